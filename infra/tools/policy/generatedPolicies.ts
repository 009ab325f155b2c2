import type { PolicyBook } from '../../../shared/policy/PolicyBook.ts';

/** The TypeScript of shared/policy/policies.generated.ts. */
export const generatedPolicies = (book: PolicyBook): string =>
  `// Made by \`npm run codegen\` from shared/policy/policies and patrouille.cedarschema. Not to be edited.
import type { PolicyBook } from './PolicyBook.ts';

export const policyBook: PolicyBook = ${JSON.stringify(book, null, 2)};
`;
