// swift-format-ignore-file

/// Parts of states whose names decide the state.
enum RegionsTable {
  /// Name, other names, code of the state.
  /// Cells are separated by tabs, lists inside a cell by `|`.
  static let text: StaticString = #"""
Helmand	Helmand Province	AF
Nangarhar		AF
Panjshir	Panjshir Valley	AF
Cabinda		AO
Patagonia		AR
Tierra del Fuego		AR
Burgenland		AT
Carinthia		AT
Lower Austria		AT
Styria		AT
Tyrol		AT
Upper Austria		AT
Vorarlberg		AT
Christmas Island		AU
New South Wales		AU
Norfolk Island		AU
Northern Territory		AU
Queensland		AU
South Australia		AU
Tasmania		AU
Western Australia		AU
state of Victoria	Victoria, Australia	AU
Nagorno-Karabakh	Artsakh|Karabakh|Nagorno Karabakh	AZ
Nakhchivan	Nakhichevan	AZ
Herzegovina		BA
Republika Srpska	Bosnian Serb Republic|Serb Republic	BA
East Pakistan		BD
Ardennes	the Ardennes	BE
Flanders		BE
Wallonia		BE
Amazonas		BR
Bahia		BR
Minas Gerais		BR
Paraná		BR
Rio Grande do Sul		BR
Alberta		CA
British Columbia		CA
Campobello	Campobello Island	CA
Labrador		CA
Manitoba		CA
New Brunswick		CA
Newfoundland	Newfoundland and Labrador	CA
Northwest Territories		CA
Nova Scotia		CA
Nunavut		CA
Ontario		CA
Prince Edward Island		CA
Quebec	Province of Quebec|Québec	CA
Saskatchewan		CA
Yukon		CA
Ituri		CD
Kasai		CD
Katanga	Shaba	CD
Kivu	North Kivu|South Kivu|the Kivus	CD
Araucanía		CL
Easter Island	Rapa Nui	CL
Anglophone Cameroon	British Cameroons	CM
Aksai Chin		CN
Anhui		CN
Fujian	Fukien	CN
Gansu	Kansu	CN
Guangdong	Guangdong Province|Kwangtung	CN
Guangxi	Kwangsi	CN
Guizhou	Kweichow	CN
Hainan	Hainan Island	CN
Hebei	Hopei	CN
Heilongjiang		CN
Henan	Honan	CN
Hubei	Hupeh	CN
Hunan		CN
Inner Mongolia		CN
Jiangsu	Kiangsu	CN
Jiangxi		CN
Jilin	Kirin	CN
Liaoning		CN
Manchuria	Manchukuo|Northeast China	CN
Ningxia		CN
Qinghai	Tsinghai	CN
Shaanxi	Shensi	CN
Shandong	Shantung	CN
Shanxi		CN
Sichuan	Szechuan|Szechwan	CN
Tibet	Tibet Autonomous Region|Xizang	CN
Xinjiang	East Turkestan|Sinkiang|Xinjiang Uighur Autonomous Region	CN
Yunnan		CN
Zhejiang	Chekiang	CN
Guajira	La Guajira	CO
San Andrés	San Andrés y Providencia	CO
Northern Cyprus	TRNC|Turkish Republic of Northern Cyprus	CY
Bohemia		CZ
Moravia		CZ
Sudetenland		CZ
Baden-Württemberg	Baden-Wuerttemberg	DE
Bavaria		DE
Brandenburg		DE
Hesse		DE
Lower Saxony		DE
Mecklenburg-Western Pomerania	Mecklenburg|Mecklenburg-Vorpommern	DE
North Rhine-Westphalia		DE
Prussia	East Prussia	DE
Rhineland		DE
Rhineland-Palatinate		DE
Ruhr	Ruhr Valley|the Ruhr	DE
Rügen	Ruegen	DE
Saarland	Saar|the Saar	DE
Saxony		DE
Schleswig-Holstein		DE
Thuringia		DE
Bornholm		DK
Jutland		DK
Zealand		DK
Kabylie	Kabylia	DZ
Galápagos	Galapagos Islands|Galápagos Islands	EC
Sinai	Sinai Peninsula|the Sinai	EG
Suez Canal	Suez Canal Zone	EG
Upper Egypt		EG
Andalusia		ES
Balearic Islands	the Balearics	ES
Basque Country	Euskadi	ES
Canary Islands	the Canaries	ES
Castile		ES
Catalonia	Catalunya	ES
Ceuta		ES
Majorca	Mallorca	ES
Melilla		ES
Menorca	Minorca	ES
Spanish Galicia	Galicia, Spain	ES
Amhara		ET
Ogaden		ET
Oromia		ET
Tigray		ET
Lapland		FI
Åland	Aland Islands|Åland Islands	FI
Alsace	Alsace-Lorraine	FR
Aquitaine		FR
Brittany		FR
Burgundy		FR
Corsica		FR
Dordogne		FR
French Riviera	Cote d'Azur|Côte d'Azur|the Riviera	FR
Lorraine		FR
Normandy		FR
Provence		FR
Saint Pierre and Miquelon	Saint-Pierre and Miquelon	FR
Savoy	Savoie	FR
Vendée		FR
Île-de-France		FR
Aberdeenshire		GB
Antrim	County Antrim	GB
Berkshire		GB
Buckinghamshire		GB
Cornwall		GB
County Fermanagh	Fermanagh	GB
Devon		GB
England		GB
Gloucestershire		GB
Hampshire		GB
Isle of Wight		GB
Kent		GB
Norfolk, England		GB
Northern Ireland	Ulster	GB
Orkney	Orkney Islands	GB
Oxfordshire		GB
Scotland		GB
Scottish Borders		GB
Scottish Highlands	the Highlands	GB
Shetland	Shetland Islands	GB
Surrey		GB
Sussex		GB
Wales		GB
Yorkshire		GB
Abkhazia		GE
Adjara	Ajaria	GE
South Ossetia		GE
Ashanti		GH
Bioko	Fernando Po	GQ
Aegean Islands		GR
Crete		GR
Epirus		GR
Greek Macedonia		GR
Peloponnese		GR
Thessaly		GR
Western Thrace		GR
Essequibo	Essequibo region|Guayana Esequiba	GY
Dalmatia		HR
Istria		HR
Krajina	Serb Krajina	HR
Slavonia		HR
Aceh		ID
Flores		ID
Java	Central Java|East Java|West Java	ID
Kalimantan		ID
Sulawesi	Celebes	ID
Sumatra		ID
West Papua	Dutch New Guinea|Irian Jaya|Papua Province|West Irian|West New Guinea	ID
Connemara		IE
County Clare		IE
County Cork		IE
County Donegal	Donegal	IE
County Kerry	Kerry	IE
County Mayo		IE
Galilee	the Galilee	IL
Negev	Negev Desert|the Negev	IL
Andaman and Nicobar Islands	Andaman Islands	IN
Andhra Pradesh		IN
Arunachal Pradesh		IN
Assam		IN
Bihar		IN
Galwan Valley		IN
Goa		IN
Gujarat		IN
Himachal Pradesh		IN
Indian Punjab	Punjab, India	IN
Karnataka		IN
Kashmir	Indian-administered Kashmir|Jammu and Kashmir	IN
Kerala		IN
Ladakh		IN
Maharashtra		IN
Manipur		IN
Nagaland		IN
Odisha	Orissa	IN
Rajasthan		IN
Sikkim		IN
Tamil Nadu		IN
Telangana		IN
Uttar Pradesh		IN
Uttarakhand		IN
West Bengal		IN
Anbar	Anbar Province	IQ
Iraqi Kurdistan	Kurdistan Region|Kurdistan Region of Iraq|Kurdistan Regional Government	IQ
Tigris-Euphrates basin		IQ
Iranian Kurdistan		IR
Khuzestan	Khuzistan	IR
Kurdistan Province		IR
Sistan and Baluchestan		IR
Abruzzo		IT
Apulia	Puglia	IT
Calabria		IT
Friuli		IT
Lombardy		IT
Piedmont		IT
Sardinia		IT
Sicily		IT
South Tyrol	Alto Adige	IT
Tuscany		IT
Umbria		IT
Veneto		IT
Chugoku		JP
Fukushima	Fukushima Prefecture	JP
Hokkaido		JP
Honshu		JP
Iwo Jima	Iwo To	JP
Kansai		JP
Kyushu		JP
Mount Fuji	Fuji	JP
Okinawa	Okinawa Prefecture	JP
Senkaku Islands	Diaoyu Islands|the Senkakus	JP
Shikoku		JP
Tohoku		JP
Chagang Province		KP
Kaesong Industrial Complex	Kaesong industrial zone	KP
Kangwon Province of North Korea		KP
Mount Kumgang resort	Diamond Mountain|Kumgangsan	KP
North Hamgyong Province	North Hamgyong	KP
North Hwanghae Province	North Hwanghae	KP
North Pyongan Province	North Pyongan	KP
Ryanggang Province	Ryanggang	KP
South Hamgyong Province	South Hamgyong	KP
South Hwanghae Province	South Hwanghae	KP
South Pyongan Province	South Pyongan	KP
Baengnyeong Island	Yeonpyeong|Yeonpyeong Island	KR
Dokdo	Liancourt Rocks|Takeshima	KR
Gangwon Province	Gangwon|Kangwon Province	KR
Gyeonggi Province	Kyonggi Province	KR
Gyeongsang	North Gyeongsang|South Gyeongsang	KR
Jeju Island	Cheju Island|Cheju-do|Jejudo	KR
Jeolla	North Jeolla|South Jeolla	KR
Bekaa Valley	Beqaa Valley|the Bekaa	LB
South Lebanon	Southern Lebanon	LB
Curonian Spit		LT
Cyrenaica		LY
Fezzan		LY
Tripolitania		LY
Rif	the Rif	MA
Spanish Morocco		MA
Bessarabia		MD
Gagauzia		MD
Transnistria	Pridnestrovie|Trans-Dniester|Transdniestria	MD
Azawad		ML
Kachin	Kachin State	MM
Rakhine	Arakan|Rakhine State	MM
Shan State	Shan States	MM
Agalega		MU
Rodrigues		MU
Baja California	Baja California Sur	MX
Chiapas		MX
Jalisco		MX
Quintana Roo		MX
Sonora		MX
Yucatán	Yucatan|Yucatán Peninsula	MX
Johor	Johore	MY
Sabah	North Borneo	MY
Sarawak		MY
Cabo Delgado		MZ
Caprivi	Caprivi Strip	NA
Biafra		NG
Borno	Borno State	NG
Niger Delta		NG
Friesland		NL
Limburg		NL
North Brabant		NL
Zeeland		NL
Finnmark		NO
Svalbard	Spitsbergen	NO
Chatham Islands		NZ
North Island		NZ
South Island		NZ
Tokelau		NZ
Dhofar		OM
Musandam		OM
Canal Zone	Panama Canal Zone	PA
Bougainville		PG
Papua		PG
Luzon		PH
Mindanao		PH
Scarborough Shoal		PH
Second Thomas Shoal		PH
Azad Kashmir	Azad Jammu and Kashmir|Pakistani-administered Kashmir	PK
Balochistan	Baluchistan	PK
Khyber Pakhtunkhwa	North West Frontier|North-West Frontier Province	PK
Khyber Pass		PK
Pakistani Punjab	Punjab Province	PK
Sindh	Sind	PK
Swat	Swat Valley	PK
Waziristan	North Waziristan|South Waziristan	PK
Masuria		PL
Mazovia		PL
Pomerania		PL
Silesia	Upper Silesia	PL
Gaza	Gaza Strip|the Gaza Strip|the Gaza enclave	PS
West Bank	Judea and Samaria|the West Bank	PS
Algarve	the Algarve	PT
Azores	the Azores	PT
Madeira		PT
Terceira	Terceira Island	PT
Chaco	Gran Chaco	PY
Dobruja	Dobrudja	RO
Transylvania		RO
Wallachia		RO
Preševo Valley		RS
Sandžak	Sandzak	RS
Vojvodina		RS
Altai	Altai Republic|Altai Territory	RU
Amur Region	Amur|Amur Oblast	RU
Bashkortostan	Bashkiria	RU
Belgorod Region	Belgorod Oblast	RU
Buryatia		RU
Chechnya	Chechen Republic|Chechnia	RU
Chukotka	Chukotka Autonomous Area	RU
Dagestan	Daghestan	RU
Ingushetia		RU
Jewish Autonomous Region	Jewish Autonomous Oblast	RU
Kaliningrad Region	Kaliningrad Oblast|Kaliningrad exclave	RU
Kamchatka	Kamchatka Peninsula|Kamchatka Territory	RU
Karelia		RU
Khabarovsk Territory	Khabarovsk Krai|Khabarovsk Region	RU
Krasnodar Territory	Krasnodar Krai|Kuban	RU
Kuril Islands	Kurils|Northern Territories|Southern Kurils|the Kurils	RU
Kursk Region	Kursk Oblast	RU
Lake Baikal	Baikal	RU
Leningrad Region	Leningrad Oblast	RU
Moscow Region	Moscow Oblast	RU
North Caucasus	the North Caucasus	RU
North Ossetia		RU
Primorye	Maritime Territory|Primorsky Krai|Primorsky Region|Primorsky Territory|Primorye Territory|Primorye region	RU
Russian Far East	Far Eastern Federal District|Far Eastern Russia|Russia's Far East	RU
Sakhalin	Sakhalin Island|Sakhalin Region	RU
Siberia	Eastern Siberia|Western Siberia	RU
Sverdlovsk Region	Sverdlovsk Oblast	RU
Tatarstan	Republic of Tatarstan	RU
Transbaikal	Trans-Baikal Territory|Zabaykalsky Krai	RU
Tuva	Tyva	RU
Urals	Ural Mountains|the Urals	RU
Volga Region	the Volga	RU
Yakutia	Sakha|Sakha Republic	RU
Hejaz	Hijaz	SA
Najd	Nejd	SA
Saudi Arabia's Eastern Province	Eastern Province, Saudi Arabia	SA
Abyei		SD
Blue Nile		SD
Darfur		SD
Kordofan	South Kordofan	SD
Gotland Island		SE
Skåne	Scania	SE
High Tatras	Tatra Mountains|Tatras	SK
Casamance		SN
Jubaland		SO
Puntland		SO
Somaliland	Republic of Somaliland	SO
Golan Heights	Golan|the Golan	SY
Rojava	Northeast Syria	SY
Aouzou Strip		TD
Togoland		TG
Gorno-Badakhshan	Pamirs	TJ
Anatolia	Asia Minor	TR
Bosphorus	Bosporus|the Bosphorus	TR
Dardanelles	the Dardanelles	TR
Eastern Thrace	Turkish Thrace	TR
Pescadores	Penghu	TW
Taiwan Strait		TW
Serengeti		TZ
Zanzibar	Pemba Island	TZ
Bukovina		UA
Crimea	Autonomous Republic of Crimea|Crimean Peninsula	UA
Donbas	Donbass|the Donbas	UA
Donetsk Region	Donetsk Oblast|Donetsk People's Republic	UA
Luhansk Region	Lugansk People's Republic|Luhansk Oblast|Luhansk People's Republic	UA
Snake Island	Zmiinyi Island	UA
Western Ukraine	Eastern Galicia	UA
Zakarpattia	Carpathian Ruthenia|Transcarpathia	UA
Alabama		US
Alaska		US
Arizona		US
Arkansas		US
California	Northern California|Southern California	US
Cape Cod		US
Colorado		US
Connecticut		US
Delaware		US
District of Columbia	D.C.	US
Florida		US
Hawaii	Maui|Oahu	US
Idaho		US
Illinois		US
Indiana		US
Iowa		US
Kansas		US
Kentucky		US
Long Island		US
Louisiana		US
Maine		US
Manhattan		US
Maryland		US
Massachusetts		US
Michigan		US
Midway	Midway Atoll|Midway Island	US
Midwest	the Midwest	US
Minnesota		US
Mississippi		US
Missouri		US
Montana		US
Nebraska		US
Nevada		US
New England		US
New Hampshire		US
New Jersey		US
New Mexico		US
New York State	upstate New York	US
North Carolina		US
North Dakota		US
Ohio		US
Oklahoma		US
Oregon		US
Pennsylvania		US
Rhode Island		US
South Carolina		US
South Dakota		US
Tennessee		US
Texas		US
U.S. state of Georgia	Georgia, United States	US
Utah		US
Vermont		US
Virginia		US
Wake Island		US
Washington State	state of Washington	US
West Virginia		US
Wisconsin		US
Wyoming		US
Fergana Valley	Ferghana Valley	UZ
Karakalpakstan		UZ
Annam		VN
Cochinchina	Cochin-China	VN
Mekong Delta		VN
Tonkin	Gulf of Tonkin	VN
Hadramawt	Hadhramaut	YE
Socotra		YE
Eastern Cape		ZA
Free State	Orange Free State	ZA
Gauteng		ZA
KwaZulu-Natal	KwaZulu|Natal|Zululand	ZA
Transkei		ZA
Transvaal		ZA
Western Cape		ZA
Barotseland		ZM
Matabeleland		ZW
"""#
}
