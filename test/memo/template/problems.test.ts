import { loadTexts, templateProblemText } from '../../../src/i18n';
import { checkTemplate, fillTemplate } from '../../../src/memo/template';
import { ownTemplate, paragraph, partOf, withDocument, paragraphOf } from './edit';
import { MEMO } from './memos';

const BODY = paragraph('{{เนื้อความ}}');
const cells = (...texts: string[]) =>
  `<w:tbl><w:tr>${texts.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr></w:tbl>`;

/** The errors of a template, in Thai and English. */
async function said(template: Uint8Array): Promise<readonly (readonly [thai: string, english: string])[]> {
  await loadTexts('en');
  return (await checkTemplate(template))
    .filter(({ severity }) => severity === 'error')
    .map(
      (one) => [templateProblemText(one, 'ก.docx', 'th'), templateProblemText(one, 'ก.docx', 'en')] as const,
    );
}

describe('A placeholder is told by its name and place when it', () => {
  test('is none of ours, with the one it may have been meant to be', async () => {
    const template = ownTemplate(`<w:p/>${paragraph('หัวเรื่อง')}${paragraph('เรื่อง {{เรือง}}')}${BODY}`);
    expect(await said(template)).toEqual([
      [
        'ไม่รู้จัก {{เรือง}} ที่ย่อหน้าที่ 2 หมายถึง {{เรื่อง}} หรือไม่ โปรดแก้ให้ตรง',
        '{{เรือง}} in paragraph 2 is no placeholder. Was {{เรื่อง}} meant? Write it like that',
      ],
    ]);
  });

  test('has a brace too many', async () => {
    const [[thai] = []] = await said(ownTemplate(`${paragraph('{{{เรื่อง}}}')}${BODY}`));
    expect(thai).toContain('หมายถึง {{เรื่อง}} หรือไม่');
  });

  test('is like none of ours', async () => {
    const [[thai] = []] = await said(ownTemplate(`${paragraph('{{xyz}}')}${BODY}`));
    expect(thai).toBe('ไม่รู้จัก {{xyz}} ที่ย่อหน้าที่ 1 โปรดตรวจตัวสะกดกับหน้าคำแนะนำ');
  });

  test('is missing and there is no memo without it', async () => {
    const [[thai, english] = []] = await said(ownTemplate(paragraph('{{เรื่อง}}')));
    expect(thai).toBe('ไม่พบ {{เนื้อความ}} ในแม่แบบ จึงทำบันทึกข้อความไม่ได้ โปรดเพิ่มในย่อหน้าของตนเอง');
    expect(english).toContain('{{เนื้อความ}} is not in the template');
  });

  test('stands twice, in a table', async () => {
    const [[thai, english] = []] = await said(
      ownTemplate(`${BODY}${cells('ก', 'ข')}${cells('ก', '{{เนื้อความ}}')}`),
    );
    expect(thai).toContain('พบ {{เนื้อความ}} ซ้ำที่ตารางที่ 2 แถว 1 ช่อง 2');
    expect(english).toContain('table 2, row 1, cell 2');
  });

  test.each(['{{เรื่อง', 'เรื่อง}}', '{{เรื่อง}', '{{เรื่อง</w:t><w:br/><w:t>}}', '{{เรื่อง {{ที่}}'])(
    'has not both braces: %s',
    async (text) => {
      const errors = (await checkTemplate(ownTemplate(paragraph(text) + BODY))).filter(
        ({ severity }) => severity === 'error',
      );
      expect(new Set(errors.map(({ problem }) => problem))).toEqual(new Set(['unclosed']));
      expect(errors[0]?.place).toEqual({ in: 'body', paragraph: 1 });
      expect(errors[0]?.name).toContain('เรื่อง');
    },
  );

  test('is quoted from a whole letter on, without what a tab parts from it', async () => {
    const tab = '</w:t><w:tab/><w:t xml:space="preserve">';
    const name = async (text: string) => (await checkTemplate(ownTemplate(BODY + paragraph(text))))[0]?.name;
    expect(await name(`{{ที่}}${tab}วันที่ {{วันที่`)).toBe('วันที่ {{วันที่');
    expect(await name('ที่กกกกกกกกกกก{{วันที่')).toBe('กกกกกกกกกกก{{วันที่');
  });

  test('has both braces, but not in one paragraph', async () => {
    const template = ownTemplate(`${BODY}${paragraph('{{เรื่อง')}${paragraph('}}')}`);
    expect((await said(template)).map(([thai]) => thai.slice(0, 45))).toHaveLength(2);
  });

  test('would take words beside it with it', async () => {
    const [[thai] = []] = await said(ownTemplate(paragraph('ข้อความ {{เนื้อความ}}')));
    expect(thai).toContain('{{เนื้อความ}} ที่ย่อหน้าที่ 1 ต้องอยู่ในย่อหน้าของตนเอง');
  });

  test('is a table in a page header', async () => {
    const header = partOf('hdr', paragraph('{{ตารางรายงาน}}'));
    const [[thai, english] = []] = await said(ownTemplate(BODY, { 'word/header1.xml': header }));
    expect(thai).toBe('{{ตารางรายงาน}} วางในหัวกระดาษไม่ได้ โปรดวางในเนื้อเอกสารหรือในช่องตาราง');
    expect(english).toContain('cannot stand in the page header');
  });
});

