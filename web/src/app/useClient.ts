import { useContext } from 'preact/hooks';
import { ClientContext } from './ClientContext.ts';
import type { PatrouilleClient } from './PatrouilleClient.ts';

/** The client this screen stands on. Throws outside the root component: that is a mistake of ours. */
export const useClient = (): PatrouilleClient => {
  const client = useContext(ClientContext);
  if (!client) throw new Error('A screen was drawn outside its client.');
  return client;
};
