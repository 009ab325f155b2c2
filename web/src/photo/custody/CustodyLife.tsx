import { useClient } from '../../app/useClient.ts';
import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon/Icon.tsx';
import type { IconName } from '../../ui/icon/iconNames.ts';
import { formatTime } from '../../ui/time/formatTime.ts';
import type { Custody } from '../photoSchemas.ts';
import { type LifeStep, lifeOf } from './lifeOf.ts';
import { usePlaceWords } from './usePlaceWords.ts';

const icons: Readonly<Record<LifeStep['kind'], IconName>> = {
  TAKEN: 'camera',
  COVERED: 'scan-face',
  REQUESTED: 'send',
  RECEIVED: 'cloud-upload',
  AVAILABLE: 'circle-check',
  REJECTED: 'ban',
  FAILED: 'triangle-alert',
  RETRIED: 'refresh-cw',
  DISMISSED: 'x',
  OPENED: 'eye',
  ORIGINAL_OPENED: 'eye',
  DOWNLOADED: 'download',
  SHARED: 'send',
  PROMOTED: 'badge-check',
  DISCARDED: 'trash-2',
  EXPIRED: 'clock',
  PURGED: 'trash-2',
  CUSTODY_SEEN: 'eye',
  REPORTED: 'book-open-check',
};

/** What happened to the photo, oldest first, each with who and why. */
export const CustodyLife = ({ custody }: { readonly custody: Custody }) => {
  const { settings } = useClient();
  const placeOf = usePlaceWords();
  return (
    <section class="custody-card" aria-labelledby="custody-life">
      <h3 id="custody-life">
        <Icon name="route" />
        {t('photo.custody.life')}
      </h3>
      <ol class="custody-life">
        {lifeOf(custody).map((step) => (
          <li key={step.key} data-kind={step.kind}>
            <span class="custody-dot">
              <Icon name={icons[step.kind]} />
            </span>
            <time class="number" dateTime={step.at}>
              {formatTime(step.at, settings.language.value, 'seconds')}
            </time>
            <div>
              <b>{t(`photo.custody.kind.${step.kind}`)}</b>
              <p>{wordsOf(step, custody, placeOf)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
};

const wordsOf = (
  { kind, line }: LifeStep,
  { photo, place }: Custody,
  placeOf: ReturnType<typeof usePlaceWords>,
): string => {
  if (kind === 'TAKEN')
    return [
      photo.unitId,
      photo.takenBy.name,
      place?.device,
      ...(place?.lat === undefined ? [] : [`${place.lat.toFixed(5)}, ${place.lon?.toFixed(5)}`]),
    ]
      .filter((part) => part !== undefined)
      .join(' · ');
  if (kind === 'COVERED')
    return [
      ...(photo.faces > 0 ? [t('photo.cover.faces', { count: photo.faces })] : []),
      ...(photo.plates > 0 ? [t('photo.cover.plates', { count: photo.plates })] : []),
      t(photo.hasOriginal ? 'photo.custody.sealed' : 'photo.custody.unkept'),
    ].join(' · ');
  if (line === undefined) return '';
  const who = line.actor.kind === 'PERSON' ? line.actor.name : t('photo.custody.zone');
  return [
    who,
    line.unitId,
    ...(line.to ? [placeOf(line.to)] : []),
    line.pvNumber,
    ...(line.reason === undefined ? [] : [t('photo.custody.reason', { reason: line.reason })]),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
};
