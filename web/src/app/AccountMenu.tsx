import { useId, useRef } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { ThemeRadios } from './ThemeRadios.tsx';
import { useClient } from './useClient.ts';
import { useZone } from './useZone.ts';
import './account.css';

/** Who is signed in, in what function, and their own choices on this device; the way out is last. */
export const AccountMenu = () => {
  const { settings, href } = useClient();
  const { session, config } = useZone();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const person = session.person.value;
  if (!person) return null;
  return (
    <>
      <button type="button" class="button button-quiet account-button" popovertarget={id}>
        <span class="account-initials" aria-hidden="true">
          {initials(person.name)}
        </span>
        <span class="account-name">{person.name}</span>
        <span class="unseen">{t('account.menu')}</span>
      </button>
      <div ref={menu} id={id} popover="auto" class="account-menu">
        <p class="account-who">
          <b>{person.name}</b>
          <span>{person.roles.map((role) => t(`role.${role}`)).join(', ')}</span>
          <span>
            {[person.unit, t('zone.name', { name: config.name, code: config.code })]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </p>
        <a
          class="button"
          href={href({ kind: 'mine', zone: config.code })}
          onClick={() => menu.current?.hidePopover()}
        >
          <Icon name="eye" />
          {t('account.mine')}
        </a>
        <ThemeRadios settings={settings} />
        <LanguageChoice settings={settings} />
        <Button icon="log-out" onPress={() => void session.signOut()}>
          {t('account.signOut')}
        </Button>
      </div>
    </>
  );
};

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part[0] ?? '')
    .join('')
    .slice(0, 2)
    .toUpperCase();
