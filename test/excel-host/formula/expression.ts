import type { Area } from '../../../src/workbook';

/** A formula as a tree. */
export type Expression =
  | { readonly kind: 'value'; readonly value: number | string | boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'name'; readonly sheet: string | null; readonly name: string }
  | { readonly kind: 'structured'; readonly table: string; readonly specifier: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Expression[])[] };
