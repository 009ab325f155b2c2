import { describe, expect, test } from 'vitest';
import { at } from '../../infra/policy/at.ts';
import { resourcesOf } from '../../infra/policy/resourcesOf.ts';
import { actionsOf, statementsOf } from '../../infra/policy/statementsOf.ts';
import { synthesized } from './synthesized.ts';

const { zone } = synthesized();
const named = (type: string, part: string) =>
  resourcesOf(zone, type)
    .filter(([id]) => id.includes(part))
    .map(([, { Properties }]) => Properties);

/** Which roles have a statement that speaks of a resource of this logical name. */
const rolesThatSpeakOf = (part: string, actions: RegExp, within = ''): readonly string[] =>
  resourcesOf(zone, 'AWS::IAM::Role')
    .filter(([, { Properties }]) => {
      const policies = at(Properties, 'Policies');
      return (Array.isArray(policies) ? policies : []).some((policy) =>
        statementsOf(at(policy, 'PolicyDocument')).some(
          (statement) =>
            actionsOf(statement).some((action) => actions.test(action)) &&
            JSON.stringify(at(statement, 'Resource')).includes(`"${part}`) &&
            JSON.stringify(at(statement, 'Resource')).includes(within),
        ),
      );
    })
    .map(([id]) => id.replace(/Role[0-9A-F]{8}$/, ''))
    .sort();

describe('the chain outside, in the template', () => {
  test('makes a head each minute and an audit each night, by a function that EventBridge alone may call', () => {
    const rules = named('AWS::Events::Rule', 'Chain');
    expect(rules.map((rule) => at(rule, 'ScheduleExpression')).sort()).toEqual([
      'cron(15 2 * * ? *)',
      'rate(1 minute)',
    ]);
    for (const rule of rules) expect(at(rule, 'State')).toBe('ENABLED');
    const may = named('AWS::Lambda::Permission', 'Chain');
    expect(may.map((permission) => at(permission, 'Principal'))).toEqual([
      'events.amazonaws.com',
      'events.amazonaws.com',
    ]);
  });

  test('locks heads for eleven years in the mode its parameter says, GOVERNANCE unless told otherwise', () => {
    const [bucket] = named('AWS::S3::Bucket', 'ChainHeads');
    expect(at(bucket, 'ObjectLockEnabled')).toBe(true);
    expect(at(bucket, 'ObjectLockConfiguration')).toEqual({
      ObjectLockEnabled: 'Enabled',
      Rule: { DefaultRetention: { Mode: { Ref: 'ChainLockMode' }, Years: 11 } },
    });
    expect(at(zone.Parameters, 'ChainLockMode', 'Default')).toBe('GOVERNANCE');
  });

  test('wakes somebody when the chain is unsound at once, when no head is made, and when a witness is silent', () => {
    const alarms = named('AWS::CloudWatch::Alarm', 'Chain').map((alarm) =>
      [at(alarm, 'MetricName'), at(alarm, 'TreatMissingData'), at(alarm, 'EvaluationPeriods')].join(' '),
    );
    expect(alarms.sort()).toEqual([
      'Unheard notBreaching 60',
      'Unsound notBreaching 1',
      'Waited breaching 5',
    ]);
  });

  test('lets nobody but the witness sign as witness or remember for it, and few sign as the zone', () => {
    expect(rolesThatSpeakOf('ChainWitnessSigning', /^kms:Sign$/)).toEqual(['ChainWitness']);
    expect(rolesThatSpeakOf('ChainWitnessMemory', /^dynamodb:/)).toEqual(['ChainWitness']);
    expect(rolesThatSpeakOf('ChainSigning', /^kms:Sign$/).filter((role) => !/Export/.test(role))).toEqual([
      'ChainCheckpoint',
    ]);
    const removers = rolesThatSpeakOf('ChainHeads', /Delete|Bypass|PutObjectRetention|PutObjectLegalHold|\*/);
    expect(removers).toEqual([]);
    // The control: the same question finds who may write heads there.
    expect(rolesThatSpeakOf('ChainHeads', /^s3:PutObject$/, '/checkpoints/')).toEqual(['ChainCheckpoint']);
  });
});
