extension Triggers {
  /// One noun a line: singular, plural, kind of event.
  static let nouns = """
    trip trips trip
    visit visits trip
    journey journeys trip
    tour tours trip
    travel travels trip
    stay stays trip
    stopover stopovers trip
    stop stops trip
    pilgrimage pilgrimages trip
    swing swings trip
    arrival arrivals trip
    return returns trip
    way ways trip
    destination destinations trip
    speech speeches trip
    meeting meetings meeting
    talk talks meeting
    encounter encounters meeting
    conversation conversations meeting
    audience audiences meeting
    consultation consultations meeting
    discussion discussions meeting
    negotiation negotiations meeting
    session sessions meeting
    handshake handshakes meeting
    dinner dinners meeting
    lunch lunches meeting
    luncheon luncheons meeting
    breakfast breakfasts meeting
    tea teas meeting
    banquet banquets meeting
    summit summits summit
    conference conferences summit
    forum forums summit
    bilateral bilaterals meeting
    tête-à-tête tête-à-têtes meeting
    get-together get-togethers meeting
    call calls call
    telephone telephones call
    phone phones call
    phonecall phonecalls call
    videoconference videoconferences call
    teleconference teleconferences call
    """
}
