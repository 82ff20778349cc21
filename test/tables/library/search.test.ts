import * as fc from 'fast-check';
import { LIBRARY, searchLibrary } from '../../../src/tables/library';

const ids = (query: string) => searchLibrary(query).map(({ id }) => id);

describe('searching the library', () => {
  it('finds everything for nothing', () => {
    expect(searchLibrary('')).toEqual(LIBRARY);
    expect(searchLibrary(' \n ')).toEqual(LIBRARY);
  });

  it('finds words in any order, with any spaces, and without', () => {
    const wanted = ids('ร้องเรียน ทุจริต');
    expect(wanted[0]).toBe('L-05-03');
    expect(ids('ทุจริต   ร้องเรียน')).toEqual(wanted);
    expect(ids('ร้องเรียนทุจริต')).toEqual(wanted);
  });

  it('takes a torn ำ and doubled เ for what they mean', () => {
    expect(ids('อํานวยความสะดวก')).toContain('L-06-04');
    expect(ids('เเผนผัง')).toContain('L-06-02');
  });

  it.each(['7', '๗', 'ตัวชี้วัดที่ 7', 'ตัวชี้วัดที่๗', 'ประสิทธิภาพการสื่อสาร', 'indicator 7', 'L-07'])(
    'finds the measures of an indicator by %s',
    (query) => {
      expect(ids(query)).toEqual(LIBRARY.filter(({ indicator }) => indicator === 7).map(({ id }) => id));
    },
  );

  it('does not take indicator 1 for 10', () => {
    expect(searchLibrary('ตัวชี้วัดที่ 1').every(({ indicator }) => indicator === 1)).toBe(true);
  });

  it('finds by the English gloss and by the owner', () => {
    expect(ids('one-stop')).toEqual(['L-08-02']);
    expect(searchLibrary('กองคลัง').length).toBeGreaterThan(3);
  });

  it('puts first what says it in the title', () => {
    const [first] = searchLibrary('เว็บไซต์');
    expect(first?.title).toContain('เว็บไซต์');
  });

  it('keeps to indicator and topic when told', () => {
    const found = searchLibrary('เว็บไซต์', { indicator: 9, topic: 'communication' });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ indicator, topic }) => indicator === 9 && topic === 'communication')).toBe(true);
    expect(searchLibrary('', { indicator: 1, topic: 'budget' })).toEqual([]);
    expect(searchLibrary('', { indicator: null, topic: null })).toEqual(LIBRARY);
  });

  it('takes any text for a query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => {
        expect(searchLibrary(query).length).toBeLessThanOrEqual(LIBRARY.length);
      }),
    );
  });

  it('finds every measure by its own title and id', () => {
    for (const one of LIBRARY) {
      expect(searchLibrary(one.id)).toEqual([one]);
      expect(searchLibrary(one.title)).toContain(one);
    }
  });
});
