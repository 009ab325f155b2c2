import { t } from '../i18n/t.ts';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Icon } from '../ui/icon/Icon.tsx';

/** An address somebody wrote, whole, before anybody goes there: nothing of it was fetched until now. */
export const LinkDialog = ({ url, onClose }: { readonly url: string; readonly onClose: () => void }) => {
  const { host, protocol } = new URL(url);
  return (
    <Dialog title={t('chat.link.title')} onClose={onClose}>
      <div class="dialog-body">
        <p>{t('chat.link.words')}</p>
        <p class="link-host">{host}</p>
        <p class="link-whole" dir="ltr">
          {url}
        </p>
        {protocol === 'http:' && <p class="field-hint">{t('chat.link.plain')}</p>}
        <a
          class="button button-primary"
          href={url}
          target="_blank"
          rel="noopener noreferrer external"
          referrerpolicy="no-referrer"
          onClick={onClose}
        >
          <Icon name="arrow-up-right" />
          {t('chat.link.open')}
        </a>
      </div>
    </Dialog>
  );
};
