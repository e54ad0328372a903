import { shadowCss } from '../base.ts';
import { findingsCss } from '../outgoing/Findings.tsx';
import { proposalCss } from '../outgoing/Proposal.tsx';
import { shapesCss } from '../shapes.tsx';
import { dialogCss } from '../warning/dialog-styles.ts';

const panelCss = `
:host{position:fixed !important;top:0 !important;left:0 !important;width:0 !important;height:0 !important;z-index:2147483647 !important}
.spot{position:absolute}
.ruthan.compose{display:flex;flex-direction:column;align-items:flex-end;gap:6px;font-size:1em}
.compose-pill{display:inline-flex;align-items:center;gap:.5em;min-height:36px;padding:.2em .8em;border:1px solid var(--line);border-radius:999px;
background:var(--surface);color:var(--ink);box-shadow:var(--shadow);cursor:pointer;white-space:nowrap}
.ruthan .compose-pill{font-size:.889em;font-weight:600}
.compose.stop .compose-pill{border-color:var(--danger-line);color:var(--danger-ink)}
.compose.fix .compose-pill{border-color:var(--caution-line);color:var(--caution-ink)}
.compose-pill:hover{background:var(--accent-tint)}
.compose-pill[aria-expanded=false] .chevron{transform:rotate(180deg)}
.compose-panel{display:grid;gap:1em;width:min(26em,calc(100vw - 16px));max-height:var(--room,60vh);overflow:auto;padding:1em 1.1em;
border:1px solid var(--line);border-radius:var(--radius);background:var(--surface);box-shadow:var(--shadow);overscroll-behavior:contain}
.compose-panel>.button{justify-self:start}
.compose-panel .actions{display:flex;flex-wrap:wrap;gap:.6em;align-items:center}
.dots{display:grid;gap:.1em}
.ruthan .dots>li{padding-inline-start:1em;text-indent:-1em}
.dots>li::before{content:"–";display:inline-block;width:1em;text-indent:0}
.foot{display:flex;padding-top:.5em;border-top:1px solid var(--line)}
.foot>p{display:flex;gap:.5em;align-items:center}
.question .label{display:block;margin-bottom:.2em}
.ruthan .question-reason{font:inherit;display:block;width:100%;min-height:var(--target);padding:.35em .7em;margin-bottom:.2em;border:1px solid var(--edge);
border-radius:var(--radius-small);background:var(--surface);color:var(--ink)}
@media (forced-colors:active){.compose-pill,.compose-panel{border:2px solid CanvasText}}
@media print{:host{display:none !important}}
`;

/** Everything that the panel and the question at Send need, for one closed shadow root. */
export const composeStyles = shadowCss + shapesCss + findingsCss + proposalCss + dialogCss + panelCss;
