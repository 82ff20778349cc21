import { Document, type ISectionOptions, Packer } from 'docx';
import { unzipSync } from 'fflate';
import type { MemoAnnex, MemoEvidence, MemoModel } from '../model';
import { type MemoPage, annexesBehind, pageMemo } from '../pages';
import { oneLine } from '../pages/one-line';
import { annex, annexRows } from './annex';
import { secrecyFrames, speedFrame } from './classes';
import { evidence } from './evidence';
import { DOCUMENT, putRows } from './table-rows';
import { emptyHeader, numberedHeader, pageSetUp, spacer } from './page';
import { memoPages, tablesOn } from './pages';
import { settlePackage } from './settle';
import { STYLES } from './styles';

/** The memo's file: the memo itself with the tables in its text, then each other annex in a section of its own, and the pictures. */
export async function writeDocument(memo: MemoModel): Promise<Uint8Array> {
  const behind = annexesBehind(memo);
  const { pages } = pageMemo(memo);
  const document = new Document({
    title: oneLine(memo.subject),
    // Empty rather than left out: the library would name an author of its own.
    creator: '',
    lastModifiedBy: '',
    styles: STYLES,
    sections: [
      memoSection(memo, pages),
      ...behind.map((one) => annexSection(one, memo)),
      ...(memo.evidence ? [evidenceSection(memo.evidence, memo)] : []),
    ],
  });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const tables = [...pages.flatMap(tablesOn), ...behind.map((one) => annexRows(one))];
  const text = putRows(parts[DOCUMENT] ?? new Uint8Array(), tables);
  return settlePackage({ ...parts, [DOCUMENT]: text }, memo.day);
}

const memoSection = (memo: MemoModel, pages: readonly MemoPage[]): ISectionOptions => ({
  properties: pageSetUp('portrait', memo.digits, true),
  headers: {
    first: emptyHeader([...secrecyFrames(memo.secrecy, 'portrait'), ...speedFrame(memo.speed)]),
    default: numberedHeader(secrecyFrames(memo.secrecy, 'portrait')),
  },
  children: [...memoPages(pages, memo.emblem), spacer()],
});

const annexSection = (one: MemoAnnex, { digits, secrecy }: MemoModel): ISectionOptions => ({
  properties: pageSetUp(one.orientation, digits, false),
  headers: { default: numberedHeader(secrecyFrames(secrecy, one.orientation)) },
  children: [...annex(one), spacer()],
});

const evidenceSection = (one: MemoEvidence, { digits, secrecy }: MemoModel): ISectionOptions => ({
  properties: pageSetUp('portrait', digits, false),
  headers: { default: numberedHeader(secrecyFrames(secrecy, 'portrait')) },
  children: [...evidence(one), spacer()],
});
