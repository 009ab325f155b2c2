import { AccountMenu } from '../app/AccountMenu.tsx';
import { LinkChip } from '../app/LinkChip.tsx';
import { ThemeButton } from '../app/ThemeButton.tsx';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { Clock } from '../ui/time/Clock.tsx';
import './patrolHeader.css';

/** Who I am on the radio, where, how fresh the screen is, and what time it is. */
export const PatrolHeader = () => {
  const { settings } = useClient();
  const { session, config } = useZone();
  const person = session.person.value;
  const zone = t('zone.name', { name: config.name, code: config.code });
  return (
    <header class="patrol-header">
      <h1 class="patrol-unit">
        {person?.unit ?? zone}
        <span class="unseen">{` · ${t('app.patrol')}`}</span>
      </h1>
      <span class="patrol-fact patrol-person">
        <Icon name="users" />
        {person?.name}
      </span>
      {person?.unit && (
        <span class="patrol-fact patrol-zone">
          <Icon name="map-pin" />
          {zone}
        </span>
      )}
      <span class="patrol-gap" />
      <LinkChip />
      <Clock />
      <ThemeButton settings={settings} />
      <AccountMenu />
    </header>
  );
};
