import type { Point } from '../geometry/Point.ts';
import type { Names } from '../names/Names.ts';

/** What a cell between two rings and two radial roads is used for, where it is not houses. */
export type CellUse = 'park' | 'dock' | 'industry' | 'cemetery';

/** A town drawn around a square: rings of roads, crossed by roads that lead out. */
export interface TownPlan {
  readonly names: Names;
  readonly kind: 'city' | 'village';
  readonly municipality: string;
  readonly centre: Point;
  /** Metres from the middle: the square's edge, then each ring road. */
  readonly radii: readonly number[];
  readonly sectors: number;
  /** Cells that are not houses, by `<ring>-<sector>`, counted from the square and from the first axis. */
  readonly cells: Readonly<Record<string, CellUse>>;
}

/** A band of water through everything: a harbour channel, a canal, a river. */
export interface WaterBand {
  readonly names: Names;
  readonly kind: 'canal' | 'river';
  readonly through: Point;
  readonly direction: Point;
  readonly halfWidth: number;
  /** From and to, in metres from `through` along `direction`. */
  readonly span: readonly [number, number];
}

/** All that tells one zone's invented map from another's. */
export interface ZonePlan {
  readonly seed: number;
  /** Degrees the first axis is turned from east to north. */
  readonly turn: number;
  /** The sea lies where the second axis is below nought; behind it dunes of this depth, in metres. */
  readonly coast: { readonly dunes: number } | null;
  /** Metres: least and most along both axes. */
  readonly extent: { readonly from: Point; readonly to: Point };
  readonly towns: readonly TownPlan[];
  readonly water: readonly WaterBand[];
  /** Country roads, each through two points and on to the map's edges. */
  readonly roads: readonly (readonly [Point, Point])[];
  readonly railway: readonly Point[];
  readonly motorway: readonly Point[];
}
