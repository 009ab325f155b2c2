import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { envelope, graphqlFunction, openInput } from '../graphql/graphqlFunction.fixture.ts';
import { describeCall } from '../guard/describeCall.ts';
import { createLog } from './createLog.ts';
import { describeFault } from './describeFault.ts';

const canaries = [
  'KANARIE-TITEL',
  'KANARIE-NOTITIE',
  'KANARIE-ADRES',
  'Kanarie Voorbeeld',
  'kanarie@voorbeeld.be',
];

vi.stubEnv('SERVICE_NAME', 'graphql');
vi.stubEnv('METRICS_NAMESPACE', 'Patrouille');

const written: string[] = [];
const record = (line: unknown) => {
  written.push(String(line));
};
vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
  record(line);
  return true;
});
vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
  record(line);
  return true;
});
for (const way of ['log', 'info', 'error', 'warn', 'debug'] as const)
  vi.spyOn(console, way).mockImplementation(record);

afterEach(() => {
  written.length = 0;
});
// Unit tests share a process: the next file must be heard again.
afterAll(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const canariesIn = (lines: readonly string[]) =>
  canaries.filter((canary) => lines.join('\n').includes(canary));

describe('the log', () => {
  test('writes one line a call, which is its metrics too', () => {
    createLog('5449')({
      operation: 'Mutation.addNote',
      outcome: 'refused',
      code: 'incident.alreadyClosed',
      took: 12,
    });

    expect(written).toHaveLength(1);
    expect(JSON.parse(written[0] ?? '')).toMatchObject({
      operation: 'Mutation.addNote',
      outcome: 'refused',
      code: 'incident.alreadyClosed',
      took: 12,
      // UTC, to the millisecond.
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      zone: '5449',
      Refused: 1,
      Fault: 0,
      Took: 12,
      _aws: { CloudWatchMetrics: [{ Dimensions: [['service', 'zone']] }] },
    });
  });

  test('drops what stands in a field where it does not belong', () => {
    createLog('5449')({
      operation: 'Kanarie Voorbeeld',
      outcome: 'done',
      code: 'kanarie@voorbeeld.be',
      took: 1,
    });

    expect(written).toHaveLength(1);
    expect(canariesIn(written)).toEqual([]);
  });

  test('drops what is in no list, whoever put it there', () => {
    const fields = { outcome: 'done' as const, title: 'KANARIE-TITEL', took: 1 };

    createLog('5449')(fields);

    expect(canariesIn(written)).toEqual([]);
  });

  test('says of a fault where it was and never what was said', () => {
    const fault = new TypeError('cannot read KANARIE-NOTITIE of kanarie@voorbeeld.be');

    createLog('5449')({ outcome: 'fault', ...describeFault(fault), took: 1 });

    expect(JSON.parse(written[0] ?? '')).toMatchObject({ level: 'ERROR', fault: 'TypeError', Fault: 1 });
    expect(JSON.parse(written[0] ?? '').at).toMatch(/log\.test\.ts:\d+:\d+/);
    expect(canariesIn(written)).toEqual([]);
  });

  test('of real calls with canaries in every field holds none of them', async () => {
    const { call } = graphqlFunction();
    const log = createLog('5449');
    const input = {
      ...openInput,
      title: 'KANARIE-TITEL',
      description: 'KANARIE-NOTITIE',
      location: { address: 'KANARIE-ADRES', what: 'Kanarie Voorbeeld' },
    };
    for (const spoilt of [
      input,
      { ...input, 'kanarie@voorbeeld.be': 1 },
      { ...input, type: 'KANARIE-TITEL' },
    ]) {
      const operation = { parent: 'Mutation', field: 'openIncident', arguments: { input: spoilt } };
      const reply = await call('Mutation.openIncident', {
        envelope: envelope(written.length + 1),
        input: spoilt,
      });
      log({ ...describeCall(operation, reply), took: 1 });
    }

    expect(written).toHaveLength(3);
    expect(canariesIn(written)).toEqual([]);
  });

  test('would be caught with a canary in it: the seeded fault', () => {
    record(JSON.stringify({ message: 'KANARIE-TITEL' }));

    expect(canariesIn(written)).toEqual(['KANARIE-TITEL']);
  });
});
