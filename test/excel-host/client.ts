/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import { isRecord } from './wire/read';

/** What Excel's JavaScript library gives, as `@types/office-js` describes it. */
export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Where the library takes events of the host (`richApiMessage`). */
  deliver(message: unknown): void;
}

let loaded: ExcelClient | null = null;

/** The text of the library as Microsoft publishes it for tests; it is never copied into this repository. */
export function clientScript(): string {
  const path = createRequire(`${process.cwd()}/package.json`).resolve(
    '@microsoft/office-js/dist/excel-web-16.00.debug.js',
  );
  return readFileSync(path, 'utf8');
}

/** Microsoft's own client library, loaded once per test file in a context that looks a little like a page. */
export function loadClient(): ExcelClient {
  loaded ??= load();
  return loaded;
}

function load(): ExcelClient {
  const page = createContext({ ...PAGE });
  page['window'] = page;
  page['self'] = page;
  runInContext(clientScript(), page, { filename: 'excel-web-16.00.debug.js' });
  const { Excel: excel, OfficeExtension: extension } = page;
  if (!isRecord(excel) || !isRecord(extension)) throw new Error('the client library did not come up');
  const { _testTriggerRichApiMessageEvent: trigger, _testSetRichApiMessageReadyImpl: setReady } = extension;
  // Without a page there is no channel to wait for before events are registered.
  if (typeof setReady === 'function') Reflect.apply(setReady, extension, [() => Promise.resolve()]);
  return {
    Excel: excel as unknown as typeof Excel,
    OfficeExtension: extension as unknown as typeof OfficeExtension,
    deliver: (message) => {
      if (typeof trigger === 'function') Reflect.apply(trigger, extension, [message]);
    },
  };
}

function nothing(): void {}

function element(): unknown {
  return { setAttribute: nothing, appendChild: nothing, style: {} };
}

/** As much of a page as the library looks at while it loads. */
const PAGE = {
  document: {
    getElementById: () => null,
    getElementsByTagName: () => [],
    createElement: element,
    head: { appendChild: nothing },
    addEventListener: nothing,
    cookie: '',
  },
  navigator: { userAgent: 'double', language: 'th-TH' },
  location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', hostname: 'localhost' },
  addEventListener: nothing,
  removeEventListener: nothing,
  console: { log: nothing, warn: nothing, error: nothing, info: nothing },
  setTimeout,
  clearTimeout,
  setInterval,
  clearInterval,
};
