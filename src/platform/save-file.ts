/** What kind of file it is, for the program that will open it. */
export const FILE_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  eml: 'message/rfc822',
  zip: 'application/zip',
} as const;

export type FileType = keyof typeof FILE_TYPES;

/** By the ending of the name; a workbook when that tells nothing. */
export function fileTypeOf(name: string): FileType {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return isFileType(ending) ? ending : 'xlsx';
}

const isFileType = (ending: string): ending is FileType => Object.hasOwn(FILE_TYPES, ending);

/** How long the address of a file being saved must live, in ms: browsers read it after the click. */
const ADDRESS_LIFE = 60_000;

/**
 * Hands a file to the browser to save. The anchor tells nothing of how it ended, so never claim that the
 * file was saved: say where to look, and keep the button in reach.
 */
export function saveFile(name: string, bytes: Uint8Array, type: FileType): void {
  const blob = new Blob([new Uint8Array(bytes)], { type: FILE_TYPES[type] });
  const address = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LIFE);
}
