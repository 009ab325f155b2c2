import type { Timers } from '../../realtime/Timers.ts';
import type { PhotoItem, PhotoRefusal } from './PhotoItem.ts';
import type { PhotoProgress } from './PhotoProgress.ts';
import type { PhotoShelf } from './PhotoShelf.ts';
import type { PhotoUpload, PhotoZone } from './PhotoZone.ts';

/** Two at a time: one more would only make the first arrive later. */
const atOnce = 2;
const longestPauseMs = 30_000;
/** The zone needs a moment for what just went, ms. */
const restMs = 400;
/** Looks (about 20 s) until bytes that were taken, and that the zone still asks for, go again. */
const patience = 6;

export interface PhotoSenderDeps {
  readonly shelf: Pick<PhotoShelf, 'bytes'>;
  readonly zone: PhotoZone;
  readonly timers: Timers;
  readonly random: () => number;
  readonly items: () => readonly PhotoItem[];
  readonly show: (photoId: string, now: PhotoProgress | null) => void;
  readonly change: (item: PhotoItem) => Promise<void>;
  readonly through: (item: PhotoItem) => Promise<void>;
}

/** Sends what lies in the lane, again and again, until the zone has each and found it good. */
export interface PhotoSender {
  readonly look: () => void;
  /** Forgets the pauses (of one, or of all): the network is back, or a person said "now". */
  readonly now: (photoId?: string) => void;
  /** This tab is the one that sends. */
  readonly lead: () => void;
}

export const createPhotoSender = (deps: PhotoSenderDeps): PhotoSender => {
  const { zone, timers } = deps;
  const going = new Set<string>();
  const notBefore = new Map<string, number>();
  const tries = new Map<string, number>();
  let leads = false;
  let cancel = (): void => undefined;

  /** As they were taken; a photo is shown to others once all of it is there, so each goes whole. */
  const turns = (now: number): readonly PhotoItem[] =>
    deps
      .items()
      .filter(({ refusal, photoId }) => refusal === undefined && !going.has(photoId))
      .filter(({ photoId }) => zone.requested(photoId).kind !== 'waiting')
      .filter(({ photoId }) => (notBefore.get(photoId) ?? 0) <= now)
      .sort((a, b) => a.order - b.order);
  const look = (): void => {
    if (!leads) return;
    cancel();
    // Read once: what is not due at one moment and not to come at the next is never looked at again.
    const now = timers.now();
    for (const item of turns(now)) {
      if (going.size >= atOnce) break;
      void send(item);
    }
    const due = deps.items().map(({ photoId }) => (going.has(photoId) ? 0 : (notBefore.get(photoId) ?? 0)));
    const next = Math.min(...due.filter((at) => at > now));
    if (Number.isFinite(next)) cancel = timers.after(next - now, look);
  };
  const later = (photoId: string, kind: 'waiting' | 'checking'): void => {
    const tried = (tries.get(photoId) ?? 0) + 1;
    tries.set(photoId, tried);
    const pause = Math.min(longestPauseMs, 500 * 2 ** Math.min(tried, 10));
    notBefore.set(photoId, timers.now() + pause / 4 + deps.random() * ((3 * pause) / 4));
    deps.show(photoId, { kind });
  };
  const send = async (item: PhotoItem): Promise<void> => {
    going.add(item.photoId);
    try {
      await step(item);
    } catch {
      // The disk, or a defect of ours: the photo stays, and is tried again.
      later(item.photoId, 'waiting');
    }
    going.delete(item.photoId);
    look();
  };
  const step = async (item: PhotoItem): Promise<void> => {
    const { photoId } = item;
    const requested = zone.requested(photoId);
    if (requested.kind === 'refused') return refusedRequest(item, requested.refusal);
    const says = await zone.says(photoId);
    switch (says.kind) {
      case 'later':
        return later(photoId, 'waiting');
      case 'unknown':
        return askAgain(item);
      case 'rejected':
        return item.again ? reopen(item) : refuse(item, says.refusal);
      case 'has':
        return deps.through(item);
      case 'checks':
        return later(photoId, 'checking');
      case 'wants':
        if (!item.asked) await deps.change({ ...item, asked: true });
        return give({ ...item, asked: true }, says.uploads);
    }
  };
  const refusedRequest = async (item: PhotoItem, refusal: PhotoRefusal): Promise<void> => {
    const { again, original, ...rest } = item;
    // The zone's rule changed, or was not known here without a network: what people see goes, the original stays behind.
    const unkept = refusal.code === 'photo.originalNotKept' && original !== undefined;
    if (!again && !unkept) return refuse(item, refusal);
    const next = unkept ? rest : { ...rest, ...(original && { original }) };
    await deps.change(next);
    await zone.request(next);
    await deps.change({ ...next, asked: true });
  };
  const reopen = async (item: PhotoItem): Promise<void> => {
    const answer = await zone.reopen(item.photoId);
    if (answer === 'later') return later(item.photoId, 'waiting');
    const { again: _, ...rest } = item;
    if (answer !== 'open') return refuse(rest, answer);
    await deps.change({ ...rest, asked: true, sent: [] });
  };
  /** The page was killed between the disk and the outbox, or a person took the request out of it. */
  const askAgain = async (item: PhotoItem): Promise<void> => {
    if (item.asked) return refuse(item, { code: 'photo.requestGone', params: {} });
    deps.show(item.photoId, { kind: 'asking' });
    if ((await zone.request(item)) === 'asked') await deps.change({ ...item, asked: true });
    else later(item.photoId, 'waiting');
  };
  const give = async (asked: PhotoItem, uploads: readonly PhotoUpload[]): Promise<void> => {
    const { photoId } = asked;
    // What just went is looked at first: it is not there for the zone before that. After a while it goes once more.
    const patient = (tries.get(photoId) ?? 0) < patience;
    const wanted = uploads
      .filter(({ part }) => !patient || !asked.sent.includes(part))
      .sort((a, b) => partRank[a.part] - partRank[b.part]);
    if (wanted.length === 0) return later(photoId, 'checking');
    let item = asked;
    for (const upload of wanted) {
      const bytes = await deps.shelf.bytes(photoId, upload.part);
      if (bytes === null) return refuse(item, { code: 'photo.bytesGone', params: {} });
      deps.show(photoId, { kind: 'sending', part: 0 });
      const posted = await zone.post(upload, bytes, (part) => deps.show(photoId, { kind: 'sending', part }));
      if (posted === 'later') return later(photoId, 'waiting');
      if (posted === 'expired') {
        // A new ticket at once; the pause only grows when that does not help either.
        if ((tries.get(photoId) ?? 0) > 0) return later(photoId, 'waiting');
        tries.set(photoId, 1);
        return;
      }
      tries.delete(photoId);
      item = { ...item, sent: [...new Set([...item.sent, upload.part])] };
      await deps.change(item);
    }
    notBefore.set(photoId, timers.now() + restMs);
    deps.show(photoId, { kind: 'checking' });
  };
  const refuse = async (item: PhotoItem, refusal: PhotoRefusal): Promise<void> => {
    deps.show(item.photoId, { kind: 'refused' });
    await deps.change({ ...item, refusal });
  };
  return {
    look,
    now: (photoId) => {
      if (photoId === undefined) notBefore.clear();
      else notBefore.delete(photoId);
      look();
    },
    lead: () => {
      leads = true;
    },
  };
};

const partRank = { VIEW: 0, ORIGINAL: 1 } as const;
