/** Fields, choices, lists of entries and what is said about them. */
export const fieldCss = `
.page :is(.field,.part,.panel,.entries,.facts,.facts>div){grid-template-columns:minmax(0,1fr)}
.field{display:grid;gap:.35em;min-width:0;margin:0;padding:0;border:0}
.field-label{padding:0;font-weight:600}
legend.field-label{margin-bottom:.35em}
.page .input,.page textarea{display:block;width:100%;min-height:var(--target);padding:.4em .75em;border:1px solid var(--edge);
border-radius:var(--radius-small);background:var(--surface);color:inherit;font:inherit;line-height:1.6}
.page :is(.input,textarea)::placeholder{color:var(--muted);opacity:1}
.page :is(.input,textarea):disabled{background:var(--sunken);color:var(--muted)}
.page [aria-invalid=true]{border-color:var(--caution-ink);border-width:2px}
.page textarea{resize:vertical;min-height:7.5em}
.field-row{display:flex;flex-wrap:wrap;gap:.6em;align-items:flex-end}
.field-row .field{flex:1 1 16em}
.field-row.hinted{align-items:flex-start}
.field-row.hinted>.button{margin-top:1.95em}
.choice-row{display:flex;flex-wrap:wrap;gap:.5em}
.choice-one{position:relative;display:flex;max-width:100%;align-items:center;gap:.55em;min-height:var(--target);padding:.3em 1em .3em .8em;
border:1px solid var(--edge);border-radius:var(--radius-small);background:var(--surface);cursor:pointer;transition:background-color var(--motion)}
.choice-one:hover{background:var(--accent-tint)}
.choice-one>span{min-width:0;overflow-wrap:anywhere}
.choice-one input{flex:none;width:1.1em;height:1.1em;margin:0}
.choice-one:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent);background:var(--accent-tint)}
.choice-one:has(:focus-visible){outline:3px solid var(--accent);outline-offset:2px}
.choice-one :focus-visible{outline:none}
.choice:disabled .choice-one{cursor:default;background:var(--sunken)}
.problem p{display:flex;gap:.55em;align-items:flex-start;color:var(--caution-ink);font-weight:600}
.problem .shape{margin-top:.2em}
.problem p>span{min-width:0;overflow-wrap:anywhere}
.problem:empty{display:none}
.entries{display:grid;border:1px solid var(--line);border-radius:var(--radius)}
.entries>li{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.2em 1em;min-height:3.2em;padding:.35em .5em .35em 1em}
.entries>li+li{border-top:1px solid var(--line)}
.entries .entry{flex:1 1 12em;min-width:0}
.entries .entry{overflow-wrap:anywhere}
.hosts{display:flex;flex-wrap:wrap;gap:.1em 1.4em}
.hosts>li{overflow-wrap:anywhere}
.entries>li>p.entry{margin:0}
.facts{display:grid;gap:.7em 2em}
.facts>div{display:grid;gap:0 2em}
.facts dt{color:var(--muted);font-size:.889em}
.facts dd{overflow-wrap:anywhere}
@container (min-width:46em){.page .facts>div{grid-template-columns:11em minmax(0,1fr);align-items:baseline}}
.notice{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.7em;padding:.9em 1.1em;background:var(--sunken);border-radius:var(--radius)}
.notice.caution{background:var(--caution-tint)}
.notice .shape,.notice .badge{margin-top:.2em}
.saved{position:fixed;inset-block-end:1.2em;inset-inline:1em;z-index:1;display:grid;justify-items:center;pointer-events:none}
.saved p{padding:.5em 1.2em;background:var(--ink);color:var(--surface);border-radius:var(--radius-small);box-shadow:var(--shadow);font-weight:600}
.buttons{display:flex;flex-wrap:wrap;gap:.6em;align-items:center}
.code{font-family:ui-monospace,"SFMono-Regular",Consolas,"Liberation Mono",monospace;font-size:.889em;overflow-wrap:anywhere;user-select:all}
@container (max-width:26em){.field-row.hinted{display:grid}.field-row.hinted>.button{margin-top:0;justify-self:start}.entries>li{padding-inline:.8em .3em}}
@media (forced-colors:active){.choice-one:has(:checked){outline:2px solid Highlight}.notice,.saved p{border:1px solid CanvasText}}
`;
