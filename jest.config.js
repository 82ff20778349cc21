/** Unit and contract tests run in Node; the browser test starts a real Chromium of its own. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // numfmt 4.0.1 names a CommonJS file that its package lacks.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  setupFiles: ['<rootDir>/test/fixed-seed.ts'],
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
  // Browser tests mostly wait: a core of their own for each worker is not needed.
  maxWorkers: '100%',
  testTimeout: 20000,
};
