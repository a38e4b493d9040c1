import type { Workplace } from '@/domain/posting';
import { cleanText } from '../text';
import { wordPattern } from './words';

const hybrid = wordPattern(
  `hybrid(?:e|es|en|a|o|ní|ne)? | h[ií]brid[oa]?s? | ibrid[oa] | hybrydow[aye] | partially-remote | partly-remote |
   part-remote | télétravail-(?:partiel|hybride) | teletrabajo-parcial | teletreball-parcial | teilweise-(?:remote|home-?office)`,
  'هجين|مختلط|混合|ハイブリッド|一部リモート|一部在宅',
);
const remote = wordPattern(
  `(?:100-?%-|fully-|full-)?remote(?:-?only|-?first)? | telecommut(?:e|ing) | telework | work-from-home | wfh | home-?office |
   homeoffice | (?:full-|100-?%-)?télétravail | à-distance | teletrabajo | (?:en-)?remoto | teletreball | (?:en-)?remot | a-distància | trabalho-remoto |
   teletrabalho | remota | da-remoto | telelavoro | lavoro-agile | op-afstand | thuiswerk(?:en)? | (?:praca-)?zdaln[aye] | zdalnie | (?:på-)?distans(?:arbete)? |
   hemarbete | anywhere`,
  'عن بعد|عن بُعد|远程|遠程|居家|在家|リモート|在宅|テレワーク',
);
const onSite = wordPattern(
  `on-?site | onsite | in-office | in-person | office-based | vor-ort | präsenz | (?:en-)?présentiel(?:le)? | sur-(?:site|place) |
   presencial(?:mente)? | in-presenza | in-sede | op-locatie | op-kantoor | stacjonarn[aeiy] | stacjonarnie | na-miejscu | på-plats`,
  'في الموقع|حضوري|في مقر|现场|現場|线下|坐班|办公室|出社|オフィス勤務|対面',
);
/** "Home office possible", "no remote": what may be, or is not, is not how the job is done. */
const maybe = wordPattern(
  `possible | optional | option | available | möglich | nach-absprache | posible | opcional | possibile | mogelijk | możliwa |
   no | not | non | nicht | kein | pas | sin | sem | sense | nie | inte | niet | geen | sans`,
  '不|可能|غير|ليس',
);
const longest = 90;

/**
 * Where the work is done, from a chip, a label's value or a place: "Hybrid", "Vor Ort", "Remote - US".
 * A sentence is not read, and neither is "remote possible": null.
 */
export function readWorkplace(text: string | null | undefined): Workplace | null {
  const clean = text ? cleanText(text.slice(0, 1000)) : '';
  if (!clean || clean.length > longest || maybe.test(clean)) return null;
  if (hybrid.test(clean)) return 'hybrid';
  const [isRemote, isOnSite] = [remote.test(clean), onSite.test(clean)];
  if (isRemote === isOnSite) return null;
  return isRemote ? 'remote' : 'on-site';
}

/** LinkedIn's hash tag that recruiters put in the text wherever it is published. */
export function readWorkplaceTag(text: string): Workplace | null {
  const tags = new Set(
    Array.from(text.matchAll(/#LI[-_ ]?(remote|hybrid|on-?site)\b/gi), (it) =>
      it[1]?.toLowerCase(),
    ),
  );
  if (tags.size !== 1) return null;
  const [tag] = tags;
  return tag === 'remote' || tag === 'hybrid' ? tag : 'on-site';
}
