import { onAnyTerms, type AskLanguage } from './asking';

export const english: AskLanguage = {
  greeting: (name, terms) => (terms === 'familiar' ? `Hi ${name},` : `Hello ${name},`),
  matter({ company, topic }) {
    if (company === '') return topic || 'the work in your field';
    return `${topic || 'the work'} at ${company}`;
  },
  texts: {
    insight: onAnyTerms(
      (matter) =>
        `I am finding out about ${matter}. You know it from the inside: what would surprise somebody new to it? Two lines would already help. I am asking for your view, not for a job. Thank you.`,
    ),
    advice: onAnyTerms(
      (matter) =>
        `I would like to move towards ${matter}. In my place, what would you learn or try first? One tip would help: I am asking for advice, not for a job. Thank you.`,
    ),
    introduction: onAnyTerms(
      (matter) =>
        `I am finding out about ${matter}. Do you know somebody I could ask about it, and might you introduce us? It is for fifteen minutes and their view, not for a job. A no is fine, too.`,
    ),
  },
};
