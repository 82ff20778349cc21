import { createRoot } from 'react-dom/client';
import { associateCommands, hostLanguage, hostTheme } from '../commands';
// Not by the room's index: the adapter is loaded apart, with the core.
import { excelLevel, type MissingFeature } from '../workbook/excel/level';
import { CalmPage } from './excel/calm-page';
import { ExcelApp, type HostTheme } from './excel/excel-app';
import { firstLanguage } from './language';
import { ExcelPane } from './excel/excel-pane';
import type { Lacking } from './excel/reduced-card';
import type { Language } from '../i18n';
import type { ReactNode } from 'react';

/** Outside of Excel nobody says. */
const NO_THEME: HostTheme = { isDark: () => null, subscribe: () => () => undefined };

const root = document.getElementById('root');

/** The door of Excel. Nothing is read before Excel is ready, and nothing is written on load. */
async function start(at: HTMLElement): Promise<void> {
  const finding = findExcel();
  const opening = finding.then(async (found) => {
    if ('why' in found) throw new Error(found.why);
    const { openExcel } = await import(/* webpackChunkName: "excel" */ '../commands/open-excel');
    return openExcel();
  });
  // Where it cannot open, the page says why.
  opening.catch(() => undefined);
  // At once: the press that starts a closed pane comes as soon as the library listens, and is not repeated.
  if (typeof Office !== 'undefined')
    associateCommands((name, run) => Office.actions.associate(name, run), opening);
  const found = await finding;
  if ('why' in found) return show(at, found, () => <CalmPage why={found.why} />);
  show(at, found, (language, pick) => (
    <ExcelPane opening={opening} missing={found.missing} language={language} onLanguage={pick} />
  ));
}

type Found = Look & ({ readonly why: 'not-in-excel' | 'too-old' } | { readonly missing: readonly Lacking[] });

async function findExcel(): Promise<Found> {
  if (!(await isExcel()))
    return { language: await firstLanguage('excel-language', 'th'), theme: NO_THEME, why: 'not-in-excel' };
  // A choice made in the pane goes before the language of Excel.
  const look = { language: await firstLanguage('excel-language', hostLanguage()), theme: hostTheme };
  const supports = (version: string) => Office.context.requirements.isSetSupported('ExcelApi', version);
  const { level, missing } = excelLevel(supports);
  if (level === 'too-old') return { ...look, why: 'too-old' };
  return { ...look, missing: missing.filter(isLacking) };
}

interface Look {
  readonly language: Language;
  readonly theme: HostTheme;
}

function show(
  at: HTMLElement,
  { language, theme }: Look,
  content: (language: Language, pick: (language: Language) => void) => ReactNode,
): void {
  createRoot(at).render(
    <ExcelApp firstLanguage={language} hostTheme={theme}>
      {content}
    </ExcelApp>,
  );
}

/** Without a network there is no office.js; in a browser there is no host. */
async function isExcel(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** One undo step more or less is nothing to be told of. */
function isLacking(feature: MissingFeature): feature is Lacking {
  return feature !== 'one-undo';
}

if (root) void start(root);
