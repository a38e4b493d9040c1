import type { Application } from '@/domain/application';
import type { Status } from '@/domain/status';
import { statusOf } from '@/domain/application';
import { outcomes } from '@/domain/status';

/** The columns of the board, in order: close statuses share one, so that all columns are seen at once. */
export const boardColumns = [
  { id: 'saved', statuses: ['saved', 'preparing'] },
  { id: 'applied', statuses: ['applied'] },
  { id: 'screening', statuses: ['screening', 'assessment'] },
  { id: 'interview', statuses: ['interview', 'final'] },
  { id: 'offer', statuses: ['offer'] },
  { id: 'ended', statuses: outcomes },
] as const satisfies { id: string; statuses: readonly Status[] }[];

export type BoardColumnId = (typeof boardColumns)[number]['id'];
export type BoardCards = Record<BoardColumnId, Application[]>;

export function columnOf(application: Application): BoardColumnId {
  const status = statusOf(application);
  const column = boardColumns.find(({ statuses }) =>
    (statuses as readonly Status[]).includes(status),
  );
  return column?.id ?? 'saved';
}

/** The cards of each column, in the order given. */
export function groupCards(applications: readonly Application[]): BoardCards {
  const cards: BoardCards = {
    saved: [],
    applied: [],
    screening: [],
    interview: [],
    offer: [],
    ended: [],
  };
  for (const application of applications) cards[columnOf(application)].push(application);
  return cards;
}

/** The status that a card takes in another column; null where the user is asked: it may have ended in many ways. */
export function statusIn(column: BoardColumnId): Status | null {
  return column === 'ended' ? null : column;
}
