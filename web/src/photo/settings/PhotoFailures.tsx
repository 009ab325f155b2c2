import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useClient } from '../../app/useClient.ts';
import { refusalText } from '../../i18n/refusalText.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { formatTime } from '../../ui/time/formatTime.ts';
import type { Photos } from '../openPhotos.ts';
import { laneProblem, photoProblem } from '../photoProblem.ts';
import type { PhotoView } from '../photoSchemas.ts';
import { ReasonDialog } from '../ReasonDialog.tsx';

/** The photos that did not arrive, each with its reason: tried again, or taken off the list with one. */
export const PhotoFailures = ({ photos }: { readonly photos: Photos }) => {
  const { settings } = useClient();
  const items = useSignal<readonly PhotoView[] | null>(null);
  const problem = useSignal<string | null>(null);
  const dismissing = useSignal<string | null>(null);
  const read = async (): Promise<void> => {
    const answer = await photos.source.failures();
    if (answer.ok) items.value = answer.value;
    else problem.value = photoProblem(answer.refusal);
  };
  useEffect(() => {
    void read();
  }, [photos]);
  const run = async (command: ReturnType<Photos['source']['retry']>): Promise<void> => {
    dismissing.value = null;
    const answer = await command;
    problem.value =
      answer.kind === 'accepted'
        ? null
        : answer.kind === 'refused'
          ? refusalText(answer.code, answer.params)
          : t(`command.kept.${answer.why}`);
    await read();
  };
  return (
    <section class="photo-failures" aria-labelledby="photo-failures">
      <h3 id="photo-failures">{t('photo.failures.title')}</h3>
      {problem.value !== null && (
        <Notice kind="danger" role="alert">
          <p>{problem.value}</p>
        </Notice>
      )}
      {items.value?.length === 0 && <p>{t('photo.failures.none')}</p>}
      <ul>
        {(items.value ?? []).map((photo) => (
          <li key={photo.id}>
            <div>
              <b>
                {laneProblem({
                  code: photo.rejection === undefined ? 'photo.failed' : `photo.rejected.${photo.rejection}`,
                  params: {},
                })}
              </b>
              <p>
                {[
                  photo.takenBy.name,
                  photo.unitId,
                  formatTime(photo.takenAt, settings.language.value, 'full'),
                ]
                  .filter((part) => part !== undefined)
                  .join(' · ')}
              </p>
            </div>
            {photo.allowedActions.includes('RETRY') && (
              <Button icon="refresh-cw" onPress={() => void run(photos.source.retry(photo.id))}>
                {t('photo.lane.retry')}
              </Button>
            )}
            {photo.allowedActions.includes('DISMISS') && (
              <Button
                icon="x"
                onPress={() => {
                  dismissing.value = photo.id;
                }}
              >
                {t('photo.failures.dismiss')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {dismissing.value !== null && (
        <ReasonDialog
          title={t('photo.failures.dismiss')}
          words={t('photo.failures.dismissWords')}
          act={t('photo.failures.dismiss')}
          kind="danger"
          onClose={() => {
            dismissing.value = null;
          }}
          onGiven={(reason) => void run(photos.source.dismiss(dismissing.peek() ?? '', reason))}
        />
      )}
    </section>
  );
};
