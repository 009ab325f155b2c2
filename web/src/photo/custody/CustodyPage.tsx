import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useClient } from '../../app/useClient.ts';
import { useZone } from '../../app/useZone.ts';
import { t } from '../../i18n/t.ts';
import type { AskFailure } from '../../journal/JournalSource.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Icon } from '../../ui/icon/Icon.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { Skeleton } from '../../ui/skeleton/Skeleton.tsx';
import { formatTime } from '../../ui/time/formatTime.ts';
import { photoProblem } from '../photoProblem.ts';
import type { Custody } from '../photoSchemas.ts';
import { usePhotos } from '../usePhotos.ts';
import { CustodyChainCard } from './CustodyChainCard.tsx';
import { CustodyHashes } from './CustodyHashes.tsx';
import { CustodyLife } from './CustodyLife.tsx';
import { CustodyPicture } from './CustodyPicture.tsx';
import { CustodyReportButton } from './CustodyReportButton.tsx';
import { CustodyViewers } from './CustodyViewers.tsx';
import './custody.css';

/** Everything a photo went through, for whoever must account for it: its verdict, what it is compared by, who saw it. */
export const CustodyPage = ({ photoId }: { readonly photoId: string }) => {
  const { settings, scope, href } = useClient();
  const { config } = useZone();
  const photos = usePhotos();
  const custody = useSignal<Custody | null>(null);
  const failure = useSignal<AskFailure | null>(null);
  const tries = useSignal(0);
  const attempt = tries.value;
  useEffect(() => {
    if (photos === null) return;
    let current = attempt >= 0;
    failure.value = null;
    void photos.source.custody(photoId).then((answer) => {
      if (!current) return;
      if (answer.ok) custody.value = answer.value;
      else failure.value = answer.refusal;
    });
    return () => {
      current = false;
    };
  }, [photos, photoId, attempt]);
  if (failure.value !== null)
    return (
      <div class="custody custody-alone">
        <Notice kind="danger" role="alert">
          <p>{photoProblem(failure.value)}</p>
          <Button
            onPress={() => {
              tries.value += 1;
            }}
          >
            {t('action.retry')}
          </Button>
        </Notice>
      </div>
    );
  const known = custody.value;
  if (known === null || photos === null) return <Skeleton rows={8} />;
  const { photo, verdict, checkedAt } = known;
  const { language } = settings;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="custody scroller" tabIndex={0} aria-labelledby="custody-title">
      <header class="custody-head">
        <div>
          <p class="custody-path">
            {[formatTime(photo.takenAt, language.value, 'moment'), photo.unitId, photo.pvNumber]
              .filter((part) => part !== undefined)
              .join(' · ')}
            {scope === 'desk' && photo.context.kind === 'INCIDENT' && (
              <a
                class="text-link"
                href={href({ kind: 'incident', zone: config.code, id: photo.context.ref })}
              >
                {t('photo.custody.incident')}
              </a>
            )}
          </p>
          <h2 id="custody-title">{t('photo.custody.title')}</h2>
        </div>
        <span class={`custody-verdict custody-${verdict}`}>
          <Icon
            name={
              verdict === 'UNCHANGED'
                ? 'shield-check'
                : verdict === 'CHANGED'
                  ? 'triangle-alert'
                  : 'circle-question-mark'
            }
          />
          {t(`photo.custody.verdict.${verdict}`)}
        </span>
        <p class="custody-logged">
          <Icon name="eye" />
          {t('photo.custody.logged', { time: formatTime(checkedAt, language.value, 'seconds') })}
        </p>
        <CustodyReportButton photos={photos} photoId={photoId} />
      </header>
      <div class="custody-left">
        <CustodyPicture photos={photos} custody={known} />
        <CustodyHashes custody={known} />
      </div>
      <div class="custody-right">
        <CustodyLife custody={known} />
        <CustodyViewers lines={known.lines} />
        <CustodyChainCard custody={known} />
      </div>
    </section>
  );
};
