import {
  type Agency,
  type ItaScore,
  type Measure,
  type Register,
  type RoundReport,
  type SignatureBlock,
  type Status,
  emptyAgency,
} from '../../src/domain';
import type { ProgressFigures, ReportOptions } from '../../src/report';

/** Registers like those behind documents 002, 003 and 004, with an invented agency and invented people. */

export const OPTIONS: ReportOptions = { round: 6, today: '2021-03-31', digits: 'thai' };

export const signer = (
  name: string | null,
  position: string,
  more: Partial<SignatureBlock> = {},
): SignatureBlock => ({
  opinionHeading: null,
  opinion: null,
  name,
  position,
  acting: null,
  actingFor: null,
  ...more,
});

export const MUNICIPALITY: Agency = {
  ...emptyAgency(),
  name: 'เทศบาลตำบลทุ่งดาวเรือง',
  kind: 'municipality',
  district: 'เมืองสมมุติ',
  province: 'สมมุติบุรี',
  department: 'สำนักปลัด',
  phone: '0-4300-0000',
  documentCode: 'สบ 74601/',
  website: 'https://thungdaorueang.example/ita2564',
  fiscalYear: 2564,
  scores: [{ year: 2563, score: 72.07, grade: null }],
  signatures: [
    signer('นางสาวสมใจ ใจดีงาม', 'นักจัดการงานทั่วไปชำนาญการ'),
    signer('นางวันดี มีสุขยิ่ง', 'หัวหน้าสำนักปลัด', { opinionHeading: 'ความเห็นหัวหน้าสำนักปลัด' }),
    signer('นายมานะ ตั้งใจจริง', 'ปลัดเทศบาล', { opinionHeading: 'ความเห็นปลัดเทศบาล' }),
    signer('นายมานะ ตั้งใจจริง', 'ปลัดเทศบาล', {
      opinionHeading: 'ความเห็นนายกเทศมนตรีตำบลทุ่งดาวเรือง',
      acting: 'ปฏิบัติหน้าที่',
      actingFor: 'นายกเทศมนตรีตำบลทุ่งดาวเรือง',
    }),
  ],
};

export const SAO: Agency = {
  ...emptyAgency(),
  name: 'องค์การบริหารส่วนตำบลธารสุขใจ',
  kind: 'sao',
  department: 'สำนักปลัด',
  documentCode: 'สบ/๒๕๖๔',
  signatures: [
    signer('นางสาวสมใจ ใจดีงาม', 'นักวิเคราะห์นโยบายและแผนปฏิบัติการ'),
    signer('นางวันดี มีสุขยิ่ง', 'นักพัฒนาชุมชน', {
      acting: 'รักษาราชการแทน',
      actingFor: 'หัวหน้าสำนักปลัด องค์การบริหารส่วนตำบลธารสุขใจ',
    }),
    signer(null, 'นายกองค์การบริหารส่วนตำบลธารสุขใจ'),
  ],
};

export const report = (status: Status | null, more: Partial<RoundReport> = {}): RoundReport => ({
  status,
  statusText: null,
  result: null,
  outcome: null,
  recommendation: null,
  evidence: null,
  ...more,
});

export const measure = (title: string, more: Partial<Measure> = {}): Measure => ({
  id: null,
  number: null,
  topic: null,
  title,
  steps: [],
  owners: [],
  monitoring: null,
  period: null,
  budget: null,
  reports: {},
  places: {},
  ...more,
});

const EVIDENCE = 'ตรวจสอบข้อมูลที่เว็บไซต์ของหน่วยงาน';

