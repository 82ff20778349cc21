import { readFile } from '../../platform';
import type { PaneRunner } from '../state';

/** Word files, and those that people take for one: what is to be done with each is told in words. */
const DOCUMENT = /\.(?:doc[mx]?|dot[mx]?|odt|pdf|rtf)$/i;

/** Whether a file is to be read for its tables, by its name; else it is taken for a workbook. */
export function isDocument({ name }: Pick<File, 'name'>): boolean {
  return DOCUMENT.test(name);
}

/** Reads a document that the person chose or dropped, once nothing is going on that it would stop. */
export async function takeFile(runner: PaneRunner, file: File): Promise<void> {
  const [reading] = await Promise.all([readFile(file), runner.whenFree()]);
  switch (reading.outcome) {
    case 'read':
      return runner.readSource(file.name, { kind: 'docx', bytes: reading.file.bytes });
    case 'too-large':
      return runner.refuseSource(file.name, 'too-large');
    case 'unreadable':
      return runner.refuseSource(file.name, 'broken');
  }
}
