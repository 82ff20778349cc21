/**
 * Headers that may stand over measures, but as well over anything else (a price list, a rota). They make a
 * table of measures only beside columns that tell of progress. The first group that is in a table gives its
 * measures; a later one beside it gives the steps (`รายการ` + `กิจกรรม`, `Item` + `Action`).
 */
export const WEAK_MEASURE_HEADERS: readonly (readonly string[])[] = [
  // Over numbers only, these count the rows.
  [
    'รายการ',
    'Item',
    'Items',
    'เรื่อง',
    'Subject',
    'Title',
    'Name',
    'Summary',
    'Initiative',
    'Commitment',
    'Deliverable',
    'ภารกิจ',
    'งาน',
    'ชื่องาน',
  ],
  [
    'กิจกรรม',
    'กิจกรรมหลัก',
    'ชื่อกิจกรรม',
    'การดำเนินการ',
    'แนวทาง',
    'Action',
    'Actions',
    'Action item',
    'Task',
    'Tasks',
    'Activity',
    'Activities',
    'Work item',
    'To do',
    'What',
  ],
  ['รายละเอียด', 'Description', 'Details'],
  // The words of the ITA's own guide for what follows from an analysis. Beside a column of measures they are what the
  // column catalogue says they are.
  [
    'แนวทางการแก้ไข',
    'แนวทางแก้ไข',
    'แนวทางการแก้ไขปัญหา',
    'แนวทางการพัฒนา',
    'แนวทางการปรับปรุง',
    'แนวทางการปรับปรุงแก้ไข',
    'แนวทางการปรับปรุงและพัฒนา',
    'แนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติ',
    'แนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติของหน่วยงาน',
    'วิธีการนำผลการวิเคราะห์ไปสู่การปฏิบัติ',
    'วิธีการนำผลการวิเคราะห์ไปสู่การปฏิบัติของหน่วยงาน',
    'การนำผลการวิเคราะห์ไปสู่การปฏิบัติ',
    'สิ่งที่ต้องดำเนินการ',
    'Corrective action',
    'Improvement',
  ],
];
