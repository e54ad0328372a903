import { factsOf } from '../../components/warning/facts.ts';
import type { VerdictView } from '../../components/warning/props.ts';
import { formatPhone } from '../../components/words/format.ts';
import { reportWordsOf } from '../../components/words/report/report-words-of.ts';
import { reasonText, wordsOf } from '../../components/words/words-of.ts';
import { defangWords } from './defang.ts';
import type { EvidencePack } from './evidence-pack.ts';

/** A heading and what stands under it. */
interface Block {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * The pack as plain text in the view's language, for a chat, a mail or a form. Lines end in `\n`. Whatever a sender
 * wrote is indented, so that no line of it can pass for one of ours.
 */
export function renderPack(pack: EvidencePack, view: VerdictView): string {
  const { pack: words } = reportWordsOf(view.language);
  const blocks = [...messageBlocks(pack, view), ...findingBlocks(pack, view)];
  const head = [`${words.title}`, `${words.madeAt}: ${pack.madeAt}`, madeBy(pack, words.madeBy)];
  return `${[...head, ...blocks.flatMap(render), '', words.defanged].join('\n')}\n`;
}

function madeBy({ madeBy: { product, version } }: EvidencePack, label: string): string {
  return `${label}: ${product} ${version}`;
}

function messageBlocks(
  { message, sha256, verdict }: EvidencePack,
  { language, agency }: VerdictView,
): readonly Block[] {
  const { pack: words, levels } = reportWordsOf(language);
  const sender = [message.senderName, message.senderAddress].filter((each) => each !== '').join(' · ');
  return [
    { title: words.verdict, lines: [levels[verdict.level]] },
    { title: words.claims, lines: agency === null ? [] : [agency.officialName] },
    { title: words.channel, lines: [words.channels[message.channel]] },
    { title: words.sender, lines: [sender] },
    { title: words.subject, lines: [message.subject] },
    { title: words.text, lines: message.text.split(/\r\n|[\n\r\u2028\u2029]/) },
    { title: words.digest, lines: [sha256] },
  ];
}

function findingBlocks(pack: EvidencePack, view: VerdictView): readonly Block[] {
  const { pack: words } = reportWordsOf(view.language);
  const { unchecked, listing } = wordsOf(view.language);
  return [
    { title: words.reasons, lines: reasonLines(pack, view) },
    {
      title: words.links,
      lines: pack.links.map(({ target, ascii, host }) => (ascii === host ? target : `${target} (${ascii})`)),
    },
    {
      title: words.numbers,
      lines: pack.numbers.map(({ number, listing: { status } }) => `${formatPhone(number)} · ${listing[status].short}`),
    },
    { title: words.unchecked, lines: pack.verdict.unchecked.map((code) => unchecked[code]) },
  ];
}

/** A sentence for each reason, as in the warning, and the words that decided. */
function reasonLines(pack: EvidencePack, view: VerdictView): readonly string[] {
  const { pack: words } = reportWordsOf(view.language);
  return view.verdict.reasons.flatMap((reason, index) => {
    const { headline, why } = reasonText(wordsOf(view.language), reason);
    const facts = factsOf(view, reason);
    const found = pack.verdict.reasons[index]?.words ?? [];
    const sentence = defangWords(`${headline(facts)} · ${why(facts)}`);
    return [`${sentence} [${reason.code}]`, ...(found.length === 0 ? [] : [`${words.words}: ${found.join(' | ')}`])];
  });
}

function render({ title, lines }: Block): readonly string[] {
  const shown = lines.filter((line, index) => line.trim() !== '' || index > 0);
  return shown.length === 0 ? [] : ['', `${title}:`, ...shown.map((line) => `    ${line}`)];
}
