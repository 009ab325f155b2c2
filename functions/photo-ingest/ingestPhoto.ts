import { isoOf } from '../../shared/kernel/instant.ts';
import type { Photo } from '../../shared/photo/Photo.ts';
import type { PhotoRejection } from '../../shared/photo/PhotoRejection.ts';
import { photoPlaces } from '../../shared/photo/photoPlaces.ts';
import type { SaidFile } from '../../shared/photo/SaidFile.ts';
import type { DecodeAnswer } from '../photo-decode/DecodeAnswer.ts';
import { pictureType } from '../photo-decode/pictureType.ts';
import type { IngestPorts } from './IngestPorts.ts';
import { takeStep } from './takeStep.ts';

/** What became of what arrived; goes into the log. */
export type Ingested = 'AVAILABLE' | 'REJECTED' | 'WAITS' | 'NOTHING_TO_DO';

/** As much of a camera's file as place and time are looked for in. */
const headBytes = 400_000;

/**
 * Takes in a photo of which something arrived: once all of it is there, and is what the device said, has pictures made of
 * it and keeps the untouched file as evidence. May be called again for the same one at any time, also in the midst: each
 * step is taken once. Throws on what may pass; then it is called again.
 */
export const ingestPhoto = (ports: IngestPorts) => {
  const step = takeStep(ports);
  const reject = async (photo: Photo, code: PhotoRejection): Promise<Ingested> => {
    await step(photo, { kind: 'REJECT', code });
    return 'REJECTED';
  };
  return async (id: string): Promise<Ingested> => {
    const { photo } = await ports.store.read(id);
    if (photo === null || !['REQUESTED', 'VERIFIED'].includes(photo.state)) return 'NOTHING_TO_DO';
    const view = await ports.quarantine.get(photoPlaces.quarantine(id, 'VIEW'));
    const original =
      photo.original === undefined
        ? undefined
        : await ports.quarantine.get(photoPlaces.quarantine(id, 'ORIGINAL'));
    if (view === null || original === null) return 'WAITS';
    const wrong =
      differs(ports, view, photo.view) ??
      (original === undefined || photo.original === undefined
        ? null
        : (differs(ports, original, photo.original) ?? wrongType(original, photo.original)));
    if (wrong !== null) return reject(photo, wrong);

    const kept = original === undefined ? photo.view : (photo.original ?? photo.view);
    const received = await step(photo, { kind: 'RECEIVE', sha256Kept: ports.sha256(original ?? view) });
    if (received === null) return 'NOTHING_TO_DO';
    const made = await ports.decode({
      view: base64(view),
      mime: photo.view.mime,
      ...(original === undefined ? {} : { head: base64(original.subarray(0, headBytes)) }),
    });
    if (made.kind === 'REJECTED') return reject(received, made.code);

    await ports.evidence.put(photoPlaces.evidence(id), original ?? view, kept.mime);
    await keepClean(ports, id, made);
    const { keepDays } = await ports.store.settings();
    const expiresAt = isoOf(ports.clock.now() + keepDays * 86_400_000);
    const { width, height, facts } = made;
    const seen = await step(received, { kind: 'MAKE_AVAILABLE', width, height, expiresAt }, facts);
    return seen === null ? 'NOTHING_TO_DO' : 'AVAILABLE';
  };
};

const keepClean = async (
  { clean }: Pick<IngestPorts, 'clean'>,
  id: string,
  made: Extract<DecodeAnswer, { readonly kind: 'DECODED' }>,
): Promise<void> => {
  const sizes = [
    ['THUMB', made.thumb],
    ['SCREEN', made.screen],
    ['FULL', made.full],
  ] as const;
  for (const [size, picture] of sizes) {
    const bytes = Buffer.from(picture, 'base64');
    // What people are shown is what the decoder makes, whoever answered in its place.
    if (pictureType(bytes) !== 'image/jpeg') throw new Error('The decoder answered with no picture');
    await clean.put(photoPlaces.clean(id, size), bytes, 'image/jpeg');
  }
};

const differs = (
  { sha256 }: Pick<IngestPorts, 'sha256'>,
  bytes: Uint8Array,
  said: SaidFile,
): PhotoRejection | null => {
  if (bytes.length !== said.bytes) return 'SIZE';
  return sha256(bytes) === said.sha256 ? null : 'HASH';
};

const wrongType = (bytes: Uint8Array, { mime }: SaidFile): PhotoRejection | null => {
  const type = pictureType(bytes);
  if (type === 'HEIC') return 'HEIC';
  return type === mime ? null : 'TYPE';
};

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
