/**
 * A sheet of A4 to hand on: shown on the page as paper, printed alone. Black on white also where the page is dark,
 * since it is a picture of paper.
 */
export const sheetCss = `
.sheet{overflow-wrap:anywhere;display:grid;grid-template-columns:minmax(0,1fr);gap:1em;padding:1.6em 1.5em;border:1px solid var(--edge);border-radius:var(--radius-small);background:#fff;color:#16181d}
.sheet .small,.sheet dt{color:#44474f}
.sheet-brand{font-weight:700}
.ruthan .sheet-title{font-size:1.112em}
.sheet-facts{display:grid;gap:.5em}
.sheet-facts>div{display:grid;gap:0 1.2em}
.sheet dt{font-size:.889em}
.sheet-counts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(7.5em,100%),1fr));gap:.6em;padding-block:.8em;border-block:1px solid #c9ccd4}
.sheet-counts dd{font-size:1.334em;font-weight:700}
.sheet-outcome{font-weight:600}
.sheet-table{width:100%;overflow-wrap:anywhere;border-collapse:collapse;text-align:start}
.sheet-table caption{text-align:start;font-weight:600;padding-bottom:.4em}
.sheet-table :is(th,td){padding:.3em 0;border-top:1px solid #dcdee4;font-weight:400;text-align:start;vertical-align:top}
.sheet-table td{text-align:end;padding-inline-start:1em;white-space:nowrap}
.sheet blockquote{margin:0;padding-inline-start:.9em;border-inline-start:3px solid #c9ccd4}
.signature{display:grid;grid-template-columns:minmax(0,1fr);gap:1em;padding-top:1.2em}
.signature p{display:flex;flex-wrap:wrap;gap:.6em;align-items:end}
.signature .fill{flex:1;border-bottom:1px dotted #44474f;min-width:min(6em,100%)}
@container (min-width:46em){.sheet-facts>div{grid-template-columns:11em minmax(0,1fr)}.signature{grid-template-columns:1fr 1fr}}
@page{size:A4;margin:20mm 18mm}
@media print{
.page:has(.sheet){background:#fff;color:#16181d}
.page:has(.sheet) :is(.page-head,.page-foot,.page-title,.staff-pages,.section-body>:not(.sheet,:has(.sheet)),.section>h2){display:none}
.page:has(.sheet) .section:not(:has(.sheet)){display:none}
.page:has(.sheet) :is(.section,main){display:block;padding:0;border:0;break-inside:auto}
.page:has(.sheet) .section-body{display:block;max-width:none}
.sheet{padding:0;border:0;font-size:11pt;break-inside:auto}
.sheet-facts>div{grid-template-columns:11em minmax(0,1fr)}
.signature{grid-template-columns:1fr 1fr;break-inside:avoid}
.sheet-table tr{break-inside:avoid}
}
`;
