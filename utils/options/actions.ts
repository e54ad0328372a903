import { browser } from 'wxt/browser';
import type { OptionsActions } from '../../components/options/props.ts';
import { pageWordsOf } from '../../components/words/page-words-of.ts';
import type { SentAnywayStore } from '../compose/sent-anyway.ts';
import type { DismissalStore } from '../dismissals/store.ts';
import type { Engine } from '../extract/engine.ts';
import { parseDomain } from '../own-domains.ts';
import { type ChangedChoices, type Choices, saveChoices } from '../settings.ts';
import { createEngine } from '../verdict/analyse.ts';
import { parseFamily } from './family.ts';
import { createListActions } from './list-actions.ts';
import { parseSite } from './sites.ts';
import type { OptionsPage } from './start.tsx';

/** What is kept on this machine beside the settings. */
interface Stores {
  readonly dismissals: DismissalStore;
  readonly sentAnyway: SentAnywayStore;
}

/** What the controls of the settings page do. */
export function createActions(page: OptionsPage, { dismissals, sentAnyway }: Stores): OptionsActions {
  return {
    ...createChoiceActions(page),
    ...createSiteActions(page),
    ...createListActions(page),
    onClearSentAnyway: () => void sentAnyway.clear(),
    onRemoveDismissal: (dismissal) => void dismissals.remove(dismissal, Date.now()),
  };
}

/** How long it stays to be read that something was done, in milliseconds. */
const SAID_FOR = 4000;

/** Says something for a while; what is said next takes its place. */
export function say({ state, update }: OptionsPage, said: string): void {
  update({ said });
  setTimeout(() => {
    if (state().said === said) update({ said: '' });
  }, SAID_FOR);
}

type ChoiceActions = Pick<
  OptionsActions,
  | 'onLanguage'
  | 'onTextSize'
  | 'onStaffMode'
  | 'onStopAtSend'
  | 'onSound'
  | 'onFamily'
  | 'onNoFamily'
  | 'onAddDomain'
  | 'onRemoveDomain'
>;

function createChoiceActions(page: OptionsPage): ChoiceActions {
  const engine = once(createEngine);
  const save = (changed: ChangedChoices) => void saveAndSay(page, changed);
  return {
    onLanguage: (language) => save({ language }),
    onTextSize: (textSize) => save({ textSize }),
    onStaffMode: (staffMode) => save({ staffMode }),
    onStopAtSend: (stopAtSend) => save({ stopAtSend }),
    onSound: (sound) => save({ sound }),
    onFamily: (name, number) => {
      const parsed = parseFamily(name, number, engine());
      if (!parsed.ok) return parsed.problem;
      save({ family: parsed.value });
      return null;
    },
    onNoFamily: () => save({ family: undefined }),
    onAddDomain: (typed) => {
      const parsed = parseDomain(typed);
      if (!parsed.ok) return parsed.problem;
      save({ ownDomains: [...new Set([...chosenDomains(page), parsed.value])] });
      return null;
    },
    onRemoveDomain: (domain) => save({ ownDomains: chosenDomains(page).filter((each) => each !== domain) }),
  };
}

/** The person's own domains, without those of the policy. */
function chosenDomains({ state }: OptionsPage): Choices['ownDomains'] {
  const { ownDomains, policy } = state().settings;
  return ownDomains.filter((domain) => policy.ownDomains?.includes(domain) !== true);
}

async function saveAndSay(page: OptionsPage, changed: ChangedChoices): Promise<void> {
  const failed = await saveChoices(changed).then(
    () => false,
    () => true,
  );
  await page.refreshSettings();
  const { options } = pageWordsOf(page.state().settings.language);
  say(page, failed ? options.notSaved : options.saved);
}

function createSiteActions(page: OptionsPage): Pick<OptionsActions, 'onAddSite' | 'onAllowSite' | 'onRemoveSite'> {
  const words = () => pageWordsOf(page.state().settings.language).options.sites;
  return {
    onAddSite: async (typed) => {
      const parsed = parseSite(typed, page.state().sites);
      if (!parsed.ok) return parsed.problem;
      // In the click itself: browsers refuse to ask after the first `await`.
      if (!(await request(parsed.value))) return 'refused';
      await page.refreshSites();
      say(page, words().added(new URL(parsed.value.replace(/\*$/, '')).hostname));
      return null;
    },
    onAllowSite: ({ origin }) => void request(origin).then(page.refreshSites),
    onRemoveSite: ({ origin, host }) => {
      void browser.permissions.remove({ origins: [origin] }).then(async () => {
        await page.refreshSites();
        say(page, words().removed(host));
      });
    },
  };
}

/** Whether the person allowed it; a browser that refuses to ask says no. */
async function request(origin: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [origin] });
  } catch {
    return false;
  }
}

/** The same value every time, made when it is first asked for: most visits to the page never need it. */
function once(make: () => Engine): () => Engine {
  let made: Engine | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
