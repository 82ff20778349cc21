/**
 * The exchange at the size that the product promises: a register of many departments with 40 measures each is sent, every
 * row comes back with a status and a result, and all of it is merged. A returned file is saved anew as other programs do.
 */
const ROWS = 40;
const DAY = '2026-04-20';
const CHOICES = { round: 6, today: DAY, digits: 'thai', sheet: null };

/** A register of so many departments. */
export async function exchange(departments) {
  const { checkWorkbook, collect, readReturned, sendRegister } = await import('../src/app/index.ts');
  const { EMPTY_MEASURE } = await import('../src/domain/index.ts');
  const { UNDECIDED } = await import('../src/exchange/index.ts');
  const { registerEdits } = await import('../src/tables/index.ts');
  const { FileWorkbook, newWorkbook } = await import('../src/workbook/file/index.ts');
  const { saved } = await import('../test/app/collect/returned.ts');

  const measures = Array.from({ length: departments * ROWS }, (_, n) => ({
    ...EMPTY_MEASURE,
    title: `ปรับปรุงระบบการให้บริการประชาชนเรื่องที่ ${n + 1}`,
    steps: ['จัดทำแผนผังขั้นตอนการให้บริการ', `เผยแพร่ทางเว็บไซต์ของหน่วยงาน ครั้งที่ ${n + 1}`],
    owners: [`กองที่ ${Math.floor(n / ROWS) + 1}`],
    period: { from: '2025-10-01', to: '2026-03-31' },
  }));
  const book = FileWorkbook.open(newWorkbook());
  const layout = { titles: ['ทะเบียน ปีงบประมาณ พ.ศ. 2569'], language: 'thai', digits: 'thai', lists: false };
  await done(book.apply({ edits: registerEdits(measures, layout, 'มาตรการ') }));
  const times = { send: [], read: [], merge: [], write: [] };
  const choices = { round: 6, due: null, owners: null, together: false, others: false, id: ids() };
  const check = await checkWorkbook(book, CHOICES);
  const sent = await timed(times.send, () => sendRegister(check, choices));
  await done(book.apply(sent.remember.plan));
  const returned = [];
  for (const { name, file } of sent.files)
    returned.push({ name, bytes: await saved(file, fillIn, { part: true }) });

  const files = await timed(times.read, async () => {
    const all = [];
    for (const { name, bytes } of returned) all.push((await readReturned(name, bytes)).file);
    return all;
  });
  const now = await checkWorkbook(book, CHOICES);
  const collected = await timed(times.merge, () => collect(now, files, UNDECIDED));
  const { taken, conflicts, refused, unsure } = collected.view;
  const wanted = departments * ROWS * 2;
  if (taken.length !== wanted || conflicts.length + refused.length + unsure.length > 0)
    throw new Error(`${taken.length} of ${wanted} cells were taken`);
  await timed(times.write, async () => {
    await done(book.apply(collected.proposing.proposal.plan));
    return book.save();
  });
  return times;
}

function fillIn(lines) {
  const [headers] = lines;
  const column = (words) => headers.findIndex((header) => header.startsWith(words) && header.includes('๖'));
  const [id, status, result] = [headers.indexOf('รหัส'), column('สถานะ'), column('ผลการดำเนินการ')];
  for (const line of lines.slice(1)) {
    if (line[id] === '') continue;
    line[status] = 'ดำเนินการเสร็จเรียบร้อยแล้ว';
    line[result] = `ดำเนินการตามแผนแล้ว (${line[id]})`;
  }
}

function ids() {
  let last = 0;
  return () => `bench${(last += 1)}`;
}

async function done(applying) {
  const outcome = await applying;
  if (outcome.outcome !== 'applied') throw new Error(JSON.stringify(outcome));
}

async function timed(times, job) {
  const start = performance.now();
  const value = await job();
  times.push(performance.now() - start);
  return value;
}
