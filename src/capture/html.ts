/** Markup that came escaped: "&lt;p&gt;". Twice escaped: "&amp;lt;p&amp;gt;". */
const escapedTag = /&(amp;)*lt;\/?[a-z][a-z0-9]*(\s|\/|&(amp;)*(gt|nbsp);)/i;
const realTag = /<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>/i;
const longest = 1_000_000;

/**
 * A string of HTML as an element of an inert document: nothing in it runs or loads, and it stands in no page.
 * Escaped and twice escaped markup, and a literal "\n", are understood; plain text keeps its line ends.
 *
 * @param document any document; it is not changed
 */
export function parseHtml(document: Document, html: string): Element {
  const inert = document.implementation.createHTMLDocument('');
  let text = html.slice(0, longest).replace(/\\r?\\n|\\n/g, '\n');
  for (let round = 0; round < 3 && escapedTag.test(text) && !realTag.test(text); round++) {
    inert.body.innerHTML = text;
    text = inert.body.textContent;
  }
  const body = inert.body;
  if (realTag.test(text)) {
    body.innerHTML = text;
  } else {
    body.innerHTML = text.replace(/</g, '&lt;').replace(/\r?\n/g, '<br>');
  }
  return body;
}
