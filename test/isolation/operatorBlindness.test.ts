import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { localCloud } from '../fixtures/localCloud.ts';
import { findCanary } from './blindness/findCanary.ts';
import { operatorSinks } from './blindness/operatorSinks.ts';
import { type Planted, plantCanaries } from './blindness/plantCanaries.ts';

const cloud = localCloud();
// The mark is made now: nothing that was logged before holds it.
const sinks = operatorSinks(cloud, dirname(process.env.PATROUILLE_OUTPUTS ?? ''), Date.now());
const mark = `Knr${randomBytes(9).toString('hex')}x`;

let planted: Planted;

beforeAll(async () => {
  planted = await plantCanaries(cloud, mark);
  // What is logged and counted of the last calls is written a moment after them.
  await new Promise((done) => setTimeout(done, 2_000));
}, 180_000);

// That their own role reads nothing of a zone, test/infra/deployed/operators.test.ts shows.
describe('the federal operators of the platform', () => {
  test('find no value a person entered anywhere they can look', async () => {
    const found: string[] = [];
    let bytes = 0;
    for (const { name, read } of sinks) {
      const held = await read();
      bytes += held.length;
      if (findCanary(held, mark) > 0) found.push(name);
    }
    console.log(
      `operator blindness: ${planted.values} values in ${planted.calls} calls, ${sinks.length} kinds of places, ${Math.round(bytes / 1024)} kB searched in 10 forms, ${found.length} found`,
    );
    expect(found).toEqual([]);
    expect(planted.values).toBeGreaterThanOrEqual(1_000);
  });

  test('nor in the body of a refusal, nor in an address', () => {
    // What does not fit the contract never reaches us: the GraphQL engine says so to the sender, in the sender's own words.
    const ours = planted.refusals.filter(
      (text) => !/Validation error of type|has an invalid value|Syntax/.test(text),
    );
    const talkative = [...ours, ...planted.urls].filter((text) => findCanary(Buffer.from(text), mark) > 0);
    console.log(
      `operator blindness: ${ours.length} refusals and ${planted.urls.length} addresses, ${talkative.length} with a value`,
    );
    expect(talkative.map((text) => text.slice(0, 300))).toEqual([]);
    expect(ours.length).toBeGreaterThan(30);
  });

  test('seeded fault: a value written into each kind of place on purpose is found there', async () => {
    const other = `Knr${randomBytes(9).toString('hex')}y`;
    const unnoticed: string[] = [];
    for (const { name, read, plant } of sinks.slice(0, -1)) {
      const takeOut = await plant(Buffer.from(`a line with ${other} in it`));
      if (findCanary(await read(), other) === 0) unnoticed.push(name);
      await takeOut();
    }
    // Stacks: what is searched is really their text.
    const stacks = await sinks.at(-1)?.read();
    if (!stacks || findCanary(stacks, cloud.zones[0]?.apiId ?? '-') === 0) unnoticed.push('stacks');
    console.log(
      `operator blindness: found in ${sinks.length - unnoticed.length} of ${sinks.length} places where it was planted`,
    );
    expect(unnoticed).toEqual([]);
  });

  test('seeded fault: a value is found in every form', () => {
    const text = Buffer.from(`{"who":"${mark} and more"}`);
    const forms: Readonly<Record<string, Buffer>> = {
      plain: text,
      'base64, first place': Buffer.from(text.toString('base64')),
      'base64, second place': Buffer.from(Buffer.concat([Buffer.from('x'), text]).toString('base64')),
      'base64, third place': Buffer.from(Buffer.concat([Buffer.from('xy'), text]).toString('base64url')),
      gzip: Buffer.concat([Buffer.from('before'), gzipSync(text)]),
      'gzip as base64': Buffer.from(`"body":"${gzipSync(text).toString('base64')}"`),
      'URL-encoded': Buffer.from(encodeURIComponent(text.toString())),
      'URL-encoded to the last letter': Buffer.from([...text].map((b) => `%${b.toString(16)}`).join('')),
      hexadecimal: Buffer.from(text.toString('hex')),
      'UTF-16': Buffer.from(text.toString(), 'utf16le'),
    };
    expect(Object.entries(forms).filter(([, bytes]) => findCanary(bytes, mark) === 0)).toEqual([]);
    expect(findCanary(Buffer.from('nothing of the kind'), mark)).toBe(0);
  });
});
