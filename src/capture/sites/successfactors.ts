import { locateByQuery } from '../address';
import { structuredSite } from '../structured-site';

const matches = ['https://*.successfactors.com/*', 'https://*.successfactors.eu/*'];

/** Most of its pages stand on companies' own hosts and need no more than their microdata. */
export const site = structuredSite({
  name: 'successfactors',
  matches,
  locate: locateByQuery(matches, /^\/career$/, 'career_job_req_id', 'company', 'career_ns'),
});
