/**
 * Paper. Everything is measured in the width of the page, so that A3 is A4 enlarged: its margins grow with it. Nothing
 * depends on colour or on a printed background, which browsers leave out.
 */
const paperCss = `
@page a4{size:A4 portrait;margin:15mm}
@page a3{size:A3 portrait;margin:21.2mm}
.print-preview{padding-top:1em;border-top:1px solid var(--line)}
.paper{container-type:inline-size;max-width:52em;margin-inline:auto;padding:1.6em;border:1px solid var(--edge);background:#fff;color:#000}
.paper-body{display:grid;grid-template-columns:minmax(0,1fr);gap:.9em;font-size:max(.8em,2.2cqi);line-height:1.5}
.ruthan .paper-body :is(h3,h4){margin:0;line-height:1.4;text-wrap:balance}
.paper-body :is(h3,h4){break-after:avoid}
.ruthan .paper-body h3{font-size:1.7em}
.ruthan .paper-body h4{font-size:1.15em}
.paper-body b{font-weight:700}
.paper-small{font-size:.8em}
.paper-head{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:.2em 2em;padding-bottom:.5em;border-bottom:.15em solid #000}
.paper-rule{text-wrap:balance;padding:.6em .9em;border:.2em solid #000;border-radius:.5em;font-size:1.2em;font-weight:600}
.handout-body{gap:.45em;line-height:1.42;min-height:145cqi;align-content:space-between}
/* A mail is longer than a text message, and one page holds both. */
.handout-body .paper-message.email{font-size:.88em;line-height:1.42}
.handout-body .paper-steps{gap:.3em}
.handout-body .paper-message .code-picture{width:4.2em;height:4.2em}
.handout-body .paper-slogan>p:first-child{font-size:1.7em;line-height:1.4}
.paper-columns{display:grid;grid-template-columns:minmax(0,1.15fr) minmax(0,1fr);gap:.9em 1.6em}
.paper-columns>div{display:grid;align-content:start;gap:.4em}
.paper-message{display:grid;grid-template-columns:minmax(0,1fr);gap:.3em;padding:.7em .9em;border:.08em solid #000;border-radius:.7em;overflow-wrap:anywhere;break-inside:avoid}
.paper-from{font-size:.88em;padding-bottom:.3em;border-bottom:.06em dotted #000}
.paper-text{white-space:pre-wrap}
.paper-message u{text-decoration:underline;text-underline-offset:.2em}
.paper-message mark{background:none;color:inherit;border-bottom:.16em solid #000}
.paper-message sup{display:inline-grid;place-items:center;width:1.5em;height:1.5em;margin-inline:.2em;border:.1em solid #000;border-radius:50%;font-size:.68em;font-weight:700;line-height:1;vertical-align:.45em}
.paper-message .code-picture{width:8em;height:8em}
.page .paper-clues{display:grid;gap:.4em;counter-reset:clue}
.paper-clues>li{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.5em}
.paper-clues>li::before{counter-increment:clue;content:counter(clue);display:grid;place-items:center;width:1.5em;height:1.5em;margin-top:.1em;border:.1em solid #000;border-radius:50%;font-size:.8em;font-weight:700;line-height:1}
.page .paper-steps{display:grid;gap:.55em;counter-reset:step}
.paper-steps>li{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.7em;align-items:center;break-inside:avoid}
.paper-steps>li::before{counter-increment:step;content:counter(step);display:grid;place-items:center;width:1.7em;height:1.7em;border:.12em solid #000;border-radius:50%;font-size:1.2em;font-weight:700;line-height:1}
.paper-steps b{font-size:1.15em}
.paper-lost{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1em .5em;padding:.35em .9em;border:.12em solid #000;border-radius:.5em;font-weight:600;break-inside:avoid}
.paper-lost b{font-size:1.7em;line-height:1.2}
.paper-slogan{text-align:center;break-inside:avoid}
.paper-slogan>p:first-child{font-size:1.9em;font-weight:700;line-height:1.5}
.page .paper-points{display:grid;gap:.2em;list-style:disc;padding-inline-start:1.3em}
.paper-fill{display:flex;gap:.6em;align-items:end}
.paper-fill .fill{flex:1;min-width:4em;border-bottom:.08em dotted #000}
.page .paper-questions{display:grid;gap:.9em;list-style:decimal;padding-inline-start:1.7em}
.paper-questions>li{break-inside:avoid}
.paper-questions>li::marker,.paper-key>li::marker{font-weight:700}
.paper-boxes{display:flex;flex-wrap:wrap;gap:.3em 2.4em;padding-top:.45em}
.paper .box{display:inline-block;width:1.05em;height:1.05em;margin-inline-end:.3em;border:.1em solid #000;vertical-align:-.15em}
.page .paper-key{display:grid;gap:.8em;list-style:decimal;padding-inline-start:1.7em}
.paper-key>li{break-inside:avoid}
.page .paper-script{display:grid;gap:.9em}
.paper-script{font-size:1.4em;line-height:1.75}
.paper-script>div{display:grid;grid-template-columns:6.5em minmax(0,1fr);gap:1em;break-inside:avoid}
.paper-script dt{font-weight:700}
`;

