import type { MentionStrength } from '@/domain/skill-mention';
import type { Section } from './section-headings';
import type { Span } from './sentences';
import { foldWord } from './word-form.ts';

/** Cues in folded text (lower case, no diacritics): English, German, French, Spanish, a little Portuguese, Italian, Dutch. */
/** Cues that soften what follows them: "ideally SQL". */
const softensNext =
  /\b(nice[ -]to[ -]have|good to have|ideally|preferably|optionally|bonus|idealerweise|im idealfall|bestenfalls|gerne auch|optimalerweise|idealement|de preference|se valora\w*|valoraremos|idealmente|preferiblemente|preferentemente|preferibilmente|bij voorkeur|es valora\w*)\b/;
/** Cues that soften what stands before them: "SQL is a plus". */
const softensPrevious =
  /\b(preferred|preferable|desirable|desired|optional|advantageous|an advantage|beneficial|an asset|a (?:big |strong |huge |definite |real |distinct )?plus\b|would be (?:great|good|nice|helpful|useful)|is helpful|welcome|not (?:required|mandatory|essential|necessary|a must)|von vorteil|vorteilhaft|wunschenswert|ein plus\b|pluspunkt|hilfreich|nicht zwingend|un plus\b|un atout|souhaitee?s?|serait (?:appreciee?|un plus)|appreciee?s?\b|deseables?|valorable|un punto a favor|preferib\w+|desejav\w+|diferencial|gradit[oi]|costituisce|een pre\b)\b/;
/** The first of two demands in a sentence: "good German, English is a plus". */
const firstDemand =
  /(?:\b(?:good|very good|excellent|strong|solid|fluent|proven|required|must|at least|experience|knowledge|degree|gute|sehr gute|fundierte|sichere|fliessende?|erfahrung|abgeschlossene\w*|bonne|bon|excellente?|maitrise|experience|buen|buena|alto|experiencia|dominio)\b|kenntnisse).*[,;(]/;

const requiredCue =
  /\b(must|required|requires?|requirement|mandatory|essential|you (?:have|bring|know|possess|are (?:proficient|fluent|experienced|familiar|comfortable))|you(?:'ll| will) (?:have|need|bring)|you've|need(?:ed)? to (?:have|know)|we (?:require|expect)|(?:we are|we're) looking for|looking for (?:an?|someone)|minimum(?: of)?|at least|(?:proven|solid|strong|extensive|relevant|hands-on|working|demonstrated|prior|previous|professional|good|excellent|deep|in-depth|practical|commercial) (?:\w+ ){0,2}(?:experience|knowledge|understanding|command|skills|background)|experience (?:with|in|of|using|working)|experienced (?:with|in)|knowledge of|proficien(?:t|cy)|fluen(?:t|cy)|familiarity with|familiar with|expertise in|degree in|(?:ihre|deine|gute|sehr gute|fundierte|sichere|mehrjahrige|erste|umfassende|tiefe) (?:\w+ ){0,2}\w*(?:kenntnisse|erfahrung\w*)|kenntnisse in|erfahrung (?:mit|in|im)|zwingend|voraussetzung|erforderlich|vorausgesetzt|abgeschlossene\w*|mindestens|(?:du|sie) (?:bringst|bringen|hast|haben|verfugst|verfugen|beherrsch\w+)|wir erwarten|(?:vous|tu) (?:avez|as|maitrise[zs]|possede[zs]|etes|disposez)|maitrise d\w*|experience (?:en|dans|avec|sur)|connaissances? d\w*|indispensable|obligatoire|exigee?s?|requise?s?|imprescindible|obligatori[oa]|experiencia (?:en|con|de)|conocimientos? (?:de|en)|dominio d\w*|nivel (?:alto|avanzado|medio)|se requiere|minimo|tienes|experiencia comprovada|experiencia com|conhecimentos? d\w*|esperienza|conoscenza|ervaring met|kennis van)\b/;

/** Text that says something about the employer, its customers or the law, wherever it stands. */
const boilerplateCue =
  /\b(equal[ -]opportunity|(?:regardless|irrespective) of (?:\w+[, ]+){0,3}(?:race|age|gender|origin|disability|religion)|without regard to|race, |sexual orientation|gender identity|protected (?:veteran|class|characteristic)|reasonable accommodation|chancengleichheit|unabhangig von (?:geschlecht|alter|herkunft|nationalitat)|(?:is|are|as) (?:one of )?our (?:\w+ ){0,3}(?:clients?|customers?|partners?|investors?)|our (?:\w+ ){0,2}(?:clients?|customers?|partners?|investors?|competitors?) (?:include|are|range|such as|like|is\b)|(?:clients?|customers|companies|brands) (?:such as|like|including)|backed by|founded (?:in|by)|publicly traded|unsere kunden|zu unseren kunden|gegrundet|nos clients|nuestros clientes|sans distinction|sin distincion|please (?:send|submit|apply|email)|apply (?:via|through|by|online|now|with)|(?:send|submit) (?:us )?your (?:cv|resume|application)|bewirb dich|bewerbung(?:sunterlagen)?|envoyez|envia tu|learn more about|privacy (?:policy|notice))\b/;

/** What the team itself works with: only the tools to talk and plan with are left out then, never a stack. */
const ownToolsCue =
  /\b(we (?:all |mostly |also |mainly |currently |internally )?(?:use|communicate|collaborate|talk|chat|meet|organi[sz]e|plan)|(?:our|internal) (?:communication|collaboration|tools?)|wir (?:nutzen|verwenden|kommunizieren|arbeiten mit)|nous (?:utilisons|communiquons)|(?:usamos|utilizamos))\b/;

const silent = new Set<Section>(['benefits', 'company', 'equal-opportunity', 'application']);
const stillRequiredCue = /\b(must have|mandatory|zwingend|obligatoire|imprescindible)\b/;

/** Whether nothing counts that a section names. */
export function isSilent(section: Section): boolean {
  return silent.has(section);
}

/**
 * Reads one sentence of a section.
 *
 * @returns how strongly it asks for what it names at [start, end), relative to the sentence; null where nothing counts
 *   that it names
 */
export function readSentence(
  sentence: string,
  section: Section,
): ((span: Span) => MentionStrength) | null {
  if (isSilent(section)) return null;
  const text = readable(sentence);
  if (boilerplateCue.test(text)) return null;
  if (section === 'preferred') {
    const strength = stillRequiredCue.test(text) ? 'required' : 'preferred';
    return () => strength;
  }
  const strength = section === 'requirements' || requiredCue.test(text) ? 'required' : 'mentioned';
  const next = softensNext.exec(text);
  const previous = softensPrevious.exec(text);
  return ({ start, end }) => {
    if (next && start >= next.index) return 'preferred';
    if (!previous) return strength;
    if (start >= previous.index) return 'preferred';
    const [before, between] = [text.slice(0, start), text.slice(end, previous.index)];
    return /[,;]/.test(between) && firstDemand.test(`${before}${text.slice(start, end)},`)
      ? strength
      : 'preferred';
  };
}

/** Whether the team says what it works with itself: "we use Slack". */
export function tellsOwnTools(sentence: string): boolean {
  return ownToolsCue.test(readable(sentence));
}

function readable(sentence: string): string {
  const folded = foldWord(sentence);
  return folded.includes('’') ? folded.replaceAll('’', "'") : folded;
}
