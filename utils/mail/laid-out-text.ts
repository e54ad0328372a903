/** Builds displayed text the way a browser lays it out: white space falls together, blocks begin on a new line. */
export class LaidOutText {
  readonly #parts: string[] = [];
  #length = 0;
  #breaks = 0;
  #space = false;
  #gap = false;

  /** Length so far; white space that is due is not counted yet. */
  get length(): number {
    return this.#length;
  }

  /** At least this many line breaks before what comes next; none at the very beginning. */
  breakLine(count: number): void {
    this.#space = false;
    this.#gap = false;
    if (this.#breaks < count) this.#breaks = count;
  }

  /** One line break of its own (`br`), on top of those that are due. */
  addLine(): void {
    this.#space = false;
    this.#breaks += 1;
  }

  /** The gap between two cells of a table. */
  addGap(): void {
    this.#gap = this.#breaks === 0;
    this.#space = false;
  }

  addText(text: string, preserve: boolean): void {
    for (const [run] of text.matchAll(preserve ? LINES : WORDS)) {
      if (preserve && run === '\n') this.addLine();
      else if (!preserve && ' \t\r\n\f'.includes(run.charAt(0))) this.#space = true;
      else this.#push(run);
    }
  }

  toString(): string {
    return this.#parts.join('');
  }

  #push(run: string): void {
    if (this.#length > 0) {
      const due =
        this.#breaks > 0 ? '\n'.repeat(Math.min(this.#breaks, MOST_BREAKS)) : this.#gap ? '\t' : this.#space ? ' ' : '';
      this.#parts.push(due);
      this.#length += due.length;
    }
    this.#breaks = 0;
    this.#gap = false;
    this.#space = false;
    this.#parts.push(run);
    this.#length += run.length;
  }
}

const WORDS = /[ \t\r\n\f]+|[^ \t\r\n\f]+/g;
const LINES = /\n|[^\n]+/g;
/** Thousands of empty lines are a way to hide what comes after them; they are no text to anybody. */
const MOST_BREAKS = 20;
