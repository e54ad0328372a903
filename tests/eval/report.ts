import { interval, type Scored, type Share, sharesOf } from './score.ts';

/** The shares of a group with counts and 95 % intervals, as lines. */
export function tableOf(title: string, scored: readonly Scored[]): string {
  const shares = sharesOf(scored).filter((share) => share.of > 0);
  return `\n${title} (${scored.length} messages)\n${shares.map((share) => `  ${lineOf(share)}\n`).join('')}`;
}

function lineOf(share: Share): string {
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
  const [low, high] = interval(share);
  const counts = `${share.hits}/${share.of}`;
  return `${share.name.padEnd(24)} ${counts.padStart(9)}  ${percent(share.hits / share.of).padStart(7)}  (${percent(low)} to ${percent(high)})`;
}

/** The errors among them, each with what decided. */
export function errorsOf(scored: readonly Scored[]): string {
  return scored
    .filter((each) => !each.right || each.agencyRight === false)
    .map(errorOf)
    .join('');
}

function errorOf({ labelled, verdict }: Scored): string {
  const { message, expect, agencies, tags } = labelled;
  const text = [message.senderName, message.senderAddress, message.subject, message.body]
    .join(' | ')
    .replaceAll('\n', ' / ');
  const reasons = verdict.reasons.map((reason) => reason.code).join(' ');
  const head = `${message.id} ${expect} -> ${verdict.level} ${verdict.agency ?? '-'} (want ${agencies.join(' ')}) [${tags.join(' ')}]`;
  const words = verdict.reasons
    .flatMap((reason) => reason.evidence)
    .filter((place) => place.part !== 'from_address')
    .map(({ part, start, end }) => textOf(message, part).slice(start, end));
  return `\n${head}\n  ${text.slice(0, SHOWN)}\n  ${reasons} ${[...new Set(words)].join(' · ')}\n`;
}

const SHOWN = 400;

function textOf(message: Scored['labelled']['message'], part: string): string {
  if (part === 'from_name') return message.senderName;
  return part === 'subject' ? message.subject : message.body;
}
