import { expect, test } from 'vitest';
import { readLinks } from '@/ui/options/people/read-links';

test('addresses are read one after the other, each once, with https where nothing is said', () => {
  expect(readLinks('linkedin.com/in/ada\nhttp://ada.example/ https://linkedin.com/in/ada')).toEqual(
    {
      ok: true,
      links: ['https://linkedin.com/in/ada', 'http://ada.example/'],
    },
  );
  expect(readLinks('  \n')).toEqual({ ok: true, links: [] });
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'ada',
  'mailto:ada@larch.example',
  'http://',
])('"%s" is no web address', (wrong) => {
  expect(readLinks(`https://ada.example ${wrong}`)).toEqual({ ok: false, wrong });
});

test('no more than ten are kept', () => {
  const many = Array.from({ length: 12 }, (_, index) => `https://ada.example/${index}`).join(' ');
  expect(readLinks(many)).toMatchObject({ ok: true, links: { length: 10 } });
});
