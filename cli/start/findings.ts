import type { Page } from '@playwright/test';

/** Asks the extension what it found in a tab, as its popup does and from the popup's own page. */

export interface Finding {
  /** The reader's own id of the message. */
  readonly id: string;
  readonly level: string;
  /** The body whose name is used, as people say it; empty where there is none. */
  readonly agency: string;
  readonly agencyId: string;
  readonly reasons: readonly string[];
  readonly unchecked: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function parseFinding(raw: unknown): Finding[] {
  if (!isObject(raw) || !isObject(raw['verdict'])) return [];
  const { verdict, agency } = raw;
  return [
    {
      id: textOf(raw['id']),
      level: textOf(verdict['level']),
      agency: isObject(agency) ? textOf(agency['name']) : '',
      agencyId: textOf(verdict['agency']),
      reasons: listOf(verdict['reasons']).map((reason) => (isObject(reason) ? textOf(reason['code']) : '')),
      unchecked: listOf(verdict['unchecked']).map(textOf),
    },
  ];
}

/** Runs in the extension's page: the findings of every frame of the tab that shows this address. */
export const askFrames = (address: string) => `(async () => {
  const tabs = await chrome.tabs.query({});
  const tab = tabs.find(({ url }) => url?.startsWith(${JSON.stringify(address)}));
  if (tab === undefined) return [];
  const frames = await chrome.runtime.sendMessage({ type: 'tab-frames', payload: tab.id });
  const ask = (frame) => chrome.tabs.sendMessage(tab.id, { type: 'findings', payload: null }, { frameId: Number(frame) });
  const answers = await Promise.all(Object.keys(frames?.value ?? {}).map((frame) => ask(frame).catch(() => null)));
  return answers.flatMap((answer) => answer?.value ?? []);
})()`;

/** Opens the extension's popup as a page, from which the others are asked. */
export async function openOwnPage(page: Page, extensionId: string): Promise<Page> {
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  return page;
}

/** The findings in what `askFrames` answered. */
export function parseFindings(answer: unknown): Finding[] {
  return listOf(answer).flatMap(parseFinding);
}

/** What was found in the tab whose address starts with `address`; empty while nothing has been read. */
export async function readFindings(own: Page, address: string): Promise<Finding[]> {
  return parseFindings(await own.evaluate(askFrames(address)));
}
