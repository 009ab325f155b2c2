import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { inputRefusal } from './inputRefusal.ts';
import { line } from './text.ts';

const Schema = v.strictObject({
  input: v.strictObject({ title: line(5), version: v.exactOptional(v.number()) }),
});

const refusalOf = (value: unknown) => {
  const parsed = v.safeParse(Schema, value);
  if (parsed.success) throw new Error('accepted');
  return inputRefusal(parsed.issues).params;
};

describe('the refusal of an input', () => {
  test('names the field and the rule', () => {
    expect(refusalOf({ input: { title: 'te lang hoor' } })).toEqual({
      path: 'input.title',
      rule: 'text.tooLong',
    });
  });

  test('names a field that is missing', () => {
    expect(refusalOf({ input: {} })).toEqual({ path: 'input.title', rule: 'required' });
  });

  test('names a field of the wrong kind', () => {
    expect(refusalOf({ input: { title: 'ok', version: 'x' } })).toEqual({
      path: 'input.version',
      rule: 'number',
    });
  });

  test('never says what was there, not even the name of a field it does not know', () => {
    const refusal = refusalOf({ input: { title: 'ok', 'jan.peeters@voorbeeld': 1 } });

    expect(refusal).toEqual({ path: 'input', rule: 'unknownField' });
  });
});
