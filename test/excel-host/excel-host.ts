/// <reference types="office-js" />
import { clientScript, loadClient, type ExcelClient } from './client';
import { atLeast, readMemberVersions, requirementOf, type MemberVersions } from './member-versions';
import { rangeObject } from './objects/range';
import { workbookObject } from './objects/workbook';
import { failureError, RoundTrips, type FailureMoment } from './round-trips';
import { sessionOf } from './session';
import { HostError, type HostErrorCode } from './wire/host-error';
import { errorOf, processRequest, type WireReply } from './wire/process';
import { readRequest, type WireRequest } from './wire/request';
import { sheetView, type SheetView } from './view/sheet-view';
import { HostWorkbook } from './workbook/workbook';

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
}

/** Excel on the web takes and gives no more in one request. */
const MAX_PAYLOAD = 5 * 1024 * 1024;

let versions: MemberVersions | null = null;

/** A workbook open in Excel, behind Microsoft's own client library. */
export class ExcelHost {
  readonly workbook = new HostWorkbook();
  readonly apiVersion: string;
  private readonly trips = new RoundTrips();
  private readonly client: ExcelClient = loadClient();

  constructor({ apiVersion = '1.20', sheets = ['Sheet1'] }: HostOptions = {}) {
    this.apiVersion = apiVersion;
    for (const name of sheets) this.workbook.addSheet(name);
  }

  /** How often something travelled to Excel so far. */
  get roundTrips(): number {
    return this.trips.count;
  }

  /** Lets the n-th round trip from now fail, the next being 1. */
  failAt(n: number, code: HostErrorCode, moment: FailureMoment = 'before'): void {
    this.trips.failAt(n, code, moment);
  }

  /** `Excel.run` on this workbook. */
  readonly runExcel: RunExcel = (batch, options = {}) => {
    const session = sessionOf((body, flags) => this.answer(body, flags));
    // The types know neither the session of their own option nor `mergeUndoGroup`.
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

  /** One request and its answer as they travel: JSON texts. */
  answer(body: string, flags: number): string {
    const request = readRequest(JSON.parse(body));
    const failure = this.trips.begin(request);
    try {
      if (Buffer.byteLength(body) > MAX_PAYLOAD)
        throw new HostError('RequestPayloadSizeLimitExceeded', 'over 5 MB');
      if (failure?.moment === 'before') throw failureError(failure);
      const reply = this.process(failure?.moment === 'halfway' ? firstHalf(request) : request, flags);
      if (failure) throw failureError(failure);
      const answer = JSON.stringify(reply);
      if (Buffer.byteLength(answer) > MAX_PAYLOAD) {
        throw new HostError('ResponsePayloadSizeLimitExceeded', 'over 5 MB');
      }
      return answer;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return JSON.stringify({ Results: [], TraceIds: [], Error: errorOf(error, -1, '') } satisfies WireReply);
    }
  }

  private process(request: WireRequest, flags: number): WireReply {
    void flags;
    return processRequest(request, {
      root: workbookObject(this.workbook),
      kept: (id) => {
        const range = this.workbook.kept.get(id);
        return range ? rangeObject(range) : null;
      },
      gate: (className, member) => this.gate(className, member),
    });
  }

  private gate(className: string, member: string): void {
    versions ??= readMemberVersions(clientScript());
    const needed = requirementOf(versions, className, member);
    if (!needed) return;
    const has = needed.set === 'ExcelApi' ? this.supports(needed.version) : this.supports('1.17');
    if (!has) {
      throw new HostError('ApiNotFound', `${className}.${member} needs ${needed.set} ${needed.version}`);
    }
  }
}

function firstHalf(request: WireRequest): WireRequest {
  return { ...request, actions: request.actions.slice(0, Math.ceil(request.actions.length / 2)) };
}
