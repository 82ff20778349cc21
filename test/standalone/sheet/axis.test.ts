import fc from 'fast-check';
import { Axis } from '../../../src/standalone/sheet/axis';

describe('rows of a sheet', () => {
  const rows = new Axis(100, 20, [
    [2, 50],
    [4, 0],
    [7, 30],
  ]);

  it('begin where the ones before them end', () => {
    expect(rows.start(0)).toBe(0);
    expect(rows.start(2)).toBe(40);
    expect(rows.start(3)).toBe(90);
    expect(rows.start(5)).toBe(110);
    expect(rows.length).toBe(100 * 20 + 30 - 20 + 10);
  });

  it('are found by a distance', () => {
    expect(rows.at(0)).toBe(0);
    expect(rows.at(39)).toBe(1);
    expect(rows.at(89)).toBe(2);
    expect(rows.at(1e9)).toBe(99);
    expect(rows.at(-5)).toBe(0);
  });

  it('agree with adding up every size', () => {
    const exception = fc.tuple(fc.nat(60), fc.nat(80));
    fc.assert(
      fc.property(fc.array(exception), fc.nat(50), (exceptions, index) => {
        const axis = new Axis(50, 20, exceptions);
        let sum = 0;
        for (let before = 0; before < index; before++) sum += axis.size(before);
        expect(axis.start(index)).toBe(sum);
        const at = axis.at(sum);
        expect(axis.start(at)).toBeLessThanOrEqual(sum);
        expect(at).toBeGreaterThanOrEqual(Math.min(index, 49));
      }),
    );
  });
});
