import type { Point } from '../geometry/Point.ts';
import type { Names } from '../names/Names.ts';

/** What a road is drawn as: the words of OpenStreetMap and of the tiles. */
export type StreetKind = 'primary' | 'secondary' | 'tertiary' | 'residential' | 'pedestrian' | 'track';

/** A street on the plan. `names` is null for a farm track, which has no houses. */
export interface Street {
  readonly number: number;
  readonly kind: StreetKind;
  readonly names: Names | null;
  readonly line: readonly Point[];
  readonly halfWidth: number;
  readonly municipality: string;
  readonly districtId: string | null;
}
