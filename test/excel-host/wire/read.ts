/** Narrowing of what comes over the wire; a surprise is a fault of the double or of the client, so it throws. */
export type WireRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is WireRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function record(value: unknown): WireRecord {
  if (isRecord(value)) return value;
  throw new TypeError(`an object was expected, not ${describe(value)}`);
}

export function array(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  throw new TypeError(`a list was expected, not ${describe(value)}`);
}

export function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`a text was expected, not ${describe(value)}`);
}

export function integer(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw new TypeError(`a whole number was expected, not ${describe(value)}`);
}

/** A member of an object; `undefined` when the value is no object or lacks it. */
export function field(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

function describe(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 80) ?? typeof value;
}
