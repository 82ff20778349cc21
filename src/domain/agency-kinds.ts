import type { AgencyKind } from './agency';

/** A form of local authority: how its name begins, and how its two chiefs are called. */
export interface AgencyForm {
  readonly kind: Exclude<AgencyKind, 'other'>;
  /** The name begins with this, followed by the place. */
  readonly full: string;
  /** As in สำนักปลัด อบต. */
  readonly short: string;
  /** Other beginnings met in documents, misprints among them. */
  readonly others: readonly string[];
  /** Title of the head of the agency, before the place. */
  readonly head: string;
  /** Title of the chief administrator, before the place. */
  readonly chief: string;
}

/**
 * The forms of พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537, พระราชบัญญัติเทศบาล พ.ศ. 2496 and
 * พระราชบัญญัติองค์การบริหารส่วนจังหวัด พ.ศ. 2540. Longer beginnings first.
 */
export const AGENCY_FORMS: readonly AgencyForm[] = [
  {
    kind: 'sao',
    full: 'องค์การบริหารส่วนตำบล',
    short: 'อบต.',
    others: ['องค์การบริการส่วนตำบล', 'องค์กรบริหารส่วนตำบล', 'องค์การบริหารสวนตำบล', 'อบต'],
    head: 'นายกองค์การบริหารส่วนตำบล',
    chief: 'ปลัดองค์การบริหารส่วนตำบล',
  },
  {
    kind: 'pao',
    full: 'องค์การบริหารส่วนจังหวัด',
    short: 'อบจ.',
    others: ['องค์การบริการส่วนจังหวัด', 'องค์กรบริหารส่วนจังหวัด', 'อบจ'],
    head: 'นายกองค์การบริหารส่วนจังหวัด',
    chief: 'ปลัดองค์การบริหารส่วนจังหวัด',
  },
  {
    kind: 'municipality',
    full: 'เทศบาลตำบล',
    short: 'ทต.',
    others: ['ทต'],
    head: 'นายกเทศมนตรีตำบล',
    chief: 'ปลัดเทศบาลตำบล',
  },
  {
    kind: 'municipality',
    full: 'เทศบาลเมือง',
    short: 'ทม.',
    others: ['ทม'],
    head: 'นายกเทศมนตรีเมือง',
    chief: 'ปลัดเทศบาลเมือง',
  },
  {
    kind: 'municipality',
    full: 'เทศบาลนคร',
    short: 'ทน.',
    others: ['ทน'],
    head: 'นายกเทศมนตรีนคร',
    chief: 'ปลัดเทศบาลนคร',
  },
];

/** A municipality whose form is not told. */
export const MUNICIPALITY = 'เทศบาล';

/** Headings and posts of the signature chain. */
export const OPINION = 'ความเห็น';
export const OFFICE_HEAD = 'หัวหน้าสำนักปลัด';
/** In agencies that have no สำนักปลัด: hospitals, schools, provincial offices. */
export const SUPERIOR = 'ผู้บังคับบัญชา';
