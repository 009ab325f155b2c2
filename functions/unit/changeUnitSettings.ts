import * as v from 'valibot';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import { applyChanges } from '../../shared/operations/applyChanges.ts';
import type { UnitSettingsReply } from '../../shared/schema.generated.ts';
import { unitSettingsInput } from '../../shared/unit/settings/unitSettingsInput.ts';
import { unitSettingsRow } from '../../shared/unit/settings/unitSettingsRow.ts';
import type { UnitRefusal } from '../../shared/unit/UnitRefusal.ts';
import { originOf } from '../audit/originOf.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { UnitTools } from './UnitTools.ts';

const Arguments = v.strictObject({ envelope: CommandEnvelopeSchema, input: unitSettingsInput });

/**
 * Mutation.changeUnitSettings: all the settings as they are to be. Who looked at an older version than there is looks again:
 * settings are decided as a whole.
 */
export const changeUnitSettings =
  (tools: UnitTools): UseCase =>
  async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: wanted } = parsed.value;
    const { commandId, baseVersion, deviceId } = envelope;
    const { actor } = context;
    const facts = { zone: tools.zone, actor, commandId, audit: originOf(context, deviceId) };
    const outcome = await applyChanges(tools)<UnitRefusal>({
      commandId,
      payloadHash: payloadHash(['changeUnitSettings', parsed.value]),
      actor,
      wanted: {},
      decide: async (_, at) => {
        const { version: basedOn } = await tools.readSettings();
        if (baseVersion !== undefined && baseVersion !== basedOn)
          return refused({
            errorType: 'CONFLICT',
            code: 'unit.settingsChangedSince',
            params: { version: basedOn },
          });
        const settings = { ...wanted, version: basedOn + 1 };
        const reply = JSON.stringify({ commandId, settings } satisfies UnitSettingsReply);
        const row = unitSettingsRow(facts, settings, at);
        return accepted({
          changes: [{ aggregate: 'UNIT_SETTINGS', basedOn, settings, row }],
          reply,
        });
      },
    });
    return outcome.ok ? accepted(JSON.parse(outcome.value)) : outcome;
  };
