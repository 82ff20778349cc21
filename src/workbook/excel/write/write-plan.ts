import { areaAddress, realNames } from '../..';
import type { PlanEdit, PlanRow, RealNames, WorkbookPlan } from '../..';
import type { Look } from '../look/look';
import { cellKey, coveredCells } from '../undo/same-content';
import type { Undo } from '../undo/undo';
import { UndoCells } from '../undo/undo-cells';
import { UndoName, UndoState } from '../undo/undo-names';
import { UndoColour, UndoValidation } from '../undo/undo-rules';
import { UndoReplacedSheet } from '../undo/undo-sheet';
import { taking, type Step } from '../steps';
import type { Block } from './block';
import { formatSteps } from './cell-formats';
import { linkSteps, valueSteps } from './cell-values';
import { copying } from './copying';
import { nameStep, stateStep } from './names-and-state';
import { idStep, removeStep } from './put-sheet';
import { putting } from './putting';
import { replacing } from './replacing';
import { colourStep, excelValidation, validationStep } from './rules';
import { verifySteps } from './verify';

/** A plan as calls, with the way back from each edit. */
export interface PlanWriting {
  readonly steps: readonly Step<void>[];
  readonly undos: readonly Undo[];
  readonly names: RealNames;
}

/** Turns a plan that nothing stands in the way of into calls. Nothing is asked of Excel here. */
export function writePlan(
  plan: WorkbookPlan,
  look: Look,
  supports: (version: string) => boolean,
): PlanWriting {
  const names = realNames(plan, look.outline);
  const writer = new PlanWriter(look, names, supports);
  for (const [position, edit] of plan.edits.entries()) writer.write(edit, position);
  return { steps: writer.steps(), undos: writer.undos, names };
}

class PlanWriter {
  readonly undos: Undo[] = [];
  /** Copies come first of all: they are of what was there before. */
  private readonly copies: Step<void>[] = [];
  /** Sheets are there before anything refers to them, and everything is written before it is read back. */
  private readonly sheets: Step<void>[] = [];
  /** Names come next: Excel refuses a list from a name that is not there. */
  private readonly defined: Step<void>[] = [];
  private readonly contents: Step<void>[] = [];
  /** Sheets are locked when nothing more is written. */
  private readonly locking: Step<void>[] = [];
  private readonly readBack: Step<void>[] = [];
  /** Colours of the plan itself, each said once. */
  private readonly coloured = new Set<string>();

  constructor(
    private readonly look: Look,
    private readonly names: RealNames,
    private readonly supports: (version: string) => boolean,
  ) {}

  steps(): Step<void>[] {
    return [
      ...this.copies,
      ...this.sheets,
      ...this.defined,
      ...this.contents,
      ...this.locking,
      ...this.readBack,
    ];
  }

  write(edit: PlanEdit, position: number): void {
    switch (edit.edit) {
      case 'put-sheet':
        return this.putSheet(edit, this.names.byEdit.get(position) ?? edit.name);
      case 'remove-sheet':
        return this.removeSheet(edit.mark);
      case 'write-cells':
        return this.writeCells(edit, position);
      case 'replace-block':
        return this.replaceBlock(edit, position);
      case 'copy-sheet':
        return this.copySheet(edit, position);
      case 'validate':
        return this.validate(edit, position);
      case 'colour':
        return this.colour(edit, position);
      case 'name':
        return this.name(edit.name, this.names.formula(edit.refersTo.replace(/^=/, '')));
      case 'state':
        return this.state(edit.xml);
    }
  }

  private putSheet({ mark, content }: Extract<PlanEdit, { edit: 'put-sheet' }>, name: string): void {
    const { undo, sheet, contents, locking, added } = putting({ mark, name, content }, this.look, {
      names: this.names,
      supports: this.supports,
    });
    this.undos.push(undo);
    this.sheets.push(done(sheet));
    this.contents.push(...contents.map(done));
    this.locking.push(...locking.map(done));
    if (added) this.readBack.push(added);
    const covered = coveredCells(content.merges);
    const block = { sheet: name, top: 0, left: 0, rows: content.rows, styles: content.styles };
    this.readBack.push(...verifySteps(block, (row, column) => covered.has(cellKey(row, column))));
  }

