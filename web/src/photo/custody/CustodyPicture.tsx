import { useSignal } from '@preact/signals';
import { useClient } from '../../app/useClient.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Icon } from '../../ui/icon/Icon.tsx';
import type { Photos } from '../openPhotos.ts';
import { photoProblem } from '../photoProblem.ts';
import type { Custody } from '../photoSchemas.ts';
import { ReasonDialog } from '../ReasonDialog.tsx';
import { usePicture } from '../usePicture.ts';
import { Watermark } from '../Watermark.tsx';
import '../photoDialog.css';

/** The picture as people see it, and the way to the sealed one: only when asked, with a reason. */
export const CustodyPicture = ({
  photos,
  custody: { photo },
}: {
  readonly photos: Photos;
  readonly custody: Custody;
}) => {
  const { settings } = useClient();
  const asking = useSignal(false);
  const reason = useSignal<string | null>(null);
  const may = photo.allowedActions.includes('OPEN');
  const picture = usePicture(
    photos,
    !may
      ? null
      : reason.value === null
        ? { photoId: photo.id, size: 'SCREEN' }
        : { photoId: photo.id, size: 'ORIGINAL', reason: reason.value },
  );
  const mb = new Intl.NumberFormat(settings.language.value, { maximumFractionDigits: 1 }).format(
    photo.bytes / 1_000_000,
  );
  return (
    <figure class="custody-card custody-picture">
      <div class="custody-shown">
        {picture.kind === 'shown' && (
          <>
            <img src={picture.url} alt={t('photo.view.picture')} draggable={false} />
            {picture.watermark !== undefined && <Watermark text={picture.watermark} />}
          </>
        )}
        {picture.kind === 'failed' && <p>{photoProblem(picture.failure)}</p>}
        {!may && <p>{t(`photo.state.${photo.state}`)}</p>}
      </div>
      <figcaption>
        <span class={reason.value === null ? 'photo-tag' : 'photo-tag photo-tag-original'}>
          <Icon name={reason.value === null ? 'shield-check' : 'lock'} />
          {t(
            reason.value !== null
              ? 'photo.view.isOriginal'
              : photo.faces + photo.plates > 0
                ? 'photo.view.isCovered'
                : 'photo.view.isPlain',
          )}
        </span>
        {photo.allowedActions.includes('OPEN_ORIGINAL') && reason.value === null && (
          <Button
            icon="lock"
            onPress={() => {
              asking.value = true;
            }}
          >
            {t('photo.act.original')}
          </Button>
        )}
        <span class="number custody-size">
          {[
            ...(photo.width === undefined ? [] : [`${photo.width} × ${photo.height}`]),
            t('photo.mb', { mb }),
            photo.mime.replace('image/', '').toUpperCase(),
          ].join(' · ')}
        </span>
      </figcaption>
      {asking.value && (
        <ReasonDialog
          title={t('photo.original.title')}
          words={t('photo.original.words')}
          act={t('photo.original.open')}
          onClose={() => {
            asking.value = false;
          }}
          onGiven={(given) => {
            asking.value = false;
            reason.value = given;
          }}
        />
      )}
    </figure>
  );
};
