import { defineConfig } from 'vitest/config';

/**
 * Tests that stand for themselves share one world of modules instead of loading it anew for each file, a third less
 * work: no module of theirs keeps state, and none is mocked.
 */
const together = { isolate: false } as const;

/** Unit tests stand beside the code; what crosses capabilities is in test/, a project a folder. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...together,
          name: 'unit',
          include: [
            'shared/**/*.test.ts',
            'functions/**/*.test.ts',
            'infra/**/*.test.ts',
            'web/src/**/*.test.ts',
            'web/src/**/*.test.tsx',
          ],
          testTimeout: 20_000,
        },
      },
      // What each web client costs on its first load, and what its bundle may not hold.
      {
        test: {
          name: 'web',
          include: ['test/web/**/*.test.ts', 'web/sw/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      // The journal's chain seen from outside: the verifier, and every way to tamper with what it checks.
      { test: { name: 'chain', include: ['test/chain/**/*.test.ts'], testTimeout: 600_000 } },
      { test: { name: 'journal', include: ['test/sync/journal/**/*.test.ts'], testTimeout: 600_000 } },
      // Whatever somebody may send instead of a photo, and what becomes of it.
      {
        test: {
          name: 'photo',
          include: ['test/photo/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      // The policy against an oracle in plain words, and against faults seeded in it.
      { test: { ...together, name: 'policy', include: ['test/policy/**/*.test.ts'], testTimeout: 600_000 } },
      {
        test: {
          name: 'hub',
          include: ['test/sync/gateway/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 30_000,
        },
      },
      // What must never happen, tried by the thousand: in the functions themselves over stores in memory, and in simulated IAM.
      {
        test: {
          name: 'proofs',
          include: [
            'test/isolation/{inProcess,simulated}/**/*.test.ts',
            'test/audit/**/*.test.ts',
            'test/hostile/**/*.test.ts',
            'test/model/**/*.test.ts',
          ],
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
      // Needs a DynamoDB with transactions: the local cloud's, or any emulator named by PATROUILLE_STORE_ENDPOINT.
      {
        test: {
          name: 'store',
          include: ['test/store/**/*.test.ts'],
          globalSetup: ['test/fixtures/startLocalCloud.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      // The AppSync gateway against AppSync's behaviour; startContractTarget.ts says how to run it on AWS itself.
      {
        test: {
          name: 'contract',
          include: ['test/contract/**/*.test.ts'],
          globalSetup: ['test/contract/startContractTarget.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      // The templates as the CDK makes them: their rules, and what they must hold.
      {
        test: {
          ...together,
          name: 'infra',
          include: ['test/infra/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      // These stand on a deployed local cloud: the one PATROUILLE_OUTPUTS names (test/run.ts shares one), else their own.
      {
        test: {
          name: 'onboarding',
          include: ['test/infra/deployed/**/*.test.ts'],
          globalSetup: ['test/fixtures/startLocalCloud.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'isolation',
          include: ['test/isolation/*.test.ts'],
          globalSetup: ['test/fixtures/startLocalCloud.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'sync',
          include: ['test/sync/deployed/**/*.test.ts'],
          globalSetup: ['test/fixtures/startLocalCloud.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      // Starts and kills local clouds of its own.
      {
        test: {
          name: 'local',
          include: ['test/local/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/fixtures/startLocalCloud.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
