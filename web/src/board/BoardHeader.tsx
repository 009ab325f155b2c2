import type { Signal } from '@preact/signals';
import { LinkChip } from '../app/LinkChip.tsx';
import { ThemeButton } from '../app/ThemeButton.tsx';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { ActKbd } from '../desk/ActKbd.tsx';
import { useAriaKey } from '../desk/useAriaKey.ts';
import { t } from '../i18n/t.ts';
import { Kbd } from '../ui/kbd/Kbd.tsx';
import { Logo } from '../ui/logo/Logo.tsx';
import { Clock } from '../ui/time/Clock.tsx';
import { BoardFilter } from './BoardFilter.tsx';
import '../desk/deskHeader.css';
import './boardHeader.css';

/** Whose board, that it follows the desk, the filter, the keys it has of its own, how fresh, and the time. */
export const BoardHeader = ({
  byCallSign,
  filter,
  onStatus,
  onIncidents,
}: {
  readonly byCallSign: Signal<boolean>;
  readonly filter: Signal<string>;
  readonly onStatus: () => void;
  readonly onIncidents: () => void;
}) => {
  const { settings } = useClient();
  const keyOf = useAriaKey();
  const { config } = useZone();
  return (
    <header class="desk-header">
      <Logo />
      <h1 class="desk-zone">
        {t('zone.name', { name: config.name, code: config.code })} <span>{t('board.title')}</span>
      </h1>
      <span class="board-follows">{t('board.follows')}</span>
      <span class="desk-gap" />
      <BoardFilter filter={filter} />
      <button
        type="button"
        class="desk-place"
        aria-pressed={byCallSign.value}
        aria-keyshortcuts="O"
        onClick={() => {
          byCallSign.value = !byCallSign.peek();
        }}
      >
        {t(byCallSign.value ? 'board.byCallSign' : 'board.byNeed')} <Kbd keys="O" />
      </button>
      <button type="button" class="desk-place" aria-keyshortcuts={keyOf('status')} onClick={onStatus}>
        {t('shortcut.status')} <ActKbd act="status" />
      </button>
      <button type="button" class="desk-place" aria-keyshortcuts="Alt+1" onClick={onIncidents}>
        {t('board.back')} <Kbd keys="Alt 1" />
      </button>
      <LinkChip />
      <ThemeButton settings={settings} />
      <Clock />
    </header>
  );
};
