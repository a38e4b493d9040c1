/** Level, hours, contract and where: they say nothing about what the job is. */
const noise = new Set(
  (
    'senior sr junior jr mid intermediate graduate entry level principal staff lead head deputy trainee apprentice ' +
    'intern internship working student werkstudent werkstudentin praktikant praktikantin praktikum stage stagiaire ' +
    'alternance auszubildender auszubildende azubi ausbildung becario becaria practicas experienced i ii iii iv v ' +
    'm w f d x h gn div mwd all genders gender remote hybrid onsite full part time fulltime parttime permanent ' +
    'temporary contract temp interim freelance seasonal shift shifts night nights weekend weekends vollzeit teilzeit ' +
    'minijob befristet cdi cdd a an the with our in at for urgent new job role position vacancy stelle'
  ).split(' '),
);
/** Words of a rule that are noise elsewhere: "staff nurse", "full stack", "part-time" apart. */
const kept = new Set(['staff nurse', 'full stack', 'chief of staff', 'head chef']);

export interface PlainTitle {
  /** The words of the part that names the job, before any comma, dash, bar or bracket. */
  head: string[];
  /** Those of the whole title. */
  all: string[];
}

/** A title's words in lower case and without accents, each inclusive form ("Entwickler:in", "infirmier·ère") as one. */
export function plainTitle(title: string): PlainTitle {
  const text = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    // (m/w/d), (all genders), (80-100 %), [remote]
    .replace(/[([{][^)\]}]*(?:[/|*]|gender|%|remote|hybrid|home)[^)\]}]*[)\]}]/g, ' ')
    .replace(
      /(?<=\p{L})(?:[:*_·/]-?|\(-?)(?:innen|in|euses?|rice|iere|ere|ne|te|le|se|e|as?|os?)\)?(?!\p{L})/gu,
      '',
    );
  const [first = ''] = text
    .split(/[,;|@([–—:]|\s-\s|\s\/\s|\b(?:bei|chez|at)\b/)
    .filter((part) => /\p{L}/u.test(part));
  return { head: wordsOf(first), all: wordsOf(text) };
}

function wordsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}+#]+/gu) ?? [];
  return words.filter((word, at) => !noise.has(word) || isKept(words, at));
}

function isKept(words: readonly string[], at: number): boolean {
  return (
    kept.has(words.slice(at, at + 2).join(' ')) ||
    kept.has(words.slice(at - 1, at + 1).join(' ')) ||
    kept.has(words.slice(at - 2, at + 1).join(' '))
  );
}
