import type { UpdateIncidentInput } from '../../incident/IncidentInputs.ts';
import type { IncidentView } from '../../incident/IncidentView.ts';
import type { EditField, EditFields } from './editFields.ts';

/** The command that writes these fields of the form, and no other; an emptied one is cleared. */
export const updateInput = (
  incident: IncidentView,
  mine: EditFields,
  fields: readonly EditField[],
): UpdateIncidentInput => {
  const has = (field: EditField): boolean => fields.includes(field);
  const { location, caller } = mine;
  const noCaller = !caller.anonymous && caller.name.trim() === '' && caller.phone.trim() === '';
  const moved = location.address.trim() !== incident.location.address;
  const clear = [
    ...(has('description') && mine.description.trim() === '' ? (['description'] as const) : []),
    ...(has('caller') && noCaller ? (['caller'] as const) : []),
  ];
  return {
    incidentId: incident.id,
    ...(has('type') ? { type: mine.type } : {}),
    ...(has('title') ? { title: mine.title.trim() } : {}),
    ...(has('description') && mine.description.trim() !== '' ? { description: mine.description.trim() } : {}),
    ...(has('location')
      ? {
          location: {
            // Another address is another place: what was known of the old one does not hold.
            ...(moved ? { accuracy: 'STREET' as const } : incident.location),
            address: location.address.trim(),
            ...(location.municipality.trim() ? { municipality: location.municipality.trim() } : {}),
            ...(location.what.trim() ? { what: location.what.trim() } : {}),
          },
        }
      : {}),
    ...(has('caller') && !noCaller
      ? {
          caller: {
            anonymous: caller.anonymous,
            ...(!caller.anonymous && caller.name.trim() ? { name: caller.name.trim() } : {}),
            ...(!caller.anonymous && caller.phone.trim() ? { phone: caller.phone.trim() } : {}),
          },
        }
      : {}),
    ...(has('sensitive') ? { sensitive: mine.sensitive } : {}),
    ...(clear.length > 0 ? { clear } : {}),
  };
};
