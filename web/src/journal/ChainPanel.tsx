import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { useReview } from './useReview.ts';
import './entryPanel.css';

/** The chain as a whole: how long, its last signed head in full, who witnessed it, and what that means. */
export const ChainPanel = () => {
  const { href, settings } = useClient();
  const { config } = useZone();
  const review = useReview();
  const chain = review.chain.value;
  const signed = chain?.signed;
  const facts: readonly (readonly [string, string | undefined])[] =
    chain === null
      ? []
      : [
          [t('chain.entries'), String(chain.n)],
          [t('chain.lastHash'), chain.hash],
          [t('chain.signedAt'), signed && formatTime(signed.at, settings.language.value, 'full')],
          [t('chain.unsigned', { count: chain.unsigned }), ''],
          [t('chain.rootHash'), signed?.rootHash],
          [t('chain.key'), signed?.keyId],
          [t('chain.witnessNames'), signed && (signed.witnesses.join(', ') || t('chain.noWitness'))],
          [t('chain.epoch'), chain.epoch],
        ];
  return (
    <aside class="entry" aria-labelledby="chain-title">
      <div class="entry-head">
        <p class="entry-when">{t('chain.state')}</p>
        <a
          class="button button-quiet"
          href={href({ kind: 'journal', zone: config.code })}
          aria-label={t('chain.back')}
        >
          <Icon name="x" />
        </a>
        <h2 id="chain-title">
          {chain === null ? t('chain.unknown') : chain.sound ? t('chain.sound') : t('chain.unsound')}
        </h2>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="scroller entry-body" tabIndex={0} aria-labelledby="chain-title">
        {chain === null && <Skeleton rows={4} />}
        {chain?.sound === false && (
          <Notice kind="danger" role="alert">
            <p>{t('chain.unsoundWords')}</p>
          </Notice>
        )}
        <dl class="entry-facts">
          {facts.map(([name, value]) =>
            value === undefined ? null : (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <code>{value}</code>
                </dd>
              </div>
            ),
          )}
        </dl>
        <p class="entry-note">
          <Icon name="info" />
          {t('chain.explain')}
        </p>
      </section>
    </aside>
  );
};
