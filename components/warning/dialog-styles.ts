/** The question before a bad link is opened. */
export const dialogCss = `
.ruthan.dialog{position:fixed;inset:0;margin:auto;width:min(30em,calc(100vw - 24px));height:fit-content;
max-height:calc(100vh - 24px);overflow:auto;padding:1.4em 1.5em 1em;border:2px solid var(--danger-line);
border-radius:var(--radius);background:var(--surface);color:var(--ink);box-shadow:var(--shadow)}
.ruthan.dialog:not([open]){display:none}
.dialog::backdrop{background:rgb(18 19 40/.62)}
.dialog>*{margin-bottom:.8em}
.dialog>:last-child{margin-bottom:0}
.dialog h2 .label{display:block;font-size:1em;font-weight:500;color:var(--muted)}
/* 24 px where the reader's font is 16 */
.dialog-host{display:block;font-size:1.334em;font-weight:500;line-height:1.45;color:var(--danger-ink)}
.dialog-text{display:grid;gap:.5em}
.dialog .not{font-weight:600}
.dialog-actions{display:flex;flex-wrap:wrap;gap:.4em .6em;align-items:center;padding-top:.2em}
.dialog-actions .primary{min-width:9em}
.dialog-actions .plain{color:var(--muted);text-decoration:underline;text-underline-offset:.25em;text-decoration-thickness:1px;overflow-wrap:anywhere}
@media (max-width:24em){.ruthan.dialog{padding:1.1em 1em .8em}.dialog-actions .button{flex:1 1 100%}}
@media (forced-colors:active){.ruthan.dialog{border:4px double CanvasText}}
`;
