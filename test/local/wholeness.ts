import type { ZoneOutput } from '../../infra/local/outputs/Outputs.ts';
import { readOutputs } from '../../infra/local/outputs/readOutputs.ts';
import { graphqlCall } from '../fixtures/graphqlCall.ts';
import { hostedSignIn } from '../fixtures/hostedSignIn.ts';

/**
 * What is not whole about a local cloud: of every zone one person of each kind of function (in the long run everybody)
 * signs in at the hosted page and is known to the zone's API, and the start page is served. Empty when all is well.
 */
export async function wholeness(outputsPath: string): Promise<string[]> {
  const { zones, web } = readOutputs(outputsPath);
  const wrong: string[] = zones.length === 0 ? ['no zone'] : [];
  for (const zone of zones) {
    for (const { username } of process.env.LONG === '1' ? zone.people : oneOfEachKind(zone.people)) {
      const said = await whoAmI(zone, username, web).catch((fault: unknown) => `${fault}`);
      if (said !== username) wrong.push(`${zone.code} ${username}: ${said}`);
    }
  }
  for (const path of ['/start/', '/config.json', '/start.json', '/patrol/', '/desk/']) {
    const status = await fetch(web + path).then((answer) => answer.status, String);
    if (status !== 200) wrong.push(`${path}: ${status}`);
  }
  return wrong;
}

function oneOfEachKind(people: ZoneOutput['people']): ZoneOutput['people'] {
  return [...Map.groupBy(people, ({ roles }) => roles.join()).values()].flatMap(([first]) => first ?? []);
}

async function whoAmI(
  zone: Parameters<typeof hostedSignIn>[0],
  username: string,
  web: string,
): Promise<string> {
  const { accessToken } = await hostedSignIn(zone, username, web);
  const answer = await graphqlCall(zone.graphqlUrl, { authorization: accessToken }, '{ me { username } }');
  const me = answer.data?.me;
  return typeof me === 'object' && me !== null && 'username' in me ? String(me.username) : answer.text;
}
