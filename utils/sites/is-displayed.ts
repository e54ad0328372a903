/** Whether neither an element nor anything around it in its document is taken out of the page by its style. */
export function isDisplayed(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let each: Element | null = element; each !== null; each = each.parentElement) {
    if (view?.getComputedStyle(each).display === 'none') return false;
  }
  return true;
}
