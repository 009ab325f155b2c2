import * as v from 'valibot';
import { username } from '../../../shared/directory/input/fields.ts';
import { roles } from '../../../shared/directory/Role.ts';
import { rolesApart } from '../../../shared/directory/rolesApart.ts';
import { addPerson as add } from '../addPerson.ts';
import { findPlatform } from '../findPlatform.ts';
import { onboardingPorts } from '../onboardingPorts.ts';
import { randomPassword } from '../randomPassword.ts';
import { refusalText } from '../refusalText.ts';
import { targetOf } from './targetOf.ts';
import type { ZoneCall } from './ZoneCall.ts';
import { zoneCodeOf } from './zoneCodeOf.ts';

const RolesSchema = v.pipe(
  v.array(v.picklist(roles, (issue) => `There is no role ${issue.input}. Roles: ${roles.join(', ')}.`)),
  v.minLength(1),
);

/**
 * Adds somebody to a zone from outside it: for a zone whose last administrator is gone. Within the zone its
 * administrators do this; what is done here is in the zone's journal as the platform's doing.
 */
export const addPerson = async (call: ZoneCall): Promise<void> => {
  const { values, log } = call;
  const code = zoneCodeOf(call);
  if (!values.username) throw new Error('Say who: --username, and --name and --roles.');
  const name = values.name ?? values.username;
  const held = v.parse(RolesSchema, (values.roles ?? 'ZONE_ADMIN').split(','));
  const apart = rolesApart(held);
  if (apart !== null) throw new Error(`${apart.join(' and ')} may not be held by one person.`);
  const { aws } = targetOf(call);
  const platform = await findPlatform(aws);
  const { registry } = onboardingPorts({ ...(aws ? { aws } : {}), platform, log });
  const record = await registry.find(code);
  if (!record?.outputs)
    throw new Error(refusalText({ errorType: 'NOT_FOUND', code: 'zone.unknown', params: { zone: code } }));
  const password = randomPassword();
  const { created } = await add({
    ...(aws ? { aws } : {}),
    outputs: record.outputs,
    person: {
      username: v.parse(username, values.username),
      name,
      roles: held,
      languages: ['nl'],
      temporaryPassword: password,
    },
  });
  // Shown once, to whoever runs this, and kept nowhere.
  log(
    created
      ? `${values.username} signs in to ${code} with ${password}, once; new people are ${held.join(', ')}, who was there keeps their rights.`
      : `${values.username} was there and keeps the rights they have.`,
  );
};
