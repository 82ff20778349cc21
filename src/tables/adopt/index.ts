/** Turning a table of the user's into one of ours: in its place, or into the register. */
export { adoptInPlace } from './adopt-in-place';
export type { InPlace, InPlaceOptions } from './adopt-in-place';
export { adoptedColumns } from './adopted-columns';
export type { AdoptedColumn } from './adopted-columns';
export type { Difference } from './differences';
export type { LaidTable } from './lay-in-place';
export { Original } from './original';
export type { InTheWay } from './room';
export { guessedColumns, headerAround } from './force-table';
export { intoRegister } from './into-register';
export type { IntoRegister } from './into-register';
export { writtenRegister } from './write-register';
export type { RegisterCell, RegisterChanges, WrittenRegister } from './write-register';
