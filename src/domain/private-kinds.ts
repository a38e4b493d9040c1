import type { EventType } from './events';

/**
 * The kinds that hold what the user feels and tells themselves, and the fields of theirs that hold the words. While
 * there is a passphrase these rest sealed; exports leave the events out unless the user chooses otherwise.
 */
const privateFields: Partial<Record<EventType, readonly string[]>> = {
  'reflection.written': ['text'],
  'friendWords.kept': ['text'],
  'help.noted': ['text'],
  'answerPlan.written': ['text'],
  'interview.reflected': [
    'afterNotes',
    'wish',
    'outcome',
    'obstacle',
    'arrive',
    'firstAnswer',
    'hardQuestion',
    'ifThen',
    'leaving',
  ],
  'values.written': ['values', 'text'],
  'sentence.written': ['text'],
  'review.written': ['moved', 'learnt', 'toTry'],
};

export function isPrivateKind(type: EventType): boolean {
  return type in privateFields;
}

const fieldNames = new Set(Object.values(privateFields).flat());

/** The data of a private event with its private words changed: texts and lists of texts, however deep. */
export async function mapPrivateTexts<Data>(
  data: Data,
  change: (text: string) => Promise<string>,
): Promise<Data> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const entries = Object.entries(data).map(async ([name, value]: [string, unknown]) => {
    if (!fieldNames.has(name)) return [name, await mapPrivateTexts(value, change)] as const;
    if (typeof value === 'string') return [name, await change(value)] as const;
    if (!Array.isArray(value)) return [name, value] as const;
    return [name, await Promise.all(value.map((text) => change(String(text))))] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Data;
}
