import * as v from 'valibot';
import type { IncidentCommand } from '../incident/IncidentCommand.ts';
import { defaultPriority } from '../incident/incidentTypes.ts';
import { updateCommandOf } from '../incident/input/UpdateIncidentSchema.ts';
import { CommandIdSchema } from '../kernel/CommandId.ts';
import { withoutBlanks } from '../kernel/withoutBlanks.ts';
import type { DispatchMessage } from './DispatchMessage.ts';
import { dispatchWire, type WireMessage } from './dispatchWire.ts';

/** A message as it comes over the wire (dispatchWire.ts) → what the zone is told. */
export const DispatchMessageSchema: v.GenericSchema<unknown, DispatchMessage> = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.variant('kind', [...dispatchWire]),
  v.transform((wire): DispatchMessage => {
    const { messageId, sender, at } = wire;
    const header = { messageId, sender, at, commandId: v.parse(CommandIdSchema, `${sender}:${messageId}`) };
    if (wire.kind === 'UNIT_STATUS' || wire.kind === 'UNIT_ACKNOWLEDGED') {
      const code = wire.kind === 'UNIT_STATUS' ? wire.code : null;
      return { about: 'UNIT', ...header, unitId: wire.unit, code };
    }
    return { about: 'INCIDENT', ...header, ref: wire.ref, command: commandOf(wire) };
  }),
);

type OnIncident = Exclude<WireMessage, { readonly kind: 'UNIT_STATUS' | 'UNIT_ACKNOWLEDGED' }>;

const commandOf = ({ messageId: _, sender: system, ref, at: __, ...told }: OnIncident): IncidentCommand => {
  switch (told.kind) {
    case 'OPEN':
      return { priority: defaultPriority[told.type], ...told, externalRef: { system, ref } };
    case 'UPDATE': {
      const { kind: ___, ...fields } = told;
      return updateCommandOf(fields);
    }
    case 'NOTE':
      return { ...told, kind: 'ADD_NOTE' };
    case 'PRIORITY':
      return { ...told, kind: 'CHANGE_PRIORITY' };
    case 'CLOSE':
    case 'CANCEL':
      return told;
  }
};
