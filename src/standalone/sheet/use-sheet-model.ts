import { useEffect, useState } from 'react';
import type { EngineClient } from '../engine/engine-client';
import type { OpenBook } from '../page/page-state';
import { SheetModel } from './sheet-model';

interface Kept {
  /** The workbook and the version of it that the pictures are of. */
  readonly of: string;
  readonly models: ReadonlyMap<string, SheetModel>;
  readonly newest: SheetModel | null;
}

/**
 * The sheet to show. While it is being fetched the one before stays, so that nothing flickers; pictures are
 * kept for one version of the workbook.
 */
export function useSheetModel(engine: EngineClient, book: OpenBook, sheet: string | null): SheetModel | null {
  const [kept, setKept] = useState<Kept>({ of: '', models: new Map(), newest: null });
  const of = `${book.id} ${book.version}`;
  const known = sheet !== null && kept.of === of ? kept.models.get(sheet) : undefined;
  const here = known !== undefined;

  useEffect(() => {
    if (sheet === null || here) return undefined;
    let wanted = true;
    const keep = (model: SheetModel) =>
      setKept((old) => ({
        of,
        models: new Map([...(old.of === of ? old.models : []), [sheet, model]]),
        newest: model,
      }));
    engine.ask('picture', sheet).then(
      (picture) => wanted && keep(new SheetModel(picture)),
      // The sheet went away while it was asked for: another one is being shown.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [engine, of, sheet, here]);
  return known ?? kept.newest;
}
