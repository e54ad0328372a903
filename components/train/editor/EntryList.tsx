import type { ComponentChildren } from 'preact';

interface EntryListProps<Entry> {
  readonly legend: string;
  readonly hint: string;
  readonly entries: readonly Entry[];
  /** A new entry, before anything is typed. */
  readonly empty: Entry;
  readonly add: string;
  /** Of the entry with this number, counted from 1. */
  readonly remove: (number: number) => string;
  readonly onChange: (entries: readonly Entry[]) => void;
  /** The fields of one entry; `number` counts from 1. */
  readonly children: (entry: Entry, number: number, change: (changed: Partial<Entry>) => void) => ComponentChildren;
}

/** Entries of the same kind, with a button that adds one and one each that takes it away. */
export function EntryList<Entry>(props: EntryListProps<Entry>) {
  const { legend, hint, entries, empty, add, remove, onChange, children } = props;
  return (
    <fieldset class="field editor-list">
      <legend class="field-label">{legend}</legend>
      <p class="small">{hint}</p>
      {entries.map((entry, at) => (
        <div key={at} class="editor-entry">
          {children(entry, at + 1, (changed) =>
            onChange(entries.map((each, index) => (index === at ? { ...each, ...changed } : each))),
          )}
          <button
            type="button"
            class="button plain"
            onClick={() => onChange(entries.filter((_, index) => index !== at))}
          >
            {remove(at + 1)}
          </button>
        </div>
      ))}
      <div class="buttons">
        <button type="button" class="button second" onClick={() => onChange([...entries, empty])}>
          {add}
        </button>
      </div>
    </fieldset>
  );
}
