import { framedCss } from '../shell/styles.ts';
import { staffPagesCss } from '../staff/StaffPages.tsx';

const briefingCss = `
@page{size:A4;margin:18mm 16mm}
.print-bar{padding-bottom:1.6em}
.quoted{display:grid;gap:.7em}
.ruthan .quoted{margin:0}
.quoted figcaption{font-size:.889em;font-weight:600;color:var(--muted)}
.quoted blockquote{margin:0;padding-inline-start:.9em;border-inline-start:3px solid var(--accent)}
.dots{display:grid;grid-template-columns:minmax(0,1fr);gap:.4em;overflow-wrap:anywhere;padding-inline-start:1.2em}
.ruthan .dots{list-style:disc}
.changes{width:100%;border-collapse:collapse;table-layout:fixed}
.changes :is(th,td){padding:.55em .9em .55em 0;text-align:start;vertical-align:top;border-top:1px solid var(--line);font-weight:400}
.changes th{font-weight:600;color:var(--muted);font-size:.889em;border-top:0}
.changes td+td{font-weight:600}
.question{display:grid;gap:.5em}
.question+.question{padding-top:1.2em;border-top:1px solid var(--line)}
.question .choice-row{display:grid}
.explained:empty{display:none}
.explained{padding:.7em .9em;background:var(--sunken);border-radius:var(--radius-small)}
.answers{display:none}
.publisher{padding-top:1.2em}
@media print{
.page.briefing{font-size:10.5pt}
.briefing .print-bar,.briefing .explained,.briefing .question .choice-one input{display:none}
.briefing .page-title{padding-bottom:1em}
.page.briefing>*{padding-inline:0}
.briefing main{padding-block:0}
.briefing .section{display:block;padding-block:.9em;break-inside:auto}
.briefing .section-body{max-width:none;gap:.6em}
.briefing :is(.quoted,.question,tr,#changes){break-inside:avoid}
.briefing h2{break-after:avoid}
.briefing .choice-one{min-height:0;padding:.15em .5em;border:0}
.briefing .choice-one::before{content:"☐"}
.answers{display:block;break-before:page}
.ruthan .answers ol{display:grid;gap:.6em;list-style:decimal;padding-inline-start:1.5em}
}
`;

/** The page with which staff are informed. */
export const briefingStyles = framedCss + staffPagesCss + briefingCss;
