import { localCloud } from '../fixtures/localCloud.ts';

/** Where DynamoDB is: the local cloud the tests share, or any emulator named by PATROUILLE_STORE_ENDPOINT. */
export const storeEndpoint = (): string => process.env.PATROUILLE_STORE_ENDPOINT ?? localCloud().endpoint;
