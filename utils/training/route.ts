/**
 * What of the training page is shown. It stands in the address behind `#/`, so that each part can be linked and the
 * browser's "back" leads from one to the other; other fragments (`#content`) lead to places in a part.
 */
export type Route =
  | { readonly view: 'library' }
  /** One scenario in the simulated mailbox or phone. */
  | { readonly view: 'screen'; readonly id: string }
  /** The same on a projector, clue by clue. */
  | { readonly view: 'present'; readonly id: string }
  | { readonly view: 'quiz' }
  | { readonly view: 'print' }
  /** The scenario to begin from; null for an empty one. */
  | { readonly view: 'editor'; readonly id: string | null };

export type ViewName = Route['view'];

const START: Route = { view: 'library' };

/** The route in a fragment (`#/present/tax-refund`); null for a fragment that is a place in the page. */
export function parseRoute(fragment: string): Route | null {
  if (fragment === '' || fragment === '#') return START;
  const [, view, id = ''] = /^#\/([a-z]*)(?:\/([a-z0-9-]+))?$/.exec(fragment) ?? [];
  switch (view) {
    case undefined:
      return fragment.startsWith('#/') ? START : null;
    case 'screen':
    case 'present':
      return id === '' ? START : { view, id };
    case 'quiz':
    case 'print':
      return { view };
    case 'editor':
      return { view, id: id === '' ? null : id };
    default:
      return START;
  }
}

/** The fragment of a route, for a link. */
export function fragmentOf(route: Route): string {
  const id = 'id' in route && route.id !== null ? `/${route.id}` : '';
  return `#/${route.view}${id}`;
}
