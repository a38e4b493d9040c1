import type { AskLanguage } from './asking';

export const german: AskLanguage = {
  greeting: (name, terms) => (terms === 'familiar' ? `Hallo ${name},` : `Guten Tag ${name},`),
  matter({ company, topic }, terms) {
    const field = terms === 'familiar' ? 'die Arbeit in deinem Feld' : 'die Arbeit in Ihrem Feld';
    if (company === '') return topic || field;
    return `${topic || 'die Arbeit'} bei ${company}`;
  },
  texts: {
    insight: {
      formal: (matter) =>
        `ich mache mir gerade ein Bild: ${matter}. Sie kennen das von innen: Was überrascht jemanden, der neu ist? Zwei Zeilen helfen mir schon. Ich frage nach Ihrer Sicht, nicht nach einer Stelle. Danke.`,
      familiar: (matter) =>
        `ich mache mir gerade ein Bild: ${matter}. Du kennst das von innen: Was überrascht jemanden, der neu ist? Zwei Zeilen helfen mir schon. Ich frage nach deiner Sicht, nicht nach einer Stelle. Danke.`,
    },
    advice: {
      formal: (matter) =>
        `mein Ziel ist: ${matter}. Was würden Sie an meiner Stelle zuerst lernen oder versuchen? Ein Tipp hilft mir: Ich frage nach Rat, nicht nach einer Stelle. Danke.`,
      familiar: (matter) =>
        `mein Ziel ist: ${matter}. Was würdest du an meiner Stelle zuerst lernen oder versuchen? Ein Tipp hilft mir: Ich frage nach Rat, nicht nach einer Stelle. Danke.`,
    },
    introduction: {
      formal: (matter) =>
        `ich mache mir gerade ein Bild: ${matter}. Kennen Sie jemanden, den ich fragen kann, und würden Sie uns bekannt machen? Es geht um 15 Minuten und eine Sicht, nicht um eine Stelle. Ein Nein ist in Ordnung.`,
      familiar: (matter) =>
        `ich mache mir gerade ein Bild: ${matter}. Kennst du jemanden, den ich fragen kann, und würdest du uns bekannt machen? Es geht um 15 Minuten und eine Sicht, nicht um eine Stelle. Ein Nein ist in Ordnung.`,
    },
  },
};
