import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { personRoles } from '../../../../shared/incident/IncidentPerson.ts';
import { useLiveZone } from '../../app/useLiveZone.ts';
import { t } from '../../i18n/t.ts';
import type { ActProps } from './ActProps.ts';
import { PartyDialog } from './PartyDialog.tsx';
import { TextField } from './TextField.tsx';

/** Somebody in an incident: in what quality, how they are called, and whether that is a fact or an assessment. */
export const PersonDialog = ({
  incident,
  partId,
  ...ends
}: ActProps & { readonly partId: string | undefined }) => {
  const { feed } = useLiveZone();
  const known = incident.persons.find(({ id }) => id === partId);
  const label = useSignal(known?.label ?? '');
  const description = useSignal(known?.description ?? '');
  const id = useId();
  const incidentId = incident.id;
  return (
    <PartyDialog
      title={known ? t('act.changePerson') : t('more.person')}
      hint={t('act.personHint')}
      roles={personRoles}
      known={known}
      whole={label.value.trim() !== ''}
      save={(said) => {
        const more = description.peek().trim();
        const person = { ...said, label: label.peek().trim(), ...(more ? { description: more } : {}) };
        return known
          ? feed.changePerson({ incidentId, entryId: known.id, person })
          : feed.addPerson({ incidentId, person });
      }}
      remove={
        known && incident.allowedActions.includes('REMOVE_PERSON')
          ? () => feed.removePerson({ incidentId, entryId: known.id })
          : undefined
      }
      fields={(tried) => (
        <>
          <TextField
            id={`${id}-label`}
            label={t('act.personLabel')}
            longest={200}
            value={label.value}
            missing={tried && label.value.trim() === ''}
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
        </>
      )}
      {...ends}
    />
  );
};
