import { useState } from 'preact/hooks';
import { Phrase } from '../Phrase.tsx';
import { Chevron } from '../shapes.tsx';
import { Field } from '../shell/Field.tsx';
import { FilePick } from '../shell/FilePick.tsx';
import { useUniqueId } from '../unique-id.ts';
import { pageWordsOf } from '../words/page-words-of.ts';
import { ListImport } from './ListImport.tsx';
import type { OptionsProps } from './props.ts';

/** More than a root key can have; a larger file is not read. */
const LARGEST_ROOT = 128 * 1024;

/** Address, key file and fingerprint of a list; behind a button, as most people never need it. */
export function ListConnect(props: OptionsProps & { readonly connected: boolean }) {
  const { language, connected, listWork, onImportList } = props;
  const { list: words } = pageWordsOf(language);
  const [open, setOpen] = useState(false);
  return (
    <>
      <div class="buttons">
        <button type="button" class="button second" aria-expanded={open} onClick={() => setOpen(!open)}>
          {connected ? words.change : words.connect}
          <Chevron />
        </button>
      </div>
      {open && <ConnectForm {...props} />}
      {connected && <ListImport language={language} disabled={listWork.kind === 'busy'} onImportList={onImportList} />}
    </>
  );
}

function ConnectForm({ language, listWork, onConnectList }: OptionsProps) {
  const { list: words } = pageWordsOf(language);
  const [address, setAddress] = useState('');
  const [fingerprint, setFingerprint] = useState('');
  const [root, setRoot] = useState<RootFile | null>(null);
  const id = useUniqueId();
  const onFiles = (files: readonly File[]) => void readRoot(files).then(setRoot);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    onConnectList({ address, root: root?.text ?? null, fingerprint });
  };
  return (
    <form class="panel connect" onSubmit={onSubmit}>
      <p>
        <Phrase text={words.connectIntro} />
      </p>
      <Field label={words.addressLabel} hint={words.addressHint} kind="url" value={address} onInput={setAddress} />
      <div class="field">
        <p class="field-label">{words.rootLabel}</p>
        <div class="buttons">
          <FilePick label={words.rootButton} describedBy={id} accept=".json,application/json" onFiles={onFiles} />
          <span role="status">{root?.name ?? words.rootNone}</span>
        </div>
        <p class="small" id={id}>
          {words.rootHint}
        </p>
      </div>
      <Field label={words.fingerprintLabel} hint={words.fingerprintHint} value={fingerprint} onInput={setFingerprint} />
      <div class="buttons">
        <button type="submit" class="button primary" disabled={listWork.kind === 'busy'}>
          {words.connect}
        </button>
      </div>
    </form>
  );
}

interface RootFile {
  readonly name: string;
  readonly text: string;
}

/** A key file; null where it is none or cannot be read. */
async function readRoot([file]: readonly File[]): Promise<RootFile | null> {
  if (file === undefined || file.size > LARGEST_ROOT) return null;
  const text = await file.text().catch(() => null);
  return text === null ? null : { name: file.name, text };
}
