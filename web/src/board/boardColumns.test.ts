import { describe, expect, test } from 'vitest';
import type { UnitView } from '../unit/UnitView.ts';
import { boardColumns } from './boardColumns.ts';

const unit = (callSign: string, status: UnitView['status'], more: Partial<UnitView> = {}): UnitView =>
  ({
    id: callSign,
    callSign,
    status,
    statusSince: '2026-11-22T21:00:00Z',
    skills: [],
    crew: [],
    ...more,
  }) as unknown as UnitView;
const on = (priority: string, state = 'ON_SCENE') =>
  ({
    incidentId: 'I',
    number: '1',
    title: 'x',
    priority,
    state,
    since: '2026-11-22T21:00:00Z',
  }) as unknown as NonNullable<UnitView['assignment']>;
const plain = { near: null, places: new Map(), byCallSign: false };
const signs = (units: readonly UnitView[]): string => units.map(({ callSign }) => callSign).join();

describe('the unit board', () => {
  test('puts every unit in exactly one column', () => {
    const all = [
      unit('A', 'AVAILABLE_PATROL'),
      unit('B', 'TRANSPORT'),
      unit('C', 'AT_DESTINATION'),
      unit('D', 'BUSY_ADMIN'),
      unit('E', 'EMERGENCY'),
      unit('F', 'OFF_DUTY'),
    ];
    const columns = Object.values(boardColumns(all, plain));
    expect(columns.flat()).toHaveLength(all.length);
    expect(columns.map(signs)).toEqual(['A', 'E,B', 'C', 'D,F']);
  });

  test('has who cries for help first, then who does not answer, then the rest', () => {
    const all = [
      unit('OO 07', 'EN_ROUTE', { assignment: on('P1', 'EN_ROUTE') }),
      unit('OO 12', 'AVAILABLE_PATROL', { assignment: on('P2', 'ALERTED') }),
      unit('OO 30', 'EMERGENCY'),
    ] as UnitView[];
    expect(signs(boardColumns(all, plain).enRoute)).toBe('OO 30,OO 12,OO 07');
  });

  test('has the free one that is nearest to the chosen incident first', () => {
    const all = [unit('OO 05', 'AVAILABLE_PATROL'), unit('OO 16', 'AVAILABLE_PATROL')];
    const places = new Map([
      ['OO 05', { lat: 51.3, lon: 2.9 }],
      ['OO 16', { lat: 51.24, lon: 2.9 }],
    ]);
    const near = { lat: 51.23, lon: 2.9 };
    expect(signs(boardColumns(all, { near, places, byCallSign: false }).free)).toBe('OO 16,OO 05');
    expect(signs(boardColumns(all, { near, places, byCallSign: true }).free)).toBe('OO 05,OO 16');
  });

  test('has the most urgent and longest on scene first', () => {
    const all = [
      unit('A', 'ON_SCENE', { assignment: on('P3') }),
      unit('B', 'ON_SCENE', {
        assignment: on('P1'),
        statusSince: '2026-11-22T21:05:00Z',
      }),
      unit('C', 'ON_SCENE', { assignment: on('P1') }),
    ] as UnitView[];
    expect(signs(boardColumns(all, plain).onScene)).toBe('C,B,A');
  });
});
