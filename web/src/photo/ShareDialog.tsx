import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import type { PhotoContext } from './PhotoContext.ts';
import type { PhotoView } from './photoSchemas.ts';

/** Where else in the zone a photo is to be shown: another incident. Nothing leaves the zone here. */
export const ShareDialog = ({
  photo,
  onShare,
  onClose,
}: {
  readonly photo: PhotoView;
  readonly onShare: (to: PhotoContext, name: string) => void;
  readonly onClose: () => void;
}) => {
  const { feed } = useZone();
  const there = new Set([photo.context, ...photo.sharedTo].map(({ ref }) => ref));
  const incidents = (feed?.incidents.value ?? []).filter(({ id }) => !there.has(id) && !there.has(`I-${id}`));
  return (
    <Dialog title={t('photo.share.title')} onClose={onClose}>
      <div class="dialog-body">
        <p>{t('photo.share.words')}</p>
        {incidents.length === 0 && <p>{t('photo.share.none')}</p>}
        <ul class="photo-share">
          {incidents.slice(0, 40).map((incident) => (
            <li key={incident.id}>
              <button
                type="button"
                class="button"
                onClick={() => onShare({ kind: 'INCIDENT', ref: incident.id }, incident.number)}
              >
                <PriorityBadge priority={incident.priority} />
                <span>
                  {incident.number} · {incident.title}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
};
