import { defineConfig } from 'vitest/config';

/** Unit tests stand beside the code; what crosses capabilities is in test/, a project a folder. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['shared/**/*.test.ts', 'functions/**/*.test.ts', 'infra/**/*.test.ts', 'web/src/**/*.test.ts', 'web/src/**/*.test.tsx'],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
