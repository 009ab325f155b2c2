import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Unit } from '../../../shared/unit/Unit.ts';
import type { SignedInPerson } from '../app/Session.ts';
import type { Outbox } from '../offline/Outbox.ts';
import type { ItemCopy } from '../realtime/createItemCopy.ts';
import { createUnitCommands } from './createUnitCommands.ts';
import type { UnitFeed } from './UnitFeed.ts';
import type { UnitView } from './UnitView.ts';
import type { unitForeseen } from './unitForeseen.ts';

/** The zone's units on shift, as the feed has them and with what lies in this device's outbox foreseen. */
export const createUnitFeed = (deps: {
  readonly copy: ItemCopy<Unit>;
  readonly outbox: Outbox;
  readonly person: ReadonlySignal<SignedInPerson | null>;
}): UnitFeed => {
  const { copy, outbox, person } = deps;
  const waiting = computed(() => {
    const byUnit = new Map<string, Outbox['items']['value'][number][]>();
    for (const item of outbox.items.value) {
      if (!item.entity.startsWith('unit:')) continue;
      const id = item.entity.slice(5);
      byUnit.set(id, [...(byUnit.get(id) ?? []), item]);
    }
    return byUnit;
  });
  // The zone's rules come with the first command that waits: until then there is nothing to foresee.
  const foresee = signal<typeof unitForeseen | null>(null);
  effect(() => {
    if (waiting.value.size === 0 || foresee.peek() !== null) return;
    void import('./unitForeseen.ts').then((loaded) => {
      foresee.value = loaded.unitForeseen;
    });
  });
  /** Views are made anew only for what changed: a screen that shows sixty units draws the one. */
  let before: ReadonlyMap<string, { readonly of: Unit; readonly items: unknown; readonly view: UnitView }> =
    new Map();
  let foreseenBy: typeof unitForeseen | null = null;
  const views = computed(() => {
    const is = person.value;
    const by = foresee.value;
    const next = new Map<string, { readonly of: Unit; readonly items: unknown; readonly view: UnitView }>();
    for (const [id, unit] of copy.items.value) {
      if (unit.shift === undefined) continue;
      const items = waiting.value.get(id);
      const known = before.get(id);
      next.set(
        id,
        known?.of === unit && known.items === items && (items === undefined || by === foreseenBy)
          ? known
          : { of: unit, items, view: viewOf(unit, items ?? [], is, by) },
      );
    }
    before = next;
    foreseenBy = by;
    return next;
  });
  const looked = new Map<string, ReadonlySignal<UnitView | null>>();
  const units = computed(() => [...views.value.values()].map(({ view }) => view).sort(byCallSign));
  return {
    units,
    unit: (id) => {
      const known = looked.get(id) ?? computed(() => views.value.get(id)?.view ?? null);
      looked.set(id, known);
      return known;
    },
    mine: computed(() => units.value.find(({ mine }) => mine) ?? null),
    ...createUnitCommands({ outbox, unit: (id) => views.peek().get(id)?.view }),
  };
};

const viewOf = (
  unit: Unit,
  items: Outbox['items']['value'],
  person: SignedInPerson | null,
  foresee: typeof unitForeseen | null,
): UnitView => {
  const mine = unit.crew.some(({ personId }) => personId === person?.id);
  const actor = { kind: 'PERSON', id: person?.id ?? '-', name: person?.name ?? '-' } as const;
  const foreseen = foresee?.(unit, items, { actor, by: mine ? 'UNIT' : 'DISPATCH' }) ?? {
    unit,
    queued: items.some(({ state }) => state !== 'refused'),
  };
  return { ...foreseen.unit, queued: foreseen.queued, mine };
};

const byCallSign = (a: UnitView, b: UnitView): number =>
  a.callSign < b.callSign ? -1 : a.callSign > b.callSign ? 1 : 0;
