/** The port: what a workbook is to the rest of the house. The adapters `file/` and `excel/` are loaded apart. */
export * from './address';
export * from './areas';
export * from './check';
export * from './errors';
export * from './formula-sheets';
export * from './marks';
export * from './plan';
export * from './plan-cells';
export * from './plan-sheets';
export * from './port';
export * from './real-names';
export * from './rule-names';
export * from './sheet-names';
export * from './snapshot';
export * from './style';
