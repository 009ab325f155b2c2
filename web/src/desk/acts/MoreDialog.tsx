import type { IncidentAction } from '../../../../shared/incident/access.ts';
import { t } from '../../i18n/t.ts';
import type { IncidentView } from '../../incident/IncidentView.ts';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { Kbd } from '../../ui/kbd/Kbd.tsx';
import type { DeskDialogKind } from '../DeskDialog.ts';
import type { Desk } from '../useDesk.ts';
import '../statusDialog.css';

/** Everything else that can be done with an incident, each with a digit; only what may be done now. */
export const MoreDialog = ({
  incident,
  desk,
  onClose,
}: {
  readonly incident: IncidentView;
  readonly desk: Desk;
  readonly onClose: () => void;
}) => {
  const offered = acts.filter(([, action]) => incident.allowedActions.includes(action));
  const choose = (kind: DeskDialogKind | undefined): void => {
    if (kind) desk.ask({ kind });
  };
  return (
    <Dialog title={t('more.title')} onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: digits press the buttons inside */}
      <div
        class="dialog-body status-choice"
        onKeyDown={(event) => choose(offered[Number(/^Digit([1-9])$/.exec(event.code)?.[1] ?? 0) - 1]?.[0])}
      >
        {offered.map(([kind], place) => (
          <button key={kind} type="button" class="status-option" onClick={() => choose(kind)}>
            <span>{t(`more.${kind}`)}</span>
            {place < 9 && <Kbd keys={String(place + 1)} />}
          </button>
        ))}
        {offered.length === 0 && <p>{t('more.none')}</p>}
      </div>
    </Dialog>
  );
};

const acts = [
  ['edit', 'UPDATE'],
  ['hazards', 'SET_HAZARDS'],
  ['person', 'ADD_PERSON'],
  ['vehicle', 'ADD_VEHICLE'],
  ['backup', 'REQUEST_BACKUP'],
  ['link', 'LINK'],
  ['merge', 'MERGE'],
  ['split', 'SPLIT'],
  ['pv', 'SET_PV'],
  ['reopen', 'REOPEN'],
  ['cancel', 'CANCEL'],
] as const satisfies readonly (readonly [DeskDialogKind, IncidentAction])[];
