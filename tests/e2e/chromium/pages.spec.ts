import { lookUpNumbers } from '../../../cli/list-demo/ask.ts';
import { pageWordsOf } from '../../../components/words/page-words-of.ts';
import { expect, test } from '../extension.ts';
import { expectNoSidewaysScroll, expectNoViolations, openPage as open } from '../own-page.ts';

/** The extension's own pages, as they are shipped: accessible, usable without a mouse, silent towards the network. */

const PAGES = ['welcome', 'options', 'check'] as const;
const LANGUAGES = ['th', 'en'] as const;
const SCAM = 'กรมสรรพากรแจ้งคืนภาษี 12,500 บาท กด https://rd-go-th.example/refund โทร 069-000-1161';

for (const language of LANGUAGES) {
  const words = pageWordsOf(language);

  for (const name of PAGES) {
    test(`${name} in ${language} has no violations, in light and dark`, async ({
      extension: { extensionId },
      page,
    }) => {
      await open(page, { extensionId, name, settings: { language, ownDomains: ['nongbua.go.th'] } });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expectNoViolations(page);
      }
    });

    test(`${name} in ${language} loses nothing at 320 px and the largest text`, async ({ extension, page }) => {
      const { extensionId } = extension;
      await page.setViewportSize({ width: 320, height: 640 });
      for (const textSize of [100, 200]) {
        await open(page, { extensionId, name, settings: { language, textSize } });
        await expectNoSidewaysScroll(page);
      }
    });
  }

  test(`a verdict in ${language} has no violations`, async ({ extension: { extensionId }, page }) => {
    await open(page, { extensionId, name: 'check', settings: { language } });
    await page.getByLabel(words.check.text).fill(SCAM);
    await page.getByRole('button', { name: words.check.check, exact: true }).click();
    await expect(page.getByRole('region', { name: words.check.result })).toContainText('rd-go-th.example');
    await expectNoViolations(page);
  });
}

test('welcome says what it may read as the manifest does, and quotes the letter', async ({ extension, page }) => {
  const { extensionId } = extension;
  await open(page, { extensionId, name: 'welcome' });
  const manifest: unknown = await page.evaluate('chrome.runtime.getManifest().host_permissions');
  const text = await page.getByRole('region', { name: pageWordsOf('th').welcome.permissions.title }).textContent();
  for (const pattern of Array.isArray(manifest) ? manifest : []) {
    expect(text).toContain(String(pattern).replace(/^https:\/\/|\/\*$/g, ''));
  }
  await expect(page.getByText('ด่วนที่สุด ที่ ดศ ๐๒๑๗/ว ๒๐๑๕๒')).toBeVisible();
});

test('the sample is judged by the engine while it is changed, by keyboard', async ({ extension, page }) => {
  await open(page, { extensionId: extension.extensionId, name: 'welcome' });
  // The hotlines that come with the extension are taken right after the installation.
  await expect.poll(async () => (await lookUpNumbers(page, ['1129']))?.[0]?.status).toBe('white');
  const { attempt } = pageWordsOf('th').welcome;
  // Names and hosts are kept together in boxes of their own, which a heading's name shows as spaces.
  const headline = page.getByRole('region', { name: attempt.title }).getByRole('heading', { level: 2 }).nth(1);
  await expect(headline).toHaveText('อย่ากดลิงก์ ข้อความนี้อ้างชื่อกรมสรรพากร');
  await page.getByRole('radio', { name: attempt.samples.refund }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(headline).toContainText('อ้างชื่อการไฟฟ้า');
  await page.keyboard.press('ArrowRight');
  await expect(headline).toContainText('เบอร์ 1129 เป็นเบอร์ของการไฟฟ้าส่วนภูมิภาค');
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' https://forms.example/a');
  await expect(headline).toContainText('อย่ากดลิงก์');
});

