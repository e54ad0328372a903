import { useEffect, useState } from 'preact/hooks';

const SECOND = 1000;

export interface Clock {
  /** Seconds that it has run. */
  readonly elapsed: number;
  readonly isRunning: boolean;
  readonly toggle: () => void;
}

/** The clock of a lesson: runs from the start, and can be stopped and started again. */
export function useClock(): Clock {
  const [elapsed, setElapsed] = useState(0);
  const [isRunning, setRunning] = useState(true);
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setElapsed((before) => before + 1), SECOND);
    return () => clearInterval(timer);
  }, [isRunning]);
  return { elapsed, isRunning, toggle: () => setRunning((before) => !before) };
}

/** `4:07` */
export function clockText(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
