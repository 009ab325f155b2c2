import type { ArgumentPath } from './contract.ts';

/** What stands at a place, undefined when nothing does. */
export const readAt = (value: unknown, path: ArgumentPath): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );

/** A copy with something else at a place; what is on the way is made. */
export const replacedAt = <T>(value: T, path: ArgumentPath, by: unknown): T => {
  const [key, ...rest] = path;
  if (key === undefined) return by as T;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
  copy[key] = replacedAt(copy[key] ?? (typeof rest[0] === 'number' ? [] : {}), rest, by);
  return copy as T;
};
