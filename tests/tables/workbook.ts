import { deflateRawSync } from 'node:zlib';

/** Makes workbooks as office programs write them: a ZIP archive of XML files, deflated. */

type Files = Readonly<Record<string, string | Uint8Array>>;

export function zipOf(files: Files): Uint8Array<ArrayBuffer> {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const path = new TextEncoder().encode(name);
    const plain = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const packed = new Uint8Array(deflateRawSync(plain));
    const shared = [...u16(20), ...u16(0), ...u16(8), ...u16(0), ...u16(0), ...u32(0), ...u32(packed.length)];
    const header = [...shared, ...u32(plain.length), ...u16(path.length), ...u16(0)];
    local.push(Uint8Array.from([...u32(0x04034b50), ...header]), path, packed);
    central.push(
      Uint8Array.from([
        ...u32(0x02014b50),
        ...u16(20),
        ...header,
        ...u16(0),
        ...u16(0),
        ...u16(0),
        ...u32(0),
        ...u32(at),
      ]),
      path,
    );
    at += 30 + path.length + packed.length;
  }
  const size = central.reduce((sum, part) => sum + part.length, 0);
  const count = Object.keys(files).length;
  const end = [
    ...u32(0x06054b50),
    ...u16(0),
    ...u16(0),
    ...u16(count),
    ...u16(count),
    ...u32(size),
    ...u32(at),
    ...u16(0),
  ];
  return join([...local, ...central, Uint8Array.from(end)]);
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function u16(value: number): number[] {
  return [value & 255, value >> 8];
}

function u32(value: number): number[] {
  return [value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >>> 24) & 255];
}

/** A workbook of sheets by name, each the XML inside `worksheet`; texts are those that cells share. */
export function workbookOf(
  sheets: Readonly<Record<string, string>>,
  { texts = [], styles = '' }: { readonly texts?: readonly string[]; readonly styles?: string } = {},
): Uint8Array<ArrayBuffer> {
  const names = Object.keys(sheets);
  const shared = texts.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('');
  return zipOf({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}"${name.startsWith('_') ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${shared}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, `<worksheet>${sheets[name]}</worksheet>`]),
    ),
  });
}

/** Rows of texts as a sheet writes them, each cell holding its own. */
export function sheetOf(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], line: number) =>
    row.map(
      (text, column) => `<c r="${String.fromCharCode(65 + column)}${line}" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
  return `<sheetData>${rows.map((row, index) => `<row r="${index + 1}">${cells(row, index + 1).join('')}</row>`).join('')}</sheetData>`;
}
