import { heldBy } from '../../../shared/policy/heldBy.ts';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { ActKbd } from './ActKbd.tsx';
import { deskShortcuts } from './deskShortcuts.ts';
import { useAriaKey } from './useAriaKey.ts';
import './deskHints.css';

/** The keys that work now, small and quiet at the foot of the grid; the whole list is behind "?". */
export const DeskHints = ({ onHelp, onNew }: { readonly onHelp: () => void; readonly onNew: () => void }) => {
  const { settings } = useClient();
  const { session } = useZone();
  const letters = settings.shortcuts.value;
  const keyOf = useAriaKey();
  const may = heldBy(session.person.value?.roles ?? []);
  return (
    <div class="hints">
      {may('Mutation.openIncident') && (
        <button type="button" class="button hints-new" aria-keyshortcuts={keyOf('new')} onClick={onNew}>
          <Icon name="plus" />
          {t('desk.new')}
          <ActKbd act="new" />
        </button>
      )}
      <p class="hints-keys">
        {deskShortcuts
          .filter(
            ({ act, single }) => shown.includes(act) && (letters || !single) && may(needs[act] ?? 'Query.me'),
          )
          .map(({ act }) => (
            <span key={act} class="hint">
              <ActKbd act={act} />
              {t(`shortcut.${act}`)}
            </span>
          ))}
      </p>
      <button type="button" class="button button-quiet" onClick={onHelp} aria-keyshortcuts={keyOf('help')}>
        <ActKbd act="help" />
        {t('shortcut.help')}
      </button>
    </div>
  );
};

/** A key that would be refused is not offered. */
const needs: Readonly<Record<string, string>> = {
  assign: 'Mutation.assignUnit',
  note: 'Mutation.addNote',
  priority: 'Mutation.changePriority',
  close: 'Mutation.closeIncident',
};

const shown: readonly string[] = ['assign', 'priority', 'note', 'open'];
