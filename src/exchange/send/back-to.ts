import type { Agency } from '../../domain';
import { filled } from './fill';
import { BACK } from './words';

/** Whom a form goes back to: `สำนักปลัด โทร. …`; `null` when the agency does not say which department writes. */
export function backTo({ department, phone }: Pick<Agency, 'department' | 'phone'>): string | null {
  if (department === null) return null;
  return phone === null ? department : filled(BACK.phone, { department, phone });
}
