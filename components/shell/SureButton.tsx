import { useState } from 'preact/hooks';

interface SureButtonProps {
  readonly label: string;
  /** What the button says once it was pressed: that pressing it again does it. */
  readonly sure: string;
  readonly onSure: () => void;
}

/** Does what cannot be undone at the second press only. */
export function SureButton({ label, sure, onSure }: SureButtonProps) {
  const [isAsking, setAsking] = useState(false);
  const press = () => {
    setAsking(!isAsking);
    if (isAsking) onSure();
  };
  return (
    <button type="button" class="button plain" onClick={press}>
      {isAsking ? sure : label}
    </button>
  );
}
