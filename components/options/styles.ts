import { framedCss } from '../shell/styles.ts';
import { detailCss } from '../warning/detail-styles.ts';

const optionsCss = `
.ruthan .entries .button{margin-inline-start:auto}
.notice.plain{display:block;color:var(--muted)}
.connect{display:grid;gap:1.2em;padding:1.2em}
.log{max-height:24em;overflow:auto;border:1px solid var(--line);border-radius:var(--radius)}
.log table{width:100%;border-collapse:collapse;font-size:.889em}
.log :is(th,td){padding:.5em .9em;text-align:start;vertical-align:baseline}
.log th{position:sticky;top:0;background:var(--sunken);color:var(--muted);font-weight:600}
.log tr+tr td{border-top:1px solid var(--line)}
.log td{min-width:6em}
.log .address{min-width:14em;overflow-wrap:anywhere}
.days{display:grid;gap:.4em}
.days dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(4.2em,1fr));gap:.3em}
.day{display:grid;justify-items:center;padding:.3em .2em;border:1px solid var(--line);border-radius:var(--radius-small);text-align:center}
.day dt{font-size:.889em;color:var(--muted)}
.day dd{font-weight:600}
.day.none dd{font-weight:400;color:var(--muted)}
`;

/** The settings page. */
export const optionsStyles = framedCss + detailCss + optionsCss;
