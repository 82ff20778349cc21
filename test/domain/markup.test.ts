import fc from 'fast-check';
import { cleanText, withoutMarkup } from '../../src/domain';

const seen = (text: string) => cleanText(withoutMarkup(text));

test.each([
  ['<p>๑.จัดทำแผนผัง</p> <p>๒. เผยแพร่</p>', '๑.จัดทำแผนผัง\n๒. เผยแพร่'],
  ['<p>ทุกสำนัก / กองฯ</p>', 'ทุกสำนัก / กองฯ'],
  ['<ul style="list-style-type: none"> - จัดทำ - สร้าง ', '- จัดทำ - สร้าง'],
  ['<ul><li>จัดทำ</li><li>- สร้าง</li><li>๓. ให้</li></ul>', '- จัดทำ\n- สร้าง\n๓. ให้'],
  ['ดำเนินการ<br>แล้วเสร็จ<br/>', 'ดำเนินการ\nแล้วเสร็จ'],
  ['<B>แล้ว</B>เสร็จ&nbsp;&amp; ปิด', 'แล้วเสร็จ & ปิด'],
  // An escaped tag is a text about tags.
  ['&lt;p&gt;', '<p>'],
])('%j is %j', (typed, text) => expect(seen(typed)).toBe(text));

test.each([
  'ร้อยละ < ๕๐',
  '5 < 6 และ 7 > 2',
  '<ชื่อ>',
  '<a href="https://example.go.th">เว็บ</a>',
  'R&D',
  '<',
  '<p',
])('%j stays as it is', (text) => expect(withoutMarkup(text)).toBe(text));

test('text without angle brackets and ampersands is never changed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = text.replace(/[<&]/g, '');
      return withoutMarkup(plain) === plain;
    }),
  );
});

test('the longest cell there is, of nothing but halves of tags, is read at once', () => {
  for (const half of ['<', '<p ', '<li ', '&lt', '< ', '<p><'])
    expect(withoutMarkup(half.repeat(32_767 / half.length)).length).toBeLessThanOrEqual(32_767);
});
