import { namesByMark, touchedSheets } from '..';
import type { ApplyOutcome, RestorePoint, WorkbookPlan, WorkbookPort, WorkbookSnapshot } from '..';
import { openPackage, type OoxmlPackage } from './container';
import { readLook, type SheetLook } from './look';
import { touchedAgain, type AppliedPlan } from './history';
import {
  type BesideCells,
  type WorkbookProperties,
  readBesideCells,
  readProperties,
  readWorkbook,
} from './read';
import { applyPlan } from './write/apply-plan';

/** Plans that can be taken back; older ones are let go, for each keeps the parts it replaced. */
const REMEMBERED = 20;

/** What the workbook was, for going back to it as a whole. */
interface Past {
  readonly pkg: OoxmlPackage;
  readonly applied: readonly AppliedPlan[];
}

/** A workbook file in memory: read it, change it by plans, save it as new bytes. The bytes given are never changed. */
export class FileWorkbook implements WorkbookPort {
  private applied: readonly AppliedPlan[] = [];
  /** The way forward again, after the last restore. */
  private undone: { readonly id: string; readonly from: OoxmlPackage; readonly past: Past } | null = null;
  private points = 0;

  private constructor(private pkg: OoxmlPackage) {}

  /** @throws WorkbookError when the file cannot be used, see `WorkbookProblem` */
  static open(bytes: Uint8Array): FileWorkbook {
    return new FileWorkbook(openPackage(bytes));
  }

  read(): Promise<WorkbookSnapshot> {
    return promised(() => readWorkbook(this.pkg));
  }

  async apply(plan: WorkbookPlan): Promise<ApplyOutcome> {
    const outcome = this.applyNow(plan);
    await this.pkg.pack();
    return outcome;
  }

  /**
   * Puts back what one `apply` changed. Later plans that touched other things are carried out once more on
   * the workbook as it was before; one that touched the same makes this refused. The point that comes back
   * undoes the restoring, as long as nothing else happens.
   */
  restore(point: RestorePoint): Promise<ApplyOutcome> {
    return promised(() => this.restoreNow(point));
  }

  /**
   * How a sheet looks, for showing it: widths, heights, styles of cells.
   * @returns `null` when there is no sheet of that name
   */
  look(sheetName: string): SheetLook | null {
    return readLook(this.pkg, sheetName);
  }

  /** Who saved the file that was opened, when, and what it brings along besides its sheets. */
  properties(): WorkbookProperties {
    return readProperties(this.pkg);
  }

  /** Comments, drawings and links of each sheet by its name: what people leave there that is in no cell. */
  besideCells(): ReadonlyMap<string, BesideCells> {
    return readBesideCells(this.pkg);
  }

  /** The workbook as a file. Changes nothing; the same workbook gives the same bytes. */
  save(): Uint8Array {
    return this.pkg.save();
  }

  private applyNow(plan: WorkbookPlan): ApplyOutcome {
    const result = applyPlan(this.pkg, plan);
    if (result.outcome === 'refused') return result;
    const { putNames } = result;
    const point: RestorePoint = { id: this.nextId(), sheets: touchedSheets(plan, putNames) };
    const entry: AppliedPlan = { id: point.id, before: this.pkg, plan, putNames };
    this.applied = [...this.applied, entry].slice(-REMEMBERED);
    this.pkg = result.pkg;
    return { outcome: 'applied', restore: point, sheetNames: namesByMark(plan, putNames) };
  }

  private restoreNow(point: RestorePoint): ApplyOutcome {
    const past: Past = { pkg: this.pkg, applied: this.applied };
    if (this.undone?.id === point.id && this.undone.from === this.pkg) {
      ({ pkg: this.pkg, applied: this.applied } = this.undone.past);
      return this.restored(past, point.sheets);
    }
    const index = this.applied.findIndex(({ id }) => id === point.id);
    const entry = this.applied[index];
    if (!entry)
      return { outcome: 'refused', refusals: [{ reason: 'invalid-plan', detail: 'restore-point-unknown' }] };
    const later = this.applied.slice(index + 1);
    const again = touchedAgain(
      entry.plan,
      later.map(({ plan }) => plan),
    );
    if (again.length > 0) return { outcome: 'refused', refusals: again };
    let pkg = entry.before;
    const replayed: AppliedPlan[] = [];
    for (const one of later) {
      const result = applyPlan(pkg, one.plan, one.putNames);
      if (result.outcome === 'refused') return result;
      replayed.push({ ...one, before: pkg });
      pkg = result.pkg;
    }
    this.pkg = pkg;
    this.applied = [...this.applied.slice(0, index), ...replayed];
    return this.restored(past, point.sheets);
  }

  private restored(past: Past, sheets: readonly string[]): ApplyOutcome {
    const id = this.nextId();
    this.undone = { id, from: this.pkg, past };
    return { outcome: 'applied', restore: { id, sheets }, sheetNames: {} };
  }

  private nextId(): string {
    this.points += 1;
    return `file-${this.points}`;
  }
}

/** Done at once, with errors as rejections: the port speaks in promises because Excel does. */
function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()));
}
