import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import type { SendCommand } from '../src/command/SendCommand.ts';
import type { PhotoZone } from '../src/photo/lane/PhotoZone.ts';
import { photoNews } from '../src/photo/photoNews.ts';
import type { PhotoView } from '../src/photo/photoSchemas.ts';
import { fakeCustody } from './fakeCustody.ts';
import { drawScene, fakePhoto, fakePhotos, fakePhotosOf } from './fakePhotoStore.ts';
import { fakeOfficeAnswer } from './fakeWebhooks.ts';

let settings = {
  version: 1,
  keepOriginal: 'SEALED',
  whoOpens: ['TEAM_LEAD', 'CHIEF'],
  watermark: true,
  links: 'MINUTE',
  keepDays: 365,
};
const pictures = new Map<string, Blob>();
/** What was posted, for a test to look at. */
const posted = new Map<string, Blob>();
Object.assign(globalThis, { fakePosted: posted });

const offline = (): boolean =>
  Boolean(
    (globalThis as { zone?: { world?: { offline?: { peek: () => boolean } } } }).zone?.world?.offline?.peek(),
  );
const refusing = (): boolean => new URLSearchParams(location.search).get('photo') === 'refused';
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The zone as the lane speaks to it, in this tab: takes everything after a moment; `?photo=refused`: nothing. */
export const fakePhotoZone = (): PhotoZone => {
  const listeners = new Set<() => void>();
  return {
    request: async (item) => {
      if (!offline())
        fakePhotos.set(item.photoId, {
          photo: {
            ...fakePhoto(item.photoId, item.context, 1),
            state: 'REQUESTED',
            takenBy: { kind: 'PERSON', id: 'me', name: 'L. Fictiva' },
            unitId: 'OO 05',
            takenAt: item.takenAt,
            requestedAt: new Date().toISOString(),
            faces: item.redactions.faces,
            plates: item.redactions.plates,
            hasOriginal: item.original !== undefined,
          },
          picture: null,
          seen: [],
        });
      return offline() ? 'kept' : 'asked';
    },
    requested: () => ({ kind: 'past' }),
    says: async (photoId) => {
      await wait(60);
      if (offline()) return { kind: 'later' };
      const known = fakePhotos.get(photoId);
      if (known === undefined) return { kind: 'unknown' };
      if (refusing()) return { kind: 'rejected', refusal: { code: 'photo.rejected.HASH', params: {} } };
      if (known.picture !== null) return { kind: 'has' };
      const part = known.photo.hasOriginal && posted.has(`${photoId}/VIEW`) ? 'ORIGINAL' : 'VIEW';
      return { kind: 'wants', uploads: [{ part, url: photoId, fields: [] }] };
    },
    reopen: async () => 'later',
    post: async ({ url: photoId, part }, bytes, went) => {
      for (let step = 1; step <= 4; step += 1) {
        await wait(60);
        if (offline()) return 'later';
        went(step / 4);
      }
      posted.set(`${photoId}/${part}`, bytes);
      const known = fakePhotos.get(photoId);
      const view = posted.get(`${photoId}/VIEW`);
      if (known && view && (part === 'ORIGINAL' || !known.photo.hasOriginal)) {
        known.picture = view;
        known.photo = { ...known.photo, state: 'AVAILABLE' };
        photoNews.tell(null);
      }
      return 'taken';
    },
    discard: async () => undefined,
    onAnswer: (heard) => void listeners.add(heard),
  };
};

/** A picture behind a link of the fake zone. */
export const fakePicture = async ({ url }: { readonly url: string }): Promise<Blob | null> =>
  pictures.get(url) ?? null;

interface Said {
  readonly photoId?: string;
  readonly context?: PhotoView['context'];
  readonly input?: {
    readonly photoId: string;
    readonly size?: string;
    readonly reason?: string;
    readonly pvNumber?: string;
    readonly to?: PhotoView['context'];
  };
}

const anyPhoto = async () => {
  await fakePhotosOf({ kind: 'INCIDENT', ref: 'custody' });
  return [...fakePhotos.values()][0];
};

/** Answers the photos' questions and commands; null where it is about something else. */
export const fakePhotoAnswer = async (
  document: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Result<unknown, { readonly kind: 'unreachable' }> | null> => {
  // Only our own documents come here.
  const { photoId, context, input } = variables as Said;
  if (document.includes('photoSettings{')) return accepted({ photoSettings: settings });
  if (document.includes('changePhotoSettings')) {
    settings = { ...settings, ...(input as unknown as typeof settings), version: settings.version + 1 };
    return accepted({ reply: { commandId: '1', settings } });
  }
  if (document.includes('photoFailures')) {
    const [one] = await fakePhotosOf({ kind: 'INCIDENT', ref: 'failures' });
    const item = one && {
      ...one,
      state: 'REJECTED',
      rejection: 'HASH',
      allowedActions: ['RETRY', 'DISMISS'],
    };
    return accepted({ photoFailures: { items: item ? [item] : [] } });
  }
  if (context !== undefined && document.includes('photos('))
    return accepted({ photos: { items: await fakePhotosOf(context) } });
  if (document.includes('photoCustody')) {
    const known = fakePhotos.get(photoId ?? '') ?? (await anyPhoto());
    return known === undefined
      ? refused({ kind: 'unreachable' })
      : accepted({ photoCustody: fakeCustody(known) });
  }
  if (document.includes('ustodyReport'))
    return accepted({
      [document.includes('make') ? 'reply' : 'custodyReport']: {
        exportId: '01JFAKEEXPORT',
        state: document.includes('make') ? 'WAITING' : 'READY',
        pdfUrl: 'fake:pdf',
        journalUrl: 'fake:journal',
        expiresAt: new Date(Date.now() + 60_000).toISOString(),
      },
    });
  const known = fakePhotos.get(input?.photoId ?? '');
  if (document.includes('openPhoto')) {
    if (known?.picture === null || known === undefined || offline()) return refused({ kind: 'unreachable' });
    const at = new Date();
    const url = `fake:${input?.photoId}/${at.getTime()}`;
    pictures.set(url, input?.size === 'ORIGINAL' ? await drawScene(0, false) : known.picture);
    known.seen.push({
      at: at.toISOString(),
      name: 'L. Fictiva',
      size: input?.size ?? 'SCREEN',
      ...(input?.reason && { reason: input.reason }),
    });
    return accepted({
      openPhoto: {
        url,
        tickets: [],
        expiresAt: at.toISOString(),
        watermark: `L. Fictiva · ${at.toISOString()} · 5449`,
      },
    });
  }
  if (known === undefined || !/(share|promote|discard|retry|dismiss)Photo/.test(document)) return null;
  if (document.includes('sharePhoto') && input?.to)
    known.photo = { ...known.photo, sharedTo: [...known.photo.sharedTo, input.to] };
  if (document.includes('promotePhoto') && input?.pvNumber)
    known.photo = { ...known.photo, state: 'PROMOTED', pvNumber: input.pvNumber };
  if (document.includes('discardPhoto')) known.photo = { ...known.photo, state: 'DISCARDED' };
  photoNews.tell(null);
  return accepted({ reply: { commandId: '1', photo: known.photo } });
};

/** Commands about photos; everything else is kept, for no zone answers it. */
export const fakePhotoSend: SendCommand = async ({ document, input }, read) => {
  const answer = (await fakePhotoAnswer(document, { input })) ?? fakeOfficeAnswer(document, { input });
  const value = answer?.ok ? read(answer.value) : null;
  return value === null ? { kind: 'kept', why: 'noAnswer' } : { kind: 'accepted', value };
};
