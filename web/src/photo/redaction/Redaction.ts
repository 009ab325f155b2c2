import type { BoxFill, PhotoBox, PictureSize } from './PhotoBox.ts';

/** What is covered on one picture, and what can be taken back. */
export interface Redaction {
  readonly picture: PictureSize;
  readonly boxes: readonly PhotoBox[];
  readonly fill: BoxFill;
  /** The box that the keys and the corners work on. */
  readonly selected: number | null;
  readonly before: readonly RedactionStep[];
  readonly after: readonly RedactionStep[];
}

/** How it was, or will be again. */
export type RedactionStep = Pick<Redaction, 'boxes' | 'fill' | 'selected'>;

export const nothingCovered = (picture: PictureSize): Redaction => ({
  picture,
  boxes: [],
  fill: 'BLACK',
  selected: null,
  before: [],
  after: [],
});
