import * as v from 'valibot';
import { CommandEnvelopeSchema } from '../../shared/kernel/CommandEnvelope.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import { line } from '../../shared/kernel/text.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import type { Photo } from '../../shared/photo/Photo.ts';
import type { PhotoCommand } from '../../shared/photo/PhotoCommand.ts';
import { PhotoContextSchema } from '../../shared/photo/PhotoContextSchema.ts';
import { PhotoIdSchema } from '../../shared/photo/PhotoId.ts';
import type { PhotoRefusal } from '../../shared/photo/PhotoRefusal.ts';
import { dueAt } from '../../shared/retention/dueAt.ts';
import type { PhotoReply } from '../../shared/schema.generated.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import { parseInput } from '../middleware/parseInput.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { findPhoto } from './findPhoto.ts';
import type { PhotoTools } from './PhotoTools.ts';
import { isOwnPhoto } from './photoRights.ts';
import { seesContext } from './seesContext.ts';
import { submitPhoto } from './submitPhoto.ts';

const argumentsWith = <Fields extends v.ObjectEntries>(fields: Fields) =>
  v.strictObject({
    envelope: CommandEnvelopeSchema,
    input: v.pipe(
      v.unknown(),
      v.transform(withoutBlanks),
      v.strictObject({ photoId: PhotoIdSchema, ...fields }),
    ),
  });

const Plain = argumentsWith({});
const Reasoned = argumentsWith({ reason: line(500) });
const Shared = argumentsWith({ to: PhotoContextSchema });
const Promoted = argumentsWith({
  // As the file is numbered elsewhere: a PV's or a court's.
  pvNumber: v.pipe(line(40), v.regex(/^[A-Za-z0-9./ -]+$/, 'pvNumber')),
});

/** Whom a command on a photo is let to. */
type Who = 'SEES' | 'OWN';

/**
 * The commands on a photo that is there: each by who may see it, those on its arrival and its end only by who took it or
 * who leads. `after` is done once it is stored, and again with every repetition.
 */
const changePhoto = <Schema extends v.GenericSchema<unknown, ReturnType<typeof asked>>>(
  tools: PhotoTools,
  name: string,
  schema: Schema,
  who: Who,
  commandOf: (
    input: v.InferOutput<Schema>['input'],
    photo: Photo,
    at: string,
    context: CallContext,
  ) => Promise<Result<PhotoCommand, PhotoRefusal>>,
  after: (reply: PhotoReply) => Promise<void> = async () => {},
): UseCase => {
  const submit = submitPhoto(tools);
  const find = findPhoto(tools);
  return async (input, context) => {
    const parsed = parseInput(schema, input);
    if (!parsed.ok) return parsed;
    const { envelope, input: wanted } = parsed.value;
    const outcome = await submit(
      {
        photoId: wanted.photoId,
        envelope,
        payloadHash: payloadHash([name, parsed.value]),
        command: async (_, at) => {
          const found = await find(wanted.photoId, context);
          if (!found.ok) return found;
          if (who === 'OWN' && !isOwnPhoto(found.value, context)) {
            return refused({ errorType: 'FORBIDDEN', code: 'photo.notYours' });
          }
          return commandOf(wanted, found.value, at, context);
        },
      },
      context,
    );
    if (outcome.ok) await after(outcome.value);
    return outcome;
  };
};

/** What every one of them is sent. */
const asked = (parsed: v.InferOutput<typeof Plain>) => parsed;

/** Mutation.sharePhoto: to another place of the zone the caller sees; to a channel they may write in. */
export const sharePhoto = (tools: PhotoTools): UseCase => {
  const sees = seesContext(tools);
  return changePhoto(tools, 'sharePhoto', Shared, 'SEES', async ({ to }, _photo, _at, context) =>
    (await sees(to, context, 'WRITER'))
      ? accepted({ kind: 'SHARE', to })
      : refused({ errorType: 'NOT_FOUND', code: 'photo.contextUnknown' }),
  );
};

/** Mutation.promotePhoto: it is evidence in a file, and kept as long as that, its untouched file too. */
export const promotePhoto = (tools: PhotoTools): UseCase =>
  changePhoto(
    tools,
    'promotePhoto',
    Promoted,
    'SEES',
    async ({ pvNumber }, _photo, at) =>
      accepted({ kind: 'PROMOTE', pvNumber, expiresAt: dueAt('JUD_15', at) }),
    async ({ photo }) => tools.wake({ photoId: photo.id, promote: true }),
  );

/** Mutation.discardPhoto: it is of no use, and shown no more; its pictures go with the next sweep. */
export const discardPhoto = (tools: PhotoTools): UseCase =>
  changePhoto(tools, 'discardPhoto', Reasoned, 'OWN', async ({ reason }) =>
    accepted({ kind: 'DISCARD', reason }),
  );

/** Mutation.retryPhoto: what arrived is taken in once more; what did not can be posted again. */
export const retryPhoto = (tools: PhotoTools): UseCase =>
  changePhoto(
    tools,
    'retryPhoto',
    Plain,
    'OWN',
    async () => accepted({ kind: 'RETRY' }),
    // What was refused has to be posted again: as it lies there it would be refused again.
    async ({ photo }) => {
      const { photo: stored } = await tools.store.read(photo.id);
      if (stored?.state === 'REQUESTED' && stored.rejection === undefined)
        await tools.wake({ photoId: photo.id });
    },
  );

/** Mutation.dismissPhoto: nobody tries it again. */
export const dismissPhoto = (tools: PhotoTools): UseCase =>
  changePhoto(tools, 'dismissPhoto', Reasoned, 'OWN', async ({ reason }) =>
    accepted({ kind: 'DISMISS', reason }),
  );
