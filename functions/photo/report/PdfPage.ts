/** What is drawn on a page, as PDF's own words; lengths in points from the lower left corner. */
export interface PdfPage {
  readonly words: readonly string[];
}

/** A4, in points, and what stays white around it. */
export const pageSize = { width: 595, height: 842, margin: 48 } as const;
