/** The editor of one's own samples. */
export const editorCss = `
.page .editor-list{gap:.8em}
.editor-entry{display:grid;grid-template-columns:minmax(0,1fr);gap:.6em;padding:.9em 1.1em;border:1px solid var(--line);border-radius:var(--radius-small)}
.editor-entry>.button{justify-self:start;margin-inline-start:-.6em}
.page .editor-changes{list-style:disc;padding-inline-start:1.2em;overflow-wrap:anywhere}
.page .entries>.editor-sample{display:grid;grid-template-columns:minmax(0,1fr);gap:.2em}
.editor-sample a{display:inline-flex;align-items:center;min-height:var(--target);padding-inline:.2em}
.page select.input{min-height:var(--target)}
`;
