import { site } from '@/capture/sites/lever';
import { checkAddresses } from './check-addresses';

const id = '0b4f6a52-7d1e-4c39-9a11-5e2f8c3d7b60';
const accepted: [string, string, string][] = [
  [
    `https://jobs.lever.co/acme/${id}?lever-source=LinkedIn`,
    id,
    `https://jobs.lever.co/acme/${id}`,
  ],
  [`https://jobs.lever.co/acme/${id}/apply#form`, id, `https://jobs.lever.co/acme/${id}`],
  [`https://jobs.lever.co/acme/${id}/thanks`, id, `https://jobs.lever.co/acme/${id}`],
  [`https://jobs.eu.lever.co/acme-gmbh/${id}/`, id, `https://jobs.eu.lever.co/acme-gmbh/${id}`],
];

const refused = [
  'https://jobs.lever.co/acme',
  'https://jobs.lever.co/acme?team=Design',
  'https://jobs.lever.co/acme/apply',
  `https://jobs.lever.co/${id}`,
  `https://jobs.lever.co/acme/${id}0`,
  `https://jobs.lever.co.attacker.example/acme/${id}`,
  `https://jobs.lever.com/acme/${id}`,
  `https://xjobs.lever.co/acme/${id}`,
  `https://www.lever.co/acme/${id}`,
  `https://attacker.example/?u=https://jobs.lever.co/acme/${id}`,
];

checkAddresses(site, accepted, refused);
