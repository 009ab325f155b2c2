import { describe, expect, test } from 'vitest';
import { officerWho, organisation, today } from '../person.fixture.ts';
import { planImport } from './planImport.ts';
import { readImport } from './readImport.ts';

const head = 'username;name;roles;unit;team;districts;languages;validUntil';
const read = (...lines: string[]) => readImport([head, ...lines].join('\r\n'));
const problemsOf = (...lines: string[]) =>
  read(...lines).problems.map(({ line, column, code }) => `${line} ${column ?? '-'} ${code}`);

const circumstances = {
  day: today,
  at: '2026-11-22T09:00:00.000Z',
  organisation,
  actorId: 'bedacht',
  reason: 'Import 0123456789ab',
};
const administrator = officerWho('ACTIVE', {
  sub: 'bedacht',
  username: 's.bedacht',
  roles: ['ZONE_ADMIN'],
});
const officer = officerWho('ACTIVE', { unit: 'OO 05', rank: 'INP' });
const plan = (...lines: string[]) => planImport(read(...lines).rows, [administrator, officer], circumstances);

describe('a line that is wrong by itself is named with its column', () => {
  test.each([
    { line: ';N. Ieuw;OFFICER;;;;nl;', problem: '2 username import.valueMissing' },
    { line: 'n.ieuw;;OFFICER;;;;nl;', problem: '2 name import.valueMissing' },
    { line: 'n.ieuw;N. Ieuw;;;;;nl;', problem: '2 roles import.valueMissing' },
    { line: 'n.ieuw;N. Ieuw;WIZARD;;;;nl;', problem: '2 roles import.roleUnknown' },
    { line: 'n ieuw;N. Ieuw;OFFICER;;;;nl;', problem: '2 username import.valueInvalid' },
    { line: 'n.ieuw;N.\u202E Ieuw;OFFICER;;;;nl;', problem: '2 name import.valueInvalid' },
    { line: 'n.ieuw;N. Ieuw;OFFICER;;;;xx;', problem: '2 languages import.valueInvalid' },
    { line: 'n.ieuw;N. Ieuw;OFFICER;;;;nl;31/12/2026', problem: '2 validUntil import.valueInvalid' },
    { line: 'n.ieuw;N. Ieuw;OFFICER;;;;nl;2026-02-30', problem: '2 validUntil import.valueInvalid' },
    { line: 'n.ieuw;N. Ieuw;OFFICER', problem: '2 - import.fieldCount' },
  ])('$problem', ({ line, problem }) => {
    expect(problemsOf(line)).toEqual([problem]);
    expect(problemsOf('n.ieuw;N. Ieuw;OFFICER team_lead;OO 05;A;W1|W2;nl|fr;2026-12-31')).toEqual([]);
  });

  test('every one of them, not the first alone', () => {
    expect(
      problemsOf('n.ieuw;N. Ieuw;OFFICER;;;;xx;gisteren', 'goed;Goed;OFFICER;;;;nl;', ';X;WIZARD;;;;nl;'),
    ).toEqual([
      '2 languages import.valueInvalid',
      '2 validUntil import.valueInvalid',
      '4 username import.valueMissing',
      '4 roles import.roleUnknown',
    ]);
  });

  test('a user name that stands twice, whatever its capitals', () => {
    expect(problemsOf('n.ieuw;N. Ieuw;OFFICER;;;;nl;', 'N.Ieuw;N. Ieuw;OFFICER;;;;nl;')).toEqual([
      '3 username import.usernameRepeated',
    ]);
  });

  test.each([
    { text: '', problem: '1 - import.empty' },
    { text: 'username;name;roles', problem: '1 - import.empty' },
    { text: 'username;name\na.b;A. B', problem: '1 roles import.columnMissing' },
    { text: 'username;name;roles;shoe\na.b;A. B;OFFICER;44', problem: '1 shoe import.columnUnknown' },
    { text: 'username;name;roles;Name\na.b;A. B;OFFICER;A', problem: '1 name import.columnRepeated' },
    { text: 'username;name;roles\na.b;"A. B;OFFICER', problem: '2 - import.quoteOpen' },
    {
      text: `username;name;roles\n${'a.b;A;OFFICER\n'.repeat(3_501)}`,
      problem: '3502 - import.tooManyLines',
    },
  ])('a file: $problem', ({ text, problem }) => {
    const { problems } = readImport(text);

    expect(problems.map(({ line, column, code }) => `${line} ${column ?? '-'} ${code}`)).toEqual([problem]);
  });

  test('3,500 lines are read in less than five seconds', () => {
    const lines = Array.from(
      { length: 3_500 },
      (_, n) => `p.${n};"P., ${n}";OFFICER|TEAM_LEAD;OO 05;A;W1;nl;`,
    );
    const began = performance.now();
    const { rows, problems } = read(...lines);
    const took = performance.now() - began;

    expect(problems).toEqual([]);
    expect(rows).toHaveLength(3_500);
    expect(took).toBeLessThan(5_000);
    console.log(`import: 3,500 lines read in ${Math.round(took)} ms`);
  });
});

