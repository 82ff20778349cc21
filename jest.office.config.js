import base from './jest.config.js';

/**
 * The slower checks: LibreOffice opens and prints, the Open XML SDK validates, what Tidtam writes. Each LibreOffice has a
 * profile of its own, so two at a time are in nobody's way; more only wait for memory.
 */
export default { ...base, testMatch: ['**/*.office.ts'], testTimeout: 180000, maxWorkers: 2 };
