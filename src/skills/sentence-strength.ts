import type { MentionStrength } from '@/domain/skill-mention';
import type { Section } from './section-headings';
import { foldWord } from './word-form.ts';

/** Cues in folded text (lower case, no diacritics): English, German, French, Spanish, a little Portuguese, Italian, Dutch. */
const preferredCue =
  /\b(nice[ -]to[ -]have|good to have|preferred|preferabl[ey]|desirable|desired|ideally|optional(?:ly)?|bonus|advantageous|an advantage|beneficial|an asset|a (?:big |strong |huge |definite |real |distinct )?plus\b|would be (?:great|good|nice|helpful|useful)|is helpful|welcome|not (?:required|mandatory|essential|necessary|a must)|von vorteil|vorteilhaft|wunschenswert|idealerweise|im idealfall|bestenfalls|gerne auch|ein plus\b|pluspunkt|hilfreich|optimalerweise|nicht zwingend|un plus\b|un atout|souhaitee?s?|serait (?:appreciee?|un plus)|appreciee?s?\b|idealement|de preference|deseables?|se valora\w*|valorable|valoraremos|un punto a favor|idealmente|preferib\w+|preferentemente|desejav\w+|diferencial|gradit[oi]|costituisce|een pre\b|bij voorkeur|es valorara)\b/;

const requiredCue =
  /\b(must|required|requires?|requirement|mandatory|essential|you (?:have|bring|know|possess|are (?:proficient|fluent|experienced|familiar|comfortable))|you(?:'ll| will) (?:have|need|bring)|you've|need(?:ed)? to (?:have|know)|we (?:require|expect)|(?:we are|we're) looking for|looking for (?:an?|someone)|minimum(?: of)?|at least|(?:proven|solid|strong|extensive|relevant|hands-on|working|demonstrated|prior|previous|professional|good|excellent|deep|in-depth|practical|commercial) (?:\w+ ){0,2}(?:experience|knowledge|understanding|command|skills|background)|experience (?:with|in|of|using|working)|experienced (?:with|in)|knowledge of|proficien(?:t|cy)|fluen(?:t|cy)|familiarity with|familiar with|expertise in|degree in|(?:ihre|deine|gute|sehr gute|fundierte|sichere|mehrjahrige|erste|umfassende|tiefe) (?:\w+ ){0,2}\w*(?:kenntnisse|erfahrung\w*)|kenntnisse in|erfahrung (?:mit|in|im)|zwingend|voraussetzung|erforderlich|vorausgesetzt|abgeschlossene\w*|mindestens|(?:du|sie) (?:bringst|bringen|hast|haben|verfugst|verfugen|beherrsch\w+)|wir erwarten|(?:vous|tu) (?:avez|as|maitrise[zs]|possede[zs]|etes|disposez)|maitrise d|experience (?:en|dans|avec|sur)|connaissances? d|indispensable|obligatoire|exigee?s?|requise?s?|imprescindible|obligatori[oa]|experiencia (?:en|con|de)|conocimientos? (?:de|en)|dominio d|nivel (?:alto|avanzado|medio)|se requiere|minimo|tienes|experiencia comprovada|experiencia com|conhecimentos? d|esperienza|conoscenza|ervaring met|kennis van)\b/;

/** Text that says something about the employer, its customers or the law, wherever it stands. */
const boilerplateCue =
  /\b(equal[ -]opportunity|(?:regardless|irrespective) of (?:\w+[, ]+){0,3}(?:race|age|gender|origin|disability|religion)|without regard to|race, |sexual orientation|gender identity|protected (?:veteran|class|characteristic)|reasonable accommodation|chancengleichheit|unabhangig von (?:geschlecht|alter|herkunft|nationalitat)|(?:is|are|as) (?:one of )?our (?:\w+ ){0,3}(?:clients?|customers?|partners?|investors?)|our (?:\w+ ){0,2}(?:clients?|customers?|partners?|investors?|competitors?) (?:include|are|range|such as|like|is\b)|(?:clients?|customers|companies|brands) (?:such as|like|including)|backed by|founded (?:in|by)|publicly traded|unsere kunden|zu unseren kunden|gegrundet|nos clients|nuestros clientes|sans distinction|sin distincion|please (?:send|submit|apply|email)|apply (?:via|through|by|online|now)|(?:send|submit) (?:us )?your (?:cv|resume|application)|bewirb dich|bewerbung(?:sunterlagen)?|envoyez|envia tu|learn more about|privacy (?:policy|notice))\b/;

/** What the team itself works with: only the tools to talk and plan with are left out then, never a stack. */
const ownToolsCue =
  /\b(we (?:all |mostly |also |mainly |currently |internally )?(?:use|communicate|collaborate|talk|chat|meet|organi[sz]e|plan)|(?:our|internal) (?:communication|collaboration|tools?)|wir (?:nutzen|verwenden|kommunizieren|arbeiten mit)|nous (?:utilisons|communiquons)|(?:usamos|utilizamos))\b/;

const silent = new Set<Section>(['benefits', 'company', 'equal-opportunity', 'application']);
const stillRequiredCue = /\b(must have|mandatory|zwingend|obligatoire|imprescindible)\b/;

/**
 * How strongly one sentence asks for what it names, from its section and its own words; null where that does not
 * count at all.
 */
export function strengthOf(sentence: string, section: Section): MentionStrength | null {
  if (silent.has(section)) return null;
  const text = readable(sentence);
  if (boilerplateCue.test(text)) return null;
  if (preferredCue.test(text)) return 'preferred';
  if (section === 'requirements') return 'required';
  if (section === 'preferred') return stillRequiredCue.test(text) ? 'required' : 'preferred';
  return requiredCue.test(text) ? 'required' : 'mentioned';
}

/** Whether the team says what it works with itself: "we use Slack". */
export function tellsOwnTools(sentence: string): boolean {
  return ownToolsCue.test(readable(sentence));
}

function readable(sentence: string): string {
  return foldWord(sentence).replaceAll('’', "'");
}
