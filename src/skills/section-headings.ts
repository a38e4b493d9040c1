import { foldWord } from './word-form.ts';

/** What a stretch of a posting is about. */
export const sections = [
  'requirements',
  'preferred',
  'duties',
  'benefits',
  'company',
  'equal-opportunity',
  'application',
  'other',
] as const;

export type Section = (typeof sections)[number];

/**
 * What headings say, in English, German, French, Spanish, Portuguese, Italian, Dutch and Catalan; folded, no diacritics.
 * The first that matches wins: "Preferred qualifications" is read before "Qualifications".
 */
const headings: readonly [Section, RegExp][] = [
  [
    'equal-opportunity',
    /\b(equal (employment )?opportunit|eeoc?\b|diversity|accommodations?\b|chancengleichheit|vielfalt|diversite|egalite|igualdad|diversidad|privacy|datenschutz|schwerbehindert)/,
  ],
  [
    'application',
    /\b(how to apply|to apply|apply now|application (process|instructions|deadline|procedure)|(hiring|interview|recruitment|selection) process|next steps|contact\b|bewerbung(?!sprofil)|bewirb|kontakt|ansprechpartner|candidature|postuler|processus de recrutement|como aplicar|como postular|proceso de seleccion|contacto|candidatura|sollicit)/,
  ],
  [
    'preferred',
    /\b(nice[ -]to[ -]haves?|good to have|preferred|preferable|desirable|desired|bonus( points?| skills?)?$|pluses|(is|are|be) a (big |strong |real )?plus|plus points?|extra points|advantageous|ideally|optional|brownie points|stand out|wunschenswert|von vorteil|pluspunkte?|idealerweise|das ware (toll|super)|optimal(erweise)?|atouts?|souhaites?|souhaitees?|apprecies?|appreciees?|les plus|un plus|deseables?|valorables?|se valora|valorar|desejave(l|is)|diferenciais|preferenzial|gradit[oi]|pre's|valorable|es valora)/,
  ],
  [
    'benefits',
    /\b(benefits?\b|perks?\b|(what )?we (can )?offer|what'?s in it|what you('ll| will| can)? (get|receive|enjoy|gain)|our offer|why (join|us\b|work|you)|compensation|salary|remuneration|rewards?\b|(wir|wir dir|wir ihnen) bieten|bieten wir|unser angebot|(deine|ihre|eure) vorteile|vergutung|gehalt|avantages|(nous|vous) (vous )?(offrons|proposons)|ce que nous (offrons|proposons)|pourquoi nous|ofrecemos|beneficios?|que ofrece|salario|oferecemos|offriamo|(wij|we) bieden|wat bieden|arbeidsvoorwaarden|oferim)/,
  ],
  [
    'requirements',
    /\b(requirements?\b|requires?\b|required|qualifications?\b|qualified|must[ -]haves?|prerequisites?|what (you'?ll |you |we )?(bring|need|expect)|(you|you'll|you will) (bring|need|have)\b|your (profile|skills|background|experience|qualities|strengths)|who you are|about you\b|you are\b|(looking|look) for|ideal candidate|successful candidate|candidate profile|skills?\b|competenc(e|y|ies)\b|expertise|essential|experience$|education\b|profile$|knowledge\b|technolog(y|ies)$|tech stack|anforderung|(ihr|dein|euer|unser) (wunsch)?profil|profil\b|bring(st|en|t) (du|sie|ihr)|(du|sie) mitbring|mitbring|qualifikation|voraussetzung|(wir|wir von dir) erwarten|uberzeug|wen wir suchen|wir suchen|kenntnisse|du (bist|hast)|competences?|prerequis|exigences|recherch|formation|vous (etes|avez)|requisitos?|perfil|(que|lo que) buscamos|necesitas|competencias|requerimientos|formacion|experiencia|conocimientos|procuramos|qualificac|requisiti|profilo|competenze|eisen|wat vragen|profiel|wie ben jij|requisits|busquem)/,
  ],
  [
    'duties',
    /\b(responsibilit|dut(y|ies)\b|tasks?\b|what you('ll| will|'d| would)? (do|be doing|work)|you('ll| will) (do|be)\b|(your|the|this|about the) (role|job|position|opportunity|mission|challenge|work|impact)|(role|job|position) (overview|summary|description|purpose)|day[ -]to[ -]day|accountabilities|aufgabe|tatigkeit|(dich|sie) erwartet|erwartet dich|stellenbeschreibung|deine (mission|rolle)|(vos|les|tes|ses) missions?|missions?$|responsabili[td]|le poste|du poste|taches|activites|funciones|tareas|que haras|tu mision|del puesto|atividades|funcoes|mansioni|attivita|taken\b|ga je doen|werkzaamheden|funcions)/,
  ],
  [
    'company',
    /\b(about (us|our|the (company|organi[sz]ation|firm|business|group|client))|who we are|our (company|story|mission|values|culture|vision|client)|(company|client) (overview|description|profile|background)|the company|uber uns|wer wir sind|unternehmen|a propos|qui sommes|entreprise|presentation|sobre (nosotros|nos|la empresa)|quienes somos|la empresa|acerca de|quem somos|empresa|chi siamo|azienda|over ons|wie zijn wij|qui som|^about )/,
  ],
];

/** The section that a heading opens; null where the heading says nothing about it. */
export function sectionOfHeading(heading: string, company = ''): Section | null {
  const text = foldWord(heading).replace(/[’`´]/g, "'").replace(/\s+/g, ' ').trim();
  if (company !== '' && /^(about|uber|a propos de|sobre|over|chi e|join)\b/.test(text)) {
    if (text.includes(foldWord(company))) return 'company';
  }
  return headings.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
