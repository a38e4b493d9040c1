import type { LetterLanguage } from './letter';

export const spanish: LetterLanguage = {
  greeting: 'Hola:',
  closing: 'Un cordial saludo',
  feedback: {
    subject: ({ title }) => `Mi candidatura: ${title}`,
    opening: ({ title, company }, talked) =>
      `Gracias por su respuesta sobre el puesto «${title}» en ${company}${talked ? ' y por el tiempo que me dedicaron' : ''}. Entiendo y acepto su decisión.`,
    questions: {
      applied: '¿Puedo preguntarle una cosa? ¿Qué requisito echó más en falta en mi candidatura?',
      screening:
        '¿Puedo preguntarle una cosa? Después de hablar, ¿de qué requisito le parecí más lejos?',
      assessment:
        '¿Puedo preguntarle una cosa? ¿Qué parte de mi prueba tendría que haber sido mejor?',
      interview: '¿Puedo preguntarle una cosa? ¿Cuál de mis respuestas le convenció menos?',
      final: '¿Puedo preguntarle una cosa? ¿Qué marcó la diferencia al final?',
      offer:
        '¿Puedo preguntarle una cosa? ¿Podría volver a presentarme si el puesto se abre de nuevo?',
    },
    thanks: 'Una sola línea me ayudaría. Si no puede decir nada, también lo entiendo.',
    short: ({ title, company }) =>
      `Hola, gracias por su respuesta sobre «${title}» en ${company}. Acepto su decisión.`,
    shortQuestions: {
      applied: 'Una pregunta, si me permite: ¿qué requisito echó más en falta?',
      screening: 'Una pregunta, si me permite: ¿de qué requisito estaba más lejos?',
      assessment: 'Una pregunta, si me permite: ¿qué parte de mi prueba era floja?',
      interview: 'Una pregunta, si me permite: ¿qué respuesta convenció menos?',
      final: 'Una pregunta, si me permite: ¿qué marcó la diferencia?',
      offer: 'Una pregunta, si me permite: ¿podría volver a presentarme?',
    },
    reminder: ({ title }) =>
      `Le escribí hace unos días sobre el puesto «${title}». Si encuentra un minuto, una línea sobre mi pregunta todavía me ayudaría. Si no, gracias igualmente. No volveré a escribir sobre esto.`,
  },
  followUp: {
    subject: ({ title }) => `Mi candidatura: ${title}`,
    text: ({ title, company }) =>
      `Me presenté al puesto «${title}» en ${company} y me sigue interesando. ¿Puedo preguntarle si el puesto sigue abierto y cuándo piensan decidir?\n\nGracias por su tiempo.`,
  },
};
