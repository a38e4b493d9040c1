import type { SkillLevel } from '@/domain/skill-detail';

/**
 * The words by which résumés say how well somebody knows a thing, in English, German, French and Spanish, with the
 * levels of the Common European Framework for languages.
 */
const words: readonly [SkillLevel, RegExp][] = [
  [
    'learning',
    /^(?:basics?|beginner|elementary|novice|limited working|learning|currently learning|familiar(?:ity)?|foundational|a1|a2|grundkenntnisse|grundlagen|anfänger|notions|débutant|élémentaire|básico|principiante|nociones)\b/iu,
  ],
  [
    'working',
    /^(?:intermediate|working|professional working|good|solid|competent|conversational|b1|b2|gut(?:e[nr]?)?|solide|fortgeschritten|intermédiaire|bon(?:ne)?|intermedio|bueno?)\b/iu,
  ],
  [
    'strong',
    /^(?:experts?|advanced|strong|master|proficient|fluent|native|bilingual|full professional|excellent|very good|extensive|c1|c2|sehr gut(?:e[nr]?)?|experte|expertin|verhandlungssicher|fließend|muttersprach\p{L}*|expertenkenntnisse|courant|maternelle?|avancé|bilingue|avanzado|nativo|experto|fluido)(?!\p{L})/iu,
  ],
];

function levelOf(text: string): SkillLevel | null {
  // The longest first: "very good" is not "good", "limited working" not "working".
  return words.find(([, pattern]) => pattern.test(text.trim()))?.[0] ?? null;
}

/**
 * How well the writer of a résumé says that they know what stands from `start` to `end`: "Python (advanced)",
 * "Expert: Java, Go", "basic German". null where they do not say.
 */
export function statedLevel(text: string, start: number, end: number): SkillLevel | null {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const after = /^\s*(?:\(|:|[-–—]|\|)\s*([^\n,;)]{1,40})/u.exec(text.slice(end, end + 48));
  const before = text.slice(lineStart, start);
  const adjective =
    /(?:^|[\s,;:(•*-])((?:very |full |sehr )?[\p{L}ß]+)(?:\s+(?:knowledge of|skills in|in|kenntnisse in))?\s*$/iu.exec(
      before,
    );
  const label = /^\s*[-•*·]?\s*([^:\n]{1,40}):/u.exec(before);
  for (const found of [after, adjective, label]) {
    const level = found ? levelOf(found[1]!) : null;
    if (level !== null) return level;
  }
  return null;
}
