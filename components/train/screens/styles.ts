import { SPOTLIGHT } from '../../../utils/training/screens/spotlight.ts';

/** What a webmail, a phone and a chat look like. Sizes are in em, so that a projector only needs a larger letter. */
const inboxCss = `
.screen{min-width:0}
.screen-said:empty{display:none}
.screen-said{margin-top:.6em;font-weight:600}
.screen-left{display:grid;justify-items:center;align-content:center;gap:1em;min-height:16em;padding:2em 1em;text-align:center;border:1px solid var(--edge);border-radius:var(--radius)}
.inbox{container-type:inline-size;display:grid;grid-template:auto minmax(0,1fr)/minmax(0,1fr);border:1px solid var(--edge);border-radius:var(--radius);overflow:hidden;background:var(--surface);box-shadow:var(--shadow)}
.inbox>*{min-width:0}
.inbox-bar{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:0 1em;align-items:baseline;padding:.5em 1em;background:var(--sunken);border-bottom:1px solid var(--line)}
.inbox-bar span{color:var(--muted)}
.inbox-list{display:none;border-inline-end:1px solid var(--line);font-size:.889em}
.inbox-list>li{display:grid;padding:.6em 1em;border-bottom:1px solid var(--line);color:var(--muted)}
.inbox-list>li>*{overflow-wrap:anywhere;line-height:1.6}
.inbox-list>.open{background:var(--accent-tint);color:var(--ink);box-shadow:inset .25em 0 var(--accent)}
.mail{padding:1em 1.2em 1.6em;overflow:auto}
.mail-head{display:grid;gap:.6em;padding-bottom:.8em;margin-bottom:1em;border-bottom:1px solid var(--line)}
.ruthan .mail .subject{font-size:1.334em;line-height:1.5;font-weight:600}
.mail-from{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.8em;align-items:center}
.mail table{border-spacing:0}
.mail td{padding:0;overflow-wrap:anywhere}
.mail-address,.mail-to{color:var(--muted);font-size:.889em}
.mail-body{overflow-wrap:anywhere}
.initial{display:grid;place-items:center;flex:none;width:2.4em;height:2.4em;border-radius:50%;background:var(--edge);color:var(--surface);font-weight:700;line-height:1}
.code-picture{display:block;width:8.5em;height:8.5em;margin-top:.8em}
@container (min-width:44em){.inbox-list{display:block}}
@media (forced-colors:active){.initial{border:1px solid CanvasText;background:Canvas;color:CanvasText}}
`;

/**
 * From this width on the list stands beside the mail; the grid is told by the screen, which the container query cannot.
 */
const wideInboxCss = `
.screen.email{container-type:inline-size}
@container (min-width:44em){.inbox{grid-template-columns:minmax(0,15em) minmax(0,1fr)}}
`;

const phoneCss = `
.phone{display:grid;grid-template:auto minmax(0,1fr) auto/minmax(0,1fr);width:min(22em,100%);min-height:34em;margin-inline:auto;padding:.5em;
border:.5em solid #2a2c38;border-radius:2.2em;background:var(--surface);box-shadow:var(--shadow)}
.phone.sms{grid-template-rows:auto auto minmax(0,1fr) auto}
.phone-status{display:flex;justify-content:space-between;align-items:center;padding:.1em 1em;font-size:.8em;font-weight:600}
.phone-battery{width:1.7em;height:.8em;border:1.5px solid currentColor;border-radius:.25em;background:linear-gradient(90deg,currentColor 70%,transparent 0)}
.phone-head{display:flex;gap:.7em;align-items:center;padding:.5em .6em .6em;border-bottom:1px solid var(--line)}
.phone-head b{min-width:0;overflow-wrap:anywhere;line-height:1.5}
.phone-messages{display:grid;align-content:start;gap:.8em;padding:1em .6em;overflow:auto}
.phone-day{justify-self:center;font-size:.8em;color:var(--muted)}
.bubble-row{display:block;max-width:88%}
.bubble{padding:.7em 1em;border-radius:.3em 1.2em 1.2em;background:var(--sunken);border:1px solid var(--line);overflow-wrap:anywhere}
.phone.chat{grid-template-rows:auto minmax(0,1fr) auto}
.chat{display:grid;grid-template:auto minmax(0,1fr)/minmax(0,1fr)}
.chat .phone-messages{background:var(--accent-tint)}
.chat .bubble{background:var(--surface)}
.phone-answer{margin:.5em .6em .4em;padding:.45em 1em;border:1px solid var(--edge);border-radius:99px;color:var(--muted);font-size:.889em}
`;

/** A clue lights up and the rest of the message steps back. */
const spotlightCss = `
[data-spot] [data-part],[data-spot] [data-part] a{color:var(--muted)}
::highlight(${SPOTLIGHT}){background-color:#fde047;color:#1c1917;text-decoration:underline solid 3px #b45309}
`;

export const screensCss = inboxCss + wideInboxCss + phoneCss + spotlightCss;
