import type { OutboxItem } from './OutboxItem.ts';

/**
 * Which items may go out now: of each entity the oldest that the zone has not said no to, and every urgent one at
 * once. A refused one keeps nobody waiting. Pure.
 * @param going ids on their way; @param notBefore when an item may be tried again, ms.
 */
export const outboxTurns = (
  items: readonly OutboxItem[],
  going: ReadonlySet<string>,
  notBefore: ReadonlyMap<string, number>,
  now: number,
): readonly OutboxItem[] => {
  const taken = new Set<string>();
  const turns: OutboxItem[] = [];
  for (const item of [...items].sort((a, b) => a.order - b.order)) {
    if (item.state === 'refused') continue;
    const first = !taken.has(item.entity);
    taken.add(item.entity);
    if (!first && !item.urgent) continue;
    if (!going.has(item.id) && (notBefore.get(item.id) ?? 0) <= now) turns.push(item);
  }
  return turns;
};