  private removeSheet(mark: string): void {
    const there = this.look.marked.get(mark);
    if (!there) return;
    this.undos.push(new UndoReplacedSheet(there.before, null, this.supports, this.look.outline.sheets));
    // After everything else: a workbook has at no time no visible sheet.
    this.readBack.push(done(removeStep(there.sheet.id, mark)));
  }

  private writeCells(edit: Extract<PlanEdit, { edit: 'write-cells' }>, position: number): void {
    const look = this.look.blocks.get(position);
    if (!look) return;
    const rows = this.named(edit.rows);
    const { sheet } = look;
    const { top, left, styles } = edit;
    const block: Block = { sheet, top, left, rows, styles, formats: look.grid?.numberFormats ?? [] };
    this.undos.push(new UndoCells(block, look, this.look.outline.sheets));
    this.contents.push(...[...linkSteps(block), ...formatSteps(block, true), ...valueSteps(block)].map(done));
    this.readBack.push(...verifySteps(block, () => false));
  }

  private replaceBlock(edit: Extract<PlanEdit, { edit: 'replace-block' }>, position: number): void {
    const area = replacing(edit, position, this.look, (rows) => this.named(rows));
    if (!area) return;
    this.undos.push(area.undo);
    this.contents.push(...area.steps.map(done));
    this.readBack.push(...area.readBack);
  }

  private copySheet(edit: Extract<PlanEdit, { edit: 'copy-sheet' }>, position: number): void {
    const copy = copying(edit, position, this.look, { names: this.names, supports: this.supports });
    if (!copy) return;
    this.undos.push(copy.undo);
    this.copies.push(...copy.steps.map(done));
    this.readBack.push(
      taking(idStep(copy.name), (id) => {
        copy.undo.id = id;
      }),
    );
  }

  /** Formulas with sheets by the names they got. */
  private named(rows: readonly PlanRow[]): readonly PlanRow[] {
    const { formula } = this.names;
    return rows.map((row) =>
      row.map((cell) => (cell?.formula === undefined ? cell : { ...cell, formula: formula(cell.formula) })),
    );
  }

  private validate({ validation }: Extract<PlanEdit, { edit: 'validate' }>, position: number): void {
    const look = this.look.validations.get(position);
    if (!look) return;
    this.undos.push(new UndoValidation(look));
    const rule = excelValidation(validation, this.names.formula);
    this.contents.push(done(validationStep(look.sheet, validation.area, rule)));
  }

  private colour({ format }: Extract<PlanEdit, { edit: 'colour' }>, position: number): void {
    const look = this.look.colours.get(position);
    const key = `${look?.sheet} ${areaAddress(format.area)} ${format.formula}`;
    if (!look || this.coloured.has(key) || look.has(format, this.names.formula(format.formula))) return;
    this.coloured.add(key);
    const undo = new UndoColour(look);
    this.undos.push(undo);
    this.contents.push(
      taking(colourStep(look.sheet, format, this.names.formula, look.ids.length), (id) => {
        undo.id = id;
      }),
    );
  }

  private name(name: string, refersTo: string): void {
    const key = name.toLowerCase();
    const before = this.look.outline.names.find((one) => one.name.toLowerCase() === key) ?? null;
    this.undos.push(new UndoName(name, before?.refersTo ?? null, refersTo, this.look.outline.sheets));
    this.defined.push(done(nameStep(name, refersTo, before !== null)));
  }

  private state(xml: string | null): void {
    const part = this.look.outline.stateParts[0] ?? null;
    this.undos.push(new UndoState(this.look.state, xml));
    if (xml !== null || part !== null) this.contents.push(done(stateStep(xml, part)));
  }
}

function done(step: Step<null>): Step<void> {
  return taking(step, () => undefined);
}
