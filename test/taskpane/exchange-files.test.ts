import { strFromU8, unzipSync } from 'fflate';
import { reminderName, zipped } from '../../src/taskpane/desk/exchange-files';

describe('names of files', () => {
  it('a reminder is named by whom it goes to', () => {
    expect(reminderName('กองคลัง')).toBe('ทวงถาม กองคลัง.eml');
    expect(reminderName(null)).toBe('ทวงถาม ทุกหน่วยงาน.eml');
  });

  it('what a file system forbids, or what hides or turns letters, is in none of them', () => {
    expect(reminderName('กอง/คลัง\\..\\ "ก"\n\u202Egpj')).toBe('ทวงถาม กอง คลัง .. ก gpj.eml');
    expect(Array.from(reminderName('ก'.repeat(500))).length).toBeLessThan(100);
    expect(reminderName('$& {name}')).toBe('ทวงถาม $& {name}.eml');
  });
});

describe('an archive', () => {
  const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

  it('holds each file under its Thai name, and two of one name as two', async () => {
    const bytes = await zipped([
      file('ก.xlsx', '1'),
      file('ก.xlsx', '2'),
      file('ก.eml', '3'),
      file('ไม่มีนามสกุล', '4'),
    ]);
    const texts = Object.entries(unzipSync(bytes)).map(([name, one]) => [name, strFromU8(one)]);
    expect(texts).toEqual([
      ['ก.xlsx', '1'],
      ['ก (2).xlsx', '2'],
      ['ก.eml', '3'],
      ['ไม่มีนามสกุล', '4'],
    ]);
  });

  it('of nothing is empty', async () => {
    expect(unzipSync(await zipped([]))).toEqual({});
  });
});
