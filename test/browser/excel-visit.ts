import type { Browser, BrowserContextOptions, ConsoleMessage, Frame, Page } from 'playwright-core';
import type { ExcelHost } from '../excel-host';
import {
  type NativePane,
  type NativePlatform,
  type OfficeColours,
  openInExcel,
  openNative,
  type OpenPane,
  routeFolder,
} from '../excel-host/browser';

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
  readonly close: () => Promise<void>;
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
  const { context, page, complaints } = await newPane(browser, folder, options);
  const opened = await openInExcel(page, {
    paneUrl: `${ORIGIN}/taskpane.html`,
    host,
    ...how,
  });
  const { pane, press } = opened;
  return { page, pane, press, visible: () => opened.visible, complaints, close: () => context.close() };
}

export interface NativeVisit extends NativePane {
  /** Opens an address of ours in the person's browser. */
  readonly browse: (address: string) => Promise<Page>;
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens the built pane as Excel on a computer or a tablet does. */
export async function visitNative(
  browser: Browser,
  folder: string,
  host: ExcelHost,
  how: {
    readonly platform: NativePlatform;
    readonly colours?: OfficeColours;
    readonly opensBrowser?: boolean;
  },
  options: BrowserContextOptions = {},
): Promise<NativeVisit> {
  const { context, page, complaints } = await newPane(browser, folder, options);
  const opened = await openNative(page, { paneUrl: `${ORIGIN}/taskpane.html`, host, ...how });
  const browse = async (address: string): Promise<Page> => {
    const own = await context.newPage();
    await routeFolder(own, ORIGIN, folder);
    await own.goto(address);
    return own;
  };
  return { ...opened, page, complaints, browse, close: () => context.close() };
}

async function newPane(browser: Browser, folder: string, options: BrowserContextOptions) {
  const context = await browser.newContext({ viewport: { width: 350, height: 640 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isLibrarys(message)) complaints.push(message.text());
  });
  await routeFolder(page, ORIGIN, folder);
  return { context, page, complaints };
}

/**
 * Microsoft's library brings styles for the bar that it shows over a pane that opens dialogs, and on the Mac it
 * reports its use. Ours opens no dialogs, and its policy keeps both out.
 */
function isLibrarys(message: ConsoleMessage): boolean {
  return (
    message.location().url.startsWith('https://appsforoffice.microsoft.com/') &&
    /^(Applying inline style|Connecting to 'https:\/\/browser\.pipe\.aria\.microsoft\.com\/).* violates/s.test(
      message.text(),
    )
  );
}
