import type { Language } from '../i18n';
import type { Saving } from '../taskpane/desk';

/** Thai unless Excel speaks something else. */
export function hostLanguage(): Language {
  return /^th\b/i.test(Office.context.displayLanguage ?? 'th') ? 'th' : 'en';
}

/** Whether Excel is dark, or `null` where it does not say: on the web, and on the Mac. */
export function hostIsDark(): boolean | null {
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme;
  // Older versions of the library tell colours only.
  const paper = lightness(theme?.bodyBackgroundColor);
  const ink = lightness(theme?.bodyForegroundColor);
  return paper === null || ink === null ? null : paper < ink;
}

/** Of `#rrggbb` from 0 to 1, as the eye weighs the colours; `null` for anything else. */
function lightness(colour: string | undefined): number | null {
  const [, red, green, blue] = /^#(..)(..)(..)$/.exec(colour ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const weighed = 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return Number.isNaN(weighed) ? null : weighed / 255;
}

/** Excel does not say when its theme changes: it is asked again whenever the person comes to the pane. */
export const hostTheme = {
  isDark: hostIsDark,
  subscribe(turned: () => void): () => void {
    const page = document.documentElement;
    window.addEventListener('focus', turned);
    page.addEventListener('pointerenter', turned);
    document.addEventListener('visibilitychange', turned);
    return () => {
      window.removeEventListener('focus', turned);
      page.removeEventListener('pointerenter', turned);
      document.removeEventListener('visibilitychange', turned);
    };
  },
} as const;

/**
 * How a file gets out of the pane. WKWebView drops downloads silently (office-js #2700, #4681, #6468): on the
 * Mac our page in a browser helps, on the iPad only the clipboard.
 */
export function hostSaving(): Saving {
  const { platform, requirements } = Office.context;
  if (platform !== Office.PlatformType.Mac && platform !== Office.PlatformType.iOS) return 'download';
  return requirements.isSetSupported('OpenBrowserWindowApi', '1.1') ? 'page' : 'copy';
}

/** Opens the standalone page in a browser; it asks for the workbook there. */
export function openPageInBrowser(): void {
  Office.context.ui.openBrowserWindow(new URL('index.html#from-excel', window.location.href).href);
}

/** The name of the workbook's file, from its address; `null` while it was never saved. */
export function workbookFileName(): string | null {
  const last = (Office.context.document.url ?? '').split(/[\\/]/).at(-1)?.split('?')[0] ?? '';
  if (last === '') return null;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** Opens the pane; a host without a shared runtime cannot, and need not. */
export async function showPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  await Office.addin.showAsTaskpane();
}

/** Whether the add-in was started with its pane closed: by a button of the ribbon, in a shared runtime. */
export async function startedHidden(): Promise<boolean> {
  const { addin } = (await Office.onReady()) as {
    readonly addin?: { readonly visibilityMode?: string } | null;
  };
  return addin?.visibilityMode === Office.VisibilityMode.hidden;
}

/**
 * Whether the pane can be seen, and word of each turn; without a shared runtime it lives only while seen. A browser
 * calls a page visible also while Excel does not show it.
 */
export function paneSeen(hidden: boolean): {
  readonly seen: () => boolean;
  readonly onSeen: (turned: () => void) => () => void;
} {
  let visible = !hidden && document.visibilityState === 'visible';
  return {
    seen: () => visible,
    onSeen(turned) {
      const turn = (now: boolean) => {
        if (now === visible) return;
        visible = now;
        turned();
      };
      const onPage = () => turn(document.visibilityState === 'visible');
      document.addEventListener('visibilitychange', onPage);
      if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1'))
        void Office.addin.onVisibilityModeChanged(({ visibilityMode }) =>
          turn(visibilityMode === Office.VisibilityMode.taskpane),
        );
      return () => document.removeEventListener('visibilitychange', onPage);
    },
  };
}
