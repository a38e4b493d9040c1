/** The text of a file as a résumé is kept: no page numbers, no control characters, no runs of blank lines. */
export function tidyText(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\r\n?|\u2028|\u2029|\f/g, '\n')
      // eslint-disable-next-line no-control-regex -- these are what is taken out.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b\ufeff]/g, '')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/^ ?(?:page|seite|página) \d+ (?:of|von|sur|de) \d+ ?$/gim, '')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}
