import type { PlannedLine } from '../../shared/directory/import/planImport.ts';
import type { PersonRefusal } from '../../shared/directory/PersonRefusal.ts';
import type { CommandEnvelope } from '../../shared/kernel/CommandEnvelope.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { accepted, type Result } from '../../shared/kernel/Result.ts';
import type { PersonReply } from '../../shared/schema.generated.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import type { DirectoryCommandTools } from './DirectoryCommandTools.ts';
import { importLine } from './importLine.ts';

/** AppSync waits 30 s for an answer; what is left is done when the command comes again. */
const longestMs = 15_000;
const mostPeople = 100;
/** Accounts side by side; the user pool takes fifty new ones a second from a whole account. */
const sideBySide = 5;

/**
 * Adds and changes people line by line until the time is over. A refusal on the way ends the run with what was done,
 * whose first passwords must be shown; it is the answer only where nothing was done.
 */
export const importLines = async (
  tools: DirectoryCommandTools,
  lines: readonly PlannedLine[],
  envelope: CommandEnvelope,
  context: CallContext,
): Promise<Result<readonly PersonReply[], PersonRefusal | CommonRefusal>> => {
  const began = tools.clock.now();
  const done: PersonReply[] = [];
  const most = lines.slice(0, mostPeople);
  for (let at = 0; at < most.length && tools.clock.now() - began < longestMs; at += sideBySide) {
    const group = most.slice(at, at + sideBySide).map((line) => importLine(tools, line, envelope, context));
    const accounts = await Promise.all(group.map((line) => line.account()));
    const stored: (() => Promise<PersonReply>)[] = [];
    let refusal: Result<never, PersonRefusal | CommonRefusal> | null = null;
    for (const [index, line] of group.entries()) {
      const account = accounts[index];
      if (account === undefined || refusal !== null) break;
      const person = account.ok ? await line.store(account.value) : account;
      if (person.ok) stored.push(() => line.follow(person.value));
      else refusal = person;
    }
    done.push(...(await Promise.all(stored.map((follow) => follow()))));
    if (refusal !== null) return done.length > 0 ? accepted(done) : refusal;
  }
  return accepted(done);
};
