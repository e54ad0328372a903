import type { Standing } from '../../utils/dismissals/dismissing.ts';
import type { ListState, PageMessage, PageState } from '../popup/props.ts';
import type { Family, Fine, Language, MessageView, Names, Point } from '../warning/props.ts';

/** A message of the page whose place is known. */
export type PlacedMessage = PageMessage & Required<Pick<PageMessage, 'at' | 'report'>>;

/** The message that is open in the panel: the only one whose text is here, and only while it is open. */
export interface OpenMessage {
  readonly key: string;
  /** Null until its frame has given it, or where it is gone. */
  readonly text: MessageView | null;
  readonly standing: Standing | null;
}

export interface PanelProps extends Names {
  readonly language: Language;
  readonly page: PageState;
  readonly list: ListState;
  readonly family?: Family;
  /** Key of the message that the person looks at in the page; null where that cannot be told. */
  readonly current: string | null;
  readonly open: OpenMessage | null;
  readonly onOpen: (message: PlacedMessage | null) => void;
  /** Shows a place of the open message in the page, or with null nothing. */
  readonly onPoint: (point: Point | null) => void;
  /** Scrolls the page there. */
  readonly onShow: (point: Point) => void;
  readonly onFine: Fine['onFine'];
  readonly onTakeBack: Fine['onTakeBack'];
}
