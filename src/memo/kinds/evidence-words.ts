/** What stands above and below the pictures of evidence (document 002 has them beside the results). */
export const EVIDENCE = {
  titles: [
    ['ภาพประกอบผลการดำเนินการตาม{subjectName}'],
    ['ของ{agencyPlace}'],
    ['ประจำปีงบประมาณ พ.ศ. {year} (รอบ {half} เดือน)', 'ประจำปีงบประมาณ พ.ศ. {year}'],
  ],
  caption: 'ภาพที่ {n}',
  /** Names that programs give to pictures, which say nothing. */
  unnamed: /^$|^(?:รูปภาพ|รูป|ภาพ|กราฟิก|picture|image|graphic|img|photo)[\s_-]*\d*(?:\.\w+)?$/i,
} as const;
