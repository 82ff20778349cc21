/** What the command line prints. */
export const cli = {
  reading: 'กำลังอ่าน {file} …',
  recognising: 'กำลังตรวจตาราง …',
  writing: 'กำลังสร้างรายงานและบันทึกข้อความ …',
  table: '{sheet}!{range}  {kind}  {rows} แถว',
  noTables: 'ไม่พบตาราง',
  progress:
    'รอบ {round} เดือน: ทั้งหมด {total} · เสร็จแล้ว {done} · อยู่ระหว่าง {inProgress} · ยังไม่ดำเนินการ {notStarted} · รอระบุ {unknown}',
  tables: 'ตารางที่พบ',
  noFindings: 'ไม่มีข้อสังเกต',
  error: 'ต้องแก้ก่อน',
  warning: 'ควรตรวจ',
  info: 'แจ้งให้ทราบ',
  more: '… และอีก {count} รายการ (ดูทั้งหมดด้วย --all)',
  passedOver: 'ข้ามไว้ {count} รายการ (จำไว้ในสมุดงาน)',
  made: 'สร้างแล้ว',
  sheetsMade: 'แผ่นงานใหม่: {sheets}',
  chooseSheet: 'เลือกตารางด้วย --sheet ชื่อแผ่นงาน',
  stopped: 'ยังทำรายงานไม่ได้ โปรดแก้รายการ “ต้องแก้ก่อน” ข้างต้น แล้วสั่งใหม่',
  refused: 'ไม่ได้เขียนสมุดงาน: {reason}',
  memoKindOther: 'ทำบันทึกข้อความชนิด “{wanted}” จากตารางนี้ไม่ได้ จึงทำชนิด “{made}” ชนิดที่ทำได้: {kinds}',
  unchanged: 'ไฟล์ต้นฉบับไม่ถูกแก้ไข',
};
