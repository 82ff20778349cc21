import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleWorkbook } from './sample-workbook';
import { SAMPLES } from './samples';

/** Writes the sample workbooks: `npm run samples`. */
const folder = join(import.meta.dirname, '../../assets/samples');

mkdirSync(folder, { recursive: true });
for (const sample of SAMPLES) {
  const file = join(folder, `${sample.file}.xlsx`);
  writeFileSync(file, await sampleWorkbook(sample));
  console.log(file);
}
