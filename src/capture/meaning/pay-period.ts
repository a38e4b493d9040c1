import type { PayPeriod } from '@/domain/posting';
import { firstFound, letters, type WordPattern, wordPattern } from './words';

const periods: [PayPeriod, WordPattern][] = [
  [
    'hour',
    wordPattern(
      `hours? | hourly | hr?s? | perhour | stunden? | std | stündlich | stundenlohn | heures? | horaire | horas? | hor(?:a|es) | orari[ao] | or[ae] |
       uur(?:loon)? | godz(?:in[aęy])? | timmar? | timme | timlön | tim`,
      'ساعة|小时|小時|时薪|時薪|時給|時間',
    ),
  ],
  [
    'day',
    wordPattern(
      `days? | daily | perday | tag | tagessatz | täglich | jours? | journalier | tjm | día | dia | diari[oa] | giorno | giornaliero | dag | dagtarief |
       dzień | dniówka | dziennie`,
      'يوم|每天|日薪|日給|\\/天',
    ),
  ],
  [
    'week',
    wordPattern(
      `weeks? | weekly | wk | perweek | woche | wöchentlich | semaine | semana | setmana | settimana | tydzień | vecka`,
      'أسبوع|每周|週給',
    ),
  ],
  [
    'month',
    wordPattern(
      `months? | monthly | mo | mth | permonth | pcm | monat | mtl | monatlich | monatsgehalt | mois | mensuels? | mensuelle | mes | mensual(?:es)? |
       mensuals | mês | mensal | mensais | mese | mensil[ei] | maand | mnd | maandsalaris | miesiąc | miesięcznie | mies | mc | månad | månads?lön | mån`,
      'شهر|月薪|月給|每月|\\/月|元月|(?<=\\dk|万|元)·\\d\\d薪',
    ),
  ],
  [
    'year',
    wordPattern(
      `years? | yearly | yr | y | annum | annual(?:ly|ised|ized)? | p\\.? ?a\\.? | pa | peryear | jahr | jährlich | jahres(?:gehalt|brutto|bruttogehalt|einkommen) |
       (?:par|brut|bruts|l['’])-an | ans | année | annuels? | annuelle | annee | año | anuals? | anual(?:es|mente)? | any | anys | ano | anuais | anno | annu[oi] | annua | ral |
       jaar | jaarlijks | jaarsalaris | rok | rocznie | roku | år | årslön | lpa | lacs? | lakhs?`,
      `سنة|سنوي|年薪|年収|年俸|每年|\\/年|\\/ ?an(?![${letters}])`,
    ),
  ],
];

/** The span of time that a rate is for: "per annum", "/yr", "Stundenlohn", "YEAR"; the first named, or null. */
export function readPayPeriod(text: string): PayPeriod | null {
  return firstFound(text.replaceAll('_', ' '), periods);
}

/** As `readPayPeriod`, with the last named: for words that stand before an amount. */
export function readLastPayPeriod(text: string): PayPeriod | null {
  const words = text.split(/(?<=[\s,;:(/])/).reverse();
  for (const word of words) {
    const period = readPayPeriod(word);
    if (period) return period;
  }
  return null;
}
