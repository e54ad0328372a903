import { expect, test } from 'vitest';
import { canonicalise } from '../../utils/text/canonical.ts';
import { buildCueList, findCues } from '../../utils/text/cue-list.ts';
import { skeleton } from '../../utils/text/skeleton.ts';

/** 555 is laughter, ไหม asks (and is silk), "add" asks for a contact. */
const WORDS = { laughter: '555', asks: 'ไหม', adds: 'add', none: 'สายไหม' };
type Kind = keyof typeof WORDS;
const LIST = buildCueList<Kind>(['none', 'adds', 'asks', 'laughter'], (kind) => WORDS[kind]);

test.each<[string, readonly Kind[]]>([
  ['ขำมาก 555', ['laughter']],
  ['ขำมาก555นะ', ['laughter']],
  ['โทร 02-555-0199', []],
  ['รหัส 15550', []],
  ['ไปไหม', ['asks']],
  ['เขตสายไหม', []],
  ['add me', ['adds']],
  ['your address', []],
])('%s', (text, kinds) => {
  expect(findCues(LIST, skeleton(canonicalise(text))).map(({ kind }) => kind)).toEqual(kinds);
});
