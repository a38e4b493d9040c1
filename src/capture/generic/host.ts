import { plainKey } from '../url';

/** Labels that say what a host is for, not whose it is. */
const purpose =
  /^(?:www\d*|jobs?|careers?|karriere|carrieres?|emplois?|empleos?|trabajo|trabalhe|vagas|lavoro|talents?|apply|recruit(?:ing|ment)?|hiring|join|joinus|work|people|hr|hire|vacancies|stellen|stellenangebote|boards?|app|web|portal|candidates?|external|kariera|praca|oferty|rekrutacja|vacatures?|werkenbij|jobb?|karriar|ura|rekry|kariyer|cariere|prace|recrut\w*|bewerb\w*|bewerber|seleccion|empreg\w*|lavora\w*|joinus|teams?|my|m|en|de|fr|es|it|pt|nl|eu|us|uk)$/;
const jobWords =
  /^(?:jobs?at|workat|careersat|werkenbij|karrierebei)|(?:careers?|jobs?|karriere|recruiting|recruitment|hiring|talents?|group)$/;

export interface Host {
  /** What a company that owns this host or this part of it would be called, as `nameKey`s. */
  owners: string[];
  /** Whose system it is when the owner has only a part of it: "acme.ats.example" is of the system "ats". */
  system: string | null;
}

/** Whose a host is, as far as its name tells. */
export function readHost(hostname: string): Host {
  const labels = hostname.toLowerCase().split('.');
  const isTwoPartSuffix =
    labels.length > 2 &&
    /^(?:co|com|org|net|gov|ac|edu|gob|or|ne|go)$/.test(labels.at(-2) ?? '') &&
    labels.at(-1)?.length === 2;
  const registered = labels.slice(0, isTwoPartSuffix ? -2 : -1);
  const domain = registered.pop() ?? '';
  const tenants = registered.filter((it) => !purpose.test(it));
  if (tenants.length === 0) return { owners: keysOf(domain), system: null };
  return { owners: tenants.flatMap(keysOf), system: nameKey(domain) };
}

/** Letters and digits with doubled ones as one: hosts drop letters where two words meet ("Casa Azul" → casazul). */
export function nameKey(text: string): string {
  return plainKey(text).replace(/(.)\1+/gu, '$1');
}

/** Whether a text is the name of a host's owner: "Acme", "ACME GmbH", for acme.example. */
export function isOwner(text: string, { owners }: Host): boolean {
  const key = nameKey(text);
  const bare = nameKey(text.replace(legalForm, ''));
  return key.length >= 2 && owners.some((it) => it === key || it === bare);
}

/** The run of whole words in one of the names that spells a host's owner: "Acme" in "Acme Hiring on Notes". */
export function findOwner(names: string[], host: Host): string | null {
  for (const words of names.map((it) => it.split(' ').slice(0, 20))) {
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= words.length; to++) {
        const run = words.slice(from, to).join(' ');
        if (isOwner(run, host)) return run.replace(/[,;:|]+$/, '');
      }
    }
  }
  return null;
}

const legalForm =
  /[\s,]+(?:gmbh(?: & co\.? kg)?|ag|se|kg|inc\.?|llc|ltd\.?|limited|plc|corp\.?|corporation|co\.?|company|s\.?a\.?(?:r\.?l\.?|s\.?)?|s\.?l\.?(?:u\.?)?|s\.?p\.?a\.?|s\.?r\.?l\.?|b\.?v\.?|n\.?v\.?|ab|oy|as|a\/s|aps|sp\. z o\.?o\.?|group|holding|international|global)\.?$/i;

function keysOf(label: string): string[] {
  const key = nameKey(label);
  const bare = key.replace(jobWords, '');
  return [...new Set([key, bare])].filter((it) => it.length >= 2);
}
