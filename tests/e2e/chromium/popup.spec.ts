import { expect, test } from '../extension.ts';
import { setLanguage } from '../warning.ts';

/** The popup as a page of its own. */

test.beforeEach(async ({ own }) => {
  await setLanguage(own, 'th');
  await own.reload();
});

test('a number is looked up, and no list is said to be no list', async ({ own }) => {
  await own.getByRole('textbox').fill('069-000-1161');
  await own.getByRole('button', { name: 'ตรวจ', exact: true }).click();
  await expect(own.getByText('06 9000 1161')).toBeVisible();
  await expect(own.getByText('ยังไม่ได้เชื่อมบัญชีเบอร์').first()).toBeVisible();
});

test('a pasted text gets its verdict', async ({ own }) => {
  await own.getByRole('textbox').fill('กรมสรรพากรแจ้งคืนภาษี 12,500 บาท กด https://rd-go-th.example/refund');
  await own.getByRole('button', { name: 'ตรวจ', exact: true }).click();
  await expect(own.getByText('กรมสรรพากร').first()).toBeVisible();
  await expect(own.getByText('rd-go-th.example').first()).toBeVisible();
});
