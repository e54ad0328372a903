import { placeOf, viewOf } from '../../utils/extract/claims/view.ts';
import type { Engine } from '../../utils/extract/engine.ts';
import { textsOf } from '../../utils/extract/entities.ts';
import type { Link, Message, Phone, Place, Verdict } from '../../utils/model.ts';
import { analyse } from '../../utils/verdict/analyse.ts';

/** A message as it is before it is disguised, with what there is to disguise. */
export interface Undisguised {
  readonly message: Message;
  readonly verdict: Verdict;
  /** Names of bodies in the sender's name, the subject and the body. */
  readonly names: readonly Place[];
  /** Addresses in the text that are not the shown text of an anchor. */
  readonly links: readonly Link[];
  readonly phones: readonly Phone[];
}

export function undisguised(message: Message, engine: Engine): Undisguised {
  const verdict = analyse(message, engine);
  const texts = textsOf(message);
  const names = (['from_name', 'subject', 'body'] as const).flatMap((part) => {
    const view = viewOf(part, texts[part], engine.gazetteer);
    return view.names.map((name) => placeOf(view, name));
  });
  return { message, verdict, names, links: verdict.links.filter(({ via }) => via === 'text'), phones: verdict.phones };
}
