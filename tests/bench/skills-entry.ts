import compiled from 'virtual:skill-lexicon';
import { readLexicon } from '@/skills/lexicon';
import { createMatcher } from '@/skills/matcher';
import { readMentions } from '@/skills/read-mentions';
import { tallySkills } from '@/skills/tally';
import { packShelf, unpackShelf } from '@/storage/skill-shelf';
import { inventPostings } from './invented-postings';

export {
  compiled,
  createMatcher,
  inventPostings,
  packShelf,
  readLexicon,
  readMentions,
  tallySkills,
  unpackShelf,
};
