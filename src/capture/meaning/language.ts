/**
 * Function words that tell a language from its neighbours. Own list, because the libraries are too heavy for a
 * content script (gzip, November 2026: franc-min 55 kB, tinyld light 34 kB, eld extra small 286 kB).
 */
const functionWords: Record<string, string> = {
  en: 'the and of to with for you we our your are is will as this that have be on by from who their or at an',
  de: 'und der die das mit für wir sie du ist von den dem ein eine einen auf bei zu im als dich deine unser unsere oder sind werden',
  fr: 'et les des le la une pour vous nous dans avec est sur votre nos notre aux du ou être qui au vos en ainsi',
  es: 'y los las el con para una del por se en nuestro nuestra como su al que equipo buscamos tus te es más',
  ca: 'i els les amb per una del dels al als de la és que nostre nostra seva més treball o tasques busca gestió hores',
  pt: 'e os as com para uma do da dos das em no na você nossa nosso por ao que são como mais ou não você',
  it: 'e gli il di con per una del della dei delle nel nella che siamo nostro nostra sono al un ai dal come più',
  nl: 'en het de een van voor met je wij ons onze zijn op bij jij jouw als naar aan of te dat wordt ook',
  pl: 'i w z na do oraz się dla jest że od po przez lub nasz twój są o pracy za jak naszych nie',
  sv: 'och att som för med av en vi är på till du ett den vår våra din har inom eller kan om samt hos',
  da: 'og at som for med af en vi er på til du et den vores din har inden eller kan om samt hos dig',
  nb: 'og å som for med av en vi er på til du et den vår våre din har innen eller kan om samt hos deg',
  fi: 'ja on että se tai ovat sekä kanssa meillä sinulla myös joka työ olemme ole mutta kun mukaan',
  cs: 'a v na se je pro s z do že jsme nebo vás od za jako naše budete máte také po při které',
  ro: 'și de în la cu pentru o un este sau din care pe ale noastre sunt al prin ta să',
  hu: 'és a az egy hogy nem van vagy is meg aki ha munka csapat számára illetve valamint',
  tr: 've bir bu için ile olan da de olarak veya olmak ekip çalışma gibi en iyi',
  id: 'dan yang di dengan untuk dari ke pada ini kami anda atau dalam adalah akan tidak',
};
/** Letters of one language alone, counted as a word each: short and related languages need them. */
const ownLetters: Record<string, RegExp> = {
  de: /ß/g,
  fr: /[œêè]|ç(?=a|o)/g,
  es: /[ñ¿¡]|ción\b/g,
  ca: /ŀ|l·l|ció\b|à\b/g,
  pt: /[ãõ]/g,
  pl: /[łśźżćń]/g,
  sv: /ä/g,
  da: /\b(?:af|ikke|til)\b|æ/g,
  nb: /\b(?:av|ikke)\b|æ/g,
  ro: /[șță]/g,
  cs: /[řěů]/g,
  hu: /[őű]/g,
  tr: /[ğıİ]/g,
};
const scripts: [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['ar', /[\u0621-\u064a]/g],
  ['he', /[\u05d0-\u05ea]/g],
  ['el', /[\u03b1-\u03ce]/g],
  ['uk', /[іїєґ]/g],
  ['ru', /[\u0430-\u044f]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
];
const sampleLength = 6000;
const fewestWords = 12;

/**
 * ISO 639-1 code of the language that a text is written in, or null when it is too short or not clear.
 * Told by function words; scripts of their own are told by their letters.
 */
export function readLanguage(text: string): string | null {
  const sample = text.slice(0, sampleLength).toLowerCase();
  return readScript(sample) ?? readWords(sample);
}

function readScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  for (const [language, pattern] of scripts) {
    // Kana stand between the Chinese characters of Japanese, and four letters are only Ukrainian.
    const share = language === 'ja' ? 0.08 : language === 'uk' ? 0.03 : 0.3;
    if (letters >= 20 && count(pattern) / letters > share) return language;
  }
  return null;
}

function readWords(sample: string): string | null {
  const words = sample.match(/\p{L}+/gu) ?? [];
  if (words.length < fewestWords) return null;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = Object.entries(functionWords).map(([language, list]): [string, number] => {
    const hits = [...new Set(list.split(' '))].reduce(
      (sum, word) => sum + (counts.get(word) ?? 0),
      0,
    );
    return [language, hits + (sample.match(ownLetters[language] ?? /$^/g)?.length ?? 0)];
  });
  scores.sort((a, b) => b[1] - a[1]);
  const [best, second] = scores;
  if (!best || !second || best[1] < words.length * 0.1 || best[1] < second[1] * 1.15) return null;
  return best[0];
}
