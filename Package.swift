// swift-tools-version: 6.0
import PackageDescription

/// Puts Swift's runtime into released programs: to load its libraries takes longer than to read an article. The
/// libraries named are those that Foundation, which ArgumentParser uses, needs beside it.
///
/// The addresses that are set at every start are packed: their list would take 2 MiB of memory.
let withRuntime = LinkerSetting.unsafeFlags(
  [
    "-static-stdlib", "-use-ld=lld", "-l_FoundationCShims", "-l_FoundationCollections", "-l_FoundationICU",
    "-lCoreFoundation", "-lstdc++", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs",
  ],
  .when(platforms: [.linux], configuration: .release))

/// Leaves out the checks at run time that no two accesses to a property of a class overlap: the stages keep their state
/// in classes that one thread has to itself, and read it at every word. Debug builds, and so the tests, make them.
let withoutExclusivityChecks = SwiftSetting.unsafeFlags(
  ["-enforce-exclusivity=unchecked"], .when(configuration: .release))

let package = Package(
  name: "summitry",
  products: [
    .executable(name: "summitry", targets: ["summitry"]),
    .executable(name: "summitry-benchmark", targets: ["summitry-benchmark"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // What a timeline is: values only.
    .target(name: "TimelineModel"),

    // Articles in, timeline out.
    .target(name: "Gazetteer", dependencies: ["TimelineModel"]),
    .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(
      name: "TimelineExtraction", dependencies: ["TimelineModel", "Gazetteer", "CLibxml2"],
      swiftSettings: [withoutExclusivityChecks]),
    .target(name: "TimelineExchange", dependencies: ["TimelineModel"]),

    // Many articles, kept.
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "TimelineArchive",
      dependencies: [
        "TimelineModel", "Gazetteer", "TimelineExtraction", "CZlib",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),

    // The terminal.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "CTerminalGuard"),
    .target(name: "TerminalCanvas"),
    .target(name: "Terminal", dependencies: ["TerminalCanvas", "CNcurses", "CTerminalGuard"]),
    .target(name: "TimelineBrowser", dependencies: ["TimelineModel", "TerminalCanvas"]),

    // The programs.
    .executableTarget(
      name: "summitry",
      dependencies: [
        "TimelineModel", "Gazetteer", "TimelineExtraction", "TimelineExchange", "TimelineArchive", "Terminal",
        "TimelineBrowser", "CZlib",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      linkerSettings: [withRuntime]),
    .executableTarget(
      name: "summitry-benchmark",
      dependencies: [
        "TimelineModel", "Gazetteer", "TimelineExtraction", "TimelineExchange", "TerminalTesting",
        "RandomTesting",
      ],
      linkerSettings: [withRuntime]),

    // Random numbers that are the same on every run.
    .target(name: "RandomTesting", path: "Tests/RandomTesting"),
    // A pseudo-terminal to drive the programs in, and a program that draws and fails on demand.
    .target(
      name: "TerminalTesting", dependencies: ["TerminalCanvas", "RandomTesting"],
      path: "Tests/TerminalTesting"),
    .executableTarget(
      name: "screen-fixture", dependencies: ["Terminal", "TerminalCanvas", "TerminalTesting"],
      path: "Tests/ScreenFixture"),

    .testTarget(name: "TimelineModelTests", dependencies: ["TimelineModel", "RandomTesting"]),
    .testTarget(name: "GazetteerTests", dependencies: ["Gazetteer"]),
    .testTarget(
      name: "TimelineExtractionTests",
      dependencies: ["TimelineExtraction", "TimelineModel", "Gazetteer", "RandomTesting"]),
    .testTarget(
      name: "TimelineExchangeTests", dependencies: ["TimelineExchange", "TimelineModel", "RandomTesting"]),
    .testTarget(
      name: "TimelineArchiveTests",
      dependencies: [
        "TimelineArchive", "TimelineExtraction", "TimelineExchange", "TimelineModel", "summitry",
        "TerminalTesting", "RandomTesting", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(name: "TerminalCanvasTests", dependencies: ["TerminalCanvas", "RandomTesting"]),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "TerminalCanvas", "TerminalTesting", "screen-fixture"]),
    .testTarget(
      name: "TimelineBrowserTests",
      dependencies: ["TimelineBrowser", "TimelineModel", "TerminalCanvas", "RandomTesting"]),
    .testTarget(
      name: "SummitryTests",
      dependencies: [
        "summitry", "TimelineArchive", "TimelineExtraction", "TimelineModel", "TerminalTesting",
        "TerminalCanvas",
        "CZlib",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
