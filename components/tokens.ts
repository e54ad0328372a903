/** Colours by role. Red only for danger, amber only for caution; one accent, a deep indigo. */
export interface Palette {
  readonly surface: string;
  readonly sunken: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly edge: string;
  readonly accent: string;
  readonly accentStrong: string;
  readonly onAccent: string;
  readonly accentTint: string;
  readonly danger: string;
  readonly onDanger: string;
  readonly dangerInk: string;
  readonly dangerTint: string;
  readonly dangerLine: string;
  readonly caution: string;
  readonly onCaution: string;
  readonly cautionInk: string;
  readonly cautionTint: string;
  readonly cautionLine: string;
}

export const light: Palette = {
  surface: '#ffffff',
  sunken: '#f4f4f9',
  ink: '#191b28',
  muted: '#484c60',
  line: '#d9dbe6',
  edge: '#7c8098',
  accent: '#32348f',
  accentStrong: '#23256f',
  onAccent: '#ffffff',
  accentTint: '#efeffa',
  danger: '#b3121d',
  onDanger: '#ffffff',
  dangerInk: '#8f0d16',
  dangerTint: '#fcf3f2',
  dangerLine: '#dfa9a6',
  caution: '#f0b02e',
  onCaution: '#2b1d00',
  cautionInk: '#5a3900',
  cautionTint: '#fff9ec',
  cautionLine: '#e3c68a',
};

/** Not black: it stays readable in a bright room. */
export const dark: Palette = {
  surface: '#1f202c',
  sunken: '#292b39',
  ink: '#f5f5fb',
  muted: '#c9ccdb',
  line: '#414459',
  edge: '#9498b0',
  accent: '#c0c2ff',
  accentStrong: '#dadbff',
  onAccent: '#17183a',
  accentTint: '#2d2f4c',
  danger: '#d9363e',
  onDanger: '#ffffff',
  dangerInk: '#ffbdb6',
  dangerTint: '#33222a',
  dangerLine: '#82474b',
  caution: '#f3b63c',
  onCaution: '#2b1d00',
  cautionInk: '#ffdb9e',
  cautionTint: '#322b20',
  cautionLine: '#76602f',
};

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function properties(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${kebab(name)}:${colour};`)
    .join('');
}

/** Forced colours: the system's own, so that shapes and borders carry the meaning. */
const FORCED = `--surface:Canvas;--sunken:Canvas;--ink:CanvasText;--muted:CanvasText;--line:CanvasText;--edge:CanvasText;
--accent:ButtonText;--accent-strong:ButtonText;--on-accent:ButtonFace;--accent-tint:Canvas;
--danger:CanvasText;--on-danger:Canvas;--danger-ink:CanvasText;--danger-tint:Canvas;--danger-line:CanvasText;
--caution:CanvasText;--on-caution:Canvas;--caution-ink:CanvasText;--caution-tint:Canvas;--caution-line:CanvasText;`;

/**
 * Custom properties on `.ruthan`, the one element in which everything is drawn. Not on the shadow host: a page's own
 * rules may set properties there.
 */
export const tokensCss = `
.ruthan{${properties(light)}
--font:"Noto Sans Thai","Leelawadee UI","Thonburi","Sarabun",system-ui,sans-serif;
--radius:12px;--radius-small:8px;--target:44px;
--shadow:0 1px 2px rgb(20 21 50/.06),0 4px 16px rgb(20 21 50/.08);
--motion:160ms ease-out}
/* Paper is light. */
@media screen and (prefers-color-scheme:dark){.ruthan{${properties(dark)}--shadow:0 1px 2px rgb(0 0 0/.3),0 4px 16px rgb(0 0 0/.3)}}
@media (forced-colors:active){.ruthan{${FORCED}--shadow:none}}
@media (prefers-reduced-motion:reduce){.ruthan{--motion:0s}}
`;
