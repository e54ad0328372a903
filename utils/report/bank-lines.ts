/** A bank's line for fraud, day and night: number (E.164 or short code) and what is pressed after it answers. */
export interface BankLine {
  readonly th: string;
  readonly en: string;
  readonly phone: string;
  readonly press?: string;
}

/**
 * For a person whose money or bank details are gone. Source: the banks' common list of fraud lines, read twice
 * (thansettakij 574177, trueid pO599Mmm8g3O), 21 November 2026.
 */
export const BANK_LINES: readonly BankLine[] = [
  { th: 'กสิกรไทย', en: 'Kasikornbank', phone: '+6628888888', press: '001' },
  { th: 'กรุงเทพ', en: 'Bangkok Bank', phone: '1333' },
  { th: 'กรุงไทย', en: 'Krungthai', phone: '+6621111111', press: '111' },
  { th: 'กรุงศรีอยุธยา', en: 'Krungsri', phone: '1572', press: '5' },
  { th: 'ไทยพาณิชย์', en: 'SCB', phone: '+6627777575' },
  { th: 'ทหารไทยธนชาต (ttb)', en: 'ttb', phone: '1428', press: '03' },
  { th: 'ออมสิน', en: 'Government Savings Bank', phone: '1115', press: '6' },
  { th: 'ธ.ก.ส.', en: 'BAAC', phone: '+6625550555', press: '*3' },
  { th: 'อาคารสงเคราะห์ (ธอส.)', en: 'GH Bank', phone: '+6626459000', press: '33' },
  { th: 'อิสลามแห่งประเทศไทย', en: 'Islamic Bank of Thailand', phone: '1302', press: '003' },
  { th: 'เกียรตินาคินภัทร', en: 'Kiatnakin Phatra', phone: '+6621655555', press: '6' },
  { th: 'ซีไอเอ็มบี ไทย', en: 'CIMB Thai', phone: '+6626267777', press: '00' },
  { th: 'ยูโอบี', en: 'UOB', phone: '+6623449555' },
  { th: 'ทิสโก้', en: 'TISCO', phone: '+6626336000', press: '*7' },
  { th: 'แลนด์ แอนด์ เฮ้าส์', en: 'LH Bank', phone: '+6623590000', press: '8' },
  { th: 'ไทยเครดิต', en: 'Thai Credit', phone: '+6626975454', press: '0' },
  { th: 'ไอซีบีซี (ไทย)', en: 'ICBC (Thai)', phone: '+6626295588', press: '4' },
  { th: 'ทรูมันนี่', en: 'TrueMoney', phone: '1240', press: '6' },
];
