import type { Listing } from '../../utils/model.ts';
import type { BodyChoice } from '../../utils/submission/body-name.ts';
import type { ImportProblem } from '../../utils/submission/import-numbers.ts';
import type { Submission } from '../../utils/submission/submission.ts';
import type { TableProblem } from '../../utils/tables/open-table.ts';
import type { OwnPageProps } from '../shell/Page.tsx';

export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'problem'; readonly problem: TableProblem | 'unreadable' | 'nothing' }
  | { readonly kind: 'done'; readonly taken: number; readonly problems: readonly ImportProblem[] };

/** What keeps a submission from being handed in. */
export type Missing = 'body' | 'contact' | 'numbers';

export interface SubmissionProps extends OwnPageProps {
  readonly submission: Submission;
  /** Official name of the body; empty as long as none is chosen. */
  readonly name: string;
  readonly search: (typed: string) => readonly BodyChoice[];
  readonly forms: readonly string[];
  readonly imported: ImportState;
  /** What the list says of the numbers, as far as it was asked; null where none is connected. */
  readonly listings: ReadonlyMap<string, Listing> | null;
  readonly missing: readonly Missing[];
  readonly onChange: (changed: Partial<Submission>) => void;
  readonly onPaste: (text: string, purpose: string) => void;
  readonly onFile: (files: readonly File[], purpose: string) => void;
  readonly onExport: () => void;
  readonly onPrint: () => void;
  readonly onClear: () => void;
}
