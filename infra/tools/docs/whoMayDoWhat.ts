import { createDecide } from '../../../functions/policy/createDecide.ts';
import { roles } from '../../../shared/directory/Role.ts';
import type { OperationFacts } from '../../../shared/policy/OperationFacts.ts';
import type { PolicyBook } from '../../../shared/policy/PolicyBook.ts';
import type { Decide } from '../../../shared/policy/PolicyRequest.ts';
import { groupsOf } from '../contract/groupsOf.ts';
import { processingOf } from '../contract/processingOf.ts';
import { readContract } from '../contract/readContract.ts';
import { operationTitles } from './operationTitles.ts';
import { purposeTitles } from './purposeTitles.ts';
import { rightOf } from './rightOf.ts';
import { roleTitles } from './roleTitles.ts';
import { tableOf } from './tableOf.ts';

const head = `# Who may do what

Made by \`npm run codegen\` from the contract (shared/schema.graphql) and the policies (shared/policy/policies): each cell
is what the policy answered. A change of rights shows here, in review, as a changed line. Not to be edited.

**How to read a cell.** *yes*: may. *own only*: about oneself. *others only*: never about oneself. *reason*: says why,
from a closed list, each time. *fresh sign-in*: has signed in, second factor included, in the last five minutes.
*–*: may not. A role that is not in a table may do nothing of it. Who holds two roles may do what either may.

**What no role opens.** Another zone's people and things. Anything to somebody suspended, gone, or outside the days of
their profile. Sources outside the zone without a valid training. A zone's content to who runs the platform. And
whatever is not said here: the answer to everything else is no.

**What the journal hears.** Every look at somebody else's data before it is read and again with what it showed, every
change with its effect, every refusal. The supervisor reads the journal without what an entry is about in words.
`;

/** The text of docs/who-may-do-what.md. Throws where an operation has no title. */
export const whoMayDoWhat = (sdl: string, book: PolicyBook): string => {
  const decide = createDecide(book);
  const contract = readContract(sdl);
  const operations = contract.operations.flatMap((operation) => {
    const said = processingOf(contract, operation);
    return said && groupsOf(operation).length > 0 ? [said] : [];
  });
  const sections = Object.entries(purposeTitles).flatMap(([purpose, title]) => {
    const its = operations.filter((operation) => operation.purpose === purpose);
    return its.length === 0 ? [] : [`## ${title}\n\n${section(decide, its)}`];
  });
  const idle = roles.filter((role) => operations.every((one) => rightOf(decide, one, role) === '–'));
  return `${head}
${sections.join('\n')}
## Not yet

${idle.map((role) => roleTitles[role]).join(' and ')} can be named in the zone's directory and may do nothing: their part of the work is not built.
`;
};

const section = (decide: Decide, operations: readonly OperationFacts[]): string => {
  const holders = roles.filter((role) => operations.some((one) => rightOf(decide, one, role) !== '–'));
  return tableOf(
    ['', ...holders.map((role) => roleTitles[role])],
    operations.map((operation) => {
      const title = operationTitles[operation.name];
      if (title === undefined) throw new Error(`${operation.name} has no title in operationTitles.ts`);
      return [title, ...holders.map((role) => rightOf(decide, operation, role))];
    }),
  );
};