/** Document 004: twelve measures, all done, each with a note beside its tick. */
export const ALL_DONE: Register = {
  subject: 'measures',
  fiscalYear: 2564,
  agency: MUNICIPALITY,
  measures: [
    ['มีแนวทางปฏิบัติเกี่ยวกับการใช้ทรัพย์สินของราชการที่ถูกต้อง', 'จัดทำแนวทางปฏิบัติเกี่ยวกับการใช้ทรัพย์สินของราชการ'],
    ['ให้ความรู้เกี่ยวกับการป้องกันผลประโยชน์ทับซ้อน', 'ฝึกอบรมหรือประชุมพนักงานเพื่อให้ความรู้เกี่ยวกับผลประโยชน์ทับซ้อน'],
    ['ให้ความรู้เรื่องการประเมินคุณธรรมและความโปร่งใส (ITA)', 'รณรงค์ให้ความรู้ผ่านสื่อสังคมออนไลน์'],
    ['การจัดทำประกาศขอยืมทรัพย์สินของทางราชการ', 'จัดทำประกาศให้บุคคลภายนอกหน่วยงานทราบให้ชัดเจน'],
    ['การปรับปรุงระบบการทำงาน', 'ลดขั้นตอนในการให้บริการ ณ จุดเดียว (One stop service)'],
    ['ช่องทางแจ้งเรื่องร้องเรียนการทุจริต', 'จัดให้มีช่องทางแจ้งเรื่องร้องเรียนผ่านเว็บไซต์'],
    ['การตรวจสอบและต่ออายุเว็บไซต์', 'ตรวจสอบและปรับปรุงเว็บไซต์ให้เป็นปัจจุบัน'],
    ['หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล', 'จัดทำประกาศหลักเกณฑ์การสรรหา บรรจุ และพัฒนาบุคลากร'],
    ['E-Service', 'เพิ่มช่องทางการบริการแบบ E-Service'],
    ['การดำเนินงาน', 'จัดทำขั้นตอนและระยะเวลาการให้บริการ', 'สร้างจิตสำนึกให้พนักงาน', 'ให้ข้อมูลอย่างตรงไปตรงมา'],
    ['การใช้อำนาจ', 'สร้างการรับรู้ของบุคลากรต่อการใช้อำนาจของผู้บังคับบัญชา'],
    ['การเผยแพร่ข้อมูลข่าวสาร', 'เผยแพร่ผลงานอย่างชัดเจน', 'ให้ผู้รับบริการแสดงความคิดเห็นได้'],
  ].map(([title = '', ...steps]) =>
    measure(title, {
      steps,
      owners: ['สำนักปลัด', 'กองคลัง'],
      reports: { 6: report('done', { evidence: EVIDENCE }) },
    }),
  ),
};

/** Document 002: results and outcomes in words, no status, no score, three signers. */
export const OUTCOMES: Register = {
  subject: 'measures',
  fiscalYear: 2566,
  agency: {
    ...SAO,
    phone: '๐ ๔๓๐๐ ๐๐๐๐',
    documentCode: 'สบ ๗๑๐๐๑/-',
    district: 'อำเภอเมืองสมมุติ',
    province: 'สมมุติบุรี',
  },
  measures: [
    measure('จัดทำแผนผังแสดงขั้นตอนการให้บริการประชาชน', {
      number: '๑.',
      reports: {
        12: report(null, {
          result: 'จัดทำแผนผังแสดงขั้นตอนผ่านเว็บไซต์',
          outcome: 'ประชาชนได้รับความสะดวก รวดเร็ว',
        }),
      },
    }),
    measure('มีระบบและช่องทางการรับเรื่องร้องเรียน', {
      number: '๒.',
      reports: {
        12: report(null, { result: 'จัดทำระบบร้องเรียน\nผ่านเว็บไซต์ของ อบต.', outcome: 'ประชาชนไม่ต้องเดินทาง' }),
      },
    }),
  ],
};

/** Document 003: projects of the year with budgets; one is not said how far it has come. */
export const PROJECTS: Register = {
  subject: 'projects',
  fiscalYear: 2564,
  agency: SAO,
  measures: [
    measure('โครงการก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 3', {
      budget: 1_250_000,
      owners: ['กองช่าง'],
      reports: { 6: report('done') },
    }),
    measure('โครงการจัดการขยะมูลฝอย', {
      budget: 80_000.5,
      owners: ['กองสาธารณสุข'],
      reports: { 6: report('in-progress') },
    }),
    measure('โครงการวันเด็กแห่งชาติ', {
      budget: 30_000,
      owners: ['กองการศึกษา'],
      reports: { 6: report('not-started') },
    }),
    measure('โครงการฝึกอบรมอาชีพ', { budget: 20_000, owners: ['สำนักปลัด'] }),
  ],
};

/** The figures of a register, counted here by hand rule so that the memo is tested on its own. */
export function figuresOf(register: Register, round: 6 | 12): ProgressFigures {
  const count = (status: Status | null) =>
    register.measures.filter((one) => (one.reports[round]?.status ?? null) === status).length;
  return {
    round,
    all: {
      total: register.measures.length,
      notStarted: count('not-started'),
      inProgress: count('in-progress'),
      done: count('done'),
      unknown: count(null),
    },
    byOwner: [],
    late: [],
  };
}

export const withScores = (register: Register, scores: readonly ItaScore[]): Register => ({
  ...register,
  agency: { ...register.agency, scores },
});
