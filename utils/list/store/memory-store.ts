import { refuse } from '../client/problem.ts';
import {
  type Details,
  type Generation,
  type ListStore,
  numberOf,
  piecesOf,
  type SavedTrust,
  type StoreView,
} from './store.ts';

/** All that a store holds, as plain data: it can go to a worker. */
export interface MemoryContent {
  generation: Generation | null;
  details: Details | null;
  trust: SavedTrust | null;
  readonly pieces: Map<string, Uint8Array>;
}

export function emptyContent(): MemoryContent {
  return { generation: null, details: null, trust: null, pieces: new Map() };
}

/** A store that lives as long as the process: for the command line, and for tests. */
export function createMemoryStore(content: MemoryContent = emptyContent()): ListStore {
  const view: StoreView = {
    generation: async () => content.generation,
    details: async () => content.details,
    piece: async (sha256) => content.pieces.get(sha256) ?? null,
    pieceHashes: async () => new Set(content.pieces.keys()),
  };
  return {
    look: (read) => read(view),
    readTrust: async () => content.trust,
    saveTrust: async (trust, after) => {
      if (numberOf(content.generation) !== after) return refuse('busy');
      content.trust = trust;
      return DONE;
    },
    putPieces: async (pieces) => {
      for (const [sha256, bytes] of pieces) content.pieces.set(sha256, bytes);
      return DONE;
    },
    commit: async (next) => {
      if (numberOf(content.generation) !== next.generation.number - 1) return refuse('busy');
      Object.assign(content, next);
      return DONE;
    },
    sweep: async () => {
      const named = content.generation === null ? new Set<string>() : piecesOf(content.generation);
      for (const sha256 of content.pieces.keys()) if (!named.has(sha256)) content.pieces.delete(sha256);
    },
    clear: async () => {
      Object.assign(content, { generation: null, details: null, trust: null });
      content.pieces.clear();
    },
  };
}

const DONE = { ok: true, value: null } as const;
