import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Choices, checkWorkbook, memoOf, propose } from '../../../src/app';
import type { SignatureBlock } from '../../../src/domain';
import type { MemoModel } from '../../../src/memo';
import { FileWorkbook } from '../../../src/workbook/file';
import { SAMPLE_FOLDER } from '../../samples/open-sample';
import type { ExpectedMemo } from './expected';
import { MEMO_000 } from './memo-000';
import { MEMO_001 } from './memo-001';
import { MEMO_002 } from './memo-002';
import { MEMO_003 } from './memo-003';
import { MEMO_004 } from './memo-004';

const SIGNED = { none: [], plain: ['ลงชื่อ……'], brackets: ['(ลงชื่อ)……'] } as const;

/** A block line by line, `……` for a line of dots. */
function signatureLines(block: SignatureBlock): string[] {
  const { opinionHeading, opinion, opinionLines = 2, name, position, acting, actingFor, sign } = block;
  const dots = Array.from({ length: opinionLines }, () => '……');
  return [
    ...(opinionHeading === null ? [] : [opinionHeading, ...(opinion === null ? dots : [opinion])]),
    ...SIGNED[sign ?? 'brackets'],
    `(${name})`,
    acting === null ? `${position}` : `${position} ${acting}`,
    ...(actingFor === null ? [] : [actingFor]),
  ];
}

/** The workbook of a document, with what a person chose and wrote kept in it, opened anew: as in the next session. */
async function memoFrom({ file, round, today, digits, chosen, edits }: ExpectedMemo): Promise<MemoModel> {
  const choices: Choices = { round, today, digits, sheet: null };
  const options = { language: 'th', today, digits } as const;
  let workbook = FileWorkbook.open(new Uint8Array(readFileSync(join(SAMPLE_FOLDER, `${file}.xlsx`))));
  const asks = [
    ...(chosen === null ? [] : [{ ask: 'memo-kind', kind: chosen } as const]),
    ...Object.entries(edits).map(([key, text]) => ({ ask: 'memo-edit', key, text }) as const),
  ];
  for (const ask of asks) {
    const answer = await propose(await checkWorkbook(workbook, choices), ask, options);
    if (answer.outcome === 'cannot') throw new Error(answer.reason);
    expect(answer.proposal.preview.asks).toBe(false);
    expect((await workbook.apply(answer.proposal.plan)).outcome).toBe('applied');
    workbook = FileWorkbook.open(workbook.save());
  }
  const check = await checkWorkbook(workbook, choices);
  expect(check.findings.filter(({ rule }) => rule === 'memo.outdated')).toEqual([]);
  const made = memoOf(check);
  if (made === null) throw new Error(check.findings.map(({ rule }) => rule).join(' '));
  return made.memo;
}

describe.each([MEMO_000, MEMO_001, MEMO_002, MEMO_003, MEMO_004])(
  'the memo of document $file',
  (expected) => {
    let memo: MemoModel;
    beforeAll(async () => {
      memo = await memoFrom(expected);
    });

    test('is of its kind, with its head', () => {
      const { kind, from, code, date, subject, to } = memo;
      expect({ kind, from, code, date, subject, to }).toEqual({
        kind: expected.kind,
        from: expected.from,
        code: expected.code,
        date: expected.date,
        subject: expected.subject,
        to: expected.to,
      });
    });

    test('reads as the document, paragraph by paragraph', () => {
      expect(memo.body.map(({ block, text }) => [block, text])).toEqual(expected.body);
    });

    test('has its signature chain', () => {
      expect(memo.signatures.map(signatureLines)).toEqual(expected.signatures);
    });

    test('has its tables, cell by cell', () => {
      const texts = (rows: readonly (readonly { readonly lines: readonly string[] }[])[]) =>
        rows.map((row) => row.map(({ lines }) => lines.join('\n')));
      expect(
        memo.annexes.map(({ key, after, titles, intro, table }) => ({
          key,
          after: after ?? null,
          titles,
          intro: intro ?? null,
          header: texts(table.header),
          rows: texts(table.rows),
          merged: table.rows.flatMap((row, index) => (row.at(-1)?.above ? [index] : [])),
        })),
      ).toEqual(expected.annexes);
    });
  },
);
