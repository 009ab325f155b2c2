import { defineConfig } from 'vitest/config';

/**
 * Tests that stand for themselves share one world of modules instead of loading it anew for each file, a third less
 * work: no module of theirs keeps state, and none is mocked.
 */
const together = { isolate: false } as const;

/** A judge answers with the sentences that are wrong: a list that is not empty is printed whole, not as `Array(1)`. */
const whole = { chaiConfig: { truncateThreshold: 0 } } as const;

/**
 * For what stands on a cloud or in a browser. A machine whose host takes three quarters of its processor away needs four
 * times as long, and is right all the same; what must be quick is measured (npm run bench) or held in the test itself.
 */
const patient = { testTimeout: 600_000, hookTimeout: 600_000 } as const;

/** Unit tests stand beside the code; what crosses capabilities is in test/, a project a folder. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...whole,
          ...together,
          name: 'unit',
          include: [
            'shared/**/*.test.ts',
            'functions/**/*.test.ts',
            'infra/**/*.test.ts',
            'web/src/**/*.test.ts',
            'web/src/**/*.test.tsx',
          ],
          testTimeout: 120_000,
        },
      },
      // What each web client costs on its first load, and what its bundle may not hold.
      {
        test: {
          ...whole,
          ...patient,
          name: 'web',
          include: ['test/web/**/*.test.ts', 'web/sw/**/*.test.ts'],
          globalSetup: ['test/web/fixtures/buildClients.ts'],
        },
      },
      // The journal's chain seen from outside: the verifier, and every way to tamper with what it checks.
      { test: { ...whole, name: 'chain', include: ['test/chain/**/*.test.ts'], testTimeout: 600_000 } },
      {
        test: {
          ...whole,
          name: 'journal',
          include: ['test/sync/journal/**/*.test.ts'],
          testTimeout: 600_000,
        },
      },
      // Whatever somebody may send instead of a photo, and what becomes of it.
      {
        test: {
          ...whole,
          ...patient,
          name: 'photo',
          include: ['test/photo/**/*.test.ts'],
        },
      },
      // The policy against an oracle in plain words, and against faults seeded in it.
      {
        test: {
          ...whole,
          ...together,
          name: 'policy',
          include: ['test/policy/**/*.test.ts'],
          testTimeout: 600_000,
        },
      },
      {
        test: {
          ...whole,
          ...patient,
          name: 'hub',
          include: ['test/sync/gateway/**/*.test.ts'],
        },
      },
      // What must never happen, tried by the thousand: in the functions themselves over stores in memory, and in simulated IAM.
      {
        test: {
          ...whole,
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
          ...whole,
          ...patient,
          name: 'store',
          include: ['test/store/**/*.test.ts'],
          globalSetup: ['test/fixtures/startLocalCloud.ts'],
          fileParallelism: false,
        },
      },
      // The AppSync gateway against AppSync's behaviour; startContractTarget.ts says how to run it on AWS itself.
      {
        test: {
          ...whole,
          ...patient,
          name: 'contract',
          include: ['test/contract/**/*.test.ts'],
          globalSetup: ['test/contract/startContractTarget.ts'],
        },
      },
      // The templates as the CDK makes them: their rules, and what they must hold.
      {
        test: {
          ...whole,
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
          ...whole,
          ...patient,
          name: 'onboarding',
          include: ['test/infra/deployed/**/*.test.ts'],
          globalSetup: ['test/fixtures/startLocalCloud.ts'],
          fileParallelism: false,
        },
      },
      {
        test: {
          ...whole,
          ...patient,
          name: 'isolation',
          include: ['test/isolation/*.test.ts'],
          globalSetup: ['test/fixtures/startLocalCloud.ts'],
          fileParallelism: false,
        },
      },
      {
        test: {
          ...whole,
          ...patient,
          name: 'sync',
          include: ['test/sync/deployed/**/*.test.ts'],
          globalSetup: ['test/fixtures/startLocalCloud.ts'],
          fileParallelism: false,
        },
      },
      // Starts and kills local clouds of its own.
      {
        test: {
          ...whole,
          ...patient,
          name: 'local',
          include: ['test/local/**/*.test.ts'],
          fileParallelism: false,
        },
      },
      {
        test: {
          ...whole,
          ...patient,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/fixtures/startLocalCloud.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});
