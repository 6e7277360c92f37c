extension Triggers {
  /// One verb a line: base, third person, past, participle, gerund, frame, and the particle it needs.
  static let verbs = """
    go goes went gone going go
    travel travels travelled travelled travelling go
    travel travels traveled traveled traveling go
    fly flies flew flown flying go
    come comes came come coming go
    head heads headed headed heading go
    journey journeys journeyed journeyed journeying go
    sail sails sailed sailed sailing go
    drive drives drove driven driving go
    proceed proceeds proceeded proceeded proceeding go
    continue continues continued continued continuing go
    return returns returned returned returning go
    move moves moved moved moving go on
    set sets set set setting go off
    set sets set set setting go out
    hurry hurries hurried hurried hurrying go
    rush rushes rushed rushed rushing go
    dash dashes dashed dashed dashing go
    speed speeds sped sped speeding go
    cross crosses crossed crossed crossing arrive border
    cross crosses crossed crossed crossing arrive line
    cross crosses crossed crossed crossing go
    walk walks walked walked walking go
    slip slips slipped slipped slipping go
    take takes took taken taking go train
    take takes took taken taking go plane
    take takes took taken taking leave off
    take takes took taken taking go bus
    take takes took taken taking go ferry
    take takes took taken taking go helicopter
    board boards boarded boarded boarding go plane
    board boards boarded boarded boarding go flight
    board boards boarded boarded boarding go train
    take takes took taken taking go flight
    lead leads led led leading go delegation
    head heads headed headed heading go delegation
    jet jets jetted jetted jetting go
    flee flees fled fled fleeing go
    arrive arrives arrived arrived arriving arrive
    land lands landed landed landing arrive
    touch touches touched touched touching arrive down
    step steps stepped stepped stepping arrive
    set sets set set setting arrive foot
    turn turns turned turned turning arrive up
    show shows showed shown showing arrive up
    alight alights alighted alighted alighting arrive
    stop stops stopped stopped stopping arrive
    visit visits visited visited visiting visit
    revisit revisits revisited revisited revisiting visit
    tour tours toured toured touring visit
    inspect inspects inspected inspected inspecting visit
    reach reaches reached reached reaching visit
    enter enters entered entered entering visit
    leave leaves left left leaving leave
    depart departs departed departed departing leave
    stay stays stayed stayed staying stay
    spend spends spent spent spending stay
    represent represents represented represented representing stay
    remain remains remained remained remaining stay
    take takes took taken taking bring
    bring brings brought brought bringing bring
    carry carries carried carried carrying bring
    whisk whisks whisked whisked whisking bring
    send sends sent sent sending bring
    dispatch dispatches dispatched dispatched dispatching bring
    invite invites invited invited inviting bring
    meet meets met met meeting meet
    gather gathers gathered gathered gathering meet
    convene convenes convened convened convening meet
    confer confers conferred conferred conferring meet
    consult consults consulted consulted consulting meet
    spend spends spent spent spending meet
    negotiate negotiates negotiated negotiated negotiating meet
    dine dines dined dined dining meet
    lunch lunches lunched lunched lunching meet
    breakfast breakfasts breakfasted breakfasted breakfasting meet
    huddle huddles huddled huddled huddling meet
    haggle haggles haggled haggled haggling meet
    sit sits sat sat sitting meet
    face faces faced faced facing meet
    see sees saw seen seeing meet
    shake shakes shook shaken shaking meet hands
    appear appears appeared appeared appearing meet alongside
    argue argues argued argued arguing meet
    compare compares compared compared comparing meet notes
    exchange exchanges exchanged exchanged exchanging meet views
    discuss discusses discussed discussed discussing meet
    get gets got got getting meet know
    bump bumps bumped bumped bumping meet into
    run runs ran run running meet into
    play plays played played playing meet golf
    come comes came come coming meet face
    come comes came come coming meet face-to-face
    get gets got got getting meet together
    join joins joined joined joining meet
    closet closets closeted closeted closeting meet
    photograph photographs photographed photographed photographing meet
    picture pictures pictured pictured picturing meet
    walk walks walked walked walking meet
    stroll strolls strolled strolled strolling meet
    sign signs signed signed signing meet
    embrace embraces embraced embraced embracing meet
    receive receives received received receiving receive
    welcome welcomes welcomed welcomed welcoming receive
    greet greets greeted greeted greeting receive
    host hosts hosted hosted hosting receive
    play plays played played playing receive host
    entertain entertains entertained entertained entertaining receive
    expect expects expected expected expecting receive
    fete fetes feted feted feting receive
    attend attends attended attended attending witness
    participate participates participated participated participating witness in
    take takes took taken taking witness part
    speak speaks spoke spoken speaking witness at
    speak speaks spoke spoken speaking witness to
    speak speaks spoke spoken speaking witness before
    lay lays laid laid laying witness wreath
    address addresses addressed addressed addressing witness
    call calls called called calling attend on
    call calls called called calling attend at
    drop drops dropped dropped dropping attend in
    call calls called called calling attend in
    hand hands handed handed handing handOver
    deliver delivers delivered delivered delivering handOver
    present presents presented presented presenting handOver
    lodge lodges lodged lodged lodging handOver
    submit submits submitted submitted submitting handOver
    telephone telephones telephoned telephoned telephoning phone
    phone phones phoned phoned phoning phone
    ring rings rang rung ringing phone
    call calls called called calling phone
    speak speaks spoke spoken speaking speak
    talk talks talked talked talking speak
    converse converses conversed conversed conversing speak
    """
}
