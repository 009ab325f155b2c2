import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PhotoLane } from './lane/PhotoLane.ts';

/** The device's own small picture of a photo that is still on its way; null once it is the zone's. */
export const useLaneThumb = (lane: PhotoLane | null, photoId: string | undefined): string | null => {
  const url = useSignal<string | null>(null);
  useEffect(() => {
    if (lane === null || photoId === undefined) return;
    let made: string | null = null;
    let current = true;
    void lane.thumb(photoId).then((bytes) => {
      if (!current || bytes === null) return;
      made = URL.createObjectURL(bytes);
      url.value = made;
    });
    return () => {
      current = false;
      url.value = null;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [lane, photoId]);
  return url.value;
};
