import { describe, expect, it } from 'vitest';
import { readLanguage } from '@/capture/meaning/language';

const texts: [language: string, text: string][] = [
  [
    'en',
    'You will mix and shape forty loaves a morning and keep the ovens clean with our small team.',
  ],
  [
    'de',
    'Sie mischen und formen jeden Morgen vierzig Brote und halten mit uns die Öfen und die Listen sauber.',
  ],
  [
    'fr',
    'Vous pétrissez et façonnez quarante pains chaque matin et vous entretenez les fours avec une petite équipe.',
  ],
  [
    'es',
    'Buscamos a una persona para preparar las masas y hornear los panes con nuestro equipo cada mañana.',
  ],
  [
    'ca',
    'Busquem una persona per a preparar les masses i coure els pans amb el nostre equip cada matí de la setmana.',
  ],
  [
    'pt',
    'Procuramos uma pessoa para preparar as massas e assar os pães com a nossa equipe todas as manhãs.',
  ],
  [
    'it',
    'Cerchiamo una persona che prepari gli impasti e cuocia il pane con il nostro gruppo di lavoro ogni mattina.',
  ],
  [
    'nl',
    'Wij zoeken een collega die met ons het deeg maakt en de broden bakt voor onze winkels in de stad.',
  ],
  [
    'pl',
    'Szukamy osoby do pracy w piekarni, która przygotuje ciasto i upiecze chleb dla naszych sklepów oraz restauracji.',
  ],
  [
    'sv',
    'Vi söker en kollega som gör degen och bakar bröden för våra butiker i staden och som är med oss på natten.',
  ],
  [
    'da',
    'Vi søger en kollega, der laver dejen og bager brødene til vores butikker i byen og ikke er bange for at stå tidligt op.',
  ],
  [
    'nb',
    'Vi søker en kollega som lager deigen og baker brødene til våre butikker i byen og ikke er redd for å stå opp av senga.',
  ],
  ['ar', 'نبحث عن خباز يعجن ويشكل أربعين رغيفًا كل صباح ويحافظ على نظافة الأفران'],
  ['zh', '每天早晨和面并制作四十个面包，保持烤箱清洁并做好记录，有烘焙经验者优先'],
  ['ja', '夜の工場でパンを焼く仲間を募集しています。未経験の方でも先輩が丁寧に教えます'],
  ['ko', '매일 아침 반죽을 만들고 빵을 굽는 동료를 찾고 있습니다. 경험이 없어도 괜찮습니다'],
  [
    'ru',
    'Мы ищем пекаря, который будет каждое утро готовить тесто и печь хлеб для наших магазинов',
  ],
];
const unsure = [
  '',
  'Baker',
  'Python, SQL, Git, Docker, Kubernetes',
  '123 456 789',
  'Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt labore magna aliqua',
];

describe('readLanguage', () => {
  it.each(texts)('tells %s', (language, text) => {
    expect(readLanguage(text)).toBe(language);
  });

  it.each(unsure)('is not sure of %j', (text) => {
    expect(readLanguage(text)).toBeNull();
  });
});
