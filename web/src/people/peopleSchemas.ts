import * as v from 'valibot';
import { deviceKinds } from '../../../shared/directory/KnownSession.ts';
import { personStates } from '../../../shared/directory/PersonState.ts';
import { ranks } from '../../../shared/directory/Rank.ts';
import { type Role, roles } from '../../../shared/directory/Role.ts';

const text = v.string();
const texts = v.pipe(v.array(text), v.readonly());
const maybe = v.exactOptional(v.string());
const knownRoles = v.pipe(
  v.array(text),
  v.transform((held): readonly Role[] => roles.filter((role) => held.includes(role))),
);
/** An action this release does not know is not offered. */
const actions = [
  'CHANGE',
  'CHANGE_RIGHTS',
  'SUSPEND',
  'REINSTATE',
  'END',
  'REVOKE_SESSIONS',
  'RESET_SIGN_IN',
] as const;
const knownActions = v.pipe(
  v.array(text),
  v.transform((allowed) => actions.filter((action) => allowed.includes(action))),
);

const ChangeSchema = v.object({
  version: v.number(),
  at: text,
  by: v.object({ kind: text, id: text, name: text }),
  type: text,
  reason: maybe,
  rolesFrom: v.exactOptional(knownRoles),
  rolesTo: v.exactOptional(knownRoles),
});

const rowFields = {
  id: text,
  username: text,
  name: text,
  personnelNumber: maybe,
  rank: v.exactOptional(v.picklist(ranks)),
  roles: knownRoles,
  unit: maybe,
  team: maybe,
  state: v.picklist(personStates),
  validFrom: maybe,
  validUntil: maybe,
};

export const PersonRowSchema = v.object(rowFields);

export const PersonSchema = v.object({
  ...rowFields,
  districts: texts,
  languages: texts,
  trainingValidUntil: maybe,
  version: v.number(),
  updatedAt: text,
  history: v.array(ChangeSchema),
  allowedActions: knownActions,
});

export const PersonPageSchema = v.object({ items: v.array(PersonRowSchema), nextToken: maybe });

export const PersonReplySchema = v.object({
  person: PersonSchema,
  firstPassword: maybe,
  repeated: v.exactOptional(v.boolean(), false),
});

const parts = v.array(v.object({ id: text, name: text }));
export const OrganisationSchema = v.object({
  version: v.number(),
  teams: parts,
  districts: parts,
  units: parts,
});

export const SessionSchema = v.object({
  id: text,
  device: v.picklist(deviceKinds),
  client: text,
  startedAt: text,
  lastSeenAt: text,
  endedAt: maybe,
  current: v.boolean(),
});

export const ImportPreviewSchema = v.object({
  previewHash: text,
  lines: v.array(
    v.object({
      line: v.number(),
      action: v.picklist(['ADD', 'CHANGE', 'CHANGE_RIGHTS', 'NONE']),
      username: text,
      name: text,
      roles: knownRoles,
    }),
  ),
  problems: v.array(v.object({ line: v.number(), column: maybe, code: text, value: maybe })),
});

export const ImportReplySchema = v.object({
  added: v.number(),
  changed: v.number(),
  remaining: v.number(),
  people: v.array(
    v.object({
      person: v.object({ id: text, username: text, name: text }),
      firstPassword: maybe,
      repeated: v.exactOptional(v.boolean(), false),
    }),
  ),
});
