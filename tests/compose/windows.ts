import type { DraftView } from '../../utils/sites/draft.ts';

export const HEADER = { sender: 'clerk@nongbua.go.th', recipients: ['a@example.com'], subject: 'ภาษีที่ดิน' };

/** A compose window in the document of the test, with this mark-up as its editor's. */
export function windowWith(html: string, signature?: string): DraftView {
  document.body.innerHTML = `<div id="window"><div id="editor" contenteditable="true">${html}</div><button id="send">ส่ง</button></div>`;
  return viewOf('editor', signature);
}

/** The same with a field for plain text. */
export function plainWindow(text: string): DraftView {
  document.body.innerHTML = '<div id="window"><textarea id="editor"></textarea><button id="send">ส่ง</button></div>';
  const view = viewOf('editor');
  if ('value' in view.editor) view.editor.value = text;
  return view;
}

function viewOf(id: string, signature?: string): DraftView {
  const [root, editor] = [document.getElementById('window'), document.getElementById(id)];
  if (root === null || editor === null) throw new Error('no window');
  const base = { id: 'draft:1', root, editor, send: document.getElementById('send'), header: () => HEADER };
  return signature === undefined ? base : { ...base, signature };
}
