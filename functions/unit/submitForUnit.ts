import type { CommandEnvelope } from '../../shared/kernel/CommandEnvelope.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import { applyChanges } from '../../shared/operations/applyChanges.ts';
import { changedUnit } from '../../shared/operations/changedUnit.ts';
import type { UnitReply } from '../../shared/schema.generated.ts';
import { decide } from '../../shared/unit/decide.ts';
import type { Unit } from '../../shared/unit/Unit.ts';
import type { UnitCommand } from '../../shared/unit/UnitCommand.ts';
import type { UnitId } from '../../shared/unit/UnitId.ts';
import type { UnitRefusal } from '../../shared/unit/UnitRefusal.ts';
import { unitExtras } from '../../shared/unit/unitExtras.ts';
import { originOf } from '../audit/originOf.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import type { UnitTools } from './UnitTools.ts';
import { unitView } from './unitView.ts';

/** One command about one unit, parsed. */
export interface AskedOfUnit {
  readonly unitId: UnitId;
  readonly envelope: CommandEnvelope;
  readonly payloadHash: string;
  /** The command, for the unit as it is found. */
  readonly command: (unit: Unit | null, at: string) => UnitCommand;
}

/** What a person's commands about a unit share when they touch nothing but it: do it once, answer with the unit as it is now. */
export const submitForUnit =
  (tools: UnitTools) =>
  async (asked: AskedOfUnit, context: CallContext): Promise<Result<unknown, UnitRefusal | CommonRefusal>> => {
    const { actor, may } = context;
    const { unitId, envelope, payloadHash } = asked;
    const { commandId, tDevice, deviceId } = envelope;
    const audit = originOf(context, deviceId);
    const outcome = await applyChanges(tools)<UnitRefusal>({
      commandId,
      payloadHash,
      actor,
      wanted: { units: [unitId], crews: [actor.id] },
      decide: async (look, at) => {
        const before = look.unit(unitId);
        const memberOf = look.crew(actor.id);
        const decision = decide(before, asked.command(before, at), { at, tDevice, memberOf });
        if (!decision.ok) return decision;
        const reply = (unit: Unit) =>
          JSON.stringify({ commandId, unit: unitView(unit, may) } satisfies UnitReply);
        if (decision.value === null) {
          if (before === null) return refused({ errorType: 'NOT_FOUND', code: 'unit.notFound' });
          return accepted({ changes: [], reply: reply(before) });
        }
        const facts = { zone: tools.zone, actor, commandId, audit };
        const change = changedUnit(before ?? { id: unitId }, decision.value, at, facts);
        const extras = unitExtras(change.unit, decision.value, memberOf);
        return accepted({ changes: [change], extras, reply: reply(change.unit) });
      },
    });
    return outcome.ok ? accepted(JSON.parse(outcome.value)) : outcome;
  };
