/**
 * Whether an English name of a body takes "the". Names of institutions do (the Revenue Department, the Bank of
 * Thailand), names of companies, apps and programmes do not (Thailand Post, ThaiD). Decided by the noun that the name
 * is built on: the last word before a preposition, or the last word of all.
 */
const INSTITUTIONS = new Set(
  (
    'academy administration agency allowance app archive army authority bank board branch bureau cabinet card ' +
    'center centre clinic command commission committee corporation council court courts department division embassy ' +
    'exchange factory force foundation fund gazette government grant hall headman headquarters household institute judiciary ministry municipality ' +
    'museum navy office ombudsman organization parliament police portal prison project railway rebate scheme secretariat ' +
    'senate service services society station taskforce tax team'
  ).split(' '),
);
/** Where the noun that a name is built on has just ended: "Ministry of …", "Office for …", "Commission, Thailand". */
const AFTER_NOUN = / (?:by|for|of|on|to) |, | \/ /;
/** What may stand behind it without being part of it. */
const TAIL = /(?: \([^)]*\)|(?<! of),? Thailand| \d+)+$/;

/** The name as it stands in a sentence: `Revenue Department` -> `the Revenue Department`. */
export function withArticle(name: string): string {
  if (/^the /i.test(name) || /^King \S+'s /.test(name)) return name;
  const whole = name.replace(TAIL, '');
  const [first = whole] = whole.split(AFTER_NOUN);
  return [first, whole].some((part) => INSTITUTIONS.has(lastWord(part))) ? `the ${name}` : name;
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
}
