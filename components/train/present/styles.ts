/** For the last row: everything is larger than on a desk, and grows with the projector's picture. */
export const presentCss = `
.ruthan.page.presenter{grid-template:minmax(0,1fr) auto/minmax(0,1fr);height:100vh;height:100dvh;min-height:0;font-size:clamp(1rem,1.75vw,2.6rem);overflow:hidden}
.page.presenter>*{max-width:none}
.page.presenter .presenter-stage{display:grid;grid-template:minmax(0,1fr)/minmax(0,1.25fr) minmax(0,1fr);gap:1.6em;padding-block:1em .6em}
.presenter-message,.presenter-panel{min-width:0;min-height:0;overflow:auto;padding:.3em}
.presenter-message .inbox-list,.presenter-message .inbox-bar{display:none}
.presenter-message .inbox{grid-template-columns:minmax(0,1fr)}
.presenter-message .phone{min-height:25em;width:min(24em,100%)}
.step{display:grid;grid-template-columns:minmax(0,1fr);gap:.8em;align-content:start}
.ruthan.page.presenter .step h1{font-size:1.9em;line-height:1.45}
.ruthan.page.presenter h1.step-count{font-size:1em;line-height:1.6;color:var(--muted);font-weight:600}
.questions{display:grid;gap:.5em;font-size:1.3em}
.questions>li{padding-inline-start:.8em;border-inline-start:.25em solid var(--accent)}
.clue-words{font-size:1.5em;line-height:1.55;font-weight:700;overflow-wrap:anywhere}
.clue-why{font-size:1.5em;line-height:1.55}
.verdict-line{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.6em;align-items:start;font-size:1.4em;line-height:1.5}
.verdict-line.danger b{color:var(--danger-ink)}
.verdict-line.caution b{color:var(--caution-ink)}
.presenter .step .steps{font-size:.8em}
.change .verdict-line{font-size:1.25em}
.presenter .change .field-row .field{flex-basis:9em}
.step.change{font-size:.85em}
.page.presenter textarea{min-height:4em}
.presenter-bar{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.2em 1.4em;padding-block:.25em;border-top:1px solid var(--line);font-size:max(.7em,.9rem)}
.page.presenter .presenter-bar{padding-inline:1.6rem}
.presenter-bar ul{display:flex;flex-wrap:wrap}
.presenter-bar .button[aria-disabled=true]{color:var(--muted);opacity:.6;cursor:default}
.presenter-bar .button[aria-pressed=true]{background:var(--accent-tint)}
.presenter-bar .key{display:inline-grid;place-items:center;min-width:1.7em;padding:0 .4em;border:1px solid var(--edge);border-radius:.3em;color:var(--muted);font-size:.8em;line-height:1.6}
.step-dots{display:flex;gap:.5em;margin:0;padding:0;list-style:none}
.step-dots>li{width:.8em;height:.8em;border:2px solid var(--edge);border-radius:50%}
.step-dots>[aria-current]{background:var(--accent);border-color:var(--accent)}
.clock{font-variant-numeric:tabular-nums}
.notes .notes-head{display:flex;flex-wrap:wrap;gap:.3em 1.4em;align-items:baseline}
.notes .notes-head .clock{font-size:1.6em}
.ruthan.page.notes{display:block}
.ruthan.page.notes h1{font-size:1.5em}
.notes main{display:grid;grid-template-columns:minmax(0,1fr);gap:1em}
.notes-steps{display:grid;gap:.5em}
.notes-steps>li{padding:.5em .8em;border:1px solid var(--line);border-radius:var(--radius-small)}
.notes-steps>[aria-current]{border-color:var(--accent);background:var(--accent-tint);box-shadow:inset .3em 0 var(--accent)}
@media (max-width:48em){.ruthan.page.presenter{height:auto;min-height:100vh;overflow:visible}
.page.presenter .presenter-stage{grid-template:auto auto/minmax(0,1fr)}
.presenter-message .phone{min-height:32em}}
@media (forced-colors:active){.step-dots>[aria-current]{background:Highlight;border-color:Highlight}}
`;
