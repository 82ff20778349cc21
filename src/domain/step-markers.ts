/** Signs that begin a step; the last are Symbol's and Wingdings' bullets, as fonts hand them over. */
export const BULLETS = '-–—−•·●▪■◦○‣∙➢➤►▶*✓✔√☑\uF0B7\uF0A7\uF0D8\uF0FC\uF076';

/** Words after which a number is part of the sentence (ข้อ ๒. …), not of a list. */
export const BEFORE_A_NUMBER: readonly string[] = [
  'ข้อ',
  'ข้อที่',
  'มาตรา',
  'ส่วนที่',
  'ฉบับที่',
  'ครั้งที่',
  'ลำดับที่',
  'หมวด',
  'หมวดที่',
  'วรรค',
  'ระดับ',
  'ระยะที่',
  'หมู่',
  'หมู่ที่',
  'ม.',
  'เวลา',
  'และ',
  'หรือ',
  'ถึง',
];
