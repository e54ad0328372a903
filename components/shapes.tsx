import type { ListingStatus, ReasonLevel } from '../utils/model.ts';

interface ShapeProps {
  readonly tone: ReasonLevel;
  /** Width and height in em of the text around it. */
  readonly size: number;
}

/**
 * Octagon = danger, triangle = caution, circle = note. The words beside it say the same, so it is hidden from readers.
 */
export function Shape({ tone, size }: ShapeProps) {
  return (
    <svg class={`shape ${tone}`} viewBox="0 0 24 24" width={`${size}em`} height={`${size}em`} aria-hidden="true">
      {SHAPES[tone]}
    </svg>
  );
}

const SHAPES: Record<ReasonLevel, preact.JSX.Element> = {
  danger: (
    <>
      <path class="fill" d="M8 2.2h8L21.8 8v8L16 21.8H8L2.2 16V8z" />
      <path class="sign" d="M7.2 12h9.6" />
    </>
  ),
  caution: (
    <>
      <path class="fill" d="M12 3.2 22 20.4H2z" />
      <path class="sign" d="M12 9.6v4.6M12 17.2v.1" />
    </>
  ),
  note: (
    <>
      <circle class="fill" cx="12" cy="12" r="9.8" />
      <path class="sign" d="M12 11.4v5M12 7.6v.1" />
    </>
  ),
};

const BADGES: Record<ListingStatus, preact.JSX.Element> = {
  black: <path class="solid" d="M3 3h14v14H3z" />,
  grey: <path class="solid" d="M3 17 17 3v14z" />,
  white: <path class="solid" d="M7.5 7.5h5v5h-5z" />,
  unlisted: <path class="stroke" d="M6.5 10h7" />,
  'no-list': <path class="stroke" d="M10 5.8v5M10 14v.1" />,
};

/** Square badge = number label: full, half, open, a dash, or not checked. */
export function Badge({ status }: { readonly status: ListingStatus }) {
  return (
    <svg class="badge" viewBox="0 0 20 20" width="1em" height="1em" aria-hidden="true">
      <rect class="stroke" x="2.5" y="2.5" width="15" height="15" rx="3" />
      {BADGES[status]}
    </svg>
  );
}

export function Chevron() {
  return (
    <svg class="chevron" viewBox="0 0 20 20" width="1em" height="1em" aria-hidden="true">
      <path d="m5 7.5 5 5 5-5" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}

/** The product's mark: an open eye on an indigo octagon. The same drawing as public/icon/logo.svg. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" width="1.25em" height="1.25em" aria-hidden="true">
      <path class="logo-ground" d="M11 3h10l8 8v10l-8 8H11l-8-8V11z" />
      <path class="logo-eye" d="M6.6 16C9 11.9 12.2 9.8 16 9.8s7 2.1 9.4 6.2c-2.4 4.1-5.6 6.2-9.4 6.2S9 20.1 6.6 16z" />
      <circle class="logo-ground" cx="16" cy="16" r="3.5" />
    </svg>
  );
}

export const shapesCss = `
.shape .fill{stroke-width:1.6;stroke-linejoin:round}
.shape .sign{fill:none;stroke-width:2.4;stroke-linecap:round}
.shape.danger .fill{fill:var(--danger);stroke:var(--danger)}.shape.danger .sign{stroke:var(--on-danger)}
.shape.caution .fill{fill:var(--caution);stroke:var(--caution)}.shape.caution .sign{stroke:var(--on-caution)}
.shape.note .fill{fill:var(--accent);stroke:var(--accent)}.shape.note .sign{stroke:var(--on-accent)}
.badge .stroke{fill:none;stroke:currentColor;stroke-width:1.8;stroke-linecap:round}
.badge .solid{fill:currentColor}
.logo-ground{fill:var(--accent);stroke:var(--accent);stroke-width:2;stroke-linejoin:round}
.logo-eye{fill:var(--on-accent)}
`;
