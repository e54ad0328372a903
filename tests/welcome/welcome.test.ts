import { describe, expect, it } from 'vitest';
import { pageWordsOf } from '../../components/words/page-words-of.ts';
import { messageWith } from '../../utils/message-with.ts';
import type { Policy } from '../../utils/policy.ts';
import { analyse, createEngine } from '../../utils/verdict/analyse.ts';
import { openWelcome } from '../../utils/welcome/open-welcome.ts';
import { SAMPLE_IDS, SAMPLES } from '../../utils/welcome/samples.ts';
import config from '../../wxt.config.ts';

const engine = createEngine();

describe('samples', () => {
  it.each([
    ['refund', 'danger', ['gov-claim-with-link', 'lookalike-host']],
    ['meter', 'caution', ['gov-claim-with-request']],
    ['notice', 'none', []],
  ] as const)('%s is judged %s by the engine', (id, level, codes) => {
    const verdict = analyse(messageWith({ channel: 'sms', body: SAMPLES[id] }), engine);
    expect([verdict.level, verdict.reasons.map(({ code }) => code)]).toEqual([level, codes]);
  });

  it('lead nowhere', () => {
    for (const id of SAMPLE_IDS) {
      const { links, phones } = analyse(messageWith({ channel: 'sms', body: SAMPLES[id] }), engine);
      for (const { host } of links) expect(host).toMatch(/\.example$/);
      for (const { number } of phones) expect(number).toMatch(/^\+6669000|^1129$/);
    }
  });
});

describe('the page after the installation', () => {
  it.each<[string, Policy, number]>([
    ['install', {}, 1],
    ['install', { showWelcome: true }, 1],
    ['install', { showWelcome: false }, 0],
    ['update', {}, 0],
    ['chrome_update', {}, 0],
  ])('%s with %o opens %i', async (reason, policy, expected) => {
    const opened: string[] = [];
    const api = {
      runtime: { getURL: (path: string) => `chrome-extension://id${path}` },
      tabs: { create: async ({ url }: { readonly url: string }) => opened.push(url) },
    };
    await openWelcome(api, reason === 'install' || reason === 'update' ? reason : 'chrome_update', async () => policy);
    expect(opened).toEqual(Array(expected).fill('chrome-extension://id/welcome.html'));
  });
});

describe('permissions', () => {
  it('each have words, and no words are left of one that is gone', async () => {
    if (typeof config.manifest !== 'function') throw new Error('the manifest is no function any more');
    const env = { browser: 'chrome', manifestVersion: 3, mode: 'production', command: 'build' } as const;
    const { permissions = [] } = await config.manifest(env);
    for (const language of ['th', 'en'] as const) {
      expect(Object.keys(pageWordsOf(language).welcome.permissions.known).sort()).toEqual([...permissions].sort());
    }
  });
});
