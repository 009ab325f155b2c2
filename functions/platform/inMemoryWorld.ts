import type { ZoneEvent } from '../../shared/zone/ZoneEvent.ts';
import type { OnboardingPorts } from './OnboardingPorts.ts';
import type { NewPerson } from './People.ts';
import type { Release } from './Release.ts';
import type { SmokeCheck } from './SmokeTester.ts';
import type { PlannedChange, StackDescription, StackRequest } from './Stacks.ts';
import type { ZoneRecord } from './ZoneRecord.ts';

/** What a test can see and set of the world in memory. */
export interface World {
  readonly ports: OnboardingPorts;
  readonly stacks: Map<string, StackDescription>;
  readonly people: Map<string, NewPerson>;
  readonly records: Map<string, ZoneRecord>;
  readonly moves: ZoneEvent[];
  /** Every call that changes the world, by name, in order. */
  readonly calls: string[];
  readonly said: string[];
  /** What the next plan of a stack that is there would change. */
  nextChanges: readonly PlannedChange[];
  smoke: readonly SmokeCheck[];
  approves: boolean;
  /** Called before and after every call that changes the world; throws to kill the run there. */
  interrupt: (moment: string) => void;
}

/** A platform without a cloud: registry, stacks and people are maps, and a run can be killed between any two calls. */
export const inMemoryWorld = (): World => {
  const stacks = new Map<string, StackDescription>();
  const people = new Map<string, NewPerson>();
  const records = new Map<string, ZoneRecord>();
  const releases = new Map<string, Release>();
  const moves: ZoneEvent[] = [];
  const calls: string[] = [];
  const said: string[] = [];
  const planned = new Map<string, StackRequest>();
  let pools = 0;
  let now = 1_795_334_400_000;

  /** The effect happens, or the run dies before it, or right after it. */
  const act = async <T>(name: string, effect: () => T): Promise<T> => {
    world.interrupt(`before ${name}`);
    calls.push(name);
    const result = effect();
    world.interrupt(`after ${name}`);
    return result;
  };

  const world: World = {
    stacks,
    people,
    records,
    moves,
    calls,
    said,
    nextChanges: [],
    smoke: [{ name: 'query', passed: true, detail: 'ok', milliseconds: 5 }],
    approves: true,
    interrupt: () => undefined,
    ports: {
      clock: { now: () => (now += 1_000) },
      newPassword: () => 'a password for a test',
      approve: async () => world.approves,
      progress: (step, detail) => void said.push(`${step}: ${detail}`),
      registry: {
        find: async (code) => records.get(code) ?? null,
        list: async () => [...records.values()],
        save: (record, more = []) =>
          act('save', () => {
            const { code } = record.standing;
            if ((records.get(code)?.revision ?? 0) !== record.revision - 1)
              throw new Error('somebody else was first');
            records.set(code, record);
            moves.push(...more);
          }),
        history: async (code) => moves.filter((move) => move.code === code),
        currentRelease: async (region) => releases.get(region) ?? null,
        setCurrentRelease: async (release) => void releases.set(release.region, release),
      },
      stacks: {
        describe: async (stackName) => stacks.get(stackName) ?? null,
        plan: (request) =>
          act('plan', () => {
            planned.set(request.stackName, request);
            const creates = !stacks.has(request.stackName);
            const changes: readonly PlannedChange[] = creates
              ? [{ action: 'Add', type: 'AWS::DynamoDB::GlobalTable', logicalId: 'Operations' }]
              : world.nextChanges;
            return { stackName: request.stackName, changeSetName: request.changeSetName, creates, changes };
          }),
        execute: ({ stackName, creates }) =>
          act('execute', () => {
            const request = planned.get(stackName);
            if (!request) throw new Error('nothing was planned');
            const before = stacks.get(stackName)?.outputs;
            const outputs = creates
              ? {
                  UserPoolId: `pool-${++pools}`,
                  DirectoryTable: `directory-${pools}`,
                  OperationsTable: `operations-${pools}`,
                }
              : (before ?? {});
            stacks.set(stackName, {
              status: 'CREATE_COMPLETE',
              outputs,
              parameters: request.parameters,
              tags: request.tags,
            });
          }),
        discard: ({ stackName }) => act('discard', () => void planned.delete(stackName)),
        remove: (stackName) => act('remove', () => void stacks.delete(stackName)),
      },
      people: {
        add: (place, person) =>
          act('addPerson', () => {
            const key = `${place.userPoolId}/${person.username}`;
            const created = !people.has(key);
            if (created) people.set(key, person);
            return { sub: key, created };
          }),
        organise: async () => undefined,
        remove: (place, username) =>
          act('removePerson', () => void people.delete(`${place.userPoolId}/${username}`)),
      },
      smokeTester: { run: () => act('smoke', () => world.smoke) },
    },
  };
  return world;
};
