import { ulid } from 'ulid';

/** A name for a new epoch of the journal: never given before, and an eye can see which is the younger. */
export const newEpoch = (): string => ulid();
