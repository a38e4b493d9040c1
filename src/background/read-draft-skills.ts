import type { Posting, PostingDraft } from '@/domain/posting';
import type { SkillMention } from '@/domain/skill-mention';
import type { ReplyOf } from '@/messaging/messages';

/** What a posting asks for that is not saved; one whose title or company could not be read is read without them. */
export function readDraftSkills(
  draft: PostingDraft,
  readMentions: (posting: Posting) => readonly SkillMention[],
): ReplyOf<'posting/skills'>['skills'] {
  const posting = { ...draft, title: draft.title ?? '', company: draft.company ?? '' };
  return readMentions(posting).map(({ name, kind, strength }) => ({ name, kind, strength }));
}
