import * as v from 'valibot';
import { TEMPLATE_LIMITS } from '../memo';
import type { Memory } from './memory';

/** The office's own memo template, kept in the workbook so that it travels with it. */
export interface KeptTemplate {
  /** The name of the file that it was read from. */
  readonly name: string;
  readonly file: Uint8Array;
}

const KEY = 'template';
/** Four letters for three bytes. */
const LETTERS = Math.ceil(TEMPLATE_LIMITS.fileBytes / 3) * 4;
const NAME = 255;
/** Bytes that are turned into letters at once: a call takes only so many arguments. */
const AT_ONCE = 0x8000;

/** Loose, so that what a later version adds is not lost with a change of ours. */
const schema = v.looseObject({
  name: v.pipe(v.string(), v.maxLength(NAME)),
  docx: v.pipe(v.string(), v.maxLength(LETTERS), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
});

/** The template of a workbook; `null` when it has none, or one that cannot be understood. */
export function keptTemplate({ more }: Pick<Memory, 'more'>): KeptTemplate | null {
  const parsed = v.safeParse(schema, more[KEY]);
  const file = parsed.success ? bytesOf(parsed.output.docx) : null;
  return parsed.success && file && file.length > 0 ? { name: parsed.output.name, file } : null;
}

/** A memory with another template, or with none. */
export function withTemplate(memory: Memory, template: KeptTemplate | null): Memory {
  const others = Object.fromEntries(Object.entries(memory.more).filter(([key]) => key !== KEY));
  const kept = template && { name: template.name.slice(0, NAME), docx: lettersOf(template.file) };
  return { ...memory, more: kept ? { ...others, [KEY]: kept } : others };
}

function lettersOf(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    binary += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(binary);
}

function bytesOf(letters: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
