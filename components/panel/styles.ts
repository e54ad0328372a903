import { pageCss } from '../base.ts';
import { shapesCss } from '../shapes.tsx';
import { detailCss } from '../warning/detail-styles.ts';

const panelCss = `
html{background:Canvas}
/* Chrome sets 75 % on pages of extensions. */
body{margin:0;font-size:1rem}
.ruthan.side{display:grid;grid-template-rows:auto 1fr auto;gap:1em;min-height:100vh;padding:.9em 1em 1em;font-size:1.0625em;background:var(--surface)}
.side>*,.side main>*,.side-message>*,.side-body>*{min-width:0}
.side .brand{display:flex;align-items:center;gap:.45em;font-weight:700;color:var(--accent)}
.side main{display:grid;align-content:start;gap:.7em}
.side :is(main,.side-messages,.side-body:not([hidden])){grid-template-columns:minmax(0,1fr)}
.side-message h2>button>span,.state>div{min-width:0;overflow-wrap:anywhere}
.side h1{font-size:1.223em}
.state{display:flex;gap:.6em;align-items:flex-start;text-wrap:pretty}
.state .shape{margin-top:.1em}
.side-messages{display:grid;gap:.8em}
.side-message{border:1px solid var(--line);border-radius:var(--radius);background:var(--surface)}
.side-message.danger{border-color:var(--danger-line)}
.side-message.caution{border-color:var(--caution-line)}
.side-message[aria-current]{border-inline-start:5px solid var(--accent)}
.side-place{padding:.5em .9em 0}
.side-message h2>button{display:grid;grid-template-columns:auto minmax(0,1fr) auto;align-items:start;gap:.6em;width:100%;min-height:var(--target);
padding:.35em .9em .7em;border:0;border-radius:inherit;background:none;font-weight:600;cursor:pointer}
.side-message.plain h2>button{grid-template-columns:minmax(0,1fr) auto;font-weight:500}
.side-message.danger h2{color:var(--danger-ink)}
.side-message.caution h2{color:var(--caution-ink)}
.side-message h2>button:hover{background:var(--accent-tint)}
.side-message .shape{margin-top:.1em}
.side-message .chevron{margin-top:.3em;color:var(--muted);transition:transform var(--motion)}
.side-message [aria-expanded=true] .chevron{transform:rotate(180deg)}
.side-body:not([hidden]){display:grid;gap:.8em;padding:0 .9em .9em}
.side-report{display:inline-flex;align-items:center;justify-self:start;min-height:var(--target)}
.side footer{display:grid;gap:.1em;align-content:end;padding-top:.8em;border-top:1px solid var(--line)}
.own-pages{display:flex;flex-wrap:wrap;gap:0 1.2em}
.own-pages a{display:flex;align-items:center;min-height:var(--target)}
`;

/** The page of the side panel. */
export const panelStyles = pageCss + shapesCss + detailCss + panelCss;
