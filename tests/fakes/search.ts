import type { JournalEvent } from '@/domain/events';
import type { Reason } from '@/domain/rejection';
import type { Outcome, Stage } from '@/domain/status';
import { eventMaker } from './event-maker';
import { posting } from './postings';

interface Told {
  title: string;
  company: string;
  location: string;
  /** What the posting asks for, a list item each. */
  asks: string[];
  path: Stage[];
  outcome?: Outcome;
  reason?: Reason;
  words?: string;
}

/** An invented search of a data analyst: what the screenshots and the end-to-end tests look at. */
const told: Told[] = [
  {
    title: 'Data Analyst',
    company: 'Fenwharf Logistics',
    location: 'Rotterdam',
    asks: [
      'Strong SQL and Excel',
      'Experience with Power BI',
      'Clear communication with warehouse teams',
    ],
    path: ['applied', 'screening', 'interview'],
  },
  {
    title: 'Junior Data Analyst (Operations)',
    company: 'Larkmoor Health',
    location: 'Leeds, hybrid',
    asks: ['SQL and Python', 'Statistics', 'Data visualization'],
    path: ['applied', 'screening', 'interview'],
    outcome: 'rejected',
    reason: 'competition',
    words:
      'Thank you for the good conversation. We chose a candidate whose experience is closer to the role.',
  },
  {
    title: 'Reporting Analyst',
    company: 'Kettleby Electric',
    location: 'Birmingham',
    asks: ['Excel and SQL', 'Tableau or Power BI', 'Attention to detail'],
    path: ['applied'],
  },
  {
    title: 'Business Intelligence Analyst',
    company: 'Ottermill Foods',
    location: 'Bristol',
    asks: ['Power BI', 'SQL', 'Data modelling', 'Stakeholder management'],
    path: ['applied'],
    outcome: 'ghosted',
  },
  {
    title: 'Product Analyst',
    company: 'Quillbrook',
    location: 'Remote',
    asks: ['SQL', 'Python', 'A/B testing', 'Tableau'],
    path: ['applied', 'screening'],
  },
  {
    title: 'Marketing Data Analyst',
    company: 'Pennick & Sorrel',
    location: 'London',
    asks: ['Google Analytics', 'SQL', 'Excel'],
    path: ['applied'],
    outcome: 'rejected',
    reason: 'unknown',
  },
  {
    title: 'Supply Chain Analyst',
    company: 'Bramblewick Tools',
    location: 'Sheffield',
    asks: ['Excel', 'SAP', 'Forecasting', 'SQL'],
    path: [],
  },
  {
    title: 'Data Analyst, Schools Programme',
    company: 'Thistledown Trust',
    location: 'Edinburgh',
    asks: ['R or Python', 'Statistics', 'Excel', 'Communication'],
    path: ['preparing'],
  },
  {
    title: 'Insight Analyst',
    company: 'Samphire Travel',
    location: 'Brighton',
    asks: ['SQL', 'Python', 'Power BI', 'Git'],
    path: ['applied', 'screening', 'assessment', 'final', 'offer'],
  },
  {
    title: 'Graduate Analyst',
    company: 'Harrow & Vale Bank',
    location: 'Manchester',
    asks: ['Excel', 'Financial reporting', 'Attention to detail'],
    path: ['applied'],
    outcome: 'closed',
    reason: 'role-change',
  },
];

/** The journal of that search, oldest first; it begins eight weeks before `now`. */
export function inventedSearch(now: number): JournalEvent[] {
  const make = eventMaker(now - 56 * 86_400_000);
  const events: JournalEvent[] = [];
  told.forEach(({ title, company, location, asks, path, outcome, reason, words }, index) => {
    const subject = `search-${index}`;
    const externalId = String(4_100_000_000 + index);
    const lead = `${company} is looking for a ${title}.`;
    const saved = posting({
      externalId,
      url: `https://www.linkedin.com/jobs/view/${externalId}/`,
      title,
      company,
      location,
      workplace: location === 'Remote' ? 'remote' : null,
      description: [
        { kind: 'paragraph', text: lead },
        { kind: 'heading', level: 3, text: 'What you bring' },
        { kind: 'list', ordered: false, items: asks },
      ],
      descriptionText: [lead, 'What you bring', asks.map((ask) => `- ${ask}`).join('\n')].join(
        '\n\n',
      ),
    });
    events.push(make('posting.saved', subject, { posting: saved }));
    for (const stage of path) events.push(make('application.stageChanged', subject, { stage }));
    if (outcome) events.push(make('application.ended', subject, { outcome }));
    if (outcome === 'rejected') {
      events.push(
        make('rejection.recorded', subject, {
          stage: path.at(-1) ?? 'applied',
          reason: reason ?? 'unknown',
          certainty: reason === 'competition' ? 'stated' : 'unknown',
          influence: reason === 'competition' ? 'outside' : 'unknown',
          words: words ?? '',
        }),
      );
    }
  });
  events.push(
    make('profile.skillsAdded', 'profile', { skills: ['SQL', 'Microsoft Excel', 'Statistics'] }),
  );
  return events;
}
