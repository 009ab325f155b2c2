import type { Custody, CustodyLine } from '../photoSchemas.ts';

/** A step of a photo's life: what the device did before the zone knew, then what the journal has. */
export interface LifeStep {
  readonly key: string;
  readonly kind: 'TAKEN' | 'COVERED' | CustodyLine['kind'];
  readonly at: string;
  readonly line?: CustodyLine;
}

/** Looks at what people see, and at this page, are counted elsewhere; the rest is the photo's life. */
const counted: readonly CustodyLine['kind'][] = ['OPENED', 'CUSTODY_SEEN', 'REQUESTED'];

/** The steps, oldest first. Pure. */
export const lifeOf = ({ photo, lines }: Pick<Custody, 'photo' | 'lines'>): readonly LifeStep[] => {
  const requested = lines.find(({ kind }) => kind === 'REQUESTED');
  const covered = photo.faces + photo.plates > 0;
  return [
    { key: 'taken', kind: 'TAKEN', at: photo.takenAt, ...(requested && { line: requested }) },
    ...(covered ? [{ key: 'covered', kind: 'COVERED' as const, at: photo.requestedAt }] : []),
    ...lines
      .filter(({ kind }) => !counted.includes(kind))
      .map((line): LifeStep => ({ key: `${line.epoch}/${line.n}`, kind: line.kind, at: line.at, line })),
  ];
};
