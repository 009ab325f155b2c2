import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { AskFailure } from '../journal/JournalSource.ts';
import type { Photos } from './openPhotos.ts';
import type { PhotoContext } from './PhotoContext.ts';
import { photoNews } from './photoNews.ts';
import type { PhotoView } from './photoSchemas.ts';

export interface PhotoList {
  readonly photos: readonly PhotoView[];
  readonly loading: boolean;
  readonly failure: AskFailure | null;
  readonly again: () => void;
}

/** A burst of news is one question, ms. */
const gatherMs = 120;

/**
 * What is known of the photos of a place, kept as the live feed tells of it. An incident shows its channel's too, for
 * who may see those.
 */
export const usePhotoList = (photos: Photos | null, { kind, ref }: PhotoContext): PhotoList => {
  const list = useSignal<Omit<PhotoList, 'again'>>({ photos: [], loading: true, failure: null });
  const tries = useSignal(0);
  const attempt = tries.value;
  useEffect(() => {
    if (photos === null) return;
    let current = attempt >= 0;
    let waits: ReturnType<typeof setTimeout> | undefined;
    const read = async (): Promise<void> => {
      waits = undefined;
      const own = photos.source.photos({ kind, ref });
      const channel = kind === 'INCIDENT' ? photos.source.photos({ kind: 'CHANNEL', ref: `I-${ref}` }) : null;
      const [answer, more] = await Promise.all([own, channel]);
      if (!current) return;
      if (!answer.ok) {
        list.value = { ...list.peek(), loading: false, failure: answer.refusal };
        return;
      }
      const all = new Map(
        [...answer.value, ...(more?.ok ? more.value : [])].map((photo) => [photo.id, photo]),
      );
      list.value = {
        photos: [...all.values()]
          .filter(({ state }) => state !== 'PURGED' && state !== 'EXPIRED' && state !== 'DISCARDED')
          .sort((a, b) => a.requestedAt.localeCompare(b.requestedAt)),
        loading: false,
        failure: null,
      };
    };
    void read();
    const stop = photoNews.hear((news) => {
      const concerns =
        news === null ||
        list.peek().photos.some(({ id }) => id === news.id) ||
        (typeof news.body === 'string' && news.body.includes(ref));
      if (concerns) waits ??= setTimeout(() => void read(), gatherMs);
    });
    return () => {
      current = false;
      clearTimeout(waits);
      stop();
    };
  }, [photos, kind, ref, attempt]);
  return {
    ...list.value,
    again: () => {
      tries.value += 1;
    },
  };
};
