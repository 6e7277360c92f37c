import Testing

@testable import TimelineBrowser

@Test func look() {
  var state = BrowserState.coldWar()
  print(state.screen)
  state.press("j", "/"); state.type("met"); print(state.screen)
  state.press(.enter, .enter); print(state.screen)
  state.press(.escape, "f"); print(state.screen)
  state.type("go"); state.press(" "); print(state.screen)
  state.press(.enter, "\""); print(state.screen)
  state.press("q", "?"); print(state.screen)
  var small = BrowserState.coldWar(40, 10)
  print(small.screen)
  small.press(.tab); print(small.screen)
  small.press(.enter); print(small.screen)
  small.press(.escape, "f"); print(small.screen)
  var wide = BrowserState.coldWar(160, 50); print(wide.screen)
  wide.press("f"); print(wide.screen)
}
