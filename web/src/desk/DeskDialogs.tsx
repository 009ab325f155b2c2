import { t } from '../i18n/t.ts';
import { AssignDialog } from './assign/AssignDialog.tsx';
import { CloseDialog } from './CloseDialog.tsx';
import { noDialog } from './DeskDialog.ts';
import { HelpDialog } from './HelpDialog.tsx';
import { LazyActDialog } from './LazyActDialog.tsx';
import { OpenIncidentDialog } from './OpenIncidentDialog.tsx';
import { PaletteDialog } from './PaletteDialog.tsx';
import { PriorityDialog } from './PriorityDialog.tsx';
import { RefusedDialog } from './RefusedDialog.tsx';
import { StatusDialog } from './StatusDialog.tsx';
import type { Desk } from './useDesk.ts';

/** The one question that is in front of the desk now. What was done is also said to a screen reader. */
export const DeskDialogs = ({
  desk,
  onSaid,
  onCandidates,
}: {
  readonly desk: Desk;
  readonly onSaid: (words: string) => void;
  /** The units that are proposed now, in order; the map marks them. */
  readonly onCandidates: (unitIds: readonly string[]) => void;
}) => {
  const { dialog, chosen: incident } = desk;
  const asked = dialog.value;
  const close = (): void => {
    // A question that led to the next one must not close that.
    if (dialog.peek() === asked) dialog.value = noDialog;
    onCandidates([]);
  };
  const done = (words: string): void => {
    onSaid(words);
    close();
  };
  switch (asked.kind) {
    case 'none':
      return null;
    case 'open':
      return (
        <OpenIncidentDialog
          onClose={close}
          onOpened={(opened) => {
            done(t('open.done', { number: opened.number }));
            desk.open(opened.id);
          }}
        />
      );
    case 'assign':
      return (
        incident && (
          <AssignDialog
            key={incident.id}
            incident={incident}
            first={asked.unitId}
            onShown={onCandidates}
            onClose={close}
            onDone={done}
          />
        )
      );
    case 'status':
      return <StatusDialog desk={desk} unitId={asked.unitId} onClose={close} onDone={done} />;
    case 'priority':
      return incident && <PriorityDialog incident={incident} onClose={close} onDone={done} />;
    case 'close':
      return incident && <CloseDialog incident={incident} onClose={close} onDone={done} />;
    case 'help':
      return <HelpDialog onClose={close} />;
    case 'refused':
      return <RefusedDialog onClose={close} />;
    case 'palette':
      return <PaletteDialog desk={desk} onClose={close} />;
    default:
      return <LazyActDialog asked={asked} desk={desk} onClose={close} onDone={done} />;
  }
};
