// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { horde } from '../../utils/sites/horde.ts';
import { recogniseSite } from '../../utils/sites/probes.ts';
import { framesIn } from './pages/frames.ts';
import { hordeBasic, hordeHtml, hordePreview, hordeText, hordeWindow } from './pages/mailboxes.ts';
import { openPage } from './pages.ts';

const MAIL = {
  id: '17',
  name: 'กรมที่ดิน',
  address: 'dol@x.example',
  to: 'a@y.example',
  subject: 'โฉนดของท่าน',
  html: '',
};
const HEADER = {
  senderName: 'กรมที่ดิน',
  senderAddress: 'dol@x.example',
  recipients: ['a@y.example', 'b@y.example'],
  subject: 'โฉนดของท่าน',
};
const LINK = 'ดู <a href="https://dol.example/">ที่นี่</a>';

function readAll(document: Document) {
  return horde.find(document).map((view) => view.read().message);
}

describe('horde', () => {
  it('reads a text in the page', () => {
    const page = openPage(hordePreview(MAIL, hordeText(LINK)));
    expect(readAll(page)).toMatchObject([{ id: 'horde:VProw_17:page', ...HEADER, body: 'ดู ที่นี่' }]);
    expect(readAll(page)[0]?.anchors).toHaveLength(1);
  });

  it('reads an HTML part in its frame, and leaves out what Horde says beside it', () => {
    const page = openPage(hordePreview(MAIL, hordeHtml(LINK)));
    expect(readAll(page)).toEqual([]);
    expect(framesIn(page).map(readAll)).toMatchObject([
      [{ ...HEADER, body: 'ดู ที่นี่', anchors: [{ href: 'https://dol.example/' }] }],
    ]);
  });

  it.each([
    ['a text and an HTML part', hordeText('ข้อความ') + hordeHtml('ในกรอบ'), ['ในกรอบ\n\nข้อความ']],
    ['two texts', hordeText('หนึ่ง') + hordeText('สอง'), ['หนึ่ง\nสอง']],
  ])('takes the parts of a message as one: %s', (_, parts, bodies) => {
    const page = openPage(hordePreview(MAIL, parts));
    const all = [page, ...framesIn(page)].flatMap(readAll);
    expect(all.map(({ body }) => body)).toEqual(bodies);
  });

  it('lets nobody put the claim into one part and the link into another', () => {
    const page = openPage(hordePreview(MAIL, hordeText(`กรมที่ดินแจ้ง ${LINK}`) + hordeHtml('โทร 1661')));
    // Links must be guarded where they stand, so here both the page and the frame have a message.
    for (const { body, unchecked } of [page, ...framesIn(page)].flatMap(readAll)) {
      expect(body).toContain('กรมที่ดินแจ้ง');
      expect(body).toContain('1661');
      expect(unchecked).toEqual(['sender-authenticity']);
    }
    expect(framesIn(page).flatMap(readAll)[0]?.body).toContain('https://dol.example/');
  });

  it('lets no author of an HTML part hide text as words of Horde', () => {
    const page = openPage(hordePreview(MAIL, hordeHtml('<p class="mimePartInfo">ซ่อน</p>')));
    expect(framesIn(page).flatMap(readAll)).toMatchObject([{ body: 'ซ่อน' }]);
  });

  it.each([
    ['the window of one message', hordeWindow, 'dynamic.php'],
    ['the basic view', hordeBasic, 'basic.php'],
  ])('reads %s', (_, page, file) => {
    const url = `https://mail.example/horde/imp/${file}?page=message&buid=23`;
    const text = openPage(page(MAIL, hordeText('สวัสดี')), url);
    expect(readAll(text)).toMatchObject([{ id: 'horde:23:page', ...HEADER, body: 'สวัสดี' }]);
    expect(recogniseSite(text, 'mail.example')?.id).toBe('horde');
    const html = openPage(page(MAIL, hordeHtml(LINK)), url);
    expect(framesIn(html).map(readAll)).toMatchObject([[{ id: 'horde:23:1', ...HEADER, body: 'ดู ที่นี่' }]]);
  });

  it('tells attachments of this message, not of the one before', () => {
    const preview = hordePreview(MAIL, hordeText('สวัสดี'));
    expect(readAll(openPage(preview))[0]?.unchecked).toEqual(['sender-authenticity']);
    const attached = preview.replace('id="msgAtc" style="display: none;"', 'id="msgAtc" style=""');
    expect(readAll(openPage(attached))[0]?.unchecked).toEqual(['sender-authenticity', 'attachments']);
  });

  it("takes Horde's own signs for no images of the message", () => {
    expect(readAll(openPage(hordePreview(MAIL, hordeText(''))))).toEqual([]);
    const image = openPage(hordePreview(MAIL, hordeText('<img src="data:,">')));
    expect(readAll(image)[0]?.unchecked).toContain('images');
  });

  it('finds nothing while the preview is empty or put away, and says so when a window cannot be read', () => {
    const empty = openPage(hordePreview(MAIL, ''));
    expect([horde.probe.hasMessage(empty), readAll(empty)]).toEqual([false, []]);
    const away = hordePreview(MAIL, hordeText('เก่า')).replace(
      'id="previewPane"',
      'id="previewPane" style="display:none"',
    );
    expect(readAll(openPage(away))).toEqual([]);
    const url = 'https://mail.example/horde/imp/dynamic.php?page=message&buid=23';
    const changed = openPage('<html><body><div id="msgData"><div id="new">x</div></div></body></html>', url);
    expect(horde.probe.isUnreadable(changed)).toBe(true);
  });
});
