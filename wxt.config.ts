import { defineConfig } from 'wxt';
import { packedSuffixes } from './cli/pack-suffixes.ts';
import { packedWords } from './cli/pack-words.ts';
import { sharedBrowser } from './cli/shared-browser.ts';
import { SHIPPED_PATTERNS } from './utils/sites/hosts.ts';

/**
 * Terser makes the engine 2 % smaller than the default minifier, which every frame with a message loads; with functions
 * before everything else, gzip takes 1 % more off. Comparisons as they were written and only small functions taken in
 * repeat themselves more, which gzip likes too.
 */
const SMALL = {
  safari10: false,
  format: { quote_style: 1 },
  compress: { passes: 3, hoist_funs: true, inline: 1, lhs_constants: false, keep_fargs: false },
} as const;

/**
 * The manifest. What it must never hold is asserted on both builds in `tests/manifest.test.ts`: no loopback host, no
 * all-sites pattern outside `optional_host_permissions` (from where one origin at a time is asked for, on a click).
 */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  // JSX is Preact's through tsconfig.json, which Vite reads; no plugin is needed for it.
  vite: () => ({
    build: { target: 'es2022', minify: 'terser', terserOptions: SMALL },
    plugins: [packedSuffixes(), packedWords()],
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      config.plugins = [...(config.plugins ?? []), sharedBrowser(entrypoints)];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'th',
    action: { default_title: '__MSG_name__' },
    commands: {
      'read-codes': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_readCodes__' },
      'focus-warning': { suggested_key: { default: 'Alt+Shift+W' }, description: '__MSG_focusWarning__' },
    },
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'],
    host_permissions: SHIPPED_PATTERNS,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    ...(browser === 'firefox' ? firefoxOnly() : chromeOnly()),
  }),
});

/** Firefox takes an administrator's settings without a description of them, and warns of one. */
function chromeOnly() {
  return { minimum_chrome_version: '109', storage: { managed_schema: 'managed-schema.json' } };
}

/**
 * The id is fixed: Firefox keeps storage and granted permissions by it. 140 is the first that knows data collection.
 */
function firefoxOnly() {
  return {
    browser_specific_settings: {
      gecko: {
        id: 'ruthan@ruthan.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none' as const] },
      },
    },
  };
}
