import type { UnitView } from './UnitView.ts';

/** Who set the status, and whether the zone has it: the word under the status in the dock (`dock.<word>`). */
export const statusProof = (
  unit: UnitView,
  me: string,
): 'sent' | 'queued' | 'byDesk' | 'byCrew' | 'auto' | 'radio' => {
  if (unit.queued) return 'queued';
  switch (unit.statusBy) {
    case 'DISPATCH':
      return 'byDesk';
    case 'AUTO':
      return 'auto';
    case 'RADIO':
      return 'radio';
    case 'UNIT':
      return unit.statusActor.kind === 'PERSON' && unit.statusActor.id !== me ? 'byCrew' : 'sent';
  }
};
