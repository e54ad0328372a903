import type { Language } from '../../../components/warning/props.ts';
import { outgoingWordsOf } from '../../../components/words/outgoing/outgoing-words-of.ts';
import { wordsOf } from '../../../components/words/words-of.ts';
import { createNames } from '../../../utils/agency-view.ts';
import type { Finding } from '../../../utils/outgoing/finding.ts';
import { groupFindings, lettersOf, worstOf } from '../../../utils/outgoing/grouped.ts';
import { LETTERS, type LetterId } from '../../../utils/outgoing/letters.ts';
import { propose } from '../../../utils/outgoing/propose.ts';
import { uncheckedOf } from '../../../utils/outgoing/unchecked.ts';
import { printable } from '../printable.ts';
import type { CheckedDraft } from './check.ts';

/** The check of a draft for people at a terminal: Thai first, English under it, one block a draft. */

const THAI = outgoingWordsOf('th');
const ENGLISH = outgoingWordsOf('en');
const MOST_WORDS = 6;

export function renderDraftText(checked: CheckedDraft): string {
  const { message } = checked.draft;
  const result = worstOf(checked.check.findings);
  const rows = [
    `${THAI.results[result]} · ${ENGLISH.results[result]}   ${message.id}`,
    ...(message.subject === '' ? [] : [`    ${message.subject}`]),
    ...writerRows(checked),
    ...findingRows(checked),
    ...letterRows(checked.check.findings),
    ...proposalRows(checked),
    ...smsRows(checked),
    ...uncheckedRows(checked),
  ];
  return `${rows.map(printable).join('\n')}\n`;
}

function writerRows({ check, engine }: CheckedDraft): string[] {
  const { agency } = check;
  if (agency === null) return [];
  const nameIn = (language: Language) => createNames(engine.gazetteer, language).agencyOf(agency)?.officialName ?? '';
  return [`  ${both('writer')}: ${nameIn('th')} · ${nameIn('en')} (${agency})`];
}

/** A kind of finding once, with all the words that it was found in. */
function findingRows({ draft, check }: CheckedDraft): string[] {
  return groupFindings(check.findings, draft.message).flatMap(({ code, severity, words }) => {
    const [thai, english] = [THAI.findings[code], ENGLISH.findings[code]];
    return [
      `  ${THAI.severities[severity]} · ${ENGLISH.severities[severity]} [${code}]`,
      `    ${thai.what} → ${thai.todo}`,
      `    ${english.what}. ${english.todo}.`,
      ...foundRow(words),
    ];
  });
}

function foundRow(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const shown = words.slice(0, MOST_WORDS).map((each) => `“${each}”`);
  return [`    ${both('found')}: ${shown.join(' ')}${words.length > MOST_WORDS ? ' …' : ''}`];
}

/** The letter itself for the gravest of what it asks for; others ask the same. */
function letterRows(findings: readonly Finding[]): string[] {
  return lettersOf(findings).flatMap((id: LetterId) => [
    `  ${THAI.letters[id]}`,
    `  ${ENGLISH.letters[id]}`,
    `    “${LETTERS[id].says}”`,
  ]);
}

function proposalRows({ draft, check, engine }: CheckedDraft): string[] {
  const proposal = propose(draft, check, engine);
  if (proposal === null) return [];
  return [`  ${both('proposal')} (${both('proposalHint')}):`, ...proposal.split('\n').map((line) => `    ${line}`)];
}

function smsRows({ check: { sms } }: CheckedDraft): string[] {
  return sms === null ? [] : [`  ${THAI.sms(sms)} · ${ENGLISH.sms(sms)}`];
}

function uncheckedRows(checked: CheckedDraft): string[] {
  const codes = uncheckedOf(checked.draft, checked.check);
  if (codes.length === 0) return [];
  const listed = (language: Language) => codes.map((code) => wordsOf(language).unchecked[code]).join(', ');
  return [`  ${both('unchecked')}: ${listed('th')} · ${listed('en')}`];
}

function both(key: 'writer' | 'found' | 'proposal' | 'proposalHint' | 'unchecked'): string {
  return `${THAI[key]} · ${ENGLISH[key]}`;
}
