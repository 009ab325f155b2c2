import { AccountMenu } from '../app/AccountMenu.tsx';
import { LinkChip } from '../app/LinkChip.tsx';
import { ThemeButton } from '../app/ThemeButton.tsx';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { Clock } from '../ui/time/Clock.tsx';
import { QueueChip } from './QueueChip.tsx';
import { SharingChip } from './SharingChip.tsx';
import { useField } from './useField.ts';
import './patrolHeader.css';

/** Who I am on the radio, with whom, in what; how fresh the screen is, what waits, whether I am seen, the time. */
export const PatrolHeader = () => {
  const { settings } = useClient();
  const { session, config } = useZone();
  const { units } = useField();
  const person = session.person.value;
  const unit = units.mine.value;
  const zone = t('zone.name', { name: config.name, code: config.code });
  const vehicle = unit?.vehicle?.plate ?? unit?.vehicle?.callName;
  return (
    <header class="patrol-header">
      <h1 class="patrol-unit">
        {unit?.callSign ?? person?.unit ?? zone}
        <span class="unseen">{` · ${t('app.patrol')}`}</span>
      </h1>
      <span class="patrol-fact patrol-person">
        <Icon name="users" />
        <span>{unit === null ? person?.name : unit.crew.map((one) => one.name).join(', ')}</span>
      </span>
      {vehicle && (
        <span class="patrol-fact patrol-person patrol-vehicle">
          <Icon name="car" />
          <span>{vehicle}</span>
        </span>
      )}
      <span class="patrol-gap" />
      <SharingChip />
      <LinkChip />
      <QueueChip />
      <Clock />
      <ThemeButton settings={settings} />
      <AccountMenu />
    </header>
  );
};
