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
        kinds: {
          interview: i18n.t('reminder.interview'),
          closing: i18n.t('reminder.closing'),
          thanks: i18n.t('reminder.thanks'),
          contact: i18n.t('reminder.contact'),
          task: i18n.t('reminder.task'),
          milestoneTask: i18n.t('reminder.task'),
          plan: i18n.t('reminder.plan'),
          feedback: i18n.t('reminder.askFeedback'),
          feedbackReminder: i18n.t('reminder.feedback'),
          followUp: i18n.t('reminder.followUp'),
          review: i18n.t('reminder.review'),
          quiet: i18n.t('reminder.quiet'),
        },
        many: (count) => i18n.t('reminder.many', count),
      },
    },
  );
});
