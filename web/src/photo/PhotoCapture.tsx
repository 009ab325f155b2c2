import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { FullDialog } from './FullDialog.tsx';
import type { PhotoCaptureProps } from './PhotoCaptureProps.ts';
import { RedactionEditor } from './redaction/RedactionEditor.tsx';
import { atOnce, type ReadPicture, readPicture } from './redaction/readPicture.ts';

/** The photos somebody just took or picked, one after the other: covered, then sent, or thrown away. */
export const PhotoCapture = (props: PhotoCaptureProps) => {
  const { files, onClose } = props;
  const at = useSignal(0);
  const asking = useSignal(false);
  const picture = useSignal<ReadPicture | null>(null);
  const count = Math.min(files.length, atOnce);
  const file = files[at.value];
  useEffect(() => {
    at.value = 0;
  }, [files]);
  useEffect(() => {
    let current = true;
    picture.value = null;
    if (file === undefined) return;
    void readPicture(file).then((read) => {
      if (current) picture.value = read;
      else if (read.ok) read.bitmap.close();
    });
    return () => {
      current = false;
    };
  }, [file]);
  const next = (): void => {
    if (at.peek() + 1 >= count) onClose();
    else at.value += 1;
  };
  const read = picture.value;
  return (
    <FullDialog
      title={t('photo.cover.title')}
      about={count > 1 ? `${t('photo.cover.of', { n: at.value + 1, count })} · ${props.about}` : props.about}
      onClose={() => {
        asking.value = true;
      }}
    >
      {asking.value && (
        <div class="photo-ask" role="alertdialog" aria-label={t('photo.cover.drop')}>
          <p>{t('photo.cover.dropWords')}</p>
          <Button
            kind="danger"
            icon="trash-2"
            onPress={onClose}
            attributes={{ autofocus: true, class: 'button button-danger' }}
          >
            {t('photo.cover.drop')}
          </Button>
          <Button
            onPress={() => {
              asking.value = false;
            }}
          >
            {t('photo.cover.keep')}
          </Button>
        </div>
      )}
      {files.length > atOnce && at.value === 0 && (
        <Notice kind="info" role="status">
          <p>{t('photo.cover.tooMany', { count: atOnce })}</p>
        </Notice>
      )}
      {read === null && <Skeleton rows={4} />}
      {read?.ok === false && (
        <div class="photo-refused">
          <Notice kind="danger" role="alert">
            <p>{t(`photo.unreadable.${read.why}`, { name: read.name })}</p>
          </Notice>
          <div class="photo-foot">
            <Button onPress={props.onAgain}>{t('photo.cover.again')}</Button>
            <Button kind="primary" onPress={next}>
              {t(at.value + 1 < count ? 'photo.cover.next' : 'photo.cover.close')}
            </Button>
          </div>
        </div>
      )}
      {read?.ok && <RedactionEditor key={at.value} {...props} picture={read} onDone={next} />}
    </FullDialog>
  );
};
