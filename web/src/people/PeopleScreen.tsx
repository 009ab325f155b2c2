import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { keptDialog, type PeopleDialogName } from './keptDialog.ts';
import { PeopleBar } from './PeopleBar.tsx';
import { PeopleDialogs } from './PeopleDialogs.tsx';
import { PeopleRows } from './PeopleRows.tsx';
import { PersonPanel } from './PersonPanel.tsx';
import { usePeople } from './usePeople.ts';

/** The zone's people: the list, and beside it (in a hand: instead of it) the one that was opened. */
export const PeopleScreen = () => {
  const { route } = useClient();
  const { drafts } = useZone();
  const people = usePeople();
  const dialog = useSignal<PeopleDialogName | null>(null);
  /** Whether somebody just came back from signing in anew for it. */
  const back = useSignal(false);
  useEffect(() => {
    const kept = keptDialog.take(drafts);
    if (kept !== null) {
      dialog.value = kept;
      back.value = true;
    }
    people.loadOrganisation();
    if (people.list.rows.peek().length === 0) people.list.again();
  }, [drafts, people, dialog, back]);
  const at = route.value;
  const show = (name: PeopleDialogName): void => {
    back.value = false;
    dialog.value = name;
  };
  return (
    <div class={at.kind === 'person' ? 'people people-opened' : 'people'}>
      <div class="people-left">
        <PeopleBar onAct={show} />
        <PeopleRows />
      </div>
      {at.kind === 'person' && (
        <div class="people-side">
          <PersonPanel key={at.id} id={at.id} onAct={show} />
        </div>
      )}
      {dialog.value !== null && (
        <PeopleDialogs
          name={dialog.value}
          back={back.value}
          onClose={() => {
            dialog.value = null;
          }}
        />
      )}
    </div>
  );
};
