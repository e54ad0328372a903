import type { Link, Message } from '../../model.ts';
import type { Engine } from '../engine.ts';
import type { Sender } from './sender.ts';
import type { View } from './view.ts';

/** The parts of a message that speak, read once. */
export interface Reading extends Engine {
  readonly message: Message;
  readonly senderName: View;
  readonly subject: View;
  readonly body: View;
  readonly sender: Sender;
  readonly links: readonly Link[];
}
