/** What can be done about findings. */
export const checks = {
  ignore: 'ข้ามข้อสังเกตนี้',
  ignoreOne: 'ข้ามข้อสังเกตนี้: {sentence}',
  ignored: 'ที่ข้ามไว้',
  ignoredHint: 'จำไว้ในสมุดงานนี้ ไม่แสดงและไม่นับจนกว่าจะนำกลับมา',
  heed: 'นำกลับมาตรวจ',
  sayIgnored: 'ข้ามข้อสังเกตแล้ว ดูได้ในรายการที่ข้ามไว้',
  sayHeeded: 'นำข้อสังเกตกลับมาแล้ว',
  heedAll: 'นำกลับมาทั้งหมด',
  fixAll: 'แก้พร้อมกัน',
  fixAllOf: '{fix} ({count} แห่ง)',
};
