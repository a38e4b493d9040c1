import type { PostingChanges } from '@/domain/events';
import type { EmploymentType, Posting, PostingDraft, Salary, Workplace } from '@/domain/posting';

/** What the user can put right, as form controls hold it: empty where there is nothing. */
export interface PostingForm {
  title: string;
  company: string;
  location: string;
  workplace: Workplace | '';
  employmentType: EmploymentType | '';
  pay: string;
}

export function toForm(posting: PostingDraft | Posting): PostingForm {
  return {
    title: posting.title ?? '',
    company: posting.company ?? '',
    location: posting.location ?? '',
    workplace: posting.workplace ?? '',
    employmentType: posting.employmentType ?? '',
    pay: posting.salary?.text ?? '',
  };
}

/** Only what differs from the posting is a correction. Title and company cannot be emptied. */
export function changesIn(form: PostingForm, posting: PostingDraft | Posting): PostingChanges {
  const before = toForm(posting);
  const changes: PostingChanges = {};
  const title = form.title.trim();
  const company = form.company.trim();
  const location = form.location.trim();
  const pay = form.pay.trim();
  if (title !== before.title && title !== '') changes.title = title;
  if (company !== before.company && company !== '') changes.company = company;
  if (location !== before.location) changes.location = location || null;
  if (form.workplace !== before.workplace) changes.workplace = form.workplace || null;
  if (form.employmentType !== before.employmentType)
    changes.employmentType = form.employmentType || null;
  if (pay !== before.pay) changes.salary = pay === '' ? null : payAsWorded(pay);
  return changes;
}

/** The worker understands the words, where they can be understood. */
function payAsWorded(text: string): Salary {
  return { min: null, max: null, currency: null, period: null, text };
}
