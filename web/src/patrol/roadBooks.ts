import type { TextBook } from '../i18n/TextBook.ts';

/** What the road's later parts say: their own words, an incident's, and those of a no. */
export const roadBooks: readonly TextBook[] = ['road', 'incident', 'refusal'];
