import { describe, expect, it } from 'vitest';
import { toWireError } from './toWireError.ts';

describe('an error on the socket', () => {
  it('leaves away what there is none of', () => {
    expect(toWireError({ errorType: null, message: 'Validation error', data: null })).toEqual({
      message: 'Validation error',
    });
  });

  it('keeps what a resolver said', () => {
    const said = {
      errorType: 'FORBIDDEN',
      message: 'zone.claimDiffers',
      path: ['incidents'],
      errorInfo: { code: 'zone.claimDiffers' },
    };
    expect(toWireError(said)).toEqual(said);
  });
});
