import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import type { PhotoContext } from './PhotoContext.ts';
import { PhotoThumbImage } from './PhotoThumbImage.tsx';
import { photoProblem } from './photoProblem.ts';
import { usePhotoList } from './usePhotoList.ts';
import { usePhotos } from './usePhotos.ts';
import './photoStrip.css';

/** The photos of an incident (and of its channel), as they were taken; those of this device that are on their way last. */
export const PhotoStripRow = ({ context }: { readonly context: PhotoContext }) => {
  const { settings } = useClient();
  const photos = usePhotos();
  const list = usePhotoList(photos, context);
  const channel = context.kind === 'INCIDENT' ? `I-${context.ref}` : null;
  const going = (photos?.lane?.items.value ?? []).filter(
    (item) => item.context.ref === context.ref || item.context.ref === channel,
  );
  const ids = new Set(going.map(({ photoId }) => photoId));
  const there = list.photos.filter(({ id }) => !ids.has(id));
  const nothing = there.length + going.length === 0;
  return (
    <div class="photo-strip" data-photos={there.length + going.length} lang={settings.language.value}>
      {list.failure !== null && (
        <p class="photo-strip-words">
          <Icon name="triangle-alert" />
          {photoProblem(list.failure)}
          <Button kind="quiet" onPress={list.again}>
            {t('action.retry')}
          </Button>
        </p>
      )}
      {nothing && list.failure === null && (
        <p class="photo-strip-words">{t(list.loading ? 'photo.strip.loading' : 'photo.strip.none')}</p>
      )}
      {!nothing && (
        <ul>
          {there.map((photo) => (
            <li key={photo.id}>
              <PhotoThumbImage photoId={photo.id} context={photo.context} photo={photo} />
            </li>
          ))}
          {going.map(({ photoId }) => (
            <li key={photoId}>
              <PhotoThumbImage photoId={photoId} context={context} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
