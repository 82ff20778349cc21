import { createRoot } from 'react-dom/client';
import { associateCommands, hostIsDark, hostLanguage } from '../commands';
// Not by the room's index: the adapter is loaded apart, with the core.
import { excelLevel, type MissingFeature } from '../workbook/excel/level';
import { CalmPage } from './excel/calm-page';
import { ExcelApp } from './excel/excel-app';
import { ExcelPane } from './excel/excel-pane';
import type { Lacking } from './excel/reduced-card';
import type { Language } from '../i18n';
import type { ReactNode } from 'react';

const root = document.getElementById('root');

/** The door of Excel. Nothing is read before Excel is ready, and nothing is written on load. */
async function start(at: HTMLElement): Promise<void> {
  if (!(await isExcel()))
    return show(at, { language: 'th', dark: null }, () => <CalmPage why="not-in-excel" />);
  const look = { language: hostLanguage(), dark: hostIsDark() };
  const supports = (version: string) => Office.context.requirements.isSetSupported('ExcelApi', version);
  const { level, missing } = excelLevel(supports);
  if (level === 'too-old') return show(at, look, () => <CalmPage why="too-old" />);
  const opening = import(/* webpackChunkName: "excel" */ '../commands/open-excel').then(({ openExcel }) =>
    openExcel(),
  );
  associateCommands((name, run) => Office.actions.associate(name, run), opening);
  show(at, look, (language, pick) => (
    <ExcelPane opening={opening} missing={missing.filter(isLacking)} language={language} onLanguage={pick} />
  ));
}

interface Look {
  readonly language: Language;
  readonly dark: boolean | null;
}

function show(
  at: HTMLElement,
  { language, dark }: Look,
  content: (language: Language, pick: (language: Language) => void) => ReactNode,
): void {
  createRoot(at).render(
    <ExcelApp hostLanguage={language} hostDark={dark}>
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
