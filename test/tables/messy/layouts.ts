import type { Round } from '../../../src/domain';
import type { ColumnRole } from '../../../src/tables';
import { ENGLISH_HEADERS, EXTRA_HEADERS, OFFICE_HEADERS, catalogueHeaders } from './headers';
import type { Random } from './random';
import { scanned } from './typing';

/** A column as an office has it. `values`: of a column of its own, which belongs to no field. */
export interface Column {
  readonly role: ColumnRole;
  readonly round: Round | null;
  readonly header: string;
  /** The header over it and its neighbours, if there are two levels. */
  readonly group: string | null;
  readonly values: readonly string[];
}

export interface Layout {
  readonly name: string;
  readonly english: boolean;
  readonly columns: readonly Column[];
}

const TICKED: readonly ColumnRole[] = ['status.not-started', 'status.in-progress', 'status.done'];
const GROUPS = ['สถานะการดำเนินงาน', 'สถานะ', 'ผลการดำเนินการ', 'สถานะการดำเนินการ', 'ผลการดำเนินงาน'] as const;
const ROUND_GROUPS: Readonly<Record<Round, readonly string[]>> = {
  6: [
    'รอบ ๖ เดือน',
    'รอบ 6 เดือน',
    'รอบ 6 เดือนแรก',
    'ครั้งที่ 1 (รอบ 6 เดือน)',
    'ผลการดำเนินการ รอบ ๖ เดือน',
    'รอบ 6 เดือน (ต.ค. 64 - มี.ค. 65)',
  ],
  12: [
    'รอบ ๑๒ เดือน',
    'รอบ 12 เดือน',
    'รอบ 12 เดือน',
    'ครั้งที่ 2 (รอบ 12 เดือน)',
    'ผลการดำเนินการ รอบ ๑๒ เดือน',
    'รอบ 12 เดือน (ต.ค. 64 - ก.ย. 65)',
  ],
};

type Maybe = readonly [role: ColumnRole, probability: number];

/** The columns of each layout in the order of printing, with how often each is there. */
const LAYOUTS: Readonly<Record<string, readonly Maybe[]>> = {
  plan: [
    ['number', 0.5],
    ['topic', 0.3],
    ['measure', 1],
    ['steps', 0.9],
    ['owner', 0.95],
    ['period', 0.5],
    ['monitoring', 0.8],
    ['note', 0.2],
  ],
  dated: [
    ['number', 0.6],
    ['measure', 1],
    ['owner', 0.9],
    ['from', 1],
    ['to', 1],
    ['budget', 0.3],
    ['monitoring', 0.4],
  ],
  status: [
    ['number', 0.5],
    ['topic', 0.2],
    ['measure', 1],
    ['steps', 0.7],
    ['owner', 0.4],
    ['period', 0.3],
    ['status', 1],
    ['evidence', 0.3],
    ['note', 0.3],
  ],
  words: [
    ['number', 0.6],
    ['measure', 1],
    ['steps', 0.4],
    ['owner', 0.8],
    ['to', 0.3],
    ['status', 1],
    ['result', 0.4],
    ['evidence', 0.4],
    ['note', 0.4],
  ],
  report: [
    ['number', 0.5],
    ['measure', 1],
    ['steps', 0.9],
    ['owner', 0.9],
    ['period', 0.7],
    ['result', 1],
    ['recommendation', 0.8],
    ['note', 0.2],
  ],
  outcome: [
    ['number', 0.4],
    ['measure', 1],
    ['result', 1],
    ['outcome', 1],
    ['evidence', 0.2],
  ],
  projects: [
    ['number', 0.9],
    ['project', 1],
    ['budget', 1],
    ['owner', 0.9],
    ['period', 0.6],
    ['status', 0.8],
    ['note', 0.6],
  ],
  tracker: [
    ['number', 0.8],
    ['measure', 1],
    ['owner', 0.95],
    ['from', 0.2],
    ['to', 0.8],
    ['status', 1],
    ['result', 0.2],
    ['evidence', 0.3],
    ['note', 0.6],
  ],
  rounds: [
    ['number', 0.6],
    ['measure', 1],
    ['owner', 0.7],
    ['status', 1],
    ['result', 0.7],
  ],
};

export function someLayout(random: Random): Layout {
  const name = random.pick([
    'plan',
    'plan',
    'dated',
    'status',
    'status',
    'words',
    'report',
    'outcome',
    'projects',
    'tracker',
    'rounds',
  ]);
  const english = name === 'tracker';
  const roles = (LAYOUTS[name] ?? []).flatMap(([role, share]) => (random.chance(share) ? role : []));
  const noisy = random.chance(0.25);
  const word = (role: ColumnRole): string => {
    const words = english
      ? (ENGLISH_HEADERS[role] ?? [])
      : random.chance(0.5)
        ? (OFFICE_HEADERS[role] ?? [])
        : catalogueHeaders(role);
    const header = random.pick(words);
    return noisy && random.chance(0.4) && header.length > 3 ? scanned(random, header) : header;
  };
  const plain = (role: ColumnRole, round: Round | null = null, group: string | null = null): Column => {
    return { role, round, header: word(role), group, values: [] };
  };
  const columns: Column[] = [];
  const report: Column[] = [];
  for (const role of roles) {
    if (name === 'rounds' && (role === 'status' || role === 'result')) continue;
    if (name === 'status' && role === 'status') {
      const group = random.chance(0.8) ? random.pick(GROUPS) : null;
      const order = random.chance(0.75) ? TICKED : [...TICKED].reverse();
      columns.push(...order.map((one) => plain(one, null, group)));
    } else columns.push(plain(role));
  }
  if (name === 'rounds')
    for (const round of [6, 12] as const) {
      const group = random.pick(ROUND_GROUPS[round]);
      for (const role of ['status', ...(roles.includes('result') ? ['result' as const] : [])] as const)
        report.push(plain(role, round, group));
    }
  const all = distinctHeaders([...columns, ...report]);
  return { name, english, columns: withExtras(random, all, english) };
}

/** Nobody heads two columns alike; a word that serves two roles is the first one's. */
function distinctHeaders(columns: readonly Column[]): readonly Column[] {
  const seen = new Set<string>();
  return columns.filter(({ header, group }) => {
    const key = `${group ?? ''} ${header}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Now and then a column of the office's own, never between columns of one group. */
function withExtras(random: Random, columns: readonly Column[], english: boolean): readonly Column[] {
  if (!random.chance(0.3)) return columns;
  const usable = EXTRA_HEADERS.filter(({ header }) => english === /^[A-Z]/.test(header));
  const all = [...columns];
  for (const { header, values } of random.some(usable, 1, 2)) {
    const places = all.flatMap((column, at) =>
      at > 0 && (column.group === null || column.group !== all[at - 1]?.group) ? at : [],
    );
    const at = random.pick([...places, all.length]);
    all.splice(at, 0, { role: 'unknown', round: null, header, group: null, values });
  }
  return all;
}
