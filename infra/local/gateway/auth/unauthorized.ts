import type { GatewayError } from '../model/GatewayError.ts';

/** Said of every request that is not let in, whatever was wrong with it. */
export const unauthorized: GatewayError = {
  errorType: 'UnauthorizedException',
  message: 'You are not authorized to make this call.',
};
