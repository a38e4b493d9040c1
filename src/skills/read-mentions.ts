import type { Posting } from '@/domain/posting';
import type {
  MentionPlace,
  MentionStrength,
  PlacedMention,
  SkillKind,
} from '@/domain/skill-mention';
import { shippedMatcher } from './find-skills';
import type { Matcher, NamedSkill, SkillMatch } from './matcher';
import { ownNameOf } from './own-name';
import { readPassages, type Passage } from './passages';
import { isSilent, readSentence, tellsOwnTools } from './sentence-strength';
import { sentencesOf, type Span } from './sentences';
import { yearsForEach } from './years';

export type ReadablePosting = Pick<
  Posting,
  'title' | 'company' | 'description' | 'descriptionText'
>;

/** To talk, meet and plan with: an employer that says "we use Slack" does not ask for it. */
const officeTools = new Set(
  'Slack,Zoom,Microsoft Teams,Notion,Trello,Asana,Google Workspace,Google Meet,Google Drive,Miro,Skype,Outlook,Microsoft Outlook,Gmail,Dropbox,Monday.com,Loom,Discord,WhatsApp,Microsoft Office,Confluence,Jira'.split(
    ',',
  ),
);

const rank: Record<MentionStrength, number> = { required: 2, preferred: 1, mentioned: 0 };

const tradeKinds = new Set<SkillKind>(['knowledge', 'technique', 'language']);

/**
 * The skills that a posting asks for, one entry a skill in the order of the text, those of the title alone last.
 * What it says about the employer, its benefits, equal opportunity or how to apply does not count.
 *
 * @param matcher without it, the one for the lexicon that Rebound ships
 */
export function readMentions(
  posting: ReadablePosting,
  matcher: Pick<Matcher, 'findNamed' | 'findListed'> = shippedMatcher(),
): PlacedMention[] {
  const { descriptionText: text, title, company } = posting;
  const isOwnName = ownNameOf(company, text);
  const passages = readPassages(posting).filter(({ section }) => !isSilent(section));
  // Under a heading that tells what the text is about, a name needs no sentence to ask for it.
  const matches = matcher
    .findNamed(text, untoldTest(passages))
    .filter((match) => !isOwnName(match));
  const mentions = new Map<string, PlacedMention>();
  let next = 0;
  for (const passage of passages) {
    while (next < matches.length && matches[next]!.start < passage.start) next += 1;
    const from = next;
    while (next < matches.length && matches[next]!.end <= passage.end) next += 1;
    if (next > from) readPassage(text, passage, matches.slice(from, next), mentions);
  }
  const isOwnInTitle = ownNameOf(company, title);
  for (const match of skillsOfTitle(title, matcher)) {
    if (isOwnInTitle(match)) continue;
    const mention = mentionOf(match, mentions);
    mention.inTitle = true;
    mention.strength = 'required';
  }
  return [...mentions.values()];
}

/** Whether a place is in a passage whose section is not known; to be asked in the order of the text. */
function untoldTest(passages: readonly Passage[]): (start: number) => boolean {
  let at = 0;
  return (start) => {
    while (at < passages.length && passages[at]!.end <= start) at += 1;
    const passage = passages[at];
    return passage !== undefined && passage.section === 'other' && start >= passage.start;
  };
}

/** In a title even an ordinary word names the trade ("Marketing Manager"), but not a tool ("Head Chef"). */
function skillsOfTitle(
  title: string,
  matcher: Pick<Matcher, 'findNamed' | 'findListed'>,
): SkillMatch[] {
  const trades = matcher.findListed(title).filter(({ kind }) => tradeKinds.has(kind));
  const named = matcher.findNamed(title).filter(({ kind }) => !tradeKinds.has(kind));
  return [...trades, ...named].sort((a, b) => a.start - b.start);
}

function readPassage(
  text: string,
  passage: Passage,
  matches: NamedSkill[],
  mentions: Map<string, PlacedMention>,
): void {
  for (const sentence of sentencesOf(text, passage)) {
    const inside = matches.filter(({ start }) => start >= sentence.start && start < sentence.end);
    if (inside.length > 0) readOne(text, passage, sentence, inside, mentions);
  }
}

function readOne(
  text: string,
  { section }: Passage,
  sentence: Span,
  matches: NamedSkill[],
  mentions: Map<string, PlacedMention>,
): void {
  const words = text.slice(sentence.start, sentence.end);
  const strengthOf = readSentence(words, section);
  if (strengthOf === null) return;
  const relative = matches.map(({ start, end }) => ({
    start: start - sentence.start,
    end: end - sentence.start,
  }));
  const years = yearsForEach(relative, words);
  matches.forEach((match, index) => {
    const strength = strengthOf(relative[index]!);
    if (officeTools.has(match.name) && tellsOwnTools(words)) return;
    if (strength === 'mentioned' && !match.asked) return;
    const { start, end } = match;
    const place = { start, end, sentenceStart: sentence.start, sentenceEnd: sentence.end };
    const mention = mentionOf(match, mentions, place);
    if (rank[strength] > rank[mention.strength]) mention.strength = strength;
    const stated = match.kind === 'degree' || match.kind === 'social' ? null : years[index]!;
    if (stated !== null) mention.years = Math.max(stated, mention.years ?? 0);
  });
}

/** The mention of a skill, with one more place where the text names it. */
function mentionOf(
  { name, kind }: SkillMatch,
  mentions: Map<string, PlacedMention>,
  place?: MentionPlace,
): PlacedMention {
  const known = mentions.get(name);
  if (known) {
    if (place) known.places.push(place);
    return known;
  }
  const mention: PlacedMention = {
    name,
    kind,
    strength: 'mentioned',
    years: null,
    inTitle: false,
    // Most are named once: an array that is pushed to takes room for seventeen.
    places: place ? [place] : [],
  };
  mentions.set(name, mention);
  return mention;
}
