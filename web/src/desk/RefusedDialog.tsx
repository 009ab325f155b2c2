import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import './refusedDialog.css';

/** Dispatch messages the intake refused, kept so that a person sees what the machine could not read. */
export const RefusedDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { settings } = useClient();
  const { feed } = useLiveZone();
  return (
    <Dialog title={t('refused.title')} width="wide" onClose={onClose}>
      <div class="dialog-body">
        <p>{t('refused.words')}</p>
        <ul class="refused">
          {feed.refusedMessages.value.map((message) => (
            <li key={message.id}>
              <p>
                <span class="number">{formatTime(message.at, settings.language.value, 'full')}</span>{' '}
                <b>{message.sender}</b>
              </p>
              <p class="refused-why">
                {message.reason === 'input.invalid' ? t('refused.invalid') : refusalText(message.reason)}{' '}
                {message.path && t('refused.field', { path: message.path })}
              </p>
              <details>
                <summary>{t('refused.body')}</summary>
                <pre>{message.body}</pre>
              </details>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
};
