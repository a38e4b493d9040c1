import type { Ago } from '@/domain/posting';
import { cleanText } from '../text';
import { lowerCased, spacedLetters } from './words';

/**
 * Words of time in English, German, French, Spanish, Catalan, Portuguese, Italian, Dutch, Polish, Swedish, Arabic,
 * Chinese and Japanese, in all forms that stand behind a number. A test holds them against `Intl.RelativeTimeFormat`.
 */
const units: Record<Ago['unit'] | 'minute', string> = {
  minute:
    'min|mins|minutes?|minuten?|minuto|minuti|minut[sy]|minutos|minute|minuut|minut|minuter|minutę|sekund\\w*|seconds?|دقيقة|دقائق|分钟|分鐘|分',
  hour: 'h|hrs?|hours?|std|stunden?|heures?|horas?|hor[ae]|hores|or[ae]|uur|uren|godzin[ęy]?|godz|timm(?:e|ar)|tim|ساعة|ساعات|小时|小時|時間',
  day: 'd|days?|tage?|tagen|j|jours?|d[ií]as?|dies|giorn[oi]|gg|dag(?:en|ar)?|dzień|dni|يوم|يومًا|يوما|أيام|天|日',
  week: 'w|wks?|weeks?|wochen?|sem|semaines?|semanas?|setman(?:a|es)|settiman[ae]|wk|weken|tydzień|tygodni[ea]?|tyg|veck(?:a|or)|v|أسبوع|أسبوعًا|أسبوعا|أسابيع|周|週間|週|星期',
  month:
    'mos?|months?|monate?|monaten|mon|mois|mes(?:es|os|i)?|mese|mês|maand(?:en)?|mnd|mies|miesiąc|miesiące|miesięcy|månad(?:er)?|mån|شهر|شهرًا|شهرا|أشهر|شهور|个月|個月|か月|ヶ月|カ月|ヵ月',
  year: 'y|yrs?|years?|jahre?|jahren|ans?|années?|años?|a|anys?|anos?|ann[io]|jaar|jaren|rok|lata?|år|سنة|سنوات|عام|عامًا|أعوام|年',
};
/** Arabic has words for two of a kind. */
const pairs: Partial<Record<Ago['unit'], string>> = {
  hour: 'ساعتين',
  day: 'يومين',
  week: 'أسبوعين',
  month: 'شهرين',
  year: 'سنتين|عامين',
};
const before = 'vor|il y a|depuis|hace|fa|há|ha|för|قبل|منذ|since';
const after = 'ago|zuvor|geleden|temu|sedan|fa|atrás|前|以前|之前';
const moreThan =
  '\\+|über|mehr als|more than|over|plus de|más de|més de|mais de|più di|oltre|meer dan|ponad|över|mer än|أكثر من|超过|超過';
const one = 'an?|one|eine[mr]?|une?|una?|uno|uma?|een|en|ett';
/** Advertised anew: it has been there for longer than the page says. */
const again = /repost|erneut|republi|re-publi|volver a|novamente|de nou|إعادة|مجدد|重新|再掲/;
const today =
  /just (?:now|posted)|today|heute|gerade eben|aujourd['’]hui|à l['’]instant|\bhoy\b|\bavui\b|\bhoje\b|\boggi\b|vandaag|dzisiaj|dziś|i ?dag\b|اليوم|今天|今日|本日/;
const yesterday =
  /yesterday|gestern|\bhier\b|\bayer\b|\bahir\b|\bontem\b|\bieri\b|gisteren|wczoraj|i ?går|أمس|昨天|昨日/;
const longest = 80;

let patterns: [unit: Ago['unit'] | 'minute', pattern: RegExp, count: number | null][] | null = null;

/**
 * How long ago a line says that something happened: "3 days ago", "il y a 4 semaines", "Posted 30+ Days Ago".
 * It takes a clock to make a day of it, and capture has none. A sentence, or a span of time without "ago": null.
 */
export function readAgo(words: string | null | undefined): Ago | null {
  const text = lowerCased(cleanText((words ?? '').slice(0, 500))).replace(/[٠-٩]/g, (digit) =>
    String(digit.charCodeAt(0) - 0x660),
  );
  if (!text || text.length > longest) return null;
  const isAgain = again.test(text);
  patterns ??= compile();
  for (const [unit, pattern, counted] of patterns) {
    const found = pattern.exec(text);
    if (!found) continue;
    const { count: behind, number: ahead, more, over, plus, least, and } = found.groups ?? {};
    const count = counted ?? Number(behind ?? ahead ?? 1);
    const atLeast = isAgain || (more ?? over ?? plus ?? least ?? and) !== undefined;
    return unit === 'minute' ? { count: 0, unit: 'hour', atLeast } : { count, unit, atLeast };
  }
  if (text.split(' ').length > 4) return null;
  if (today.test(text)) return { count: 0, unit: 'day', atLeast: isAgain };
  return yesterday.test(text) ? { count: 1, unit: 'day', atLeast: isAgain } : null;
}

function compile(): NonNullable<typeof patterns> {
  const open = `(?<![${spacedLetters}])`;
  const close = `(?![${spacedLetters}])`;
  // Chinese and Japanese write no spaces, so that "前" may follow at once and a word may stand before the number.
  return Object.entries(units).flatMap(([key, words]) => {
    const unit = key as keyof typeof units;
    const pair = unit === 'minute' ? undefined : pairs[unit];
    const behind = `(?:${open}(?:${before})\\s+)(?:(?<more>${moreThan})\\s*)?(?:(?<count>\\d{1,3})\\s?(?<plus>\\+)?\\s?|(?:${one})\\s)?(?:${words})${close}`;
    const ahead = `(?:(?<over>${moreThan})\\s*)?(?:(?<!\\d)(?<number>\\d{1,3})\\s?(?<least>\\+|多)?\\s?|${open}(?:${one})\\s|${open})(?:${words})\\s*(?<and>以上)?(?:${after})${close}`;
    return [
      ...(pair ? [[unit, new RegExp(`(?:${before})\\s+(?:${pair})`), 2] as const] : []),
      [unit, new RegExp(`${behind}|${ahead}`), null] as const,
    ].map(([a, b, c]): [typeof unit, RegExp, number | null] => [a, b, c]);
  });
}
