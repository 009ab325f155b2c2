/** What is chosen on a map, or in the list beside it. */
export interface Pin {
  readonly kind: 'incident' | 'unit';
  readonly id: string;
}
