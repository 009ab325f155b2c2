import { useSignal } from '@preact/signals';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import type { PhotoContext } from './PhotoContext.ts';
import { PhotoOpened } from './PhotoOpened.tsx';
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
  const opened = useSignal<string | null>(null);
  const open = (photoId: string): void => {
    opened.value = photoId;
  };
  const channel = context.kind === 'INCIDENT' ? `I-${context.ref}` : null;
  const going = (photos?.lane?.items.value ?? []).filter(
    (item) => item.context.ref === context.ref || item.context.ref === channel,
  );
  const ids = new Set(going.map(({ photoId }) => photoId));
  const there = list.photos.filter(({ id }) => !ids.has(id));
  // One list: a photo that arrives keeps its row, and with it the finger that is on it.
  const rows = [
    ...there.map((photo) => ({ photoId: photo.id, context: photo.context, photo })),
    ...going.map(({ photoId }) => ({ photoId, context })),
  ];
  return (
    <div class="photo-strip" data-photos={rows.length} lang={settings.language.value}>
      {list.failure !== null && (
        <p class="photo-strip-words">
          <Icon name="triangle-alert" />
          {photoProblem(list.failure)}
          <Button kind="quiet" onPress={list.again}>
            {t('action.retry')}
          </Button>
        </p>
      )}
      {rows.length === 0 && list.failure === null && (
        <p class="photo-strip-words">{t(list.loading ? 'photo.strip.loading' : 'photo.strip.none')}</p>
      )}
      {rows.length > 0 && (
        <ul>
          {rows.map(({ photoId, ...row }) => (
            <li key={photoId}>
              <PhotoThumbImage photoId={photoId} {...row} onOpen={open} />
            </li>
          ))}
        </ul>
      )}
      {opened.value !== null && (
        <PhotoOpened
          key={opened.value}
          photoId={opened.value}
          context={list.photos.find(({ id }) => id === opened.value)?.context ?? context}
          onClose={() => {
            opened.value = null;
          }}
        />
      )}
    </div>
  );
};
