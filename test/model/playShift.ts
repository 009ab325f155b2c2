import { brokenTruths } from './brokenTruths.ts';
import { askedBy, type Press } from './shiftPresses.ts';
import { type ShiftWorld, shiftWorld } from './shiftWorld.ts';

/**
 * A shift; gives what did not hold, and what was done and refused.
 * @param after called when a press was done, before its truths are looked at.
 */
export const playShift = async (
  presses: readonly Press[],
  after: (world: ShiftWorld) => void | Promise<void> = () => {},
) => {
  const world = shiftWorld();
  const broken: string[] = [];
  const counts = new Map<string, number>();
  const doIt = async (one: Press): Promise<void> => {
    const [who, name, input] = askedBy(world, one);
    const commandId = world.newUlid();
    const send = () => world.call(who, one.who, name, input, commandId);
    const answers = one.how === 'TWICE' ? await Promise.all([send(), send()]) : [await send()];
    const [first] = answers;
    counts.set(name, (counts.get(name) ?? 0) + (first?.ok ? 1 : 0));
    // A lost answer is asked for again; it says the same, or that both came at once and one must wait.
    if (answers.length === 2 && answers.every(({ ok }) => ok)) {
      const again = await send();
      if (!again.ok) broken.push(`${name} was done and is refused when it comes again`);
    }
  };
  for (let k = 0; k < presses.length; k++) {
    const [one, other] = [presses[k], presses[k + 1]];
    if (one === undefined) break;
    if (one.how === 'TOGETHER' && other !== undefined) {
      await Promise.all([doIt(one), doIt(other)]);
      k++;
    } else await doIt(one);
    world.pass(11_000);
    await after(world);
    broken.push(...brokenTruths(world));
    if (broken.length > 0) break;
  }
  return { world, broken, counts };
};
