import { judgementCss } from '../check/judgement-styles.ts';
import { framedCss } from '../shell/styles.ts';
import { detailCss } from '../warning/detail-styles.ts';

const welcomeCss = `
.ruthan.page.welcome h1{font-size:2.3em}
.welcome .page-title{padding-block:1em 3.4em}
.features,.permissions,.welcome .dots{grid-template-columns:minmax(0,1fr)}
.features{display:grid;gap:1.5em}
.features>li{display:grid;grid-template-columns:1.8em minmax(0,1fr);gap:0 1em}
.features .badge{width:1.8em;height:1.8em;color:var(--accent)}
.features h3{font-weight:700}
.statement{font-size:1.223em;line-height:1.6;font-weight:600}
.quotation{display:grid;grid-template-columns:minmax(0,1fr);gap:.6em;padding-inline-start:1.2em;border-inline-start:3px solid var(--accent)}
.ruthan blockquote{margin:0}
.permissions{display:grid;gap:1em}
.permissions dt{font-weight:600;overflow-wrap:anywhere}
.permissions dd{color:var(--muted)}
.permissions .hosts{margin-top:.3em;color:var(--ink)}
.id{margin-block:.4em}
.ruthan .id{padding:.5em .8em;background:var(--sunken);border-radius:var(--radius-small);text-indent:0}
.welcome .dots{gap:.8em}
@container (max-width:30em){.ruthan.page.welcome h1{font-size:1.6em}.welcome .page-title{padding-block:.4em 2em}}
`;

/** The welcome page. */
export const welcomeStyles = framedCss + detailCss + judgementCss + welcomeCss;
