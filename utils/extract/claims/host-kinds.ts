/** Suffixes that only registered Thai companies, schools and organisations get. */
const THAI_SUFFIX = /\.(?:co|ac|or|net)\.th$/;

/** Whether a host was given to a company, a school or an organisation that is registered in Thailand. */
export function isThaiHost(ascii: string): boolean {
  return THAI_SUFFIX.test(ascii);
}

/**
 * Suffixes that companies and organisations commonly have. A generic one outside these, one of the few country codes
 * that are sold to everybody, or an address without a name is where lures are: all 30 suffixes that Thai reports of
 * lures name, and whatever is cheap next year.
 */
export function isOddHost(ascii: string): boolean {
  const suffix = ascii.slice(ascii.lastIndexOf('.') + 1);
  if (CHEAP.has(suffix) || /^[\d.]+$|^\[/.test(ascii)) return true;
  if (IDN.test(ascii) && !THAI.has(suffix)) return true;
  return suffix.length > 2 && !COMMON.has(suffix) && !suffix.startsWith('xn--');
}

const COMMON: ReadonlySet<string> = new Set(
  'com net org edu gov mil int asia aero coop museum io app dev example test'.split(' '),
);
/** A name in Thai letters under a suffix from abroad; Thai companies that have one take it under .th or .ไทย. */
const IDN = /(?:^|\.)xn--/;
const THAI: ReadonlySet<string> = new Set(['th', 'xn--o3cw4h']);
const CHEAP: ReadonlySet<string> = new Set('cc ws pw tk ml ga cf gq ru cn su to la in lt'.split(' '));
