import type { CustodyLine } from '../photoSchemas.ts';

/** One person and one version: how often, since when, and why where that had to be said. */
export interface Viewer {
  readonly key: string;
  readonly name: string;
  readonly unitId?: string;
  readonly version: 'SHOWN' | 'ORIGINAL';
  /** ISO 8601. */
  readonly first: string;
  readonly times: number;
  readonly reasons: readonly string[];
}

const looks: readonly CustodyLine['kind'][] = ['OPENED', 'ORIGINAL_OPENED', 'DOWNLOADED'];

/** Who looked at a photo, the originals first, then as they first looked. Pure. */
export const whoSawWhat = (lines: readonly CustodyLine[]): readonly Viewer[] => {
  const viewers = new Map<string, Viewer>();
  for (const { kind, at, actor, unitId, size, reason } of lines) {
    if (!looks.includes(kind)) continue;
    const version = kind === 'ORIGINAL_OPENED' || size === 'ORIGINAL' ? 'ORIGINAL' : 'SHOWN';
    const key = `${actor.id ?? actor.name}/${version}`;
    const known = viewers.get(key);
    viewers.set(key, {
      key,
      name: actor.name ?? actor.id ?? '',
      ...(unitId !== undefined && { unitId }),
      version,
      first: known === undefined || at < known.first ? at : known.first,
      times: (known?.times ?? 0) + 1,
      reasons: [...new Set([...(known?.reasons ?? []), ...(reason === undefined ? [] : [reason])])],
    });
  }
  const rank = ({ version }: Viewer): number => (version === 'ORIGINAL' ? 0 : 1);
  return [...viewers.values()].sort((a, b) => rank(a) - rank(b) || a.first.localeCompare(b.first));
};
