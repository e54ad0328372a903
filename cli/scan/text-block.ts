import { factsOf } from '../../components/warning/facts.ts';
import { rankReasons } from '../../components/warning/lead.ts';
import type { Language, VerdictView } from '../../components/warning/props.ts';
import { reasonText, wordsOf } from '../../components/words/words-of.ts';
import { claimedAgency, createNames } from '../../utils/agency-view.ts';
import type { Level, Reason } from '../../utils/model.ts';
import { wordsAt } from '../../utils/part-text.ts';
import { printable } from './printable.ts';
import type { Judged } from './render.ts';

/** A verdict for people at a terminal: Thai first, English under it, one block a message. */

// อันตราย: danger; ระวัง: caution; ไม่พบสิ่งที่ต้องเตือนในส่วนที่อ่านได้: nothing to warn about in what could be read
const LEVELS: Record<Level, string> = {
  danger: 'อันตราย · DANGER',
  caution: 'ระวัง · CAUTION',
  none: 'ไม่พบสิ่งที่ต้องเตือนในส่วนที่อ่านได้ · nothing to warn about, in what could be read',
};
const MOST_ROWS = 20;
const MOST_WORDS = 6;
const LANGUAGES: readonly Language[] = ['th', 'en'];

export function renderText(judged: Judged): string {
  const { message, verdict } = judged;
  const heading = `${LEVELS[verdict.level]}   ${message.id}`;
  const subject = message.subject === '' ? [] : [`    ${message.subject}`];
  const rows = [
    heading,
    ...subject,
    ...agencyRows(judged),
    ...reasonRows(judged),
    ...linkAndNumberRows(judged),
    ...uncheckedRows(judged),
  ];
  return `${rows.map(printable).join('\n')}\n`;
}

function viewIn(language: Language, { verdict, engine }: Judged): VerdictView {
  const agency = claimedAgency(verdict, engine.gazetteer, language);
  return { ...createNames(engine.gazetteer, language), language, verdict, agency };
}

function agencyRows(judged: Judged): string[] {
  const [thai, english] = LANGUAGES.map((language) => viewIn(language, judged).agency?.officialName);
  if (thai === undefined || english === undefined) return [];
  // อ้างชื่อ: uses the name of
  return [`  อ้างชื่อ · claims to be: ${thai} · ${english} (${judged.verdict.agency})`];
}

function reasonRows(judged: Judged): string[] {
  const { reasons } = judged.verdict;
  return rankReasons(judged.verdict)
    .slice(0, MOST_ROWS)
    .flatMap((index) => {
      const reason = reasons[index];
      if (reason === undefined) return [];
      return [
        `  [${reason.code}]`,
        ...LANGUAGES.map((language) => `    ${sentence(language, reason, judged)}`),
        ...evidenceRow(reason, judged),
      ];
    });
}

function sentence(language: Language, reason: Reason, judged: Judged): string {
  const facts = factsOf(viewIn(language, judged), reason);
  const { headline, why } = reasonText(wordsOf(language), reason);
  const first = headline(facts);
  return `${first}${language === 'en' && !/[.?!]$/.test(first) ? '.' : ''} ${why(facts)}`;
}

function evidenceRow({ evidence }: Reason, { message }: Judged): string[] {
  const words = [...new Set(evidence.map((place) => wordsAt(place, message).trim()))].filter((each) => each !== '');
  // พบคำว่า: the words found
  return words.length === 0
    ? []
    : [
        `    พบคำว่า · words found: ${words
          .slice(0, MOST_WORDS)
          .map((each) => `“${each}”`)
          .join(' ')}`,
      ];
}

function linkAndNumberRows({ verdict }: Judged): string[] {
  const links = verdict.links.map(({ target }) => `  ลิงก์ · link: ${target}`);
  const phones = verdict.phones.map(
    ({ number, kind, label, extensions }) =>
      `  เบอร์ · number: ${number} (${[kind, label, ...extensions.map((each) => `ext. ${each}`)].filter(Boolean).join(', ')})`,
  );
  return [...few(links), ...few(phones)];
}

function few(rows: readonly string[]): string[] {
  if (rows.length <= MOST_ROWS) return [...rows];
  // และอีก: and more
  return [...rows.slice(0, MOST_ROWS), `  และอีก ${rows.length - MOST_ROWS} · and ${rows.length - MOST_ROWS} more`];
}

function uncheckedRows({ verdict }: Judged): string[] {
  if (verdict.unchecked.length === 0) return [];
  const [thai, english] = LANGUAGES.map((language) =>
    verdict.unchecked.map((code) => wordsOf(language).unchecked[code]).join(', '),
  );
  return [`  ไม่ได้ตรวจ · not checked: ${thai} · ${english}`];
}
