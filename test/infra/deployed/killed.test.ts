import { spawn } from 'node:child_process';
import { ListUsersCommand } from '@aws-sdk/client-cognito-identity-provider';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { offboardZone } from '../../../functions/platform/offboardZone.ts';
import { awsClients } from '../../../infra/tools/awsClients.ts';
import { repositoryRoot } from '../../../infra/tools/repositoryRoot.ts';
import { ZoneCodeSchema } from '../../../shared/kernel/ZoneCode.ts';
import { onboardingTarget } from './onboardingTarget.ts';

/** The invented practice zone of shared/zone/zones.json. */
const code = v.parse(ZoneCodeSchema, '5999');

let target: Awaited<ReturnType<typeof onboardingTarget>>;

beforeAll(async () => {
  target = await onboardingTarget();
  const record = await target.ports.registry.find(code);
  if (record?.standing.state === 'ACTIVE') await offboardZone(target.ports)({ code, repeated: code });
});

/** Runs the tool as a person would; kills it with -9 the moment it has said `killAt`. Gives what it said. */
const zoneTool = (args: readonly string[], killAt?: RegExp): Promise<{ said: string; code: number | null }> =>
  new Promise((done, fail) => {
    const port = (url: string) => new URL(url).port;
    const { cloud } = target;
    const child = spawn(process.execPath, ['infra/tools/zone.ts', ...args, '--local'], {
      cwd: repositoryRoot,
      env: {
        ...process.env,
        PATROUILLE_EMULATOR_PORT: port(cloud.endpoint),
        PATROUILLE_GATEWAY_PORT: port(cloud.zones[0]?.graphqlUrl ?? ''),
        PATROUILLE_WEB_PORT: port(cloud.web),
      },
    });
    let said = '';
    const hear = (data: Buffer) => {
      said += data.toString('utf8');
      if (killAt?.test(said)) child.kill('SIGKILL');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', fail);
    child.on('close', (exit) => done({ said, code: exit }));
  });

describe('npm run zone -- onboard, killed with -9', { timeout: 180_000 }, () => {
  const moments = [
    /^registered|^planned/m,
    /^planned/m,
    /^stack applied/m,
    /^first administrator/m,
    /^administrator created/m,
    /^smoke tested/m,
  ];

  test('after each thing it says, and run again: the zone is whole', async () => {
    let killed = 0;
    for (const moment of moments) {
      const { code: exit } = await zoneTool(['onboard', code, '--yes'], moment);
      if (exit === null) killed++;
    }

    const last = await zoneTool(['onboard', code, '--yes']);
    const record = await target.ports.registry.find(code);
    const { Users } = await awsClients(target.aws).cognito.send(
      new ListUsersCommand({ UserPoolId: record?.outputs?.UserPoolId }),
    );

    expect(last.said).toContain('is ACTIVE');
    expect(last.code).toBe(0);
    expect(record?.standing.state).toBe('ACTIVE');
    expect(Users?.map(({ Username }) => Username)).toEqual(['admin']);
    console.log(`zone tool: killed at ${killed} of ${moments.length} moments, whole afterwards`);
    expect(killed).toBeGreaterThanOrEqual(4);
  });

  test('offboards only with the code typed again', async () => {
    const without = await zoneTool(['offboard', code]);
    const wrong = await zoneTool(['offboard', code, '--confirm', '5450']);
    const standing = (await target.ports.registry.find(code))?.standing.state;
    const right = await zoneTool(['offboard', code, '--confirm', code]);

    expect([without.code, wrong.code]).toEqual([1, 1]);
    expect(standing).toBe('ACTIVE');
    expect(right).toMatchObject({ code: 0, said: expect.stringContaining('is ARCHIVED') });
  });

  test('lists and shows what the registry has', async () => {
    const list = await zoneTool(['list']);
    const show = await zoneTool(['show', '5449']);

    expect(list.said).toMatch(/^5449 {2}ACTIVE .*Oostende/m);
    expect(list.said).toMatch(/^5999 {2}ARCHIVED/m);
    expect(show.said).toMatch(/PILOT +→ ACTIVE +ACTIVATE/);
  });
});
