import { factsOf, listingFacts } from '../../components/warning/facts.ts';
import type { Language, VerdictView } from '../../components/warning/props.ts';
import { formatPhone, LOCALES } from '../../components/words/format.ts';
import { reportWordsOf } from '../../components/words/report/report-words-of.ts';
import type { Facts } from '../../components/words/words.ts';
import { reasonText, wordsOf } from '../../components/words/words-of.ts';
import { defangHost } from './defang.ts';
import type { EvidencePack, PackLink } from './evidence-pack.ts';

/** A heading and what stands under it. */
export interface PackBlock {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A pack in words. It is shown as it is shared: the page and the text are made of this. */
export interface PackInWords {
  readonly title: string;
  /** When and with what it was made. */
  readonly head: readonly string[];
  readonly blocks: readonly PackBlock[];
  readonly note: string;
}

/** The pack in the view's language. */
export function describePack(pack: EvidencePack, view: VerdictView): PackInWords {
  const { pack: words } = reportWordsOf(view.language);
  const { product, version } = pack.madeBy;
  return {
    title: words.title,
    head: [
      `${words.madeAt}: ${words.inThailand(clockOf(pack.madeAt, view.language))}`,
      `${words.madeBy}: ${product} ${version}`,
    ],
    blocks: [...messageBlocks(pack, view), ...findingBlocks(pack, view)].map(withoutEmpty).filter(hasLines),
    note: words.defanged,
  };
}

/**
 * The same as plain text, for a chat, a mail or a form. Lines end in `\n`. Whatever a sender wrote is indented, so that
 * no line of it can pass for one of ours.
 */
export function renderPack({ title, head, blocks, note }: PackInWords): string {
  return `${[title, ...head, ...blocks.flatMap(render), '', note].join('\n')}\n`;
}

/** 22 พ.ย. 2569 08:02: by the clock of those who read it, wherever it was made. */
function clockOf(moment: string, language: Language): string {
  const style = { timeZone: 'Asia/Bangkok', dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(LOCALES[language], style).format(new Date(moment));
}

function messageBlocks(
  { message, sha256, verdict }: EvidencePack,
  { language, agency }: VerdictView,
): readonly PackBlock[] {
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

function findingBlocks(pack: EvidencePack, view: VerdictView): readonly PackBlock[] {
  const { pack: words } = reportWordsOf(view.language);
  const { unchecked, listing } = wordsOf(view.language);
  return [
    { title: words.reasons, lines: reasonLines(pack, view) },
    { title: words.links, lines: pack.links.map(linkLine) },
    {
      title: words.numbers,
      lines: pack.numbers.map(({ number, listing: said }) => {
        const facts = listingFacts(said, view.language);
        return `${formatPhone(number)} · ${listing[said.status].long(facts)}`;
      }),
    },
    { title: words.unchecked, lines: pack.verdict.unchecked.map((code) => unchecked[code]) },
  ];
}

/** Where it leads, and its host in the other spelling where it has two. */
function linkLine({ target, ascii, host }: PackLink): string {
  if (ascii === host) return target;
  return `${target} (${target.includes(host) ? ascii : host})`;
}

/** A sentence for each reason, as in the warning, and the words that decided. */
function reasonLines(pack: EvidencePack, view: VerdictView): readonly string[] {
  const { pack: words } = reportWordsOf(view.language);
  return view.verdict.reasons.flatMap((reason, index) => {
    const { headline, why } = reasonText(wordsOf(view.language), reason);
    const facts = withoutHosts(factsOf(view, reason));
    const found = pack.verdict.reasons[index]?.words ?? [];
    const sentence = `– ${headline(facts)} · ${why(facts)} [${reason.code}]`;
    return [sentence, ...(found.length === 0 ? [] : [`${words.words}: ${found.join(' | ')}`])];
  });
}

/** The real site too: it is better typed than clicked. */
function withoutHosts({ host, shownHost, imitatedDomain, ...facts }: Facts): Facts {
  return {
    ...facts,
    ...(host === undefined ? {} : { host: defangHost(host) }),
    ...(shownHost === undefined ? {} : { shownHost: defangHost(shownHost) }),
    ...(imitatedDomain === undefined ? {} : { imitatedDomain: defangHost(imitatedDomain) }),
  };
}

/** Without the empty lines that a mailbox leaves before a text. */
function withoutEmpty({ title, lines }: PackBlock): PackBlock {
  const first = lines.findIndex((line) => line.trim() !== '');
  return { title, lines: first < 0 ? [] : lines.slice(first) };
}

function hasLines({ lines }: PackBlock): boolean {
  return lines.length > 0;
}

function render({ title, lines }: PackBlock): readonly string[] {
  return ['', `${title}:`, ...lines.map((line) => `    ${line}`)];
}
