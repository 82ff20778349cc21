import type { Frame, Page } from 'playwright-core';
import type { ExcelHost } from '../excel-host';
import { Channel } from './channel';
import { HOST_ORIGIN, HOST_URL, hostPage } from './host-page';
import { routeOfficeJs } from './office-files';

export interface OpenOptions {
  /** Address of the task pane's page. */
  readonly paneUrl: string;
  readonly host: ExcelHost;
  /** Whether the pane runs in a shared runtime: then ribbon commands reach it. */
  readonly shared?: boolean;
  /** Whether the add-in starts with its pane closed, as for a button of the ribbon; only in a shared runtime. */
  readonly closed?: boolean;
  /** px of the pane; the whole window when left out. */
  readonly width?: number;
}

/** A pane that is open in the double of Excel on the web. */
export interface OpenPane {
  /** The pane itself: find things in here. */
  readonly pane: Frame;
  /** Presses a ribbon button by the function it names; resolves when the add-in says it is done. */
  readonly press: (functionName: string) => Promise<void>;
  /** Whether the pane is in view. */
  readonly visible: boolean;
  /** Whether the pane asked Excel to close it. */
  readonly closed: boolean;
}

/**
 * Opens the pane as Excel on the web does: in a frame, with Microsoft's own office.js, with this host behind
 * the channel between the windows. Excel's theme is not told there; a pane goes by the browser's colours
 * (`page.emulateMedia`). The language is the host's `locale`.
 */
export async function openInExcel(
  page: Page,
  { paneUrl, host, shared = true, closed = false, width }: OpenOptions,
): Promise<OpenPane> {
  if (closed) host.workbook.runtime.state = 'Background';
  await routeOfficeJs(page);
  await page.route(`${HOST_ORIGIN}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: hostPage({ paneUrl, locale: host.locale, shared, closed, width: width ?? null }),
    }),
  );
  const channel = new Channel(host, shared, (messages) => {
    // A page that is being closed needs no more events.
    page.evaluate(SEND, messages).catch(() => undefined);
  });
  await page.exposeFunction('excelDouble', async (message: string) => {
    const answer = await channel.answer(message);
    return { ...answer, visible: host.workbook.runtime.state === 'Visible' };
  });
  await page.exposeFunction('excelRegistered', (number: number) => channel.registered(number));
  await page.goto(HOST_URL);
  const frame = await (await page.waitForSelector('#pane', { state: 'attached' })).contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  return {
    pane: frame,
    press: (functionName) => channel.press(functionName),
    get visible() {
      return host.workbook.runtime.state === 'Visible';
    },
    get closed() {
      return channel.closed;
    },
  };
}

/** Runs in the host page. */
const SEND = (messages: readonly string[]): void => {
  const { toPane } = window as unknown as { toPane: (all: readonly string[]) => void };
  toPane(messages);
};
