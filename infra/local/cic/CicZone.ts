/** A zone as the dispatch centre knows it. */
export interface CicZone {
  readonly code: string;
  readonly languages: readonly string[];
  readonly municipalities: readonly string[];
  readonly centre: { readonly lat: number; readonly lon: number };
}
