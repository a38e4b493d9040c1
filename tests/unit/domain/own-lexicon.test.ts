import { expect, test } from 'vitest';
import { foldLexicon, lexiconSubject } from '@/domain/own-lexicon';
import { eventMaker } from '../../fakes/event-maker';

const make = eventMaker();
const skill = { name: 'Brightway', kind: 'tool', aliases: ['BW Suite'] } as const;
const added = make('lexicon.skillAdded', lexiconSubject, { ...skill, aliases: ['BW Suite'] });
const hidden = make('lexicon.termHidden', lexiconSubject, { term: 'Fenwharf' });

test('own skills and hidden terms are kept once, whatever the letter case', () => {
  const other = make('lexicon.skillAdded', lexiconSubject, {
    name: 'brightway',
    kind: 'knowledge',
    aliases: [],
  });
  const again = make('lexicon.termHidden', lexiconSubject, { term: 'FENWHARF' });
  expect(foldLexicon([again, hidden, other, added])).toEqual({
    skills: [{ name: 'brightway', kind: 'knowledge', aliases: [] }],
    hidden: ['FENWHARF'],
  });
});

test('both can be taken out again, and taken back', () => {
  const removed = make('lexicon.skillRemoved', lexiconSubject, { name: 'Brightway' });
  const shown = make('lexicon.termShown', lexiconSubject, { term: 'fenwharf' });
  expect(foldLexicon([added, hidden, removed, shown])).toEqual({ skills: [], hidden: [] });
  const undo = make('event.retracted', lexiconSubject, { target: removed.id });
  expect(foldLexicon([undo, removed, hidden, added])).toEqual({
    skills: [skill],
    hidden: ['Fenwharf'],
  });
});
