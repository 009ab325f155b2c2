/** What a simulated crew says over its radio: that it heard its alert, or a status by its code. */
export type RadioWord =
  | { readonly kind: 'UNIT_ACKNOWLEDGED' }
  | { readonly kind: 'UNIT_STATUS'; readonly code: string };
