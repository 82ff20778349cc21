/** The names of files that are handed out together; they are Thai in every language, as what is in them. */
export const FILE_NAMES = {
  reminder: 'ทวงถาม {name}.eml',
  report: 'เสนอรายงาน {day}.eml',
  everyone: 'ทุกหน่วยงาน',
  allSent: 'แบบรายงานทั้งหมด {day}.zip',
  allReminders: 'หนังสือทวงถามทั้งหมด {day}.zip',
} as const;
