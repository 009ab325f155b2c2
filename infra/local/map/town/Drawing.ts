import type { Point } from '../geometry/Point.ts';
import type { Names } from '../names/Names.ts';
import type { Street } from './Street.ts';

/** An area of one use, its outline on the plan. */
export interface Area {
  readonly layer: 'landuse' | 'water';
  readonly kind: string;
  readonly ring: readonly Point[];
  readonly names?: Names;
  readonly minZoom: number;
}

export interface House {
  readonly ring: readonly Point[];
  /** In the middle of the front. */
  readonly door: Point;
  /** The street it has its door to; null for a hall or a church. */
  readonly street: number | null;
}

/** A stretch without houses or number: a path, a railway, a motorway, a ditch. */
export interface Track {
  readonly layer: 'roads' | 'water';
  readonly kind: string;
  readonly detail: string;
  readonly line: readonly Point[];
  readonly names?: Names;
  readonly ref?: string;
  readonly minZoom: number;
}

export interface Spot {
  readonly layer: 'places' | 'pois';
  readonly kind: string;
  readonly detail?: string;
  readonly at: Point;
  readonly names: Names;
  readonly minZoom: number;
  readonly rank?: number;
}

export interface District {
  readonly id: string;
  readonly names: Names;
  readonly municipality: string;
  readonly rings: readonly (readonly Point[])[];
}

/** Everything drawn so far, on the plan: before it is bent and put on the earth. Areas lie in drawing order. */
export interface Drawing {
  readonly streets: Street[];
  readonly areas: Area[];
  readonly houses: House[];
  readonly tracks: Track[];
  readonly spots: Spot[];
  readonly districts: District[];
}
