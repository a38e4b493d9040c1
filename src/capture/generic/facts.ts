import { dollarOf } from '../meaning/currency';
import { readDate } from '../meaning/date';
import { readEmploymentType } from '../meaning/employment-type';
import { readPosted } from '../meaning/posted';
import { readSalary } from '../meaning/salary';
import { readWorkplace } from '../meaning/workplace';
import type { Fields } from '../site';
import { valueOfLabel } from './label-value';
import type { LabelField } from './label-words';
import type { Survey } from './survey';

export interface Facts {
  fields: Partial<Fields>;
  /** The different kinds of fact that the page labels: a page of facts is likelier a posting. */
  kinds: Set<string>;
}

/** The facts that a page labels ("Standort: Ulm"), each the first that can be understood. */
export function readFacts({ labels }: Survey, hostname: string): Facts {
  const fields: Partial<Fields> = {};
  const kinds = new Set<LabelField>();
  for (const label of labels) {
    const value = valueOfLabel(label);
    if (value === null) continue;
    kinds.add(label.field);
    switch (label.field) {
      case 'company':
        fields.company ??= isName(value) ? value : null;
        break;
      case 'location':
        fields.location ??= isName(value) && !/^\d+$/.test(value) ? value : null;
        break;
      case 'employmentType':
        // "Jornada: completa": half of the words stand in the label.
        fields.employmentType ??=
          readEmploymentType(value) ?? readEmploymentType(`${label.words} ${value}`);
        break;
      case 'workplace':
        fields.workplace ??= readWorkplace(value);
        break;
      case 'salary':
        fields.salary ??= readSalary(value, dollarOf(hostname));
        break;
      case 'postedOn':
        if (!fields.postedOn && !fields.postedAgo) Object.assign(fields, readPosted(value));
        break;
      case 'validThrough':
        fields.validThrough ??= readDate(value);
        break;
      case 'externalId':
        fields.externalId ??= /^(?=.*\d)[\p{L}\d][\p{L}\d\-_/.#]{1,39}$/u.test(value)
          ? value
          : null;
        break;
      case 'other':
        break;
    }
  }
  return { fields, kinds };
}

/** A name or a place, not a sentence that happens to follow. */
function isName(value: string): boolean {
  return (
    value.length <= 120 && !/[.!?]\s+\p{Lu}|[!?]$/u.test(value) && value.split(' ').length <= 16
  );
}
