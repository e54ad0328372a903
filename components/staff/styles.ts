import { findingsCss } from '../outgoing/Findings.tsx';
import { proposalCss } from '../outgoing/Proposal.tsx';
import { framedCss } from '../shell/styles.ts';
import { staffFormCss } from './form-styles.ts';
import { staffPagesCss } from './StaffPages.tsx';
import { sheetCss } from './sheet-styles.ts';

const staffCss = `
.staff-result{display:grid;scroll-margin-top:1em}
.ruthan .staff-result:focus{outline:none}
.staff-result:empty{display:none}
.outcome{display:grid;grid-template-columns:minmax(0,1fr);gap:1.1em;padding:1.2em 1.3em;border:1px solid var(--line);border-inline-start:4px solid var(--accent);border-radius:var(--radius)}
.outcome.stop{border-inline-start-color:var(--danger)}
.outcome.fix{border-inline-start-color:var(--caution)}
.outcome-title{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.6em;align-items:start;font-size:1.112em}
.outcome .pack{max-height:24em;overflow:auto;margin-top:.5em;padding:.9em 1em;background:var(--sunken);border-radius:var(--radius-small)}
.outcome .pack pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:0}
.progress{display:grid;gap:.6em}
.progress progress{width:100%;height:.8em}
`;

/** The page on which staff check what they are about to send. */
export const staffStyles = framedCss + findingsCss + proposalCss + staffPagesCss + staffFormCss + staffCss + sheetCss;
