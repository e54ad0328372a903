import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**'],
    // No test waits for time; this only ends one that hangs, on a machine that may be busy with something else.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
