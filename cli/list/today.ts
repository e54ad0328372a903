const FORMAT = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok', dateStyle: 'short' });

/** The day in Thailand, YYYY-MM-DD, wherever the publisher's machine stands. */
export function todayInThailand(now = new Date()): string {
  return FORMAT.format(now);
}
