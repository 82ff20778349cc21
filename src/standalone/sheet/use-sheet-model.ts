import { useCallback, useEffect, useRef, useState } from 'react';
import type { EngineClient } from '../engine/engine-client';
import type { OpenBook } from '../page/page-state';
import { SheetModel } from './sheet-model';

interface Kept {
  /** The workbook and the version of it that the models are of. */
  readonly of: string;
  readonly models: ReadonlyMap<string, SheetModel>;
  readonly newest: SheetModel | null;
}

/** Fetches the blocks of rows that come into view. */
export type NeedBlocks = (blocks: readonly number[]) => void;

/**
 * The sheet to show. While it is being fetched the one before stays, so that nothing flickers; what was
 * fetched is kept for one version of the workbook.
 */
export function useSheetModel(
  engine: EngineClient,
  book: OpenBook,
  sheet: string | null,
): readonly [SheetModel | null, NeedBlocks] {
  const [kept, setKept] = useState<Kept>({ of: '', models: new Map(), newest: null });
  const of = `${book.id} ${book.version}`;
  const known = sheet !== null && kept.of === of ? kept.models.get(sheet) : undefined;
  const here = known !== undefined;

  useEffect(() => {
    if (sheet === null || here) return undefined;
    let wanted = true;
    engine.ask('picture', sheet).then(
      (picture) => wanted && setKept((old) => keep(old, of, SheetModel.of(picture))),
      // The sheet went away while it was asked for: another one is being shown.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [engine, of, sheet, here]);

  const asked = useRef(new Set<string>());
  const need = useCallback<NeedBlocks>(
    (blocks) => {
      if (sheet === null) return;
      for (const block of blocks) {
        const key = `${of} ${block} ${sheet}`;
        if (asked.current.has(key)) continue;
        asked.current.add(key);
        engine.ask('block', sheet, block).then(
          (rows) =>
            setKept((old) => {
              const model = old.of === of ? old.models.get(sheet) : undefined;
              return model ? keep(old, of, model.with(rows)) : old;
            }),
          () => asked.current.delete(key),
        );
      }
    },
    [engine, of, sheet],
  );
  return [known ?? kept.newest, need];
}

function keep(old: Kept, of: string, model: SheetModel): Kept {
  const models = old.of === of ? old.models : [];
  return { of, models: new Map([...models, [model.name, model]]), newest: model };
}
