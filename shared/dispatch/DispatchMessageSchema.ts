import * as v from 'valibot';
import type { IncidentCommand } from '../incident/IncidentCommand.ts';
import { IncidentTypeSchema } from '../incident/IncidentTypeSchema.ts';
import { defaultPriority } from '../incident/incidentTypes.ts';
import { LocationSchema } from '../incident/LocationSchema.ts';
import { priorities } from '../incident/priorities.ts';
import { resultCodes } from '../incident/resultCodes.ts';
import { CommandIdSchema } from '../kernel/CommandId.ts';
import { line, paragraphs } from '../kernel/text.ts';
import { withoutBlanks } from '../kernel/withoutBlanks.ts';
import type { DispatchMessage } from './DispatchMessage.ts';

const header = {
  messageId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]{1,64}$/)),
  sender: v.literal('CIC'),
  ref: v.pipe(v.string(), v.regex(/^[A-Za-z0-9._/-]{1,64}$/)),
  at: v.pipe(v.string(), v.maxLength(40), v.isoTimestamp()),
};

/**
 * A message as it comes over the wire, one JSON object. `kind` says what follows the header:
 * OPEN {type, priority?, title, description?, location} · NOTE {text} · PRIORITY {priority, reason?} ·
 * CLOSE {code, remark?}. Without a priority the type's own is taken. OPEN comes before the others of its `ref`.
 */
export const DispatchMessageSchema: v.GenericSchema<unknown, DispatchMessage> = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.variant('kind', [
    v.strictObject({
      ...header,
      kind: v.literal('OPEN'),
      type: IncidentTypeSchema,
      priority: v.exactOptional(v.picklist(priorities)),
      title: line(120),
      description: v.exactOptional(paragraphs(4_000)),
      location: LocationSchema,
    }),
    v.strictObject({ ...header, kind: v.literal('NOTE'), text: paragraphs(4_000) }),
    v.strictObject({
      ...header,
      kind: v.literal('PRIORITY'),
      priority: v.picklist(priorities),
      reason: v.exactOptional(line(500)),
    }),
    v.strictObject({
      ...header,
      kind: v.literal('CLOSE'),
      code: v.picklist(resultCodes),
      remark: v.exactOptional(paragraphs(2_000)),
    }),
  ]),
  v.transform(({ messageId, sender, ref, at, ...rest }) => ({
    messageId,
    commandId: v.parse(CommandIdSchema, `${sender}:${messageId}`),
    sender,
    ref,
    at,
    command: commandOf(rest, { system: sender, ref }),
  })),
);

type Told = Omit<Extract<IncidentCommand, { kind: 'OPEN' }>, 'kind' | 'priority' | 'externalRef'>;

const commandOf = (
  told:
    | (Told & { kind: 'OPEN'; priority?: (typeof priorities)[number] })
    | { kind: 'NOTE'; text: string }
    | { kind: 'PRIORITY'; priority: (typeof priorities)[number]; reason?: string }
    | { kind: 'CLOSE'; code: (typeof resultCodes)[number]; remark?: string },
  externalRef: { readonly system: 'CIC'; readonly ref: string },
): IncidentCommand => {
  switch (told.kind) {
    case 'OPEN':
      return { priority: defaultPriority[told.type], ...told, externalRef };
    case 'NOTE':
      return { ...told, kind: 'ADD_NOTE' };
    case 'PRIORITY':
      return { ...told, kind: 'CHANGE_PRIORITY' };
    case 'CLOSE':
      return told;
  }
};
