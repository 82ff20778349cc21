import { strToU8, zipSync } from 'fflate';

/** What differs from the plainest workbook; everything is XML as it stands in the part. */
export interface BookParts {
  /** Sheets in order; `xml` is the whole part, or what stands inside `worksheet`. */
  readonly sheets?: readonly { readonly name: string; readonly xml: string; readonly state?: string }[];
  readonly strings?: string;
  readonly styles?: string;
  readonly theme?: string;
  /** Inside `workbook`, before and after `sheets`. */
  readonly before?: string;
  readonly after?: string;
  /** More parts by name, and more relationships of the workbook. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly relationships?: string;
  readonly contentTypes?: string;
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook by name. */
export function bookParts(book: BookParts = {}): Record<string, string | Uint8Array> {
  const sheets = book.sheets ?? [{ name: 'Sheet1', xml: '<sheetData/>' }];
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
      sheets
        .map(
          (_, i) =>
            `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
        )
        .join('') +
      `${book.contentTypes ?? ''}</Types>`,
    '_rels/.rels': relationshipsXml(
      `<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/>`,
    ),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${book.before ?? ''}<sheets>` +
      sheets
        .map(
          ({ name, state }, i) =>
            `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="sheet${i + 1}"/>`,
        )
        .join('') +
      `</sheets>${book.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml(
      sheets
        .map(
          (_, i) =>
            `<Relationship Id="sheet${i + 1}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
        )
        .join('') +
        `<Relationship Id="styles" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/>` +
        `<Relationship Id="strings" Type="${RELATIONSHIPS}/sharedStrings" Target="/xl/sharedStrings.xml"/>` +
        `<Relationship Id="theme" Type="${RELATIONSHIPS}/theme" Target="theme/theme1.xml"/>` +
        (book.relationships ?? ''),
    ),
  };
  sheets.forEach(({ xml }, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = /^\s*<(\?xml|\w+:worksheet|worksheet|!)/.test(xml)
      ? xml
      : `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${xml}</worksheet>`;
  });
  if (book.strings !== undefined)
    parts['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${book.strings}</sst>`;
  if (book.styles !== undefined)
    parts['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${book.styles}</styleSheet>`;
  if (book.theme !== undefined) parts['xl/theme/theme1.xml'] = book.theme;
  return { ...parts, ...book.parts };
}

/** The workbook as a file. */
export function buildBook(book: BookParts = {}): Uint8Array {
  return zipParts(bookParts(book));
}

export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { mtime: '2024-02-03T04:05:06' });
}

export function relationshipsXml(inside: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
}
