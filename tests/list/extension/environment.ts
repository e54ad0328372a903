import { createQueue } from '../../../utils/background/queue.ts';
import type { Area, ListEnvironment } from '../../../utils/list/extension/environment.ts';
import { createMemoryStore } from '../../../utils/list/store/memory-store.ts';
import { mapSource } from '../client/client.ts';

export function createArea(items: Record<string, unknown> = {}): Area & { readonly items: Record<string, unknown> } {
  return {
    items,
    get: async (key) => (key in items ? { [key]: items[key] } : {}),
    set: async (added) => {
      // As a browser does: what is stored is a copy.
      Object.assign(items, structuredClone(added));
    },
    remove: async (key) => {
      delete items[key];
    },
  };
}

/**
 * The browser as the list sees it, on real loopback fetches, with a clock that the test sets and the seed that is
 * given.
 */
export function createEnvironment(
  policy: Record<string, unknown> = {},
  seed: ReadonlyMap<string, Uint8Array> = new Map(),
) {
  const clock = { now: Date.now() };
  const local = createArea();
  const inTurn = createQueue();
  const environment: ListEnvironment = {
    store: createMemoryStore(),
    local,
    session: createArea(),
    managed: createArea(policy),
    fetch: (address, init) => fetch(address, init),
    now: () => clock.now,
    random: () => 0.5,
    language: async () => 'th',
    packaged: mapSource(seed),
    alone: async (task) => ({ ok: true, value: await inTurn(task) }),
  };
  return { environment, clock, local };
}

/** The alarms of a browser, as far as the list uses them. */
export function createAlarms() {
  const set = new Map<string, { name: string; scheduledTime: number }>();
  const alarms = {
    get: async (name: string) => set.get(name),
    create: async (name: string, { when }: { readonly when: number }) => {
      set.set(name, { name, scheduledTime: when });
    },
    clear: async (name: string) => set.delete(name),
  };
  return { alarms, set };
}
