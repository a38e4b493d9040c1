import DOMPurify from 'dompurify';
import { Marked } from 'marked';

const marked = new Marked({
  gfm: true,
  breaks: true,
  async: false,
  renderer: {
    // A note stands under headings of the page: its own are strong lines, and leave the page's order as it is.
    heading({ tokens }) {
      return `<p><strong>${this.parser.parseInline(tokens)}</strong></p>`;
    },
    checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
  },
});

const allowed = {
  ALLOWED_TAGS: [
    ...['a', 'blockquote', 'br', 'code', 'del', 'em', 'hr', 'li', 'ol', 'p', 'pre', 'strong'],
    ...['table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
  ],
  ALLOWED_ATTR: ['href', 'start'],
  /** Nothing is fetched and nothing runs: addresses are for the user to follow. */
  ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel):/i,
};

/** A text in Markdown as nodes to show: no images, no markup beyond plain structure, links in a tab of their own. */
export function renderMarkdown(text: string): DocumentFragment {
  const html = marked.parse(text) as string;
  const nodes = DOMPurify.sanitize(html, { ...allowed, RETURN_DOM_FRAGMENT: true });
  for (const link of nodes.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noreferrer';
  }
  return nodes;
}
