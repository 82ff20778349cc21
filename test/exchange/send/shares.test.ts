import fc from 'fast-check';
import type { Measure } from '../../../src/domain';
import { distinctOwners, sharesOf } from '../../../src/exchange';
import { measure } from './forms';

const OWNERS = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'ทุกสำนัก/กอง', 'กองลับ'] as const;
const KNOWN = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา'];

test('departments are told apart by their names, not by their spaces; everyone is none of them', () => {
  expect(distinctOwners(['กองคลัง', 'กอง คลัง', ' ', 'ทุกสำนัก/กอง', 'กองช่าง'])).toEqual(['กองคลัง', 'กองช่าง']);
});

test('a department without a row gets nothing', () => {
  const { shares } = sharesOf([measure('M01', { owners: ['กองคลัง'] })], KNOWN, true);
  expect(shares.map(({ owner }) => owner)).toEqual(['กองคลัง']);
});

test('an owner who is twice in a row gets it once', () => {
  const { shares } = sharesOf([measure('M01', { owners: ['กองคลัง', 'ทุกสำนัก/กอง'] })], ['กองคลัง'], false);
  expect(shares[0]?.rows).toHaveLength(1);
});

test('every row that has a known owner goes to each of them, to be filled in, in the order of the register', () => {
  const registers = fc
    .array(fc.subarray([...OWNERS]), { maxLength: 12 })
    .map((all) => all.map((owners, at) => measure(`M${at}`, { owners })));
  fc.assert(
    fc.property(registers, fc.boolean(), (measures, others) => {
      const { shares, unowned } = sharesOf(measures, KNOWN, others);
      for (const owner of KNOWN) {
        const theirs = measures.filter(
          ({ owners }) => owners.includes(owner) || owners.includes('ทุกสำนัก/กอง'),
        );
        const rows = shares.find((share) => share.owner === owner)?.rows ?? [];
        const of = (editable: boolean): Measure[] =>
          rows.filter((row) => row.editable === editable).map((row) => row.measure);
        expect(of(true)).toEqual(theirs);
        expect(of(false)).toEqual(
          others && theirs.length > 0 ? measures.filter((one) => !theirs.includes(one)) : [],
        );
      }
      expect(unowned).toEqual(measures.filter(({ owners }) => owners.length === 0));
    }),
  );
});
