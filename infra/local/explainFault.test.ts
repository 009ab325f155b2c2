import { describe, expect, test } from 'vitest';
import { ZoneRefused } from '../tools/ZoneRefused.ts';
import { explainFault } from './explainFault.ts';
import { LocalProblem } from './LocalProblem.ts';

const systemFault = (code: string): Error => Object.assign(new Error(`${code}: open '/x'`), { code });

describe('what a person is shown when a start fails', () => {
  test.each([
    ['a problem of theirs, as it was put', new LocalProblem('Port 8080 is taken.'), /^Port 8080 is taken\.$/],
    ['a full disk', systemFault('ENOSPC'), /^The disk is full \(\/state/],
    ['a full disk, wrapped', new Error('saving', { cause: systemFault('EDQUOT') }), /^The disk is full/],
    [
      'tables of an older release',
      new ZoneRefused({
        errorType: 'CONFLICT',
        code: 'zone.changeLosesData',
        params: { resources: 'Modify Journal' },
      }),
      /older release.*Modify Journal.*npm start -- --fresh$/,
    ],
    ['no right to write', systemFault('EACCES'), /^This cannot be written.*PATROUILLE_STATE/],
  ])('%s, in one line', (_what, fault, line) => {
    expect(explainFault(fault, '/state')).toMatch(line);
    expect(explainFault(fault, '/state')).not.toContain('\n');
  });

  test('another refusal of the platform is a fault of ours', () => {
    const refused = new ZoneRefused({
      errorType: 'NOT_FOUND',
      code: 'zone.unknown',
      params: { zone: '5449' },
    });
    expect(explainFault(refused, '/state')).toContain('explainFault.test.ts');
  });

  test('a fault of ours, with its stack', () => {
    expect(explainFault(new TypeError('x is not a function'), '/state')).toContain('explainFault.test.ts');
  });
});
