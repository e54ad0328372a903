import { type Draft, LONGEST_DRAFT, type Outcome } from '../../components/check/props.ts';
import { readPicture } from '../qr/read-picture.ts';
import type { Language } from '../setting-values.ts';
import type { Judge } from '../verdict/with-list.ts';
import { checkPicture } from './check-picture.ts';
import { judgeMessage } from './judge-message.ts';
import { readGivenFile } from './read-file.ts';
import { shortenMessage } from './shorten-message.ts';

/** Checks a file that was chosen, dropped or pasted: a mail, or a picture with QR codes. */
export async function checkFiles(
  files: readonly File[],
  draft: Draft,
  tools: { readonly judge: Judge; readonly language: Language },
): Promise<Outcome> {
  const given = await readGivenFile(files);
  if (!given.ok) return { kind: 'problem', problem: given.problem };
  if (given.value.kind === 'mail') {
    const message = shortenMessage(given.value.message, LONGEST_DRAFT);
    return { kind: 'text', ...(await judgeMessage(message, tools.judge, tools.language)) };
  }
  const [file] = files;
  const picture = file === undefined ? null : await readPicture(file);
  if (picture === null || !picture.ok) return { kind: 'problem', problem: picture?.problem ?? 'unreadable' };
  return checkPicture(picture.value, draft, tools);
}
