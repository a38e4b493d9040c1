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
