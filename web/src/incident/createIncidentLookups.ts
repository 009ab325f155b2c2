import { type Signal, signal } from '@preact/signals';
import type { Result } from '../../../shared/kernel/Result.ts';
import type { ApiFailure } from '../realtime/ApiFailure.ts';
import type { Timers } from '../realtime/Timers.ts';
import type { IncidentStore } from './createIncidentStore.ts';
import type { IncidentLookup } from './IncidentFeed.ts';
import type { IncidentView } from './IncidentView.ts';

/** The incidents somebody looks at, and those the copy cannot follow and must read anew. */
export interface IncidentLookups {
  readonly lookup: (id: string) => Signal<IncidentLookup>;
  readonly isWatched: (id: string) => boolean;
  /** The copy needs this incident, at least at that version: reads it, again and again until it has it. */
  readonly need: (id: string, version: number) => void;
  /** Puts what the store has now on the signals of these ids; reads a watched one that left the store. */
  readonly refresh: (ids: ReadonlySet<string>) => void;
  /** The link is back: what could not be read is tried again now. */
  readonly retry: () => void;
}

/** @param deps.read takes what it read into the store itself (IncidentStore.put) when the epoch is the copy's. */
export const createIncidentLookups = (deps: {
  readonly store: IncidentStore;
  readonly read: (id: string) => Promise<Result<IncidentView, ApiFailure | { readonly kind: 'expired' }>>;
  readonly timers: Timers;
  readonly random: () => number;
  /** Something was read and put: publish it. */
  readonly changed: () => void;
}): IncidentLookups => {
  const watched = new Map<string, Signal<IncidentLookup>>();
  const needed = new Map<string, number>();
  const reading = new Set<string>();

  const show = (id: string, lookup: IncidentLookup): void => {
    const shown = watched.get(id);
    if (shown !== undefined) shown.value = lookup;
  };
  const readOne = async (id: string, attempt: number): Promise<void> => {
    if (reading.has(id)) return;
    reading.add(id);
    const answer = await deps.read(id);
    reading.delete(id);
    if (answer.ok) {
      const wanted = needed.get(id) ?? 0;
      if (answer.value.version >= wanted) needed.delete(id);
      else again(id, attempt + 1);
      deps.changed();
      return;
    }
    const { refusal } = answer;
    if (refusal.kind === 'refused') {
      needed.delete(id);
      show(
        id,
        refusal.errorType === 'NOT_FOUND' ? { kind: 'absent' } : { kind: 'refused', code: refusal.code },
      );
      return;
    }
    if (deps.store.get(id) === undefined) show(id, { kind: 'failed' });
    again(id, attempt + 1);
  };
  const again = (id: string, attempt: number): void => {
    deps.timers.after(deps.random() * Math.min(10_000, 250 * 2 ** attempt), () => {
      if (needed.has(id)) void readOne(id, attempt);
    });
  };
  const need = (id: string, version: number): void => {
    needed.set(id, Math.max(version, needed.get(id) ?? 0));
    void readOne(id, 0);
  };
  return {
    lookup: (id) => {
      const shown = watched.get(id);
      if (shown !== undefined) return shown;
      const known = deps.store.get(id);
      const made = signal<IncidentLookup>(
        known === undefined ? { kind: 'loading' } : { kind: 'known', incident: known },
      );
      watched.set(id, made);
      if (known?.timelineComplete !== true) need(id, known?.version ?? 0);
      return made;
    },
    isWatched: (id) => watched.has(id),
    need,
    refresh: (ids) => {
      for (const id of ids) {
        const shown = watched.get(id);
        if (shown === undefined) continue;
        const incident = deps.store.get(id);
        if (incident === undefined) need(id, deps.store.least(id));
        else shown.value = { kind: 'known', incident };
        if (incident !== undefined && !incident.timelineComplete) need(id, incident.version);
      }
    },
    retry: () => {
      for (const id of needed.keys()) void readOne(id, 0);
    },
  };
};
