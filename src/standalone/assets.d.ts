/** The address that webpack gives a bundled font. */
declare module '*.woff2' {
  const address: string;
  export default address;
}
