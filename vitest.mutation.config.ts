import { defineConfig } from 'vitest/config';

/** The tests that answer for policy, guard and audit: what `npm run test:mutation` runs against each mutant. */
export default defineConfig({
  test: {
    include: [
      'functions/guard/**/*.test.ts',
      'functions/policy/**/*.test.ts',
      'functions/audit/**/*.test.ts',
      'infra/tools/policy/**/*.test.ts',
      'functions/middleware/log.test.ts',
      'functions/graphql/commands.test.ts',
    ],
    testTimeout: 30_000,
  },
});
