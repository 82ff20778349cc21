import type { Product } from './desk';

/** `งาน.xlsx` → `งาน-report.xlsx`, `งาน-memo.docx` or `งาน-template.docx`; a workbook with macros stays one. */
export function productName(file: string, product: Product): string {
  const [, name = file, extension = ''] = /^(.*?)(\.[^.]*)?$/s.exec(file) ?? [];
  if (product === 'template') return `${name}-template.docx`;
  if (product !== 'report') return `${name}-memo.docx`;
  const kept = /^\.xl[st][mx]$/i.test(extension) ? extension.toLowerCase() : '.xlsx';
  return `${name}-report${kept}`;
}
