import { createHash } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../../functions/checkpoint/sha256.ts';
import type { Role } from '../../../shared/directory/Role.ts';
import { zoneKeyName } from '../../../shared/journal/chain/Checkpoint.ts';
import { verifierKey } from '../../../shared/journal/chain/verifierKey.ts';
import { verifyExport } from '../../../shared/journal/verifier/patrouille-verify.ts';
import { type GraphqlAnswer, graphqlCall } from '../../fixtures/graphqlCall.ts';
import { hostedSignIn } from '../../fixtures/hostedSignIn.ts';
import { localCloud } from '../../fixtures/localCloud.ts';
import { newEnvelope } from '../../fixtures/newEnvelope.ts';
import { personWithRole } from '../../fixtures/personWithRole.ts';

const cloud = localCloud();
const zone = cloud.zones[0];
if (zone === undefined) throw new Error('The cloud has no zone');
const aws = {
  endpoint: cloud.endpoint,
  region: cloud.region,
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
};
const reason = { code: 'COMPLAINT', linkType: 'FILE', linkId: 'K-2026-14' };
const tokens = new Map<Role, string>();
let incident = { id: '', number: '' };

const ask = (role: Role, query: string, variables: object = {}): Promise<GraphqlAnswer> =>
  graphqlCall(zone.graphqlUrl, { authorization: tokens.get(role) ?? '' }, query, { ...variables });

/** The field's value; a refusal fails the test. */
const answered = <T>({ errors, data }: GraphqlAnswer, field: string): T => {
  expect(errors).toEqual([]);
  return data?.[field] as T;
};

const envelope = () => newEnvelope('test-review-01');

