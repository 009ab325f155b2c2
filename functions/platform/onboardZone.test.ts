import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import { inMemoryWorld, type World } from './inMemoryWorld.ts';
import { offboardZone } from './offboardZone.ts';
import { type OnboardingWish, onboardZone } from './onboardZone.ts';
import { updateZone } from './updateZone.ts';

const code = v.parse(ZoneCodeSchema, '5450');

const release = (id: string) => ({
  id,
  region: 'eu-central-1',
  bucket: 'releases',
  templateKey: `templates/zone/${id}.json`,
  templateUrl: `https://releases/${id}.json`,
});

const wish = (changes: Partial<OnboardingWish> = {}): OnboardingWish => ({
  zone: { code, name: 'Bredene/De Haan', languages: ['nl'], region: 'eu-central-1' },
  release: release('first'),
  parameters: {
    ZoneCode: code,
    ZoneName: 'Bredene/De Haan',
    ReleaseBucket: 'releases',
    WebOrigin: 'https://patrouille.example',
    MfaConfiguration: 'ON',
    GraphqlBaseUrl: '',
    CognitoBaseUrl: '',
    ExecuteApiBaseUrl: '',
    AlarmTopicArn: '',
    ChainLockMode: 'GOVERNANCE',
    WebhookTargets: 'PUBLIC',
    LogArchiveArn: '',
  },
  firstAdministrator: { username: 'admin', name: 'F. Droombeeld', languages: ['nl'] },
  ...changes,
});

const states = ({ moves }: World) => moves.map(({ to }) => to);

describe('onboarding a zone', () => {
  test('goes from the registry record to ACTIVE, and leaves an administrator and no synthetic officer', async () => {
    const world = inMemoryWorld();

    const outcome = await onboardZone(world.ports)(wish());

    expect(outcome).toMatchObject({ ok: true, value: { standing: { state: 'ACTIVE' }, releaseId: 'first' } });
    expect(states(world)).toEqual(['PROSPECT', 'AGREEMENT_SIGNED', 'PROVISIONING', 'PILOT', 'ACTIVE']);
    expect([...world.people]).toEqual([['pool-1/admin', expect.objectContaining({ roles: ['ZONE_ADMIN'] })]]);
  });

  test('a second run changes nothing', async () => {
    const world = inMemoryWorld();
    await onboardZone(world.ports)(wish());
    const calls = world.calls.length;

    const again = await onboardZone(world.ports)(wish());

    expect(again).toMatchObject({ ok: true, value: { standing: { state: 'ACTIVE' } } });
    expect(world.calls.slice(calls)).toEqual([]);
  });

  test('killed before or after any call and run again, it ends the same', async () => {
    const moments: string[] = [];
    const whole = inMemoryWorld();
    whole.interrupt = (moment) => void moments.push(moment);
    await onboardZone(whole.ports)(wish());

    for (const killAt of moments.keys()) {
      const world = inMemoryWorld();
      let moment = 0;
      world.interrupt = () => {
        if (moment++ === killAt) throw new Error('killed');
      };
      await onboardZone(dead(world))(wish()).catch(() => undefined);
      world.interrupt = () => undefined;

      const outcome = await onboardZone(world.ports)(wish());

      expect(outcome, `killed ${moments[killAt]}`).toMatchObject({
        ok: true,
        value: { standing: { state: 'ACTIVE' } },
      });
      expect([...world.people.keys()], `killed ${moments[killAt]}`).toEqual(['pool-1/admin']);
      expect(world.stacks.size).toBe(1);
      expect(
        world.calls.filter((call) => call === 'execute'),
        `killed ${moments[killAt]}`,
      ).toHaveLength(1);
    }
    console.log(`onboarding: killed at ${moments.length} moments, whole after every one`);
    expect(moments.length).toBeGreaterThan(20);
  });

  test('an onboarding that forgot its steps would be noticed', async () => {
    const world = inMemoryWorld();
    await onboardZone(world.ports)(wish());
    const forgetful = { ...world.ports, registry: { ...world.ports.registry, find: async () => null } };

    await expect(onboardZone(forgetful)(wish())).rejects.toThrow('somebody else was first');
  });

  test('stops at PILOT when asked, and goes on from there later', async () => {
    const world = inMemoryWorld();
    const pilot = await onboardZone(world.ports)(wish({ stayInPilot: true }));
    const active = await onboardZone(world.ports)(wish());

    expect(pilot).toMatchObject({ ok: true, value: { standing: { state: 'PILOT' } } });
    expect(active).toMatchObject({ ok: true, value: { standing: { state: 'ACTIVE' } } });
  });

  test('a zone that fails its smoke test stays in PILOT, without the synthetic officer', async () => {
    const world = inMemoryWorld();
    world.smoke = [{ name: 'subscription', passed: false, detail: 'closed with 1006', milliseconds: 3 }];

    const outcome = await onboardZone(world.ports)(wish());

    expect(outcome).toMatchObject({
      ok: false,
      refusal: {
        code: 'zone.smokeFailed',
        params: { zone: '5450', checks: 'subscription: closed with 1006' },
      },
    });
    expect(world.records.get(code)?.standing.state).toBe('PILOT');
    expect([...world.people.keys()]).toEqual(['pool-1/admin']);
  });

  test('not approved, nothing is executed and the zone is where it was', async () => {
    const world = inMemoryWorld();
    world.approves = false;

    const outcome = await onboardZone(world.ports)(wish());

    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'zone.notApproved' } });
    expect(world.calls).not.toContain('execute');
    expect(world.records.get(code)?.standing).toMatchObject({
      state: 'AGREEMENT_SIGNED',
      reason: 'zone.notApproved',
    });
  });

  test('when CloudFormation fails, the zone goes back with the reason', async () => {
    const world = inMemoryWorld();
    const broken = {
      ...world.ports,
      stacks: {
        ...world.ports.stacks,
        execute: async () => Promise.reject(new Error('Operations: limit exceeded')),
      },
    };

    await expect(onboardZone(broken)(wish())).rejects.toThrow('limit exceeded');

    expect(world.records.get(code)?.standing).toMatchObject({
      state: 'AGREEMENT_SIGNED',
      reason: 'Operations: limit exceeded',
    });
  });
});

