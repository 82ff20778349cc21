import type { Wording } from '../catalogue';

export type TopicId =
  'process' | 'service' | 'communication' | 'property' | 'budget' | 'power' | 'corruption';

/**
 * The seven topics of analysis, as recent years ask for them. Their wording and number are not settled: hold them against
 * the handbook of the year, and change them here.
 */
export const TOPICS: Readonly<Record<TopicId, Wording>> = {
  process: {
    thai: 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ',
    english: 'Transparent and efficient work processes',
  },
  service: { thai: 'การให้บริการและระบบ E-Service', english: 'Services and e-services' },
  communication: {
    thai: 'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ',
    english: 'Ways of publishing public information',
  },
  property: {
    thai: 'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ',
    english: 'Supervision of the use of public property',
  },
  budget: {
    thai: 'กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง',
    english: 'Transparency of budget and procurement',
  },
  power: {
    thai: 'กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล',
    english: 'Control of power and of human resources',
  },
  corruption: {
    thai: 'กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน',
    english: 'Solving and preventing corruption within the agency',
  },
};
