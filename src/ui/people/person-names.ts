import { parseISO } from 'date-fns/parseISO';
import { i18n } from '#i18n';
import type { Contact, ContactPart, ConversationKind } from '@/domain/contact';
import { keyPart } from '../words/key-part';
import { weekdayName } from '../words/dates';

export function partName(part: ContactPart): string {
  return i18n.t(`people.part.${part}`);
}

export function conversationName(kind: ConversationKind): string {
  return i18n.t(`people.talk.${keyPart(kind)}`);
}

/** What somebody does, and where: "Head of Planning · Larch". */
export function roleAndCompany({ role, company }: Pick<Contact, 'role' | 'company'>): string {
  return [role, company].filter(Boolean).join(' · ');
}

/** A calendar day, "2026-05-07", as a coming day: "Thu, 7 May". */
export function calendarDayName(day: string): string {
  return weekdayName(parseISO(day).toISOString());
}
