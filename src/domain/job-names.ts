/** Legal forms and articles: "Larch GmbH" and "Larch" are one company. */
const companyNoise = words(
  'the and und et y e inc incorporated llc llp lp ltd limited plc corp corporation co company gmbh ag kg kgaa ohg ug ' +
    'mbh se sa sas sarl srl spa sl slu bv nv ab as asa oy oyj aps pty pte pvt kk sp zoo sro',
);

/** What titles say beside the job: for whom, how much, how. */
const titleNoise = words(
  'm w f d x h gn div all gender genders a an the and und et y e of de der die das du la le for in at job role position ' +
    'vacancy remote hybrid onsite full part time fulltime parttime permanent temporary contract vollzeit teilzeit cdi cdd',
);

/** Words that put one title above another, each under the name that its spellings share. */
const levels = new Map(
  Object.entries({
    trainee: 'trainee apprentice azubi auszubildender',
    intern: 'intern internship praktikum praktikant stagiaire stage werkstudent',
    graduate: 'graduate grad',
    junior: 'junior jr',
    mid: 'mid intermediate',
    senior: 'senior sr',
    lead: 'lead leading',
    principal: 'principal',
    staff: 'staff',
    head: 'head director vp',
    chief: 'chief',
    deputy: 'deputy assistant associate',
    1: 'i 1',
    2: 'ii 2',
    3: 'iii 3',
    4: 'iv 4',
    5: 'v 5',
  }).flatMap(([level, spellings]) => spellings.split(' ').map((it) => [it, level] as const)),
);

/** What a company is compared by: "Quill & Compass, Inc." and "quill and compass" are the same. */
export function companyKey(company: string): string {
  // "B.V." and "S.A." are written without points as often as with them.
  const joined = company.replace(/(?<=(?:^|[^\p{L}])\p{L})\.\s?(?=\p{L}(?:[^\p{L}]|$))/gu, '');
  const all = plainWords(joined.replace(/\(.*?\)/g, ' '));
  const telling = all.filter((it) => !companyNoise.has(it));
  return (telling.length > 0 ? telling : all).join(' ');
}

export interface TitleWords {
  levels: string[];
  words: string[];
}

/** A title's levels apart from what the job is, without what it says beside that and without its place. */
export function titleWords(title: string, location: string | null): TitleWords {
  const places = new Set(plainWords(location ?? ''));
  const all = plainWords(title).filter((it) => !titleNoise.has(it));
  return {
    levels: [...new Set(all.flatMap((it) => levels.get(it) ?? []))].sort(),
    words: [...new Set(all.filter((it) => !levels.has(it) && !places.has(it)))].sort(),
  };
}

/** The places that a location names, each as its parts from the town outwards; none where it names only the world. */
export function placesOf(location: string | null): string[][] {
  return (location ?? '')
    .split(/[;|/•·]|\s(?:or|und|and|oder|ou|o|y)\s/i)
    .map((place) =>
      place
        .split(/[,()–]| - /)
        .map((part) => plainWords(part).filter((it) => !placeNoise.has(it)))
        .filter((part) => part.length > 0)
        .map((part) => part.join(' ')),
    )
    .filter((parts) => parts.length > 0);
}

const placeNoise = words(
  'remote hybrid onsite on site homeoffice home office greater metropolitan area region city worldwide anywhere',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Lower case, without accents: the words and numbers of a name. */
function plainWords(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{Mark}/gu, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];
}
