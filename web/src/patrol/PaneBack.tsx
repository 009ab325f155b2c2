import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';

/** Leads from the opened incident back to the list, where there is room for one of the two. */
export const PaneBack = () => {
  const { href } = useClient();
  const { config } = useZone();
  return (
    <a
      class="button button-quiet pane-back"
      href={href({ kind: 'home', zone: config.code })}
      aria-label={t('action.backToList')}
    >
      <Icon name="arrow-left" size="large" />
    </a>
  );
};
