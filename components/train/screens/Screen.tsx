import type { ComponentType } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TextSize } from '../../../utils/setting-values.ts';
import type { Scenario } from '../../../utils/training/scenario.ts';
import { trainWordsOf } from '../../words/train/train-words-of.ts';
import { Chat } from './Chat.tsx';
import { Inbox } from './Inbox.tsx';
import { Phone } from './Phone.tsx';
import type { DrawnProps, GuardScreen, Inert } from './props.ts';

export interface ScreenProps extends DrawnProps {
  readonly guard: GuardScreen;
  /** Whether the engine warns in it; a question of a quiz is shown without. */
  readonly isGuarded: boolean;
  /** Of the warnings. */
  readonly textSize?: TextSize;
}

const DRAWN: Readonly<Record<Scenario['channel'], ComponentType<DrawnProps>>> = {
  email: Inbox,
  sms: Phone,
  chat: Chat,
};

/** What a person did last; null for nothing that needs a word. */
type Said = Inert | 'left' | null;

/** A message in a mailbox or a phone as people know them, in which the real engine can work. Its links lead nowhere. */
export function Screen(props: ScreenProps) {
  const { language, scenario } = props;
  const { screens } = trainWordsOf(language);
  const [said, setSaid] = useState<Said>(null);
  const glass = useGuard(props, said, setSaid);
  const Drawn = DRAWN[scenario.channel];
  return (
    <section class={`screen ${scenario.channel}`} aria-label={screens.labels[scenario.channel]}>
      <div class="screen-glass" ref={glass}>
        {said === 'left' ? (
          <div class="screen-left">
            <p>{screens.left}</p>
            <button type="button" class="button second" onClick={() => setSaid(null)}>
              {screens.openAgain}
            </button>
          </div>
        ) : (
          <Drawn language={language} scenario={scenario} />
        )}
      </div>
      <p class="screen-said" role="status">
        {said !== null && said !== 'left' && screens.inert[said]}
      </p>
    </section>
  );
}

/** What can open a link; the click guard stops those that are warned of before they come here. */
const OPENING = ['click', 'auxclick', 'dragstart'] as const;

/** The element in which links are inert, and in which the engine works as long as the message is open. */
function useGuard(
  { guard, isGuarded, textSize = 100, ...drawn }: ScreenProps,
  said: Said,
  onSaid: (said: Said) => void,
) {
  const glass = useRef<HTMLDivElement>(null);
  const { language, scenario } = drawn;
  const { channel, numbers, qr } = scenario;
  const isWatched = isGuarded && said !== 'left';

  // With the drawing itself: there is no moment in which a link leads out.
  useLayoutEffect(() => {
    function stop(event: Event): void {
      if (!(event.target instanceof Element) || event.target.closest('a[href]') === null) return;
      event.preventDefault();
      onSaid('link');
    }
    for (const type of OPENING) glass.current?.addEventListener(type, stop);
  }, []);

  useLayoutEffect(() => {
    if (!isWatched) return undefined;
    const element = glass.current?.querySelector('.code-picture') ?? null;
    const code = element === null || qr === undefined ? null : { element, text: qr };
    const onLeave = (): void => onSaid('left');
    return guard({ language, channel, numbers, code, textSize, onLeave, onInert: onSaid });
  }, [isWatched, language, channel, JSON.stringify(numbers), qr, textSize]);
  return glass;
}
