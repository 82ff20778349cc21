import type { problems as th } from '../th/problems';

export const problems: Readonly<Record<keyof typeof th, string>> = {
  'empty-file': 'The file “{file}” is empty. Choose another, or ask the sender for a new copy.',
  'not-a-zip':
    'The file “{file}” is not an Excel workbook (.xlsx or .xlsm). Open it in Excel and save it as .xlsx.',
  'not-a-workbook':
    'The file “{file}” is not an Excel workbook; it may be another kind of document. Choose an .xlsx or .xlsm file; open a table of another program (.ods) there and save it as .xlsx.',
  'old-format':
    'The file “{file}” is of an old Excel (.xls). Open it in Excel and choose Save As > Excel Workbook (.xlsx).',
  'binary-format':
    'The file “{file}” is a binary workbook (.xlsb). Open it in Excel and choose Save As > Excel Workbook (.xlsx).',
  encrypted:
    'The file “{file}” has a password. Open it in Excel, remove the password (File > Info > Protect Workbook) and save it.',
  'strict-format':
    'The file “{file}” is Strict Open XML. Open it in Excel and save it as an ordinary Excel Workbook (.xlsx).',
  signed:
    'The file “{file}” bears a digital signature, which a change would break. Save a copy without the signature and use that.',
  zip64:
    'The file “{file}” is packed as only very large files need (ZIP64), which is not supported. Open it in Excel and save it again, or split it.',
  'broken-zip':
    'The file “{file}” is damaged or was not downloaded completely. Get a new copy, or let Excel repair and save it.',
  'broken-xml':
    'The part “{detail}” of “{file}” is damaged. Open the file in Excel to repair it, and save it.',
  doctype:
    'The file “{file}” has an unsafe part ({detail}) and is not opened. Ask the sender for a new copy.',
  'missing-part':
    'The file “{file}” lacks an essential part ({detail}). Open it in Excel to repair it, and save it.',
  'too-deep': 'The file “{file}” is nested unusually deep and is not opened. Ask the sender for a new copy.',
  'ratio-too-high':
    'The file “{file}” grows abnormally when opened (it may be harmful) and is not opened. Ask the sender for a new copy.',
  'too-many-entries':
    'The file “{file}” has unusually many parts and is not opened. Save it again from Excel.',
  'too-large':
    'The file “{file}” is larger than supported. Delete the sheets that do not belong, and save it again.',
  'too-many-cells':
    'The file “{file}” has more cells than supported. Delete the sheets that do not belong, and save it again.',
  'file-missing': 'There is no file “{file}”. Check the name and the folder.',
  'file-is-folder': '“{file}” is a folder. Name an .xlsx or .xlsm file.',
  'folder-missing': 'There is no folder “{file}”. Check the name.',
  'not-a-folder': '“{file}” is no folder. Name the folder in which the workbooks are.',
  'too-many-files':
    'The folder “{file}” holds more than {detail} workbooks. Sum up one of its folders at a time.',
  'file-unreadable': 'The file “{file}” may not be read. Copy it to a folder of yours and try again.',
  'file-exists':
    'There is a file “{file}” already, which may be an answer; it was not written over. Choose another folder, or use --force; nothing was written.',
  'file-busy': 'The file “{file}” is open in another program. Close it there and try again.',
  'folder-read-only': 'Nothing can be written into “{file}”. Choose another folder with --out.',
  'disk-full':
    'There is not enough disk space for “{file}”. Delete what is not needed and try again; nothing was written.',
  'write-failed': '“{file}” could not be saved ({detail}). Try again or choose another folder.',
  'wrong-call': 'That call is not understood ({detail}). See how to call it: npm run report -- --help',
  unexpected:
    'Something unexpected went wrong with “{file}”. Your file was not changed. Tell the maintainers: {detail}',
};
