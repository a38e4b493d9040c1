import { nextEventId } from '@/domain/event-id';
import type { EventOf, EventType, JournalEvent } from '@/domain/events';
import { reasons } from '@/domain/rejection';
import type { Stage } from '@/domain/status';
import { postingTexts } from './posting-texts';
import { posting } from './postings';
import { seeded, type Seeded } from './seeded';

const titles = [
  'Data Analyst',
  'Business Intelligence Analyst',
  'Reporting Analyst',
  'Financial Analyst',
  'Operations Manager',
  'Data Engineer',
  'Product Analyst',
  'Supply Chain Planner',
  'Controller',
  'Project Coordinator',
];
const ranks = ['', 'Senior ', 'Junior ', 'Lead '];
const places = ['Leeds', 'Hamburg', 'Lyon', 'Remote', 'Rotterdam', 'Bilbao', 'Vienna', 'Porto'];
const firstNames = 'Alder Birch Cedar Elm Fir Hazel Larch Maple Oak Rowan Sorrel Willow'.split(' ');
const lastNames = 'Works Care Foods Systems Bank Logistics Energy Labs Press Rail Textiles'.split(
  ' ',
);
/** Sites with what share of postings is saved from each, and where their postings live. */
const sites = [
  { site: 'linkedin', address: (id: string) => `https://www.linkedin.com/jobs/view/${id}/` },
  { site: 'indeed', address: (id: string) => `https://www.indeed.com/viewjob?jk=${id}` },
  {
    site: 'greenhouse',
    address: (id: string) => `https://job-boards.greenhouse.io/alder/jobs/${id}`,
  },
];
/** How likely each stage is once the one before it was reached, and how many days lie between them. */
const ways: { stage: Stage; chance: number; days: number }[] = [
  { stage: 'applied', chance: 0.96, days: 3 },
  { stage: 'screening', chance: 0.2, days: 16 },
  { stage: 'interview', chance: 0.55, days: 12 },
  { stage: 'final', chance: 0.45, days: 12 },
  { stage: 'offer', chance: 0.4, days: 9 },
];
const day = 86_400_000;

type Moment = Pick<JournalEvent, 'type' | 'subject' | 'data'> & { time: number };

/**
 * The journal of an invented search: `count` applications over the two years before `now`, some eight events each,
 * always the same ones. Of those applied for, one in five is invited; what is newer is still open more often.
 */
export function twoYears(count: number, now: number): JournalEvent[] {
  const random = seeded(17);
  const moments = Array.from({ length: count }, (_, index) =>
    oneApplication(random, index, now - (730 * day * (count - index)) / count),
  )
    .flat()
    .filter(({ time }) => time <= now)
    .sort((a, b) => a.time - b.time);
  let id: string | undefined;
  return moments.map(({ time, type, subject, data }) => {
    id = nextEventId(id, time);
    const at = new Date(time).toISOString();
    const zone = 'Europe/Berlin';
    return { id, type, subject, data, at, recordedAt: at, zone, source: 'user' } as JournalEvent;
  });
}

function oneApplication(random: Seeded, index: number, savedAt: number): Moment[] {
  const subject = `two-years-${String(index).padStart(5, '0')}`;
  const moments: Moment[] = [];
  let time = savedAt;
  function add<Type extends EventType>(type: Type, data: EventOf<Type>['data'], days = 0) {
    time += days * day * (0.4 + random.next());
    moments.push({ time, type, subject, data });
  }
  add('posting.saved', { posting: inventPosting(random, index) });
  add('note.added', { text: `Saved for the team; ask about ${random.pick(places)}.` }, 0.1);
  let reached: Stage = 'saved';
  for (const { stage, chance, days } of ways) {
    if (!random.happens(chance)) break;
    add('application.stageChanged', { stage }, days);
    reached = stage;
    if (stage === 'applied' && random.happens(0.7)) {
      add('answer.awaited', { until: new Date(time + 10 * day).toISOString() }, 0.5);
    }
    add('note.added', { text: `Next: ${stage}. Prepared with the usual list.` }, 0.5);
  }
  if (reached === 'applied' && random.happens(0.6)) add('followUp.sent', {}, 7);
  if (reached === 'offer') {
    add('application.ended', { outcome: random.happens(0.5) ? 'declined' : 'accepted' }, 6);
  } else if (reached !== 'saved' && random.happens(0.62)) {
    add('application.ended', { outcome: 'rejected' }, 18);
    add('rejection.recorded', {
      stage: reached,
      reason: random.happens(0.5) ? 'unknown' : random.pick(reasons),
      certainty: random.pick(['stated', 'hinted', 'guess', 'unknown']),
      influence: random.pick(['within', 'partly', 'outside', 'unknown']),
      words: 'We went on with other candidates.',
    });
    add('note.added', { text: 'Read it twice, then took a walk.' }, 0.2);
    if (random.happens(0.5)) add('feedback.sent', { channel: 'mail' }, 2);
  } else if (random.happens(0.7)) {
    add('application.ended', { outcome: 'ghosted' }, 40);
    add('note.added', { text: 'Nothing came.' });
  }
  return moments;
}

function inventPosting(random: Seeded, index: number) {
  const externalId = String(5_000_000_000 + index);
  const { site, address } = random.pick(sites);
  return posting({
    site,
    externalId,
    url: address(externalId),
    title: `${random.pick(ranks)}${random.pick(titles)}`,
    company: `${random.pick(firstNames)} ${random.pick(lastNames)} ${random.int(1, 20)}`,
    location: random.pick(places),
    ...postingTexts(random, 5000),
  });
}
