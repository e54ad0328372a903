import type { BatchView, StaffProps } from '../../../components/staff/props.ts';
import type { Language } from '../../../components/warning/props.ts';
import { once } from '../../../utils/once.ts';
import { createItemReader } from '../../../utils/outgoing/batch/batch-item.ts';
import { joinSummaries, summarise } from '../../../utils/outgoing/batch/batch-report.ts';
import { judgeItem, readItem } from '../../../utils/outgoing/batch/check-batch.ts';
import { type RowCheck, toRowCheck } from '../../../utils/outgoing/batch/row-check.ts';
import { BILL, engine, LETTER, NOTICE, resultOn } from './draft-samples.ts';

const noop = () => {};
const SOURCE = { sha256: '5f'.repeat(32), date: '2026-11-22' };

/** The page for staff in every state that differs to the eye. */
export function staffSamples(language: Language): Record<string, StaffProps> {
  const base: StaffProps = {
    language,
    version: '0.1.0',
    draft: { text: '', channel: 'sms', sender: '', subject: '' },
    outcome: { kind: 'idle' },
    batch: { kind: 'idle' },
    batchChannel: 'sms',
    proposes: false,
    onDraft: noop,
    onCheck: noop,
    onMail: noop,
    onBatchOptions: noop,
    onBatch: noop,
    onCancel: noop,
    onPropose: () => null,
    onCopy: async () => true,
    onExport: noop,
    onPrint: noop,
  };
  const typed = (text: string): Partial<StaffProps> => ({
    draft: { ...base.draft, text },
    outcome: { kind: 'done', result: resultOn({ body: text }, language) },
  });
  const mail = { from: '"เทศบาลเมืองบ้านใหม่" <news@banmai.go.th>', subject: 'คืนภาษี', body: LETTER };
  const letter = resultOn({ channel: 'email', subject: mail.subject, body: LETTER }, language, mail);
  const batch = (view: Partial<BatchView>): Partial<StaffProps> => ({
    batch: { kind: 'batch', view: { ...batchView(), ...view } },
  });
  return {
    first: base,
    stop: { ...base, ...typed(BILL) },
    clean: { ...base, ...typed(`${NOTICE} โทร 1111`) },
    mail: { ...base, outcome: { kind: 'done', result: letter } },
    problems: {
      ...base,
      outcome: { kind: 'problem', problem: 'not-mail' },
      batch: { kind: 'problem', name: 'ทะเบียนลูกค้า-2569.xls', problem: 'old-excel' },
    },
    reading: { ...base, ...batch({ state: 'reading', total: 0, rows: [], summary: summarise([], SOURCE) }) },
    checking: { ...base, ...batch({ state: 'checking', total: 10_000 }) },
    failed: { ...base, ...batch({ state: 'done' }) },
    passed: { ...base, ...batch({ state: 'done', ...viewOf([`${NOTICE} โทร 1111`]) }) },
    cancelled: { ...base, ...batch({ state: 'cancelled', total: 10_000 }) },
  };
}

/** The rows of a file of texts, the last of which is a formula that was stored without its result. */
function rowsOf(texts: readonly string[]): readonly RowCheck[] {
  const read = createItemReader('sms');
  return [['ข้อความ'], ...texts.map((text) => [text])].flatMap((fields, index) => {
    const unresolved = fields[0]?.startsWith('=') === true ? [0] : [];
    const item = read({ line: index + 1, sheet: 'พฤศจิกายน', fields, unresolved });
    if (item === null) return [];
    return [toRowCheck(judgeItem(readItem(item, engine(), {}), engine(), { proposes: true }), item.draft)];
  });
}

function viewOf(texts: readonly string[]): Pick<BatchView, 'rows' | 'summary' | 'total'> {
  const rows = rowsOf(texts);
  return { rows, total: rows.length, summary: joinSummaries(summarise([], SOURCE), summarise(rows, SOURCE)) };
}

const TEXTS = [BILL, NOTICE, LETTER, `${NOTICE} สอบถาม 044 123 456`, '=VLOOKUP(A2,แผ่น2!A:B,2)'];
const batchView = once(
  (): BatchView => ({
    name: 'แม่แบบข้อความ-เทศบาลเมืองบ้านใหม่-ปีงบประมาณ-2570.xlsx',
    state: 'done',
    notes: { format: 'xlsx', thai: false, sheets: ['พฤศจิกายน'], hidden: ['ร่างเก่า'], formulas: 1, merged: 2 },
    ...viewOf([...TEXTS, ...Array.from({ length: 40 }, (_, index) => `${BILL} เลขที่ ${index}`)]),
  }),
);
