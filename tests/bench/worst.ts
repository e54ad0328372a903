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

/** Inputs that were the worst once. */
const KNOWN = ['a.cc ', 'a,b', 'www . ', 'aจุด', 'a . ', 'ตร.', 'ก. ', 'ไลน์ a', 'แจ้ง ', 'โอน '];

export interface Worst {
  readonly name: string;
  readonly size: number;
  readonly time: number;
}

const TRIAL = 5000;
const SECOND_TRIAL = 50_000;
const FULL = 1_000_000;
/** What takes longer than this at the second trial is far over any budget: it is shown at that size. */
const HOPELESS_MS = 500;
const MIXTURES = 200;

/**
 * The worst single pieces and mixtures at a small size, the worst of these at a larger one (where what grows faster
 * than the text shows), then the worst of all at one megabyte. Takes half a minute at most.
 */
export function findWorst(cost: (text: string) => number, seed = 20261121): Worst[] {
  const random = mulberry32(seed);
  const motifs = [...PIECES, ...KNOWN, ...Array.from({ length: MIXTURES }, () => motif(random))];
  const measure = (size: number) => (name: string) => ({ name, size, time: cost(repeat(name, size)) });
  const first = worstOf(motifs.map(measure(TRIAL)), 24);
  const second = worstOf(
    first.map(({ name }) => measure(SECOND_TRIAL)(name)),
    6,
  );
  const full = second.map((row) => (row.time > HOPELESS_MS ? row : measure(FULL)(row.name)));
  return worstOf(full, full.length).map((row) => ({ ...row, name: JSON.stringify(row.name.slice(0, 24)) }));
}

function worstOf(rows: readonly Worst[], count: number): Worst[] {
  const perSize = ({ time, size }: Worst) => time / size;
  return [...rows].sort((a, b) => perSize(b) - perSize(a)).slice(0, count);
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
