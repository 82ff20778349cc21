import type { AskedTable } from './adopt-table';
import type { Check } from './check';
import type { ProposeOptions } from './propose/options';
import type { Proposing } from './propose/proposal';
import { cannot } from './propose/proposed';

export function adoptedIntoRegister(_check: Check, _asked: AskedTable, _options: ProposeOptions): Proposing {
  return cannot('nothing');
}
