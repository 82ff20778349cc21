/** Tables of measures: the catalogue, recognising them in a workbook, and laying out our own. */
export * from './adopt';
export * from './agency';
export * from './catalogue';
export * from './hint';
export * from './layout';
export * from './recognise';
export * from './recognised';
export * from './register';
export * from './roles';
export * from './rules-in-cells';
