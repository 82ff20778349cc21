import type { Agency, SignatureBlock } from '../../../src/domain';

/** A block of the chain with nothing but name and position. */
export function signer(name: string, position: string, more: Partial<SignatureBlock> = {}): SignatureBlock {
  return { opinionHeading: null, opinion: null, name, position, acting: null, actingFor: null, ...more };
}

/** The invented subdistrict administrative organization of samples 000 to 003. */
export const THANSUKJAI: Agency = {
  name: 'องค์การบริหารส่วนตำบลธารสุขใจ',
  kind: 'sao',
  district: 'เมืองสมมุติ',
  province: 'สมมุติบุรี',
  department: 'สำนักปลัด',
  phone: '๐-๐๐๐๐-๐๐๐๑',
  documentCode: 'สม ๐๐๐๐๑/-',
  website: 'https://www.thansukjai.example',
  fiscalYear: null,
  addressee: null,
  scores: [],
  signatures: [],
};

/** The invented subdistrict municipality of sample 004. */
export const THUNGDAORUEANG: Agency = {
  name: 'เทศบาลตำบลทุ่งดาวเรือง',
  kind: 'municipality',
  district: 'เมืองสมมุติ',
  province: 'สมมุติบุรี',
  department: 'สำนักปลัด',
  phone: '๐-๐๐๐๐-๐๐๐๒',
  documentCode: 'สม ๐๐๐๐๒/',
  website: 'https://www.thungdaorueang.example',
  fiscalYear: null,
  addressee: null,
  scores: [],
  signatures: [],
};
