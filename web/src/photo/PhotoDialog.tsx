import { useSignal } from '@preact/signals';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { FullDialog } from './FullDialog.tsx';
import { PhotoActs } from './PhotoActs.tsx';
import type { PhotoContext } from './PhotoContext.ts';
import { laneProblem, photoProblem } from './photoProblem.ts';
import type { PhotoSize } from './photoSchemas.ts';
import { useNewsRetry } from './useNewsRetry.ts';
import { usePhotoList } from './usePhotoList.ts';
import { usePhotos } from './usePhotos.ts';
import { usePicture } from './usePicture.ts';
import { Watermark } from './Watermark.tsx';
import './photoDialog.css';

const nowhere: PhotoContext = { kind: 'INCIDENT', ref: '' };

/** One photo in front of the screen: its watermark over it, who took it and when, and what may be done with it. */
export const PhotoDialog = ({
  photoId,
  context,
  onClose,
}: {
  readonly photoId: string;
  readonly context?: PhotoContext;
  readonly onClose: () => void;
}) => {
  const { settings } = useClient();
  const photos = usePhotos();
  const list = usePhotoList(context === undefined ? null : photos, context ?? nowhere);
  const photo = list.photos.find(({ id }) => id === photoId);
  const wanted = useSignal<{ readonly size: PhotoSize; readonly reason?: string }>({ size: 'SCREEN' });
  const tries = useSignal(0);
  const ratio = useSignal(4 / 3);
  const failed = photo?.state === 'REJECTED' || photo?.state === 'FAILED';
  const picture = usePicture(photos, failed ? null : { photoId, ...wanted.value }, tries.value);
  // Never the original: each opening of that is a person's, with their reason.
  useNewsRetry(photoId, picture.kind === 'failed' && wanted.value.size !== 'ORIGINAL', () => {
    tries.value += 1;
  });
  const { language } = settings;
  const original = wanted.value.size === 'ORIGINAL';
  const covered = [
    ...((photo?.faces ?? 0) > 0 ? [t('photo.cover.faces', { count: photo?.faces ?? 0 })] : []),
    ...((photo?.plates ?? 0) > 0 ? [t('photo.cover.plates', { count: photo?.plates ?? 0 })] : []),
  ];
  return (
    <FullDialog
      title={t('photo.view.title')}
      about={
        photo === undefined
          ? ''
          : [photo.takenBy.name, photo.unitId, formatTime(photo.takenAt, language.value, 'full')]
              .filter((part) => part !== undefined)
              .join(' · ')
      }
      onClose={onClose}
    >
      <div class="photo-view">
        <section
          class="photo-stage scroller"
          data-size={wanted.value.size}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
          aria-label={t('photo.view.picture')}
        >
          {failed && photo && (
            <Notice kind="danger">
              <p>
                {laneProblem({
                  code: photo.rejection === undefined ? 'photo.failed' : `photo.rejected.${photo.rejection}`,
                  params: {},
                })}
              </p>
            </Notice>
          )}
          {picture.kind === 'loading' && !failed && <Skeleton rows={3} />}
          {picture.kind === 'failed' && !failed && (
            <Notice kind="danger" role="alert">
              <p>{photoProblem(picture.failure)}</p>
              <Button
                onPress={() => {
                  tries.value += 1;
                }}
              >
                {t('action.retry')}
              </Button>
            </Notice>
          )}
          {picture.kind === 'shown' && (
            <div class="photo-shown" style={{ '--ratio': `${ratio.value}` }}>
              <img
                src={picture.url}
                alt={t('photo.view.alt', { covered: covered.join(', ') })}
                draggable={false}
                onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
                  ratio.value = naturalWidth / Math.max(1, naturalHeight);
                }}
              />
              {picture.watermark !== undefined && <Watermark text={picture.watermark} />}
            </div>
          )}
        </section>
        <footer class="photo-bar">
          <p class="photo-bar-words">
            <span class={original ? 'photo-tag photo-tag-original' : 'photo-tag'}>
              <Icon name={original ? 'lock' : 'shield-check'} />
              {t(
                original
                  ? 'photo.view.isOriginal'
                  : covered.length > 0
                    ? 'photo.view.isCovered'
                    : 'photo.view.isPlain',
              )}
            </span>
            {!original && covered.length > 0 && <span>{covered.join(' · ')}</span>}
            <span>
              <Icon name="eye" />
              {t('photo.view.logged')}
            </span>
          </p>
          {photos !== null && (
            <PhotoActs
              photos={photos}
              photo={photo}
              size={wanted.value.size}
              onSize={(next) => {
                wanted.value = next;
              }}
              onGone={onClose}
            />
          )}
        </footer>
      </div>
    </FullDialog>
  );
};
