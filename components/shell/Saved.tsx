import { Phrase } from '../Phrase.tsx';

/** That something was done, shown at the foot of the window and read out; empty where there is nothing to say. */
export function Saved({ text }: { readonly text: string }) {
  return (
    <div class="saved" role="status">
      {text !== '' && (
        <p>
          <Phrase text={text} />
        </p>
      )}
    </div>
  );
}
