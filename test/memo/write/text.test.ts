import { memoModel } from '../../../src/memo';
import { ALL_DONE, OPTIONS, OUTCOMES, PROJECTS, SAO, figuresOf, measure, report } from '../registers';
import { written } from './docx-parts';

const linesOf = async (register: typeof ALL_DONE, round: 6 | 12 = 6) => {
  const { memo } = memoModel(register, figuresOf(register, round), { ...OPTIONS, round });
  return (await written(memo)).paragraphs;
};
const upToAnnex = (lines: Awaited<ReturnType<typeof linesOf>>) =>
  lines
    .slice(
      0,
      lines.findIndex(({ style }) => style === 'MemoAnnexTitle'),
    )
    .filter(({ style }) => style !== 'MemoSpacer' && style !== 'MemoCatchWord')
    .map(({ text }) => text);

describe('What stands on the paper', () => {
  test('of a memo like document 004, line by line', async () => {
    const lines = upToAnnex(await linesOf(ALL_DONE));
    expect(lines.slice(0, 5)).toEqual([
      'บันทึกข้อความ',
      'ส่วนราชการ  สำนักปลัด เทศบาลตำบลทุ่งดาวเรือง โทร. ๐-๔๓๐๐-๐๐๐๐→',
      'ที่  สบ ๗๔๖๐๑/→วันที่  ๓๑ มีนาคม ๒๕๖๔→',
      'เรื่อง  รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน→↵ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ (รอบ ๖ เดือน)→',
      'เรียน  ปลัดเทศบาล ปฏิบัติหน้าที่นายกเทศมนตรีตำบลทุ่งดาวเรือง',
    ]);
    expect(lines.slice(7)).toEqual([
      'จึงเรียนมาเพื่อโปรดทราบ',
      '',
      '(ลงชื่อ) →',
      '(นางสาวสมใจ ใจดีงาม)',
      'นักจัดการงานทั่วไปชำนาญการ',
      'ความเห็นหัวหน้าสำนักปลัด',
      '→',
      '→',
      '',
      '(ลงชื่อ) →',
      '(นางวันดี มีสุขยิ่ง)',
      'หัวหน้าสำนักปลัด',
      'ความเห็นปลัดเทศบาล',
      '→',
      '→',
      '',
      '(ลงชื่อ) →',
      '(นายมานะ ตั้งใจจริง)',
      'ปลัดเทศบาล',
      'ความเห็นนายกเทศมนตรีตำบลทุ่งดาวเรือง',
      '→',
      '→',
      '',
      '(ลงชื่อ) →',
      '(นายมานะ ตั้งใจจริง)',
      'ปลัดเทศบาล ปฏิบัติหน้าที่',
      'นายกเทศมนตรีตำบลทุ่งดาวเรือง',
    ]);
  });

  test('of a memo like document 003: headings, acting title, a dotted name', async () => {
    const lines = await linesOf(PROJECTS);
    expect(lines.filter(({ style }) => style === 'MemoHeading').map(({ text }) => text)).toEqual([
      'เรื่องเดิม',
      'ข้อเท็จจริง',
      'ข้อเสนอแนะ',
    ]);
    expect(upToAnnex(lines).slice(-6)).toEqual([
      'นักพัฒนาชุมชน รักษาราชการแทน',
      'หัวหน้าสำนักปลัด องค์การบริหารส่วนตำบลธารสุขใจ',
      '',
      '(ลงชื่อ) →',
      expect.stringMatching(/^\(\.{30,}\)$/),
      'นายกองค์การบริหารส่วนตำบลธารสุขใจ',
    ]);
  });

  test('of a memo like document 002: three signers, an opinion already given', async () => {
    const [author, acting, head] = SAO.signatures;
    const signatures = [
      author,
      { ...acting, opinionHeading: 'ความเห็นปลัด อบต.', opinion: '- เห็นควรแจ้งทุกกอง' },
      head,
    ];
    const register = { ...OUTCOMES, agency: { ...SAO, signatures: signatures as typeof SAO.signatures } };
    const lines = upToAnnex(await linesOf(register, 12));
    expect(lines.filter((text) => text === '(ลงชื่อ) →')).toHaveLength(3);
    const heading = lines.indexOf('ความเห็นปลัด อบต.');
    expect(lines.slice(heading, heading + 3)).toEqual(['ความเห็นปลัด อบต.', '- เห็นควรแจ้งทุกกอง', '']);
  });

  test('has blanks with a rule where nothing is known', async () => {
    const agency = { ...SAO, name: null, department: null, documentCode: null, signatures: [] };
    const lines = upToAnnex(await linesOf({ ...ALL_DONE, agency }));
    expect([lines[1], lines[2], lines[4]]).toEqual(['ส่วนราชการ  →', 'ที่  →วันที่  ๓๑ มีนาคม ๒๕๖๔→', 'เรียน  →']);
  });

  test('gives a long document code and the date a line each', async () => {
    const documentCode = 'สบ ๗๔๖๐๑/ว ๑๒๓๔๕ (สำนักปลัด งานบริหารงานทั่วไป)';
    const lines = upToAnnex(await linesOf({ ...ALL_DONE, agency: { ...SAO, documentCode } }));
    expect(lines.slice(2, 4)).toEqual([`ที่  ${documentCode}→`, 'วันที่  ๓๑ มีนาคม ๒๕๖๔→']);
  });
});

describe('Text as people type it', () => {
  const withTitle = async (title: string) => {
    const { memo } = memoModel(
      { ...ALL_DONE, measures: [measure(title, { reports: { 6: report('done', { evidence: title }) } })] },
      figuresOf(ALL_DONE, 6),
      OPTIONS,
    );
    return written(memo);
  };
  const cellsOf = ({ paragraphs }: Awaited<ReturnType<typeof withTitle>>) =>
    paragraphs.filter(({ style }) => style === 'MemoCell').map(({ text }) => text);

  test('keeps < > & and quotes as they are', async () => {
    expect(cellsOf(await withTitle(`<w:b/> & "ก" 'ข' </w:t>`))[0]).toBe(
      '&lt;w:b/&gt; &amp; &quot;ก&quot; &apos;ข&apos; &lt;/w:t&gt;',
    );
  });

  test('loses control characters and broken halves of characters, which no Word file can hold', async () => {
    const { document } = await withTitle('ก\u0000\u0007\u001bข\ud83dค\ufffe\uffff\u0085ง😀');
    expect(document).toContain('>กขค ง😀<');
    expect(document).not.toMatch(/[\p{Cc}\ufffe\uffff]/u);
  });

  test('takes a cell filled to Excel’s limit', async () => {
    const title = 'มาตรการยาว '.repeat(3000).slice(0, 32767).trim();
    expect(cellsOf(await withTitle(title))[0]).toBe(title);
  });

  test('takes a subject and an agency of any length and without spaces', async () => {
    const name = 'ก'.repeat(32767);
    const lines = upToAnnex(await linesOf({ ...ALL_DONE, agency: { ...SAO, name } }));
    expect(lines[1]?.replaceAll('→↵', '') === `ส่วนราชการ  สำนักปลัด ${name}→`).toBe(true);
  });
});
