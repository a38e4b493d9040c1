/**
 * A month's names in English, German, French, Spanish, Catalan, Portuguese, Italian, Dutch, Polish, Swedish, Danish,
 * Norwegian, Finnish, Czech, Romanian, Turkish, Hungarian, Russian and Arabic, long and short, as the browser spells
 * them. Asking the browser itself takes longer than reading the rest of a page; a test asks it.
 */
const names = [
  'january jan januar janvier janv enero ene gener gen janeiro gennaio januari stycznia styczeń sty tammikuuta tammikuu tammi ledna leden led ianuarie ian ocak oca január января январь янв يناير',
  'february feb februar février févr febrero febrer febr fevereiro fev febbraio februari lutego luty lut helmikuuta helmikuu helmi února únor úno februarie şubat şub február февраля февраль февр فبراير',
  'march mar märz mär mars marzo març março maart mrt marca marzec marts maaliskuuta maaliskuu maalis března březen bře martie mart március márc марта март мар مارس',
  'april apr avril avr abril abr aprile kwietnia kwiecień kwi huhtikuuta huhtikuu huhti dubna duben dub aprilie nisan nis április ápr апреля апрель апр أبريل',
  'may mai mayo maig maio maggio mag mei maja maj toukokuuta toukokuu touko května květen kvě mayıs május máj мая май مايو',
  'june jun juni juin junio juny junho giugno giu czerwca czerwiec cze kesäkuuta kesäkuu kesä června červen čvn iunie iun haziran haz június jún июня июнь июн يونيو',
  'july jul juli juillet juil julio juliol julho luglio lug lipca lipiec lip heinäkuuta heinäkuu heinä července červenec čvc iulie iul temmuz tem július júl июля июль июл يوليو',
  'august aug août agosto ago agost ag augustus sierpnia sierpień sie augusti elokuuta elokuu elo srpna srpen srp ağustos ağu augusztus августа август авг أغسطس',
  'september sep sept septembre septiembre setembre set setembro settembre września wrzesień wrz syyskuuta syyskuu syys září zář septembrie eylül eyl szeptember szept сентября сентябрь сент سبتمبر',
  'october oct oktober okt octobre octubre outubro out ottobre ott października październik paź lokakuuta lokakuu loka října říjen říj octombrie ekim eki október октября октябрь окт أكتوبر',
  'november nov novembre noviembre novembro listopada listopad lis marraskuuta marraskuu marras listopadu noiembrie kasım kas ноября ноябрь нояб نوفمبر',
  'december dec dezember dez décembre déc diciembre dic desembre des dezembro dicembre grudnia grudzień gru desember joulukuuta joulukuu joulu prosince prosinec pro decembrie aralık ara декабря декабрь дек ديسمبر',
];
let months: Map<string, number> | null = null;

/** The month that a name stands for, 1 to 12, in whatever case; null for other words. */
export function readMonth(name: string | undefined): number | null {
  months ??= new Map(names.flatMap((list, index) => list.split(' ').map((it) => [it, index + 1])));
  return months.get(name?.toLowerCase() ?? '') ?? null;
}
