import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import type { Outputs, ZoneOutput } from '../../infra/local/outputs/Outputs.ts';
import { operationsTopic } from '../../shared/journal/operationsTopic.ts';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import { commandWriter } from '../fixtures/commandWriter.ts';
import { graphqlCall } from '../fixtures/graphqlCall.ts';
import { personTokens } from '../fixtures/personTokens.ts';
import { personWithRole } from '../fixtures/personWithRole.ts';

const feedSchema = v.object({ feed: v.object({ epoch: v.string(), head: v.number() }) });

/** Where a zone's feed is: its epoch and the number of its last entry. */
export type FeedHead = v.InferOutput<typeof feedSchema>['feed'];

/** Opens an incident in the first zone as its dispatcher, and waits until its feed has it after `before`, or after what it had. */
export async function openAndFollow(outputs: Outputs, before: FeedHead | null): Promise<FeedHead> {
  const zone = firstOf(outputs.zones);
  const tokens = personTokens(zone, personWithRole(zone, 'DISPATCHER').username, outputs.web);
  const readHead = async () => {
    const held = await tokens.token();
    const answer = await graphqlCall(
      zone.graphqlUrl,
      { authorization: held.kind === 'token' ? held.token : '' },
      'query($topic: String!) { feed(topic: $topic, epoch: "NONE", after: 0) { epoch head } }',
      { topic: operationsTopic(v.parse(ZoneCodeSchema, zone.code)) },
    );
    const parsed = v.safeParse(feedSchema, answer.data);
    return { feed: parsed.success ? parsed.output.feed : null, said: answer.text };
  };
  // Somebody before may have opened one too: any head would do for them, and not be this one's.
  const known = before ?? (await readHead()).feed;
  await commandWriter(zone.graphqlUrl, tokens, 'local-test').open('Proefoproep');
  const until = Date.now() + 30_000;
  for (;;) {
    const { feed, said } = await readHead();
    if (feed !== null && (known === null ? feed.head > 0 : isLater(feed, known))) return feed;
    if (Date.now() > until)
      throw new Error(`The feed did not move on from ${JSON.stringify(known)}: ${said}`);
    await wait(100);
  }
}

function isLater(now: FeedHead, before: FeedHead): boolean {
  return now.epoch === before.epoch ? now.head > before.head : now.head > 0;
}

function firstOf(zones: readonly ZoneOutput[]): ZoneOutput {
  const [zone] = zones;
  if (zone === undefined) throw new Error('no zone');
  return zone;
}
