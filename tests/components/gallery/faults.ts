/**
 * What a person would see at once and a machine can measure: a page wider than its window, words that are cut off or
 * lie over other words, and things to press that are too small for a finger. Runs in the page, and so may use nothing
 * from outside of itself. Gives a line for each fault.
 */
export function findFaults(): readonly string[] {
  /** CSS pixels, WCAG 2.2, 2.5.8. */
  const SMALLEST_TARGET = 24;
  const everything: Element[] = [];
  const gather = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      everything.push(element);
      if (element.shadowRoot !== null) gather(element.shadowRoot);
    }
  };
  gather(document);
  const drawn = everything.filter(
    (element) => element.checkVisibility({ visibilityProperty: true }) && !isHidden(element),
  );
  const say = (what: string, element: Element): string =>
    `${what}: ${element.localName}.${element.classList} “${(element.textContent ?? '').trim().slice(0, 40)}”`;

  /** For screen readers only. */
  function isHidden(element: Element): boolean {
    return element.closest('.hidden, .skip') !== null || getComputedStyle(element).clipPath !== 'none';
  }

  function isTooSmall(element: Element): boolean {
    if (!element.matches('button, a[href], input, select, summary, textarea')) return false;
    // One presses a label where there is one around; a link within a sentence, or a mark at one, is as high as its
    // line.
    if (element.closest('label, .mark') !== null || getComputedStyle(element).display === 'inline') return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && (width < SMALLEST_TARGET || height < SMALLEST_TARGET);
  }

  function isCut(element: Element): boolean {
    const { overflowX, overflowY } = getComputedStyle(element);
    const cutsWidth = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const cutsHeight = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
    return (element.textContent ?? '').trim() !== '' && (cutsWidth || cutsHeight);
  }

  interface Line {
    readonly box: DOMRect;
    readonly element: Element;
  }

  function linesOf(element: Element): readonly Line[] {
    // What floats over a page, or scrolls in a box of its own, lies over other words by design.
    if (element.closest('.saved, .drop, .letter, .pack, .compose-panel, textarea') !== null) return [];
    const texts = [...element.childNodes].filter((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
    return texts.flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map((box) => ({ box, element }));
    });
  }

  function overlap(a: DOMRect, b: DOMRect): boolean {
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    // The boxes of Thai letters reach into the lines above and below, where their vowels may stand.
    return width > 4 && height > Math.min(a.height, b.height) * 0.6;
  }

  const lines = drawn.flatMap(linesOf).sort((a, b) => a.box.top - b.box.top);
  const over = lines.filter(({ box }, index) => {
    for (const other of lines.slice(index + 1)) {
      if (other.box.top > box.bottom) return false;
      if (overlap(box, other.box)) return true;
    }
    return false;
  });
  const wide = document.documentElement.scrollWidth - window.innerWidth;
  return [
    ...(wide > 0 ? [`${wide} px wider than the window`] : []),
    ...drawn.filter(isTooSmall).map((element) => say('too small to press', element)),
    ...drawn.filter(isCut).map((element) => say('cut off', element)),
    ...over.map(({ element }) => say('lies over other words', element)),
  ];
}
