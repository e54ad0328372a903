import type { CheckState } from '../../components/popup/props.ts';
import type { AgencyView } from '../../components/warning/props.ts';
import { claimedAgency, createNames } from '../agency-view.ts';
import type { Listing, Phone, Verdict } from '../model.ts';
import type { Language } from '../setting-values.ts';
import { type Judge, judgeFully } from '../verdict/with-list.ts';
import { readDraft } from './read-draft.ts';

/** As much as anybody pastes of one message. */
const LONGEST_TEXT = 20_000;

/**
 * Checks what a person put into the popup's box: a number, a link or a text. Runs in the popup; only numbers leave it.
 */
export async function checkText(draft: string, judge: Judge, language: Language): Promise<CheckState> {
  const body = draft.trim();
  if (body === '') return { kind: 'problem', problem: 'empty' };
  if (body.length > LONGEST_TEXT) return { kind: 'problem', problem: 'too-long' };
  const found = readDraft(body, judge.engine);
  if (found.kind === 'number') return checkNumber(found.phone, judge, language);
  const { message } = found;
  const verdict = await judgeFully(message, judge);
  const agency = claimedAgency(verdict, judge.engine.gazetteer, language);
  return found.kind === 'link'
    ? { kind: 'link', link: found.link, message, view: { verdict: ofLinkAlone(verdict), agency } }
    : { kind: 'text', message, view: { verdict, agency } };
}

/** An address has no sender that could be checked; whom it imitates says more than that it names somebody. */
export function ofLinkAlone(verdict: Verdict): Verdict {
  const aboutHost = verdict.reasons.filter(({ code }) => code === 'lookalike-host');
  return {
    ...verdict,
    reasons: aboutHost.length > 0 ? aboutHost : verdict.reasons,
    unchecked: verdict.unchecked.filter((code) => code !== 'sender-authenticity'),
  };
}

async function checkNumber(phone: Phone, judge: Judge, language: Language): Promise<CheckState> {
  const answer = await judge.lookup([phone.number]);
  if (!answer.ok) return { kind: 'problem', problem: 'no-answer' };
  const unlisted: Listing = { status: answer.value === null ? 'no-list' : 'unlisted' };
  const owner = ownerOf(phone, judge, language);
  return { kind: 'number', phone, listing: answer.value?.[0] ?? unlisted, ...(owner === null ? {} : { owner }) };
}

/** The body whose number it is by the gazetteer: the first one that is a sender, before its programmes and branches. */
function ownerOf({ number }: Phone, { engine }: Judge, language: Language): AgencyView | null {
  const owner = [...engine.gazetteer.agencies.values()].find(
    ({ hotlines, phones, unverified }) =>
      !unverified.has(number) && (hotlines.includes(number) || phones.includes(number)),
  );
  return owner === undefined ? null : createNames(engine.gazetteer, language).agencyOf(owner.id);
}
