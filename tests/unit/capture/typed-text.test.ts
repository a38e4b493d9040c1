import { describe, expect, it } from 'vitest';
import { readTypedText } from '@/capture/typed-text';

const paragraph = (text: string) => ({ kind: 'paragraph', text });

describe('typed text', () => {
  it('is a paragraph a line, and blank lines are nothing', () => {
    expect(readTypedText('We  bake.\n\n  You knead. \r\nEarly.')).toEqual(
      ['We bake.', 'You knead.', 'Early.'].map(paragraph),
    );
  });

  it.each(['- Ovens', '• Ovens', '* Ovens', '– Ovens', '   · Ovens'])(
    '%s is a list item',
    (line) => {
      expect(readTypedText(line)).toEqual([{ kind: 'list', ordered: false, items: ['Ovens'] }]);
    },
  );

  it.each(['1. Ovens', '2) Ovens'])('%s is an item of a numbered list', (line) => {
    expect(readTypedText(line)).toEqual([{ kind: 'list', ordered: true, items: ['Ovens'] }]);
  });

  it.each(['-5 °C in the store', '2026 is the start', '3.5 days', 'A - B', '*'])(
    '%s is no list item',
    (line) => {
      expect(readTypedText(line)).toEqual([paragraph(line)]);
    },
  );

  it('keeps the items of one list together, and two lists apart', () => {
    expect(readTypedText('You:\n- knead\n\n- shape\n1. first\nAnd:\n- bake')).toEqual([
      paragraph('You:'),
      { kind: 'list', ordered: false, items: ['knead', 'shape'] },
      { kind: 'list', ordered: true, items: ['first'] },
      paragraph('And:'),
      { kind: 'list', ordered: false, items: ['bake'] },
    ]);
  });

  it('is clean of what cannot be seen, and nothing where nothing is', () => {
    expect(readTypedText('Ba\u200Bker\u202E \u0000')).toEqual([paragraph('Baker')]);
    expect(readTypedText(' \n\u200B\n- ')).toEqual([]);
    expect(readTypedText('')).toEqual([]);
  });
});
