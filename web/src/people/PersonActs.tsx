import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import type { IconName } from '../ui/icon/iconNames.ts';
import type { PeopleDialogName } from './keptDialog.ts';
import type { PersonAction, PersonView } from './PeopleSource.ts';

const acts = [
  { action: 'CHANGE', dialog: 'CHANGE', icon: 'pencil', kind: 'plain' },
  { action: 'CHANGE_RIGHTS', dialog: 'RIGHTS', icon: 'shield-check', kind: 'plain' },
  { action: 'REINSTATE', dialog: 'REINSTATE', icon: 'refresh-cw', kind: 'plain' },
  { action: 'RESET_SIGN_IN', dialog: 'RESET_SIGN_IN', icon: 'refresh-cw', kind: 'plain' },
  { action: 'SUSPEND', dialog: 'SUSPEND', icon: 'ban', kind: 'danger' },
  { action: 'END', dialog: 'END', icon: 'log-out', kind: 'danger' },
] as const satisfies readonly {
  readonly action: PersonAction;
  readonly dialog: PeopleDialogName;
  readonly icon: IconName;
  readonly kind: 'plain' | 'danger';
}[];

/** What the zone says may be done with this person now; where it is nothing, nothing is there. */
export const PersonActs = ({
  person,
  onAct,
}: {
  readonly person: PersonView;
  readonly onAct: (name: PeopleDialogName) => void;
}) => {
  const allowed = acts.filter(({ action }) => person.allowedActions.includes(action));
  if (allowed.length === 0) return null;
  return (
    <div class="person-acts">
      {allowed.map(({ action, dialog, icon, kind }) => (
        <Button key={action} kind={kind} icon={icon} onPress={() => onAct(dialog)}>
          {t(`people.act.${dialog}`)}
        </Button>
      ))}
    </div>
  );
};
