import type { ComponentChildren } from 'preact';
import { LETTERS } from '../../utils/outgoing/letters.ts';
import { thaiDate, thaiDigits } from '../../utils/thai-date.ts';
import { formatPhone } from '../words/format.ts';
import type { SubmissionProps } from './props.ts';

/**
 * An external letter in the form of the Regulation of the Office of the Prime Minister on Correspondence, B.E. 2526:
 * ที่ (number), the office, date, เรื่อง (subject), เรียน (to), อ้างถึง (reference), สิ่งที่ส่งมาด้วย (enclosed), text,
 * closing, signature, contact. Always in Thai with Thai digits; no emblem, which is the office's own to put.
 */
export function CoverLetter({ submission, name }: Pick<SubmissionProps, 'submission' | 'name'>) {
  const { letter, contact, numbers } = submission;
  const body = name === '' ? BLANK : name;
  const reference = LETTERS['white-list-2567'];
  const count = thaiDigits(String(numbers.length));
  return (
    <div lang="th">
      <article class="sheet thai-letter">
        <div class="letter-head">
          <p>ที่ {or(thaiDigits(letter.number), BLANK)}</p>
          <address>{thaiDigits(or(letter.office, body))}</address>
        </div>
        <p class="letter-date">{or(thaiDigits(thaiDate(letter.date)), BLANK)}</p>
        <Entry label="เรื่อง">ส่งข้อมูลเบอร์โทรศัพท์ของหน่วยงานเพื่อจัดทำบัญชีเบอร์โทรศัพท์ภาครัฐ (White List)</Entry>
        <Entry label="เรียน">{or(letter.to, BLANK)}</Entry>
        <Entry label="อ้างถึง">
          หนังสือ{reference.from} ลงวันที่ {thaiDigits(reference.date)}
        </Entry>
        <Entry label="สิ่งที่ส่งมาด้วย">
          ๑. บัญชีเบอร์โทรศัพท์ของ{body} จำนวน {count} เลขหมาย
          <br />
          ๒. ไฟล์ข้อมูลเบอร์โทรศัพท์ (CSV) จำนวน ๑ ไฟล์
        </Entry>
        <p class="letter-text">
          ตามหนังสือที่อ้างถึง {reference.from}ขอความร่วมมือหน่วยงานภาครัฐสนับสนุนข้อมูลเบอร์โทรศัพท์พื้นฐานและหรือเบอร์โทรศัพท์เคลื่อนที่
          ที่ใช้ติดต่อประชาชน เพื่อจัดทำกลุ่มเบอร์โทรศัพท์ภาครัฐ (White List) นั้น
        </p>
        <p class="letter-text">
          {body} ได้รวบรวมเบอร์โทรศัพท์ที่ใช้ติดต่อประชาชนในการติดต่องานตามภารกิจเรียบร้อยแล้ว จำนวน {count} เลขหมาย
          รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย ทั้งนี้ ได้มอบหมายให้ {or(contact.name, BLANK)} {or(contact.position, '')} เป็นผู้ประสานงาน
        </p>
        <p class="letter-text">จึงเรียนมาเพื่อโปรดพิจารณา</p>
        <div class="letter-close">
          <p>ขอแสดงความนับถือ</p>
          <p class="letter-sign">({or(letter.signer, BLANK)})</p>
          <p>{or(letter.position, BLANK)}</p>
        </div>
        <div class="letter-contact">
          <p>{body}</p>
          <p>โทร. {or(thaiDigits(contact.phone), BLANK)}</p>
          <p>ไปรษณีย์อิเล็กทรอนิกส์ {or(contact.email, BLANK)}</p>
        </div>
      </article>
      <Enclosure submission={submission} name={body} />
    </div>
  );
}

const BLANK = '……………………………………';

function or(text: string, otherwise: string): string {
  return text.trim() === '' ? otherwise : text.trim();
}

function Entry({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <p class="letter-entry">
      <span>{label}</span>
      <span>{children}</span>
    </p>
  );
}

/** สิ่งที่ส่งมาด้วย ๑: the numbers, row by row. */
function Enclosure({ submission: { numbers }, name }: Pick<SubmissionProps, 'submission' | 'name'>) {
  if (numbers.length === 0) return null;
  return (
    <article class="sheet thai-letter enclosure">
      <p class="letter-date">สิ่งที่ส่งมาด้วย ๑</p>
      <h3 class="sheet-title">บัญชีเบอร์โทรศัพท์ที่ใช้ติดต่อประชาชนของ{name}</h3>
      <table class="sheet-table">
        <thead>
          <tr>
            <th scope="col">ลำดับ</th>
            <th scope="col">เบอร์โทรศัพท์</th>
            <th scope="col">ใช้เพื่อ</th>
          </tr>
        </thead>
        <tbody>
          {numbers.map(({ number, extensions, purpose }, index) => (
            <tr key={number}>
              <td>{thaiDigits(String(index + 1))}</td>
              <td>
                {thaiDigits(formatPhone(number))}
                {extensions.length > 0 && ` ต่อ ${thaiDigits(extensions.join(', '))}`}
              </td>
              <td>{purpose}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
