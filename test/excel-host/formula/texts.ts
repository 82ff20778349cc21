import type { Constant } from '../workbook/cell';
import { fail, ok, shown, type Result } from './values';

/** Functions of texts by name: what they make of the values of their arguments. */
export const OF_TEXTS: Readonly<Record<string, (values: readonly Constant[]) => Result>> = {
  LEN: ([text = null]) => ok(shown(text).length),
  TRIM: ([text = null]) => ok(shown(text).trim().replace(/ +/g, ' ')),
  CHAR: ([code = null]) => ok(String.fromCharCode(Number(code))),
  SUBSTITUTE: ([text = null, old = null, by = null]) =>
    ok(shown(old) === '' ? shown(text) : shown(text).replaceAll(shown(old), shown(by))),
  FIND: ([wanted = null, text = null]) => {
    const at = shown(text).indexOf(shown(wanted));
    return at < 0 ? fail('#VALUE!') : ok(at + 1);
  },
};