test('a message is checked by keyboard alone, and the focus goes to the verdict', async ({ extension, page }) => {
  await open(page, { extensionId: extension.extensionId, name: 'check' });
  const { check } = pageWordsOf('th');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: pageWordsOf('th').page.skip })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(check.text)).toBeFocused();
  await page.keyboard.insertText(SCAM);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const result = page.getByRole('region', { name: check.result });
  await expect(result).toBeFocused();
  await expect(result.getByRole('heading', { level: 2 })).toContainText('อย่ากดลิงก์');
  const marks = await result.locator('mark').allInnerTexts();
  expect(marks).toContain('กรมสรรพากร');
  expect(marks.join(' ')).toContain('rd-go-th.example/refund');
  // No list is connected, and that is said of the number.
  await expect(result.getByRole('button', { name: /06 9000 1161/ })).toContainText('ยังไม่ได้ตรวจ');
});

test('a number and a link are told from a message', async ({ extension, page }) => {
  await open(page, { extensionId: extension.extensionId, name: 'check' });
  const { check } = pageWordsOf('th');
  const result = page.getByRole('region', { name: check.result });
  for (const [typed, said] of [
    ['1161', 'กรมสรรพากร'],
    ['https://www.rd.go.th/', 'เว็บของกรมสรรพากร'],
  ] as const) {
    await page.getByLabel(check.text).fill(typed);
    await page.getByRole('button', { name: check.check, exact: true }).click();
    await expect(result).toContainText(said);
  }
});

test('mail files are read, and what is none is said in a sentence', async ({ extension, page }) => {
  await open(page, { extensionId: extension.extensionId, name: 'check' });
  const { check } = pageWordsOf('th');
  const files = page.locator('input[type=file]');
  await files.setInputFiles('cli/start/mailbox/mails/06-shown-address.eml');
  await expect(page.getByRole('region', { name: check.result })).toContainText('dlt-renew.example');
  const give = (name: string, content: string | Buffer) =>
    files.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
  for (const [name, content, problem] of [
    ['photo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), check.problems['not-picture']],
    ['photo.png', 'no picture', check.problems['not-mail']],
    ['empty.eml', '', check.problems['empty-file']],
  ] as const) {
    await give(name, content);
    await expect(page.getByRole('alert')).toHaveText(problem);
  }
});

test('a mail of thirty megabytes does not freeze the page', async ({ extension, page }) => {
  await open(page, { extensionId: extension.extensionId, name: 'check' });
  const { check } = pageWordsOf('th');
  // Made in the page: thirty megabytes through the browser's remote control take longer than the check.
  await page.evaluate(`{
    const head = 'From: a@b.example\\r\\nSubject: x\\r\\nContent-Type: text/plain; charset=utf-8\\r\\n\\r\\n';
    const line = 'กรมสรรพากร คืนภาษี กด https://forms.example/a '.repeat(20) + '\\r\\n';
    const transfer = new DataTransfer();
    transfer.items.add(new File([head, line.repeat(14_000)], 'big.eml'));
    document.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }`);
  await expect(page.getByRole('region', { name: check.result }).getByRole('heading', { level: 2 })).toBeVisible();
});

test('megabytes on the clipboard are refused with a sentence before they are laid out', async ({ extension, page }) => {
  await open(page, { extensionId: extension.extensionId, name: 'check' });
  const { check } = pageWordsOf('th');
  await page.getByLabel(check.text).focus();
  await page.evaluate(`{
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'ก'.repeat(8_000_000));
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement.dispatchEvent(paste);
  }`);
  await expect(page.getByRole('alert')).toHaveText(check.problems['too-long']);
  await expect(page.getByLabel(check.text)).toHaveValue('');
});

test('settings are set by keyboard, kept, and followed by other pages at once', async ({ extension, page, own }) => {
  const { extensionId } = extension;
  await open(page, { extensionId, name: 'options' });
  const thai = pageWordsOf('th').options;
  const english = pageWordsOf('en').options;
  await page.getByRole('radio', { name: thai.reading.languages.th }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1, name: english.title })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('status').filter({ hasText: english.saved })).toBeVisible();
  await page.getByRole('radio', { name: english.reading.textSizes[100] }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).toHaveCSS('font-size', '20px');

  await page.getByLabel(english.family.name).focus();
  await page.keyboard.type('Nid');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: english.family.problems['no-number'] })).toBeVisible();
  await page.getByLabel(english.family.number).fill('081 234 5678');
  await page.keyboard.press('Enter');

  await page.getByLabel(english.organisation.addLabel).focus();
  await page.keyboard.type('gmail.com');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: english.organisation.problems.shared })).toBeVisible();
  await page.getByLabel(english.organisation.addLabel).fill('saraban@nongbua.go.th');
  await page.keyboard.press('Enter');
  await expect(page.getByText('nongbua.go.th', { exact: true })).toBeVisible();

  await expect
    .poll(() => own.evaluate('chrome.storage.local.get("settings").then(({ settings }) => settings)'))
    .toEqual({
      language: 'en',
      textSize: 125,
      family: { name: 'Nid', number: '+66812345678' },
      ownDomains: ['nongbua.go.th'],
      staffMode: 'auto',
      stopAtSend: false,
      sound: false,
    });
  await page.getByRole('button', { name: english.removeOne('nongbua.go.th') }).press('Enter');
  await expect(page.getByText(english.organisation.empty)).toBeVisible();
  await own.evaluate(`chrome.storage.local.set({ settings: { language: 'th' } })`);
  await expect(page.getByRole('heading', { level: 1, name: thai.title })).toBeVisible();
});

