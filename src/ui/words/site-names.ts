/** Sites as they write themselves, by the names that captures give them. */
const names: Record<string, string> = {
  linkedin: 'LinkedIn',
  indeed: 'Indeed',
  glassdoor: 'Glassdoor',
  greenhouse: 'Greenhouse',
  lever: 'Lever',
  ashby: 'Ashby',
  workday: 'Workday',
  smartrecruiters: 'SmartRecruiters',
  workable: 'Workable',
  icims: 'iCIMS',
  'hacker-news': 'Hacker News',
};

/** Where a posting was saved from: the site's own name, else the host of its address. */
export function siteName({ site, url }: { site: string; url: string }): string {
  return names[site] ?? hostName(url);
}

export function hostName(url: string): string {
  return (URL.parse(url)?.host ?? url).replace(/^www\./, '');
}
