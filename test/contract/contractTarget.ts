import { inject } from 'vitest';
import type { ContractApi } from './ContractApi.ts';

declare module 'vitest' {
  interface ProvidedContext {
    contractTarget: ContractApi;
  }
}

/** The API this run of the contract tests is held against. */
export const contractTarget = (): ContractApi => inject('contractTarget');
