import type { Application } from '@/domain/application';
import { isAsFarAs } from '@/domain/status';
import type { Story } from '@/domain/story';
import type { Win } from '@/domain/win';

/**
 * The beginning of a true sentence, taken from what the user did and wrote down. The words around it stand in the
 * locale file; nobody but the user makes it their own.
 */
export interface SentenceProposal {
  kind: 'led' | 'learnt' | 'resolved' | 'did' | 'invited' | 'win';
  /** What the sentence is about: a story's title, a company, a win. */
  about: string;
}

/** As many as can be looked at without becoming a list to work off. */
const mostProposals = 6;

function ofStory({ title, questions }: Story): SentenceProposal[] {
  const about = title.trim();
  if (about === '') return [];
  if (questions.includes('leadership')) return [{ kind: 'led', about }];
  if (questions.includes('conflict')) return [{ kind: 'resolved', about }];
  if (questions.includes('failure') || questions.includes('learning'))
    return [{ kind: 'learnt', about }];
  return [{ kind: 'did', about }];
}

function isInvited({ furthestStage }: Pick<Application, 'furthestStage'>): boolean {
  return isAsFarAs(furthestStage, 'interview');
}

/** Proposals from stories, wins and invitations to an interview, in this order, each once. */
export function sentenceProposals(
  stories: readonly Story[],
  wins: readonly Pick<Win, 'text'>[],
  applications: readonly Pick<Application, 'company' | 'furthestStage'>[],
): SentenceProposal[] {
  const proposals: SentenceProposal[] = [
    ...stories.flatMap(ofStory),
    ...wins.map(({ text }) => ({ kind: 'win' as const, about: text })),
    ...applications
      .filter(isInvited)
      .map(({ company }) => ({ kind: 'invited' as const, about: company })),
  ];
  const known = new Set<string>();
  return proposals
    .filter(({ kind, about }) => {
      const key = `${kind} ${about}`;
      if (known.has(key)) return false;
      known.add(key);
      return true;
    })
    .slice(0, mostProposals);
}
