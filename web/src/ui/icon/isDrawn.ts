import type { IconName } from './iconNames.ts';

/** Whether this page has the shapes of an icon (web/build/iconSprite.ts): a zone of a later release may name one that came after. */
export const isDrawn = (name: unknown): name is IconName =>
  document.getElementById(`icon-${String(name)}`) !== null;
