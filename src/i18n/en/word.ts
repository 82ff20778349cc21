import type { word as th } from '../th/word';

export const word: Readonly<Record<keyof typeof th, string>> = {
  'empty-file': 'The file “{file}” is empty. Choose another, or ask the sender for a new copy.',
  'not-word': 'The file “{file}” is not a Word document (.docx). Open it in Word and save it as .docx.',
  'old-format':
    'The file “{file}” is of an old Word (.doc). Open it in Word and choose Save As > Word Document (.docx).',
  workbook: 'The file “{file}” is an Excel workbook, not a Word document. Open it as a workbook instead.',
  pdf: 'The file “{file}” is a PDF. Open it in Word and save it as .docx, or copy its table and paste it as text.',
  rtf: 'The file “{file}” is Rich Text (.rtf). Open it in Word and save it as .docx.',
  odt: 'The file “{file}” is a LibreOffice document (.odt). Save it as Word (.docx) and try again.',
  encrypted:
    'The file “{file}” has a password. Open it in Word, remove the password (File > Info > Protect Document) and save it.',
  broken:
    'The file “{file}” is damaged or was not downloaded completely. Get a new copy, or let Word repair and save it.',
  unsafe:
    'The file “{file}” is built abnormally (it may be harmful) and is not opened. Ask the sender for a new copy.',
  'too-large':
    'The file “{file}” is larger than supported. Copy only the pages with the table into a new document and try again.',
  'too-many-cells': 'The tables of “{file}” have more cells than supported ({detail}). Split the file.',
  'empty-text': 'There is no text to read. Copy the table and paste it again.',
  'text-too-long': 'The pasted text is longer than supported ({detail} characters). Paste only the table.',
};
