import { useSignal } from '@preact/signals';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import type { CommandAnswer } from '../command/CommandAnswer.ts';
import { refusalText } from '../i18n/refusalText.ts';
import type { TextBook } from '../i18n/TextBook.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { LazyPhotoPart } from './LazyPhotoPart.tsx';
import type { Photos } from './openPhotos.ts';
import { photoProblem } from './photoProblem.ts';
import type { PhotoSize, PhotoView } from './photoSchemas.ts';
import { ReasonDialog } from './ReasonDialog.tsx';
import { saveFile } from './saveFile.ts';
import type { ShareDialogProps } from './share/ShareDialog.tsx';

const shareDialog = () => import('./share/ShareDialog.tsx').then(({ ShareDialog }) => ShareDialog);
const shareBooks: readonly TextBook[] = ['chat', 'refusal'];

type Asking = 'none' | 'original' | 'download' | 'share' | 'promote' | 'discard' | 'dismiss';

/** What may be done with a photo, by what the zone says of it; each of it is in its custody. */
export const PhotoActs = ({
  photos,
  photo,
  size,
  onSize,
  onGone,
}: {
  readonly photos: Photos;
  /** Not known: only looked at. */
  readonly photo: PhotoView | undefined;
  readonly size: PhotoSize;
  readonly onSize: (wanted: { readonly size: PhotoSize; readonly reason?: string }) => void;
  /** It is shown no more. */
  readonly onGone: () => void;
}) => {
  const { scope, href } = useClient();
  const { config } = useZone();
  const asking = useSignal<Asking>('none');
  const said = useSignal<{ readonly kind: 'done' | 'danger'; readonly text: string } | null>(null);
  const { source } = photos;
  const may = (action: PhotoView['allowedActions'][number]): boolean =>
    photo?.allowedActions.includes(action) ?? false;
  const close = (): void => {
    asking.value = 'none';
  };
  const run = async (command: Promise<CommandAnswer<unknown>>, done: string): Promise<boolean> => {
    close();
    const answer = await command;
    said.value =
      answer.kind === 'accepted'
        ? { kind: 'done', text: done }
        : {
            kind: 'danger',
            text:
              answer.kind === 'refused'
                ? refusalText(answer.code, answer.params)
                : t(`command.kept.${answer.why}`),
          };
    return answer.kind === 'accepted';
  };
  const download = async (photoId: string, reason: string): Promise<void> => {
    close();
    const whole = size === 'ORIGINAL' ? 'ORIGINAL' : 'FULL';
    const link = await source.open({ photoId, size: whole, download: true, reason });
    const bytes = link.ok ? await photos.fetchPicture(link.value) : null;
    if (bytes !== null) saveFile(bytes, `${photoId}.jpg`);
    said.value =
      bytes !== null
        ? { kind: 'done', text: t('photo.act.downloaded') }
        : { kind: 'danger', text: photoProblem(link.ok ? { kind: 'unreachable' } : link.refusal) };
  };
  const ask = (what: Asking) => (): void => {
    asking.value = what;
  };
  return (
    <>
      {said.value && (
        <Notice kind={said.value.kind} role="status">
          <p>{said.value.text}</p>
        </Notice>
      )}
      <div class="photo-acts">
        {may('RETRY') && (
          <Button
            icon="refresh-cw"
            onPress={() => photo && void run(source.retry(photo.id), t('photo.act.retried'))}
          >
            {t('photo.lane.retry')}
          </Button>
        )}
        {may('DISMISS') && (
          <Button icon="x" onPress={ask('dismiss')}>
            {t('photo.failures.dismiss')}
          </Button>
        )}
        {(photo === undefined || may('OPEN')) && (
          <Button
            icon={size === 'FULL' ? 'minus' : 'maximize'}
            onPress={() => onSize({ size: size === 'SCREEN' ? 'FULL' : 'SCREEN' })}
          >
            {t(size === 'SCREEN' ? 'photo.act.full' : 'photo.act.screen')}
          </Button>
        )}
        {may('SHARE') && (
          <Button icon="send" onPress={ask('share')}>
            {t('photo.act.share')}
          </Button>
        )}
        {may('PROMOTE') && photo?.pvNumber === undefined && (
          <Button icon="badge-check" onPress={ask('promote')}>
            {t('photo.act.promote')}
          </Button>
        )}
        {may('OPEN_ORIGINAL') && size !== 'ORIGINAL' && (
          <Button icon="lock" onPress={ask('original')}>
            {t('photo.act.original')}
          </Button>
        )}
        {may('DOWNLOAD') && (
          <Button icon="download" onPress={ask('download')}>
            {t('photo.act.download')}
          </Button>
        )}
        {may('SEE_CUSTODY') && photo && scope !== 'patrol' && (
          <a class="button" href={href({ kind: 'photo', zone: config.code, id: photo.id })}>
            {t('photo.act.custody')}
          </a>
        )}
        {may('DISCARD') && (
          <Button kind="danger" icon="trash-2" onPress={ask('discard')}>
            {t('photo.act.discard')}
          </Button>
        )}
      </div>
      {photo && asking.value === 'dismiss' && (
        <ReasonDialog
          title={t('photo.failures.dismiss')}
          words={t('photo.failures.dismissWords')}
          act={t('photo.failures.dismiss')}
          kind="danger"
          onClose={close}
          onGiven={(reason) =>
            void run(source.dismiss(photo.id, reason), t('photo.act.discarded')).then(
              (gone) => gone && onGone(),
            )
          }
        />
      )}
      {photo && asking.value === 'share' && (
        <LazyPhotoPart<ShareDialogProps>
          load={shareDialog}
          books={shareBooks}
          props={{
            photo,
            onClose: close,
            onSaid: (answer, name) => {
              close();
              said.value =
                answer.kind === 'refused'
                  ? {
                      kind: 'danger',
                      text: `${refusalText(answer.code, answer.params)} ${t('photo.share.kept', { name })}`,
                    }
                  : {
                      kind: 'done',
                      text: t(answer.kind === 'queued' ? 'photo.share.queued' : 'photo.act.shared', { name }),
                    };
            },
          }}
        />
      )}
      {photo && asking.value === 'original' && (
        <ReasonDialog
          title={t('photo.original.title')}
          words={t('photo.original.words')}
          act={t('photo.original.open')}
          onClose={close}
          onGiven={(reason) => {
            close();
            onSize({ size: 'ORIGINAL', reason });
          }}
        />
      )}
      {photo && asking.value === 'download' && (
        <ReasonDialog
          title={t('photo.download.title')}
          words={t('photo.download.words')}
          act={t('photo.act.download')}
          onClose={close}
          onGiven={(reason) => void download(photo.id, reason)}
        />
      )}
      {photo && asking.value === 'promote' && (
        <ReasonDialog
          title={t('photo.promote.title')}
          words={t('photo.promote.words')}
          field="fileNumber"
          act={t('photo.act.promote')}
          onClose={close}
          onGiven={(pvNumber) =>
            void run(source.promote(photo.id, pvNumber), t('photo.act.promoted', { pvNumber }))
          }
        />
      )}
      {photo && asking.value === 'discard' && (
        <ReasonDialog
          title={t('photo.discard.title')}
          words={t('photo.discard.words')}
          act={t('photo.act.discard')}
          kind="danger"
          onClose={close}
          onGiven={(reason) =>
            void run(source.discard(photo.id, reason), t('photo.act.discarded')).then(
              (gone) => gone && onGone(),
            )
          }
        />
      )}
    </>
  );
};
