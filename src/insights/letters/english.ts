import type { LetterLanguage } from './letter';

export const english: LetterLanguage = {
  greeting: 'Hello,',
  closing: 'Kind regards',
  feedback: {
    subject: ({ title }) => `My application: ${title}`,
    opening: ({ title, company }, talked) =>
      `Thank you for letting me know about the ${title} role at ${company}${talked ? ', and for the time you gave me' : ''}. I understand and accept your decision.`,
    questions: {
      applied: 'May I ask one thing: which requirement did you miss most in my application?',
      screening: 'May I ask one thing: after our talk, which requirement did I seem furthest from?',
      assessment: 'May I ask one thing: which part of my task would have had to be stronger?',
      interview: 'May I ask one thing: which of my answers left you least convinced?',
      final: 'May I ask one thing: what made the difference in the end?',
      offer: 'May I ask one thing: may I apply again if the role opens once more?',
    },
    thanks: 'A single line would help me. If you cannot say, I understand that, too.',
    short: ({ title, company }) =>
      `Hello, thank you for your answer about ${title} at ${company}. I accept your decision.`,
    shortQuestions: {
      applied: 'One question, if I may: which requirement did you miss most in my application?',
      screening: 'One question, if I may: which requirement did I seem furthest from?',
      assessment: 'One question, if I may: which part of my task had to be stronger?',
      interview: 'One question, if I may: which answer convinced you least?',
      final: 'One question, if I may: what made the difference in the end?',
      offer: 'One question, if I may: may I apply again if the role reopens?',
    },
    reminder: ({ title }) =>
      `I wrote to you about the ${title} role some days ago. If you find a minute, one line on my question would still help me. If not, thank you all the same. I will not write again about it.`,
  },
  followUp: {
    subject: ({ title }) => `My application: ${title}`,
    text: ({ title, company }) =>
      `I applied for the ${title} role at ${company} and am still interested. May I ask whether the role is open, and when you expect to decide?\n\nThank you for your time.`,
  },
};
