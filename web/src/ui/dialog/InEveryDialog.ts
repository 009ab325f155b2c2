import { type ComponentType, createContext } from 'preact';

/**
 * What stands under the title of every dialog, because no question may hide it: what lies behind a modal dialog can be
 * neither read aloud nor pressed. The client of the road and the desk give their cries for help; null: there is nothing.
 */
export const InEveryDialog = createContext<ComponentType | null>(null);
