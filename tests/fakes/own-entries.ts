import fc from 'fast-check';
import { feedbackLanguages, reflectionQuestions } from '@/domain/after-no';
import { channels, companySizes } from '@/domain/approach';
import { breakLengths, restSubject } from '@/domain/break';
import { contactParts, conversationKinds } from '@/domain/contact';
import { emptyContact } from '@/domain/contact-fields';
import type { OwnEntry } from '@/domain/events';
import { aims, lessonThemes } from '@/domain/lesson';
import { lexiconSubject } from '@/domain/own-lexicon';
import { profileSubject } from '@/domain/profile';
import { reasonDetailsSubject } from '@/domain/reason-details';
import { reasons } from '@/domain/rejection';
import { skillLevels } from '@/domain/skill-detail';
import { winKinds } from '@/domain/win';
import { applicationId, entry, instant, text } from './arbitrary-entry';
import { aboutOrder } from './order-entries';
import { arbitraryPreparation } from './preparation-entries';
import { aboutWeeks } from './week-entries';

const lessonId = fc.constantFrom('lesson-1', 'lesson-2');
const nothing = fc.constant({});

const rest = fc.constant(restSubject);
const breakData = fc
  .tuple(fc.constantFrom(...breakLengths), instant, instant)
  .map(([length, from, until]) => ({ length, from, until }));

const learningId = fc.constantFrom('learning-1', 'learning-2');
const resumeId = fc.constantFrom('resume-1', 'resume-2');
const name = fc.constantFrom('SQL', 'Welding', 'German');
const lexicon = fc.constant(lexiconSubject);

/** What the user may say about their skills, résumés and what they learn, in any order. */
const aboutSkills = [
  entry(
    'profile.skillsDescribed',
    fc.constant(profileSubject),
    fc.record({
      skills: fc.array(
        fc.record({
          name,
          level: fc.constantFrom(null, ...skillLevels),
          lastUsed: fc.constantFrom('now', '2024', '2024-05'),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  ),
  entry('profile.defaultResumeSet', fc.constant(profileSubject), fc.record({ resumeId })),
  entry('resume.added', resumeId, fc.record({ name: text, text, skills: fc.array(name) })),
  entry('resume.revised', resumeId, fc.record({ skills: fc.array(name, { maxLength: 2 }) })),
  entry('resume.removed', resumeId, nothing),
  entry('application.resumeUsed', applicationId, fc.record({ resumeId })),
  ...aboutOrder,
  entry(
    'learning.started',
    learningId,
    fc.record({ skill: name, note: text, plannedHours: fc.constantFrom(null, 10) }),
  ),
  entry(
    'application.cameBy',
    applicationId,
    fc.record({ channel: fc.constantFrom(null, ...channels) }),
  ),
  entry(
    'application.tailored',
    applicationId,
    fc.record({ tailored: fc.constantFrom(null, true, false) }),
  ),
  entry(
    'application.companySized',
    applicationId,
    fc.record({ size: fc.constantFrom(null, ...companySizes) }),
  ),
  entry('learning.changed', learningId, fc.record({ note: text })),
  entry('learning.resourceAdded', learningId, fc.record({ title: text, url: fc.constant(null) })),
  entry('learning.hoursSpent', learningId, fc.record({ hours: fc.constantFrom(0.5, 2) })),
  entry('learning.finished', learningId, nothing),
  entry('learning.reopened', learningId, nothing),
  entry('learning.removed', learningId, nothing),
  entry(
    'lexicon.skillAdded',
    lexicon,
    fc.record({ name, kind: fc.constant('tool' as const), aliases: fc.array(text) }),
  ),
  entry('lexicon.skillRemoved', lexicon, fc.record({ name })),
  entry('lexicon.termHidden', lexicon, fc.record({ term: name })),
  entry('lexicon.termShown', lexicon, fc.record({ term: name })),
];

const contactId = fc.constantFrom('contact-1', 'contact-2');
const nextOn = fc.constantFrom(null, '2026-05-03', '2026-12-24');

/** What the user may say about people. */
const aboutPeople = [
  entry(
    'contact.added',
    contactId,
    text.map((given) => ({ ...emptyContact, name: given, origin: 'hand' as const })),
  ),
  entry('contact.changed', contactId, fc.record({ changes: fc.record({ company: text }) })),
  entry('contact.removed', contactId, nothing),
  entry(
    'contact.linked',
    contactId,
    fc.record({ applicationId, part: fc.constantFrom(...contactParts) }),
  ),
  entry('contact.unlinked', contactId, fc.record({ applicationId })),
  entry(
    'contact.followUpSet',
    contactId,
    nextOn.map((on) => ({ followUp: on && { on, what: 'Send the article' } })),
  ),
  entry(
    'conversation.recorded',
    contactId,
    fc.record({ kind: fc.constantFrom(...conversationKinds), said: text, nextStep: text, nextOn }),
  ),
];

/** Anything that the user may say after a no, about their skills or about people, in any order. */
export const arbitraryOwnEntry: fc.Arbitrary<OwnEntry> = fc.oneof(
  arbitraryPreparation,
  ...aboutSkills,
  ...aboutPeople,
  ...aboutWeeks,
  entry('break.started', rest, breakData),
  entry('break.ended', rest, nothing),
  entry('break.offered', rest, nothing),
  entry('help.noted', rest, fc.record({ text })),
  entry(
    'lesson.learnt',
    lessonId,
    fc.record({ theme: fc.constantFrom(...lessonThemes), text, applicationId }),
  ),
  entry('lesson.changed', lessonId, fc.record({ text })),
  entry('lesson.removed', lessonId, nothing),
  entry('lesson.closed', lessonId, nothing),
  entry('lesson.reopened', lessonId, nothing),
  entry(
    'task.planned',
    lessonId,
    fc.record({ text, due: fc.constantFrom(null, '2026-05-03', '2026-12-24') }),
  ),
  entry('task.done', lessonId, nothing),
  entry('task.dropped', lessonId, nothing),
  entry('adjustment.made', lessonId, fc.record({ text, aim: fc.constantFrom(...aims) })),
  entry('adjustment.dropped', lessonId, nothing),
  entry(
    'reflection.written',
    applicationId,
    fc.record({
      question: fc.constantFrom(...reflectionQuestions),
      text: fc.string({ maxLength: 5 }),
    }),
  ),
  entry(
    'feedback.drafted',
    applicationId,
    fc.record({ language: fc.constantFrom(...feedbackLanguages), text }),
  ),
  entry('feedback.sent', applicationId, fc.constant({ channel: 'mail' as const })),
  entry('feedback.reminded', applicationId, nothing),
  entry('feedback.replied', applicationId, fc.record({ words: text })),
  entry('feedback.declined', applicationId, nothing),
  entry('feedback.unanswered', applicationId, nothing),
  entry('answer.awaited', applicationId, fc.record({ until: instant })),
  entry('followUp.sent', applicationId, nothing),
  entry(
    'friendWords.kept',
    fc.constant('words-1'),
    fc.record({ text: fc.string({ maxLength: 3 }) }),
  ),
  entry(
    'win.recorded',
    fc.constant('win-1'),
    fc.record({ kind: fc.constantFrom(...winKinds), text }),
  ),
  entry(
    'reasonDetails.set',
    fc.constant(reasonDetailsSubject),
    fc.record({ reason: fc.constantFrom(...reasons), details: fc.array(text, { maxLength: 3 }) }),
  ),
);
