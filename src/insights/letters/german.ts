import type { LetterLanguage } from './letter';

export const german: LetterLanguage = {
  greeting: 'Guten Tag,',
  closing: 'Freundliche Grüße',
  feedback: {
    subject: ({ title }) => `Meine Bewerbung: ${title}`,
    opening: ({ title, company }, talked) =>
      `vielen Dank für Ihre Nachricht zur Stelle „${title}“ bei ${company}${talked ? ' und für die Zeit, die Sie sich genommen haben' : ''}. Ich verstehe und akzeptiere Ihre Entscheidung.`,
    questions: {
      applied:
        'Darf ich eines fragen: Welche Anforderung hat Ihnen in meiner Bewerbung am meisten gefehlt?',
      screening:
        'Darf ich eines fragen: Von welcher Anforderung schien ich nach unserem Gespräch am weitesten entfernt?',
      assessment: 'Darf ich eines fragen: Welcher Teil meiner Aufgabe hätte besser sein müssen?',
      interview: 'Darf ich eines fragen: Welche meiner Antworten hat Sie am wenigsten überzeugt?',
      final: 'Darf ich eines fragen: Was hat am Ende den Ausschlag gegeben?',
      offer:
        'Darf ich eines fragen: Darf ich mich wieder bewerben, wenn die Stelle erneut frei wird?',
    },
    thanks:
      'Eine einzige Zeile würde mir helfen. Wenn Sie dazu nichts sagen können, verstehe ich auch das.',
    short: ({ title, company }) =>
      `Guten Tag, danke für Ihre Antwort zur Stelle „${title}“ bei ${company}. Ich akzeptiere Ihre Entscheidung.`,
    shortQuestions: {
      applied: 'Eine Frage, wenn ich darf: Welche Anforderung fehlte Ihnen am meisten?',
      screening:
        'Eine Frage, wenn ich darf: Von welcher Anforderung war ich am weitesten entfernt?',
      assessment: 'Eine Frage, wenn ich darf: Welcher Teil meiner Aufgabe war zu schwach?',
      interview: 'Eine Frage, wenn ich darf: Welche Antwort hat am wenigsten überzeugt?',
      final: 'Eine Frage, wenn ich darf: Was gab am Ende den Ausschlag?',
      offer: 'Eine Frage, wenn ich darf: Darf ich mich später wieder bewerben?',
    },
    reminder: ({ title }) =>
      `vor einigen Tagen habe ich Ihnen zur Stelle „${title}“ geschrieben. Wenn Sie eine Minute finden, würde mir eine Zeile zu meiner Frage noch immer helfen. Wenn nicht, danke ich Ihnen trotzdem. Ich werde dazu nicht noch einmal schreiben.`,
  },
  followUp: {
    subject: ({ title }) => `Meine Bewerbung: ${title}`,
    text: ({ title, company }) =>
      `ich habe mich auf die Stelle „${title}“ bei ${company} beworben und bin weiterhin interessiert. Darf ich fragen, ob die Stelle noch offen ist und wann Sie voraussichtlich entscheiden?\n\nVielen Dank für Ihre Zeit.`,
  },
};
