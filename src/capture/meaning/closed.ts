import { cleanText } from '../text';
import { wordPattern } from './words';

/** What pages say of a posting that takes no applications any more. LinkedIn's own words first in each language. */
const closed = wordPattern(
  `no longer accepting applications | (?:job|position|posting|role|vacancy|listing) (?:is|has been) (?:no longer (?:available|open|active)|closed|filled|expired) |
   (?:this )?(?:job|position|posting|role) (?:has )?(?:closed|expired) | applications (?:are|have) (?:now )?closed | applications closed | not accepting applications |
   keine bewerbungen mehr(?: angenommen)? | bewerbungen (?:werden|sind) nicht mehr (?:angenommen|möglich) | nimmt keine bewerbungen mehr an |
   (?:stelle|position|anzeige|stellenanzeige) ist (?:nicht mehr (?:verfügbar|aktiv|online)|bereits besetzt|abgelaufen) |
   n['’]accepte plus (?:les |de )?candidatures | candidatures (?:sont )?(?:closes|fermées|clôturées) | les candidatures ne sont plus acceptées |
   (?:offre|annonce) (?:d['’]emploi )?(?:n['’]est plus (?:disponible|en ligne)|expirée|pourvue) | poste pourvu |
   ya no (?:se aceptan|acepta) (?:solicitudes|candidaturas|postulaciones) | (?:oferta|vacante) (?:cerrada|caducada|no disponible|ya no está disponible) |
   ja no (?:s['’]accepten|accepta) (?:sol·licituds|candidatures) | oferta tancada |
   (?:não|nao) (?:aceita|está aceitando|se aceitam|estão sendo aceitas) mais (?:candidaturas|inscrições) | não aceita (?:mais )?candidaturas | vaga (?:encerrada|expirada) |
   candidaturas (?:encerradas|fechadas) |
   non accetta più candidature | le candidature (?:sono|non sono più) (?:chiuse|accettate) | (?:offerta|posizione) (?:scaduta|chiusa|non più disponibile) |
   (?:accepteert|neemt) geen sollicitaties meer(?: aan)? | sollicitaties (?:zijn )?gesloten | vacature is (?:gesloten|vervuld|verlopen) |
   (?:już )?nie (?:przyjmuje|przyjmujemy) (?:już )?(?:zgłoszeń|aplikacji) | (?:oferta|ogłoszenie) (?:wygasła|wygasło|nieaktualna|nieaktualne|jest nieaktualna) |
   tar inte längre emot ansökningar | ansökningstiden har gått ut | tjänsten är tillsatt | tager ikke længere imod ansøgninger | tar ikke lenger imot søknader |
   ei ota enää vastaan hakemuksia | již nepřijímá (?:přihlášky|žádosti) | artık başvuru (?:kabul edilmiyor|alınmıyor) | nu se mai acceptă candidaturi |
   tidak lagi menerima lamaran | больше не принима(?:ет|ются) (?:отклики|заявки) | вакансия (?:закрыта|в архиве)`,
  'لم يعد يقبل (?:ال)?طلبات|لم تعد تُ?قبل (?:ال)?طلبات|توقف قبول (?:ال)?طلبات|(?:已)?(?:停止|不再)(?:接受|接收)(?:求职)?申请|職缺已關閉|职位已(?:关闭|下线)|不再接受應徵|(?:応募|募集)(?:の受付)?(?:は|を)?終了|受け付けを終了|더 이상 지원을 받지 않',
);

/** Whether a short text says that the posting takes no applications any more. */
export function saysClosed(text: string | null | undefined): boolean {
  return !!text && closed.test(cleanText(text.slice(0, 2000)));
}
