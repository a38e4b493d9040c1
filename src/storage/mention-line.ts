import type { MentionStrength, SkillKind, SkillMention } from '@/domain/skill-mention';

/** One character each. Stored: a code keeps its meaning for good. */
const kindCodes: Record<SkillKind, string> = {
  tool: 't',
  technique: 'q',
  knowledge: 'k',
  certificate: 'c',
  degree: 'd',
  language: 'l',
  method: 'm',
  equipment: 'e',
  social: 's',
};
const strengthCodes: Record<MentionStrength, string> = {
  required: 'r',
  preferred: 'p',
  mentioned: 'm',
};
const kinds = namesByCode(kindCodes);
const strengths = namesByCode(strengthCodes);

/** A mention as one line: kind, strength, "t" where the title names it (else "-"), years or nothing, a tab, the name. */
export function mentionLine({ name, kind, strength, years, inTitle }: SkillMention): string {
  const codes = kindCodes[kind] + strengthCodes[strength] + (inTitle ? 't' : '-');
  return `${codes}${years ?? ''}\t${name.replace(/\s+/g, ' ')}`;
}

/** The mention that `mentionLine` wrote. */
export function readMentionLine(line: string): SkillMention {
  const tab = line.indexOf('\t');
  return {
    name: line.slice(tab + 1),
    kind: kinds.get(line.charAt(0))!,
    strength: strengths.get(line.charAt(1))!,
    years: tab > 3 ? Number(line.slice(3, tab)) : null,
    inTitle: line.charAt(2) === 't',
  };
}

function namesByCode<Name extends string>(codes: Record<Name, string>): Map<string, Name> {
  return new Map(Object.entries<string>(codes).map(([name, code]) => [code, name as Name]));
}
