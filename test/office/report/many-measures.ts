import { emptyAgency, type Measure, type Register, type RoundReport, STATUSES } from '../../../src/domain';

const TITLES = [
  'มีแนวทางปฏิบัติเกี่ยวกับการใช้ทรัพย์สินของราชการที่ถูกต้อง',
  'ให้ความรู้เรื่องการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)',
  'E-Service',
  'การตรวจสอบและการต่ออายุเว็บไซต์ของหน่วยงานให้สามารถใช้งานได้',
  'เปิดโอกาสให้ผู้รับบริการหรือผู้มีส่วนได้เสียเข้ามามีส่วนร่วมในการปรับปรุงการดำเนินงานให้ดียิ่งขึ้น',
];
const STEPS = [
  'จัดทำแผนผังแสดงขั้นตอน/ระยะเวลาให้บริการประชาชน และระบุผู้รับผิดชอบงานให้บริการในทุกกระบวนการ',
  'สร้างการรับรู้ของบุคลากรภายในหน่วยงานต่อการใช้อำนาจของผู้บังคับบัญชา ในประเด็นเกี่ยวกับการมอบหมายงาน การประเมินผลการปฏิบัติงาน การคัดเลือกบุคลากรเพื่อให้สิทธิประโยชน์ต่าง ๆ อย่างเป็นธรรมและไม่เลือกปฏิบัติ',
  'เผยแพร่ผ่านทางเว็บไซต์ของหน่วยงาน',
];
const OWNERS = [
  'สำนักปลัด',
  'กองคลัง',
  'กองช่าง',
  'กองการศึกษา ศาสนาและวัฒนธรรม',
  'หน่วยตรวจสอบภายใน',
  'กองสาธารณสุขและสิ่งแวดล้อม',
];
const EVIDENCE = [
  'ตรวจสอบข้อมูลที่เว็บไซต์ของหน่วยงาน',
  'https://www.thansukjai.example/ita/2565/o27-report-6-months.pdf',
  'บันทึกข้อความ ที่ สป ๗๒๐๐๑/๑๐๑ ลงวันที่ ๙ กุมภาพันธ์ ๒๕๖๕',
];
const MONITORING = [
  'รายงานความก้าวหน้าและสรุปผล ณ ๓๑ มีนาคม ๒๕๖๕',
  'รายงานผลการดำเนินงานตามมาตรการ\n- รอบ ๖ เดือน\n- รอบ ๑๒ เดือน',
];

/** A register of so many measures with texts of all lengths; one of many is higher than a page. */
export function manyMeasures(count: number): Register {
  return {
    subject: 'measures',
    fiscalYear: 2565,
    agency: {
      ...emptyAgency(),
      name: 'องค์การบริหารส่วนตำบลธารสุขใจ',
      district: 'เมืองสมมุติ',
      province: 'สมมุติบุรี',
      signatures: [
        {
          opinionHeading: null,
          opinion: null,
          name: 'นางสาวสมใจ ใจดีงาม',
          position: 'นักจัดการงานทั่วไปชำนาญการ',
          acting: 'รักษาราชการแทน',
          actingFor: 'หัวหน้าสำนักปลัดองค์การบริหารส่วนตำบลธารสุขใจ',
        },
      ],
    },
    measures: Array.from({ length: count }, (_, at) => measureAt(at)),
  };
}

function measureAt(at: number): Measure {
  const isHigh = at % 50 === 30;
  return {
    id: null,
    number: `${at + 1}.`,
    topic: at % 11 < 5 ? null : `ประเด็นที่ ${Math.floor(at / 11) + 1} กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ`,
    title: of(TITLES, at),
    steps: Array.from({ length: isHigh ? 24 : at % 4 }, (_step, step) => of(STEPS, at + step)),
    owners: Array.from({ length: at % 3 }, (_owner, owner) => of(OWNERS, at + owner)),
    monitoring: at % 7 === 6 ? null : of(MONITORING, Math.floor(at / 5)),
    period: at % 5 === 4 ? null : { from: at % 2 === 0 ? '2021-10-01' : null, to: '2022-03-31' },
    budget: at % 6 === 5 ? null : 12500 * (at + 1) + 0.5,
    reports: { 6: reportAt(at, isHigh), 12: reportAt(at + 1, false) },
    places: {},
  };
}

function reportAt(at: number, isHigh: boolean): RoundReport {
  const status = at % 7 === 3 ? null : of(STATUSES, at);
  return {
    status,
    statusText: status === null ? 'ขอเลื่อนดำเนินการไปไตรมาสที่ ๓ เนื่องจากสถานการณ์การแพร่ระบาด' : null,
    result: at % 3 === 0 ? null : of(STEPS, at).repeat(isHigh ? 20 : 1),
    outcome:
      at % 4 === 0
        ? null
        : 'ประชาชนได้รับความสะดวก รวดเร็วในการติดต่อขอรับบริการ และมีความพึงพอใจในการให้บริการของเจ้าหน้าที่',
    recommendation: at % 5 === 0 ? 'ควรดำเนินการอย่างสม่ำเสมอตลอดปีงบประมาณ' : null,
    evidence: at % 2 === 0 ? of(EVIDENCE, at) : null,
  };
}

function of<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new RangeError('nothing to choose from');
  return item;
}
