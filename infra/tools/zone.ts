import { zoneCommand } from './zone/zoneCommand.ts';

/** `npm run zone -- <verb> …`; see docs/guides/onboarding.md. */
try {
  await zoneCommand(process.argv.slice(2), (line) => console.log(line));
} catch (error) {
  const problem = error instanceof Error ? error.message : String(error);
  console.error(
    /ECONNREFUSED/.test(problem)
      ? `Nothing answers (${problem}). Is "npm start" running, or another endpoint meant?`
      : problem,
  );
  process.exitCode = 1;
}
