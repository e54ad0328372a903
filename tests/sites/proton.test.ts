// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recogniseSite } from '../../utils/sites/probes.ts';
import { proton } from '../../utils/sites/proton.ts';
import { framesIn } from './pages/frames.ts';
import { protonConversation } from './pages/mailboxes.ts';
import { openPage } from './pages.ts';

const SCAM = {
  id: 'Abc==',
  name: 'การไฟฟ้า',
  address: 'pea@mail.example',
  to: 'me@proton.example',
  subject: 'คืนเงินประกัน',
  html: '<p>กด <a href="https://pea.example/x">ที่นี่</a></p><div id="proton-blockquote"><p>เดิม</p></div>',
};
const OWN = {
  ...SCAM,
  id: 'Def==',
  name: 'ฉัน',
  address: 'me@proton.example',
  to: 'a@x.example',
  subject: 'Re: คืนเงินประกัน',
  html: 'ขอบคุณ',
  own: true,
};

function readAll(document: Document) {
  return proton.find(document).map((view) => view.read().message);
}

describe('proton', () => {
  it.each([
    ['of 2023 and later', false],
    ['before 2023', true],
  ])('reads each body in its frame, with test ids %s', (_, isOld) => {
    const page = openPage(protonConversation('คืนเงินประกัน', [SCAM, OWN], isOld), 'https://mail.proton.me/u/0/inbox/x');
    expect(readAll(page)).toEqual([]);
    expect(framesIn(page).flatMap(readAll)).toMatchObject([
      {
        id: 'proton:Abc==',
        direction: 'incoming',
        senderName: 'การไฟฟ้า',
        senderAddress: 'pea@mail.example',
        recipients: ['me@proton.example'],
        subject: 'คืนเงินประกัน',
        body: 'กด ที่นี่\n\nเดิม',
        anchors: [{ href: 'https://pea.example/x' }],
        quotes: [{ start: 11, end: 15 }],
      },
      { id: 'proton:Def==', direction: 'outgoing', subject: 'Re: คืนเงินประกัน', body: 'ขอบคุณ', anchors: [] },
    ]);
  });

  it('puts the warning before the author’s part, inside what Proton measures', () => {
    const [frame] = framesIn(openPage(protonConversation('x', [SCAM])));
    const [view] = frame === undefined ? [] : proton.find(frame);
    expect(view?.before.parentElement?.id).toBe('proton-root');
    expect(view?.before.querySelector('a')).not.toBeNull();
  });

  it('is known on its host and in its frames, and says so when a message is open that it cannot read', () => {
    const page = openPage(protonConversation('x', [SCAM]));
    const [frame] = framesIn(page);
    expect(recogniseSite(page, 'mail.proton.me')?.id).toBe('proton');
    expect(frame === undefined ? null : recogniseSite(frame, 'mail.proton.me')?.hasMessage(frame)).toBe(true);
    expect(proton.probe.hasMessage(page)).toBe(false);
    expect(proton.probe.isUnreadable(page)).toBe(false);
    for (const body of page.querySelectorAll('iframe')) body.remove();
    expect(proton.probe.isUnreadable(page)).toBe(true);
  });
});
