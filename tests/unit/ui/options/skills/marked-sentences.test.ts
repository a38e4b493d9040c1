import { describe, expect, it } from 'vitest';
import type { MentionPlace } from '@/domain/skill-mention';
import { markedSentences } from '@/ui/options/skills/marked-sentences';

/** The place of the `nth` occurrence of a word within a sentence of a text. */
function place(text: string, sentence: string, word: string, nth = 0): MentionPlace {
  const sentenceStart = text.indexOf(sentence);
  let start = text.indexOf(word, sentenceStart);
  for (let i = 0; i < nth; i++) start = text.indexOf(word, start + 1);
  return {
    start,
    end: start + word.length,
    sentenceStart,
    sentenceEnd: sentenceStart + sentence.length,
  };
}

function written(sentences: ReturnType<typeof markedSentences>): string[] {
  return sentences.map((pieces) =>
    pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
  );
}

describe('marked sentences', () => {
  const first = 'You know Kafka, and Kafka knows you.';
  const second = 'Kafka helps';
  const third = 'Bonus: 🚲 riding and Kafka';
  const text = `${first} We ride bikes.\n\n- ${second}\n- ${third}`;

  it('holds each sentence once, in the order of the text, with every place marked', () => {
    const places = [
      place(text, third, 'Kafka'),
      place(text, first, 'Kafka', 1),
      place(text, first, 'Kafka'),
      place(text, second, 'Kafka'),
    ];
    expect(written(markedSentences(text, places))).toEqual([
      'You know [Kafka], and [Kafka] knows you.',
      '[Kafka] helps',
      'Bonus: 🚲 riding and [Kafka]',
    ]);
  });

  it('is empty where only the title names the skill', () => {
    expect(markedSentences(text, [])).toEqual([]);
  });

  it('shows a page without full stops around the skill only, cut between words', () => {
    const filler = 'lorem ipsum dolor '.repeat(60).trim();
    const endless = `${filler} Kafka ${filler}`;
    const [sentence] = written(markedSentences(endless, [place(endless, endless, 'Kafka')]));
    expect(sentence).toMatch(/^… (lorem|ipsum|dolor) .*\[Kafka\].* (lorem|ipsum|dolor) …$/);
    expect(sentence!.length).toBeLessThan(520);
  });

  it('cuts text without any spaces too', () => {
    const endless = `${'x'.repeat(2000)} Kafka ${'y'.repeat(2000)}`;
    const [sentence] = written(markedSentences(endless, [place(endless, endless, 'Kafka')]));
    expect(sentence).toMatch(/^… x{200,240} \[Kafka\] y{200,240} …$/);
  });

  it('keeps a long sentence whole as far as the places in it reach', () => {
    const middle = 'and then some more words '.repeat(40);
    const long = `Kafka ${middle}Kafka`;
    const places = [place(long, long, 'Kafka'), place(long, long, 'Kafka', 1)];
    expect(written(markedSentences(long, places))).toEqual([`[Kafka] ${middle}[Kafka]`]);
  });
});
