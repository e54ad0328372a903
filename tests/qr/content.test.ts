import { describe, expect, it } from 'vitest';
import { readContent } from '../../utils/qr/content.ts';

/** PromptPay codes with made-up payees; the check sum at the end is not looked at. */
const TO_PHONE = '00020101021129370016A000000677010111011300666900001235802TH530376454065000.06304ABCD';

describe('what a code does', () => {
  it.each([
    ['https://rd-go-th.example/a?b=1', { kind: 'link', address: 'https://rd-go-th.example/a?b=1' }],
    ['HTTPS://RD-GO-TH.EXAMPLE', { kind: 'link', address: 'HTTPS://RD-GO-TH.EXAMPLE' }],
    ['www.rd-go-th.example/a', { kind: 'link', address: 'https://www.rd-go-th.example/a' }],
    ['line://ti/p/@rdgoth', { kind: 'link', address: 'line://ti/p/@rdgoth' }],
    ['https://line.me/R/ti/p/abc', { kind: 'link', address: 'https://line.me/R/ti/p/abc' }],
    ['intent://x#Intent;scheme=market;end', { kind: 'link', address: 'intent://x#Intent;scheme=market;end' }],
    ['WIFI:T:WPA;S:ร้าน\\;กาแฟ;P:secret;;', { kind: 'wifi', name: 'ร้าน;กาแฟ' }],
    ['tel:+66690000123', { kind: 'call', number: '+66690000123' }],
    ['SMSTO:0690000123:สมัคร', { kind: 'sms', number: '0690000123', body: 'สมัคร' }],
    ['sms:0690000123?body=a%20b', { kind: 'sms', number: '0690000123', body: 'a b' }],
    ['mailto:a@b.example?subject=x', { kind: 'mail', address: 'a@b.example' }],
    ['MATMSG:TO:a@b.example;SUB:x;;', { kind: 'mail', address: 'a@b.example' }],
    ['BEGIN:VCARD\nVERSION:3.0\nEND:VCARD', { kind: 'contact' }],
    ['MECARD:N:a;TEL:1;;', { kind: 'contact' }],
    ['Note: call me', { kind: 'text', text: 'Note: call me' }],
    ['ชั้น 3 ห้อง 2.1', { kind: 'text', text: 'ชั้น 3 ห้อง 2.1' }],
    ['0690000123', { kind: 'text', text: '0690000123' }],
    ['', { kind: 'text', text: '' }],
    ['tel:%E0%A4', { kind: 'call', number: '%E0%A4' }],
  ])('%j', (text, content) => {
    expect(readContent(text)).toEqual(content);
  });

  it.each([
    [TO_PHONE, { payee: { kind: 'phone', number: '+66690000123' }, amount: '5000.0' }],
    ['00020101021129370016A00000067701011102130000000000000' + '5802TH53037646304ABCD', { payee: { kind: 'id' } }],
    ['00020129390016A000000677010111031500000000000000053037646304ABCD', { payee: { kind: 'wallet' } }],
    ['00020130310016A0000006770101120107SHOP1235904SHOP6304abcd', { payee: { kind: 'bill' }, name: 'SHOP' }],
    ['000201269900' + '6304ABCD', null],
    ['0002010102110203abc6304ABCD', { payee: { kind: 'other' } }],
  ])('payment %s', (text, payment) => {
    expect(readContent(text)).toEqual(payment === null ? { kind: 'text', text } : { kind: 'payment', ...payment });
  });
});
