import type { FrameAddress } from '../protocol.ts';
import { reportPath } from '../report/target.ts';

/** What is needed of the browser. */
interface Api {
  readonly runtime: { readonly getURL: (path: ReturnType<typeof reportPath>) => string };
  readonly tabs: { readonly create: (tab: { readonly url: string }) => Promise<unknown> };
}

/** Opens the report page for a message of the frame that asks. Nothing of the message passes through here. */
export async function openReport({ runtime, tabs }: Api, { tab, frame }: FrameAddress, message: string): Promise<void> {
  await tabs.create({ url: runtime.getURL(reportPath({ tab, frame, message })) });
}
