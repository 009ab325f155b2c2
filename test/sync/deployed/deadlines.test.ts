import { ulid } from 'ulid';
import { beforeAll, describe, expect, test } from 'vitest';
import { graphqlCall } from '../../fixtures/graphqlCall.ts';
import { hostedSignIn } from '../../fixtures/hostedSignIn.ts';
import { liveSubscription } from '../../fixtures/liveSubscription.ts';
import { localCloud } from '../../fixtures/localCloud.ts';

const cloud = localCloud();
const zone = cloud.zones[0];
if (zone === undefined) throw new Error('The cloud has no zone');
const origin = new URL(cloud.web).origin;
const unitId = 'OO 05';
let officer = '';
let dispatcher = '';
let deviceSeq = 0;

const command = async (token: string, name: string, inputType: string, shown: string, input: object) => {
  const answer = await graphqlCall(
    zone.graphqlUrl,
    { authorization: token },
    `mutation ($envelope: CommandEnvelope!, $input: ${inputType}!) { ${name}(envelope: $envelope, input: $input) { ${shown} } }`,
    {
      envelope: {
        commandId: ulid(),
        deviceId: 'test-deadline-01',
        deviceSeq: ++deviceSeq,
        tDevice: new Date().toISOString(),
      },
      input,
    },
  );
  expect(answer.errors).toEqual([]);
  return answer.data?.[name] as { readonly incident: { readonly id: string } };
};

beforeAll(async () => {
  officer = (await hostedSignIn(zone, 'l.fictiva', origin)).accessToken;
  dispatcher = (await hostedSignIn(zone, 'a.voorbeeld', origin)).accessToken;
});

describe('What falls due on the deployed zone', () => {
  test('a status is seen by the desk; an alert nobody acknowledges is put before it, somebody alone is an alarm', async () => {
    const desk = await liveSubscription(
      zone.realtimeUrl,
      zone.graphqlUrl,
      dispatcher,
      'subscription { incidents { entries { type id body } } }',
    );
    const seen = () => JSON.stringify(desk.received);
    const until = async (type: string, milliseconds: number): Promise<number> => {
      const began = performance.now();
      while (!seen().includes(type) && performance.now() - began < milliseconds)
        await new Promise((resolve) => setTimeout(resolve, 50));
      expect(seen()).toContain(type);
      return Math.round(performance.now() - began);
    };

    await command(officer, 'startShift', 'StartShiftInput', 'unit { id version }', { unitId, role: 'LEAD' });
    await command(officer, 'setUnitStatus', 'SetUnitStatusInput', 'unit { status }', {
      unitId,
      status: 'BUSY_ADMIN',
    });
    await until('unit.statusChanged', 10_000);
    await command(officer, 'setLoneCheck', 'SetLoneCheckInput', 'unit { id }', { unitId, minutes: 1 });
    const { incident } = await command(dispatcher, 'openIncident', 'OpenIncidentInput', 'incident { id }', {
      type: 'FIGHT',
      priority: 'P1',
      title: 'Proef van de termijnen',
      location: { address: 'Fictieve Kaai 12' },
    });
    await command(dispatcher, 'assignUnit', 'AssignUnitInput', 'incident { id }', {
      incidentId: incident.id,
      unitId,
    });
    const escalated = await until('incident.alertEscalated', 60_000);
    const alarmed = await until('alarm.raised', 130_000);
    console.log(`deadlines: escalated after ${escalated} ms, alarm ${alarmed} ms later`);
    desk.stop();
  }, 240_000);
});
