import { createContext } from 'preact';
import type { PatrouilleClient } from './PatrouilleClient.ts';

/** What every screen stands on, handed down from the root; read it with useClient. */
export const ClientContext = createContext<PatrouilleClient | null>(null);
