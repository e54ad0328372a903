/** Two messages of tests about the life of a page: what they say matters, how their mailbox shows them does not. */

export const SCAM = {
  name: 'กรมสรรพากร',
  address: 'refund@rd-go-th.example',
  to: 'me@company.example',
  subject: 'แจ้งคืนเงินภาษี',
  body: '<p>กรมสรรพากรแจ้งคืนเงินภาษี 12,500 บาท กรุณากดลิงก์เพื่อยืนยัน <a href="https://rd-go-th.example/x" target="_blank">ยืนยันรับเงินคืน</a></p>',
  plain: 'กรมสรรพากรแจ้งคืนเงินภาษี กด https://refund-th.example/x เพื่อยืนยัน',
} as const;

export const HONEST = {
  name: 'สมหญิง',
  address: 'friend@gmail.example',
  to: 'me@company.example',
  subject: 'พรุ่งนี้',
  body: '<p>เจอกันพรุ่งนี้ ที่เดิม เวลาเดิมนะ อย่าลืมเอาร่มมาด้วย</p>',
  plain: 'เจอกันพรุ่งนี้ ที่เดิม เวลาเดิมนะ',
} as const;
