/**
 * How numbers and bare addresses are painted in the message: underlines of different shapes, never colour alone, and
 * no background, so that the text stays as readable as its author made it. Names are ours: `ruthan-…`.
 */
export const HIGHLIGHTS = {
  black: 'ruthan-black',
  grey: 'ruthan-grey',
  white: 'ruthan-white',
  unlisted: 'ruthan-unlisted',
  'no-list': 'ruthan-no-list',
  link: 'ruthan-link',
  pointed: 'ruthan-pointed',
} as const;

/** The style sheet; a function, so that the engine, which only needs the names, does not carry it. */
export function highlightCss(): string {
  return `
::highlight(${HIGHLIGHTS.black}) { text-decoration: underline double 2px #b91c1c; }
::highlight(${HIGHLIGHTS.grey}) { text-decoration: underline dashed 2px #b45309; }
::highlight(${HIGHLIGHTS.white}) { text-decoration: underline solid 2px #3730a3; }
::highlight(${HIGHLIGHTS.unlisted}) { text-decoration: underline dotted 2px #3730a3; }
::highlight(${HIGHLIGHTS['no-list']}) { text-decoration: underline dotted 1px #57534e; }
::highlight(${HIGHLIGHTS.link}) { text-decoration: underline wavy 1.5px #b91c1c; }
::highlight(${HIGHLIGHTS.pointed}) { background-color: #fde68a; color: #1c1917; }
`;
}
