import { setTimeout as pause } from 'node:timers/promises';
import { ulid } from 'ulid';
import * as v from 'valibot';
import type { Outputs } from '../../../infra/local/outputs/Outputs.ts';
import { type ChannelId, ChannelIdSchema } from '../../../shared/chat/ChannelId.ts';
import { launchBrowser } from '../../e2e/browser.ts';
import { signInOnPage } from '../../e2e/signInOnPage.ts';
import { graphqlCall } from '../../fixtures/graphqlCall.ts';
import { newEnvelope } from '../../fixtures/newEnvelope.ts';
import { personTokens } from '../../fixtures/personTokens.ts';
import { personWithRole } from '../../fixtures/personWithRole.ts';
import type { BenchResult } from '../BenchResult.ts';
import { startBareRelay } from '../endToEnd/startBareRelay.ts';
import { percentile } from '../percentile.ts';
import { stolenCpu } from '../stolenCpu.ts';
import { plantWords } from './plantWords.ts';
import { watchRows } from './watchRows.ts';

const goalSearchMs = 100;
const searched = 10_000;
const text = 'Dader te voet naar het plein, donkere jas. Wij nemen de achterkant.';
const round = (ms: number): number => Math.round(ms * 10) / 10;
const summary = (values: readonly number[]): readonly number[] => [
  round(percentile(values, 0.5)),
  round(percentile(values, 0.95)),
];

/**
 * B26: a message from the moment it is said to the painted row on a colleague's screen, against a bare relay of the same
 * bytes that takes turns with it; and a search among ten thousand messages, against a question that reads nothing of chat.
 * Times in ms as [p50, p95].
 */
export const runB26Message = async (
  outputs: Outputs,
  { rounds = 3, messages = 60, perSecond = 3, searches = 200 } = {},
): Promise<BenchResult> => {
  const [zone] = outputs.zones;
  if (!zone) throw new Error('No zone to measure');
  const origin = new URL(outputs.web).origin;
  const desk = personTokens(zone, personWithRole(zone, 'DISPATCHER').username, origin);
  const lead = personWithRole(zone, 'TEAM_LEAD').username;
  const deviceId = 'bench-message-1';
  let deviceSeq = 0;
  const ask = async (document: string, variables: object = {}) => {
    const held = await desk.token();
    if (held.kind !== 'token') throw new Error('No token');
    const answer = await graphqlCall(zone.graphqlUrl, { authorization: held.token }, document, {
      ...variables,
    });
    if (answer.errors[0]) throw new Error(answer.text);
    return answer.data;
  };
  const command = (name: string, type: string, input: object) => {
    deviceSeq += 1;
    const envelope = newEnvelope(deviceId, deviceSeq);
    return ask(
      `mutation($envelope: CommandEnvelope!, $input: ${type}!) { ${name}(envelope: $envelope, input: $input) { commandId } }`,
      { envelope, input },
    );
  };
  const found = await ask('query($text: String!) { colleagues(text: $text) { items { personId name } } }', {
    text: zone.people.find(({ username }) => username === lead)?.name ?? '',
  });
  const { colleagues } = v.parse(Found, found);
  const newGroup = async (title: string, personIds: readonly string[]): Promise<ChannelId> => {
    const channelId = v.parse(ChannelIdSchema, ulid());
    await command('createGroup', 'CreateGroupInput', { channelId, title, personIds });
    return channelId;
  };
  const channelId = await newGroup(
    'Meting',
    colleagues.items.map(({ personId }) => personId),
  );
  const say = (words: string) =>
    command('postMessage', 'PostMessageInput', { channelId, messageId: ulid(), kind: 'TEXT', text: words });
  const relay = await startBareRelay();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'nl-BE' });
    await signInOnPage(page, { origin, client: 'patrol', zone, username: lead });
    await page.goto(`${origin}/patrol/${zone.code}/chat/${channelId}`);
    await page.locator('[data-chat-field]').waitFor();
    for (let n = 0; n < 10; n += 1) await say(`Warm ${n}`);
    await page.locator('.message', { hasText: 'Warm 9' }).waitFor();
    const rowsSince = await watchRows(page, '.message');
    const stolenBefore = stolenCpu();
    const reply: number[] = [];
    const painted: number[] = [];
    const bare: number[] = [];
    const ratios: number[] = [];
    for (let n = 0; n < rounds; n += 1) {
      const sent = new Map<string, number>();
      for (let i = 0; i < messages; i += 1) {
        const mark = `#${n}.${i}#`;
        const began = Date.now();
        sent.set(mark, began);
        await say(`${text} ${mark}`);
        reply.push(Date.now() - began);
        await pause(Math.max(0, began + 1000 / perSecond - Date.now()));
      }
      await pause(1000);
      const rows = await rowsSince();
      const now = [...sent].flatMap(([mark, began]) => {
        const row = rows.find((one) => one.text.includes(mark));
        return row === undefined ? [] : [row.at - began];
      });
      const bareNow: number[] = [];
      for (let i = 0; i < messages; i += 1) bareNow.push(await relay.send('x'.repeat(900)));
      painted.push(...now);
      bare.push(...bareNow);
      ratios.push(percentile(now, 0.5) / percentile(bareNow, 0.5));
    }
    const big = await newGroup('Groot', []);
    await plantWords(outputs, zone, big, searched, () => ulid());
    const search: number[] = [];
    const plain: number[] = [];
    const lookFor = () =>
      ask(
        'query($text: String!, $id: ID) { searchMessages(text: $text, channelId: $id) { cut items { id text } } }',
        { text: 'zeldzaam hond', id: big },
      );
    // Like the first messages: what a function does for the first time is its start's cost.
    for (let n = 0; n < 10; n += 1) await lookFor();
    for (let n = 0; n < searches; n += 1) {
      const began = performance.now();
      await lookFor();
      search.push(performance.now() - began);
      const asked = performance.now();
      await ask('{ chatSettings { version } }');
      plain.push(performance.now() - asked);
    }
    return {
      id: 'B26',
      title: 'message to a colleague’s painted row; search among 10,000 messages',
      yardstick: 'a bare POST that a bare ws server sends on',
      rounds,
      ratio: percentile(ratios, 0.5),
      better: 'lower',
      ratios: {
        searchP50ToGoal: percentile(search, 0.5) / goalSearchMs,
        searchP95ToGoal: percentile(search, 0.95) / goalSearchMs,
        searchToPlainQuestion: percentile(search, 0.5) / percentile(plain, 0.5),
      },
      detail: {
        messages: rounds * messages,
        perSecond,
        painted: painted.length,
        'reply ms': summary(reply),
        'painted ms': summary(painted),
        'bare ms': summary(bare),
        'messages searched': searched,
        searches,
        'search ms': summary(search),
        'plain question ms': summary(plain),
        'stolen CPU %': round(stolenCpu(stolenBefore)),
      },
    };
  } finally {
    await browser.close();
    await relay.stop();
  }
};

const Found = v.object({
  colleagues: v.object({ items: v.array(v.object({ personId: v.string(), name: v.string() })) }),
});
