import { signal } from '@preact/signals';
import { createTexts } from './createTexts.ts';

/** The texts on the screen now; setLanguage puts another language here. */
export const activeTexts = signal(createTexts('nl', {}));
