import { gradeOf } from '../../src/domain';

test.each([
  [2563, 72.07, 'C'],
  [2562, 67.87, 'C'],
  [2565, 95, 'AA'],
  [2565, 94.99, 'A'],
  [2565, 85, 'A'],
  [2565, 75, 'B'],
  [2565, 55, 'D'],
  [2565, 50, 'E'],
  [2565, 49.99, 'F'],
  [2565, 0, 'F'],
])('%s: %s points are %s, by the settled scale', (year, score, grade) => {
  expect(gradeOf(year, score)).toEqual({ grade, settled: true });
});

test('from 2566 the scale is not settled', () => {
  expect(gradeOf(2566, 90)).toEqual({ grade: 'ผ่าน', settled: false });
  expect(gradeOf(2567, 84.99)).toEqual({ grade: 'ต้องปรับปรุง', settled: false });
  expect(gradeOf(2567, 69.99)).toEqual({ grade: 'ต้องปรับปรุงโดยด่วน', settled: false });
});

test('a grade that asks for every tool is given only when the tools prove it', () => {
  expect(gradeOf(2566, 96)?.grade).toBe('ผ่าน');
  expect(gradeOf(2566, 96, [95, 96, 97])?.grade).toBe('ผ่านดีเยี่ยม');
  expect(gradeOf(2566, 96, [94, 97, 97])?.grade).toBe('ผ่านดี');
  expect(gradeOf(2566, 96, [84, 99, 99])?.grade).toBe('ผ่าน');
});

test.each([
  [2565, -1],
  [2565, 100.01],
  [2565, Number.NaN],
  [2500, 80],
])('there is no grade for %s with %s points', (year, score) => {
  expect(gradeOf(year, score)).toBeNull();
});
