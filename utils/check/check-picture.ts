import { type Draft, LONGEST_DRAFT, type Outcome } from '../../components/check/props.ts';
import type { Pixels } from '../qr/code.ts';
import { findCodes } from '../qr/find-codes.ts';
import { codeAnchor, judgeCodes } from '../qr/judge-codes.ts';
import type { Language } from '../setting-values.ts';
import type { Judge } from '../verdict/with-list.ts';
import { messageOf } from './check-entered.ts';
import { judgeMessage } from './judge-message.ts';

/**
 * The QR codes in a picture, each by itself and, where a text was entered with it, as links of that text: the picture
 * of a message whose words a person has typed is judged as the message is.
 */
export async function checkPicture(
  picture: Pixels,
  draft: Draft,
  { judge, language }: { readonly judge: Judge; readonly language: Language },
): Promise<Outcome> {
  const body = draft.text.trim();
  if (body.length > LONGEST_DRAFT) return { kind: 'problem', problem: 'too-long' };
  const texts = (await findCodes(picture)).map(({ text }) => text);
  if (texts.length === 0) return { kind: 'problem', problem: 'no-code' };
  const codes = await judgeCodes(texts, judge, language);
  const links = texts.filter((_, index) => codes[index]?.link !== undefined);
  const anchors = links.map((text) => codeAnchor(text, body.length));
  const message = { ...messageOf(draft, body), anchors };
  if (body === '') return { kind: 'codes', codes, judged: null };
  const judged = await judgeMessage(message, judge, language);
  const isDanger = judged.view.verdict.level === 'danger';
  return { kind: 'codes', codes: codes.map((code) => ({ ...code, warned: isDanger })), judged };
}
