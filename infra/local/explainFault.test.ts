import { describe, expect, test } from 'vitest';
import { explainFault } from './explainFault.ts';
import { LocalProblem } from './LocalProblem.ts';

const systemFault = (code: string): Error => Object.assign(new Error(`${code}: open '/x'`), { code });

describe('what a person is shown when a start fails', () => {
  test.each([
    ['a problem of theirs, as it was put', new LocalProblem('Port 8080 is taken.'), /^Port 8080 is taken\.$/],
    ['a full disk', systemFault('ENOSPC'), /^The disk is full \(\/state/],
    ['a full disk, wrapped', new Error('saving', { cause: systemFault('EDQUOT') }), /^The disk is full/],
    ['no right to write', systemFault('EACCES'), /^This cannot be written.*PATROUILLE_STATE/],
  ])('%s, in one line', (_what, fault, line) => {
    expect(explainFault(fault, '/state')).toMatch(line);
    expect(explainFault(fault, '/state')).not.toContain('\n');
  });

  test('a fault of ours, with its stack', () => {
    expect(explainFault(new TypeError('x is not a function'), '/state')).toContain('explainFault.test.ts');
  });
});
