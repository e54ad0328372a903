import { spawn } from 'node:child_process';
import type { Root } from '../../../utils/list/tuf/metadata.ts';
import type { Signer } from '../../../utils/list/tuf/sign.ts';
import type { Result } from '../../../utils/model.ts';
import { verifySignature } from './key-pair.ts';

/**
 * A key behind a command: a PKCS #11 token, a cloud's key service, another account. The command gets the bytes on its
 * standard input and writes the signature, in DER, to its standard output; so `openssl dgst -sha256 -sign KEY` is one.
 * Docs: docs/commands.md, "Signing with another program".
 */

/** Asked for first, to learn which key the command has. No metadata can look like this. */
const PROBE = new TextEncoder().encode('ruthan: which key is this?\n');
const LONGEST_SIGNATURE = 1024;

/** The signer behind a command; a sentence where it signs with no key that the root names. */
export async function commandSigner(command: string, root: Root): Promise<Result<Signer, string>> {
  const probe = await runSigner(command, PROBE);
  if (!probe.ok) return probe;
  const named = Object.entries(root.keys).find(([, key]) => verifySignature(key, PROBE, probe.value));
  if (named === undefined) {
    return { ok: false, problem: `--signer ${command}: its signature is of no key that root ${root.version} names` };
  }
  const [keyId, key] = named;
  const sign = async (bytes: Uint8Array) => {
    const signature = await runSigner(command, bytes);
    if (!signature.ok) throw new SignerError(signature.problem);
    if (!verifySignature(key, bytes, signature.value)) {
      throw new SignerError(`--signer ${command}: its signature does not hold`);
    }
    return signature.value;
  };
  return { ok: true, value: { keyId, sign } };
}

/** A signer that fails between two signatures; caught where the command ends. */
export class SignerError extends Error {}

function runSigner(command: string, bytes: Uint8Array): Promise<Result<Uint8Array, string>> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['pipe', 'pipe', 'inherit'] });
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    // A command that ends without reading closes the pipe; its exit code says what is wrong.
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => resolve({ ok: false, problem: `--signer ${command}: ${error.message}` }));
    child.on('close', (code) => {
      const signature = new Uint8Array(Buffer.concat(pieces));
      if (code !== 0) resolve({ ok: false, problem: `--signer ${command}: ended with ${code}` });
      else if (signature.length === 0 || signature.length > LONGEST_SIGNATURE) {
        resolve({ ok: false, problem: `--signer ${command}: wrote no signature` });
      } else resolve({ ok: true, value: signature });
    });
    child.stdin.end(bytes);
  });
}
