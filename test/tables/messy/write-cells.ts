import type { Status } from '../../../src/domain';
import type { GridValue } from '../grid';
import type { Random } from './random';
import { type Digits, inDigits } from './typing';

/** The words of the field for each status, from the domain's notes. */
const STATUS_TEXTS: Readonly<Record<Status, readonly string[]>> = {
  'not-started': [
    'ยังไม่ดำเนินการ',
    'ยังไม่เริ่มดำเนินการ',
    'ไม่ได้ดำเนินการ',
    'ยังมิได้ดำเนินงาน',
    'ยังไม่ได้เริ่ม',
    'ยังไม่ได้ดำเนินการ',
    'รอดำเนินการ',
    'ยังไม่ถึงกำหนดดำเนินการ',
  ],
  'in-progress': [
    'อยู่ระหว่างดำเนินการ',
    'อยู่ระหว่างการดำเนินการ',
    'ระหว่างดำเนินการ',
    'กำลังดำเนินการ',
    'ยังดำเนินการไม่แล้วเสร็จ',
    'อยู่ระหว่างดำเนินการ 50%',
    'ดำเนินการแล้วบางส่วน',
    'ดำเนินการใกล้แล้วเสร็จ',
    'อยู่ระหว่างดำเนินการ คาดว่าจะแล้วเสร็จ มี.ค. 65',
    'ดำเนินการแล้วเสร็จ ร้อยละ 80',
    'กำลังดำเนินการให้แล้วเสร็จ',
  ],
  done: [
    'ดำเนินการเสร็จเรียบร้อยแล้ว',
    'ดำเนินการแล้วเสร็จ',
    'ดำเนินการแล้วเสร็จ (100%)',
    'ดำเนินการแล้ว',
    'ดำเนินการเสร็จแล้ว',
    'ดำเนินการเสร็จสิ้น',
    'เสร็จสมบูรณ์',
    'เสร็จ',
    'แล้วเสร็จ',
    'เรียบร้อยแล้ว',
    '- ดำเนินการแล้วเสร็จ',
    'ดำเนินการ\nแล้วเสร็จ',
    'ดำเนิน การแล้วเสร็จ',
    '✓ ดำเนินการแล้ว',
  ],
};

const ENGLISH_STATUS_TEXTS: Readonly<Record<Status, readonly string[]>> = {
  'not-started': ['Not started', 'Open', 'Pending', 'To do', 'NOT STARTED', 'Not yet done'],
  'in-progress': ['In progress', 'Ongoing', 'Underway', 'in-progress', 'Nearly done', '75% complete'],
  done: ['Done', 'Completed', 'Closed', 'complete', 'DONE', 'Finished'],
};

const OUTSIDE = [
  'ยกเลิก',
  'ขอเลื่อนดำเนินการ',
  'ไม่สามารถดำเนินการได้',
  'Overdue',
  'Dropped',
  'No data',
  'เผยแพร่แล้วบนเว็บไซต์',
];

/** `status` `null`: words outside the three. */
export function statusWords(random: Random, status: Status | null, english: boolean): string {
  if (status === null) return random.pick(OUTSIDE);
  return random.pick((english ? ENGLISH_STATUS_TEXTS : STATUS_TEXTS)[status]);
}

export const TICKS: readonly GridValue[] = [
  ...['✓', '✔', '√', '/', 'X', 'x', 'P', 'þ', 'ü', '☑', '●', '(✓)', '✓ ', '\uF0FC', 'ใช่', '✅'],
  true,
  1,
];
export const NO_TICKS: readonly GridValue[] = ['', '', '', '-', '-', '–', '☐', false, '...'];

const BULLETS = ['- ', '-', '• ', '– ', '* ', '· '] as const;

/** Several steps in one cell. */
export function packedSteps(random: Random, steps: readonly string[], digits: Digits): string {
  const [only] = steps;
  if (steps.length === 1 && only !== undefined && random.chance(0.6)) return only;
  const number = (mark: (at: string) => string) => (step: string, at: number) =>
    inDigits(mark(String(at + 1)), digits) + step;
  const bullet = random.pick(BULLETS);
  const numbered = random.pick([
    number((at) => `${at}. `),
    number((at) => `${at}.`),
    number((at) => `${at}) `),
    number((at) => `(${at}) `),
  ]);
  const style = random.int(0, 4);
  if (style < 2) return steps.map((step) => bullet + step).join('\n');
  if (style < 4) return steps.map(numbered).join('\n');
  // Run together, as copies from paper have it.
  return steps.map(numbered).join(' ');
}

export function ownersText(random: Random, owners: readonly string[], digits: Digits): string {
  if (owners.length < 2) return owners[0] ?? '';
  if (/^[A-Z]/.test(owners[0] ?? '')) return owners.join(random.pick([', ', '/', '\n', ' & ', '; ']));
  const last = owners.at(-1) ?? '';
  const numbered = owners.map((owner, at) => `${inDigits(String(at + 1), digits)}. ${owner}`);
  return random.pick([
    owners.join('\n'),
    owners.join('/'),
    owners.join(' / '),
    owners.join(', '),
    owners.join(','),
    owners.map((owner) => `- ${owner}`).join('\n'),
    numbered.join('\n'),
    `${owners.slice(0, -1).join(', ')} และ${last}`,
    `${owners.slice(0, -1).join('\n')}\nและ${last}`,
    owners.join(' '),
    owners.join('/\n'),
    owners.join(' + '),
    owners.join(';'),
  ]);
}

export function budgetValue(random: Random, budget: number | null, digits: Digits): GridValue {
  if (budget === null) return random.pick(['-', '', 'ไม่ใช้งบประมาณ', '–']);
  const grouped = budget.toLocaleString('en-US');
  const words = [
    grouped,
    `${grouped} บาท`,
    `${grouped}.-`,
    `${grouped}.00`,
    `จำนวน ${grouped} บาท`,
    String(budget),
    ...(budget % 100_000 === 0 ? [`${budget / 1_000_000} ล้านบาท`] : []),
  ];
  return random.chance(0.4) ? budget : inDigits(random.pick(words), digits);
}

/** The number of a row as an office prints it. */
export type NumberStyle = 'none' | 'column' | 'title' | 'outline';

export function numberText(at: number, mark: string, digits: Digits): string {
  return inDigits(mark.replace('1', String(at)), digits);
}

export const NUMBER_MARKS = ['1', '1.', '1)', '(1)'] as const;
export const TITLE_MARKS = ['1. ', '1) ', '(1) ', '1.'] as const;
