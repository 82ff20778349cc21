/** Unit and contract tests run in Node; the browser test starts a real Chromium of its own. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Everything published as ES modules only has to be turned into CommonJS for jest.
  transformIgnorePatterns: ['/node_modules/(?!(nanoid|numfmt|@sparticuz)/)'],
  testTimeout: 20000,
};
