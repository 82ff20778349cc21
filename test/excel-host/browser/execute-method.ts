import type { ExcelHost } from '../excel-host';
import { array, field, integer, text } from '../wire/read';

/** Calls by their number on the wire. */
const DISPATCH = {
  loadSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
  closeContainer: 97,
} as const;

const NOT_SUPPORTED = 5000;

/** What a pane's session keeps beside the workbook. */
export interface PaneSession {
  readonly host: ExcelHost;
  /** Names and JSON texts of `Office.context.document.settings`. */
  readonly settings: Map<string, string>;
  commandCompleted(id: string): void;
  close(): void;
}

/** Answers one `executeMethod`. */
export async function executeMethod(session: PaneSession, data: unknown): Promise<unknown> {
  const dispatch = integer(field(field(data, 'DdaMethod'), 'DispatchId'));
  const answer = (more: Readonly<Record<string, unknown>>) => ({ Version: 1, Error: 0, ...more });
  switch (dispatch) {
    case DISPATCH.richApi:
      return answer({ Data: await richApi(session, array(field(data, 'ArrayData'))) });
    case DISPATCH.loadSettings:
      return answer({ Properties: [...session.settings] });
    case DISPATCH.saveSettings: {
      const saved = field(field(data, 'DdaSettingsMethod'), 'Properties');
      session.settings.clear();
      for (const pair of array(saved)) session.settings.set(text(array(pair)[0]), text(array(pair)[1]));
      return answer({});
    }
    case DISPATCH.fileProperties:
      return answer({ Properties: { Url: 'https://example.sharepoint.com/double.xlsx' } });
    case DISPATCH.commandCompleted:
      session.commandCompleted(String(commandId(data)));
      return answer({});
    case DISPATCH.closeContainer:
      session.close();
      return answer({});
    default:
      return { Version: 1, Error: NOT_SUPPORTED };
  }
}

/** Slot 4 is the body, slot 6 the flags; the answer is a status, headers and a body. */
async function richApi({ host }: PaneSession, slots: readonly unknown[]): Promise<unknown> {
  const flags = typeof slots[6] === 'number' ? slots[6] : 0;
  return [200, [], await host.answer(text(slots[4]), flags)];
}

/** The parameters of the call stand under their numbers, or in a list. */
function commandId(data: unknown): unknown {
  return field(data, '0') ?? (Array.isArray(data) ? (data as readonly unknown[])[0] : undefined);
}
