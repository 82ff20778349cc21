/** What the command line says of workbooks that travel, and of many that are summed up. */
const rollup = {
  looking: 'กำลังหาสมุดงานใน {folder} …',
  found: 'พบ {count} ไฟล์',
  none: 'ไม่พบสมุดงาน (.xlsx, .xlsm) ในโฟลเดอร์ “{folder}”',
  resumed: 'ทำต่อจากครั้งก่อน ({journal}): อ่านแล้ว {done} จาก {total} ไฟล์ ข้อมูล ณ วันที่ {day}',
  afresh: 'เริ่มอ่านใหม่ทั้งหมด เพราะตัวเลือกไม่ตรงกับงานที่ค้างไว้ใน {journal}',
  progress: 'อ่านแล้ว {done} จาก {total} ไฟล์',
  bar: 'อ่านแล้ว {value}/{total} ไฟล์ |{bar}| {percentage}% เหลือราว {eta_formatted}',
  writing: 'กำลังเขียนสรุปรวม …',
  made: 'สร้างแล้ว: {file}',
  figures: 'นับ {used} ไฟล์ · ไม่ได้นับ {left} · ควรตรวจ {doubtful} · มาตรการที่พ้นกำหนด {late}',
  leftOut: 'ไม่ได้นับ ({count}):',
  more: '… และอีก {count} ไฟล์ (ดูในแผ่นงาน “{sheet}”)',
  interrupted: 'หยุดแล้ว อ่านไป {done} จาก {total} ไฟล์ ยังไม่ได้เขียนสรุปรวม สั่งแบบเดิมอีกครั้งเพื่อทำต่อ (จำไว้ใน {journal})',
  lateTold: 'แสดงมาตรการที่พ้นกำหนดได้ {shown} แถวแรก อีก {left} มาตรการนับไว้แต่ไม่ได้แสดง',
};

const send = {
  everyone: 'ทุกหน่วยงาน',
  file: '{owner} ({rows} แถว): {file}',
  remembered: 'จำการส่งไว้ในทะเบียนแล้ว: {file}',
  notRemembered: 'ทะเบียนไม่ถูกแก้ไข (ใช้ --remember ให้ทะเบียนจำไว้ว่าส่งให้ใคร และใครยังไม่ตอบ)',
  stranger: 'ไม่มีหน่วยงาน “{owner}” ในทะเบียน (มี: {owners}) ยังไม่มีไฟล์ใดถูกเขียน',
};

const collect = {
  reading: 'กำลังอ่านไฟล์ที่ได้รับคืน {count} ไฟล์ …',
  none: 'ไม่พบไฟล์ที่ได้รับคืน (.xlsx, .xlsm)',
  files: 'ไฟล์ ({count})',
  file: '{file}: {owner} {rows} แถว',
  fileSaved: '{file}: {owner} {rows} แถว บันทึกโดย {savedBy}',
  unknownOwner: 'ไม่ทราบหน่วยงาน',
  everyone: 'ทุกหน่วยงาน',
  taken: 'รับแล้ว {count} ช่อง',
  agreed: 'ตรงกับทะเบียนอยู่แล้ว {count} ช่อง',
  conflicts: 'ขัดกัน {count} ช่อง (คงค่าในทะเบียนไว้ เลือกได้ในหน้าต่างหรือหน้าเว็บ)',
  conflict: '{id} {field}: ในทะเบียน “{now}”',
  side: '“{text}” จาก {files}',
  refused: 'ไม่รับ {count} รายการ',
  refusal: '{id} {field}: “{text}” จาก {files} ({reason})',
  refusedRow: '{id}: จาก {files} ({reason})',
  proposed: 'แถวใหม่ที่เสนอ {count} แถว (ยังไม่ได้เพิ่ม)',
  unsure: 'แถวที่ไม่แน่ใจว่าเป็นแถวใด {count} แถว (ยังไม่ได้รวม)',
  row: '“{text}” จาก {files}',
  unsureRow: '“{text}” จาก {files} อาจเป็น {id}',
  more: '… และอีก {count} รายการ (ดูทั้งหมดในแผ่นงาน “{sheet}” หรือด้วย --all)',
  nothing: 'ไม่มีอะไรให้รวม ไม่ได้เขียนไฟล์',
  noRegister: 'สมุดงานนี้ไม่มีทะเบียนมาตรการ จึงไม่มีที่ให้รวม',
  dryRun: 'ยังไม่ได้เขียนไฟล์ (--dry-run)',
  written: 'รวมแล้ว: {file}',
  writtenMore: 'รายละเอียดของทุกช่องอยู่ในแผ่นงาน “{sheet}”',
};

export const exchangeCli = { rollup, send, collect };
