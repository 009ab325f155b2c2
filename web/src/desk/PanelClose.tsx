import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';

/** Leads from an opened incident back to the list alone. */
export const PanelClose = () => {
  const { href } = useClient();
  const { config } = useZone();
  return (
    <a class="button button-quiet panel-close" href={href({ kind: 'home', zone: config.code })}>
      <Icon name="x" />
      <span class="unseen">{t('desk.closePanel')}</span>
    </a>
  );
};
