import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { shortHash } from './shortHash.ts';
import { useReview } from './useReview.ts';
import './chainFoot.css';

/** Whether the journal can be trusted: its last signed head, what came after it, who witnessed it. Always in view. */
export const ChainFoot = () => {
  const { settings, href } = useClient();
  const { config } = useZone();
  const chain = useReview().chain.value;
  const details = (
    <a class="button chain-details" href={href({ kind: 'chain', zone: config.code })}>
      <span>{t('chain.details')}</span>
      <Icon name="chevron-right" />
    </a>
  );
  if (chain !== null && !chain.sound) {
    return (
      <section class="chain-foot chain-unsound" role="alert" aria-label={t('chain.state')}>
        <Icon name="shield-alert" size="large" />
        <p>
          <b>{t('chain.unsound')}</b>
          <span>{t('chain.unsoundWords')}</span>
        </p>
        {details}
      </section>
    );
  }
  const signed = chain?.signed;
  return (
    <section class={signed ? 'chain-foot chain-signed' : 'chain-foot'} aria-label={t('chain.state')}>
      <Icon name={signed ? 'shield-check' : 'shield-alert'} size="large" />
      <p>
        <b>
          {signed
            ? t('chain.signedUpTo', { time: formatTime(signed.at, settings.language.value, 'seconds') })
            : chain
              ? t('chain.none')
              : t('chain.unknown')}
        </b>
        <span>
          {signed
            ? [
                t('chain.head', { size: signed.size, hash: shortHash(signed.rootHash) }),
                t('chain.witnesses', { count: signed.witnesses.length }),
              ].join(' · ')
            : chain && t('chain.noneWords')}
        </span>
      </p>
      {chain && <span class="chain-unsigned">{t('chain.unsigned', { count: chain.unsigned })}</span>}
      {details}
    </section>
  );
};
