import type { Component } from 'svelte';
import BriefcaseBusiness from '@lucide/svelte/icons/briefcase-business';
import ChartNoAxesColumn from '@lucide/svelte/icons/chart-no-axes-column';
import HardDrive from '@lucide/svelte/icons/hard-drive';
import Leaf from '@lucide/svelte/icons/leaf';
import Users from '@lucide/svelte/icons/users';
import MessagesSquare from '@lucide/svelte/icons/messages-square';
import Sunrise from '@lucide/svelte/icons/sunrise';
import TrendingUp from '@lucide/svelte/icons/trending-up';
import type { ApplicationActions } from '../application/application-actions';
import type { Notices } from '../notice/notices.svelte';
import type { Section } from './route.svelte';

/** What every section's screen is given. */
export interface SectionProps {
  /** What of the section is open (an application's id, a skill's name); null for the whole. */
  openItem: string | null;
  actions: ApplicationActions;
  notices: Notices;
}

interface SectionScreen {
  Icon: typeof BriefcaseBusiness;
  /** Loaded when it is first shown: what a section draws with is not waited for on the others. */
  load: () => Promise<{ default: Component<SectionProps> | Component }>;
}

export const sectionScreens: Record<Section, SectionScreen> = {
  today: { Icon: Sunrise, load: () => import('./today/Today.svelte') },
  applications: {
    Icon: BriefcaseBusiness,
    load: () => import('./applications/Applications.svelte'),
  },
  people: { Icon: Users, load: () => import('./people/People.svelte') },
  progress: { Icon: TrendingUp, load: () => import('./progress/ProgressSection.svelte') },
  skills: { Icon: ChartNoAxesColumn, load: () => import('./skills/SkillsSection.svelte') },
  prepare: { Icon: MessagesSquare, load: () => import('./prepare/Prepare.svelte') },
  lessons: { Icon: Leaf, load: () => import('./lessons/Lessons.svelte') },
  data: { Icon: HardDrive, load: () => import('./data/YourData.svelte') },
};
