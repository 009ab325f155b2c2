import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useZone } from '../app/useZone.ts';
import { openPhotos, type Photos } from './openPhotos.ts';

/** What photos stand on in this zone; null until this device's store is open. */
export const usePhotos = (): Photos | null => {
  const zone = useZone();
  const photos = useSignal<Photos | null>(null);
  useEffect(() => {
    let current = true;
    openPhotos(zone).then(
      (opened) => {
        if (current) photos.value = opened;
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [zone.session]);
  return photos.value;
};
