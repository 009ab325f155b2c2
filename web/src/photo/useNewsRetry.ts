import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { photoNews } from './photoNews.ts';

/**
 * Asks for a picture again when the zone tells something new of its photo: a message is there before the photo it shows
 * is. What is told while it is being asked for counts too.
 * @param failed it could not be had, last it was asked for.
 */
export const useNewsRetry = (photoId: string, failed: boolean, again: () => void): void => {
  const told = useSignal(0);
  const heeded = useRef(0);
  useEffect(
    () =>
      photoNews.hear((news) => {
        if (news === null || news.id === photoId) told.value += 1;
      }),
    [photoId, told],
  );
  const count = told.value;
  useEffect(() => {
    if (!failed || heeded.current === count) return;
    heeded.current = count;
    again();
  }, [failed, count]);
};
