import * as v from 'valibot';
import { UnitIdSchema } from '../../shared/unit/UnitId.ts';
import type { UnitView } from '../src/unit/UnitView.ts';

/** As many units as somebody asks for: the known ones, and more like them from other towns of the same zone. All invented. */
export const fakeFleet = (known: readonly UnitView[], count: number): readonly UnitView[] => [
  ...known,
  ...Array.from({ length: Math.max(0, count - known.length) }, (_, index): UnitView[] => {
    const like = known[index % known.length];
    if (like === undefined) return [];
    const callSign = `BU ${String(100 + index)}`;
    return [
      {
        ...like,
        id: v.parse(UnitIdSchema, callSign),
        callSign,
        mine: false,
        crew: like.crew.map((one, at) => ({
          ...one,
          personId: `${callSign}-${at}`,
        })),
        statusSince: new Date(Date.parse(like.statusSince) - index * 7_000).toISOString(),
      },
    ];
  }).flat(),
];
