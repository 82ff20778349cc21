import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MemoModel } from '../../src/memo';
import { fillTemplate, standardTemplate } from '../../src/memo/template';
import { tinyPng } from '../fixtures/png';
import { editedTemplate, ownTemplate, paragraph, partOf, DOCUMENT } from '../memo/template/edit';
import { MEMO, PLAN_ANNEX, STATUS_ANNEX } from '../memo/template/memos';
import { converted, render } from './libreoffice';
import { openXmlErrors } from './validator';

const folder = mkdtempSync(join(tmpdir(), 'tidtam-template-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

async function fill(name: string, template: Uint8Array, memo: MemoModel): Promise<string> {
  const made = await fillTemplate(template, memo);
  if (made.outcome !== 'filled') throw new Error(JSON.stringify(made.problems));
  return file(name, made.file);
}

const withPicture = { ...MEMO, emblem: tinyPng() };
const MEMOS: readonly (readonly [string, MemoModel, number])[] = [
  ['with an annex', withPicture, 2],
  ['with two annexes', { ...withPicture, annexes: [STATUS_ANNEX, PLAN_ANNEX] }, 3],
  ['with a table in its text', { ...withPicture, annexes: [{ ...PLAN_ANNEX, after: 'p1' }] }, 2],
  ['with nothing known', { ...MEMO, annexes: [], from: null, code: null, date: null, to: null }, 1],
];

describe.each(MEMOS)('The standard template of a memo %s', (name, memo, pages) => {
  test('is valid, and filled is a valid memo of as many pages as the memo has', async () => {
    const template = await standardTemplate(memo);
    expect(await openXmlErrors(file(`${name}.docx`, template))).toEqual([]);
    const path = await fill(`${name} filled.docx`, template, memo);
    expect(await openXmlErrors(path)).toEqual([]);
    const printed = await render(path);
    expect(printed.pages).toBe(pages);
    expect(printed.text[0]).toContain('บันทึกข้อความ');
    expect(printed.text.join('')).not.toMatch(/[{}]/);
  });
});

test('A template that LibreOffice has saved is filled, and no error is added to its own', async () => {
  const saved = await converted(file('standard.docx', await standardTemplate(withPicture)), 'docx');
  const before = await openXmlErrors(file('saved.docx', saved));
  const path = await fill('saved filled.docx', saved, withPicture);
  const kind = (error: string) => error.replace(/\S+ \S+: /, '');
  const known = new Set(before.map(kind));
  expect((await openXmlErrors(path)).map(kind).filter((error) => !known.has(error))).toEqual([]);
  const printed = await render(path);
  expect(printed.pages).toBe(2);
  expect(printed.text.join('')).not.toMatch(/[{}]/);
});

test('A template of an office’s own is filled into a valid document, signers side by side and a table in a cell', async () => {
  const cell = (inner: string, width: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inner}</w:tc>`;
  const table = (...cells: string[]) =>
    `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid><w:tr>${cells.join('')}</w:tr></w:tbl><w:p/>`;
  const body = [
    table(cell(paragraph('{{ตราครุฑ}}'), 4500), cell(paragraph('{{ส่วนราชการ}}'), 4500)),
    paragraph('เรื่อง {{เรื่อง}}'),
    paragraph('{{เนื้อความ}}'),
    table(cell(paragraph('{{ลงนาม๑}}'), 4500), cell(paragraph('{{ลงนาม๒}}'), 4500)),
    table(cell(paragraph('{{ตารางรายงาน}}'), 4500), cell(paragraph('ก'), 4500)),
    '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>',
  ].join('');
  const template = ownTemplate(body, { 'word/header1.xml': partOf('hdr', paragraph('{{วันที่}}')) });
  const path = await fill('own.docx', template, withPicture);
  expect(await openXmlErrors(path)).toEqual([]);
  const printed = (await render(path)).text.join('\n');
  // Not letter below letter, as lines that begin at the middle of a page would be.
  expect(printed).toMatch(/\(ลงชื่อ\) \.{20}/);
  expect(printed).toContain('(นางสาวสมใจ ใจดีงาม)');
  expect(printed).toContain('๓๑ มีนาคม ๒๕๖๔');
});

test('Other type and paragraphs of an edited template give a valid memo', async () => {
  const look =
    '<w:rPr><w:rFonts w:ascii="TH SarabunIT๙" w:hAnsi="TH SarabunIT๙" w:cs="TH SarabunIT๙"/><w:color w:val="1F3864"/><w:sz w:val="30"/><w:szCs w:val="30"/><w:lang w:bidi="th-TH"/></w:rPr>';
  const template = await editedTemplate((parts) => {
    parts[DOCUMENT] = String(parts[DOCUMENT])
      .replace(/<w:r>(<w:t[^>]*>\{\{(?:เนื้อความ|ลงนาม|ตารางรายงาน)\}\})/g, `<w:r>${look}$1`)
      .replace(
        '<w:pStyle w:val="MemoParagraph"/>',
        '$&<w:spacing w:before="60" w:line="300"/><w:ind w:firstLine="850"/><w:jc w:val="left"/>',
      );
  });
  const path = await fill('look.docx', template, { ...withPicture, annexes: [STATUS_ANNEX, PLAN_ANNEX] });
  expect(await openXmlErrors(path)).toEqual([]);
  expect(readFileSync(path).length).toBeGreaterThan(5000);
});
