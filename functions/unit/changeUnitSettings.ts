import { accepted } from '../../shared/kernel/Result.ts';
import { applyChanges } from '../../shared/operations/applyChanges.ts';
import type { UnitSettingsReply } from '../../shared/schema.generated.ts';
import { unitSettingsInput } from '../../shared/unit/settings/unitSettingsInput.ts';
import { unitSettingsRow } from '../../shared/unit/settings/unitSettingsRow.ts';
import type { UnitRefusal } from '../../shared/unit/UnitRefusal.ts';
import { settingsCommand } from '../middleware/settingsCommand.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { UnitTools } from './UnitTools.ts';

/** Mutation.changeUnitSettings: what the zone decides about its units. */
export const changeUnitSettings = (tools: UnitTools): UseCase =>
  settingsCommand(tools.zone, {
    name: 'changeUnitSettings',
    input: unitSettingsInput,
    changedSince: 'unit.settingsChangedSince',
    store: ({ command, facts, next }) =>
      applyChanges(tools)<UnitRefusal>({
        ...command,
        wanted: {},
        decide: async (_, at) => {
          const { version: basedOn } = await tools.readSettings();
          const decided = next(basedOn);
          if (!decided.ok) return decided;
          const settings = decided.value;
          const { commandId } = command;
          const row = unitSettingsRow(facts, settings, at);
          return accepted({
            changes: [{ aggregate: 'UNIT_SETTINGS', basedOn, settings, row }],
            reply: JSON.stringify({ commandId, settings } satisfies UnitSettingsReply),
          });
        },
      }),
  });
