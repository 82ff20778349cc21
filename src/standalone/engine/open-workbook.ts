import type {
  ApplyOutcome,
  RestorePoint,
  WorkbookPlan,
  WorkbookPort,
  WorkbookSnapshot,
} from '../../workbook';
import type { FileWorkbook } from '../../workbook/file';

/** A file's workbook that is read once for each of its versions: nobody but the page changes it. */
export class OpenWorkbook implements WorkbookPort {
  private constructor(
    readonly file: FileWorkbook,
    private current: WorkbookSnapshot,
  ) {}

  static async of(file: FileWorkbook): Promise<OpenWorkbook> {
    return new OpenWorkbook(file, await file.read());
  }

  get snapshot(): WorkbookSnapshot {
    return this.current;
  }

  read(): Promise<WorkbookSnapshot> {
    return Promise.resolve(this.current);
  }

  async apply(plan: WorkbookPlan): Promise<ApplyOutcome> {
    return this.changed(await this.file.apply(plan));
  }

  async restore(point: RestorePoint): Promise<ApplyOutcome> {
    return this.changed(await this.file.restore(point));
  }

  private async changed(outcome: ApplyOutcome): Promise<ApplyOutcome> {
    if (outcome.outcome === 'applied') this.current = await this.file.read();
    return outcome;
  }
}
