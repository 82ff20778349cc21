/** Choosing what to report on, and making one register of it. */
export { type BuiltRegister, buildRegister } from './build-register';
export { linkMeasures } from './link';
