import TimelineModel

extension BrowserState {
  /// Whether the keys go to the facet panel.
  var isChoosing: Bool { dialog == nil && prompt == nil && screens.isEmpty && facets?.hasKeys ?? false }

  mutating func openFacets() -> [Effect] {
    focus = .list
    if var panel = facets {
      panel.enter(self)
      facets = panel
    } else {
      facets = FacetPanelState(self)
    }
    revealFacet()
    list.center(count: rows.rows.count, height: listHeight)
    return []
  }

  /// Leaves the panel open beside the view, and goes there.
  mutating func pinFacets() -> [Effect] {
    guard width >= ScreenLayout.twoPanes else {
      notice = "there is no room for both side by side"
      return []
    }
    facets?.isPinned = true
    facets?.leave()
    list.center(count: rows.rows.count, height: listHeight)
    return []
  }

  mutating func closeFacets(keep: Bool) -> [Effect] {
    guard let panel = facets else { return [] }
    if panel.isPinned {
      facets?.leave()
    } else {
      facets = nil
    }
    if keep {
      list.center(count: rows.rows.count, height: listHeight)
    } else {
      filter = panel.savedFilter
      anchor = panel.savedAnchor
      applyFilter()
      setAside = panel.savedAside
      list = panel.savedList ?? list
      list.reveal(count: rows.rows.count, height: listHeight)
    }
    return []
  }

  mutating func clearFilter() -> [Effect] {
    guard !filter.isEmpty || setAside != nil || resuming?.filterLine != nil || resuming?.asideLine != nil
    else {
      notice = "no filter is on"
      return []
    }
    resuming?.wantsFilter = false
    setAside = nil
    filter = TimelineFilter()
    applyFilter()
    return []
  }

  /// Keeps the filter and closes the panel. Where something was typed and nothing chosen since the panel opened, the
  /// value that stands selected is chosen first.
  mutating func acceptFacets() -> [Effect] {
    if let panel = facets, !panel.text.isEmpty, filter == panel.savedFilter,
      let (facet, position) = panel.selectedValue, FacetPanel.choice(facet, position, self) == " "
    {
      _ = toggleFacet(excluding: false)
    }
    return closeFacets(keep: true)
  }

  mutating func toggleFacet(excluding: Bool) -> [Effect] {
    guard let (facet, position) = facets?.selectedValue else { return [] }
    switch facet {
    case .person: toggle(Actor.ID(position), in: &filter.persons, excluding)
    case .country: toggle(index.countries[position], in: &filter.countries, excluding)
    case .kind: toggle(TimelineIndex.kinds[position], in: &filter.kinds, excluding)
    case .status: toggle(TimelineIndex.statuses[position], in: &filter.statuses, excluding)
    case .year: toggle(index.years[position], in: &filter.years, excluding)
    case .document: toggle(Document.ID(position), in: &filter.documents, excluding)
    }
    applyFilter()
    return []
  }

  /// Wants the selected value and all others that are chosen in its group in one event; where that is so
  /// already, any of them again.
  mutating func toggleTogether() -> [Effect] {
    guard let (facet, position) = facets?.selectedValue else { return [] }
    switch facet {
    case .person: join(Actor.ID(position), in: &filter.persons)
    case .country: join(index.countries[position], in: &filter.countries)
    case .document: join(Document.ID(position), in: &filter.documents)
    case .kind, .status, .year:
      notice = "people, countries and documents can be wanted together"
      return []
    }
    applyFilter()
    return []
  }

  private func join<Value>(_ value: Value, in choice: inout TimelineFilter.Choice<Value>) {
    if choice.included.contains(value) {
      choice.together.toggle()
    } else {
      choice.excluded.remove(value)
      choice.included.insert(value)
      choice.together = true
    }
    if choice.wantedCount < 2 { choice.together = false }
  }

  private func toggle<Value>(_ value: Value, in choice: inout TimelineFilter.Choice<Value>, _ excluding: Bool)
  {
    if excluding {
      choice.included.remove(value)
      if choice.excluded.remove(value) == nil { choice.excluded.insert(value) }
    } else {
      let wasExcluded = choice.excluded.remove(value) != nil
      if choice.included.remove(value) == nil, !wasExcluded { choice.included.insert(value) }
    }
    if choice.wantedCount < 2 { choice.together = false }
  }

  /// Moves among the values; headings are passed over.
  mutating func moveFacet(_ motion: Motion) -> [Effect] {
    guard var panel = facets else { return [] }
    let height = FacetPanel.listArea(self).height
    let before = panel.list.selected
    panel.list.move(motion, count: panel.rows.count, height: height)
    let step = panel.list.selected < before || panel.list.selected == panel.rows.count - 1 ? -1 : 1
    while panel.rows.indices.contains(panel.list.selected), !panel.isValue(panel.list.selected) {
      panel.list.selected += panel.list.selected == 0 ? 1 : step
      if panel.rows.count < 2 { break }
    }
    panel.list.reveal(count: panel.rows.count, height: height)
    if panel.list.selected <= 1 { panel.list.top = 0 }
    facets = panel
    return []
  }

  mutating func moveToFacetGroup(_ step: Int) -> [Effect] {
    guard var panel = facets else { return [] }
    let headings = panel.rows.indices.filter { !panel.isValue($0) }
    guard !headings.isEmpty else { return [] }
    let current = headings.lastIndex { $0 <= panel.list.selected } ?? 0
    let heading = headings[(current + step + headings.count) % headings.count]
    panel.list.selected = heading + 1
    let height = FacetPanel.listArea(self).height
    panel.list.reveal(count: panel.rows.count, height: height)
    // The group's heading and its first values are in view.
    if panel.list.top > heading || panel.list.top + height < heading + 4 { panel.list.top = heading }
    panel.list.reveal(count: panel.rows.count, height: height)
    if panel.list.selected <= 1 { panel.list.top = 0 }
    facets = panel
    return []
  }

  /// Narrows the values to what is typed now.
  mutating func narrowFacets(to field: TextField) {
    let isChanged = field.text != facets?.text
    facets?.narrow(to: field, isChanged: isChanged)
    revealFacet()
  }

  /// Puts the selected value into view; the first one with its heading.
  mutating func revealFacet() {
    guard var panel = facets else { return }
    panel.list.reveal(count: panel.rows.count, height: FacetPanel.listArea(self).height)
    if panel.list.selected <= 1 { panel.list.top = 0 }
    facets = panel
  }
}
