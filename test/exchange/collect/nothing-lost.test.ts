import * as fc from 'fast-check';
import { type Collection, type Here, type Source, UNDECIDED, collectFiles } from '../../../src/exchange';
import { PLANNED, type World, seeds, shuffled, worldAt } from './model';
import { looseKey } from '../../../src/domain';

const SEEDS = 2_000;

/** Every text that stands somewhere in the outcome for a row of a file, in a field. */
function toldOf(outcome: Collection): ReadonlySet<string> {
  const told = new Set<string>();
  const add = (sources: readonly Source[], field: string, text: string) => {
    for (const { file, place } of sources)
      told.add(JSON.stringify([file, place?.row, field, looseKey(text)]));
  };
  for (const one of [...outcome.taken, ...outcome.agreed]) {
    add(one.sources, one.field, one.text);
    add(one.agreeing, one.field, one.now);
  }
  for (const { field, now, sides, agreeing } of outcome.conflicts) {
    for (const { text, sources } of sides) add(sources, field, text);
    add(agreeing, field, now);
  }
  for (const { field, text, sources } of outcome.refused) if (field !== null) add(sources, field, text);
  for (const { texts, sources } of [...outcome.proposed, ...outcome.unsure])
    for (const [field, text] of Object.entries(texts)) add(sources, field, text);
  return told;
}

function registerAfter(here: Here, { taken }: Collection): Here {
  const rows = new Map(here.rows.map((row) => [row.id, row]));
  for (const { id, field, text } of taken) {
    const row = rows.get(id);
    if (row) rows.set(id, { ...row, texts: { ...row.texts, [field]: text } });
  }
  return { ...here, rows: [...rows.values()] };
}

test('no edit disappears, nothing is invented, and nothing that was not asked for is taken', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { here, files, deeds, deleted, before, rounds } = worldAt(seed);
      const outcome = collectFiles(here, files, UNDECIDED);
      const told = toldOf(outcome);
      const after = registerAfter(here, outcome);
      // Without its part and its code, which of several sendings a row is from can only be told by what it says.
      const tells = (file: string, row: number) =>
        files.some(({ name, sending, rows }) => {
          const [it, sent] = [rows[row], before.get(`${file} ${row}`)];
          return name === file && (it?.code != null || (sending !== null && it?.typedId === sent?.id));
        });
      const named = (file: string, row: number) =>
        files.some(({ name, rows }) => name === file && (rows[row]?.code ?? rows[row]?.typedId) != null);
      const now = new Map(here.rows.map(({ id, texts }) => [id, texts]));
      // A file is refused as a whole only when nothing in it tells that it is from here, and is named.
      const refused = new Set(outcome.files.flatMap(({ name, refused: why }) => (why === null ? [] : name)));
      for (const { name, sending, rows } of files)
        if (refused.has(name)) expect([sending, rows.flatMap(({ code }) => code ?? [])]).toEqual([null, []]);
      for (const { file, row, field, text } of deeds) {
        if (refused.has(file)) continue;
        if (told.has(JSON.stringify([file, row, field, looseKey(text)]))) continue;
        // In the result all the same: what its row of the register says; with nothing left to know it by, any row.
        const sent = named(file, row) ? before.get(`${file} ${row}`) : undefined;
        const isThere = after.rows.some(
          ({ id, texts }) =>
            (sent === undefined || sent.id === id) && looseKey(texts[field]) === looseKey(text),
        );
        if (!isThere) throw new Error(lost({ here, files, before }, outcome, { file, row, field, text }));
      }
      for (const { file, id } of deleted) {
        const isTold = outcome.refused.some(
          (one) =>
            one.reason === 'row-deleted' && one.id === id && one.sources.some((by) => by.file === file),
        );
        const isKnown = files.some(({ name, sending }) => name === file && sending !== null);
        const isElsewhere = outcome.unsure.some(
          (one) => one.id === id && one.sources.some((by) => by.file === file),
        );
        if (isKnown && now.has(id) && !isElsewhere) expect(isTold || isSaid(outcome, file, id)).toBe(true);
      }
      for (const { id, field, text, sources, now: was } of outcome.taken) {
        expect(was).toBe(now.get(id)?.[field]);
        expect(PLANNED.has(field)).toBe(false);
        const deedsHere = sources.map(({ file, place }) => {
          const sent = before.get(`${file} ${place?.row}`);
          const done = deeds.find(
            (one) => one.file === file && one.row === place?.row && one.field === field,
          );
          return { file, row: place?.row ?? -1, sent, done };
        });
        for (const { file, row, sent, done } of deedsHere) {
          expect(field.endsWith(`-${rounds.get(file)}`)).toBe(true);
          if (!tells(file, row)) continue;
          expect(looseKey(done?.text ?? '')).toBe(looseKey(text));
          expect(sent?.editable ?? true).toBe(true);
        }
        // What the coordinator wrote meanwhile is not written over.
        // A row typed anew that plans word for word the same is that row.
        const isRetyped = deedsHere.some(({ sent }) => sent === undefined);
        const isUntouched = deedsHere.some(({ sent }) => sent?.texts[field] === was);
        if (deedsHere.every(({ file, row }) => tells(file, row)) && !isRetyped)
          expect(isUntouched).toBe(true);
      }
    }),
    { numRuns: SEEDS },
  );
});

