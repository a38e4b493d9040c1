import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { site } from '@/capture/sites/hacker-news';
import { checkAddresses } from './check-addresses';

checkAddresses(
  site,
  [
    [
      'https://news.ycombinator.com/item?id=45801234#up',
      '45801234',
      'https://news.ycombinator.com/item?id=45801234',
    ],
  ],
  [
    'https://news.ycombinator.com/news',
    'https://news.ycombinator.com/item',
    'https://news.ycombinator.com/user?id=quarryhr',
    'https://ycombinator.com/item?id=45801234',
  ],
);

function fieldsOf(header: string) {
  const thread = '<a href="item?id=1" title="Ask HN: Who is hiring? (November 2026)">Ask HN…</a>';
  const { document } = new JSDOM(
    `<div class="fatitem"><div class="comhead"><span class="navs"><a href="item?id=1">parent</a></span>
     <span class="onstory">${thread}</span></div>
     <div class="comment"><div class="commtext">${header}<p>We make clocks.</div></div></div>`,
  ).window;
  const url = new URL('https://news.ycombinator.com/item?id=2');
  return site.read({ document, url })[0]?.fields ?? null;
}

describe('the header of an answer to Who is hiring', () => {
  it.each([
    [
      'Acme (YC S22) | Senior Engineer | Berlin, Germany | Hybrid | Full-time | €70k - €90k',
      {
        company: 'Acme',
        title: 'Senior Engineer',
        location: 'Berlin, Germany',
        workplace: 'hybrid',
        employmentType: 'full-time',
        salary: { min: 70000, max: 90000, currency: 'EUR', period: null, text: '€70k - €90k' },
      },
    ],
    [
      'Acme | Clocks for trains | Product Designer | NYC | https://acme.example',
      { company: 'Acme', title: 'Product Designer', location: 'NYC', workplace: null },
    ],
    [
      'Acme (https://acme.example) | REMOTE (US) | Multiple roles | Contract',
      {
        company: 'Acme',
        title: null,
        location: 'REMOTE (US)',
        workplace: 'remote',
        employmentType: 'contract',
      },
    ],
    [
      'Acme | REMOTE (EU) | Full-time | €70k - €90k | Senior Backend Engineer',
      {
        company: 'Acme',
        title: 'Senior Backend Engineer',
        location: 'REMOTE (EU)',
        workplace: 'remote',
        employmentType: 'full-time',
        salary: { min: 70000, max: 90000 },
      },
    ],
    [
      'Acme | $150k-$200k + equity | San Francisco | ONSITE | Founding Engineer',
      {
        company: 'Acme',
        title: 'Founding Engineer',
        location: 'San Francisco',
        workplace: 'on-site',
        salary: { min: 150000, max: 200000, currency: 'USD' },
      },
    ],
    [
      'Acme | Berlin | Product Designer | Onsite | Full-time',
      { company: 'Acme', title: 'Product Designer', location: 'Berlin', workplace: 'on-site' },
    ],
    [
      'Acme | Python, React | Data Engineer | Visa | Leeds, UK',
      { company: 'Acme', title: 'Data Engineer', location: 'Leeds, UK' },
    ],
    [
      'Acme | Data Engineer | Remote | Full-time',
      { title: 'Data Engineer', location: null, workplace: 'remote', employmentType: 'full-time' },
    ],
    [
      'Acme | Data Engineer | REMOTE | Zagreb',
      { title: 'Data Engineer', location: 'Zagreb', workplace: 'remote' },
    ],
    [
      'Acme | Data Engineer | Hybrid in Leeds | Series A',
      { title: 'Data Engineer', location: 'Leeds', workplace: 'hybrid' },
    ],
    [
      'Data Engineer | Acme | Leeds, UK | Hybrid',
      { company: null, title: 'Data Engineer', location: 'Leeds, UK', workplace: 'hybrid' },
    ],
    [
      'Data Engineer at Acme | Leeds, UK | Hybrid',
      { company: 'Acme', title: 'Data Engineer', location: 'Leeds, UK' },
    ],
    [
      'Acme is hiring a Data Engineer | Leeds, UK | Hybrid',
      { company: 'Acme', title: 'Data Engineer', location: 'Leeds, UK' },
    ],
    [
      'Lead Bank | Data Engineer | Kansas City, MO | Onsite',
      { company: 'Lead Bank', title: 'Data Engineer', location: 'Kansas City, MO' },
    ],
    [
      'Acme - Data Engineer (C++ - Rust) - Leeds, UK - Hybrid',
      { company: 'Acme', location: 'Leeds, UK', workplace: 'hybrid' },
    ],
    [
      'Acme — Data Engineer — Leeds, UK — Full-time',
      { company: 'Acme', title: 'Data Engineer', location: 'Leeds, UK' },
    ],
  ])('%s is read', (header, fields) => {
    expect(fieldsOf(header)).toMatchObject(fields);
  });

  it.each([
    'We are hiring engineers in Berlin.',
    'Acme | Engineer',
    'SEEKING WORK',
    'Our engineers - all of them - like it here - and so do I',
  ])('%s is none', (header) => {
    expect(fieldsOf(header)).toBeNull();
  });
});
