/** What the command line says of workbooks that are sent. */
export const sendCli = {
  everyone: 'ทุกหน่วยงาน',
  file: '{owner} ({rows} แถว): {file}',
  remembered: 'จำการส่งไว้ในทะเบียนแล้ว: {file}',
  notRemembered: 'ทะเบียนไม่ถูกแก้ไข (ใช้ --remember ให้ทะเบียนจำไว้ว่าส่งให้ใคร และใครยังไม่ตอบ)',
  stranger: 'ไม่มีหน่วยงาน “{owner}” ในทะเบียน (มี: {owners}) ยังไม่มีไฟล์ใดถูกเขียน',
} as const;