/** A row of which the file still has something under its id, as a copy of another row may. */
function isSaid(outcome: Collection, file: string, id: string): boolean {
  const cells = [
    ...outcome.taken,
    ...outcome.agreed,
    ...outcome.refused,
    ...outcome.conflicts.flatMap(({ id: of, sides }) => sides.map((side) => ({ id: of, ...side }))),
  ];
  return cells.some((one) => one.id === id && one.sources.some((by) => by.file === file));
}

test('the order of the files does not matter', () => {
  fc.assert(
    fc.property(seeds, seeds, (seed, order) => {
      const { here, files } = worldAt(seed);
      const other = shuffled(files, order);
      expect(JSON.stringify(collectFiles(here, other, UNDECIDED))).toBe(
        JSON.stringify(collectFiles(here, files, UNDECIDED)),
      );
    }),
    { numRuns: SEEDS },
  );
});

test('merged in several sittings, each cell comes to the same texts: in the register, in conflicts or refused', () => {
  fc.assert(
    fc.property(seeds, seeds, fc.integer({ min: 1, max: 3 }), (seed, order, size) => {
      const { here, files, deeds } = worldAt(seed);
      const all = shuffled(files, order);
      const sittings = all.flatMap((_, at) => (at % size === 0 ? [all.slice(at, at + size)] : []));
      expect(textsByCell(here, sittings, deeds)).toEqual(textsByCell(here, [files], deeds));
    }),
    { numRuns: SEEDS },
  );
});

/** Of each cell, what departments typed and where it may be met afterwards. */
function textsByCell(here: Here, sittings: readonly World['files'][], deeds: World['deeds']) {
  const met = new Map<string, Set<string>>();
  const typed = new Map<string, Set<string>>();
  for (const { field, text } of deeds)
    typed.set(field, (typed.get(field) ?? new Set<string>()).add(looseKey(text)));
  const meet = (id: string, field: string | null, text: string) => {
    if (field === null || !typed.get(field)?.has(looseKey(text))) return;
    const key = `${id} ${field}`;
    met.set(key, (met.get(key) ?? new Set<string>()).add(looseKey(text)));
  };
  let now = here;
  for (const files of sittings) {
    const outcome = collectFiles(now, files, UNDECIDED);
    for (const { id, field, text } of [...outcome.taken, ...outcome.agreed, ...outcome.refused])
      meet(id, field, text);
    for (const { id, field, sides } of outcome.conflicts) for (const { text } of sides) meet(id, field, text);
    now = registerAfter(now, outcome);
    for (const { id, texts } of [...here.rows, ...now.rows])
      for (const [field, text] of Object.entries(texts)) meet(id, field, text);
  }
  return [...met].map(([cell, texts]) => [cell, [...texts].sort()]).sort();
}

/** What there is to say of a deed that was lost. */
function lost(
  { here, files, before }: Pick<World, 'here' | 'files' | 'before'>,
  outcome: Collection,
  deed: World['deeds'][number],
): string {
  const of = files.find(({ name }) => name === deed.file);
  const sent = before.get(`${deed.file} ${deed.row}`);
  const now = here.rows.find(({ id }) => id === sent?.id);
  const said = { deed, row: of?.rows[deed.row], hasPart: of?.sending != null, sent, now };
  const ids = of?.rows.map(({ code, typedId, texts }) => [code?.id, typedId, texts.measure]);
  return JSON.stringify(
    { ...said, ids, unsure: outcome.unsure, here: here.rows.map(({ id, texts }) => [id, texts.measure]) },
    null,
    1,
  );
}
