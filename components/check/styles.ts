import { codesCss } from '../qr/styles.ts';
import { reportCss } from '../report/styles.ts';
import { framedCss } from '../shell/styles.ts';
import { detailCss } from '../warning/detail-styles.ts';
import { judgementCss } from './judgement-styles.ts';

const checkCss = `
.check-input,.check-result{display:grid;grid-template-columns:minmax(0,1fr);gap:1.4em;max-width:42em}
.check-input>*,.check-result>*{min-width:0}
.check-result{margin-top:2.6em;scroll-margin-top:1.5em}
.check-result:empty{display:none}
.ruthan .check-result:focus{outline:none}
.check-form{display:grid;grid-template-columns:minmax(0,1fr);gap:1.1em;justify-items:start}
.check-form>*{width:100%;min-width:0}
.check-form>.button{width:auto;max-width:100%;min-width:min(9em,100%)}
.more>summary{display:inline-flex;align-items:center;gap:.5em;min-height:var(--target);padding-inline:.3em;margin-inline-start:-.3em;max-width:100%;color:var(--accent);font-weight:500;cursor:pointer;border-radius:var(--radius-small)}
.more>summary::-webkit-details-marker{display:none}
.more[open]>summary .chevron{transform:rotate(180deg)}
.more>.section-body{padding:1.1em 1.2em;margin-top:.3em;background:var(--sunken);border-radius:var(--radius)}
.file-choice{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.6em 1.4em;padding-top:1.3em;border-top:1px solid var(--line)}
.file-choice>div{flex:1 1 16em}
.drop{position:fixed;inset:0;width:auto;max-width:none;z-index:3;display:grid;place-items:center;background:var(--surface);opacity:.96}
.drop p{padding:3em;border:3px dashed var(--accent);border-radius:var(--radius);color:var(--accent);font-weight:700;font-size:1.334em}
/* The report needs the width of its own page. */
.check-result:has(.report-parts){max-width:none}
.check-result:has(.report-parts)>:not(.report-parts){max-width:42em}
@media print{.check-input{display:none}.check-result{margin-top:0}}
`;

/** The page on which things are checked. */
export const checkStyles = framedCss + detailCss + judgementCss + reportCss + codesCss + checkCss;
