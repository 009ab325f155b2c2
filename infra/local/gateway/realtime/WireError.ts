import type { GatewayError } from '../model/GatewayError.ts';

/** One entry of `payload.errors` on the socket. Absent members stay away, as AppSync leaves them away. */
export interface WireError {
  readonly errorType?: string;
  readonly message: string;
  /** HTTP's word for it, where AppSync gives one. */
  readonly errorCode?: number;
  readonly path?: GatewayError['path'];
  readonly locations?: GatewayError['locations'];
  readonly data?: unknown;
  readonly errorInfo?: unknown;
}
