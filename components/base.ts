import { tokensCss } from './tokens.ts';

/**
 * A page's rules cannot hide the host: inside a shadow root, important rules beat the page's. Where the host stands
 * (position, margin) stays with the code that places it.
 */
const hostCss = `
:host{display:block !important;visibility:visible !important;opacity:1 !important;filter:none !important;
clip-path:none !important;content-visibility:visible !important}
`;

/**
 * Type, buttons and focus; nothing is inherited from the page. Sizes are in em of the reader's own browser font size
 * (18 px where it is 16), so that neither a page's root size nor 200 % text cuts anything off. Line height 1.6: stacked
 * Thai vowels and tone marks need it.
 */
const typeCss = `
.ruthan *,.ruthan *::before,.ruthan *::after{box-sizing:border-box}
.ruthan{all:initial;display:block;box-sizing:border-box;font-family:var(--font);font-size:1.125em;line-height:1.6;color:var(--ink);text-align:start;direction:ltr;
word-break:normal;line-break:auto;overflow-wrap:break-word;hyphens:none;font-variant-numeric:tabular-nums;
-webkit-text-size-adjust:100%;text-size-adjust:100%;accent-color:var(--accent);color-scheme:light}
/* After what resets it. */
@media screen and (prefers-color-scheme:dark){.ruthan{color-scheme:dark}}
.ruthan :where(h1,h2,h3,p,ul,ol,dl,dd,figure){margin:0;padding:0}
.ruthan :where(ul,ol){list-style:none}
.ruthan :where(h1,h2,h3){font-size:1em;font-weight:700;line-height:1.6;text-wrap:balance}
.ruthan p{text-wrap:pretty}
.ruthan svg{display:block;flex:none}
.keep{display:inline-block;max-width:100%;text-indent:0}
.host{overflow-wrap:anywhere;unicode-bidi:isolate}
.host b{font-weight:700;display:inline-block;max-width:100%}
.small{font-size:.889em;color:var(--muted)}
.label{font-size:.889em;font-weight:700;color:var(--muted)}
.hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;

const controlCss = `
.ruthan :is(button,textarea){font:inherit;color:inherit;line-height:1.6;text-align:start;letter-spacing:inherit}
.button{display:inline-flex;align-items:center;justify-content:center;gap:.45em;max-width:100%;min-height:var(--target);padding:.35em 1.1em;
border:1px solid transparent;border-radius:var(--radius-small);background:none;font-weight:600;cursor:pointer;
transition:background-color var(--motion),border-color var(--motion)}
.ruthan .button{text-align:center;line-height:1.45}
.button.primary{background:var(--accent);color:var(--on-accent);border-color:var(--accent)}
.button.primary:hover{background:var(--accent-strong)}
.button.second{border-color:var(--edge);color:var(--accent);background:var(--surface)}
.button.second:hover,.button.second[aria-expanded=true]{background:var(--accent-tint);border-color:var(--accent)}
.button.plain{padding-inline:.6em;color:var(--accent);font-weight:500}
.button.plain:hover{background:var(--accent-tint)}
.button.icon{padding:0;min-width:var(--target);color:var(--muted)}
.button.icon:hover{background:var(--accent-tint);color:var(--accent)}
.button .chevron{transition:transform var(--motion)}
.button[aria-expanded=true] .chevron{transform:rotate(180deg)}
.ruthan :focus{outline:none}
.ruthan :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
@media (forced-colors:active){.button{border-color:ButtonText}
.button.primary{forced-color-adjust:none;background:ButtonText;color:ButtonFace}.ruthan :focus-visible{outline-color:Highlight}}
`;

const linkCss = `
.ruthan a{color:var(--accent);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.22em;border-radius:4px}
.ruthan a:hover{text-decoration-thickness:2px}
@media (forced-colors:active){.ruthan a{color:LinkText}}
`;

/** For a shadow root in a foreign page. */
export const shadowCss = tokensCss + hostCss + typeCss + controlCss;

/** For a page of the extension. */
export const pageCss = tokensCss + typeCss + controlCss + linkCss;
