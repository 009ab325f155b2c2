import '../desk/desk.css';
import { useSignal } from '@preact/signals';
import { useCallback } from 'preact/hooks';
import { ClientNotices } from '../app/ClientNotices.tsx';
import { LinkAnnouncer } from '../app/LinkAnnouncer.tsx';
import { LinkStripe } from '../app/LinkStripe.tsx';
import { useClient } from '../app/useClient.ts';
import { UrgentLayer } from '../chat/UrgentLayer.tsx';
import { AlarmBand } from '../desk/AlarmBand.tsx';
import { BackupBand } from '../desk/BackupBand.tsx';
import { DeskDialogs } from '../desk/DeskDialogs.tsx';
import { UndoBar } from '../desk/UndoBar.tsx';
import { useDesk } from '../desk/useDesk.ts';
import { useOpenPositions } from '../desk/useOpenPositions.ts';
import { BoardAlert } from './BoardAlert.tsx';
import { BoardColumns } from './BoardColumns.tsx';
import { BoardCover } from './BoardCover.tsx';
import { BoardHeader } from './BoardHeader.tsx';
import { BoardLatest } from './BoardLatest.tsx';
import { BoardShift } from './BoardShift.tsx';
import { BoardWaiting } from './BoardWaiting.tsx';
import { useBoardKeys } from './useBoardKeys.ts';
import { useFollowDesk } from './useFollowDesk.ts';
import './board.css';
import '../ui/over/over.css';

const nothing = (): void => undefined;

/**
 * The units on a screen of their own: who does not answer, everybody by what they do, and below them what waits for
 * a unit, where there is cover, and what changed last. It follows what is chosen at the desk.
 */
export const BoardScreen = () => {
  const { settings } = useClient();
  const desk = useDesk();
  const said = useSignal('');
  const byCallSign = useSignal(false);
  const filter = useSignal('');
  useOpenPositions();
  const desks = useFollowDesk(desk.selected);
  const onSaid = useCallback((words: string) => {
    said.value = words;
  }, []);
  useBoardKeys(settings.shortcuts.value, desk, desks, byCallSign);
  return (
    <div class="desk">
      <div class="board">
        <div class="desk-top">
          <BoardHeader
            byCallSign={byCallSign}
            filter={filter}
            onStatus={() => desk.act('status')}
            onIncidents={() => desks.show()}
          />
          <LinkStripe />
          <ClientNotices />
          <AlarmBand onAsk={desk.ask} onOpen={desks.open} />
          <BackupBand onAssign={desk.askAssign} onOpen={desks.open} />
          <BoardAlert onAssign={desk.askAssign} />
        </div>
        <div class="over">
          <UrgentLayer onOpen={desks.openChannel} />
        </div>
        <main class="board-main" id="main" tabIndex={-1}>
          <BoardColumns desk={desk} byCallSign={byCallSign.value} filter={filter} />
          <div class="board-foot">
            <BoardWaiting onAssign={desk.askAssign} onOpen={desks.open} />
            <BoardCover />
            <BoardLatest />
            <BoardShift />
          </div>
        </main>
      </div>
      <UndoBar undo={desk.undo} />
      <p class="unseen" role="status">
        {said}
      </p>
      <DeskDialogs desk={desk} onSaid={onSaid} onCandidates={nothing} />
      <LinkAnnouncer counts={false} />
    </div>
  );
};
