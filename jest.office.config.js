import base from './jest.config.js';

/** The slower checks: LibreOffice opens and prints, the Open XML SDK validates, what Tidtam writes. */
export default { ...base, testMatch: ['**/*.office.ts'], testTimeout: 180000, maxWorkers: 1 };
