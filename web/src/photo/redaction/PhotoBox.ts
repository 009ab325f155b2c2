export type BoxKind = 'FACE' | 'PLATE';

/** A part of a picture that nobody is to see; in the picture's own pixels, whole, inside it. */
export interface PhotoBox {
  readonly id: number;
  readonly kind: BoxKind;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a box becomes: black, or blocks too coarse to tell anything from. */
export type BoxFill = 'BLACK' | 'PIXELS';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}
