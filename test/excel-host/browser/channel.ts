import type { ExcelHost } from '../excel-host';
import type { EventEntry } from '../workbook/events';
import { field, integer } from '../wire/read';
import { appContext } from './app-context';
import { executeMethod, type PaneSession } from './execute-method';
import { HOST_ORIGIN } from './host-page';
import { eventMessage, readMessage, reply, type PaneMessage } from './messages';

/** Events of Office by their number on the wire. */
const EVENT = { richApiMessage: 33, appCommand: 39 } as const;

export interface Answer {
  readonly messages: readonly string[];
  readonly registered: number | null;
}

/** The other end of the library's channel between windows: everything the pane asks is answered here. */
export class Channel {
  private readonly events = new Map<number, string>();
  private readonly settings = new Map<string, string>();
  private readonly running = new Map<string, () => void>();
  /** Events whose registration the pane has been told of: an event that comes before is lost on it. */
  private readonly listened = new Set<number>();
  private ready: (() => void)[] = [];
  private conversation = '';
  private commands = 0;
  /** Whether the pane asked to be closed. */
  closed = false;

  constructor(
    private readonly host: ExcelHost,
    private readonly shared: boolean,
    private readonly send: (messages: readonly string[]) => void,
  ) {
    host.onEvents((entries) => this.sendEvents(entries));
  }

  /** Answers a message of the pane with messages to it; `registered` is the event that it asked for. */
  async answer(text: string): Promise<Answer> {
    const message = readMessage(text);
    if (!message) return { messages: [], registered: null };
    this.conversation = message.conversation;
    const data = await this.dataFor(message);
    const registered = message.kind === 'register' ? integer(field(message.data, 'eventDispId')) : null;
    return { messages: data === undefined ? [] : [reply(message, data, HOST_ORIGIN)], registered };
  }

  /** The answer to a registration is with the pane. */
  registered(number: number): void {
    this.listened.add(number);
    for (const go of this.ready.splice(0)) go();
  }

  /** A ribbon command: resolves when the add-in says that it is done. */
  async press(callback: string): Promise<void> {
    await this.listening(EVENT.appCommand);
    this.commands += 1;
    const id = `command-${this.commands}`;
    const done = new Promise<void>((resolve) => this.running.set(id, resolve));
    const source = JSON.stringify({ source: { id: callback } });
    this.event(EVENT.appCommand, { 0: id, 1: callback, 2: source });
    await done;
  }

  private async dataFor(message: PaneMessage): Promise<unknown> {
    const { action, kind, data } = message;
    if (kind !== 'invoke') return this.register(message);
    switch (action) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(this.host, { shared: this.shared, settings: this.settings });
      case 'executeMethod':
        return executeMethod(this.session, data);
      // Telemetry, focus and keys of the host: nobody looks at the answers.
      default:
        return {};
    }
  }

  private get session(): PaneSession {
    return {
      host: this.host,
      settings: this.settings,
      commandCompleted: (id) => this.running.get(id)?.(),
      close: () => {
        this.closed = true;
      },
    };
  }

  private register({ action, kind, data }: PaneMessage): unknown {
    const number = integer(field(data, 'eventDispId'));
    if (kind === 'register') this.events.set(number, action);
    else this.events.delete(number);
    return { Error: 0 };
  }

  /** Waits until the pane listens to an event, as Excel does while an add-in loads. */
  private async listening(number: number): Promise<void> {
    while (!this.listened.has(number)) await new Promise<void>((resolve) => this.ready.push(resolve));
  }

  private sendEvents(entries: readonly EventEntry[]): void {
    const rows = entries.map((one, index) => [
      one.messageCategory,
      one.messageType,
      one.targetId,
      one.message,
      index,
      one.isRemoteOverride,
    ]);
    this.event(EVENT.richApiMessage, { ArrayData: rows });
  }

  private event(number: number, data: unknown): void {
    const action = this.events.get(number);
    if (action !== undefined) this.send([eventMessage(action, this.conversation, data, HOST_ORIGIN)]);
  }
}