/** The poster fills its page: 147 hundredths of the width is what the margins leave of the height. */
const posterCss = `
.poster-body{font-size:2.75cqi;line-height:1.45;min-height:147cqi;grid-template-rows:auto auto auto auto 1fr auto;align-content:space-between;text-align:center}
.ruthan .poster-body h3{font-size:3em;line-height:1.3}
.ruthan .poster-body h4{font-size:1.4em;padding-bottom:.2em}
.poster-body header{border-bottom:.25em solid #000}
.poster-rule{display:grid;justify-items:center;gap:.35em;padding:.8em 1em;border:.3em solid #000;border-radius:1em;font-size:1.2em}
.poster-sum{display:flex;flex-wrap:wrap;justify-content:center;align-items:center;gap:.3em .6em;font-size:1.5em}
.poster-sum b{padding:.15em .6em;border:.1em solid #000;border-radius:.4em}
.poster-outcome{display:flex;align-items:center;justify-content:center;gap:.4em;font-size:1.9em}
.paper .shape.danger .fill{fill:#000;stroke:#000}
.poster-body .paper-steps{width:fit-content;max-width:100%;margin-inline:auto;text-align:start;font-size:1.15em}
.poster-body .paper-lost{justify-content:center;font-size:1.2em;border-width:.2em}
.poster-body .paper-lost b{font-size:2.1em}
.poster-body .paper-slogan{align-self:center}
.poster-body .paper-slogan>p:first-child{font-size:3em;line-height:1.4}
:lang(en) .poster-body{font-size:2.6cqi;line-height:1.4}
:lang(en) .poster-outcome{font-size:1.55em}
:lang(en) .paper-script{font-size:1.2em;line-height:1.65}
.poster-body footer{display:grid;gap:.8em;text-align:start}
.poster-body .paper-small{font-size:.6em}
.poster-body .paper-slogan .paper-small{font-size:.75em}
`;

const printCssOnly = `
@media screen and (max-width:40em){.paper{padding:1em}.paper-columns{grid-template-columns:minmax(0,1fr)}.paper-script>div{grid-template-columns:minmax(0,1fr);gap:0}}
@media print{
.page.train:has(.paper){display:block;background:#fff}
.page.train:has(.paper) :is(.page-head,.page-foot,.page-title,.train-bar,.section){display:none}
.page.train:has(.paper)>*,.page.train:has(.paper) main{max-width:none;margin:0;padding:0}
.print-preview{padding:0;border:0}
.paper{max-width:none;padding:0 .5mm;border:0}
.paper.a4{page:a4}
.paper.a3{page:a3}
.paper-body{font-size:2.2cqi}
.poster-body{font-size:2.75cqi}
}
`;

export const printCss = paperCss + posterCss + printCssOnly;
