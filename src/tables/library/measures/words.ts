/** How the documents follow a measure up, and who does it, in the words that most entries share. */
export const MONITORING = {
  bothRounds: 'รายงานผลการดำเนินงานตามมาตรการ รอบ ๖ เดือน และรอบ ๑๒ เดือน',
  firstRound: 'รายงานความก้าวหน้าและสรุปผล รอบ ๖ เดือน',
  yearEnd: 'รายงานความก้าวหน้าและสรุปผล ณ สิ้นปีงบประมาณ',
} as const;

export const OFFICE = 'สำนักปลัด';
export const FINANCE = 'กองคลัง';
export const WORKS = 'กองช่าง';
export const EVERYONE = 'ทุกสำนัก/กอง';
