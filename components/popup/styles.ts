import { pageCss } from '../base.ts';
import { codesCss } from '../qr/styles.ts';
import { shapesCss } from '../shapes.tsx';
import { detailCss } from '../warning/detail-styles.ts';

const popupCss = `
html{background:Canvas}
/* Chrome sets 75 % on pages of extensions. */
body{margin:0;font-size:1rem;min-width:320px;width:360px;max-width:100%}
.ruthan.popup{display:grid;align-content:start;gap:1.1em;padding:.9em 1em 1em;font-size:1.0625em;background:var(--surface);min-height:100vh}
.popup>*,.popup section>*,.box>*{min-width:0}
.popup .brand{display:flex;align-items:center;gap:.45em;font-size:1em;color:var(--accent)}
.popup section,.box,.result{display:grid;gap:.6em}
/* What is too long for a narrow window at the largest text breaks in it. */
.popup :is(section,.box,.result,.card,.found){grid-template-columns:minmax(0,1fr)}
.popup :is(.number-line,.row)>*{min-width:0;overflow-wrap:anywhere}
.popup .label{font-weight:600}
.state{display:flex;gap:.6em;align-items:flex-start;font-weight:600;text-wrap:pretty}
.state .small{font-weight:400}
.state .shape{margin-top:.1em}
.card{display:grid;gap:.5em;padding:.75em .85em;border:1px solid var(--line);border-radius:var(--radius-small);background:var(--surface)}
.card.danger{border-color:var(--danger-line);background:var(--danger-tint)}
.card.danger>.row:first-child .row-title{color:var(--danger-ink)}
.card.caution{border-color:var(--caution-line);background:var(--caution-tint)}
.card .row+.row{padding-top:.5em;border-top:1px solid var(--line);border-radius:0}
.card-host .host{color:var(--ink)}
.card.black{border-color:var(--danger)}
.card.grey{border-color:var(--caution-line)}
.card.white{border-color:var(--accent)}
.number-line{display:flex;align-items:center;gap:.5em;font-size:1.112em}
.popup .actions{display:flex;flex-wrap:wrap;gap:.5em}
.popup .actions .button:not(.plain){flex:1 1 auto}
.box{padding-top:1em;border-top:1px solid var(--line)}
.popup textarea{display:block;width:100%;min-height:5.2em;padding:.5em .7em;border:1px solid var(--edge);border-radius:var(--radius-small);
background:var(--surface);resize:vertical}
.popup textarea::placeholder{color:var(--muted);opacity:1}
.result:empty{display:none}
.popup .panel{padding:.8em .85em}
.popup .call{font-size:1em}
.popup footer{display:grid;gap:.1em;padding-top:.8em;border-top:1px solid var(--line)}
.button:disabled{opacity:.6;cursor:default}
.panel-opener{justify-self:start;margin-inline-start:-.6em}
.found{display:grid}
.found-report{display:inline-flex;align-items:center;justify-self:start;min-height:var(--target)}
.own-pages{display:flex;flex-wrap:wrap;gap:0 1.2em}
.own-pages a{display:flex;align-items:center;min-height:var(--target)}
`;

/** The popup's page. */
export const popupStyles = pageCss + shapesCss + detailCss + popupCss + codesCss;
