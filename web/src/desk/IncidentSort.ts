/** The columns of the desk's list that can lead its order, and which way. */
export interface IncidentSort {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
}

export const sortColumns = ['priority', 'title', 'place', 'unit', 'since'] as const;

export type SortColumn = (typeof sortColumns)[number];
