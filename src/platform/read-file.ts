/** Files larger than this are refused before they are read, in bytes: no workbook of measures comes near. */
export const LARGEST_FILE = 200 * 1024 * 1024;

export interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type FileReading =
  | { readonly outcome: 'read'; readonly file: ReadFile }
  | { readonly outcome: 'too-large'; readonly name: string }
  /** The browser could not read it: a folder, a file that was moved or is locked by another program. */
  | { readonly outcome: 'unreadable'; readonly name: string };

/** Reads a file that the person chose or dropped. Nothing leaves the computer. */
export async function readFile(file: File): Promise<FileReading> {
  if (file.size > LARGEST_FILE) return { outcome: 'too-large', name: file.name };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { outcome: 'read', file: { name: file.name, bytes } };
  } catch {
    return { outcome: 'unreadable', name: file.name };
  }
}

/** Whether what is being dragged over the page holds a file (and not a piece of text or a link). */
export function carriesFiles(transfer: DataTransfer | null): boolean {
  return transfer !== null && Array.from(transfer.types).includes('Files');
}
