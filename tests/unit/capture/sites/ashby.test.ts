import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { site } from '@/capture/sites/ashby';
import { checkAddresses } from './check-addresses';

const id = '3c1d9e70-52ab-4f0e-9f63-b1d7a4e8c502';
const accepted: [string, string, string][] = [
  [`https://jobs.ashbyhq.com/Acme/${id}?utm_source=hn`, id, `https://jobs.ashbyhq.com/Acme/${id}`],
  [
    `https://jobs.ashbyhq.com/acme.io/${id}/application`,
    id,
    `https://jobs.ashbyhq.com/acme.io/${id}`,
  ],
  [`https://jobs.ashbyhq.com/Acme%20Labs/${id}`, id, `https://jobs.ashbyhq.com/Acme%20Labs/${id}`],
];

const refused = [
  'https://jobs.ashbyhq.com/Acme',
  'https://jobs.ashbyhq.com/Acme?departmentId=3c1d9e70',
  `https://jobs.ashbyhq.com/${id}`,
  `https://jobs.ashbyhq.com/Acme/${id}x`,
  `https://jobs.ashbyhq.com.attacker.example/Acme/${id}`,
  `https://app.ashbyhq.com/Acme/${id}`,
  `https://jobs-ashbyhq.com/Acme/${id}`,
];

checkAddresses(site, accepted, refused);

describe('an Ashby screen', () => {
  const settled = (html: string) =>
    site.isSettled?.({
      document: new JSDOM(html).window.document,
      url: new URL(`https://jobs.ashbyhq.com/Acme/${id}`),
    });

  it('is settled when its tabs are those of the address', () => {
    const tabs = `<nav role="tablist"><a href="/Acme/${id}">o</a><a href="/Acme/${id}/application">a</a></nav>`;
    expect(settled(tabs)).toBe(true);
  });

  it('is not while the tabs are still those of another posting', () => {
    const other = id.replace('3c1d', 'ffff');
    expect(settled(`<nav role="tablist"><a href="/Acme/${other}/application">a</a></nav>`)).toBe(
      false,
    );
  });

  it('is settled where there are no tabs to tell', () => {
    expect(settled('<div id="root"></div>')).toBe(true);
  });

  it('is not while the JSON-LD is still another posting’s', () => {
    const heading = '<h1 class="ashby-job-posting-heading">Foundry Buyer</h1>';
    const data = (title: string) =>
      `<script type="application/ld+json">{"@type":"JobPosting","title":"${title}","description":"Buys."}</script>`;
    expect(settled(data('Industrial Designer') + heading)).toBe(false);
    expect(settled(data('Foundry Buyer') + heading)).toBe(true);
  });
});
