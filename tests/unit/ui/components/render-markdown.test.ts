// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '@/ui/components/render-markdown';

function html(text: string): string {
  const box = document.createElement('div');
  box.append(renderMarkdown(text));
  return box.innerHTML.trim();
}

describe('a note in Markdown', () => {
  test.each([
    ['Asked **Ines**, *gently*', '<p>Asked <strong>Ines</strong>, <em>gently</em></p>'],
    ['one\ntwo', '<p>one<br>two</p>'],
    ['# Questions', '<p><strong>Questions</strong></p>'],
    ['3 < 4 & "x"', '<p>3 &lt; 4 &amp; "x"</p>'],
  ])('%o is shown as %s', (text, shown) => {
    expect(html(text)).toBe(shown);
  });

  test('has lists, with what is done ticked', () => {
    const shown = html('- [x] sent\n- [ ] answered');
    expect(shown).toContain('☑ sent');
    expect(shown).toContain('☐ answered');
    expect(shown).not.toContain('<input');
  });

  test('opens links in a tab of their own, without saying where from', () => {
    const shown = html('[Team](https://larch.example/team)');
    expect(shown).toContain('href="https://larch.example/team"');
    expect(shown).toContain('target="_blank"');
    expect(shown).toContain('rel="noreferrer"');
  });

  test.each([
    '<img src="https://spy.example/pixel.gif" onerror="alert(1)">',
    '![pixel](https://spy.example/pixel.gif)',
    '<script>alert(1)</script>',
    '<iframe src="https://spy.example"></iframe>',
    '<style>body { background: url(https://spy.example/x) }</style>',
    '<p style="background: url(https://spy.example/x)" onclick="alert(1)">text</p>',
    '<form action="https://spy.example"><input name="x"></form>',
    '<svg><a xlink:href="javascript:alert(1)">x</a></svg>',
    '[run](javascript:alert(1))',
    '[data](data:text/html,<script>alert(1)</script>)',
    '[own](#/data)',
    '<a href="chrome-extension://abc/options.html">x</a>',
  ])('fetches and runs nothing: %s', (text) => {
    const shown = html(text);
    const nodes = new DOMParser().parseFromString(shown, 'text/html');
    expect(nodes.querySelector('img, script, iframe, style, form, input, svg')).toBeNull();
    for (const node of nodes.body.querySelectorAll('*')) {
      expect([...node.attributes].map(({ name }) => name)).toEqual(
        node.tagName === 'A' ? expect.not.arrayContaining(['href']) : [],
      );
    }
  });
});
