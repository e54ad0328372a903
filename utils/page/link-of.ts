import type { Anchor } from '../model.ts';

/** The address that an element leads to, as written; null where it leads nowhere. `own` is as `see` gives it. */
export function linkOf(own: Element, tag: string): Pick<Anchor, 'via' | 'href'> | null {
  switch (tag) {
    case 'a':
    case 'area': {
      const href = own.getAttribute('href') ?? own.getAttribute('xlink:href');
      return href === null || href.trim() === '' ? null : { via: 'anchor', href };
    }
    case 'form': {
      const href = own.getAttribute('action');
      return href === null || href.trim() === '' ? null : { via: 'form', href };
    }
    case 'button':
    case 'input': {
      const href = own.getAttribute('formaction');
      return href === null ? null : { via: 'form', href };
    }
    default:
      return null;
  }
}
