import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleWorkbook } from '../../scripts/samples/sample-workbook';
import { SAMPLES } from '../../scripts/samples/samples';
import { FileWorkbook } from '../../src/workbook/file';
import { SAMPLE_FOLDER } from './open-sample';

describe.each(SAMPLES)('$file', (sample) => {
  it('is the same bytes each time it is written', async () => {
    expect(await sampleWorkbook(sample)).toEqual(await sampleWorkbook(sample));
  });

  it('is checked in as the script writes it', async () => {
    const checkedIn = new Uint8Array(readFileSync(join(SAMPLE_FOLDER, `${sample.file}.xlsx`)));
    const written = await sampleWorkbook(sample);
    expect(await FileWorkbook.open(checkedIn).read()).toEqual(await FileWorkbook.open(written).read());
  });

  it('begins with the number of its document and has an ASCII name', () => {
    expect(sample.file).toMatch(/^00[0-4]-[a-z-]+$/);
  });
});
