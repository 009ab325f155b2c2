import * as v from 'valibot';
import { millisecondsOf } from '../../shared/kernel/instant.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import type { Photo } from '../../shared/photo/Photo.ts';
import type { PhotoFailures } from '../../shared/schema.generated.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { PhotoTools } from './PhotoTools.ts';
import { isOwnPhoto } from './photoRights.ts';
import { photoView } from './photoView.ts';

const Arguments = v.strictObject({});

/** A photo that was said and is not there after so long is not on its way any more. Milliseconds. */
const late = 10 * 60_000;

/** Query.photoFailures: photos that did not arrive, each with what can be done: one's own, and everybody's for who leads. */
export const photoFailures =
  (tools: PhotoTools): UseCase =>
  async (input, context) => {
    const parsed = parseInput(Arguments, input ?? {});
    if (!parsed.ok) return parsed;
    const now = tools.clock.now();
    const failed = ({ state, updatedAt }: Photo): boolean =>
      state === 'REJECTED' || state === 'FAILED' || now - millisecondsOf(updatedAt) > late;
    const settings = await tools.store.settings();
    const found = (await tools.store.unsettled()).filter(
      (photo) => failed(photo) && isOwnPhoto(photo, context),
    );
    const shown: PhotoFailures = { items: found.map((photo) => photoView(photo, settings, context)) };
    return accepted(
      new Consulted(shown, {
        subjects: found.map(({ id }) => ({ kind: 'PHOTO', id })),
        count: found.length,
        reason: { code: 'ON_DUTY' },
      }),
    );
  };
