/** A row of the table of attacks: what was tried, what stood there afterwards, what was said. */
export interface AttackRow {
  readonly title: string;
  readonly attack: string;
  readonly list: string;
  readonly said: string;
}

/** The environment variable that names the file to which rows go; `npm run attacks` sets it (tests/attacks.ts). */
export const ATTACK_ROWS = 'RUTHAN_ATTACK_ROWS';
