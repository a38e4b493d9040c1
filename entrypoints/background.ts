import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { wireBackground } from '@/background/wire';
import { lexiconVersion, matcherWith } from '@/skills/find-skills';
import { readMentions } from '@/skills/read-mentions';

export default defineBackground(() => {
  wireBackground(
    {
      now: Date.now,
      readMentions: (posting, own) => readMentions(posting, matcherWith(own)),
      lexiconVersion,
    },
    {
      saveMenu: i18n.t('commandSavePosting'),
      reminders: {
        task: i18n.t('reminder.task'),
        feedback: i18n.t('reminder.feedback'),
        quiet: i18n.t('reminder.quiet'),
      },
    },
  );
});
