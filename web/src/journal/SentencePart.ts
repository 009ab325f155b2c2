/** A part of an entry's sentence: words of ours, or who, over what, and what they wanted to do. */
export interface SentencePart {
  readonly kind: 'words' | 'actor' | 'object' | 'act';
  readonly text: string;
}

/** An entry as a person reads it, in the language of `texts`. */
export type EntrySentence = readonly SentencePart[];
