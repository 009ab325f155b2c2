import { at } from './at.ts';

/** The statements of a policy document. */
export const statementsOf = (document: unknown): readonly unknown[] => {
  const found = at(document, 'Statement');
  return Array.isArray(found) ? found : found === undefined ? [] : [found];
};

/** The actions of a statement, whether it names one or many. */
export const actionsOf = (statement: unknown): readonly string[] => {
  const found = at(statement, 'Action');
  return (Array.isArray(found) ? found : [found]).map(String);
};
