import {
  LATE_WORD,
  LIST_NAMES,
  type RulesTable,
  STATUS_COLOURS,
  listOfRule,
  listsSheet,
  missingLists,
  registerEdits,
  ruleEditsAgain,
  rulesInCells,
  statusSheet,
} from '../../../src/tables';
import type { PlanEdit, PlanValidation, WorkbookSnapshot } from '../../../src/workbook';
import { FileWorkbook, newWorkbook } from '../../../src/workbook/file';
import { sheet, workbook } from '../grid';
import { NO_REPORT, OPTIONS, measure } from '../layout/measures';

const OWNERS = ['สำนักปลัด', 'กองคลัง'];
const THAI = { owners: OWNERS, language: 'thai' } as const;
/** A tracker of the user's: measure, owner, due, status in C5:F9. */
const TABLE: RulesTable = {
  sheet: 'ติดตาม',
  rows: { first: 4, last: 8 },
  columns: [
    { column: 2, role: 'measure', round: null },
    { column: 3, role: 'owner', round: null },
    { column: 4, role: 'to', round: null },
    { column: 5, role: 'status', round: null },
  ],
};
const BARE = workbook(sheet('ติดตาม', [['มาตรการ']]));

/** With a lists sheet as it was put, and names for it. */
function withLists(
  names: WorkbookSnapshot['names'] = [],
  owners: readonly string[] = OWNERS,
): WorkbookSnapshot {
  const rows = listsSheet(owners).rows.map((row) => row.map((cell) => cell?.value ?? null));
  return { ...workbook(...BARE.sheets, sheet('รายการ', rows, { mark: 'lists' })), names };
}

const name = (called: string, refersTo: string, list: string | null = null) => ({
  name: called,
  refersTo,
  list,
});
const WHOLE = [
  name('Tidtam_Statuses', "'รายการ'!$A$2:$A$4"),
  name('Tidtam_Owners', "'รายการ'!$B$2:$B$3"),
  name('Tidtam_Rounds', 'รายการ!$C$2:$C$3'),
];

function of<Kind extends PlanEdit['edit']>(edits: readonly PlanEdit[], kind: Kind) {
  return edits.filter((one): one is Extract<PlanEdit, { edit: Kind }> => one.edit === kind);
}

describe('rules in the cells of a table', () => {
  const edits = rulesInCells(BARE, TABLE, THAI);

  it('let status and owner be chosen from the lists, and say how when a cell is selected', () => {
    const rules = of(edits, 'validate').map(({ validation }) => validation);
    expect(rules.map(({ source, area, error }) => [source, area.left, error?.style])).toEqual([
      [LIST_NAMES.owners, 3, 'warning'],
      [LIST_NAMES.statuses, 5, 'stop'],
    ]);
    for (const { prompt, area } of rules) {
      expect(prompt?.text).toMatch(/เลือก/);
      expect(area).toMatchObject({ top: 4, bottom: 8 });
    }
  });

  it('are anchored by names that tell their list, for a later check', () => {
    const anchors = of(edits, 'name').filter((one) => listOfRule(one.name) !== null);
    expect(anchors.map((one) => [one.name, one.refersTo])).toEqual([
      ['Tidtam_Rule_Owners_1', "'ติดตาม'!$D$5:$D$9"],
      ['Tidtam_Rule_Statuses_1', "'ติดตาม'!$F$5:$F$9"],
    ]);
    expect(anchors.map((one) => listOfRule(one.name))).toEqual(['owners', 'statuses']);
  });

  it('colour the three statuses, and due days that have passed', () => {
    const colours = of(edits, 'colour').map(({ format }) => [format.formula, format.style.fill]);
    expect(colours).toEqual([
      ['TRIM(F5)="ยังไม่ดำเนินการ"', STATUS_COLOURS['not-started'].fill],
      ['TRIM(F5)="อยู่ระหว่างดำเนินการ"', STATUS_COLOURS['in-progress'].fill],
      ['TRIM(F5)="ดำเนินการเสร็จเรียบร้อยแล้ว"', STATUS_COLOURS.done.fill],
      ['AND(ISNUMBER(E5),E5<TODAY(),NOT(TRIM($F5)="ดำเนินการเสร็จเรียบร้อยแล้ว"))', expect.any(String)],
    ]);
  });

  it('change nothing that a cell holds', () => {
    expect(new Set(edits.map(({ edit }) => edit))).toEqual(
      new Set(['put-sheet', 'name', 'validate', 'colour']),
    );
    expect(of(edits, 'put-sheet').map(({ mark }) => mark)).toEqual(['lists']);
  });

  it('keep the names they have when they are put once more, and take free ones elsewhere', () => {
    const names = [
      ...WHOLE,
      name('Tidtam_Rule_Statuses_1', "'ติดตาม'!$F$5:$F$8"),
      name('Tidtam_Rule_Owners_1', '#REF!'),
    ];
    const again = of(rulesInCells(withLists(names), TABLE, THAI), 'name');
    expect(again.map((one) => one.name)).toEqual(['Tidtam_Rule_Owners_2', 'Tidtam_Rule_Statuses_1']);
  });

  it('colour ticks under their own status', () => {
    const ticks: RulesTable = {
      ...TABLE,
      columns: [
        { column: 1, role: 'status.not-started', round: null },
        { column: 3, role: 'status.done', round: null },
      ],
    };
    const colours = of(rulesInCells(BARE, ticks, THAI), 'colour');
    expect(colours.map(({ format }) => [format.area.left, format.style])).toEqual([
      [1, STATUS_COLOURS['not-started']],
      [3, STATUS_COLOURS.done],
    ]);
    expect(rulesInCells(BARE, { ...TABLE, columns: [] }, THAI)).toEqual([]);
  });

  it('fit what Excel takes: titles of 32, messages of 255 characters', () => {
    for (const language of ['thai', 'english'] as const)
      for (const { validation } of of(rulesInCells(BARE, TABLE, { ...THAI, language }), 'validate'))
        for (const message of [validation.prompt, validation.error]) {
          expect(message?.title.length).toBeLessThanOrEqual(32);
          expect(message?.text.length).toBeLessThanOrEqual(255);
        }
  });
});

