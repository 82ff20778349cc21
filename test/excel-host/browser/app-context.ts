import type { ExcelHost } from '../excel-host';
import { CONTROL_ID } from './host-page';

/** Excel on the web. */
const APP_NUMBER = 16;
/** How a shared runtime starts. */
const DISPLAY = { hidden: 1, pane: 2 } as const;

/** What the library asks first: who the host is, in which language, and what it can do. */
export function appContext(
  host: ExcelHost,
  { shared, settings }: { readonly shared: boolean; readonly settings: ReadonlyMap<string, string> },
): Readonly<Record<string, unknown>> {
  return {
    _id: CONTROL_ID,
    _appName: APP_NUMBER,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _hostFullVersion: '16.0.0.0',
    _appUILocale: host.locale,
    _dataLocale: host.locale,
    _docUrl: 'https://example.sharepoint.com/double.xlsx',
    _clientMode: host.workbook.readOnly ? 1 : 0,
    _settings: [...settings].map(([name, value]) => [name, value]),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'correlation',
    _appInstanceId: CONTROL_ID,
    _addinName: 'Tidtam',
    _appDomains: [],
    _featureGates: {},
    _requirementMatrix: JSON.stringify(requirementSets(host, shared)),
    _initialDisplayMode: shared
      ? host.workbook.runtime.state === 'Visible'
        ? DISPLAY.pane
        : DISPLAY.hidden
      : 0,
  };
}

/** What this Excel claims to know. */
export function requirementSets(host: ExcelHost, shared: boolean): Readonly<Record<string, string>> {
  return {
    ExcelApi: host.apiVersion,
    ...(host.supports('1.17') ? { ExcelApiOnline: '1.1' } : {}),
    ...(shared ? { SharedRuntime: '1.2' } : {}),
    AddInCommands: '1.1',
    DelayForCellEdit: '1.1',
    DialogApi: '1.2',
    ExcelApiUndo: '1.8',
    Settings: '1.1',
  };
}