/** Asks until the answer is as it should be, for half a minute. */
const until = async <T>(look: () => Promise<T>, isRight: (value: T) => boolean): Promise<T> => {
  for (let attempt = 0; ; attempt++) {
    const value = await look();
    if (isRight(value) || attempt > 60) return value;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
};

interface Page {
  readonly items: readonly {
    readonly n: number;
    readonly type: string;
    readonly operation: string;
    readonly actor: { readonly name: string };
    readonly objectLabel: string | null;
    readonly reason: { readonly code: string } | null;
  }[];
}

const journalOf = async (role: Role, filter: object): Promise<Page> => {
  const answer = await ask(
    role,
    `query ($filter: JournalFilter!, $reason: ReasonInput!) { journal(filter: $filter, reason: $reason) {
      epoch head nextToken items { n type operation actor { name } objectLabel reason { code } hash } } }`,
    { filter, reason },
  );
  return answered<Page>(answer, 'journal');
};

const exported = async (format: string, filter: object) => {
  const asked = await ask(
    'INTERNAL_REVIEW',
    `mutation ($envelope: CommandEnvelope!, $input: ExportJournalInput!) { exportJournal(envelope: $envelope, input: $input) { id state expiresAt } }`,
    { envelope: envelope(), input: { filter, format, reason } },
  );
  const { id } = answered<{ id: string }>(asked, 'exportJournal');
  const made = await until(
    () =>
      ask(
        'INTERNAL_REVIEW',
        `query ($id: ID!) { journalExport(id: $id) { id state entries sha256 url signatureUrl } }`,
        { id },
      ),
    ({ data }) => (data?.journalExport as { state?: string } | undefined)?.state !== 'WAITING',
  );
  return answered<{
    id: string;
    state: string;
    entries: number;
    sha256: string;
    url: string;
    signatureUrl: string;
  }>(made, 'journalExport');
};

beforeAll(async () => {
  for (const role of ['DISPATCHER', 'OFFICER', 'INTERNAL_REVIEW', 'AUDITOR_COC'] as const) {
    const { username } = personWithRole(zone, role);
    tokens.set(role, (await hostedSignIn(zone, username, cloud.web)).accessToken);
  }
  const opened = await ask(
    'DISPATCHER',
    `mutation ($envelope: CommandEnvelope!, $input: OpenIncidentInput!) { openIncident(envelope: $envelope, input: $input) { incident { id number } } }`,
    {
      envelope: envelope(),
      input: {
        type: 'FIGHT',
        priority: 'P2',
        title: 'Oefening: raadplegingen',
        location: { address: 'Verzonnen Kaai 12' },
      },
    },
  );
  incident = answered<{ incident: typeof incident }>(opened, 'openIncident').incident;
  const looked = await ask('OFFICER', `query ($id: ID!) { incident(id: $id) { incident { id } } }`, {
    id: incident.id,
  });
  expect(looked.errors).toEqual([]);
});

describe('a reviewer on a deployed zone', () => {
  test('finds by its number who looked at an incident, within seconds of it', async () => {
    const filter = { subject: { kind: 'INCIDENT', identifier: incident.number } };
    const officer = personWithRole(zone, 'OFFICER').name;

    const page = await until(
      () => journalOf('INTERNAL_REVIEW', filter),
      ({ items }) => items.some(({ actor }) => actor.name === officer),
    );

    expect(page.items.map(({ operation }) => operation)).toEqual(
      expect.arrayContaining(['Query.incident', 'Mutation.openIncident']),
    );
    expect(page.items.find(({ operation }) => operation === 'Query.incident')).toMatchObject({
      actor: { name: officer },
      objectLabel: incident.number,
    });
  });

  test('sees what the supervisor does not: names and numbers', async () => {
    const filter = { subject: { kind: 'INCIDENT', identifier: incident.number } };
    const { items } = await journalOf('AUDITOR_COC', filter);

    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ objectLabel }) => objectLabel === null)).toBe(true);
    const names = new Set(zone.people.map(({ name }) => name));
    expect(items.filter(({ actor }) => names.has(actor.name))).toEqual([]);
  });

  test('is in the journal with the reason they gave', async () => {
    const { items } = await until(
      () => journalOf('INTERNAL_REVIEW', { ops: ['AUDITREAD'] }),
      (page) => page.items.length > 1,
    );

    expect(items[0]).toMatchObject({ operation: 'Query.journal', reason: { code: 'COMPLAINT' } });
  });

  test.each(['OFFICER', 'DISPATCHER'] as const)(
    'is no %s: they read only their own look-ups',
    async (role) => {
      const others = await ask(
        role,
        `query ($reason: ReasonInput!) { journal(filter: {}, reason: $reason) { head } }`,
        { reason },
      );
      const own = await ask(role, `{ myConsultations { items { actor { name } } } }`);

      expect(others.data).toBeNull();
      const { items } = answered<Page>(own, 'myConsultations');
      expect(new Set(items.map(({ actor }) => actor.name))).toEqual(
        new Set([personWithRole(zone, role).name]),
      );
    },
  );

  test.each([
    ['of everything', {}],
    ['of who looked at the incident', 'SUBJECT'],
  ])('exports a copy %s that the verifier finds right with the zone’s published key', async (_, wanted) => {
    const filter = wanted === 'SUBJECT' ? { subject: { kind: 'INCIDENT', identifier: incident.number } } : {};
    const { PublicKey } = await new KMSClient(aws).send(
      new GetPublicKeyCommand({ KeyId: zone.stack.SigningKeyArn }),
    );
    if (PublicKey === undefined) throw new Error('The zone has no key');
    const trust = [verifierKey(sha256, { name: zoneKeyName(zone.code), kind: 'HEAD', publicKey: PublicKey })];

    const made = await exported('JSON_LINES', filter);
    expect(made).toMatchObject({ state: 'READY' });
    const answer = await fetch(made.url);
    const file = Buffer.from(await answer.arrayBuffer());
    const verdict = await verifyExport(one(file), { trust });

    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    expect(createHash('sha256').update(file).digest('hex')).toBe(made.sha256);
    expect(verdict.fault).toBeNull();
    expect(verdict).toMatchObject({ ok: true, trusted: true, entries: made.entries, zone: zone.code });
    expect(made.entries).toBeGreaterThan(0);
    // A changed byte is found, and so is an address that was changed.
    const broken = Buffer.from(file.toString('utf8').replace('"op":"', '"op":"X'));
    expect(await verifyExport(one(broken), { trust })).toMatchObject({ ok: false });
    expect(
      (await fetch(made.url.replace(/exports\/[0-9A-Z]+/, 'exports/01JDZ000000000000000000000'))).status,
    ).toBe(403);
    expect(new URL(made.url).searchParams.get('X-Amz-Expires')).toBe('60');
    console.log(`export from a deployed zone: ${made.entries} entries, sound by the verifier`);
  });

  test('exports a table with its seal beside it, and nobody else can fetch it', async () => {
    const made = await exported('CSV', { ops: ['CONSULT'] });
    const table = await (await fetch(made.url)).text();
    const manifest = JSON.parse(await (await fetch(made.signatureUrl)).text());
    const other = await ask('AUDITOR_COC', `query ($id: ID!) { journalExport(id: $id) { state url } }`, {
      id: made.id,
    });

    expect(table.split('\r\n').length - 2).toBe(made.entries);
    expect(manifest.seal).toContain(createHash('sha256').update(table).digest('base64'));
    expect(other.errors[0]).toMatchObject({ errorType: 'NOT_FOUND', message: 'journal.exportUnknown' });
  });

  test('needs no indexer for a whole answer, and gets the same after it ran', async () => {
    const filter = { subject: { kind: 'INCIDENT', identifier: incident.id } };
    const before = await journalOf('INTERNAL_REVIEW', filter);
    const lambda = new LambdaClient(aws);
    const { FunctionError } = await lambda.send(
      new InvokeCommand({ FunctionName: zone.stack.IndexerFunction, Payload: Buffer.from('{}') }),
    );
    const after = await journalOf('INTERNAL_REVIEW', filter);

    expect(FunctionError).toBeUndefined();
    expect(after.items.map(({ n }) => n)).toEqual(expect.arrayContaining(before.items.map(({ n }) => n)));
  });

  test('works in a zone whose retention runs with its own role', async () => {
    const lambda = new LambdaClient(aws);
    const run = async (event: object) => {
      const { FunctionError, Payload } = await lambda.send(
        new InvokeCommand({
          FunctionName: zone.stack.RetentionFunction,
          Payload: Buffer.from(JSON.stringify(event)),
        }),
      );
      return { FunctionError, answer: JSON.parse(Buffer.from(Payload ?? []).toString() || 'null') };
    };

    // A ledger nobody has replayed yet since the zone was made may be in it too; the second time it is at its end.
    const nothing = { erased: 0, reviewed: 0, left: 0 };
    expect(await run({})).toMatchObject({ FunctionError: undefined, answer: nothing });
    expect(await run({})).toEqual({
      FunctionError: undefined,
      answer: { ...nothing, replayed: { entries: 0, erased: 0 } },
    });
    expect(await run({ watch: true })).toEqual({
      FunctionError: undefined,
      answer: { replayed: { entries: 0, erased: 0 } },
    });
  });
});

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
