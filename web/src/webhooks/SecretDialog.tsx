import { t } from '../i18n/t.ts';
import { CopyButton } from '../people/CopyButton.tsx';
import { Button } from '../ui/button/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import type { WebhookReplyView } from './webhookSchemas.ts';

/** The secret of a connection, this once. */
export const SecretDialog = ({
  reply: { webhook, secret },
  onClose,
}: {
  readonly reply: WebhookReplyView;
  readonly onClose: () => void;
}) => (
  <Dialog title={t('webhooks.secret.title', { label: webhook.label })} onClose={onClose}>
    <div class="dialog-body">
      {secret === undefined ? (
        <Notice kind="warn" role="alert">
          <p>{t('webhooks.secret.gone')}</p>
        </Notice>
      ) : (
        <>
          <p>{t('webhooks.secret.words')}</p>
          <p class="webhook-secret">
            <code data-secret="webhook">{secret}</code>
            <CopyButton text={secret} />
          </p>
          <Notice kind="info">
            <p>{t('webhooks.secret.once')}</p>
          </Notice>
        </>
      )}
      <div class="dialog-foot">
        <span />
        <Button kind="primary" onPress={onClose} attributes={{ autofocus: true }}>
          {t('webhooks.secret.done')}
        </Button>
      </div>
    </div>
  </Dialog>
);
