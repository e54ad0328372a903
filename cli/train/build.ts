/** `npm run build:train -- [FILE]`: the training page as one HTML file for a stick or any web server. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pageOf } from './page-of.ts';

const ENTRY = fileURLToPath(new URL('page.tsx', import.meta.url));
const MANIFEST = new URL('../../package.json', import.meta.url);
/** Parts of the browser's extension interface, which a file on a stick does not have. */
const OF_EXTENSION = /node_modules\/(?:wxt|@wxt-dev|webextension-polyfill)\//;

/** Everything in one classic script: browsers run no module scripts from a file. */
async function bundle(): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    metafile: true,
    write: false,
  });
  const foreign = Object.keys(metafile.inputs).filter((path) => OF_EXTENSION.test(path));
  if (foreign.length > 0) throw new Error(`only the extension has these: ${foreign.join(', ')}`);
  return outputFiles.map(({ text }) => text).join('\n');
}

const file = resolve(process.argv[2] ?? '.output/ruthan-train.html');
const { version }: { version: string } = JSON.parse(readFileSync(MANIFEST, 'utf8'));
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, pageOf(await bundle(), version));
process.stdout.write(`${file}\n`);
