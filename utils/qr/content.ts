import { type Payment, readPayment } from './payment.ts';

/** What scanning a code would do, by the forms that phones know. */
export type Content =
  /** Opens an address: a site, an app, a chat. */
  | { readonly kind: 'link'; readonly address: string }
  | ({ readonly kind: 'payment' } & Payment)
  | { readonly kind: 'wifi'; readonly name: string }
  | { readonly kind: 'call'; readonly number: string }
  | { readonly kind: 'sms'; readonly number: string; readonly body: string }
  | { readonly kind: 'mail'; readonly address: string }
  | { readonly kind: 'contact' }
  | { readonly kind: 'text'; readonly text: string };

/** A scheme is followed by something that is no blank; `Note: call me` is a sentence. */
const SCHEME = /^[a-z][a-z0-9+.-]{1,30}:(?=\S)/i;
/** `www.a.example/b` without a scheme, as many a code has it. */
const BARE_HOST = /^(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}]{2,24}(?:[/?#:]\S*)?$/u;

/**
 * Tells what a code's text is. Forms: EMVCo, `WIFI:`, `tel:`, `sms:`/`SMSTO:`, `mailto:`/`MATMSG:`, vCard and MECARD.
 */
export function readContent(raw: string): Content {
  const text = raw.trim();
  const payment = readPayment(text);
  if (payment !== null) return { kind: 'payment', ...payment };
  const scheme = SCHEME.exec(text)?.[0].toLowerCase() ?? '';
  const rest = text.slice(scheme.length);
  switch (scheme) {
    case 'wifi:':
      return { kind: 'wifi', name: wifiName(rest) };
    case 'tel:':
      return { kind: 'call', number: decoded(rest) };
    case 'sms:':
    case 'smsto:':
    case 'mmsto:':
      return smsOf(rest);
    case 'mailto:':
      return { kind: 'mail', address: decoded(rest.split('?')[0] ?? '') };
    case 'matmsg:':
      return { kind: 'mail', address: /(?:^|;)TO:([^;]*)/i.exec(rest)?.[1] ?? '' };
    case 'mecard:':
    case 'bizcard:':
    case 'begin:':
      return { kind: 'contact' };
    case '':
      return BARE_HOST.test(text) ? { kind: 'link', address: `https://${text}` } : { kind: 'text', text };
    default:
      return /\s/.test(text) ? { kind: 'text', text } : { kind: 'link', address: text };
  }
}

/** `T:WPA;S:my net;P:secret;;`: the name alone; a backslash stands before `;`, `,`, `:` and itself. */
function wifiName(fields: string): string {
  const name = /(?:^|;)S:((?:\\.|[^;\\])*)/i.exec(fields)?.[1] ?? '';
  return name.replace(/\\(.)/g, '$1');
}

/** `0690000123:text` and `0690000123?body=text`. */
function smsOf(rest: string): Content {
  const [, number = '', sign = '', tail = ''] = /^([^:?]*)([:?]?)(.*)$/s.exec(rest) ?? [];
  const body = sign === '?' ? (new URLSearchParams(tail).get('body') ?? '') : tail;
  return { kind: 'sms', number: decoded(number), body };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
