import type { Channel } from '../../utils/model.ts';
import type { ChannelId, ReportChannel } from '../../utils/report/channels.ts';
import type { PackInWords } from '../../utils/report/pack-text.ts';
import type { Contact } from '../../utils/report/whom-to-ask.ts';
import type { Language } from '../warning/props.ts';

/** Whom to call about the name that is used, in the view's language. */
export interface ContactView extends Pick<Contact, 'relation' | 'phone'> {
  readonly name: string;
}

/** A file to keep. */
export interface ReportFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Everything that a report shows and hands on, in one language. */
export interface ReportView {
  readonly channel: Channel;
  readonly hasLink: boolean;
  /** Addresses in one's own organisation, as its administrator has set them; the first to be told. */
  readonly officers: readonly string[];
  /** Null where no body's name is used. */
  readonly contact: ContactView | null;
  /** How each channel is reached. */
  readonly channels: Readonly<Record<ChannelId, ReportChannel>>;
  readonly pack: PackInWords;
  /** The pack as it is copied, and as it is saved. */
  readonly text: string;
  readonly files: { readonly text: ReportFile; readonly json: ReportFile };
  /** Of a mail that it goes with. */
  readonly subject: string;
}

/** What a person can do with a report; nothing of it sends anything. */
export interface ShareProps {
  /** False where the browser refuses. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onSave: (file: ReportFile) => void;
  readonly onPrint: () => void;
}

export interface ReportProps extends ShareProps {
  readonly language: Language;
  readonly report: ReportView;
}
