import { atLeast, requirementOf, type MemberVersions } from './member-versions';
import { rangeObject } from './objects/range';
import { serviceObject, VISIBILITY_CHANGED } from './objects/services';
import { workbookObject } from './objects/workbook';
import { failureError, RoundTrips } from './round-trips';
import { UndoLog } from './undo-log';
import { HostError } from './wire/host-error';
import { errorOf, processRequest, type WireReply } from './wire/process';
import { ACTION, readRequest, type WireRequest } from './wire/request';
import type { HostWorkbook } from './workbook/workbook';

/** Excel on the web takes and gives no more in one request. */
const MAX_PAYLOAD = 5 * 1024 * 1024;
/** Request flag: wait until the user has left the cell. */
const DELAY_FOR_CELL_EDIT = 64;

/** The `Excel.run` whose round trips are one step of undo, or `null`. */
export type Run = object | null;

export interface DeskOptions {
  readonly apiVersion: string;
  readonly desktop: boolean;
  readonly versions: MemberVersions;
}

/** Where requests arrive: limits, faults, versions, edit mode; then the workbook. */
export class Desk {
  readonly trips = new RoundTrips();
  readonly undo: UndoLog;
  private editing = false;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly options: DeskOptions,
  ) {
    this.undo = new UndoLog(options.desktop);
    // The client takes this event without asking for it first.
    workbook.events.register(VISIBILITY_CHANGED, '');
  }

  startEditing(): void {
    this.editing = true;
  }

  stopEditing(): void {
    this.editing = false;
    for (const go of this.waiting.splice(0)) go();
  }

  /** Answers the JSON text of a request with the JSON text of a reply. */
  async answer(body: string, flags: number, merged: Run): Promise<string> {
    const request = readRequest(JSON.parse(body));
    const failure = this.trips.begin(request);
    try {
      if (Buffer.byteLength(body) > MAX_PAYLOAD) {
        throw new HostError('RequestPayloadSizeLimitExceeded', 'a request over 5 MB');
      }
      if (this.editing) await this.leaveCell(flags);
      if (failure?.moment === 'before') throw failureError(failure);
      const reply = this.process(failure?.moment === 'halfway' ? firstHalf(request) : request, merged);
      if (failure) throw failureError(failure);
      const answer = JSON.stringify(reply);
      if (Buffer.byteLength(answer) > MAX_PAYLOAD) {
        throw new HostError('ResponsePayloadSizeLimitExceeded', 'an answer over 5 MB');
      }
      return answer;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return JSON.stringify({ Results: [], TraceIds: [], Error: errorOf(error, -1, '') } satisfies WireReply);
    }
  }

  private leaveCell(flags: number): Promise<void> {
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) {
      throw new HostError('InvalidOperationInCellEditMode', 'the user is typing into a cell');
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private process(request: WireRequest, merged: Run): WireReply {
    const before = this.workbook.revision;
    const reply = processRequest(request, {
      root: workbookObject(this.workbook),
      kept: (id) => {
        const range = this.workbook.kept.get(id);
        return range ? rangeObject(range) : null;
      },
      service: (name) => serviceObject(this.workbook, name),
      gate: (className, member) => this.gate(className, member),
      call: (className, member) => this.undo.call(className, member, merged),
    });
    if (this.workbook.revision !== before) this.undo.changed(merged);
    return reply;
  }

  /** `ExcelApiOnline` is what later became ExcelApi 1.17; other sets are Office's own and always there. */
  private gate(className: string, member: string): void {
    const { versions, apiVersion } = this.options;
    const needed = requirementOf(versions, className, member);
    if (!needed?.set.startsWith('ExcelApi')) return;
    if (atLeast(apiVersion, needed.set === 'ExcelApi' ? needed.version : '1.17')) return;
    throw new HostError('ApiNotFound', `${className}.${member} needs ${needed.set} ${needed.version}`);
  }
}

/** Cut after half of what changes something, so that a part is done and a part is not. */
function firstHalf(request: WireRequest): WireRequest {
  const changing = request.actions.flatMap(({ type, name }, index) =>
    type === ACTION.setProperty || (type === ACTION.method && !name.startsWith('_')) ? [index] : [],
  );
  const middle = changing[Math.ceil(changing.length / 2) - 1] ?? Math.ceil(request.actions.length / 2);
  return { ...request, actions: request.actions.slice(0, middle + 1) };
}
