import { beforeAll, describe, expect, test } from 'vitest';
import { iamMutants } from './iamMutants.ts';
import { actionsUsed, listOf, type Statement } from './StackAccess.ts';
import { isAllowed } from './simulate.ts';
import { type SimulatedZone, tryZones } from './tryZones.ts';
import { simulatedStacks } from './zones.ts';

let zones: readonly SimulatedZone[];
let platform: SimulatedZone;
let actions: readonly string[];
let first: SimulatedZone;
let second: SimulatedZone;

beforeAll(() => {
  ({ zones, platform } = simulatedStacks(20));
  actions = [
    ...actionsUsed([...zones.slice(0, 1), platform]),
    'dynamodb:Scan',
    'dynamodb:GetRecords',
    'sts:AssumeRole',
  ];
  const [one, other] = zones;
  if (!one || !other) throw new Error('Two zones are needed');
  first = one;
  second = other;
});

/**
 * AppSync's own log role: the API's id cannot stand in it, for the API needs the role before it has one (infra/zone/ZoneApi).
 * Only the AppSync service can be this role, it can only add lines to API logs, and in production each zone has its account.
 */
const isApiLog = (allowed: string) => /ApiLogRole: logs:\w+ on ApiLog of/.test(allowed);

/** The circumstances a statement asks for. */
const asConditionsWant = ({ Condition }: Statement): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(Condition ?? {})
      .filter(([operator]) => operator !== 'Null')
      .flatMap(([, keys]) =>
        Object.entries(keys).map(([key, value]) => [key, [String(listOf(value)[0]).replaceAll('*', 'x')]]),
      ),
  );

/** What reads or changes content, on whatever holds any. */
const dataPlane = [
  ...[
    'BatchGetItem',
    'BatchWriteItem',
    'DeleteItem',
    'GetItem',
    'GetRecords',
    'PutItem',
    'Query',
    'Scan',
    'UpdateItem',
  ].map((verb) => `dynamodb:${verb}`),
  ...['GetObject', 'PutObject', 'DeleteObject', 'ListBucket'].map((verb) => `s3:${verb}`),
  ...['Decrypt', 'GenerateDataKey', 'CreateGrant', 'GenerateMac', 'Sign', 'ReEncryptFrom'].map(
    (verb) => `kms:${verb}`,
  ),
  ...['InvokeFunction', 'GetFunction', 'UpdateFunctionCode'].map((verb) => `lambda:${verb}`),
  ...['GetLogEvents', 'FilterLogEvents'].map((verb) => `logs:${verb}`),
  ...['AdminGetUser', 'ListUsers', 'AdminSetUserPassword', 'AdminInitiateAuth'].map(
    (verb) => `cognito-idp:${verb}`,
  ),
  'appsync:GraphQL',
  'sqs:ReceiveMessage',
  'sts:AssumeRole',
];

