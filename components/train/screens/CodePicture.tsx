import { useMemo } from 'preact/hooks';
import { encodeQR } from 'qr';

/** Black on white in any colours of the page: a phone must be able to read it. */
const BORDER = 2;

/** A QR code as a picture in a message. It can be read with a phone, and leads to a host that nobody has. */
export function CodePicture({ text }: { readonly text: string }) {
  const rows = useMemo(() => encodeQR(text, 'raw', { border: BORDER }), [text]);
  const squares = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
  return (
    <svg
      class="code-picture"
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shape-rendering="crispEdges"
      aria-hidden="true"
    >
      <path fill="#fff" d={`M0 0h${rows.length}v${rows.length}h-${rows.length}z`} />
      <path fill="#000" d={squares.join('')} />
    </svg>
  );
}
