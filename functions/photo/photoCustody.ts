import * as v from 'valibot';
import type { Sha256 } from '../../shared/journal/chain/Sha256.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import type { Photo } from '../../shared/photo/Photo.ts';
import { PhotoIdSchema } from '../../shared/photo/PhotoId.ts';
import type { PhotoRefusal } from '../../shared/photo/PhotoRefusal.ts';
import { photoPlaces } from '../../shared/photo/photoPlaces.ts';
import { photoReason } from '../../shared/photo/photoReason.ts';
import { photoSubjects } from '../../shared/photo/photoSubjects.ts';
import type { CustodyChain, CustodyLine, PhotoCustody, PhotoVerdict } from '../../shared/schema.generated.ts';
import { Consulted } from '../audit/Consulted.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { custodyOf } from './custodyOf.ts';
import type { PhotoTools } from './PhotoTools.ts';
import { photoView } from './photoView.ts';

const Arguments = v.strictObject({ photoId: PhotoIdSchema });

/**
 * Query.photoCustody: what happened to a photo from its taking until now, by the journal, and whether what is kept is what
 * the device had: its fingerprint is reckoned anew, now. This look is in the journal, and in the next one's lines.
 */
export const photoCustody =
  (tools: PhotoTools): UseCase =>
  async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { photo } = await tools.store.read(parsed.value.photoId);
    if (photo === null) {
      return refused({ errorType: 'NOT_FOUND', code: 'photo.unknown' } satisfies PhotoRefusal);
    }
    const value = await readCustody(tools, photo, context);
    return accepted(
      new Consulted(value, {
        subjects: photoSubjects(photo),
        count: value.lines.length,
        reason: photoReason(photo),
        objectId: photo.id,
      }),
    );
  };

/** A photo's custody as it is now. */
export const readCustody = async (
  tools: PhotoTools,
  photo: Photo,
  context: Pick<CallContext, 'person' | 'actor' | 'may'>,
): Promise<PhotoCustody> => {
  const [settings, lines, kept, facts] = await Promise.all([
    tools.store.settings(),
    custodyOf(tools, photo),
    tools.read('EVIDENCE', photoPlaces.evidence(photo.id)),
    context.may('Photo.seePlace', { kind: 'ZONE' }) ? tools.store.facts(photo.id) : null,
  ]);
  const said = (photo.original ?? photo.view).sha256;
  const now = kept === null ? null : hexOf(tools.sha256, kept);
  return {
    photo: photoView(photo, settings, context),
    verdict: verdictOn(said, photo.sha256Kept, now),
    sha256Device: said,
    sha256Zone: photo.sha256Kept ?? null,
    sha256Now: now,
    checkedAt: isoOf(tools.clock.now()),
    place:
      facts === null
        ? null
        : {
            lat: facts.lat ?? null,
            lon: facts.lon ?? null,
            at: facts.at ?? null,
            device: facts.device ?? null,
          },
    lines: [...lines],
    chain: await chainOf(tools, lines),
  };
};

const verdictOn = (said: string, zone: string | undefined, now: string | null): PhotoVerdict => {
  if (now === null) return 'UNPROVEN';
  return now === said && zone === said ? 'UNCHANGED' : 'CHANGED';
};

const chainOf = async (
  { readCheckpoint }: Pick<PhotoTools, 'readCheckpoint'>,
  lines: readonly CustodyLine[],
): Promise<CustodyChain | null> => {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const signed = await readCheckpoint();
  return {
    from: first.n,
    to: last.n,
    sound: signed?.sound ?? true,
    signedSize: signed?.size ?? null,
    signedAt: signed?.at ?? null,
    keyId: signed?.keyId ?? null,
  };
};

const hexOf = (sha256: Sha256, bytes: Uint8Array): string => Buffer.from(sha256(bytes)).toString('hex');