describe('updating a zone', () => {
  test('brings it to the release and tries it again', async () => {
    const world = inMemoryWorld();
    await onboardZone(world.ports)(wish());
    world.nextChanges = [
      { action: 'Modify', replacement: 'False', type: 'AWS::Lambda::Function', logicalId: 'Graphql' },
    ];
    const calls = world.calls.length;

    const outcome = await updateZone(world.ports)({ code, release: release('second') });

    expect(outcome).toMatchObject({
      ok: true,
      value: { releaseId: 'second', standing: { state: 'ACTIVE' } },
    });
    expect(world.calls.slice(calls)).toContain('smoke');
  });

  test('refuses a release that would replace a table, and changes nothing', async () => {
    const world = inMemoryWorld();
    await onboardZone(world.ports)(wish());
    world.nextChanges = [
      { action: 'Modify', replacement: 'True', type: 'AWS::DynamoDB::GlobalTable', logicalId: 'Operations' },
    ];
    const calls = world.calls.length;

    const outcome = await updateZone(world.ports)({ code, release: release('second') });

    expect(outcome).toMatchObject({ ok: false, refusal: { code: 'zone.changeLosesData' } });
    expect(world.calls.slice(calls)).toEqual(['plan', 'discard']);
    expect(world.records.get(code)).toMatchObject({ releaseId: 'first', standing: { state: 'ACTIVE' } });
  });

  test('is refused for a zone nobody knows, and for one without a stack', async () => {
    const world = inMemoryWorld();
    const unknown = await updateZone(world.ports)({ code, release: release('second') });
    await onboardZone(world.ports)(wish());
    await offboardZone(world.ports)({ code, repeated: code });
    const archived = await updateZone(world.ports)({ code, release: release('second') });

    expect(unknown).toMatchObject({ ok: false, refusal: { code: 'zone.unknown' } });
    expect(archived).toMatchObject({ ok: false, refusal: { code: 'zone.moveNotAllowed' } });
  });
});

describe('offboarding a zone', () => {
  test('is refused unless its code is typed again', async () => {
    const world = inMemoryWorld();
    await onboardZone(world.ports)(wish());

    const outcomes = await Promise.all(
      ['', '5449', 'yes', ' 5450'].map((repeated) => offboardZone(world.ports)({ code, repeated })),
    );

    expect(outcomes.map(({ ok }) => ok)).toEqual([false, false, false, false]);
    expect(world.stacks.has('patrouille-zone-5450')).toBe(true);
  });

  test('takes the stack, keeps where the data is, and a zone that comes back begins beside it', async () => {
    const world = inMemoryWorld();
    await onboardZone(world.ports)(wish());

    const gone = await offboardZone(world.ports)({ code, repeated: code });
    const back = await onboardZone(world.ports)(wish());

    expect(gone).toMatchObject({
      ok: true,
      value: { standing: { state: 'ARCHIVED' }, earlier: [{ outputs: { OperationsTable: 'operations-1' } }] },
    });
    expect(back).toMatchObject({
      ok: true,
      value: {
        standing: { state: 'ACTIVE' },
        stackName: 'patrouille-zone-5450-2',
        outputs: { OperationsTable: 'operations-2' },
        earlier: [{ outputs: { OperationsTable: 'operations-1' } }],
      },
    });
    // Its people are of the new pool; the first one's are kept with it.
    expect([...world.people.keys()]).toEqual(['pool-1/admin', 'pool-2/admin']);
  });

  test('killed after the stack is gone and run again, it is archived once', async () => {
    const world = inMemoryWorld();
    await onboardZone(world.ports)(wish());
    world.interrupt = (moment) => {
      if (moment === 'after remove') throw new Error('killed');
    };
    await offboardZone(world.ports)({ code, repeated: code }).catch(() => undefined);
    world.interrupt = () => undefined;

    const outcome = await offboardZone(world.ports)({ code, repeated: code });

    expect(outcome).toMatchObject({ ok: true, value: { standing: { state: 'ARCHIVED' }, earlier: [{}] } });
  });
});

/** A process that was killed does nothing more: not even what stands in its `finally`. */
function dead(world: World): World['ports'] {
  let killed = false;
  const once = world.interrupt;
  world.interrupt = (moment) => {
    if (killed) throw new Error('killed');
    try {
      once(moment);
    } catch (error) {
      killed = true;
      throw error;
    }
  };
  return world.ports;
}
