const day = 24 * 60 * 60 * 1000;

/**
 * Fills the places that a practice page leaves open, so that its jobs are always recent and its addresses true:
 * `{{origin}}`, `{{date -3}}` (2026-05-08), `{{day -3}}` (8 May 2026), and for structured data the part of the page
 * between `<!-- description -->` and `<!-- /description -->`, as a JSON string: `{{json description}}` of its HTML,
 * `{{escaped description}}` of its HTML escaped once more, as some systems write it.
 * @param {string} page
 * @param {{ origin: string, today: Date }} world
 * @returns {string}
 */
export function renderPage(page, { origin, today }) {
  const shifted = (/** @type {string} */ days) => new Date(today.getTime() + Number(days) * day);
  const description =
    page.match(/<!-- description -->(.*?)<!-- \/description -->/s)?.[1]?.trim() ?? '';
  return page
    .replaceAll('{{json description}}', () => inScript(description))
    .replaceAll('{{escaped description}}', () => inScript(escapeHtml(description)))
    .replaceAll('{{origin}}', origin)
    .replaceAll(/\{\{date (-?\d+)\}\}/g, (_, days) => shifted(days).toISOString().slice(0, 10))
    .replaceAll(/\{\{day (-?\d+)\}\}/g, (_, days) =>
      shifted(days).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
    );
}

/** @param {string} html A JSON string that cannot end the script element around it. */
function inScript(html) {
  return JSON.stringify(html).replaceAll('</', '<\\/');
}

/** @param {string} html */
function escapeHtml(html) {
  return html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
