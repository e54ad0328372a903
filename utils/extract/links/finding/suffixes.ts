/**
 * How much a suffix says on its own. With a scheme, a path or `www`, every suffix of the public suffix list makes an
 * address; but `ok.so`, `call.me` and `setup.sh` stand in honest text, so a bare name needs more than those.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Neither an English word nor a file ending, or one that is an address wherever it was seen: `name.suffix` is one. */
const COMMON = words(
  'com net org info biz co cc tv th asia dev io ai app xyz top site online club vip live shop store icu cfd cyou sbs ' +
    'buzz pro tech website bet loan bond lol mobi ltd inc gov edu mil int eu uk de fr jp cn kr sg hk tw vn ph ' +
    'mm kh ru ly gl gd gg ee bz ws fm nu casino poker vegas boats autos homes quest monster wtf example ' +
    'ไทย คอม',
);

/** English words and common abbreviations: a full stop with no space after it looks like these. */
const WORDS = words(
  'in it is at to be my no do by am as me ad re pa pm st va ms mr ma na ne or es el sc et an al us id name help ' +
    'support today world news work care life one new here now how you like page team events company services center ' +
    'network school science review email media digital market money gold cash credit finance bank insurance tax ' +
    'agency press wiki test invalid bar date party men rest red blue pink trade download host space win fun link ' +
    'click show plus best cool fit fan fish food game games gift guide health home house land law legal rent sale ' +
    'save study style taxi tips tools tours town toys travel video vote watch web yoga zone mobile expert education',
);

/** What ends the names of files and of source code. */
const FILES = words('zip mov py sh md rs pl ps cab java doc so la');

/** What a lure breaks up and no sentence begins with. */
const LOOSE = words('com net org cc co th xyz vip icu cfd cyou sbs biz ly gl gd gy ee asia tv io example');

/** The same, but English words too: more must speak for them. */
const LOOSE_WORDS = words(
  'info online live shop site top club click link store app help tech website space fun pro buzz life me to at in',
);

/** Thai spellings of suffixes, as in ดอทคอม ("dot com"). */
const SPOKEN: readonly (readonly [string, string])[] = [
  ['คอม', 'com'],
  ['เน็ต', 'net'],
  ['เน็ท', 'net'],
  ['ซีซี', 'cc'],
  ['ออนไลน์', 'online'],
  ['ท็อป', 'top'],
];

export type SuffixWeight = 'common' | 'word' | 'file' | 'rare';

export function suffixWeight(suffix: string): SuffixWeight {
  if (FILES.has(suffix)) return 'file';
  if (WORDS.has(suffix)) return 'word';
  return COMMON.has(suffix) ? 'common' : 'rare';
}

/** Whether a suffix may stand after a loose joint, and whether only with more to go by. */
export function looseSuffix(suffix: string): 'yes' | 'with-support' | 'no' {
  if (LOOSE.has(suffix)) return 'yes';
  return LOOSE_WORDS.has(suffix) ? 'with-support' : 'no';
}

/** The suffix that a run of Thai letters begins with the sound of: `['คอม', 'com']`. */
export function spokenSuffix(thai: string): readonly [spelling: string, suffix: string] | undefined {
  return SPOKEN.find(([spelling]) => thai.startsWith(spelling));
}

/** The second-level labels under th, which a broken host may have between its name and its end: `sso . go . th`. */
const SECOND_LEVEL = words('go or co ac in mi net gov');

export function isSecondLevel(label: string): boolean {
  return SECOND_LEVEL.has(label.toLowerCase());
}

/** Whether a word may be the next label of a host that was torn apart before it. */
export function mayFollowTear(word: string): boolean {
  const lower = word.toLowerCase();
  return LOOSE.has(lower) || LOOSE_WORDS.has(lower) || SECOND_LEVEL.has(lower);
}
