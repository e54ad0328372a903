import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Result } from '../../model.ts';
import { type ListProblem, refuse } from '../client/problem.ts';
import { type Details, type Generation, type ListStore, numberOf, piecesOf, type SavedTrust } from './store.ts';

/**
 * The store of the extension: one record for each piece, so that a killed worker reads a few tens of kilobytes to look
 * a number up, however long the list is.
 */
interface Schema extends DBSchema {
  generation: { key: typeof NOW; value: Generation };
  details: { key: typeof NOW; value: Details };
  trust: { key: typeof NOW; value: SavedTrust };
  pieces: { key: string; value: Uint8Array };
}

const NAME = 'ruthan-list';
const VERSION = 1;
/** Each of the first three stores holds one record. */
const NOW = 'now';
const ALL = ['generation', 'details', 'trust', 'pieces'] as const;
/**
 * A new generation is on the disk before it is said to be there, so that no power cut takes it back, and with it all
 * that was written before it. Pieces by themselves need not wait for the disk.
 */
const STRICT = { durability: 'strict' } as const;
const RELAXED = { durability: 'relaxed' } as const;

/** Opened at once, so that a look-up which wakes the worker finds it open; nothing is read before somebody asks. */
export function createIdbStore(name = NAME): ListStore {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opened ??= open(name, () => {
      opened = null;
    });
    return opened;
  };
  void database();

  const write = (stores: readonly StoreName[], work: Work, how: Durability = STRICT) =>
    writeAll(database, { stores, work, how });
  return {
    look: async (read) => {
      const tx = (await database()).transaction(['generation', 'details', 'pieces']);
      return read({
        generation: async () => (await tx.objectStore('generation').get(NOW)) ?? null,
        details: async () => (await tx.objectStore('details').get(NOW)) ?? null,
        piece: async (sha256) => (await tx.objectStore('pieces').get(sha256)) ?? null,
        pieceHashes: async () => new Set(await tx.objectStore('pieces').getAllKeys()),
      });
    },
    readTrust: async () => (await (await database()).get('trust', NOW)) ?? null,
    saveTrust: (saved, after) =>
      write(['generation', 'trust'], async (tx) => {
        await mustStandAt(tx, after);
        await tx.objectStore('trust').put(saved, NOW);
      }),
    putPieces: (pieces) => write(['pieces'], (tx) => putAll(tx, pieces), RELAXED),
    commit: ({ generation, details, trust }) =>
      write(ALL, async (tx) => {
        await mustStandAt(tx, generation.number - 1);
        const held = new Set(await tx.objectStore('pieces').getAllKeys());
        // Another part of the extension may have swept meanwhile, where nothing kept the two apart.
        const isWhole = [...piecesOf(generation)].every((sha256) => held.has(sha256));
        if (!isWhole) throw new DOMException('pieces are missing', 'NotFoundError');
        await tx.objectStore('generation').put(generation, NOW);
        await tx.objectStore('details').put(details, NOW);
        await tx.objectStore('trust').put(trust, NOW);
      }),
    sweep: async () => {
      // What could not be swept is swept after the next update.
      await write(['generation', 'pieces'], sweep, RELAXED);
    },
    clear: async () => {
      await write(ALL, async (tx) => {
        for (const each of ALL) await tx.objectStore(each).clear();
      });
    },
  };
}

function open(name: string, onGone: () => void): Promise<IDBPDatabase<Schema>> {
  const opening = openDB<Schema>(name, VERSION, {
    upgrade: (db) => {
      for (const each of ALL) db.createObjectStore(each);
    },
    terminated: onGone,
  });
  // Another attempt may succeed where this one does not.
  opening.catch(onGone);
  return opening;
}

type StoreName = (typeof ALL)[number];
type Writing = IDBPTransaction<Schema, readonly StoreName[], 'readwrite'>;
type Work = (tx: Writing) => Promise<unknown>;
type Durability = typeof STRICT | typeof RELAXED;

interface Write {
  readonly stores: readonly StoreName[];
  readonly work: Work;
  readonly how: Durability;
}

/** What was built on a generation that is no longer there. */
class Overtaken extends Error {}

async function mustStandAt(tx: Writing, number: number): Promise<void> {
  if (numberOf(await tx.objectStore('generation').get(NOW)) !== number) throw new Overtaken();
}

/** All of it or nothing, and why nothing. */
async function writeAll(
  database: () => Promise<IDBPDatabase<Schema>>,
  { stores, work, how }: Write,
): Promise<Result<null, ListProblem>> {
  try {
    const tx = (await database()).transaction(stores, 'readwrite', how);
    try {
      await Promise.all([work(tx), tx.done]);
    } catch (error) {
      await undo(tx);
      throw error;
    }
    return { ok: true, value: null };
  } catch (error) {
    if (error instanceof Overtaken) return refuse('busy');
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    return refuse(name === 'QuotaExceededError' ? 'no-space' : 'store-failed', '', name);
  }
}

/** The browser undoes a transaction by itself where a request fails, but not where one could not even be made. */
async function undo(tx: Writing): Promise<void> {
  try {
    tx.abort();
  } catch {
    // Undone already.
  }
  await tx.done.catch(() => undefined);
}

async function sweep(tx: Writing): Promise<void> {
  const generation = await tx.objectStore('generation').get(NOW);
  const named = generation === undefined ? new Set<string>() : piecesOf(generation);
  const pieces = tx.objectStore('pieces');
  const swept = (await pieces.getAllKeys()).filter((sha256) => !named.has(sha256));
  await Promise.all(swept.map(async (sha256) => pieces.delete(sha256)));
}

/**
 * All requests at once: waiting for the answer to each takes longer than what is asked for. Each in a promise of its
 * own, so that one that cannot even be made fails as the others do.
 */
function putAll(tx: Writing, pieces: ReadonlyMap<string, Uint8Array>): Promise<unknown> {
  const into = tx.objectStore('pieces');
  return Promise.all([...pieces].map(async ([sha256, bytes]) => into.put(bytes, sha256)));
}