describe('what an import would do', () => {
  test('adds who is not there, changes who is, and leaves alone what is so already', () => {
    const { lines, problems } = plan(
      'n.ieuw;N. Ieuw;OFFICER;OO 05;;W1;nl|fr;',
      'l.fictiva;L. Fictiva;OFFICER;OO 05;;;nl;',
      's.bedacht;S. Bedacht-Anders;ZONE_ADMIN;;;;nl;',
    );

    expect(problems).toEqual([]);
    expect(lines.map(({ username, action }) => `${username} ${action}`)).toEqual([
      'n.ieuw ADD',
      'l.fictiva NONE',
      's.bedacht CHANGE',
    ]);
  });

  test('does both when profile and rights change, and keeps what the file has no column for', () => {
    const { lines } = plan('l.fictiva;L. Fictiva;TEAM_LEAD;;;;nl;');

    expect(lines[0]).toMatchObject({ action: 'CHANGE_RIGHTS', sub: 'fictiva' });
    expect(lines[0]?.commands.map(({ kind }) => kind)).toEqual(['CHANGE', 'CHANGE_RIGHTS']);
    expect(lines[0]?.commands[0]).toMatchObject({ rank: 'INP' });
    expect(lines[0]?.commands[0]).not.toHaveProperty('unit');
  });

  test.each([
    { line: 'n.ieuw;N. Ieuw;OFFICER;XX;;;nl;', problem: 'unit import.unitUnknown' },
    { line: 'n.ieuw;N. Ieuw;OFFICER;;Z;;nl;', problem: 'team import.teamUnknown' },
    { line: 'n.ieuw;N. Ieuw;OFFICER;;;W9;nl;', problem: 'districts import.districtUnknown' },
    { line: 'n.ieuw;N. Ieuw;DPO|CHIEF;;;;nl;', problem: 'roles import.rolesApart' },
    { line: 's.bedacht;L. Fictiva;CHIEF;;;;nl;', problem: 'username import.ownRights' },
  ])('$problem', ({ line, problem }) => {
    expect(plan(line).problems.map(({ column, code }) => `${column} ${code}`)).toEqual([problem]);
  });

  test('a suspended person’s rights may change; that the zone keeps an administrator is judged of all lines', () => {
    const chief = officerWho('ACTIVE', { sub: 'chief', username: 'k.chef', roles: ['CHIEF'] });
    const asked = { ...circumstances, actorId: 'nobody' };
    const { rows } = read('s.bedacht;S. Bedacht;OFFICER;;;;nl;');
    const swap = read('s.bedacht;S. Bedacht;OFFICER;;;;nl;', 'k.chef;K. Chef;ZONE_ADMIN;;;;nl;').rows;

    expect(planImport(rows, [administrator, chief], asked).problems).toEqual([
      { line: 1, column: 'roles', code: 'import.lastAdministrator' },
    ]);
    expect(planImport(swap, [administrator, chief], asked).problems).toEqual([]);
  });
});
