import type { GatewayError } from '../model/GatewayError.ts';
import type { WireError } from './WireError.ts';

/** An error of the gateway as a client sees it on the socket: without the members that are null. */
export const toWireError = (error: GatewayError): WireError => ({
  ...(error.errorType === null ? {} : { errorType: error.errorType }),
  message: error.message,
  ...(error.path === undefined || error.path === null ? {} : { path: error.path }),
  ...(error.locations === undefined || error.locations === null ? {} : { locations: error.locations }),
  ...(error.data === undefined || error.data === null ? {} : { data: error.data }),
  ...(error.errorInfo === undefined || error.errorInfo === null ? {} : { errorInfo: error.errorInfo }),
});
