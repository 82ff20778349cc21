import { type Agency, looseKey } from '../../domain';
import { WORDS } from '../kinds/words';
import { fillTemplate } from './fill';

/** The department and the agency in one line; the agency is not said twice when the department's name holds it. */
export function authorOf({ name, department }: Agency): string | null {
  if (name === null || department === null) return department ?? name;
  return looseKey(department).includes(looseKey(name)) ? department : `${department} ${name}`;
}

/** ส่วนราชการ of the memo's head: who writes, and the telephone number when it is known. */
export function fromLine(agency: Agency): string | null {
  const author = authorOf(agency);
  const phone = agency.phone === null ? null : fillTemplate(WORDS.phone, { phone: agency.phone });
  return author === null || phone === null ? author : `${author} ${phone}`;
}
