import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import { photoSettingsRow } from '../../shared/photo/settings/photoSettingsRow.ts';
import { photoSettingsInput } from '../../shared/photo/settings/photoSettingsSchemas.ts';
import type { PhotoSettingsReply } from '../../shared/schema.generated.ts';
import { settingsCommand } from '../middleware/settingsCommand.ts';
import { settingsQuestion } from '../middleware/settingsQuestion.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { PhotoTools } from './PhotoTools.ts';

const maxAttempts = 5;

/** Query.photoSettings: what the zone decided about photos. */
export const photoSettings = ({ store }: Pick<PhotoTools, 'store'>): UseCase =>
  settingsQuestion(() => store.settings());

/** Mutation.changePhotoSettings: what the zone decides about photos. Photos that are there keep the days they were given. */
export const changePhotoSettings = (tools: PhotoTools): UseCase =>
  settingsCommand(tools.zone, {
    name: 'changePhotoSettings',
    input: photoSettingsInput,
    changedSince: 'photo.settingsChangedSince',
    store: async ({ command: { commandId, payloadHash, actor }, facts, next }) => {
      for (let attempt = 1; attempt <= maxAttempts; attempt++) {
        const { answered } = await tools.store.read('PHOTOS', commandId);
        if (answered !== null) {
          return answered.actorId === actor.id && answered.payloadHash === payloadHash
            ? accepted(answered.reply)
            : refused({ errorType: 'IDEMPOTENCY_MISMATCH', code: 'command.reused' } satisfies CommonRefusal);
        }
        const decided = next((await tools.store.settings()).version);
        if (!decided.ok) return decided;
        const settings = decided.value;
        const at = isoOf(tools.clock.now());
        const reply = JSON.stringify({
          commandId,
          settings: { ...settings, whoOpens: [...settings.whoOpens] },
        } satisfies PhotoSettingsReply);
        const outcome = await tools.store.storeSettings({
          settings,
          row: photoSettingsRow(facts, settings, at),
          answered: { commandId, actorId: actor.id, payloadHash, reply, at },
        });
        if (outcome === 'STORED') return accepted(reply);
        if (outcome === 'BUSY') await tools.waitWithJitter(attempt);
      }
      return refused({ errorType: 'CONFLICT', code: 'command.busy' } satisfies CommonRefusal);
    },
  });
