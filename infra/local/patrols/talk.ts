import { newUlid } from '../../../functions/adapters/system/newUlid.ts';
import { demoToken } from '../demo/renewingToken.ts';
import type { ZoneOutput } from '../outputs/Outputs.ts';
import type { SimulatedCrew } from './simulatedCrews.ts';
import { groupTitle, type Line, smallTalk } from './smallTalk.ts';

interface TalkOrders {
  readonly zone: ZoneOutput;
  readonly crews: readonly SimulatedCrew[];
  readonly webOrigin: string;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** The same in every start, so that what was said once is not said again: the zone refuses an id it knows. */
const idOf = (n: number): string => `01JDZTA1K${String(n).padStart(17, '0')}`;

/** Until the crews are on duty: off duty nobody talks. */
const beginAfterMs = 20_000;

/**
 * The demo's people say what a shift says: to everybody, in the team, in a group with those who come to try it out. By the API
 * people's devices use; what is there already stays as it is.
 */
export const talk = async ({ zone, crews, webOrigin, wait }: TalkOrders): Promise<void> => {
  await wait(beginAfterMs);
  const tokens = new Map<string, () => Promise<string>>();
  const usernameOf = (by: Line['by']): string | undefined =>
    by === 'CREW'
      ? crews[0]?.username
      : zone.people.find(({ roles }) => roles.some((role) => role === by))?.username;
  const ask = async (username: string, query: string, variables: object): Promise<unknown> => {
    const token = tokens.get(username) ?? demoToken(zone, username, webOrigin);
    tokens.set(username, token);
    const answer = await fetch(zone.graphqlUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: await token() },
      body: JSON.stringify({ query, variables }),
    });
    return answer.json();
  };
  const deviceId = newUlid();
  let deviceSeq = 0;
  const command = (username: string, name: string, type: string, input: object): Promise<unknown> => {
    const envelope = {
      commandId: newUlid(),
      deviceId,
      deviceSeq: ++deviceSeq,
      tDevice: new Date().toISOString(),
    };
    return ask(
      username,
      `mutation ($envelope: CommandEnvelope!, $input: ${type}!) { ${name}(envelope: $envelope, input: $input) { commandId } }`,
      { envelope, input },
    );
  };
  const dispatcher = usernameOf('DISPATCHER');
  const administrator = usernameOf('ZONE_ADMIN');
  if (dispatcher === undefined || administrator === undefined) return;
  const channelId = idOf(0);
  const wanted = new Set([
    ...zone.people
      .filter(({ roles }) => roles.includes('OFFICER'))
      .map(({ username }) => username)
      .slice(0, 2),
    ...['TEAM_LEAD', 'CREW'].flatMap((by) => usernameOf(by as Line['by']) ?? []),
  ]);
  const listed = (await ask(administrator, '{ people { items { id username } } }', {})) as {
    data?: { people?: { items: readonly { id: string; username: string }[] } };
  };
  const personIds = (listed.data?.people?.items ?? [])
    .filter(({ username }) => wanted.has(username))
    .map(({ id }) => id);
  await command(dispatcher, 'createGroup', 'CreateGroupInput', { channelId, title: groupTitle, personIds });
  const places = { GROUP: channelId, SERVICE: 'S-A', BROADCAST: 'Z' } as const;
  for (const [index, line] of smallTalk.entries()) {
    const username = usernameOf(line.by);
    if (username === undefined) continue;
    const { text, priority = 'NORMAL' } = line;
    await command(username, 'postMessage', 'PostMessageInput', {
      channelId: places[line.in],
      messageId: idOf(index + 1),
      kind: 'TEXT',
      text,
      priority,
    });
    await wait(1_500);
  }
};
