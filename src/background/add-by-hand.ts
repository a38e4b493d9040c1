import { v7 } from 'uuid';
import { blocksToText } from '@/capture/blocks';
import { readLanguage } from '@/capture/meaning/language';
import { locatePosting } from '@/capture/registry';
import { cleanLine } from '@/capture/text';
import { readTypedText } from '@/capture/typed-text';
import { canonicalUrl } from '@/capture/url';
import { postingKeys } from '@/domain/posting-keys';
import type { EventDraft } from '@/domain/events';
import { byHandSite, type Posting } from '@/domain/posting';
import { usualInfluence, type Rejection } from '@/domain/rejection';
import { isStage } from '@/domain/status';
import type { ReplyOf, RequestOf } from '@/messaging/messages';
import type { JournalWriter } from './journal-writer';

type Written = RequestOf<'application/add'>;

/** As the form for a rejection stands before anything in it is changed. */
const untold: Rejection = {
  stage: 'applied',
  reason: 'unknown',
  certainty: 'unknown',
  influence: usualInfluence.unknown,
  words: '',
};

/**
 * Records an application that the user wrote down, unless its address is known already.
 * Throws where a field cannot be kept (a title of nothing visible); nothing is recorded then.
 */
export async function addByHand(
  writer: JournalWriter,
  written: Written,
): Promise<ReplyOf<'application/add'>> {
  const posting = toPosting(written);
  const applicationId = v7();
  let existing: string | undefined;
  const events = await writer.record(async (transaction) => {
    const index = transaction.objectStore('applications').index('keys');
    for (const key of postingKeys(posting)) existing ??= (await index.get(key))?.id;
    if (existing !== undefined) return [];
    const saved = writer.draft('posting.saved', applicationId, { posting }, written.at);
    return [saved, ...statusEvents(writer, applicationId, written)];
  });
  if (existing !== undefined) return { result: 'already-saved', applicationId: existing };
  return { result: 'added', applicationId, eventIds: events.map((event) => event.id) };
}

function statusEvents(writer: JournalWriter, subject: string, written: Written): EventDraft[] {
  const { status, at } = written;
  if (status === 'saved') return [];
  if (isStage(status))
    return [writer.draft('application.stageChanged', subject, { stage: status }, at)];
  const ended = writer.draft('application.ended', subject, { outcome: status }, at);
  return status === 'rejected'
    ? [ended, writer.draft('rejection.recorded', subject, untold, at)]
    : [ended];
}

function toPosting({ title, company, location, url, text }: Written): Posting {
  const description = readTypedText(text);
  const descriptionText = blocksToText(description);
  const fields = {
    title: cleanLine(title) ?? '',
    company: cleanLine(company) ?? '',
    location: cleanLine(location),
    // The address as a capture of that page would have it: the page is recognised then.
    url: url && (locatePosting(url)?.url ?? canonicalUrl(url)),
  };
  const given = Object.entries({ ...fields, description: descriptionText }).filter(([, it]) => it);
  return {
    ...fields,
    site: byHandSite,
    externalId: null,
    applyUrl: null,
    workplace: null,
    employmentType: null,
    salary: null,
    postedOn: null,
    validThrough: null,
    description,
    descriptionText,
    language: readLanguage(descriptionText),
    open: null,
    provenance: Object.fromEntries(given.map(([field]) => [field, 'user'])),
  };
}
