// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recogniseSite } from '../../utils/sites/probes.ts';
import { CHATS, IN_FRAME, IN_PAGE, type SitePage } from './pages/every-site.ts';
import { framesIn } from './pages/frames.ts';
import type { Mail } from './pages/mailboxes.ts';
import { openPage } from './pages.ts';
import { siteOf } from './site-of.ts';

/**
 * Mails that bring whole pages of mailboxes along, to be taken for one of them, or for a message by somebody else.
 * (Texts of chats have no mark-up of their authors'.)
 */

const REAL: Mail = {
  id: '257',
  name: 'ฝ่ายคืนภาษี',
  address: 'refund@real.example',
  to: 'me@office.example',
  subject: 'แจ้งคืนภาษี',
  html: '',
};
const DECOY: Mail = {
  id: '999',
  name: 'กรมสรรพากร',
  address: 'info@rd.go.th',
  to: 'all@rd.go.th',
  subject: 'ประกาศ',
  html: '<p>ตัวล่อ</p>',
};

/** What is left of a page in the body of a mail: no mailbox lets frames or scripts through. */
function asBody(page: string): string {
  return page
    .replace(/^[\s\S]*?<body[^>]*>|<\/body>[\s\S]*$/g, '')
    .replace(/<(iframe|script|style)\b[\s\S]*?<\/\1>/g, '');
}

const EVERY = [...IN_PAGE, ...IN_FRAME, ...CHATS];
/** Every site's page, before what the scam says. */
const DECOYS = EVERY.map(({ page }) => asBody(page(DECOY))).join('\n');
const SCAM = '<p>กด <a href="https://rd-go-th.example/x">รับเงินคืน</a></p>';
const HTML = DECOYS + SCAM;

function hostIn(url: string): string {
  return new URL(url).hostname;
}

/** The documents of a page that show a message: the page, or its frames. */
function open({ page, url }: SitePage, html: string): readonly Document[] {
  const document = openPage(page({ ...REAL, html }), url);
  return [document, ...framesIn(document)];
}

const EXPECTED = { senderName: REAL.name, senderAddress: REAL.address, subject: REAL.subject };

describe.each([...IN_PAGE, ...IN_FRAME])('$name, around a mail that imitates every mailbox', (own) => {
  it('is recognised, and gives the one message with its sender and all of its text', () => {
    const documents = open(own, HTML);
    expect(documents.map((each) => recogniseSite(each, hostIn(own.url))?.id)).toEqual(documents.map(() => own.id));
    const messages = documents.flatMap((each) => siteOf(own.id).find(each)).map((view) => view.read().message);
    expect(messages).toMatchObject([EXPECTED]);
    expect(messages[0]?.recipients).not.toContain(DECOY.to);
    expect(messages[0]?.body).toContain('กด รับเงินคืน');
    // Nothing is hidden by being called an addition of the mailbox: each page in the page itself says it once.
    expect(messages[0]?.body.split('ตัวล่อ')).toHaveLength(IN_PAGE.length + CHATS.length + 1);
    expect(messages[0]?.anchors.map(({ href }) => href)).toContain('https://rd-go-th.example/x');
  });
});

describe('two messages in one page', () => {
  it.each(IN_PAGE.filter(({ id }) => /^(?:gmail|outlook|yahoo)$/.test(id)))(
    'of which one imitates the head of the other: $name',
    (own) => {
      const html = own.page({ ...REAL, html: DECOYS });
      const document = openPage(html, own.url);
      const [view] = siteOf(own.id).find(document);
      expect(view?.read().message.subject).toBe(REAL.subject);
    },
  );
});
