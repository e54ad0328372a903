import { judgementCss } from '../check/judgement-styles.ts';
import { framedCss } from '../shell/styles.ts';
import { detailCss } from '../warning/detail-styles.ts';
import { editorCss } from './editor/styles.ts';
import { presentCss } from './present/styles.ts';
import { printCss } from './print/styles.ts';
import { quizCss } from './quiz/styles.ts';
import { screensCss } from './screens/styles.ts';

const trainCss = `
.train-bar{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.6em 1.4em;margin-bottom:2em}
.page .train-bar ul{display:flex;flex-wrap:wrap;gap:.5em;margin:0}
.page .train-bar a{padding:0 1em;border:1px solid var(--edge);color:var(--ink)}
.page .train-bar a[aria-current]{border-color:var(--accent);background:var(--accent-tint);color:var(--accent);text-decoration:none}
.ruthan a.button{text-decoration:none}
.ruthan a.button.primary{color:var(--on-accent)}
.samples>li{justify-content:flex-start}
.samples .button{margin-inline-start:auto}
.samples .entry p{line-height:1.5}
.screen-view{display:grid;grid-template-columns:minmax(0,1fr);gap:1.2em}
.screen-view>*{min-width:0}
.clues{grid-template-columns:minmax(0,1fr);overflow-wrap:anywhere}
@media print{.train-bar{display:none}}
`;

/** The training page. */
export const trainStyles =
  framedCss + judgementCss + detailCss + trainCss + screensCss + presentCss + quizCss + printCss + editorCss;
