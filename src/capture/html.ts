/** Markup that came escaped: "&lt;p&gt;". Twice escaped: "&amp;lt;p&amp;gt;". */
const tags =
  '(?:p|br|hr|div|span|ul|ol|li|dl|dt|dd|b|strong|i|em|u|s|a|h[1-6]|font|small|big|sub|sup|mark|img|table|tbody|thead|' +
  'tr|td|th|section|article|header|footer|main|blockquote|pre|code|center|details|summary|script|style|html|body)';
const escapedTag = new RegExp(`&(?:amp;)*lt;/?${tags}(?:\\s|/|&(?:amp;)*gt;)`, 'i');
/** Only names that HTML has: "List<String>" is text. */
const realTag = new RegExp(`</?${tags}(?:\\s[^<>]*)?/?>`, 'i');
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
