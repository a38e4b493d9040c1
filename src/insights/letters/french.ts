import type { LetterLanguage } from './letter';

export const french: LetterLanguage = {
  greeting: 'Bonjour,',
  closing: 'Bien cordialement',
  feedback: {
    subject: ({ title }) => `Ma candidature : ${title}`,
    opening: ({ title, company }, talked) =>
      `Je vous remercie de votre réponse au sujet du poste « ${title} » chez ${company}${talked ? ', et du temps que vous m’avez accordé' : ''}. Je comprends et j’accepte votre décision.`,
    questions: {
      applied:
        'Puis-je vous poser une question : quel critère vous a le plus manqué dans ma candidature ?',
      screening:
        'Puis-je vous poser une question : après notre échange, de quel critère vous ai-je semblé le plus loin ?',
      assessment:
        'Puis-je vous poser une question : quelle partie de mon exercice aurait dû être meilleure ?',
      interview:
        'Puis-je vous poser une question : laquelle de mes réponses vous a le moins convaincus ?',
      final: 'Puis-je vous poser une question : qu’est-ce qui a fait la différence à la fin ?',
      offer:
        'Puis-je vous poser une question : pourrai-je postuler à nouveau si le poste s’ouvre ?',
    },
    thanks: 'Une seule ligne m’aiderait. Si vous ne pouvez rien en dire, je le comprends aussi.',
    short: ({ title, company }) =>
      `Bonjour, merci de votre réponse pour « ${title} » chez ${company}. J’accepte votre décision.`,
    shortQuestions: {
      applied: 'Une question, si vous permettez : quel critère vous a le plus manqué ?',
      screening: 'Une question, si vous permettez : de quel critère étais-je le plus loin ?',
      assessment:
        'Une question, si vous permettez : quelle partie de l’exercice était trop faible ?',
      interview: 'Une question, si vous permettez : quelle réponse a le moins convaincu ?',
      final: 'Une question, si vous permettez : qu’est-ce qui a fait la différence ?',
      offer: 'Une question, si vous permettez : pourrai-je postuler à nouveau ?',
    },
    reminder: ({ title }) =>
      `Je vous ai écrit il y a quelques jours au sujet du poste « ${title} ». Si vous trouvez une minute, une ligne sur ma question m’aiderait encore. Sinon, merci quand même. Je ne vous écrirai plus à ce sujet.`,
  },
  followUp: {
    subject: ({ title }) => `Ma candidature : ${title}`,
    text: ({ title, company }) =>
      `J’ai postulé pour le poste « ${title} » chez ${company} et il m’intéresse toujours. Puis-je vous demander si le poste est encore ouvert, et quand vous pensez décider ?\n\nMerci de votre temps.`,
  },
};
