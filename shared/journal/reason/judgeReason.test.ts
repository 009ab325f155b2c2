import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { judgeReason, leastReasonText } from './judgeReason.ts';
import { linkTypes, ReasonSchema, reasonCodes } from './ReasonSchema.ts';

const judged = (reason: unknown) => {
  const parsed = v.safeParse(ReasonSchema, reason);
  if (!parsed.success) return 'input.invalid';
  const outcome = judgeReason(parsed.output);
  return outcome.ok ? 'accepted' : outcome.refusal.code;
};

describe('a reason to look into the journal', () => {
  test.each([
    ['a complaint with its file', { code: 'COMPLAINT', linkType: 'FILE', linkId: 'K-2026-14' }, 'accepted'],
    ['a sample, said in words', { code: 'RANDOM_SAMPLE', text: 'Maandelijkse steekproef' }, 'accepted'],
    [
      'an incident by its number',
      { code: 'INCIDENT', linkType: 'INCIDENT', linkId: '5449-2026-000123' },
      'accepted',
    ],
    ['nothing linked and nine characters', { code: 'OTHER', text: 'controle!' }, 'reason.textTooShort'],
    ['nothing linked and ten characters', { code: 'OTHER', text: 'controle!!' }, 'accepted'],
    ['ten characters that are mostly blank', { code: 'OTHER', text: '   ctrl   ' }, 'reason.textTooShort'],
    ['nothing but a code', { code: 'SUPERVISOR_REQUEST' }, 'reason.textTooShort'],
    [
      'a kind without the thing',
      { code: 'COMPLAINT', linkType: 'FILE', text: 'lang genoeg hoor' },
      'reason.linkIncomplete',
    ],
    [
      'a thing without its kind',
      { code: 'COMPLAINT', linkId: 'K-1', text: 'lang genoeg hoor' },
      'reason.linkIncomplete',
    ],
    [
      'an incident that is a person',
      { code: 'INCIDENT', linkType: 'PERSON', linkId: 'x' },
      'reason.linkMissing',
    ],
    [
      'a judicial file without its number',
      { code: 'JUDICIAL_FILE', text: 'lang genoeg hoor' },
      'reason.linkMissing',
    ],
    ['being on duty', { code: 'ON_DUTY', text: 'ik ben van dienst vandaag' }, 'reason.notStated'],
    ['a code of its own', { code: 'CURIOSITY', text: 'lang genoeg hoor' }, 'input.invalid'],
    ['a field too many', { code: 'OTHER', text: 'lang genoeg hoor', approvedBy: 'x' }, 'input.invalid'],
    ['null', null, 'input.invalid'],
  ])('%s: %o is %s', (_, reason, outcome) => {
    expect(judged(reason)).toBe(outcome);
  });

  test('is never accepted without a whole link or ten characters', () => {
    let accepted = 0;
    fc.assert(
      fc.property(
        fc.record(
          {
            code: fc.constantFrom(...reasonCodes),
            linkType: fc.constantFrom(...linkTypes),
            linkId: fc.string({ maxLength: 12 }),
            text: fc.string({ maxLength: 24 }),
          },
          { requiredKeys: ['code'] },
        ),
        (reason) => {
          if (judged(reason) !== 'accepted') return;
          accepted++;
          const whole = reason.linkType !== undefined && (reason.linkId ?? '').trim() !== '';
          expect(whole || [...(reason.text ?? '').trim()].length >= leastReasonText).toBe(true);
        },
      ),
      { numRuns: 10_000 },
    );
    expect(accepted).toBeGreaterThan(500);
    console.log(`reasons: ${accepted} of 10,000 accepted, 0 without a link or ten characters`);
  });
});
