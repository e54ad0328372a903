import { useState } from 'preact/hooks';

let made = 0;

/**
 * An id for an element of this component, the same for as long as it is shown. Preact's own `useId` counts from zero
 * again for what comes with a later drawing of a page, and then two elements have one id: a label leads to the wrong
 * one.
 */
export function useUniqueId(): string {
  const [id] = useState(() => {
    made += 1;
    return `r${made}`;
  });
  return id;
}
