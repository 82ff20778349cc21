/** The starter library of measures: choosing several and putting them into a table. */
export const library = {
  more: 'มาตรการจากที่อื่น',
  title: 'คลังมาตรการตัวอย่าง',
  hint: 'เรียบเรียงจากรายงานของ อปท. แก้ไขข้อความได้หลังแทรก',
  search: 'ค้นหามาตรการ',
  placeholder: 'เช่น ร้องเรียน, เว็บไซต์, ตัวชี้วัดที่ ๗',
  indicator: 'ตัวชี้วัด',
  topic: 'ประเด็น',
  all: 'ทั้งหมด',
  found: 'พบ {count} มาตรการ',
  none: 'ไม่พบมาตรการที่ตรงกับคำค้น ลองใช้คำสั้นลง',
  chosen: 'เลือกแล้ว {count} มาตรการ',
  chooseNone: 'ไม่เลือกเลย',
  insert: 'แทรกมาตรการที่เลือก',
  sources: 'เรียบเรียงจากเอกสาร {numbers}',
  check: 'ประเด็นการวิเคราะห์อาจต่างกันในแต่ละปี โปรดตรวจกับคู่มือ ITA ของปีนั้น',
};
