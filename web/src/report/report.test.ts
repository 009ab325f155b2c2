import { describe, expect, test } from 'vitest';
import type { ResponseTime } from './ResponseTime.ts';
import { responseCsv } from './responseCsv.ts';
import { stageFigures } from './stageFigures.ts';
import { stageMs } from './stages.ts';

const at = (seconds: number): string =>
  new Date(Date.parse('2026-11-22T21:00:00Z') + seconds * 1000).toISOString();
const row = (onScene: number, more: Partial<ResponseTime> = {}): ResponseTime => ({
  incidentId: 'I',
  number: '5449-2026-000123',
  type: 'FIGHT',
  priority: 'P1',
  createdAt: at(0),
  alertedAt: at(20),
  enRouteAt: at(80),
  onSceneAt: at(onScene),
  ...more,
});

describe('response times', () => {
  test('are measured from the call to the alert, to the road, to the place', () => {
    const one = row(500);
    expect(stageMs(one, 'alert')).toBe(20_000);
    expect(stageMs(one, 'turnout')).toBe(60_000);
    expect(stageMs(one, 'drive')).toBe(420_000);
    expect(stageMs(one, 'total')).toBe(500_000);
  });

  test('a stage that did not end is not measured, and one whose ends are reversed neither', () => {
    const { onSceneAt: _, ...under } = row(500);
    expect(stageMs(under, 'total')).toBeNull();
    expect(stageMs(row(-5), 'total')).toBeNull();
  });

  test('half and nine of ten are values that were measured', () => {
    const rows = Array.from({ length: 10 }, (_, index) => row((index + 1) * 60));
    const { count, median, ninety, perMinute } = stageFigures(rows, 'total');
    expect({ count, median, ninety }).toEqual({ count: 10, median: 300_000, ninety: 540_000 });
    expect(perMinute.reduce((sum, one) => sum + one)).toBe(10);
    expect(stageFigures([], 'total')).toMatchObject({ count: 0, median: null, ninety: null });
  });

  test('what took very long is in the last bar', () => {
    expect(stageFigures([row(99_999)], 'total').perMinute.at(-1)).toBe(1);
  });
});

const cells = (csv: string): readonly string[] => csv.split(/[;\r\n]+/);
const formulas = (csv: string): readonly string[] => cells(csv).filter((cell) => /^"?[=+\-@\t]/.test(cell));

describe('the export', () => {
  const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'];

  test('has a line a row under the names of its columns', () => {
    const csv = responseCsv([row(500)]);
    expect(csv.startsWith('number;type;')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
  });

  test('holds nothing a spreadsheet would run, whatever the zone calls its districts', () => {
    const found = hostile.flatMap((districtId) => formulas(responseCsv([row(500, { districtId })])));
    console.log(`report export: N=${hostile.length} hostile fields`);
    expect(found).toEqual([]);
  });

  test('a seeded fault, fields as they come, is found', () => {
    expect(hostile.flatMap((text) => formulas(`a;${text};b`))).toHaveLength(hostile.length);
  });
});
