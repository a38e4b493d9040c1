import { describe, expect, test } from 'vitest';
import { feedbackLanguages } from '@/domain/after-no';
import { stages } from '@/domain/status';
import {
  feedbackMessage,
  feedbackReminder,
  feedbackRequest,
  followUpLetter,
  mailAddress,
} from '@/insights/letters/write-letter';

const usual = { title: 'Payroll Analyst', company: 'Quill & Compass' };
const long = {
  title: `${'Senior Deputy Associate Principal Programme Coordination and Delivery Manager '.repeat(5)}(m/w/d)`,
  company: `${'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft '.repeat(4)}GmbH & Co. KGaA`,
};
const oneWord = { title: 'x'.repeat(500), company: 'y'.repeat(500) };
const cases = feedbackLanguages.flatMap((language) =>
  stages.flatMap((stage) => [usual, long, oneWord].map((facts) => ({ language, stage, facts }))),
);
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

describe('a letter, in every language, for every stage and with the longest names', () => {
  test('asks for feedback with one question, under 120 words', () => {
    for (const { language, stage, facts } of cases) {
      const { subject, text } = feedbackRequest(language, facts, stage);
      expect(wordsIn(text), text).toBeLessThan(120);
      expect(text.match(/:[^:?]*\?|\?[^?]*\?|¿[^¿]*\?/g)?.length, text).toBeGreaterThanOrEqual(1);
      expect(subject.length).toBeLessThan(120);
      expect(text + subject).not.toMatch(/undefined|null|!/);
    }
  });

  test('fits a LinkedIn message of under 300 characters', () => {
    for (const { language, stage, facts } of cases) {
      const text = feedbackMessage(language, facts, stage);
      expect(text.length, text).toBeLessThan(300);
    }
  });

  test('reminds once, and follows up, under 120 words', () => {
    for (const { language, facts } of cases) {
      expect(wordsIn(feedbackReminder(language, facts).text)).toBeLessThan(120);
      expect(wordsIn(followUpLetter(language, facts).text)).toBeLessThan(120);
    }
  });
});

test('the question follows how far it had come', () => {
  expect(feedbackRequest('en', usual, 'applied').text).toContain('miss most in my application');
  expect(feedbackRequest('en', usual, 'interview').text).toContain('least convinced');
  expect(feedbackRequest('de', usual, 'final').text).toContain('den Ausschlag gegeben');
});

test('a mail address carries names with any signs whole', () => {
  const letter = feedbackRequest('en', { title: 'R&D #1 ?', company: 'Q&C 100%' }, 'applied');
  const address = new URL(mailAddress(letter, 'ines@quill.example'));
  expect(address.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(letter.text);
  expect(address.searchParams.get('subject')).toBe(letter.subject);
  expect(decodeURIComponent(address.pathname)).toBe('ines@quill.example');
});
