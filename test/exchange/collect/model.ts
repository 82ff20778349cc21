import * as fc from 'fast-check';
import {
  EXCHANGE_FIELDS,
  type ExchangeField,
  type Here,
  type KnownSending,
  PLAN_FIELDS,
  type ReturnedFile,
  type ReturnedRow,
  type RowTexts,
  type Sending,
  fieldsOfRound,
  rowHashes,
  writeRowCode,
  readRowCode,
} from '../../../src/exchange';

/**
 * Offices as they are, without the code that merges: a register, workbooks sent from it at several times, what
 * departments did to them, what the coordinator did meanwhile. Whatever anyone did is written down as it is done.
 */

/** What one department did to one cell, or to a row. */
export interface Deed {
  readonly file: string;
  readonly row: number;
  readonly field: ExchangeField;
  readonly text: string;
}

/** What stood in a row of a file when it was sent, by the row where it stands now. */
export interface SentBefore {
  readonly id: string;
  readonly texts: RowTexts;
  readonly editable: boolean;
}

export interface World {
  readonly here: Here;
  readonly files: readonly ReturnedFile[];
  readonly deeds: readonly Deed[];
  /** Rows taken away, by file. */
  readonly deleted: readonly { readonly file: string; readonly id: string }[];
  /** By file and row. */
  readonly before: ReadonlyMap<string, SentBefore>;
  readonly rounds: ReadonlyMap<string, 6 | 12>;
}

const OWNERS = ['สำนักปลัด', 'กองคลัง', 'กองช่าง'] as const;
const TITLES = [
  'เผยแพร่ข้อมูลการจัดซื้อจัดจ้าง',
  'ประกาศนโยบายไม่รับของขวัญ',
  'จัดทำคู่มือการให้บริการประชาชน',
  'ตอบข้อร้องเรียนภายในสิบห้าวัน',
  'อบรมจริยธรรมเจ้าหน้าที่ใหม่',
  'เปิดช่องทางรับฟังความคิดเห็น',
  'รายงานการใช้จ่ายงบประมาณรายไตรมาส',
  'ตรวจสอบการยืมทรัพย์สินของทางราชการ',
] as const;
const WORDS = [
  '',
  'ก',
  'ทำแล้ว',
  'ยังไม่ดำเนินการ',
  'อยู่ระหว่างดำเนินการ',
  'อยู่ระหว่าง ดำเนินการ',
  'ดำเนินการเสร็จเรียบร้อยแล้ว',
  '=1+1',
  'https://example.go.th/a',
] as const;

/** Numbers from 0 to below 1. */
type Dice = () => number;

