import { runCheck } from './run/runCheck.ts';
import { summaryLine } from './run/summaryLine.ts';

/** `npm run check`: the one gate before every commit; lint, types, boundaries, dead code, unit and template tests. */
const results = await runCheck(process.env);
console.log(summaryLine(results));
process.exitCode = results.some((result) => result.failed > 0) ? 1 : 0;
