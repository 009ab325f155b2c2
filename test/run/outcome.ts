import { relative } from 'node:path';
import { repositoryRoot } from '../../infra/tools/repositoryRoot.ts';
import type { GateResult } from './Gate.ts';
import { logPath } from './logPath.ts';
import { resultLine } from './resultLine.ts';

/** What of one fault is worth a screen: the assertion and where, not the whole answer it compared. */
const linesOfFault = 15;
const charactersOfLine = 300;
/** A tool says what is wrong where it ends. */
const linesOfTool = 60;

/**
 * What a reader sees of a gate that ended: a line, and of a failed one why, short, with where the whole is. A log cut
 * anywhere still says which test it was.
 */
export function outcome(result: GateResult): string {
  const line = resultLine(result);
  if (result.failed === 0) return line;
  const why =
    result.faults.length > 0
      ? result.faults.map(({ test, message }) => `  FAILED ${test}\n${head(message)}`)
      : [result.output.trimEnd().split('\n').slice(-linesOfTool).join('\n')];
  return [line, ...why, `  all it said: ${relative(repositoryRoot, logPath(result.name))}`].join('\n');
}

function head(message: string): string {
  return message
    .split('\n')
    .slice(0, linesOfFault)
    .map((line) => `    ${line.slice(0, charactersOfLine)}`)
    .join('\n');
}
