/// Text as search and name matching compare it: without case and accents, hyphens and white space as
/// spaces, curly quotes as straight ones.
enum Folding {
  /// What one scalar folds to: at most three UTF-8 bytes.
  struct Unit {
    /// The bytes, the first one lowest; how many in bits 24 and 25; whether it was upper case in bit 31.
    var packed: UInt32

    init(_ bytes: some Sequence<UInt8>, isUpper: Bool) {
      packed = isUpper ? 1 << 31 : 0
      var count: UInt32 = 0
      for byte in bytes where count < 3 {
        packed |= UInt32(byte) << (count * 8)
        count += 1
      }
      packed |= count << 24
    }

    var count: Int { Int(packed >> 24 & 3) }
    var isUpper: Bool { packed >> 31 == 1 }
    subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: packed >> (UInt32(index) * 8)) }
  }

  /// Folds the scalar whose bytes start at a position.
  ///
  /// - Returns: what it folds to (nil where it stays as it is) and its length in bytes.
  @inline(__always)
  static func unit(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (unit: Unit?, length: Int) {
    let lead = bytes[position]
    if lead < 0x80 { return (table[Int(lead)], 1) }
    let length = min(lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, bytes.count - position)
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<max(1, length) { value = value << 6 | UInt32(bytes[position + offset] & 0x3F) }
    if length < 4, value < UInt32(table.count) { return (table[Int(value)], length) }
    return (nil, length)
  }

  /// A string, folded.
  static func fold(_ text: String) -> [UInt8] {
    var copy = text
    return copy.withUTF8 { bytes in
      var folded: [UInt8] = []
      folded.reserveCapacity(bytes.count)
      var position = 0
      while position < bytes.count {
        let (unit, length) = unit(at: position, in: bytes)
        if let unit {
          for index in 0..<unit.count { folded.append(unit[index]) }
        } else {
          folded.append(contentsOf: bytes[position..<position + length])
        }
        position += length
      }
      return folded
    }
  }

  /// By scalar value, up to the punctuation block.
  private static let table: [Unit] = {
    var table = (0..<0x2060).map { value -> Unit in
      guard let scalar = Unicode.Scalar(UInt32(value)) else { return Unit([], isUpper: false) }
      if (0x300...0x36F).contains(value) { return Unit([], isUpper: false) }
      let lower = scalar.properties.lowercaseMapping
      return Unit(lower.utf8, isUpper: scalar.properties.isUppercase)
    }
    for (base, letters) in accented {
      for letter in letters.unicodeScalars {
        table[Int(letter.value)] = Unit(base.utf8, isUpper: letter.properties.isUppercase)
      }
    }
    for space in [0x09, 0x0A, 0x0B, 0x0C, 0x2D, 0xA0] + Array(0x2000...0x2015) {
      table[space] = Unit([0x20], isUpper: false)
    }
    for nothing in [0x0D, 0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F] {
      table[nothing] = Unit([], isUpper: false)
    }
    for quote in 0x2018...0x201B { table[quote] = Unit([0x27], isUpper: false) }
    for quote in 0x201C...0x201F { table[quote] = Unit([0x22], isUpper: false) }
    return table
  }()

  private static let accented: [(base: String, letters: String)] = [
    ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"),
    ("ae", "ÆæǢǣǼǽ"),
    ("b", "ḂḃḄḅḆḇ"),
    ("c", "ÇçĆćĈĉĊċČčḈḉ"),
    ("d", "ÐðĎďĐđḊḋḌḍḎḏḐḑḒḓ"),
    ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěƏȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệə"),
    ("f", "Ḟḟ"),
    ("g", "ĜĝĞğĠġĢģǦǧǴǵḠḡ"),
    ("h", "ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ"),
    ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊị"),
    ("j", "Ĵĵǰ"),
    ("k", "ĶķǨǩḰḱḲḳḴḵ"),
    ("l", "ĹĺĻļĽľŁłḶḷḸḹḺḻḼḽ"),
    ("m", "ḾḿṀṁṂṃ"),
    ("n", "ÑñŃńŅņŇňŊŋǸǹṄṅṆṇṈṉṊṋ"),
    ("o", "ÒÓÔÕÖØòóôõöøŌōŎŏŐőƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"),
    ("oe", "Œœ"),
    ("p", "ṔṕṖṗ"),
    ("r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"),
    ("s", "ŚśŜŝŞşŠšȘșṠṡṢṣṤṥṦṧṨṩ"),
    ("ss", "ßẞ"),
    ("t", "ŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗ"),
    ("th", "Þþ"),
    ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"),
    ("v", "ṼṽṾṿ"),
    ("w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"),
    ("x", "ẊẋẌẍ"),
    ("y", "ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ"),
    ("z", "ŹźŻżŽžẐẑẒẓẔẕ"),
    ("ſ", "ẛ"),
    ("ʒ", "Ǯǯ"),
    ("α", "Άά"),
    ("ε", "Έέ"),
    ("η", "Ήή"),
    ("ι", "ΊΐΪίϊ"),
    ("ο", "Όό"),
    ("υ", "ΎΫΰϋύ"),
    ("ω", "Ώώ"),
    ("г", "Ѓѓ"),
    ("е", "ЀЁѐё"),
    ("и", "Ѝѝ"),
    ("к", "Ќќ"),
    ("у", "Ўў"),
    ("і", "Її"),
  ]
}
