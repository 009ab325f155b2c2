import { isoOf, millisecondsOf } from '../../shared/kernel/instant.ts';
import type { Photo } from '../../shared/photo/Photo.ts';
import { photoPlaces } from '../../shared/photo/photoPlaces.ts';
import { dueAt } from '../../shared/retention/dueAt.ts';
import type { IngestPorts } from './IngestPorts.ts';
import { takeStep } from './takeStep.ts';

const day = 86_400_000;
/** A sweep that stood still for a week forgets nothing. */
const daysBack = 8;
/** A photo of which nothing arrived for so long is not on its way any more: its list entry waits for a person a day, then it is over. */
const waitsAtMost = 2 * day;

/** What a sweep did; goes into the log. */
export interface Ended {
  readonly expired: number;
  readonly purged: number;
}

/**
 * Ends what is over: photos whose days are over, and those that never arrived, are shown no more; what is over or was
 * discarded has its pictures taken away. What is locked as evidence goes when its lock ends (docs/adr/0117).
 */
export const endPhotos = (ports: IngestPorts) => {
  const step = takeStep(ports);
  const purge = async (photo: Photo): Promise<boolean> => {
    for (const size of ['THUMB', 'SCREEN', 'FULL'] as const)
      await ports.clean.remove(photoPlaces.clean(photo.id, size));
    await ports.evidence.remove(photoPlaces.evidence(photo.id));
    return (await step(photo, { kind: 'PURGE' })) !== null;
  };
  return async (): Promise<Ended> => {
    const now = ports.clock.now();
    let expired = 0;
    let purged = 0;
    const days = Array.from({ length: daysBack }, (_, back) => isoOf(now - back * day).slice(0, 10));
    const over = (await Promise.all(days.map(ports.store.overOn)))
      .flat()
      .filter(({ expiresAt }) => expiresAt !== undefined && millisecondsOf(expiresAt) <= now);
    const lost = (await ports.store.unsettled()).filter(
      ({ state, updatedAt }) => state === 'REQUESTED' && now - millisecondsOf(updatedAt) > waitsAtMost,
    );
    for (const photo of [...over, ...lost]) {
      const ended = ['AVAILABLE', 'PROMOTED', 'REQUESTED'].includes(photo.state)
        ? await step(photo, { kind: 'EXPIRE' })
        : photo;
      if (ended !== null && ended.version !== photo.version) expired++;
      if (ended !== null && ['EXPIRED', 'DISCARDED'].includes(ended.state) && (await purge(ended))) purged++;
    }
    return { expired, purged };
  };
};

/** Keeps the untouched file of what became evidence as long as a file at court is kept. */
export const promoteOriginal =
  (ports: Pick<IngestPorts, 'store' | 'evidence'>) =>
  async (id: string): Promise<'PROMOTED' | 'NOTHING_TO_DO'> => {
    const { photo } = await ports.store.read(id);
    if (photo?.state !== 'PROMOTED') return 'NOTHING_TO_DO';
    const until = dueAt('JUD_15', photo.updatedAt);
    await ports.evidence.promote(photoPlaces.evidence(id), photoPlaces.promoted(id), until);
    return 'PROMOTED';
  };
