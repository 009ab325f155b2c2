// First, for what a part says of itself stands over what the desk says of all.
import './desk.css';
import { useSignal } from '@preact/signals';
import { useCallback } from 'preact/hooks';
import { LinkAnnouncer } from '../app/LinkAnnouncer.tsx';
import { useClient } from '../app/useClient.ts';
import { UrgentLayer } from '../chat/UrgentLayer.tsx';
import { t } from '../i18n/t.ts';
import { DeskDialogs } from './DeskDialogs.tsx';
import { DeskGrid } from './DeskGrid.tsx';
import { DeskHints } from './DeskHints.tsx';
import { DeskMap } from './DeskMap.tsx';
import { DeskSide } from './DeskSide.tsx';
import { DeskTop } from './DeskTop.tsx';
import { UndoBar } from './UndoBar.tsx';
import { UnitsStrip } from './units/UnitsStrip.tsx';
import { useAnnounceNew } from './useAnnounceNew.ts';
import { useDesk } from './useDesk.ts';
import { useDeskKeys } from './useDeskKeys.ts';
import { useOpenPositions } from './useOpenPositions.ts';
import { useShareSelection } from './useShareSelection.ts';
import '../ui/over/over.css';

/**
 * The desk as web.md S9 draws it: header, grid, map, panel, and the units under them. Arrows choose a row, Enter
 * opens it, letters act on what is chosen. An emergency takes the top until a person answers for it.
 */
export const DeskScreen = () => {
  const { settings } = useClient();
  const desk = useDesk();
  const said = useSignal('');
  const candidates = useSignal<readonly string[]>([]);
  useDeskKeys(settings.shortcuts.value, desk.act);
  useShareSelection(desk.selected);
  useOpenPositions();
  const arrived = useAnnounceNew();
  const say = useCallback((words: string) => {
    said.value = words;
  }, []);
  const onCandidates = useCallback((ids: readonly string[]) => {
    candidates.value = ids;
  }, []);
  return (
    <div class="desk">
      <a class="skip" href="#main">
        {t('app.skip')}
      </a>
      <div class={desk.beside ? 'desk-frame desk-opened' : 'desk-frame'}>
        <DeskTop desk={desk} />
        <div class="over">
          <UrgentLayer />
        </div>
        <main class="desk-main" id="main" tabIndex={-1}>
          <div class="desk-left">
            <DeskGrid desk={desk} />
            <DeskHints onHelp={() => desk.act('help')} onNew={() => desk.act('new')} />
          </div>
          <DeskMap desk={desk} candidates={candidates.value} />
          <div class="desk-side">
            <DeskSide desk={desk} />
          </div>
          <UnitsStrip desk={desk} />
        </main>
      </div>
      <UndoBar undo={desk.undo} />
      <p class="unseen" role="status">
        {said}
      </p>
      <p class="unseen" role="log" aria-label={t('desk.newIncidents')}>
        {arrived}
      </p>
      <DeskDialogs desk={desk} onSaid={say} onCandidates={onCandidates} />
      <LinkAnnouncer counts={false} />
    </div>
  );
};