describe('the lists behind the drop-downs', () => {
  it('stay as they are when they are whole', () => {
    expect(missingLists(withLists(WHOLE), OWNERS, 'thai')).toEqual([]);
  });

  it('take in a department that somebody wrote under the others', () => {
    const edits = missingLists(withLists(WHOLE, [...OWNERS, 'กองช่าง']), OWNERS, 'thai');
    expect(edits).toEqual([{ edit: 'name', name: 'Tidtam_Owners', refersTo: "'รายการ'!$B$2:$B$4" }]);
  });

  it('get their names back', () => {
    const lost = [name('Tidtam_Statuses', "'รายการ'!#REF!"), name('Tidtam_Owners', "'รายการ'!$B$2:$B$3")];
    const edits = missingLists(withLists(lost), OWNERS, 'thai');
    expect(of(edits, 'name').map((one) => one.name)).toEqual(['Tidtam_Statuses', 'Tidtam_Rounds']);
    expect(edits).toHaveLength(2);
  });

  it('are put anew when a status is gone, with the departments that stood there', () => {
    const snapshot = withLists(WHOLE, ['กองสวัสดิการสังคม']);
    const damaged = {
      ...snapshot,
      sheets: snapshot.sheets.map((one) =>
        one.mark === 'lists'
          ? {
              ...one,
              rows: one.rows.map((row) => ({
                ...row,
                cells: row.cells.filter(({ value }) => value !== 'อยู่ระหว่างดำเนินการ'),
              })),
            }
          : one,
      ),
    };
    const [put] = of(missingLists(damaged, OWNERS, 'thai'), 'put-sheet');
    const owners = put?.content.rows.map((row) => row[1]?.value);
    expect(owners).toEqual(['ผู้รับผิดชอบ', 'กองสวัสดิการสังคม', 'สำนักปลัด', 'กองคลัง']);
  });
});

describe('a rule that was pasted over', () => {
  const lost = name('Tidtam_Rule_Statuses_1', "'ติดตาม'!$F$5:$F$12");

  it('comes back over the cells that its name has now, with its colours', () => {
    const edits = ruleEditsAgain(withLists([...WHOLE, lost]), lost.name, THAI) ?? [];
    const [rule] = of(edits, 'validate');
    expect(rule).toMatchObject({
      sheet: 'ติดตาม',
      validation: { source: LIST_NAMES.statuses, area: { top: 4, left: 5, bottom: 11, right: 5 } },
    });
    expect(of(edits, 'colour')).toHaveLength(3);
    expect(of(edits, 'name')).toEqual([]);
  });

  it.each(['Tidtam_Statuses', 'Tidtam_Rule_Statuses_9', 'Tidtam_Rule_Colours_1', 'รายการ'])(
    'is none by the name of %s',
    (other) => {
      expect(ruleEditsAgain(withLists([...WHOLE, lost]), other, THAI)).toBeNull();
    },
  );
});

describe('in a workbook', () => {
  it('a drop-down is read back as whole at its name', async () => {
    const book = FileWorkbook.open(newWorkbook());
    const status = measure({ reports: { 6: { ...NO_REPORT, status: 'done' } } });
    const content = statusSheet([status, status], OPTIONS);
    await book.apply({ edits: [{ edit: 'put-sheet', mark: '', name: 'ติดตาม', content }] });
    const applied = await book.apply({ edits: rulesInCells(await book.read(), TABLE, THAI) });
    expect(applied.outcome).toBe('applied');
    const names = (await book.read()).names.filter((one) => listOfRule(one.name) !== null);
    expect(names.map((one) => one.list)).toEqual([LIST_NAMES.owners, LIST_NAMES.statuses]);
    expect(missingLists(await book.read(), OWNERS, 'thai')).toEqual([]);
  });

  it('the register brings the names of its drop-downs', () => {
    const edits = registerEdits([measure()], { ...OPTIONS, lists: true }, 'มาตรการ');
    expect(of(edits, 'name').map((one) => one.name)).toEqual([
      'Tidtam_Rule_Register_Owners',
      'Tidtam_Rule_Register_Statuses_6',
      'Tidtam_Rule_Register_Statuses_12',
    ]);
    const [put] = of(edits, 'put-sheet');
    const prompts = put?.content.validations?.map(({ prompt }: PlanValidation) => prompt?.title);
    expect(prompts).toEqual(['ผู้รับผิดชอบ', 'สถานะการดำเนินงาน', 'สถานะการดำเนินงาน']);
    expect(put?.content.conditionalFormats).toHaveLength(7);
  });

  it('says late in a word of each language', () => {
    expect(Object.values(LATE_WORD)).toEqual(['เกินกำหนด', 'Overdue']);
  });
});
