import { type Check, fixesIn, keptOriginals, memoOf as memoFrom, templateOf } from '../../app';
import { findingKey } from '../../domain';
import { annexesBehind, defaultMemoKind, memoKinds } from '../../memo';
import { defaultLayout } from '../../report';
import { AGENCY_MARK, REGISTER_MARK } from '../../tables';
import type { FindingView, MemoBrief, Summary } from './desk';
import type { Finding, Insertable, MemoModel } from './words';

const KEPT: readonly { readonly what: Insertable; readonly mark: string }[] = [
  { what: 'register', mark: REGISTER_MARK },
  { what: 'agency', mark: AGENCY_MARK },
];

/** A check, made small for the pane. */
export function summarise(check: Check): Summary {
  const view = findingViews(check);
  const { round, today, layout = null } = check.options;
  return {
    round,
    today,
    subject: check.register?.subject ?? 'measures',
    layout,
    fittingLayout: check.register ? defaultLayout(check.register, round) : 'status',
    tables: check.tables.map(({ sheet, area, kind, rows }) => ({ sheet, area, kind, measures: rows.length })),
    counts: check.figures?.all ?? null,
    late: check.figures?.late.length ?? 0,
    findings: check.findings.map(view),
    ignored: check.ignored.map(view),
    memo: briefOf(check),
    template: templateOf(check)?.name ?? null,
    there: Object.fromEntries(
      KEPT.flatMap(({ what, mark }) => {
        const sheet = check.snapshot.sheets.find((one) => one.mark === mark);
        return sheet ? [[what, sheet.name]] : [];
      }),
    ),
    kept: keptOriginals(check.snapshot),
    readOnly: check.snapshot.readOnly,
  };
}

function findingViews(check: Check): (finding: Finding) => FindingView {
  const fixes = fixesIn(check);
  return (finding) => ({
    ...finding,
    key: findingKey(finding),
    fixes: fixes(finding).map(({ id, data, sure }) => ({ id, data, sure })),
  });
}

/** The memo that a check allows, or `null` when a finding stops it. */
export function memoOf(check: Check): MemoModel | null {
  return memoFrom(check)?.memo ?? null;
}

function briefOf(check: Check): MemoBrief | null {
  const made = memoFrom(check);
  const { register, memory } = check;
  if (!made || !register) return null;
  const { kind, day, digits, from, code, date, subject, to, body, signatures, annexes } = made.memo;
  return {
    ...{ kind, day, digits, from, code, date, subject, to, body, signatures },
    annexCount: annexes.some(({ after }) => after !== undefined)
      ? annexesBehind(made.memo).length
      : annexes.length,
    parts: made.parts,
    kinds: memoKinds(register),
    chosenKind: memory.memo.kind,
    fittingKind: defaultMemoKind(register),
    lie: memory.memo.pages?.[made.memo.kind] ?? null,
  };
}
