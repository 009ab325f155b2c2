import { distanceMetres, type Point } from '../../../shared/incident/distanceMetres.ts';
import { type UnitGroup, unitGroup } from '../desk/units/unitGroup.ts';
import type { UnitView } from '../unit/UnitView.ts';

export type BoardColumn = 'free' | 'enRoute' | 'onScene' | 'busy';

/** Which column a unit's card stands in: whoever is alerted or cries for help is on its way as far as the desk goes. */
export const columnOf: Readonly<Record<UnitGroup, BoardColumn>> = {
  emergency: 'enRoute',
  alerted: 'enRoute',
  free: 'free',
  enRoute: 'enRoute',
  onScene: 'onScene',
  busy: 'busy',
  off: 'busy',
};

/**
 * The board's columns, each in the order that helps it: who needs an answer first; the free ones by how near they
 * are to the chosen incident; the others by priority, then by how long. By call sign when somebody asks for that.
 * @param near the chosen incident's place; @param places by unit id.
 */
export const boardColumns = (
  units: readonly UnitView[],
  {
    near,
    places,
    byCallSign,
  }: {
    readonly near: Point | null;
    readonly places: ReadonlyMap<string, Point>;
    readonly byCallSign: boolean;
  },
): Readonly<Record<BoardColumn, readonly UnitView[]>> => {
  const far = (unit: UnitView): number => {
    const place = places.get(unit.id);
    return near && place ? distanceMetres(near, place) : Number.POSITIVE_INFINITY;
  };
  const pressing = (unit: UnitView): number => {
    const group = unitGroup(unit);
    return group === 'emergency' ? 0 : group === 'alerted' ? 1 : 2;
  };
  const byNeed = (a: UnitView, b: UnitView): number => {
    const [farA, farB] = [far(a), far(b)];
    return (
      pressing(a) - pressing(b) ||
      (unitGroup(a) === 'free' && farA !== farB ? farA - farB : 0) ||
      order(a.assignment?.priority ?? 'P9', b.assignment?.priority ?? 'P9') ||
      order(a.statusSince, b.statusSince)
    );
  };
  const sorted = [...units].sort(
    (a, b) => (byCallSign ? 0 : byNeed(a, b)) || signs.compare(a.callSign, b.callSign),
  );
  const column = (name: BoardColumn): readonly UnitView[] =>
    sorted.filter((unit) => columnOf[unitGroup(unit)] === name);
  return {
    free: column('free'),
    enRoute: column('enRoute'),
    onScene: column('onScene'),
    busy: column('busy'),
  };
};

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const signs = new Intl.Collator('nl', { numeric: true });
