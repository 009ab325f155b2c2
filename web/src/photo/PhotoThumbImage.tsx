import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import type { AskFailure } from '../journal/JournalSource.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import type { PhotoContext } from './PhotoContext.ts';
import { PhotoOpened } from './PhotoOpened.tsx';
import type { PhotoView as Photo } from './photoSchemas.ts';
import { useLaneThumb } from './useLaneThumb.ts';
import { useNewsRetry } from './useNewsRetry.ts';
import { usePhotos } from './usePhotos.ts';
import { usePicture } from './usePicture.ts';
import './photoThumb.css';

/** One photo, small. Its picture is asked for when it comes into sight, for every look is in the journal. */
export const PhotoThumbImage = ({
  photoId,
  context,
  photo,
  onOpen,
}: {
  readonly photoId: string;
  readonly context?: PhotoContext;
  readonly photo?: Photo;
  /** Whoever draws this one in a list opens it there: what is open outlives its row's change of place. */
  readonly onOpen?: (photoId: string) => void;
}) => {
  const { settings } = useClient();
  const photos = usePhotos();
  const opened = useSignal(false);
  const seen = useSignal(false);
  const tries = useSignal(0);
  const button = useRef<HTMLButtonElement>(null);
  const item = photos?.lane?.items.value.find((one) => one.photoId === photoId);
  const progress = photos?.lane?.progress.value.get(photoId);
  const ready = item === undefined && (photo === undefined || photo.allowedActions.includes('OPEN'));
  const picture = usePicture(photos, ready && seen.value ? { photoId, size: 'THUMB' } : null, tries.value);
  const failure = picture.kind === 'failed' ? picture.failure : null;
  const coming = comingState(failure);
  useNewsRetry(photoId, failure !== null, () => {
    tries.value += 1;
  });
  const local = useLaneThumb(photos?.lane ?? null, item?.photoId);
  useEffect(() => {
    const at = button.current;
    if (at === null) return;
    const watch = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) seen.value = true;
    });
    watch.observe(at);
    return () => watch.disconnect();
  }, []);
  const url = local ?? (picture.kind === 'shown' ? picture.url : null);
  const failed = item?.refusal !== undefined || photo?.state === 'REJECTED' || photo?.state === 'FAILED';
  const time = photo ? formatTime(photo.takenAt, settings.language.value, 'minutes') : '';
  const name = photo ? t('photo.thumb.of', { name: photo.takenBy.name ?? '', time }) : t('photo.thumb.one');
  const state = failed
    ? t('photo.thumb.refused')
    : progress?.kind === 'sending'
      ? t('photo.thumb.sending', { part: Math.round(progress.part * 100) })
      : item !== undefined
        ? t(progress?.kind === 'checking' ? 'photo.thumb.checking' : 'photo.thumb.waiting')
        : photo !== undefined && !ready
          ? t(`photo.state.${photo.state}`)
          : coming !== null
            ? t(`photo.state.${coming}`)
            : failure !== null
              ? t('photo.thumb.failed')
              : '';
  return (
    <>
      <button
        ref={button}
        type="button"
        class={`photo-thumb${failed ? ' photo-thumb-refused' : ''}`}
        data-photo={photoId}
        data-state={item === undefined ? (photo?.state ?? 'shown') : (progress?.kind ?? 'waiting')}
        aria-busy={url === null && state === ''}
        onClick={() => {
          // A place that stayed empty is asked for again; what is pressed opens all the same, and says there why it is empty.
          if (picture.kind === 'failed' && url === null) tries.value += 1;
          if (onOpen) onOpen(photoId);
          else opened.value = true;
        }}
      >
        {url !== null ? <img src={url} alt={name} /> : <Icon name="camera" size="large" />}
        {url === null && <span class="unseen">{name}</span>}
        {state !== '' && (
          <span class="photo-thumb-state">
            {progress?.kind === 'sending' && (
              <progress value={progress.part} max={1} aria-label={t('photo.thumb.progress')} />
            )}
            {failed && <Icon name="triangle-alert" />}
            {state}
          </span>
        )}
        {photo !== undefined && state === '' && <span class="photo-thumb-time number">{time}</span>}
      </button>
      {opened.value && (
        <PhotoOpened
          photoId={photoId}
          {...(context && { context })}
          onClose={() => {
            opened.value = false;
          }}
        />
      )}
    </>
  );
};

/** Said by its sender, not yet a picture: it comes by itself. */
const comingState = (failure: AskFailure | null): 'REQUESTED' | 'VERIFIED' | null => {
  const state = failure?.kind === 'refused' && failure.code === 'photo.notNow' ? failure.params.state : null;
  return state === 'REQUESTED' || state === 'VERIFIED' ? state : null;
};
