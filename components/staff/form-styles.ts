/** What the forms of the pages for staff share. */
export const staffFormCss = `
.staff-form{display:grid;grid-template-columns:minmax(0,1fr);gap:1.2em;justify-items:start}
.staff-form>*{width:100%;min-width:0}
.staff-form>.button{width:auto}
.file-choice{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.6em 1.4em;padding-top:1.3em;border-top:1px solid var(--line)}
.file-choice>div{flex:1 1 16em}
.more>summary{display:inline-flex;align-items:center;gap:.5em;min-height:var(--target);color:var(--accent);font-weight:500;cursor:pointer;border-radius:var(--radius-small)}
.more>summary::-webkit-details-marker{display:none}
.more[open]>summary .chevron{transform:rotate(180deg)}
.more>.section-body{padding:.4em 0 .6em}
.dots{display:grid;gap:.3em;padding-inline-start:1.2em}
.ruthan .dots{list-style:disc}
.tabular{font-variant-numeric:tabular-nums}
.rows{display:grid;grid-template-columns:minmax(0,1fr);border:1px solid var(--line);border-radius:var(--radius)}
.row{display:grid;grid-template-columns:minmax(0,1fr);gap:.25em;padding:.8em 1em}
.row+.row{border-top:1px solid var(--line)}
.row-head{display:flex;flex-wrap:wrap;gap:.2em .8em;font-size:.889em;color:var(--muted)}
.row-head b{color:var(--ink)}
.row-text{white-space:pre-line;overflow-wrap:anywhere}
.row-why{font-size:.889em;font-weight:600}
.row.failed .row-why,.row.unread .row-why{color:var(--caution-ink)}
.turning{justify-content:space-between}
`;
