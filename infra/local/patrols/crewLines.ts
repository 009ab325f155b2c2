/** When a crew says something of its own accord. */
export type Moment = 'SET_OFF' | 'ARRIVED' | 'STAYING';

type Lines = Readonly<Record<Moment, readonly string[]>>;

const nl: Lines = {
  SET_OFF: ['Begrepen, wij rijden.', 'Onderweg, vier minuten.', 'Wij nemen de kaai, sneller op dit uur.'],
  ARRIVED: [
    'Ter plaatse.',
    'Ter plaatse, we spreken eerst met de melder.',
    'Ter plaatse, op het eerste gezicht rustig.',
  ],
  STAYING: [
    'Twee getuigen gehoord, één heeft gefilmd.',
    'Iedereen kalm. We noteren nog identiteiten.',
    'Hier is het onder controle, extra ploeg niet nodig.',
  ],
};

const fr: Lines = {
  SET_OFF: [
    'Bien reçu, nous partons.',
    'En route, quatre minutes.',
    'Nous passons par le quai, plus rapide.',
  ],
  ARRIVED: [
    'Sur place.',
    'Sur place, nous parlons d’abord à l’appelant.',
    'Sur place, calme à première vue.',
  ],
  STAYING: [
    'Deux témoins entendus, l’un a filmé.',
    'Tout le monde est calme. Nous notons encore les identités.',
    'Sous contrôle ici, pas besoin d’une deuxième équipe.',
  ],
};

const de: Lines = {
  SET_OFF: ['Verstanden, wir fahren.', 'Unterwegs, vier Minuten.', 'Wir nehmen den Kai, das geht schneller.'],
  ARRIVED: [
    'Vor Ort.',
    'Vor Ort, wir sprechen zuerst mit dem Anrufer.',
    'Vor Ort, auf den ersten Blick ruhig.',
  ],
  STAYING: [
    'Zwei Zeugen gehört, einer hat gefilmt.',
    'Alle ruhig. Wir nehmen noch Personalien auf.',
    'Hier ist es unter Kontrolle, keine zweite Streife nötig.',
  ],
};

const texts: Readonly<Record<string, Lines>> = { nl, fr, de };

/** What a crew says in an incident's channel, in the first of its zone's languages there are lines in. All invented. */
export const crewLines = (languages: readonly string[]): Lines =>
  languages.map((language) => texts[language]).find((found) => found !== undefined) ?? nl;
