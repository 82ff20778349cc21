import type { SignatureBlock } from '../../../src/domain';
import type { MemoAnnex, MemoBlock, MemoCell, MemoModel } from '../../../src/memo';

/** Memos of random number and length of paragraphs, the same ones on every run. Agency and people are invented. */

const PHRASES = [
  'ตามที่องค์การบริหารส่วนตำบลธารสุขใจ',
  'ได้เข้ารับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ',
  '(Integrity and Transparency Assessment : ITA)',
  'ประจำปีงบประมาณ พ.ศ. ๒๕๖๔',
  'มีค่าคะแนนเท่ากับ ๗๒.๐๗ คะแนน',
  'ระดับผลการประเมิน C',
  'และได้กำหนดมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน จำนวน ๑๒ มาตรการ',
  'โดยเปิดโอกาสให้ประชาชนและผู้มีส่วนได้ส่วนเสียเข้ามามีส่วนร่วมในการดำเนินงานตามภารกิจของหน่วยงาน',
  'รวมทั้งเผยแพร่ข้อมูลข่าวสารที่สาธารณชนควรทราบอย่างชัดเจน เข้าถึงง่าย ไม่ซับซ้อน',
  'ตรวจสอบได้ที่ https://thansukjai.example/ita/2564/report.pdf',
  'หรือทางโทรศัพท์หมายเลข ๐-๔๓๐๐-๐๐๐๐',
  'สำนักปลัด กองคลัง กองช่าง และกองการศึกษา ศาสนาและวัฒนธรรม',
  'จัดทำประกาศหลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล ด้านการสรรหาและการคัดเลือกบุคลากร การบรรจุและแต่งตั้ง',
  'เพื่อให้การบริหารงานเกิดประสิทธิภาพและเป็นไปตามหลักธรรมาภิบาล',
  'ให้ความรู้เกี่ยวกับการป้องกันผลประโยชน์ทับซ้อนแก่ผู้บริหาร สมาชิกสภา และพนักงานทุกคน',
  'ดำเนินการเสร็จเรียบร้อยแล้ว 8 มาตรการ อยู่ระหว่างดำเนินการ 3 มาตรการ',
  'งบประมาณรวม 1,250,000.00 บาท (หนึ่งล้านสองแสนห้าหมื่นบาทถ้วน)',
  'ระหว่างวันที่ 1 ต.ค.64 - 31 มี.ค.65',
  'ลดขั้นตอน/ระยะเวลาในการให้บริการ ณ จุดเดียว (One Stop Service)',
  'ปรับปรุงระบบ E-Service ให้ประชาชนยื่นคำร้องต่าง ๆ ได้ด้วยตนเอง',
  'มีช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบที่ผู้ร้องเรียนมั่นใจว่าจะได้รับความคุ้มครอง',
  'ไม่เลือกปฏิบัติ ไม่ปิดบังข้อมูล และให้บริการแก่ผู้มาติดต่อราชการอย่างเท่าเทียมกัน',
  'คณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ (ป.ป.ช.)',
  'รายละเอียดปรากฏตามเอกสารที่แนบมาพร้อมนี้',
  'นั้น',
  'ในการนี้',
  'ทั้งนี้',
] as const;

const HEADINGS = ['เรื่องเดิม', 'ข้อเท็จจริง', 'ข้อกฎหมาย/ระเบียบ', 'ข้อเสนอแนะ', 'ข้อเสนอ/ข้อพิจารณา'] as const;
const CLOSINGS = [
  'จึงเรียนมาเพื่อโปรดทราบ',
  'จึงเรียนมาเพื่อโปรดพิจารณา',
  'จึงเรียนมาเพื่อโปรดทราบ และเห็นควรประกาศเผยแพร่ผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานทางเว็บไซต์ของหน่วยงานให้ประชาชนทราบต่อไป',
] as const;
const PEOPLE: readonly (readonly [string, string])[] = [
  ['นางสาวสมใจ ใจดีงาม', 'นักจัดการงานทั่วไปชำนาญการ'],
  ['นางวันดี มีสุขยิ่ง', 'หัวหน้าสำนักปลัด'],
  ['นายมานะ ตั้งใจจริง', 'ปลัดองค์การบริหารส่วนตำบล'],
  ['นายสุขสันต์ วันใหม่', 'นายกองค์การบริหารส่วนตำบลธารสุขใจ'],
];

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function generatedMemo(seed: number): MemoModel {
  const next = random(seed);
  const below = (count: number): number => Math.floor(next() * count);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const prose = (phrases: number): string =>
    Array.from({ length: phrases }, () => one(PHRASES)).join(next() < 0.85 ? ' ' : '');

  const body: MemoBlock[] = [];
  const paragraphs = 1 + below(12);
  for (let at = 1; at <= paragraphs; at++) {
    if (next() < 0.25) body.push({ key: `h${at}`, block: 'heading', text: one(HEADINGS) });
    body.push({ key: `p${at}`, block: 'paragraph', text: prose(1 + below(next() < 0.1 ? 60 : 14)) });
    const items = next() < 0.3 ? 1 + below(9) : 0;
    for (let item = 1; item <= items; item++)
      body.push({ key: `i${at}-${item}`, block: 'item', text: `${item}. ${prose(1 + below(5))}` });
  }
  body.push({ key: 'closing', block: 'closing', text: one(CLOSINGS) });
  return {
    kind: 'report',
    day: '2021-03-31',
    digits: next() < 0.5 ? 'thai' : 'arabic',
    from: 'สำนักปลัด องค์การบริหารส่วนตำบลธารสุขใจ โทร. ๐-๔๓๐๐-๐๐๐๐',
    code: next() < 0.7 ? 'สบ ๗๔๖๐๑/-' : 'สบ ๗๔๖๐๑/ว ๑๒๓๔๕ (สำนักปลัด งานบริหารงานทั่วไป)',
    date: '๓๑ มีนาคม ๒๕๖๔',
    subject: `รายงานผลการดำเนินการตามมาตรการ ${prose(below(4))}`.trim(),
    to: next() < 0.9 ? 'นายกองค์การบริหารส่วนตำบลธารสุขใจ' : null,
    body,
    signatures: PEOPLE.slice(below(2)).map(([name, position], index) => signature(name, position, index)),
    annexes: [],
    emblem: null,
  };

  function signature(name: string, position: string, index: number): SignatureBlock {
    const acting = next() < 0.25;
    const opinion = index > 0 && next() < 0.7;
    return {
      opinionHeading: opinion ? `ความเห็น${position}` : null,
      opinion: next() < 0.3 ? `- ${prose(1 + below(5))}` : null,
      name: next() < 0.9 ? name : null,
      position,
      acting: acting ? 'รักษาราชการแทน' : null,
      actingFor: acting ? 'ปลัดองค์การบริหารส่วนตำบลธารสุขใจ' : null,
    };
  }
}

