/** What of the training page is kept on the machine, each on its own: two windows do not overwrite each other's. */
export const KEPT_PARTS = ['own', 'draft', 'session'] as const;
export type KeptPart = (typeof KEPT_PARTS)[number];

/** Where it is kept: the extension's storage, or that of a page which stands alone on a stick. */
export interface KeptStore {
  /** What was written last, as JSON has it; undefined or null where nothing is there. */
  readonly read: (part: KeptPart) => Promise<unknown>;
  /** False where the machine does not keep it: no storage, or a full one. */
  readonly write: (part: KeptPart, value: unknown) => Promise<boolean>;
}
