import type { AskLanguage } from './asking';

export const french: AskLanguage = {
  greeting: (name, terms) => (terms === 'familiar' ? `Salut ${name},` : `Bonjour ${name},`),
  matter({ company, topic }, terms) {
    const field =
      terms === 'familiar' ? 'le travail dans ton domaine' : 'le travail dans votre domaine';
    if (company === '') return topic || field;
    return `${topic || 'le travail'} chez ${company}`;
  },
  texts: {
    insight: {
      formal: (matter) =>
        `je me renseigne sur ${matter}. Vous le connaissez de l’intérieur : qu’est-ce qui surprend quand on débute ? Deux lignes m’aideraient déjà. Je demande votre regard, pas un emploi. Merci.`,
      familiar: (matter) =>
        `je me renseigne sur ${matter}. Tu le connais de l’intérieur : qu’est-ce qui surprend quand on débute ? Deux lignes m’aideraient déjà. Je demande ton regard, pas un emploi. Merci.`,
    },
    advice: {
      formal: (matter) =>
        `voici mon but : ${matter}. À ma place, qu’apprendriez-vous ou qu’essaieriez-vous en premier ? Un conseil m’aiderait : c’est un avis que je demande, pas un emploi. Merci.`,
      familiar: (matter) =>
        `voici mon but : ${matter}. À ma place, qu’apprendrais-tu ou qu’essaierais-tu en premier ? Un conseil m’aiderait : c’est un avis que je demande, pas un emploi. Merci.`,
    },
    introduction: {
      formal: (matter) =>
        `je me renseigne sur ${matter}. Connaissez-vous quelqu’un à qui en parler, et pourriez-vous nous présenter ? Pour un quart d’heure et un avis, pas pour un emploi. Un non me va aussi.`,
      familiar: (matter) =>
        `je me renseigne sur ${matter}. Connais-tu quelqu’un à qui en parler, et pourrais-tu nous présenter ? Pour un quart d’heure et un avis, pas pour un emploi. Un non me va aussi.`,
    },
  },
};
