import { browser } from 'wxt/browser';
import type { PageState } from '../../components/popup/props.ts';
import type { CodesState } from '../../components/qr/props.ts';
import type { ShownTab } from '../protocol-payloads.ts';
import { captureCodes } from '../qr/capture-tab.ts';
import { judgeCodes } from '../qr/judge-codes.ts';
import { linksAmong, placeInTab, withWarnings } from '../qr/tab-codes.ts';
import type { Language } from '../setting-values.ts';
import type { Judge } from '../verdict/with-list.ts';

export interface CodesTools {
  readonly judge: Judge;
  readonly language: Language;
  readonly onCodes: (codes: CodesState) => void;
  /** Has the page read, and shows what is found in it. */
  readonly checkPage: () => Promise<void>;
  /** Asks the page again, and shows what it says. */
  readonly readPage: () => Promise<PageState>;
}

/**
 * A message is judged anew within these times (milliseconds) after its codes were given to it: most often at once, and
 * on a busy page after the longest pause that it is given between two looks.
 */
const LOOKS = [120, 300, 600, 1200, 2400];

/**
 * Reads the QR codes in sight and shows them at once; then those that are links are given to the page, where the
 * message around each is judged with it.
 */
export async function readTabCodes({ tab, window }: ShownTab, tools: CodesTools): Promise<void> {
  const { judge, language, onCodes, checkPage, readPage } = tools;
  onCodes({ kind: 'busy' });
  const seen = await captureCodes(browser, window);
  if (!seen.ok) {
    onCodes({ kind: 'not-allowed' });
    return;
  }
  const texts = seen.value.codes.map(({ text }) => text);
  const codes = await judgeCodes(texts, judge, language);
  onCodes({ kind: 'read', codes });
  const links = linksAmong(seen.value);
  if (links.length === 0) return;
  await checkPage();
  await placeInTab(browser, tab, links);
  for (const pause of LOOKS) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const page = await readPage();
    const told = withWarnings(codes, page.kind === 'read' ? page.messages : []);
    onCodes({ kind: 'read', codes: told });
    if (told.some(({ warned }) => warned)) return;
  }
}
