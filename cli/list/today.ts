const FORMAT = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok', dateStyle: 'short' });

/** The day in Thailand, YYYY-MM-DD, wherever the publisher's machine stands. */
export function todayInThailand(now = new Date()): string {
  return FORMAT.format(now);
}

/** Whether this is a day of the calendar, YYYY-MM-DD, of this century. */
export function isDay(text: string): boolean {
  const time = /^20[0-9]{2}-[0-9]{2}-[0-9]{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
