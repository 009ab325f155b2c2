import { AccountMenu } from '../app/AccountMenu.tsx';
import { LinkChip } from '../app/LinkChip.tsx';
import { ThemeButton } from '../app/ThemeButton.tsx';
import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { PriorityCounts } from '../incident/PriorityCounts.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Kbd } from '../ui/kbd/Kbd.tsx';
import { Logo } from '../ui/logo/Logo.tsx';
import { Clock } from '../ui/time/Clock.tsx';
import { noDialog } from './DeskDialog.ts';
import { DeskNav } from './DeskNav.tsx';
import type { Desk } from './useDesk.ts';
import './deskHeader.css';

/** Which zone, the way to everything (Ctrl K), how many of each priority, how fresh, who, and what time it is. */
export const DeskHeader = ({ desk }: { readonly desk: Pick<Desk, 'act' | 'ask' | 'dialog'> }) => {
  const { settings } = useClient();
  const { feed, config } = useLiveZone();
  const refused = feed.refusedMessages.value.length;
  return (
    <header class="desk-header">
      <Logo />
      <h1 class="desk-zone">
        {t('zone.name', { name: config.name, code: config.code })} <span>{t('app.desk')}</span>
      </h1>
      <button
        type="button"
        class="button desk-search"
        aria-keyshortcuts="Control+K"
        aria-expanded={desk.dialog.value !== noDialog && desk.dialog.value.kind === 'palette'}
        onClick={() => desk.act('palette')}
      >
        <Icon name="search" />
        <span>{t('palette.open')}</span>
        <Kbd keys="Ctrl K" />
      </button>
      <DeskNav onUnits={() => desk.act('windowUnits')} />
      <span class="desk-gap" />
      {refused > 0 && (
        <button type="button" class="button desk-refused" onClick={() => desk.ask({ kind: 'refused' })}>
          <Icon name="inbox" />
          {t('refused.count', { count: refused })}
        </button>
      )}
      <PriorityCounts size="small" />
      <LinkChip />
      <ThemeButton settings={settings} />
      <AccountMenu />
      <Clock />
    </header>
  );
};
