import { useEffect, useRef } from 'preact/hooks';
import { trapTab } from './warning/keys.ts';

/**
 * A modal dialog of the browser: above everything, the rest of the frame inert. The focus stands on "back", Escape is
 * "back", Tab stays inside, and no key reaches the page around it.
 */
export function useModal(onBack: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    back.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (dialog.current !== null) trapTab(event, dialog.current);
  };
  const onCancel = (event: Event) => {
    event.preventDefault();
    onBack();
  };
  return { dialog, back, onKeyDown, onCancel };
}
