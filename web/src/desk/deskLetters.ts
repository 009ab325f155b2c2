/**
 * The acts that one letter or sign does alone, each with the key it has until somebody gives it another
 * (WCAG 2.1.4). G is none of them: it begins "G U", "G I" and "G K".
 */
export const deskLetters = {
  down: 'j',
  up: 'k',
  assign: 'a',
  status: 's',
  new: 'n',
  note: 't',
  chat: 'b',
  priority: 'p',
  edit: 'e',
  more: 'x',
  close: 'c',
  centre: 'm',
  filter: 'f',
  help: '?',
} as const;

export type LetterAct = keyof typeof deskLetters;

/** Which key does which act; no key does two. */
export type DeskLetters = Readonly<Record<LetterAct, string>>;

/** Whether an act has a key of its own that can be changed. */
export const isLetterAct = (act: string): act is LetterAct => act in deskLetters;
