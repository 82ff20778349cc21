/** Words a department's name begins with; before one of them a space parts two owners. */
export const DEPARTMENT_STARTS: readonly string[] = [
  'สำนัก',
  'กอง',
  'งาน',
  'ฝ่าย',
  'ส่วน',
  'หน่วยตรวจสอบ',
  'หน่วยงาน',
  'ศูนย์พัฒนา',
  'ทุก',
];

/** Words that begin like a department and are none: องค์การบริหาร ส่วนตำบล. */
export const NOT_DEPARTMENTS: readonly string[] = [
  'ส่วนตำบล',
  'ส่วนจังหวัด',
  'ส่วนท้องถิ่น',
  'ส่วนที่',
  'กองทุน',
  'งานที่',
  'ทุกคน',
];

/** Owners that are people or posts; on a line of their own they are owners of their own. */
export const POST_STARTS: readonly string[] = [
  'หัวหน้า',
  'ผู้',
  'ผอ',
  'นาย',
  'นาง',
  'ปลัด',
  'รองปลัด',
  'นัก',
  'นิติกร',
  'เจ้าหน้าที่',
  'เจ้าพนักงาน',
  'พนักงาน',
  'บุคลากร',
  'คณะ',
  'โรงเรียน',
  'ศูนย์',
];

/** The agency behind its department (สำนักปลัด อบต.) is no owner of its own. */
export const AGENCY_STARTS: readonly string[] = [
  'อบต',
  'อบจ',
  'องค์การบริหาร',
  'องค์การบริการ',
  'เทศบาล',
  'ทต.',
  'ทม.',
  'ทน.',
];

/** A line that ends with one of these was torn from the next. */
export const TORN_ENDS: readonly string[] = ['การ', 'งาน', 'สำนัก', 'กอง', 'ฝ่าย', 'ส่วน', 'และ', 'ด้าน'];

/** What "every" may be said of; several may follow one another: ทุกสำนัก/กอง. */
export const EVERY_OF: readonly string[] = [
  'ส่วนราชการ',
  'หน่วยงาน',
  'สำนักงาน',
  'สำนัก',
  'กอง',
  'ฝ่าย',
  'ส่วน',
  'แผนงาน',
  'แผนก',
  'หน่วย',
  'งาน',
];
export const EVERY: readonly string[] = ['ทุกๆ', 'ทุก'];
/** May follow without changing the sense. */
export const EVERY_ENDS: readonly string[] = ['ในสังกัด', 'ที่เกี่ยวข้อง', 'ภายใน', 'ในองค์กร', 'ในหน่วยงาน'];
export const EVERY_PHRASES: readonly string[] = [
  'All departments',
  'Every department',
  'All divisions',
  'All units',
];
