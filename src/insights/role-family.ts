import { plainTitle } from './plain-title';
import { roleFamilyRules } from './role-family-rules';

/** The group of jobs that a title belongs to. */
export interface RoleFamily {
  /** Stays the same for the same group: stands in addresses. */
  key: string;
  name: string;
}

const otherRoles: RoleFamily = { key: 'other', name: 'Other roles' };
const longestPhrase = 5;
/** Words that name no job without the one before them: "project manager" and "sales manager" are two families. */
const bareHeads = new Set(
  (
    'manager assistant officer coordinator specialist engineer technician operator worker leader lead advisor adviser ' +
    'executive representative associate analyst supervisor director agent helper staff member expert planner partner ' +
    'mitarbeiter leiter fachkraft helfer referent techniker ingenieur spezialist meister'
  ).split(' '),
);

/** What comes after one of these words says more about the job that was named before. */
const links = new Set(
  'of and de d du des del la el en y et pour para con fur und im am bei to'.split(' '),
);

interface Rules {
  /** Whole words by their spelling, separated by a blank. */
  phrases: Map<string, RoleFamily>;
  /** Ends of compound words, the longest first. */
  ends: [end: string, family: RoleFamily][];
}

let rules: Rules | undefined;
const known = new Map<string, RoleFamily>();

/**
 * The family of a job title in English, German, French or Spanish: level, hours, place and the gender in brackets do
 * not count. A title that no rule names is grouped by its head noun ("Beekeeper, South Downs" and "Senior Beekeeper");
 * one without any word is among the other roles.
 */
export function roleFamily(title: string): RoleFamily {
  let family = known.get(title);
  if (!family) known.set(title, (family = findFamily(title)));
  return family;
}

function findFamily(title: string): RoleFamily {
  const { head, all } = plainTitle(title);
  return ruledFamily(head) ?? ruledFamily(all) ?? familyOfHead(head.length > 0 ? head : all);
}

function ruledFamily(words: readonly string[]): RoleFamily | null {
  rules ??= readRules();
  for (let length = Math.min(longestPhrase, words.length); length > 0; length -= 1) {
    let best: { letters: number; family: RoleFamily } | null = null;
    for (let at = 0; at + length <= words.length; at += 1) {
      const phrase = words.slice(at, at + length).join(' ');
      const family = rules.phrases.get(phrase) ?? rules.phrases.get(singular(phrase));
      if (family && phrase.length > (best?.letters ?? 0)) best = { letters: phrase.length, family };
    }
    if (best) return best.family;
  }
  for (const word of words) {
    const found = rules.ends.find(([end]) => word.endsWith(end) || word.endsWith(`${end}in`));
    if (found) return found[1];
  }
  return null;
}

/** "Nurses" as "nurse", "Köchinnen" and "Entwicklerin" as the form that the rules have. */
function singular(phrase: string): string {
  return phrase.replace(/(?<=er|ent|eur|ist|ant|at)(?:in|innen)$|(?<=eur)es?$|s$/, '');
}

/**
 * English and German say what the job is last ("museum beekeeper"), French and Spanish before what it is about
 * ("luthier de guitares"); what follows such a word is left out in every language.
 */
function familyOfHead(all: readonly string[]): RoleFamily {
  const about = all.findIndex((word, at) => at > 0 && links.has(word));
  const words = (about > 0 ? all.slice(0, about) : all).filter((word) => !links.has(word));
  const last = words.at(-1);
  if (last === undefined) return otherRoles;
  const needed = bareHeads.has(singular(last)) ? 2 : 1;
  const name = words.slice(-needed).join(' ');
  return { key: name.replaceAll(' ', '-'), name: name.charAt(0).toUpperCase() + name.slice(1) };
}

function readRules(): Rules {
  const phrases = new Map<string, RoleFamily>();
  const ends: Rules['ends'] = [];
  for (const line of roleFamilyRules.trim().split('\n')) {
    const [name = '', list = ''] = line.split(' = ');
    const family = { key: name.toLowerCase().replaceAll(' ', '-'), name };
    for (const phrase of list.split(', ')) {
      if (phrase.startsWith('*')) ends.push([phrase.slice(1), family]);
      else phrases.set(phrase, family);
    }
  }
  return { phrases, ends: ends.sort((a, b) => b[0].length - a[0].length) };
}
