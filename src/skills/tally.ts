import type { SkillKind, SkillMention } from '@/domain/skill-mention';

/** What one posting asks for. */
export interface PostingSkills {
  id: string;
  mentions: readonly Pick<SkillMention, 'name' | 'kind' | 'strength'>[];
}

/** In how many postings a skill is asked for. */
export interface SkillCount {
  name: string;
  kind: SkillKind;
  /** Postings that name it, however often each does. */
  count: number;
  /** Of `count`, those that require it, and those that would like it. */
  required: number;
  preferred: number;
  /** All postings counted, those without any known skill among them. */
  total: number;
  /** count / total. */
  share: number;
}

/** Counts postings by skill; postings can be added and taken out again one by one. */
export class SkillTally {
  readonly #postings = new Map<string, PostingSkills['mentions']>();
  readonly #counts = new Map<
    string,
    Pick<SkillCount, 'kind' | 'count' | 'required' | 'preferred'>
  >();

  /** Postings counted. */
  get total(): number {
    return this.#postings.size;
  }

  /** Counts a posting; one counted before under this id is replaced. */
  add({ id, mentions }: PostingSkills): void {
    this.remove(id);
    const distinct = strongestOf(mentions);
    this.#postings.set(id, distinct);
    for (const mention of distinct) this.#change(mention, 1);
  }

  /** Takes a posting out; an id that was never counted changes nothing. */
  remove(id: string): void {
    for (const mention of this.#postings.get(id) ?? []) this.#change(mention, -1);
    this.#postings.delete(id);
  }

  /** The skills asked for, most frequent first, then by name. */
  counts(): SkillCount[] {
    const total = this.total;
    return [...this.#counts]
      .map(([name, each]) => ({ name, ...each, total, share: each.count / total }))
      .sort((a, b) => b.count - a.count || compareNames(a.name, b.name));
  }

  #change({ name, kind, strength }: PostingSkills['mentions'][number], by: 1 | -1): void {
    const known = this.#counts.get(name) ?? { kind, count: 0, required: 0, preferred: 0 };
    known.count += by;
    if (strength !== 'mentioned') known[strength] += by;
    if (known.count === 0) this.#counts.delete(name);
    else this.#counts.set(name, known);
  }
}

/** Counts all at once: most frequent first, then by name. */
export function tallySkills(postings: Iterable<PostingSkills>): SkillCount[] {
  const tally = new SkillTally();
  for (const posting of postings) tally.add(posting);
  return tally.counts();
}

/** One mention a skill: a caller may hand in several of one posting. */
function strongestOf(mentions: PostingSkills['mentions']): PostingSkills['mentions'] {
  const byName = new Map<string, PostingSkills['mentions'][number]>();
  const rank = { required: 2, preferred: 1, mentioned: 0 };
  for (const mention of mentions) {
    const known = byName.get(mention.name);
    if (!known || rank[mention.strength] > rank[known.strength]) byName.set(mention.name, mention);
  }
  return byName.size === mentions.length ? mentions : [...byName.values()];
}

/** The same order on every machine: no locale. */
function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
