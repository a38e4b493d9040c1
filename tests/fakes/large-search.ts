import { posting } from './postings';
import { eventMaker } from './event-maker';
import type { JournalEvent } from '@/domain/events';
import type { Block } from '@/domain/posting';
import type { Stage } from '@/domain/status';

const titles = [
  'Data Analyst',
  'Senior Data Analyst (m/w/d)',
  'Business Intelligence Analyst',
  'Financial Analyst',
  'Business Analyst',
  'Operations Manager',
  'Reporting Analyst, Leeds',
  'Data Engineer',
];
const must = ['SQL', 'Microsoft Excel', 'Python', 'Power BI', 'Statistics', 'Tableau', 'SAP'];
const may = ['Git', 'Docker', 'Snowflake', 'dbt', 'Airflow', 'Looker', 'Salesforce', 'VBA', 'Jira'];

/** Numbers in [0, 1), the same ones for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}

/**
 * The journal of a long invented search: `count` postings over the year before `now`, oldest first. Docker is asked
 * for where the answer is a no, and Power BI where an invitation follows, more often than elsewhere.
 */
export function largeSearch(count: number, now: number): JournalEvent[] {
  const random = numbers(11);
  const make = eventMaker(now - 400 * 86_400_000);
  const events: JournalEvent[] = [];
  for (let index = 0; index < count; index += 1) {
    const at = new Date(now - (1 - index / count) * 360 * 86_400_000).toISOString();
    const fate = random();
    const rejected = fate < 0.4;
    const invited = fate > 0.75;
    const required = must.filter((_, rank) => random() < 0.75 - rank * 0.1);
    const preferred = may.filter((_, rank) => random() < 0.3 - rank * 0.03);
    if (invited && random() < 0.7) required.push('Power BI');
    if (rejected && random() < 0.6) preferred.push('Docker');
    const subject = `large-${String(index).padStart(5, '0')}`;
    const externalId = String(4_300_000_000 + index);
    const parts = [
      { heading: 'What you bring', items: [...new Set(required)] },
      { heading: 'Nice to have', items: [...new Set(preferred)] },
    ].filter(({ items }) => items.length > 0);
    const saved = posting({
      externalId,
      url: `https://www.linkedin.com/jobs/view/${externalId}/`,
      title: titles[index % titles.length]!,
      company: `Alder ${index}`,
      description: parts.flatMap(({ heading, items }): Block[] => [
        { kind: 'heading', level: 3, text: heading },
        { kind: 'list', ordered: false, items },
      ]),
      descriptionText: parts
        .map(({ heading, items }) => `${heading}\n\n${items.map((it) => `- ${it}`).join('\n')}`)
        .join('\n\n'),
    });
    events.push(make('posting.saved', subject, { posting: saved }, at));
    const path: Stage[] = fate < 0.1 ? [] : invited ? ['applied', 'screening'] : ['applied'];
    for (const stage of path) events.push(make('application.stageChanged', subject, { stage }, at));
    if (rejected && path.length > 0)
      events.push(make('application.ended', subject, { outcome: 'rejected' }, at));
  }
  events.push(
    make('profile.skillsAdded', 'profile', {
      skills: ['SQL', 'Microsoft Excel', 'Python', 'Beekeeping'],
    }),
  );
  return events;
}
