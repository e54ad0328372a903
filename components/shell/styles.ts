import { pageCss } from '../base.ts';
import { shapesCss } from '../shapes.tsx';
import { fieldCss } from './field-styles.ts';

/**
 * The frame of a page. Sizes are in em and rem, so that the text size of the options and the browser's own zoom move
 * everything; two columns only where there is room for both at that size.
 */
const frameCss = `
html{background:Canvas;font-size:100%}
@media screen{html{color-scheme:light dark}}
/* Chrome sets 75 % on pages of extensions. */
body{margin:0;font-size:1rem}
.ruthan.page{container-type:inline-size;display:grid;grid-template-rows:auto 1fr auto;min-height:100vh;background:var(--surface)}
.page>*{min-width:0;width:100%;max-width:67rem;margin-inline:auto;padding-inline:1.6rem}
.page .skip{position:absolute;inset-block-start:.5em;inset-inline-start:.5em;width:auto;padding:.5em 1em;background:var(--surface);
border:1px solid var(--edge);border-radius:var(--radius-small);z-index:2}
.page .skip:not(:focus){clip-path:inset(50%);height:1px;width:1px;padding:0;overflow:hidden}
.page-head{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.2em 2em;padding-block:1.1em}
.page .brand{display:flex;align-items:center;gap:.5em;font-weight:700;font-size:1.112em;color:var(--accent)}
.page nav ul{display:flex;flex-wrap:wrap;gap:.2em;margin-inline:-.7em}
.page nav a{display:flex;align-items:center;min-height:var(--target);padding:0 .7em;color:var(--muted);text-decoration:none;border-radius:var(--radius-small)}
.page nav a:hover{background:var(--accent-tint);color:var(--accent)}
.page nav a[aria-current]{color:var(--ink);font-weight:600;text-decoration:underline;text-decoration-color:var(--accent);
text-decoration-thickness:2px;text-underline-offset:.45em}
.page main{padding-block:2.4em 4em}
.page main:focus-visible{outline:none}
.page-title{display:grid;grid-template-columns:minmax(0,1fr);gap:.6em;padding-bottom:2.6em}
.ruthan.page h1{font-size:1.9em;line-height:1.4;font-weight:700;letter-spacing:-.005em;max-width:22em}
.ruthan.page h2{font-size:1.167em;line-height:1.5}
.page .lead{font-size:1.112em;color:var(--muted);max-width:34em}
.section{display:grid;grid-template-columns:minmax(0,1fr);gap:.9em 3em;padding-block:2em;border-top:1px solid var(--line);scroll-margin-top:1em}
.section-body{display:grid;grid-template-columns:minmax(0,1fr);gap:1.2em;min-width:0;max-width:38em}
.section-body>*{min-width:0}
.page .intro{color:var(--muted)}
.page-foot{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.2em 2em;padding-block:1.2em 1.6em}
.page-foot::before{content:"";flex:0 0 100%;border-top:1px solid var(--line);margin-bottom:1em}
@container (min-width:46em){.section{grid-template-columns:minmax(0,13em) minmax(0,1fr)}}
@container (max-width:30em){.page>*{padding-inline:1.1rem}.page main{padding-block:1em 2.5em}.page-title{padding-bottom:1.6em}
.ruthan.page h1{font-size:1.5em}.section{padding-block:1.6em}}
@media print{.page-head nav,.page .skip,.page .button,.saved{display:none}.ruthan.page{min-height:0}.section{break-inside:avoid}}
`;

/** What every page of the extension is drawn with. */
export const framedCss = pageCss + shapesCss + frameCss + fieldCss;
