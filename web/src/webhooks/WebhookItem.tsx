import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { CommandProblem } from '../people/CommandProblem.tsx';
import { useZoneCommand } from '../people/useZoneCommand.ts';
import { Button } from '../ui/button/Button.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import type { WebhookSource } from './createWebhookSource.ts';
import type { WebhookView } from './webhookSchemas.ts';

/** A connection: what it is called, where it leads, what it hears, and what can be done with it. */
export const WebhookItem = ({
  webhook,
  source,
  onAct,
  onChanged,
}: {
  readonly webhook: WebhookView;
  readonly source: WebhookSource;
  readonly onAct: (act: 'CHANGE' | 'ROTATE' | 'REMOVE') => void;
  readonly onChanged: () => void;
}) => {
  const { settings } = useClient();
  const { state, run } = useZoneCommand();
  const paused = webhook.state === 'PAUSED';
  const turn = async (): Promise<void> => {
    const done = await run(() => source.change(webhook.id, { state: paused ? 'ACTIVE' : 'PAUSED' }));
    if (done !== null) onChanged();
  };
  return (
    <li class="webhook" aria-busy={state.kind === 'sending'}>
      <p class="webhook-head">
        <b lang="">{webhook.label}</b>
        <span class={`webhook-state webhook-${webhook.state}`}>{t(`webhooks.state.${webhook.state}`)}</span>
      </p>
      <p class="webhook-url" lang="">
        {webhook.url}
      </p>
      <p class="webhook-kinds">{webhook.kinds.map((kind) => t(`webhooks.kind.${kind}`)).join(' · ')}</p>
      {webhook.oldSecretUntil !== undefined && Date.parse(webhook.oldSecretUntil) > Date.now() && (
        <p class="webhook-kinds">
          {t('webhooks.oldSecret', {
            at: formatTime(webhook.oldSecretUntil, settings.language.value, 'full'),
          })}
        </p>
      )}
      <CommandProblem state={state} onLeave={() => undefined} />
      <p class="webhook-acts">
        <Button icon={paused ? 'play' : 'pause'} onPress={() => void turn()}>
          {t(paused ? 'webhooks.resume' : 'webhooks.pause')}
        </Button>
        <Button icon="pencil" onPress={() => onAct('CHANGE')}>
          {t('webhooks.change')}
        </Button>
        <Button icon="key-round" onPress={() => onAct('ROTATE')}>
          {t('webhooks.rotate')}
        </Button>
        <Button icon="trash-2" onPress={() => onAct('REMOVE')}>
          {t('webhooks.remove')}
        </Button>
      </p>
    </li>
  );
};
