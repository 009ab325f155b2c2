import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type PersonFacts, personRoles } from '../../../../shared/incident/IncidentPerson.ts';
import { useLiveZone } from '../../app/useLiveZone.ts';
import { t } from '../../i18n/t.ts';
import { CommandNotice } from '../../incident/CommandNotice.tsx';
import { Button } from '../../ui/button/Button.tsx';
import { Dialog } from '../../ui/dialog/Dialog.tsx';
import { CommandForm } from '../CommandForm.tsx';
import type { ActProps } from './ActProps.ts';
import { NatureChoice } from './NatureChoice.tsx';
import { RoleSelect } from './RoleSelect.tsx';
import { TextField } from './TextField.tsx';
import { useAct } from './useAct.ts';

/** Somebody in an incident: in what quality, how they are called, and whether that is a fact or an assessment. */
export const PersonDialog = ({
  incident,
  partId,
  onClose,
  onDone,
}: ActProps & { readonly partId: string | undefined }) => {
  const { feed } = useLiveZone();
  const known = incident.persons.find(({ id }) => id === partId);
  const role = useSignal(known?.role ?? null);
  const label = useSignal(known?.label ?? '');
  const description = useSignal(known?.description ?? '');
  const nature = useSignal(known?.nature ?? null);
  const tried = useSignal(false);
  const id = useId();
  const act = useAct(() => onDone(t('act.saved')));
  const submit = async (): Promise<void> => {
    tried.value = true;
    const words = label.peek().trim();
    if (role.value === null || nature.value === null || words === '') return;
    const more = description.peek().trim();
    const person: PersonFacts = {
      role: role.value,
      nature: nature.value,
      label: words,
      ...(more ? { description: more } : {}),
    };
    await act.run(() =>
      known
        ? feed.changePerson({ incidentId: incident.id, entryId: known.id, person })
        : feed.addPerson({ incidentId: incident.id, person }),
    );
  };
  return (
    <Dialog title={known ? t('act.changePerson') : t('more.person')} onClose={onClose}>
      <CommandForm
        state={act.state}
        hint={t('act.personHint')}
        label={t('edit.save')}
        onSubmit={submit}
        beside={
          known &&
          incident.allowedActions.includes('REMOVE_PERSON') && (
            <Button
              kind="danger"
              onPress={() =>
                void act.run(() => feed.removePerson({ incidentId: incident.id, entryId: known.id }))
              }
            >
              {t('act.remove')}
            </Button>
          )
        }
      >
        <CommandNotice state={act.state} />
        <RoleSelect
          id={`${id}-role`}
          roles={personRoles}
          value={role.value}
          missing={tried.value && role.value === null}
          onChoose={(chosen) => {
            role.value = chosen;
          }}
        />
        <TextField
          id={`${id}-label`}
          label={t('act.personLabel')}
          longest={200}
          value={label.value}
          missing={tried.value && label.value.trim() === ''}
          onChange={(text) => {
            label.value = text;
          }}
        />
        <TextField
          id={`${id}-more`}
          label={t('act.personMore')}
          longest={1_000}
          value={description.value}
          onChange={(text) => {
            description.value = text;
          }}
        />
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
