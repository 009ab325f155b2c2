import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { type Mine, minePeriods } from './createMine.ts';

/** Whose it is, that it is all of it, whether the chain holds, and how far back it goes. */
export const MineHead = ({
  mine,
  title,
}: {
  readonly mine: Mine;
  readonly title: RefObject<HTMLHeadingElement | null>;
}) => {
  const { href, settings, scope } = useClient();
  const { config } = useZone();
  const id = useId();
  const chain = mine.chain.value;
  return (
    <div class="mine-head">
      {scope !== 'admin' && (
        <a
          class="button button-quiet mine-back"
          href={href({ kind: 'home', zone: config.code })}
          aria-label={t('mine.back')}
        >
          <Icon name="arrow-left" size="large" />
        </a>
      )}
      <h2 id="mine-title" ref={title} tabIndex={-1}>
        {t('mine.title')}
      </h2>
      <div class="mine-lead">
        <p>{t('mine.words')}</p>
        {chain?.sound === false ? (
          <p class="mine-chain mine-unsound" role="alert">
            <Icon name="shield-alert" />
            {t('chain.unsound')}
          </p>
        ) : (
          chain?.signed && (
            <p class="mine-chain">
              <Icon name="shield-check" />
              {t('mine.chainHolds', {
                time: formatTime(chain.signed.at, settings.language.value, 'seconds'),
              })}
            </p>
          )
        )}
        <label class="unseen" for={id}>
          {t('mine.period')}
        </label>
        <select
          id={id}
          class="input mine-period"
          value={String(mine.period.value)}
          onChange={(event) => {
            const days = minePeriods.find((one) => String(one) === event.currentTarget.value);
            if (days !== undefined) mine.choose(days);
          }}
        >
          {minePeriods.map((days) => (
            <option key={days} value={String(days)}>
              {t(`mine.days${days}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
};
