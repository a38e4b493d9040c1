import { wordPattern } from '../meaning/words';

const applying = wordPattern(
  `apply | applying | i['’]m interested | submit (?:your )?(?:application|cv|resume) | start (?:your )?application | bewerben | bewirb dich | jetzt-bewerben | bewerbung (?:starten|absenden) |
   postuler | postulez | je-postule | candidater | déposer ma candidature | inscribirse | inscribirme | inscríbete | inscribete | postular(?:me|se)? | postúlate | aplicar | solicitar (?:empleo|puesto) |
   inscriu-t['’]hi | inscriure['’]?s | candidatar-se | candidate-se | candidatar | inscrever-se | quero me candidatar | candidati | invia (?:la )?candidatura | candidarsi |
   solliciteer | solliciteren | aplikuj | wyślij (?:cv|aplikację) | ansök | sök (?:jobbet|tjänsten) | søg (?:jobbet|stillingen) | søk (?:jobben|stillingen) | hae (?:paikkaa|työpaikkaa)`,
  'قدّم|قدم الآن|تقدم|التقديم|تقديم|申请|申請|投递|投遞|应聘|応募|エントリー|지원하기|откликнуться',
);
const notApplying = /filter|coupon|how to|code|cookie|settings|search|changes/i;

/** Whether a link or button is the way to apply. */
export function isApply(text: string): boolean {
  return text.length <= 50 && applying.test(text) && !notApplying.test(text);
}

const writing = wordPattern(
  `apply | to apply | application | applications | cv | resume | résumé | cover letter | bewerbung | bewerbungen | bewirb | bewerben | lebenslauf |
   candidature | candidatures | postuler | lettre de motivation | candidatura | currículum | curriculum | currículo | cv's | envíanos | escríbenos | mándanos |
   solliciteer | sollicitatie | motivatie | aplikację | zgłoszenia? | ansök | ansökan | ansøgning | søknad | hakemus`,
  '简历|簡歷|履历|履歴書|応募|سيرتك|السيرة الذاتية',
);

/** Whether a short text asks to apply by mail or in person, as small companies do. */
export function asksToWrite(text: string): boolean {
  return text.length <= 400 && writing.test(text);
}

const otherOffers = wordPattern(
  `(?:course |tuition |participation )?fees? | tuition(?: fees?)? | entry requirements | course (?:content|structure|overview|dates|details) | (?:course )?curriculum | syllabus |
   teilnahmegebühr(?:en)? | studiengebühren | kursinhalte? | kursgebühr(?:en)? | zulassungsvoraussetzungen | frais (?:d['’]inscription|de scolarité) | programme de (?:la )?formation |
   matrícula | temario | plan de estudios | mensualidad | mensalidade | grade curricular | quota di iscrizione | piano di studi | collegegeld | lesgeld | czesne | kursavgift`,
);

/** Whether a heading is one that courses and grants have, which one applies for, too. */
export function isOtherOffer(text: string): boolean {
  const bare = text.replace(/[\s:：…!?.]+$/, '').trim();
  return otherOffers.find(bare)?.words.length === bare.length;
}

const sections = wordPattern(
  `(?:key |your |main |core )?responsibilities(?: and .*)? | (?:the )?(?:job|role|position)(?: description| summary| overview| purpose)? | about (?:the|this) (?:role|job|position|team/role|opportunity) | what you(?:['’]ll| will)(?: be)? (?:do|doing|bring|need|get) | what (?:we offer|we['’]re looking for|we are looking for|you bring) |
   (?:job |minimum |basic |preferred |key |essential )?(?:requirements|qualifications|skills|criteria) | who you are | your (?:profile|tasks|mission|role|skills|duties) | duties(?: and .*)? | benefits | nice to have | must have | in this role.* | roles? and responsibilities.* | you have.* | we offer |
   (?:ihre |deine |die )?aufgaben(?:gebiet|bereich)?.* | (?:ihr |dein )?(?:anforderungs)?profil.* | (?:ihre |deine )?qualifikation(?:en)? | anforderungen | das bringst du mit.* | was (?:du mitbringst|sie mitbringen|wir bieten|dich erwartet|sie erwartet).* | wir bieten.* | (?:unser )?angebot | stellenbeschreibung | das erwartet dich.* | (?:ihre|deine) vorteile |
   (?:vos |les |tes )?missions?.* | (?:votre |le )?profil(?: recherché)?.* | (?:description du |le )?poste | compétences.* | (?:nos |vos |les )?avantages.* | responsabilités | descriptif.* |
   descripción(?: de la oferta| del puesto| del empleo)?.* | funciones.* | requisitos.* | responsabilidades.* | qué (?:harás|buscamos|ofrecemos|te ofrecemos).* | se ofrece | ofrecemos.* | perfil.* | tareas.* | beneficios |
   descripció(?: de l['’]oferta| del lloc)?.* | funcions.* | requisits.* | tasques.* | s['’]ofereix.* | oferim.* |
   descrição(?: da vaga| do cargo)?.* | atribuições.* | atividades.* | o que (?:você|esperamos|oferecemos|buscamos).* | benefícios.* | qualificações.* |
   descrizione.* | mansioni.* | requisiti.* | responsabilità.* | cosa (?:offriamo|cerchiamo|farai).* | offriamo.* | profilo.* |
   functie(?:omschrijving|-eisen)?.* | wat (?:ga je doen|vragen wij|bieden wij|breng je mee|je gaat doen).* | jouw (?:profiel|taken|rol).* | wij (?:bieden|vragen|zoeken).* | taken.* |
   opis stanowiska | (?:zakres )?obowiązk(?:i|ów).* | wymagania.* | oferujemy.* | (?:twój|twoje) (?:profil|zadania|zakres).* | oczekujemy.* | zadania.* |
   arbetsuppgifter.* | kvalifikationer.* | om (?:tjänsten|rollen|jobbet).* | vi erbjuder.* | din (?:profil|roll).* | krav.* | vi söker.* |
   (?:ваши )?(?:обязанности|задачи).* | (?:наши )?требования.* | условия.* | мы предлагаем.* | что (?:нужно|предстоит) делать.* | описание вакансии`,
  'المسؤوليات|المهام|المتطلبات|المؤهلات|الوصف الوظيفي|岗位职责|职位描述|任职要求|岗位要求|工作内容|職務内容|仕事内容|応募資格|応募条件|必須条件|歓迎',
);

/** Whether a heading is one that postings have: duties, requirements, what is offered. */
export function isJobSection(text: string): boolean {
  const bare = text.replace(/[\s:：…!?.]+$/, '').trim();
  if (bare.length > 70) return false;
  const found = sections.find(bare);
  return (
    found !== null &&
    !/\p{L}/u.test(bare.slice(0, found.index)) &&
    found.words.length >= bare.length * 0.4
  );
}

/** Marks that titles of postings bear by law or custom: (m/w/d), (f/m/x), H/F, (gn), m/k. */
export const titleMark =
  /\((?:[mwfdxvkhgni]|all genders?|gn)(?:\s?[/|*]\s?[mwfdxvkhgni]){0,3}\)|\b[HF]\s?\/\s?[HF]\b|\b[mw]\/[mwk](?:\/[dx])?\b/i;
export const jobPath =
  /(?:^|[/._-])(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|stellen?(?:angebote?|anzeigen?)?|karriere|emplois?|offres?|ofertas?|empleos?|vagas?|lavoro|annunci|vacatures?|praca|oferta|jobb|recruit\w*|talent|opportunit(?:y|ies)|requisition)(?:$|[/._?-])/i;
