import type { Root } from '../../../utils/list/tuf/metadata.ts';
import type { Signer } from '../../../utils/list/tuf/sign.ts';
import type { Result } from '../../../utils/model.ts';
import { commandSigner } from '../keys/command-signer.ts';
import { readKeyFolder } from '../keys/key-folder.ts';

/** The arguments by which every command that signs takes its keys. */
export const SIGNER_OPTIONS = {
  keys: { type: 'string' },
  signer: { type: 'string', multiple: true },
} as const;

export interface SignerValues {
  readonly keys?: string | undefined;
  readonly signer?: string[] | undefined;
}

/**
 * Why there is no signer, in a sentence; exit code 2 where a file of keys cannot be read, 1 where a command refuses.
 */
export interface SignerProblem {
  readonly exit: 1 | 2;
  readonly words: string;
}

/** The signers that arguments name. Which role each signs for, the root says. */
export async function readSigners(
  { keys, signer = [] }: SignerValues,
  root: Root,
): Promise<Result<Signer[], SignerProblem>> {
  const signers: Signer[] = [];
  if (keys !== undefined) {
    const pairs = readKeyFolder(keys);
    if (!pairs.ok) return { ok: false, problem: { exit: 2, words: pairs.problem } };
    signers.push(...pairs.value.map((pair) => pair.signer));
  }
  for (const command of signer) {
    const behind = await commandSigner(command, root);
    if (!behind.ok) return { ok: false, problem: { exit: 1, words: behind.problem } };
    signers.push(behind.value);
  }
  return { ok: true, value: signers };
}
