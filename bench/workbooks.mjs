import { strToU8, zipSync } from 'fflate';

/**
 * Workbooks to measure on, made from literal XML so that no measured library has written its own input:
 * shared strings as Excel writes them, Thai sentences, numbers, real dates.
 */
const HEADERS = [
  'มาตรการ',
  'ขั้นตอนหรือวิธีการ',
  'ผู้รับผิดชอบ',
  'การกำกับติดตาม',
  'ระยะเวลา',
  'สถานะ',
  'ผลการดำเนินการ',
  'ผลลัพธ์',
  'ข้อเสนอแนะ',
  'หลักฐาน',
];
const OWNERS = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา', 'ทุกสำนัก/กอง'];
const STATUSES = ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'];

/** One measure as the ten texts of its row. */
function measure(n) {
  return [
    `${n}. ปรับปรุงระบบการให้บริการประชาชนเรื่องที่ ${n}`,
    `- จัดทำแผนผังขั้นตอนการให้บริการ\n- เผยแพร่ทางเว็บไซต์ของหน่วยงาน ครั้งที่ ${n}`,
    OWNERS[n % OWNERS.length],
    'รอบ ๖ เดือน และรอบ ๑๒ เดือน',
    '1 ต.ค. 2568 - 31 มี.ค. 2569',
    STATUSES[n % STATUSES.length],
    n % 3 === 0 ? '' : `ดำเนินการตามแผนแล้ว ${n} ครั้ง`,
    n % 3 === 2 ? 'ประชาชนได้รับความสะดวกมากขึ้น' : '',
    '',
    n % 3 === 2 ? `https://www.example.go.th/ita/${n}` : '',
  ];
}

/** A table of measures as staff keep it: a title, a header, `count` rows. */
export function measuresWorkbook(count) {
  const rows = [['มาตรการส่งเสริมคุณธรรมและความโปร่งใส เทศบาลตำบลทุ่งดาวเรือง ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'], HEADERS];
  for (let n = 1; n <= count; n++) rows.push(measure(n));
  return workbook('มาตรการ', rows);
}

/** Rows of mixed data: seven texts, two numbers and a date each. */
export function dataWorkbook(count) {
  const rows = [];
  for (let n = 0; n < count; n++)
    rows.push([...measure(n + 1).slice(0, 7), n, n * 1.5, { date: 45000 + (n % 2000) }]);
  return workbook('ข้อมูล', rows);
}

/** The same rows as plain values, for writing. */
export function dataRows(count) {
  const rows = [];
  for (let n = 0; n < count; n++) rows.push([...measure(n + 1).slice(0, 7), n, n * 1.5, n % 2 === 0]);
  return rows;
}

function workbook(sheet, rows) {
  const strings = new Map();
  const index = (text) => {
    if (!strings.has(text)) strings.set(text, strings.size);
    return strings.get(text);
  };
  const data = rows.map(
    (row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(value, r, c, index)).join('')}</row>`,
  );
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const type = (name) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type('sheet.main')}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type('worksheet')}"/><Override PartName="/xl/styles.xml" ContentType="${type('styles')}"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type('sharedStrings')}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${data.join('')}</sheetData></worksheet>`,
  };
  const list = [...strings.keys()]
    .map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`)
    .join('');
  parts['xl/sharedStrings.xml'] = `<sst ${main} uniqueCount="${strings.size}">${list}</sst>`;
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)])),
    { level: 6 },
  );
}

function cell(value, row, column, index) {
  const r = `${String.fromCharCode(65 + column)}${row + 1}`;
  if (value === '') return '';
  if (typeof value === 'number') return `<c r="${r}"><v>${value}</v></c>`;
  if (typeof value === 'object') return `<c r="${r}" s="1"><v>${value.date}</v></c>`;
  return `<c r="${r}" t="s"><v>${index(value)}</v></c>`;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
