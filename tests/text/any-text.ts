import fc from 'fast-check';

/** Thai words, marks in any order, invisible characters, look-alikes, separators, and any code unit. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('กรมสรรพากร', 'น้ำ', 'ไปรษณีย์', 'ก ร ม ส', 'ก-ร-ม', 'Revenue', 'R e v e', 'ກຣມ', 'ᴘs', 'กู้งิuด่วu'),
      fc.constantFrom('่', '้', '์', 'ํ', 'า', 'ำ', 'เ', 'ิ', 'ฺ', 'u', 's', 'o', 'S'),
      fc.constantFrom(' ', '  ', '\n', '.', '-', ' - ', '\u200b', '\u00ad', '\ufeff', '\ud800', '𝟎', '๑', '．'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));
