import type { Browser, BrowserContextOptions, ConsoleMessage, Frame, Page } from 'playwright-core';
import type { ExcelHost } from '../excel-host';
import { openInExcel, type OpenPane, routeFolder } from '../excel-host/browser';

/** Where the pane is served from in these tests; no such server is running. */
const ORIGIN = 'https://localhost:3000';

/** A pane that is open in the double of Excel, with everything the browser complained of. */
export interface ExcelVisit {
  readonly page: Page;
  readonly pane: Frame;
  readonly press: OpenPane['press'];
  /** Whether the pane is in view. */
  readonly visible: () => boolean;
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface VisitOptions {
  /** Whether Excel has a shared runtime; it has. */
  readonly shared?: boolean;
  /** Whether the runtime starts with the pane closed, for a button of the ribbon. */
  readonly closed?: boolean;
}

/** Opens the built pane in Excel on the web, as wide as the window. */
export async function visitExcel(
  browser: Browser,
  folder: string,
  host: ExcelHost,
  options: BrowserContextOptions = {},
  how: VisitOptions = {},
): Promise<ExcelVisit> {
  const context = await browser.newContext({ viewport: { width: 350, height: 640 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isDialogStyle(message)) complaints.push(message.text());
  });
  await routeFolder(page, ORIGIN, folder);
  const opened = await openInExcel(page, {
    paneUrl: `${ORIGIN}/taskpane.html`,
    host,
    ...how,
  });
  const { pane, press } = opened;
  return { page, pane, press, visible: () => opened.visible, complaints, close: () => context.close() };
}

/**
 * Microsoft's library brings styles for the bar that it shows over a pane that opens dialogs. Ours opens none,
 * and its policy keeps them out.
 */
function isDialogStyle(message: ConsoleMessage): boolean {
  return (
    message.location().url.startsWith('https://appsforoffice.microsoft.com/') &&
    message.text().startsWith('Applying inline style violates')
  );
}
