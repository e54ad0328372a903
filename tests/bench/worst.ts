/** Makes inputs that are meant to cost much, and finds the worst of them by a seeded search. */

/** Pieces that start some search in the engine: names cut short, digits, dots, disguised dots, marks, cue words. */
const PIECES = [
  'ก',
  'ร',
  '่',
  '้',
  'ำ',
  '์',
  'เ',
  ' ',
  '\n',
  '.',
  '-',
  ',',
  '/',
  '@',
  ':',
  '[',
  '(',
  '[.]',
  ' . ',
  'จุด',
  ' dot ',
  'hxxp',
  'http://',
  'www.',
  '0',
  '1',
  '08',
  '02-',
  '+66',
  '*',
  '#',
  'ต่อ',
  'ถึง',
  '\u200b',
  'ก.',
  'ก ',
  'a.',
  'a',
  'A',
  'กรม',
  'สำนักงาน',
  'เทศบาล',
  'อบต.',
  'กรมสรรพากร',
  'ท่าน',
  'แจ้ง',
  'โทร',
  'ไลน์',
  'โอน',
  'บัญชี',
  'สแกน',
  '.co',
  '.th',
  'go',
  '-go-th',
  'rd',
  '๐',
  '％',
  'Ａ',
  '\ud800',
  'xn--',
  '%2e',
  '\\',
  '<',
  '"',
  '“',
];

export interface Worst {
  readonly name: string;
  readonly size: number;
  readonly time: number;
}

const TRIAL = 20_000;
const FULL = 1_000_000;

/** The worst single pieces and mixtures at a small size, then the worst of all at one megabyte. */
export function findWorst(cost: (text: string) => number, seed = 20261121): Worst[] {
  const random = mulberry32(seed);
  const motifs = [...PIECES, ...Array.from({ length: 300 }, () => motif(random))];
  const tried = motifs
    .map((each) => ({ each, time: cost(repeat(each, TRIAL)) }))
    .sort((a, b) => b.time - a.time)
    .slice(0, 5);
  return tried
    .map(({ each }) => ({ name: JSON.stringify(each.slice(0, 24)), size: FULL, time: cost(repeat(each, FULL)) }))
    .sort((a, b) => b.time - a.time);
}

function motif(random: () => number): string {
  const length = 1 + Math.floor(random() * 6);
  return Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)] ?? '').join('');
}

function repeat(motif: string, size: number): string {
  return motif.repeat(Math.ceil(size / motif.length)).slice(0, size);
}

/** A small seeded generator (mulberry32), so that every run searches the same inputs. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
