// swift-format-ignore-file

/// Organisations of states and series of summits.
enum OrganisationsTable {
  /// Abbreviation, name, other names, kind, names of its summits, state of its seat.
  /// Cells are separated by tabs, lists inside a cell by `|`.
  static let text: StaticString = #"""
3SI	Three Seas Initiative	Three Seas	summit series	Three Seas Initiative summit|Three Seas summit	
ACS	Association of Caribbean States		organisation	ACS summit	TT
ACTO	Amazon Cooperation Treaty Organization		organisation	Amazon summit	BR
ADB	Asian Development Bank		organisation		PH
AES	Alliance of Sahel States	Confederation of Sahel States	organisation	AES summit	ML
AI Safety Summit	AI Safety Summit	AI Action Summit|AI Seoul Summit	summit series	AI Action Summit|AI Safety Summit|AI Seoul Summit	
AIIB	Asian Infrastructure Investment Bank		organisation		CN
AL	Arab League	League of Arab States	organisation	Arab League summit|Arab summit|Arab-Islamic summit|extraordinary Arab summit	EG
ALBA	Bolivarian Alliance for the Peoples of Our America	Bolivarian Alternative for the Americas	organisation	ALBA summit	VE
ANC	African National Congress	A.N.C.	organisation		ZA
ANZUS	ANZUS		organisation	ANZUS Council	
APEC	Asia-Pacific Economic Cooperation	A.P.E.C.|Apec|Asia Pacific Economic Cooperation	summit series	APEC Economic Leaders' Meeting|APEC Leaders' Meeting|APEC forum|APEC summit|Asia-Pacific Economic Cooperation|Asia-Pacific Economic Cooperation summit	SG
ARATS	Association for Relations Across the Taiwan Straits		organisation		CN
ARF	ASEAN Regional Forum		summit series	ASEAN Regional Forum	
ASEAN	Association of Southeast Asian Nations	ASEAN Plus Three|ASEAN+3|Asean|Association of South East Asian Nations	organisation	ASEAN Plus Three summit|ASEAN Regional Forum|ASEAN Summit|ASEAN summit|ASEAN-China summit|ASEAN-US summit|US-ASEAN Special Summit	ID
ASEM	Asia-Europe Meeting		summit series	ASEM summit|Asia-Europe Meeting|Asia-Europe summit	
Astana Process	Astana Process	Astana format|Astana talks	summit series	Astana talks|trilateral summit on Syria	
AU	African Union	A.U.	organisation	AU summit|African Union Assembly|African Union summit|Assembly of the African Union	ET
AUKUS	AUKUS		organisation	AUKUS summit	
B9	Bucharest Nine	Bucharest Format	summit series	B9 summit|Bucharest Nine summit	
Bandung	Bandung Conference	Asian-African Conference|Asian-African Summit	summit series	Afro-Asian Conference|Asian-African Summit|Bandung Conference	ID
Benelux	Benelux Union	Benelux countries	organisation		BE
Bilderberg	Bilderberg Meeting	Bilderberg conference	summit series	Bilderberg conference	
BIMSTEC	Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation		organisation	BIMSTEC summit	BD
Boao	Boao Forum for Asia	Boao Forum	summit series	Boao Forum	CN
BRF	Belt and Road Forum	Belt and Road Forum for International Cooperation	summit series	Belt and Road Forum|Belt and Road summit	CN
BRICS	BRICS	BRIC	summit series	BRIC summit|BRICS leaders' meeting|BRICS summit	
BSEC	Organization of the Black Sea Economic Cooperation	Black Sea Economic Cooperation	organisation	BSEC summit	TR
C5+1	C5+1	Central Asia Five	summit series	C5+1 summit|Central Asia-China summit|Central Asian leaders' consultative meeting	
CAN	Andean Community	Andean Group|Andean Pact	organisation	Andean Community summit|Andean summit	PE
CARICOM	Caribbean Community	Caricom	organisation	CARICOM Heads of Government meeting|CARICOM summit	GY
Caspian Summit	Caspian Summit	Caspian Five	summit series	Caspian summit	
CELAC	Community of Latin American and Caribbean States		organisation	CELAC summit|EU-CELAC summit	
CEMAC	Central African Economic and Monetary Community		organisation	CEMAC summit	CF
CENTO	Central Treaty Organization	Baghdad Pact	organisation	CENTO ministerial	TR
China-Japan-ROK	China-Japan-South Korea Trilateral Summit	Trilateral Cooperation Secretariat	summit series	China-Japan-ROK summit|China-Japan-South Korea summit|trilateral summit	KR
CICA	Conference on Interaction and Confidence-Building Measures in Asia		summit series	CICA summit	KZ
CIS	Commonwealth of Independent States	C.I.S.	organisation	CIS informal summit|CIS summit|Council of CIS Heads of State	BY
Coalition of the Willing	Coalition of the Willing		summit series	Coalition of the Willing summit	
CoE	Council of Europe		organisation	Council of Europe summit	FR
Comecon	Council for Mutual Economic Assistance	CMEA|COMECON	organisation	Comecon summit	
COMESA	Common Market for Eastern and Southern Africa		organisation	COMESA summit	ZM
Contadora Group	Contadora Group		organisation		
CPC	Communist Party of China	CCP|Chinese Communist Party	organisation	Party Congress	CN
CPLP	Community of Portuguese Language Countries		organisation	CPLP summit	PT
CPSU	Communist Party of the Soviet Union	Soviet Communist Party	organisation	Party Congress	RU
CPTPP	Comprehensive and Progressive Agreement for Trans-Pacific Partnership	TPP|Trans-Pacific Partnership	organisation	TPP leaders' meeting	
Crimea Platform	Crimea Platform		summit series	Crimea Platform summit	UA
CSTO	Collective Security Treaty Organization	Collective Security Treaty Organisation	organisation	CSTO summit|Collective Security Council	RU
CTBTO	Comprehensive Nuclear-Test-Ban Treaty Organization		organisation		AT
CW	Commonwealth of Nations	British Commonwealth|the Commonwealth	organisation	CHOGM|Commonwealth Conference|Commonwealth Heads of Government Meeting|Commonwealth Prime Ministers' Conference|Commonwealth summit	GB
D-8	D-8 Organization for Economic Cooperation	D8|Developing Eight	summit series	D-8 summit	TR
EAC	East African Community		organisation	EAC summit	TZ
EAEU	Eurasian Economic Union	EEU|EurAsEC|Eurasian Economic Community|Supreme Eurasian Economic Council	organisation	EAEU summit|EurAsEC summit|Eurasian Economic Forum|Supreme Eurasian Economic Council	RU
EaP	Eastern Partnership		summit series	Eastern Partnership summit	
EAS	East Asia Summit	East Asian Summit	summit series	East Asia Summit|East Asian Summit	
EC	European Community	Common Market|E.C.|E.E.C.|EEC|European Communities|European Economic Community	organisation	Common Market summit|Community summit|EC summit|European Community summit	BE
ECB	European Central Bank		organisation		DE
ECCAS	Economic Community of Central African States		organisation	ECCAS summit	GA
ECO	Economic Cooperation Organization		organisation	ECO summit	IR
ECOM	European Commission	EU Commission	organisation		BE
ECOWAS	Economic Community of West African States	Cedeao	organisation	Authority of Heads of State and Government|ECOWAS summit	NG
EEF	Eastern Economic Forum		summit series	Eastern Economic Forum	RU
EFTA	European Free Trade Association		organisation		CH
EP	European Parliament	EU Parliament	organisation		FR
EPC	European Political Community		summit series	EPC summit|European Political Community summit	
EU	European Union	E.U.|the 27|the bloc	organisation	EU leaders' summit|EU summit|EU-China summit|EU-Russia summit|EU-US summit|EU-Ukraine summit|European Council|European Council meeting|European Union summit|European summit	BE
EU-AU	European Union–African Union Summit	EU-Africa Summit	summit series	AU-EU summit|EU-AU summit|EU-Africa summit	
FAO	Food and Agriculture Organization		organisation	World Food Summit	IT
Fatah	Fatah	Al-Fatah	organisation		PS
FIFA	FIFA	Fédération Internationale de Football Association	organisation		CH
FII	Future Investment Initiative	Davos in the Desert	summit series	Future Investment Initiative	SA
FOCAC	Forum on China-Africa Cooperation		summit series	China-Africa summit|FOCAC summit|Forum on China-Africa Cooperation	CN
France-Africa	Africa-France Summit	Franco-African Summit	summit series	Africa-France summit|Franco-African summit	
Frontline States	Frontline States	Front Line States	summit series	Frontline States summit	
G10	Group of Ten	G-10|Group of 10	organisation		
G15	Group of Fifteen	G-15	summit series	G15 summit	
G20	Group of Twenty	G-20|Group of 20	summit series	G-20 summit|G20 leaders' summit|G20 summit|Group of 20|Group of 20 summit|Group of Twenty	
G4	Group of Four		organisation		
G5	Group of Five	G-5|Group of 5	summit series	G-5 summit|G5 summit	
G5 Sahel	G5 Sahel	Group of Five Sahel	summit series	G5 Sahel summit	MR
G7	Group of Seven	G-7|Group of 7|the Seven	summit series	Economic Summit|G-7 summit|G7 leaders' summit|G7 summit|Group of Seven|Group of Seven summit|economic summit of industrialized nations	
G77	Group of 77	G-77	summit series	G77 summit|Group of 77 summit|South Summit	
G8	Group of Eight	G-8|Group of 8	summit series	G-8 summit|G8 summit|Group of Eight|Group of Eight summit	
GCC	Gulf Cooperation Council	Cooperation Council for the Arab States of the Gulf|G.C.C.	organisation	GCC summit|Gulf Cooperation Council summit|Gulf summit|US-GCC summit	SA
GUAM	GUAM Organization for Democracy and Economic Development	GUUAM	organisation	GUAM summit	UA
Hamas	Hamas	Islamic Resistance Movement	organisation		PS
Hezbollah	Hezbollah	Hizbollah|Hizbullah	organisation		LB
I2U2	I2U2 Group	I2U2	summit series	I2U2 summit	
IAEA	International Atomic Energy Agency	U.N. nuclear watchdog|UN nuclear watchdog|nuclear watchdog	organisation		AT
Ibero-American	Ibero-American Summit	Ibero-American Conference	summit series	Ibero-American summit	ES
IBSA	India-Brazil-South Africa Dialogue Forum		summit series	IBSA summit	
ICC	International Criminal Court		organisation		NL
ICGLR	International Conference on the Great Lakes Region		organisation	Great Lakes summit	BI
ICJ	International Court of Justice	World Court	organisation		NL
ICRC	International Committee of the Red Cross	Red Cross	organisation		CH
IGAD	Intergovernmental Authority on Development	IGADD	organisation	IGAD summit	DJ
ILO	International Labour Organization	International Labor Organization	organisation		CH
IMF	International Monetary Fund	the Fund	organisation	IMF annual meetings|Spring Meetings	US
Inter-Korean summits	Inter-Korean summit meetings	North-South summit|inter-Korean summit	summit series	Inter-Korean Summit|Panmunjom summit|Pyongyang summit|inter-Korean summit	
Interpol	International Criminal Police Organization		organisation		FR
IOC	International Olympic Committee		organisation		CH
IPEF	Indo-Pacific Economic Framework		organisation		
KEDO	Korean Peninsula Energy Development Organization		organisation		US
KMT	Kuomintang	Guomindang|Nationalist Party	organisation		TW
Lima Group	Lima Group		organisation		
MED9	EU Med Group	EU-MED7|EuroMed 9|MED7	summit series	EU Med summit|MED9 summit	
Mercosur	Southern Common Market	Mercosul	organisation	Mercosur summit	UY
Middle East peace	Middle East peace conferences		summit series	Annapolis Conference|Aqaba summit|Camp David summit|Geneva Conference|Madrid Conference|Sharm el-Sheikh peace summit|Sharm el-Sheikh summit|Taba summit|Wye River summit	
MSC	Munich Security Conference		summit series	Munich Security Conference|Wehrkunde	DE
MSG	Melanesian Spearhead Group		organisation	MSG summit	VU
NALS	North American Leaders' Summit	Security and Prosperity Partnership|Three Amigos summit	summit series	North American Leaders' Summit|Three Amigos Summit	
NAM	Non-Aligned Movement	Movement of Non-Aligned Countries|Nonaligned Movement|non-aligned countries	organisation	Belgrade Conference|NAM summit|Non-Aligned Movement summit|Non-Aligned summit|Nonaligned summit	
NATO	North Atlantic Treaty Organization	Atlantic Alliance|N.A.T.O.|Nato|North Atlantic Alliance|North Atlantic Treaty Organisation|the Alliance	organisation	Alliance summit|Euro-Atlantic Partnership Council|NATO leaders' meeting|NATO summit|Nato summit|North Atlantic Council	BE
Negev Forum	Negev Forum	Negev Summit	summit series	Negev Summit	IL
NEPAD	New Partnership for Africa's Development		organisation		ZA
Nordic Council	Nordic Council	Nordic Council of Ministers	organisation	Nordic Council session|Nordic summit|US-Nordic Leaders' Summit	DK
Normandy Format	Normandy Format	Normandy Four|Normandy Quartet	summit series	Normandy Format summit|Normandy Four summit	
NSS	Nuclear Security Summit		summit series	Nuclear Security Summit	
OAS	Organization of American States	O.A.S.|Organisation of American States	organisation	OAS General Assembly|Punta del Este conference	US
OAU	Organization of African Unity	O.A.U.|Organisation of African Unity	organisation	OAU summit|Organization of African Unity summit	ET
OECD	Organisation for Economic Co-operation and Development	Organization for Economic Cooperation and Development	organisation	OECD ministerial	FR
OECS	Organisation of Eastern Caribbean States		organisation		LC
OIC	Organisation of Islamic Cooperation	Organisation of the Islamic Conference|Organization of Islamic Cooperation|Organization of the Islamic Conference	organisation	Arab Islamic American Summit|Islamic Summit Conference|Islamic summit|OIC summit	SA
OIF	Organisation internationale de la Francophonie	Francophonie|La Francophonie|the Francophonie	organisation	Francophonie summit	FR
OPCW	Organisation for the Prohibition of Chemical Weapons	Organization for the Prohibition of Chemical Weapons	organisation		NL
OPEC	Organization of the Petroleum Exporting Countries	O.P.E.C.|OPEC+	organisation	OPEC conference|OPEC meeting|OPEC summit	AT
Open Balkan	Open Balkan		summit series	Open Balkan summit	
OSCE	Organization for Security and Co-operation in Europe	C.S.C.E.|CSCE|Conference on Security and Cooperation in Europe|Organisation for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe	organisation	CSCE summit|European security conference|Helsinki Conference|Helsinki summit 1975|OSCE summit|Paris CSCE summit	AT
OTS	Organization of Turkic States	Organisation of Turkic States|Turkic Council	organisation	OTS summit|Turkic Council summit	TR
P5+1	P5+1	E3|E3+3|EU3+3	organisation	Iran nuclear talks|Vienna talks	
Pacific Alliance	Pacific Alliance		organisation	Pacific Alliance summit	
PALM	Pacific Islands Leaders Meeting		summit series	Pacific Islands Leaders Meeting	JP
Peace in Ukraine	Summit on Peace in Ukraine	Bürgenstock summit|Ukraine peace summit	summit series	Summit on Peace in Ukraine|Ukraine peace summit	CH
PIF	Pacific Islands Forum	South Pacific Forum	organisation	Pacific Islands Forum|Pacific Islands Forum Leaders Meeting|South Pacific Forum|US-Pacific Island Country Summit	FJ
PLO	Palestine Liberation Organization	P.L.O.|Palestine Liberation Organisation	organisation		PS
Prosur	Forum for the Progress of South America		organisation	Prosur summit	
Quad	Quadrilateral Security Dialogue	the Quad	summit series	Quad Leaders Summit|Quad Leaders' Summit|Quad summit	
Quartet	Quartet on the Middle East	Middle East Quartet	organisation		
Raisina Dialogue	Raisina Dialogue		summit series	Raisina Dialogue	IN
Ramstein	Ukraine Defense Contact Group	Ramstein Group|Ramstein format	summit series	Ramstein meeting	
Rio Group	Rio Group		summit series	Rio Group summit	
Russia-Africa	Russia-Africa Summit		summit series	Russia-Africa summit|Russia–Africa Summit	
SAARC	South Asian Association for Regional Cooperation		organisation	SAARC summit	NP
SADC	Southern African Development Community	SADCC	organisation	SADC summit	BW
SCO	Shanghai Cooperation Organisation	Shanghai Cooperation Organization|Shanghai Five	organisation	SCO Council of Heads of State|SCO summit|Shanghai Cooperation Organisation summit|Shanghai Cooperation Organization summit|Shanghai Five summit	CN
SEATO	Southeast Asia Treaty Organization	South-East Asia Treaty Organization	organisation	Manila Summit Conference|SEATO conference	TH
SEECP	South-East European Cooperation Process		summit series	Brdo-Brijuni Process|SEECP summit	
SEF	Straits Exchange Foundation		organisation		TW
Shangri-La Dialogue	Shangri-La Dialogue	IISS Asia Security Summit	summit series	Shangri-La Dialogue	SG
SICA	Central American Integration System		organisation	Central American summit|Esquipulas summit|SICA summit	SV
Six-Party Talks	Six-Party Talks	Six Party Talks|six-nation talks|six-party talks	summit series	six-party talks	
SOA	Summit of the Americas		summit series	Americas Summit|Summit of the Americas	
SPIEF	St. Petersburg International Economic Forum	Saint Petersburg International Economic Forum|St Petersburg International Economic Forum	summit series	SPIEF|St. Petersburg International Economic Forum	RU
Summit for Democracy	Summit for Democracy		summit series	Summit for Democracy	
SWAPO	South West Africa People's Organization		organisation		NA
Taliban	Taliban	Afghan Taliban|the Taliban	organisation		AF
TICAD	Tokyo International Conference on African Development		summit series	TICAD	JP
UfM	Union for the Mediterranean	Barcelona Process	summit series	Euro-Mediterranean summit|Union for the Mediterranean summit	ES
UMA	Arab Maghreb Union	Maghreb Union	organisation	Arab Maghreb Union summit	MA
UN	United Nations	U.N.|UNO|United Nations Organization|the United Nations	organisation		US
UNASUR	Union of South American Nations		organisation	UNASUR summit	EC
UNDP	United Nations Development Programme		organisation		US
UNEP	United Nations Environment Programme		organisation		KE
UNESCO	United Nations Educational, Scientific and Cultural Organization		organisation	UNESCO General Conference	FR
UNFCCC	United Nations Framework Convention on Climate Change	UN climate conference	summit series	COP|COP15|COP21|COP25|COP26|COP27|COP28|COP29|COP30|Copenhagen summit|Earth Summit|Paris climate conference|Rio+20|U.N. climate summit|UN climate summit|climate summit	DE
UNGA	United Nations General Assembly	General Assembly|U.N. General Assembly|UN General Assembly	summit series	General Debate|Millennium Summit|Summit of the Future|UN General Assembly|UNGA high-level week|United Nations General Assembly|World Summit	US
UNHCR	United Nations High Commissioner for Refugees	U.N. refugee agency|UN refugee agency	organisation	Global Refugee Forum	CH
UNICEF	United Nations Children's Fund	World Summit for Children	organisation	World Summit for Children	US
Union State	Union State of Russia and Belarus	Union State	organisation	Supreme State Council	RU
UNITA	National Union for the Total Independence of Angola		organisation		AO
UNRWA	United Nations Relief and Works Agency		organisation		JO
UNSC	United Nations Security Council	Security Council|U.N. Security Council|UN Security Council	organisation	UN Security Council summit	US
URC	Ukraine Recovery Conference		summit series	Ukraine Recovery Conference	
US-Africa	U.S.-Africa Leaders Summit	US-Africa Leaders Summit	summit series	U.S.-Africa Leaders Summit|US-Africa Leaders Summit|US-Africa summit	
US-DPRK summits	US-North Korea summit meetings	Kim-Trump summit|Trump-Kim summit	summit series	Hanoi summit|Singapore summit|Trump-Kim summit|U.S.-North Korea summit|US-North Korea summit	
US-Soviet summits	US-Soviet summit meetings	superpower summit	summit series	Big Four summit|Geneva Summit|Glassboro Summit|Helsinki Summit|Malta Summit|Moscow Summit|Paris Summit|Reykjavik Summit|Vienna Summit|Vladivostok Summit|Washington Summit	
USMCA	United States-Mexico-Canada Agreement	NAFTA	organisation		
V4	Visegrád Group	Visegrad Four|Visegrad Group|the Visegrad countries	summit series	V4 summit|Visegrad summit	
Valdai	Valdai Discussion Club	Valdai Club	summit series	Valdai Forum	RU
Voice of Global South	Voice of Global South Summit		summit series	Voice of Global South Summit	IN
Warsaw Pact	Warsaw Treaty Organization	Warsaw Pact|Warsaw Treaty	organisation	Political Consultative Committee|Warsaw Pact summit	
Wartime conferences	Allied wartime conferences		summit series	Atlantic Conference|Bretton Woods Conference|Cairo Conference|Casablanca Conference|Dumbarton Oaks Conference|Moscow Conference|Potsdam Conference|Quebec Conference|San Francisco Conference|Teheran Conference|Tehran Conference|Yalta Conference	
WB	World Bank	World Bank Group	organisation	World Bank annual meetings	US
WEF	World Economic Forum	Davos forum	summit series	Davos forum|Davos meeting|World Economic Forum	CH
Weimar Triangle	Weimar Triangle		summit series	Weimar Triangle summit	
Western Balkans	Western Balkans Summit	Berlin Process	summit series	Berlin Process summit|EU-Western Balkans summit|Western Balkans summit	
WEU	Western European Union		organisation	WEU summit	BE
WFP	World Food Programme	World Food Program	organisation		IT
WHO	World Health Organization	World Health Assembly|World Health Organisation	organisation	World Health Assembly	CH
WPK	Workers' Party of Korea	Korean Workers' Party|Workers Party of Korea	organisation	Workers' Party Congress	KP
WTO	World Trade Organization	GATT|World Trade Organisation	organisation	Doha Round|Seattle ministerial|WTO ministerial conference	CH
"""#
}
