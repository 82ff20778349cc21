/** The name of the draft beside the file that it carries: `แบบรายงาน กองคลัง.eml`. */
export function draftName(file: string): string {
  return `${file.replace(/\.[a-z0-9]{1,5}$/i, '')}.eml`;
}
