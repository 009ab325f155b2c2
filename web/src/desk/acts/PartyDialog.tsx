import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { PersonRole } from '../../../../shared/incident/IncidentPerson.ts';
import type { Nature } from '../../../../shared/incident/Nature.ts';
import { t } from '../../i18n/t.ts';
import { CommandNotice } from '../../incident/CommandNotice.tsx';
import type { CommandOutcome } from '../../incident/CommandOutcome.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { CommandForm } from '../CommandForm.tsx';
import { NatureChoice } from './NatureChoice.tsx';
import { RoleSelect } from './RoleSelect.tsx';
import { useAct } from './useAct.ts';

/**
 * Somebody or something in an incident: in what quality, and whether that is a fact or an assessment; what else is asked
 * stands between the two.
 * @param whole whether those other fields hold what they must.
 * @param fields those fields; `tried` once somebody pressed save.
 * @param remove takes it out again; absent where it is new or may not be.
 */
export const PartyDialog = <Role extends PersonRole>({
  title,
  hint,
  roles,
  known,
  whole,
  fields,
  save,
  remove,
  onClose,
  onDone,
}: {
  readonly title: string;
  readonly hint: string;
  readonly roles: readonly Role[];
  readonly known: { readonly role: Role; readonly nature: Nature } | undefined;
  readonly whole: boolean;
  readonly fields: (tried: boolean) => ComponentChildren;
  readonly save: (said: { readonly role: Role; readonly nature: Nature }) => Promise<CommandOutcome>;
  readonly remove: (() => Promise<CommandOutcome>) | undefined;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
}) => {
  const role = useSignal(known?.role ?? null);
  const nature = useSignal(known?.nature ?? null);
  const tried = useSignal(false);
  const id = useId();
  const act = useAct(() => onDone(t('act.saved')));
  const submit = async (): Promise<void> => {
    tried.value = true;
    const said = { role: role.value, nature: nature.value };
    if (said.role === null || said.nature === null || !whole) return;
    const { role: as, nature: is } = said;
    await act.run(() => save({ role: as, nature: is }));
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <CommandForm
        state={act.state}
        hint={hint}
        label={t('edit.save')}
        onSubmit={submit}
        beside={
          remove && (
            <Button kind="danger" onPress={() => void act.run(remove)}>
              {t('act.remove')}
            </Button>
          )
        }
      >
        <CommandNotice state={act.state} />
        <RoleSelect
          id={`${id}-role`}
          roles={roles}
          value={role.value}
          missing={tried.value && role.value === null}
          onChoose={(chosen) => {
            role.value = chosen;
          }}
        />
        {fields(tried.value)}
        <NatureChoice
          chosen={nature.value}
          missing={tried.value && nature.value === null}
          onChoose={(chosen) => {
            nature.value = chosen;
          }}
        />
      </CommandForm>
    </Dialog>
  );
};
