import { useSignal } from '@preact/signals';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { LanePhotoDialog } from './LanePhotoDialog.tsx';
import { laneProblem } from './photoProblem.ts';
import { usePhotos } from './usePhotos.ts';
import './photoLaneList.css';

/** The photos that are still on this device, those that need a person first; none are dropped by themselves. */
export const PhotoLaneList = () => {
  const lane = usePhotos()?.lane ?? null;
  const opened = useSignal<string | null>(null);
  const items = lane?.items.value ?? [];
  const progress = lane?.progress.value;
  if (lane === null || items.length === 0) return null;
  const shown = items.find(({ photoId }) => photoId === opened.value);
  const sorted = [...items].sort(
    (a, b) => Number(b.refusal !== undefined) - Number(a.refusal !== undefined) || a.order - b.order,
  );
  return (
    <section class="drawer-group" aria-label={t('photo.many')}>
      <h3>
        {t('photo.many')} <span>{items.length}</span>
      </h3>
      <ul>
        {sorted.map((item) => {
          const at = progress?.get(item.photoId);
          return (
            <li key={item.photoId}>
              <button
                type="button"
                class="photo-lane-row"
                onClick={() => {
                  opened.value = item.photoId;
                }}
              >
                <Icon name={item.refusal ? 'triangle-alert' : 'camera'} />
                <span>
                  <b>{item.about}</b>
                  <span>
                    {item.refusal
                      ? laneProblem(item.refusal)
                      : at?.kind === 'sending'
                        ? t('photo.thumb.sending', { part: Math.round(at.part * 100) })
                        : t(at?.kind === 'checking' ? 'photo.thumb.checking' : 'photo.thumb.waiting')}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {shown && (
        <LanePhotoDialog
          lane={lane}
          item={shown}
          onClose={() => {
            opened.value = null;
          }}
        />
      )}
    </section>
  );
};
