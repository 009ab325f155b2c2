import { inspect } from 'node:util';
import { startTestCloud, type TestCloud } from '../fixtures/startTestCloud.ts';
import type { GateResult } from './Gate.ts';
import { outcome } from './outcome.ts';
import type { Project } from './projects.ts';
import { runGate } from './runGate.ts';
import { vitestGate } from './vitestGate.ts';

/**
 * Runs projects in lanes side by side: most of a project's time is one emulator's, which uses one core and no more, and
 * much of it is waiting. Two lanes have a cloud of their own, started once and with ports, state and temporary folder of
 * its own, so that no kill or seeded fault of a project meets another; beside them goes what only computes, and yields
 * to them. Alone, a project says what it does as it does it; side by side, how it ended, and the rest in its log.
 * @param running the clouds as they are started, for whoever has to stop them on an interrupt
 */
export async function runProjects(
  wanted: readonly Project[],
  env: NodeJS.ProcessEnv,
  running: Set<TestCloud>,
): Promise<GateResult[]> {
  const aside = wanted.some((project) => !project.aside) ? wanted.filter((project) => project.aside) : [];
  const inLanes = wanted.filter((project) => !aside.includes(project));
  const results: GateResult[] = [];
  // A cloud that runs already is one cloud: its projects take turns on it.
  const lanes = Math.min(inLanes.length, process.env.PATROUILLE_OUTPUTS === undefined ? 2 : 1);
  const alone = lanes + aside.length === 1;
  const start = async (name: string): Promise<TestCloud> => {
    const cloud = await startTestCloud({ name });
    running.add(cloud);
    return cloud;
  };

  const work = async (waiting: Project[], name: string, first: TestCloud | null): Promise<void> => {
    let cloud = first;
    for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
      if (!alone) console.log(`begun  ${project.name}`);
      const result = await runProject(project, async () => {
        if (project.cloud) cloud ??= await start(name);
        return { ...env, ...cloud?.env };
      });
      results.push(result);
      if (!alone) console.log(outcome(result));
    }
    if (cloud !== null) running.delete(cloud);
    await cloud?.stop();
  };
  const runProject = async (
    project: Project,
    surroundings: () => Promise<NodeJS.ProcessEnv>,
  ): Promise<GateResult> => {
    try {
      const live = alone ? process.stdout : undefined;
      const yields = aside.includes(project) ? ({ yields: true } as const) : {};
      // Beside others, on as many cores as there are lanes: more workers would only wait for one another.
      const workers = alone ? [] : ['--maxWorkers=1'];
      return await runGate(
        { ...vitestGate(project.name, ...workers), ...yields },
        await surroundings(),
        live,
      );
    } catch (fault) {
      return { name: project.name, passed: 0, failed: 1, ms: 0, output: `${inspect(fault)}\n`, faults: [] };
    }
  };

  const computed = work([...aside], 'aside', null);
  // The first start builds and installs what every other needs; two at once would do it twice.
  const cloud = wanted.some((project) => project.cloud) ? await start('lane-1').catch(() => null) : null;
  const waiting = [...inLanes];
  await Promise.all([
    computed,
    ...Array.from({ length: lanes }, (_, lane) =>
      work(waiting, `lane-${lane + 1}`, lane === 0 ? cloud : null),
    ),
  ]);
  return results;
}
