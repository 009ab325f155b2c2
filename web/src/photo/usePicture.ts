import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { AskFailure } from '../journal/JournalSource.ts';
import type { Photos } from './openPhotos.ts';
import type { PhotoSize } from './photoSchemas.ts';

/** A picture of a photo as an address of this page, or why it is not there. */
export type Picture =
  | { readonly kind: 'loading' }
  | { readonly kind: 'shown'; readonly url: string; readonly watermark?: string }
  | { readonly kind: 'failed'; readonly failure: AskFailure };

/** How long a dead spot of the network is waited for before the person is asked to try again, in milliseconds. */
const waits = [800, 2_500];

/**
 * Asks the zone for a photo in one size and shows its bytes: the zone writes down that it was looked at before it gives
 * the address. The address of this page's own is taken back when the picture leaves the screen.
 * @param wanted null asks nothing (yet).
 */
export const usePicture = (
  photos: Photos | null,
  wanted: { readonly photoId: string; readonly size: PhotoSize; readonly reason?: string } | null,
  tries = 0,
): Picture => {
  const picture = useSignal<Picture>({ kind: 'loading' });
  const { photoId, size, reason } = wanted ?? {};
  useEffect(() => {
    if (photos === null || photoId === undefined || size === undefined) return;
    let current = true;
    let url: string | null = null;
    picture.value = { kind: 'loading' };
    const show = (bytes: Blob, watermark?: string): void => {
      if (!current) return;
      url = URL.createObjectURL(bytes);
      picture.value = { kind: 'shown', url, ...(watermark !== undefined && { watermark }) };
    };
    const load = async (): Promise<void> => {
      const kept = size === 'THUMB' ? photos.thumbs.get(photoId) : undefined;
      if (kept !== undefined) return show(kept);
      for (const wait of [...waits, null]) {
        const link = await photos.source.open({ photoId, size, ...(reason !== undefined && { reason }) });
        const bytes = link.ok ? await photos.fetchPicture(link.value) : null;
        if (link.ok && bytes !== null) {
          if (size === 'THUMB') keepThumb(photos.thumbs, photoId, bytes);
          return show(bytes, link.value.watermark);
        }
        const failure: AskFailure = link.ok ? { kind: 'unreachable' } : link.refusal;
        if (!current) return;
        if (wait === null || failure.kind !== 'unreachable') {
          picture.value = { kind: 'failed', failure };
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, wait));
        if (!current) return;
      }
    };
    void load();
    return () => {
      current = false;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [photos, photoId, size, reason, tries]);
  return picture.value;
};

/** As many small pictures as a shift looks at again; the oldest go first. */
const keptThumbs = 200;

const keepThumb = (thumbs: Map<string, Blob>, photoId: string, bytes: Blob): void => {
  thumbs.set(photoId, bytes);
  const [oldest] = thumbs.keys();
  if (thumbs.size > keptThumbs && oldest !== undefined) thumbs.delete(oldest);
};
