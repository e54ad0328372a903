import type { SubmissionProps } from '../../../components/submission/props.ts';
import type { Language } from '../../../components/warning/props.ts';
import { loadGazetteer } from '../../../utils/agencies/gazetteer.ts';
import { listingsByNumber } from '../../../utils/listings-by-number.ts';
import { localForms, officialName, searchBodies } from '../../../utils/submission/body-name.ts';
import { createImport } from '../../../utils/submission/import-numbers.ts';
import { pastedRows } from '../../../utils/submission/pasted-rows.ts';
import { emptySubmission, type Submission } from '../../../utils/submission/submission.ts';

const noop = () => {};
const gazetteer = loadGazetteer();

/** A page of an office's directory, with everything that goes wrong in such pages. */
const DIRECTORY = `ศูนย์บริการประชาชน 0-4412-3456-8
งานทะเบียน 044 123 456 ต่อ 12
สายด่วน ๑๑๖๑
โทรสาร 044 123 400
นายช่าง 81-234-5678
สำนักงานสาขา 02-27
สถานทูต +1 202 555 0143`;

/** The page on which a body's numbers are put together, in every state that differs to the eye. */
export function submissionSamples(language: Language): Record<string, SubmissionProps> {
  const empty = emptySubmission('2026-11-22');
  const withBody = (submission: Submission): SubmissionProps => ({
    language,
    version: '0.1.0',
    submission,
    name: officialName(submission.body, gazetteer),
    search: (typed) => searchBodies(gazetteer, typed),
    forms: localForms(gazetteer),
    imported: { kind: 'idle' },
    listings: null,
    missing: [],
    onChange: noop,
    onPaste: noop,
    onFile: noop,
    onExport: noop,
    onPrint: noop,
    onClear: noop,
  });
  const full = withBody({ ...empty, ...FILLED, numbers: read.numbers });
  const [first, second] = read.numbers.map(({ number }) => number);
  const listed = listingsByNumber(
    [first ?? '', second ?? ''],
    [{ status: 'white', operator: 'DE-FENCE', agencyName: 'กรมสรรพากร', since: '2025-11' }, { status: 'unlisted' }],
  );
  return {
    first: { ...withBody(empty), missing: ['body', 'contact', 'numbers'] },
    local: { ...full, imported: { kind: 'done', taken: read.numbers.length, problems: read.problems } },
    listed: { ...withBody({ ...full.submission, body: { kind: 'known', id: 'rd' } }), listings: listed },
    problem: { ...withBody(empty), missing: ['body'], imported: { kind: 'problem', problem: 'not-workbook' } },
  };
}

function imported() {
  const { add, result } = createImport({
    isHotline: (code) => gazetteer.hotlines.has(code),
    known: new Set(),
    purpose: 'ติดต่อประชาชน',
  });
  for (const row of pastedRows(DIRECTORY)) add(row);
  return result();
}

const read = imported();
const FILLED: Partial<Submission> = {
  body: { kind: 'local', form: 'เทศบาลเมือง', place: 'บ้านใหม่', district: 'ปากช่อง', province: 'นครราชสีมา' },
  contact: { name: 'นางสาวสมหญิง ใจดี', position: 'นักวิชาการคอมพิวเตอร์', phone: '044 123 456', email: 'it@banmai.go.th' },
  letter: {
    number: 'นม 52301/123',
    office: 'สำนักงานเทศบาลเมืองบ้านใหม่\nถนนมิตรภาพ นม 30130',
    date: '2026-11-22',
    to: 'ปลัดกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม',
    signer: 'นายสมชาย ใจดี',
    position: 'นายกเทศมนตรีเมืองบ้านใหม่',
  },
};
