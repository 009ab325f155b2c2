import * as v from 'valibot';
import { operationsTopic } from '../../shared/journal/operationsTopic.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import { PhotoContextSchema } from '../../shared/photo/PhotoContextSchema.ts';
import type { PhotoRefusal } from '../../shared/photo/PhotoRefusal.ts';
import { photoReason } from '../../shared/photo/photoReason.ts';
import type { PhotoPage } from '../../shared/schema.generated.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { PhotoTools } from './PhotoTools.ts';
import { photoView } from './photoView.ts';
import { seesContext } from './seesContext.ts';

const Arguments = v.strictObject({ context: PhotoContextSchema });

const over: readonly string[] = ['DISCARDED', 'EXPIRED', 'PURGED'];

/** Query.photos: what is known of the photos of a place, oldest first, without their pictures. The feed's head is read first. */
export const photos = (tools: PhotoTools): UseCase => {
  const sees = seesContext(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { context: place } = parsed.value;
    if (!(await sees(place, context))) {
      return refused({ errorType: 'NOT_FOUND', code: 'photo.contextUnknown' } satisfies PhotoRefusal);
    }
    const topic =
      place.kind === 'CHANNEL' ? `${tools.zone}/channel/${place.ref}` : operationsTopic(tools.zone);
    const head = await tools.readHead(topic);
    const settings = await tools.store.settings();
    const found = (await tools.store.shownIn(place)).filter(({ state }) => !over.includes(state));
    const shown: PhotoPage = {
      topic,
      ...head,
      items: found.map((photo) => photoView(photo, settings, context)),
    };
    return accepted(
      new Consulted(shown, {
        subjects: place.kind === 'INCIDENT' ? [{ kind: 'INCIDENT', id: place.ref }] : [],
        count: found.length,
        reason: photoReason({ context: place }),
        ...(place.kind === 'INCIDENT' ? { objectId: place.ref } : {}),
      }),
    );
  };
};
