import type { Check } from '../check';
import { readTemplate } from '../memo-template';
import { memoryEdit } from '../memory';
import { MEMORY_LIMITS } from '../memory-schema';
import { keptTemplate, withTemplate } from '../memory-template';
import type { Proposing } from './proposal';
import { cannot, proposed } from './proposed';
import type { ProposalRequest } from './request';

/** Keeps the office's own memo template in the workbook, or no longer; no cell changes. */
export async function proposeTemplate(
  { memory, snapshot }: Check,
  { template }: Extract<ProposalRequest, { ask: 'template' }>,
): Promise<Proposing> {
  const kept = keptTemplate(memory);
  if (template === null) {
    if (kept === null) return cannot('nothing');
    return proposed([memoryEdit(withTemplate(memory, null))], snapshot);
  }
  const taken = await readTemplate(template.name, template.file);
  if (taken.outcome === 'unusable') return cannot('template', { count: taken.problems.length });
  if (kept !== null && isSame(kept.file, taken.template.file)) return cannot('nothing');
  const edit = memoryEdit(withTemplate(memory, taken.template));
  const size = edit.edit === 'state' ? (edit.xml?.length ?? 0) : 0;
  return size > MEMORY_LIMITS.xml ? cannot('too-large') : proposed([edit], snapshot);
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
