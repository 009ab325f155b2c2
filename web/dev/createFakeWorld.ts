import { type Signal, signal } from '@preact/signals';
import type { Actor } from '../../shared/journal/Actor.ts';
import type { AlarmView } from '../src/alarm/AlarmView.ts';
import type { Scope } from '../src/app/Scope.ts';
import type { IncidentView } from '../src/incident/IncidentView.ts';
import type { OutboxItem } from '../src/offline/OutboxItem.ts';
import type { PositionView } from '../src/position/PositionView.ts';
import type { UnitView } from '../src/unit/UnitView.ts';
import { fakeFleet } from './fakeFleet.ts';
import { fakeIncident } from './fakeIncidents.ts';
import { fakePlaces } from './fakePlaces.ts';
import { fakeUnits } from './fakeUnits.ts';

type ById<T> = Signal<ReadonlyMap<string, T>>;

/** A zone that is only in this tab: what the fake feeds show and change. */
export interface FakeWorld {
  readonly asked: URLSearchParams;
  readonly me: Actor;
  readonly incidents: ById<IncidentView>;
  readonly units: ById<UnitView>;
  readonly alarms: ById<AlarmView>;
  readonly positions: ById<PositionView>;
  readonly items: Signal<readonly OutboxItem[]>;
  /** No network: field commands wait, all else is kept. */
  readonly offline: Signal<boolean>;
  /** The zone says no to everything, with this code. */
  readonly refuse: Signal<string | null>;
  readonly put: <T extends { readonly id: string }>(into: ById<T>, item: T) => T;
}

/**
 * The address bar chooses: `?n=` incidents, `?units=` units, `?offline=1`, `?refuse=<code>`, `?shift=none`, and at any time
 * `window.zone` does (fakeSwitches).
 */
export const createFakeWorld = (scope: Scope): FakeWorld => {
  const asked = new URLSearchParams(location.search);
  const now = Date.now();
  const count = Number(asked.get('n') ?? 9);
  const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
    new Map(items.map((item) => [item.id, item]));
  const shift = asked.get('shift') !== 'none';
  const roster = fakeUnits(now, scope === 'patrol' && shift ? 'OO 05' : null).filter(
    ({ id }) => shift || id !== 'OO 05',
  );
  const units = fakeFleet(roster, Number(asked.get('units') ?? 0));
  const all = Array.from({ length: count }, (_, index) => fakeIncident(index, now));
  return {
    asked,
    me: { kind: 'PERSON', id: 'me', name: scope === 'patrol' ? 'L. Fictiva' : 'A. Voorbeeld' },
    incidents: signal(byId(all)),
    units: signal(byId(units)),
    alarms: signal(new Map()),
    positions: signal(new Map(fakePlaces(units, now).map((place) => [place.unitId, place]))),
    items: signal([]),
    offline: signal(asked.get('offline') === '1' || asked.get('link') === 'offline'),
    refuse: signal(asked.get('refuse')),
    put: (into, item) => {
      into.value = new Map(into.peek()).set(item.id, item);
      return item;
    },
  };
};
