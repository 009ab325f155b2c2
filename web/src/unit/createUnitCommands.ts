import * as v from 'valibot';
import { UnitSchema } from '../../../shared/unit/UnitSchema.ts';
import type { Outbox } from '../offline/Outbox.ts';
import type { UnitFeed } from './UnitFeed.ts';
import type { UnitOutcome } from './UnitOutcome.ts';
import type { UnitView } from './UnitView.ts';
import { unitDocuments } from './unitDocuments.ts';

const Reply = v.object({ reply: v.object({ unit: UnitSchema }) });

type Commands = Omit<UnitFeed, 'units' | 'unit' | 'mine'>;

/**
 * What a person can do with units: each command into the outbox, one after the other per unit.
 * @param deps.unit the unit as it is on the screen.
 */
export const createUnitCommands = (deps: {
  readonly outbox: Outbox;
  readonly unit: (id: string) => UnitView | undefined;
}): Commands => {
  const send = (
    name: keyof typeof unitDocuments,
    input: { readonly unitId: string; readonly [field: string]: unknown },
    words: string = name,
  ): Promise<UnitOutcome> => {
    const read = (data: unknown): UnitView | null => {
      const parsed = v.safeParse(Reply, data);
      if (!parsed.success) return null;
      const { unit } = parsed.output.reply;
      return { ...unit, queued: false, mine: deps.unit(unit.id)?.mine ?? false };
    };
    const entity = `unit:${input.unitId}`;
    const params = { unit: input.unitId, ...(typeof input.status === 'string' && { status: input.status }) };
    return deps.outbox.send(
      { document: unitDocuments[name], input, entity, words: { name: words, params } },
      read,
    );
  };
  return {
    startShift: (input) => send('startShift', { ...input }),
    leaveCrew: (unitId) => send('leaveCrew', { unitId }),
    endShift: (input) => send('endShift', input),
    changeCrew: (input) => send('changeCrew', input),
    setStatus: (input) => send('setStatus', { ...input }),
    undoStatus: (unitId) => {
      const previous = deps.unit(unitId)?.previous;
      if (previous === undefined) return null;
      const { status, version: undoes } = previous;
      return send('setStatus', { unitId, status, undoes }, 'undoStatus');
    },
    setSharing: (input) => send('setSharing', input),
    requestSpeech: (input) => send('requestSpeech', input),
    setLoneCheck: (input) => send('setLoneCheck', input),
  };
};
