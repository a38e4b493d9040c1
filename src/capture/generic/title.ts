import { cleanLine } from '../text';
import { plainKey } from '../url';
import type { Heading, Survey } from './survey';
import { weightOf } from './weight';

export interface Title {
  text: string;
  /** Null where only the page's meta tags say it. */
  element: Element | null;
}

/** Headings that name a page's kind, never a posting. */
const kindsOfPage = new RegExp(
  `^(?:${[
    '(?:our |all |open |current |latest |search |browse |find )*(?:careers?|jobs?|vacanc(?:y|ies)|positions?|openings?|opportunities|roles)(?: (?:at|in|with|for) .*)?',
    '(?:job|position|role|vacancy) (?:details?|descriptions?|information|overview|summary|search|openings?|alerts?|listings?)',
    'candidate (?:portal|home)|home ?page|home|search(?: results?)?|results?|apply(?: (?:now|here|online))?|how to apply',
    '(?:sign|log) ?(?:in|on|up)(?: .*)?|login|register|welcome(?: .*)?|join (?:us|our team|.* today)|work (?:with|for|at) .*|life at .*',
    'about(?: us| .*)?|contact(?: us)?|cookies?.*|privacy.*|menu|error|page not found|404.*|access denied|just a moment.*|we.re hiring.*',
    'karriere(?: bei .*)?|stellenangebote?|stellenanzeigen?|offene stellen|jobsuche|anmelden|einloggen|startseite|über uns|impressum',
    'offres? d.emploi.*|nos offres.*|carrières?|recrutement|rejoignez.*|connexion|se connecter|s.identifier|accueil|mon compte',
    'ofertas?(?: de (?:empleo|trabajo))?|empleos?|trabaja con nosotros|únete.*|iniciar sesión|acceso|inicio|treballa amb nosaltres|ofertes.*|inici',
    'vagas?(?: .*)?|trabalhe conosco|carreiras?|entrar|início|lavora con noi|offerte di lavoro|posizioni aperte|accedi',
    'vacatures?|werken bij .*|inloggen|oferty pracy|kariera|praca w .*|zaloguj.*|lediga jobb|lediga tjänster|karriär|logga in',
    'الوظائف|وظائف|تسجيل الدخول|招聘|职位列表|加入我们|登录|採用情報|求人一覧|ログイン',
  ].join('|')})$`,
);
const countOfJobs =
  /^[\d.,+ ]+ (?:[^\d\s]+ ){0,3}(?:jobs?|positions?|results?|openings|vacancies|stellen|treffer|offres|emplois|ofertas|empleos|vagas|annunci|vacatures|ofert|jobb)(?![a-zà-öø-ÿ])/;
const longestTitle = 180;

/** The name of the posting: a heading that the page's meta tags repeat, else its only first-level heading, else the first. */
export function readTitle(
  document: Document,
  survey: Survey,
  isBrand: (text: string) => boolean,
): Title | null {
  const stated = statedTitles(document).map(plainKey);
  const candidates = survey.headings.filter((it) => canBeTitle(it.text) && !isBrand(it.text));
  const repeated = candidates.find((it) => it.level <= 3 && isRepeated(it, stated));
  const first = candidates.filter((it) => it.level === 1);
  const chosen = repeated ?? first[0] ?? firstAboveText(candidates, survey);
  if (chosen) return { text: chosen.text, element: chosen.element };
  const meta = metaTitle(document);
  return meta && canBeTitle(meta) && !isBrand(meta) ? { text: meta, element: null } : null;
}

function canBeTitle(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= longestTitle &&
    !kindsOfPage.test(text.toLowerCase()) &&
    !countOfJobs.test(text.toLowerCase()) &&
    /\p{L}{2}/u.test(text)
  );
}

/** What the page calls itself, in all the places where pages say so. */
export function statedTitles(document: Document): string[] {
  return [...metaTitles(document), cleanLine(document.title)].filter((it) => it !== null);
}

function metaTitles(document: Document): (string | null)[] {
  const names = ['og:title', 'title', 'twitter:title'];
  const selector = names
    .flatMap((it) => ['property', 'name', 'itemprop'].map((key) => `meta[${key}="${it}"]`))
    .join(', ');
  return [...document.querySelectorAll(selector)]
    .slice(0, 10)
    .map((it) => cleanLine(it.getAttribute('content')));
}

function metaTitle(document: Document): string | null {
  return metaTitles(document).find((it) => it !== null) ?? null;
}

function isRepeated(heading: Heading, stated: string[]): boolean {
  const key = plainKey(heading.text);
  const weight = weightOf(key);
  return (
    weight >= 4 &&
    stated.some(
      (it) =>
        it === key || (weight >= 6 && it.startsWith(key)) || (weight >= 10 && it.includes(key)),
    )
  );
}

/** Without a first-level heading: the first heading, if it stands above the running text and is not part of it. */
function firstAboveText(candidates: Heading[], { prose }: Survey): Heading | undefined {
  const [first] = candidates;
  const [text] = prose;
  if (!first || first.level > 2 || !text) return undefined;
  return (first.element.compareDocumentPosition(text.node) & 4) !== 0 ? first : undefined;
}
