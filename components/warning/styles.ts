import { shadowCss } from '../base.ts';
import { shapesCss } from '../shapes.tsx';
import { detailCss } from './detail-styles.ts';
import { dialogCss } from './dialog-styles.ts';

const bannerCss = `
.banner{container-type:inline-size;max-width:46em;margin:0;padding:0;background:var(--surface);
border:1px solid var(--line);border-radius:var(--radius)}
.banner.danger{border:2px solid var(--danger-line);box-shadow:var(--shadow)}
.banner.caution{border-color:var(--caution-line);background:var(--caution-tint)}
.banner.note{background:var(--sunken)}
.banner:not(.danger) .panel{background:var(--surface)}
.head{display:grid;grid-template-columns:auto minmax(0,1fr) auto;align-items:start;gap:0 .7em;padding:.55em .55em .55em .85em}
.head .shape{margin-top:.42em}
.head h2{padding-block:.42em;font-weight:600}
.head .icon{margin:0}
.banner.danger .head h2{font-size:1.223em;font-weight:700;line-height:1.5;color:var(--danger-ink);padding-block:.22em}
.banner.danger:not(.collapsed) .head .shape{margin-top:0}
.banner.danger:not(.collapsed) .head{padding:.8em .7em .1em 1.1em;gap:0 .9em}
.banner.danger.collapsed .head h2{font-size:1em;line-height:1.6;padding-block:.42em}
.banner.caution .head h2{color:var(--caution-ink)}
.banner.note .head h2{font-weight:500}
.banner.quiet{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 .8em;padding:.1em .3em .1em .85em;background:var(--surface)}
.quiet>p{display:flex;flex:1 1 16em;gap:.5em;align-items:center;padding-block:.35em}
.quiet-actions{display:flex;flex-wrap:wrap;font-size:.889em}
.body{display:grid;gap:.8em;padding:0 1.1em .5em}
.banner.danger .body{gap:.5em;padding:.1em 1.3em .3em calc(1.1em + 2.4em + .9em)}
.banner:not(.danger) .body{padding:0 .85em .85em}
.lead-host{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .6em}
.lead-host>*{min-width:0;max-width:100%}
.lead-host .label{font-weight:500}
.lead-host .big{font-size:1.223em;line-height:1.5;color:var(--ink)}
.why{max-width:38em}
.actions{display:flex;flex-wrap:wrap;gap:.45em .6em;align-items:center}
.banner .actions .more{flex:0 1 auto;margin-inline-start:auto}
.foot{display:flex;flex-wrap:wrap;gap:0 .5em;align-items:center;justify-content:space-between;padding-top:.5em;border-top:1px solid var(--line)}
.foot>p{display:flex;flex:1 1 14em;gap:.5em;align-items:center}
.banner.danger .foot{padding-block:.15em}
/* Latin letters have nothing stacked on them. */
.banner:lang(en){line-height:1.4}
.banner.danger:lang(en) :is(h2,.big){line-height:1.35}
@container (max-width:40em){
.banner .chip-face{padding:.1em .6em}
.banner.danger:not(.collapsed) .head{padding:.4em .4em 0 .85em;gap:0 .7em}
.banner.danger .body{gap:.35em;padding:0 .85em .15em}
.banner .actions .button:not(.more){flex:1 1 auto;padding-inline:.6em}
.banner.danger .head h2{font-size:1.112em;padding-block:.12em}
.banner.danger:not(.collapsed) .head .shape{width:2em;height:2em}
}
/* One calm line, with its button beside it as long as there is room. */
@container (max-width:30em){
.banner:not(.danger) .head{grid-template-columns:auto minmax(0,1fr);padding:.5em .85em .3em}
.banner:not(.danger) .head .button{grid-column:2;justify-self:start;margin-inline-start:-.6em}
}
/* A pane of 360 px: the first button has a line of its own. */
@container (max-width:20em){.banner .actions .button.primary{flex:1 1 100%}.banner .actions .button{padding-inline:.4em}.banner.danger .head h2{font-size:1em}}
@media (forced-colors:active){.banner.danger{border:4px double CanvasText}}
@media print{.banner .actions,.banner .icon{display:none}.banner{box-shadow:none;break-inside:avoid}}
`;

const markCss = `
.ruthan.mark{position:relative;display:inline-flex;align-items:center;gap:.3em;box-sizing:border-box;max-width:100%;padding:0 .45em;
font:600 .8em/1.4 var(--font);white-space:nowrap;color:var(--danger-ink);background:var(--surface);border:1px solid var(--danger-line);
border-radius:var(--radius-small);cursor:pointer}
.mark::after{content:"";position:absolute;inset:-8px 0}
.mark.folded:not(:hover,:focus-visible){padding:0;border-color:transparent;background:none}
.mark.folded:not(:hover,:focus-visible) .host{display:none}
.mark:hover{background:var(--danger-tint)}
.mark:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.mark .host{min-width:0}
`;

/** Everything that the banner, the mark and the dialog need, for one closed shadow root. */
export const warningStyles = shadowCss + shapesCss + bannerCss + detailCss + dialogCss + markCss;
