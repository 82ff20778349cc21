/** One month: full and short Thai names, full and short English names. */
export interface MonthNames {
  readonly thai: string;
  readonly thaiShort: string;
  readonly english: string;
  readonly englishShort: string;
  /** Other spellings met in tables. */
  readonly others: readonly string[];
}

/** January first. Our own table, because engines differ in their Thai data; the tests compare it with Intl. */
export const MONTHS: readonly MonthNames[] = [
  { thai: 'มกราคม', thaiShort: 'ม.ค.', english: 'January', englishShort: 'Jan', others: ['มกรา'] },
  {
    thai: 'กุมภาพันธ์',
    thaiShort: 'ก.พ.',
    english: 'February',
    englishShort: 'Feb',
    others: ['กุมภา', 'กุมภาพันธ'],
  },
  { thai: 'มีนาคม', thaiShort: 'มี.ค.', english: 'March', englishShort: 'Mar', others: ['มีนา'] },
  { thai: 'เมษายน', thaiShort: 'เม.ย.', english: 'April', englishShort: 'Apr', others: ['เมษา'] },
  { thai: 'พฤษภาคม', thaiShort: 'พ.ค.', english: 'May', englishShort: 'May', others: ['พฤษภา'] },
  { thai: 'มิถุนายน', thaiShort: 'มิ.ย.', english: 'June', englishShort: 'Jun', others: ['มิถุนา'] },
  { thai: 'กรกฎาคม', thaiShort: 'ก.ค.', english: 'July', englishShort: 'Jul', others: ['กรกฏาคม', 'กรกฎา'] },
  { thai: 'สิงหาคม', thaiShort: 'ส.ค.', english: 'August', englishShort: 'Aug', others: ['สิงหา'] },
  { thai: 'กันยายน', thaiShort: 'ก.ย.', english: 'September', englishShort: 'Sep', others: ['กันยา', 'Sept'] },
  { thai: 'ตุลาคม', thaiShort: 'ต.ค.', english: 'October', englishShort: 'Oct', others: ['ตุลา'] },
  {
    thai: 'พฤศจิกายน',
    thaiShort: 'พ.ย.',
    english: 'November',
    englishShort: 'Nov',
    others: ['พฤศจิกา', 'พฤษจิกายน'],
  },
  { thai: 'ธันวาคม', thaiShort: 'ธ.ค.', english: 'December', englishShort: 'Dec', others: ['ธันวา'] },
];
