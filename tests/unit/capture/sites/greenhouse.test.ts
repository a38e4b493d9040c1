import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { site } from '@/capture/sites/greenhouse';
import { checkAddresses } from './check-addresses';

const accepted: [string, string, string][] = [
  [
    'https://boards.greenhouse.io/acme/jobs/5120934?gh_src=9f2c#app',
    '5120934',
    'https://boards.greenhouse.io/acme/jobs/5120934',
  ],
  [
    'https://job-boards.greenhouse.io/acme/jobs/7014482003',
    '7014482003',
    'https://job-boards.greenhouse.io/acme/jobs/7014482003',
  ],
  [
    'https://boards.eu.greenhouse.io/acme/jobs/4588120101/',
    '4588120101',
    'https://boards.eu.greenhouse.io/acme/jobs/4588120101',
  ],
  [
    'https://job-boards.eu.greenhouse.io/acme/jobs/4588120101/confirmation',
    '4588120101',
    'https://job-boards.eu.greenhouse.io/acme/jobs/4588120101',
  ],
  [
    'https://boards.greenhouse.io/embed/job_app?for=acme&token=4410021&b=https%3A%2F%2Facme.example',
    '4410021',
    'https://boards.greenhouse.io/acme/jobs/4410021',
  ],
];

const refused = [
  'https://boards.greenhouse.io/acme',
  'https://boards.greenhouse.io/acme?error=true',
  'https://boards.greenhouse.io/acme/jobs/apply',
  'https://boards.greenhouse.io/embed/job_board?for=acme',
  'https://boards.greenhouse.io/embed/job_app?for=acme&token=abc',
  'https://boards.greenhouse.io/embed/job_app?for=../evil&token=12',
  'https://boards.greenhouse.io.attacker.example/acme/jobs/5120934',
  'https://attacker.example/boards.greenhouse.io/acme/jobs/5120934',
  'https://boards-greenhouse.io/acme/jobs/5120934',
  'https://evilboards.greenhouse.io.example/acme/jobs/5120934',
  'https://boards.greenhouse.io@attacker.example/acme/jobs/5120934',
  'https://www.greenhouse.io/acme/jobs/5120934',
  // A company's own page: its host is not ours to name.
  'https://www.acme.example/careers?gh_jid=6021177004',
];

checkAddresses(site, accepted, refused);

describe('the pay block of a Greenhouse posting', () => {
  const payOf = (...blocks: string[]) => {
    const inputs = blocks.map((it) => `<div class="pay-input">${it}</div>`).join('');
    const { document } = new JSDOM(`<div class="job__description">${inputs}</div>`).window;
    const url = new URL('https://job-boards.greenhouse.io/acme/jobs/12');
    return site.read({ document, url })[0]?.fields.salary;
  };
  const range = (title: string, low: string, high: string) =>
    `<div class="title">${title}</div><div class="pay-range"><span>${low}</span><span class="divider">—</span><span>${high}</span></div>`;

  it.each<[string, string, string, object]>([
    [
      'Annual Pay Range',
      '$82,500',
      '$104,000 USD',
      { min: 82500, max: 104000, currency: 'USD', period: 'year' },
    ],
    ['Hourly Pay Range', '$31', '$38 CAD', { min: 31, max: 38, currency: 'CAD', period: 'hour' }],
    [
      'Base salary',
      '£45,000',
      '£55,000 GBP',
      { min: 45000, max: 55000, currency: 'GBP', period: null },
    ],
  ])('%s: %s — %s is read, its currency by the code behind', (title, low, high, pay) => {
    expect(payOf(range(title, low, high))).toMatchObject(pay);
  });

  it('is kept as words where there are several', () => {
    const pay = payOf(range('Canada', '$31', '$38 CAD'), range('US', '$34', '$42 USD'));
    expect(pay).toEqual({
      min: null,
      max: null,
      currency: null,
      period: null,
      text: 'Canada $31—$38 CAD; US $34—$42 USD',
    });
  });

  it('is null where there is none', () => {
    expect(payOf()).toBeNull();
  });
});
