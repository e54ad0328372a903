import type { InputProblem } from '../../components/check/props.ts';
import { LONGEST_MAIL, type MailProblem, readEml } from '../mail/eml.ts';
import type { Message, Result } from '../model.ts';

/** What is needed of a file. */
export type Source = Pick<Blob, 'size' | 'slice'>;

const PROBLEMS: Readonly<Record<MailProblem, InputProblem>> = {
  empty: 'empty-file',
  'no-header': 'not-mail',
  'too-deep': 'broken-mail',
};

/** What a file turned out to be. A picture is not unpacked yet. */
export type Given = { readonly kind: 'mail'; readonly message: Message } | { readonly kind: 'picture' };

/** The one file that was chosen, dropped or pasted. Told by its content: names and types are often wrong. */
export async function readGivenFile(files: readonly Source[]): Promise<Result<Given, InputProblem>> {
  const [file, ...more] = files;
  if (file === undefined) return refuse('unreadable');
  if (more.length > 0) return refuse('many-files');
  if (file.size === 0) return refuse('empty-file');
  // Of a picture or a film no more than this is ever taken into memory here.
  const head = await bytesOf(file.slice(0, LONGEST_SIGN));
  if (head === null) return refuse('unreadable');
  if (isPicture(head)) return file.size > LONGEST_PICTURE ? refuse('picture-too-big') : PICTURE;
  if (file.size > LONGEST_MAIL) return refuse('too-big');
  const bytes = await bytesOf(file.slice(0, file.size));
  if (bytes === null) return refuse('unreadable');
  const mail = await readEml(bytes, 'check');
  return mail.ok ? { ok: true, value: { kind: 'mail', message: mail.value } } : refuse(PROBLEMS[mail.problem]);
}

const PICTURE = { ok: true, value: { kind: 'picture' } } as const;
/** Bytes. No camera writes more in the forms that a browser reads. */
const LONGEST_PICTURE = 300_000_000;

function refuse(problem: InputProblem): Result<never, InputProblem> {
  return { ok: false, problem };
}

/** Null where the file is gone, or may not be read. */
async function bytesOf(blob: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  }
}

/** First bytes of JPEG, PNG, GIF, WebP, BMP, TIFF and HEIC, as Latin-1; `[\s\S]` is any byte. */
const PICTURES =
  /^(?:\xff\xd8\xff|\x89PNG\r\n|GIF8|RIFF[\s\S]{4}WEBP|BM[\s\S]{4}\0\0\0\0|II\*\0|MM\0\*|[\s\S]{4}ftyp(?:hei|mif|avif))/;
const LONGEST_SIGN = 16;

function isPicture(head: Uint8Array): boolean {
  return PICTURES.test(String.fromCharCode(...head));
}
