/**
 * Who leads a department, by how its name begins; the first that fits counts. Posts and people, and names that are not here,
 * are addressed as they are.
 */
export const HEADS: readonly { readonly starts: readonly string[]; readonly title: string }[] = [
  { starts: ['กองทุน'], title: '' },
  { starts: ['สำนักปลัด'], title: 'หัวหน้า' },
  { starts: ['สำนัก', 'กอง', 'โรงเรียน'], title: 'ผู้อำนวยการ' },
  { starts: ['ส่วน', 'ฝ่าย', 'งาน', 'กลุ่ม', 'หน่วย', 'ศูนย์'], title: 'หัวหน้า' },
];

/** Who is addressed when a mail goes to every department, and when the head of the agency is not known. */
export const EVERYONE = 'หัวหน้าส่วนราชการในสังกัดทุกแห่ง';
export const HEAD_OF_AGENCY = 'ผู้บริหารหน่วยงาน';
