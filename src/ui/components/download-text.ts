/** Hands the user a file of this text, under this name, from the page they are on. */
export function downloadText(document: Document, name: string, type: string, text: string): void {
  downloadBlob(document, name, new Blob([text], { type }));
}

/** Hands the user a file, under this name, from the page they are on. */
export function downloadBlob(document: Document, name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download reads the address after this turn; a minute is ample for any disk.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
