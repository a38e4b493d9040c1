import { locateByQuery } from '../address';
import { structuredSite } from '../structured-site';

const matches = ['https://www.ziprecruiter.com/*', 'https://www.ziprecruiter.co.uk/*'];

export const site = structuredSite({
  name: 'ziprecruiter',
  matches,
  locate: locateByQuery(matches, /^\/c\/[^/]+\/Job\/[^/]+\/[^/]+\/?$/, 'jid'),
});
