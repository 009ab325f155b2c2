import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { vehicleRoles } from '../../../../shared/incident/IncidentVehicle.ts';
import { useLiveZone } from '../../app/useLiveZone.ts';
import { t } from '../../i18n/t.ts';
import type { ActProps } from './ActProps.ts';
import { PartyDialog } from './PartyDialog.tsx';
import { TextField } from './TextField.tsx';

/** A vehicle in an incident: its quality, its plate as it was read, what it looks like, fact or assessment. */
export const VehicleDialog = ({
  incident,
  partId,
  ...ends
}: ActProps & { readonly partId: string | undefined }) => {
  const { feed } = useLiveZone();
  const known = incident.vehicles.find(({ id }) => id === partId);
  const plate = useSignal(known?.plate ?? '');
  const description = useSignal(known?.description ?? '');
  const id = useId();
  const incidentId = incident.id;
  return (
    <PartyDialog
      title={known ? t('act.changeVehicle') : t('more.vehicle')}
      hint={t('act.vehicleHint')}
      roles={vehicleRoles}
      known={known}
      whole={description.value.trim() !== ''}
      save={(said) => {
        const read = plate.peek().trim().toUpperCase();
        const vehicle = { ...said, description: description.peek().trim(), ...(read ? { plate: read } : {}) };
        return known
          ? feed.changeVehicle({ incidentId, entryId: known.id, vehicle })
          : feed.addVehicle({ incidentId, vehicle });
      }}
      remove={
        known && incident.allowedActions.includes('REMOVE_VEHICLE')
          ? () => feed.removeVehicle({ incidentId, entryId: known.id })
          : undefined
      }
      fields={(tried) => (
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
            missing={tried && description.value.trim() === ''}
            onChange={(text) => {
              description.value = text;
            }}
          />
        </div>
      )}
      {...ends}
    />
  );
};
