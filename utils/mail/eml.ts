import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import type { Direction, Message, Result, Unchecked } from '../model.ts';
import type { Draft, DraftImage } from '../outgoing/draft.ts';
import { contentOf } from './content.ts';
import { shortenMail } from './shorten.ts';

/** Why bytes could not be read as a mail. */
export type MailProblem = 'empty' | 'no-header' | 'too-deep';

/** A mail longer than this is read as far as that; what it hides behind so many bytes of attachments nobody reads. */
export const LONGEST_MAIL = 64 * 1024 * 1024;

/** A mail that was received, as a Message; see `readMail`. */
export async function readEml(bytes: Uint8Array, id: string): Promise<Result<Message, MailProblem>> {
  const mail = await readMail(bytes, id, 'incoming');
  return mail.ok ? { ok: true, value: mail.value.message } : mail;
}

/**
 * An RFC 5322 mail as a Message, and the images that it shows or fetches. The HTML part is what is shown, the text part
 * where there is no HTML. Attachments, pictures and forwarded mails are not looked into, and said so; signatures of the
 * sender (DKIM) are not verified.
 */
export async function readMail(
  bytes: Uint8Array,
  id: string,
  direction: Direction,
): Promise<Result<Draft, MailProblem>> {
  const problem = problemOf(bytes);
  if (problem !== null) return { ok: false, problem };
  const { bytes: short, textCut, unfinished } = shortenMail(bytes.subarray(0, LONGEST_MAIL));
  const email = await parse(short);
  if (email === null) return { ok: false, problem: 'too-deep' };
  const { pictures, images, cut, ...shown } = contentOf({ text: email.text ?? '', html: email.html ?? '' });
  const isCut = cut || textCut || bytes.length > LONGEST_MAIL;
  const message: Message = {
    id,
    channel: 'email',
    direction,
    ...senderOf(email),
    recipients: [...addressesOf(email.to), ...addressesOf(email.cc)],
    subject: email.subject ?? '',
    ...shown,
    unchecked: uncheckedOf(email, { images: pictures > 0, isCut, unfinished }),
  };
  return { ok: true, value: { message, images: [...images, ...attachedPictures(email)] } };
}

/** Pictures that are sent along, by their file names. */
function attachedPictures({ attachments }: Email): DraftImage[] {
  return attachments
    .filter(({ mimeType }) => mimeType.startsWith('image/'))
    .map(({ filename }) => ({ src: 'cid:', alt: filename ?? '', width: null, height: null }));
}

/** A mail begins with a header field, perhaps after the separator line of a mailbox. */
function problemOf(bytes: Uint8Array): MailProblem | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2000));
  const start = head.replace(/^(?:\u00ef\u00bb\u00bf)?[\r\n]*/, '');
  if (start.trim() === '') return 'empty';
  const [first = '', second = ''] = start.split(/\r?\n/, 2);
  return FIELD.test(/^>?From /.test(first) ? second : first) ? null : 'no-header';
}

const FIELD = /^[a-z0-9][\w.-]*[ \t]*:/i;

async function parse(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch {
    // The parser throws for one thing: more nesting or header than its limits allow.
    return null;
  }
}

function senderOf({ from, sender }: Email): Pick<Message, 'senderName' | 'senderAddress'> {
  const first = from ?? sender;
  if (first === undefined) return { senderName: '', senderAddress: '' };
  return { senderName: first.name, senderAddress: first.address ?? first.group?.[0]?.address ?? '' };
}

function addressesOf(list: readonly Address[] | undefined): string[] {
  const mailboxes = (list ?? []).flatMap((entry) => entry.group ?? [entry]);
  return mailboxes.flatMap(({ address }) => (address === undefined || address === '' ? [] : [address]));
}

interface Seen {
  readonly images: boolean;
  readonly isCut: boolean;
  readonly unfinished: boolean;
}

function uncheckedOf(email: Email, { images, isCut, unfinished }: Seen): readonly Unchecked[] {
  const found: Unchecked[] = ['sender-authenticity'];
  if (images || email.attachments.some(isShownPicture)) found.push('images');
  if (email.attachments.some((attachment) => !isShownPicture(attachment) && !isSealed(attachment)))
    found.push('attachments');
  if (isEncrypted(email)) found.push('encrypted');
  if (isCut) found.push('too-long');
  if (unfinished) found.push('cut-off');
  return found;
}

function isShownPicture({ mimeType, disposition, related }: Attachment): boolean {
  return mimeType.startsWith('image/') && (related === true || disposition !== 'attachment');
}

const SEALED = /^application\/(?:x-)?(?:pkcs7-mime|pgp-encrypted)$/;

/** The text itself, encrypted or wrapped so that it must be opened by a mail program. */
function isSealed({ mimeType }: Attachment): boolean {
  return SEALED.test(mimeType);
}

function isEncrypted(email: Email): boolean {
  const type = email.headers.find((header) => header.key === 'content-type')?.value ?? '';
  if (/^\s*multipart\/encrypted/i.test(type) || email.attachments.some(isSealed)) return true;
  return /^-----BEGIN PGP MESSAGE-----/m.test((email.text ?? '').slice(0, 10_000));
}
