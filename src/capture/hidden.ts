/** Elements that hold no words of the posting: code, media, and what a form is made of. */
const wordless = new Set(
  (
    'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO IMG PICTURE ' +
    'BUTTON INPUT SELECT TEXTAREA OPTION DATALIST PROGRESS METER DIALOG NAV SLOT MENU'
  ).split(' '),
);

/** Words by which style sheets name text that only a screen reader reads. */
const spokenOnly =
  /(^|[\s_-])(sr-only|visually-?hidden|visuallyhidden|a11y-text|screen-?reader(-text|-only)?|offscreen|assistive-text)($|[\s_])/i;

function isSpokenOnly(element: Element): boolean {
  const name = element.getAttribute('class');
  return name !== null && spokenOnly.test(name);
}

/**
 * Whether an element shows no words to the eye, told by markup alone: style sheets are not asked, since
 * computed style of a large page is slow and a saved page has none.
 */
export function isHidden(element: Element): boolean {
  if (wordless.has(element.tagName.toUpperCase())) return true;
  if (element.attributes.length === 0) return false;
  if (element.hasAttribute('hidden') || isSpokenOnly(element)) return true;
  if (element.getAttribute('role') === 'button') return true;
  const style = element.getAttribute('style');
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  return element.getAttribute('aria-hidden') === 'true' && !hasSpokenTwin(element);
}

/** "<span aria-hidden>Acme</span><span class=visually-hidden>Acme</span>": the hidden one is what the eye reads. */
function hasSpokenTwin(element: Element): boolean {
  const next = element.nextElementSibling ?? element.previousElementSibling;
  return next !== null && isSpokenOnly(next);
}