describe('in simulated IAM, over the templates of twenty zones in one account', () => {
  test('no role of a zone can do anything, used anywhere, to anything of another zone or of the platform', async () => {
    const known = new Map<string, boolean | null>();
    // One template makes them all: by day each is tried on the five after it, by night on every other.
    const tried = process.env.LONG === '1' ? zones.length - 1 : 5;
    const pairs = zones.flatMap((by, at) =>
      Array.from({ length: tried }, (_, next) => zones[(at + 1 + next) % zones.length])
        .filter((on) => on !== undefined)
        .map((on) => [by, on] as const),
    );
    const across = await tryZones(pairs, actions, known);
    const upwards = await tryZones(
      zones.map((by) => [by, platform] as const),
      actions,
      known,
    );
    const allowed = [...across.allowed, ...upwards.allowed];
    console.log(
      `IAM simulated: ${across.tried + upwards.tried} questions over ${zones.length} zones and the platform (${across.simulated + upwards.simulated} different), ` +
        `${allowed.filter((one) => !isApiLog(one)).length} allowed; ${
          new Set(allowed.filter(isApiLog).map((one) => one.replace(/\d{4}/g, ''))).size
        } known ones, adding lines to an API’s log`,
    );
    expect(allowed.filter((one) => !isApiLog(one))).toEqual([]);
    expect(across.tried).toBeGreaterThan(100_000);
  });

  test('positive control: every role can do what its template says on its own things', async () => {
    const refused: string[] = [];
    let tried = 0;
    for (const role of first.roles)
      for (const statement of role.policy.Statement.filter(({ Effect }) => Effect === 'Allow'))
        for (const action of listOf(statement.Action))
          for (const pattern of listOf(statement.Resource)) {
            const arn = pattern
              .replace(/:log-group:[^*]*\*$/, (group) => `${group.replace(/:?\*$/, '')}:log-stream:x`)
              .replaceAll('*', 'x');
            const resource = first.resources.find((r) => arn.startsWith(r.arn.replace(/:\*$/, '')));
            if (!resource) continue;
            tried++;
            if ((await isAllowed(role, action, resource, arn, asConditionsWant(statement))) !== true)
              refused.push(`${role.name} ${action} ${arn}`);
          }
    console.log(
      `IAM simulated: ${tried} own rights of ${first.roles.length} roles, ${tried - refused.length} allowed`,
    );
    expect(refused).toEqual([]);
    expect(tried).toBeGreaterThan(80);
  });

  test('no role of the federal operators can touch what holds content', async () => {
    const { roles } = platform;
    const operator = roles.filter(({ name }) => name === 'OperatorsOperator');
    const onboarder = roles.filter(({ name }) => name === 'OnboardersOnboarder');
    const watch = await tryZones([[{ ...platform, roles: operator }, first]], dataPlane);
    const reads = dataPlane.filter(
      (action) =>
        !/PutItem|DeleteItem|AdminSet|AdminGet|AdminInitiate|kms:(Decrypt|GenerateDataKey)$/.test(action),
    );
    const onboard = await tryZones([[{ ...platform, roles: onboarder }, first]], reads);
    console.log(
      `IAM simulated: ${watch.tried} tries by the operator and ${onboard.tried} by the onboarder on a zone’s content, ${watch.allowed.length + onboard.allowed.length} allowed`,
    );
    expect(operator).toHaveLength(1);
    expect(onboarder).toHaveLength(1);
    expect([...watch.allowed, ...onboard.allowed]).toEqual([]);
    const registry = platform.resources.find(({ name }) => name === 'Registry');
    const [role] = operator;
    if (!registry || !role) throw new Error('The platform has no registry or no operator');
    // Positive control: it does see which zones there are.
    expect(await isAllowed(role, 'dynamodb:GetItem', registry, registry.arn)).toBe(true);
  });

  test('seeded fault: an operator who is allowed to read everything is still refused by the zone’s keys, and without them caught', async () => {
    const [role] = platform.roles.filter(({ name }) => name === 'OperatorsOperator');
    if (!role) throw new Error('No operator');
    const all = { Effect: 'Allow', Action: ['dynamodb:*', 'kms:*', 's3:*'], Resource: '*' } as const;
    const careless = {
      ...platform,
      roles: [{ ...role, policy: { Version: '2012-10-17', Statement: [all] } }],
    };
    const { allowed } = await tryZones(
      [[careless, first]],
      ['dynamodb:GetItem', 's3:GetObject', 'kms:Decrypt'],
    );
    console.log(`IAM simulated: the careless operator was noticed ${allowed.length} times`);
    expect(allowed.filter((one) => one.includes('dynamodb:GetItem')).length).toBeGreaterThanOrEqual(5);
    // The second wall stands alone: what lies encrypted under a zone's store keys stays closed to the operator's tag.
    expect(allowed.filter((one) => one.includes('kms:Decrypt') && /Keys(Data|Journal)/.test(one))).toEqual(
      [],
    );
  });

  test.each(iamMutants)('seeded fault: $fault is caught', async ({ seed }) => {
    const { by, on } = seed(first, second);
    const changed = { ...by, roles: by.roles.filter((role, index) => role !== first.roles[index]) };
    const suspects = changed.roles.length === 0 ? { ...by, roles: by.roles.slice(0, 1) } : changed;
    const { allowed } = await tryZones([[suspects, on]], actions);
    expect(allowed.filter((one) => !isApiLog(one)).length).toBeGreaterThan(0);
  });
});
