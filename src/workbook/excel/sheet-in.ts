const known = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();

/**
 * The sheet of that name or id. One object for all calls of a run: each new one would travel with its path and
 * its (Thai, so long) name.
 */
export function sheetIn(context: Excel.RequestContext, key: string): Excel.Worksheet {
  const sheets = known.get(context) ?? new Map<string, Excel.Worksheet>();
  known.set(context, sheets);
  const sheet = sheets.get(key) ?? context.workbook.worksheets.getItem(key);
  sheets.set(key, sheet);
  return sheet;
}
