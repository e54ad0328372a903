/** A verdict in full, on the check page and on the welcome page. */
export const judgementCss = `
.judgement,.verdict-text,.letter,.judgement .panel,.card,.part{grid-template-columns:minmax(0,1fr)}
.judgement .steps>li{grid-template-columns:1.7em minmax(0,1fr)}
.judgement{display:grid;gap:1.5em}
.judgement>*{min-width:0}
.verdict{display:grid;grid-template-columns:auto minmax(0,1fr);gap:0 1em;padding:1.2em 1.3em;border:1px solid var(--line);border-radius:var(--radius)}
.verdict.danger{border:2px solid var(--danger-line);background:var(--surface);box-shadow:var(--shadow)}
.verdict.caution{border-color:var(--caution-line);background:var(--caution-tint)}
.verdict.note{background:var(--sunken)}
.verdict-text{display:grid;gap:.45em}
.ruthan .verdict h2{font-size:1.223em;line-height:1.55}
.verdict.danger h2{color:var(--danger-ink)}
.verdict.caution h2{color:var(--caution-ink)}
.ruthan .verdict.note h2{font-size:1em;font-weight:600}
.verdict.note .shape{margin-top:0}
.verdict.caution .shape{margin-top:.1em}
.lead-host{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .6em}
.lead-host>*{min-width:0;max-width:100%}
.lead-host .label{font-weight:500}
.lead-host .big{font-size:1.334em;line-height:1.5}
.lead-host .big .small{font-size:.667em}
.ordinal{display:inline-grid;place-items:center;position:relative;min-width:1.5em;height:1.5em;margin-inline:.15em .4em;padding:0 .3em;border:1px solid currentColor;
border-radius:999px;font-size:.72em;font-weight:700;line-height:1;vertical-align:.18em;color:var(--accent);background:var(--surface)}
.letter .ordinal{font-size:.62em;vertical-align:.5em;margin-inline:.2em .3em}
.reasons{display:grid;gap:.7em}
.reasons>li{display:grid;grid-template-columns:auto auto minmax(0,1fr);gap:0 .6em;align-items:start}
.reasons .ordinal{margin:.45em 0 0}
.reasons .shape{margin-top:.15em}
.letter{max-height:26em;overflow:auto;padding:1.1em 1.3em;border:1px solid var(--line);border-radius:var(--radius);background:var(--surface);
display:grid;align-content:start;gap:.3em}
.letter-line{padding-bottom:.3em;overflow-wrap:anywhere}
.letter-body{white-space:pre-wrap;overflow-wrap:anywhere}
.letter-line+.letter-body{padding-top:.7em;border-top:1px solid var(--line)}
.letter mark{color:inherit;background:var(--accent-tint);border-radius:3px;padding-block:.08em;text-decoration:underline solid var(--accent) 2px;
text-underline-offset:.24em;transition:background-color var(--motion)}
.letter mark.danger{background:var(--danger-tint);text-decoration:underline solid var(--danger) 2px}
.letter mark.caution{background:var(--caution-tint);text-decoration:underline solid var(--caution) 3px}
.letter mark[data-pointed]{background:var(--caution);color:var(--on-caution)}
.card{display:grid;gap:.4em;padding:1.2em 1.3em;border:1px solid var(--line);border-radius:var(--radius)}
.card.black{border:2px solid var(--danger-line)}.card.grey{border-color:var(--caution-line);background:var(--caution-tint)}.card.white{border-color:var(--accent)}
.ruthan .number-line{display:flex;flex-wrap:wrap;align-items:center;gap:.5em;font-size:1.334em;font-weight:700}
@container (max-width:30em){.verdict{padding:1em;gap:.5em .7em}.verdict-text{display:contents}.verdict-text>*{grid-column:1/-1}.ruthan .verdict-text>h2{grid-column:2;align-self:center}
.judgement .panel{padding:.8em}.judgement .call{font-size:.944em}.judgement .steps>li{gap:.4em}.letter{padding:.9em 1em}.verdict.danger>.shape{width:1.8em;height:1.8em}}
/* The largest text in a narrow window: the shape stands above, so that words have the whole width. */
@container (max-width:14em){.verdict{grid-template-columns:minmax(0,1fr);gap:.5em}.ruthan .verdict-text>h2{grid-column:1}.reasons>li{grid-template-columns:auto minmax(0,1fr)}.reasons>li>span:last-child{grid-column:1/-1}
.judgement .steps>li{grid-template-columns:minmax(0,1fr);gap:.2em}}
@media (forced-colors:active){.letter mark{background:Mark;color:MarkText}.letter mark[data-pointed]{outline:2px solid Highlight}.verdict.danger{border:4px double CanvasText}}
@media print{.letter{max-height:none;overflow:visible}}
`;
