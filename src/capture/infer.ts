import type { FieldSource } from '@/domain/posting';
import { blocksToText } from './blocks';
import { readEmploymentType } from './meaning/employment-type';
import { dollarOf } from './meaning/currency';
import { readSalary } from './meaning/salary';
import { readWorkplace, readWorkplaceTag } from './meaning/workplace';
import type { Merged } from './merge';
import type { Fields } from './site';

/**
 * The fields that no source stated and that others tell for sure: "Berlin (Hybrid)", "Engineer (Remote)",
 * "Head of Sales ($225k – $275k)", "#LI-Remote".
 */
export function inferFields(merged: Merged, hostname: string): Merged {
  const fields = { ...merged.fields };
  const provenance = { ...merged.provenance };
  const set = <Key extends keyof Fields>(
    key: Key,
    value: Fields[Key] | null,
    source: FieldSource = 'text',
  ) => {
    if (value === null || provenance[key]) return;
    fields[key] = value;
    provenance[key] = source;
  };
  const title = fields.title ?? '';
  const text = blocksToText(fields.description ?? []);
  const place = /^(\S.*?)\s*[([]([^()[\]]+)[)\]]$/.exec(fields.location ?? '');
  const placeWorkplace = readWorkplace(place?.[2]);
  if (place?.[1] && placeWorkplace) {
    fields.location = place[1];
    set('workplace', placeWorkplace);
  }
  set('workplace', readWorkplace(fields.location));
  const brackets = Array.from(title.matchAll(/[([]([^()[\]]+)[)\]]/g), (it) => it[1] ?? '');
  for (const bracket of brackets) {
    set('workplace', readWorkplace(bracket));
    set('employmentType', readEmploymentType(bracket));
    const pay = readSalary(bracket, dollarOf(hostname));
    // A lone number in a title may be anything; two ends of one currency are pay.
    if (pay?.currency && pay.min !== null && pay.max !== null && pay.max > pay.min)
      set('salary', pay);
  }
  set('workplace', readWorkplaceTag(text));
  if (readEmploymentType(title) === 'internship') set('employmentType', 'internship');
  return { fields, provenance };
}
