/**
 * A member of an element as the browser made it. The fields of a form hide the form's own members when they are named
 * like them, from extensions too: with `<input name="matches">` in it, `form.matches` is that field, and a mail of one
 * such form could not be read. Only forms do this.
 */
export function member<Kind extends Node, Name extends keyof Kind>(node: Kind, name: Name): Kind[Name] {
  return isForm(node) ? Reflect.get(HTMLFormElement.prototype, name, node) : node[name];
}

/** An element, and what its members are read from: itself, or for a form what stands behind its fields. */
export interface Seen {
  readonly element: Element;
  readonly own: Element;
  readonly tag: string;
}

/**
 * For code that asks many members of each of many elements: what kind of element it is, is looked up once, by its tag.
 */
export function see(element: Element): Seen {
  const tag: unknown = element.localName;
  if (typeof tag === 'string' && tag !== 'form') return { element, own: element, tag };
  const own = isForm(element) ? behindFields(element) : element;
  return { element, own, tag: own.localName };
}

/** In the form's stead stands an empty one: a proxy of the form itself would have to agree with its fields. */
function behindFields(form: Element): Element {
  const empty: Element = Object.create(HTMLFormElement.prototype);
  const get = (_: Element, name: string | symbol): unknown => {
    const value: unknown = Reflect.get(HTMLFormElement.prototype, name, form);
    return typeof value === 'function' ? value.bind(form) : value;
  };
  return new Proxy(empty, { get });
}

/**
 * Told by a symbol, which no field can be named like, and which is the same in the documents of frames. Asked for
 * each element that is looked at, so it is read as a property: `Reflect.get` is a call into the browser.
 */
function isForm(node: Node & { readonly [Symbol.toStringTag]?: string }): boolean {
  return node[Symbol.toStringTag] === 'HTMLFormElement';
}

export function tagOf(element: Element): string {
  return member(element, 'localName');
}

export function attributeOf(element: Element, name: string): string | null {
  return member(element, 'getAttribute').call(element, name);
}

export function isMatch(element: Element, selector: string): boolean {
  return member(element, 'matches').call(element, selector);
}

export function closestOf(element: Element, selector: string): Element | null {
  return member(element, 'closest').call(element, selector);
}

export function allIn(element: Element, selector: string): NodeListOf<Element> {
  return member(element, 'querySelectorAll').call(element, selector);
}

/** Whether a node is an element or stands in it. */
export function holdsNode(element: Element, node: Node): boolean {
  return member(element, 'contains').call(element, node);
}

/** Node classes differ from document to document, so kinds are told by number; a form may have a field in its place. */
export function isElement(node: Node): node is Element {
  const kind: unknown = node.nodeType;
  return kind === 1 || typeof kind === 'object';
}

/** The nodes that a slot was given to display; none where it shows its own, and for all other elements. */
export function nodesInSlot({ element, tag }: Seen): readonly Node[] {
  return tag === 'slot' && element instanceof HTMLSlotElement ? element.assignedNodes() : [];
}