test('sites stand with who brought them, and what is no address is said', async ({ extension, page }) => {
  await open(page, { extensionId: extension.extensionId, name: 'options' });
  const { options } = pageWordsOf('th');
  const sites = page.getByRole('region', { name: options.sites.title });
  await expect(sites).toContainText('mail.google.com');
  await expect(sites.getByRole('button', { name: options.removeOne('http://127.0.0.1') })).toBeVisible();
  await sites.getByLabel(options.sites.addLabel).fill('*.go.th');
  await page.keyboard.press('Enter');
  await expect(sites.getByRole('alert')).toHaveText(options.sites.problems['no-address']);
  await sites.getByLabel(options.sites.addLabel).fill('mail.google.com');
  await page.keyboard.press('Enter');
  await expect(sites.getByRole('alert')).toHaveText(options.sites.problems['already-there']);
});

test('a list is asked for by what its operator gave, and refused with the precise reason', async ({
  extension,
  page,
}) => {
  await open(page, { extensionId: extension.extensionId, name: 'options' });
  const { list } = pageWordsOf('th');
  const section = page.getByRole('region', { name: list.title });
  await expect(section).toContainText(list.none);
  await section.getByRole('button', { name: list.connect }).press('Enter');
  const form = section.locator('form');
  await form.getByLabel(list.addressLabel).fill('ftp://list.example/');
  await form.getByLabel(list.fingerprintLabel).fill('00');
  await form.getByRole('button', { name: list.connect }).press('Enter');
  await expect(section.getByRole('alert')).toHaveText(list.noRoot);
  const root = { name: 'root.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
  await form.locator('input[type=file]').setInputFiles(root);
  // It is read after it was chosen; the label of the control names such a file in any case.
  await expect(form.getByRole('status')).toHaveText('root.json');
  await form.getByRole('button', { name: list.connect }).press('Enter');
  await expect(section.getByRole('alert')).toHaveText(list.problems['bad-address']);
});

test('the pages ask nobody for anything', async ({ extension, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const name of PAGES) await open(page, { extensionId: extension.extensionId, name });
  expect(asked.filter((url) => !url.startsWith('chrome-extension://'))).toEqual([]);
});
