import type { EmploymentType } from '@/domain/posting';
import { cleanText } from '../text';
import { firstFound, type WordPattern, wordPattern } from './words';

const patterns: [EmploymentType, WordPattern][] = [
  [
    'internship',
    wordPattern(
      `interns? | internships? | trainee-internship | praktikum | praktikant(?:in)? | pflichtpraktikum | stagiaire | stage |
       prácticas | practicas | becari[oa]s? | pràctiques | beca | estágio | estagio | estagiári[oa] | tirocini[oo] |
       tirocinante | stagista | afstudeerstage | staż | staz | stażysta | praktyki | praktik | praktikplats`,
      'تدريب|متدرب|实习|實習|インターン',
    ),
  ],
  [
    'volunteer',
    wordPattern(
      `volunteer(?:ing)? | ehrenamt(?:lich)? | bénévol(?:e|at) | voluntari(?:o|a|ado|at) | voluntário | volontari(?:o|ato) |
       vrijwillig(?:er|erswerk) | wolontari(?:at|usz) | volontär`,
      'تطوع|متطوع|志愿|志願|ボランティア',
    ),
  ],
  [
    'full-time',
    wordPattern(
      `full-time(?:r)? | fulltime | ft | permanent-full-time | vollzeit | (?:à-)?temps-(?:plein|complet) | (?:a-)?tiempo-completo |
       jornada-(?:completa|sencera) | (?:a-)?temps-complet | (?:em-)?(?:tempo|período|periodo)-(?:integral|inteiro) |
       (?:a-)?tempo-pieno | full-?time-dienstverband | voltijds? | pełny-etat | pełen-etat | pełny-wymiar | heltid(?:stjänst)? |
       полная-занятость | полный-(?:рабочий-)?день`,
      'دوام كامل|بدوام كامل|全职|全職|フルタイム|常勤',
    ),
  ],
  [
    'part-time',
    wordPattern(
      `part-time(?:r)? | parttime | teilzeit | minijob | (?:à-)?temps-partiel | mi-temps | (?:a-)?tiempo-parcial |
       (?:media-jornada|jornada-parcial) | mitja-jornada | (?:a-)?temps-parcial | (?:em-)?(?:tempo|meio)-(?:parcial|período) |
       (?:a-)?tempo-parziale | deeltijds? | część-etatu | pół-etatu | niepełny-(?:etat|wymiar) | deltid |
       частичная-занятость | неполная-занятость | неполный-(?:рабочий-)?день`,
      'دوام جزئي|بدوام جزئي|兼职|兼職|パートタイム|パート|アルバイト',
    ),
  ],
  [
    'temporary',
    wordPattern(
      `temporary | temp | per-diem | fixed-term(?:-contract)? | seasonal | befristet(?:e[rns]?)? | zeitarbeit | aushilfe | cdd |
       int[ée]rim(?:aire)? | temporaire | saisonnier | (?:contrato-)?temporal | temporário | temporària? | tempo-determinato |
       tijdelijk | umowa-na-czas-określony | tymczasowa | visstid | tidsbegränsad | säsongsarbete | vikariat`,
      'مؤقت|临时|臨時|契約期間',
    ),
  ],
  [
    'contract',
    wordPattern(
      `contractors? | contract-to-hire | independent-contractor | freelancer? | freiberuflich | freie-mitarbeit | indépendant |
       autónomo | autònom | prestador(?:-de-serviços)? | pj | libero-professionista | partita-iva | zzp-?er | b2b |
       umowa-zlecenie | konsultuppdrag | egenföretagare`,
      'مستقل|عقد عمل حر|自由职业|フリーランス|業務委託|契約社員',
    ),
  ],
];

/** "Contract" says the kind only when it is all that is said: "permanent contract" is no contract work. */
const contractAlone =
  /^(?:(?:contract|contractual|contrat|contrato|contracte|vertrag)(?:\s*[,/(|·].*)?|.*[,/(|·]\s*contract\)?|عقد|合同工?|契約)$/;

/**
 * The kind of employment that words or schema.org's codes name: "Vollzeit", "FULL_TIME", "Jornada completa".
 * Of several, internship and volunteering win (a full-time internship is one), else the first named.
 */
export function readEmploymentType(text: string | null | undefined): EmploymentType | null {
  if (!text) return null;
  const clean = cleanText(text.slice(0, 300));
  for (const [type, pattern] of patterns.slice(0, 2)) if (pattern.test(clean)) return type;
  return (
    firstFound(clean, patterns) ?? (contractAlone.test(clean.toLowerCase()) ? 'contract' : null)
  );
}
