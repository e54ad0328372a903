/** The quiz: a message beside its question where there is room, above it where there is none. */
export const quizCss = `
.quiz{display:grid;grid-template-columns:minmax(0,1fr);gap:1.2em 2.4em;align-items:start}
.quiz>*{min-width:0}
.quiz-head{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1em 1em}
.ruthan :is(.quiz-head,.quiz-results)>h2{font-size:1.334em}
.quiz-answer,.quiz-explained,.quiz-results{display:grid;grid-template-columns:minmax(0,1fr);gap:1em}
.quiz-explained{padding:1.1em 1.3em;border:1px solid var(--edge);border-radius:var(--radius)}
.ruthan .quiz-explained>h3{font-size:1.112em}
.quiz-solution{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.6em}
.quiz-choices{display:grid;gap:.7em}
.page .quiz-choices .button{justify-content:start;min-height:3.4em;padding-inline:1.1em;text-align:start;font-size:1.056em}
.quiz-hands{display:grid;gap:.9em;max-width:24em}
.quiz-hands .input{max-width:8em;font-size:1.334em}
.quiz-code{display:grid;grid-template-columns:minmax(0,1fr);gap:.6em}
.quiz-head h2{scroll-margin-top:.6em}
.quiz-code .input{max-width:9em;font-size:1.334em;letter-spacing:.04em}
.page .clues{display:grid;gap:.5em;list-style:decimal;padding-inline-start:1.5em}
.clues q{font-weight:600;quotes:"“" "”"}
.quiz-score{font-size:1.334em;font-weight:700}
.quiz-table{width:100%;border-collapse:collapse}
.quiz-table caption{text-align:start;font-weight:600;padding-block:.8em .4em}
.quiz-table :is(th,td){padding:.45em .8em .45em 0;text-align:start;vertical-align:top;border-top:1px solid var(--line);font-weight:400}
.quiz-table thead th{font-size:.889em;font-weight:600;color:var(--muted);border-top:0}
.quiz-table :is(th,td):not(:nth-child(2)){white-space:nowrap}
.quiz-table :is(th,td):nth-child(2){overflow-wrap:anywhere}
@container (min-width:58em){.quiz{grid-template-columns:minmax(0,1.35fr) minmax(0,1fr)}.quiz-head{grid-column:1/-1}}
@container (max-width:30em){.quiz-explained{padding:.9em 1em}.quiz-table :is(th,td){padding-inline-end:.6em}}
@media print{.quiz-answer .button{display:none}}
`;
