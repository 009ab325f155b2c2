import type { Actor } from '../../shared/journal/Actor.ts';
import type { Photo } from '../../shared/photo/Photo.ts';
import type { PhotoLook } from '../../shared/photo/PhotoLook.ts';
import type { CustodyKind, CustodyLine } from '../../shared/schema.generated.ts';
import { type FoundEntry, findEntries } from '../journal/findEntries.ts';
import type { PhotoTools } from './PhotoTools.ts';

const kinds: Readonly<Record<string, CustodyKind>> = {
  'photo.requested': 'REQUESTED',
  'photo.received': 'RECEIVED',
  'photo.available': 'AVAILABLE',
  'photo.rejected': 'REJECTED',
  'photo.failed': 'FAILED',
  'photo.retried': 'RETRIED',
  'photo.dismissed': 'DISMISSED',
  'photo.opened': 'OPENED',
  'photo.originalOpened': 'ORIGINAL_OPENED',
  'photo.downloaded': 'DOWNLOADED',
  'photo.shared': 'SHARED',
  'photo.promoted': 'PROMOTED',
  'photo.discarded': 'DISCARDED',
  'photo.expired': 'EXPIRED',
  'photo.purged': 'PURGED',
  'journal.exportAsked': 'REPORTED',
};

/** At most as many as a page can show; who looked more often than that is in the export. */
const most = 2_000;

/** What the journal has of a photo, oldest first, in words as far as they are still kept. */
export const custodyOf = async (
  tools: Pick<PhotoTools, 'chain' | 'index' | 'subjectHash' | 'people' | 'store'>,
  photo: Photo,
): Promise<readonly CustodyLine[]> => {
  const head = await tools.chain.head();
  if (head === null) return [];
  const hash = await tools.subjectHash();
  const subjects = [hash({ kind: 'PHOTO', id: photo.id })];
  const entries: FoundEntry[] = [];
  for await (const entry of findEntries(tools, { subjects }, head)) {
    if (kindOf(entry) !== undefined) entries.push(entry);
    if (entries.length >= most) break;
  }
  const looks = new Map((await tools.store.looks(photo.id)).map((look) => [look.id, look]));
  const people = entries.flatMap(({ actor }) => (actor.kind === 'PERSON' ? [actor.id] : []));
  const names = await tools.people.names([...new Set(people)]);
  return entries.toReversed().map((entry) => lineOf(entry, photo, looks.get(entry.id), names));
};

const kindOf = ({ type, operation }: FoundEntry): CustodyKind | undefined => {
  if (type === 'consultation.answered')
    return operation === 'Query.photoCustody' ? 'CUSTODY_SEEN' : undefined;
  return kinds[type];
};

const lineOf = (
  entry: FoundEntry,
  photo: Photo,
  look: PhotoLook | undefined,
  names: ReadonlyMap<string, string>,
): CustodyLine => {
  const step = photo.steps.find(
    ({ version, type }) => entry.id === photo.id && type === entry.type && isAt(entry, version, photo),
  );
  const known = look?.by ?? step?.actor;
  const actor: Actor = known ?? {
    kind: entry.actor.kind,
    id: entry.actor.id,
    name: names.get(entry.actor.id) ?? entry.actor.id,
  };
  return {
    kind: kindOf(entry) ?? 'OPENED',
    at: entry.at,
    actor,
    unitId: look?.unitId ?? step?.unitId ?? entry.actor.unit ?? null,
    size: look?.size ?? null,
    to: step?.to ?? null,
    reason: look?.reason ?? step?.reason ?? null,
    pvNumber: step?.pvNumber ?? null,
    epoch: entry.epoch,
    n: entry.n,
    hash: entry.hash,
  };
};

/** A step and its entry say the same time; the entry as it is read here does not say the version. */
const isAt = (entry: FoundEntry, version: number, { steps }: Photo): boolean =>
  steps.some((step) => step.version === version && step.at === entry.at);
