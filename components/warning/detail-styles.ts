/** What opens below the buttons: next steps, reasons, links, numbers. The popup uses it too. */
export const detailCss = `
.panel{display:grid;gap:1em;padding:.9em 1em;background:var(--sunken);border-radius:var(--radius-small);animation:open var(--motion)}
@keyframes open{from{opacity:0;transform:translateY(-4px)}}
.part{display:grid;gap:.3em}
/* What is too long for a narrow pane at the largest text breaks in it. */
:is(.panel,.part,.rows,.steps,.dots){grid-template-columns:minmax(0,1fr)}
:is(.row,.steps,.dots){overflow-wrap:anywhere}
.steps{display:grid;gap:.7em;counter-reset:step}
.steps>li{display:grid;grid-template-columns:1.7em minmax(0,1fr);gap:.6em;counter-increment:step}
.steps>li::before{content:counter(step);display:grid;place-items:center;width:1.7em;height:1.7em;border-radius:50%;
background:var(--surface);border:1px solid var(--line);color:var(--accent);font-weight:700;line-height:1}
.call{font-size:1.112em;color:var(--accent)}
.small .call{font-size:1em}
.panel>.button{justify-self:start}
.lost{padding-top:.8em;border-top:1px solid var(--line)}
.lost b{color:var(--danger-ink);display:inline-block}
.rows{display:grid;gap:.2em;margin-inline:-.6em}
.rows>li+li{border-top:1px solid var(--line);padding-top:.2em}
.row{display:flex;align-items:flex-start;gap:.6em;width:100%;min-height:var(--target);padding:.4em .6em;border:0;
border-radius:var(--radius-small);background:none;cursor:pointer;transition:background-color var(--motion)}
.row>span{min-width:0;flex:1}
.row .keep{overflow-wrap:anywhere}
.row .shape{margin-top:.15em}
.row:hover,.row[data-pointed]{background:var(--accent-tint)}
.row.still{cursor:auto;padding:0;min-height:0;background:none}
.row-title{display:block;font-weight:600}
.row-title .host{font-weight:inherit}
.row-line{display:block}
.quotes{display:flex;flex-wrap:wrap;gap:.2em .5em;margin-top:.25em}
.quote q{color:var(--ink);background:var(--caution-tint);border-radius:4px;padding:.05em .25em;box-decoration-break:clone;
-webkit-box-decoration-break:clone;quotes:"“" "”"}
.quote i{font-style:normal}
.dots{display:grid;gap:.1em}
.ruthan .dots>li{padding-inline-start:1em;text-indent:-1em}
.dots>li::before{content:"–";display:inline-block;width:1em;text-indent:0;color:var(--muted)}
.codes{display:grid;gap:.2em}
.fine-choice{display:flex;flex-wrap:wrap;gap:.5em;align-items:center}
.fine-choice>p{flex:1 1 100%}
.fine-choice>.button{max-width:100%}
.panel>.fine-choice,.panel>.fine-choice+.codes,.panel>p+.codes{padding-top:.8em;border-top:1px solid var(--line)}
code{font:inherit;overflow-wrap:anywhere;user-select:all}
.chips{display:flex;flex-wrap:wrap;align-items:flex-start;gap:.5em}
.chip{max-width:100%;border:1px solid var(--edge);border-radius:var(--radius-small);background:var(--surface);color:var(--ink)}
.chip-face{display:flex;flex-wrap:wrap;align-items:center;gap:0 .5em;min-height:var(--target);width:100%;padding:.2em .8em;border:0;
border-radius:inherit;background:none;cursor:pointer}
.chip-face .badge{flex:none}
.chip-face .small{color:inherit}
.chip-card{padding:.1em .8em .6em;font-size:.889em}
.chip-card .small{font-size:1em}
.chip.black{border-color:var(--danger);color:var(--danger-ink)}
.chip.grey{border-color:var(--caution-line);color:var(--caution-ink)}
.chip.white{border-color:var(--accent);color:var(--accent)}
.chip:hover,.chip[data-pointed]{background:var(--accent-tint)}
.chip-card{color:var(--ink)}
@media (forced-colors:active){.panel{border:1px solid CanvasText}.quote q{outline:1px solid CanvasText}
.row:hover,.row[data-pointed],.chip[data-pointed]{outline:2px solid Highlight}}
`;
