interface System {
  name: string;
  hosts: RegExp;
  /** Names the posting in an address on the system's own hosts, its id in the group "id". */
  path: RegExp;
  /** The parameter that names it in the address of a company's page in which it is embedded. */
  parameter: string;
  id: RegExp;
}

/**
 * Systems that companies embed in pages of their own, and whose ids are theirs alone: Greenhouse counts all companies'
 * postings in one row, Ashby gives each a UUID.
 */
const systems: System[] = [
  {
    name: 'greenhouse',
    hosts: /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/,
    path: /^\/[^/]+\/jobs\/(?<id>\d+)(?=\/|$)/,
    parameter: 'gh_jid',
    id: /^\d+$/,
  },
  {
    name: 'ashby',
    hosts: /^jobs\.ashbyhq\.com$/,
    path: /^\/[^/]+\/(?<id>[\da-f-]{36})(?=\/|$)/,
    parameter: 'ashby_jid',
    id: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/,
  },
];

/**
 * What a posting is in the system that keeps it, whoever's page shows it: "greenhouse:4410021" for
 * "https://job-boards.greenhouse.io/acme/jobs/4410021" and "https://acme.example/careers?gh_jid=4410021".
 * Null where the address does not say.
 */
export function systemKey(address: string): string | null {
  const url = URL.parse(address);
  if (!url) return null;
  for (const { name, hosts, path, parameter, id } of systems) {
    const named = hosts.test(url.hostname)
      ? path.exec(url.pathname)?.groups?.id
      : url.searchParams.get(parameter);
    if (named && id.test(named)) return `${name}:${named}`;
  }
  return null;
}
