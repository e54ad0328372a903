import { BANK_LINES } from '../../utils/report/bank-lines.ts';
import type { Language } from '../warning/props.ts';
import { formatPhone } from '../words/format.ts';
import { reportWordsOf } from '../words/report/report-words-of.ts';

/** Every bank's line for fraud, in columns where there is room. */
export function BankLines({ language }: { readonly language: Language }) {
  const { press } = reportWordsOf(language);
  return (
    <ul class="banks">
      {BANK_LINES.map((bank) => (
        <li key={bank.en}>
          <span class="small">{bank[language]}</span>{' '}
          <span class="bank-line">
            <b class="keep">{formatPhone(bank.phone)}</b>
            {bank.press !== undefined && <span class="keep">{press(bank.press)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
