import type { ExcelDoor } from '../workbook/excel';

/** The version of `ExcelApi` in which one handler hears of every sheet. */
const ALL_SHEETS = '1.9';

interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/**
 * Calls back after each change of a cell, a table or the list of sheets, whoever made it. An Excel that
 * cannot tell stays silent: then the person presses “check again”.
 */
export function watchExcel({ run, supports }: ExcelDoor, changed: () => void): () => void {
  let stopped = false;
  let handlers: readonly Handler[] = [];
  const hear = (): Promise<void> => {
    if (!stopped) changed();
    return Promise.resolve();
  };
  const listening = run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const added: Handler[] = supports(ALL_SHEETS)
      ? [worksheets.onChanged.add(hear), worksheets.onAdded.add(hear), worksheets.onDeleted.add(hear)]
      : [tables.onChanged.add(hear)];
    await context.sync();
    handlers = added;
  }).catch(() => undefined);
  return () => {
    stopped = true;
    void listening.then(() => forget(handlers));
  };
}

async function forget(handlers: readonly Handler[]): Promise<void> {
  const context = handlers[0]?.context;
  if (!context) return;
  for (const handler of handlers) handler.remove();
  await context.sync().catch(() => undefined);
}
