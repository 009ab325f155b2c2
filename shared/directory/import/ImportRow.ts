import type { PersonItem } from '../PersonItem.ts';

/**
 * What one line says of one person. A column the file does not have says nothing and changes nothing; one that it has
 * and leaves empty takes away.
 */
export interface ImportRow {
  readonly line: number;
  readonly username: string;
  readonly email?: string;
  readonly said: Partial<
    Pick<
      PersonItem,
      | 'name'
      | 'personnelNumber'
      | 'rank'
      | 'unit'
      | 'team'
      | 'districts'
      | 'languages'
      | 'roles'
      | 'validFrom'
      | 'validUntil'
      | 'trainingValidUntil'
    >
  >;
  /** Columns the file has, whatever stands in them on this line. */
  readonly columns: ReadonlySet<string>;
}
