import { describe, expect, it } from 'vitest';
import { type Notes, parseAsked, parseNotes } from '../../../utils/training/presenting/notes.ts';
import { createNotesSource, createNotesWindow } from '../../../utils/training/presenting/notes-window.ts';

const NOTES: Notes = {
  title: 'Refund',
  text: 'Ask who pays back by SMS',
  answer: 'danger',
  clues: [{ words: 'rd-refund.example', why: 'not the body’s' }],
  step: 1,
  next: 'Power',
  elapsed: 65,
};

describe('notes from another window', () => {
  it('are read as they were told', () => expect(parseNotes({ notes: NOTES })).toEqual(NOTES));

  it.each([
    null,
    'notes',
    {},
    { notes: null },
    { notes: { ...NOTES, title: 7 } },
    { notes: { ...NOTES, answer: 'safe' } },
    { notes: { ...NOTES, clues: 'x' } },
    { notes: { ...NOTES, step: '1' } },
  ])('%j is none', (raw) => expect(parseNotes(raw)).toBeNull());

  it('leave out what is no clue', () => {
    expect(parseNotes({ notes: { ...NOTES, clues: [1, { words: 'a' }, ...NOTES.clues] } })?.clues).toEqual(NOTES.clues);
  });

  it.each([
    [{ asked: 'next' }, 'next'],
    [{ asked: 'tell' }, 'tell'],
    [{ asked: 'toString' }, null],
    [{}, null],
    ['next', null],
  ])('%j asks for %s', (raw, asked) => expect(parseAsked(raw)).toBe(asked));
});

type Listener = (event: { readonly data: unknown; readonly source: unknown }) => void;

/** A window as far as the two sides need one. Messages come at once. */
class Window2 {
  readonly #listeners = new Set<Listener>();
  readonly closed = false;
  opener: Window2 | null = null;
  opens: Window2 | null = null;
  /** The window that posts to this one. */
  other: Window2 | null = null;
  focus(): void {}
  open(): Window2 | null {
    return this.opens;
  }
  addEventListener(_: string, listener: Listener): void {
    this.#listeners.add(listener);
  }
  removeEventListener(_: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }
  postMessage(data: unknown): void {
    this.post(data, this.other);
  }
  post(data: unknown, source: unknown): void {
    for (const listener of this.#listeners) listener({ data, source });
  }
}

/** Two windows, of which the second was opened by the first. */
function twoWindows() {
  const [presenter, second] = [new Window2(), new Window2()];
  Object.assign(presenter, { opens: second, other: second });
  Object.assign(second, { opener: presenter, other: presenter });
  return {
    presenter,
    second,
    host: createNotesWindow(presenter as unknown as Window, '#/notes'),
    source: () => createNotesSource(second as unknown as Window),
  };
}

describe('the two windows', () => {
  it('tell each other where the lesson stands and what is pressed', () => {
    const { host, source } = twoWindows();
    const pressed: string[] = [];
    host.follow((command) => pressed.push(command));
    host.tell(NOTES);
    host.open();
    const { follow, press } = source();
    const told: Notes[] = [];
    follow((notes) => told.push(notes));
    expect(told).toEqual([NOTES]);
    host.tell({ ...NOTES, step: 2 });
    expect(told.map(({ step }) => step)).toEqual([1, 2]);
    press('next');
    expect(pressed).toEqual(['next']);
  });

  it('listen to nobody else', () => {
    const { presenter, second, host, source } = twoWindows();
    const heard: unknown[] = [];
    host.follow((command) => heard.push(command));
    host.open();
    presenter.post({ asked: 'leave' }, new Window2());
    presenter.post({ asked: 'leave' }, null);
    source().follow((notes) => heard.push(notes));
    second.post({ notes: NOTES }, new Window2());
    expect(heard).toEqual([]);
  });
});
