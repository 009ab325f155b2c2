import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { UnitStatus } from '../../../shared/unit/UnitStatus.ts';
import { useLiveZone } from '../app/useLiveZone.ts';

/** How long the last status can be taken back, ms (web.md S9). */
const undoMs = 10_000;

/** The status this desk set last, for as long as it can be taken back with Ctrl Z. */
export const useUndoStatus = () => {
  const { units } = useLiveZone();
  const last = useSignal<{
    readonly unitId: string;
    readonly callSign: string;
    readonly status: UnitStatus;
    readonly until: number;
  } | null>(null);
  const { value } = last;
  useEffect(() => {
    if (value === null) return;
    const ends = setTimeout(() => {
      last.value = null;
    }, value.until - Date.now());
    return () => clearTimeout(ends);
  }, [value, last]);
  return {
    last,
    did: (unit: { readonly id: string; readonly callSign: string }, status: UnitStatus): void => {
      last.value = { unitId: unit.id, callSign: unit.callSign, status, until: Date.now() + undoMs };
    },
    run: (): boolean => {
      const taken = last.value;
      if (taken === null) return false;
      last.value = null;
      return units.undoStatus(taken.unitId) !== null;
    },
  };
};
