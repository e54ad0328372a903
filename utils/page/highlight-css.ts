/**
 * How numbers and bare addresses are painted in the message: underlines of different shapes, never colour alone, and
 * no background, so that the text stays as readable as its author made it. Names are ours: `ruthan-…`.
 */
export const HIGHLIGHTS = {
  number: 'ruthan-number',
  numberBad: 'ruthan-number-bad',
  link: 'ruthan-link',
  pointed: 'ruthan-pointed',
} as const;

export const HIGHLIGHT_CSS = `
::highlight(${HIGHLIGHTS.number}) { text-decoration: underline dotted 2px #3730a3; }
::highlight(${HIGHLIGHTS.numberBad}) { text-decoration: underline double 2px #b91c1c; }
::highlight(${HIGHLIGHTS.link}) { text-decoration: underline wavy 1.5px #b91c1c; }
::highlight(${HIGHLIGHTS.pointed}) { background-color: #fde68a; color: #1c1917; }
`;
