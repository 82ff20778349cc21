/** Facts about this program and this moment for whoever helps; nothing about the person or the workbook. */
export function machineFacts(now: Date = new Date()): string {
  return `${now.toISOString()}\n${navigator.userAgent}`;
}
