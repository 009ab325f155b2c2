import type { ResponseTime } from '../src/report/ResponseTime.ts';

const districts = ['Centrum', 'Visserswijk', 'Westerkwartier', 'Stationswijk', 'Konterdam'];

/** A week of invented response times: urgent ones are quicker, one in eleven never got there. */
export const fakeResponseTimes = (now: number): readonly ResponseTime[] =>
  Array.from({ length: 420 }, (_, n) => {
    const class_ = [1, 2, 2, 3, 3, 3, 4][n % 7] ?? 3;
    const created = now - n * 1_437_000;
    const spread = ((n * 2_654_435_761) >>> 0) % 1_000;
    const alerted = created + (10 + class_ * 14 + spread / 25) * 1_000;
    const road = alerted + (25 + class_ * 20 + spread / 12) * 1_000;
    const there = road + (130 + class_ * 75 + ((spread * 7) % 900) / (5 - class_)) * 1_000;
    const at = (ms: number): string => new Date(ms).toISOString();
    const district = districts[(n * 3) % districts.length];
    return {
      incidentId: `fake-${n}`,
      number: `5449-2026-${String(9_000 - n).padStart(6, '0')}`,
      type: 'FIGHT',
      priority: `P${class_}` as ResponseTime['priority'],
      ...(n % 13 !== 0 && district ? { districtId: district } : {}),
      createdAt: at(created),
      alertedAt: at(alerted),
      enRouteAt: at(road),
      ...(n % 11 !== 4 ? { onSceneAt: at(there) } : {}),
    };
  });
