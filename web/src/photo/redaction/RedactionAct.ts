import type { BoxFill, BoxKind, PhotoBox } from './PhotoBox.ts';

/** Which side or corner is pulled: -1 the first one, 1 the last one, 0 neither; both 0 moves the whole box. */
export interface BoxGrip {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

/** What a person does while covering. Distances are in the picture's pixels. */
export type RedactionAct =
  | {
      readonly kind: 'add';
      readonly what: BoxKind;
      readonly at?: { readonly x: number; readonly y: number };
      /** How many times closer the person looks: what is put is smaller by that. */
      readonly closer?: number;
      /** What was recognised there. */
      readonly found?: Omit<PhotoBox, 'id' | 'kind'>;
    }
  | { readonly kind: 'select'; readonly id: number | null }
  /** Before the first move of a finger or a key: what one undo goes back to. */
  | { readonly kind: 'hold' }
  | {
      readonly kind: 'pull';
      readonly id: number;
      readonly grip: BoxGrip;
      readonly dx: number;
      readonly dy: number;
    }
  | { readonly kind: 'remove'; readonly id: number }
  | { readonly kind: 'fill'; readonly fill: BoxFill }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };
