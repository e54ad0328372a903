import type { Segment, TextMap } from './text-map.ts';

/** A segment to which the words that follow are still added. */
interface Growing extends Segment {
  length: number;
}

/** Builds displayed text the way a browser lays it out: white space falls together, blocks begin on a new line. */
export class TextBuilder {
  readonly #parts: string[] = [];
  readonly #segments: Growing[] = [];
  #length = 0;
  #breaks = 0;
  #space: { readonly node: Text; readonly offset: number } | null = null;

  /** Length so far; white space that is due is not counted yet. */
  get length(): number {
    return this.#length;
  }

  /** At least this many line breaks before what comes next; none at the very beginning. */
  breakLine(count: number): void {
    this.#space = null;
    if (this.#breaks < count) this.#breaks = count;
  }

  /** One line break of its own (`br`), on top of those that are due. */
  addLine(): void {
    this.#space = null;
    this.#breaks += 1;
  }

  /** Text that stands in no text node, such as the label of a button. */
  addLabel(label: string): void {
    if (label === '') return;
    this.#flush();
    this.#push(label);
  }

  /** Space between two cells of a table, which the page shows as a gap. */
  addGap(): void {
    if (this.#length > 0 && this.#breaks === 0 && this.#parts.at(-1) !== '\t') this.#push('\t');
    this.#space = null;
  }

  /** What a text node holds, `data`. */
  addText(node: Text, data: string, preserve: boolean): void {
    if (preserve) this.#addLines(node, data);
    else this.#addWords(node, data);
  }

  #addLines(node: Text, data: string): void {
    for (const { 0: run, index } of data.matchAll(/\r?\n|[^\r\n]+/g)) {
      if (/^\r?\n$/.test(run)) this.addLine();
      else this.#addRun(node, run, index);
    }
  }

  #addWords(node: Text, data: string): void {
    for (let at = 0; at < data.length; ) {
      const start = at;
      const blank = isBlank(data.charCodeAt(at));
      while (at < data.length && isBlank(data.charCodeAt(at)) === blank) at += 1;
      if (blank) this.#space ??= { node, offset: start };
      else this.#addRun(node, data.slice(start, at), start);
    }
  }

  /** The text so far and where each run of it stands. */
  finish(): { readonly text: string; readonly map: TextMap } {
    return { text: this.#parts.join(''), map: this.#segments };
  }

  #addRun(node: Text, run: string, offset: number): void {
    this.#flush();
    this.#map(node, offset, run.length);
    this.#push(run);
  }

  #flush(): void {
    const space = this.#space;
    this.#space = null;
    if (this.#length > 0 && this.#breaks > 0) this.#push('\n'.repeat(this.#breaks));
    else if (space !== null && this.#length > 0 && this.#parts.at(-1) !== '\t') {
      this.#map(space.node, space.offset, 1);
      this.#push(' ');
    }
    this.#breaks = 0;
  }

  #map(node: Text, nodeStart: number, length: number): void {
    const last = this.#segments.at(-1);
    const continues =
      last?.node === node && last.start + last.length === this.#length && last.nodeStart + last.length === nodeStart;
    if (last !== undefined && continues) last.length += length;
    else this.#segments.push({ start: this.#length, length, node, nodeStart });
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** Space, tab, line ends and form feed: what falls together in displayed text. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d || code === 0x0c;
}
