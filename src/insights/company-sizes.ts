import type { CompanySize } from '@/domain/approach';
import { companyKey } from '@/domain/job-names';
import type { Journey } from '@/domain/journey';

/** The same journeys, a company's size being what the user said of it with any of its applications, the last of them. */
export function withCompanySizes(journeys: readonly Journey[]): Journey[] {
  const known = new Map<string, CompanySize>();
  for (const { company, companySize } of journeys)
    if (companySize) known.set(companyKey(company), companySize);
  if (known.size === 0) return [...journeys];
  return journeys.map((journey) => ({
    ...journey,
    companySize: journey.companySize ?? known.get(companyKey(journey.company)) ?? null,
  }));
}
