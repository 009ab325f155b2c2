import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { askProblem } from '../journal/askProblem.ts';
import type { AskFailure } from '../journal/JournalSource.ts';
import { Button } from '../ui/button/Button.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { createWebhookSource } from './createWebhookSource.ts';
import { UndeliveredItem } from './UndeliveredItem.tsx';
import { type WebhookAct, WebhookActs } from './WebhookActs.tsx';
import { WebhookItem } from './WebhookItem.tsx';
import type { WebhookOverview } from './webhookSchemas.ts';
import '../people/people.css';
import '../people/peopleForm.css';
import '../people/person.css';
import '../ui/field/field.css';
import '../ui/scroll/scroll.css';
import './webhooks.css';

/** Which systems of the zone's own are told what happens, and what could not be delivered to them. */
export const WebhooksPage = () => {
  const { ask, send } = useZone();
  const source = useMemo(() => createWebhookSource({ ask, send }), [ask, send]);
  const overview = useSignal<WebhookOverview | null>(null);
  const failure = useSignal<AskFailure | null>(null);
  const act = useSignal<WebhookAct | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const look = async (): Promise<void> => {
    const answer = await source.all();
    failure.value = answer.ok ? null : answer.refusal;
    if (answer.ok) overview.value = answer.value;
  };
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    void look();
  }, [source]);
  const shown = overview.value;
  const labelOf = (id: string): string => shown?.items.find((one) => one.id === id)?.label ?? '–';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scroller account" tabIndex={0} aria-labelledby="webhooks-title">
      <div class="account-page">
        <h2 id="webhooks-title" ref={title} tabIndex={-1}>
          {t('webhooks.title')}
        </h2>
        <p>{t('webhooks.words')}</p>
        {failure.value !== null && (
          <Notice kind="danger" role="alert">
            <p>
              {t('webhooks.failed')} {askProblem(failure.value)}
            </p>
            <Button icon="refresh-cw" onPress={() => void look()}>
              {t('action.retry')}
            </Button>
          </Notice>
        )}
        {shown === null
          ? failure.value === null && <Skeleton rows={4} />
          : [
              <section key="items" class="person-part">
                {shown.items.length === 0 ? (
                  <p role="status">{t('webhooks.none')}</p>
                ) : (
                  <ul class="webhooks">
                    {shown.items.map((webhook) => (
                      <WebhookItem
                        key={webhook.id}
                        webhook={webhook}
                        source={source}
                        onAct={(kind) => {
                          act.value = { kind, webhook };
                        }}
                        onChanged={() => void look()}
                      />
                    ))}
                  </ul>
                )}
                <Button
                  kind="primary"
                  icon="plus"
                  onPress={() => {
                    act.value = { kind: 'ADD' };
                  }}
                >
                  {t('webhooks.add')}
                </Button>
              </section>,
              <section key="dead" class="person-part">
                <h3>{t('webhooks.dead.title')}</h3>
                <p>{shown.undelivered.length === 0 ? t('webhooks.dead.none') : t('webhooks.dead.words')}</p>
                {shown.undelivered.length > 0 && (
                  <ul class="webhooks">
                    {shown.undelivered.map((delivery) => (
                      <UndeliveredItem
                        key={delivery.id}
                        delivery={delivery}
                        label={labelOf(delivery.webhookId)}
                        source={source}
                        onDismiss={() => {
                          act.value = { kind: 'DISMISS', delivery };
                        }}
                        onChanged={() => void look()}
                      />
                    ))}
                  </ul>
                )}
                {shown.more && <p>{t('webhooks.dead.more')}</p>}
              </section>,
            ]}
      </div>
      {act.value !== null && (
        <WebhookActs
          act={act.value}
          source={source}
          onNext={(next) => {
            act.value = next;
            void look();
          }}
          onClose={() => {
            act.value = null;
          }}
        />
      )}
    </section>
  );
};
