import { isRecord, type WireRecord } from '../wire/read';
import { HostError, invalid } from '../wire/host-error';
import type { HostObject } from './define';

/** The arguments of a method or of a set property, read by position. Objects have been looked up already. */
export class Args {
  constructor(private readonly values: readonly unknown[]) {}

  get(index = 0): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index = 0): string {
    const value = this.values[index];
    if (typeof value === 'string') return value;
    throw invalid(`argument ${index} has to be a text`);
  }

  /** A text, or what stands for it when the argument is left out. */
  textOr<Default>(index: number, otherwise: Default): string | Default {
    return this.has(index) ? this.text(index) : otherwise;
  }

  number(index = 0): number {
    const value = this.values[index];
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw invalid(`argument ${index} has to be a number`);
  }

  integer(index = 0): number {
    const value = this.number(index);
    if (Number.isInteger(value)) return value;
    throw invalid(`argument ${index} has to be a whole number`);
  }

  numberOr<Default>(index: number, otherwise: Default): number | Default {
    return this.has(index) ? this.number(index) : otherwise;
  }

  boolean(index = 0): boolean {
    const value = this.values[index];
    if (typeof value === 'boolean') return value;
    throw invalid(`argument ${index} has to be true or false`);
  }

  booleanOr(index: number, otherwise: boolean): boolean {
    return this.has(index) ? this.boolean(index) : otherwise;
  }

  record(index = 0): WireRecord {
    const value = this.values[index];
    if (isRecord(value)) return value;
    throw invalid(`argument ${index} has to be an object`);
  }

  /** One of the words of an enumeration, without case, as Excel takes them. */
  oneOf<Word extends string>(words: readonly Word[], index = 0): Word {
    const value = this.text(index).toLowerCase();
    const found = words.find((word) => word.toLowerCase() === value);
    if (found !== undefined) return found;
    throw invalid(`"${this.text(index)}" is none of ${words.join(', ')}`);
  }

  /** The model of an object given as an argument. */
  model<T>(kind: abstract new (...args: never[]) => T, index = 0): T {
    const found = this.modelOr(kind, index);
    if (found !== null) return found;
    throw new HostError('InvalidArgument', `argument ${index} has to be a ${kind.name}`);
  }

  modelOr<T>(kind: abstract new (...args: never[]) => T, index = 0): T | null {
    const value = this.values[index];
    return isHostObject(value) && value.self instanceof kind ? value.self : null;
  }
}

function isHostObject(value: unknown): value is HostObject {
  return isRecord(value) && 'className' in value && 'self' in value;
}
