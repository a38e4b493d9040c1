import { JSDOM, VirtualConsole } from 'jsdom';
import { importTypeScript } from './import-source.mjs';

/** The capture code as the extension runs it, with its glob of site files. */
export function loadCapture() {
  return importTypeScript('src/capture/index.ts');
}

/** A saved page as a document: no script runs, nothing is fetched, style sheets are not read. */
export function openPage(html, url) {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}
