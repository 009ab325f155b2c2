import type { seededRandom } from '../../infra/local/cic/seededRandom.ts';
import type { PersonItem } from '../../shared/directory/PersonItem.ts';
import { type ChatWorld, people, unitIds } from './chatWorld.ts';

type Random = ReturnType<typeof seededRandom>;

const one = <T>(random: Random, among: readonly T[]): T | undefined => among[random.below(among.length)];

/** Somebody does something, mostly something that makes sense to them; what is refused is refused. */
export const pressOf = async (world: ChatWorld, random: Random): Promise<void> => {
  const { incidents, store, chat, command } = world;
  const person = one(random, people);
  const desk = people.find(({ sub }) => sub === 'p-17');
  if (person === undefined || desk === undefined) return;
  const incident = one(random, [...incidents.incidents.values()]);
  const unitId = one(random, unitIds) ?? unitIds[0];
  const unit = store.units.get(store.crews.get(person.sub) ?? '');
  const others = [one(random, people), one(random, people)].flatMap((other) => other?.sub ?? []);
  const group = one(
    random,
    [...chat.stored.values()].filter(({ kind }) => kind === 'GROUP'),
  );
  const moderator = people.find(
    ({ sub }) => sub === group?.members.find(({ role }) => role === 'MODERATOR')?.personId,
  );
  const kind = random.below(100);
  if (kind < 10) await command(person, 'Mutation.startShift', { unitId, role: 'DRIVER' });
  else if (kind < 13) await command(person, 'Mutation.leaveCrew', { unitId: unit?.id ?? unitId });
  else if (kind < 15)
    await command(person, 'Mutation.endShift', { unitId: unit?.id ?? unitId, leaveOpen: true });
  else if (kind < 18 || incident === undefined)
    await command(desk, 'Mutation.openIncident', {
      type: 'FIGHT',
      priority: 'P2',
      title: 'Ruzie',
      location: { address: 'Fictieve Kaai 1' },
    });
  else if (kind < 26) await command(desk, 'Mutation.assignUnit', { incidentId: incident.id, unitId });
  else if (kind < 30)
    await command(desk, 'Mutation.standDownUnit', {
      incidentId: incident.id,
      unitId,
      reason: 'Elders nodig',
    });
  else if (kind < 32)
    await command(desk, 'Mutation.closeIncident', { incidentId: incident.id, code: 'HANDLED' });
  else if (kind < 36)
    await command(person, 'Mutation.createGroup', {
      channelId: world.newUlid(),
      title: 'Groep',
      personIds: others,
    });
  else if (kind < 38) await command(person, 'Mutation.openDirect', { personId: others[0] });
  else if (kind < 44 && moderator !== undefined) {
    // A last word among themselves: it is still on its way as the others come.
    if (group !== undefined) await sayIn(world, moderator, group.id);
    await command(moderator, 'Mutation.addMembers', { channelId: group?.id, personIds: others });
  } else if (kind < 49 && moderator !== undefined)
    await command(moderator, 'Mutation.removeMember', {
      channelId: group?.id,
      personId: one(random, group?.members ?? [])?.personId,
    });
  else if (kind < 51) await command(person, 'Mutation.leaveChannel', { channelId: group?.id });
  else if (kind < 56) await edit(world, random, person);
  else {
    const onDuty = people.filter(({ sub, roles }) => store.crews.has(sub) || !roles.includes('OFFICER'));
    await say(world, random, random.next() < 0.9 ? (one(random, onDuty) ?? person) : person);
  }
};

/** In a channel the person is in, or was, or would be. */
const say = async (world: ChatWorld, random: Random, person: PersonItem): Promise<void> => {
  const unit = world.store.units.get(world.store.crews.get(person.sub) ?? '');
  const seats = await world.chat.seats(person.sub);
  const incident = unit?.assignment?.incidentId ?? one(random, [...world.incidents.incidents.keys()]);
  const channelId = one(random, [
    ...seats,
    // Also where they never were.
    ...[...world.chat.stored.keys()].slice(-1),
    ...(incident === undefined ? [] : [`I-${incident}`, `I-${incident}`]),
    ...(person.roles.includes('OFFICER') ? [`S-${person.team}`] : ['Z']),
  ]);
  await sayIn(world, person, channelId);
};

const sayIn = (world: ChatWorld, person: PersonItem, channelId: string | undefined) => {
  const messageId = world.newUlid();
  const text = `woord ${messageId.slice(-4)}`;
  return world.command(person, 'Mutation.postMessage', { channelId, messageId, kind: 'TEXT', text });
};

const edit = async (world: ChatWorld, random: Random, person: PersonItem): Promise<void> => {
  const mine = [...world.chat.kept.values()].filter(({ message }) => message.sender.personId === person.sub);
  const message = one(random, mine)?.message;
  if (message === undefined) return;
  const { channelId, id: messageId } = message;
  await world.command(person, 'Mutation.editMessage', {
    channelId,
    messageId,
    text: `ander woord ${random.below(1_000)}`,
  });
};
