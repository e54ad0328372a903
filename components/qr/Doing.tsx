import type { Content } from '../../utils/qr/content.ts';
import { Phrase } from '../Phrase.tsx';
import type { Language } from '../warning/props.ts';
import { formatPhone } from '../words/format.ts';
import { type QrWords, qrWordsOf } from '../words/qr-words.ts';

/** What a code does that leads to no site, in words; what it would send or store is shown as it is. */
export function Doing({ language, content }: { readonly language: Language; readonly content: Content }) {
  const { title, lines, quote } = whatItDoes(content, qrWordsOf(language));
  return (
    <div class="card">
      <p>
        <b>
          <Phrase text={title} />
        </b>
      </p>
      {lines.map((line) => (
        <p key={line}>
          <Phrase text={line} />
        </p>
      ))}
      {quote !== undefined && quote !== '' && (
        <p class="small host">
          <q>{quote}</q>
        </p>
      )}
    </div>
  );
}

interface Description {
  readonly title: string;
  readonly lines: readonly string[];
  /** Text of the code itself. */
  readonly quote?: string;
}

function whatItDoes(content: Content, words: QrWords): Description {
  switch (content.kind) {
    case 'payment':
      return { title: words.payments[content.payee.kind], lines: [...paymentLines(content, words), words.paymentHint] };
    case 'wifi':
      return { title: words.wifi(content.name), lines: [words.wifiHint] };
    case 'call':
      return { title: words.call(formatPhone(content.number)), lines: [] };
    case 'sms':
      return { title: words.sms(formatPhone(content.number)), lines: [words.smsHint], quote: content.body };
    case 'mail':
      return { title: words.mail(content.address), lines: [] };
    case 'contact':
      return { title: words.contact, lines: [] };
    case 'text':
      return { title: words.text, lines: [], quote: content.text };
    case 'link':
      return { title: words.noHost, lines: [], quote: content.address };
    default:
      return content satisfies never;
  }
}

function paymentLines(
  { payee, amount, name }: Extract<Content, { kind: 'payment' }>,
  words: QrWords,
): readonly string[] {
  return [
    ...(payee.kind === 'phone' ? [words.payTo(formatPhone(payee.number))] : []),
    ...(amount === undefined ? [] : [words.amount(amount)]),
    ...(name === undefined ? [] : [words.named(name)]),
  ];
}
