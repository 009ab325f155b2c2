import { focusOn } from './focusOn.ts';

const tries = 20;
const againMs = 50;

/** Puts the focus on what fits, as soon as it is drawn: it may come with a chunk of its own. Gives up after a second. */
export const focusSoon = (selector: string, left = tries): void => {
  if (document.querySelector(selector) !== null) focusOn(selector);
  else if (left > 0) setTimeout(() => focusSoon(selector, left - 1), againMs);
};
