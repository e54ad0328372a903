/**
 * Messages to try the engine on. Bodies are real; hosts end in `.example` and the mobile number begins with 069-000, so
 * that nothing in them leads anywhere (the notice gives the body's true hotline). A test holds what the engine says of
 * each.
 */
export type SampleId = 'refund' | 'meter' | 'notice';

export const SAMPLES: Readonly<Record<SampleId, string>> = {
  // "The Revenue Department: you are due a tax refund of 12,500 baht. Confirm your account today at …"
  refund: 'กรมสรรพากรแจ้งว่า ท่านมีสิทธิรับเงินคืนภาษี 12,500 บาท ยืนยันบัญชีภายในวันนี้ที่ https://rd-go-th.example/refund',
  // "PEA: your meter deposit is being paid back. Call the officer on 069-000-1129 to receive it"
  meter: 'การไฟฟ้าส่วนภูมิภาคคืนเงินประกันมิเตอร์ไฟฟ้าให้ท่าน โทรติดต่อเจ้าหน้าที่ 069-000-1129 เพื่อรับเงินคืน',
  // "PEA: power will be off on 12 Dec, 9 to 12, to repair the line. Ask at 1129"
  notice: 'การไฟฟ้าส่วนภูมิภาคแจ้งดับไฟเพื่อซ่อมสายส่ง วันที่ 12 ธ.ค. เวลา 09.00-12.00 น. สอบถามโทร 1129',
};

export const SAMPLE_IDS: readonly SampleId[] = ['refund', 'meter', 'notice'];
