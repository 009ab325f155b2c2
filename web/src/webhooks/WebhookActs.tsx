import { t } from '../i18n/t.ts';
import type { WebhookSource } from './createWebhookSource.ts';
import { SecretDialog } from './SecretDialog.tsx';
import { SureDialog } from './SureDialog.tsx';
import { WebhookDialog } from './WebhookDialog.tsx';
import type { DeliveryView, WebhookReplyView, WebhookView } from './webhookSchemas.ts';

/** What stands in front of the page. */
export type WebhookAct =
  | { readonly kind: 'ADD' }
  | { readonly kind: 'CHANGE' | 'ROTATE' | 'REMOVE'; readonly webhook: WebhookView }
  | { readonly kind: 'SECRET'; readonly reply: WebhookReplyView }
  | { readonly kind: 'DISMISS'; readonly delivery: DeliveryView };

/** The dialog of an act; after one that makes a secret, the secret. */
export const WebhookActs = ({
  act,
  source,
  onNext,
  onClose,
}: {
  readonly act: WebhookAct;
  readonly source: WebhookSource;
  /** It was done; what comes next, null nothing. */
  readonly onNext: (next: WebhookAct | null) => void;
  readonly onClose: () => void;
}) => {
  const secret = (reply: WebhookReplyView): void => onNext({ kind: 'SECRET', reply });
  const over = (): void => onNext(null);
  switch (act.kind) {
    case 'ADD':
      return <WebhookDialog source={source} webhook={null} onDone={secret} onClose={onClose} />;
    case 'CHANGE':
      return <WebhookDialog source={source} webhook={act.webhook} onDone={over} onClose={onClose} />;
    case 'SECRET':
      return <SecretDialog reply={act.reply} onClose={onClose} />;
    case 'ROTATE':
      return (
        <SureDialog
          name={`webhooks.rotate:${act.webhook.id}`}
          title={t('webhooks.rotateOf', { label: act.webhook.label })}
          words={t('webhooks.rotateWords')}
          label={t('webhooks.rotate')}
          reasoned={false}
          act={() => source.rotate(act.webhook.id)}
          onDone={secret}
          onClose={onClose}
        />
      );
    case 'REMOVE':
      return (
        <SureDialog
          name={`webhooks.remove:${act.webhook.id}`}
          title={t('webhooks.removeOf', { label: act.webhook.label })}
          words={t('webhooks.removeWords')}
          label={t('webhooks.remove')}
          reasoned
          act={(reason) => source.remove(act.webhook.id, reason)}
          onDone={over}
          onClose={onClose}
        />
      );
    case 'DISMISS':
      return (
        <SureDialog
          name={`webhooks.dismiss:${act.delivery.id}`}
          title={t('webhooks.dead.dismissTitle')}
          words={t('webhooks.dead.dismissWords')}
          label={t('webhooks.dead.dismiss')}
          reasoned
          act={(reason) => source.dismiss(act.delivery.id, reason)}
          onDone={over}
          onClose={onClose}
        />
      );
  }
};
