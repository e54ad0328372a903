import { type DraftProblem, LONGEST_STAFF_DRAFT, type StaffDraft } from '../../components/staff/props.ts';
import { shortenMessage } from '../check/shorten-message.ts';
import { LONGEST_MAIL, readMail } from '../mail/eml.ts';
import { messageWith } from '../message-with.ts';
import type { Result } from '../model.ts';
import type { Draft } from '../outgoing/draft.ts';

type Read = Result<Draft, DraftProblem>;

/** What was typed or pasted, as a draft. */
export function typedDraft({ text, channel, sender, subject }: StaffDraft): Read {
  const body = text.trim();
  if (body === '') return { ok: false, problem: 'empty' };
  if (body.length > LONGEST_STAFF_DRAFT) return { ok: false, problem: 'too-long' };
  const message = messageWith({
    id: 'staff',
    channel,
    direction: 'outgoing',
    senderName: sender.trim().slice(0, 1000),
    subject: channel === 'email' ? subject.trim() : '',
    body,
  });
  return { ok: true, value: { message, images: [] } };
}

/** The one mail among the files that were chosen, as a draft. Nothing that it names is fetched. */
export async function mailDraft(files: readonly Pick<Blob, 'size' | 'arrayBuffer'>[]): Promise<Read> {
  const [file, ...more] = files;
  if (file === undefined) return { ok: false, problem: 'unreadable' };
  if (more.length > 0) return { ok: false, problem: 'many-files' };
  if (file.size > LONGEST_MAIL) return { ok: false, problem: 'too-big' };
  try {
    const mail = await readMail(new Uint8Array(await file.arrayBuffer()), 'staff', 'outgoing');
    if (!mail.ok) return { ok: false, problem: 'not-mail' };
    const { message, images } = mail.value;
    return { ok: true, value: { message: shortenMessage(message, LONGEST_STAFF_DRAFT), images } };
  } catch {
    // The file is gone, or may not be read.
    return { ok: false, problem: 'unreadable' };
  }
}
