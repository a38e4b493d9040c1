import type { Part } from './header';

/** Towns and countries that headers name by themselves, with no comma to tell them by. */
const known =
  /\b(?:nyc|sf|bay area|silicon valley|(?:new york|los angeles|london|berlin|munich|hamburg|paris|amsterdam|zurich|zürich|vienna|dublin|madrid|barcelona|lisbon|stockholm|copenhagen|oslo|helsinki|warsaw|prague|tel aviv|boston|seattle|austin|denver|chicago|atlanta|miami|portland|san francisco|san diego|palo alto|mountain view|toronto|vancouver|montreal|sydney|melbourne|singapore|tokyo|bangalore|bengaluru)|usa?|u\.s\.a?|uk|eu|europe|canada|germany|france|netherlands|switzerland|spain|portugal|ireland|israel|india|australia|japan|poland|sweden|emea|worldwide|anywhere)(?![\w-])/i;
/** "Leeds, UK", "Austin, TX". */
const withRegion = /,\s*(?:[A-Z]{2,3}|[A-Z][a-z]+(?: [A-Z][a-z]+)*)(?:$|[\s/;)])/;
/** What a company is, does or works with: no place, whatever commas stand in it. */
const noPlace =
  /\b(?:visa|equity|series|seed|funded|bootstrapped|yc|stack|team|hiring|roles?|positions?|relocation|interview|agenc(?:y|ies)|python|react|rust|golang|java|typescript|javascript|node|aws|rails|ruby|django|kubernetes|postgres\w*|php|scala|elixir|c\+\+|ml|ai|llms?|saas|b2b)(?![\w+])/i;
const workWords =
  /^(?:(?:100%|fully|full)[\s-]+)?(?:remote|on-?site|in-?office|in-?person|hybrid)(?:[\s-]+(?:first|friendly|only|ok(?:ay)?|possible))?\b[\s:,–-]*/i;
const besideWork = /^(?:(?:or|and|in|\/|&|\+)\s*)?(?:remote|on-?site|hybrid|in-?office)?\W*$/i;

/**
 * The place among a header's parts, or null where none is one for sure: a part that names a place beside how one works
 * there ("REMOTE (EU)", "Hybrid in Leeds"), a known town or country, a town with its region, then a lone part behind
 * the role that is nothing else.
 */
export function findPlace(parts: readonly Part[]): string | null {
  const open = parts.filter(({ pay, isRole, isAddress, text }) => {
    return !(pay || isRole || isAddress || noPlace.test(text));
  });
  const named = open.filter(({ text }) => !besideWork.test(text.replace(workWords, '')));
  const sure =
    named.find(({ text, type }) => !type && known.test(text)) ??
    named.find(({ workplace, type }) => workplace && !type) ??
    named.find(({ text, type }) => !type && withRegion.test(text));
  if (sure) return bare(sure.text);
  const roleAt = parts.findIndex((it) => it.isRole);
  const behind = named.filter((it) => !it.type && roleAt >= 0 && parts.indexOf(it) > roleAt);
  const [only, ...others] = behind;
  return only && others.length === 0 ? only.text : null;
}

/** "Hybrid in Leeds", "Onsite (Leeds)": the place alone. "Remote (EU)" stays: it is from where one may work. */
function bare(text: string): string {
  const found = /^(?:on-?site|in-?office|in-?person|hybrid)[\s:,–-]+(?:in\s+|\()?(.+?)\)?$/i.exec(
    text,
  );
  return found?.[1] ?? text;
}
