import type { Role } from '../../../shared/directory/Role.ts';
import { recipes } from '../world/recipes.ts';
import { zoneObjects } from '../world/zoneObjects.ts';
import { type TokenOf, zoneWorld } from '../world/zoneWorld.ts';

const other = zoneObjects('5450');

type World = ReturnType<typeof zoneWorld>;

/** One wall: a call that meets it, and the code it must be refused with. */
interface Wall {
  readonly name: string;
  readonly code: string;
  readonly operation: string;
  readonly input?: (world: World) => unknown;
  readonly by?: Role;
  readonly token?: (token: TokenOf, world: World) => TokenOf;
  readonly before?: (world: World) => void;
}

const withClaims =
  (more: object) =>
  (token: TokenOf): TokenOf => ({ ...token, claims: { ...token.claims, ...more } });

const changed = (more: object) => (world: World) => {
  const { persons } = world.stored.directory;
  const person = persons.get(world.objects.person('OFFICER'));
  if (person) persons.set(person.sub, { ...person, ...more });
};

const walls: readonly Wall[] = [
  {
    name: 'a token of another zone',
    code: 'zone.claimDiffers',
    operation: 'Query.incidents',
    token: withClaims({ zone: other.code }),
  },
  {
    name: 'a token of no zone',
    code: 'zone.claimDiffers',
    operation: 'Query.incidents',
    token: ({ sub }) => ({ sub, claims: { origin_jti: 'x', auth_time: 1_795_341_540 } }),
  },
  {
    name: 'nobody the directory knows',
    code: 'person.unknown',
    operation: 'Query.me',
    token: (t) => ({ ...t, sub: other.person('OFFICER') }),
  },
  {
    name: 'a suspended person',
    code: 'person.notActive',
    operation: 'Query.incidents',
    before: changed({ state: 'SUSPENDED' }),
  },
  {
    name: 'a profile that has ended',
    code: 'person.notValidNow',
    operation: 'Query.incidents',
    before: changed({ validUntil: '2026-11-21' }),
  },
  {
    name: 'an ended session',
    code: 'session.revoked',
    operation: 'Query.incidents',
    before: (world) => changed({ revokedSessions: [{ id: world.objects.session('OFFICER'), at: 1 }] })(world),
  },
  {
    name: 'a role that only the token says',
    code: 'access.denied',
    operation: 'Mutation.closeIncident',
    token: withClaims({ 'cognito:groups': ['DISPATCHER', 'ZONE_ADMIN'], roles: ['DISPATCHER'] }),
  },
  { name: 'a role that does not hold the operation', code: 'access.denied', operation: 'Query.people' },
  {
    name: 'another person’s sessions',
    code: 'access.denied',
    operation: 'Query.sessions',
    input: ({ objects }) => ({ personId: objects.person('CHIEF') }),
  },
  {
    name: 'one’s own rights',
    code: 'access.ownRights',
    operation: 'Mutation.changeRights',
    by: 'ZONE_ADMIN',
    input: (world) => ownRights(world),
  },
  {
    name: 'a sign-in that is too old',
    code: 'access.stepUp',
    operation: 'Mutation.exportJournal',
    by: 'DPO',
    token: withClaims({ auth_time: 1 }),
  },
  {
    name: 'no reason',
    code: 'reason.textTooShort',
    operation: 'Query.journal',
    by: 'DPO',
    input: () => ({ filter: {}, reason: { code: 'OTHER', text: 'x' } }),
  },
  {
    name: 'another zone’s topic',
    code: 'topic.unknown',
    operation: 'Query.feed',
    input: () => ({ topic: other.topic, epoch: 'x', after: 0 }),
  },
  {
    name: 'somebody else’s export',
    code: 'journal.exportUnknown',
    operation: 'Query.journalExport',
    by: 'INTERNAL_REVIEW',
  },
  {
    name: 'somebody else’s command',
    code: 'command.reused',
    operation: 'Mutation.addNote',
    input: ({ objects }) => {
      const call = recipes['Mutation.addNote']?.input(objects) as { envelope: object };
      return { ...call, envelope: { ...call.envelope, commandId: objects.answeredCommand } };
    },
  },
];

const ownRights = ({ objects }: World) => {
  const call = recipes['Mutation.changeRights']?.input(objects) as { input: object };
  return { ...call, input: { ...call.input, personId: objects.person('ZONE_ADMIN') } };
};

/** The walls that do not stand: what met them was answered, or refused for another reason. None, in a whole build. */
export const brokenWalls = async (): Promise<readonly string[]> => {
  const broken: string[] = [];
  for (const { name, code, operation, input, by = 'OFFICER', token = (t: TokenOf) => t, before } of walls) {
    const world = zoneWorld('5449');
    before?.(world);
    const asked = input === undefined ? recipes[operation]?.input(world.objects) : input(world);
    const met = await world.ask(operation, asked, token(world.tokenOf(by), world)).then(
      (reply) => (reply.ok ? 'answered' : reply.refusal.code),
      () => 'fault',
    );
    if (met !== code) broken.push(`${name}: ${met}`);
  }
  const world = zoneWorld('5449');
  await world.ask('Query.incident', { id: world.objects.incident }, world.tokenOf('OFFICER'));
  await world.ask('Query.people', {}, world.tokenOf('OFFICER'));
  const journalled = world.audited.map(({ type }) => type).join(' ');
  if (journalled !== 'consultation.asked consultation.answered access.denied')
    broken.push(`the journal heard: ${journalled}`);
  return broken;
};
