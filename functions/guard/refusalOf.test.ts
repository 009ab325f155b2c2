import { describe, expect, test } from 'vitest';
import { refused } from '../../shared/kernel/Result.ts';
import { refusalOf } from './refusalOf.ts';

const tooShort = { errorType: 'VALIDATION', code: 'reason.textTooShort' } as const;
const fine = { ok: true, value: {} } as const;
const by = (...policies: string[]) => ({ effect: 'deny', policies }) as const;

describe('what is told of a denial', () => {
  test.each([
    [
      'who could not: nothing but no',
      by('wall.noReason', 'wall.staleFactor'),
      false,
      refused(tooShort),
      'FORBIDDEN',
      'access.denied',
    ],
    ['who means themselves', by('wall.ownRights'), true, undefined, 'FORBIDDEN', 'access.ownRights'],
    [
      'who means themselves, before all else',
      by('wall.ownRights', 'wall.staleFactor'),
      true,
      undefined,
      'FORBIDDEN',
      'access.ownRights',
    ],
    ['who gave no reason', by('wall.noReason'), true, refused(tooShort), 'VALIDATION', 'reason.textTooShort'],
    [
      'who gave no reason, long after signing in',
      by('wall.noReason', 'wall.staleFactor'),
      true,
      refused(tooShort),
      'VALIDATION',
      'reason.textTooShort',
    ],
    ['who signed in long ago', by('wall.staleFactor'), true, fine, 'STEP_UP_REQUIRED', 'access.stepUp'],
    [
      'who signed in long ago, where no reason is asked',
      by('wall.staleFactor'),
      true,
      undefined,
      'STEP_UP_REQUIRED',
      'access.stepUp',
    ],
    [
      'who signed in long ago, with a reason that is wrong elsewhere',
      by('wall.staleFactor'),
      true,
      refused(tooShort),
      'STEP_UP_REQUIRED',
      'access.stepUp',
    ],
    ['anybody else', by('wall.zone'), true, fine, 'FORBIDDEN', 'access.denied'],
    ['anybody else, whatever the reason', by('wall.noReason'), true, undefined, 'FORBIDDEN', 'access.denied'],
  ] as const)('%s', (_, decision, could, reason, errorType, code) => {
    expect(refusalOf(decision, could, reason)).toStrictEqual({ errorType, code });
  });
});
