import { createContext } from 'preact';
import type { Field } from './Field.ts';

/** What the road's screens stand on; read it with useField. */
export const FieldContext = createContext<Field | null>(null);
