import { useSignal } from '@preact/signals';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import type { PhotoItem } from './lane/PhotoItem.ts';
import type { PhotoLane } from './lane/PhotoLane.ts';
import { laneProblem } from './photoProblem.ts';
import { saveFile } from './saveFile.ts';

const reasons = ['OUTDATED', 'MISTAKE', 'DONE_OTHERWISE'] as const;

/** A photo that is still on this device: where it stands and why, to be tried again, handed over, or taken away. */
export const LanePhotoDialog = ({
  lane,
  item,
  onClose,
}: {
  readonly lane: PhotoLane;
  readonly item: PhotoItem;
  readonly onClose: () => void;
}) => {
  const { settings } = useClient();
  const removing = useSignal(false);
  const { photoId, refusal } = item;
  const mb = new Intl.NumberFormat(settings.language.value, { maximumFractionDigits: 1 }).format(
    (item.view.bytes + (item.original?.bytes ?? 0)) / 1_000_000,
  );
  return (
    <Dialog title={t('photo.lane.title')} onClose={onClose}>
      <div class="dialog-body">
        {refusal ? (
          <Notice kind="danger">
            <p>
              {laneProblem(refusal)} ({refusal.code})
            </p>
          </Notice>
        ) : (
          <p>{t('photo.lane.safe')}</p>
        )}
        <p class="number">
          {[
            item.about,
            formatTime(item.takenAt, settings.language.value, 'seconds'),
            t('photo.mb', { mb }),
          ].join(' · ')}
        </p>
        {removing.value ? (
          <>
            <p>
              <b>{t('photo.lane.removeTitle')}</b> {t('photo.lane.removeWords')}
            </p>
            <div class="photo-foot">
              {reasons.map((reason) => (
                <Button
                  key={reason}
                  kind="danger"
                  onPress={() => {
                    void lane.remove(photoId, t(`photo.lane.reason.${reason}`));
                    onClose();
                  }}
                >
                  {t(`photo.lane.reason.${reason}`)}
                </Button>
              ))}
            </div>
          </>
        ) : (
          <div class="photo-foot">
            <Button
              kind="primary"
              icon="refresh-cw"
              onPress={() => {
                void lane.retry(photoId);
                onClose();
              }}
            >
              {t('photo.lane.retry')}
            </Button>
            <Button
              icon="download"
              onPress={() =>
                void lane.exported(photoId).then((bytes) => bytes && saveFile(bytes, `${photoId}.patrouille`))
              }
            >
              {t('photo.lane.export')}
            </Button>
            <Button
              icon="trash-2"
              onPress={() => {
                removing.value = true;
              }}
            >
              {t('photo.lane.remove')}
            </Button>
          </div>
        )}
      </div>
    </Dialog>
  );
};
