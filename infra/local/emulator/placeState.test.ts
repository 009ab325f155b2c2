import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { placeState } from './placeState.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'patrouille-state-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ours = { release: '1-abc', fresh: false };

function save(options: { release?: string; clean?: boolean; place?: string } = {}): void {
  const saved = join(folder, options.place ?? 'saved');
  mkdirSync(join(saved, 'services'), { recursive: true });
  writeFileSync(join(saved, 'services', 'dynamodb.json'), '{"tables":1}');
  const files = { 'services/dynamodb.json': createHash('sha256').update('{"tables":1}').digest('hex') };
  writeFileSync(
    join(saved, 'manifest.json'),
    JSON.stringify({
      release: options.release ?? ours.release,
      savedAt: 1_000,
      reason: 'stop',
      clean: options.clean ?? true,
      files,
    }),
  );
}
const running = (): string => readFileSync(join(folder, 'live', 'services', 'dynamodb.json'), 'utf8');

describe('the state an emulator starts from', () => {
  test('is empty the first time', () => {
    const placed = placeState(folder, ours);

    expect(placed).toMatchObject({ fresh: true, mayBeOld: false });
    expect(existsSync(join(folder, 'live', 'services'))).toBe(true);
  });

  test('is the saved one, whole and up to date after a proper stop', () => {
    save();

    const placed = placeState(folder, ours);

    expect(placed).toMatchObject({ fresh: false, mayBeOld: false });
    expect(running()).toBe('{"tables":1}');
  });

  test('may be old when it was started from before and not saved again', () => {
    save();
    placeState(folder, ours);

    const again = placeState(folder, ours);

    expect(again).toMatchObject({ fresh: false, mayBeOld: true });
    expect(again.line).toContain('what came after it is lost');
  });

  test('may be old when it was saved while running', () => {
    save({ clean: false });

    expect(placeState(folder, ours).mayBeOld).toBe(true);
  });

  test('never comes from what was running when it was killed', () => {
    mkdirSync(join(folder, 'live', 'services'), { recursive: true });
    writeFileSync(join(folder, 'live', 'services', 'dynamodb.json'), '{"half":');

    placeState(folder, ours);

    expect(existsSync(join(folder, 'live', 'services', 'dynamodb.json'))).toBe(false);
  });

  test.each([
    ['a damaged file', () => writeFileSync(join(folder, 'saved', 'services', 'dynamodb.json'), '{"tab')],
    ['a missing file', () => rmSync(join(folder, 'saved', 'services', 'dynamodb.json'))],
    ['no manifest', () => rmSync(join(folder, 'saved', 'manifest.json'))],
    ['half a manifest', () => writeFileSync(join(folder, 'saved', 'manifest.json'), '{"release": "1-a')],
  ])('is fresh, and says so, when the saved one has %s', (_what, damage) => {
    save();
    damage();

    const placed = placeState(folder, ours);

    expect(placed.fresh).toBe(true);
    expect(placed.line).toContain('not whole');
    expect(existsSync(join(folder, 'saved.broken'))).toBe(true);
  });

  test('is fresh, and says so, when another release saved it', () => {
    save({ release: '0-older' });

    const placed = placeState(folder, ours);

    expect(placed.fresh).toBe(true);
    expect(placed.line).toContain('another release');
    expect(existsSync(join(folder, 'saved.other-release'))).toBe(true);
  });

  test('is the one before when a kill fell between the two renames', () => {
    save();
    renameSync(join(folder, 'saved'), join(folder, 'saved.old'));
    mkdirSync(join(folder, 'saved.new'));

    const placed = placeState(folder, ours);

    expect(placed.fresh).toBe(false);
    expect(existsSync(join(folder, 'saved.new'))).toBe(false);
  });

  test('is empty when asked for', () => {
    save();

    expect(placeState(folder, { ...ours, fresh: true }).fresh).toBe(true);
    expect(existsSync(join(folder, 'saved'))).toBe(false);
  });
});