describe('A template that is only unusual', () => {
  test('is used, with a word on what is missing', async () => {
    const template = await withDocument(paragraphOf('เรียน'), '');
    const problems = await checkTemplate(template);
    expect(problems.map(({ problem, name, severity }) => [problem, name, severity])).toEqual([
      ['missing', 'เรียน', 'warning'],
    ]);
    expect((await fillTemplate(template, MEMO)).outcome).toBe('filled');
  });

  test('says the same text twice when it is there twice, with a word', async () => {
    const template = ownTemplate(`${paragraph('{{เรื่อง}}')}${paragraph('{{เรื่อง}}')}${BODY}`);
    const doubled = (await checkTemplate(template)).filter(({ problem }) => problem === 'doubled');
    expect(doubled.map(({ severity }) => severity)).toEqual(['warning']);
    const inHeader = ownTemplate(`${paragraph('{{เรื่อง}}')}${BODY}`, {
      'word/header1.xml': partOf('hdr', paragraph('{{เรื่อง}}')),
    });
    expect((await checkTemplate(inHeader)).map(({ problem }) => problem)).not.toContain('doubled');
  });
});

test('A template that cannot be used is not filled, and says all that is wrong at once', async () => {
  const template = ownTemplate(`${paragraph('{{เรือง}}')}${paragraph('{{ที่')}`);
  const made = await fillTemplate(template, MEMO);
  expect(made.outcome).toBe('unusable');
  expect(made.problems.filter(({ severity }) => severity === 'error').map(({ problem }) => problem)).toEqual([
    'unknown',
    'unclosed',
    'missing',
  ]);
});

test('What is wrong in ten thousand places is told in a hundred', async () => {
  const template = ownTemplate(paragraph('{{ก}} }} {{').repeat(10_000));
  expect(await checkTemplate(template)).toHaveLength(100);
});

test('Braces without end take no longer than their number', async () => {
  for (const brace of ['{{', '}}']) {
    const template = ownTemplate(paragraph(brace.repeat(500_000)) + BODY);
    expect((await checkTemplate(template))[0]?.problem).toBe('unclosed');
  }
});

test('Placeholders without end are refused', async () => {
  const template = ownTemplate(`<w:p>${'<w:r><w:t>{{ที่}}</w:t></w:r>'.repeat(100_000)}</w:p>`);
  expect((await checkTemplate(template)).map(({ problem }) => problem)).toEqual(['unsafe']);
});
