import { mayCheckDrafts, type StaffSettings } from '../compose/staff.ts';
import { isOneOrigin } from '../protocol-payloads.ts';

interface DraftScript {
  readonly id: string;
  matches: string[];
  js: string[];
  allFrames: boolean;
  runAt: 'document_idle';
}

/** What is needed of the browser. */
interface Api {
  readonly permissions: { readonly getAll: () => Promise<{ readonly origins?: string[] }> };
  readonly scripting: {
    readonly getRegisteredContentScripts: (filter: {
      ids: string[];
    }) => Promise<readonly { matches?: string[] | undefined }[]>;
    readonly unregisterContentScripts: (filter: { ids: string[] }) => Promise<void>;
    readonly registerContentScripts: (scripts: DraftScript[]) => Promise<void>;
  };
}

const ID = 'drafts';

/**
 * Makes the script that waits for drafts stand on all sites that may be read, where drafts are to be checked, and
 * nowhere else.
 */
export async function reconcileDrafts({ permissions, scripting }: Api, staff: StaffSettings): Promise<void> {
  const { origins = [] } = await permissions.getAll();
  const wanted = mayCheckDrafts(staff) ? origins.filter(isOneOrigin).sort() : [];
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered !== undefined) {
    if (JSON.stringify([...(registered.matches ?? [])].sort()) === JSON.stringify(wanted)) return;
    await scripting.unregisterContentScripts({ ids: [ID] });
  }
  if (wanted.length === 0) return;
  await scripting.registerContentScripts([
    { id: ID, matches: wanted, js: ['drafts.js'], allFrames: true, runAt: 'document_idle' },
  ]);
}
