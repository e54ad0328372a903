import { describe, expect, it } from 'vitest';
import { reconcileSites, takeOver } from '../../utils/background/added-sites.ts';

interface Script {
  readonly id: string;
}

/** A browser with these grants and scripts; `old` refuses the option that Chrome before 119 does not know. */
function browserWith({
  origins,
  ids = [],
  old = false,
}: {
  origins: readonly string[];
  ids?: readonly string[];
  old?: boolean;
}) {
  const scripts = new Map<string, Script>(ids.map((id) => [id, { id }]));
  const api = {
    permissions: { getAll: async () => ({ origins: [...origins] }) },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      unregisterContentScripts: async ({ ids: gone }: { ids: string[] }) => {
        for (const id of gone) scripts.delete(id);
      },
      registerContentScripts: async (added: Script[]) => {
        for (const script of added) {
          if (old && 'matchOriginAsFallback' in script) throw new Error('unknown property');
          if (scripts.has(script.id)) throw new Error('duplicate id');
          scripts.set(script.id, script);
        }
      },
    },
  };
  return { api, scripts };
}

describe('registered scripts follow granted origins', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['a new grant', ['https://mail.google.com/*', 'http://127.0.0.1/*'], [], ['site:http://127.0.0.1/*']],
    ['a grant taken back', ['https://mail.google.com/*'], ['site:https://old.example/*'], []],
    ['no change', ['https://a.example/*'], ['site:https://a.example/*'], ['site:https://a.example/*']],
    ['one of each', ['https://b.example/*'], ['site:https://a.example/*'], ['site:https://b.example/*']],
    ['shipped hosts need none', ['https://mail.google.com/*'], [], []],
    ['all sites is nobody’s choice here', ['https://*/*', '<all_urls>', '*://*.example/*'], [], []],
    ['scripts of another kind stay', [], ['other'], ['other']],
  ])('%s', async (_, origins, ids, expected) => {
    const { api, scripts } = browserWith({ origins, ids });
    await reconcileSites(api, ['https://mail.google.com/*']);
    await reconcileSites(api, ['https://mail.google.com/*']);
    expect([...scripts.keys()]).toEqual(expected);
  });

  it('registers the probe for every frame, from the start of the document', async () => {
    const { api, scripts } = browserWith({ origins: ['https://a.example/*'] });
    await reconcileSites(api, ['https://mail.google.com/*']);
    expect([...scripts.values()]).toMatchObject([
      {
        matches: ['https://a.example/*'],
        js: ['content-scripts/probe.js'],
        allFrames: true,
        runAt: 'document_start',
        matchOriginAsFallback: true,
      },
    ]);
  });

  it('does without what an old browser does not know', async () => {
    const { api, scripts } = browserWith({ origins: ['https://a.example/*'], old: true });
    await reconcileSites(api, ['https://mail.google.com/*']);
    expect([...scripts.keys()]).toEqual(['site:https://a.example/*']);
  });
});

it('an update brings the new script into the pages that are open, and into no others', async () => {
  const asked: unknown[] = [];
  await takeOver({
    permissions: {
      getAll: async () => ({ origins: ['https://mail.google.com/*', 'https://*/*', 'http://127.0.0.1/*'] }),
    },
    tabs: {
      query: async ({ url }) => {
        asked.push(url);
        return [{ id: 4 }, { id: 7 }, {}];
      },
    },
    scripting: {
      executeScript: async (injection) => {
        asked.push(injection.target);
        if (injection.target.tabId === 4) throw new Error('closed meanwhile');
      },
    },
  });
  expect(asked).toEqual([
    ['https://mail.google.com/*', 'http://127.0.0.1/*'],
    { tabId: 4, allFrames: true },
    { tabId: 7, allFrames: true },
  ]);
});
