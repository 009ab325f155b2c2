import { lookAtComponents } from './components/lookAtComponents.ts';

/**
 * `npm run advisories`: asks the registry what is known of our components and holds it against the book. Needs a network,
 * so it is no gate of a commit; a release is not published without it (docs/security/components.md).
 */
const today = new Date().toISOString().slice(0, 10);
const { found, problems } = lookAtComponents(today);
for (const problem of problems) console.error(problem);
console.log(`Advisories: ${found.length} known, ${problems.length} unanswered or overdue, on ${today}`);
if (problems.length > 0) process.exitCode = 1;
