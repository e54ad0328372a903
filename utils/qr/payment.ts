/** Who is paid by a PromptPay code. */
export type Payee =
  /** E.164: `+66690000123`. */
  | { readonly kind: 'phone'; readonly number: string }
  /** A citizen's or a company's number. */
  | { readonly kind: 'id' }
  | { readonly kind: 'wallet' }
  | { readonly kind: 'bill' }
  | { readonly kind: 'other' };

export interface Payment {
  readonly payee: Payee;
  /** As the code writes it, in `currency` where that is baht: `500.00`. Absent where the payer types it. */
  readonly amount?: string;
  /** The shop's or biller's name as the code has it, which nobody has checked. */
  readonly name?: string;
}

/** Tags of a merchant-presented code (EMVCo QR Code Specification for Payment Systems) and of PromptPay in it. */
const TAG = { transfer: '29', bill: '30', amount: '54', name: '59' } as const;
const TRANSFER = { phone: '01', id: '02', wallet: '03' } as const;
/** Application ids of PromptPay: transfer, the same shown by the payer, bill payment (Thai QR Payment Standard). */
const PROMPTPAY = /^A0000006770101(?:11|12|14)$/;

/**
 * What a payment code says; null for anything else. `00020101…6304XXXX`: tag, length and value of each field, glued.
 */
export function readPayment(text: string): Payment | null {
  if (!/^000201/.test(text) || !/6304[0-9a-f]{4}$/i.test(text)) return null;
  const fields = fieldsOf(text);
  if (fields === null) return null;
  const amount = fields.get(TAG.amount);
  const name = fields.get(TAG.name)?.trim();
  return {
    payee: payeeOf(fields),
    ...(amount !== undefined && /^\d{1,12}(?:\.\d{0,2})?$/.test(amount) ? { amount } : {}),
    ...(name === undefined || name === '' ? {} : { name }),
  };
}

function payeeOf(fields: ReadonlyMap<string, string>): Payee {
  if (PROMPTPAY.test(innerOf(fields, TAG.bill)?.get('00') ?? '')) return { kind: 'bill' };
  const transfer = innerOf(fields, TAG.transfer);
  if (transfer === undefined || !PROMPTPAY.test(transfer.get('00') ?? '')) return { kind: 'other' };
  const phone = transfer.get(TRANSFER.phone);
  if (phone !== undefined && /^0066\d{9}$/.test(phone)) return { kind: 'phone', number: `+${phone.slice(2)}` };
  if (transfer.has(TRANSFER.id)) return { kind: 'id' };
  return transfer.has(TRANSFER.wallet) ? { kind: 'wallet' } : { kind: 'other' };
}

function innerOf(fields: ReadonlyMap<string, string>, tag: string): ReadonlyMap<string, string> | undefined {
  return fieldsOf(fields.get(tag) ?? '') ?? undefined;
}

function fieldsOf(text: string): ReadonlyMap<string, string> | null {
  const fields = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const [, tag, length] = /^(\d\d)(\d\d)/.exec(text.slice(at, at + 4)) ?? [];
    if (tag === undefined || length === undefined) return null;
    const value = text.slice(at + 4, at + 4 + Number(length));
    if (value.length < Number(length)) return null;
    fields.set(tag, value);
    at += 4 + value.length;
  }
  return fields;
}
