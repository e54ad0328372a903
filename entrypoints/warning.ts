import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { countedOnly } from '../utils/page/counted-only.ts';
import { engineHere } from '../utils/page/engine-parts.ts';
import { handOver } from '../utils/page/hand-over.ts';
import { ask } from '../utils/page/question.tsx';
import { createWarning } from '../utils/page/warning.tsx';
import { meetPerson } from '../utils/page/warning-person.ts';

/**
 * Injected by the background into a frame whose engine has something to show: everything that draws. The browser
 * answers the background when the promise has come to its end, and the engine takes over what was handed over by then.
 */
export default defineUnlistedScript(async () => {
  const engine = engineHere();
  if (engine === null) return;
  const person = await meetPerson(engine);
  if (person.settings().policy.reportOnly === true) return handOver(engine.frame, countedOnly(person));
  handOver(engine.frame, {
    createWarning: (first, tools) => createWarning(first, tools, person),
    ask: (document, question) => ask(document, question, person),
  });
});
