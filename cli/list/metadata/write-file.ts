import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Puts a file in its place; given to whatever publishes, so that a test can stop it between two files. */
export type WriteFile = (file: string, bytes: Uint8Array) => void;

/** The whole file or none of it, also when the power fails: written beside its place, flushed, renamed. */
export const writeFileWhole: WriteFile = (file, bytes) => {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.part`;
  const handle = openSync(beside, 'w');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(beside, file);
};
