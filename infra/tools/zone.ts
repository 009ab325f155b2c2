import { zoneCommand } from './zone/zoneCommand.ts';

/** `npm run zone -- <verb> …`; see docs/guides/onboarding.md. */
try {
  await zoneCommand(process.argv.slice(2), (line) => console.log(line));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
