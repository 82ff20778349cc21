import { memoCopy, signatureLines } from '../../src/taskpane/desk/memo-copy';
import type { MemoModel } from '../../src/memo';

const memo: MemoModel = {
  kind: 'report',
  day: '2026-01-15',
  digits: 'thai',
  from: 'สำนักปลัด <องค์การบริหารส่วนตำบลธารสุขใจ>',
  code: null,
  date: '๑๕ มกราคม ๒๕๖๙',
  subject: 'รายงานผล "ITA"',
  to: 'นายกองค์การบริหารส่วนตำบลธารสุขใจ',
  body: [{ block: 'paragraph', key: 'p1', text: 'ตามที่ A & B' }],
  signatures: [
    {
      opinionHeading: 'ความเห็นปลัด',
      opinion: null,
      name: 'นางวันดี มีสุขจริง',
      position: 'ปลัด',
      acting: 'รักษาราชการแทน',
      actingFor: 'นายก',
    },
  ],
  annexes: [
    {
      key: 'status',
      orientation: 'landscape',
      titles: ['เอกสารแนบ'],
      table: {
        widths: [0.5, 0.5],
        header: [[{ lines: ['มาตรการ'], columns: 2 }]],
        rows: [[{ lines: ['=1+1', '<b>'] }, { lines: ['✓'], align: 'center' }]],
      },
    },
  ],
  emblem: null,
};

describe('the memo on the clipboard', () => {
  const { html, text } = memoCopy(memo);

  it('escapes everything that the workbook said', () => {
    expect(html).toContain('&lt;องค์การบริหารส่วนตำบลธารสุขใจ&gt;');
    expect(html).toContain('ตามที่ A &amp; B');
    expect(html).toContain('=1+1<br>&lt;b&gt;');
    expect(html).not.toContain('<องค์การ');
  });

  it('prints dots where a hand will write', () => {
    expect(text).toMatch(/^ที่ \.{20,} วันที่ ๑๕ มกราคม ๒๕๖๙$/m);
    expect(text).toMatch(/^\(ลงชื่อ\) \.{20,}$/m);
  });

  it('has the word before the dots that the office writes there, or none', () => {
    const [block] = memo.signatures;
    if (!block) throw new Error('a signature');
    expect(signatureLines({ ...block, sign: 'plain' })).toContainEqual(expect.stringMatching(/^ลงชื่อ \./));
    expect(signatureLines({ ...block, sign: 'none' }).join('\n')).not.toContain('ลงชื่อ');
  });

  it('carries the signature chain and the tables in both forms', () => {
    expect(text).toContain('(นางวันดี มีสุขจริง)\nปลัด รักษาราชการแทน\nนายก');
    expect(text).toContain('=1+1 <b>\t✓');
    expect(html).toContain('<th colspan="2"');
  });
});
