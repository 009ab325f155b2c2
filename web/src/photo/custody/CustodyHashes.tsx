import { useClient } from '../../app/useClient.ts';
import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon/Icon.tsx';
import { formatTime } from '../../ui/time/formatTime.ts';
import type { Custody } from '../photoSchemas.ts';

/** The first 128 bits, as somebody reads them aloud. */
const spoken = (hash: string): string =>
  `${(hash.slice(0, 16).match(/.{4}/g) ?? []).join(' ')} · ${(hash.slice(16, 32).match(/.{4}/g) ?? []).join(' ')}`;

/** The fingerprint of what is kept as evidence: as the device reckoned it, the zone on arrival, and now. */
export const CustodyHashes = ({ custody }: { readonly custody: Custody }) => {
  const { settings } = useClient();
  const { sha256Device, sha256Zone, sha256Now, checkedAt } = custody;
  const all = [
    ['device', sha256Device],
    ['zone', sha256Zone],
    ['now', sha256Now],
  ] as const;
  const known = all.flatMap(([, hash]) => (hash === undefined ? [] : [hash]));
  const same = known.length > 1 && new Set(known).size === 1;
  const differ = new Set(known).size > 1;
  return (
    <section class="custody-card" aria-labelledby="custody-hash">
      <h3 id="custody-hash">
        <Icon name="fingerprint" />
        {t('photo.custody.hash.title')}
        {(same || differ) && (
          <span class={same ? 'custody-same' : 'custody-differ'}>
            <Icon name={same ? 'check' : 'triangle-alert'} />
            {t(same ? 'photo.custody.hash.same' : 'photo.custody.hash.differ')}
          </span>
        )}
      </h3>
      <dl class="custody-hashes">
        {all.map(([where, hash]) => (
          <div key={where}>
            <dt>{t(`photo.custody.hash.${where}`)}</dt>
            <dd title={hash}>{hash === undefined ? t('photo.custody.hash.none') : spoken(hash)}</dd>
          </div>
        ))}
      </dl>
      <p class="custody-small">
        {t('photo.custody.hash.words', { time: formatTime(checkedAt, settings.language.value, 'seconds') })}
      </p>
    </section>
  );
};
