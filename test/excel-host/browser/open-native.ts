import type { Page } from 'playwright-core';
import type { ExcelHost } from '../excel-host';
import type { EventEntry } from '../workbook/events';
import { requirementSets } from './app-context';
import { type NativeAsk, nativeBridge, type NativePlatform, type OfficeColours } from './native-bridge';
import { routeOfficeJs } from './office-files';

export interface NativeOptions {
  readonly paneUrl: string;
  readonly host: ExcelHost;
  readonly platform: NativePlatform;
  /** What Excel on Windows tells of its colours; elsewhere this library does not ask. */
  readonly colours?: OfficeColours;
  /** Whether it opens a browser for an add-in (`OpenBrowserWindowApi`). */
  readonly opensBrowser?: boolean;
}

export interface NativePane {
  /** Addresses that the add-in asked Excel to open in a browser. */
  readonly opened: readonly string[];
  /** The person picks another theme in Excel. */
  readonly recolour: (colours: OfficeColours) => Promise<void>;
}

/** Calls by their number on the wire. */
const CALL = { richApi: 93, openBrowser: 102 } as const;
const NOT_SUPPORTED = 5000;
const RICH_API_EVENT = 33;
const APP_NUMBER: Readonly<Record<NativePlatform, number>> = { Win32: 1, Mac: 1, iOS: 1024 };
const FILE_VERSION: Readonly<Record<NativePlatform, string>> = { Win32: '16.01', Mac: '16.00', iOS: '16.00' };

/**
 * Opens the pane as Excel on Windows, the Mac or the iPad does: a page of its own, with Microsoft's own office.js
 * for that system. The browser stays Chromium: what a system's web view cannot do is not played.
 */
export async function openNative(
  page: Page,
  { paneUrl, host, platform, colours, opensBrowser = false }: NativeOptions,
): Promise<NativePane> {
  const opened: string[] = [];
  await routeOfficeJs(page);
  await page.exposeFunction('excelNative', async (ask: NativeAsk): Promise<readonly unknown[]> => {
    if (ask.ask !== 'execute') return [0];
    if (ask.id === CALL.richApi) return [0, await richApi(host, ask.args)];
    if (ask.id !== CALL.openBrowser) return [NOT_SUPPORTED];
    opened.push(ask.args.map(String).find((one) => one.startsWith('https:')) ?? '');
    return [0];
  });
  await page.addInitScript(nativeBridge, {
    platform,
    appNumber: APP_NUMBER[platform],
    locale: host.locale,
    readOnly: host.workbook.readOnly,
    requirements: JSON.stringify({
      ...requirementSets(host, false),
      ...(opensBrowser ? { OpenBrowserWindowApi: '1.1' } : {}),
    }),
    colours: colours ?? null,
  });
  host.onEvents((entries) => {
    page.evaluate(SEND, { id: RICH_API_EVENT, rows: rowsOf(entries) }).catch(() => undefined);
  });
  const info = ['Excel', platform, FILE_VERSION[platform], host.locale, 'correlation', '', '', '0'].join('$');
  await page.goto(`${paneUrl}?_host_Info=${encodeURIComponent(info)}`);
  return { opened, recolour: (next) => page.evaluate(RECOLOUR, next) };
}

/** The only argument is the list of thirteen; slot 4 is the body, slot 6 the flags. */
async function richApi(host: ExcelHost, [slots]: readonly unknown[]): Promise<unknown> {
  const list = Object.values(slots as object) as unknown[];
  return [200, [], await host.answer(String(list[4]), Number(list[6] ?? 0))];
}

function rowsOf(entries: readonly EventEntry[]): unknown[][] {
  return entries.map((one, index) => [
    one.messageCategory,
    one.messageType,
    one.targetId,
    one.message,
    index,
    one.isRemoteOverride,
  ]);
}

/** These run in the pane. */
const SEND = ({ id, rows }: { readonly id: number; readonly rows: readonly unknown[] }): void => {
  (window as unknown as { toPane: (id: number, rows: readonly unknown[]) => void }).toPane(id, rows);
};
const RECOLOUR = (colours: OfficeColours): void => {
  (window as unknown as { officeColours: OfficeColours }).officeColours = colours;
};
