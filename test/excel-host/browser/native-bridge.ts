/** Which Excel of a computer: its pane is a window of its own, not a frame. */
export type NativePlatform = 'Mac' | 'iOS' | 'Win32';

/** What the library asks of a native Excel, in the double's own words. */
export type NativeAsk =
  | { readonly ask: 'execute'; readonly id: number; readonly args: readonly unknown[] }
  | { readonly ask: 'register'; readonly id: number }
  | { readonly ask: 'other' };

/** A colour as Windows counts: blue, green, red from the highest byte. */
export type OfficeColours = Readonly<
  Record<
    'bodyBackgroundColor' | 'bodyForegroundColor' | 'controlBackgroundColor' | 'controlForegroundColor',
    number
  >
>;

export interface NativeContext {
  readonly platform: NativePlatform;
  readonly appNumber: number;
  readonly locale: string;
  readonly readOnly: boolean;
  readonly requirements: string;
  readonly colours: OfficeColours | null;
}

/**
 * Runs in the pane before everything else: the objects that a native Excel puts there for the library. Every call
 * goes to `window.excelNative`, events come by `window.toPane`.
 */
export function nativeBridge(context: NativeContext): void {
  const page = window as unknown as {
    excelNative: (ask: NativeAsk) => Promise<unknown>;
    toPane: (id: number, payload: readonly unknown[]) => void;
    external: Record<string, unknown>;
    webkit: unknown;
    officeColours: OfficeColours | null;
  };
  const url = 'https://example.sharepoint.com/double.xlsx';
  const handlers = new Map<number, (payload: readonly unknown[]) => void>();
  page.toPane = (id, payload) => handlers.get(id)?.(payload);
  page.officeColours = context.colours;
  if (context.platform === 'Win32') bridgeWindows();
  else bridgeWebKit();

  /** Windows: calls on `window.external`; lists are objects that know `toArray`. */
  function bridgeWindows(): void {
    const list = (items: readonly unknown[]) => ({ toArray: () => [...items] });
    const settings = { Read: () => undefined, Write: () => undefined };
    const facts: Record<string, unknown> = {
      GetAppType: context.appNumber,
      GetSolutionRef: 'tidtam-double',
      GetAppVersionMajor: 16,
      GetAppVersionMinor: 0,
      GetAppUILocale: context.locale,
      GetAppDataLocale: context.locale,
      GetDocUrl: url,
      GetAppCapabilities: context.readOnly ? 1 : 0,
      GetActivationMode: 2,
      GetControlIntegrationLevel: 1,
      GetSolutionToken: '',
      GetCorrelationId: 'correlation',
      GetInstanceId: 'tidtam-double',
      GetTouchEnabled: false,
      GetCommerceAllowed: true,
      GetSupportedMatrix: context.requirements,
      GetHostCustomMessage: 0,
      GetHostFullVersion: '16.0.0.0',
      GetInitialDisplayMode: 0,
      GetSettings: settings,
    };
    const host = {
      ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, () => value])),
      GetOfficeThemeInfo: () => JSON.stringify(page.officeColours),
    };
    const external = {
      GetContext: () => host,
      Execute: (id: number, args: unknown, callback: (answer: unknown, code: number) => void) => {
        void page
          .excelNative({ ask: 'execute', id, args: Object.values(args as object) })
          .then((answer) => callback(list(answer as readonly unknown[]), 0));
      },
      RegisterEvent: (
        id: number,
        _target: string,
        handler: (id: number, payload: unknown) => void,
        callback: (answer: unknown) => void,
      ) => {
        handlers.set(id, (payload) => handler(id, list(payload)));
        void page.excelNative({ ask: 'register', id }).then(() => callback(list([0])));
      },
      UnregisterEvent: (id: number, _target: string, callback: (answer: unknown) => void) => {
        handlers.delete(id);
        callback(list([0]));
      },
      GetLoggingAllowed: () => false,
    };
    Object.assign(page.external, external);
  }

  /** Mac and iPad: a message out, a call of a named function back. */
  function bridgeWebKit(): void {
    interface Message {
      readonly methodId: number;
      readonly params: { readonly id?: number; readonly apiArgs?: unknown };
      readonly callbackId?: string;
      readonly callbackFunction?: string;
      readonly eventCallbackFunction?: string;
    }
    const METHOD = { execute: 1, register: 2, unregister: 3, settings: 4, context: 5 };
    const call = (path: string | undefined, ...args: unknown[]) => {
      const names = (path ?? '').split('.');
      let found: unknown = window;
      for (const name of names) found = (found as Record<string, unknown> | undefined)?.[name];
      if (typeof found !== 'function') return;
      const owner = (window as unknown as { OSF: { ScriptMessaging: unknown } }).OSF.ScriptMessaging;
      (found as (...all: unknown[]) => void).apply(owner, args);
    };
    const answerTo = async (message: Message): Promise<unknown> => {
      const { id = 0, apiArgs } = message.params;
      switch (message.methodId) {
        case METHOD.execute:
          return [0, await page.excelNative({ ask: 'execute', id, args: Object.values(apiArgs as object) })];
        case METHOD.register:
          handlers.set(id, (payload) =>
            call(message.eventCallbackFunction, message.callbackId, [payload, id]),
          );
          await page.excelNative({ ask: 'register', id });
          return [0];
        case METHOD.context:
          return contextList();
        default:
          return [0];
      }
    };
    const postMessage = (text: string) => {
      const message = JSON.parse(text) as Message;
      void answerTo(message).then((answer) => call(message.callbackFunction, message.callbackId, answer));
    };
    page.webkit = { messageHandlers: { Agave: { postMessage } } };
  }

  /** By position, as the library reads it. */
  function contextList(): readonly unknown[] {
    return [
      [[], []],
      'tidtam-double',
      context.appNumber,
      16,
      0,
      0,
      0,
      context.readOnly ? 1 : 0,
      context.locale,
      context.locale,
      0,
      url,
      2,
      1,
      '',
      1.1,
      'correlation',
      'tidtam-double',
      false,
      true,
      context.requirements,
      0,
      '16.0.0.0',
      0,
    ];
  }
}
