import { expect, test } from 'vitest';
import { actOfKey, type KeyPress } from './actOfKey.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrl: false,
  alt: false,
  inTextField: false,
  onControl: false,
  ...more,
});

test.each([
  ['j', 'down'],
  ['ArrowDown', 'down'],
  ['k', 'up'],
  ['N', 'new'],
  ['t', 'note'],
  ['b', 'chat'],
  ['p', 'priority'],
  ['c', 'close'],
  ['a', 'assign'],
  ['S', 'status'],
  ['m', 'centre'],
  ['g', 'prefix'],
  ['f', 'filter'],
  ['?', 'help'],
  ['Escape', 'back'],
])('%s means %s', (key, act) => {
  expect(actOfKey(press(key), true)).toBe(act);
});

test.each(['j', 'n', 't', 'p', 'c', 'f', '?', 'ArrowDown'])('%s typed into a field is a letter', (key) => {
  expect(actOfKey(press(key, { inTextField: true }), true)).toBeNull();
});

test('single letters can be switched off; arrows, Escape and Ctrl K stay', () => {
  expect(actOfKey(press('n'), false)).toBeNull();
  expect(actOfKey(press('ArrowDown'), false)).toBe('down');
  expect(actOfKey(press('Escape'), false)).toBe('back');
  expect(actOfKey(press('k', { ctrl: true }), false)).toBe('palette');
});

test("the browser's own combinations are left alone", () => {
  expect(actOfKey(press('c', { ctrl: true }), true)).toBeNull();
  expect(actOfKey(press('n', { alt: true }), true)).toBeNull();
});

test('Enter opens what is chosen, but on a button it presses the button', () => {
  expect(actOfKey(press('Enter'), false)).toBe('open');
  expect(actOfKey(press('Enter', { onControl: true }), true)).toBeNull();
  expect(actOfKey(press('Enter', { inTextField: true }), true)).toBeNull();
});

test('Ctrl K and Escape also work from within a field', () => {
  expect(actOfKey(press('k', { ctrl: true, inTextField: true }), true)).toBe('palette');
  expect(actOfKey(press('Escape', { inTextField: true }), true)).toBe('back');
});

test.each([
  ['u', 'goUnits'],
  ['i', 'goIncidents'],
  ['K', 'goMap'],
  ['n', null],
])('G and then %s means %s', (key, act) => {
  expect(actOfKey(press(key), true, true)).toBe(act);
});

test.each([
  ['Digit1', 'windowIncidents'],
  ['Digit2', 'windowUnits'],
  ['Digit3', 'windowReports'],
  ['Digit4', 'windowMine'],
])('Alt and %s goes to %s, also with single letters off and from a field', (code, act) => {
  expect(actOfKey(press('&', { code, alt: true, inTextField: true }), false)).toBe(act);
});

test('Ctrl Z takes back a status, but in a field it belongs to the text', () => {
  expect(actOfKey(press('z', { ctrl: true }), false)).toBe('undo');
  expect(actOfKey(press('z', { ctrl: true, inTextField: true }), true)).toBeNull();
});
