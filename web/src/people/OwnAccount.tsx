import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { AccountPage } from './AccountPage.tsx';
import '../ui/field/field.css';
import '../ui/scroll/scroll.css';
import './people.css';
import './person.css';
import './ownAccount.css';

/** Everybody's own account, on the road and at the desk: with the way back that those clients have no room list for. */
export const OwnAccount = () => {
  const { href } = useClient();
  const { config } = useZone();
  return (
    <div class="own-account">
      <a class="button button-quiet own-account-back" href={href({ kind: 'home', zone: config.code })}>
        <Icon name="arrow-left" size="large" />
        {t('account.back')}
      </a>
      <AccountPage />
    </div>
  );
};
