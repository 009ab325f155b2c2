import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { heldBy } from '../../../../shared/policy/heldBy.ts';
import { useZone } from '../../app/useZone.ts';
import { t } from '../../i18n/t.ts';
import type { AskFailure } from '../../journal/JournalSource.ts';
import { Notice } from '../../ui/notice/Notice.tsx';
import { Skeleton } from '../../ui/skeleton/Skeleton.tsx';
import { photoProblem } from '../photoProblem.ts';
import type { PhotoSettings } from '../photoSchemas.ts';
import { usePhotos } from '../usePhotos.ts';
import { PhotoFailures } from './PhotoFailures.tsx';
import { PhotoSettingsForm } from './PhotoSettingsForm.tsx';
import './photoRoom.css';

/** What the zone decided about photos, for who may change it, and what did not arrive, for who may bring it on. */
export const PhotoRoom = () => {
  const { session } = useZone();
  const photos = usePhotos();
  const holds = heldBy(session.person.value?.roles ?? []);
  const settings = useSignal<PhotoSettings | null>(null);
  const failure = useSignal<AskFailure | null>(null);
  const changes = holds('Mutation.changePhotoSettings');
  useEffect(() => {
    if (photos === null || !changes) return;
    void photos.source.settings().then((answer) => {
      if (answer.ok) settings.value = answer.value;
      else failure.value = answer.refusal;
    });
  }, [photos, changes]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="photo-room scroller" tabIndex={0} aria-labelledby="photo-room-title">
      <div class="photo-room-page">
        <h2 id="photo-room-title">{t('photo.room.title')}</h2>
        {failure.value !== null && (
          <Notice kind="danger" role="alert">
            <p>{photoProblem(failure.value)}</p>
          </Notice>
        )}
        {changes && photos !== null && settings.value !== null && (
          <PhotoSettingsForm key={settings.value.version} photos={photos} settings={settings} />
        )}
        {changes && settings.value === null && failure.value === null && <Skeleton rows={4} />}
        {photos !== null && holds('Query.photoFailures') && <PhotoFailures photos={photos} />}
      </div>
    </section>
  );
};
