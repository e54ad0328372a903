import { framedCss } from '../shell/styles.ts';
import { staffFormCss } from '../staff/form-styles.ts';
import { staffPagesCss } from '../staff/StaffPages.tsx';
import { sheetCss } from '../staff/sheet-styles.ts';

const submissionCss = `
.choices{display:flex;flex-wrap:wrap;gap:.4em}
.choices>li{max-width:100%}
.choices .button{text-align:start;max-width:100%}
.list-table{width:100%;border-collapse:collapse;overflow-wrap:anywhere}
.list-table :is(th,td){padding:.45em .8em .45em 0;text-align:start;vertical-align:top;border-top:1px solid var(--line);font-weight:400}
.list-table th{font-weight:600;font-size:.889em;color:var(--muted);border-top:0}
.taken:empty{display:none}
.page select.input{min-height:var(--target)}
`;

/** A letter as offices write it: 16 point, wide left margin for the binding, signature right of the middle. */
const letterCss = `
.thai-letter{gap:.55em;overflow-wrap:anywhere;font-family:"TH Sarabun New","TH SarabunPSK","Sarabun","Noto Sans Thai",var(--font)}
.thai-letter+.thai-letter{margin-top:1.5em}
.letter-head{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.2em 2em}
.letter-head>*{min-width:0}
.letter-head address{font-style:normal;white-space:pre-line;max-width:100%}
.letter-date{text-align:center}
.enclosure .letter-date{text-align:end}
.ruthan .thai-letter .letter-entry{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.8em}
.ruthan .thai-letter .letter-text{text-indent:2.5em;text-wrap:wrap;text-align:start}
.letter-close{display:grid;justify-items:center;width:60%;margin-inline-start:auto;padding-top:1em;text-align:center}
.letter-sign{padding-top:3em}
.letter-contact{padding-top:1.5em}
.thai-letter .sheet-table td{text-align:start;white-space:normal;padding-inline:0 1em}
@container (min-width:30em){.thai-letter .sheet-table td:nth-child(2){white-space:nowrap}.letter-head address{max-width:55%}}
@media print{.sheet.thai-letter{font-size:14pt;line-height:1.5}.sheet.enclosure{break-before:page;font-size:12pt}.letter-close,.letter-contact{break-inside:avoid}}
`;

/** The page on which a body's numbers are handed in. */
export const submissionStyles = framedCss + staffPagesCss + staffFormCss + submissionCss + sheetCss + letterCss;
