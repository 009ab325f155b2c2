import { describe, expect, test } from 'vitest';
import { statedReasonOf } from './statedReasonOf.ts';

const reason = { code: 'COMPLAINT', linkType: 'FILE', linkId: 'K-14' };

describe('the reason a call states', () => {
  test('stands beside the arguments of a question, or in the input of a command', () => {
    expect(statedReasonOf({ reason, limit: 10 })).toEqual({ ok: true, value: reason });
    expect(statedReasonOf({ envelope: {}, input: { reason, format: 'CSV' } })).toEqual({
      ok: true,
      value: reason,
    });
  });

  test.each([
    ['nothing', undefined, 'input.invalid'],
    ['null', null, 'input.invalid'],
    ['no reason', {}, 'input.invalid'],
    ['a reason beside the input of a command', { reason, input: {} }, 'input.invalid'],
    ['a code of their own', { reason: { ...reason, code: 'CURIOSITY' } }, 'input.invalid'],
    ['a reason that is none', { reason: { code: 'OTHER' } }, 'reason.textTooShort'],
  ])('is refused where there is %s', (_, input, code) => {
    expect(statedReasonOf(input)).toMatchObject({ ok: false, refusal: { errorType: 'VALIDATION', code } });
  });
});
