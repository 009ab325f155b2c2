import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type VehicleFacts, vehicleRoles } from '../../../../shared/incident/IncidentVehicle.ts';
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

/** A vehicle in an incident: its quality, its plate as it was read, what it looks like, fact or assessment. */
export const VehicleDialog = ({
  incident,
  partId,
  onClose,
  onDone,
}: ActProps & { readonly partId: string | undefined }) => {
  const { feed } = useLiveZone();
  const known = incident.vehicles.find(({ id }) => id === partId);
  const role = useSignal(known?.role ?? null);
  const plate = useSignal(known?.plate ?? '');
  const description = useSignal(known?.description ?? '');
  const nature = useSignal(known?.nature ?? null);
  const tried = useSignal(false);
  const id = useId();
  const act = useAct(() => onDone(t('act.saved')));
  const submit = async (): Promise<void> => {
    tried.value = true;
    const words = description.peek().trim();
    if (role.value === null || nature.value === null || words === '') return;
    const read = plate.peek().trim().toUpperCase();
    const vehicle: VehicleFacts = {
      role: role.value,
      nature: nature.value,
      description: words,
      ...(read ? { plate: read } : {}),
    };
    await act.run(() =>
      known
        ? feed.changeVehicle({ incidentId: incident.id, entryId: known.id, vehicle })
        : feed.addVehicle({ incidentId: incident.id, vehicle }),
    );
  };
  return (
    <Dialog title={known ? t('act.changeVehicle') : t('more.vehicle')} onClose={onClose}>
      <CommandForm
        state={act.state}
        hint={t('act.vehicleHint')}
        label={t('edit.save')}
        onSubmit={submit}
        beside={
          known &&
          incident.allowedActions.includes('REMOVE_VEHICLE') && (
            <Button
              kind="danger"
              onPress={() =>
                void act.run(() => feed.removeVehicle({ incidentId: incident.id, entryId: known.id }))
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
          roles={vehicleRoles}
          value={role.value}
          missing={tried.value && role.value === null}
          onChoose={(chosen) => {
            role.value = chosen;
          }}
        />
        <div class="field-pair">
          <TextField
            id={`${id}-plate`}
            label={t('act.plate')}
            longest={20}
            value={plate.value}
            onChange={(text) => {
              plate.value = text;
            }}
          />
          <TextField
            id={`${id}-what`}
            label={t('act.vehicleWhat')}
            longest={500}
            value={description.value}
            missing={tried.value && description.value.trim() === ''}
            onChange={(text) => {
              description.value = text;
            }}
          />
        </div>
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
