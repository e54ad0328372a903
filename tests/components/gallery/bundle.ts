import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Puts the gallery's page into a folder; gives its address. */
export async function bundleGallery(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const entry = new URL('page.tsx', import.meta.url).pathname;
  const outfile = join(folder, 'page.js');
  await build({ bundle: true, jsx: 'automatic', jsxImportSource: 'preact', entryPoints: [entry], outfile });
  const html = '<!doctype html><meta charset="utf-8"><title>gallery</title><body><script src="page.js"></script>';
  await writeFile(join(folder, 'page.html'), html);
  return pathToFileURL(join(folder, 'page.html')).href;
}
