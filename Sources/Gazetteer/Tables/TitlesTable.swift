// swift-format-ignore-file

/// Words for offices and forms of address.
enum TitlesTable {
  /// Title, role (empty for Mr. and the like), rank (1 head of state or government, 2 minister, deputy, envoy,
  /// 3 other), gender where the word tells it, position: before the name, after it, both, or alone.
  /// Cells are separated by tabs, lists inside a cell by `|`.
  static let text: StaticString = #"""
Acting President	acting president	1		before
Acting Prime Minister	acting prime minister	1		before
Adm.	admiral	3	m	before
Administrator	administrator	3		before
Admiral	admiral	3	m	before
African Union chief	African Union Commission chairperson	1		before
Agriculture Minister	agriculture minister	2		before
Agriculture Secretary	agriculture secretary	2		before
Air Chief Marshal	marshal	3	m	before
Air Marshal	marshal	3	m	before
Alhaji		3	m	before
Amb.	ambassador	2		before
Ambassador	ambassador	2		before
Ambassador-at-Large	ambassador	2		before
Amir	emir	1	m	before
Arab League chief	Arab League secretary-general	1		before
Archbishop	archbishop	3	m	before
Archduke	archduke	3	m	before
Army Chief	army chief	2		before
Assistant Secretary	assistant secretary	3		before
Assistant Secretary of State	assistant secretary of state	3		before
Assistant to the President	presidential aide	3		before
Attaché	attaché	3		before
Attorney General	attorney general	2		before
AU chief	African Union Commission chairperson	1		before
Ayatollah	ayatollah	2	m	before
Bank of Canada Governor	governor of the Bank of Canada	2		before
Bank of England Governor	governor of the Bank of England	2		before
Bank of France Governor	governor of the Bank of France	2		before
Bank of Israel Governor	governor of the Bank of Israel	2		before
Bank of Italy Governor	governor of the Bank of Italy	2		before
Bank of Japan Governor	governor of the Bank of Japan	2		before
Bank of Korea Governor	governor of the Bank of Korea	2		before
Bank of Mexico Governor	governor of the Bank of Mexico	2		before
Baron	baron	3	m	before
Baroness	baroness	3	f	before
Begum		3	f	before
Bishop	bishop	3	m	before
Brig. Gen.	general	3	m	before
Brigadier	general	3	m	before
Brigadier General	general	3	m	before
Bundesbank President	president of the Bundesbank	2		before
Cabinet Secretary	cabinet secretary	3		before
Capt.	captain	3		before
Captain	captain	3		before
Captain Regent	head of state	1		before
Cardinal	cardinal	2	m	before
Catholicos	patriarch	2	m	before
Caudillo	leader	1	m	before
Central Bank Chief	central bank governor	2		before
Central Bank Governor	central bank governor	2		before
Central Bank Head	central bank governor	2		before
Central Bank President	central bank governor	2		before
Chair	chairman	2		before
Chair of the Federal Reserve	chairman of the Federal Reserve	2		before
Chairman	chairman	2	m	before
Chairman of the Federal Reserve	chairman of the Federal Reserve	2		before
Chairman of the Federal Reserve Board	chairman of the Federal Reserve	2		before
Chairperson	chairman	2		before
Chairwoman	chairman	2	f	before
Chancellor	chancellor	1		before
Chancellor of the Exchequer	chancellor of the exchequer	2		both
Charge d'Affaires	chargé d'affaires	3		before
Chargé d'Affaires	chargé d'affaires	3		before
Chief Adviser	chief adviser	1		before
Chief Cabinet Secretary	chief cabinet secretary	2		before
Chief Diplomat	foreign minister	2		before
Chief Executive	chief executive	2		before
Chief Executive Officer	chief executive	3		before
Chief Justice	judge	2		before
Chief Minister	chief minister	2		before
Chief Negotiator	chief negotiator	2		before
Chief of Staff	chief of staff	3		before
Chief of the General Staff	army chief	2		before
Chief Operating Officer	chief operating officer	3		before
Chief Rabbi	rabbi	3	m	before
Co-Prince	prince	1	m	before
Col.	colonel	3	m	before
Colonel	colonel	3	m	before
Colonel-General	general	3	m	before
Commander	commander	3		before
Commerce Minister	commerce minister	2		before
Commerce Secretary	commerce secretary	2		before
Commission President	president of the European Commission	1		before
Commissioner	commissioner	2		before
Commonwealth chief	Commonwealth secretary-general	1		before
Comrade	comrade	3		before
Congressman	United States representative	3	m	before
Congresswoman	United States representative	3	f	before
Consul	consul	3		before
Consul General	consul	3		before
Coordinator	coordinator	3		before
Council President	president of the European Council	1		before
Councillor	councillor	3		before
Count	count	3	m	before
Countess	countess	3	f	before
Crown Prince	crown prince	2	m	before
Crown Princess	crown princess	2	f	before
Culture Minister	culture minister	2		before
Custodian of the Two Holy Mosques	king	1	m	before
Czar	emperor	1	m	before
Dame	dame	3	f	before
Dato		3	m	before
Dato Seri		3	m	before
Dato Sri		3	m	before
Dato'		3	m	before
Datuk		3	m	before
Datuk Seri		3	m	before
Datuk Sri		3	m	before
Daw		3	f	before
Dear Leader	supreme leader	1	m	before
Defence Minister	defence minister	2		before
Defence Secretary	defence secretary	2		before
Defense Minister	defence minister	2		before
Defense Secretary	secretary of defense	2		before
Dejazmach	dejazmach	3	m	before
Deputy	legislator	3		before
Deputy Assistant Secretary	deputy assistant secretary	3		before
Deputy Assistant to the President	presidential aide	3		before
Deputy Commander	commander	3		before
Deputy Foreign Minister	deputy foreign minister	2		before
Deputy Minister	deputy minister	3		before
Deputy National Security Adviser	deputy national security adviser	2		before
Deputy National Security Advisor	deputy national security adviser	2		before
Deputy Premier	deputy prime minister	2		before
Deputy President	vice president	2		before
Deputy Prime Minister	deputy prime minister	2		before
Deputy Secretary	deputy secretary	3		before
Deputy Secretary of State	deputy secretary of state	2		before
Deputy Secretary-General	deputy secretary-general	2		before
Dictator	leader	1	m	before
Director	director	3		before
Director General	director-general	2		before
Director-General	director-general	2		before
Doctor	doctor	3		before
Dona		3	f	before
Doña		3	f	before
Dr		3		before
Dr.		3		before
Duce	leader	1	m	before
Duchess	duchess	3	f	before
Duke	duke	3	m	before
EAM	foreign minister	2		before
Earl	earl	3	m	before
Economics Minister	economy minister	2		before
Economy Minister	economy minister	2		before
Education Minister	education minister	2		before
Emir	emir	1	m	before
Emissary	special envoy	2		before
Emperor	emperor	1	m	before
Empress	empress	1	f	before
Energy Minister	energy minister	2		before
Energy Secretary	energy secretary	2		before
Engr		3		before
Environment Minister	environment minister	2		before
Envoy	special envoy	2		before
Esq.		3	m	after
EU foreign affairs chief	EU high representative	2		before
EU foreign policy chief	EU high representative	2		before
EU trade chief	commissioner	2		before
Europe Minister	europe minister	2		before
European Commission President	president of the European Commission	1		before
European Council President	president of the European Council	1		before
European Union foreign policy chief	EU high representative	2		before
Ex-President	former president	3		before
ex-president	former president	3		before
External Affairs Minister	foreign minister	2		before
External trade chief	commissioner	2		before
Father	priest	3	m	before
Fed Chair	chairman of the Federal Reserve	2		before
Fed Chairman	chairman of the Federal Reserve	2	m	before
Fed Chairwoman	chairman of the Federal Reserve	2	f	before
Federal Chancellor	chancellor	1		before
Federal Reserve Board Chair	chairman of the Federal Reserve	2		before
Federal Reserve Board Chairman	chairman of the Federal Reserve	2	m	before
Federal Reserve Board Chairwoman	chairman of the Federal Reserve	2	f	before
Federal Reserve Chair	chairman of the Federal Reserve	2		before
Federal Reserve Chairman	chairman of the Federal Reserve	2	m	before
Federal Reserve Chairwoman	chairman of the Federal Reserve	2	f	before
Field Marshal	marshal	3	m	before
Finance Minister	finance minister	2		before
First Deputy Prime Minister	deputy prime minister	2		before
First Gentleman	consort	3	m	before
First Lady	first lady	3	f	before
First Minister	first minister	2		before
First Secretary	first secretary	1		before
FM	foreign minister	2		before
Foreign affairs chief	EU high representative	2		before
Foreign Affairs Minister	foreign minister	2		before
Foreign Chancellor	foreign minister	2		before
Foreign Minister	foreign minister	2		before
Foreign Office Minister	minister of state	3		before
Foreign policy chief	EU high representative	2		before
Foreign Secretary	foreign secretary	2		before
Former President	former president	3		before
Former Prime Minister	former prime minister	3		before
Frau		3	f	before
Führer	leader	1	m	before
Gen.	general	3	m	before
General	general	3	m	before
General Secretary	general secretary	1		before
Generalissimo	marshal	1	m	before
Gov.	governor of a United States state	3		before
Governor	governor	3		before
Governor General	governor-general	2		before
Governor of the Bank of Canada	governor of the Bank of Canada	2		before
Governor of the Bank of England	governor of the Bank of England	2		before
Governor of the Bank of France	governor of the Bank of France	2		before
Governor of the Bank of Israel	governor of the Bank of Israel	2		before
Governor of the Bank of Italy	governor of the Bank of Italy	2		before
Governor of the Bank of Japan	governor of the Bank of Japan	2		before
Governor of the Bank of Korea	governor of the Bank of Korea	2		before
Governor of the Bank of Mexico	governor of the Bank of Mexico	2		before
Governor of the Central Bank	central bank governor	2		before
Governor of the People's Bank of China	governor of the People's Bank of China	2		before
Governor of the Reserve Bank of Australia	governor of the Reserve Bank of Australia	2		before
Governor of the Reserve Bank of India	governor of the Reserve Bank of India	2		before
Governor of the Reserve Bank of New Zealand	governor of the Reserve Bank of New Zealand	2		before
Governor-General	governor-general	2		before
Grand Ayatollah	ayatollah	2	m	before
Grand Duchess	grand duchess	1	f	before
Grand Duke	grand duke	1	m	before
Grand Mufti	mufti	3	m	before
Great Leader	supreme leader	1	m	before
H.E.	official	3		before
Haji		3	m	before
Head of Government	prime minister	1		both
Head of State	head of state	1		both
Head of the Central Bank	central bank governor	2		before
Health Minister	health minister	2		before
Her Excellency	official	3	f	before
Her Highness	princess	2	f	before
Her Majesty	monarch	1	f	before
Her Royal Highness	princess	2	f	before
Hereditary Prince	crown prince	2	m	before
Herr		3	m	before
High Commissioner	high commissioner	2		before
High Representative	high representative	2		before
His Excellency	official	3	m	before
His Highness	prince	2	m	before
His Holiness	pope	1	m	before
His Majesty	monarch	1	m	before
His Royal Highness	prince	2	m	before
Hojatoleslam	cleric	3	m	before
Holy Father	pope	1	m	before
Home Minister	interior minister	2		before
Home Secretary	home secretary	2		before
Homeland Security Secretary	homeland security secretary	2		before
Hon		3		before
Hon.		3		before
Honorable		3		before
Honourable		3		before
House Democratic Leader	leader in Congress	3		before
House Majority Leader	leader in Congress	3		before
House Minority Leader	leader in Congress	3		before
House Republican Leader	leader in Congress	3		before
House Speaker	speaker of the House of Representatives	2		before
HRH	prince	2		before
IAEA chief	IAEA director general	1		before
III		3		after
Imam	imam	3	m	before
IMF chief	IMF managing director	1		before
Industry Minister	industry minister	2		before
Information Minister	information minister	2		before
Intelligence chief	intelligence chief	2		before
Interim President	acting president	1		before
Interim Prime Minister	acting prime minister	1		before
Interior Minister	interior minister	2		before
Jr.		3	m	after
Judge	judge	3		before
Junta leader	head of state	1		before
Justice	judge	3		before
Justice Minister	justice minister	2		before
Kabaka	king	1	m	before
Kaiser	emperor	1	m	before
KBE		3		after
King	king	1	m	before
Kremlin aide	presidential aide	3		before
Kremlin spokesman	spokesperson	3	m	before
Labor Secretary	labor secretary	2		before
Lady	lady	3	f	before
Leader	leader	1		before
Lieutenant	lieutenant	3		before
Lieutenant Colonel	colonel	3	m	before
Lieutenant General	general	3	m	before
Lieutenant Governor	governor	3		before
Lord	lord	3	m	before
Lord Mayor	mayor	3		before
Lt.	lieutenant	3		before
Lt. Col.	colonel	3	m	before
Lt. Gen.	general	3	m	before
M.		3	m	before
Madam		3	f	before
Madame		3	f	before
Maharaja	king	1	m	before
Maharani	queen	1	f	before
Maj.	major	3	m	before
Maj. Gen.	general	3	m	before
Major	major	3	m	before
Major General	general	3	m	before
Majority Leader	party leader	3		before
Mallam		3	m	before
Managing Director	managing director	2		before
Marquis	marquis	3	m	before
Marshal	marshal	3	m	before
Maulana		3	m	before
Mayor	mayor	3		before
Mediator	mediator	2		before
MEP	legislator	3		both
Messrs.		3	m	before
Mikado	emperor	1	m	before
Military ruler	head of state	1	m	before
Minister	minister	2		before
Minister for Defence	defence minister	2		both
Minister for Foreign Affairs	foreign minister	2		both
Minister for Foreign and European Affairs	foreign minister	2		both
Minister Mentor	minister mentor	2		before
Minister of Defence	defence minister	2		both
Minister of Defense	defence minister	2		both
Minister of External Affairs	foreign minister	2		both
Minister of Finance	finance minister	2		both
Minister of Foreign Affairs	foreign minister	2		both
Minister of Foreign and European Affairs	foreign minister	2		both
Minister of National Defense	defence minister	2		both
Minister of State	minister of state	3		both
Minister President	minister-president	2		before
Minister-President	minister-president	2		before
Miss		3	f	before
Mme		3	f	before
Mme.		3	f	before
Monsieur		3	m	before
Monsignor	monsignor	3	m	before
MP	legislator	3		both
Mr		3	m	before
Mr.		3	m	before
Mrs		3	f	before
Mrs.		3	f	before
Ms		3	f	before
Ms.		3	f	before
Msgr.	monsignor	3	m	before
Mufti	mufti	3	m	before
Mullah	mullah	3	m	before
Mzee		3	m	before
National Security Adviser	national security adviser	2		before
national security adviser	national security adviser	2		before
National Security Advisor	national security adviser	2		before
National Security Council Coordinator	coordinator	3		before
NATO chief	NATO secretary-general	1		before
NATO Secretary General	NATO secretary-general	1		before
Natural Resources Minister	minister	2		before
Negotiator	negotiator	3		before
Negus	emperor	1	m	before
NSC Coordinator	coordinator	3		before
Nuncio	nuncio	2	m	before
Oil Minister	oil minister	2		before
OPEC chief	OPEC secretary-general	1		before
Opposition Leader	opposition leader	3		before
OSCE chief	OSCE secretary-general	1		before
P.M.	prime minister	1		before
Pandit		3	m	before
Paramount Leader	supreme leader	1		before
Parliament Speaker	speaker	2		before
Parliamentary Speaker	speaker	2		before
Party Chairman	party leader	2	m	before
Party Chief	party leader	2		before
Party Leader	party leader	2		before
Party Secretary	party leader	2		before
Patriarch	patriarch	2	m	before
People's Bank of China Governor	governor of the People's Bank of China	2		before
Permanent Secretary	permanent secretary	3		before
PhD		3		after
Plenipotentiary	special envoy	2		before
PM	prime minister	1		before
Politburo Member	politburo member	2		before
Pontiff	pope	1	m	before
Pope	pope	1	m	before
Premier	premier	1		before
Pres.	president	1		before
President	president	1		before
President of the Bundesbank	president of the Bundesbank	2		before
President of the Central Bank	central bank governor	2		before
President-designate	president-elect	1		before
President-elect	president-elect	1		before
Presidential Aide	presidential aide	3		before
Presidential Coordinator	special envoy	2		before
Presidential Envoy	special envoy	2		before
Press Secretary	spokesperson	3		before
Prime Minister	prime minister	1		before
Prime Minister-designate	prime minister-designate	1		before
Prime Minister-elect	prime minister-designate	1		before
Prince	prince	2	m	before
Prince Consort	consort	3	m	before
Prince Regent	regent	1	m	before
Princess	princess	2	f	before
Principal Deputy Assistant Secretary	deputy assistant secretary	3		before
Principal Deputy National Security Advisor	deputy national security adviser	2		before
Principal Secretary	principal secretary	3		before
Prof	professor	3		before
Prof.	professor	3		before
Professor	professor	3		before
Queen	queen	1	f	before
Queen Mother	queen mother	3	f	before
Rabbi	rabbi	3		before
RADM	admiral	3		before
Raja	king	3	m	before
Ras	ras	2	m	before
Ratu		3	m	before
Rear Admiral	admiral	3	m	before
Rebel leader	leader	3		before
Regent	regent	1		before
Rep.	United States representative	3		before
Representative	legislator	3		before
Reserve Bank of Australia Governor	governor of the Reserve Bank of Australia	2		before
Reserve Bank of India Governor	governor of the Reserve Bank of India	2		before
Reserve Bank of New Zealand Governor	governor of the Reserve Bank of New Zealand	2		before
Rev.	reverend	3		before
Reverend	reverend	3		before
Right Honorable		3		before
Right Honourable		3		before
Rt Hon		3		before
Rt Hon.		3		before
Rt. Hon.		3		before
Sayyid	sayyid	3	m	before
Second Minister	second minister	2		both
Secretary	secretary	2		before
Secretary General	secretary-general	1		before
Secretary of Agriculture	agriculture secretary	2		before
Secretary of Commerce	commerce secretary	2		before
Secretary of Defense	secretary of defense	2		before
Secretary of Energy	energy secretary	2		before
Secretary of Health and Human Services	health and human services secretary	2		before
Secretary of Homeland Security	homeland security secretary	2		before
Secretary of Housing and Urban Development	housing and urban development secretary	2		before
Secretary of Labor	labor secretary	2		before
Secretary of State	secretary of state	2		before
Secretary of the Interior	interior secretary	2		before
Secretary of the Treasury	treasury secretary	2		before
Secretary of Transportation	transportation secretary	2		before
Secretary of Veterans Affairs	veterans affairs secretary	2		before
Secretary of War	secretary of defense	2		before
Secretary-General	secretary-general	1		before
Security Council Secretary	security council secretary	2		before
Sen.	United States senator	3		before
Senate Democratic Leader	leader in Congress	3		before
Senate Majority Leader	leader in Congress	3		before
Senate Minority Leader	leader in Congress	3		before
Senate Republican Leader	leader in Congress	3		before
Senator	senator	3		before
Senior Adviser to the President	presidential aide	3		before
Senior Advisor to the President	presidential aide	3		before
Senior Bureau Official	official	3		before
Senior Director	director	3		before
Senior General	general	1	m	before
Senior Minister	senior minister	2		before
Senior Special Assistant	presidential aide	3		before
Sergeant	sergeant	3		before
Seri		3	m	before
Seri Utama		3	m	before
Señor		3	m	before
Señora		3	f	before
Sgt.	sergeant	3		before
Shah	shah	1	m	before
Shaikh	sheikh	2	m	before
Sheik	sheikh	2	m	before
Sheikh	sheikh	2	m	before
Sheikha	sheikha	2	f	before
Sherpa	sherpa	3		before
Shri		3	m	before
Sir	sir	3	m	before
Smt.		3	f	before
Speaker	speaker	2		before
Special Assistant	presidential aide	3		before
Special Assistant to the President	presidential aide	3		before
Special Coordinator	special envoy	2		before
Special Envoy	special envoy	2		before
Special Presidential Coordinator	special envoy	2		before
Special Presidential Envoy	special envoy	2		before
Special Representative	special envoy	2		before
Spokesman	spokesperson	3	m	before
Spokesperson	spokesperson	3		before
Spokeswoman	spokesperson	3	f	before
Sports Minister	sports minister	2		before
Spy chief	intelligence chief	2		before
Sr.		3	m	after
State Councilor	state counsellor	2		before
State Councillor	state counsellor	2		before
State Counsellor	state counsellor	2		before
State Counselor	state counsellor	2		before
State Minister	minister of state	3		before
State Secretary	state secretary	2		before
Strongman	leader	1	m	before
Sultan	sultan	1	m	before
Supreme Leader	supreme leader	1		before
Tan Sri		3	m	before
Taoiseach	prime minister	1		before
Tengku	prince	3	m	before
the chancellor	chancellor	1		alone
the crown prince	crown prince	2	m	alone
the emir	emir	1	m	alone
the emperor	emperor	1	m	alone
the envoy	special envoy	2		alone
the foreign minister	foreign minister	2		alone
the king	king	1	m	alone
the monarch	monarch	1		alone
the pontiff	pope	1	m	alone
the pope	pope	1	m	alone
the premier	premier	1		alone
the president	president	1		alone
the prime minister	prime minister	1		alone
the queen	queen	1	f	alone
the secretary of state	secretary of state	2		alone
the secretary-general	secretary-general	1		alone
the sultan	sultan	1	m	alone
the taoiseach	prime minister	1		alone
Top Diplomat	foreign minister	2		before
Trade Minister	trade minister	2		before
Trade Representative	trade representative	2		before
Transport Minister	transport minister	2		before
Transportation Secretary	transportation secretary	2		before
Treasurer	treasurer	2		before
Treasury Secretary	treasury secretary	2		before
Tsar	emperor	1	m	before
Tun		3	m	before
Tunku	prince	3	m	before
Tánaiste	deputy prime minister	2		before
U		3	m	before
U.N. chief	UN secretary-general	1		before
U.N. Secretary-General	UN secretary-general	1		before
U.S. Secretary of State	secretary of state	2		before
U.S. Trade Representative	trade representative	2		before
UN aid chief	under-secretary-general	2		before
UN chief	UN secretary-general	1		before
UN human rights chief	UN high commissioner for human rights	2		before
UN refugee chief	UN high commissioner for refugees	2		before
UN rights chief	UN high commissioner for human rights	2		before
UN Secretary-General	UN secretary-general	1		before
UN Special Envoy	UN special envoy	2		before
Under Secretary	under secretary	3		before
Under Secretary of State	under secretary of state	3		before
Under-Secretary	under secretary	3		before
Under-Secretary-General	under-secretary-general	2		before
Undersecretary	under secretary	3		before
Undersecretary of State	under secretary of state	3		before
Unification Minister	unification minister	2		before
Union Minister	minister	2		before
US Secretary of State	secretary of state	2		before
Vice Admiral	admiral	3	m	before
Vice Chairman	vice chairman	3		both
Vice Chancellor	vice chancellor	2		before
Vice Foreign Minister	deputy foreign minister	2		before
Vice Minister	deputy minister	3		before
Vice Premier	vice premier	2		before
Vice President	vice president	2		before
Vice Prime Minister	deputy prime minister	2		before
Vice-Chairman	vice chairman	3		both
Vice-Chancellor	vice chancellor	2		before
Vice-Minister	deputy minister	3		before
Vice-Premier	vice premier	2		before
Vice-President	vice president	2		before
Viceroy	viceroy	1	m	before
Viscount	viscount	3	m	before
Warlord	leader	3	m	before
WHO chief	WHO director-general	1		before
World Bank chief	World Bank president	1		before
WTO chief	WTO director-general	1		before
"""#
}
