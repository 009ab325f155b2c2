import type { PatrouilleClient } from './PatrouilleClient.ts';

/**
 * Everything a client stands on, ready before the first draw: addresses, settings with the language loaded,
 * session (a returning sign-in is finished here), feed and drafts.
 * @param scope which client this page is.
 */
export const boot = async (scope: 'patrol' | 'desk'): Promise<PatrouilleClient> => {
  if (import.meta.env.MODE === 'fake') {
    const { createFakeClient } = await import('../../dev/createFakeClient.ts');
    return createFakeClient(scope);
  }
  throw new Error(`not yet: ${scope}`);
};
