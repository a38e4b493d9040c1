import type { AskLanguage } from './asking';

export const spanish: AskLanguage = {
  greeting: (name, terms) => (terms === 'familiar' ? `Hola, ${name}:` : `Buenos días, ${name}:`),
  matter({ company, topic }, terms) {
    const field = terms === 'familiar' ? 'el trabajo en tu campo' : 'el trabajo en su campo';
    if (company === '') return topic || field;
    return `${topic || 'el trabajo'} en ${company}`;
  },
  texts: {
    insight: {
      formal: (matter) =>
        `me estoy informando sobre ${matter}. Usted lo conoce por dentro: ¿qué sorprende a quien empieza? Dos líneas ya me ayudarían. Le pido su punto de vista, no un empleo. Gracias.`,
      familiar: (matter) =>
        `me estoy informando sobre ${matter}. Tú lo conoces por dentro: ¿qué sorprende a quien empieza? Dos líneas ya me ayudarían. Te pido tu punto de vista, no un empleo. Gracias.`,
    },
    advice: {
      formal: (matter) =>
        `mi meta es esta: ${matter}. En mi lugar, ¿qué aprendería o probaría primero? Un consejo me ayudaría: le pido orientación, no un empleo. Gracias.`,
      familiar: (matter) =>
        `mi meta es esta: ${matter}. En mi lugar, ¿qué aprenderías o probarías primero? Un consejo me ayudaría: te pido orientación, no un empleo. Gracias.`,
    },
    introduction: {
      formal: (matter) =>
        `me estoy informando sobre ${matter}. ¿Conoce a alguien a quien preguntar, y podría presentarnos? Sería un cuarto de hora y su punto de vista, no un empleo. Un no también está bien.`,
      familiar: (matter) =>
        `me estoy informando sobre ${matter}. ¿Conoces a alguien a quien preguntar, y podrías presentarnos? Sería un cuarto de hora y su punto de vista, no un empleo. Un no también está bien.`,
    },
  },
};
