import { readFile } from '../../platform';
import type { PaneRunner } from '../state';

/** Reads a document that the person chose or dropped. */
export async function takeFile(runner: PaneRunner, file: File): Promise<void> {
  const reading = await readFile(file);
  switch (reading.outcome) {
    case 'read':
      return runner.readSource(file.name, { kind: 'docx', bytes: reading.file.bytes });
    case 'too-large':
      return runner.refuseSource(file.name, 'too-large');
    case 'unreadable':
      return runner.refuseSource(file.name, 'broken');
  }
}
