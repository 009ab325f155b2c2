import * as v from 'valibot';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import type { PhotoRefusal } from '../../shared/photo/PhotoRefusal.ts';
import type { PhotoSettings } from '../../shared/photo/settings/PhotoSettings.ts';
import { photoSettingsRow } from '../../shared/photo/settings/photoSettingsRow.ts';
import { photoSettingsInput } from '../../shared/photo/settings/photoSettingsSchemas.ts';
import type { PhotoSettingsReply } from '../../shared/schema.generated.ts';
import { originOf } from '../audit/originOf.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { PhotoTools } from './PhotoTools.ts';

const Nothing = v.strictObject({});
const Arguments = v.strictObject({ envelope: CommandEnvelopeSchema, input: photoSettingsInput });
const maxAttempts = 5;

/** Query.photoSettings: what the zone decided about photos, or what holds where it has decided nothing. */
export const photoSettings =
  ({ store }: Pick<PhotoTools, 'store'>): UseCase =>
  async (input) => {
    const parsed = parseInput(Nothing, input);
    return parsed.ok ? accepted(await store.settings()) : parsed;
  };

/**
 * Mutation.changePhotoSettings: all the settings as they are to be; who looked at older ones looks again. Photos that are
 * there keep the days they were given.
 */
export const changePhotoSettings =
  (tools: PhotoTools): UseCase =>
  async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: wanted } = parsed.value;
    const { commandId, baseVersion, deviceId } = envelope;
    const { actor } = context;
    const hash = payloadHash(['changePhotoSettings', parsed.value]);
    for (let attempt = 1; attempt <= maxAttempts; attempt++) {
      const { answered } = await tools.store.read('PHOTOS', commandId);
      if (answered !== null) {
        return answered.actorId === actor.id && answered.payloadHash === hash
          ? accepted(JSON.parse(answered.reply))
          : refused({ errorType: 'IDEMPOTENCY_MISMATCH', code: 'command.reused' } satisfies CommonRefusal);
      }
      const { version } = await tools.store.settings();
      if (baseVersion !== undefined && baseVersion !== version) {
        return refused({
          errorType: 'CONFLICT',
          code: 'photo.settingsChangedSince',
          params: { version },
        } satisfies PhotoRefusal);
      }
      const at = isoOf(tools.clock.now());
      const settings: PhotoSettings = { version: version + 1, ...wanted };
      const reply = JSON.stringify({
        commandId,
        settings: { ...settings, whoOpens: [...settings.whoOpens] },
      } satisfies PhotoSettingsReply);
      const facts = { zone: tools.zone, actor, commandId, audit: originOf(context, deviceId) };
      const outcome = await tools.store.storeSettings({
        settings,
        row: photoSettingsRow(facts, settings, at),
        answered: { commandId, actorId: actor.id, payloadHash: hash, reply, at },
      });
      if (outcome === 'STORED') return accepted(JSON.parse(reply));
      if (outcome === 'BUSY') await tools.waitWithJitter(attempt);
    }
    return refused({ errorType: 'CONFLICT', code: 'command.busy' } satisfies CommonRefusal);
  };
