import { type Agency, type Day, type Measure, type Status, fiscalYearOf, roundPeriod } from '../domain';

/** An invented agency; nobody of that name exists. */
export function sampleAgency(today: Day): Agency {
  const year = fiscalYearOf(today);
  const signer = (name: string, position: string, opinionHeading: string | null) => ({
    opinionHeading,
    opinion: null,
    name,
    position,
    acting: null,
    actingFor: null,
  });
  return {
    name: 'องค์การบริหารส่วนตำบลธารสุขใจ',
    kind: 'sao',
    district: 'เมืองสมมุติ',
    province: 'สมมุติบุรี',
    department: 'สำนักปลัด',
    phone: '๐ ๐๐๐๐ ๐๐๐๐',
    documentCode: 'สมบ ๐๐๐๐๑/-',
    website: 'https://www.example.go.th',
    fiscalYear: year,
    addressee: null,
    scores: [{ year: year - 1, score: 84.5, grade: null }],
    signatures: [
      signer('นางสาวสมใจ ใจดีงาม', 'นักวิเคราะห์นโยบายและแผนปฏิบัติการ', null),
      signer('นายมานะ รักงานดี', 'หัวหน้าสำนักปลัด', 'ความเห็นหัวหน้าสำนักปลัด'),
      signer('นางวันดี มีสุขจริง', 'ปลัดองค์การบริหารส่วนตำบลธารสุขใจ', 'ความเห็นปลัดองค์การบริหารส่วนตำบล'),
      signer('นายกล้า พัฒนาถิ่น', 'นายกองค์การบริหารส่วนตำบลธารสุขใจ', 'ความเห็นนายกองค์การบริหารส่วนตำบล'),
    ],
    mailboxes: [
      { owner: 'สำนักปลัด', email: 'palad@example.go.th', contact: 'หัวหน้าสำนักปลัด' },
      { owner: 'กองคลัง', email: 'klang@example.go.th', contact: 'ผู้อำนวยการกองคลัง' },
      { owner: 'กองช่าง', email: 'chang@example.go.th', contact: 'ผู้อำนวยการกองช่าง' },
      { owner: 'กองการศึกษา ศาสนาและวัฒนธรรม', email: 'sueksa@example.go.th', contact: null },
      { owner: 'หน่วยตรวจสอบภายใน', email: 'truatsop@example.go.th', contact: null },
    ],
  };
}

interface Line {
  readonly topic: string;
  readonly title: string;
  readonly steps: readonly string[];
  readonly owners: readonly string[];
  readonly status: Status;
  readonly result: string | null;
  readonly evidence: string | null;
}

const LINES: readonly Line[] = [
  {
    topic: 'กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล',
    title: 'ประกาศเจตนารมณ์ไม่รับของขวัญและของกำนัลทุกชนิด (No Gift Policy)',
    steps: ['จัดทำประกาศโดยผู้บริหารสูงสุด', 'เผยแพร่ประกาศบนเว็บไซต์ของหน่วยงาน'],
    owners: ['สำนักปลัด'],
    status: 'done',
    result: 'ประกาศและเผยแพร่แล้วทั้งภาษาไทยและภาษาอังกฤษ',
    evidence: 'https://www.example.go.th/no-gift',
  },
  {
    topic: 'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ',
    title: 'จัดทำแนวทางการยืมทรัพย์สินของราชการ',
    steps: ['จัดทำแบบฟอร์มและขั้นตอนการยืม', 'แจ้งเวียนให้บุคลากรทราบ', 'เปิดให้ยืมผ่านระบบออนไลน์'],
    owners: ['กองคลัง'],
    status: 'in-progress',
    result: 'จัดทำแบบฟอร์มแล้ว อยู่ระหว่างทดลองระบบออนไลน์',
    evidence: null,
  },
  {
    topic: 'การให้บริการและระบบ E-Service',
    title: 'เพิ่มช่องทางการให้บริการแบบ E-Service',
    steps: ['สำรวจความต้องการของประชาชน', 'เปิดระบบคำร้องออนไลน์'],
    owners: ['สำนักปลัด', 'กองช่าง'],
    status: 'in-progress',
    result: 'สำรวจความต้องการครบทุกหมู่บ้านแล้ว',
    evidence: null,
  },
  {
    topic: 'กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง',
    title: 'เผยแพร่แผนการจัดซื้อจัดจ้างและความก้าวหน้าทุกไตรมาส',
    steps: ['รวบรวมข้อมูลจากทุกกอง', 'เผยแพร่บนเว็บไซต์ภายใน ๑๕ วันหลังสิ้นไตรมาส'],
    owners: ['กองคลัง'],
    status: 'done',
    result: 'เผยแพร่ครบทั้งสองไตรมาส',
    evidence: 'https://www.example.go.th/procurement',
  },
  {
    topic: 'กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน',
    title: 'อบรมบุคลากรเรื่องผลประโยชน์ทับซ้อน',
    steps: ['จัดอบรมปีละหนึ่งครั้ง', 'สรุปผลการอบรมเสนอผู้บริหาร'],
    owners: ['ทุกสำนัก/กอง'],
    status: 'not-started',
    result: null,
    evidence: null,
  },
];

/** Five measures as an office might keep them, in the first round of the year that `today` is in. */
export function sampleMeasures(today: Day): Measure[] {
  const period = roundPeriod(fiscalYearOf(today), 6);
  return LINES.map(({ topic, title, steps, owners, status, result, evidence }) => ({
    id: null,
    number: null,
    topic,
    title,
    steps,
    owners,
    monitoring: 'รอบ ๖ เดือน',
    period,
    budget: null,
    reports: {
      6: { status, statusText: null, result, outcome: null, recommendation: null, evidence },
    },
    places: {},
  }));
}