const MONITORING = 'รายงานความก้าวหน้าและสรุปผล ณ ๓๑ มีนาคม ๒๕๖๔';
const OWNERS = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา ศาสนาและวัฒนธรรม', 'ทุกสำนัก/กอง'] as const;
const TICK_HEADERS = ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จเรียบร้อยแล้ว'] as const;

/** The same memo with one or two tables in its text, as document 004 has them: a plan and a report. */
export function generatedTableMemo(seed: number): MemoModel {
  const memo = generatedMemo(seed);
  const next = random(seed + 10_000);
  const below = (count: number): number => Math.floor(next() * count);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const prose = (): string => Array.from({ length: 1 + below(3) }, () => one(PHRASES)).join(' ');
  const cell = (lines: readonly string[], more: Partial<MemoCell> = {}): MemoCell => ({ lines, ...more });
  const header = (text: string, more: Partial<MemoCell> = {}): MemoCell =>
    cell([text], { align: 'center', ...more });
  const paragraphs = memo.body.filter(({ block }) => block === 'paragraph');
  const rows = 1 + below(24);
  const steps = (): string[] => Array.from({ length: 1 + below(4) }, () => `- ${prose()}`);

  const plan: MemoAnnex = {
    key: 'plan',
    orientation: 'portrait',
    titles: next() < 0.8 ? ['มาตรการเพื่อขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานให้ดีขึ้น'] : [],
    ...(next() < 0.2 ? { intro: prose() } : {}),
    after: one(paragraphs).key,
    table: {
      widths: [4.4 / 16, 5.6 / 16, 2.8 / 16, 3.2 / 16],
      header: [['มาตรการ', 'ขั้นตอนหรือวิธีปฏิบัติ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม'].map((text) => header(text))],
      rows: Array.from({ length: rows }, (_, row) => {
        if (next() < 0.05) return [cell([prose()], { columns: 4, section: true })];
        const shared = row > 0 && next() < 0.6 ? { above: true as const } : {};
        return [
          cell([prose()]),
          cell(steps()),
          cell([one(OWNERS)], { align: 'center' }),
          cell([MONITORING], { align: 'center', ...shared }),
        ];
      }),
    },
  };
  const status: MemoAnnex = {
    key: 'status',
    orientation: 'portrait',
    titles: [
      'ผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      'ขององค์การบริหารส่วนตำบลธารสุขใจ',
    ],
    after: next() < 0.3 ? (plan.after as string) : one(paragraphs).key,
    table: {
      widths: [0.27, 0.29, 0.14, 0.13, 0.17],
      header: [
        [
          header('มาตรการ', { rows: 2 }),
          header('ขั้นตอนหรือวิธีการปฏิบัติ', { rows: 2 }),
          header('สถานะการดำเนินงาน', { columns: 3 }),
        ],
        TICK_HEADERS.map((text) => header(text)),
      ],
      rows: Array.from({ length: rows }, () => [
        cell([prose()]),
        cell(steps()),
        header('-'),
        header('-'),
        cell(['✓', 'ตรวจสอบข้อมูลที่เว็บไซต์ของหน่วยงาน'], { align: 'center' }),
      ]),
    },
  };
  return { ...memo, annexes: next() < 0.5 ? [plan, status] : [plan] };
}
