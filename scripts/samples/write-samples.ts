import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerWorkbook } from './register-workbook';
import { sampleWorkbook } from './sample-workbook';
import { SAMPLES } from './samples';

/** Writes the sample workbooks: `npm run samples`. */
const folder = join(import.meta.dirname, '../../assets/samples');

mkdirSync(folder, { recursive: true });
for (const sample of SAMPLES) write(sample.file, await sampleWorkbook(sample));
write('register', await registerWorkbook());

function write(name: string, bytes: Uint8Array): void {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  console.log(file);
}
