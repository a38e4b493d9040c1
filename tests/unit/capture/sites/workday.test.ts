import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { site } from '@/capture/sites/workday';
import { checkAddresses } from './check-addresses';

const accepted: [string, string, string][] = [
  [
    'https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Reno-NV/Safety-Lead_R-10482?source=LinkedIn',
    'R-10482',
    'https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Reno-NV/Safety-Lead_R-10482',
  ],
  [
    'https://acme.wd3.myworkdayjobs.com/Careers/job/Safety-Lead_JR_0088213-1/apply/applyManually',
    'JR_0088213-1',
    'https://acme.wd3.myworkdayjobs.com/Careers/job/Safety-Lead_JR_0088213-1',
  ],
  [
    'https://acme.wd1.myworkdayjobs.com/External/details/Analyst_R0031077?q=x#main',
    'R0031077',
    'https://acme.wd1.myworkdayjobs.com/External/details/Analyst_R0031077',
  ],
  [
    'https://wd5.myworkdaysite.com/en-US/recruiting/acme/Careers/job/Oslo/Rigger_2026-114',
    '2026-114',
    'https://wd5.myworkdaysite.com/en-US/recruiting/acme/Careers/job/Oslo/Rigger_2026-114',
  ],
  [
    'https://acme.wd3.myworkdayjobs.com/de-DE/K/job/M%C3%BCnchen/B%C3%A4cker_R1',
    'R1',
    'https://acme.wd3.myworkdayjobs.com/de-DE/K/job/M%C3%BCnchen/B%C3%A4cker_R1',
  ],
];

const refused = [
  'https://acme.wd5.myworkdayjobs.com/en-US/Careers',
  'https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Reno-NV',
  'https://acme.wd5.myworkdayjobs.com/en-US/Careers/login?redirect=%2Fjob%2Fx_R1',
  'https://acme.wd5.myworkdayjobs.com/en-US/Careers/userHome',
  'https://acme.wd5.myworkdayjobs.com.attacker.example/en-US/Careers/job/Reno-NV/Safety-Lead_R-10482',
  'https://evilmyworkdayjobs.com/en-US/Careers/job/Reno-NV/Safety-Lead_R-10482',
  'https://www.workday.com/en-us/company/careers/job/x_R1',
];

checkAddresses(site, accepted, refused);

describe('a Workday screen', () => {
  const settled = (requisition: string) =>
    site.isSettled?.({
      document: new JSDOM(
        `<main><h2 data-automation-id="jobPostingHeader">Rigger</h2>
         <div data-automation-id="requisitionId"><dl><dt>id</dt><dd>${requisition}</dd></dl></div></main>`,
      ).window.document,
      url: new URL('https://acme.wd3.myworkdayjobs.com/K/job/Oslo/Rigger_R-10482-1'),
    });

  it.each(['R-10482', 'R-10482-1', ''])('that shows %j is settled', (requisition) => {
    expect(settled(requisition)).toBe(true);
  });

  it.each(['R-10483', 'R-1'])('that shows %j is still another posting’s', (requisition) => {
    expect(settled(requisition)).toBe(false);
  });
});

it('is not settled while the JSON-LD is still that of the posting before', () => {
  const settled = (title: string, id: string) => {
    const posting = {
      '@type': 'JobPosting',
      title,
      identifier: { value: id },
      description: 'Rigs.',
    };
    const { document } = new JSDOM(
      `<script type="application/ld+json">${JSON.stringify(posting)}</script>
       <main><h2 data-automation-id="jobPostingHeader">Rigger</h2>
       <div data-automation-id="requisitionId"><dl><dt>id</dt><dd>R-10482</dd></dl></div></main>`,
    ).window;
    const url = new URL('https://acme.wd3.myworkdayjobs.com/K/job/Oslo/Rigger_R-10482');
    return site.isSettled?.({ document, url });
  };
  expect(settled('Rigger', 'R-10482')).toBe(true);
  expect(settled('Rigger', 'R-10001')).toBe(false);
  expect(settled('Welder', 'R-10482')).toBe(false);
});

describe('the company of a Workday posting', () => {
  const companyOf = (tenant: string, legal: string) => {
    const posting = {
      '@type': 'JobPosting',
      title: 'Rigger',
      hiringOrganization: { name: legal },
      description: 'Rigs.',
    };
    const { document } = new JSDOM(
      `<script type="application/ld+json">${JSON.stringify(posting)}</script>
       <main><h2 data-automation-id="jobPostingHeader">Rigger</h2>
       <div data-automation-id="jobPostingDescription">Rigs.</div></main>`,
    ).window;
    const url = new URL(`https://${tenant}.wd3.myworkdayjobs.com/K/job/Oslo/Rigger_R1`);
    return site.read({ document, url })[0]?.fields.company;
  };

  it.each([
    ['acme', 'ACME USA L.P. (1001)', 'ACME'],
    ['acme', '2100 Acme Deutschland GmbH', 'Acme'],
    ['heronbank', 'The Heron Bank, N.A.', 'Heron Bank'],
    ['eisvogel', 'AT20 - Eisvogel Pharma Holding GmbH & Co KG', 'Eisvogel'],
    // Where the tenant is no part of the name, the name stays, without the ledger's number.
    ['hw', 'US01 - Harbour Works Inc.', 'Harbour Works Inc.'],
    ['sdx', '3M Company', '3M Company'],
    ['x', 'Studio 54 Ltd', 'Studio 54 Ltd'],
  ])('of tenant %s, legally %s, is %s', (tenant, legal, company) => {
    expect(companyOf(tenant, legal)).toBe(company);
  });
});
