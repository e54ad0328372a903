import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type StructureReport, structureReport } from '../utils/sites/structure-report.ts';

/** Run by the popup when a person saves a report of a mailbox that could not be read: gives one frame's part of it. */
export default defineUnlistedScript((): StructureReport | null => {
  try {
    return structureReport(globalThis.window);
  } catch {
    return null;
  }
});
