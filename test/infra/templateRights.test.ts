import { describe, expect, test } from 'vitest';
import { at } from '../../infra/policy/at.ts';
import { resourcesOf } from '../../infra/policy/resourcesOf.ts';
import { synthesized } from './synthesized.ts';

const { zone } = synthesized();

const parts = (resource: string) => resourcesOf(zone, resource).map(([, { Properties }]) => Properties);

const statements = (properties: unknown): readonly unknown[] => {
  const policies = at(properties, 'Policies');
  return (Array.isArray(policies) ? policies : []).flatMap(
    (policy) => at(policy, 'PolicyDocument', 'Statement') ?? [],
  );
};

describe('what each part of a zone may do, by its template', () => {
  test('gives the sequencer a stream without retry limits, bisect or partial failures', () => {
    const mapping = parts('AWS::Lambda::EventSourceMapping').find((p) =>
      JSON.stringify(at(p, 'FunctionName')).includes('Sequencer'),
    );

    expect(mapping).toMatchObject({ BatchSize: 100, StartingPosition: 'TRIM_HORIZON' });
    for (const limit of [
      'MaximumRetryAttempts',
      'BisectBatchOnFunctionError',
      'FunctionResponseTypes',
      'MaximumRecordAgeInSeconds',
    ]) {
      expect(mapping).not.toHaveProperty(limit);
    }
    expect(JSON.parse(String(at(mapping, 'FilterCriteria', 'Filters', 0, 'Pattern')))).toEqual({
      eventName: ['INSERT'],
      dynamodb: { NewImage: { kind: { S: ['PENDING'] } } },
    });
  });

  test('lets the sequencer publish, cut somebody off, and call nothing else of the API', () => {
    const actions = resourcesOf(zone, 'AWS::IAM::Role')
      .flatMap(([id, { Properties }]) => statements(Properties).map((statement) => ({ id, statement })))
      .filter(({ statement }) => JSON.stringify(at(statement, 'Action')).includes('appsync:'));

    const called = actions.map(({ id, statement }) => [
      id.replace(/Role[0-9A-F]{8}$/, ''),
      [...JSON.stringify(at(statement, 'Resource')).matchAll(/"\/types\/Mutation\/fields\/([^"]*)"/g)].map(
        ([, field]) => field,
      ),
    ]);
    expect(Object.fromEntries(called)).toEqual({
      Sequencer: ['publish', 'withdraw'],
      PositionsPosition: ['publishPositions'],
    });
  });

  test('lets the API itself move positions of people who are on duty, and do nothing else in any table', () => {
    const [role, ...others] = resourcesOf(zone, 'AWS::IAM::Role').filter(([id]) =>
      /^ApiPositionsSource/.test(id),
    );
    const [move] = statements(role?.[1].Properties);

    expect(others).toEqual([]);
    expect(at(move, 'Action')).toBe('dynamodb:UpdateItem');
    expect(JSON.stringify(at(move, 'Resource'))).toContain('TablesPositions');
    expect(at(move, 'Condition')).toEqual({
      'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['SHARES'] },
    });
  });

  test('lets the zone’s clients read its map by ranges, and takes no signature older than a quarter of an hour', () => {
    const [bucket] = resourcesOf(zone, 'AWS::S3::Bucket').filter(([id]) => /^ContentBucket/.test(id));
    const cors = JSON.stringify(at(bucket?.[1].Properties, 'CorsConfiguration'));
    const policy = JSON.stringify(
      resourcesOf(zone, 'AWS::S3::BucketPolicy').filter(([id]) => /^ContentBucket/.test(id)),
    );

    expect(cors).toContain('{"Ref":"WebOrigin"}');
    expect(cors).not.toMatch(/"(PUT|POST|DELETE|\*)"/);
    expect(policy).toContain('{"NumericGreaterThan":{"s3:signatureAge":900000}}');
    expect(policy).toContain('{"NumericGreaterThan":{"s3:signatureAge":60000}}');
  });

  test('has three keys that make keys, for the journal and for what goes out; they encrypt nothing, and only the stack’s roles may use them', () => {
    const macs = resourcesOf(zone, 'AWS::KMS::Key').filter(
      ([, { Properties }]) => at(Properties, 'KeyUsage') === 'GENERATE_VERIFY_MAC',
    );
    const users = resourcesOf(zone, 'AWS::IAM::Role').filter(([, { Properties }]) =>
      JSON.stringify(Properties).includes('kms:GenerateMac'),
    );

    expect(macs.map(([id]) => id.replace(/[0-9A-F]{8}$/, ''))).toEqual([
      'KeysSubjects',
      'KeysPayloads',
      'KeysWebhooks',
    ]);
    for (const [, { Properties }] of macs) {
      expect(at(Properties, 'KeySpec')).toBe('HMAC_256');
      const said = JSON.stringify(at(Properties, 'KeyPolicy'));
      expect(said).toContain('"aws:PrincipalTag/zone":{"Ref":"ZoneCode"}');
      expect(said).not.toMatch(/kms:(\*|Decrypt|Encrypt|GenerateDataKey)/);
    }
    // What reads the journal for somebody needs the subjects' key; contents only who seals or opens them.
    expect(users.map(([id]) => id)).toContainEqual(expect.stringMatching(/^Sequencer/));
    expect(users.map(([id]) => id).filter((id) => /^(Intake|PreToken)/.test(id))).toEqual([]);
  });

  test.each(['Graphql', 'Sequencer', 'Intake', 'PreToken'])(
    'gives %s a role of its own that takes nothing away',
    (name) => {
      const own = resourcesOf(zone, 'AWS::IAM::Role').filter(([id]) => id.startsWith(name));
      const actions = own
        .flatMap(([, { Properties }]) => statements(Properties))
        .flatMap((s) => [at(s, 'Action')].flat());

      expect(own).toHaveLength(1);
      expect(actions.filter((action) => /Delete|Scan|BatchWrite/.test(String(action)))).toEqual([]);
    },
  );

  test('lets the pool ask its trigger, the doors of the intake and of pictures their functions, the clock those that look after something, and nobody else', () => {
    const invoked = parts('AWS::Lambda::Permission').map((p) => [
      at(p, 'Principal'),
      JSON.stringify(at(p, 'FunctionName')),
    ]);
    const by = (principal: string) => invoked.filter(([asker]) => asker === principal);

    expect(by('cognito-idp.amazonaws.com')).toEqual([
      [expect.anything(), expect.stringContaining('PreToken')],
    ]);
    expect(by('apigateway.amazonaws.com').toSorted()).toEqual([
      [expect.anything(), expect.stringContaining('Intake')],
      [expect.anything(), expect.stringContaining('PhotosOnce')],
    ]);
    expect(by('events.amazonaws.com')).toContainEqual([
      expect.anything(),
      expect.stringContaining('Directory'),
    ]);
    expect(new Set(invoked.map(([asker]) => asker)).size).toBe(3);
  });

  test('lets one role touch accounts: the directory’s, and only in the zone’s own pool', () => {
    const holders = resourcesOf(zone, 'AWS::IAM::Role').flatMap(([id, { Properties }]) =>
      statements(Properties)
        .filter((s) => [at(s, 'Action')].flat().some((action) => String(action).startsWith('cognito-idp:')))
        .map((s) => [id, JSON.stringify(at(s, 'Resource'))]),
    );

    expect(holders).toEqual([[expect.stringMatching(/^Directory/), expect.stringContaining('Pool')]]);
  });

  test('lets nothing take anything out of the journal, and one role erase elsewhere, which adds nothing there', () => {
    const rights = resourcesOf(zone, 'AWS::IAM::Role').flatMap(([id, { Properties }]) =>
      statements(Properties).flatMap((s) =>
        [at(s, 'Action')].flat().map((action) => ({
          id,
          action: String(action),
          where: JSON.stringify(at(s, 'Resource')),
        })),
      ),
    );
    const erase = rights.filter(({ action }) => /DeleteItem|BatchWriteItem|DeleteObject/.test(action));

    expect(erase.filter(({ where }) => /TablesJournal|ChainHeads/.test(where))).toEqual([]);
    expect(new Set(erase.map(({ id }) => id.replace(/[0-9A-F]{8}$/, '')))).toEqual(
      // Of photos only what people see, and of the evidence what is in sight: a locked version stays.
      new Set(['DirectoryRole', 'PhotosIngestRole', 'ReviewRetentionRole']),
    );
    // Seen to notice: the same rights with one more.
    const more = [...rights, { id: 'X', action: 'dynamodb:DeleteItem', where: 'TablesJournal' }];
    expect(
      more.filter(({ action, where }) => /Delete/.test(action) && /TablesJournal/.test(where)),
    ).toHaveLength(1);
  });

  test('lets contents of the journal be opened by who seals them and by who shows them, and by nobody else', () => {
    const holders = resourcesOf(zone, 'AWS::IAM::Role').filter(([, { Properties }]) =>
      statements(Properties).some(
        (s) =>
          [at(s, 'Action')].flat().includes('kms:GenerateMac') &&
          JSON.stringify(at(s, 'Resource')).includes('KeysPayloads'),
      ),
    );

    expect(holders.map(([id]) => id.replace(/[0-9A-F]{8}$/, '')).sort()).toEqual([
      'ReviewRole',
      'SequencerRole',
    ]);
  });

  test('lets secrets of outgoing messages be made by who shows them once and by who signs, which reads no person and no state', () => {
    const makers = resourcesOf(zone, 'AWS::IAM::Role').filter(([, { Properties }]) =>
      statements(Properties).some(
        (s) =>
          [at(s, 'Action')].flat().includes('kms:GenerateMac') &&
          JSON.stringify(at(s, 'Resource')).includes('KeysWebhooks'),
      ),
    );
    const [, { Properties } = {}] = makers.find(([id]) => id.includes('Sender')) ?? [];
    const kept = statements(Properties).find((s) => at(s, 'Sid') === 'KeepDeliveries');

    expect(makers.map(([id]) => id.replace(/[0-9A-F]{8}$/, ''))).toEqual([
      'WebhooksWebhookRole',
      'WebhooksWebhookSenderRole',
    ]);
    expect(JSON.stringify(Properties)).not.toMatch(
      /TablesDirectory|TablesPositions|TablesConversations|ContentBucket/,
    );
    expect(JSON.stringify(kept)).toContain(
      '"dynamodb:LeadingKeys":["WEBHOOKS","WEBHOOK_CURSORS","DELIVERY#*","HANDOVER#*"]',
    );
  });

  test('lets the index be written under its own keys and no others', () => {
    const [, { Properties } = {}] =
      resourcesOf(zone, 'AWS::IAM::Role').find(([id]) => id.startsWith('ReviewIndexer')) ?? [];
    const writes = statements(Properties).filter((s) =>
      [at(s, 'Action')].flat().some((action) => /PutItem|UpdateItem/.test(String(action))),
    );

    expect(writes.map((s) => at(s, 'Condition'))).toEqual([
      {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['INDEX#*', 'INDEXED#*'] },
      },
    ]);
  });

  test('lets chat write conversations, and of the journal only take a message’s secret away', () => {
    const [role] = resourcesOf(zone, 'AWS::IAM::Role').filter(([id]) => id.startsWith('Chat'));
    const own = statements(role?.[1].Properties);
    const on = (table: string) => own.filter((s) => JSON.stringify(at(s, 'Resource')).includes(table));
    const writing = (s: unknown) => /Put|Update|Delete/.test(JSON.stringify(at(s, 'Action')));

    expect(on('TablesConversations').some(writing)).toBe(true);
    expect(on('TablesDirectory').filter(writing)).toEqual([]);
    expect(
      on('TablesJournal')
        .filter(writing)
        .map((s) => at(s, 'Condition')),
    ).toEqual([{ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['SECRET#MESSAGE#*'] } }]);
    expect(own.filter((s) => /Delete|Scan/.test(JSON.stringify(at(s, 'Action'))))).toEqual([]);
  });

  test('finds what is due in every table that the engine looks after', () => {
    const indexed = resourcesOf(zone, 'AWS::DynamoDB::GlobalTable')
      .filter(([, { Properties }]) =>
        JSON.stringify(at(Properties, 'GlobalSecondaryIndexes') ?? '').includes('byDue'),
      )
      .map(([id]) => id.replace(/[0-9A-F]{8}$/, ''));

    expect(indexed.sort()).toEqual([
      'TablesConversations',
      'TablesDirectory',
      'TablesJournal',
      'TablesOperations',
    ]);
  });

  test('lets one role write the directory, and one erase from it', () => {
    const writers = resourcesOf(zone, 'AWS::IAM::Role').filter(([, { Properties }]) =>
      statements(Properties).some(
        (s) =>
          JSON.stringify(at(s, 'Resource')).includes('TablesDirectory') &&
          [at(s, 'Action')].flat().some((action) => /PutItem|UpdateItem|DeleteItem/.test(String(action))),
      ),
    );

    expect(writers.map(([id]) => id)).toEqual([
      expect.stringMatching(/^Directory/),
      expect.stringMatching(/^ReviewRetention/),
    ]);
  });
});
