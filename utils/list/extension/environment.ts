import type { browser } from 'wxt/browser';
import { createManagedArea } from '../../managed-storage.ts';
import type { Language } from '../../setting-values.ts';
import { onSettingsChange, readSettings } from '../../settings.ts';
import { createPackagedSource } from '../client/packaged-source.ts';
import type { FileSource } from '../client/source.ts';
import { createIdbStore } from '../store/idb-store.ts';
import type { ListStore } from '../store/store.ts';
import { type Alone, createAlone } from './alone.ts';

/** What is needed of a storage area. */
export interface Area {
  readonly get: (key: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

/** All that the list needs of the browser; the same in the background and in our pages. */
export interface ListEnvironment {
  readonly store: ListStore;
  readonly local: Area;
  readonly session: Area;
  /** What an administrator has set; not every browser has it. */
  readonly managed: Pick<Area, 'get'>;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly now: () => number;
  readonly random: () => number;
  /** In which the list's words are given. */
  readonly language: () => Promise<Language>;
  /** The list directory that ships: the seed. */
  readonly packaged: FileSource;
  /** Runs a task when no other part of the extension, worker or page, runs one. */
  readonly alone: Alone;
}

export function createListEnvironment(api: Pick<typeof browser, 'storage' | 'runtime'>): ListEnvironment {
  // Read when the worker wakes, so that the look-up which woke it need not wait for it.
  const readLanguage = async () => (await readSettings()).language;
  let language = readLanguage();
  onSettingsChange(() => {
    language = readLanguage();
  });
  return {
    store: createIdbStore(),
    local: api.storage.local,
    session: api.storage.session,
    managed: createManagedArea({ managed: () => api.storage.managed, local: () => api.storage.local }),
    fetch: (address, init) => fetch(address, init),
    now: Date.now,
    random: Math.random,
    language: () => language,
    packaged: createPackagedSource(`${api.runtime.getURL('/')}seed/`, (address) => fetch(address)),
    alone: createAlone(navigator.locks),
  };
}
