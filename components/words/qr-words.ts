import type { Payee } from '../../utils/qr/payment.ts';
import type { Language } from '../warning/props.ts';
import { englishQr } from './en-qr.ts';
import { thaiQr } from './th-qr.ts';

/** What is said of QR codes, in the popup and on the check page. */
export interface QrWords {
  readonly find: string;
  readonly findHint: string;
  readonly busy: string;
  readonly none: string;
  readonly notAllowed: string;
  readonly found: (count: number) => string;
  readonly warned: string;
  /** What scanning it does. */
  readonly payments: Record<Payee['kind'], string>;
  readonly payTo: (number: string) => string;
  readonly amount: (baht: string) => string;
  readonly named: (name: string) => string;
  readonly paymentHint: string;
  readonly wifi: (name: string) => string;
  readonly wifiHint: string;
  readonly call: (number: string) => string;
  readonly sms: (number: string) => string;
  readonly smsHint: string;
  readonly mail: (address: string) => string;
  readonly contact: string;
  readonly text: string;
  readonly noHost: string;
}

const TABLES: Record<Language, QrWords> = { th: thaiQr, en: englishQr };

export function qrWordsOf(language: Language): QrWords {
  return TABLES[language];
}
