import { defineConfig } from '@playwright/test';

// One worker and no retries: what fails, fails for a reason. Browsers are found by the fixtures
// (cli/start/browsers.ts).
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.work/playwright',
  workers: 1,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  projects: [
    { name: 'chromium', testMatch: 'chromium/*.spec.ts' },
    { name: 'list', testMatch: 'list/*.spec.ts' },
    { name: 'firefox', testMatch: 'firefox/*.spec.ts' },
    { name: 'roundcube', testMatch: 'roundcube/*.spec.ts' },
    { name: 'sogo', testMatch: 'sogo/*.spec.ts' },
  ],
});
