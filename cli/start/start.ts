import { ensureChromium } from './browsers.ts';
import { buildExtension, extensionFolder } from './build.ts';
import { serveMailbox } from './mailbox-server.ts';
import { printVerdicts } from './print-verdicts.ts';
import { showMailbox } from './show-mailbox.ts';

/** `npm start`: builds, and opens a browser with the extension on the sample mailbox. Exit code 1 when that fails. */

function hasDisplay(): boolean {
  if (process.argv.includes('--headless')) return false;
  if (process.platform !== 'linux') return true;
  return (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'] ?? '') !== '';
}

async function start(): Promise<boolean> {
  const chromium = ensureChromium();
  if (!chromium.ok) {
    process.stderr.write(`${chromium.problem}\n`);
    return false;
  }
  if (!buildExtension('chrome')) return false;
  const mailbox = await serveMailbox();
  const options = {
    executablePath: chromium.value,
    extension: extensionFolder('chrome'),
    hosts: ['http://127.0.0.1/*'],
  };
  const well = await (hasDisplay() ? showMailbox(options, mailbox) : printVerdicts(options, mailbox));
  await mailbox.close();
  return well;
}

process.exitCode = (await start()) ? 0 : 1;
