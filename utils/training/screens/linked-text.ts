import { readText } from '../message-of.ts';

/** A run of a message's text; with an address where a mailbox or a phone makes a link of it. */
export interface Run {
  readonly text: string;
  readonly href: string | null;
}

/** Only these become links: what a sample from elsewhere calls an address may be a script. */
const WEB = /^https?:\/\//i;

/** An address that stands in the text as it is, which phones and mailboxes link by themselves. */
const BARE = /(?<![\w@.-])(?:https?:\/\/[^\s<>"]+|(?:[\w-]+\.)+(?:example|test|invalid)(?:\/[^\s<>"]*)?)/gi;
/** What follows an address at the end of a sentence. */
const TRAILING = /[.,;:!?)\]}'”’]{1,8}$/;

/** The displayed text of a scenario, cut where links begin and end. The runs together are the whole text. */
export function linkedText(text: string): readonly Run[] {
  const { body, anchors } = readText(text);
  let done = 0;
  const runs = anchors.flatMap(({ href, start, end }): readonly Run[] => {
    const before = body.slice(done, start);
    done = end;
    return [...bareIn(before), { text: body.slice(start, end), href: WEB.test(href) ? href : null }];
  });
  return [...runs, ...bareIn(body.slice(done))];
}

function bareIn(text: string): readonly Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const { index, 0: found } of text.matchAll(BARE)) {
    const address = found.replace(TRAILING, '');
    runs.push({ text: text.slice(done, index), href: null });
    runs.push({ text: address, href: WEB.test(address) ? address : `https://${address}` });
    done = index + address.length;
  }
  return [...runs, { text: text.slice(done), href: null }].filter((run) => run.text !== '');
}
