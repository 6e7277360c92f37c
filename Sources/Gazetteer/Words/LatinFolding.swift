/// Latin letters with diacritics and the ASCII letters they are compared as.
package enum LatinFolding {
  /// The one or two letters a scalar from U+00C0 to U+024F is compared as ("ß" as "ss"); zeros where there
  /// is none.
  package static func letters(of scalar: UInt32) -> (UInt8, UInt8) {
    let index = (Int(scalar) - 0xC0) * 2
    let (first, second) = (table.utf8Start[index], table.utf8Start[index + 1])
    return (first == 0x2E ? 0 : first, second == 0x2E ? 0 : second)
  }

  /// Two bytes a scalar from U+00C0 on, a full stop for none: the base letters of the canonical decompositions
  /// of the Unicode Character Database, and of the letters that have none (ø, đ, ł, ı, ß, æ, œ, þ, ħ, ŧ).
  private static let table: StaticString = """
    a.a.a.a.a.a.aec.e.e.e.e.i.i.i.i.d.n.o.o.o.o.o...o.u.u.u.u.y.thss\
    a.a.a.a.a.a.aec.e.e.e.e.i.i.i.i.d.n.o.o.o.o.o...o.u.u.u.u.y.thy.\
    a.a.a.a.a.a.c.c.c.c.c.c.c.c.d.d.d.d.e.e.e.e.e.e.e.e.e.e.g.g.g.g.\
    g.g.g.g.h.h.h.h.i.i.i.i.i.i.i.i.i.i.....j.j.k.k...l.l.l.l.l.l...\
    ..l.l.n.n.n.n.n.n.......o.o.o.o.o.o.oeoer.r.r.r.r.r.s.s.s.s.s.s.\
    s.s.t.t.t.t.t.t.u.u.u.u.u.u.u.u.u.u.u.u.w.w.y.y.y.z.z.z.z.z.z...\
    ................................................................\
    o.o...........................u.u...............................\
    ..........................a.a.i.i.o.o.u.u.u.u.u.u.u.u.u.u...a.a.\
    a.a.aeae....g.g.k.k.o.o.o.o.....j.......g.g.....n.n.a.a.aeaeo.o.\
    a.a.a.a.e.e.e.e.i.i.i.i.o.o.o.o.r.r.r.r.u.u.u.u.s.s.t.t.....h.h.\
    ............a.a.e.e.o.o.o.o.o.o.o.o.y.y.........................\
    ................................
    """
}
