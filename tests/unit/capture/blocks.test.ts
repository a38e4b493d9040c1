import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { blocksToText, readBlocks } from '@/capture/blocks';
import { parseHtml } from '@/capture/html';

const { document } = new JSDOM('<!doctype html>').window;

function read(html: string) {
  return readBlocks(parseHtml(document, html));
}

describe('readBlocks', () => {
  it('keeps headings, paragraphs and lists in reading order', () => {
    expect(
      read('<h2>About</h2><p>We <em>bake</em>.</p><ol><li>Mix</li><li><p>Bake</p></li></ol>'),
    ).toEqual([
      { kind: 'heading', level: 2, text: 'About' },
      { kind: 'paragraph', text: 'We bake.' },
      { kind: 'list', ordered: true, items: ['Mix', 'Bake'] },
    ]);
  });

  it('reads lines parted by <br> as paragraphs, and lines with bullets as a list', () => {
    expect(read('You bring:<br>• Ovens<br>• Flour<br><br>We offer bread')).toEqual([
      { kind: 'paragraph', text: 'You bring:' },
      { kind: 'list', ordered: false, items: ['Ovens', 'Flour'] },
      { kind: 'paragraph', text: 'We offer bread' },
    ]);
  });

  it('reads a bold line as a heading, and a bold word in a line as words', () => {
    expect(read('<p><b>Your duties:</b></p><p><b>Bake</b> bread</p>')).toEqual([
      { kind: 'heading', level: 3, text: 'Your duties:' },
      { kind: 'paragraph', text: 'Bake bread' },
    ]);
  });

  it('flattens a list within a list', () => {
    expect(read('<ul><li>Tools<ul><li>Whisk</li></ul></li><li>Hands</li></ul>')).toEqual([
      { kind: 'list', ordered: false, items: ['Tools', 'Whisk', 'Hands'] },
    ]);
  });

  it('leaves out code, controls, hidden text and what only a screen reader says', () => {
    const html =
      '<p>Bread<script>x</script><style>y</style><button>More</button><span hidden>a</span><span class="visually-hidden">b</span></p>';
    expect(read(html)).toEqual([{ kind: 'paragraph', text: 'Bread' }]);
    expect(
      read('<p><span aria-hidden="true">Hi</span><span class="visually-hidden">Hi</span></p>'),
    ).toEqual([{ kind: 'paragraph', text: 'Hi' }]);
  });

  it('reads three thousand nested elements', () => {
    const deep = new JSDOM(`<body>${'<div>'.repeat(3_000)}Deep`).window.document;
    expect(readBlocks(deep.body)).toEqual([{ kind: 'paragraph', text: 'Deep' }]);
  });
});

describe('parseHtml', () => {
  it.each([
    '<p>Bread &amp; salt</p><p>Water</p>',
    '&lt;p&gt;Bread &amp;amp; salt&lt;/p&gt;&lt;p&gt;Water&lt;/p&gt;',
    '&amp;lt;p&amp;gt;Bread &amp;amp;amp; salt&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Water&amp;lt;/p&amp;gt;',
    'Bread & salt\\nWater',
    'Bread &amp; salt\nWater',
  ])('understands %j', (html) => {
    expect(blocksToText(read(html))).toBe('Bread & salt\n\nWater');
  });
});
