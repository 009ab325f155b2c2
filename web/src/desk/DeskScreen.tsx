// First, for what a part says of itself stands over what the desk says of all.
import './desk.css';
import { useSignal } from '@preact/signals';
import { ClientNotices } from '../app/ClientNotices.tsx';
import { LinkAnnouncer } from '../app/LinkAnnouncer.tsx';
import { LinkStripe } from '../app/LinkStripe.tsx';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { LatestChanges } from '../incident/LatestChanges.tsx';
import { LazyMine } from '../mine/LazyMine.tsx';
import { useMedia } from '../ui/useMedia.ts';
import { DeskDialogs } from './DeskDialogs.tsx';
import { DeskGrid } from './DeskGrid.tsx';
import { DeskHeader } from './DeskHeader.tsx';
import { DeskHints } from './DeskHints.tsx';
import { DeskIdle } from './DeskIdle.tsx';
import { DeskPanel } from './DeskPanel.tsx';
import { DeskStrip } from './DeskStrip.tsx';
import { useDesk } from './useDesk.ts';
import { useDeskKeys } from './useDeskKeys.ts';

/**
 * Grid left, the opened incident right. Arrows choose a row, Enter opens it, letters act on what is chosen. What
 * happened last stands under the grid where the screen is tall enough, else in the panel's place.
 */
export const DeskScreen = () => {
  const { settings, route } = useClient();
  const mine = route.value.kind === 'mine';
  const desk = useDesk();
  const { opened, dialog } = desk;
  const said = useSignal('');
  const tall = useMedia('(min-height: 900px) and (min-width: 900px)');
  useDeskKeys(settings.shortcuts.value, desk.act);
  return (
    <div class="desk">
      <a class="skip" href="#main">
        {t('app.skip')}
      </a>
      <div class={opened || mine ? 'desk-frame desk-opened' : 'desk-frame'}>
        <div class="desk-top">
          <DeskHeader
            onPalette={() => desk.act('palette')}
            onRefused={() => {
              dialog.value = 'refused';
            }}
          />
          <LinkStripe />
          <ClientNotices />
        </div>
        <main class="desk-main" id="main" tabIndex={-1}>
          <div class="desk-left">
            <DeskGrid
              rows={desk.rows}
              total={desk.total}
              selected={desk.selected}
              opened={opened}
              sort={desk.sort}
              filter={desk.filter}
              onOpen={desk.open}
              onNew={desk.mayOpen ? () => desk.act('new') : undefined}
            />
            {tall && <DeskStrip />}
            <DeskHints onHelp={() => desk.act('help')} />
          </div>
          <div class="desk-side">
            {mine ? (
              <LazyMine />
            ) : opened ? (
              <DeskPanel key={opened} id={opened} onAct={desk.act} />
            ) : tall ? (
              <DeskIdle />
            ) : (
              <LatestChanges />
            )}
          </div>
        </main>
      </div>
      <p class="unseen" role="status">
        {said}
      </p>
      <DeskDialogs
        dialog={dialog}
        incident={desk.chosen}
        rows={desk.rows}
        mayOpen={desk.mayOpen}
        onAct={desk.act}
        onOpen={desk.open}
        onSaid={(words) => {
          said.value = words;
        }}
      />
      <LinkAnnouncer />
    </div>
  );
};
