import type { OwnRoleFamilies } from '@/domain/role-families';
import { familiesWith } from '@/insights/own-role-families';
import { readPostingFacts } from '@/storage/reads';
import { readRoleFamilies } from '@/storage/reads-own-skills';
import { groupTitles, type TitleGroup } from '../report/group-titles';

export interface RolesReport {
  /** The families of all saved postings, the largest first. */
  groups: TitleGroup[];
  own: OwnRoleFamilies;
}

export async function readRolesReport(): Promise<RolesReport> {
  const [facts, own] = await Promise.all([readPostingFacts(), readRoleFamilies()]);
  const titles = facts.map(({ title }) => title);
  return { groups: await groupTitles(titles, familiesWith(own)), own };
}
