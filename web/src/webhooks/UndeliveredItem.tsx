import { answerWords } from '../../../shared/webhook/Delivery.ts';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { CommandProblem } from '../people/CommandProblem.tsx';
import { useZoneCommand } from '../people/useZoneCommand.ts';
import { Button } from '../ui/button/Button.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import type { WebhookSource } from './createWebhookSource.ts';
import type { DeliveryView } from './webhookSchemas.ts';

/** A message that was given up: what, for whom, what the other side said; try again, or let it go. */
export const UndeliveredItem = ({
  delivery,
  label,
  source,
  onDismiss,
  onChanged,
}: {
  readonly delivery: DeliveryView;
  readonly label: string;
  readonly source: WebhookSource;
  readonly onDismiss: () => void;
  readonly onChanged: () => void;
}) => {
  const { settings } = useClient();
  const { state, run } = useZoneCommand();
  const { lastAnswer = '' } = delivery;
  const word = answerWords.find((one) => one === lastAnswer);
  return (
    <li class="webhook" aria-busy={state.kind === 'sending'}>
      <p class="webhook-head">
        <b lang="">{label}</b>
        <time class="webhook-when" dateTime={delivery.at}>
          {formatTime(delivery.at, settings.language.value, 'full')}
        </time>
      </p>
      <p class="webhook-url" lang="">
        {delivery.type}
      </p>
      <p class="webhook-kinds">
        {t('webhooks.dead.answer', {
          status: word === undefined ? lastAnswer : t(`webhooks.answer.${word}`),
          count: delivery.attempts,
        })}
      </p>
      <CommandProblem state={state} onLeave={() => undefined} />
      <p class="webhook-acts">
        <Button
          icon="refresh-cw"
          onPress={() =>
            void run(() => source.retry(delivery.id)).then((done) => {
              if (done !== null) onChanged();
            })
          }
        >
          {t('webhooks.dead.retry')}
        </Button>
        <Button icon="x" onPress={onDismiss}>
          {t('webhooks.dead.dismiss')}
        </Button>
      </p>
    </li>
  );
};
