/** What an older Excel cannot do for us; the sentence for each is in `i18n/`. */
export type MissingFeature =
  'merged-cells' | 'page-set-up' | 'pictures' | 'hidden-rows' | 'sheet-restore' | 'one-undo';

/** How much of Tidtam this Excel can do. */
export interface ExcelLevel {
  /** `too-old`: no drop-downs, so no standard tables; the standalone page is the way. */
  readonly level: 'full' | 'reduced' | 'too-old';
  /** What is missing, of versions that are not too old. */
  readonly missing: readonly MissingFeature[];
}

/** Office 2021 and later. */
const FULL = '1.14';
/** Drop-downs came with this version; below it nothing of ours is worth having. */
export const LOWEST = '1.8';

/** The version of `ExcelApi` that each feature came with. */
export const SINCE: Readonly<Record<MissingFeature, string>> = {
  'page-set-up': '1.9',
  pictures: '1.9',
  'hidden-rows': '1.9',
  'sheet-restore': '1.9',
  'merged-cells': '1.13',
  'one-undo': '1.20',
};

/** What this Excel can do, for a calm word before anything is tried. */
export function excelLevel(supports: (version: string) => boolean): ExcelLevel {
  if (!supports(LOWEST)) return { level: 'too-old', missing: [] };
  const missing = Object.entries(SINCE).flatMap(([feature, version]) =>
    supports(version) ? [] : [feature as MissingFeature],
  );
  return { level: supports(FULL) ? 'full' : 'reduced', missing };
}