export function worldOf(dice: Dice): World {
  const upTo = (count: number) => Math.min(count - 1, Math.floor(dice() * count));
  const pick = <T>(from: readonly T[]): T => from[upTo(from.length)] as T;
  const often = (chance: number) => dice() > 1 - chance;

  const register = Array.from({ length: 1 + upTo(6) }, (_, at) => ({
    id: `M0${at + 1}`,
    texts: textsOf((field) => {
      if (field === 'measure') return often(0.1) ? TITLES[0] : (TITLES[at] ?? '');
      if (field === 'owner') return pick(OWNERS);
      return often(0.4) ? pick(WORDS) : '';
    }),
  }));
  const coordinate = () => {
    for (const row of register)
      for (const field of EXCHANGE_FIELDS)
        if (field !== 'measure' && often(0.04))
          row.texts = { ...row.texts, [field]: field === 'owner' ? pick(OWNERS) : pick(WORDS) };
    if (often(0.1) && register.length > 1) register.splice(upTo(register.length), 1);
  };

  const sendings: KnownSending[] = [];
  const files: ReturnedFile[] = [];
  const deeds: Deed[] = [];
  const deleted: { file: string; id: string }[] = [];
  const before = new Map<string, SentBefore>();
  const rounds = new Map<string, 6 | 12>();

  for (let turn = 0; turn < 1 + upTo(2); turn += 1) {
    const sent: { sending: Sending; known: boolean }[] = [];
    for (let count = 0; count < 1 + upTo(2); count += 1) {
      const owner = often(0.3) ? null : pick(OWNERS);
      const others = often(0.3);
      const rows = register.flatMap(({ id, texts }) => {
        const editable = owner === null || texts.owner === owner;
        return editable || others ? [{ id, editable, hashes: rowHashes(texts), texts }] : [];
      });
      const sending: Sending = {
        id: `s${turn}${count}`,
        agency: 'เทศบาลตำบลทุ่งดาวเรือง',
        fiscalYear: 2569,
        round: pick([6, 12] as const),
        owner,
        day: `2026-0${turn + 1}-01`,
        due: null,
        rows,
      };
      const known = often(0.9);
      sent.push({ sending, known });
      if (!known) continue;
      const mine = rows.filter(({ editable }) => editable).map(({ id, hashes }) => [id, hashes] as const);
      const { id, round, day, due } = sending;
      sendings.push({ id, owner, round, day, due, rows: Object.fromEntries(mine) });
    }
    coordinate();
    for (const { sending, known } of sent) for (let copy = 0; copy < upTo(3); copy += 1) fill(sending, known);
    coordinate();
  }

  function fill(sending: Sending, known: boolean): void {
    const name = `f${files.length}.xlsx`;
    const hasPart = often(0.5);
    const hasCodes = !(known || hasPart) || often(0.7);
    const rows: { -readonly [K in keyof ReturnedRow]: ReturnedRow[K] }[] = [];
    const done: (SentBefore | null)[] = [];
    const asked = fieldsOfRound(sending.round);
    for (const { id, texts, hashes, editable } of sending.rows) {
      if (often(0.06)) {
        deleted.push({ file: name, id });
        continue;
      }
      for (let copy = 0; copy < (often(0.05) ? 2 : 1); copy += 1) {
        const code = readRowCode(writeRowCode({ id, sending: sending.id, editable, hashes }));
        const isLost = often(0.08);
        let now = { ...(texts as RowTexts) };
        for (const field of EXCHANGE_FIELDS) {
          const chance = asked.includes(field) ? 0.35 : editable ? 0.02 : 0.01;
          if (!often(chance)) continue;
          const text = field === 'measure' ? pick(TITLES) : pick(WORDS);
          now = { ...now, [field]: text };
        }
        const typedId = isLost || often(0.05) ? null : often(0.02) ? 'M02' : id;
        const kept = hasCodes && !isLost && !often(0.03) ? code : null;
        done.push({ id, texts: texts as RowTexts, editable });
        rows.push({
          id: null,
          sent: null,
          code: kept,
          typedId,
          texts: now,
          unread: [],
          place: { sheet: 'ก', row: 0, column: 0 },
        });
      }
    }
    while (often(0.15)) {
      done.push(null);
      const texts = textsOf((field) =>
        field === 'measure' ? pick([...TITLES, 'มาตรการใหม่', '']) : often(0.2) ? pick(WORDS) : '',
      );
      rows.push({
        id: null,
        sent: null,
        code: null,
        typedId: null,
        texts,
        unread: [],
        place: { sheet: 'ก', row: 0, column: 0 },
      });
    }
    const order = rows.map((_, at) => at);
    if (often(0.3))
      order.sort((a, b) => (rows[a]?.texts.owner ?? '').localeCompare(rows[b]?.texts.owner ?? '') || b - a);
    const placed = order.map((at, index): ReturnedRow => {
      const row = rows[at]!;
      const was = done[at] ?? null;
      if (was) before.set(`${name} ${index}`, was);
      for (const field of EXCHANGE_FIELDS)
        if (row.texts[field] !== (was?.texts[field] ?? ''))
          deeds.push({ file: name, row: index, field, text: row.texts[field] });
      return { ...row, id: row.code?.id ?? row.typedId, place: { sheet: 'ก', row: index, column: 0 } };
    });
    rounds.set(name, sending.round);
    files.push({
      name,
      savedBy: pick([null, 'นางสาวสมใจ ใจดีงาม']),
      savedAt: pick([null, '2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z']),
      sending: hasPart ? sending : null,
      agency: 'เทศบาลตำบลทุ่งดาวเรือง',
      fiscalYear: 2569,
      round: sending.round,
      fields: EXCHANGE_FIELDS,
      rows: placed,
      notes: [],
    });
  }

  return {
    here: {
      agency: 'เทศบาลตำบลทุ่งดาวเรือง',
      fiscalYear: 2569,
      rows: register,
      fields: EXCHANGE_FIELDS,
      sendings,
    },
    files,
    deeds,
    deleted,
    before,
    rounds,
  };
}

function textsOf(of: (field: ExchangeField) => string): RowTexts {
  return Object.fromEntries(EXCHANGE_FIELDS.map((field) => [field, of(field)])) as Record<
    ExchangeField,
    string
  >;
}

export const PLANNED: ReadonlySet<string> = new Set(PLAN_FIELDS);

/** Seeds of worlds: made inside of a property, for the world itself is more than a property needs to tell. */
export const seeds = fc.integer({ min: 0, max: 0xffffffff });

export const worldAt = (seed: number): World => worldOf(diceOf(seed));

/** The same in another order. */
export function shuffled<T>(all: readonly T[], seed: number): T[] {
  const dice = diceOf(seed);
  return all
    .map((one) => ({ one, at: dice() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** Even throws between 0 and 1 (mulberry32): the same for a seed everywhere. */
function diceOf(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
