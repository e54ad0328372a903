import { framedCss } from '../shell/styles.ts';
import { detailCss } from '../warning/detail-styles.ts';

/** The report itself, wherever it stands. */
export const reportCss = `
.report-parts .choice{padding-bottom:.8em}
.report-parts .steps{gap:1.8em;grid-template-columns:minmax(0,1fr)}
.report-parts .steps>li{grid-template-columns:1.7em minmax(0,1fr);gap:.9em}
.step-text{display:grid;grid-template-columns:minmax(0,1fr);gap:.15em;min-width:0}
.step-text h3{font-weight:700}
.ways{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1em 1.8em;min-width:0}
.ways>*{min-width:0;max-width:100%}
.report-parts .call{font-size:1.167em}
.ways a{display:inline-flex;align-items:center;min-height:var(--target);overflow-wrap:anywhere}
.report-parts .urgent{padding:1.2em 1.3em;background:var(--danger-tint);border:2px solid var(--danger-line);border-radius:var(--radius)}
.urgent h3{font-size:1.167em;color:var(--danger-ink)}
.urgent .call{font-size:2.2em;line-height:1.3;color:var(--danger-ink)}
.banks{flex:1;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(11em,100%),1fr));gap:0 1.6em;margin-top:.4em}
.banks>li{display:grid;align-content:start;padding-block:.5em;border-bottom:1px solid var(--line)}
.bank-line{display:flex;flex-wrap:wrap;gap:0 .6em}
.share{display:grid;grid-template-columns:minmax(0,1fr);gap:.6em}
.done{font-weight:600}
.done:empty{display:none}
.pack{display:grid;grid-template-columns:minmax(0,1fr);gap:.2em;max-height:36em;overflow:auto;padding:1.2em 1.3em;background:var(--sunken);
border:1px solid var(--line);border-radius:var(--radius)}
.ruthan .pack h3{font-size:1.112em}
.pack dl{display:grid;grid-template-columns:minmax(0,1fr);gap:.8em;padding-block:1em}
.pack dl>div{display:grid;grid-template-columns:minmax(0,1fr);gap:0 1.2em;align-items:baseline}
.pack dt{font-size:.889em;font-weight:700;color:var(--muted)}
.pack dd{white-space:pre-wrap;overflow-wrap:anywhere}
.ruthan pre.pack{margin:.4em 0 0;white-space:pre-wrap}
.report-parts .more>summary{display:inline-flex;align-items:center;gap:.5em;min-height:var(--target);color:var(--accent);font-weight:500;cursor:pointer;border-radius:var(--radius-small)}
.more>summary::-webkit-details-marker{display:none}
.more[open]>summary .chevron{transform:rotate(180deg)}
@container (min-width:40em){.pack dl>div{grid-template-columns:8em minmax(0,1fr)}}
@container (max-width:24em){.report-parts .steps>li{gap:.6em}.report-parts .urgent{padding:.9em}.report-parts .ways .call{font-size:1em}
.report-parts .urgent .call{font-size:2em}.report-parts .buttons .button{flex:1 1 100%}}
/* The largest text in a narrow window: the number stands above its step. */
@container (max-width:14em){.report-parts .steps>li{grid-template-columns:minmax(0,1fr);gap:.2em}.report-parts .urgent{padding:.5em}
.urgent h3{font-size:1em}.report-parts .button{padding-inline:.4em}.pack{padding:.6em}}
@media (forced-colors:active){.report-parts .urgent{border:4px double CanvasText}}
@media print{#report-steps,.share,.report-parts .more{display:none}.report-parts :is(h2,.intro){display:none}
.report-parts .section{display:block;padding:0;border:0;break-inside:auto}.report-parts .section-body{max-width:none}
.pack{max-height:none;overflow:visible;padding:0;border:0;background:none}.pack dl>div{grid-template-columns:9em minmax(0,1fr);break-inside:auto}}
`;

const reportPageCss = `
@page{size:A4;margin:18mm}
.gone{display:grid;grid-template-columns:minmax(0,1fr);gap:1.6em;max-width:38em}
@container (max-width:14em){.gone .notice{grid-template-columns:minmax(0,1fr)}}
.gone a{display:inline-flex;align-items:center;min-height:var(--target)}
@media print{.page.report .page-title{display:none}.page.report main{padding-block:0}.page.report .page-foot p:first-child{display:none}}
`;

/** The page of a report. */
export const reportStyles = framedCss + detailCss + reportCss + reportPageCss;
