/** The catalogue: columns, standard tables and the words around them, as data. */
export * from './column';
export * from './columns';
export * from './table';
export * from './tables';
export * from './line-words';
export * from './weak-headers';
export * from './inner-words';
export * from './lookalikes';
