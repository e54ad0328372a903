// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { IN_FRAME, IN_PAGE } from './pages/every-site.ts';
import { framesIn } from './pages/frames.ts';
import type { Mail } from './pages/mailboxes.ts';
import { WEBMAILS } from './pages/webmails.ts';
import { openPage } from './pages.ts';
import { readWebmail } from './read-webmail.ts';
import { siteOf } from './site-of.ts';

/** Senders choose the name that is shown, and it may look like anybody's address. */

const NAMES = ['info@rd.go.th', 'กรมสรรพากร info@rd.go.th', 'info@rd.go.th (กรมสรรพากร)'];
const MAIL: Mail = {
  id: '7',
  name: '',
  address: 'real@scam.example',
  to: 'me@y.example',
  subject: 'คืนภาษี',
  html: '<p>ท่านมีสิทธิ์รับเงินคืน กรุณายืนยันภายในวันนี้ มิฉะนั้นสิทธิ์จะหมดไป</p>',
};

const CASES = NAMES.map((name) => ({ name }));

describe.each([...IN_PAGE, ...IN_FRAME])('$name', ({ id, url, page }) => {
  it.each(CASES)('tells the name $name from the address', ({ name }) => {
    const document = openPage(page({ ...MAIL, name }), url);
    const views = [document, ...framesIn(document)].flatMap((each) => siteOf(id).find(each));
    expect(views.map((view) => view.read().message)).toMatchObject([{ senderName: name, senderAddress: MAIL.address }]);
  });
});

describe.each(WEBMAILS.filter(({ without = [] }) => !without.includes('sender')))('$name', (webmail) => {
  it.each(CASES)('does not take the name $name for the address', ({ name }) => {
    const { messages, header } = readWebmail(webmail, { ...MAIL, name });
    expect({ ...messages[0], ...header }).toMatchObject({ senderAddress: MAIL.address });
  });
});
