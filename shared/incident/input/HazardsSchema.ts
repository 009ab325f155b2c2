import * as v from 'valibot';
import { line } from '../../kernel/text.ts';
import { withoutBlanks } from '../../kernel/withoutBlanks.ts';
import { hazardKinds } from '../Hazard.ts';
import type { SaidHazard } from '../IncidentCommand.ts';
import { natures } from '../Nature.ts';

/** Hazards as said, each kind at most once. */
export const HazardsSchema: v.GenericSchema<unknown, readonly SaidHazard[]> = v.pipe(
  v.array(
    v.pipe(
      v.unknown(),
      v.transform(withoutBlanks),
      v.strictObject({
        kind: v.picklist(hazardKinds),
        nature: v.picklist(natures),
        source: v.exactOptional(line(80)),
      }),
    ),
  ),
  v.maxLength(hazardKinds.length),
  v.check((said) => new Set(said.map(({ kind }) => kind)).size === said.length, 'hazard.twice'),
);
