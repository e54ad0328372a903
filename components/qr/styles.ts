/** The list of codes, in the popup and on the check page. */
export const codesCss = `
.codes,.codes>li{display:grid;grid-template-columns:minmax(0,1fr)}
.codes{gap:1.6em}
.codes>li{gap:.7em}
.code-warned{display:flex;gap:.6em;align-items:flex-start;color:var(--danger-ink)}
.code-warned .shape{margin-top:.25em}
.popup .codes{gap:1em;margin-top:.3em}
.page-codes{display:grid;grid-template-columns:minmax(0,1fr);gap:.35em;justify-items:start}
.page-codes>*{max-width:100%}
.page-codes>.codes{width:100%}
`;
