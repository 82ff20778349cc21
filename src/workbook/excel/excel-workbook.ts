import { checkPlan, namesByMark, touchedSheets } from '..';
import type { ApplyOutcome, Refusal, RestorePoint, WorkbookPlan, WorkbookPort, WorkbookSnapshot } from '..';
import { ExcelError, excelError } from './excel-error';
import { look } from './look/look';
import { closeRefusals } from './look/refusals';
import { readWorkbook, type Remembered } from './read/read-workbook';
import { translated, type ExcelDoor } from './run-excel';
import { runSteps } from './steps';
import { putBack } from './undo/put-back';
import type { Undo } from './undo/undo';
import { writePlan } from './write/write-plan';

/** Plans that can be taken back; older ones are let go, for each keeps what it replaced. */
const REMEMBERED = 20;

/** What was done by one plan, and the way back. */
interface Done {
  readonly id: string;
  readonly sheets: readonly string[];
  readonly undos: readonly Undo[];
  /** Whether later changes of the same cells stand in the way; not after a failure halfway. */
  readonly check: boolean;
}

/**
 * The workbook that is open in Excel. `read` takes two round trips; `apply` three: look, look closer (both
 * without a write), then write and read back. What does not fit into one trip of 5 MB takes more. Jobs wait
 * for each other, so that a plan is written into the workbook that it was checked against.
 */
export class ExcelWorkbook implements WorkbookPort {
  private readonly door: ExcelDoor;
  private done: readonly Done[] = [];
  private remembered: Remembered | null = null;
  private points = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(door: ExcelDoor) {
    this.door = { run: translated(door.run), supports: door.supports };
  }

  /** @throws ExcelError */
  read(): Promise<WorkbookSnapshot> {
    return this.afterTheLast(() => this.readNow(null));
  }

  /**
   * For checking while the user types: as `read`, but merged cells and pictures are those of the last reading. Asking for
   * them makes some versions of Excel forget what the user can undo (office-js #5918).
   */
  glance(): Promise<WorkbookSnapshot> {
    return this.afterTheLast(() => this.readNow(this.remembered));
  }

  /** @throws ExcelError when Excel failed; the workbook is then as before, or the error holds the way back */
  apply(plan: WorkbookPlan): Promise<ApplyOutcome> {
    return this.afterTheLast(() => this.applyNow(plan));
  }

  /** Puts back what one `apply` changed. A point is good for once; it stays good when Excel fails. */
  restore(point: RestorePoint): Promise<ApplyOutcome> {
    return this.afterTheLast(() => this.restoreNow(point));
  }

  private async readNow(known: Remembered | null): Promise<WorkbookSnapshot> {
    const result = await readWorkbook(this.door, known);
    this.remembered = result.remembered;
    return result.snapshot;
  }

  private async applyNow(plan: WorkbookPlan): Promise<ApplyOutcome> {
    const wrong = checkPlan(plan);
    if (wrong.length > 0) return refused(wrong);
    const seen = await look(this.door, plan);
    if ('refusals' in seen) return refused(seen.refusals);
    const inTheWay = closeRefusals(plan, seen.look);
    if (inTheWay.length > 0) return refused(inTheWay);
    const writing = writePlan(plan, seen.look, this.door.supports);
    const sheets = touchedSheets(plan, writing.names.byEdit);
    try {
      await runSteps(this.door.run, writing.steps, { mergeUndoGroup: isUndoable(plan) });
    } catch (error) {
      throw await this.undone(writing.undos, sheets, error);
    }
    const restore = this.remember(writing.undos, sheets, true);
    return { outcome: 'applied', restore, sheetNames: namesByMark(plan, writing.names.byEdit) };
  }

  /** Excel keeps what it did before it failed, so that is taken back at once; when this fails too, it can be tried again. */
  private async undone(undos: readonly Undo[], sheets: readonly string[], error: unknown): Promise<unknown> {
    try {
      await putBack(this.door, undos, false);
      return error;
    } catch {
      const failure = error instanceof ExcelError ? error : new ExcelError('unknown', String(error));
      return failure.withRestore(this.remember(undos, sheets, false));
    }
  }

  private async restoreNow(point: RestorePoint): Promise<ApplyOutcome> {
    const entry = this.done.find(({ id }) => id === point.id);
    if (!entry) return refused([{ reason: 'invalid-plan', detail: 'restore-point-unknown' }]);
    try {
      const refusals = await putBack(this.door, entry.undos, entry.check);
      if (refusals.length > 0) return refused(refusals);
    } catch (error) {
      const failure = excelError(error);
      if (!(failure instanceof ExcelError)) throw failure;
      this.done = this.done.map((one) => (one === entry ? { ...entry, check: false } : one));
      throw failure.withRestore(point);
    }
    this.done = this.done.filter((one) => one !== entry);
    return { outcome: 'applied', restore: { id: this.nextId(), sheets: entry.sheets }, sheetNames: {} };
  }

  private remember(undos: readonly Undo[], sheets: readonly string[], check: boolean): RestorePoint {
    const id = this.nextId();
    this.done = [...this.done, { id, sheets, undos, check }].slice(-REMEMBERED);
    return { id, sheets };
  }

  private nextId(): string {
    this.points += 1;
    return `excel-${this.points}`;
  }

  private afterTheLast<T>(job: () => Promise<T>): Promise<T> {
    const result = this.last.then(job);
    this.last = result.catch(() => undefined);
    return result;
  }
}

function refused(refusals: readonly Refusal[]): ApplyOutcome {
  return { outcome: 'refused', refusals };
}

/** Adding and deleting sheets, names and parts cannot be undone by Excel, and a group with them in it fails. */
function isUndoable({ edits }: WorkbookPlan): boolean {
  return edits.every(({ edit }) => edit === 'write-cells');
}
