import { useEffect, useState } from 'preact/hooks';

interface AnnouncerProps {
  readonly text: string;
  readonly urgent: boolean;
}

/** How long the words stay for a screen reader that is still busy; then they go, as the heading says the same. */
const STAYS_MS = 8000;

/**
 * Says a text once. Screen readers speak what changes in a live region that already exists, so the region is drawn
 * empty and filled afterwards; drawing it again with the same text changes nothing and stays silent.
 */
export function Announcer({ text, urgent }: AnnouncerProps) {
  const [said, say] = useState('');
  useEffect(() => {
    say(text);
    const timer = setTimeout(() => say(''), STAYS_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="hidden" role={urgent ? 'alert' : 'status'}>
      {said}
    </div>
  );
}
