import { useClient } from '../../app/useClient.ts';
import { useZone } from '../../app/useZone.ts';
import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon/Icon.tsx';
import { formatTime } from '../../ui/time/formatTime.ts';
import type { Custody } from '../photoSchemas.ts';

/** Whether the journal proves it: the links about this photo, and the last signed head over them. */
export const CustodyChainCard = ({ custody: { chain } }: { readonly custody: Custody }) => {
  const { settings, scope, href } = useClient();
  const { config } = useZone();
  if (chain === undefined)
    return (
      <section class="custody-card">
        <p class="custody-small">{t('photo.custody.chain.none')}</p>
      </section>
    );
  const signed =
    chain.signedAt === undefined
      ? t('photo.custody.chain.unsigned')
      : t('photo.custody.chain.signed', {
          time: formatTime(chain.signedAt, settings.language.value, 'full'),
          n: chain.signedSize ?? 0,
          key: chain.keyId ?? '',
        });
  return (
    <section class="custody-card custody-chain">
      <Icon name={chain.sound ? 'link' : 'triangle-alert'} size="large" />
      <div>
        <h3 class={chain.sound ? '' : 'custody-differ'}>
          {t(chain.sound ? 'photo.custody.chain.sound' : 'photo.custody.chain.broken', {
            from: chain.from,
            to: chain.to,
          })}
        </h3>
        <p class="custody-small">{signed}</p>
      </div>
      {scope === 'admin' && (
        <a class="button" href={href({ kind: 'chain', zone: config.code })}>
          {t('photo.custody.chain.show')}
        </a>
      )}
    </section>
  );
};
