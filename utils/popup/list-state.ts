import type { ListState } from '../../components/popup/props.ts';
import { askListSummary } from '../protocol-client.ts';

/** Whether a number list is connected, whose and how old. */
export async function readList(): Promise<ListState> {
  const answer = await askListSummary();
  if (!answer.ok || answer.value.state === 'none') return { kind: 'none' };
  const { operator, ageDays } = answer.value;
  return { kind: 'ready', operator, ageDays };
}
