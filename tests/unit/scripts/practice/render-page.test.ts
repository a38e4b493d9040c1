import { describe, expect, it } from 'vitest';
import { renderPage } from '../../../../scripts/practice/render-page.mjs';

const world = { origin: 'http://127.0.0.1:4173', today: new Date('2026-05-08T23:30:00Z') };

describe('renderPage', () => {
  it('fills in dates from today on, as data and in words', () => {
    const page = '<time datetime="{{date -8}}">{{day -8}}</time>, until {{day 24}}';
    expect(renderPage(page, world)).toBe(
      '<time datetime="2026-04-30">30 April 2026</time>, until 1 June 2026',
    );
  });

  it('fills in the address it is served from', () => {
    expect(renderPage('{{origin}}/a {{origin}}/b', world)).toBe(
      'http://127.0.0.1:4173/a http://127.0.0.1:4173/b',
    );
  });

  it('repeats the description in structured data, where it cannot end the script', () => {
    const page =
      '<script>{{json description}}</script><!-- description --> <p>"Bake" & more</p> <!-- /description -->';
    const [, data = ''] = renderPage(page, world).match(/<script>(.*?)<\/script>/) ?? [];
    expect(JSON.parse(data)).toBe('<p>"Bake" & more</p>');
  });

  it('repeats it escaped once more, as some systems do', () => {
    const page = '{{escaped description}}<!-- description --><p>A &amp; B</p><!-- /description -->';
    expect(renderPage(page, world)).toContain('"&lt;p&gt;A &amp;amp; B&lt;/p&gt;"');
  });
});
