import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readAssignedJson } from '@/capture/assigned-json';

const read = (script: string) =>
  readAssignedJson(new JSDOM(`<script>${script}</script>`).window.document, 'window.__data');

describe('JSON that a script assigns', () => {
  it.each<[string, unknown]>([
    ['window.__data = {"a":1};', { a: 1 }],
    ['window.__data={"a":{"b":[1,{"c":2}]}}\nfetch("x");', { a: { b: [1, { c: 2 }] } }],
    ['var x = 1; window.__data = [1,2]; window.y = {};', [1, 2]],
    ['window.__data = {"a":"} ; \\" ]"};', { a: '} ; " ]' }],
    ['window.__data = {"a":"line\\u2028"};', { a: 'line\u2028' }],
  ])('%s is read', (script, value) => {
    expect(read(script)).toEqual(value);
  });

  it.each([
    'window.__data = JSON.parse("{}")',
    'window.__data = {a: 1}',
    'window.__data = {"a":',
    'window.__data == {"a":1}',
    'if (window.__data) { go() }',
    'window.__other = {"a":1}',
  ])('%s is not', (script) => {
    expect(read(script)).toBeUndefined();
  });

  it('is read from the script that has it, past one that only names it', () => {
    const html = '<script>use(window.__data)</script><script>window.__data = {"a":1}</script>';
    expect(readAssignedJson(new JSDOM(html).window.document, 'window.__data')).toEqual({ a: 1 });
  });
});
