import { looseKey } from '../../domain';
import { agencyInTitles } from '../../tables';

/** One spelling of an office: `อบต.` and its name in full are one, as in the titles of tables. */
export function officeKey(name: string): string {
  return looseKey(agencyInTitles([name])?.name ?? name);
}
