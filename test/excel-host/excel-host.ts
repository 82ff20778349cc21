/// <reference types="office-js" />
import type { WorkbookSnapshot } from '../../src/workbook';
import { FileWorkbook } from '../../src/workbook/file';
import { clientScript, loadClient, type ExcelClient } from './client';
import { Desk, type Run } from './desk';
import { fill } from './fill';
import { fillLooks } from './fill-looks';
import { atLeast, readMemberVersions, type MemberVersions } from './member-versions';
import type { FailureMoment } from './round-trips';
import { sessionOf } from './session';
import { User } from './user';
import { sheetView, type SheetView } from './view/sheet-view';
import type { HostErrorCode } from './wire/host-error';
import type { EventEntry } from './workbook/events';
import { HostWorkbook } from './workbook/workbook';
import { WORDS } from './workbook/words';

/** How the adapter reaches Excel: `Excel.run`, or this host. */
export type RunExcel = <T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options?: RunOptions,
) => Promise<T>;

export interface RunOptions {
  readonly mergeUndoGroup?: boolean;
  readonly delayForCellEdit?: boolean;
}

export interface HostOptions {
  /** Which ExcelApi this Excel has. */
  readonly apiVersion?: string;
  /** Names of the sheets; one called Sheet1 when left out. */
  readonly sheets?: readonly string[];
  /** Of Excel's own words (`คอลัมน์1`) and of `Office.context`. */
  readonly locale?: string;
  /** What cannot be undone differs; the rest is the same. */
  readonly platform?: 'web' | 'desktop';
}

let versions: MemberVersions | null = null;

/** A workbook open in Excel, behind Microsoft's own client library. */
export class ExcelHost {
  readonly workbook: HostWorkbook;
  readonly apiVersion: string;
  readonly locale: string;
  /** What a person at this Excel does. */
  readonly user: User;
  /** What someone else does to the same workbook (co-authoring). */
  readonly coauthor: User;
  private readonly desk: Desk;
  private readonly client: ExcelClient = loadClient();
  private listeners: ((entries: readonly EventEntry[]) => void)[] = [
    (entries) => this.client.deliver({ entries }),
  ];

  constructor({
    apiVersion = '1.20',
    sheets = ['Sheet1'],
    locale = 'th-TH',
    platform = 'web',
  }: HostOptions = {}) {
    this.apiVersion = apiVersion;
    this.locale = locale;
    this.workbook = new HostWorkbook(locale.startsWith('th') ? WORDS.thai : WORDS.english);
    for (const name of sheets) this.workbook.addSheet(name);
    versions ??= readMemberVersions(clientScript());
    this.desk = new Desk(this.workbook, { apiVersion, desktop: platform === 'desktop', versions });
    this.user = new User(this.workbook, () => this.sendEvents(), false);
    this.coauthor = new User(this.workbook, () => this.sendEvents(), true);
  }

  /** A host with the workbook of a file, or of what was read from one (then without looks: dates get a plain one). */
  static async fromSnapshot(
    from: Uint8Array | WorkbookSnapshot,
    options: HostOptions = {},
  ): Promise<ExcelHost> {
    const host = new ExcelHost({ ...options, sheets: [] });
    if (!(from instanceof Uint8Array)) {
      fill(host.workbook, from);
      return host;
    }
    const file = FileWorkbook.open(from);
    fill(host.workbook, await file.read());
    fillLooks(host.workbook, file, from);
    return host;
  }

  /** How often something travelled to Excel so far. */
  get roundTrips(): number {
    return this.desk.trips.count;
  }

  /** Steps that the user could undo. */
  get undoSteps(): number {
    return this.desk.undo.steps;
  }

  /** Lets the n-th round trip from now fail, the next being 1. */
  failAt(n: number, code: HostErrorCode, moment: FailureMoment = 'before'): void {
    this.desk.trips.failAt(n, code, moment);
  }

  /** The user begins to type into a cell: batches fail, or wait when they say so. */
  startEditing(): void {
    this.desk.startEditing();
  }

  /** The user presses Enter: what waited goes on. */
  stopEditing(): void {
    this.desk.stopEditing();
  }

  /** `Excel.run` on this workbook. */
  readonly runExcel: RunExcel = (batch, options = {}) => {
    const merged: Run = options.mergeUndoGroup && this.supports('1.20') ? {} : null;
    const session = sessionOf((body, flags) => this.answer(body, flags, merged));
    // The types know the session of these options only as an opaque address.
    return this.client.Excel.run({ session, ...options } as Excel.RunOptions, batch);
  };

  run<T>(batch: (context: Excel.RequestContext) => Promise<T>, options?: RunOptions): Promise<T> {
    return this.runExcel(batch, options);
  }

  /** Whether this Excel has the version of the API: what `isSetSupported('ExcelApi', …)` would say. */
  readonly supports = (version: string): boolean => atLeast(this.apiVersion, version);

  /** What the workbook holds, for assertions. */
  sheet(name: string): SheetView {
    return sheetView(this.workbook, name);
  }

  get sheetNames(): string[] {
    return this.workbook.sheets.map(({ name }) => name);
  }

  /** One request and its answer as they travel: JSON texts. */
  async answer(body: string, flags: number, merged: Run = null): Promise<string> {
    const answer = await this.desk.answer(body, flags, merged);
    this.sendEvents();
    return answer;
  }

  /** Takes events instead of this file's client library: for the library in a browser. */
  onEvents(listener: (entries: readonly EventEntry[]) => void): void {
    this.listeners = [listener];
  }

  /** After what raised them is answered, as events come in Excel. */
  private sendEvents(): void {
    const entries = this.workbook.events.take();
    if (entries.length === 0) return;
    void Promise.resolve().then(() => {
      for (const listener of this.listeners) listener(entries);
    });
  }
}
