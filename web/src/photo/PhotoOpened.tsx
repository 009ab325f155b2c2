import { LanePhotoDialog } from './LanePhotoDialog.tsx';
import type { PhotoContext } from './PhotoContext.ts';
import { PhotoView } from './PhotoView.tsx';
import { usePhotos } from './usePhotos.ts';

/** A photo somebody opened: as this device has it while its bytes are on their way, then as the zone shows it. */
export const PhotoOpened = (opened: {
  readonly photoId: string;
  readonly context?: PhotoContext;
  readonly onClose: () => void;
}) => {
  const lane = usePhotos()?.lane;
  const item = lane?.items.value.find(({ photoId }) => photoId === opened.photoId);
  return lane && item !== undefined ? (
    <LanePhotoDialog lane={lane} item={item} onClose={opened.onClose} />
  ) : (
    <PhotoView {...opened} />
  );
};
