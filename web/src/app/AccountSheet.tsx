import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { ThemeRadios } from './ThemeRadios.tsx';
import { useClient } from './useClient.ts';
import { useZone } from './useZone.ts';

/** Who is signed in, in what function, and their own choices on this device; the way out is last. */
export const AccountSheet = ({ onGone }: { readonly onGone: () => void }) => {
  const { settings, href } = useClient();
  const { session, config } = useZone();
  const person = session.person.value;
  if (!person) return null;
  return (
    <>
      <p class="account-who">
        <b>{person.name}</b>
        <span>{person.roles.map((role) => t(`role.${role}`)).join(', ')}</span>
        <span>
          {[person.unit, t('zone.name', { name: config.name, code: config.code })]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <a class="button" href={href({ kind: 'mine', zone: config.code })} onClick={onGone}>
        <Icon name="eye" />
        {t('account.mine')}
      </a>
      <a class="button" href={href({ kind: 'account', zone: config.code })} onClick={onGone}>
        <Icon name="key-round" />
        {t('account.own')}
      </a>
      <ThemeRadios settings={settings} />
      <LanguageChoice settings={settings} />
      <Button icon="log-out" onPress={() => void session.signOut()}>
        {t('account.signOut')}
      </Button>
    </>
  );
};
