import type { Signal } from '@preact/signals';
import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { CloseDialog } from './CloseDialog.tsx';
import type { DeskDialog } from './DeskDialog.ts';
import type { DeskAct } from './deskShortcuts.ts';
import { HelpDialog } from './HelpDialog.tsx';
import { OpenIncidentDialog } from './OpenIncidentDialog.tsx';
import { PaletteDialog } from './PaletteDialog.tsx';
import { PriorityDialog } from './PriorityDialog.tsx';
import { RefusedDialog } from './RefusedDialog.tsx';

/** The one question that is in front of the desk now. What was done is also said to a screen reader. */
export const DeskDialogs = ({
  dialog,
  incident,
  rows,
  mayOpen,
  onAct,
  onOpen,
  onSaid,
}: {
  readonly dialog: Signal<DeskDialog>;
  /** What the acts on an incident are about. */
  readonly incident: IncidentView | null;
  readonly rows: readonly IncidentView[];
  readonly mayOpen: boolean;
  readonly onAct: (act: DeskAct) => void;
  readonly onOpen: (id: string) => void;
  readonly onSaid: (words: string) => void;
}) => {
  const close = (): void => {
    dialog.value = 'none';
  };
  const done = (words: string): void => {
    onSaid(words);
    close();
  };
  switch (dialog.value) {
    case 'none':
      return null;
    case 'open':
      return (
        <OpenIncidentDialog
          onClose={close}
          onOpened={(opened) => {
            done(t('open.done', { number: opened.number }));
            onOpen(opened.id);
          }}
        />
      );
    case 'priority':
      return incident && <PriorityDialog incident={incident} onClose={close} onDone={done} />;
    case 'close':
      return incident && <CloseDialog incident={incident} onClose={close} onDone={done} />;
    case 'help':
      return <HelpDialog onClose={close} />;
    case 'refused':
      return <RefusedDialog onClose={close} />;
    case 'palette':
      return (
        <PaletteDialog
          acts={paletteActs(mayOpen, incident)}
          incidents={rows}
          onClose={close}
          onAct={onAct}
          onOpen={onOpen}
        />
      );
  }
};

const paletteActs = (mayOpen: boolean, incident: IncidentView | null): readonly DeskAct[] => [
  ...(mayOpen ? (['new'] as const) : []),
  ...(incident?.allowedActions.includes('ADD_NOTE') ? (['note'] as const) : []),
  ...(incident?.allowedActions.includes('CHANGE_PRIORITY') ? (['priority'] as const) : []),
  ...(incident?.allowedActions.includes('CLOSE') ? (['close'] as const) : []),
  'filter',
  'help',
];
