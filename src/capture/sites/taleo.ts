import { locateByQuery } from '../address';
import { structuredSite } from '../structured-site';

const matches = ['https://*.taleo.net/*'];
const title = '[id="requisitionDescriptionInterface.reqTitleLinkAction.row1"]';

export const site = structuredSite({
  name: 'taleo',
  matches,
  locate: locateByQuery(matches, /^\/careersection\/[\w-]+\/jobdetail\.ftl$/, 'job'),
  // Its other ids are numbers that each career section deals out anew.
  anchors: { title, description: `.editablesection .contentlinepanel:not(:has(${title}))` },
});
