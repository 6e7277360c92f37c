// swift-format-ignore-file

/// Who held which office, and when.
enum LeadersTable {
  /// Person, name, other names, short forms used alone, gender, state, role, from, to (empty: goes on). The rows of
  /// one person stand together.
  /// Cells are separated by tabs, lists inside a cell by `|`.
  static let text: StaticString = #"""
abdulla-shahid	Abdulla Shahid		Shahid	m		UN General Assembly president	2021	2022
abdulla-shahid	Abdulla Shahid		Shahid	m	MV	foreign minister	2018	2023
aga-khan-iv	Aga Khan IV	Aga Khan|Prince Karim Aga Khan	Aga	m		religious leader	1957	2025-02-04
ahmed-aboul-gheit	Ahmed Aboul Gheit	Ahmed Abul Gheit	Gheit	m		Arab League secretary-general	2016-07-03	
ahmed-aboul-gheit	Ahmed Aboul Gheit	Ahmed Abul Gheit	Gheit	m	EG	foreign minister	2004	2011
ajay-banga	Ajay Banga		Banga	m		World Bank president	2023-06-02	
albert-ramdin	Albert Ramdin		Ramdin	m		OAS secretary-general	2025-05-26	
alpha-oumar-konare	Alpha Oumar Konaré	Alpha Oumar Konare	Konaré	m		African Union Commission chair	2003	2008
alpha-oumar-konare	Alpha Oumar Konaré	Alpha Oumar Konare	Konaré	m	ML	president	1992-06-06	2002-06-09
amr-moussa	Amr Moussa		Moussa	m		Arab League secretary-general	2001	2011
amr-moussa	Amr Moussa	Amr Musa	Moussa	m	EG	foreign minister	1991	2001
anders-fogh-rasmussen	Anders Fogh Rasmussen	Anders Rasmussen	Fogh Rasmussen	m		NATO secretary-general	2009-08-01	2014-10-01
anders-fogh-rasmussen	Anders Fogh Rasmussen	Anders Rasmussen	Fogh Rasmussen	m	DK	prime minister	2001-11-27	2009-04-05
annalena-baerbock	Annalena Baerbock		Baerbock	f		UN General Assembly president	2025-09-09	
annalena-baerbock	Annalena Baerbock		Baerbock	f	DE	foreign minister	2021-12-08	2025-05-06
antonio-costa	António Costa	Antonio Costa	Costa	m		president of the European Council	2024-12-01	
antonio-costa	António Costa	Antonio Costa	Costa	m	PT	prime minister	2015-11-26	2024-04-02
antonio-guterres	António Guterres	Antonio Guterres	Guterres	m		UN secretary-general	2017-01-01	
antonio-guterres	António Guterres	Antonio Guterres	Guterres	m	PT	prime minister	1995-10-28	2002-04-06
antonio-tajani	Antonio Tajani		Tajani	m		president of the European Parliament	2017-01-17	2019-07-03
antonio-tajani	Antonio Tajani		Tajani	m	IT	foreign minister	2022-10-22	
athenagoras-i	Athenagoras I	Patriarch Athenagoras	Athenagoras	m		religious leader	1948	1972
audrey-azoulay	Audrey Azoulay		Azoulay	f		UNESCO director-general	2017-11-15	2025-11-14
ban-ki-moon	Ban Ki-moon	Ban Ki Moon|Ban Ki-Moon|Ban Kimoon	Ban	m		UN secretary-general	2007-01-01	2016-12-31
ban-ki-moon	Ban Ki-moon	Ban Ki Moon|Ban Ki-Moon|Ban Kimoon	Ban	m	KR	foreign minister	2004-01-17	2006-11-10
bartholomew-i	Bartholomew I	Ecumenical Patriarch Bartholomew|Patriarch Bartholomew	Bartholomew	m		religious leader	1991-11-02	
borge-brende	Børge Brende	Borge Brende	Brende	m		WEF president	2017	
borge-brende	Børge Brende	Borge Brende	Brende	m	NO	foreign minister	2013	2017
boutros-boutros-ghali	Boutros Boutros-Ghali	Boutros Boutros Ghali	Boutros-Ghali	m		UN secretary-general	1992-01-01	1996-12-31
boutros-boutros-ghali	Boutros Boutros-Ghali	Boutros Boutros Ghali	Boutros-Ghali	m	EG	foreign minister	1977	1991
carl-bildt	Carl Bildt		Bildt	m		High Representative for Bosnia	1995	1997
carl-bildt	Carl Bildt		Bildt	m	SE	prime minister	1991-10-04	1994-10-07
carl-bildt	Carl Bildt		Bildt	m	SE	foreign minister	2006-10-06	2014-10-03
catherine-ashton	Catherine Ashton	Baroness Ashton|Cathy Ashton	Ashton	f		EU high representative	2009-12-01	2014-11-01
cesar-gaviria	César Gaviria	Cesar Gaviria	Gaviria	m		OAS secretary-general	1994	2004
cesar-gaviria	César Gaviria	Cesar Gaviria|Cesar Gaviria Trujillo|César Gaviria Trujillo	Gaviria	m	CO	president	1990-08-07	1994-08-07
charles-michel	Charles Michel		Michel	m		president of the European Council	2019-12-01	2024-11-30
charles-michel	Charles Michel		Michel	m	BE	prime minister	2014-10-11	2019-10-27
chedli-klibi	Chedli Klibi		Klibi	m		Arab League secretary-general	1979	1990
christian-schmidt	Christian Schmidt		Schmidt	m		High Representative for Bosnia	2021-08-01	
christine-lagarde	Christine Lagarde		Lagarde	f		IMF managing director	2011-07-05	2019-09-12
christine-lagarde	Christine Lagarde		Lagarde	f		ECB president	2019-11-01	
dag-hammarskjold	Dag Hammarskjöld	Dag Hammarskjold	Hammarskjöld	m		UN secretary-general	1953-04-10	1961-09-18
dag-hammarskjold	Dag Hammarskjöld	Dag Hammarskjold	Hammarskjöld	m	SE	senior official	1951	1953
dalai-lama	Dalai Lama	14th Dalai Lama|Tenzin Gyatso|the Dalai Lama	Dalai Lama	m		religious leader	1940-02-22	
david-malpass	David Malpass		Malpass	m		World Bank president	2019-04-09	2023-06-01
david-sassoli	David Sassoli		Sassoli	m		president of the European Parliament	2019-07-03	2022-01-11
dennis-francis	Dennis Francis		Francis	m		UN General Assembly president	2023	2024
dirk-stikker	Dirk Stikker		Stikker	m		NATO secretary-general	1961	1964
dominique-strauss-kahn	Dominique Strauss-Kahn		Strauss-Kahn	m		IMF managing director	2007-11-01	2011-05-18
don-mckinnon	Don McKinnon		McKinnon	m		Commonwealth secretary-general	2000	2008
don-mckinnon	Don McKinnon		McKinnon	m	NZ	foreign minister	1990	1999
donald-tusk	Donald Tusk		Tusk	m		president of the European Council	2014-12-01	2019-11-30
donald-tusk	Donald Tusk		Tusk	m	PL	prime minister	2007-11-16	2014-09-22
donald-tusk	Donald Tusk		Tusk	m	PL	prime minister	2023-12-13	
emeka-anyaoku	Emeka Anyaoku		Anyaoku	m		Commonwealth secretary-general	1990	2000
federica-mogherini	Federica Mogherini		Mogherini	f		EU high representative	2014-11-01	2019-12-01
federica-mogherini	Federica Mogherini		Mogherini	f	IT	foreign minister	2014-02-22	2014-10-31
filippo-grandi	Filippo Grandi		Grandi	m		UN high commissioner for refugees	2016-01-01	2025-12-31
folke-bernadotte	Folke Bernadotte	Count Bernadotte|Count Folke Bernadotte	Bernadotte	m		UN mediator	1948-05-20	1948-09-17
franco-maria-malfatti	Franco Maria Malfatti		Malfatti	m		president of the European Commission	1970	1972
francois-xavier-ortoli	François-Xavier Ortoli	Francois-Xavier Ortoli	Ortoli	m		president of the European Commission	1973	1977
gaston-thorn	Gaston Thorn		Thorn	m		president of the European Commission	1981	1985
gaston-thorn	Gaston Thorn		Thorn	m	LU	prime minister	1974-06-15	1979-07-19
geir-pedersen	Geir Pedersen	Geir O. Pedersen	Pedersen	m		UN special envoy	2019	2025
george-robertson	George Robertson	Lord Robertson	Robertson	m		NATO secretary-general	1999-10-14	2003-12-17
gianni-infantino	Gianni Infantino		Infantino	m		FIFA president	2016-02-26	
gunnar-jarring	Gunnar Jarring		Jarring	m		UN special envoy	1967	1991
haitham-al-ghais	Haitham al-Ghais	Haitham Al-Ghais|Haitham Ghais|Haitham al Ghais|Haitham el-Ghais	al-Ghais|Ghais	m		OPEC secretary-general	2022-08-01	
hans-blix	Hans Blix		Blix	m		IAEA director-general	1981	1997
hans-blix	Hans Blix		Blix	m		UN weapons inspector	2000-03-01	2003-06-30
haya-rashed-al-khalifa	Haya Rashed Al Khalifa	Sheikha Haya Rashed Al Khalifa	Khalifa	f		UN General Assembly president	2006	2007
herman-van-rompuy	Herman Van Rompuy		Van Rompuy	m		president of the European Council	2009-12-01	2014-11-30
herman-van-rompuy	Herman Van Rompuy		Van Rompuy	m	BE	prime minister	2008-12-30	2009-11-25
horst-kohler	Horst Köhler	Horst Kohler	Köhler	m		IMF managing director	2000	2004
horst-kohler	Horst Köhler	Horst Koehler|Horst Kohler	Köhler	m	DE	president	2004-07-01	2010-05-31
imangali-tasmagambetov	Imangali Tasmagambetov		Tasmagambetov	m		CSTO secretary-general	2023-01-01	
irina-bokova	Irina Bokova		Bokova	f		UNESCO director-general	2009	2017
jaap-de-hoop-scheffer	Jaap de Hoop Scheffer		de Hoop Scheffer	m		NATO secretary-general	2004-01-05	2009-08-01
jaap-de-hoop-scheffer	Jaap de Hoop Scheffer		de Hoop Scheffer	m	NL	foreign minister	2002	2003
jacques-delors	Jacques Delors		Delors	m		president of the European Commission	1985-01-06	1995-01-22
jacques-rogge	Jacques Rogge		Rogge	m		IOC president	2001-07-16	2013-09-10
jacques-santer	Jacques Santer		Santer	m		president of the European Commission	1995	1999
jacques-santer	Jacques Santer		Santer	m	LU	prime minister	1984-07-20	1995-01-20
james-wolfensohn	James Wolfensohn		Wolfensohn	m		World Bank president	1995-06-01	2005-05-31
javier-perez-de-cuellar	Javier Pérez de Cuéllar	Javier Perez de Cuellar	Pérez de Cuéllar	m		UN secretary-general	1982-01-01	1991-12-31
javier-solana	Javier Solana		Solana	m		NATO secretary-general	1995-12-05	1999-10-06
javier-solana	Javier Solana		Solana	m		EU high representative	1999-10-18	2009-12-01
javier-solana	Javier Solana		Solana	m	ES	foreign minister	1992	1995
jean-ping	Jean Ping		Ping	m		African Union Commission chair	2008	2012
jean-ping	Jean Ping		Ping	m	GA	foreign minister	1999	2008
jean-rey	Jean Rey		Rey	m		president of the European Commission	1967	1970
jean-claude-juncker	Jean-Claude Juncker		Juncker	m		president of the European Commission	2014-11-01	2019-11-30
jean-claude-juncker	Jean-Claude Juncker		Juncker	m	LU	prime minister	1995-01-20	2013-12-04
jens-stoltenberg	Jens Stoltenberg		Stoltenberg	m		NATO secretary-general	2014-10-01	2024-10-01
jens-stoltenberg	Jens Stoltenberg		Stoltenberg	m	NO	prime minister	2000-03-17	2001-10-19
jens-stoltenberg	Jens Stoltenberg		Stoltenberg	m	NO	prime minister	2005-10-17	2013-10-16
jens-stoltenberg	Jens Stoltenberg		Stoltenberg	m	NO	finance minister	2025-02-04	
jose-manuel-barroso	José Manuel Barroso	Jose Barroso|Jose Manuel Barroso|Jose Manuel Durao Barroso|José Manuel Durão Barroso	Barroso	m		president of the European Commission	2004-11-22	2014-10-31
jose-manuel-barroso	José Manuel Barroso	Durao Barroso|Durão Barroso|Jose Durao Barroso|Jose Manuel Barroso|Jose Manuel Durao Barroso|José Durão Barroso|José Manuel Durão Barroso	Barroso	m	PT	prime minister	2002	2004
jose-miguel-insulza	José Miguel Insulza	Jose Miguel Insulza	Insulza	m		OAS secretary-general	2005	2015
josep-borrell	Josep Borrell	Josep Borrell Fontelles	Borrell	m		EU high representative	2019-12-01	2024-11-30
josep-borrell	Josep Borrell		Borrell	m	ES	foreign minister	2018-06-07	2019-11-29
joseph-luns	Joseph Luns		Luns	m		NATO secretary-general	1971-10-01	1984-06-25
joseph-luns	Joseph Luns		Luns	m	NL	foreign minister	1952	1971
juan-antonio-samaranch	Juan Antonio Samaranch		Samaranch	m		IOC president	1980-07-16	2001-07-16
justin-welby	Justin Welby	Archbishop Welby	Welby	m		religious leader	2013-03-21	2025-01-06
kaja-kallas	Kaja Kallas		Kallas	f		EU high representative	2024-12-01	
kaja-kallas	Kaja Kallas		Kallas	f	EE	prime minister	2021-01-26	2024-07-23
kamalesh-sharma	Kamalesh Sharma		Sharma	m		Commonwealth secretary-general	2008	2016
kao-kim-hourn	Kao Kim Hourn		Hourn	m		ASEAN secretary-general	2023-01-01	
kim-jim-yong	Kim Jim Yong	Jim Yong Kim	Kim	m		World Bank president	2012-07-01	2019-01-31
kirsty-coventry	Kirsty Coventry		Coventry	f		IOC president	2025-06-23	
klaus-schwab	Klaus Schwab		Schwab	m		WEF chairman	1971	2025
kofi-annan	Kofi Annan	Kofi A. Annan	Annan	m		UN secretary-general	1997-01-01	2006-12-31
koichiro-matsuura	Koichiro Matsuura	Koïchiro Matsuura	Matsuura	m		UNESCO director-general	1999	2009
kristalina-georgieva	Kristalina Georgieva		Georgieva	f		IMF managing director	2019-10-01	
kurt-waldheim	Kurt Waldheim		Waldheim	m		UN secretary-general	1972-01-01	1981-12-31
kurt-waldheim	Kurt Waldheim		Waldheim	m	AT	foreign minister	1968	1970
kurt-waldheim	Kurt Waldheim		Waldheim	m	AT	president	1986-07-08	1992-07-08
lakhdar-brahimi	Lakhdar Brahimi		Brahimi	m		UN special envoy	1994	2014
lim-jock-hoi	Lim Jock Hoi		Hoi	m		ASEAN secretary-general	2018	2022
lord-ismay	Lord Ismay	Hastings Ismay	Ismay	m		NATO secretary-general	1952	1957
louise-arbour	Louise Arbour		Arbour	f		UN high commissioner for human rights	2004	2008
luis-almagro	Luis Almagro		Almagro	m		OAS secretary-general	2015-05-26	2025-05-26
mahmoud-ali-youssouf	Mahmoud Ali Youssouf		Youssouf	m		African Union Commission chair	2025-03-13	
mahmoud-ali-youssouf	Mahmoud Ali Youssouf		Youssouf	m	DJ	foreign minister	2005	2025
manfred-worner	Manfred Wörner	Manfred Worner	Wörner	m		NATO secretary-general	1988-07-01	1994-08-13
manlio-brosio	Manlio Brosio		Brosio	m		NATO secretary-general	1964	1971
margaret-chan	Margaret Chan		Chan	f		WHO director-general	2007	2017
mario-draghi	Mario Draghi		Draghi	m		ECB president	2011-11-01	2019-10-31
mario-draghi	Mario Draghi		Draghi	m	IT	prime minister	2021-02-13	2022-10-22
mark-rutte	Mark Rutte		Rutte	m		NATO secretary-general	2024-10-01	
mark-rutte	Mark Rutte		Rutte	m	NL	prime minister	2010-10-14	2024-07-02
martin-griffiths	Martin Griffiths		Griffiths	m		UN special envoy	2018	2021
martin-griffiths	Martin Griffiths		Griffiths	m		UN humanitarian chief	2021-07-12	2024-06-30
martin-schulz	Martin Schulz		Schulz	m		president of the European Parliament	2012-01-17	2017-01-17
martti-ahtisaari	Martti Ahtisaari		Ahtisaari	m		UN special envoy	2005	2008
martti-ahtisaari	Martti Ahtisaari		Ahtisaari	m	FI	president	1994-03-01	2000
mary-robinson	Mary Robinson		Robinson	f		UN high commissioner for human rights	1997-09-12	2002-09-12
mary-robinson	Mary Robinson		Robinson	f	IE	president	1990-12-03	1997-09-12
michel-camdessus	Michel Camdessus		Camdessus	m		IMF managing director	1987	2000
michelle-bachelet	Michelle Bachelet		Bachelet	f		UN high commissioner for human rights	2018-09-01	2022-08-31
michelle-bachelet	Michelle Bachelet		Bachelet	f	CL	president	2006-03-11	2010-03-11
michelle-bachelet	Michelle Bachelet		Bachelet	f	CL	president	2014-03-11	2018-03-11
mirjana-spoljaric-egger	Mirjana Spoljaric Egger	Mirjana Spoljaric	Egger	f		ICRC president	2022-10-01	
mohamed-elbaradei	Mohamed ElBaradei	Mohamed El Baradei|Mohammed ElBaradei	ElBaradei|Baradei	m		IAEA director-general	1997-12-01	2009-11-30
mohammed-barkindo	Mohammed Barkindo	Mohammad Barkindo|Mohammed Sanusi Barkindo	Barkindo	m		OPEC secretary-general	2016-08-01	2022-07-05
moussa-faki	Moussa Faki	Moussa Faki Mahamat	Faki	m		African Union Commission chair	2017-03-14	2025-03-13
moussa-faki	Moussa Faki	Moussa Faki Mahamat	Faki	m	TD	foreign minister	2008	2017
nabil-elaraby	Nabil Elaraby	Nabil Al-Arabi|Nabil Arabi|Nabil al Arabi|Nabil al-Arabi|Nabil el-Arabi	Elaraby	m		Arab League secretary-general	2011	2016
navi-pillay	Navi Pillay		Pillay	f		UN high commissioner for human rights	2008	2014
ngozi-okonjo-iweala	Ngozi Okonjo-Iweala		Okonjo-Iweala	f		WTO director-general	2021-03-01	
ngozi-okonjo-iweala	Ngozi Okonjo-Iweala		Okonjo-Iweala	f	NG	finance minister	2003	2006
ngozi-okonjo-iweala	Ngozi Okonjo-Iweala		Okonjo-Iweala	f	NG	finance minister	2011	2015
nikolai-bordyuzha	Nikolai Bordyuzha	Nikolay Bordyuzha	Bordyuzha	m		CSTO secretary-general	2003	2016
nkosazana-dlamini-zuma	Nkosazana Dlamini-Zuma		Dlamini-Zuma	f		African Union Commission chair	2012-10-15	2017-01-30
nkosazana-dlamini-zuma	Nkosazana Dlamini-Zuma	Nkosazana Dlamini Zuma	Dlamini-Zuma	f	ZA	foreign minister	1999	2009
paddy-ashdown	Paddy Ashdown	Lord Ashdown	Ashdown	m		High Representative for Bosnia	2002	2006
pascal-lamy	Pascal Lamy		Lamy	m		WTO director-general	2005	2013
patricia-scotland	Patricia Scotland	Baroness Scotland	Scotland	f		Commonwealth secretary-general	2016-04-01	2025-03-31
paul-wolfowitz	Paul Wolfowitz		Wolfowitz	m		World Bank president	2005-06-01	2007-06-30
paul-henri-spaak	Paul-Henri Spaak		Spaak	m		NATO secretary-general	1957-05-16	1961-04-21
paul-henri-spaak	Paul-Henri Spaak	Paul Henri Spaak	Spaak	m	BE	prime minister	1938	1939
paul-henri-spaak	Paul-Henri Spaak	Paul Henri Spaak	Spaak	m	BE	prime minister	1946	1946
paul-henri-spaak	Paul-Henri Spaak	Paul Henri Spaak	Spaak	m	BE	prime minister	1947	1949
paul-henri-spaak	Paul-Henri Spaak	Paul Henri Spaak	Spaak	m	BE	foreign minister	1954	1957
paul-henri-spaak	Paul-Henri Spaak	Paul Henri Spaak	Spaak	m	BE	foreign minister	1961	1966
peter-carrington	Peter Carrington	Lord Carrington	Carrington	m		NATO secretary-general	1984-06-25	1988-07-01
peter-carrington	Peter Carrington	Lord Carrington	Carrington	m	GB	foreign secretary	1979-05-05	1982-04-05
peter-maurer	Peter Maurer		Maurer	m		ICRC president	2012	2022
philemon-yang	Philemon Yang	Philémon Yang	Yang	m		UN General Assembly president	2024	2025
philemon-yang	Philémon Yang	Philemon Yang	Yang	m	CM	prime minister	2009	2019
rafael-grossi	Rafael Grossi	Rafael Mariano Grossi	Grossi	m		IAEA director-general	2019-12-03	
ralph-bunche	Ralph Bunche		Bunche	m		UN mediator	1948	1949
robert-mcnamara	Robert McNamara	Robert S. McNamara	McNamara	m		World Bank president	1968-04-01	1981-06-30
robert-mcnamara	Robert McNamara	Robert S. McNamara	McNamara	m	US	secretary of defense	1961-01-21	1968-02-29
robert-zoellick	Robert Zoellick		Zoellick	m		World Bank president	2007-07-01	2012-06-30
roberta-metsola	Roberta Metsola		Metsola	f		president of the European Parliament	2022-01-18	
roberto-azevedo	Roberto Azevêdo	Roberto Azevedo	Azevêdo	m		WTO director-general	2013	2020
rodrigo-de-rato	Rodrigo de Rato	Rodrigo Rato	de Rato	m		IMF managing director	2004	2007
romano-prodi	Romano Prodi		Prodi	m		president of the European Commission	1999-09-16	2004-10-30
romano-prodi	Romano Prodi		Prodi	m	IT	prime minister	1996-05-18	1998-10-21
romano-prodi	Romano Prodi		Prodi	m	IT	prime minister	2006-05-17	2008-05-08
roy-jenkins	Roy Jenkins		Jenkins	m		president of the European Commission	1977-01-06	1981-01-06
sadako-ogata	Sadako Ogata		Ogata	f		UN high commissioner for refugees	1991	2000
salim-ahmed-salim	Salim Ahmed Salim		Salim	m		OAU secretary-general	1989	2001
salim-ahmed-salim	Salim Ahmed Salim		Salim	m	TZ	prime minister	1984	1985
sepp-blatter	Sepp Blatter	Joseph Blatter|Joseph S. Blatter	Blatter	m		FIFA president	1998-06-08	2015-12-21
sergei-lebedev	Sergei Lebedev	Sergey Lebedev	Lebedev	m		CIS executive secretary	2007	
sergio-vieira-de-mello	Sergio Vieira de Mello		de Mello	m		UN special envoy	1999	2003-08-19
shirley-ayorkor-botchwey	Shirley Ayorkor Botchwey		Ayorkor Botchwey	f		Commonwealth secretary-general	2025-04-01	
shirley-ayorkor-botchwey	Shirley Ayorkor Botchwey		Ayorkor Botchwey	f	GH	foreign minister	2017	2025
shridath-ramphal	Shridath Ramphal	Sonny Ramphal	Ramphal	m		Commonwealth secretary-general	1975	1990
sicco-mansholt	Sicco Mansholt		Mansholt	m		president of the European Commission	1972	1973
simone-veil	Simone Veil		Veil	f		president of the European Parliament	1979-07-17	1982-01-19
staffan-de-mistura	Staffan de Mistura		de Mistura	m		UN special envoy	2014	2018
staffan-de-mistura	Staffan de Mistura		de Mistura	m		UN special envoy	2021	
stanislav-zas	Stanislav Zas	Stanislau Zas	Zas	m		CSTO secretary-general	2020-01-01	2022-12-31
surin-pitsuwan	Surin Pitsuwan		Pitsuwan	m		ASEAN secretary-general	2008	2012
tedros-adhanom-ghebreyesus	Tedros Adhanom Ghebreyesus	Tedros Adhanom	Ghebreyesus	m		WHO director-general	2017-07-01	
tedros-adhanom-ghebreyesus	Tedros Adhanom Ghebreyesus	Tedros Adhanom	Tedros|Ghebreyesus	m	ET	foreign minister	2012	2016
thomas-bach	Thomas Bach		Bach	m		IOC president	2013-09-10	2025-06-23
tony-blair	Tony Blair		Blair	m		Quartet envoy	2007-06-27	2015-05-27
tony-blair	Tony Blair	Anthony Blair	Blair	m	GB	prime minister	1997-05-02	2007-06-27
trygve-lie	Trygve Lie		Lie	m		UN secretary-general	1946-02-02	1952-11-10
u-thant	U Thant		Thant|U Thant	m		UN secretary-general	1961-11-30	1971-12-31
ursula-von-der-leyen	Ursula von der Leyen		von der Leyen	f		president of the European Commission	2019-12-01	
ursula-von-der-leyen	Ursula von der Leyen		von der Leyen	f	DE	defence minister	2013-12-17	2019-07-17
volker-turk	Volker Türk	Volker Turk	Türk	m		UN high commissioner for human rights	2022-10-17	
vuk-jeremic	Vuk Jeremić	Vuk Jeremic	Jeremić	m		UN General Assembly president	2012	2013
vuk-jeremic	Vuk Jeremić	Vuk Jeremic	Jeremić	m	RS	foreign minister	2007	2012
walter-hallstein	Walter Hallstein		Hallstein	m		president of the European Commission	1958-01-01	1967-07-05
willy-claes	Willy Claes		Claes	m		NATO secretary-general	1994	1995
yukiya-amano	Yukiya Amano		Amano	m		IAEA director-general	2009-12-01	2019-07-18
albert-pintat	Albert Pintat		Pintat	m	AD	prime minister	2005-05-27	2009-06-05
antoni-marti	Antoni Martí	Antoni Marti	Martí	m	AD	prime minister	2011-05-12	2019-05-16
jaume-bartumeu	Jaume Bartumeu		Bartumeu	m	AD	prime minister	2009-06-05	2011-04-28
josep-pintat-solans	Josep Pintat-Solans		Pintat-Solans	m	AD	prime minister	1984-05-21	1990-01-12
marc-forne-molne	Marc Forné Molné	Marc Forne|Marc Forne Molne	Forné Molné	m	AD	prime minister	1994-12-07	2005-05-27
oscar-ribas-reig	Òscar Ribas Reig	Oscar Ribas Reig	Ribas Reig	m	AD	prime minister	1982-01-08	1984-05-21
oscar-ribas-reig	Òscar Ribas Reig	Oscar Ribas Reig	Ribas Reig	m	AD	prime minister	1990-01-12	1994-12-07
pere-lopez-agras	Pere López Agràs	Pere Lopez Agras	López Agràs	m	AD	acting prime minister	2011-04-28	2011-05-12
xavier-espot	Xavier Espot	Xavier Espot Zamora	Espot	m	AD	prime minister	2019-05-16	
abdullah-bin-zayed-al-nahyan	Abdullah bin Zayed Al Nahyan	Abdullah bin Zayed|Sheikh Abdullah bin Zayed	Al Nahyan	m	AE	foreign minister	2006-02-09	
khalifa-bin-zayed-al-nahyan	Khalifa bin Zayed Al Nahyan	Sheikh Khalifa	Al Nahyan	m	AE	president	2004-11-03	2022-05-13
mansour-bin-zayed-al-nahyan	Mansour bin Zayed Al Nahyan	Sheikh Mansour	Al Nahyan	m	AE	vice president	2023-03-29	
mohamed-bin-zayed-al-nahyan	Mohamed bin Zayed Al Nahyan	MBZ|MbZ|Mohamed bin Zayed|Mohammed bin Zayed|Mohammed bin Zayed Al Nahyan|Sheikh Mohamed|Sheikh Mohamed bin Zayed|Sheikh Mohammed bin Zayed	bin Zayed|Al Nahyan	m	AE	crown prince	2004-11-03	2022-05-14
mohamed-bin-zayed-al-nahyan	Mohamed bin Zayed Al Nahyan	MBZ|MbZ|Mohamed bin Zayed|Mohammed bin Zayed|Mohammed bin Zayed Al Nahyan|Sheikh Mohamed|Sheikh Mohamed bin Zayed|Sheikh Mohammed bin Zayed	bin Zayed|Al Nahyan	m	AE	president	2022-05-14	
mohammed-bin-rashid-al-maktoum	Mohammed bin Rashid Al Maktoum	Mohammed bin Rashid|Sheikh Mohammed bin Rashid	Al Maktoum	m	AE	prime minister	2006-02-11	
tahnoun-bin-zayed-al-nahyan	Tahnoun bin Zayed Al Nahyan	Sheikh Tahnoun|Tahnoun bin Zayed	Al Nahyan	m	AE	national security adviser	2016-02-14	
zayed-bin-sultan-al-nahyan	Zayed bin Sultan Al Nahyan	Sheikh Zayed|Sheikh Zayed bin Sultan	Al Nahyan	m	AE	president	1971-12-02	2004-11-02
abdul-ghani-baradar	Abdul Ghani Baradar	Mullah Baradar	Baradar	m	AF	deputy prime minister	2021-09-07	
abdullah-abdullah	Abdullah Abdullah		Abdullah	m	AF	foreign minister	2001-12-22	2006-04-20
abdullah-abdullah	Abdullah Abdullah		Abdullah	m	AF	chief executive	2014-09-29	2020-03-11
abdullah-yaqta	Abdullah Yaqta	Abdallah Yakta	Yaqta|Yakta	m	AF	acting prime minister	1967-10-11	1967-11-01
amir-khan-muttaqi	Amir Khan Muttaqi		Muttaqi	m	AF	foreign minister	2021-09-07	
ashraf-ghani	Ashraf Ghani	Ashraf Ghani Ahmadzai	Ghani	m	AF	president	2014-09-29	2021-08-15
babrak-karmal	Babrak Karmal		Karmal	m	AF	general secretary	1979-12-27	1986-05-04
burhanuddin-rabbani	Burhanuddin Rabbani		Rabbani	m	AF	president	1992-06-28	2001
hafizullah-amin	Hafizullah Amin		Amin	m	AF	general secretary	1979-03-27	1979-12-27
hamid-karzai	Hamid Karzai		Karzai	m	AF	chairman	2001-12-22	2002-06-19
hamid-karzai	Hamid Karzai		Karzai	m	AF	president	2002-06-19	2014-09-29
hanif-atmar	Hanif Atmar	Mohammad Hanif Atmar	Atmar	m	AF	foreign minister	2020	2021
hibatullah-akhundzada	Hibatullah Akhundzada		Akhundzada	m	AF	supreme leader	2021-08-15	
mohammad-hasan-akhund	Mohammad Hasan Akhund	Hasan Akhund	Akhund	m	AF	acting prime minister	2021-09-07	
mohammad-hashim-maiwandwal	Mohammad Hashim Maiwandwal		Maiwandwal	m	AF	prime minister	1965-11-02	1967-10-11
mohammad-musa-shafiq	Mohammad Musa Shafiq		Shafiq	m	AF	prime minister	1972-12-12	1973
mohammad-najibullah	Mohammad Najibullah	Mohammed Najibullah	Najibullah	m	AF	general secretary	1986-05-04	1992
mohammad-najibullah	Mohammad Najibullah	Mohammed Najibullah	Najibullah	m	AF	president	1987	1992
mohammad-yusuf	Mohammad Yusuf		Yusuf	m	AF	prime minister	1963-03-10	1965-11-02
mohammed-daoud-khan	Mohammed Daoud Khan	Mohammad Daoud|Mohammed Daud Khan	Khan	m	AF	prime minister	1953-09-07	1963-03-10
mohammed-daoud-khan	Mohammed Daoud Khan	Mohammad Daoud|Mohammed Daud Khan	Khan	m	AF	president	1973-07-17	1978
mohammed-zahir-shah	Mohammed Zahir Shah	King Mohammed Zahir Shah|King Zahir Shah	Zahir Shah	m	AF	king	1933-11-08	1973-07-17
mullah-omar	Mullah Omar	Mohammed Omar|Mullah Mohammed Omar	Omar	m	AF	leader	1996-09-27	2001-11-13
nur-ahmad-etemadi	Nur Ahmad Etemadi		Etemadi	m	AF	prime minister	1967-11-01	1971
nur-muhammad-taraki	Nur Muhammad Taraki		Taraki	m	AF	general secretary	1978-04-30	1979-03-27
shah-mahmud-khan	Shah Mahmud Khan		Khan	m	AF	prime minister	1946-05-14	1953-09-07
sibghatullah-mojaddedi	Sibghatullah Mojaddedi		Mojaddedi	m	AF	acting president	1992	1992
baldwin-spencer	Baldwin Spencer		Spencer	m	AG	prime minister	2004-03-24	2014-06-13
gaston-browne	Gaston Browne		Browne	m	AG	prime minister	2014-06-13	
lester-bird	Lester Bird		Bird	m	AG	prime minister	1994-03-09	2004-03-24
vere-bird	Vere Bird	V C Bird|V. C. Bird|V.C. Bird	Bird	m	AG	prime minister	1981-11-01	1994-03-09
aleksander-meksi	Aleksandër Meksi	Aleksander Meksi	Meksi	m	AL	prime minister	1992	1997
alfred-moisiu	Alfred Moisiu		Moisiu	m	AL	president	2002	2007
bajram-begaj	Bajram Begaj		Begaj	m	AL	president	2022-07-24	
bamir-topi	Bamir Topi		Topi	m	AL	president	2007	2012
bujar-nishani	Bujar Nishani		Nishani	m	AL	president	2012	2017
ditmir-bushati	Ditmir Bushati		Bushati	m	AL	foreign minister	2013	2019
edi-rama	Edi Rama		Rama	m	AL	prime minister	2013-09-15	
enver-hoxha	Enver Hoxha		Hoxha	m	AL	first secretary	1944	1985-04-11
enver-hoxha	Enver Hoxha		Hoxha	m	AL	prime minister	1944	1954
fatos-nano	Fatos Nano		Nano	m	AL	prime minister	1991	1991
fatos-nano	Fatos Nano		Nano	m	AL	prime minister	1997-07-24	1998-10-02
fatos-nano	Fatos Nano		Nano	m	AL	prime minister	2002-07-31	2005-09-11
ilir-meta	Ilir Meta		Meta	m	AL	prime minister	1999-10-29	2002-02-22
ilir-meta	Ilir Meta		Meta	m	AL	president	2017-07-24	2022-07-24
mehmet-shehu	Mehmet Shehu		Shehu	m	AL	prime minister	1954	1981
olta-xhacka	Olta Xhaçka	Olta Xhacka	Xhaçka	f	AL	foreign minister	2020-12-31	2023-09-09
pandeli-majko	Pandeli Majko		Majko	m	AL	prime minister	1998-10-02	1999-10-29
pandeli-majko	Pandeli Majko		Majko	m	AL	prime minister	2002-02-22	2002-07-31
ramiz-alia	Ramiz Alia		Alia	m	AL	first secretary	1985-04-13	1991
ramiz-alia	Ramiz Alia		Alia	m	AL	president	1991	1992-04-09
rexhep-meidani	Rexhep Meidani		Meidani	m	AL	president	1997	2002
sali-berisha	Sali Berisha		Berisha	m	AL	president	1992-04-09	1997
sali-berisha	Sali Berisha		Berisha	m	AL	prime minister	2005-09-11	2013-09-15
ararat-mirzoyan	Ararat Mirzoyan		Mirzoyan	m	AM	foreign minister	2021-08-19	
armen-sarkissian	Armen Sarkissian	Armen Sargsyan	Sarkissian	m	AM	president	2018-04-09	2022-02-01
edward-nalbandian	Edward Nalbandian		Nalbandian	m	AM	foreign minister	2008	2018
karen-karapetyan	Karen Karapetyan		Karapetyan	m	AM	prime minister	2016	2018-05-08
levon-ter-petrosyan	Levon Ter-Petrosyan	Levon Ter-Petrossian	Ter-Petrosyan	m	AM	president	1991-10-16	1998
nikol-pashinyan	Nikol Pashinyan	Nikol Pashinian	Pashinyan|Pashinian	m	AM	prime minister	2018-05-08	
robert-kocharyan	Robert Kocharyan	Robert Kocharian	Kocharyan|Kocharian	m	AM	president	1998-03-04	2008-04-09
serzh-sargsyan	Serzh Sargsyan	Serge Sargsyan|Serge Sarkisian|Serzh Sarkisyan	Sargsyan|Sarkisian|Sarkisyan	m	AM	president	2008-04-09	2018-04-09
serzh-sargsyan	Serzh Sargsyan	Serge Sargsyan|Serge Sarkisian|Serzh Sarkisyan	Sargsyan|Sarkisian|Sarkisyan	m	AM	prime minister	2018-04-17	2018-04-23
vahagn-khachaturyan	Vahagn Khachaturyan		Khachaturyan	m	AM	president	2022-03-13	
zohrab-mnatsakanyan	Zohrab Mnatsakanyan		Mnatsakanyan	m	AM	foreign minister	2018	2020
agostinho-neto	Agostinho Neto		Neto	m	AO	president	1975-11-11	1979-09-10
holden-roberto	Holden Roberto		Roberto	m	AO	party leader	1961	1975
joao-lourenco	João Lourenço	Joao Lourenco|Joao Manuel Goncalves Lourenco|João Manuel Gonçalves Lourenço	Lourenço	m	AO	president	2017-09-26	
jonas-savimbi	Jonas Savimbi		Savimbi	m	AO	party leader	1966	2002-02-22
jose-eduardo-dos-santos	José Eduardo dos Santos	Jose Eduardo dos Santos	dos Santos	m	AO	president	1979-09-10	2017-09-26
tete-antonio	Téte António	Tete Antonio	António	m	AO	foreign minister	2020	
adolfo-rodriguez-saa	Adolfo Rodríguez Saá	Adolfo Rodriguez Saa	Rodríguez Saá	m	AR	president	2001-12-23	2001
alberto-fernandez	Alberto Fernández	Alberto Fernandez	Fernández	m	AR	president	2019-12-10	2023-12-10
alejandro-lanusse	Alejandro Lanusse	Alejandro Agustin Lanusse|Alejandro Agustín Lanusse	Lanusse	m	AR	president	1971-03-25	1973-05-25
alfredo-saint-jean	Alfredo Saint-Jean	Alfredo Oscar Saint-Jean	Saint-Jean	m	AR	acting president	1982-06-18	1982-07-01
arturo-frondizi	Arturo Frondizi		Frondizi	m	AR	president	1958-05-01	1962-03-29
arturo-illia	Arturo Illia	Arturo Umberto Illia	Illia	m	AR	president	1963-10-12	1966-06-28
carlos-menem	Carlos Menem	Carlos Saul Menem|Carlos Saúl Menem	Menem	m	AR	president	1989-07-08	1999-12-10
cristina-fernandez-de-kirchner	Cristina Fernández de Kirchner	Cristina Fernandez|Cristina Fernandez de Kirchner|Cristina Fernández|Cristina Kirchner	Fernández de Kirchner	f	AR	president	2007-12-10	2015-12-10
cristina-fernandez-de-kirchner	Cristina Fernández de Kirchner	Cristina Fernandez|Cristina Fernandez de Kirchner|Cristina Fernández|Cristina Kirchner	Fernández de Kirchner	f	AR	vice president	2019-12-10	2023-12-10
diana-mondino	Diana Mondino		Mondino	f	AR	foreign minister	2023-12-10	2024-10-30
eduardo-duhalde	Eduardo Duhalde		Duhalde	m	AR	president	2002-01-02	2003-05-25
eduardo-lonardi	Eduardo Lonardi		Lonardi	m	AR	president	1955-09-20	1955-11-13
eva-peron	Eva Perón	Eva Duarte|Eva Peron|Evita|Evita Peron|Evita Perón	Perón	f	AR	first lady	1946	1952-07-26
fernando-de-la-rua	Fernando de la Rúa	Fernando de la Rua	de la Rúa	m	AR	president	1999-12-10	2001-12-23
gerardo-werthein	Gerardo Werthein		Werthein	m	AR	foreign minister	2024-10-30	2025-10-28
guido-di-tella	Guido di Tella		di Tella	m	AR	foreign minister	1991	1999
hector-campora	Héctor Cámpora	Hector Campora|Hector Jose Campora|Héctor José Cámpora	Cámpora	m	AR	president	1973-05-25	1973-07-13
horacio-tomas-liendo	Horacio Tomás Liendo	Horacio Tomas Liendo	Liendo	m	AR	acting president	1981-11-20	1981-12-12
isabel-peron	Isabel Perón	Isabel Martinez de Peron|Isabel Martínez de Perón|Isabel Peron|Isabelita Peron|Isabelita Perón|Maria Estela Martinez de Peron|María Estela Martínez de Perón	Perón	f	AR	president	1974-07-01	1976-03-29
javier-milei	Javier Milei		Milei	m	AR	president	2023-12-10	
jorge-rafael-videla	Jorge Rafael Videla	Jorge Videla	Videla	m	AR	president	1976-03-29	1981-03-29
jose-maria-guido	José María Guido	Jose Maria Guido	Guido	m	AR	president	1962-03-29	1963-10-12
juan-carlos-ongania	Juan Carlos Onganía	Juan Carlos Ongania	Onganía	m	AR	president	1966-06-28	1970-06-18
juan-peron	Juan Perón	Juan D. Peron|Juan D. Perón|Juan Domingo Peron|Juan Domingo Perón|Juan Peron	Perón	m	AR	president	1946-06-04	1955-09-20
juan-peron	Juan Perón	Juan D. Peron|Juan D. Perón|Juan Domingo Peron|Juan Domingo Perón|Juan Peron	Perón	m	AR	president	1973-10-12	1974-07-01
leopoldo-galtieri	Leopoldo Galtieri	Leopoldo Fortunato Galtieri	Galtieri	m	AR	president	1981-12-12	1982-06-18
mauricio-macri	Mauricio Macri		Macri	m	AR	president	2015-12-10	2019-12-10
nestor-kirchner	Néstor Kirchner	Nestor Carlos Kirchner|Nestor Kirchner|Néstor Carlos Kirchner	Kirchner	m	AR	president	2003-05-25	2007-12-10
pedro-eugenio-aramburu	Pedro Eugenio Aramburu	Pedro Aramburu	Aramburu	m	AR	president	1955-11-13	1958-05-01
raul-alfonsin	Raúl Alfonsín	Raul Alfonsin|Raul Ricardo Alfonsin|Raúl Ricardo Alfonsín	Alfonsín	m	AR	president	1983-12-10	1989-07-08
raul-lastiri	Raúl Lastiri	Raul Lastiri	Lastiri	m	AR	acting president	1973-07-13	1973-10-12
reynaldo-bignone	Reynaldo Bignone		Bignone	m	AR	president	1982-07-01	1983-12-10
roberto-levingston	Roberto Levingston	Roberto Marcelo Levingston	Levingston	m	AR	president	1970-06-18	1971-03-25
roberto-viola	Roberto Viola	Roberto Eduardo Viola	Viola	m	AR	president	1981-03-29	1981-11-20
santiago-cafiero	Santiago Cafiero		Cafiero	m	AR	foreign minister	2021	2023
susana-malcorra	Susana Malcorra		Malcorra	f	AR	foreign minister	2015	2017
adolf-scharf	Adolf Schärf	Adolf Schaerf|Adolf Scharf	Schärf|Schaerf	m	AT	president	1957	1965
alexander-schallenberg	Alexander Schallenberg		Schallenberg	m	AT	foreign minister	2019-06-03	2021-10-11
alexander-schallenberg	Alexander Schallenberg		Schallenberg	m	AT	chancellor	2021-10-11	2021-12-06
alexander-schallenberg	Alexander Schallenberg		Schallenberg	m	AT	foreign minister	2021-12-06	2025-03-03
alexander-schallenberg	Alexander Schallenberg		Schallenberg	m	AT	acting chancellor	2025-01-10	2025-03-03
alexander-van-der-bellen	Alexander Van der Bellen		Van der Bellen	m	AT	president	2017-01-26	
alfons-gorbach	Alfons Gorbach		Gorbach	m	AT	chancellor	1961-04-11	1964
alfred-gusenbauer	Alfred Gusenbauer		Gusenbauer	m	AT	chancellor	2007-01-11	2008-12-02
alois-mock	Alois Mock		Mock	m	AT	foreign minister	1987	1995
beate-meinl-reisinger	Beate Meinl-Reisinger		Meinl-Reisinger	f	AT	foreign minister	2025-03-03	
benita-ferrero-waldner	Benita Ferrero-Waldner		Ferrero-Waldner	f	AT	foreign minister	2000	2004
brigitte-bierlein	Brigitte Bierlein		Bierlein	f	AT	chancellor	2019-06-03	2020-01-07
bruno-kreisky	Bruno Kreisky		Kreisky	m	AT	foreign minister	1959	1966
bruno-kreisky	Bruno Kreisky		Kreisky	m	AT	chancellor	1970-04-20	1983-05-24
christian-kern	Christian Kern		Kern	m	AT	chancellor	2016-05-17	2017
christian-stocker	Christian Stocker		Stocker	m	AT	chancellor	2025-03-03	
engelbert-dollfuss	Engelbert Dollfuss		Dollfuss	m	AT	chancellor	1932-05-20	1934-07-25
franz-jonas	Franz Jonas		Jonas	m	AT	president	1965	1974
franz-joseph-i	Franz Joseph I	Emperor Franz Josef|Emperor Franz Joseph	Franz Joseph	m	AT	emperor	1848-12-02	1916-11-21
franz-vranitzky	Franz Vranitzky		Vranitzky	m	AT	chancellor	1986-06-16	1997-01-28
fred-sinowatz	Fred Sinowatz		Sinowatz	m	AT	chancellor	1983-05-24	1986-06-16
hartwig-loger	Hartwig Löger	Hartwig Loeger|Hartwig Loger	Löger|Loeger	m	AT	acting chancellor	2019	2019
heinz-fischer	Heinz Fischer		Fischer	m	AT	president	2004	2016
josef-klaus	Josef Klaus		Klaus	m	AT	chancellor	1964-04-02	1970
julius-raab	Julius Raab		Raab	m	AT	chancellor	1953-04-02	1961-04-11
karin-kneissl	Karin Kneissl		Kneissl	f	AT	foreign minister	2017-12-18	2019-06-03
karl-nehammer	Karl Nehammer		Nehammer	m	AT	chancellor	2021-12-06	2025-01-10
karl-renner	Karl Renner		Renner	m	AT	president	1945-12-20	1950-12-31
kurt-von-schuschnigg	Kurt von Schuschnigg	Kurt Schuschnigg	von Schuschnigg	m	AT	chancellor	1934-07-29	1938-03-11
leopold-figl	Leopold Figl		Figl	m	AT	chancellor	1945-11-28	1953-04-02
leopold-figl	Leopold Figl		Figl	m	AT	foreign minister	1953	1959
michael-spindelegger	Michael Spindelegger		Spindelegger	m	AT	foreign minister	2008	2013
reinhold-mitterlehner	Reinhold Mitterlehner		Mitterlehner	m	AT	acting chancellor	2016	2016
rudolf-kirchschlager	Rudolf Kirchschläger	Rudolf Kirchschlaeger|Rudolf Kirchschlager	Kirchschläger|Kirchschlaeger	m	AT	president	1974	1986
sebastian-kurz	Sebastian Kurz		Kurz	m	AT	foreign minister	2013-12-16	2017-12-18
sebastian-kurz	Sebastian Kurz		Kurz	m	AT	chancellor	2017-12-18	2019-05-28
sebastian-kurz	Sebastian Kurz		Kurz	m	AT	chancellor	2020-01-07	2021-10-11
theodor-korner	Theodor Körner	Theodor Koerner|Theodor Korner	Körner|Koerner	m	AT	president	1951	1957
thomas-klestil	Thomas Klestil		Klestil	m	AT	president	1992	2004
ursula-plassnik	Ursula Plassnik		Plassnik	f	AT	foreign minister	2004	2008
viktor-klima	Viktor Klima		Klima	m	AT	chancellor	1997-01-28	2000-02-05
werner-faymann	Werner Faymann		Faymann	m	AT	chancellor	2008-12-02	2016-05-17
wolfgang-schussel	Wolfgang Schüssel	Wolfgang Schuessel|Wolfgang Schussel	Schüssel|Schuessel	m	AT	foreign minister	1995	2000
wolfgang-schussel	Wolfgang Schüssel	Wolfgang Schuessel|Wolfgang Schussel	Schüssel|Schuessel	m	AT	chancellor	2000-02-05	2007-01-11
alexander-downer	Alexander Downer		Downer	m	AU	foreign minister	1996	2007
anthony-albanese	Anthony Albanese		Albanese	m	AU	prime minister	2022-05-23	
ben-chifley	Ben Chifley	Joseph Benedict Chifley	Chifley	m	AU	prime minister	1945	1949
bill-hayden	Bill Hayden		Hayden	m	AU	foreign minister	1983	1988
bill-hayden	Bill Hayden		Hayden	m	AU	governor-general	1989	1996
billy-hughes	Billy Hughes	William Morris Hughes	Hughes	m	AU	prime minister	1915	1923
bob-carr	Bob Carr		Carr	m	AU	foreign minister	2012	2013
bob-hawke	Bob Hawke	Robert Hawke|Robert J. L. Hawke	Hawke	m	AU	prime minister	1983-03-11	1991-12-20
david-hurley	David Hurley		Hurley	m	AU	governor-general	2019-07-01	2024-07-01
gareth-evans	Gareth Evans		Evans	m	AU	foreign minister	1988	1996
gough-whitlam	Gough Whitlam	Edward Gough Whitlam	Whitlam	m	AU	prime minister	1972-12-05	1975-11-11
h-v-evatt	H. V. Evatt	Doc Evatt|H V Evatt|H.V. Evatt|Herbert Evatt	Evatt	m	AU	foreign minister	1941	1949
harold-holt	Harold Holt	Harold E. Holt	Holt	m	AU	prime minister	1966-01-27	1967-12-19
john-curtin	John Curtin		Curtin	m	AU	prime minister	1941	1945
john-gorton	John Gorton	John G. Gorton	Gorton	m	AU	prime minister	1968-01-10	1971-03-10
john-howard	John Howard	John W. Howard	Howard	m	AU	prime minister	1996-03-11	2007-12-03
john-mcewen	John McEwen		McEwen	m	AU	prime minister	1967-12-19	1968-01-10
julia-gillard	Julia Gillard		Gillard	f	AU	prime minister	2010-06-24	2013-06-27
julie-bishop	Julie Bishop		Bishop	f	AU	foreign minister	2013-09-18	2018-08-28
kevin-rudd	Kevin Rudd		Rudd	m	AU	prime minister	2007-12-03	2010-06-24
kevin-rudd	Kevin Rudd		Rudd	m	AU	foreign minister	2010	2012
kevin-rudd	Kevin Rudd		Rudd	m	AU	prime minister	2013-06-27	2013-09-18
malcolm-fraser	Malcolm Fraser	John Malcolm Fraser	Fraser	m	AU	prime minister	1975-11-11	1983-03-11
malcolm-turnbull	Malcolm Turnbull	Malcolm B. Turnbull	Turnbull	m	AU	prime minister	2015-09-15	2018-08-24
marise-payne	Marise Payne		Payne	f	AU	foreign minister	2018-08-28	2022-05-23
paul-keating	Paul Keating		Keating	m	AU	prime minister	1991-12-20	1996-03-11
penny-wong	Penny Wong		Wong	f	AU	foreign minister	2022-05-23	
percy-spender	Percy Spender		Spender	m	AU	foreign minister	1949	1951
quentin-bryce	Quentin Bryce		Bryce	f	AU	governor-general	2008	2014
richard-casey	Richard Casey	R G Casey|R. G. Casey|R.G. Casey	Casey	m	AU	foreign minister	1951	1960
richard-marles	Richard Marles		Marles	m	AU	deputy prime minister	2022-05-23	
robert-menzies	Robert Menzies	Robert Gordon Menzies|Sir Robert Menzies	Menzies	m	AU	prime minister	1939	1941
robert-menzies	Robert Menzies	Robert Gordon Menzies|Sir Robert Menzies	Menzies	m	AU	prime minister	1949-12-19	1966-01-26
sam-mostyn	Sam Mostyn		Mostyn	f	AU	governor-general	2024-07-01	
scott-morrison	Scott Morrison		Morrison	m	AU	prime minister	2018-08-24	2022-05-23
stephen-smith	Stephen Smith		Smith	m	AU	foreign minister	2007	2010
tony-abbott	Tony Abbott	Anthony Abbott|Anthony J. Abbott	Abbott	m	AU	prime minister	2013-09-18	2015-09-15
william-mcmahon	William McMahon	Billy McMahon	McMahon	m	AU	prime minister	1971-03-10	1972-12-05
abulfaz-elchibey	Abulfaz Elchibey		Elchibey	m	AZ	president	1992-06-16	1993
ali-asadov	Ali Asadov		Asadov	m	AZ	prime minister	2019-10-08	
artur-rasizade	Artur Rasizade		Rasizade	m	AZ	prime minister	1996	2003
artur-rasizade	Artur Rasizade		Rasizade	m	AZ	prime minister	2003	2018
ayaz-mutallibov	Ayaz Mutallibov	Ayaz Mutalibov	Mutallibov|Mutalibov	m	AZ	president	1991-09-08	1992-03-06
elmar-mammadyarov	Elmar Mammadyarov		Mammadyarov	m	AZ	foreign minister	2004	2020
heydar-aliyev	Heydar Aliyev	Geidar Aliyev|Geydar Aliyev|Haydar Aliyev|Heidar Aliyev	Aliyev	m	AZ	president	1993-10-10	2003-10-31
ilham-aliyev	Ilham Aliyev	Ilham Aliev|Ilkham Aliyev	Aliyev|Aliev	m	AZ	president	2003-10-31	
isa-gambar	Isa Gambar		Gambar	m	AZ	acting president	1992	1992
jeyhun-bayramov	Jeyhun Bayramov		Bayramov	m	AZ	foreign minister	2020-07-16	
mehriban-aliyeva	Mehriban Aliyeva		Aliyeva	f	AZ	vice president	2017-02-21	
yaqub-mammadov	Yaqub Mammadov	Yagub Mamedov	Mammadov|Mamedov	m	AZ	acting president	1992-03-06	1992
alija-izetbegovic	Alija Izetbegović	Alia Izetbegovic|Alija Izetbegovic	Izetbegović	m	BA	president	1990	1996
alija-izetbegovic	Alija Izetbegović	Alia Izetbegovic|Alija Izetbegovic	Izetbegović	m	BA	chairman	1996	1998-10-13
alija-izetbegovic	Alija Izetbegović	Alia Izetbegovic|Alija Izetbegovic	Izetbegović	m	BA	chairman	2000-02-14	2000-10-14
ante-jelavic	Ante Jelavić	Ante Jelavic	Jelavić	m	BA	chairman	1999-06-15	2000-02-14
bakir-izetbegovic	Bakir Izetbegović	Bakir Izetbegovic	Izetbegović	m	BA	presidency member	2010	2018
beriz-belkic	Beriz Belkić	Beriz Belkic	Belkić	m	BA	chairman	2002-02-14	2002-10-28
biljana-plavsic	Biljana Plavšić	Biljana Plavsic	Plavšić	f	BA	regional president	1996	1998
borislav-paravac	Borislav Paravac		Paravac	m	BA	chairman	2003-04-10	2003
borislav-paravac	Borislav Paravac		Paravac	m	BA	chairman	2004-10-28	2005-06-28
borjana-kristo	Borjana Krišto	Borjana Kristo	Krišto	f	BA	prime minister	2023-01-25	
denis-becirovic	Denis Bećirović	Denis Becirovic	Bećirović	m	BA	presidency member	2022-11-16	
dragan-covic	Dragan Čović	Dragan Covic	Čović	m	BA	presidency member	2002	2005
dragan-covic	Dragan Čović	Dragan Covic	Čović	m	BA	presidency member	2014	2018
haris-silajdzic	Haris Silajdžić	Haris Silajdzic	Silajdžić	m	BA	foreign minister	1990	1993
haris-silajdzic	Haris Silajdžić	Haris Silajdzic	Silajdžić	m	BA	prime minister	1993	1996
haris-silajdzic	Haris Silajdžić	Haris Silajdzic	Silajdžić	m	BA	presidency member	2006	2010
hasan-muratovic	Hasan Muratović	Hasan Muratovic	Muratović	m	BA	prime minister	1996	1997
ivo-miro-jovic	Ivo Miro Jović	Ivo Miro Jovic	Jović	m	BA	chairman	2005-06-28	2006
izudin-kapetanovic	Izudin Kapetanović	Izudin Kapetanovic	Kapetanović	m	BA	prime minister	1996	1996
jozo-krizanovic	Jozo Križanović	Jozo Krizanovic	Križanović	m	BA	chairman	2001-06-14	2002-02-14
kresimir-zubak	Krešimir Zubak	Kresimir Zubac|Kresimir Zubak	Zubak|Zubac	m	BA	presidency member	1996	1998
milorad-dodik	Milorad Dodik		Dodik	m	BA	regional president	2010-11-15	2018-11-19
milorad-dodik	Milorad Dodik		Dodik	m	BA	presidency member	2018-11-20	2022-11-16
milorad-dodik	Milorad Dodik		Dodik	m	BA	regional president	2022-11-15	2025
mirko-sarovic	Mirko Šarović	Mirko Sarovic	Šarović	m	BA	chairman	2002-10-28	2003-04-10
mladen-ivanic	Mladen Ivanić	Mladen Ivanic	Ivanić	m	BA	presidency member	2014	2018
momcilo-krajisnik	Momčilo Krajišnik	Momcilo Krajisnik	Krajišnik	m	BA	presidency member	1996	1998
nebojsa-radmanovic	Nebojša Radmanović	Nebojsa Radmanovic	Radmanović	m	BA	presidency member	2006	2014
radovan-karadzic	Radovan Karadžić	Radovan Karadzic	Karadžić	m	BA	regional president	1992-04-07	1996-07-19
ratko-mladic	Ratko Mladić	Ratko Mladic	Mladić	m	BA	general	1992	1996
sefik-dzaferovic	Šefik Džaferović	Sefik Dzaferovic	Džaferović	m	BA	presidency member	2018-11-20	2022-11-16
sulejman-tihic	Sulejman Tihić	Sulejman Tihic	Tihić	m	BA	presidency member	2002	2006
zeljka-cvijanovic	Željka Cvijanović	Zeljka Cvijanovic	Cvijanović	f	BA	presidency member	2022-11-16	
zeljko-komsic	Željko Komšić	Zeljko Komsic	Komšić	m	BA	presidency member	2006	2010
zeljko-komsic	Željko Komšić	Zeljko Komsic	Komšić	m	BA	presidency member	2010	2014
zeljko-komsic	Željko Komšić	Zeljko Komsic	Komšić	m	BA	presidency member	2018-11-20	
zivko-radisic	Živko Radišić	Zivko Radisic	Radišić	m	BA	chairman	1998-10-13	1999-06-15
zivko-radisic	Živko Radišić	Zivko Radisic	Radišić	m	BA	chairman	2000-10-14	2001-06-14
zlatko-lagumdzija	Zlatko Lagumdžija	Zlatko Lagumdzija	Lagumdžija	m	BA	foreign minister	2001	2003
zlatko-lagumdzija	Zlatko Lagumdžija	Zlatko Lagumdzija	Lagumdžija	m	BA	foreign minister	2012	2015
bernard-st-john	Bernard St. John		St. John	m	BB	prime minister	1985-03-11	1986-05-29
david-thompson	David Thompson		Thompson	m	BB	prime minister	2008-01-16	2010-10-23
errol-barrow	Errol Barrow		Barrow	m	BB	prime minister	1966-11-30	1976-09-02
errol-barrow	Errol Barrow		Barrow	m	BB	prime minister	1986-05-29	1987-06-01
erskine-sandiford	Erskine Sandiford	Lloyd Erskine Sandiford	Sandiford	m	BB	prime minister	1987-06-01	1994-09-07
freundel-stuart	Freundel Stuart		Stuart	m	BB	prime minister	2010-10-23	2018-05-25
mia-mottley	Mia Mottley	Mia Amor Mottley	Mottley	f	BB	prime minister	2018-05-25	
owen-arthur	Owen Arthur		Arthur	m	BB	prime minister	1994-09-07	2008-01-16
sandra-mason	Sandra Mason		Mason	f	BB	president	2021-11-30	2025-11-30
tom-adams	Tom Adams	J.M.G. Adams|JMG Adams	Adams	m	BB	prime minister	1976-10-08	1985-03-11
a-k-abdul-momen	A. K. Abdul Momen	A K Abdul Momen|A.K. Abdul Momen	Momen	m	BD	foreign minister	2019	2024
abdul-hamid	Abdul Hamid		Hamid	m	BD	president	2013	2023-04-24
abdus-sattar	Abdus Sattar		Sattar	m	BD	president	1981-05-30	1982
dipu-moni	Dipu Moni		Moni	f	BD	foreign minister	2009	2013
fakhruddin-ahmed	Fakhruddin Ahmed		Ahmed	m	BD	chief adviser	2007	2009
hasan-mahmud	Hasan Mahmud		Mahmud	m	BD	foreign minister	2024-01-11	2024-08-05
hussain-muhammad-ershad	Hussain Muhammad Ershad	H M Ershad|H. M. Ershad|H.M. Ershad|Hussain Mohammad Ershad	Ershad	m	BD	head of state	1982-03-27	1983
hussain-muhammad-ershad	Hussain Muhammad Ershad	H M Ershad|H. M. Ershad|H.M. Ershad|Hussain Mohammad Ershad	Ershad	m	BD	president	1983	1990-12-06
iajuddin-ahmed	Iajuddin Ahmed		Ahmed	m	BD	president	2002	2009
khaleda-zia	Khaleda Zia	Begum Khaleda Zia	Zia	f	BD	prime minister	1991-03-20	1996-03-30
khaleda-zia	Khaleda Zia	Begum Khaleda Zia	Zia	f	BD	prime minister	2001-10-10	2006-10-29
khondaker-mostaq-ahmad	Khondaker Mostaq Ahmad		Ahmad	m	BD	president	1975-08-15	1975-11-06
latifur-rahman	Latifur Rahman		Rahman	m	BD	chief adviser	2001	2001
mohammed-shahabuddin	Mohammed Shahabuddin		Shahabuddin	m	BD	president	2023-04-24	
muhammad-habibur-rahman	Muhammad Habibur Rahman	Mohammad Habibur Rahman	Rahman	m	BD	chief adviser	1996	1996
muhammad-yunus	Muhammad Yunus	Mohammad Yunus	Yunus	m	BD	chief adviser	2024-08-08	
mujibur-rahman	Mujibur Rahman	Sheikh Mujib|Sheikh Mujibur Rahman	Mujib|Rahman	m	BD	president	1971	1972
mujibur-rahman	Mujibur Rahman	Sheikh Mujib|Sheikh Mujibur Rahman	Mujib|Rahman	m	BD	prime minister	1972-01-12	1975-01-25
mujibur-rahman	Mujibur Rahman	Sheikh Mujib|Sheikh Mujibur Rahman	Mujib|Rahman	m	BD	president	1975-01-25	1975-08-15
shahabuddin-ahmed	Shahabuddin Ahmed		Ahmed	m	BD	acting president	1990-12-06	1991
shahabuddin-ahmed	Shahabuddin Ahmed		Ahmed	m	BD	president	1996	2001
sheikh-hasina	Sheikh Hasina	Sheikh Hasina Wazed	Hasina	f	BD	prime minister	1996-06-23	2001-07-15
sheikh-hasina	Sheikh Hasina	Sheikh Hasina Wazed	Hasina	f	BD	prime minister	2009-01-06	2024-08-05
syed-nazrul-islam	Syed Nazrul Islam		Islam	m	BD	acting president	1971-04-11	1972
touhid-hossain	Touhid Hossain		Hossain	m	BD	foreign minister	2024-08-08	
ziaur-rahman	Ziaur Rahman	General Ziaur Rahman	Zia|Rahman	m	BD	president	1977-04-21	1981-05-30
zillur-rahman	Zillur Rahman		Rahman	m	BD	president	2009	2013
achille-van-acker	Achille Van Acker		Van Acker	m	BE	prime minister	1945	1946
achille-van-acker	Achille Van Acker		Van Acker	m	BE	prime minister	1954-04-22	1958-06-25
albert-i	Albert I	King Albert I	Albert	m	BE	king	1909-12-23	1934-02-17
albert-ii-be	Albert II	King Albert|King Albert II	Albert	m	BE	king	1993-08-09	2013-07-21
alexander-de-croo	Alexander De Croo		De Croo	m	BE	prime minister	2020-10-01	2025-02-03
bart-de-wever	Bart De Wever		De Wever	m	BE	prime minister	2025-02-03	
didier-reynders	Didier Reynders		Reynders	m	BE	foreign minister	2011	2019
edmond-leburton	Edmond Leburton		Leburton	m	BE	prime minister	1973-01-26	1974-04-25
elio-di-rupo	Elio Di Rupo		Di Rupo	m	BE	prime minister	2011-12-06	2014-10-11
gaston-eyskens	Gaston Eyskens		Eyskens	m	BE	prime minister	1949-08-10	1950
gaston-eyskens	Gaston Eyskens		Eyskens	m	BE	prime minister	1958-06-25	1961
gaston-eyskens	Gaston Eyskens		Eyskens	m	BE	prime minister	1968-06-17	1973-01-26
guy-verhofstadt	Guy Verhofstadt		Verhofstadt	m	BE	prime minister	1999-07-12	2008-03-20
hadja-lahbib	Hadja Lahbib		Lahbib	f	BE	foreign minister	2022-07-15	2024-12-01
jean-duvieusart	Jean Duvieusart		Duvieusart	m	BE	prime minister	1950-06-08	1950-08-15
jean-van-houtte	Jean Van Houtte		Van Houtte	m	BE	prime minister	1952-01-15	1954-04-22
jean-luc-dehaene	Jean-Luc Dehaene		Dehaene	m	BE	prime minister	1992-03-07	1999-07-12
joseph-pholien	Joseph Pholien		Pholien	m	BE	prime minister	1950-08-15	1952-01-15
karel-de-gucht	Karel De Gucht		De Gucht	m	BE	foreign minister	2004	2009
king-baudouin	King Baudouin	King Baudouin I	Baudouin	m	BE	king	1951-07-17	1993-07-31
king-philippe	King Philippe		Philippe	m	BE	king	2013-07-21	
leo-tindemans	Leo Tindemans	Leo C. Tindemans	Tindemans	m	BE	prime minister	1974-04-25	1978-10-20
leopold-iii	Leopold III	King Leopold III	Leopold	m	BE	king	1934	1951-07-16
louis-michel	Louis Michel		Michel	m	BE	foreign minister	1999	2004
mark-eyskens	Mark Eyskens		Eyskens	m	BE	prime minister	1981-04-06	1981-12-17
mark-eyskens	Mark Eyskens		Eyskens	m	BE	foreign minister	1989	1992
maxime-prevot	Maxime Prévot	Maxime Prevot	Prévot	m	BE	foreign minister	2025-02-03	
paul-vanden-boeynants	Paul Vanden Boeynants		Vanden Boeynants	m	BE	prime minister	1966-03-19	1968-06-17
paul-vanden-boeynants	Paul Vanden Boeynants		Vanden Boeynants	m	BE	prime minister	1978-10-20	1979-04-03
pierre-harmel	Pierre Harmel		Harmel	m	BE	prime minister	1965-07-27	1966
pierre-harmel	Pierre Harmel		Harmel	m	BE	foreign minister	1966	1973
prince-charles-of-belgium	Prince Charles of Belgium		Charles	m	BE	regent	1944	1950
sophie-wilmes	Sophie Wilmès	Sophie Wilmes	Wilmès	f	BE	prime minister	2019-10-27	2020-10-01
theo-lefevre	Théo Lefèvre	Theo Lefevre	Lefèvre	m	BE	prime minister	1961-04-25	1965-07-27
wilfried-martens	Wilfried Martens		Martens	m	BE	prime minister	1979-04-03	1981-04-06
wilfried-martens	Wilfried Martens		Martens	m	BE	prime minister	1981-12-17	1992-03-07
yves-leterme	Yves Leterme		Leterme	m	BE	prime minister	2008-03-20	2008-12-30
yves-leterme	Yves Leterme		Leterme	m	BE	prime minister	2009-11-25	2011-12-06
blaise-compaore	Blaise Compaoré	Blaise Compaore	Compaoré	m	BF	president	1987-10-15	2014-10-31
ibrahim-traore	Ibrahim Traoré	Captain Ibrahim Traore|Captain Ibrahim Traoré|Ibrahim Traore	Traoré	m	BF	head of state	2022-09-30	
isaac-zida	Isaac Zida	Yacouba Isaac Zida	Zida	m	BF	head of state	2014	2014
isaac-zida	Isaac Zida	Yacouba Isaac Zida	Zida	m	BF	prime minister	2014	2016
jean-baptiste-ouedraogo	Jean-Baptiste Ouédraogo	Jean-Baptiste Ouedraogo	Ouédraogo	m	BF	president	1982-11-07	1983-08-04
maurice-yameogo	Maurice Yaméogo	Maurice Yameogo	Yaméogo	m	BF	president	1960-08-05	1966-01-03
michel-kafando	Michel Kafando		Kafando	m	BF	acting president	2014-11-18	2015-12-29
paul-henri-damiba	Paul-Henri Damiba	Paul-Henri Sandaogo Damiba	Damiba	m	BF	head of state	2022-01-24	2022-09-30
roch-marc-christian-kabore	Roch Marc Christian Kaboré	Roch Kabore|Roch Kaboré|Roch Marc Christian Kabore|Roch Marc Kabore|Roch Marc Kaboré	Kaboré	m	BF	president	2015-12-29	2022-01-24
sangoule-lamizana	Sangoulé Lamizana	Sangoule Lamizana	Lamizana	m	BF	president	1966-01-03	1980
saye-zerbo	Saye Zerbo		Zerbo	m	BF	head of state	1980-11-25	1982
thomas-sankara	Thomas Sankara		Sankara	m	BF	president	1983-08-04	1987-10-15
andrey-lukanov	Andrey Lukanov	Andrei Lukanov	Lukanov	m	BG	prime minister	1990-07-06	1990-12-07
boris-iii	Boris III	King Boris III|Tsar Boris III	Boris	m	BG	king	1918-10-03	1943-08-28
boyko-borissov	Boyko Borissov	Boiko Borisov|Boiko Borissov|Boyko Borisov	Borissov	m	BG	prime minister	2009-07-27	2013-03-13
boyko-borissov	Boyko Borissov	Boiko Borisov|Boiko Borissov|Boyko Borisov	Borissov	m	BG	prime minister	2014-11-07	2017-01-27
boyko-borissov	Boyko Borissov	Boiko Borisov|Boiko Borissov|Boyko Borisov	Borissov	m	BG	prime minister	2017-05-04	2021-05-12
dimitar-glavchev	Dimitar Glavchev		Glavchev	m	BG	prime minister	2024-04-09	2025-01-16
dimitar-popov	Dimitar Popov		Popov	m	BG	prime minister	1990-12-07	1991-11-08
galab-donev	Galab Donev		Donev	m	BG	prime minister	2022-08-02	2023-06-06
georgi-bliznashki	Georgi Bliznashki		Bliznashki	m	BG	acting prime minister	2014-08-06	2014-11-07
georgi-dimitrov	Georgi Dimitrov		Dimitrov	m	BG	prime minister	1946	1949-07-02
georgi-parvanov	Georgi Parvanov	Georgi Purvanov	Parvanov|Purvanov	m	BG	president	2002	2012
ivan-kostov	Ivan Kostov		Kostov	m	BG	prime minister	1997-05-21	2001-07-24
kiril-petkov	Kiril Petkov		Petkov	m	BG	prime minister	2021-12-13	2022-08-02
lyuben-berov	Lyuben Berov		Berov	m	BG	prime minister	1992-12-30	1994-10-17
marin-raykov	Marin Raykov	Marin Raikov	Raykov|Raikov	m	BG	acting prime minister	2013-03-13	2013-05-29
mariya-gabriel	Mariya Gabriel		Gabriel	f	BG	deputy prime minister	2023-06-06	2024-04-09
nikolai-denkov	Nikolai Denkov	Nikolay Denkov	Denkov	m	BG	prime minister	2023-06-06	2024-04-09
ognyan-gerdzhikov	Ognyan Gerdzhikov		Gerdzhikov	m	BG	acting prime minister	2017-01-27	2017-05-04
petar-mladenov	Petar Mladenov	Peter Mladenov	Mladenov	m	BG	foreign minister	1971	1989
petar-mladenov	Petar Mladenov	Peter Mladenov	Mladenov	m	BG	general secretary	1989-11-10	1990
petar-mladenov	Petar Mladenov	Peter Mladenov	Mladenov	m	BG	president	1990	1990
petar-stoyanov	Petar Stoyanov	Peter Stoyanov	Stoyanov	m	BG	president	1997	2002
philip-dimitrov	Philip Dimitrov	Filip Dimitrov	Dimitrov	m	BG	prime minister	1991-11-08	1992-12-30
plamen-oresharski	Plamen Oresharski		Oresharski	m	BG	prime minister	2013-05-29	2014-08-06
reneta-indzhova	Reneta Indzhova		Indzhova	f	BG	prime minister	1994-10-17	1995-01-25
rosen-plevneliev	Rosen Plevneliev		Plevneliev	m	BG	president	2012	2017
rosen-zhelyazkov	Rosen Zhelyazkov		Zhelyazkov	m	BG	prime minister	2025-01-16	
rumen-radev	Rumen Radev		Radev	m	BG	president	2017-01-22	
sergei-stanishev	Sergei Stanishev		Stanishev	m	BG	prime minister	2005-08-16	2009-07-27
simeon-saxe-coburg-gotha	Simeon Saxe-Coburg-Gotha	Simeon II|Simeon Sakskoburggotski|Simeon Saxe-Coburg Gotha	Saxe-Coburg-Gotha|Simeon	m	BG	king	1943	1946
simeon-saxe-coburg-gotha	Simeon Saxe-Coburg-Gotha	Simeon II|Simeon Sakskoburggotski|Simeon Saxe-Coburg Gotha	Saxe-Coburg-Gotha|Simeon	m	BG	prime minister	2001-07-24	2005-08-16
stefan-sofiyanski	Stefan Sofiyanski		Sofiyanski	m	BG	acting prime minister	1997-02-13	1997-05-21
stefan-yanev	Stefan Yanev		Yanev	m	BG	prime minister	2021	2021
todor-zhivkov	Todor Zhivkov		Zhivkov	m	BG	first secretary	1954	1989-11-10
todor-zhivkov	Todor Zhivkov		Zhivkov	m	BG	prime minister	1962	1971
todor-zhivkov	Todor Zhivkov		Zhivkov	m	BG	chairman	1971	1989
valko-chervenkov	Valko Chervenkov	Vulko Chervenkov	Chervenkov	m	BG	prime minister	1950-02-01	1956
vasil-kolarov	Vasil Kolarov		Kolarov	m	BG	prime minister	1949-07-20	1950
zhan-videnov	Zhan Videnov		Videnov	m	BG	prime minister	1995-01-25	1997-02-13
zhelyu-zhelev	Zhelyu Zhelev		Zhelev	m	BG	president	1990	1997
abdullatif-al-zayani	Abdullatif Al Zayani	Abdullatif bin Rashid Al Zayani	Al Zayani	m	BH	foreign minister	2020-01-20	
hamad-bin-isa-al-khalifa	Hamad bin Isa Al Khalifa	Hamad bin Issa Al-Khalifa|Hamad bin Issa Khalifa|Hamad bin Issa al Khalifa|Hamad bin Issa al-Khalifa|Hamad bin Issa el-Khalifa|King Hamad|King Hamad bin Isa|King Hamad bin Isa Al Khalifa	Al Khalifa	m	BH	emir	1999-03-06	2002-02-14
hamad-bin-isa-al-khalifa	Hamad bin Isa Al Khalifa	Hamad bin Issa Al-Khalifa|Hamad bin Issa Khalifa|Hamad bin Issa al Khalifa|Hamad bin Issa al-Khalifa|Hamad bin Issa el-Khalifa|King Hamad|King Hamad bin Isa|King Hamad bin Isa Al Khalifa	Al Khalifa	m	BH	king	2002-02-14	
isa-bin-salman-al-khalifa	Isa bin Salman Al Khalifa	Isa bin Sulman Al-Khalifa|Isa bin Sulman Khalifa|Isa bin Sulman al Khalifa|Isa bin Sulman al-Khalifa|Isa bin Sulman el-Khalifa|Sheikh Isa	Al Khalifa	m	BH	emir	1961	1999-03-06
khalid-bin-ahmed-al-khalifa	Khalid bin Ahmed Al Khalifa		Al Khalifa	m	BH	foreign minister	2005	2020
khalifa-bin-salman-al-khalifa	Khalifa bin Salman Al Khalifa		Al Khalifa	m	BH	prime minister	1970	2020-11-11
salman-bin-hamad-al-khalifa	Salman bin Hamad Al Khalifa	Crown Prince Salman	Al Khalifa	m	BH	crown prince	1999-03-09	
salman-bin-hamad-al-khalifa	Salman bin Hamad Al Khalifa	Crown Prince Salman	Al Khalifa	m	BH	prime minister	2020-11-11	
cyprien-ntaryamira	Cyprien Ntaryamira		Ntaryamira	m	BI	president	1994-02-05	1994-04-06
domitien-ndayizeye	Domitien Ndayizeye		Ndayizeye	m	BI	president	2003-04-30	2005-08-26
evariste-ndayishimiye	Évariste Ndayishimiye	Evariste Ndayishimiye	Ndayishimiye	m	BI	president	2020-06-18	
jean-baptiste-bagaza	Jean-Baptiste Bagaza		Bagaza	m	BI	president	1976-11-09	1987-09-03
melchior-ndadaye	Melchior Ndadaye		Ndadaye	m	BI	president	1993-07-10	1993-10-27
michel-micombero	Michel Micombero		Micombero	m	BI	president	1966-11-28	1976-11-09
mwambutsa-iv	Mwambutsa IV	King Mwambutsa|King Mwambutsa IV	Mwambutsa	m	BI	king	1962-07-01	1966-07-08
ntare-v	Ntare V	King Ntare|King Ntare V	Ntare	m	BI	king	1966-07-08	1966
pierre-buyoya	Pierre Buyoya		Buyoya	m	BI	president	1987-09-03	1993-07-10
pierre-buyoya	Pierre Buyoya		Buyoya	m	BI	president	1996-07-25	2003-04-30
pierre-nkurunziza	Pierre Nkurunziza		Nkurunziza	m	BI	president	2005-08-26	2020-06-18
sylvestre-ntibantunganya	Sylvestre Ntibantunganya		Ntibantunganya	m	BI	president	1994-04-06	1996-07-25
sylvie-kinigi	Sylvie Kinigi		Kinigi	f	BI	acting president	1993-10-27	1994-02-05
alphonse-alley	Alphonse Alley		Alley	m	BJ	president	1967-12-17	1968-08-01
christophe-soglo	Christophe Soglo		Soglo	m	BJ	head of state	1963-10-28	1964
christophe-soglo	Christophe Soglo		Soglo	m	BJ	president	1965-12-22	1967-12-17
emile-derlin-zinsou	Émile Derlin Zinsou	Emile Derlin Zinsou|Emile Zinsou	Zinsou	m	BJ	president	1968-08-01	1969
hubert-maga	Hubert Maga		Maga	m	BJ	president	1960-01-01	1963
hubert-maga	Hubert Maga		Maga	m	BJ	president	1970-05-07	1972-04-07
justin-ahomadegbe	Justin Ahomadégbé	Justin Ahomadegbe|Justin Ahomadegbe-Tometin|Justin Ahomadégbé-Tomêtin	Ahomadégbé	m	BJ	president	1972-04-07	1972-10-27
mathieu-kerekou	Mathieu Kérékou	Mathieu Kerekou	Kérékou	m	BJ	president	1972-10-27	1991-04-04
mathieu-kerekou	Mathieu Kérékou	Mathieu Kerekou	Kérékou	m	BJ	president	1996-04-04	2006-04-06
nicephore-soglo	Nicéphore Soglo	Nicephore Soglo	Soglo	m	BJ	president	1991-04-04	1996-04-04
patrice-talon	Patrice Talon		Talon	m	BJ	president	2016-04-06	
sourou-migan-apithy	Sourou-Migan Apithy		Apithy	m	BJ	president	1964-01-19	1965-11-29
tahirou-congacou	Tahirou Congacou		Congacou	m	BJ	president	1965-11-29	1965-12-22
thomas-boni-yayi	Thomas Boni Yayi	Thomas Yayi Boni|Yayi Boni	Boni Yayi	m	BJ	president	2006-04-06	2016-04-06
hassanal-bolkiah	Hassanal Bolkiah	Sultan Haji Hassanal Bolkiah|Sultan Hassanal Bolkiah|Sultan of Brunei	Bolkiah	m	BN	sultan	1967-10-05	
alberto-natusch	Alberto Natusch	Alberto Natusch Busch	Natusch	m	BO	president	1979-11-01	1979-11-16
alfredo-ovando	Alfredo Ovando	Alfredo Ovando Candia|Alfredo Ovando Candía	Ovando	m	BO	president	1966-01-05	1966-08-06
alfredo-ovando	Alfredo Ovando	Alfredo Ovando Candia|Alfredo Ovando Candía	Ovando	m	BO	president	1969-09-26	1970-10-07
carlos-mesa	Carlos Mesa	Carlos Mesa Gisbert	Mesa	m	BO	president	2003-10-17	2005-06-09
celso-torrelio	Celso Torrelio		Torrelio	m	BO	president	1981-08-05	1982-07-21
david-padilla	David Padilla		Padilla	m	BO	president	1978-11-24	1979-08-08
eduardo-rodriguez-veltze	Eduardo Rodríguez Veltzé	Eduardo Rodriguez|Eduardo Rodriguez Veltze|Eduardo Rodríguez	Rodríguez Veltzé	m	BO	president	2005-06-09	2006-01-22
enrique-hertzog	Enrique Hertzog		Hertzog	m	BO	president	1947	1949
enrique-penaranda	Enrique Peñaranda	Enrique Penaranda	Peñaranda	m	BO	president	1940	1943
evo-morales	Evo Morales	Evo Morales Ayma	Morales	m	BO	president	2006-01-22	2019-11-10
gonzalo-sanchez-de-lozada	Gonzalo Sánchez de Lozada	Gonzalo Sanchez de Lozada	Sánchez de Lozada	m	BO	president	1993-08-06	1997-08-06
gonzalo-sanchez-de-lozada	Gonzalo Sánchez de Lozada	Gonzalo Sanchez de Lozada	Sánchez de Lozada	m	BO	president	2002-08-08	2003-10-17
gualberto-villarroel	Gualberto Villarroel		Villarroel	m	BO	president	1943	1946
guido-vildoso	Guido Vildoso		Vildoso	m	BO	president	1982-07-21	1982-10-10
hernan-siles-zuazo	Hernán Siles Zuazo	Hernan Siles|Hernan Siles Zuazo|Hernán Siles	Siles Zuazo	m	BO	acting president	1952-04-11	1952-04-17
hernan-siles-zuazo	Hernán Siles Zuazo	Hernan Siles|Hernan Siles Zuazo|Hernán Siles	Siles Zuazo	m	BO	president	1956-06-17	1960-08-06
hernan-siles-zuazo	Hernán Siles Zuazo	Hernan Siles|Hernan Siles Zuazo|Hernán Siles	Siles Zuazo	m	BO	president	1982-10-10	1985-08-06
hugo-ballivian	Hugo Ballivián	Hugo Ballivian	Ballivián	m	BO	head of state	1951-05-16	1952
hugo-banzer	Hugo Banzer	Hugo Banzer Suarez|Hugo Banzer Suárez	Banzer	m	BO	president	1971-08-22	1978-07-21
hugo-banzer	Hugo Banzer	Hugo Banzer Suarez|Hugo Banzer Suárez	Banzer	m	BO	president	1997-08-06	2001-08-07
jaime-paz-zamora	Jaime Paz Zamora		Paz Zamora	m	BO	president	1989-08-06	1993-08-06
jeanine-anez	Jeanine Áñez	Jeanine Anez	Áñez	f	BO	acting president	2019-11-12	2020-11-08
jorge-quiroga	Jorge Quiroga	Jorge Quiroga Ramirez|Jorge Quiroga Ramírez|Tuto Quiroga	Quiroga	m	BO	president	2001-08-07	2002-08-08
juan-jose-torres	Juan José Torres	Juan Jose Torres	Torres	m	BO	president	1970-10-07	1971-08-22
juan-pereda	Juan Pereda	Juan Pereda Asbun|Juan Pereda Asbún	Pereda	m	BO	president	1978-07-21	1978-11-24
lidia-gueiler	Lidia Gueiler	Lidia Gueiler Tejada	Gueiler	f	BO	acting president	1979-11-16	1980-07-18
luis-adolfo-siles-salinas	Luis Adolfo Siles Salinas		Siles Salinas	m	BO	president	1969-04-27	1969-09-26
luis-arce	Luis Arce	Luis Arce Catacora	Arce	m	BO	president	2020-11-08	2025-11-08
luis-garcia-meza	Luis García Meza	Luis Garcia Meza|Luis Garcia Meza Tejada|Luis García Meza Tejada	García Meza	m	BO	president	1980-07-18	1981-08-05
mamerto-urriolagoitia	Mamerto Urriolagoitía	Mamerto Urriolagoitia	Urriolagoitía	m	BO	president	1949-05-07	1951
rene-barrientos	René Barrientos	Rene Barrientos|Rene Barrientos Ortuno|René Barrientos Ortuño	Barrientos	m	BO	president	1964-11-05	1966-01-05
rene-barrientos	René Barrientos	Rene Barrientos|Rene Barrientos Ortuno|René Barrientos Ortuño	Barrientos	m	BO	president	1966-08-06	1969-04-27
rodrigo-paz	Rodrigo Paz	Rodrigo Paz Pereira	Paz	m	BO	president	2025-11-08	
victor-paz-estenssoro	Víctor Paz Estenssoro	Victor Paz Estenssoro	Paz Estenssoro	m	BO	president	1952-04-17	1956-06-17
victor-paz-estenssoro	Víctor Paz Estenssoro	Victor Paz Estenssoro	Paz Estenssoro	m	BO	president	1960-08-06	1964-11-05
victor-paz-estenssoro	Víctor Paz Estenssoro	Victor Paz Estenssoro	Paz Estenssoro	m	BO	president	1985-08-06	1989-08-06
walter-guevara	Walter Guevara	Walter Guevara Arze	Guevara	m	BO	acting president	1979-08-08	1979-11-01
antonio-patriota	Antonio Patriota		Patriota	m	BR	foreign minister	2011	2013
artur-da-costa-e-silva	Artur da Costa e Silva	Arthur da Costa e Silva|Artur Costa e Silva	da Costa e Silva	m	BR	president	1967-03-15	1969
cafe-filho	Café Filho	Cafe Filho|Joao Cafe Filho|João Café Filho	Filho	m	BR	president	1954-08-24	1955-11-11
celso-amorim	Celso Amorim		Amorim	m	BR	foreign minister	1993	1995
celso-amorim	Celso Amorim		Amorim	m	BR	foreign minister	2003	2011
dilma-rousseff	Dilma Rousseff	Dilma	Rousseff	f	BR	president	2011-01-01	2016-08-31
emilio-medici	Emílio Médici	Emilio Garrastazu Medici|Emilio Medici|Emílio Garrastazu Médici	Médici	m	BR	president	1969-10-25	1974-03-15
ernesto-araujo	Ernesto Araújo	Ernesto Araujo	Araújo	m	BR	foreign minister	2019	2021
ernesto-geisel	Ernesto Geisel		Geisel	m	BR	president	1974-03-15	1979-03-15
eurico-gaspar-dutra	Eurico Gaspar Dutra	Gaspar Dutra	Dutra	m	BR	president	1946-01-31	1951
fernando-collor-de-mello	Fernando Collor de Mello	Fernando Collor	Collor de Mello	m	BR	president	1990-03-15	1992-10-02
fernando-haddad	Fernando Haddad		Haddad	m	BR	finance minister	2023-01-01	
fernando-henrique-cardoso	Fernando Henrique Cardoso	FHC|Fernando Cardoso	Cardoso	m	BR	president	1995-01-01	2003-01-01
geraldo-alckmin	Geraldo Alckmin		Alckmin	m	BR	vice president	2023-01-01	
getulio-vargas	Getúlio Vargas	Getulio Vargas	Vargas	m	BR	president	1930	1945
getulio-vargas	Getúlio Vargas	Getulio Vargas	Vargas	m	BR	president	1951-02-10	1954-08-24
hamilton-mourao	Hamilton Mourão	Hamilton Mourao	Mourão	m	BR	vice president	2019-01-01	2023-01-01
humberto-castelo-branco	Humberto Castelo Branco	Humberto Castello Branco	Castelo Branco	m	BR	president	1964-04-15	1967-03-15
itamar-franco	Itamar Franco		Franco	m	BR	president	1992-10-02	1995
jair-bolsonaro	Jair Bolsonaro	Jair Messias Bolsonaro	Bolsonaro	m	BR	president	2019-01-01	2023-01-01
janio-quadros	Jânio Quadros	Janio Quadros	Quadros	m	BR	president	1961-01-31	1961-08-25
joao-figueiredo	João Figueiredo	Joao Baptista Figueiredo|Joao Baptista de Oliveira Figueiredo|Joao Figueiredo|João Baptista Figueiredo|João Baptista de Oliveira Figueiredo	Figueiredo	m	BR	president	1979-03-15	1985
joao-goulart	João Goulart	Jango Goulart|Joao Goulart	Goulart	m	BR	vice president	1956	1961
joao-goulart	João Goulart	Jango Goulart|Joao Goulart	Goulart	m	BR	president	1961-09-07	1964-04-02
jose-sarney	José Sarney	Jose Sarney	Sarney	m	BR	president	1985	1990
juscelino-kubitschek	Juscelino Kubitschek	Juscelino Kubitschek de Oliveira	Kubitschek	m	BR	president	1956-01-31	1961-01-31
luiz-inacio-lula-da-silva	Luiz Inácio Lula da Silva	Inacio Lula da Silva|Luis Inacio Lula da Silva|Luiz Inacio Lula da Silva|Luiz Lula da Silva	Lula|Lula da Silva	m	BR	president	2003-01-01	2011-01-01
luiz-inacio-lula-da-silva	Luiz Inácio Lula da Silva	Inacio Lula da Silva|Luis Inacio Lula da Silva|Luiz Inacio Lula da Silva|Luiz Lula da Silva	Lula|Lula da Silva	m	BR	president	2023-01-01	
mauro-vieira	Mauro Vieira		Vieira	m	BR	foreign minister	2015	2016
mauro-vieira	Mauro Vieira		Vieira	m	BR	foreign minister	2023-01-01	
michel-temer	Michel Temer		Temer	m	BR	president	2016-08-31	2019-01-01
nereu-ramos	Nereu Ramos		Ramos	m	BR	acting president	1955-11-11	1956-01-31
ranieri-mazzilli	Ranieri Mazzilli	Pascoal Ranieri Mazzilli	Mazzilli	m	BR	acting president	1961-08-25	1961-09-07
ranieri-mazzilli	Ranieri Mazzilli	Pascoal Ranieri Mazzilli	Mazzilli	m	BR	acting president	1964-04-02	1964-04-15
tancredo-neves	Tancredo Neves		Neves	m	BR	president-elect	1985-01-15	1985-04-21
cynthia-pratt	Cynthia Pratt		Pratt	f	BS	acting prime minister	2005-05-04	2005
hubert-ingraham	Hubert Ingraham		Ingraham	m	BS	prime minister	1992-08-21	2002-05-03
hubert-ingraham	Hubert Ingraham		Ingraham	m	BS	prime minister	2007-05-04	2012-05-08
hubert-minnis	Hubert Minnis		Minnis	m	BS	prime minister	2017-05-11	2021-09-17
lynden-pindling	Lynden Pindling	Lynden O. Pindling	Pindling	m	BS	prime minister	1973-07-10	1992-08-21
perry-christie	Perry Christie		Christie	m	BS	prime minister	2002-05-03	2007-05-04
perry-christie	Perry Christie		Christie	m	BS	prime minister	2012-05-08	2017-05-11
philip-davis	Philip Davis	Brave Davis|Philip "Brave" Davis	Davis	m	BS	prime minister	2021-09-17	
jigme-dorji-wangchuck	Jigme Dorji Wangchuck	King Jigme Dorji Wangchuck	Wangchuck	m	BT	king	1952-03-24	1972-07-21
jigme-khesar-namgyel-wangchuck	Jigme Khesar Namgyel Wangchuck	King Jigme Khesar|King Jigme Khesar Namgyel Wangchuck	Wangchuck	m	BT	king	2006-12-09	
jigme-singye-wangchuck	Jigme Singye Wangchuck	King Jigme Singye Wangchuck	Wangchuck	m	BT	king	1972-07-21	2006
jigme-thinley	Jigme Thinley	Jigme Y. Thinley	Thinley	m	BT	prime minister	1998-07-20	1999-07-09
jigme-thinley	Jigme Thinley	Jigme Y. Thinley	Thinley	m	BT	prime minister	2003-08-30	2004-08-18
jigme-thinley	Jigme Thinley	Jigme Y. Thinley	Thinley	m	BT	prime minister	2008-04-09	2013-07-27
khandu-wangchuk	Khandu Wangchuk		Wangchuk	m	BT	prime minister	2001-08-08	2002-08-14
khandu-wangchuk	Khandu Wangchuk		Wangchuk	m	BT	prime minister	2006-09-07	2007-07-31
kinzang-dorji	Kinzang Dorji		Dorji	m	BT	prime minister	2002-08-14	2003-08-30
kinzang-dorji	Kinzang Dorji		Dorji	m	BT	prime minister	2007-07-31	2008-04-09
lotay-tshering	Lotay Tshering		Tshering	m	BT	prime minister	2018-11-07	2023-11-01
sangay-ngedup	Sangay Ngedup		Ngedup	m	BT	prime minister	1999-07-09	2000-07-20
sangay-ngedup	Sangay Ngedup		Ngedup	m	BT	prime minister	2005-09-05	2006-09-07
sonam-tobgye	Sonam Tobgye		Tobgye	m	BT	acting prime minister	2013-04-28	2013-07-27
tshering-tobgay	Tshering Tobgay		Tobgay	m	BT	prime minister	2013-07-27	2018
tshering-tobgay	Tshering Tobgay		Tobgay	m	BT	prime minister	2024-01-28	
yeshey-zimba	Yeshey Zimba		Zimba	m	BT	prime minister	2000-07-20	2001-08-08
yeshey-zimba	Yeshey Zimba		Zimba	m	BT	prime minister	2004-08-18	2005-09-05
duma-boko	Duma Boko		Boko	m	BW	president	2024-11-01	
festus-mogae	Festus Mogae		Mogae	m	BW	president	1998-03-31	2008-03-31
ian-khama	Ian Khama	Seretse Khama Ian Khama	Khama	m	BW	president	2008-03-31	2018-04-01
ketumile-masire	Ketumile Masire	Quett Ketumile Masire|Quett Masire	Masire	m	BW	president	1980-07-13	1998-03-31
mokgweetsi-masisi	Mokgweetsi Masisi		Masisi	m	BW	president	2018-04-01	2024-11-01
seretse-khama	Seretse Khama	Sir Seretse Khama	Khama	m	BW	president	1966-09-30	1980-07-13
alexander-lukashenko	Alexander Lukashenko	Aleksandr Grigoryevich Lukashenko|Aleksandr Lukashenko|Alexandr Lukashenko|Alyaksandr Lukashenka	Lukashenko|Lukashenka	m	BY	president	1994-07-20	
maxim-ryzhenkov	Maxim Ryzhenkov	Maksim Ryzhenkov	Ryzhenkov	m	BY	foreign minister	2024-06-27	
myechyslaw-hryb	Myechyslaw Hryb	Mechislav Grib	Hryb	m	BY	chairman	1994-01-28	1994
roman-golovchenko	Roman Golovchenko		Golovchenko	m	BY	prime minister	2020-06-04	2025-03-10
sergei-aleinik	Sergei Aleinik	Sergey Aleinik|Siarhei Aleinik	Aleinik	m	BY	foreign minister	2022-12-13	2024-06-27
sergei-martynov	Sergei Martynov		Martynov	m	BY	foreign minister	2003	2012
stanislav-shushkevich	Stanislav Shushkevich		Shushkevich	m	BY	chairman	1991-09-18	1994-01-28
sviatlana-tsikhanouskaya	Sviatlana Tsikhanouskaya	Svetlana Tikhanovskaya	Tsikhanouskaya|Tikhanovskaya	f	BY	opposition leader	2020-08-09	
vladimir-makei	Vladimir Makei	Uladzimir Makei	Makei	m	BY	foreign minister	2012-08-20	2022-11-26
vyacheslav-kebich	Vyacheslav Kebich		Kebich	m	BY	prime minister	1990	1994
dean-barrow	Dean Barrow		Barrow	m	BZ	prime minister	2008-02-08	2020-11-12
george-price	George Price	George C. Price|George Cadle Price	Price	m	BZ	prime minister	1981-09-21	1984-12-17
george-price	George Price	George C. Price|George Cadle Price	Price	m	BZ	prime minister	1989-11-07	1993-07-03
johnny-briceno	Johnny Briceño	John Briceno|John Briceño|Johnny Briceno|Juan Antonio Briceno|Juan Antonio Briceño	Briceño	m	BZ	prime minister	2020-11-12	
manuel-esquivel	Manuel Esquivel		Esquivel	m	BZ	prime minister	1984-12-17	1989-11-07
manuel-esquivel	Manuel Esquivel		Esquivel	m	BZ	prime minister	1993-07-03	1998-08-28
said-musa	Said Musa		Musa	m	BZ	prime minister	1998-08-28	2008-02-08
adrienne-clarkson	Adrienne Clarkson		Clarkson	f	CA	governor-general	1999	2005
andre-ouellet	André Ouellet	Andre Ouellet	Ouellet	m	CA	foreign minister	1993	1996
anita-anand	Anita Anand		Anand	f	CA	defence minister	2021-10-26	2023-07-26
anita-anand	Anita Anand		Anand	f	CA	foreign minister	2025-05-13	
barbara-mcdougall	Barbara McDougall		McDougall	f	CA	foreign minister	1991	1993
bill-graham	Bill Graham		Graham	m	CA	foreign minister	2002	2004
brian-mulroney	Brian Mulroney	Martin Brian Mulroney	Mulroney	m	CA	prime minister	1984-09-17	1993-06-25
chrystia-freeland	Chrystia Freeland		Freeland	f	CA	foreign minister	2017-01-10	2019-11-20
chrystia-freeland	Chrystia Freeland		Freeland	f	CA	deputy prime minister	2019-11-20	2024-12-16
daniel-johnson	Daniel Johnson	Daniel Johnson Sr.	Johnson	m	CA	provincial premier	1966-06-16	1968-09-26
david-emerson	David Emerson		Emerson	m	CA	foreign minister	2008	2008
david-johnston	David Johnston		Johnston	m	CA	governor-general	2010	2017
doug-ford	Doug Ford		Ford	m	CA	provincial premier	2018-06-29	
earl-of-athlone	Earl of Athlone	Lord Athlone	Athlone	m	CA	governor-general	1940	1946
francois-legault	François Legault	Francois Legault	Legault	m	CA	provincial premier	2018-10-18	
francois-philippe-champagne	François-Philippe Champagne	Francois-Philippe Champagne	Champagne	m	CA	foreign minister	2019-11-20	2021-01-12
georges-vanier	Georges Vanier		Vanier	m	CA	governor-general	1959	1967
jean-chretien	Jean Chrétien	Jean Chretien	Chrétien	m	CA	prime minister	1993-11-04	2003-12-12
jeanne-sauve	Jeanne Sauvé	Jeanne Sauve	Sauvé	f	CA	governor-general	1984	1990
joe-clark	Joe Clark	Charles Joseph Clark	Clark	m	CA	prime minister	1979-06-04	1980-03-03
joe-clark	Joe Clark	Charles Joseph Clark	Clark	m	CA	foreign minister	1984	1991
john-baird	John Baird		Baird	m	CA	foreign minister	2011	2015
john-diefenbaker	John Diefenbaker	John G. Diefenbaker	Diefenbaker	m	CA	prime minister	1957-06-21	1963-04-22
john-manley	John Manley		Manley	m	CA	foreign minister	2000	2002
john-turner	John Turner		Turner	m	CA	prime minister	1984-06-30	1984-09-17
julie-payette	Julie Payette		Payette	f	CA	governor-general	2017	2021
justin-trudeau	Justin Trudeau	Justin P. J. Trudeau	Trudeau	m	CA	prime minister	2015-11-04	2025-03-14
kim-campbell	Kim Campbell		Campbell	f	CA	prime minister	1993-06-25	1993-11-04
lawrence-cannon	Lawrence Cannon		Cannon	m	CA	foreign minister	2008	2011
lester-b-pearson	Lester B. Pearson	Lester Pearson|Mike Pearson	Pearson	m	CA	foreign minister	1948	1957
lester-b-pearson	Lester B. Pearson	Lester Pearson|Mike Pearson	Pearson	m	CA	prime minister	1963-04-22	1968-04-20
lloyd-axworthy	Lloyd Axworthy		Axworthy	m	CA	foreign minister	1996	2000
louis-st-laurent	Louis St. Laurent	Louis Saint-Laurent|Louis St-Laurent|Louis Stephen St. Laurent	St. Laurent	m	CA	prime minister	1948-11-15	1957-06-21
marc-garneau	Marc Garneau		Garneau	m	CA	foreign minister	2021-01-12	2021-10-26
mark-carney	Mark Carney		Carney	m	CA	prime minister	2025-03-14	
mary-simon	Mary Simon		Simon	f	CA	governor-general	2021-07-26	
maxime-bernier	Maxime Bernier		Bernier	m	CA	foreign minister	2007	2008
melanie-joly	Mélanie Joly	Melanie Joly	Joly	f	CA	foreign minister	2021-10-26	2025-05-13
michaelle-jean	Michaëlle Jean	Michaelle Jean	Jean	f	CA	governor-general	2005	2010
paul-martin	Paul Martin		Martin	m	CA	prime minister	2003-12-12	2006-02-06
peter-mackay	Peter MacKay		MacKay	m	CA	foreign minister	2006	2007
pierre-pettigrew	Pierre Pettigrew		Pettigrew	m	CA	foreign minister	2004	2006
pierre-trudeau	Pierre Trudeau	Pierre E. Trudeau|Pierre Elliott Trudeau	Trudeau	m	CA	prime minister	1968-04-20	1979-06-04
pierre-trudeau	Pierre Trudeau	Pierre E. Trudeau|Pierre Elliott Trudeau	Trudeau	m	CA	prime minister	1980-03-03	1984-06-30
rene-levesque	René Lévesque	Rene Levesque	Lévesque	m	CA	provincial premier	1976-11-25	1985-10-03
rob-nicholson	Rob Nicholson		Nicholson	m	CA	foreign minister	2015	2015
stephane-dion	Stéphane Dion	Stephane Dion	Dion	m	CA	foreign minister	2015	2017
stephen-harper	Stephen Harper		Harper	m	CA	prime minister	2006-02-06	2015-11-04
vincent-massey	Vincent Massey		Massey	m	CA	governor-general	1952	1959
viscount-alexander	Viscount Alexander	Field Marshal Alexander|Harold Alexander|Lord Alexander	Alexander	m	CA	governor-general	1946	1952
william-lyon-mackenzie-king	William Lyon Mackenzie King	W L Mackenzie King|W. L. Mackenzie King|W.L. Mackenzie King	Mackenzie King|King	m	CA	prime minister	1935-10-23	1948-11-15
christophe-lutundula	Christophe Lutundula		Lutundula	m	CD	foreign minister	2021	2024
cyrille-adoula	Cyrille Adoula		Adoula	m	CD	prime minister	1961	1964
etienne-tshisekedi	Étienne Tshisekedi	Etienne Tshisekedi	Tshisekedi	m	CD	prime minister	1991	1991
etienne-tshisekedi	Étienne Tshisekedi	Etienne Tshisekedi	Tshisekedi	m	CD	prime minister	1992	1993
felix-tshisekedi	Félix Tshisekedi	Felix Antoine Tshisekedi|Felix Tshisekedi|Felix Tshisekedi Tshilombo|Félix Antoine Tshisekedi	Tshisekedi	m	CD	president	2019-01-24	
joseph-kabila	Joseph Kabila	Joseph Kabila Kabange	Kabila	m	CD	president	2001-01-17	2019-01-24
joseph-kasa-vubu	Joseph Kasa-Vubu	Joseph Kasavubu	Kasa-Vubu|Kasavubu	m	CD	president	1960-07-01	1965-11-24
judith-suminwa	Judith Suminwa	Judith Suminwa Tuluka	Suminwa	f	CD	prime minister	2024-06-12	
laurent-desire-kabila	Laurent-Désiré Kabila	Laurent Kabila|Laurent-Desire Kabila	Kabila	m	CD	president	1997-05-17	2001-01-16
matata-ponyo	Matata Ponyo	Augustin Matata Ponyo	Ponyo	m	CD	prime minister	2012	2016
mobutu-sese-seko	Mobutu Sese Seko	Joseph Mobutu|Joseph-Desire Mobutu|Joseph-Désiré Mobutu	Mobutu	m	CD	leader	1960-09-14	1960
mobutu-sese-seko	Mobutu Sese Seko	Joseph Mobutu|Joseph-Desire Mobutu|Joseph-Désiré Mobutu	Mobutu	m	CD	president	1965-11-24	1997-05-16
moise-tshombe	Moïse Tshombe	Moise Tshombe	Tshombe	m	CD	prime minister	1964	1965
patrice-lumumba	Patrice Lumumba		Lumumba	m	CD	prime minister	1960-06-24	1960-09-05
therese-kayikwamba-wagner	Thérèse Kayikwamba Wagner	Therese Kayikwamba Wagner	Wagner	f	CD	foreign minister	2024-06-12	
alexandre-ferdinand-nguendet	Alexandre-Ferdinand Nguendet		Nguendet	m	CF	acting president	2014-01-10	2014-01-23
andre-kolingba	André Kolingba	Andre Kolingba	Kolingba	m	CF	president	1981-09-01	1993-10-22
ange-felix-patasse	Ange-Félix Patassé	Ange Patasse|Ange-Felix Patasse	Patassé	m	CF	president	1993-10-22	2003-03-15
catherine-samba-panza	Catherine Samba-Panza	Catherine Samba Panza	Samba-Panza	f	CF	acting president	2014-01-23	2016-03-30
david-dacko	David Dacko		Dacko	m	CF	president	1960-08-13	1966-01-01
david-dacko	David Dacko		Dacko	m	CF	president	1979-09-21	1981-09-01
faustin-archange-touadera	Faustin-Archange Touadéra	Faustin Archange Touadera|Faustin Touadera|Faustin-Archange Touadera	Touadéra	m	CF	president	2016-03-30	
francois-bozize	François Bozizé	Francois Bozize	Bozizé	m	CF	president	2003-03-15	2013-03-24
jean-bedel-bokassa	Jean-Bédel Bokassa	Emperor Bokassa|Jean Bedel Bokassa|Jean-Bedel Bokassa	Bokassa	m	CF	president	1966-01-01	1976
jean-bedel-bokassa	Jean-Bédel Bokassa	Emperor Bokassa|Jean Bedel Bokassa|Jean-Bedel Bokassa	Bokassa	m	CF	emperor	1976	1979
michel-djotodia	Michel Djotodia		Djotodia	m	CF	president	2013-03-24	2014-01-10
alfred-raoul	Alfred Raoul		Raoul	m	CG	head of state	1968-09-04	1969
alphonse-massamba-debat	Alphonse Massamba-Débat	Alphonse Massamba-Debat	Massamba-Débat	m	CG	president	1963-08-16	1968
andre-milongo	André Milongo	Andre Milongo	Milongo	m	CG	prime minister	1991	1992
denis-sassou-nguesso	Denis Sassou Nguesso	Denis Sassou-Nguesso	Sassou Nguesso|Sassou	m	CG	president	1979-02-08	1992-08-31
denis-sassou-nguesso	Denis Sassou Nguesso	Denis Sassou-Nguesso	Sassou Nguesso|Sassou	m	CG	president	1997-10-25	
fulbert-youlou	Fulbert Youlou		Youlou	m	CG	president	1960-08-15	1963-08-16
joachim-yhombi-opango	Joachim Yhombi-Opango		Yhombi-Opango	m	CG	president	1977-03-18	1979-02-08
marien-ngouabi	Marien Ngouabi		Ngouabi	m	CG	president	1969-01-01	1977-03-18
pascal-lissouba	Pascal Lissouba		Lissouba	m	CG	president	1992-08-31	1997-10-25
adolf-ogi	Adolf Ogi		Ogi	m	CH	president	1993-01-01	1993
adolf-ogi	Adolf Ogi		Ogi	m	CH	president	2000-01-01	2000
alain-berset	Alain Berset		Berset	m	CH	president	2018-01-01	2018
alain-berset	Alain Berset		Berset	m	CH	president	2023	2023
alphons-egli	Alphons Egli		Egli	m	CH	president	1986-01-01	1986
arnold-koller	Arnold Koller		Koller	m	CH	president	1990-01-01	1990
arnold-koller	Arnold Koller		Koller	m	CH	president	1997-01-01	1997
didier-burkhalter	Didier Burkhalter		Burkhalter	m	CH	foreign minister	2012	2017
didier-burkhalter	Didier Burkhalter		Burkhalter	m	CH	president	2014-01-01	2014
doris-leuthard	Doris Leuthard		Leuthard	f	CH	president	2010-01-01	2010
doris-leuthard	Doris Leuthard		Leuthard	f	CH	president	2017-01-01	2017
eduard-von-steiger	Eduard von Steiger		von Steiger	m	CH	president	1945	1945
eduard-von-steiger	Eduard von Steiger		von Steiger	m	CH	president	1951-01-01	1951
ernst-brugger	Ernst Brugger		Brugger	m	CH	president	1974-01-01	1974
eveline-widmer-schlumpf	Eveline Widmer-Schlumpf		Widmer-Schlumpf	f	CH	president	2012-01-01	2012
flavio-cotti	Flavio Cotti		Cotti	m	CH	president	1991-01-01	1991
flavio-cotti	Flavio Cotti		Cotti	m	CH	president	1998-01-01	1998
friedrich-wahlen	Friedrich Wahlen	Friedrich Traugott Wahlen	Wahlen	m	CH	president	1961-01-01	1961
fritz-honegger	Fritz Honegger		Honegger	m	CH	president	1982-01-01	1982
georges-andre-chevallaz	Georges-André Chevallaz	Georges-Andre Chevallaz	Chevallaz	m	CH	president	1980-01-01	1980
guy-parmelin	Guy Parmelin		Parmelin	m	CH	president	2021-01-01	2021
hans-hurlimann	Hans Hürlimann	Hans Huerlimann|Hans Hurlimann	Hürlimann|Huerlimann	m	CH	president	1979-01-01	1979
hans-schaffner	Hans Schaffner		Schaffner	m	CH	president	1966-01-01	1966
hans-streuli	Hans Streuli		Streuli	m	CH	president	1957-01-01	1957
hans-peter-tschudi	Hans-Peter Tschudi		Tschudi	m	CH	president	1965-01-01	1965
hans-peter-tschudi	Hans-Peter Tschudi		Tschudi	m	CH	president	1970-01-01	1970
hans-rudolf-merz	Hans-Rudolf Merz		Merz	m	CH	president	2009-01-01	2009
ignazio-cassis	Ignazio Cassis		Cassis	m	CH	foreign minister	2017-11-01	
ignazio-cassis	Ignazio Cassis		Cassis	m	CH	president	2022	2022
jean-pascal-delamuraz	Jean-Pascal Delamuraz		Delamuraz	m	CH	president	1989-01-01	1989
jean-pascal-delamuraz	Jean-Pascal Delamuraz		Delamuraz	m	CH	president	1996-01-01	1996
johann-schneider-ammann	Johann Schneider-Ammann	Johann N. Schneider-Ammann	Schneider-Ammann	m	CH	president	2016-01-01	2016
joseph-deiss	Joseph Deiss		Deiss	m	CH	president	2004-01-01	2004
karin-keller-sutter	Karin Keller-Sutter		Keller-Sutter	f	CH	president	2025	2025
karl-kobelt	Karl Kobelt		Kobelt	m	CH	president	1952-01-01	1952
kaspar-villiger	Kaspar Villiger		Villiger	m	CH	president	1995-01-01	1995
kaspar-villiger	Kaspar Villiger		Villiger	m	CH	president	2002-01-01	2002
kurt-furgler	Kurt Furgler		Furgler	m	CH	president	1977-01-01	1977
kurt-furgler	Kurt Furgler		Furgler	m	CH	president	1981-01-01	1981
kurt-furgler	Kurt Furgler		Furgler	m	CH	president	1985-01-01	1985
leon-schlumpf	Leon Schlumpf		Schlumpf	m	CH	president	1984-01-01	1984
ludwig-von-moos	Ludwig von Moos		von Moos	m	CH	president	1964-01-01	1964
ludwig-von-moos	Ludwig von Moos		von Moos	m	CH	president	1969-01-01	1969
markus-feldmann	Markus Feldmann		Feldmann	m	CH	president	1956-01-01	1956
max-petitpierre	Max Petitpierre		Petitpierre	m	CH	foreign minister	1945	1961
max-petitpierre	Max Petitpierre		Petitpierre	m	CH	president	1950-01-01	1950
max-petitpierre	Max Petitpierre		Petitpierre	m	CH	president	1955-01-01	1955
max-petitpierre	Max Petitpierre		Petitpierre	m	CH	president	1960-01-01	1960
micheline-calmy-rey	Micheline Calmy-Rey		Calmy-Rey	f	CH	foreign minister	2003	2011
micheline-calmy-rey	Micheline Calmy-Rey		Calmy-Rey	f	CH	president	2007-01-01	2007
micheline-calmy-rey	Micheline Calmy-Rey		Calmy-Rey	f	CH	president	2011-01-01	2011
moritz-leuenberger	Moritz Leuenberger		Leuenberger	m	CH	president	2001-01-01	2001
moritz-leuenberger	Moritz Leuenberger		Leuenberger	m	CH	president	2006-01-01	2006
nello-celio	Nello Celio		Celio	m	CH	president	1972-01-01	1972
otto-stich	Otto Stich		Stich	m	CH	president	1988-01-01	1988
otto-stich	Otto Stich		Stich	m	CH	president	1994-01-01	1994
pascal-couchepin	Pascal Couchepin		Couchepin	m	CH	president	2003-01-01	2003
pascal-couchepin	Pascal Couchepin		Couchepin	m	CH	president	2008-01-01	2008
paul-chaudet	Paul Chaudet		Chaudet	m	CH	president	1959-01-01	1959
paul-chaudet	Paul Chaudet		Chaudet	m	CH	president	1962-01-01	1962
philipp-etter	Philipp Etter		Etter	m	CH	president	1953-01-01	1953
pierre-aubert	Pierre Aubert		Aubert	m	CH	president	1983-01-01	1983
pierre-aubert	Pierre Aubert		Aubert	m	CH	president	1987-01-01	1987
pierre-graber	Pierre Graber		Graber	m	CH	president	1975-01-01	1975
rene-felber	René Felber	Rene Felber	Felber	m	CH	president	1992-01-01	1992
rodolphe-rubattel	Rodolphe Rubattel		Rubattel	m	CH	president	1954-01-01	1954
roger-bonvin	Roger Bonvin		Bonvin	m	CH	president	1967-01-01	1967
roger-bonvin	Roger Bonvin		Bonvin	m	CH	president	1973-01-01	1973
rudolf-gnagi	Rudolf Gnägi	Rudolf Gnaegi|Rudolf Gnagi	Gnägi|Gnaegi	m	CH	president	1971-01-01	1971
rudolf-gnagi	Rudolf Gnägi	Rudolf Gnaegi|Rudolf Gnagi	Gnägi|Gnaegi	m	CH	president	1976-01-01	1976
ruth-dreifuss	Ruth Dreifuss		Dreifuss	f	CH	president	1999-01-01	1999
samuel-schmid	Samuel Schmid		Schmid	m	CH	president	2005-01-01	2005
simonetta-sommaruga	Simonetta Sommaruga		Sommaruga	f	CH	president	2015-01-01	2015
simonetta-sommaruga	Simonetta Sommaruga		Sommaruga	f	CH	president	2020-01-01	2020
thomas-holenstein	Thomas Holenstein		Holenstein	m	CH	president	1958-01-01	1958
ueli-maurer	Ueli Maurer		Maurer	m	CH	president	2013-01-01	2013
ueli-maurer	Ueli Maurer		Maurer	m	CH	president	2019-01-01	2019
viola-amherd	Viola Amherd		Amherd	f	CH	president	2024	2024
willi-ritschard	Willi Ritschard		Ritschard	m	CH	president	1978-01-01	1978
willy-spuhler	Willy Spühler	Willy Spuehler|Willy Spuhler	Spühler|Spuehler	m	CH	president	1963-01-01	1963
willy-spuhler	Willy Spühler	Willy Spuehler|Willy Spuhler	Spühler|Spuehler	m	CH	president	1968-01-01	1968
alassane-ouattara	Alassane Ouattara	Alassane Dramane Ouattara	Ouattara	m	CI	prime minister	1990	1993
alassane-ouattara	Alassane Ouattara	Alassane Dramane Ouattara	Ouattara	m	CI	president	2010-12-04	
amadou-gon-coulibaly	Amadou Gon Coulibaly		Coulibaly	m	CI	prime minister	2017	2020
daniel-kablan-duncan	Daniel Kablan Duncan		Duncan	m	CI	prime minister	1993	1999
daniel-kablan-duncan	Daniel Kablan Duncan		Duncan	m	CI	prime minister	2012	2017
felix-houphouet-boigny	Félix Houphouët-Boigny	Felix Houphouet Boigny|Felix Houphouet-Boigny	Houphouët-Boigny	m	CI	president	1960-11-03	1993-12-07
guillaume-soro	Guillaume Soro		Soro	m	CI	prime minister	2007	2012
henri-konan-bedie	Henri Konan Bédié	Henri Konan Bedie	Bédié	m	CI	president	1993-12-07	1999
laurent-gbagbo	Laurent Gbagbo		Gbagbo	m	CI	president	2000-10-26	2011-04-11
patrick-achi	Patrick Achi		Achi	m	CI	prime minister	2021	2023
robert-guei	Robert Guéï	Robert Guei	Guéï	m	CI	head of state	1999-12-25	2000
albert-henry	Albert Henry		Henry	m	CK	prime minister	1965	1978
geoffrey-henry	Geoffrey Henry		Henry	m	CK	prime minister	1983	1983
geoffrey-henry	Geoffrey Henry		Henry	m	CK	prime minister	1989	1999
henry-puna	Henry Puna		Puna	m	CK	prime minister	2010	2020
mark-brown	Mark Brown	Mark Stephen Brown	Brown	m	CK	prime minister	2020-10-01	
augusto-pinochet	Augusto Pinochet	Augusto Pinochet Ugarte	Pinochet	m	CL	head of state	1973-09-11	1974-12-17
augusto-pinochet	Augusto Pinochet	Augusto Pinochet Ugarte	Pinochet	m	CL	president	1974-12-17	1990-03-11
carlos-ibanez	Carlos Ibáñez	Carlos Ibanez|Carlos Ibanez del Campo|Carlos Ibáñez del Campo	Ibáñez	m	CL	president	1952-11-03	1958-11-03
eduardo-frei-montalva	Eduardo Frei Montalva		Frei Montalva	m	CL	president	1964-11-03	1970-11-04
eduardo-frei-ruiz-tagle	Eduardo Frei Ruiz-Tagle	Eduardo Frei	Frei Ruiz-Tagle	m	CL	president	1994-03-11	2000-03-12
gabriel-boric	Gabriel Boric	Gabriel Boric Font	Boric	m	CL	president	2022-03-11	
gabriel-gonzalez-videla	Gabriel González Videla	Gabriel Gonzalez Videla	González Videla	m	CL	president	1946-11-03	1952-11-03
jorge-alessandri	Jorge Alessandri	Jorge Alessandri Rodriguez|Jorge Alessandri Rodríguez	Alessandri	m	CL	president	1958-11-03	1964-11-03
juan-antonio-rios	Juan Antonio Ríos	Juan Antonio Rios	Ríos	m	CL	president	1942	1946
patricio-aylwin	Patricio Aylwin	Patricio Aylwin Azocar|Patricio Aylwin Azócar	Aylwin	m	CL	president	1990-03-11	1994-03-11
ricardo-lagos	Ricardo Lagos	Ricardo Lagos Escobar	Lagos	m	CL	president	2000-03-12	2006-03-11
salvador-allende	Salvador Allende		Allende	m	CL	president	1970-11-04	1973-09-11
sebastian-pinera	Sebastián Piñera	Sebastian Pinera	Piñera	m	CL	president	2010-03-11	2014-03-11
sebastian-pinera	Sebastián Piñera	Sebastian Pinera	Piñera	m	CL	president	2018-03-11	2022-03-11
ahmadou-ahidjo	Ahmadou Ahidjo		Ahidjo	m	CM	president	1960-05-05	1982-11-06
joseph-ngute	Joseph Ngute	Joseph Dion Ngute	Ngute	m	CM	prime minister	2019-01-04	
paul-biya	Paul Biya		Biya	m	CM	prime minister	1975	1982
paul-biya	Paul Biya		Biya	m	CM	president	1982-11-06	
peter-mafany-musonge	Peter Mafany Musonge	Peter Musonge	Musonge	m	CM	prime minister	1996	2004
chen-yi	Chen Yi	Chen I	Chen	m	CN	foreign minister	1958-02-11	1972-01-06
chiang-kai-shek	Chiang Kai-shek	Chiang Kai Shek|Chiang Kai-Shek|Chiang Kaishek|Generalissimo Chiang|Jiang Jieshi	Chiang	m	CN	president	1943	1949
chiang-kai-shek	Chiang Kai-shek	Chiang Kai Shek|Chiang Kai-Shek|Chiang Kaishek|Generalissimo Chiang|Jiang Jieshi	Chiang	m	TW	president	1950-03-01	1975-04-05
dai-bingguo	Dai Bingguo		Dai	m	CN	senior official	2008	2013
deng-xiaoping	Deng Xiaoping	Teng Hsiao Ping|Teng Hsiao-Ping|Teng Hsiao-p'ing|Teng Hsiao-ping|Teng Hsiaoping	Deng	m	CN	vice premier	1975	1980
deng-xiaoping	Deng Xiaoping	Teng Hsiao Ping|Teng Hsiao-Ping|Teng Hsiao-p'ing|Teng Hsiao-ping|Teng Hsiaoping	Deng	m	CN	leader	1978-12-22	1989-11-09
ding-xuexiang	Ding Xuexiang		Ding	m	CN	vice premier	2023-03-12	
dong-jun	Dong Jun		Dong	m	CN	defence minister	2023-12-29	
emperor-puyi	Emperor Puyi	Henry Pu Yi|Pu Yi	Puyi	m	CN	emperor	1908	1912
han-zheng	Han Zheng		Han	m	CN	vice premier	2018-03-19	2023-03-12
han-zheng	Han Zheng		Han	m	CN	vice president	2023-03-10	
he-lifeng	He Lifeng		He	m	CN	vice premier	2023-03-12	
hu-jintao	Hu Jintao		Hu	m	CN	general secretary	2002-11-15	2012-11-15
hu-jintao	Hu Jintao		Hu	m	CN	president	2003-03-15	2013-03-14
hu-yaobang	Hu Yaobang		Hu	m	CN	general secretary	1982-09-12	1987-01-16
hua-guofeng	Hua Guofeng	Hua Kuo Feng|Hua Kuo-Feng|Hua Kuo-feng|Hua Kuofeng	Hua	m	CN	premier	1976-02-04	1980-09-10
hua-guofeng	Hua Guofeng	Hua Kuo Feng|Hua Kuo-Feng|Hua Kuo-feng|Hua Kuofeng	Hua	m	CN	chairman	1976-10-07	1981-06-28
huang-hua	Huang Hua		Huang	m	CN	foreign minister	1976	1982
ji-pengfei	Ji Pengfei	Chi Peng Fei|Chi Peng-Fei|Chi Peng-fei|Chi Pengfei	Ji	m	CN	foreign minister	1972	1974
jiang-zemin	Jiang Zemin		Jiang	m	CN	general secretary	1989-06-24	2002-11-15
jiang-zemin	Jiang Zemin		Jiang	m	CN	president	1993-03-27	2003-03-15
li-keqiang	Li Keqiang		Li	m	CN	premier	2013-03-15	2023-03-11
li-peng	Li Peng		Li	m	CN	premier	1987-11-24	1998-03-17
li-qiang	Li Qiang		Li	m	CN	premier	2023-03-11	
li-shangfu	Li Shangfu		Li	m	CN	defence minister	2023-03-12	2023-10-24
li-xiannian	Li Xiannian		Li	m	CN	president	1983-06-18	1988-04-08
li-yuanchao	Li Yuanchao		Li	m	CN	vice president	2013	2018
li-zhanshu	Li Zhanshu		Li	m	CN	speaker	2018-03-17	2023-03-10
li-zhaoxing	Li Zhaoxing		Li	m	CN	foreign minister	2003-03-17	2007-04-27
lin-biao	Lin Biao	Lin Piao	Lin	m	CN	vice premier	1954	1971-09-13
liu-he	Liu He		Liu	m	CN	vice premier	2018-03-19	2023-03-12
liu-jianchao	Liu Jianchao		Liu	m	CN	party international department head	2022	2025
liu-shaoqi	Liu Shaoqi	Liu Shao Chi|Liu Shao-Chi|Liu Shao-ch'i|Liu Shao-chi|Liu Shaochi	Liu	m	CN	president	1959-04-27	1968-10-31
mao-zedong	Mao Zedong	Chairman Mao|Mao Tse Tung|Mao Tse-Tung|Mao Tse-tung|Mao Tsetung	Mao	m	CN	chairman	1949-10-01	1976-09-09
peng-liyuan	Peng Liyuan		Peng	f	CN	first lady	2013-03-14	
qian-qichen	Qian Qichen		Qian	m	CN	foreign minister	1988	1998
qian-qichen	Qian Qichen		Qian	m	CN	vice premier	1993	2003
qiao-guanhua	Qiao Guanhua	Chiao Kuan Hua|Chiao Kuan-Hua|Chiao Kuan-hua|Chiao Kuanhua	Qiao	m	CN	foreign minister	1974	1976
qin-gang	Qin Gang		Qin	m	CN	foreign minister	2022-12-30	2023-07-25
rong-yiren	Rong Yiren		Rong	m	CN	vice president	1993	1998
song-tao	Song Tao		Song	m	CN	party international department head	2015	2022
soong-tzu-wen	Soong Tzu-wen	Soong Tzu Wen|Soong Tzu-Wen|Soong Tzuwen|T V Soong|T. V. Soong|T.V. Soong|TV Soong	Soong	m	CN	premier	1945	1947
sun-yat-sen	Sun Yat-sen	Sun Yat Sen|Sun Yat-Sen|Sun Yatsen	Sun	m	CN	president	1912	1912
tang-jiaxuan	Tang Jiaxuan		Tang	m	CN	foreign minister	1998-03-18	2003-03-17
wang-jingwei	Wang Jingwei	Wang Ching Wei|Wang Ching-Wei|Wang Ching-wei|Wang Chingwei	Wang	m	CN	president	1940	1944
wang-qishan	Wang Qishan		Wang	m	CN	vice president	2018-03-17	2023-03-10
wang-yi	Wang Yi		Wang	m	CN	foreign minister	2013-03-16	2022-12-30
wang-yi	Wang Yi		Wang	m	CN	foreign minister	2023-07-25	
wei-fenghe	Wei Fenghe		Wei	m	CN	defence minister	2018	2023
wen-jiabao	Wen Jiabao		Wen	m	CN	premier	2003-03-16	2013-03-15
wu-bangguo	Wu Bangguo		Wu	m	CN	speaker	2003	2013
wu-xueqian	Wu Xueqian		Wu	m	CN	foreign minister	1982	1988
xi-jinping	Xi Jinping		Xi	m	CN	vice president	2008-03-15	2013-03-14
xi-jinping	Xi Jinping		Xi	m	CN	general secretary	2012-11-15	
xi-jinping	Xi Jinping		Xi	m	CN	president	2013-03-14	
yang-jiechi	Yang Jiechi		Yang	m	CN	foreign minister	2007-04-27	2013-03-16
yang-shangkun	Yang Shangkun		Yang	m	CN	president	1988-04-08	1993-03-27
yuan-shikai	Yuan Shikai		Yuan	m	CN	president	1912	1916
zeng-qinghong	Zeng Qinghong		Zeng	m	CN	vice president	2003	2008
zhang-dejiang	Zhang Dejiang		Zhang	m	CN	speaker	2013	2018
zhao-leji	Zhao Leji		Zhao	m	CN	speaker	2023-03-10	
zhao-ziyang	Zhao Ziyang	Chao Tzu Yang|Chao Tzu-Yang|Chao Tzu-yang|Chao Tzuyang	Zhao	m	CN	premier	1980-09-10	1987-11-24
zhao-ziyang	Zhao Ziyang	Chao Tzu Yang|Chao Tzu-Yang|Chao Tzu-yang|Chao Tzuyang	Zhao	m	CN	general secretary	1987-01-16	1989-06-24
zhou-enlai	Zhou Enlai	Chou En Lai|Chou En-Lai|Chou En-lai|Chou Enlai|Zhou En Lai|Zhou En-Lai|Zhou En-lai	Zhou	m	CN	foreign minister	1949-10-01	1958-02-11
zhou-enlai	Zhou Enlai	Chou En Lai|Chou En-Lai|Chou En-lai|Chou Enlai|Zhou En Lai|Zhou En-Lai|Zhou En-lai	Zhou	m	CN	premier	1949-10-01	1976-01-08
zhu-de	Zhu De	Chu Teh	Zhu	m	CN	vice president	1954	1959
zhu-rongji	Zhu Rongji		Zhu	m	CN	premier	1998-03-17	2003-03-16
alberto-lleras-camargo	Alberto Lleras Camargo	Alberto Lleras	Lleras Camargo	m	CO	president	1945	1946
alberto-lleras-camargo	Alberto Lleras Camargo	Alberto Lleras	Lleras Camargo	m	CO	president	1958-08-07	1962-08-07
alfonso-lopez-michelsen	Alfonso López Michelsen	Alfonso Lopez Michelsen	López Michelsen	m	CO	president	1974-08-07	1978-08-07
alfonso-lopez-pumarejo	Alfonso López Pumarejo	Alfonso Lopez Pumarejo	Pumarejo	m	CO	president	1942	1945
alvaro-uribe	Álvaro Uribe	Alvaro Uribe|Alvaro Uribe Velez|Álvaro Uribe Vélez	Uribe	m	CO	president	2002-08-08	2010-08-07
andres-pastrana	Andrés Pastrana	Andres Pastrana|Andres Pastrana Arango|Andrés Pastrana Arango	Pastrana	m	CO	president	1998-08-07	2002-08-08
belisario-betancur	Belisario Betancur		Betancur	m	CO	president	1982-08-07	1986-08-07
carlos-lleras-restrepo	Carlos Lleras Restrepo		Lleras Restrepo	m	CO	president	1966-08-07	1970-08-07
ernesto-samper	Ernesto Samper	Ernesto Samper Pizano	Samper	m	CO	president	1994-08-07	1998-08-07
gabriel-paris	Gabriel París	Gabriel Paris|Gabriel Paris Gordillo|Gabriel París Gordillo	París	m	CO	head of state	1957-05-10	1958
guillermo-leon-valencia	Guillermo León Valencia	Guillermo Leon Valencia	Valencia	m	CO	president	1962-08-07	1966-08-07
gustavo-petro	Gustavo Petro	Gustavo Petro Urrego	Petro	m	CO	president	2022-08-07	
gustavo-rojas-pinilla	Gustavo Rojas Pinilla		Rojas Pinilla	m	CO	president	1953-06-13	1957
ivan-duque	Iván Duque	Ivan Duque|Ivan Duque Marquez|Iván Duque Márquez	Duque	m	CO	president	2018-08-07	2022-08-07
juan-manuel-santos	Juan Manuel Santos	Juan Manuel Santos Calderon|Juan Manuel Santos Calderón	Santos	m	CO	president	2010-08-07	2018-08-07
julio-cesar-turbay	Julio César Turbay	Julio Cesar Turbay|Julio Cesar Turbay Ayala|Julio César Turbay Ayala	Turbay	m	CO	president	1978-08-07	1982-08-07
laureano-gomez	Laureano Gómez	Laureano Gomez	Gómez	m	CO	president	1950-08-07	1951-11-05
mariano-ospina-perez	Mariano Ospina Pérez	Mariano Ospina Perez	Ospina Pérez	m	CO	president	1946-08-07	1950-08-07
misael-pastrana	Misael Pastrana	Misael Pastrana Borrero	Pastrana	m	CO	president	1970-08-07	1974-08-07
roberto-urdaneta-arbelaez	Roberto Urdaneta Arbeláez	Roberto Urdaneta Arbelaez	Urdaneta Arbeláez	m	CO	acting president	1951-11-05	1953-06-13
virgilio-barco	Virgilio Barco	Virgilio Barco Vargas	Barco	m	CO	president	1986-08-07	1990-08-07
abel-pacheco	Abel Pacheco	Abel Pacheco de la Espriella	Pacheco	m	CR	president	2002-05-09	2006-05-08
carlos-alvarado	Carlos Alvarado	Carlos Alvarado Quesada	Alvarado	m	CR	president	2018-05-08	2022-05-08
daniel-oduber	Daniel Oduber	Daniel Oduber Quiros|Daniel Oduber Quirós	Oduber	m	CR	president	1974-05-08	1978-05-08
francisco-orlich	Francisco Orlich	Francisco Jose Orlich|Francisco José Orlich	Orlich	m	CR	president	1962-05-08	1966-05-08
jose-figueres	José Figueres	Jose Figueres|Jose Figueres Ferrer|José Figueres Ferrer|Pepe Figueres	Figueres	m	CR	president	1948	1949
jose-figueres	José Figueres	Jose Figueres|Jose Figueres Ferrer|José Figueres Ferrer|Pepe Figueres	Figueres	m	CR	president	1953-11-08	1958-05-08
jose-figueres	José Figueres	Jose Figueres|Jose Figueres Ferrer|José Figueres Ferrer|Pepe Figueres	Figueres	m	CR	president	1970-05-08	1974-05-08
jose-joaquin-trejos	José Joaquín Trejos	Jose Joaquin Trejos|Jose Joaquin Trejos Fernandez|José Joaquín Trejos Fernández	Trejos	m	CR	president	1966-05-08	1970-05-08
jose-maria-figueres	José María Figueres	Jose Maria Figueres|Jose Maria Figueres Olsen|José María Figueres Olsen	Figueres	m	CR	president	1994-05-08	1998-05-08
laura-chinchilla	Laura Chinchilla	Laura Chinchilla Miranda	Chinchilla	f	CR	president	2010-05-08	2014-05-08
luis-alberto-monge	Luis Alberto Monge	Luis Alberto Monge Alvarez|Luis Alberto Monge Álvarez	Monge	m	CR	president	1982-05-08	1986-05-08
luis-guillermo-solis	Luis Guillermo Solís	Luis Guillermo Solis	Solís	m	CR	president	2014-05-08	2018-05-08
mario-echandi	Mario Echandi	Mario Echandi Jimenez|Mario Echandi Jiménez	Echandi	m	CR	president	1958-05-08	1962-05-08
miguel-angel-rodriguez	Miguel Ángel Rodríguez	Miguel Angel Rodriguez|Miguel Angel Rodriguez Echeverria|Miguel Ángel Rodríguez Echeverría	Rodríguez	m	CR	president	1998-05-08	2002-05-09
oscar-arias	Óscar Arias	Oscar Arias|Oscar Arias Sanchez|Óscar Arias Sánchez	Arias	m	CR	president	1986-05-08	1990-05-08
oscar-arias	Óscar Arias	Oscar Arias|Oscar Arias Sanchez|Óscar Arias Sánchez	Arias	m	CR	president	2006-05-08	2010-05-08
otilio-ulate	Otilio Ulate	Otilio Ulate Blanco	Ulate	m	CR	president	1949-11-08	1953-11-08
rafael-angel-calderon	Rafael Ángel Calderón	Rafael Angel Calderon|Rafael Angel Calderon Fournier|Rafael Ángel Calderón Fournier	Calderón	m	CR	president	1990-05-08	1994-05-08
rodrigo-carazo	Rodrigo Carazo	Rodrigo Carazo Odio	Carazo	m	CR	president	1978-05-08	1982-05-08
rodrigo-chaves	Rodrigo Chaves	Rodrigo Chaves Robles	Chaves	m	CR	president	2022-05-08	
teodoro-picado	Teodoro Picado	Teodoro Picado Michalski	Picado	m	CR	president	1944	1948
alexander-dubcek	Alexander Dubček	Alexander Dubcek	Dubček	m	CS	first secretary	1968-01-05	1969-04-17
alexander-dubcek	Alexander Dubček	Alexander Dubcek	Dubček	m	CS	speaker	1989	1992
antonin-novotny	Antonín Novotný	Antonin Novotny	Novotný	m	CS	first secretary	1953	1968-01-05
antonin-novotny	Antonín Novotný	Antonin Novotny	Novotný	m	CS	president	1957-11-19	1968
antonin-zapotocky	Antonín Zápotocký	Antonin Zapotocky	Zápotocký	m	CS	prime minister	1948	1953
antonin-zapotocky	Antonín Zápotocký	Antonin Zapotocky	Zápotocký	m	CS	president	1953-03-21	1957-11-19
edvard-benes	Edvard Beneš	Eduard Benes|Edvard Benes	Beneš	m	CS	president	1945	1948
gustav-husak	Gustáv Husák	Gustav Husak	Husák	m	CS	general secretary	1969	1987
gustav-husak	Gustáv Husák	Gustav Husak	Husák	m	CS	president	1975	1989-12-29
jan-masaryk	Jan Masaryk		Masaryk	m	CS	foreign minister	1940	1948-03-10
jan-strasky	Jan Stráský	Jan Strasky	Stráský	m	CS	prime minister	1992-07-01	1992
jiri-dienstbier	Jiří Dienstbier	Jiri Dienstbier	Dienstbier	m	CS	foreign minister	1989	1992
jozef-lenart	Jozef Lenárt	Jozef Lenart	Lenárt	m	CS	prime minister	1963	1968
klement-gottwald	Klement Gottwald		Gottwald	m	CS	prime minister	1946	1948
klement-gottwald	Klement Gottwald		Gottwald	m	CS	president	1948-06-14	1953-03-14
ladislav-adamec	Ladislav Adamec		Adamec	m	CS	prime minister	1988	1989
lubomir-strougal	Lubomír Štrougal	Lubomir Strougal	Štrougal	m	CS	prime minister	1970	1988
ludvik-svoboda	Ludvík Svoboda	Ludvik Svoboda	Svoboda	m	CS	president	1968-08-20	1975
marian-calfa	Marián Čalfa	Marian Calfa	Čalfa	m	CS	prime minister	1989-12-17	1992-07-01
milos-jakes	Miloš Jakeš	Milos Jakes	Jakeš	m	CS	general secretary	1987	1989
oldrich-cernik	Oldřich Černík	Oldrich Cernik	Černík	m	CS	prime minister	1968	1970
tomas-garrigue-masaryk	Tomáš Garrigue Masaryk	T G Masaryk|T. G. Masaryk|T.G. Masaryk|Tomas Garrigue Masaryk|Tomas Masaryk|Tomáš Masaryk	Masaryk	m	CS	president	1918-11-14	1935-12-14
vaclav-havel	Václav Havel	Vaclav Havel	Havel	m	CS	president	1989-12-29	1992-07-20
vaclav-havel	Václav Havel	Vaclav Havel	Havel	m	CZ	president	1993-02-02	2003-02-02
viliam-siroky	Viliam Široký	Viliam Siroky	Široký	m	CS	prime minister	1953	1963
bruno-rodriguez	Bruno Rodríguez	Bruno Rodriguez|Bruno Rodriguez Parrilla|Bruno Rodríguez Parrilla	Rodríguez	m	CU	foreign minister	2009	
carlos-lage	Carlos Lage	Carlos Lage Davila|Carlos Lage Dávila	Lage	m	CU	vice president	1993	2009
carlos-prio	Carlos Prío	Carlos Prio|Carlos Prio Socarras|Carlos Prío Socarrás	Prío	m	CU	president	1948-10-10	1952-03-10
che-guevara	Che Guevara	Ernesto "Che" Guevara|Ernesto Che Guevara|Ernesto Guevara	Guevara	m	CU	minister	1961	1965
fidel-castro	Fidel Castro	Fidel Alejandro Castro Ruz|Fidel Castro Ruz	Castro	m	CU	prime minister	1959-02-16	1976-12-02
fidel-castro	Fidel Castro	Fidel Alejandro Castro Ruz|Fidel Castro Ruz	Castro	m	CU	first secretary	1965-10-03	2011-04-19
fidel-castro	Fidel Castro	Fidel Alejandro Castro Ruz|Fidel Castro Ruz	Castro	m	CU	president	1976-12-02	2008-02-24
fulgencio-batista	Fulgencio Batista		Batista	m	CU	president	1940	1944
fulgencio-batista	Fulgencio Batista		Batista	m	CU	president	1952-03-10	1959-01-01
manuel-marrero	Manuel Marrero	Manuel Marrero Cruz	Marrero	m	CU	prime minister	2019-12-21	
miguel-diaz-canel	Miguel Díaz-Canel	Miguel Diaz Canel|Miguel Diaz-Canel|Miguel Diaz-Canel Bermudez|Miguel Díaz-Canel Bermúdez	Díaz-Canel	m	CU	president	2018-04-19	
miguel-diaz-canel	Miguel Díaz-Canel	Miguel Diaz Canel|Miguel Diaz-Canel|Miguel Diaz-Canel Bermudez|Miguel Díaz-Canel Bermúdez	Díaz-Canel	m	CU	first secretary	2021-04-19	
osvaldo-dorticos	Osvaldo Dorticós	Osvaldo Dorticos|Osvaldo Dorticos Torrado|Osvaldo Dorticós Torrado	Dorticós	m	CU	president	1959	1976
ramon-grau	Ramón Grau	Ramon Grau|Ramon Grau San Martin|Ramón Grau San Martín	Grau	m	CU	president	1944	1948
raul-castro	Raúl Castro	Raul Castro|Raul Castro Ruz|Raúl Castro Ruz	Castro	m	CU	president	2008-02-24	2018-04-19
raul-castro	Raúl Castro	Raul Castro|Raul Castro Ruz|Raúl Castro Ruz	Castro	m	CU	first secretary	2011-04-19	2021-04-19
raul-roa	Raúl Roa	Raul Roa|Raul Roa Garcia|Raúl Roa García	Roa	m	CU	foreign minister	1959	1976
ricardo-alarcon	Ricardo Alarcón	Ricardo Alarcon	Alarcón	m	CU	speaker	1993	2013
antonio-mascarenhas-monteiro	António Mascarenhas Monteiro	Antonio Mascarenhas Monteiro	Mascarenhas Monteiro	m	CV	president	1991	2001
aristides-pereira	Aristides Pereira	Aristides Maria Pereira	Pereira	m	CV	president	1975	1991
carlos-veiga	Carlos Veiga		Veiga	m	CV	prime minister	1991-04-04	2000-07-29
gualberto-do-rosario	Gualberto do Rosário	Gualberto do Rosario	do Rosário	m	CV	prime minister	2000-07-29	2001-02-01
jorge-carlos-fonseca	Jorge Carlos Fonseca	Jorge Carlos de Almeida Fonseca	Fonseca	m	CV	president	2011	2021-11-09
jose-maria-neves	José Maria Neves	Jose Maria Neves|Jose Maria Pereira Neves|José Maria Pereira Neves	Neves	m	CV	prime minister	2001-02-01	2016-04-22
jose-maria-neves	José Maria Neves	Jose Maria Neves|Jose Maria Pereira Neves|José Maria Pereira Neves	Neves	m	CV	president	2021-11-09	
pedro-pires	Pedro Pires		Pires	m	CV	prime minister	1975-07-08	1991-04-04
pedro-pires	Pedro Pires		Pires	m	CV	president	2001	2011
ulisses-correia-e-silva	Ulisses Correia e Silva		Correia e Silva	m	CV	prime minister	2016-04-22	
constantinos-kombos	Constantinos Kombos		Kombos	m	CY	foreign minister	2023-03-01	
demetris-christofias	Demetris Christofias	Dimitris Christofias	Christofias	m	CY	president	2008-02-28	2013-02-28
ersin-tatar	Ersin Tatar		Tatar	m	CY	leader	2020-10-23	2025-10-24
george-vassiliou	George Vassiliou	Georgios Vassiliou	Vassiliou	m	CY	president	1988-02-28	1993-02-28
glafcos-clerides	Glafcos Clerides	Glafkos Clerides	Clerides	m	CY	acting president	1974-07-23	1974-12-07
glafcos-clerides	Glafcos Clerides	Glafkos Clerides	Clerides	m	CY	president	1993-02-28	2003-02-28
makarios-iii	Makarios III	Archbishop Makarios|Archbishop Makarios III|President Makarios	Makarios	m	CY	president	1960-08-16	1974-07-15
makarios-iii	Makarios III	Archbishop Makarios|Archbishop Makarios III|President Makarios	Makarios	m	CY	president	1974-12-07	1977-08-03
mehmet-ali-talat	Mehmet Ali Talat		Talat	m	CY	leader	2005	2010
mustafa-akinci	Mustafa Akıncı	Mustafa Akinci	Akıncı	m	CY	leader	2015	2020
nicos-anastasiades	Nicos Anastasiades	Nikos Anastasiades	Anastasiades	m	CY	president	2013-02-28	2023-02-28
nikos-christodoulides	Nikos Christodoulides		Christodoulides	m	CY	foreign minister	2018-03-01	2022-01-11
nikos-christodoulides	Nikos Christodoulides		Christodoulides	m	CY	president	2023-02-28	
nikos-sampson	Nikos Sampson		Sampson	m	CY	president	1974-07-16	1974-07-23
rauf-denktash	Rauf Denktash	Rauf Denktas|Rauf Denktaş	Denktash|Denktas	m	CY	leader	1975	2005
spyros-kyprianou	Spyros Kyprianou		Kyprianou	m	CY	president	1977-08-03	1988-02-28
tassos-papadopoulos	Tassos Papadopoulos		Papadopoulos	m	CY	president	2003-02-28	2008-02-28
andrej-babis	Andrej Babiš	Andrej Babis	Babiš	m	CZ	prime minister	2017-12-13	2021-12-17
andrej-babis	Andrej Babiš	Andrej Babis	Babiš	m	CZ	prime minister	2025-12-09	
bohuslav-sobotka	Bohuslav Sobotka		Sobotka	m	CZ	prime minister	2014-01-29	2017-12-13
jan-fischer	Jan Fischer		Fischer	m	CZ	prime minister	2009-05-08	2010-07-13
jan-lipavsky	Jan Lipavský	Jan Lipavsky	Lipavský	m	CZ	foreign minister	2021-12-17	2025-12-15
jiri-paroubek	Jiří Paroubek	Jiri Paroubek	Paroubek	m	CZ	prime minister	2005-04-25	2006-09-04
jiri-rusnok	Jiří Rusnok	Jiri Rusnok	Rusnok	m	CZ	prime minister	2013-07-10	2014-01-29
josef-tosovsky	Josef Tošovský	Josef Tosovsky	Tošovský	m	CZ	prime minister	1997-12-17	1998-07-17
karel-schwarzenberg	Karel Schwarzenberg		Schwarzenberg	m	CZ	foreign minister	2007	2009
karel-schwarzenberg	Karel Schwarzenberg		Schwarzenberg	m	CZ	foreign minister	2010	2013
lubomir-zaoralek	Lubomír Zaorálek	Lubomir Zaoralek	Zaorálek	m	CZ	foreign minister	2014	2017
milos-zeman	Miloš Zeman	Milos Zeman	Zeman	m	CZ	prime minister	1998-07-17	2002-07-12
milos-zeman	Miloš Zeman	Milos Zeman	Zeman	m	CZ	president	2013-03-08	2023-03-08
mirek-topolanek	Mirek Topolánek	Mirek Topolanek	Topolánek	m	CZ	prime minister	2006-09-04	2009-05-08
petr-fiala	Petr Fiala		Fiala	m	CZ	prime minister	2021-12-17	2025-12-09
petr-necas	Petr Nečas	Petr Necas	Nečas	m	CZ	prime minister	2010-07-13	2013-07-10
petr-pavel	Petr Pavel		Pavel	m	CZ	president	2023-03-09	
stanislav-gross	Stanislav Gross		Gross	m	CZ	prime minister	2004-07-26	2005-04-25
tomas-petricek	Tomáš Petříček	Tomas Petricek	Petříček	m	CZ	foreign minister	2018	2021
vaclav-klaus	Václav Klaus	Vaclav Klaus	Klaus	m	CZ	prime minister	1993-01-01	1998-01-02
vaclav-klaus	Václav Klaus	Vaclav Klaus	Klaus	m	CZ	president	2003-03-07	2013-03-07
vladimir-spidla	Vladimír Špidla	Vladimir Spidla	Špidla	m	CZ	prime minister	2002-07-12	2004-07-26
egon-krenz	Egon Krenz		Krenz	m	DD	general secretary	1989-10-18	1989-12-03
erich-honecker	Erich Honecker		Honecker	m	DD	general secretary	1971-05-03	1989-10-18
gregor-gysi	Gregor Gysi		Gysi	m	DD	party leader	1989-12-09	1990-10-02
hans-modrow	Hans Modrow		Modrow	m	DD	prime minister	1989-11-13	1990-04-12
horst-sindermann	Horst Sindermann		Sindermann	m	DD	prime minister	1973-10-03	1976-10-29
lothar-de-maiziere	Lothar de Maizière	Lothar de Maiziere	de Maizière|Maiziere	m	DD	prime minister	1990-04-12	1990-10-02
oskar-fischer	Oskar Fischer		Fischer	m	DD	foreign minister	1975	1990
otto-grotewohl	Otto Grotewohl		Grotewohl	m	DD	prime minister	1949-10-12	1964-09-21
sabine-bergmann-pohl	Sabine Bergmann-Pohl		Bergmann-Pohl	f	DD	president	1990-04-05	1990-10-02
walter-ulbricht	Walter Ulbricht		Ulbricht	m	DD	first secretary	1950-07-25	1971-05-03
walter-ulbricht	Walter Ulbricht		Ulbricht	m	DD	chairman	1960-09-12	1973-08-01
wilhelm-pieck	Wilhelm Pieck		Pieck	m	DD	president	1949-10-11	1960-09-07
willi-stoph	Willi Stoph		Stoph	m	DD	prime minister	1964-09-24	1973-10-03
willi-stoph	Willi Stoph		Stoph	m	DD	prime minister	1976-10-29	1989-11-13
adolf-hitler	Adolf Hitler		Hitler	m	DE	chancellor	1933-01-30	1945-04-30
angela-merkel	Angela Merkel		Merkel	f	DE	chancellor	2005-11-22	2021-12-08
boris-pistorius	Boris Pistorius		Pistorius	m	DE	defence minister	2023-01-19	
christian-wulff	Christian Wulff		Wulff	m	DE	president	2010-06-30	2012-02-17
egon-bahr	Egon Bahr		Bahr	m	DE	senior official	1969	1972
ernst-reuter	Ernst Reuter		Reuter	m	DE	mayor	1948	1953
frank-walter-steinmeier	Frank-Walter Steinmeier		Steinmeier	m	DE	foreign minister	2005-11-22	2009-10-28
frank-walter-steinmeier	Frank-Walter Steinmeier		Steinmeier	m	DE	foreign minister	2013-12-17	2017-01-27
frank-walter-steinmeier	Frank-Walter Steinmeier		Steinmeier	m	DE	president	2017-03-19	
franz-josef-strauss	Franz Josef Strauss	Franz Josef Strauß|Franz-Josef Strauss	Strauss	m	DE	defence minister	1956	1962
franz-josef-strauss	Franz Josef Strauss	Franz Josef Strauß|Franz-Josef Strauss	Strauss	m	DE	minister-president	1978	1988-10-03
friedrich-merz	Friedrich Merz		Merz	m	DE	chancellor	2025-05-06	
gerhard-schroder-cdu	Gerhard Schröder	Gerhard Schroder|Gerhard Schroeder	Schröder|Schroeder	m	DE	foreign minister	1961	1966
gerhard-schroder	Gerhard Schröder	Gerhard Schroder|Gerhard Schroeder	Schröder|Schroeder	m	DE	chancellor	1998-10-27	2005-11-22
guido-westerwelle	Guido Westerwelle		Westerwelle	m	DE	foreign minister	2009-10-28	2013-12-17
gustav-heinemann	Gustav Heinemann		Heinemann	m	DE	president	1969-07-01	1974-06-30
gustav-stresemann	Gustav Stresemann		Stresemann	m	DE	chancellor	1923	1923
gustav-stresemann	Gustav Stresemann		Stresemann	m	DE	foreign minister	1923-08-13	1929-10-03
hans-dietrich-genscher	Hans-Dietrich Genscher		Genscher	m	DE	foreign minister	1974-05-17	1992-05-18
heiko-maas	Heiko Maas		Maas	m	DE	foreign minister	2018-03-14	2021-12-08
heinrich-lubke	Heinrich Lübke	Heinrich Lubke|Heinrich Luebke	Lübke|Luebke	m	DE	president	1959-09-13	1969-06-30
heinrich-von-brentano	Heinrich von Brentano		von Brentano	m	DE	foreign minister	1955	1961
helmut-kohl	Helmut Kohl		Kohl	m	DE	chancellor	1982-10-01	1998-10-27
helmut-schmidt	Helmut Schmidt		Schmidt	m	DE	defence minister	1969-10-22	1972-07-07
helmut-schmidt	Helmut Schmidt		Schmidt	m	DE	chancellor	1974-05-16	1982-10-01
horst-seehofer	Horst Seehofer		Seehofer	m	DE	minister-president	2008	2018
joachim-gauck	Joachim Gauck		Gauck	m	DE	president	2012-03-18	2017-03-18
joachim-von-ribbentrop	Joachim von Ribbentrop		von Ribbentrop	m	DE	foreign minister	1938-02-04	1945-04-30
johann-wadephul	Johann Wadephul		Wadephul	m	DE	foreign minister	2025-05-06	
johannes-rau	Johannes Rau		Rau	m	DE	president	1999-07-01	2004-06-30
joschka-fischer	Joschka Fischer		Fischer	m	DE	foreign minister	1998-10-27	2005-11-22
karl-carstens	Karl Carstens		Carstens	m	DE	president	1979-07-01	1984-06-30
klaus-kinkel	Klaus Kinkel		Kinkel	m	DE	foreign minister	1992-05-18	1998-10-27
konrad-adenauer	Konrad Adenauer		Adenauer	m	DE	chancellor	1949-09-15	1963-10-16
konrad-adenauer	Konrad Adenauer		Adenauer	m	DE	foreign minister	1951-03-15	1955-06-06
konstantin-von-neurath	Konstantin von Neurath		von Neurath	m	DE	foreign minister	1932	1938
kurt-georg-kiesinger	Kurt Georg Kiesinger	Kurt-Georg Kiesinger	Kiesinger	m	DE	chancellor	1966-12-01	1969-10-21
ludwig-erhard	Ludwig Erhard		Erhard	m	DE	chancellor	1963-10-16	1966-12-01
markus-soder	Markus Söder	Markus Soder|Markus Soeder	Söder|Soeder	m	DE	minister-president	2018-03-16	
olaf-scholz	Olaf Scholz		Scholz	m	DE	chancellor	2021-12-08	2025-05-06
paul-von-hindenburg	Paul von Hindenburg		von Hindenburg	m	DE	president	1925-05-12	1934-08-02
richard-von-weizsacker	Richard von Weizsäcker	Richard von Weizsacker|Richard von Weizsaecker	von Weizsäcker	m	DE	president	1984-07-01	1994-06-30
robert-habeck	Robert Habeck		Habeck	m	DE	vice chancellor	2021-12-08	2025-05-06
roman-herzog	Roman Herzog		Herzog	m	DE	president	1994-07-01	1999-06-30
rudolf-hess	Rudolf Hess		Hess	m	DE	deputy leader	1933-04-21	1941-05-12
sigmar-gabriel	Sigmar Gabriel		Gabriel	m	DE	foreign minister	2017-01-27	2018-03-14
theodor-heuss	Theodor Heuss		Heuss	m	DE	president	1949-09-12	1959-09-12
walter-scheel	Walter Scheel		Scheel	m	DE	foreign minister	1969-10-22	1974-05-16
walter-scheel	Walter Scheel		Scheel	m	DE	president	1974-07-01	1979-06-30
walther-rathenau	Walther Rathenau		Rathenau	m	DE	foreign minister	1922	1922
wilhelm-ii	Wilhelm II	Emperor Wilhelm II|Kaiser Wilhelm|Kaiser Wilhelm II	Wilhelm	m	DE	emperor	1888-06-15	1918-11-09
willy-brandt	Willy Brandt		Brandt	m	DE	mayor	1957-10-03	1966-12-01
willy-brandt	Willy Brandt		Brandt	m	DE	foreign minister	1966-12-01	1969-10-21
willy-brandt	Willy Brandt		Brandt	m	DE	chancellor	1969-10-21	1974-05-07
wolfgang-schauble	Wolfgang Schäuble	Wolfgang Schaeuble|Wolfgang Schauble	Schäuble|Schaeuble	m	DE	finance minister	2009-10-28	2017-10-24
hassan-gouled-aptidon	Hassan Gouled Aptidon	Hassan Gouled	Aptidon	m	DJ	president	1977-06-27	1999-05-08
ismail-omar-guelleh	Ismaïl Omar Guelleh	Ismail Guelleh|Ismail Omar Guelleh	Guelleh	m	DJ	president	1999-05-08	
anders-samuelsen	Anders Samuelsen		Samuelsen	m	DK	foreign minister	2016	2019
anker-jorgensen	Anker Jørgensen	Anker Jorgensen	Jørgensen	m	DK	prime minister	1972-10-05	1973-12-19
anker-jorgensen	Anker Jørgensen	Anker Jorgensen	Jørgensen	m	DK	prime minister	1975-02-13	1982-09-10
erik-eriksen	Erik Eriksen		Eriksen	m	DK	prime minister	1950-10-28	1953-09-30
frederik-ix	Frederik IX	King Frederik IX	Frederik	m	DK	king	1947	1972
frederik-x	Frederik X	King Frederik|King Frederik X	Frederik	m	DK	king	2024-01-14	
h-c-hansen	H. C. Hansen	H C Hansen|H.C. Hansen|Hans Christian Hansen	Hansen	m	DK	prime minister	1955-02-01	1960-02-19
hans-hedtoft	Hans Hedtoft		Hedtoft	m	DK	prime minister	1947-11-12	1950-10-28
hans-hedtoft	Hans Hedtoft		Hedtoft	m	DK	prime minister	1953-09-30	1955
helle-thorning-schmidt	Helle Thorning-Schmidt		Thorning-Schmidt	f	DK	prime minister	2011-10-03	2015-06-28
hilmar-baunsgaard	Hilmar Baunsgaard		Baunsgaard	m	DK	prime minister	1968-02-18	1971-10-11
jens-otto-krag	Jens Otto Krag		Krag	m	DK	prime minister	1962-09-03	1968-02-18
jens-otto-krag	Jens Otto Krag		Krag	m	DK	prime minister	1971-10-11	1972-10-05
jeppe-kofod	Jeppe Kofod		Kofod	m	DK	foreign minister	2019	2022
lars-lokke-rasmussen	Lars Løkke Rasmussen	Lars Lokke Rasmussen|Lars Rasmussen	Løkke Rasmussen	m	DK	prime minister	2009-04-05	2011-10-03
lars-lokke-rasmussen	Lars Løkke Rasmussen	Lars Lokke Rasmussen|Lars Rasmussen	Løkke Rasmussen	m	DK	prime minister	2015-06-28	2019-06-27
lars-lokke-rasmussen	Lars Løkke Rasmussen	Lars Lokke Rasmussen|Lars Rasmussen	Løkke Rasmussen	m	DK	foreign minister	2022-12-15	
margrethe-ii	Margrethe II	Queen Margrethe|Queen Margrethe II	Margrethe	f	DK	queen	1972-01-14	2024-01-14
margrethe-vestager	Margrethe Vestager		Vestager	f	DK	deputy prime minister	2011	2014
mette-frederiksen	Mette Frederiksen		Frederiksen	f	DK	prime minister	2019-06-27	
per-stig-moller	Per Stig Møller	Per Stig Moller	Møller	m	DK	foreign minister	2001	2010
poul-hartling	Poul Hartling		Hartling	m	DK	prime minister	1973-12-19	1975
poul-nyrup-rasmussen	Poul Nyrup Rasmussen		Nyrup Rasmussen	m	DK	prime minister	1993-01-25	2001-11-27
poul-schluter	Poul Schlüter	Poul Schluter	Schlüter	m	DK	prime minister	1982-09-10	1993-01-25
uffe-ellemann-jensen	Uffe Ellemann-Jensen		Ellemann-Jensen	m	DK	foreign minister	1982	1993
viggo-kampmann	Viggo Kampmann		Kampmann	m	DK	prime minister	1960-02-19	1962-09-03
edison-james	Edison James		James	m	DM	prime minister	1995-06-14	2000-02-03
eugenia-charles	Eugenia Charles	Mary Eugenia Charles	Charles	f	DM	prime minister	1980-07-21	1995-06-14
oliver-seraphin	Oliver Seraphin		Seraphin	m	DM	prime minister	1979-06-25	1980-07-21
patrick-john	Patrick John		John	m	DM	prime minister	1978-11-03	1979-06-25
pierre-charles	Pierre Charles		Charles	m	DM	prime minister	2000-10-03	2004-01-08
roosevelt-skerrit	Roosevelt Skerrit		Skerrit	m	DM	prime minister	2004-01-08	
rosie-douglas	Rosie Douglas	Roosevelt Douglas	Douglas	m	DM	prime minister	2000-02-03	2000-10-03
antonio-guzman	Antonio Guzmán	Antonio Guzman|Antonio Guzman Fernandez|Antonio Guzmán Fernández	Guzmán	m	DO	president	1978-07-01	1982-07-04
antonio-imbert-barrera	Antonio Imbert Barrera		Imbert Barrera	m	DO	head of state	1965-05-07	1965
danilo-medina	Danilo Medina	Danilo Medina Sanchez|Danilo Medina Sánchez	Medina	m	DO	president	2012-08-16	2020-08-16
donald-reid-cabral	Donald Reid Cabral		Reid Cabral	m	DO	head of state	1963-12-22	1965
emilio-de-los-santos	Emilio de los Santos		de los Santos	m	DO	chairman	1963-09-26	1963
hector-garcia-godoy	Héctor García-Godoy	Hector Garcia Godoy|Hector Garcia-Godoy|Héctor García Godoy	García-Godoy	m	DO	acting president	1965-09-03	1966-07-01
hipolito-mejia	Hipólito Mejía	Hipolito Mejia	Mejía	m	DO	president	2000-08-17	2004-08-16
jacobo-majluta	Jacobo Majluta	Jacobo Majluta Azar	Majluta	m	DO	president	1982-07-04	1982-08-16
joaquin-balaguer	Joaquín Balaguer	Joaquin Balaguer	Balaguer	m	DO	president	1960	1962-01-19
joaquin-balaguer	Joaquín Balaguer	Joaquin Balaguer	Balaguer	m	DO	president	1966-07-01	1978-07-01
joaquin-balaguer	Joaquín Balaguer	Joaquin Balaguer	Balaguer	m	DO	president	1986-08-16	1996-08-16
juan-bosch	Juan Bosch		Bosch	m	DO	president	1963-02-27	1963
leonel-fernandez	Leonel Fernández	Leonel Fernandez|Leonel Fernandez Reyna|Leonel Fernández Reyna	Fernández	m	DO	president	1996-08-16	2000-08-17
leonel-fernandez	Leonel Fernández	Leonel Fernandez|Leonel Fernandez Reyna|Leonel Fernández Reyna	Fernández	m	DO	president	2004-08-16	2012-08-16
luis-abinader	Luis Abinader	Luis Abinader Corona	Abinader	m	DO	president	2020-08-16	
rafael-bonnelly	Rafael Bonnelly	Rafael Filiberto Bonnelly	Bonnelly	m	DO	president	1962-01-19	1963-02-27
rafael-trujillo	Rafael Trujillo	Rafael Leonidas Trujillo|Rafael Leónidas Trujillo	Trujillo	m	DO	president	1930-08-16	1938
rafael-trujillo	Rafael Trujillo	Rafael Leonidas Trujillo|Rafael Leónidas Trujillo	Trujillo	m	DO	president	1942	1952
rafael-trujillo	Rafael Trujillo	Rafael Leonidas Trujillo|Rafael Leónidas Trujillo	Trujillo	m	DO	leader	1952	1961-05-30
ramfis-trujillo	Ramfis Trujillo	Rafael Trujillo|Rafael Trujillo Jr|Rafael Trujillo Jr.|Rafael Trujillo, Jr.	Trujillo	m	DO	leader	1961-05-30	1961
salvador-jorge-blanco	Salvador Jorge Blanco		Jorge Blanco	m	DO	president	1982-08-16	1986-08-16
abdelaziz-bouteflika	Abdelaziz Bouteflika		Bouteflika	m	DZ	foreign minister	1963-09-04	1979-03-08
abdelaziz-bouteflika	Abdelaziz Bouteflika		Bouteflika	m	DZ	president	1999-04-27	2019-04-02
abdelkader-bensalah	Abdelkader Bensalah		Bensalah	m	DZ	acting president	2019-04-02	2019-12-19
abdelmadjid-tebboune	Abdelmadjid Tebboune		Tebboune	m	DZ	president	2019-12-19	
abdelmalek-sellal	Abdelmalek Sellal		Sellal	m	DZ	prime minister	2012	2017
ahmed-attaf	Ahmed Attaf		Attaf	m	DZ	foreign minister	1996	1999
ahmed-attaf	Ahmed Attaf		Attaf	m	DZ	foreign minister	2023-03-18	
ahmed-ben-bella	Ahmed Ben Bella		Ben Bella	m	DZ	prime minister	1962-07-03	1963
ahmed-ben-bella	Ahmed Ben Bella		Ben Bella	m	DZ	president	1963-09-15	1965-06-19
ahmed-ouyahia	Ahmed Ouyahia		Ouyahia	m	DZ	prime minister	1995	1998
ahmed-ouyahia	Ahmed Ouyahia		Ouyahia	m	DZ	prime minister	2003	2006
ahmed-ouyahia	Ahmed Ouyahia		Ouyahia	m	DZ	prime minister	2008	2012
ahmed-ouyahia	Ahmed Ouyahia		Ouyahia	m	DZ	prime minister	2017	2019
ali-kafi	Ali Kafi		Kafi	m	DZ	president	1992-07-02	1994-01-31
aymen-benabderrahmane	Aymen Benabderrahmane	Aimene Benabderrahmane|Aïmene Benabderrahmane	Benabderrahmane	m	DZ	prime minister	2021	2023
benyoucef-benkhedda	Benyoucef Benkhedda	Benyoucef Ben Khedda	Benkhedda	m	DZ	prime minister	1961	1962
chadli-bendjedid	Chadli Bendjedid	Chadli Benjedid	Bendjedid|Benjedid	m	DZ	president	1979-02-09	1992-01-11
houari-boumediene	Houari Boumédiène	Houari Boumediene|Houari Boumedienne	Boumédiène|Boumedienne	m	DZ	president	1965-06-19	1978-12-27
liamine-zeroual	Liamine Zéroual	Liamine Zeroual	Zéroual	m	DZ	president	1994-01-31	1999-04-27
mohamed-boudiaf	Mohamed Boudiaf		Boudiaf	m	DZ	president	1992-01-16	1992-06-29
rabah-bitat	Rabah Bitat		Bitat	m	DZ	acting president	1978-12-27	1979-02-09
ramtane-lamamra	Ramtane Lamamra		Lamamra	m	DZ	foreign minister	2013	2017
ramtane-lamamra	Ramtane Lamamra		Lamamra	m	DZ	foreign minister	2021-07-08	2023-03-18
abdala-bucaram	Abdalá Bucaram	Abdala Bucaram|Abdala Bucaram Ortiz|Abdalá Bucaram Ortiz	Bucaram	m	EC	president	1996-08-10	1997-02-06
alfredo-palacio	Alfredo Palacio		Palacio	m	EC	president	2005-04-20	2007-01-15
alfredo-poveda	Alfredo Poveda	Alfredo Poveda Burbano	Poveda	m	EC	head of state	1976-01-11	1979
camilo-ponce	Camilo Ponce	Camilo Ponce Enriquez|Camilo Ponce Enríquez	Ponce	m	EC	president	1956-09-01	1960-09-01
carlos-julio-arosemena	Carlos Julio Arosemena	Carlos Julio Arosemena Monroy	Arosemena	m	EC	president	1961-11-07	1963
clemente-yerovi	Clemente Yerovi		Yerovi	m	EC	acting president	1966-03-29	1966-11-16
daniel-noboa	Daniel Noboa		Noboa	m	EC	president	2023-11-23	
fabian-alarcon	Fabián Alarcón	Fabian Alarcon	Alarcón	m	EC	president	1997-02-06	1998-08-10
galo-plaza	Galo Plaza	Galo Plaza Lasso	Plaza	m	EC	president	1948-09-01	1952-09-01
guillermo-lasso	Guillermo Lasso		Lasso	m	EC	president	2021-05-24	2023-11-23
guillermo-rodriguez-lara	Guillermo Rodríguez Lara	Guillermo Rodriguez Lara	Rodríguez Lara	m	EC	president	1972-02-15	1976
gustavo-noboa	Gustavo Noboa		Noboa	m	EC	president	2000-01-22	2003-01-15
jaime-roldos	Jaime Roldós	Jaime Roldos|Jaime Roldos Aguilera|Jaime Roldós Aguilera	Roldós	m	EC	president	1979-08-10	1981-05-24
jamil-mahuad	Jamil Mahuad		Mahuad	m	EC	president	1998-08-10	2000-01-22
jose-maria-velasco-ibarra	José María Velasco Ibarra	Jose Maria Velasco Ibarra	Velasco Ibarra	m	EC	president	1944	1947
jose-maria-velasco-ibarra	José María Velasco Ibarra	Jose Maria Velasco Ibarra	Velasco Ibarra	m	EC	president	1952-09-01	1956-09-01
jose-maria-velasco-ibarra	José María Velasco Ibarra	Jose Maria Velasco Ibarra	Velasco Ibarra	m	EC	president	1960-09-01	1961-11-07
jose-maria-velasco-ibarra	José María Velasco Ibarra	Jose Maria Velasco Ibarra	Velasco Ibarra	m	EC	president	1968-09-01	1972-02-15
lenin-moreno	Lenín Moreno	Lenin Moreno|Lenin Moreno Garces|Lenín Moreno Garcés	Moreno	m	EC	president	2017-05-24	2021-05-24
leon-febres-cordero	León Febres Cordero	Leon Febres Cordero|Leon Febres-Cordero|León Febres-Cordero	Febres Cordero	m	EC	president	1984-08-10	1988-08-10
lucio-gutierrez	Lucio Gutiérrez	Lucio Gutierrez	Gutiérrez	m	EC	president	2003-01-15	2005-04-20
osvaldo-hurtado	Osvaldo Hurtado	Osvaldo Hurtado Larrea	Hurtado	m	EC	president	1981-05-24	1984-08-10
otto-arosemena	Otto Arosemena	Otto Arosemena Gomez|Otto Arosemena Gómez	Arosemena	m	EC	president	1966-11-16	1968-09-01
rafael-correa	Rafael Correa		Correa	m	EC	president	2007-01-15	2017-05-24
ramon-castro-jijon	Ramón Castro Jijón	Ramon Castro Jijon	Castro Jijón	m	EC	head of state	1963-07-11	1966
rodrigo-borja	Rodrigo Borja	Rodrigo Borja Cevallos	Borja	m	EC	president	1988-08-10	1992-08-10
sixto-duran-ballen	Sixto Durán Ballén	Sixto Duran Ballen|Sixto Duran-Ballen|Sixto Durán-Ballén	Durán Ballén	m	EC	president	1992-08-10	1996-08-10
alar-karis	Alar Karis		Karis	m	EE	president	2021-10-11	
andres-tarand	Andres Tarand		Tarand	m	EE	prime minister	1994-11-08	1995-04-17
andrus-ansip	Andrus Ansip		Ansip	m	EE	prime minister	2005-04-13	2014-03-26
arnold-ruutel	Arnold Rüütel	Arnold Ruutel	Rüütel	m	EE	president	2001	2006
edgar-savisaar	Edgar Savisaar		Savisaar	m	EE	prime minister	1990	1992-01-30
juhan-parts	Juhan Parts		Parts	m	EE	prime minister	2003-04-10	2005-04-13
juri-ratas	Jüri Ratas	Juri Ratas	Ratas	m	EE	prime minister	2016-11-23	2021-01-26
kersti-kaljulaid	Kersti Kaljulaid		Kaljulaid	f	EE	president	2016	2021-10-11
kristen-michal	Kristen Michal		Michal	m	EE	prime minister	2024-07-23	
lennart-meri	Lennart Meri		Meri	m	EE	president	1992	2001
margus-tsahkna	Margus Tsahkna		Tsahkna	m	EE	foreign minister	2023-04-17	
mart-laar	Mart Laar		Laar	m	EE	prime minister	1992-10-28	1994-11-08
mart-laar	Mart Laar		Laar	m	EE	prime minister	1999-03-25	2002-01-28
mart-siimann	Mart Siimann		Siimann	m	EE	prime minister	1997-03-17	1999-03-25
siim-kallas	Siim Kallas		Kallas	m	EE	prime minister	2002-01-28	2003-04-10
taavi-roivas	Taavi Rõivas	Taavi Roivas	Rõivas	m	EE	prime minister	2014-03-26	2016-11-23
tiit-vahi	Tiit Vähi	Tiit Vahi	Vähi	m	EE	prime minister	1992-01-30	1992-10-28
tiit-vahi	Tiit Vähi	Tiit Vahi	Vähi	m	EE	prime minister	1995-04-17	1997-03-17
toomas-hendrik-ilves	Toomas Hendrik Ilves	Toomas Ilves	Ilves	m	EE	president	2006	2016
urmas-paet	Urmas Paet		Paet	m	EE	foreign minister	2005	2014
urmas-reinsalu	Urmas Reinsalu		Reinsalu	m	EE	foreign minister	2019	2021
urmas-reinsalu	Urmas Reinsalu		Reinsalu	m	EE	foreign minister	2022-07-18	2023-04-17
abdel-fattah-el-sisi	Abdel Fattah el-Sisi	Abdel Fattah Al-Sisi|Abdel Fattah El-Sisi|Abdel Fattah Sisi|Abdel Fattah al Sisi|Abdel Fattah al-Sisi|Abdel Fattah el Sisi|Abdel-Fattah Sissi|Abdel-Fattah al-Sissi|Abdel-Fattah el Sissi|Abdel-Fattah el-Sissi|Abdelfattah Elsisi|Abdul Fattah Al-Sisi|Abdul Fattah Sisi|Abdul Fattah al Sisi|Abdul Fattah al-Sisi|Abdul Fattah el-Sisi	el-Sisi|Sisi|Elsisi|Sissi	m	EG	defence minister	2012	2014
abdel-fattah-el-sisi	Abdel Fattah el-Sisi	Abdel Fattah Al-Sisi|Abdel Fattah El-Sisi|Abdel Fattah Sisi|Abdel Fattah al Sisi|Abdel Fattah al-Sisi|Abdel Fattah el Sisi|Abdel-Fattah Sissi|Abdel-Fattah al-Sissi|Abdel-Fattah el Sissi|Abdel-Fattah el-Sissi|Abdelfattah Elsisi|Abdul Fattah Al-Sisi|Abdul Fattah Sisi|Abdul Fattah al Sisi|Abdul Fattah al-Sisi|Abdul Fattah el-Sisi	el-Sisi|Sisi|Elsisi|Sissi	m	EG	president	2014-06-08	
adly-mansour	Adly Mansour	Adli Mansour	Mansour	m	EG	acting president	2013	2014-06-08
ahmed-maher	Ahmed Maher		Maher	m	EG	foreign minister	2001	2004
ahmed-nazif	Ahmed Nazif		Nazif	m	EG	prime minister	2004	2011
anwar-sadat	Anwar Sadat	Anwar Al-Sadat|Anwar al Sadat|Anwar al-Sadat|Anwar el Sadat|Anwar el-Sadat|Mohamed Anwar Sadat	Sadat	m	EG	vice president	1969	1970
anwar-sadat	Anwar Sadat	Anwar Al-Sadat|Anwar al Sadat|Anwar al-Sadat|Anwar el Sadat|Anwar el-Sadat|Mohamed Anwar Sadat	Sadat	m	EG	president	1970-10-15	1981-10-06
badr-abdelatty	Badr Abdelatty	Badr Abdel Ati	Abdelatty	m	EG	foreign minister	2024-07-03	
esmat-abdel-meguid	Esmat Abdel Meguid	Ahmed Asmat Abdel-Meguid	Meguid	m	EG	foreign minister	1984	1991
fuad-i	Fuad I	King Fuad	Fuad	m	EG	king	1922	1936
gamal-abdel-nasser	Gamal Abdel Nasser	Abdel Nasser|Gamal Abdul Nasser|Gamal Nasser	Nasser	m	EG	prime minister	1954-11-17	1962
gamal-abdel-nasser	Gamal Abdel Nasser	Abdel Nasser|Gamal Abdul Nasser|Gamal Nasser	Nasser	m	EG	president	1956-06-23	1970-09-28
hassan-tuhami	Hassan Tuhami	Hassan Tohamy|Hassan al-Tohamy|Hassan el Tohamy|Hassan el-Tohamy	Tuhami|Tohamy	m	EG	deputy prime minister	1977	1978
hosni-mubarak	Hosni Mubarak	Husni Mubarak|Muhammad Hosni Mubarak	Mubarak	m	EG	vice president	1975	1981
hosni-mubarak	Hosni Mubarak	Husni Mubarak|Muhammad Hosni Mubarak	Mubarak	m	EG	president	1981-10-14	2011-02-11
ibrahim-mahlab	Ibrahim Mahlab		Mahlab	m	EG	prime minister	2014	2015
ismail-fahmi	Ismail Fahmi	Ismail Fahmy	Fahmi	m	EG	foreign minister	1973	1977
jehan-sadat	Jehan Sadat		Sadat	f	EG	first lady	1970	1981
king-farouk	King Farouk		Farouk	m	EG	king	1936-04-28	1952-07-26
mahmoud-riad	Mahmoud Riad		Riad	m	EG	foreign minister	1964	1972
mohamed-hussein-tantawi	Mohamed Hussein Tantawi	Field Marshal Tantawi|Mohammed Hussein Tantawi	Tantawi	m	EG	head of state	2011-02-11	2012
mohamed-morsi	Mohamed Morsi	Mohamed Mursi|Mohammed Morsi|Mohammed Mursi	Morsi|Mursi	m	EG	president	2012-06-30	2013-07-03
mohamed-naguib	Mohamed Naguib	Mohammed Neguib|Muhammad Naguib	Naguib|Neguib	m	EG	prime minister	1952-07-23	1954-11-17
mohamed-naguib	Mohamed Naguib	Mohammed Neguib|Muhammad Naguib	Naguib|Neguib	m	EG	president	1953	1954
mostafa-madbouly	Mostafa Madbouly	Moustafa Madbouly	Madbouly	m	EG	prime minister	2018-06-07	
mustafa-khalil	Mustafa Khalil		Khalil	m	EG	prime minister	1978	1980
nabil-fahmy	Nabil Fahmy		Fahmy	m	EG	foreign minister	2013	2014
omar-suleiman	Omar Suleiman		Suleiman	m	EG	vice president	2011	2011
sameh-shoukry	Sameh Shoukry	Sameh Shukri	Shoukry|Shukri	m	EG	foreign minister	2014-06-17	2024-07-03
sherif-ismail	Sherif Ismail		Ismail	m	EG	prime minister	2015	2018
isaias-afwerki	Isaias Afwerki	Isaias Afewerki|Isayas Afewerki|Issaias Afeworki	Isaias|Afwerki|Afewerki|Afeworki	m	ER	president	1993-05-24	
osman-saleh	Osman Saleh	Osman Saleh Mohammed	Osman|Saleh	m	ER	foreign minister	2007	
abel-matutes	Abel Matutes		Matutes	m	ES	foreign minister	1996	2000
adolfo-suarez	Adolfo Suárez	Adolfo Suarez|Adolfo Suarez Gonzalez|Adolfo Suárez González	Suárez	m	ES	prime minister	1976-07-01	1981-02-25
alfonso-dastis	Alfonso Dastis		Dastis	m	ES	foreign minister	2016	2018
alfonso-xiii	Alfonso XIII	King Alfonso XIII	Alfonso	m	ES	king	1886	1931
ana-palacio	Ana Palacio		Palacio	f	ES	foreign minister	2002	2004
arancha-gonzalez-laya	Arancha González Laya	Arancha Gonzalez Laya	González Laya	f	ES	foreign minister	2020-01-13	2021-07-12
carles-puigdemont	Carles Puigdemont		Puigdemont	m	ES	regional president	2016-01-12	2017-10-27
carlos-arias-navarro	Carlos Arias Navarro		Arias Navarro	m	ES	prime minister	1973	1976-07-01
carlos-westendorp	Carlos Westendorp		Westendorp	m	ES	foreign minister	1995	1996
felipe-gonzalez	Felipe González	Felipe Gonzalez|Felipe Gonzalez Marquez|Felipe González Márquez	González	m	ES	prime minister	1982-12-02	1996-05-05
felipe-vi	Felipe VI	King Felipe|King Felipe VI|Prince Felipe	Felipe	m	ES	king	2014-06-19	
francisco-fernandez-ordonez	Francisco Fernández Ordóñez	Francisco Fernandez Ordonez	Fernández Ordóñez	m	ES	foreign minister	1985	1992
francisco-franco	Francisco Franco	General Franco|Generalissimo Franco	Franco	m	ES	head of state	1939-04-01	1975-11-20
jose-luis-rodriguez-zapatero	José Luis Rodríguez Zapatero	Jose Luis Rodriguez Zapatero|Jose Luis Zapatero	Rodríguez Zapatero	m	ES	prime minister	2004-04-17	2011-12-21
jose-manuel-albares	José Manuel Albares	Jose Manuel Albares	Albares	m	ES	foreign minister	2021-07-12	
jose-manuel-garcia-margallo	José Manuel García-Margallo	Jose Manuel Garcia-Margallo	García-Margallo	m	ES	foreign minister	2011	2016
jose-maria-aznar	José María Aznar	Jose Aznar|Jose Maria Aznar	Aznar	m	ES	prime minister	1996-05-05	2004-04-17
josep-pique	Josep Piqué	Josep Pique	Piqué	m	ES	foreign minister	2000	2002
juan-carlos-i	Juan Carlos I	King Juan Carlos|King Juan Carlos I	Juan Carlos	m	ES	king	1975-11-22	2014-06-19
leopoldo-calvo-sotelo	Leopoldo Calvo-Sotelo		Calvo-Sotelo	m	ES	prime minister	1981-02-25	1982-12-02
luis-carrero-blanco	Luis Carrero Blanco		Carrero Blanco	m	ES	prime minister	1973	1973
mariano-rajoy	Mariano Rajoy	Mariano Rajoy Brey	Rajoy	m	ES	prime minister	2011-12-21	2018-06-01
miguel-angel-moratinos	Miguel Ángel Moratinos	Miguel Angel Moratinos	Moratinos	m	ES	foreign minister	2004	2010
pedro-sanchez	Pedro Sánchez	Pedro Sanchez	Sánchez	m	ES	prime minister	2018-06-02	
queen-letizia	Queen Letizia		Letizia	f	ES	consort	2014-06-19	
queen-sofia	Queen Sofía	Queen Sofia	Sofía	f	ES	consort	1975-11-22	2014-06-19
ramon-serrano-suner	Ramón Serrano Suñer	Ramon Serrano Suner	Serrano Suñer	m	ES	foreign minister	1940	1942
abiy-ahmed	Abiy Ahmed	Abiy Ahmed Ali	Abiy	m	ET	prime minister	2018-04-02	
aman-andom	Aman Andom		Aman|Andom	m	ET	head of state	1974-09-12	1974
demeke-mekonnen	Demeke Mekonnen		Demeke|Mekonnen	m	ET	deputy prime minister	2012	2024
endalkachew-makonnen	Endalkachew Makonnen		Endalkachew|Makonnen	m	ET	prime minister	1974	1974
gedion-timothewos	Gedion Timothewos		Gedion|Timothewos	m	ET	foreign minister	2024-10-18	
girma-wolde-giorgis	Girma Wolde-Giorgis		Girma|Wolde-Giorgis	m	ET	president	2001	2013
haile-selassie	Haile Selassie	Emperor Haile Selassie|Haile Selassie I	Selassie|Haile Selassie	m	ET	emperor	1941-05-05	1974-09-12
hailemariam-desalegn	Hailemariam Desalegn		Hailemariam|Desalegn	m	ET	prime minister	2012-08-20	2018-04-02
makonnen-endelkachew	Makonnen Endelkachew	Makonnen Endalkachew	Makonnen|Endelkachew	m	ET	prime minister	1943	1957
meles-zenawi	Meles Zenawi		Meles|Zenawi	m	ET	president	1991-05-28	1995-08-22
meles-zenawi	Meles Zenawi		Meles|Zenawi	m	ET	prime minister	1995-08-23	2012-08-20
mengistu-haile-mariam	Mengistu Haile Mariam	Haile Mariam Mengistu	Mengistu	m	ET	head of state	1977-02-11	1987-09-10
mengistu-haile-mariam	Mengistu Haile Mariam	Haile Mariam Mengistu	Mengistu	m	ET	president	1987-09-10	1991-05-21
mulatu-teshome	Mulatu Teshome		Mulatu|Teshome	m	ET	president	2013	2018
sahle-work-zewde	Sahle-Work Zewde		Sahle-Work|Zewde	f	ET	president	2018-10-25	2024-10-07
seyoum-mesfin	Seyoum Mesfin		Seyoum|Mesfin	m	ET	foreign minister	1991	2010
tafari-benti	Tafari Benti		Tafari|Benti	m	ET	head of state	1974	1977
taye-atske-selassie	Taye Atske Selassie		Taye|Selassie	m	ET	president	2024-10-07	
tesfaye-gebre-kidan	Tesfaye Gebre Kidan		Tesfaye|Kidan	m	ET	acting president	1991-05-21	1991-05-28
workneh-gebeyehu	Workneh Gebeyehu		Workneh|Gebeyehu	m	ET	foreign minister	2016	2019
alexander-stubb	Alexander Stubb	Alex Stubb	Stubb	m	FI	foreign minister	2008-04-04	2011-06-22
alexander-stubb	Alexander Stubb	Alex Stubb	Stubb	m	FI	prime minister	2014-06-24	2015-05-29
alexander-stubb	Alexander Stubb	Alex Stubb	Stubb	m	FI	president	2024-03-01	
anneli-jaatteenmaki	Anneli Jäätteenmäki	Anneli Jaatteenmaki	Jäätteenmäki	f	FI	prime minister	2003-04-17	2003-06-24
antti-rinne	Antti Rinne		Rinne	m	FI	prime minister	2019-06-06	2019-12-10
carl-gustaf-emil-mannerheim	Carl Gustaf Emil Mannerheim	C G E Mannerheim|C. G. E. Mannerheim|C.G.E. Mannerheim|Gustaf Mannerheim|Marshal Mannerheim	Mannerheim	m	FI	president	1944-08-04	1946-03-04
elina-valtonen	Elina Valtonen		Valtonen	f	FI	foreign minister	2023-06-20	
erkki-tuomioja	Erkki Tuomioja		Tuomioja	m	FI	foreign minister	2000	2007
erkki-tuomioja	Erkki Tuomioja		Tuomioja	m	FI	foreign minister	2011	2015
esko-aho	Esko Aho		Aho	m	FI	prime minister	1991	1995
harri-holkeri	Harri Holkeri		Holkeri	m	FI	prime minister	1987	1991
juha-sipila	Juha Sipilä	Juha Sipila	Sipilä	m	FI	prime minister	2015-05-29	2019-06-06
juho-kusti-paasikivi	Juho Kusti Paasikivi	J K Paasikivi|J. K. Paasikivi|J.K. Paasikivi	Paasikivi	m	FI	president	1946-03-09	1956
jyrki-katainen	Jyrki Katainen		Katainen	m	FI	prime minister	2011-06-22	2014-06-24
kalevi-sorsa	Kalevi Sorsa	Taisto Kalevi Sorsa	Sorsa	m	FI	prime minister	1972	1975
kalevi-sorsa	Kalevi Sorsa	Taisto Kalevi Sorsa	Sorsa	m	FI	prime minister	1977	1979
kalevi-sorsa	Kalevi Sorsa	Taisto Kalevi Sorsa	Sorsa	m	FI	prime minister	1982	1987
mari-kiviniemi	Mari Kiviniemi		Kiviniemi	f	FI	prime minister	2010-06-22	2011-06-22
matti-vanhanen	Matti Vanhanen		Vanhanen	m	FI	prime minister	2003-06-24	2010-06-22
mauno-koivisto	Mauno Koivisto		Koivisto	m	FI	prime minister	1968	1970
mauno-koivisto	Mauno Koivisto		Koivisto	m	FI	prime minister	1979	1982
mauno-koivisto	Mauno Koivisto		Koivisto	m	FI	president	1982-01-27	1994-03-01
paavo-lipponen	Paavo Lipponen		Lipponen	m	FI	prime minister	1995	2003-04-17
pekka-haavisto	Pekka Haavisto		Haavisto	m	FI	foreign minister	2019-06-06	2023-06-20
petteri-orpo	Petteri Orpo		Orpo	m	FI	prime minister	2023-06-20	
reino-kuuskoski	Reino Kuuskoski		Kuuskoski	m	FI	prime minister	1958	1958
risto-ryti	Risto Ryti		Ryti	m	FI	president	1940-12-19	1944-08-04
sanna-marin	Sanna Marin		Marin	f	FI	prime minister	2019-12-10	2023-06-20
sauli-niinisto	Sauli Niinistö	Sauli Niinisto	Niinistö	m	FI	president	2012-03-01	2024-03-01
tarja-halonen	Tarja Halonen		Halonen	f	FI	foreign minister	1995	2000
tarja-halonen	Tarja Halonen		Halonen	f	FI	president	2000	2012-03-01
timo-soini	Timo Soini		Soini	m	FI	foreign minister	2015	2019
urho-kekkonen	Urho Kekkonen	Urho K. Kekkonen	Kekkonen	m	FI	prime minister	1950	1953
urho-kekkonen	Urho Kekkonen	Urho K. Kekkonen	Kekkonen	m	FI	prime minister	1954	1956
urho-kekkonen	Urho Kekkonen	Urho K. Kekkonen	Kekkonen	m	FI	president	1956-03-01	1982-01-27
frank-bainimarama	Frank Bainimarama	Josaia Voreqe Bainimarama|Voreqe Bainimarama	Bainimarama	m	FJ	head of state	2006	2007
frank-bainimarama	Frank Bainimarama	Josaia Voreqe Bainimarama|Voreqe Bainimarama	Bainimarama	m	FJ	prime minister	2007-01-05	2022-12-24
jona-senilagakali	Jona Senilagakali		Senilagakali	m	FJ	prime minister	2006-12-05	2007-01-05
kamisese-mara	Kamisese Mara	Ratu Mara|Ratu Sir Kamisese Mara	Mara	m	FJ	prime minister	1970-10-10	1987-04-13
kamisese-mara	Kamisese Mara	Ratu Mara|Ratu Sir Kamisese Mara	Mara	m	FJ	prime minister	1987-12-05	1992-06-02
kamisese-mara	Kamisese Mara	Ratu Mara|Ratu Sir Kamisese Mara	Mara	m	FJ	president	1993	2000
laisenia-qarase	Laisenia Qarase		Qarase	m	FJ	prime minister	2000-07-14	2006-12-05
mahendra-chaudhry	Mahendra Chaudhry		Chaudhry	m	FJ	prime minister	1999-05-19	2000
sitiveni-rabuka	Sitiveni Rabuka	Sitiveni Ligamamada Rabuka	Rabuka	m	FJ	head of state	1987-05-14	1987
sitiveni-rabuka	Sitiveni Rabuka	Sitiveni Ligamamada Rabuka	Rabuka	m	FJ	prime minister	1992-06-02	1999-05-19
sitiveni-rabuka	Sitiveni Rabuka	Sitiveni Ligamamada Rabuka	Rabuka	m	FJ	prime minister	2022-12-24	
timoci-bavadra	Timoci Bavadra		Bavadra	m	FJ	prime minister	1987-04-13	1987
wiliame-katonivere	Wiliame Katonivere		Katonivere	m	FJ	president	2021	2024
bailey-olter	Bailey Olter		Olter	m	FM	president	1991	1996
david-panuelo	David Panuelo	David W. Panuelo	Panuelo	m	FM	president	2019-05-11	2023-05-11
jacob-nena	Jacob Nena		Nena	m	FM	acting president	1996	1997
jacob-nena	Jacob Nena		Nena	m	FM	president	1997	1999
john-haglelgam	John Haglelgam		Haglelgam	m	FM	president	1987	1991
joseph-urusemal	Joseph Urusemal		Urusemal	m	FM	president	2003	2007
leo-falcam	Leo Falcam		Falcam	m	FM	president	1999	2003
manny-mori	Manny Mori		Mori	m	FM	president	2007	2015
peter-christian	Peter Christian		Christian	m	FM	president	2015	2019-05-11
tosiwo-nakayama	Tosiwo Nakayama		Nakayama	m	FM	president	1979	1987
wesley-simina	Wesley Simina	Wesley W. Simina	Simina	m	FM	president	2023-05-11	
alain-juppe	Alain Juppé	Alain Juppe	Juppé	m	FR	foreign minister	1993	1995
alain-juppe	Alain Juppé	Alain Juppe	Juppé	m	FR	prime minister	1995-05-17	1997-06-02
alain-juppe	Alain Juppé	Alain Juppe	Juppé	m	FR	foreign minister	2011-02-27	2012-05-15
alain-poher	Alain Poher		Poher	m	FR	acting president	1969-04-28	1969-06-20
alain-poher	Alain Poher		Poher	m	FR	acting president	1974-04-02	1974-05-27
antoine-pinay	Antoine Pinay		Pinay	m	FR	prime minister	1952-03-07	1952
antoine-pinay	Antoine Pinay		Pinay	m	FR	foreign minister	1955	1956
aristide-briand	Aristide Briand		Briand	m	FR	foreign minister	1925	1932
bernard-cazeneuve	Bernard Cazeneuve		Cazeneuve	m	FR	prime minister	2016-12-06	2017-05-10
bernard-kouchner	Bernard Kouchner		Kouchner	m	FR	foreign minister	2007-05-18	2010-11-14
brigitte-macron	Brigitte Macron		Macron	f	FR	first lady	2017-05-14	
carla-bruni-sarkozy	Carla Bruni-Sarkozy	Carla Bruni	Bruni-Sarkozy	f	FR	first lady	2008	2012
catherine-colonna	Catherine Colonna		Colonna	f	FR	foreign minister	2022-05-20	2024-01-11
charles-de-gaulle	Charles de Gaulle	Charles De Gaulle|General de Gaulle	de Gaulle	m	FR	head of state	1944-06-03	1946-01-20
charles-de-gaulle	Charles de Gaulle	Charles De Gaulle|General de Gaulle	de Gaulle	m	FR	prime minister	1958-06-01	1959-01-08
charles-de-gaulle	Charles de Gaulle	Charles De Gaulle|General de Gaulle	de Gaulle	m	FR	president	1959-01-08	1969-04-28
christian-pineau	Christian Pineau		Pineau	m	FR	foreign minister	1956	1958
claude-cheysson	Claude Cheysson		Cheysson	m	FR	foreign minister	1981	1984
danielle-mitterrand	Danielle Mitterrand		Mitterrand	f	FR	first lady	1981	1995
dominique-de-villepin	Dominique de Villepin		de Villepin	m	FR	foreign minister	2002-05-07	2004-03-31
dominique-de-villepin	Dominique de Villepin		de Villepin	m	FR	prime minister	2005-05-31	2007-05-15
edgar-faure	Edgar Faure		Faure	m	FR	prime minister	1952-01-18	1952
edgar-faure	Edgar Faure		Faure	m	FR	prime minister	1955-02-23	1956-01-31
edith-cresson	Édith Cresson	Edith Cresson	Cresson	f	FR	prime minister	1991	1992
edouard-balladur	Édouard Balladur	Edouard Balladur	Balladur	m	FR	prime minister	1993	1995
edouard-daladier	Édouard Daladier	Edouard Daladier	Daladier	m	FR	prime minister	1938-04-10	1940-03-21
edouard-philippe	Édouard Philippe	Edouard Philippe	Philippe	m	FR	prime minister	2017-05-15	2020-07-03
elisabeth-borne	Élisabeth Borne	Elisabeth Borne	Borne	f	FR	prime minister	2022-05-16	2024-01-09
emmanuel-macron	Emmanuel Macron		Macron	m	FR	president	2017-05-14	
felix-gaillard	Félix Gaillard	Felix Gaillard	Gaillard	m	FR	prime minister	1957-11-06	1958-05-14
felix-gouin	Félix Gouin	Felix Gouin	Gouin	m	FR	prime minister	1946	1946
francois-bayrou	François Bayrou	Francois Bayrou	Bayrou	m	FR	prime minister	2024-12-13	2025-09-09
francois-fillon	François Fillon	Francois Fillon	Fillon	m	FR	prime minister	2007-05-17	2012-05-15
francois-hollande	François Hollande	Francois Hollande	Hollande	m	FR	president	2012-05-15	2017-05-14
francois-mitterrand	François Mitterrand	Francois Mitterand|Francois Mitterrand	Mitterrand|Mitterand	m	FR	president	1981-05-21	1995-05-17
gabriel-attal	Gabriel Attal		Attal	m	FR	prime minister	2024-01-09	2024-09-05
georges-bidault	Georges Bidault		Bidault	m	FR	foreign minister	1944	1948
georges-bidault	Georges Bidault		Bidault	m	FR	prime minister	1949-10-28	1950
georges-bidault	Georges Bidault		Bidault	m	FR	foreign minister	1953	1954
georges-clemenceau	Georges Clemenceau		Clemenceau	m	FR	prime minister	1917-11-16	1920-01-20
georges-pompidou	Georges Pompidou		Pompidou	m	FR	prime minister	1962-04-14	1968-07-10
georges-pompidou	Georges Pompidou		Pompidou	m	FR	president	1969-06-20	1974-04-02
guy-mollet	Guy Mollet		Mollet	m	FR	prime minister	1956-01-31	1957-06-13
henri-giraud	Henri Giraud	General Giraud	Giraud	m	FR	general	1942	1944
henri-queuille	Henri Queuille		Queuille	m	FR	prime minister	1948	1949
henri-queuille	Henri Queuille		Queuille	m	FR	prime minister	1950-07-02	1950-07-12
henri-queuille	Henri Queuille		Queuille	m	FR	prime minister	1951-03-09	1951
herve-de-charette	Hervé de Charette	Herve de Charette	de Charette|Charette	m	FR	foreign minister	1995	1997
hubert-vedrine	Hubert Védrine	Hubert Vedrine	Védrine	m	FR	foreign minister	1997-06-04	2002-05-07
jacques-chaban-delmas	Jacques Chaban-Delmas		Chaban-Delmas	m	FR	prime minister	1969-06-20	1972-07-05
jacques-chirac	Jacques Chirac	Jacques R. Chirac	Chirac	m	FR	prime minister	1974-05-27	1976-08-25
jacques-chirac	Jacques Chirac	Jacques R. Chirac	Chirac	m	FR	prime minister	1986-03-20	1988-05-10
jacques-chirac	Jacques Chirac	Jacques R. Chirac	Chirac	m	FR	president	1995-05-17	2007-05-16
jean-castex	Jean Castex		Castex	m	FR	prime minister	2020-07-03	2022-05-16
jean-francois-poncet	Jean François-Poncet	Jean Francois-Poncet	François-Poncet	m	FR	foreign minister	1978	1981
jean-monnet	Jean Monnet		Monnet	m	FR	commissioner	1946	1952
jean-sauvagnargues	Jean Sauvagnargues		Sauvagnargues	m	FR	foreign minister	1974	1976
jean-bernard-raimond	Jean-Bernard Raimond		Raimond	m	FR	foreign minister	1986	1988
jean-marc-ayrault	Jean-Marc Ayrault		Ayrault	m	FR	prime minister	2012-05-15	2014-03-31
jean-marc-ayrault	Jean-Marc Ayrault		Ayrault	m	FR	foreign minister	2016-02-11	2017-05-10
jean-noel-barrot	Jean-Noël Barrot	Jean-Noel Barrot	Barrot	m	FR	foreign minister	2024-09-21	
jean-pierre-raffarin	Jean-Pierre Raffarin		Raffarin	m	FR	prime minister	2002-05-06	2005-05-31
jean-yves-le-drian	Jean-Yves Le Drian		Le Drian	m	FR	defence minister	2012-05-16	2017-05-10
jean-yves-le-drian	Jean-Yves Le Drian		Le Drian	m	FR	foreign minister	2017-05-17	2022-05-20
joseph-laniel	Joseph Laniel		Laniel	m	FR	prime minister	1953-06-26	1954-06-18
laurent-fabius	Laurent Fabius		Fabius	m	FR	prime minister	1984	1986
laurent-fabius	Laurent Fabius		Fabius	m	FR	foreign minister	2012-05-16	2016-02-11
leon-blum	Léon Blum	Leon Blum	Blum	m	FR	prime minister	1946	1947
lionel-jospin	Lionel Jospin		Jospin	m	FR	prime minister	1997-06-02	2002-05-06
louis-de-guiringaud	Louis de Guiringaud		de Guiringaud	m	FR	foreign minister	1976	1978
manuel-valls	Manuel Valls		Valls	m	FR	prime minister	2014-03-31	2016-12-06
maurice-bourges-maunoury	Maurice Bourgès-Maunoury	Maurice Bourges-Maunoury	Bourgès-Maunoury	m	FR	prime minister	1957-06-13	1957-11-06
maurice-couve-de-murville	Maurice Couve de Murville		Couve de Murville	m	FR	foreign minister	1958-06-01	1968-05-31
maurice-couve-de-murville	Maurice Couve de Murville		Couve de Murville	m	FR	prime minister	1968-07-10	1969-06-20
maurice-schumann	Maurice Schumann		Schumann	m	FR	foreign minister	1969	1973
michel-barnier	Michel Barnier		Barnier	m	FR	foreign minister	2004-03-31	2005-05-31
michel-barnier	Michel Barnier		Barnier	m	FR	prime minister	2024-09-05	2024-12-13
michel-debre	Michel Debré	Michel Debre	Debré	m	FR	prime minister	1959-01-08	1962-04-14
michel-debre	Michel Debré	Michel Debre	Debré	m	FR	foreign minister	1968	1969
michel-jobert	Michel Jobert		Jobert	m	FR	foreign minister	1973	1974
michel-rocard	Michel Rocard		Rocard	m	FR	prime minister	1988	1991
michele-alliot-marie	Michèle Alliot-Marie	Michele Alliot-Marie	Alliot-Marie	f	FR	defence minister	2002	2007
michele-alliot-marie	Michèle Alliot-Marie	Michele Alliot-Marie	Alliot-Marie	f	FR	foreign minister	2010-11-14	2011-02-27
nicolas-sarkozy	Nicolas Sarkozy		Sarkozy	m	FR	president	2007-05-16	2012-05-15
paul-ramadier	Paul Ramadier		Ramadier	m	FR	prime minister	1947	1947
paul-reynaud	Paul Reynaud		Reynaud	m	FR	prime minister	1940-03-21	1940-06-16
philippe-douste-blazy	Philippe Douste-Blazy		Douste-Blazy	m	FR	foreign minister	2005-06-02	2007-05-15
philippe-petain	Philippe Pétain	Marshal Petain|Marshal Pétain|Philippe Petain	Pétain	m	FR	head of state	1940-07-11	1944-08-20
pierre-beregovoy	Pierre Bérégovoy	Pierre Beregovoy	Bérégovoy	m	FR	prime minister	1992	1993
pierre-laval	Pierre Laval		Laval	m	FR	prime minister	1931	1932
pierre-laval	Pierre Laval		Laval	m	FR	prime minister	1935	1936
pierre-laval	Pierre Laval		Laval	m	FR	prime minister	1942-04-18	1944-08-20
pierre-mauroy	Pierre Mauroy		Mauroy	m	FR	prime minister	1981	1984
pierre-mendes-france	Pierre Mendès France	Pierre Mendes France|Pierre Mendes-France|Pierre Mendès-France	Mendès France	m	FR	prime minister	1954-06-18	1955-02-23
pierre-messmer	Pierre Messmer		Messmer	m	FR	prime minister	1972-07-05	1974-05-27
pierre-pflimlin	Pierre Pflimlin		Pflimlin	m	FR	prime minister	1958-05-14	1958
raymond-barre	Raymond Barre		Barre	m	FR	prime minister	1976	1981
raymond-poincare	Raymond Poincaré	Raymond Poincare	Poincaré	m	FR	president	1913-02-18	1920-02-18
raymond-poincare	Raymond Poincaré	Raymond Poincare	Poincaré	m	FR	prime minister	1922	1924
rene-coty	René Coty	Rene Coty	Coty	m	FR	president	1954	1959-01-08
rene-mayer	René Mayer	Rene Mayer	Mayer	m	FR	prime minister	1953-01-07	1953
rene-pleven	René Pleven	Rene Pleven	Pleven	m	FR	prime minister	1950-07-12	1951
rene-pleven	René Pleven	Rene Pleven	Pleven	m	FR	prime minister	1951-08-08	1952-01-18
robert-schuman	Robert Schuman		Schuman	m	FR	prime minister	1947	1948
robert-schuman	Robert Schuman		Schuman	m	FR	foreign minister	1948	1953
roland-dumas	Roland Dumas		Dumas	m	FR	foreign minister	1984	1986
roland-dumas	Roland Dumas		Dumas	m	FR	foreign minister	1988	1993
sebastien-lecornu	Sébastien Lecornu	Sebastien Lecornu	Lecornu	m	FR	defence minister	2022-05-20	2025-09-09
sebastien-lecornu	Sébastien Lecornu	Sebastien Lecornu	Lecornu	m	FR	prime minister	2025-09-09	
stephane-sejourne	Stéphane Séjourné	Stephane Sejourne	Séjourné	m	FR	foreign minister	2024-01-11	2024-09-21
valery-giscard-destaing	Valéry Giscard d'Estaing	Giscard|Valery Giscard D'Estaing|Valery Giscard d'Estaing	Giscard d'Estaing	m	FR	president	1974-05-27	1981-05-21
vincent-auriol	Vincent Auriol		Auriol	m	FR	president	1947-01-16	1954-01-16
ali-bongo-ondimba	Ali Bongo Ondimba	Ali Ben Bongo|Ali Bongo	Ondimba	m	GA	president	2009-10-16	2023-08-30
brice-oligui-nguema	Brice Oligui Nguema	Brice Clotaire Oligui Nguema|General Oligui Nguema	Oligui Nguema	m	GA	acting president	2023-08-30	2025-05-03
brice-oligui-nguema	Brice Oligui Nguema	Brice Clotaire Oligui Nguema|General Oligui Nguema	Oligui Nguema	m	GA	president	2025-05-03	
leon-mba	Léon M'ba	Leon M'ba|Leon Mba	M'ba	m	GA	president	1960-08-17	1967-11-28
omar-bongo	Omar Bongo	Albert-Bernard Bongo|El Hadj Omar Bongo|Omar Bongo Ondimba	Bongo	m	GA	president	1967-11-28	2009-06-08
rose-francine-rogombe	Rose Francine Rogombé	Rose Francine Rogombe	Rogombé	f	GA	acting president	2009-06-10	2009-10-16
alec-douglas-home	Alec Douglas-Home	Alec Douglas Home|Lord Home|Sir Alec Douglas-Home	Douglas-Home	m	GB	foreign secretary	1960-07-27	1963-10-18
alec-douglas-home	Alec Douglas-Home	Alec Douglas Home|Lord Home|Sir Alec Douglas-Home	Douglas-Home	m	GB	prime minister	1963-10-19	1964-10-16
alec-douglas-home	Alec Douglas-Home	Alec Douglas Home|Lord Home|Sir Alec Douglas-Home	Douglas-Home	m	GB	foreign secretary	1970-06-20	1974-03-04
alex-salmond	Alex Salmond		Salmond	m	GB	first minister	2007-05-17	2014-11-18
anthony-crosland	Anthony Crosland	Tony Crosland	Crosland	m	GB	foreign secretary	1976-04-08	1977-02-19
anthony-eden	Anthony Eden	Sir Anthony Eden	Eden	m	GB	foreign secretary	1940-12-22	1945-07-26
anthony-eden	Anthony Eden	Sir Anthony Eden	Eden	m	GB	foreign secretary	1951-10-28	1955-04-06
anthony-eden	Anthony Eden	Sir Anthony Eden	Eden	m	GB	prime minister	1955-04-06	1957-01-09
arlene-foster	Arlene Foster		Foster	f	GB	first minister	2016	2017
arlene-foster	Arlene Foster		Foster	f	GB	first minister	2020	2021
arthur-balfour	Arthur Balfour		Balfour	m	GB	prime minister	1902-07-12	1905-12-04
arthur-balfour	Arthur Balfour		Balfour	m	GB	foreign secretary	1916-12-10	1919-10-23
austen-chamberlain	Austen Chamberlain		Chamberlain	m	GB	foreign secretary	1924	1929
ben-wallace	Ben Wallace		Wallace	m	GB	defence secretary	2019-07-24	2023-08-31
boris-johnson	Boris Johnson	Alexander Boris Johnson	Johnson	m	GB	foreign secretary	2016-07-13	2018-07-09
boris-johnson	Boris Johnson	Alexander Boris Johnson	Johnson	m	GB	prime minister	2019-07-24	2022-09-06
charles-iii	Charles III	Charles, Prince of Wales|King Charles|King Charles III|Prince Charles|Prince of Wales Charles	Charles	m	GB	crown prince	1958-07-26	2022-09-08
charles-iii	Charles III	Charles, Prince of Wales|King Charles|King Charles III|Prince Charles|Prince of Wales Charles	Charles	m	GB	king	2022-09-08	
clement-attlee	Clement Attlee	Clement Atlee|Clement R. Attlee	Attlee|Atlee	m	GB	prime minister	1945-07-26	1951-10-26
david-cameron	David Cameron	Lord Cameron	Cameron	m	GB	prime minister	2010-05-11	2016-07-13
david-cameron	David Cameron	Lord Cameron	Cameron	m	GB	foreign secretary	2023-11-13	2024-07-05
david-lammy	David Lammy		Lammy	m	GB	foreign secretary	2024-07-05	2025-09-05
david-lammy	David Lammy		Lammy	m	GB	deputy prime minister	2025-09-05	
david-lloyd-george	David Lloyd George		Lloyd George	m	GB	prime minister	1916-12-06	1922-10-19
david-miliband	David Miliband		Miliband	m	GB	foreign secretary	2007-06-28	2010-05-11
david-owen	David Owen	Lord Owen	Owen	m	GB	foreign secretary	1977-02-21	1979-05-04
david-trimble	David Trimble		Trimble	m	GB	first minister	1998	2002
dominic-raab	Dominic Raab		Raab	m	GB	foreign secretary	2019-07-24	2021-09-15
douglas-hurd	Douglas Hurd		Hurd	m	GB	foreign secretary	1989-10-26	1995-07-05
ed-miliband	Ed Miliband		Miliband	m	GB	opposition leader	2010-09-25	2015-05-08
edward-grey	Edward Grey	Sir Edward Grey	Grey	m	GB	foreign secretary	1905	1916
edward-heath	Edward Heath	Edward R. G. Heath|Ted Heath	Heath	m	GB	prime minister	1970-06-19	1974-03-04
edward-vii	Edward VII	King Edward VII	Edward	m	GB	king	1901-01-22	1910-05-06
edward-viii	Edward VIII	Duke of Windsor|King Edward VIII	Edward	m	GB	king	1936-01-20	1936-12-11
elizabeth-ii	Elizabeth II	Queen Elizabeth|Queen Elizabeth II|the Queen of England	Elizabeth	f	GB	queen	1952-02-06	2022-09-08
ernest-bevin	Ernest Bevin		Bevin	m	GB	foreign secretary	1945-07-27	1951-03-09
francis-pym	Francis Pym		Pym	m	GB	foreign secretary	1982-04-06	1983-06-11
geoffrey-howe	Geoffrey Howe	Sir Geoffrey Howe	Howe	m	GB	foreign secretary	1983-06-11	1989-07-24
george-brown	George Brown		Brown	m	GB	foreign secretary	1966-08-11	1968-03-15
george-v	George V	King George V	George	m	GB	king	1910-05-06	1936-01-20
george-vi	George VI	King George VI	George	m	GB	king	1936-12-11	1952-02-06
gerry-adams	Gerry Adams		Adams	m	GB	party leader	1983	2018
gordon-brown	Gordon Brown		Brown	m	GB	prime minister	2007-06-27	2010-05-11
h-h-asquith	H. H. Asquith	H H Asquith|H.H. Asquith|HH Asquith|Herbert Asquith	Asquith	m	GB	prime minister	1908-04-05	1916-12-05
harold-macmillan	Harold Macmillan	Harold MacMillan	Macmillan	m	GB	foreign secretary	1955-04-07	1955-12-20
harold-macmillan	Harold Macmillan	Harold MacMillan	Macmillan	m	GB	prime minister	1957-01-10	1963-10-18
harold-wilson	Harold Wilson		Wilson	m	GB	prime minister	1964-10-16	1970-06-19
harold-wilson	Harold Wilson		Wilson	m	GB	prime minister	1974-03-04	1976-04-05
herbert-morrison	Herbert Morrison		Morrison	m	GB	foreign secretary	1951-03-09	1951-10-26
ian-paisley	Ian Paisley		Paisley	m	GB	first minister	2007-05-08	2008-06-05
jack-straw	Jack Straw		Straw	m	GB	foreign secretary	2001-06-08	2006-05-05
james-callaghan	James Callaghan	Jim Callaghan	Callaghan	m	GB	foreign secretary	1974-03-05	1976-04-05
james-callaghan	James Callaghan	Jim Callaghan	Callaghan	m	GB	prime minister	1976-04-05	1979-05-04
james-cleverly	James Cleverly		Cleverly	m	GB	foreign secretary	2022-09-06	2023-11-13
jeremy-corbyn	Jeremy Corbyn		Corbyn	m	GB	opposition leader	2015-09-12	2020-04-04
jeremy-hunt	Jeremy Hunt		Hunt	m	GB	foreign secretary	2018-07-09	2019-07-24
john-healey	John Healey		Healey	m	GB	defence secretary	2024-07-05	
john-major	John Major		Major	m	GB	foreign secretary	1989-07-24	1989-10-26
john-major	John Major		Major	m	GB	prime minister	1990-11-28	1997-05-02
john-swinney	John Swinney		Swinney	m	GB	first minister	2024-05-08	
keir-starmer	Keir Starmer	Sir Keir Starmer	Starmer	m	GB	prime minister	2024-07-05	
liz-truss	Liz Truss	Elizabeth Truss|Mary Elizabeth Truss	Truss	f	GB	foreign secretary	2021-09-15	2022-09-06
liz-truss	Liz Truss	Elizabeth Truss|Mary Elizabeth Truss	Truss	f	GB	prime minister	2022-09-06	2022-10-25
lord-curzon	Lord Curzon	George Curzon	Curzon	m	GB	foreign secretary	1919	1924
lord-halifax	Lord Halifax		Halifax	m	GB	foreign secretary	1938-02-21	1940-12-22
malcolm-rifkind	Malcolm Rifkind		Rifkind	m	GB	foreign secretary	1995-07-05	1997-05-02
margaret-beckett	Margaret Beckett		Beckett	f	GB	foreign secretary	2006-05-05	2007-06-27
margaret-thatcher	Margaret Thatcher	Baroness Thatcher|Lady Thatcher|Margaret H. Thatcher	Thatcher	f	GB	prime minister	1979-05-04	1990-11-28
martin-mcguinness	Martin McGuinness		McGuinness	m	GB	deputy prime minister	2007-05-08	2017-01-09
michael-heseltine	Michael Heseltine		Heseltine	m	GB	deputy prime minister	1995	1997
michael-stewart	Michael Stewart		Stewart	m	GB	foreign secretary	1965-01-22	1966-08-11
michael-stewart	Michael Stewart		Stewart	m	GB	foreign secretary	1968-03-16	1970-06-19
michelle-oneill	Michelle O'Neill		O'Neill	f	GB	first minister	2024-02-03	
neil-kinnock	Neil Kinnock		Kinnock	m	GB	opposition leader	1983-10-02	1992-07-18
neville-chamberlain	Neville Chamberlain		Chamberlain	m	GB	prime minister	1937-05-28	1940-05-10
nick-clegg	Nick Clegg		Clegg	m	GB	deputy prime minister	2010-05-11	2015-05-08
nicola-sturgeon	Nicola Sturgeon		Sturgeon	f	GB	first minister	2014-11-20	2023-03-28
patrick-gordon-walker	Patrick Gordon Walker		Walker	m	GB	foreign secretary	1964-10-16	1965-01-22
philip-hammond	Philip Hammond		Hammond	m	GB	foreign secretary	2014-07-15	2016-07-13
prince-philip	Prince Philip	Duke of Edinburgh|Philip, Duke of Edinburgh	Philip	m	GB	consort	1952-02-06	2021-04-09
prince-william	Prince William	William, Prince of Wales	William	m	GB	crown prince	2022-09-08	
princess-anne	Princess Anne	Anne, Princess Royal	Anne	f	GB	princess	1987	
princess-diana	Princess Diana	Diana, Princess of Wales|Lady Diana	Diana	f	GB	princess	1981-07-29	1997-08-31
queen-camilla	Queen Camilla	Camilla Parker Bowles|Duchess of Cornwall	Camilla	f	GB	consort	2022-09-08	
queen-victoria	Queen Victoria		Victoria	f	GB	queen	1837-06-20	1901-01-22
rab-butler	Rab Butler	R A Butler|R. A. Butler|R.A. Butler|RA Butler	Butler	m	GB	foreign secretary	1963-10-20	1964-10-16
ramsay-macdonald	Ramsay MacDonald		MacDonald	m	GB	prime minister	1924	1924
ramsay-macdonald	Ramsay MacDonald		MacDonald	m	GB	prime minister	1929-06-05	1935-06-07
rishi-sunak	Rishi Sunak		Sunak	m	GB	prime minister	2022-10-25	2024-07-05
robin-cook	Robin Cook		Cook	m	GB	foreign secretary	1997-05-02	2001-06-08
selwyn-lloyd	Selwyn Lloyd		Lloyd	m	GB	foreign secretary	1955-12-20	1960-07-27
stanley-baldwin	Stanley Baldwin		Baldwin	m	GB	prime minister	1923	1924
stanley-baldwin	Stanley Baldwin		Baldwin	m	GB	prime minister	1924	1929
stanley-baldwin	Stanley Baldwin		Baldwin	m	GB	prime minister	1935-06-07	1937-05-28
theresa-may	Theresa May		May	f	GB	prime minister	2016-07-13	2019-07-24
william-hague	William Hague		Hague	m	GB	foreign secretary	2010-05-12	2014-07-14
winston-churchill	Winston Churchill	Sir Winston Churchill|Winston S. Churchill	Churchill	m	GB	prime minister	1940-05-10	1945-07-26
winston-churchill	Winston Churchill	Sir Winston Churchill|Winston S. Churchill	Churchill	m	GB	prime minister	1951-10-26	1955-04-05
yvette-cooper	Yvette Cooper		Cooper	f	GB	foreign secretary	2025-09-05	
ben-jones	Ben Jones		Jones	m	GD	prime minister	1989-12-20	1990-03-16
dickon-mitchell	Dickon Mitchell		Mitchell	m	GD	prime minister	2022-06-24	
eric-gairy	Eric Gairy		Gairy	m	GD	prime minister	1974-02-07	1979-03-13
george-brizan	George Brizan		Brizan	m	GD	prime minister	1995-02-01	1995-06-22
herbert-blaize	Herbert Blaize		Blaize	m	GD	prime minister	1984-12-04	1989-12-20
hudson-austin	Hudson Austin		Austin	m	GD	head of state	1983-10-19	1983
keith-mitchell	Keith Mitchell		Mitchell	m	GD	prime minister	1995-06-22	2008-07-09
keith-mitchell	Keith Mitchell		Mitchell	m	GD	prime minister	2013-02-20	2022-06-24
maurice-bishop	Maurice Bishop		Bishop	m	GD	prime minister	1979-03-13	1983
nicholas-brathwaite	Nicholas Brathwaite		Brathwaite	m	GD	prime minister	1983-12-09	1984-12-04
nicholas-brathwaite	Nicholas Brathwaite		Brathwaite	m	GD	prime minister	1990-03-16	1995-02-01
paul-scoon	Paul Scoon	Sir Paul Scoon	Scoon	m	GD	governor-general	1978	1992
tillman-thomas	Tillman Thomas		Thomas	m	GD	prime minister	2008-07-09	2013-02-20
alan-gagloyev	Alan Gagloyev	Alan Gagloev	Gagloyev|Gagloev	m	GE	regional president	2022	
alexander-ankvab	Alexander Ankvab		Ankvab	m	GE	regional president	2011	2014
anatoly-bibilov	Anatoly Bibilov		Bibilov	m	GE	regional president	2017	2022
aslan-bzhania	Aslan Bzhania		Bzhania	m	GE	regional president	2020	2024
bidzina-ivanishvili	Bidzina Ivanishvili		Ivanishvili	m	GE	prime minister	2012	2013
eduard-kokoity	Eduard Kokoity		Kokoity	m	GE	regional president	2001	2011
eduard-shevardnadze	Eduard Shevardnadze	Eduard A. Shevardnadze|Edward Shevardnadze	Shevardnadze	m	GE	chairman	1992-03-10	1995
eduard-shevardnadze	Eduard Shevardnadze	Eduard A. Shevardnadze|Edward Shevardnadze	Shevardnadze	m	GE	president	1995	2003-11-23
eduard-shevardnadze	Eduard Shevardnadze	Eduard A. Shevardnadze|Edward Shevardnadze	Shevardnadze	m	SU	foreign minister	1985-07-02	1990-12-20
eduard-shevardnadze	Eduard Shevardnadze	Eduard A. Shevardnadze|Edward Shevardnadze	Shevardnadze	m	SU	foreign minister	1991-11-19	1991-12-26
giorgi-gakharia	Giorgi Gakharia		Gakharia	m	GE	prime minister	2019-09-08	2021-02-22
giorgi-kvirikashvili	Giorgi Kvirikashvili		Kvirikashvili	m	GE	prime minister	2015	2018
giorgi-margvelashvili	Giorgi Margvelashvili		Margvelashvili	m	GE	president	2013-11-17	2018-12-16
irakli-garibashvili	Irakli Garibashvili		Garibashvili	m	GE	prime minister	2013	2015
irakli-garibashvili	Irakli Garibashvili		Garibashvili	m	GE	prime minister	2021-02-22	2024-01-29
irakli-kobakhidze	Irakli Kobakhidze		Kobakhidze	m	GE	prime minister	2024-02-08	
jaba-ioseliani	Jaba Ioseliani		Ioseliani	m	GE	head of state	1992-01-06	1992
leonid-tibilov	Leonid Tibilov		Tibilov	m	GE	regional president	2012	2017
mamuka-bakhtadze	Mamuka Bakhtadze		Bakhtadze	m	GE	prime minister	2018-12-16	2019-09-08
mikheil-kavelashvili	Mikheil Kavelashvili		Kavelashvili	m	GE	president	2024-12-29	
mikheil-saakashvili	Mikheil Saakashvili	Mikhail Saakashvili	Saakashvili	m	GE	president	2004-01-25	2007-11-25
mikheil-saakashvili	Mikheil Saakashvili	Mikhail Saakashvili	Saakashvili	m	GE	president	2008-01-20	2013-11-17
nino-burjanadze	Nino Burjanadze	Nino Burdzhanadze	Burjanadze|Burdzhanadze	f	GE	acting president	2003-11-23	2004-01-25
nino-burjanadze	Nino Burjanadze	Nino Burdzhanadze	Burjanadze|Burdzhanadze	f	GE	acting president	2007-11-25	2008-01-20
raul-khajimba	Raul Khajimba	Raul Khadjimba|Raul Khadzhimba	Khajimba|Khadjimba|Khadzhimba	m	GE	regional president	2014	2020
salome-zourabichvili	Salome Zourabichvili	Salomé Zourabichvili	Zourabichvili	f	GE	foreign minister	2004	2005
salome-zourabichvili	Salome Zourabichvili	Salomé Zourabichvili	Zourabichvili	f	GE	president	2018-12-16	2024-12-29
sergei-bagapsh	Sergei Bagapsh	Sergey Bagapsh	Bagapsh	m	GE	regional president	2005	2011
vladislav-ardzinba	Vladislav Ardzinba		Ardzinba	m	GE	regional president	1994	2005
zviad-gamsakhurdia	Zviad Gamsakhurdia		Gamsakhurdia	m	GE	president	1991-04-12	1992
akwasi-afrifa	Akwasi Afrifa		Afrifa	m	GH	head of state	1969-04-03	1970
fred-akuffo	Fred Akuffo		Akuffo	m	GH	head of state	1978-07-05	1979-06-05
hilla-limann	Hilla Limann		Limann	m	GH	president	1979-09-24	1981
ignatius-acheampong	Ignatius Acheampong		Acheampong	m	GH	head of state	1972-01-13	1978-07-05
jerry-rawlings	Jerry Rawlings	Jerry John Rawlings	Rawlings	m	GH	head of state	1979-06-05	1979
jerry-rawlings	Jerry Rawlings	Jerry John Rawlings	Rawlings	m	GH	head of state	1981-12-31	1993
jerry-rawlings	Jerry Rawlings	Jerry John Rawlings	Rawlings	m	GH	president	1993	2001-01-07
john-atta-mills	John Atta Mills	John Evans Atta Mills	Mills	m	GH	president	2009-01-07	2012-07-24
john-kufuor	John Kufuor	John Agyekum Kufuor	Kufuor	m	GH	president	2001-01-07	2009-01-07
john-mahama	John Mahama	John Dramani Mahama	Mahama	m	GH	president	2012-07-24	2017-01-07
john-mahama	John Mahama	John Dramani Mahama	Mahama	m	GH	president	2025-01-07	
joseph-ankrah	Joseph Ankrah	Joseph Arthur Ankrah	Ankrah	m	GH	head of state	1966-02-24	1969-04-03
kofi-busia	Kofi Busia	Kofi Abrefa Busia	Busia	m	GH	prime minister	1969-09-03	1972
kwame-nkrumah	Kwame Nkrumah		Nkrumah	m	GH	prime minister	1957-03-06	1960-07-01
kwame-nkrumah	Kwame Nkrumah		Nkrumah	m	GH	president	1960-07-01	1966-02-24
nana-akufo-addo	Nana Akufo-Addo	Nana Addo Dankwa Akufo-Addo	Akufo-Addo	m	GH	president	2017-01-07	2025-01-07
samuel-okudzeto-ablakwa	Samuel Okudzeto Ablakwa		Ablakwa	m	GH	foreign minister	2025	
jens-frederik-nielsen	Jens-Frederik Nielsen		Nielsen	m	GL	prime minister	2025-04-07	
kim-kielsen	Kim Kielsen		Kielsen	m	GL	prime minister	2014	2021
mute-bourup-egede	Múte Bourup Egede	Mute B. Egede|Mute Bourup Egede|Mute Egede|Múte B. Egede|Múte Egede	Bourup Egede	m	GL	prime minister	2021-04-23	2025-04-07
adama-barrow	Adama Barrow		Barrow	m	GM	president	2017-01-19	
dawda-jawara	Dawda Jawara	Dawda Kairaba Jawara	Jawara	m	GM	prime minister	1962	1970
dawda-jawara	Dawda Jawara	Dawda Kairaba Jawara	Jawara	m	GM	president	1970	1994
yahya-jammeh	Yahya Jammeh	Yahya A.J.J. Jammeh	Jammeh	m	GM	head of state	1994-07-22	1996
yahya-jammeh	Yahya Jammeh	Yahya A.J.J. Jammeh	Jammeh	m	GM	president	1996	2017-01-19
ahmed-sekou-toure	Ahmed Sékou Touré	Ahmed Sekou Toure|Sekou Toure|Sékou Touré	Touré	m	GN	president	1958-10-02	1984-03-26
alpha-conde	Alpha Condé	Alpha Conde	Condé	m	GN	president	2010-12-21	2021-09-05
lansana-conte	Lansana Conté	Lansana Conte	Conté	m	GN	president	1984-04-03	2008-12-22
louis-lansana-beavogui	Louis Lansana Beavogui		Beavogui	m	GN	acting president	1984-03-27	1984-04-03
mamady-doumbouya	Mamady Doumbouya	Mamadi Doumbouya	Doumbouya	m	GN	head of state	2021-09-05	
moussa-dadis-camara	Moussa Dadis Camara	Dadis Camara	Camara	m	GN	head of state	2008-12-23	2010
sekouba-konate	Sékouba Konaté	Sekouba Konate	Konaté	m	GN	head of state	2009-12-05	2010
francisco-macias-nguema	Francisco Macías Nguema	Francisco Macias Nguema	Macías Nguema	m	GQ	president	1968-10-12	1979-08-03
teodoro-nguema-obiang-mangue	Teodoro Nguema Obiang Mangue	Teodorin|Teodorin Obiang|Teodorín	Nguema Obiang Mangue	m	GQ	vice president	2012	
teodoro-obiang-nguema	Teodoro Obiang Nguema	Teodoro Obiang|Teodoro Obiang Nguema Mbasogo	Nguema	m	GQ	president	1979-08-03	
akis-tsochatzopoulos	Akis Tsochatzopoulos		Tsochatzopoulos	m	GR	acting prime minister	1995-11-20	1996-01-22
alexandros-diomidis	Alexandros Diomidis		Diomidis	m	GR	prime minister	1949-06-30	1950-01-06
alexandros-papagos	Alexandros Papagos		Papagos	m	GR	prime minister	1952-11-19	1955-10-06
alexis-tsipras	Alexis Tsipras		Tsipras	m	GR	prime minister	2015-01-26	2015-08-27
alexis-tsipras	Alexis Tsipras		Tsipras	m	GR	prime minister	2015-09-21	2019-07-08
andreas-papandreou	Andreas Papandreou		Papandreou	m	GR	prime minister	1981-10-21	1989-07-02
andreas-papandreou	Andreas Papandreou		Papandreou	m	GR	prime minister	1993-10-13	1996
antonis-samaras	Antonis Samaras	Antonios Samaras	Samaras	m	GR	foreign minister	1989	1992
antonis-samaras	Antonis Samaras	Antonios Samaras	Samaras	m	GR	prime minister	2012-06-20	2015-01-26
constantine-ii	Constantine II	King Constantine|King Constantine II	Constantine	m	GR	king	1964-03-06	1973-06-01
costas-simitis	Costas Simitis	Constantine Simitis|Konstantinos Simitis|Kostas Simitis	Simitis	m	GR	prime minister	1996-01-22	2004-03-10
dimitrios-ioannidis	Dimitrios Ioannidis		Ioannidis	m	GR	leader	1973	1974
dimitrios-kiousopoulos	Dimitrios Kiousopoulos		Kiousopoulos	m	GR	prime minister	1952-10-11	1952-11-19
dora-bakoyannis	Dora Bakoyannis		Bakoyannis	f	GR	foreign minister	2006	2009
eleftherios-venizelos	Eleftherios Venizelos		Venizelos	m	GR	prime minister	1910	1915
eleftherios-venizelos	Eleftherios Venizelos		Venizelos	m	GR	prime minister	1917	1920
eleftherios-venizelos	Eleftherios Venizelos		Venizelos	m	GR	prime minister	1928	1932
evangelos-venizelos	Evangelos Venizelos		Venizelos	m	GR	foreign minister	2013	2015
george-gerapetritis	George Gerapetritis	Giorgos Gerapetritis	Gerapetritis	m	GR	foreign minister	2023-06-27	
george-ii-of-greece	George II of Greece	King George II	George	m	GR	king	1935	1947
george-papandreou	George Papandreou	George A. Papandreou|Georgios Papandreou	Papandreou	m	GR	foreign minister	1999	2004
george-papandreou	George Papandreou	George A. Papandreou|Georgios Papandreou	Papandreou	m	GR	prime minister	2009-10-06	2011-11-11
georgios-athanasiadis-novas	Georgios Athanasiadis-Novas		Athanasiadis-Novas	m	GR	prime minister	1965-07-15	1965-08-20
georgios-papadopoulos	Georgios Papadopoulos	George Papadopoulos	Papadopoulos	m	GR	prime minister	1967-12-13	1973
georgios-papadopoulos	Georgios Papadopoulos	George Papadopoulos	Papadopoulos	m	GR	president	1973	1973
georgios-papandreou-senior	Georgios Papandreou		Papandreou	m	GR	prime minister	1963-11-08	1963-12-31
georgios-papandreou-senior	Georgios Papandreou		Papandreou	m	GR	prime minister	1964-02-18	1965-07-15
georgios-rallis	Georgios Rallis	George Rallis	Rallis	m	GR	prime minister	1980-05-09	1981-10-21
ilias-tsirimokos	Ilias Tsirimokos		Tsirimokos	m	GR	prime minister	1965-08-20	1965
ioannis-grivas	Ioannis Grivas		Grivas	m	GR	acting prime minister	1989-10-11	1989-11-28
ioannis-paraskevopoulos	Ioannis Paraskevopoulos		Paraskevopoulos	m	GR	acting prime minister	1963-12-31	1964-02-18
ioannis-paraskevopoulos	Ioannis Paraskevopoulos		Paraskevopoulos	m	GR	acting prime minister	1966-12-22	1967
ioannis-theotokis	Ioannis Theotokis		Theotokis	m	GR	prime minister	1950-01-06	1950
karolos-papoulias	Karolos Papoulias		Papoulias	m	GR	foreign minister	1985	1989
karolos-papoulias	Karolos Papoulias		Papoulias	m	GR	foreign minister	1993	1996
karolos-papoulias	Karolos Papoulias		Papoulias	m	GR	president	2005	2015
katerina-sakellaropoulou	Katerina Sakellaropoulou		Sakellaropoulou	f	GR	president	2020-03-13	2025-03-13
konstantinos-dovas	Konstantinos Dovas		Dovas	m	GR	acting prime minister	1961-09-20	1961-11-04
konstantinos-georgakopoulos	Konstantinos Georgakopoulos		Georgakopoulos	m	GR	acting prime minister	1958-03-05	1958-05-17
konstantinos-karamanlis	Konstantinos Karamanlis	Constantine Karamanlis	Karamanlis	m	GR	prime minister	1955-10-06	1958-03-05
konstantinos-karamanlis	Konstantinos Karamanlis	Constantine Karamanlis	Karamanlis	m	GR	prime minister	1958-05-17	1961-09-20
konstantinos-karamanlis	Konstantinos Karamanlis	Constantine Karamanlis	Karamanlis	m	GR	prime minister	1961-11-04	1963-06-17
konstantinos-karamanlis	Konstantinos Karamanlis	Constantine Karamanlis	Karamanlis	m	GR	prime minister	1974-07-24	1980-05-09
konstantinos-karamanlis	Konstantinos Karamanlis	Constantine Karamanlis	Karamanlis	m	GR	president	1980	1985
konstantinos-karamanlis	Konstantinos Karamanlis	Constantine Karamanlis	Karamanlis	m	GR	president	1990	1995
konstantinos-kollias	Konstantinos Kollias		Kollias	m	GR	prime minister	1967-04-21	1967-12-13
konstantinos-mitsotakis	Konstantinos Mitsotakis	Constantine Mitsotakis	Mitsotakis	m	GR	prime minister	1990-04-11	1993-10-13
konstantinos-stephanopoulos	Konstantinos Stephanopoulos	Costis Stephanopoulos|Kostis Stephanopoulos	Stephanopoulos	m	GR	president	1995	2005
konstantinos-tasoulas	Konstantinos Tasoulas	Constantine Tassoulas	Tasoulas|Tassoulas	m	GR	president	2025-03-13	
konstantinos-tsaldaris	Konstantinos Tsaldaris	Constantine Tsaldaris	Tsaldaris	m	GR	prime minister	1946	1947
kostas-karamanlis	Kostas Karamanlis	Costas Karamanlis	Karamanlis	m	GR	prime minister	2004-03-10	2009-10-06
kyriakos-mitsotakis	Kyriakos Mitsotakis		Mitsotakis	m	GR	prime minister	2019-07-08	
lucas-papademos	Lucas Papademos	Loukas Papadimos	Papademos|Papadimos	m	GR	prime minister	2011-11-11	2012-05-16
nikolaos-plastiras	Nikolaos Plastiras		Plastiras	m	GR	prime minister	1945	1945
nikolaos-plastiras	Nikolaos Plastiras		Plastiras	m	GR	prime minister	1950-04-15	1950
nikolaos-plastiras	Nikolaos Plastiras		Plastiras	m	GR	prime minister	1951-11-01	1952-10-11
nikos-dendias	Nikos Dendias		Dendias	m	GR	foreign minister	2019-07-09	2023-05-26
nikos-dendias	Nikos Dendias		Dendias	m	GR	defence minister	2023-06-27	
nikos-kotzias	Nikos Kotzias		Kotzias	m	GR	foreign minister	2015	2018
panagiotis-kanellopoulos	Panagiotis Kanellopoulos		Kanellopoulos	m	GR	prime minister	1967-04-03	1967-04-21
panagiotis-pikrammenos	Panagiotis Pikrammenos		Pikrammenos	m	GR	acting prime minister	2012-05-16	2012-06-20
panagiotis-pipinelis	Panagiotis Pipinelis		Pipinelis	m	GR	prime minister	1963-06-17	1963-09-29
paul-of-greece	Paul of Greece	King Paul|King Paul I	Paul	m	GR	king	1947-04-01	1964-03-06
prokopis-pavlopoulos	Prokopis Pavlopoulos		Pavlopoulos	m	GR	president	2015	2020
sofoklis-venizelos	Sofoklis Venizelos	Sophocles Venizelos	Venizelos	m	GR	prime minister	1950	1951-11-01
stefanos-stefanopoulos	Stefanos Stefanopoulos		Stefanopoulos	m	GR	prime minister	1965-09-17	1966-12-22
stylianos-mavromichalis	Stylianos Mavromichalis		Mavromichalis	m	GR	acting prime minister	1963-09-29	1963-11-08
theodoros-pangalos	Theodoros Pangalos		Pangalos	m	GR	foreign minister	1996	1999
tzannis-tzannetakis	Tzannis Tzannetakis		Tzannetakis	m	GR	prime minister	1989-07-02	1989-10-11
vassiliki-thanou	Vassiliki Thanou	Vassiliki Thanou-Christophilou	Thanou	f	GR	acting prime minister	2015-08-27	2015-09-21
xenophon-zolotas	Xenophon Zolotas		Zolotas	m	GR	prime minister	1989-11-28	1990-04-11
alejandro-giammattei	Alejandro Giammattei		Giammattei	m	GT	president	2020-01-14	2024-01-14
alejandro-maldonado	Alejandro Maldonado	Alejandro Maldonado Aguirre	Maldonado	m	GT	president	2015-09-03	2016-01-14
alfonso-portillo	Alfonso Portillo	Alfonso Portillo Cabrera	Portillo	m	GT	president	2000-01-15	2004-01-14
alvaro-arzu	Álvaro Arzú	Alvaro Arzu|Alvaro Arzu Irigoyen|Álvaro Arzú Irigoyen	Arzú	m	GT	president	1996-01-14	2000-01-15
alvaro-colom	Álvaro Colom	Alvaro Colom|Alvaro Colom Caballeros|Álvaro Colom Caballeros	Colom	m	GT	president	2008-01-14	2012-01-14
bernardo-arevalo	Bernardo Arévalo	Bernardo Arevalo|Bernardo Arevalo de Leon|Bernardo Arévalo de León	Arévalo	m	GT	president	2024-01-15	
carlos-arana-osorio	Carlos Arana Osorio	Carlos Manuel Arana Osorio	Arana Osorio	m	GT	president	1970-07-01	1974-07-01
carlos-castillo-armas	Carlos Castillo Armas		Castillo Armas	m	GT	president	1954-07-08	1957-07-20
efrain-rios-montt	Efraín Ríos Montt	Efrain Rios Montt|Jose Efrain Rios Montt|José Efraín Ríos Montt	Ríos Montt	m	GT	president	1982-03-23	1983
elfego-monzon	Elfego Monzón	Elfego Hernan Monzon|Elfego Hernán Monzón|Elfego Monzon	Monzón	m	GT	head of state	1954-06-29	1954
enrique-peralta-azurdia	Enrique Peralta Azurdia		Peralta Azurdia	m	GT	president	1963-03-31	1966-07-01
guillermo-flores-avendano	Guillermo Flores Avendaño	Guillermo Flores Avendano	Flores Avendaño	m	GT	acting president	1957-10-28	1958-03-02
jacobo-arbenz	Jacobo Árbenz	Jacobo Arbenz|Jacobo Arbenz Guzman|Jacobo Árbenz Guzmán	Árbenz	m	GT	president	1951-03-01	1954
jimmy-morales	Jimmy Morales		Morales	m	GT	president	2016-01-14	2020-01-14
jorge-serrano	Jorge Serrano	Jorge Serrano Elias|Jorge Serrano Elías	Serrano	m	GT	president	1991-01-14	1993
juan-jose-arevalo	Juan José Arévalo	Juan Jose Arevalo|Juan Jose Arevalo Bermejo|Juan José Arévalo Bermejo	Arévalo	m	GT	president	1945-03-15	1951-03-01
julio-cesar-mendez-montenegro	Julio César Méndez Montenegro	Julio Cesar Mendez Montenegro	Méndez Montenegro	m	GT	president	1966-07-01	1970-07-01
kjell-laugerud-garcia	Kjell Laugerud García	Kjell Eugenio Laugerud Garcia|Kjell Eugenio Laugerud García|Kjell Laugerud|Kjell Laugerud Garcia	Laugerud García	m	GT	president	1974-07-01	1978-07-01
luis-alberto-flores-asturias	Luis Alberto Flores Asturias	Luis Alberto Flores	Flores Asturias	m	GT	vice president	1996	2000
luis-arturo-gonzalez-lopez	Luis Arturo González López	Luis Arturo Gonzalez Lopez	González López	m	GT	acting president	1957-07-20	1957-10-28
miguel-ydigoras-fuentes	Miguel Ydígoras Fuentes	Miguel Ydigoras Fuentes	Ydígoras Fuentes	m	GT	president	1958-03-02	1963-03-31
oscar-berger	Óscar Berger	Oscar Berger	Berger	m	GT	president	2004-01-14	2008-01-14
oscar-mejia-victores	Óscar Mejía Víctores	Oscar Humberto Mejia Victores|Oscar Mejia Victores|Óscar Humberto Mejía Víctores	Mejía Víctores	m	GT	head of state	1983-08-08	1986
otto-perez-molina	Otto Pérez Molina	Otto Fernando Perez Molina|Otto Fernando Pérez Molina|Otto Perez Molina	Pérez Molina	m	GT	president	2012-01-14	2015-09-03
ramiro-de-leon-carpio	Ramiro de León Carpio	Ramiro de Leon Carpio	de León Carpio	m	GT	president	1993-06-01	1996-01-14
romeo-lucas-garcia	Romeo Lucas García	Fernando Romeo Lucas Garcia|Fernando Romeo Lucas García|Romeo Lucas Garcia	Lucas García	m	GT	president	1978-07-01	1982-03-23
vinicio-cerezo	Vinicio Cerezo	Marco Vinicio Cerezo|Vinicio Cerezo Arevalo|Vinicio Cerezo Arévalo	Cerezo	m	GT	president	1986-01-14	1991-01-14
ansumane-mane	Ansumane Mané	Ansumane Mane	Mané	m	GW	leader	1999-05-07	1999
henrique-rosa	Henrique Rosa	Henrique Pereira Rosa	Rosa	m	GW	acting president	2003-09-28	2005-10-01
joao-bernardo-vieira	João Bernardo Vieira	Joao Bernardo Vieira|Nino Vieira	Vieira	m	GW	president	1980-11-14	1999-05-14
joao-bernardo-vieira	João Bernardo Vieira	Joao Bernardo Vieira|Nino Vieira	Vieira	m	GW	president	2005-10-01	2009-03-02
jose-mario-vaz	José Mário Vaz	Jose Mario Vaz	Vaz	m	GW	president	2014-06-23	2020-02-27
kumba-iala	Kumba Ialá	Kumba Iala|Kumba Yala	Ialá	m	GW	president	2000-02-18	2003-09-28
luis-cabral	Luís Cabral	Luis Cabral	Cabral	m	GW	president	1974-09-10	1980-11-14
malam-bacai-sanha	Malam Bacai Sanhá	Malam Bacai Sanha	Sanhá	m	GW	acting president	1999-05-14	2000-02-18
malam-bacai-sanha	Malam Bacai Sanhá	Malam Bacai Sanha	Sanhá	m	GW	president	2009-09-08	2012-01-09
mamadu-ture-kuruma	Mamadu Ture Kuruma		Kuruma	m	GW	head of state	2012-04-12	2012
manuel-saturnino-da-costa	Manuel Saturnino da Costa		da Costa	m	GW	prime minister	1994	1997
manuel-serifo-nhamadjo	Manuel Serifo Nhamadjo		Nhamadjo	m	GW	acting president	2012-05-11	2014-06-23
raimundo-pereira	Raimundo Pereira		Pereira	m	GW	acting president	2009-03-02	2009-09-08
raimundo-pereira	Raimundo Pereira		Pereira	m	GW	acting president	2012-01-09	2012
umaro-sissoco-embalo	Umaro Sissoco Embaló	Umaro Sissoco Embalo	Embaló	m	GW	president	2020-02-27	2025-11-26
verissimo-correia-seabra	Veríssimo Correia Seabra	Verissimo Correia Seabra	Correia Seabra	m	GW	head of state	2003-09-14	2003
bharrat-jagdeo	Bharrat Jagdeo		Jagdeo	m	GY	president	1999-08-11	2011-12-03
cheddi-jagan	Cheddi Jagan		Jagan	m	GY	president	1992-10-09	1997-03-06
david-granger	David Granger		Granger	m	GY	president	2015-05-16	2020-08-02
desmond-hoyte	Desmond Hoyte	Hugh Desmond Hoyte	Hoyte	m	GY	president	1985-08-06	1992-10-09
donald-ramotar	Donald Ramotar		Ramotar	m	GY	president	2011-12-03	2015-05-16
forbes-burnham	Forbes Burnham		Burnham	m	GY	prime minister	1966-05-26	1980
forbes-burnham	Forbes Burnham		Burnham	m	GY	president	1980	1985-08-06
irfaan-ali	Irfaan Ali	Mohamed Irfaan Ali	Ali	m	GY	president	2020-08-02	
janet-jagan	Janet Jagan		Jagan	f	GY	president	1997-12-19	1999-08-11
samuel-hinds	Samuel Hinds	Sam Hinds	Hinds	m	GY	president	1997-03-06	1997-12-19
carrie-lam	Carrie Lam		Lam	f	HK	chief executive	2017-07-01	2022-06-30
chris-patten	Chris Patten	Christopher Patten	Patten	m	HK	general	1992-07-09	1997-06-30
donald-tsang	Donald Tsang		Tsang	m	HK	chief executive	2005	2012-06-30
john-lee	John Lee	John Lee Ka-chiu	Lee	m	HK	chief executive	2022-07-01	
leung-chun-ying	Leung Chun-ying	C Y Leung|C. Y. Leung|C.Y. Leung|Leung Chun Ying|Leung Chun-Ying|Leung Chunying	Leung	m	HK	chief executive	2012-07-01	2017-06-30
tung-chee-hwa	Tung Chee-hwa	C H Tung|C. H. Tung|C.H. Tung|Tung Chee Hwa|Tung Chee-Hwa|Tung Cheehwa	Tung	m	HK	chief executive	1997-07-01	2005-03-12
carlos-flores	Carlos Flores	Carlos Flores Facusse|Carlos Flores Facussé|Carlos Roberto Flores	Flores	m	HN	president	1998-01-27	2002-01-27
carlos-roberto-reina	Carlos Roberto Reina	Carlos Roberto Reina Idiaquez|Carlos Roberto Reina Idiáquez	Reina	m	HN	president	1994-01-27	1998-01-27
hector-caraccioli	Héctor Caraccioli	Hector Caraccioli	Caraccioli	m	HN	head of state	1956-10-21	1957
jose-azcona	José Azcona	Jose Azcona|Jose Azcona Hoyo|Jose Azcona del Hoyo|José Azcona Hoyo|José Azcona del Hoyo	Azcona	m	HN	president	1986-01-27	1990-01-27
juan-alberto-melgar-castro	Juan Alberto Melgar Castro		Melgar Castro	m	HN	head of state	1975-04-22	1978
juan-manuel-galvez	Juan Manuel Gálvez	Juan Manuel Galvez	Gálvez	m	HN	president	1949-01-01	1954-11-16
juan-orlando-hernandez	Juan Orlando Hernández	Juan Orlando Hernandez	Hernández	m	HN	president	2014-01-27	2022-01-27
julio-lozano-diaz	Julio Lozano Díaz	Julio Lozano Diaz	Lozano Díaz	m	HN	president	1954-11-16	1956
manuel-zelaya	Manuel Zelaya	Jose Manuel Zelaya|José Manuel Zelaya|Manuel Zelaya Rosales|Mel Zelaya	Zelaya	m	HN	president	2006-01-27	2009-06-28
oswaldo-lopez-arellano	Oswaldo López Arellano	Oswaldo Lopez Arellano	López Arellano	m	HN	president	1963-10-03	1971-06-06
oswaldo-lopez-arellano	Oswaldo López Arellano	Oswaldo Lopez Arellano	López Arellano	m	HN	president	1972-12-04	1975
policarpo-paz-garcia	Policarpo Paz García	Policarpo Paz Garcia	Paz García	m	HN	president	1978-08-07	1982-01-27
porfirio-lobo	Porfirio Lobo	Pepe Lobo|Porfirio Lobo Sosa	Lobo	m	HN	president	2010-01-27	2014-01-27
rafael-callejas	Rafael Callejas	Rafael Leonardo Callejas	Callejas	m	HN	president	1990-01-27	1994-01-27
ramon-ernesto-cruz	Ramón Ernesto Cruz	Ramon Ernesto Cruz	Cruz	m	HN	president	1971-06-06	1972-12-04
ramon-villeda-morales	Ramón Villeda Morales	Ramon Villeda Morales	Villeda Morales	m	HN	president	1957-12-21	1963-10-03
ricardo-maduro	Ricardo Maduro		Maduro	m	HN	president	2002-01-27	2006-01-27
roberto-micheletti	Roberto Micheletti		Micheletti	m	HN	acting president	2009-06-28	2010-01-27
roberto-suazo-cordova	Roberto Suazo Córdova	Roberto Suazo Cordova	Suazo Córdova	m	HN	president	1982-01-27	1986-01-27
tiburcio-carias-andino	Tiburcio Carías Andino	Tiburcio Carias Andino	Andino	m	HN	president	1933	1949
xiomara-castro	Xiomara Castro	Xiomara Castro de Zelaya	Castro	f	HN	president	2022-01-27	
andrej-plenkovic	Andrej Plenković	Andrej Plenkovic	Plenković	m	HR	prime minister	2016-10-19	
franjo-tudman	Franjo Tuđman	Franjo Tudjman|Franjo Tudman	Tuđman|Tudjman	m	HR	president	1990-05-30	1999-12-10
gordan-grlic-radman	Gordan Grlić-Radman	Gordan Grlic Radman|Gordan Grlic-Radman|Gordan Grlić Radman	Grlić-Radman	m	HR	foreign minister	2019-07-19	
ivica-racan	Ivica Račan	Ivica Racan	Račan	m	HR	prime minister	2000-11-09	2003-12-23
ivo-josipovic	Ivo Josipović	Ivo Josipovic	Josipović	m	HR	president	2010	2015
ivo-sanader	Ivo Sanader		Sanader	m	HR	prime minister	2003-12-23	2009-07-06
jadranka-kosor	Jadranka Kosor		Kosor	f	HR	prime minister	2009-07-06	2011-12-23
kolinda-grabar-kitarovic	Kolinda Grabar-Kitarović	Kolinda Grabar Kitarovic|Kolinda Grabar Kitarović|Kolinda Grabar-Kitarovic	Grabar-Kitarović	f	HR	foreign minister	2005	2008
kolinda-grabar-kitarovic	Kolinda Grabar-Kitarović	Kolinda Grabar Kitarovic|Kolinda Grabar Kitarović|Kolinda Grabar-Kitarovic	Grabar-Kitarović	f	HR	president	2015-02-19	2020-02-18
mate-granic	Mate Granić	Mate Granic	Granić	m	HR	foreign minister	1993	2000
stjepan-mesic	Stjepan Mesić	Stipe Mesic|Stipe Mesić|Stjepan Mesic	Mesić	m	HR	president	2000-02-18	2010-02-18
stjepan-mesic	Stjepan Mesić	Stipe Mesic|Stipe Mesić|Stjepan Mesic	Mesić	m	YU	president	1991	1991
tihomir-oreskovic	Tihomir Orešković	Tihomir Oreskovic	Orešković	m	HR	prime minister	2016-01-22	2016-10-19
vesna-pusic	Vesna Pusić	Vesna Pusic	Pusić	f	HR	foreign minister	2011	2016
vlatko-pavletic	Vlatko Pavletić	Vlatko Pavletic	Pavletić	m	HR	acting president	1999-11-26	2000-02-02
zlatko-matesa	Zlatko Mateša	Zlatko Matesa	Mateša	m	HR	prime minister	1995	2000
zlatko-tomcic	Zlatko Tomčić	Zlatko Tomcic	Tomčić	m	HR	acting president	2000-02-02	2000-02-18
zoran-milanovic	Zoran Milanović	Zoran Milanovic	Milanović	m	HR	prime minister	2011-12-23	2016-01-22
zoran-milanovic	Zoran Milanović	Zoran Milanovic	Milanović	m	HR	president	2020-02-18	
alix-didier-fils-aime	Alix Didier Fils-Aimé	Alix Didier Fils-Aime	Fils-Aimé	m	HT	prime minister	2024-11-11	
antonio-kebreau	Antonio Kébreau	Antonio Kebreau|Antonio Thrasybule Kebreau|Antonio Thrasybule Kébreau	Kébreau	m	HT	chairman	1957-06-14	1957
ariel-henry	Ariel Henry		Henry	m	HT	prime minister	2021-07-20	2024-04-24
boniface-alexandre	Boniface Alexandre		Alexandre	m	HT	acting president	2004-02-29	2006-05-14
claude-joseph	Claude Joseph		Joseph	m	HT	acting prime minister	2021-04-14	2021-07-20
daniel-fignole	Daniel Fignolé	Daniel Fignole	Fignolé	m	HT	acting president	1957-05-26	1957
dumarsais-estime	Dumarsais Estimé	Dumarsais Estime	Estimé	m	HT	president	1946-08-16	1950-05-10
elie-lescot	Élie Lescot	Elie Lescot	Lescot	m	HT	president	1941	1946
ertha-pascal-trouillot	Ertha Pascal-Trouillot	Ertha Pascal Trouillot	Pascal-Trouillot	f	HT	acting president	1990-03-13	1991-02-07
evans-paul	Evans Paul		Paul	m	HT	prime minister	2015	2016
franck-sylvain	Franck Sylvain		Sylvain	m	HT	acting president	1957-02-07	1957
francois-duvalier	François Duvalier	Francois Duvalier|Papa Doc|Papa Doc Duvalier	Duvalier	m	HT	president	1957-10-15	1971-04-22
garry-conille	Garry Conille		Conille	m	HT	prime minister	2011	2012
garry-conille	Garry Conille		Conille	m	HT	prime minister	2024-06-03	2024-11-11
henri-namphy	Henri Namphy		Namphy	m	HT	president	1986-02-07	1988-02-07
henri-namphy	Henri Namphy		Namphy	m	HT	president	1988-06-20	1988-09-17
jean-bertrand-aristide	Jean-Bertrand Aristide		Aristide	m	HT	president	1991-02-07	1996-02-07
jean-bertrand-aristide	Jean-Bertrand Aristide		Aristide	m	HT	president	2001-02-08	2004-02-29
jean-claude-duvalier	Jean-Claude Duvalier	Baby Doc|Baby Doc Duvalier	Duvalier	m	HT	president	1971-04-22	1986-02-07
jocelerme-privert	Jocelerme Privert		Privert	m	HT	acting president	2016-02-15	2017-02-07
joseph-pierre-louis	Joseph Pierre-Louis	Joseph Nemours Pierre-Louis	Pierre-Louis	m	HT	acting president	1956-12-12	1957-02-07
jovenel-moise	Jovenel Moïse	Jovenel Moise	Moïse	m	HT	president	2017-02-07	2021-07-07
leslie-manigat	Leslie Manigat		Manigat	m	HT	president	1988-02-07	1988-06-20
michel-martelly	Michel Martelly		Martelly	m	HT	president	2011-05-14	2016-02-15
paul-magloire	Paul Magloire	Paul E. Magloire	Magloire	m	HT	president	1950-05-10	1956-12-12
prosper-avril	Prosper Avril		Avril	m	HT	president	1988-09-17	1990-03-13
raoul-cedras	Raoul Cédras	Raoul Cedras	Cédras	m	HT	leader	1991-09-30	1994
rene-preval	René Préval	Rene Preval	Préval	m	HT	president	1996-02-07	2001-02-08
rene-preval	René Préval	Rene Preval	Préval	m	HT	president	2006-05-14	2011-05-14
robert-malval	Robert Malval		Malval	m	HT	prime minister	1993	1994
arpad-goncz	Árpád Göncz	Arpad Goncz	Göncz	m	HU	president	1990	2000
erno-gero	Ernő Gerő	Erno Gero	Gerő	m	HU	general secretary	1956-07-18	1956-10-25
ferenc-gyurcsany	Ferenc Gyurcsány	Ferenc Gyurcsany	Gyurcsány	m	HU	prime minister	2004-09-29	2009-04-14
ferenc-madl	Ferenc Mádl	Ferenc Madl	Mádl	m	HU	president	2000	2005
ferenc-nagy	Ferenc Nagy		Nagy	m	HU	prime minister	1946	1947
geza-jeszenszky	Géza Jeszenszky	Geza Jeszenszky	Jeszenszky	m	HU	foreign minister	1990	1994
gordon-bajnai	Gordon Bajnai		Bajnai	m	HU	prime minister	2009-04-14	2010-05-29
gyorgy-lazar	György Lázár	Gyorgy Lazar	Lázár	m	HU	prime minister	1975	1987
gyula-horn	Gyula Horn		Horn	m	HU	foreign minister	1989	1990
gyula-horn	Gyula Horn		Horn	m	HU	prime minister	1994-07-15	1998-07-06
imre-nagy	Imre Nagy		Nagy	m	HU	prime minister	1953	1955
imre-nagy	Imre Nagy		Nagy	m	HU	prime minister	1956-10-25	1956
janos-ader	János Áder	Janos Ader	Áder	m	HU	president	2012	2022-05-10
janos-kadar	János Kádár	Janos Kadar	Kádár	m	HU	prime minister	1956	1958
janos-kadar	János Kádár	Janos Kadar	Kádár	m	HU	general secretary	1956-10-25	1988-05-22
janos-kadar	János Kádár	Janos Kadar	Kádár	m	HU	prime minister	1961	1965
janos-martonyi	János Martonyi	Janos Martonyi	Martonyi	m	HU	foreign minister	1998	2002
janos-martonyi	János Martonyi	Janos Martonyi	Martonyi	m	HU	foreign minister	2010	2014
jeno-fock	Jenő Fock	Jeno Fock	Fock	m	HU	prime minister	1967	1975
jozsef-antall	József Antall	Jozsef Antall	Antall	m	HU	prime minister	1990-05-03	1993-12-12
karoly-grosz	Károly Grósz	Karoly Grosz	Grósz	m	HU	prime minister	1987	1988
karoly-grosz	Károly Grósz	Karoly Grosz	Grósz	m	HU	general secretary	1988-05-22	1989
katalin-novak	Katalin Novák	Katalin Novak	Novák	f	HU	president	2022-05-10	2024-02-26
laszlo-kovacs	László Kovács	Laszlo Kovacs	Kovács	m	HU	foreign minister	1994	1998
laszlo-kovacs	László Kovács	Laszlo Kovacs	Kovács	m	HU	foreign minister	2002	2004
laszlo-solyom	László Sólyom	Laszlo Solyom	Sólyom	m	HU	president	2005	2010
matyas-rakosi	Mátyás Rákosi	Matyas Rakosi	Rákosi	m	HU	general secretary	1945-01-15	1956-07-18
matyas-rakosi	Mátyás Rákosi	Matyas Rakosi	Rákosi	m	HU	prime minister	1952	1953
matyas-szuros	Mátyás Szűrös	Matyas Szuros	Szűrös	m	HU	acting president	1989-10-18	1990
miklos-horthy	Miklós Horthy	Admiral Horthy|Miklos Horthy	Horthy	m	HU	regent	1920	1944
miklos-nemeth	Miklós Németh	Miklos Nemeth	Németh	m	HU	prime minister	1988	1990
pal-schmitt	Pál Schmitt	Pal Schmitt	Schmitt	m	HU	president	2010	2012
pal-teleki	Pál Teleki	Pal Teleki	Teleki	m	HU	prime minister	1939	1941
peter-boross	Péter Boross	Peter Boross	Boross	m	HU	prime minister	1993-12-12	1994-07-15
peter-medgyessy	Péter Medgyessy	Peter Medgyessy	Medgyessy	m	HU	prime minister	2002-05-27	2004-09-29
peter-szijjarto	Péter Szijjártó	Peter Szijjarto	Szijjártó	m	HU	foreign minister	2014-09-23	
tamas-sulyok	Tamás Sulyok	Tamas Sulyok	Sulyok	m	HU	president	2024-03-05	
viktor-orban	Viktor Orbán	Viktor Orban	Orbán	m	HU	prime minister	1998-07-06	2002-05-27
viktor-orban	Viktor Orbán	Viktor Orban	Orbán	m	HU	prime minister	2010-05-29	
abdurrahman-wahid	Abdurrahman Wahid	Gus Dur	Wahid	m	ID	president	1999-10-20	2001-07-24
adam-malik	Adam Malik		Malik	m	ID	foreign minister	1966	1977
adam-malik	Adam Malik		Malik	m	ID	vice president	1978	1983
ali-alatas	Ali Alatas		Alatas	m	ID	foreign minister	1988	1999
b-j-habibie	B. J. Habibie	B J Habibie|B.J. Habibie|BJ Habibie|Bacharuddin Jusuf Habibie|Jusuf Habibie	Habibie	m	ID	president	1998-05-21	1999-10-20
gibran-rakabuming-raka	Gibran Rakabuming Raka		Raka	m	ID	vice president	2024-10-20	
hassan-wirajuda	Hassan Wirajuda		Wirajuda	m	ID	foreign minister	2001	2009
joko-widodo	Joko Widodo	Jokowi	Widodo	m	ID	president	2014-10-20	2024-10-20
jusuf-kalla	Jusuf Kalla		Kalla	m	ID	vice president	2004	2009
jusuf-kalla	Jusuf Kalla		Kalla	m	ID	vice president	2014	2019
maruf-amin	Ma'ruf Amin		Amin	m	ID	vice president	2019	2024
marty-natalegawa	Marty Natalegawa		Natalegawa	m	ID	foreign minister	2009	2014
megawati-sukarnoputri	Megawati Sukarnoputri	Megawati Soekarnoputri	Megawati|Sukarnoputri|Soekarnoputri	f	ID	vice president	1999	2001
megawati-sukarnoputri	Megawati Sukarnoputri	Megawati Soekarnoputri	Megawati|Sukarnoputri|Soekarnoputri	f	ID	president	2001-07-24	2004-10-20
mochtar-kusumaatmadja	Mochtar Kusumaatmadja		Kusumaatmadja	m	ID	foreign minister	1978	1988
mohammad-hatta	Mohammad Hatta	Mohammed Hatta	Hatta	m	ID	vice president	1945	1956
prabowo-subianto	Prabowo Subianto		Prabowo|Subianto	m	ID	defence minister	2019-10-23	2024-10-20
prabowo-subianto	Prabowo Subianto		Prabowo|Subianto	m	ID	president	2024-10-20	
retno-marsudi	Retno Marsudi		Retno|Marsudi	f	ID	foreign minister	2014-10-27	2024-10-20
subandrio	Subandrio		Subandrio	m	ID	foreign minister	1957	1966
sugiono	Sugiono		Sugiono	m	ID	foreign minister	2024-10-21	
suharto	Suharto	President Suharto|Soeharto	Suharto	m	ID	president	1967-03-12	1998-05-21
sukarno	Sukarno	Achmed Sukarno|President Sukarno|Soekarno	Sukarno	m	ID	president	1945-08-18	1967-03-12
susilo-bambang-yudhoyono	Susilo Bambang Yudhoyono	Bambang Yudhoyono|SBY	Yudhoyono	m	ID	president	2004-10-20	2014-10-20
albert-reynolds	Albert Reynolds		Reynolds	m	IE	prime minister	1992-02-11	1994-12-15
bertie-ahern	Bertie Ahern		Ahern	m	IE	prime minister	1997-06-26	2008-05-07
brian-cowen	Brian Cowen		Cowen	m	IE	prime minister	2008-05-07	2011-03-09
catherine-connolly	Catherine Connolly		Connolly	f	IE	president	2025-11-11	
cearbhall-o-dalaigh	Cearbhall Ó Dálaigh	Cearbhall O Dalaigh	Ó Dálaigh|Dalaigh	m	IE	president	1974	1976
charles-haughey	Charles Haughey	Charles J. Haughey|Charlie Haughey	Haughey	m	IE	prime minister	1979-12-11	1981-06-30
charles-haughey	Charles Haughey	Charles J. Haughey|Charlie Haughey	Haughey	m	IE	prime minister	1982-03-09	1982-12-14
charles-haughey	Charles Haughey	Charles J. Haughey|Charlie Haughey	Haughey	m	IE	prime minister	1987-03-10	1992-02-11
dick-spring	Dick Spring		Spring	m	IE	foreign minister	1993	1994
dick-spring	Dick Spring		Spring	m	IE	foreign minister	1994	1997
eamon-de-valera	Éamon de Valera	Eamon De Valera|Eamon de Valera	de Valera	m	IE	prime minister	1937	1948
eamon-de-valera	Éamon de Valera	Eamon De Valera|Eamon de Valera	de Valera	m	IE	prime minister	1951-06-13	1954-06-02
eamon-de-valera	Éamon de Valera	Eamon De Valera|Eamon de Valera	de Valera	m	IE	prime minister	1957-03-20	1959-06-23
eamon-de-valera	Éamon de Valera	Eamon De Valera|Eamon de Valera	de Valera	m	IE	president	1959	1973
enda-kenny	Enda Kenny		Kenny	m	IE	prime minister	2011-03-09	2017-06-14
erskine-childers	Erskine Childers	Erskine H. Childers	Childers	m	IE	president	1973	1974
garret-fitzgerald	Garret FitzGerald		FitzGerald	m	IE	prime minister	1981-06-30	1982-03-09
garret-fitzgerald	Garret FitzGerald		FitzGerald	m	IE	prime minister	1982-12-14	1987-03-10
jack-lynch	Jack Lynch	John Lynch|John M. Lynch	Lynch	m	IE	prime minister	1966-11-10	1973-03-14
jack-lynch	Jack Lynch	John Lynch|John M. Lynch	Lynch	m	IE	prime minister	1977-07-05	1979-12-11
john-a-costello	John A. Costello	John Costello	Costello	m	IE	prime minister	1948-02-18	1951-06-13
john-a-costello	John A. Costello	John Costello	Costello	m	IE	prime minister	1954-06-02	1957-03-20
john-bruton	John Bruton		Bruton	m	IE	prime minister	1994-12-15	1997-06-26
leo-varadkar	Leo Varadkar		Varadkar	m	IE	prime minister	2017-06-14	2020-06-27
leo-varadkar	Leo Varadkar		Varadkar	m	IE	prime minister	2022-12-17	2024-04-09
liam-cosgrave	Liam Cosgrave		Cosgrave	m	IE	prime minister	1973-03-14	1977-07-05
mary-mcaleese	Mary McAleese		McAleese	f	IE	president	1997-11-11	2011-11-10
michael-d-higgins	Michael D. Higgins	Michael Higgins	Higgins	m	IE	president	2011-11-11	2025-11-11
micheal-martin	Micheál Martin	Michael Martin|Micheal Martin	Martin	m	IE	prime minister	2020-06-27	2022-12-17
micheal-martin	Micheál Martin	Michael Martin|Micheal Martin	Martin	m	IE	prime minister	2025-01-23	
patrick-hillery	Patrick Hillery		Hillery	m	IE	president	1976	1990
sean-lemass	Seán Lemass	Sean Lemass	Lemass	m	IE	prime minister	1959-06-23	1966-11-10
sean-t-okelly	Seán T. O'Kelly	Sean O'Kelly|Sean T. O'Kelly|Seán O'Kelly	O'Kelly	m	IE	president	1945	1959
simon-coveney	Simon Coveney		Coveney	m	IE	foreign minister	2017	2022-12-17
simon-harris	Simon Harris		Harris	m	IE	prime minister	2024-04-09	2025-01-23
abba-eban	Abba Eban		Eban	m	IL	foreign minister	1966	1974
ariel-sharon	Ariel Sharon		Sharon	m	IL	foreign minister	1998	1999
ariel-sharon	Ariel Sharon		Sharon	m	IL	prime minister	2001-03-07	2006-04-14
avigdor-lieberman	Avigdor Lieberman	Avigdor Liberman	Lieberman|Liberman	m	IL	foreign minister	2009	2012
avigdor-lieberman	Avigdor Lieberman	Avigdor Liberman	Lieberman|Liberman	m	IL	foreign minister	2013	2015
avigdor-lieberman	Avigdor Lieberman	Avigdor Liberman	Lieberman|Liberman	m	IL	defence minister	2016	2018
benjamin-netanyahu	Benjamin Netanyahu	Benyamin Netanyahu|Bibi Netanyahu|Binyamin Netanyahu	Netanyahu	m	IL	prime minister	1996-06-18	1999-07-06
benjamin-netanyahu	Benjamin Netanyahu	Benyamin Netanyahu|Bibi Netanyahu|Binyamin Netanyahu	Netanyahu	m	IL	prime minister	2009-03-31	2021-06-13
benjamin-netanyahu	Benjamin Netanyahu	Benyamin Netanyahu|Bibi Netanyahu|Binyamin Netanyahu	Netanyahu	m	IL	prime minister	2022-12-29	
benny-gantz	Benny Gantz		Gantz	m	IL	defence minister	2020-05-17	2022-12-29
chaim-herzog	Chaim Herzog		Herzog	m	IL	president	1983	1993
chaim-weizmann	Chaim Weizmann		Weizmann	m	IL	president	1949	1952
david-ben-gurion	David Ben-Gurion	David Ben Gurion	Ben-Gurion	m	IL	prime minister	1948-05-14	1954-01-26
david-ben-gurion	David Ben-Gurion	David Ben Gurion	Ben-Gurion	m	IL	prime minister	1955-11-03	1963-06-26
david-levy	David Levy		Levy	m	IL	foreign minister	1990	1992
david-levy	David Levy		Levy	m	IL	foreign minister	1996	1998
ehud-barak	Ehud Barak		Barak	m	IL	prime minister	1999-07-06	2001-03-07
ehud-barak	Ehud Barak		Barak	m	IL	defence minister	2007	2013
ehud-olmert	Ehud Olmert		Olmert	m	IL	prime minister	2006-04-14	2009-03-31
eli-cohen	Eli Cohen		Cohen	m	IL	foreign minister	2022-12-29	2024-01-01
ephraim-katzir	Ephraim Katzir		Katzir	m	IL	president	1973	1978
ezer-weizman	Ezer Weizman		Weizman	m	IL	defence minister	1977	1980
ezer-weizman	Ezer Weizman		Weizman	m	IL	president	1993	2000
gabi-ashkenazi	Gabi Ashkenazi		Ashkenazi	m	IL	foreign minister	2020-05-17	2021-06-13
gideon-saar	Gideon Sa'ar	Gideon Saar	Sa'ar	m	IL	foreign minister	2024-11-10	
golda-meir	Golda Meir		Meir	f	IL	foreign minister	1956	1966
golda-meir	Golda Meir		Meir	f	IL	prime minister	1969-03-17	1974-06-03
isaac-herzog	Isaac Herzog		Herzog	m	IL	president	2021-07-07	
israel-katz	Israel Katz	Yisrael Katz	Katz	m	IL	foreign minister	2019	2020
israel-katz	Israel Katz	Yisrael Katz	Katz	m	IL	foreign minister	2024-01-01	2024-11-08
israel-katz	Israel Katz	Yisrael Katz	Katz	m	IL	defence minister	2024-11-08	
leah-rabin	Leah Rabin		Rabin	f	IL	first lady	1992	1995
levi-eshkol	Levi Eshkol		Eshkol	m	IL	prime minister	1963-06-26	1969-02-26
menachem-begin	Menachem Begin		Begin	m	IL	prime minister	1977-06-20	1983-10-10
moshe-arens	Moshe Arens		Arens	m	IL	foreign minister	1988	1990
moshe-dayan	Moshe Dayan		Dayan	m	IL	defence minister	1967	1974
moshe-dayan	Moshe Dayan		Dayan	m	IL	foreign minister	1977	1979
moshe-katsav	Moshe Katsav		Katsav	m	IL	president	2000	2007
moshe-sharett	Moshe Sharett		Sharett	m	IL	foreign minister	1948	1956
moshe-sharett	Moshe Sharett		Sharett	m	IL	prime minister	1954-01-08	1955-11-03
naftali-bennett	Naftali Bennett		Bennett	m	IL	prime minister	2021-06-13	2022-06-30
reuven-rivlin	Reuven Rivlin		Rivlin	m	IL	president	2014-07-24	2021-07-07
ron-dermer	Ron Dermer		Dermer	m	IL	minister	2022-12-29	2025
sara-netanyahu	Sara Netanyahu		Netanyahu	f	IL	first lady	2009	2021
sara-netanyahu	Sara Netanyahu		Netanyahu	f	IL	first lady	2022-12-29	
shimon-peres	Shimon Peres		Peres	m	IL	acting prime minister	1977-04-08	1977-06-20
shimon-peres	Shimon Peres		Peres	m	IL	prime minister	1984-09-13	1986-10-20
shimon-peres	Shimon Peres		Peres	m	IL	foreign minister	1986	1988
shimon-peres	Shimon Peres		Peres	m	IL	foreign minister	1992	1995
shimon-peres	Shimon Peres		Peres	m	IL	prime minister	1995-11-04	1996-06-18
shimon-peres	Shimon Peres		Peres	m	IL	foreign minister	2001	2002
shimon-peres	Shimon Peres		Peres	m	IL	president	2007-07-15	2014-07-24
shlomo-ben-ami	Shlomo Ben-Ami		Ben-Ami	m	IL	foreign minister	2000	2001
silvan-shalom	Silvan Shalom		Shalom	m	IL	foreign minister	2003	2006
tzipi-livni	Tzipi Livni		Livni	f	IL	foreign minister	2006	2009
yair-lapid	Yair Lapid		Lapid	m	IL	foreign minister	2021-06-13	2022-12-29
yair-lapid	Yair Lapid		Lapid	m	IL	prime minister	2022-07-01	2022-12-29
yigal-allon	Yigal Allon		Allon	m	IL	acting prime minister	1969-02-26	1969-03-17
yigal-allon	Yigal Allon		Allon	m	IL	foreign minister	1974	1977
yitzhak-ben-zvi	Yitzhak Ben-Zvi		Ben-Zvi	m	IL	president	1952	1963
yitzhak-navon	Yitzhak Navon		Navon	m	IL	president	1978	1983
yitzhak-rabin	Yitzhak Rabin	Itzhak Rabin	Rabin	m	IL	prime minister	1974-06-03	1977-06-20
yitzhak-rabin	Yitzhak Rabin	Itzhak Rabin	Rabin	m	IL	defence minister	1984	1990
yitzhak-rabin	Yitzhak Rabin	Itzhak Rabin	Rabin	m	IL	prime minister	1992-07-13	1995-11-04
yitzhak-shamir	Yitzhak Shamir		Shamir	m	IL	foreign minister	1980	1986
yitzhak-shamir	Yitzhak Shamir		Shamir	m	IL	prime minister	1983-10-10	1984-09-13
yitzhak-shamir	Yitzhak Shamir		Shamir	m	IL	prime minister	1986-10-20	1992-07-13
yoav-gallant	Yoav Gallant		Gallant	m	IL	defence minister	2022-12-29	2024-11-05
zalman-shazar	Zalman Shazar		Shazar	m	IL	president	1963	1973
a-p-j-abdul-kalam	A. P. J. Abdul Kalam	A P J Abdul Kalam|A.P.J. Abdul Kalam|APJ Abdul Kalam	Abdul Kalam	m	IN	president	2002	2007
ajit-doval	Ajit Doval		Doval	m	IN	national security adviser	2014-05-30	
atal-bihari-vajpayee	Atal Bihari Vajpayee	Atal Vajpayee	Vajpayee	m	IN	foreign minister	1977	1979
atal-bihari-vajpayee	Atal Bihari Vajpayee	Atal Vajpayee	Vajpayee	m	IN	prime minister	1996-05-16	1996-06-01
atal-bihari-vajpayee	Atal Bihari Vajpayee	Atal Vajpayee	Vajpayee	m	IN	prime minister	1998-03-19	2004-05-22
chandra-shekhar	Chandra Shekhar		Shekhar	m	IN	prime minister	1990-11-10	1991-06-21
charan-singh	Charan Singh		Singh	m	IN	prime minister	1979-07-28	1980-01-14
droupadi-murmu	Droupadi Murmu		Murmu	f	IN	president	2022-07-25	
giani-zail-singh	Giani Zail Singh	Zail Singh	Singh	m	IN	president	1982	1987
gulzarilal-nanda	Gulzarilal Nanda		Nanda	m	IN	acting prime minister	1964-05-27	1964-06-09
gulzarilal-nanda	Gulzarilal Nanda		Nanda	m	IN	acting prime minister	1966-01-11	1966-01-24
h-d-deve-gowda	H. D. Deve Gowda	Deve Gowda|H D Deve Gowda|H.D. Deve Gowda|HD Deve Gowda	Gowda	m	IN	prime minister	1996-06-01	1997-04-21
inder-kumar-gujral	Inder Kumar Gujral	I K Gujral|I. K. Gujral|I.K. Gujral	Gujral	m	IN	foreign minister	1996	1998
inder-kumar-gujral	Inder Kumar Gujral	I K Gujral|I. K. Gujral|I.K. Gujral	Gujral	m	IN	prime minister	1997-04-21	1998-03-19
indira-gandhi	Indira Gandhi	Indira P. Gandhi	Gandhi	f	IN	prime minister	1966-01-24	1977-03-24
indira-gandhi	Indira Gandhi	Indira P. Gandhi	Gandhi	f	IN	prime minister	1980-01-14	1984-10-31
jaswant-singh	Jaswant Singh		Singh	m	IN	foreign minister	1998	2002
jawaharlal-nehru	Jawaharlal Nehru	Jawarharlal Nehru|Pandit Nehru	Nehru	m	IN	prime minister	1947-08-15	1964-05-27
k-r-narayanan	K. R. Narayanan	K R Narayanan|K.R. Narayanan|Kocheril Raman Narayanan	Narayanan	m	IN	president	1997	2002
lal-bahadur-shastri	Lal Bahadur Shastri		Shastri	m	IN	prime minister	1964-06-09	1966-01-11
lord-mountbatten	Lord Mountbatten	Louis Mountbatten	Mountbatten	m	IN	governor-general	1947	1948-06-21
mahatma-gandhi	Mahatma Gandhi	Mohandas Gandhi|Mohandas K. Gandhi	Gandhi	m	IN	leader	1921	1948-01-30
manmohan-singh	Manmohan Singh		Singh	m	IN	prime minister	2004-05-22	2014-05-26
morarji-desai	Morarji Desai		Desai	m	IN	prime minister	1977-03-24	1979
narendra-modi	Narendra Modi	Narendra Damodardas Modi	Modi	m	IN	prime minister	2014-05-26	
natwar-singh	Natwar Singh		Singh	m	IN	foreign minister	2004	2005
p-v-narasimha-rao	P. V. Narasimha Rao	Narasimha Rao|P V Narasimha Rao|P.V. Narasimha Rao|PV Narasimha Rao	Rao	m	IN	prime minister	1991-06-21	1996-05-16
pranab-mukherjee	Pranab Mukherjee		Mukherjee	m	IN	foreign minister	2006	2009
pranab-mukherjee	Pranab Mukherjee		Mukherjee	m	IN	president	2012	2017
pratibha-patil	Pratibha Patil		Patil	f	IN	president	2007	2012
rajendra-prasad	Rajendra Prasad		Prasad	m	IN	president	1950	1962
rajiv-gandhi	Rajiv Gandhi		Gandhi	m	IN	prime minister	1984-10-31	1989-12-02
rajnath-singh	Rajnath Singh		Singh	m	IN	defence minister	2019-05-31	
ram-nath-kovind	Ram Nath Kovind		Kovind	m	IN	president	2017	2022-07-25
s-jaishankar	S. Jaishankar	Dr. Jaishankar|Dr. S. Jaishankar|Subrahmanyam Jaishankar	Jaishankar	m	IN	foreign minister	2019-05-30	
s-m-krishna	S. M. Krishna	S M Krishna|S.M. Krishna	Krishna	m	IN	foreign minister	2009	2012
salman-khurshid	Salman Khurshid		Khurshid	m	IN	foreign minister	2012	2014
sarvepalli-radhakrishnan	Sarvepalli Radhakrishnan		Radhakrishnan	m	IN	president	1962	1967
sonia-gandhi	Sonia Gandhi		Gandhi	f	IN	party leader	1998	2017
sushma-swaraj	Sushma Swaraj		Swaraj	f	IN	foreign minister	2014-05-26	2019-05-30
swaran-singh	Swaran Singh		Singh	m	IN	foreign minister	1964	1966
swaran-singh	Swaran Singh		Singh	m	IN	foreign minister	1970	1974
v-k-krishna-menon	V. K. Krishna Menon	Krishna Menon|V K Krishna Menon|V.K. Krishna Menon	Menon	m	IN	defence minister	1957	1962
v-p-singh	V. P. Singh	V P Singh|V.P. Singh|Vishwanath Pratap Singh	Singh	m	IN	prime minister	1989-12-02	1990-11-10
v-v-giri	V. V. Giri	V V Giri|V.V. Giri	Giri	m	IN	president	1969	1974
yashwant-sinha	Yashwant Sinha		Sinha	m	IN	foreign minister	2002	2004
zakir-husain	Zakir Husain		Husain	m	IN	president	1967	1969
abd-al-ilah	Abd al-Ilah	Abd Al-Ilah|Abd Ilah|Abd al Ilah|Abd el-Ilah|Prince Abdul Ilah	al-Ilah|Ilah	m	IQ	regent	1939	1953
abd-al-karim-qasim	Abd al-Karim Qasim	Abd Al-Karim Qasim|Abd Karim Qasim|Abd al Karim Qasim|Abd el-Karim Qasim|Abdul Karim Kassem|Abdul Karim Qassem|Karim Kassem	Qasim|Qassem	m	IQ	prime minister	1958-07-14	1963-02-08
abdul-latif-rashid	Abdul Latif Rashid		Rashid	m	IQ	president	2022-10-17	
abdul-rahman-arif	Abdul Rahman Arif	Abdul Rahman Aref	Arif	m	IQ	president	1966-04-17	1968-07-17
abdul-salam-arif	Abdul Salam Arif	Abdul Salam Aref	Arif	m	IQ	president	1963-02-08	1966-04-17
adil-abdul-mahdi	Adil Abdul-Mahdi	Adel Abdul Mahdi	Abdul-Mahdi	m	IQ	prime minister	2018-10-25	2020-05-07
adnan-pachachi	Adnan Pachachi		Pachachi	m	IQ	foreign minister	1965	1967
ahmed-hassan-al-bakr	Ahmed Hassan al-Bakr	Ahmed Hassan Al-Bakr|Ahmed Hassan Bakr|Ahmed Hassan al Bakr|Ahmed Hassan el-Bakr	al-Bakr|Bakr	m	IQ	president	1968-07-17	1979-07-16
ali-al-sistani	Ali al-Sistani	Ali Al-Sistani|Ali Sistani|Ali al Sistani|Ali el-Sistani|Ayatollah Al-Sistani|Ayatollah Ali Al-Sistani|Ayatollah Ali Sistani|Ayatollah Ali al Sistani|Ayatollah Ali al-Sistani|Ayatollah Ali el-Sistani|Ayatollah Sistani|Ayatollah al Sistani|Ayatollah al-Sistani|Ayatollah el-Sistani|Grand Ayatollah Ali Al-Sistani|Grand Ayatollah Ali Sistani|Grand Ayatollah Ali al Sistani|Grand Ayatollah Ali al-Sistani|Grand Ayatollah Ali el-Sistani|Grand Ayatollah Sistani	al-Sistani|Sistani	m	IQ	ayatollah	1992	
ayad-allawi	Ayad Allawi	Iyad Allawi	Allawi	m	IQ	prime minister	2004-06-28	2005-05-03
barham-salih	Barham Salih		Salih	m	IQ	president	2018-10-02	2022-10-17
faisal-ii	Faisal II	King Faisal II	Faisal	m	IQ	king	1939-04-04	1958-07-14
fuad-hussein	Fuad Hussein		Hussein	m	IQ	foreign minister	2020-06-06	
fuad-masum	Fuad Masum		Masum	m	IQ	president	2014	2018
ghazi-al-yawer	Ghazi al-Yawer	Ghazi Al-Yawer|Ghazi Mashal Ajil Al-Yawer|Ghazi Mashal Ajil Yawer|Ghazi Mashal Ajil al Yawer|Ghazi Mashal Ajil al-Yawer|Ghazi Mashal Ajil el-Yawer|Ghazi Yawer|Ghazi al Yawer|Ghazi el-Yawer	al-Yawer|Yawer	m	IQ	president	2004	2005
haider-al-abadi	Haider al-Abadi	Haidar Abadi|Haidar Al-Abadi|Haidar al Abadi|Haidar al-Abadi|Haidar el-Abadi|Haider Abadi|Haider Al-Abadi|Haider al Abadi|Haider el-Abadi	al-Abadi|Abadi	m	IQ	prime minister	2014-09-08	2018-10-25
hoshyar-zebari	Hoshyar Zebari		Zebari	m	IQ	foreign minister	2003	2014
ibrahim-al-jaafari	Ibrahim al-Jaafari	Ibrahim Al-Jaafari|Ibrahim Al-Jafari|Ibrahim Jaafari|Ibrahim Jafari|Ibrahim al Jaafari|Ibrahim al Jafari|Ibrahim al-Jafari|Ibrahim el-Jaafari|Ibrahim el-Jafari	al-Jaafari|Jaafari	m	IQ	prime minister	2005-05-03	2006-05-20
ibrahim-al-jaafari	Ibrahim al-Jaafari	Ibrahim Al-Jaafari|Ibrahim Al-Jafari|Ibrahim Jaafari|Ibrahim Jafari|Ibrahim al Jaafari|Ibrahim al Jafari|Ibrahim al-Jafari|Ibrahim el-Jaafari|Ibrahim el-Jafari	al-Jaafari|Jaafari	m	IQ	foreign minister	2014	2018
izzat-ibrahim-al-douri	Izzat Ibrahim al-Douri	Izzat Ibrahim Al-Douri|Izzat Ibrahim Douri|Izzat Ibrahim al Douri|Izzat Ibrahim el-Douri	al-Douri|Douri	m	IQ	vice chairman	1979	2003
jalal-talabani	Jalal Talabani		Talabani	m	IQ	president	2005-04-07	2014-07-24
jay-garner	Jay Garner		Garner	m	IQ	administrator	2003	2003
l-paul-bremer	L. Paul Bremer	L. Paul Bremer III|Paul Bremer	Bremer	m	IQ	administrator	2003-05-11	2004-06-28
masoud-barzani	Masoud Barzani	Massoud Barzani	Barzani	m	IQ	regional president	2005	2017
masrour-barzani	Masrour Barzani		Barzani	m	IQ	republic prime minister	2019-07-10	
mohammed-shia-al-sudani	Mohammed Shia al-Sudani	Mohammed Shia Al-Sudani|Mohammed Shia Sudani|Mohammed Shia al Sudani|Mohammed Shia el-Sudani|Mohammed Shia' Al-Sudani|Mohammed Shia' Sudani|Mohammed Shia' al Sudani|Mohammed Shia' al-Sudani|Mohammed Shia' el-Sudani|Mohammed Shyaa Al-Sudani|Mohammed Shyaa Sudani|Mohammed Shyaa al Sudani|Mohammed Shyaa al-Sudani|Mohammed Shyaa el-Sudani	al-Sudani|Sudani	m	IQ	prime minister	2022-10-27	
mustafa-al-kadhimi	Mustafa al-Kadhimi	Mustafa Al-Kadhimi|Mustafa Kadhimi|Mustafa al Kadhimi|Mustafa el-Kadhimi	al-Kadhimi|Kadhimi	m	IQ	prime minister	2020-05-07	2022-10-27
nechirvan-barzani	Nechirvan Barzani		Barzani	m	IQ	regional president	2019-06-10	
nouri-al-maliki	Nouri al-Maliki	Nouri Al-Maliki|Nouri Maliki|Nouri al Maliki|Nouri el-Maliki|Nuri Al-Maliki|Nuri Maliki|Nuri al Maliki|Nuri al-Maliki|Nuri el-Maliki	al-Maliki|Maliki	m	IQ	prime minister	2006-05-20	2014-09-08
nuri-al-said	Nuri al-Said	Nuri Al-Said|Nuri Pasha|Nuri Said|Nuri al Said|Nuri as-Said|Nuri el-Said	al-Said|Said	m	IQ	prime minister	1946	1947
nuri-al-said	Nuri al-Said	Nuri Al-Said|Nuri Pasha|Nuri Said|Nuri al Said|Nuri as-Said|Nuri el-Said	al-Said|Said	m	IQ	prime minister	1950	1952
nuri-al-said	Nuri al-Said	Nuri Al-Said|Nuri Pasha|Nuri Said|Nuri al Said|Nuri as-Said|Nuri el-Said	al-Said|Said	m	IQ	prime minister	1954	1957
nuri-al-said	Nuri al-Said	Nuri Al-Said|Nuri Pasha|Nuri Said|Nuri al Said|Nuri as-Said|Nuri el-Said	al-Said|Said	m	IQ	prime minister	1958	1958
saddam-hussein	Saddam Hussein	Saddam Hussain|Saddam Hussein Al-Tikriti|Saddam Hussein Tikriti|Saddam Hussein al Tikriti|Saddam Hussein al-Tikriti|Saddam Hussein el-Tikriti	Saddam|Hussein	m	IQ	vice president	1968	1979
saddam-hussein	Saddam Hussein	Saddam Hussain|Saddam Hussein Al-Tikriti|Saddam Hussein Tikriti|Saddam Hussein al Tikriti|Saddam Hussein al-Tikriti|Saddam Hussein el-Tikriti	Saddam|Hussein	m	IQ	president	1979-07-16	2003-04-09
tariq-aziz	Tariq Aziz	Tareq Aziz	Aziz	m	IQ	deputy prime minister	1979	2003
tariq-aziz	Tariq Aziz	Tareq Aziz	Aziz	m	IQ	foreign minister	1983	1991
abbas-araghchi	Abbas Araghchi	Abbas Araqchi	Araghchi|Araqchi	m	IR	foreign minister	2024-08-21	
abolhassan-banisadr	Abolhassan Banisadr	Abolhassan Bani-Sadr	Banisadr	m	IR	president	1980-02-04	1981-06-22
akbar-hashemi-rafsanjani	Akbar Hashemi Rafsanjani	Ali Akbar Hashemi Rafsanjani|Hashemi Rafsanjani	Rafsanjani	m	IR	president	1989-08-16	1997-08-03
ali-akbar-salehi	Ali Akbar Salehi		Salehi	m	IR	foreign minister	2010	2013
ali-akbar-velayati	Ali Akbar Velayati		Velayati	m	IR	foreign minister	1981	1997
ali-amini	Ali Amini		Amini	m	IR	prime minister	1961	1962
ali-khamenei	Ali Khamenei	Ayatollah Ali Khamenei|Ayatollah Khamenei|Seyyed Ali Khamenei	Khamenei	m	IR	president	1981-10-09	1989-08-16
ali-khamenei	Ali Khamenei	Ayatollah Ali Khamenei|Ayatollah Khamenei|Seyyed Ali Khamenei	Khamenei	m	IR	supreme leader	1989-06-04	
ali-larijani	Ali Larijani		Larijani	m	IR	speaker	2008	2020
ali-larijani	Ali Larijani		Larijani	m	IR	senior official	2025-08-05	
ali-shamkhani	Ali Shamkhani		Shamkhani	m	IR	senior official	2013	2023
amir-abbas-hoveyda	Amir Abbas Hoveyda	Amir-Abbas Hoveida	Hoveyda|Hoveida	m	IR	prime minister	1965	1977
ardeshir-zahedi	Ardeshir Zahedi		Zahedi	m	IR	foreign minister	1966	1971
ebrahim-raisi	Ebrahim Raisi	Ebrahim Raeisi	Raisi|Raeisi	m	IR	president	2021-08-03	2024-05-19
fazlollah-zahedi	Fazlollah Zahedi		Zahedi	m	IR	prime minister	1953	1955
hassan-rouhani	Hassan Rouhani	Hasan Rouhani|Hassan Rohani	Rouhani|Rohani	m	IR	president	2013-08-03	2021-08-03
hossein-amir-abdollahian	Hossein Amir-Abdollahian	Hossein Amirabdollahian	Amir-Abdollahian|Amirabdollahian	m	IR	foreign minister	2021-08-25	2024-05-19
kamal-kharazi	Kamal Kharazi	Kamal Kharrazi	Kharazi|Kharrazi	m	IR	foreign minister	1997	2005
mahmoud-ahmadinejad	Mahmoud Ahmadinejad	Mahmud Ahmadinejad	Ahmadinejad	m	IR	president	2005-08-03	2013-08-03
manouchehr-eghbal	Manouchehr Eghbal		Eghbal	m	IR	prime minister	1957	1960
manouchehr-mottaki	Manouchehr Mottaki		Mottaki	m	IR	foreign minister	2005	2010
masoud-pezeshkian	Masoud Pezeshkian		Pezeshkian	m	IR	president	2024-07-28	
mehdi-bazargan	Mehdi Bazargan		Bazargan	m	IR	prime minister	1979	1979
mir-hossein-mousavi	Mir-Hossein Mousavi	Mir Hossein Mousavi	Mousavi	m	IR	prime minister	1981	1989
mohammad-bagher-ghalibaf	Mohammad Bagher Ghalibaf	Mohammad Baqer Qalibaf	Ghalibaf|Qalibaf	m	IR	speaker	2020-05-28	
mohammad-javad-zarif	Mohammad Javad Zarif	Javad Zarif|Mohammed Javad Zarif	Zarif	m	IR	foreign minister	2013-08-15	2021-08-25
mohammad-khatami	Mohammad Khatami	Mohammed Khatami	Khatami	m	IR	president	1997-08-03	2005-08-03
mohammad-mokhber	Mohammad Mokhber		Mokhber	m	IR	acting president	2024-05-19	2024-07-28
mohammad-mosaddegh	Mohammad Mosaddegh	Mohammad Mossadeq|Mohammed Mosaddeq|Mohammed Mossadegh	Mosaddegh|Mosaddeq|Mossadegh	m	IR	prime minister	1951-04-30	1953
mohammad-reza-pahlavi	Mohammad Reza Pahlavi	Mohammed Reza Pahlavi|Shah Mohammad Reza Pahlavi|Shah of Iran|the Shah	Pahlavi	m	IR	shah	1941-09-16	1979-02-11
mohammad-ali-rajai	Mohammad-Ali Rajai		Rajai	m	IR	president	1981-08-02	1981-08-30
qasem-soleimani	Qasem Soleimani	Qassem Soleimani	Soleimani	m	IR	general	1998	2020-01-03
reza-shah	Reza Shah	Reza Pahlavi|Reza Shah Pahlavi	Shah	m	IR	shah	1925-12-15	1941-09-16
ruhollah-khomeini	Ruhollah Khomeini	Ayatollah Khomeini|Ayatollah Ruhollah Khomeini	Khomeini	m	IR	supreme leader	1979-02-11	1989-06-03
shapour-bakhtiar	Shapour Bakhtiar		Bakhtiar	m	IR	prime minister	1979	1979
asgeir-asgeirsson	Ásgeir Ásgeirsson	Asgeir Asgeirsson	Ásgeirsson	m	IS	president	1952	1968
benedikt-grondal	Benedikt Gröndal	Benedikt Grondal	Gröndal	m	IS	prime minister	1979-10-15	1980-02-08
bjarni-benediktsson-senior	Bjarni Benediktsson		Benediktsson	m	IS	acting prime minister	1961-09-08	1961
bjarni-benediktsson-senior	Bjarni Benediktsson		Benediktsson	m	IS	prime minister	1963-11-14	1970-07-10
bjarni-benediktsson	Bjarni Benediktsson		Benediktsson	m	IS	prime minister	2017-01-11	2017-11-30
bjarni-benediktsson	Bjarni Benediktsson		Benediktsson	m	IS	prime minister	2024-04-09	2024-12-21
david-oddsson	Davíð Oddsson	David Oddsson	Oddsson	m	IS	prime minister	1991-04-30	2004-09-15
emil-jonsson	Emil Jónsson	Emil Jonsson	Jónsson	m	IS	prime minister	1958-12-23	1959-11-20
geir-haarde	Geir Haarde	Geir H. Haarde	Haarde	m	IS	prime minister	2006-06-15	2009-02-01
geir-hallgrimsson	Geir Hallgrímsson	Geir Hallgrimsson	Hallgrímsson	m	IS	prime minister	1974-08-29	1978-08-31
gudni-th-johannesson	Guðni Th. Jóhannesson	Gudni Johannesson|Gudni Th. Johannesson|Guðni Jóhannesson	Jóhannesson	m	IS	president	2016-08-01	2024-08-01
gunnar-thoroddsen	Gunnar Thoroddsen		Thoroddsen	m	IS	prime minister	1980-02-08	1983-05-26
halla-tomasdottir	Halla Tómasdóttir	Halla Tomasdottir	Tómasdóttir	f	IS	president	2024-08-01	
halldor-asgrimsson	Halldór Ásgrímsson	Halldor Asgrimsson	Ásgrímsson	m	IS	foreign minister	1995	2004
halldor-asgrimsson	Halldór Ásgrímsson	Halldor Asgrimsson	Ásgrímsson	m	IS	prime minister	2004-09-15	2006-06-15
hermann-jonasson	Hermann Jónasson	Hermann Jonasson	Jónasson	m	IS	prime minister	1956-07-21	1958-12-23
johann-hafstein	Jóhann Hafstein	Johann Hafstein	Hafstein	m	IS	prime minister	1970-07-10	1971-07-14
johanna-sigurdardottir	Jóhanna Sigurðardóttir	Johanna Sigurdardottir	Sigurðardóttir|Sigurdardottir	f	IS	prime minister	2009-02-01	2013-05-23
katrin-jakobsdottir	Katrín Jakobsdóttir	Katrin Jakobsdottir	Jakobsdóttir	f	IS	prime minister	2017-11-30	2024-04-09
kristjan-eldjarn	Kristján Eldjárn	Kristjan Eldjarn	Eldjárn	m	IS	president	1968	1980
kristrun-frostadottir	Kristrún Frostadóttir	Kristrun Frostadottir	Frostadóttir	f	IS	prime minister	2024-12-21	
olafur-johannesson	Ólafur Jóhannesson	Olafur Johannesson	Jóhannesson	m	IS	prime minister	1971-07-14	1974-08-29
olafur-johannesson	Ólafur Jóhannesson	Olafur Johannesson	Jóhannesson	m	IS	prime minister	1978-08-31	1979-10-15
olafur-ragnar-grimsson	Ólafur Ragnar Grímsson	Olafur Grimsson|Olafur Ragnar Grimsson	Grímsson	m	IS	president	1996	2016
olafur-thors	Ólafur Thors	Olafur Thors	Thors	m	IS	prime minister	1949-12-06	1950-03-14
olafur-thors	Ólafur Thors	Olafur Thors	Thors	m	IS	prime minister	1953-09-13	1956-07-21
olafur-thors	Ólafur Thors	Olafur Thors	Thors	m	IS	prime minister	1959-11-20	1963-11-14
sigmundur-david-gunnlaugsson	Sigmundur Davíð Gunnlaugsson	Sigmundur David Gunnlaugsson	Gunnlaugsson	m	IS	prime minister	2013-05-23	2016-04-07
sigurdur-ingi-johannsson	Sigurður Ingi Jóhannsson	Sigurdur Ingi Johannsson	Jóhannsson	m	IS	prime minister	2016-04-07	2017-01-11
steingrimur-hermannsson	Steingrímur Hermannsson	Steingrimur Hermannsson	Hermannsson	m	IS	prime minister	1983-05-26	1987-07-08
steingrimur-hermannsson	Steingrímur Hermannsson	Steingrimur Hermannsson	Hermannsson	m	IS	prime minister	1988-09-28	1991-04-30
steingrimur-steinthorsson	Steingrímur Steinþórsson	Steingrimur Steinthorsson	Steinþórsson|Steinthorsson	m	IS	prime minister	1950-03-14	1953-09-13
sveinn-bjornsson	Sveinn Björnsson	Sveinn Bjornsson	Björnsson	m	IS	president	1944	1952
thorsteinn-palsson	Þorsteinn Pálsson	Thorsteinn Palsson|Thorsteinn Pálsson	Pálsson	m	IS	prime minister	1987-07-08	1988-09-28
vigdis-finnbogadottir	Vigdís Finnbogadóttir	Vigdis Finnbogadottir	Finnbogadóttir	f	IS	president	1980	1996
adone-zoli	Adone Zoli		Zoli	m	IT	prime minister	1957-05-19	1958
alcide-de-gasperi	Alcide De Gasperi		De Gasperi	m	IT	prime minister	1945-12-10	1953
aldo-moro	Aldo Moro		Moro	m	IT	prime minister	1963-12-05	1968-06-25
aldo-moro	Aldo Moro		Moro	m	IT	foreign minister	1969	1972
aldo-moro	Aldo Moro		Moro	m	IT	foreign minister	1973	1974
aldo-moro	Aldo Moro		Moro	m	IT	prime minister	1974-11-23	1976-07-30
amintore-fanfani	Amintore Fanfani		Fanfani	m	IT	prime minister	1954-01-18	1954
amintore-fanfani	Amintore Fanfani		Fanfani	m	IT	prime minister	1958-07-02	1959
amintore-fanfani	Amintore Fanfani		Fanfani	m	IT	prime minister	1960-07-26	1963
amintore-fanfani	Amintore Fanfani		Fanfani	m	IT	foreign minister	1965	1968
amintore-fanfani	Amintore Fanfani		Fanfani	m	IT	prime minister	1982-11-30	1983-08-04
amintore-fanfani	Amintore Fanfani		Fanfani	m	IT	prime minister	1987-04-18	1987-07-29
angelino-alfano	Angelino Alfano		Alfano	m	IT	foreign minister	2016-12-12	2018-06-01
antonio-martino	Antonio Martino		Martino	m	IT	foreign minister	1994	1995
antonio-segni	Antonio Segni		Segni	m	IT	prime minister	1955-07-06	1957-05-19
antonio-segni	Antonio Segni		Segni	m	IT	prime minister	1959-02-15	1960
antonio-segni	Antonio Segni		Segni	m	IT	president	1962	1964
arnaldo-forlani	Arnaldo Forlani		Forlani	m	IT	prime minister	1980-10-18	1981
beniamino-andreatta	Beniamino Andreatta		Andreatta	m	IT	foreign minister	1993	1994
benito-mussolini	Benito Mussolini	Il Duce	Mussolini	m	IT	prime minister	1922-10-31	1943-07-25
bettino-craxi	Bettino Craxi		Craxi	m	IT	prime minister	1983-08-04	1987-04-18
carlo-azeglio-ciampi	Carlo Azeglio Ciampi	Carlo Ciampi	Ciampi	m	IT	prime minister	1993-04-29	1994-05-11
carlo-azeglio-ciampi	Carlo Azeglio Ciampi	Carlo Ciampi	Ciampi	m	IT	president	1999	2006
ciriaco-de-mita	Ciriaco De Mita		De Mita	m	IT	prime minister	1988-04-13	1989-07-23
emilio-colombo	Emilio Colombo		Colombo	m	IT	prime minister	1970-08-06	1972
emilio-colombo	Emilio Colombo		Colombo	m	IT	foreign minister	1980	1983
emilio-colombo	Emilio Colombo		Colombo	m	IT	foreign minister	1992	1993
emma-bonino	Emma Bonino		Bonino	f	IT	foreign minister	2013	2014
enrico-berlinguer	Enrico Berlinguer		Berlinguer	m	IT	party leader	1972	1984
enrico-letta	Enrico Letta		Letta	m	IT	prime minister	2013-04-28	2014-02-22
enzo-moavero-milanesi	Enzo Moavero Milanesi		Moavero Milanesi	m	IT	foreign minister	2018-06-01	2019-09-05
fernando-tambroni	Fernando Tambroni		Tambroni	m	IT	prime minister	1960-03-25	1960-07-26
francesco-cossiga	Francesco Cossiga		Cossiga	m	IT	prime minister	1979-08-05	1980-10-18
francesco-cossiga	Francesco Cossiga		Cossiga	m	IT	president	1985	1992
franco-frattini	Franco Frattini		Frattini	m	IT	foreign minister	2002	2004
franco-frattini	Franco Frattini		Frattini	m	IT	foreign minister	2008	2011
galeazzo-ciano	Galeazzo Ciano	Count Ciano	Ciano	m	IT	foreign minister	1936-06-09	1943-02-06
gianfranco-fini	Gianfranco Fini		Fini	m	IT	foreign minister	2004	2006
gianni-de-michelis	Gianni De Michelis		De Michelis	m	IT	foreign minister	1989	1992
giorgia-meloni	Giorgia Meloni		Meloni	f	IT	prime minister	2022-10-22	
giorgio-napolitano	Giorgio Napolitano		Napolitano	m	IT	president	2006-05-15	2015-01-14
giovanni-goria	Giovanni Goria		Goria	m	IT	prime minister	1987-07-29	1988-04-13
giovanni-gronchi	Giovanni Gronchi		Gronchi	m	IT	president	1955	1962
giovanni-leone	Giovanni Leone		Leone	m	IT	prime minister	1963-06-21	1963
giovanni-leone	Giovanni Leone		Leone	m	IT	prime minister	1968-06-25	1968
giovanni-leone	Giovanni Leone		Leone	m	IT	president	1971	1978
giovanni-spadolini	Giovanni Spadolini		Spadolini	m	IT	prime minister	1981-06-28	1982-11-30
giuliano-amato	Giuliano Amato		Amato	m	IT	prime minister	1992-06-28	1993-04-29
giuliano-amato	Giuliano Amato		Amato	m	IT	prime minister	2000-04-26	2001-06-11
giulio-andreotti	Giulio Andreotti		Andreotti	m	IT	prime minister	1972-02-18	1973
giulio-andreotti	Giulio Andreotti		Andreotti	m	IT	prime minister	1976-07-30	1979-08-05
giulio-andreotti	Giulio Andreotti		Andreotti	m	IT	foreign minister	1983	1989
giulio-andreotti	Giulio Andreotti		Andreotti	m	IT	prime minister	1989-07-23	1992-06-28
giulio-terzi	Giulio Terzi	Giulio Terzi di Sant'Agata	Terzi	m	IT	foreign minister	2011	2013
giuseppe-conte	Giuseppe Conte		Conte	m	IT	prime minister	2018-06-01	2021-02-13
giuseppe-pella	Giuseppe Pella		Pella	m	IT	prime minister	1953-08-15	1954-01-18
giuseppe-pella	Giuseppe Pella		Pella	m	IT	foreign minister	1957	1958
giuseppe-saragat	Giuseppe Saragat		Saragat	m	IT	foreign minister	1963	1964
giuseppe-saragat	Giuseppe Saragat		Saragat	m	IT	president	1964	1971
guido-crosetto	Guido Crosetto		Crosetto	m	IT	defence minister	2022-10-22	
lamberto-dini	Lamberto Dini		Dini	m	IT	prime minister	1995-01-17	1996-05-18
lamberto-dini	Lamberto Dini		Dini	m	IT	foreign minister	1996	2001
luigi-di-maio	Luigi Di Maio		Di Maio	m	IT	foreign minister	2019-09-05	2022-10-22
luigi-einaudi	Luigi Einaudi		Einaudi	m	IT	president	1948	1955
mariano-rumor	Mariano Rumor		Rumor	m	IT	prime minister	1968-12-13	1970
mariano-rumor	Mariano Rumor		Rumor	m	IT	prime minister	1973-07-08	1974-11-23
mario-monti	Mario Monti		Monti	m	IT	prime minister	2011-11-16	2013-04-28
mario-scelba	Mario Scelba		Scelba	m	IT	prime minister	1954-02-09	1955
massimo-dalema	Massimo D'Alema		D'Alema	m	IT	prime minister	1998-10-21	2000-04-26
massimo-dalema	Massimo D'Alema		D'Alema	m	IT	foreign minister	2006	2008
matteo-renzi	Matteo Renzi		Renzi	m	IT	prime minister	2014-02-22	2016-12-12
matteo-salvini	Matteo Salvini		Salvini	m	IT	deputy prime minister	2018-06-01	2019-09-05
matteo-salvini	Matteo Salvini		Salvini	m	IT	deputy prime minister	2022-10-22	
oscar-luigi-scalfaro	Oscar Luigi Scalfaro		Scalfaro	m	IT	president	1992	1999
palmiro-togliatti	Palmiro Togliatti		Togliatti	m	IT	party leader	1927	1964
paolo-gentiloni	Paolo Gentiloni		Gentiloni	m	IT	foreign minister	2014-10-31	2016-12-12
paolo-gentiloni	Paolo Gentiloni		Gentiloni	m	IT	prime minister	2016-12-12	2018-06-01
pietro-badoglio	Pietro Badoglio	Marshal Badoglio	Badoglio	m	IT	prime minister	1943-07-25	1944-06-08
renato-ruggiero	Renato Ruggiero		Ruggiero	m	IT	foreign minister	2001	2002
sandro-pertini	Sandro Pertini	Alessandro Pertini	Pertini	m	IT	president	1978	1985
sergio-mattarella	Sergio Mattarella		Mattarella	m	IT	president	2015-02-03	
silvio-berlusconi	Silvio Berlusconi		Berlusconi	m	IT	prime minister	1994-05-11	1995-01-17
silvio-berlusconi	Silvio Berlusconi		Berlusconi	m	IT	prime minister	2001-06-11	2006-05-17
silvio-berlusconi	Silvio Berlusconi		Berlusconi	m	IT	prime minister	2008-05-08	2011-11-16
susanna-agnelli	Susanna Agnelli		Agnelli	f	IT	foreign minister	1995	1996
umberto-ii	Umberto II	King Umberto|King Umberto II	Umberto	m	IT	king	1946-05-09	1946-06-12
victor-emmanuel-iii	Victor Emmanuel III	King Victor Emmanuel III	Victor Emmanuel	m	IT	king	1900	1946
vittorio-emanuele-orlando	Vittorio Emanuele Orlando	Vittorio Orlando	Orlando	m	IT	prime minister	1917	1919
alexander-bustamante	Alexander Bustamante		Bustamante	m	JM	prime minister	1962-08-06	1967
andrew-holness	Andrew Holness		Holness	m	JM	prime minister	2011-10-23	2012-01-05
andrew-holness	Andrew Holness		Holness	m	JM	prime minister	2016-03-03	
bruce-golding	Bruce Golding		Golding	m	JM	prime minister	2007-09-11	2011-10-23
donald-sangster	Donald Sangster		Sangster	m	JM	acting prime minister	1964-02-15	1967-04-11
donald-sangster	Donald Sangster		Sangster	m	JM	prime minister	1967	1967-04-11
edward-seaga	Edward Seaga		Seaga	m	JM	prime minister	1980-11-01	1989-02-10
hugh-shearer	Hugh Shearer		Shearer	m	JM	prime minister	1967-04-11	1972-03-02
michael-manley	Michael Manley		Manley	m	JM	prime minister	1972-03-02	1980-11-01
michael-manley	Michael Manley		Manley	m	JM	prime minister	1989-02-10	1992-03-30
p-j-patterson	P. J. Patterson	P J Patterson|P.J. Patterson|PJ Patterson|Percival James Patterson|Percival Patterson	Patterson	m	JM	prime minister	1992-03-30	2006-03-30
portia-simpson-miller	Portia Simpson-Miller	Portia Simpson Miller	Simpson-Miller	f	JM	prime minister	2006-03-30	2007-09-11
portia-simpson-miller	Portia Simpson-Miller	Portia Simpson Miller	Simpson-Miller	f	JM	prime minister	2012-01-05	2016-03-03
abdelsalam-al-majali	Abdelsalam al-Majali	Abdelsalam Al-Majali|Abdelsalam Majali|Abdelsalam al Majali|Abdelsalam el-Majali	al-Majali|Majali	m	JO	prime minister	1993	1995
abdelsalam-al-majali	Abdelsalam al-Majali	Abdelsalam Al-Majali|Abdelsalam Majali|Abdelsalam al Majali|Abdelsalam el-Majali	al-Majali|Majali	m	JO	prime minister	1997	1998
abdullah-i	Abdullah I	King Abdullah|King Abdullah I	Abdullah	m	JO	king	1946-05-25	1951-07-20
abdullah-ii	Abdullah II	Abdullah II bin Al-Hussein|Abdullah II bin Hussein|Abdullah II bin al Hussein|Abdullah II bin al-Hussein|Abdullah II bin el-Hussein|King Abdullah|King Abdullah II|King Abdullah II bin Al-Hussein	Abdullah	m	JO	king	1999-02-07	
ayman-safadi	Ayman Safadi		Safadi	m	JO	foreign minister	2017-01-15	
bisher-khasawneh	Bisher Khasawneh	Bisher Al-Khasawneh|Bisher al Khasawneh|Bisher al-Khasawneh|Bisher el-Khasawneh	Khasawneh	m	JO	prime minister	2020	2024
crown-prince-hassan	Crown Prince Hassan	Hassan bin Talal|Prince Hassan	Hassan	m	JO	crown prince	1965	1999
crown-prince-hussein	Crown Prince Hussein	Hussein bin Abdullah	Hussein	m	JO	crown prince	2009-07-02	
jafar-hassan	Jafar Hassan		Hassan	m	JO	prime minister	2024-09-15	
king-hussein	King Hussein	Hussein bin Talal|King Hussein I|King Hussein bin Talal	Hussein	m	JO	king	1952-08-11	1999-02-07
king-talal	King Talal		Talal	m	JO	king	1951	1952
marwan-muasher	Marwan Muasher		Muasher	m	JO	foreign minister	2002	2004
nasser-judeh	Nasser Judeh		Judeh	m	JO	foreign minister	2009	2017
queen-noor	Queen Noor		Noor	f	JO	consort	1978	1999
queen-rania	Queen Rania		Rania	f	JO	consort	1999	
wasfi-al-tal	Wasfi al-Tal	Wasfi Al-Tal|Wasfi Tal|Wasfi al Tal|Wasfi el-Tal	al-Tal|Tal	m	JO	prime minister	1970	1971
zaid-al-rifai	Zaid al-Rifai	Zaid Al-Rifai|Zaid Rifai|Zaid al Rifai|Zaid el-Rifai	al-Rifai|Rifai	m	JO	prime minister	1973	1976
zaid-al-rifai	Zaid al-Rifai	Zaid Al-Rifai|Zaid Rifai|Zaid al Rifai|Zaid el-Rifai	al-Rifai|Rifai	m	JO	prime minister	1985	1989
akie-abe	Akie Abe		Abe	f	JP	first lady	2012-12-26	2020-09-16
douglas-macarthur	Douglas MacArthur	General Douglas MacArthur|General MacArthur	MacArthur	m	JP	supreme commander	1945-08-15	1951-04-11
eisaku-sato	Eisaku Sato	Eisaku Satō	Sato	m	JP	prime minister	1964-11-09	1972-07-06
emperor-akihito	Emperor Akihito	Crown Prince Akihito	Akihito	m	JP	crown prince	1952-11-10	1989-01-07
emperor-akihito	Emperor Akihito	Crown Prince Akihito	Akihito	m	JP	emperor	1989-01-07	2019-04-30
emperor-hirohito	Emperor Hirohito	Emperor Showa	Hirohito	m	JP	emperor	1926-12-25	1989-01-07
emperor-meiji	Emperor Meiji		Meiji	m	JP	emperor	1867	1912
emperor-naruhito	Emperor Naruhito	Crown Prince Naruhito	Naruhito	m	JP	crown prince	1991-02-23	2019-04-30
emperor-naruhito	Emperor Naruhito	Crown Prince Naruhito	Naruhito	m	JP	emperor	2019-05-01	
emperor-taisho	Emperor Taisho		Taisho	m	JP	emperor	1912	1926
empress-masako	Empress Masako		Masako	f	JP	empress	2019-05-01	
empress-michiko	Empress Michiko		Michiko	f	JP	empress	1989-01-07	2019-04-30
fumimaro-konoe	Fumimaro Konoe	Fumimaro Konoye|Prince Konoe	Konoe|Konoye	m	JP	prime minister	1937	1939
fumimaro-konoe	Fumimaro Konoe	Fumimaro Konoye|Prince Konoe	Konoe|Konoye	m	JP	prime minister	1940	1941
fumio-kishida	Fumio Kishida	Kishida Fumio	Kishida	m	JP	foreign minister	2012-12-26	2017-08-03
fumio-kishida	Fumio Kishida	Kishida Fumio	Kishida	m	JP	prime minister	2021-10-04	2024-10-01
hayato-ikeda	Hayato Ikeda		Ikeda	m	JP	prime minister	1960-07-18	1964
hideki-tojo	Hideki Tojo	Tojo Hideki	Tojo	m	JP	prime minister	1941-10-18	1944-07-22
hirofumi-nakasone	Hirofumi Nakasone		Nakasone	m	JP	foreign minister	2008	2009
hitoshi-ashida	Hitoshi Ashida		Ashida	m	JP	prime minister	1948	1948
ichiro-hatoyama	Ichiro Hatoyama		Hatoyama	m	JP	prime minister	1954-12-09	1956-12-23
junichiro-koizumi	Junichiro Koizumi	Jun'ichiro Koizumi	Koizumi	m	JP	prime minister	2001-04-26	2006-09-26
kabun-muto	Kabun Muto		Muto	m	JP	foreign minister	1993	1993
kakuei-tanaka	Kakuei Tanaka		Tanaka	m	JP	prime minister	1972-07-06	1974-12-09
kantaro-suzuki	Kantaro Suzuki		Suzuki	m	JP	prime minister	1945-04-07	1945-08-17
katsuya-okada	Katsuya Okada		Okada	m	JP	foreign minister	2009	2010
keizo-obuchi	Keizo Obuchi		Obuchi	m	JP	foreign minister	1997	1998
keizo-obuchi	Keizo Obuchi		Obuchi	m	JP	prime minister	1998-07-30	2000-04-05
kiichi-aichi	Kiichi Aichi		Aichi	m	JP	foreign minister	1968	1971
kiichi-miyazawa	Kiichi Miyazawa		Miyazawa	m	JP	prime minister	1991-11-06	1993-08-09
kijuro-shidehara	Kijuro Shidehara		Shidehara	m	JP	prime minister	1945	1946
koichiro-gemba	Koichiro Gemba		Gemba	m	JP	foreign minister	2011	2012
koji-kakizawa	Koji Kakizawa		Kakizawa	m	JP	foreign minister	1994	1994
makiko-tanaka	Makiko Tanaka		Tanaka	f	JP	foreign minister	2001	2002
mamoru-shigemitsu	Mamoru Shigemitsu		Shigemitsu	m	JP	foreign minister	1954	1956
masahiko-komura	Masahiko Komura		Komura	m	JP	foreign minister	1998	1999
masahiko-komura	Masahiko Komura		Komura	m	JP	foreign minister	2007	2008
masayoshi-ito	Masayoshi Ito		Ito	m	JP	acting president	1980-06-12	1980
masayoshi-ohira	Masayoshi Ohira		Ohira	m	JP	foreign minister	1972	1974
masayoshi-ohira	Masayoshi Ohira		Ohira	m	JP	prime minister	1978-12-07	1980-06-12
matthew-ridgway	Matthew Ridgway	General Ridgway|Matthew B. Ridgway	Ridgway	m	JP	supreme commander	1951-04-11	1952-04-28
michio-watanabe	Michio Watanabe		Watanabe	m	JP	foreign minister	1991	1993
morihiro-hosokawa	Morihiro Hosokawa		Hosokawa	m	JP	prime minister	1993-08-09	1994-04-25
naoto-kan	Naoto Kan		Kan	m	JP	prime minister	2010-06-08	2011-09-02
naruhiko-higashikuni	Naruhiko Higashikuni	Prince Higashikuni	Higashikuni	m	JP	prime minister	1945	1945
noboru-takeshita	Noboru Takeshita		Takeshita	m	JP	prime minister	1987-11-06	1989-06-02
nobusuke-kishi	Nobusuke Kishi		Kishi	m	JP	prime minister	1957-02-25	1960-07-18
nobutaka-machimura	Nobutaka Machimura		Machimura	m	JP	foreign minister	2004	2005
ryutaro-hashimoto	Ryutaro Hashimoto		Hashimoto	m	JP	prime minister	1996-01-11	1998-07-30
saburo-okita	Saburo Okita		Okita	m	JP	foreign minister	1979	1980
sanae-takaichi	Sanae Takaichi	Takaichi Sanae	Takaichi	f	JP	prime minister	2025-10-21	
seiji-maehara	Seiji Maehara		Maehara	m	JP	foreign minister	2010	2011
shigeru-ishiba	Shigeru Ishiba	Ishiba Shigeru	Ishiba	m	JP	prime minister	2024-10-01	2025-10-21
shigeru-yoshida	Shigeru Yoshida		Yoshida	m	JP	prime minister	1946	1947
shigeru-yoshida	Shigeru Yoshida		Yoshida	m	JP	prime minister	1948-10-15	1954-12-10
shin-kanemaru	Shin Kanemaru		Kanemaru	m	JP	deputy prime minister	1986	1987
shintaro-abe	Shintaro Abe		Abe	m	JP	foreign minister	1982	1986
shinzo-abe	Shinzo Abe	Abe Shinzo|Shinzō Abe	Abe	m	JP	prime minister	2006-09-26	2007-09-26
shinzo-abe	Shinzo Abe	Abe Shinzo|Shinzō Abe	Abe	m	JP	prime minister	2012-12-26	2020-09-16
shotaro-yachi	Shotaro Yachi		Yachi	m	JP	national security adviser	2014	2019
sosuke-uno	Sosuke Uno		Uno	m	JP	foreign minister	1987	1989
sosuke-uno	Sosuke Uno		Uno	m	JP	prime minister	1989-06-02	1989-08-09
sunao-sonoda	Sunao Sonoda		Sonoda	m	JP	foreign minister	1977	1979
sunao-sonoda	Sunao Sonoda		Sonoda	m	JP	foreign minister	1981	1981
takeaki-matsumoto	Takeaki Matsumoto		Matsumoto	m	JP	foreign minister	2011	2011
takeo-akiba	Takeo Akiba	Akiba Takeo	Akiba	m	JP	national security adviser	2021	2025
takeo-fukuda	Takeo Fukuda		Fukuda	m	JP	prime minister	1976-12-24	1978-12-07
takeo-miki	Takeo Miki		Miki	m	JP	prime minister	1974-12-09	1976-12-24
takeshi-iwaya	Takeshi Iwaya		Iwaya	m	JP	foreign minister	2024-10-01	2025-10-21
tanzan-ishibashi	Tanzan Ishibashi		Ishibashi	m	JP	prime minister	1956-12-23	1957-02-25
taro-aso	Taro Aso		Aso	m	JP	foreign minister	2005	2007
taro-aso	Taro Aso		Aso	m	JP	prime minister	2008-09-24	2009-09-16
taro-aso	Taro Aso		Aso	m	JP	deputy prime minister	2012-12-26	2021-10-04
taro-kono	Taro Kono		Kono	m	JP	foreign minister	2017-08-03	2019-09-11
taro-nakayama	Taro Nakayama		Nakayama	m	JP	foreign minister	1989	1991
tetsu-katayama	Tetsu Katayama		Katayama	m	JP	prime minister	1947	1948
tomiichi-murayama	Tomiichi Murayama		Murayama	m	JP	prime minister	1994-06-29	1996-01-11
toshiki-kaifu	Toshiki Kaifu		Kaifu	m	JP	prime minister	1989-08-09	1991-11-06
toshimitsu-motegi	Toshimitsu Motegi		Motegi	m	JP	foreign minister	2019-09-11	2021-11-04
toshimitsu-motegi	Toshimitsu Motegi		Motegi	m	JP	foreign minister	2025-10-21	
tsutomu-hata	Tsutomu Hata		Hata	m	JP	prime minister	1994-04-25	1994-06-29
yasuhiro-nakasone	Yasuhiro Nakasone		Nakasone	m	JP	prime minister	1982-11-26	1987-11-06
yasuo-fukuda	Yasuo Fukuda		Fukuda	m	JP	prime minister	2007-09-26	2008-09-24
yohei-kono	Yohei Kono		Kono	m	JP	foreign minister	1994	1996
yohei-kono	Yohei Kono		Kono	m	JP	foreign minister	1999	2001
yoko-kamikawa	Yoko Kamikawa		Kamikawa	f	JP	foreign minister	2023-09-13	2024-10-01
yoriko-kawaguchi	Yoriko Kawaguchi		Kawaguchi	f	JP	foreign minister	2002	2004
yoshihide-suga	Yoshihide Suga	Suga Yoshihide	Suga	m	JP	prime minister	2020-09-16	2021-10-04
yoshihiko-noda	Yoshihiko Noda		Noda	m	JP	prime minister	2011-09-02	2012-12-26
yoshimasa-hayashi	Yoshimasa Hayashi		Hayashi	m	JP	foreign minister	2021-11-10	2023-09-13
yoshiro-mori	Yoshiro Mori		Mori	m	JP	prime minister	2000-04-05	2001-04-26
yosuke-matsuoka	Yosuke Matsuoka		Matsuoka	m	JP	foreign minister	1940-07-22	1941-07-18
yukihiko-ikeda	Yukihiko Ikeda		Ikeda	m	JP	foreign minister	1996	1997
yukio-hatoyama	Yukio Hatoyama		Hatoyama	m	JP	prime minister	2009-09-16	2010-06-08
zenko-suzuki	Zenko Suzuki		Suzuki	m	JP	prime minister	1980-07-17	1982-11-26
amina-mohamed	Amina Mohamed		Mohamed	f	KE	foreign minister	2013	2018
daniel-arap-moi	Daniel arap Moi	Daniel Arap Moi|Daniel Moi|Daniel T. arap Moi	arap Moi	m	KE	vice president	1967	1978
daniel-arap-moi	Daniel arap Moi	Daniel Arap Moi|Daniel Moi|Daniel T. arap Moi	arap Moi	m	KE	president	1978-08-22	2002-12-30
jomo-kenyatta	Jomo Kenyatta		Kenyatta	m	KE	prime minister	1963-12-12	1964
jomo-kenyatta	Jomo Kenyatta		Kenyatta	m	KE	president	1964-12-12	1978-08-22
musalia-mudavadi	Musalia Mudavadi		Mudavadi	m	KE	foreign minister	2023-10-05	
mwai-kibaki	Mwai Kibaki		Kibaki	m	KE	president	2002-12-30	2013-04-09
raila-odinga	Raila Odinga		Odinga	m	KE	prime minister	2008	2013
uhuru-kenyatta	Uhuru Kenyatta		Kenyatta	m	KE	president	2013-04-09	2022-09-13
william-ruto	William Ruto		Ruto	m	KE	vice president	2013-04-09	2022-09-13
william-ruto	William Ruto		Ruto	m	KE	president	2022-09-13	
akylbek-japarov	Akylbek Japarov		Japarov	m	KG	prime minister	2021	2024
almazbek-atambayev	Almazbek Atambayev		Atambayev	m	KG	president	2011-12-01	2017-11-24
askar-akayev	Askar Akayev	Askar Akaev	Akayev|Akaev	m	KG	president	1990-10-27	2005-04-11
jeenbek-kulubaev	Jeenbek Kulubaev		Kulubaev	m	KG	foreign minister	2022	
kurmanbek-bakiyev	Kurmanbek Bakiyev	Kurmanbek Bakiev	Bakiyev|Bakiev	m	KG	president	2005-04-11	2010-04-07
roza-otunbayeva	Roza Otunbayeva		Otunbayeva	f	KG	president	2010-04-07	2011-12-01
sadyr-japarov	Sadyr Japarov	Sadyr Zhaparov	Japarov|Zhaparov	m	KG	acting president	2020-10-15	2020-11-14
sadyr-japarov	Sadyr Japarov	Sadyr Zhaparov	Japarov|Zhaparov	m	KG	president	2021-01-28	
sapar-isakov	Sapar Isakov		Isakov	m	KG	prime minister	2017	2018
sooronbay-jeenbekov	Sooronbay Jeenbekov	Sooronbai Jeenbekov	Jeenbekov	m	KG	president	2017-11-24	2020-10-15
talant-mamytov	Talant Mamytov		Mamytov	m	KG	acting president	2020-11-14	2021-01-28
cheng-heng	Cheng Heng		Cheng Heng	m	KH	head of state	1970	1972
heng-samrin	Heng Samrin		Heng Samrin	m	KH	chairman	1979-01-07	1993
hor-namhong	Hor Namhong	Hor Nam Hong	Hor Namhong	m	KH	foreign minister	1998	2016
hun-manet	Hun Manet		Hun Manet	m	KH	prime minister	2023-08-22	
hun-sen	Hun Sen		Hun Sen	m	KH	foreign minister	1979	1990
hun-sen	Hun Sen		Hun Sen	m	KH	prime minister	1985-01-14	2023-08-22
ieng-sary	Ieng Sary		Ieng Sary	m	KH	foreign minister	1975	1979
khieu-samphan	Khieu Samphan		Khieu Samphan	m	KH	head of state	1976	1979
lon-nol	Lon Nol	General Lon Nol|Marshal Lon Nol	Lon Nol	m	KH	prime minister	1966	1967
lon-nol	Lon Nol	General Lon Nol|Marshal Lon Nol	Lon Nol	m	KH	prime minister	1969	1971
lon-nol	Lon Nol	General Lon Nol|Marshal Lon Nol	Lon Nol	m	KH	president	1972	1975
norodom-kantol	Norodom Kantol	Prince Norodom Kantol	Kantol	m	KH	prime minister	1962	1966
norodom-ranariddh	Norodom Ranariddh	Prince Norodom Ranariddh|Prince Ranariddh	Ranariddh	m	KH	prime minister	1993-09-21	1997
norodom-sihamoni	Norodom Sihamoni	King Norodom Sihamoni|King Sihamoni	Sihamoni	m	KH	king	2004-10-14	
norodom-sihanouk	Norodom Sihanouk	King Norodom Sihanouk|King Sihanouk|Prince Norodom Sihanouk|Prince Sihanouk	Sihanouk	m	KH	king	1941	1955
norodom-sihanouk	Norodom Sihanouk	King Norodom Sihanouk|King Sihanouk|Prince Norodom Sihanouk|Prince Sihanouk	Sihanouk	m	KH	prime minister	1955	1957
norodom-sihanouk	Norodom Sihanouk	King Norodom Sihanouk|King Sihanouk|Prince Norodom Sihanouk|Prince Sihanouk	Sihanouk	m	KH	prime minister	1958	1960
norodom-sihanouk	Norodom Sihanouk	King Norodom Sihanouk|King Sihanouk|Prince Norodom Sihanouk|Prince Sihanouk	Sihanouk	m	KH	head of state	1960-06-13	1970-03-18
norodom-sihanouk	Norodom Sihanouk	King Norodom Sihanouk|King Sihanouk|Prince Norodom Sihanouk|Prince Sihanouk	Sihanouk	m	KH	king	1993-09-24	2004-10-07
pol-pot	Pol Pot	Saloth Sar	Pol Pot	m	KH	leader	1975-04-11	1976
pol-pot	Pol Pot	Saloth Sar	Pol Pot	m	KH	prime minister	1976-04-14	1979-01-07
prak-sokhonn	Prak Sokhonn		Prak Sokhonn	m	KH	foreign minister	2016-04-05	2023-08-22
prak-sokhonn	Prak Sokhonn		Prak Sokhonn	m	KH	foreign minister	2024-11-20	
sirik-matak	Sirik Matak	Sisowath Sirik Matak	Sirik Matak	m	KH	prime minister	1971	1972
sok-chenda-sophea	Sok Chenda Sophea		Sok Chenda Sophea	m	KH	foreign minister	2023-08-22	2024-11-20
son-sann	Son Sann		Son Sann	m	KH	prime minister	1982	1993
anote-tong	Anote Tong		Tong	m	KI	president	2003	2016-03-11
ieremia-tabai	Ieremia Tabai		Tabai	m	KI	president	1979	1991
taneti-maamau	Taneti Maamau		Maamau	m	KI	president	2016-03-11	
teatao-teannaki	Teatao Teannaki		Teannaki	m	KI	president	1991	1994
teburoro-tito	Teburoro Tito		Tito	m	KI	president	1994	2003
ahmed-abdallah	Ahmed Abdallah	Ahmed Abdallah Abderemane	Abdallah	m	KM	president	1975-07-06	1975
ahmed-abdallah	Ahmed Abdallah	Ahmed Abdallah Abderemane	Abdallah	m	KM	president	1978	1989
ahmed-abdallah-sambi	Ahmed Abdallah Sambi	Ahmed Abdallah Mohamed Sambi	Sambi	m	KM	president	2006-05-26	2011-05-26
ali-soilih	Ali Soilih		Soilih	m	KM	leader	1975-08-03	1976
ali-soilih	Ali Soilih		Soilih	m	KM	president	1976	1978
azali-assoumani	Azali Assoumani	Assoumani Azali	Assoumani	m	KM	president	1999-04-30	2002-01-22
azali-assoumani	Azali Assoumani	Assoumani Azali	Assoumani	m	KM	president	2002-05-27	2006-05-26
azali-assoumani	Azali Assoumani	Assoumani Azali	Assoumani	m	KM	president	2016-05-26	
hamada-madi	Hamada Madi		Madi	m	KM	acting president	2002-01-22	2002-05-27
ikililou-dhoinine	Ikililou Dhoinine		Dhoinine	m	KM	president	2011-05-26	2016-05-26
mohamed-taki-abdoulkarim	Mohamed Taki Abdoulkarim		Abdoulkarim	m	KM	president	1996-03-25	1998-11-06
moustadroine-abdou	Moustadroine Abdou		Abdou	m	KM	acting president	2019-02-13	2019
said-mohamed-djohar	Said Mohamed Djohar		Djohar	m	KM	president	1989-12-18	1995
tadjidine-ben-said-massounde	Tadjidine Ben Said Massounde		Massounde	m	KM	acting president	1998-11-06	1999-04-30
denzil-douglas	Denzil Douglas		Douglas	m	KN	prime minister	1995-07-04	2015-02-18
kennedy-simmonds	Kennedy Simmonds		Simmonds	m	KN	prime minister	1983-09-19	1995-07-04
terrance-drew	Terrance Drew		Drew	m	KN	prime minister	2022-08-06	
timothy-harris	Timothy Harris		Harris	m	KN	prime minister	2015-02-18	2022-08-06
choe-ryong-hae	Choe Ryong-hae	Choe Ryong Hae|Choe Ryong-Hae|Choe Ryonghae	Choe	m	KP	speaker	2019-04-11	
choe-son-hui	Choe Son-hui	Choe Son Hui|Choe Son-Hui|Choe Sonhui|Choe Sun Hui|Choe Sun-Hui|Choe Sun-hui|Choe Sunhui|Choi Son Hui	Choe	f	KP	foreign minister	2022-06-10	
choe-yong-rim	Choe Yong-rim	Choe Yong Rim|Choe Yong-Rim|Choe Yongrim	Choe	m	KP	premier	2010	2013
ho-tam	Ho Tam	Ho Dam	Ho	m	KP	foreign minister	1970	1983
hong-song-nam	Hong Song-nam	Hong Song Nam|Hong Song-Nam|Hong Songnam	Hong	m	KP	premier	1997	2003
hwang-pyong-so	Hwang Pyong-so	Hwang Pyong So|Hwang Pyong-So|Hwang Pyongso	Hwang	m	KP	vice chairman	2014	2017
jang-song-thaek	Jang Song-thaek	Chang Song Taek|Chang Song-Taek|Chang Song-taek|Chang Songtaek|Jang Song Thaek|Jang Song-Thaek|Jang Songthaek	Jang	m	KP	vice chairman	2010	2013-12-08
jo-myong-rok	Jo Myong-rok	Cho Myong Rok|Cho Myong-Rok|Cho Myong-rok|Cho Myongrok|Jo Myong Rok|Jo Myong-Rok|Jo Myongrok	Jo	m	KP	vice chairman	1998	2010
kang-sok-ju	Kang Sok-ju	Kang Sok Ju|Kang Sok-Ju|Kang Sokju	Kang	m	KP	vice foreign minister	1986	2010
kang-sun-nam	Kang Sun-nam	Kang Sun Nam|Kang Sun-Nam|Kang Sunnam	Kang	m	KP	defence minister	2022-12-31	2024
kim-il	Kim Il		Kim	m	KP	premier	1972	1976
kim-il-sung	Kim Il-sung	Kim Il Sung|Kim Il-Sung|Kim Ilsung	Kim	m	KP	premier	1948-09-09	1972-12-28
kim-il-sung	Kim Il-sung	Kim Il Sung|Kim Il-Sung|Kim Ilsung	Kim	m	KP	general secretary	1966-10-12	1994-07-08
kim-il-sung	Kim Il-sung	Kim Il Sung|Kim Il-Sung|Kim Ilsung	Kim	m	KP	president	1972-12-28	1994-07-08
kim-jae-ryong	Kim Jae-ryong	Kim Jae Ryong|Kim Jae-Ryong|Kim Jaeryong	Kim	m	KP	premier	2019-04-11	2020-08-13
kim-jong-il	Kim Jong-il	Kim Chong Il|Kim Chong-Il|Kim Chong-il|Kim Chongil|Kim Jong Il|Kim Jong-Il|Kim Jongil	Kim	m	KP	supreme leader	1994-07-08	2011-12-17
kim-jong-il	Kim Jong-il	Kim Chong Il|Kim Chong-Il|Kim Chong-il|Kim Chongil|Kim Jong Il|Kim Jong-Il|Kim Jongil	Kim	m	KP	general secretary	1997-10-08	2011-12-17
kim-jong-un	Kim Jong-un	Kim Chong Un|Kim Chong-Un|Kim Chong-un|Kim Chongun|Kim Jong Un|Kim Jong-Un|Kim Jongun	Kim	m	KP	supreme leader	2011-12-17	
kim-jong-un	Kim Jong-un	Kim Chong Un|Kim Chong-Un|Kim Chong-un|Kim Chongun|Kim Jong Un|Kim Jong-Un|Kim Jongun	Kim	m	KP	general secretary	2021-01-10	
kim-ju-ae	Kim Ju-ae	Kim Ju Ae|Kim Ju-Ae|Kim Juae	Kim	f	KP	daughter of leader	2013	
kim-kye-gwan	Kim Kye-gwan	Kim Gye Gwan|Kim Kye Gwan|Kim Kye Kwan|Kim Kye-Gwan|Kim Kye-Kwan|Kim Kye-kwan|Kim Kyegwan|Kim Kyekwan	Kim	m	KP	vice foreign minister	2004	2019
kim-song-ae	Kim Song-ae	Kim Song Ae|Kim Song-Ae|Kim Songae	Kim	f	KP	first lady	1963	1974
kim-tok-hun	Kim Tok-hun	Kim Tok Hun|Kim Tok-Hun|Kim Tokhun	Kim	m	KP	premier	2020-08-13	2024-12-29
kim-yo-jong	Kim Yo-jong	Kim Yo Jong|Kim Yo-Jong|Kim Yojong	Kim	f	KP	senior official	2014	
kim-yong-chol	Kim Yong-chol	Kim Yong Chol|Kim Yong-Chol|Kim Yongchol	Kim	m	KP	vice chancellor	2016	2021
kim-yong-il	Kim Yong-il	Kim Yong Il|Kim Yong-Il|Kim Yongil	Kim	m	KP	premier	2007	2010
kim-yong-ju	Kim Yong-ju	Kim Yong Ju|Kim Yong-Ju|Kim Yongju	Kim	m	KP	senior official	1960	1974
kim-yong-nam	Kim Yong-nam	Kim Yong Nam|Kim Yong-Nam|Kim Yongnam	Kim	m	KP	foreign minister	1983	1998-09-05
kim-yong-nam	Kim Yong-nam	Kim Yong Nam|Kim Yong-Nam|Kim Yongnam	Kim	m	KP	speaker	1998-09-05	2019-04-11
no-kwang-chol	No Kwang-chol	No Kwang Chol|No Kwang-Chol|No Kwangchol	No	m	KP	defence minister	2018	2019
no-kwang-chol	No Kwang-chol	No Kwang Chol|No Kwang-Chol|No Kwangchol	No	m	KP	defence minister	2024-10-07	
paek-nam-sun	Paek Nam-sun	Paek Nam Sun|Paek Nam-Sun|Paek Namsun	Paek	m	KP	foreign minister	1998	2007
pak-jong-chon	Pak Jong-chon	Pak Jong Chon|Pak Jong-Chon|Pak Jongchon	Pak	m	KP	vice chairman	2020	
pak-pong-ju	Pak Pong-ju	Pak Pong Ju|Pak Pong-Ju|Pak Pongju	Pak	m	KP	premier	2003	2007
pak-pong-ju	Pak Pong-ju	Pak Pong Ju|Pak Pong-Ju|Pak Pongju	Pak	m	KP	premier	2013	2019
pak-thae-song	Pak Thae-song	Pak Thae Song|Pak Thae-Song|Pak Thaesong	Pak	m	KP	premier	2024-12-29	
pak-ui-chun	Pak Ui-chun	Pak Ui Chun|Pak Ui-Chun|Pak Uichun	Pak	m	KP	foreign minister	2007	2014
ri-sol-ju	Ri Sol-ju	Ri Sol Ju|Ri Sol-Ju|Ri Solju	Ri	f	KP	first lady	2012	
ri-son-gwon	Ri Son-gwon	Ri Son Gwon|Ri Son-Gwon|Ri Songwon	Ri	m	KP	foreign minister	2020-01-24	2022-06-10
ri-su-yong	Ri Su-yong	Ri Su Yong|Ri Su-Yong|Ri Suyong	Ri	m	KP	foreign minister	2014	2016
ri-yong-ho	Ri Yong-ho	Ri Yong Ho|Ri Yong-Ho|Ri Yongho	Ri	m	KP	foreign minister	2016-05-09	2020-01-18
yon-hyong-muk	Yon Hyong-muk	Yon Hyong Muk|Yon Hyong-Muk|Yon Hyongmuk	Yon	m	KP	premier	1988	1992
chang-myon	Chang Myon	Chang Myun|John Chang|John M. Chang	Chang	m	KR	prime minister	1950	1952
chang-myon	Chang Myon	Chang Myun|John Chang|John M. Chang	Chang	m	KR	prime minister	1960-08-19	1961-05-18
cho-hyun	Cho Hyun		Cho	m	KR	foreign minister	2025-07-18	
cho-myoung-gyon	Cho Myoung-gyon	Cho Myoung Gyon|Cho Myoung-Gyon|Cho Myounggyon	Cho	m	KR	unification minister	2017-07-03	2019-04-08
cho-tae-yong	Cho Tae-yong	Cho Tae Yong|Cho Tae-Yong|Cho Taeyong	Cho	m	KR	national security adviser	2023-03-30	2024-01-10
cho-tae-yul	Cho Tae-yul	Cho Tae Yul|Cho Tae-Yul|Cho Taeyul	Cho	m	KR	foreign minister	2024-01-10	2025-07-18
choi-kyu-hah	Choi Kyu-hah	Choi Kyu Hah|Choi Kyu-Hah|Choi Kyuhah	Choi	m	KR	prime minister	1975	1979
choi-kyu-hah	Choi Kyu-hah	Choi Kyu Hah|Choi Kyu-Hah|Choi Kyuhah	Choi	m	KR	president	1979-10-26	1980
choi-sang-mok	Choi Sang-mok	Choi Sang Mok|Choi Sang-Mok|Choi Sangmok	Choi	m	KR	acting president	2024-12-27	2025-03-24
choi-sung-hong	Choi Sung-hong	Choi Sung Hong|Choi Sung-Hong|Choi Sunghong	Choi	m	KR	foreign minister	2002	2003
chun-doo-hwan	Chun Doo-hwan	Chun Doo Hwan|Chun Doo-Hwan|Chun Doohwan	Chun	m	KR	president	1980-09-01	1988-02-24
chung-eui-yong	Chung Eui-yong	Chung Eui Yong|Chung Eui-Yong|Chung Euiyong	Chung	m	KR	national security adviser	2017-05-21	2020-07-03
chung-eui-yong	Chung Eui-yong	Chung Eui Yong|Chung Eui-Yong|Chung Euiyong	Chung	m	KR	foreign minister	2021-02-09	2022-05-11
chung-il-kwon	Chung Il-kwon	Chung Il Kwon|Chung Il-Kwon|Chung Ilkwon	Chung	m	KR	prime minister	1964	1970
chung-sye-kyun	Chung Sye-kyun	Chung Sye Kyun|Chung Sye-Kyun|Chung Syekyun	Chung	m	KR	prime minister	2020-01-14	2021-04-16
chung-un-chan	Chung Un-chan	Chung Un Chan|Chung Un-Chan|Chung Unchan	Chung	m	KR	prime minister	2009	2010
goh-kun	Goh Kun		Goh	m	KR	prime minister	2003	2004
goh-kun	Goh Kun		Goh	m	KR	acting president	2004-03-12	2004-05-14
gong-ro-myung	Gong Ro-myung	Gong Ro Myung|Gong Ro-Myung|Gong Romyung	Gong	m	KR	foreign minister	1994	1996
han-duck-soo	Han Duck-soo	Han Duck Soo|Han Duck-Soo|Han Ducksoo	Han	m	KR	prime minister	2007	2008
han-duck-soo	Han Duck-soo	Han Duck Soo|Han Duck-Soo|Han Ducksoo	Han	m	KR	prime minister	2022-05-21	2025-05-01
han-duck-soo	Han Duck-soo	Han Duck Soo|Han Duck-Soo|Han Ducksoo	Han	m	KR	acting president	2024-12-14	2025-05-01
han-seung-soo	Han Seung-soo	Han Seung Soo|Han Seung-Soo|Han Seungsoo	Han	m	KR	foreign minister	2001	2002
han-seung-soo	Han Seung-soo	Han Seung Soo|Han Seung-Soo|Han Seungsoo	Han	m	KR	prime minister	2008	2009
han-sung-joo	Han Sung-joo	Han Sung Joo|Han Sung-Joo|Han Sungjoo	Han	m	KR	foreign minister	1993	1994
heo-jeong	Heo Jeong	Ho Chong|Huh Chung	Heo	m	KR	acting prime minister	1960-04-27	1960-08-19
hong-soon-young	Hong Soon-young	Hong Soon Young|Hong Soon-Young|Hong Soonyoung	Hong	m	KR	foreign minister	1998	2000
hwang-kyo-ahn	Hwang Kyo-ahn	Hwang Kyo Ahn|Hwang Kyo-Ahn|Hwang Kyoahn	Hwang	m	KR	prime minister	2015-06-18	2017-05-11
hwang-kyo-ahn	Hwang Kyo-ahn	Hwang Kyo Ahn|Hwang Kyo-Ahn|Hwang Kyoahn	Hwang	m	KR	acting president	2016-12-09	2017-05-10
im-dong-won	Im Dong-won	Im Dong Won|Im Dong-Won|Im Dongwon|Lim Dong Won|Lim Dong-Won|Lim Dong-won|Lim Dongwon	Im	m	KR	senior official	1998	2003
kang-kyung-wha	Kang Kyung-wha	Kang Kyung Wha|Kang Kyung-Wha|Kang Kyungwha	Kang	f	KR	foreign minister	2017-06-18	2021-02-08
kim-boo-kyum	Kim Boo-kyum	Kim Boo Kyum|Kim Boo-Kyum|Kim Bookyum	Kim	m	KR	prime minister	2021-05-14	2022-05-12
kim-dae-jung	Kim Dae-jung	Kim Dae Jung|Kim Dae-Jung|Kim Daejung	Kim	m	KR	president	1998-02-25	2003-02-24
kim-jong-pil	Kim Jong-pil	Chong Pil Kim|Kim Jong Pil|Kim Jong-Pil|Kim Jongpil	Kim	m	KR	prime minister	1971	1975
kim-jong-pil	Kim Jong-pil	Chong Pil Kim|Kim Jong Pil|Kim Jong-Pil|Kim Jongpil	Kim	m	KR	prime minister	1998	2000
kim-jung-sook	Kim Jung-sook	Kim Jung Sook|Kim Jung-Sook|Kim Jungsook	Kim	f	KR	first lady	2017-05-10	2022-05-09
kim-keon-hee	Kim Keon-hee	Kim Keon Hee|Kim Keon-Hee|Kim Keonhee	Kim	f	KR	first lady	2022-05-10	2025-04-04
kim-min-seok	Kim Min-seok	Kim Min Seok|Kim Min-Seok|Kim Minseok	Kim	m	KR	prime minister	2025-07-03	
kim-sung-hwan	Kim Sung-hwan	Kim Sung Hwan|Kim Sung-Hwan|Kim Sunghwan	Kim	m	KR	foreign minister	2010	2013
kim-young-sam	Kim Young-sam	Kim Young Sam|Kim Young-Sam|Kim Youngsam	Kim	m	KR	president	1993-02-25	1998-02-24
lee-hee-ho	Lee Hee-ho	Lee Hee Ho|Lee Hee-Ho|Lee Heeho	Lee	f	KR	first lady	1998	2003
lee-hu-rak	Lee Hu-rak	Lee Hu Rak|Lee Hu-Rak|Lee Hurak	Lee	m	KR	senior official	1970	1973
lee-jae-myung	Lee Jae-myung	Lee Jae Myung|Lee Jae-Myung|Lee Jaemyung	Lee	m	KR	president	2025-06-04	
lee-joung-binn	Lee Joung-binn	Lee Joung Binn|Lee Joung-Binn|Lee Joungbinn	Lee	m	KR	foreign minister	2000	2001
lee-myung-bak	Lee Myung-bak	Lee Myung Bak|Lee Myung-Bak|Lee Myungbak	Lee	m	KR	president	2008-02-25	2013-02-24
lee-nak-yon	Lee Nak-yon	Lee Nak Yeon|Lee Nak Yon|Lee Nak-Yeon|Lee Nak-Yon|Lee Nak-yeon|Lee Nakyeon|Lee Nakyon	Lee	m	KR	prime minister	2017-05-31	2020-01-14
moon-jae-in	Moon Jae-in	Moon Jae In|Moon Jae-In|Moon Jaein	Moon	m	KR	president	2017-05-10	2022-05-09
paik-too-chin	Paik Too-chin	Baek Du Jin|Baek Du-Jin|Baek Du-jin|Baek Dujin|Paik Doo Jin|Paik Doo-Jin|Paik Doo-jin|Paik Doojin|Paik Too Chin|Paik Too-Chin|Paik Toochin|Paik Tu Chin|Paik Tu-Chin|Paik Tu-chin|Paik Tuchin	Paik	m	KR	prime minister	1953	1954
paik-too-chin	Paik Too-chin	Baek Du Jin|Baek Du-Jin|Baek Du-jin|Baek Dujin|Paik Doo Jin|Paik Doo-Jin|Paik Doo-jin|Paik Doojin|Paik Too Chin|Paik Too-Chin|Paik Toochin|Paik Tu Chin|Paik Tu-Chin|Paik Tu-chin|Paik Tuchin	Paik	m	KR	prime minister	1970	1971
park-choong-hoon	Park Choong-hoon	Park Choong Hoon|Park Choong-Hoon|Park Choonghoon	Park	m	KR	acting prime minister	1980-08-16	1980
park-chung-hee	Park Chung-hee	Pak Chung Hee|Pak Chung-Hee|Pak Chung-hee|Pak Chunghee|Park Chung Hee|Park Chung-Hee|Park Chunghee	Park	m	KR	chairman	1961-07-03	1963-12-17
park-chung-hee	Park Chung-hee	Pak Chung Hee|Pak Chung-Hee|Pak Chung-hee|Pak Chunghee|Park Chung Hee|Park Chung-Hee|Park Chunghee	Park	m	KR	president	1963-12-17	1979-10-26
park-chung-soo	Park Chung-soo	Park Chung Soo|Park Chung-Soo|Park Chungsoo	Park	m	KR	foreign minister	1998	1998
park-geun-hye	Park Geun-hye	Park Geun Hye|Park Geun-Hye|Park Geunhye	Park	f	KR	president	2013-02-25	2017-03-10
park-jin	Park Jin		Park	m	KR	foreign minister	2022-05-12	2024-01-10
roh-moo-hyun	Roh Moo-hyun	No Mu Hyon|No Mu-Hyon|No Mu-hyon|No Muhyon|Roh Moo Hyun|Roh Moo-Hyun|Roh Moohyun	Roh	m	KR	president	2003-02-25	2008-02-24
roh-tae-woo	Roh Tae-woo	Roh Tae Woo|Roh Tae-Woo|Roh Taewoo	Roh	m	KR	president	1988-02-25	1993-02-24
song-min-soon	Song Min-soon	Song Min Soon|Song Min-Soon|Song Minsoon	Song	m	KR	foreign minister	2006	2008
suh-hoon	Suh Hoon		Suh	m	KR	national security adviser	2020	2022
syngman-rhee	Syngman Rhee	Rhee Syngman|Yi Sung Man|Yi Sung-Man|Yi Sung-man|Yi Sungman	Rhee	m	KR	president	1948-07-24	1960-04-26
wi-sung-lac	Wi Sung-lac	Wi Sung Lac|Wi Sung-Lac|Wi Sunglac	Wi	m	KR	national security adviser	2025-06-04	
yoo-chong-ha	Yoo Chong-ha	Yoo Chong Ha|Yoo Chong-Ha|Yoo Chongha	Yoo	m	KR	foreign minister	1996	1998
yoon-suk-yeol	Yoon Suk-yeol	Yoon Seok Yeol|Yoon Seok Youl|Yoon Seok-Yeol|Yoon Seok-Youl|Yoon Seok-yeol|Yoon Seok-youl|Yoon Seokyeol|Yoon Seokyoul|Yoon Suk Yeol|Yoon Suk-Yeol|Yoon Sukyeol	Yoon	m	KR	president	2022-05-10	2025-04-04
yoon-young-kwan	Yoon Young-kwan	Yoon Young Kwan|Yoon Young-Kwan|Yoon Youngkwan	Yoon	m	KR	foreign minister	2003	2004
yu-myung-hwan	Yu Myung-hwan	Yu Myung Hwan|Yu Myung-Hwan|Yu Myunghwan	Yu	m	KR	foreign minister	2008	2010
yun-byung-se	Yun Byung-se	Yun Byung Se|Yun Byung-Se|Yun Byungse	Yun	m	KR	foreign minister	2013-03-11	2017-06-18
yun-po-sun	Yun Po-sun	Yun Bo Seon|Yun Bo-Seon|Yun Bo-seon|Yun Boseon|Yun Po Sun|Yun Po-Sun|Yun Posun	Yun	m	KR	president	1960-08-13	1962-03-24
abdullah-al-salim-al-sabah	Abdullah Al-Salim Al-Sabah	Abdullah III Al-Salim Al-Sabah	Al-Sabah|Sabah	m	KW	emir	1950	1965
abdullah-al-yahya	Abdullah Al-Yahya	Abdullah Ali Al-Yahya	Al-Yahya|Yahya	m	KW	foreign minister	2024	
jaber-al-ahmad-al-sabah	Jaber Al-Ahmad Al-Sabah	Jaber Al-Ahmed Al-Sabah|Jabir Ahmad Sabah|Jabir Al-Ahmad Al-Sabah|Jabir al Ahmad al Sabah|Jabir al-Ahmad al-Sabah|Jabir el-Ahmad el-Sabah|Sheikh Jaber	Al-Sabah|Jaber	m	KW	emir	1977-12-31	2006-01-15
mishal-al-ahmad-al-sabah	Mishal Al-Ahmad Al-Sabah	Meshal Al-Ahmad Al-Jaber Al-Sabah|Sheikh Meshal|Sheikh Mishal	Al-Sabah|Sabah	m	KW	crown prince	2020-10-08	2023-12-16
mishal-al-ahmad-al-sabah	Mishal Al-Ahmad Al-Sabah	Meshal Al-Ahmad Al-Jaber Al-Sabah|Sheikh Meshal|Sheikh Mishal	Al-Sabah|Sabah	m	KW	emir	2023-12-16	
mohammad-sabah-al-sabah	Mohammad Sabah Al-Sabah	Mohammad Al-Sabah	Al-Sabah|Sabah	m	KW	foreign minister	2003	2011
nasser-mohammed-al-sabah	Nasser Mohammed Al-Sabah	Nasser Al-Mohammed Al-Sabah	Al-Sabah|Sabah	m	KW	prime minister	2006	2011
nawaf-al-ahmad-al-sabah	Nawaf Al-Ahmad Al-Sabah	Nawaf Al-Ahmad Al-Jaber Al-Sabah|Sheikh Nawaf	Al-Sabah|Sabah	m	KW	emir	2020-09-30	2023-12-16
saad-al-abdullah-al-sabah	Saad Al-Abdullah Al-Sabah	Saad Abdullah Salim Sabah|Saad Al-Abdullah Al-Salim Al-Sabah|Saad al Abdullah al Salim al Sabah|Saad al-Abdullah al-Salim al-Sabah|Saad el-Abdullah el-Salim el-Sabah	Al-Sabah|Sabah	m	KW	prime minister	1978	2003
saad-al-abdullah-al-sabah	Saad Al-Abdullah Al-Sabah	Saad Abdullah Salim Sabah|Saad Al-Abdullah Al-Salim Al-Sabah|Saad al Abdullah al Salim al Sabah|Saad al-Abdullah al-Salim al-Sabah|Saad el-Abdullah el-Salim el-Sabah	Al-Sabah|Sabah	m	KW	emir	2006-01-15	2006-01-29
sabah-al-ahmad-al-sabah	Sabah Al-Ahmad Al-Sabah	Sabah Ahmed Sabah|Sabah Al-Ahmad Al-Jaber Al-Sabah|Sabah Al-Ahmed Al-Sabah|Sabah al Ahmed al Sabah|Sabah al-Ahmed al-Sabah|Sabah el-Ahmed el-Sabah|Sheikh Sabah	Al-Sabah|Sabah	m	KW	foreign minister	1963	2003
sabah-al-ahmad-al-sabah	Sabah Al-Ahmad Al-Sabah	Sabah Ahmed Sabah|Sabah Al-Ahmad Al-Jaber Al-Sabah|Sabah Al-Ahmed Al-Sabah|Sabah al Ahmed al Sabah|Sabah al-Ahmed al-Sabah|Sabah el-Ahmed el-Sabah|Sheikh Sabah	Al-Sabah|Sabah	m	KW	prime minister	2003	2006
sabah-al-ahmad-al-sabah	Sabah Al-Ahmad Al-Sabah	Sabah Ahmed Sabah|Sabah Al-Ahmad Al-Jaber Al-Sabah|Sabah Al-Ahmed Al-Sabah|Sabah al Ahmed al Sabah|Sabah al-Ahmed al-Sabah|Sabah el-Ahmed el-Sabah|Sheikh Sabah	Al-Sabah|Sabah	m	KW	emir	2006-01-29	2020-09-29
sabah-al-salim-al-sabah	Sabah Al-Salim Al-Sabah	Sabah III	Al-Sabah|Sabah	m	KW	emir	1965	1977
akezhan-kazhegeldin	Akezhan Kazhegeldin		Kazhegeldin	m	KZ	prime minister	1994	1997
alikhan-smailov	Alikhan Smailov		Smailov	m	KZ	prime minister	2022-01-05	2024-02-05
askar-mamin	Askar Mamin		Mamin	m	KZ	prime minister	2019	2022
karim-massimov	Karim Massimov		Massimov	m	KZ	prime minister	2007	2012
karim-massimov	Karim Massimov		Massimov	m	KZ	prime minister	2014	2016
kassym-jomart-tokayev	Kassym-Jomart Tokayev	Kassym Jomart Tokayev|Kasym-Jomart Tokayev|Kasymzhomart Tokayev|Qasym-Jomart Toqayev	Tokayev|Toqayev	m	KZ	prime minister	1999	2002
kassym-jomart-tokayev	Kassym-Jomart Tokayev	Kassym Jomart Tokayev|Kasym-Jomart Tokayev|Kasymzhomart Tokayev|Qasym-Jomart Toqayev	Tokayev|Toqayev	m	KZ	foreign minister	2002	2007
kassym-jomart-tokayev	Kassym-Jomart Tokayev	Kassym Jomart Tokayev|Kasym-Jomart Tokayev|Kasymzhomart Tokayev|Qasym-Jomart Toqayev	Tokayev|Toqayev	m	KZ	president	2019-03-20	
mukhtar-tileuberdi	Mukhtar Tileuberdi		Tileuberdi	m	KZ	foreign minister	2019	2023
murat-nurtleu	Murat Nurtleu		Nurtleu	m	KZ	foreign minister	2023-04-03	2025-09-26
nursultan-nazarbayev	Nursultan Nazarbayev	Nursultan Nazarbaev	Nazarbayev|Nazarbaev	m	KZ	president	1991-12-16	2019-03-20
olzhas-bektenov	Olzhas Bektenov		Bektenov	m	KZ	prime minister	2024-02-06	
bouasone-bouphavanh	Bouasone Bouphavanh		Bouasone|Bouphavanh	m	LA	prime minister	2006	2010
boun-oum	Boun Oum	Prince Boun Oum	Boun|Oum	m	LA	prime minister	1960-12-13	1962-06-24
bounnhang-vorachith	Bounnhang Vorachith		Bounnhang|Vorachith	m	LA	president	2016-04-18	2021
choummaly-sayasone	Choummaly Sayasone		Choummaly|Sayasone	m	LA	president	2006-06-08	2016-04-18
katay-don-sasorith	Katay Don Sasorith		Katay|Sasorith	m	LA	prime minister	1954-12-24	1956-03-21
kaysone-phomvihane	Kaysone Phomvihane		Kaysone|Phomvihane	m	LA	general secretary	1955	1992
kaysone-phomvihane	Kaysone Phomvihane		Kaysone|Phomvihane	m	LA	prime minister	1975	1991
kaysone-phomvihane	Kaysone Phomvihane		Kaysone|Phomvihane	m	LA	president	1991	1992
khamtai-siphandone	Khamtai Siphandone	Khamtay Siphandone	Khamtai|Siphandone	m	LA	prime minister	1991	1998
khamtai-siphandone	Khamtai Siphandone	Khamtay Siphandone	Khamtai|Siphandone	m	LA	president	1998-02-24	2006-06-08
kou-abhay	Kou Abhay		Kou|Abhay	m	LA	prime minister	1960-01-07	1960-05-31
nouhak-phoumsavanh	Nouhak Phoumsavanh		Nouhak|Phoumsavanh	m	LA	president	1992-11-25	1998-02-24
phankham-viphavanh	Phankham Viphavanh		Phankham|Viphavanh	m	LA	prime minister	2021-03-22	2022-12-30
phoui-sananikone	Phoui Sananikone		Phoui|Sananikone	m	LA	prime minister	1950	1951
phoui-sananikone	Phoui Sananikone		Phoui|Sananikone	m	LA	prime minister	1958-08-15	1959
phoumi-nosavan	Phoumi Nosavan	General Phoumi	Phoumi|Nosavan	m	LA	deputy prime minister	1959	1965
saleumxay-kommasith	Saleumxay Kommasith		Saleumxay|Kommasith	m	LA	foreign minister	2016	2024
savang-vatthana	Savang Vatthana	King Savang Vathana|King Savang Vatthana	Vatthana|Vathana	m	LA	king	1959	1975
sisavang-vong	Sisavang Vong	King Sisavang Vong	Vong	m	LA	king	1946	1959
somsanith-vongkotrattana	Somsanith Vongkotrattana	Tiao Somsanith	Somsanith|Vongkotrattana	m	LA	prime minister	1960-05-31	1960-08-15
sonexay-siphandone	Sonexay Siphandone		Sonexay|Siphandone	m	LA	prime minister	2022-12-30	
souphanouvong	Souphanouvong	Prince Souphanouvong	Souphanouvong	m	LA	president	1975	1991
souvanna-phouma	Souvanna Phouma	Prince Souvanna Phouma	Souvanna|Phouma	m	LA	prime minister	1951	1954
souvanna-phouma	Souvanna Phouma	Prince Souvanna Phouma	Souvanna|Phouma	m	LA	prime minister	1956-03-21	1958
souvanna-phouma	Souvanna Phouma	Prince Souvanna Phouma	Souvanna|Phouma	m	LA	prime minister	1960-08-15	1960-12-13
souvanna-phouma	Souvanna Phouma	Prince Souvanna Phouma	Souvanna|Phouma	m	LA	prime minister	1962-06-24	1975
thongloun-sisoulith	Thongloun Sisoulith		Thongloun|Sisoulith	m	LA	foreign minister	2006	2016
thongloun-sisoulith	Thongloun Sisoulith		Thongloun|Sisoulith	m	LA	prime minister	2016-04-20	2021-03-22
thongloun-sisoulith	Thongloun Sisoulith		Thongloun|Sisoulith	m	LA	general secretary	2021-01-15	
thongloun-sisoulith	Thongloun Sisoulith		Thongloun|Sisoulith	m	LA	president	2021-03-22	
thongsing-thammavong	Thongsing Thammavong		Thongsing|Thammavong	m	LA	prime minister	2010	2016
amine-gemayel	Amine Gemayel	Amin Gemayel	Gemayel	m	LB	president	1982-09-23	1988
bachir-gemayel	Bachir Gemayel	Bashir Gemayel	Gemayel	m	LB	president-elect	1982	1982-09-14
bechara-el-khoury	Bechara El Khoury	Bishara Al-Khuri|Bishara Khuri|Bishara al Khuri|Bishara al-Khuri|Bishara el-Khuri	Khoury|Khuri	m	LB	president	1943-11-22	1952-09-23
camille-chamoun	Camille Chamoun		Chamoun	m	LB	president	1952-09-23	1958-09-23
charles-helou	Charles Helou		Helou	m	LB	president	1964-09-23	1970-09-23
elias-hrawi	Elias Hrawi		Hrawi	m	LB	president	1989-11-23	1998-11-24
elias-sarkis	Élias Sarkis	Elias Sarkis	Sarkis	m	LB	president	1976-09-23	1982-09-23
emile-lahoud	Émile Lahoud	Emile Lahoud	Lahoud	m	LB	president	1998-11-24	2007
fouad-siniora	Fouad Siniora	Fuad Siniora	Siniora	m	LB	prime minister	2005	2009
fuad-chehab	Fuad Chehab	Fouad Chehab	Chehab	m	LB	president	1958-09-23	1964-09-23
gebran-bassil	Gebran Bassil		Bassil	m	LB	foreign minister	2014	2020
hassan-diab	Hassan Diab		Diab	m	LB	prime minister	2020-01-21	2021-09-10
hassan-nasrallah	Hassan Nasrallah		Nasrallah	m	LB	party leader	1992	2024-09-27
joseph-aoun	Joseph Aoun		Aoun	m	LB	president	2025-01-09	
michel-aoun	Michel Aoun	General Aoun	Aoun	m	LB	prime minister	1988-09-23	1990
michel-aoun	Michel Aoun	General Aoun	Aoun	m	LB	president	2016-10-31	2022-10-30
michel-suleiman	Michel Suleiman	Michel Sleiman	Suleiman|Sleiman	m	LB	president	2008-05-25	2014
nabih-berri	Nabih Berri		Berri	m	LB	speaker	1992-10-20	
najib-mikati	Najib Mikati		Mikati	m	LB	prime minister	2005	2005
najib-mikati	Najib Mikati		Mikati	m	LB	prime minister	2011	2014
najib-mikati	Najib Mikati		Mikati	m	LB	prime minister	2021-09-10	2025-02-08
nawaf-salam	Nawaf Salam		Salam	m	LB	prime minister	2025-02-08	
rafic-hariri	Rafic Hariri	Rafik Al-Hariri|Rafik Hariri|Rafik al Hariri|Rafik al-Hariri|Rafik el-Hariri|Rafiq Al-Hariri|Rafiq Hariri|Rafiq al Hariri|Rafiq al-Hariri|Rafiq el-Hariri	Hariri	m	LB	prime minister	1992	1998
rafic-hariri	Rafic Hariri	Rafik Al-Hariri|Rafik Hariri|Rafik al Hariri|Rafik al-Hariri|Rafik el-Hariri|Rafiq Al-Hariri|Rafiq Hariri|Rafiq al Hariri|Rafiq al-Hariri|Rafiq el-Hariri	Hariri	m	LB	prime minister	2000	2004
rashid-karami	Rashid Karami		Karami	m	LB	prime minister	1955	1956
rashid-karami	Rashid Karami		Karami	m	LB	prime minister	1958	1960
rashid-karami	Rashid Karami		Karami	m	LB	prime minister	1984	1987
rene-moawad	René Moawad	Rene Moawad	Moawad	m	LB	president	1989-11-05	1989-11-22
saad-hariri	Saad Hariri	Sa'ad Al-Hariri|Sa'ad Hariri|Sa'ad al Hariri|Sa'ad al-Hariri|Sa'ad el-Hariri|Saad Al-Hariri|Saad al Hariri|Saad al-Hariri|Saad el-Hariri	Hariri	m	LB	prime minister	2009	2011
saad-hariri	Saad Hariri	Sa'ad Al-Hariri|Sa'ad Hariri|Sa'ad al Hariri|Sa'ad al-Hariri|Sa'ad el-Hariri|Saad Al-Hariri|Saad al Hariri|Saad al-Hariri|Saad el-Hariri	Hariri	m	LB	prime minister	2016	2020
saeb-salam	Saeb Salam		Salam	m	LB	prime minister	1960	1961
saeb-salam	Saeb Salam		Salam	m	LB	prime minister	1970	1973
selim-hoss	Selim Hoss	Salim Al-Hoss|Salim Hoss|Salim al Hoss|Salim al-Hoss|Salim el-Hoss|Selim Al-Hoss|Selim al Hoss|Selim al-Hoss|Selim el-Hoss	Hoss	m	LB	prime minister	1976	1980
selim-hoss	Selim Hoss	Salim Al-Hoss|Salim Hoss|Salim al Hoss|Salim al-Hoss|Salim el-Hoss|Selim Al-Hoss|Selim al Hoss|Selim al-Hoss|Selim el-Hoss	Hoss	m	LB	prime minister	1987	1990
selim-hoss	Selim Hoss	Salim Al-Hoss|Salim Hoss|Salim al Hoss|Salim al-Hoss|Salim el-Hoss|Selim Al-Hoss|Selim al Hoss|Selim al-Hoss|Selim el-Hoss	Hoss	m	LB	prime minister	1998	2000
suleiman-frangieh	Suleiman Frangieh	Suleiman Franjieh	Frangieh|Franjieh	m	LB	president	1970-09-23	1976-09-23
tammam-salam	Tammam Salam		Salam	m	LB	prime minister	2014-05-25	2016
walid-jumblatt	Walid Jumblatt	Walid Joumblatt	Jumblatt|Joumblatt	m	LB	party leader	1977	2023
allan-louisy	Allan Louisy		Louisy	m	LC	prime minister	1979-07-02	1981-05-04
allen-chastanet	Allen Chastanet		Chastanet	m	LC	prime minister	2016-06-07	2021-07-28
john-compton	John Compton	John G. M. Compton	Compton	m	LC	prime minister	1979-02-22	1979-07-02
john-compton	John Compton	John G. M. Compton	Compton	m	LC	prime minister	1982-05-03	1996-04-02
john-compton	John Compton	John G. M. Compton	Compton	m	LC	prime minister	2006-12-15	2007-05-01
kenny-anthony	Kenny Anthony		Anthony	m	LC	prime minister	1997-05-24	2006-12-15
kenny-anthony	Kenny Anthony		Anthony	m	LC	prime minister	2011-11-30	2016-06-07
michael-pilgrim	Michael Pilgrim		Pilgrim	m	LC	prime minister	1982-01-17	1982-05-03
philip-j-pierre	Philip J. Pierre	Philip Pierre	Pierre	m	LC	prime minister	2021-07-28	
stephenson-king	Stephenson King		King	m	LC	prime minister	2007-05-01	2011-11-30
vaughan-lewis	Vaughan Lewis		Lewis	m	LC	prime minister	1996-04-02	1997-05-24
winston-cenac	Winston Cenac		Cenac	m	LC	prime minister	1981-05-04	1982-01-17
adrian-hasler	Adrian Hasler		Hasler	m	LI	prime minister	2013-03-27	2021-03-25
brigitte-haas	Brigitte Haas		Haas	f	LI	prime minister	2025-04-10	
daniel-risch	Daniel Risch		Risch	m	LI	prime minister	2021-03-25	2025-04-10
franz-joseph-ii	Franz Joseph II	Prince Franz Josef II|Prince Franz Joseph II|Prince Joseph II	Franz Joseph	m	LI	prince	1938	1989
hans-adam-ii	Hans-Adam II	Prince Hans-Adam|Prince Hans-Adam II	Hans-Adam	m	LI	prince	1989-11-13	
prince-alois	Prince Alois	Hereditary Prince Alois	Alois	m	LI	regent	2004-08-15	
ali-sabry	Ali Sabry		Sabry	m	LK	foreign minister	2022	2024
anura-kumara-dissanayake	Anura Kumara Dissanayake		Dissanayake	m	LK	president	2024-09-23	
chandrika-kumaratunga	Chandrika Kumaratunga	Chandrika Bandaranaike Kumaratunga	Kumaratunga	f	LK	president	1994-11-12	2005-11-19
d-s-senanayake	D. S. Senanayake	D S Senanayake|D.S. Senanayake|Don Stephen Senanayake	Senanayake	m	LK	prime minister	1947	1952-03-26
dingiri-banda-wijetunga	Dingiri Banda Wijetunga		Wijetunga	m	LK	president	1993-05-01	1994-11-12
dudley-senanayake	Dudley Senanayake		Senanayake	m	LK	prime minister	1952-03-26	1953-10-12
dudley-senanayake	Dudley Senanayake		Senanayake	m	LK	prime minister	1960-03-21	1960-07-22
dudley-senanayake	Dudley Senanayake		Senanayake	m	LK	prime minister	1965-03-25	1970-05-31
gotabaya-rajapaksa	Gotabaya Rajapaksa	Gotabhaya Rajapaksa	Rajapaksa	m	LK	president	2019-11-18	2022-07-14
harini-amarasuriya	Harini Amarasuriya		Amarasuriya	f	LK	prime minister	2024-09-24	
j-r-jayewardene	J. R. Jayewardene	J R Jayewardene|J.R. Jayewardene|Junius Jayewardene|Junius Richard Jayewardene	Jayewardene	m	LK	prime minister	1977-07-23	1978
j-r-jayewardene	J. R. Jayewardene	J R Jayewardene|J.R. Jayewardene|Junius Jayewardene|Junius Richard Jayewardene	Jayewardene	m	LK	president	1978	1989-01-02
john-kotelawala	John Kotelawala	Sir John Kotelawala	Kotelawala	m	LK	prime minister	1953-10-12	1956-04-12
lakshman-kadirgamar	Lakshman Kadirgamar		Kadirgamar	m	LK	foreign minister	1994	2001
lakshman-kadirgamar	Lakshman Kadirgamar		Kadirgamar	m	LK	foreign minister	2004	2005
mahinda-rajapaksa	Mahinda Rajapaksa	Mahinda Rajapakse	Rajapaksa|Rajapakse	m	LK	president	2005-11-19	2015-01-09
mahinda-rajapaksa	Mahinda Rajapaksa	Mahinda Rajapakse	Rajapaksa|Rajapakse	m	LK	prime minister	2019-11-21	2022-05-09
maithripala-sirisena	Maithripala Sirisena		Sirisena	m	LK	president	2015-01-09	2019-11-18
ranasinghe-premadasa	Ranasinghe Premadasa		Premadasa	m	LK	prime minister	1978	1989
ranasinghe-premadasa	Ranasinghe Premadasa		Premadasa	m	LK	president	1989-01-02	1993-05-01
ranil-wickremesinghe	Ranil Wickremesinghe	Ranil Wickramasinghe	Wickremesinghe|Wickramasinghe	m	LK	prime minister	1993	1994
ranil-wickremesinghe	Ranil Wickremesinghe	Ranil Wickramasinghe	Wickremesinghe|Wickramasinghe	m	LK	prime minister	2001	2004
ranil-wickremesinghe	Ranil Wickremesinghe	Ranil Wickramasinghe	Wickremesinghe|Wickramasinghe	m	LK	prime minister	2015	2018
ranil-wickremesinghe	Ranil Wickremesinghe	Ranil Wickramasinghe	Wickremesinghe|Wickramasinghe	m	LK	prime minister	2018	2019
ranil-wickremesinghe	Ranil Wickremesinghe	Ranil Wickramasinghe	Wickremesinghe|Wickramasinghe	m	LK	prime minister	2022-05-12	2022-07-21
ranil-wickremesinghe	Ranil Wickremesinghe	Ranil Wickramasinghe	Wickremesinghe|Wickramasinghe	m	LK	president	2022-07-21	2024-09-23
s-w-r-d-bandaranaike	S. W. R. D. Bandaranaike	S W R D Bandaranaike|S.W.R.D. Bandaranaike|SWRD Bandaranaike|Solomon Bandaranaike	Bandaranaike	m	LK	prime minister	1956-04-12	1959-09-26
sirimavo-bandaranaike	Sirimavo Bandaranaike	Sirima Bandaranaike	Bandaranaike	f	LK	prime minister	1960-07-22	1965-03-25
sirimavo-bandaranaike	Sirimavo Bandaranaike	Sirima Bandaranaike	Bandaranaike	f	LK	prime minister	1970-05-31	1977-07-23
sirimavo-bandaranaike	Sirimavo Bandaranaike	Sirima Bandaranaike	Bandaranaike	f	LK	prime minister	1994	2000
vijitha-herath	Vijitha Herath		Herath	m	LK	foreign minister	2024-09-24	
wijeyananda-dahanayake	Wijeyananda Dahanayake		Dahanayake	m	LK	prime minister	1959-09-26	1960-03-21
amos-sawyer	Amos Sawyer		Sawyer	m	LR	acting president	1990-11-22	1994
charles-taylor	Charles Taylor	Charles G. Taylor	Taylor	m	LR	president	1997-08-02	2003-08-11
david-kpormakpor	David Kpormakpor		Kpormakpor	m	LR	chairman	1994-03-07	1995-09-01
ellen-johnson-sirleaf	Ellen Johnson Sirleaf	Ellen Johnson-Sirleaf	Johnson Sirleaf	f	LR	president	2006-01-16	2018-01-22
george-weah	George Weah	George Manneh Weah	Weah	m	LR	president	2018-01-22	2024-01-22
gyude-bryant	Gyude Bryant		Bryant	m	LR	chairman	2003-10-14	2006
joseph-boakai	Joseph Boakai		Boakai	m	LR	vice president	2006	2018
joseph-boakai	Joseph Boakai		Boakai	m	LR	president	2024-01-22	
moses-blah	Moses Blah	Moses Zeh Blah	Blah	m	LR	president	2003-08-11	2003
ruth-perry	Ruth Perry		Perry	f	LR	chairman	1996-09-03	1997
samuel-doe	Samuel Doe	Samuel K. Doe|Samuel Kanyon Doe	Doe	m	LR	head of state	1980-04-12	1986
samuel-doe	Samuel Doe	Samuel K. Doe|Samuel Kanyon Doe	Doe	m	LR	president	1986	1990
william-tolbert	William Tolbert	William R. Tolbert|William R. Tolbert Jr|William R. Tolbert Jr.|William R. Tolbert, Jr.|William Tolbert Jr.	Tolbert	m	LR	president	1971-07-23	1980
william-tubman	William Tubman	William V. S. Tubman	Tubman	m	LR	president	1944-01-03	1971-07-23
wilton-sankawulo	Wilton Sankawulo		Sankawulo	m	LR	chairman	1995-09-01	1996-09-03
elias-ramaema	Elias Ramaema	Elias Phisoana Ramaema	Ramaema	m	LS	chairman	1991-05-02	1993
justin-lekhanya	Justin Lekhanya		Lekhanya	m	LS	chairman	1986-01-24	1991-05-02
leabua-jonathan	Leabua Jonathan	Chief Jonathan	Jonathan	m	LS	prime minister	1966-10-04	1986
letsie-iii	Letsie III	King Letsie|King Letsie III	Letsie	m	LS	king	1990	1995
letsie-iii	Letsie III	King Letsie|King Letsie III	Letsie	m	LS	king	1996-02-07	
moeketsi-majoro	Moeketsi Majoro		Majoro	m	LS	prime minister	2020-05-20	2022
moshoeshoe-ii	Moshoeshoe II	King Moshoeshoe|King Moshoeshoe II	Moshoeshoe	m	LS	king	1966	1990
moshoeshoe-ii	Moshoeshoe II	King Moshoeshoe|King Moshoeshoe II	Moshoeshoe	m	LS	king	1995	1996
ntsu-mokhehle	Ntsu Mokhehle		Mokhehle	m	LS	prime minister	1993-04-02	1994
ntsu-mokhehle	Ntsu Mokhehle		Mokhehle	m	LS	prime minister	1994-09-14	1998-05-29
pakalitha-mosisili	Pakalitha Mosisili		Mosisili	m	LS	prime minister	1998-05-29	2012-06-08
pakalitha-mosisili	Pakalitha Mosisili		Mosisili	m	LS	prime minister	2015-03-17	2017-06-16
sam-matekane	Sam Matekane	Ntsokoane Samuel Matekane	Matekane	m	LS	prime minister	2022-10-28	
tom-thabane	Tom Thabane	Motsoahae Thomas Thabane|Thomas Thabane	Thabane	m	LS	prime minister	2012-06-08	2015-03-17
tom-thabane	Tom Thabane	Motsoahae Thomas Thabane|Thomas Thabane	Thabane	m	LS	prime minister	2017-06-16	2020-05-20
algirdas-brazauskas	Algirdas Brazauskas		Brazauskas	m	LT	acting president	1992-11-25	1993
algirdas-brazauskas	Algirdas Brazauskas		Brazauskas	m	LT	president	1993	1998-02-26
algirdas-brazauskas	Algirdas Brazauskas		Brazauskas	m	LT	prime minister	2001	2006
algirdas-butkevicius	Algirdas Butkevičius	Algirdas Butkevicius	Butkevičius	m	LT	prime minister	2012	2016
andrius-kubilius	Andrius Kubilius		Kubilius	m	LT	prime minister	1999	2000
andrius-kubilius	Andrius Kubilius		Kubilius	m	LT	prime minister	2008	2012
arturas-paulauskas	Artūras Paulauskas	Arturas Paulauskas	Paulauskas	m	LT	acting president	2004-04-06	2004-07-12
dalia-grybauskaite	Dalia Grybauskaitė	Dalia Grybauskaite	Grybauskaitė	f	LT	president	2009-07-12	2019-07-12
gabrielius-landsbergis	Gabrielius Landsbergis		Landsbergis	m	LT	foreign minister	2020-12-11	2024-12-12
gediminas-kirkilas	Gediminas Kirkilas		Kirkilas	m	LT	prime minister	2006	2008
gediminas-vagnorius	Gediminas Vagnorius		Vagnorius	m	LT	prime minister	1991	1992
gediminas-vagnorius	Gediminas Vagnorius		Vagnorius	m	LT	prime minister	1996	1999
gintautas-paluckas	Gintautas Paluckas		Paluckas	m	LT	prime minister	2024-12-12	2025-08-04
gitanas-nauseda	Gitanas Nausėda	Gitanas Nauseda	Nausėda	m	LT	president	2019-07-12	
inga-ruginiene	Inga Ruginienė	Inga Ruginiene	Ruginienė	f	LT	prime minister	2025-09-25	
ingrida-simonyte	Ingrida Šimonytė	Ingrida Simonyte	Šimonytė	f	LT	prime minister	2020-12-11	2024-12-12
kazimira-prunskiene	Kazimira Prunskienė	Kazimira Prunskiene	Prunskienė	f	LT	prime minister	1990	1991
kestutis-budrys	Kęstutis Budrys	Kestutis Budrys	Budrys	m	LT	foreign minister	2024-12-12	
linas-linkevicius	Linas Linkevičius	Linas Linkevicius	Linkevičius	m	LT	foreign minister	2012	2020
rolandas-paksas	Rolandas Paksas		Paksas	m	LT	president	2003-02-26	2004-04-06
saulius-skvernelis	Saulius Skvernelis		Skvernelis	m	LT	prime minister	2016	2020
valdas-adamkus	Valdas Adamkus		Adamkus	m	LT	president	1998-02-26	2003-02-26
valdas-adamkus	Valdas Adamkus		Adamkus	m	LT	president	2004-07-12	2009-07-12
vytautas-landsbergis	Vytautas Landsbergis		Landsbergis	m	LT	head of state	1990-03-11	1992
grand-duchess-charlotte	Grand Duchess Charlotte		Charlotte	f	LU	grand duchess	1919	1964
grand-duke-henri	Grand Duke Henri		Henri	m	LU	grand duke	2000-10-07	2025-10-03
grand-duke-jean	Grand Duke Jean		Jean	m	LU	grand duke	1964-11-12	2000-10-07
guillaume-v	Guillaume V	Grand Duke Guillaume	Guillaume	m	LU	grand duke	2025-10-03	
jacques-poos	Jacques Poos		Poos	m	LU	foreign minister	1984	1999
jean-asselborn	Jean Asselborn		Asselborn	m	LU	foreign minister	2004	2023-11-17
joseph-bech	Joseph Bech		Bech	m	LU	foreign minister	1926	1959
joseph-bech	Joseph Bech		Bech	m	LU	prime minister	1953-12-28	1958-03-31
luc-frieden	Luc Frieden		Frieden	m	LU	prime minister	2023-11-17	
pierre-dupong	Pierre Dupong		Dupong	m	LU	prime minister	1945-05-09	1953-12-28
pierre-frieden	Pierre Frieden		Frieden	m	LU	prime minister	1958-03-31	1959
pierre-werner	Pierre Werner		Werner	m	LU	prime minister	1959-03-07	1974
pierre-werner	Pierre Werner		Werner	m	LU	prime minister	1979-07-19	1984-07-20
xavier-bettel	Xavier Bettel		Bettel	m	LU	prime minister	2013-12-04	2023-11-17
xavier-bettel	Xavier Bettel		Bettel	m	LU	foreign minister	2023-11-17	
aigars-kalvitis	Aigars Kalvītis	Aigars Kalvitis	Kalvītis	m	LV	prime minister	2004-12-02	2007-12-20
andris-berzins-prime-minister	Andris Bērziņš	Andris Berzins	Bērziņš	m	LV	prime minister	2000-05-05	2002-11-07
andris-berzins	Andris Bērziņš	Andris Berzins	Bērziņš	m	LV	president	2011	2015
andris-skele	Andris Šķēle	Andris Skele	Šķēle	m	LV	prime minister	1995-12-21	1997-08-07
andris-skele	Andris Šķēle	Andris Skele	Šķēle	m	LV	prime minister	1999-07-16	2000-05-05
baiba-braze	Baiba Braže	Baiba Braze	Braže	f	LV	foreign minister	2024-04-19	
edgars-rinkevics	Edgars Rinkēvičs	Edgars Rinkevics	Rinkēvičs	m	LV	foreign minister	2011-10-25	2023-07-07
edgars-rinkevics	Edgars Rinkēvičs	Edgars Rinkevics	Rinkēvičs	m	LV	president	2023-07-08	
egils-levits	Egils Levits		Levits	m	LV	president	2019	2023-07-08
einars-repse	Einars Repše	Einars Repse	Repše	m	LV	prime minister	2002-11-07	2004-03-09
evika-silina	Evika Siliņa	Evika Silina	Siliņa	f	LV	prime minister	2023-09-15	
guntars-krasts	Guntars Krasts		Krasts	m	LV	prime minister	1997-08-07	1998-11-26
guntis-ulmanis	Guntis Ulmanis		Ulmanis	m	LV	president	1993	1999
indulis-emsis	Indulis Emsis		Emsis	m	LV	prime minister	2004-03-09	2004-12-02
ivars-godmanis	Ivars Godmanis		Godmanis	m	LV	prime minister	1990-05-03	1993-08-03
ivars-godmanis	Ivars Godmanis		Godmanis	m	LV	prime minister	2007-12-20	2009-03-12
krisjanis-karins	Krišjānis Kariņš	Arturs Krisjanis Karins|Arturs Krišjānis Kariņš|Krisjanis Karins	Kariņš	m	LV	prime minister	2019-01-23	2023-09-15
krisjanis-karins	Krišjānis Kariņš	Arturs Krisjanis Karins|Arturs Krišjānis Kariņš|Krisjanis Karins	Kariņš	m	LV	foreign minister	2023-09-15	2024-04-10
laimdota-straujuma	Laimdota Straujuma		Straujuma	f	LV	prime minister	2014-01-22	2016-02-11
maris-gailis	Māris Gailis	Maris Gailis	Gailis	m	LV	prime minister	1994-09-19	1995-12-21
maris-kucinskis	Māris Kučinskis	Maris Kucinskis	Kučinskis	m	LV	prime minister	2016-02-11	2019-01-23
raimonds-vejonis	Raimonds Vējonis	Raimonds Vejonis	Vējonis	m	LV	president	2015	2019
vaira-vike-freiberga	Vaira Vīķe-Freiberga	Vaira Vike-Freiberga	Vīķe-Freiberga	f	LV	president	1999	2007
valdis-birkavs	Valdis Birkavs		Birkavs	m	LV	prime minister	1993-08-03	1994-09-19
valdis-dombrovskis	Valdis Dombrovskis		Dombrovskis	m	LV	prime minister	2009-03-12	2014-01-22
valdis-zatlers	Valdis Zatlers		Zatlers	m	LV	president	2007	2011
vilis-kristopans	Vilis Krištopans	Vilis Kristopans	Krištopans	m	LV	prime minister	1998-11-26	1999-07-16
abdessalam-jalloud	Abdessalam Jalloud		Jalloud	m	LY	prime minister	1972	1977
abdul-hamid-dbeibah	Abdul Hamid Dbeibah	Abdul Hamid Dbeibeh|Abdulhamid Dbeibah	Dbeibah|Dbeibeh	m	LY	prime minister	2021-03-15	
abdullah-al-thani	Abdullah al-Thani	Abdullah Al-Thani|Abdullah Al-Thinni|Abdullah Thani|Abdullah Thinni|Abdullah al Thani|Abdullah al Thinni|Abdullah al-Thinni|Abdullah el-Thani|Abdullah el-Thinni	al-Thani|Thani|Thinni	m	LY	prime minister	2014	2021
abdurrahim-el-keib	Abdurrahim El-Keib	Abdurrahim Al-Keib|Abdurrahim Keib|Abdurrahim al Keib|Abdurrahim al-Keib|Abdurrahim el-Keib	El-Keib|Keib	m	LY	prime minister	2011	2012
aguila-saleh-issa	Aguila Saleh Issa	Aguila Saleh|Akila Saleh	Issa	m	LY	speaker	2014	
ali-zeidan	Ali Zeidan		Zeidan	m	LY	prime minister	2012	2014
fayez-al-sarraj	Fayez al-Sarraj	Fayez Al-Sarraj|Fayez Al-Serraj|Fayez Sarraj|Fayez Serraj|Fayez al Sarraj|Fayez al Serraj|Fayez al-Serraj|Fayez el-Sarraj|Fayez el-Serraj	al-Sarraj|Sarraj|Serraj	m	LY	prime minister	2016-03-30	2021-03-15
khalifa-haftar	Khalifa Haftar	Field Marshal Haftar|General Haftar|Khalifa Hifter	Haftar|Hifter	m	LY	general	2015	
king-idris	King Idris	King Idris I	Idris	m	LY	king	1951-12-24	1969-09-01
mohamed-al-menfi	Mohamed al-Menfi	Mohamed Al-Menfi|Mohamed Menfi|Mohamed al Menfi|Mohamed el-Menfi|Mohammed Al-Menfi|Mohammed Menfi|Mohammed al Menfi|Mohammed al-Menfi|Mohammed el-Menfi	al-Menfi|Menfi	m	LY	chairman	2021-03-15	
mohamed-magariaf	Mohamed Magariaf	Mohammed Magariaf	Magariaf	m	LY	chairman	2012-08-09	2013
muammar-gaddafi	Muammar Gaddafi	Colonel Gaddafi|Moammar Gaddafi|Moammar Gadhafi|Moammar Khadafy|Muammar Al-Gaddafi|Muammar Al-Qaddafi|Muammar Gadhafi|Muammar Kadhafi|Muammar Qaddafi|Muammar al Gaddafi|Muammar al Qaddafi|Muammar al-Gaddafi|Muammar al-Qaddafi|Muammar el-Gaddafi|Muammar el-Qaddafi	Gaddafi|Gadhafi|Kadhafi|Qaddafi	m	LY	leader	1969-09-01	2011-10-20
musa-kusa	Musa Kusa	Moussa Koussa	Kusa|Koussa	m	LY	foreign minister	2009	2011
mustafa-abdul-jalil	Mustafa Abdul Jalil		Jalil	m	LY	chairman	2011-08-23	2012-08-09
mustafa-ben-halim	Mustafa Ben Halim		Ben Halim	m	LY	prime minister	1954	1957
nouri-abusahmain	Nouri Abusahmain		Abusahmain	m	LY	chairman	2013-06-25	2014
saif-al-islam-gaddafi	Saif al-Islam Gaddafi	Saif Al-Islam Gaddafi|Saif Islam Gaddafi|Saif al Islam Gaddafi|Saif el-Islam Gaddafi	Gaddafi	m	LY	son of leader	1972	2011
abbas-el-fassi	Abbas El Fassi	Abbas Fassi|Abbas al-Fassi|Abbas el Fassi|Abbas el-Fassi	El Fassi	m	MA	prime minister	2007	2011
abdallah-ibrahim	Abdallah Ibrahim		Ibrahim	m	MA	prime minister	1958	1960
abdelilah-benkirane	Abdelilah Benkirane		Benkirane	m	MA	prime minister	2011	2017
abderrahmane-youssoufi	Abderrahmane Youssoufi		Youssoufi	m	MA	prime minister	1998	2002
ahmed-laraki	Ahmed Laraki		Laraki	m	MA	prime minister	1969	1971
ahmed-osman	Ahmed Osman		Osman	m	MA	prime minister	1972	1979
aziz-akhannouch	Aziz Akhannouch		Akhannouch	m	MA	prime minister	2021-10-07	
driss-jettou	Driss Jettou		Jettou	m	MA	prime minister	2002	2007
hassan-ii	Hassan II	King Hassan|King Hassan II	Hassan	m	MA	king	1961-02-26	1999-07-23
mohammed-karim-lamrani	Mohammed Karim Lamrani	Muhammad Karim Lamrani	Lamrani	m	MA	prime minister	1971	1972
mohammed-karim-lamrani	Mohammed Karim Lamrani	Muhammad Karim Lamrani	Lamrani	m	MA	prime minister	1983	1986
mohammed-karim-lamrani	Mohammed Karim Lamrani	Muhammad Karim Lamrani	Lamrani	m	MA	prime minister	1992	1994
mohammed-v	Mohammed V	King Mohamed V|King Mohammed V|Sultan Mohammed|Sultan Mohammed V	Mohammed	m	MA	sultan	1927	1953
mohammed-v	Mohammed V	King Mohamed V|King Mohammed V|Sultan Mohammed|Sultan Mohammed V	Mohammed	m	MA	sultan	1955	1957
mohammed-v	Mohammed V	King Mohamed V|King Mohammed V|Sultan Mohammed|Sultan Mohammed V	Mohammed	m	MA	king	1957-08-14	1961-02-26
mohammed-vi	Mohammed VI	King Mohamed VI|King Mohammed|King Mohammed VI|King Muhammad VI|Mohamed VI|Muhammad VI	Mohammed	m	MA	king	1999-07-23	
nasser-bourita	Nasser Bourita		Bourita	m	MA	foreign minister	2017-04-05	
saadeddine-othmani	Saadeddine Othmani	Saad-Eddine El Othmani	Othmani	m	MA	prime minister	2017	2021
albert-ii-mc	Albert II	Prince Albert|Prince Albert II	Albert	m	MC	prince	2005-04-06	
grace-kelly	Grace Kelly	Princess Grace	Kelly	f	MC	consort	1956-04-18	1982-09-14
rainier-iii	Rainier III	Prince Rainier|Prince Rainier III	Rainier	m	MC	prince	1949-05-09	2005-04-06
alexandru-munteanu	Alexandru Munteanu		Munteanu	m	MD	prime minister	2025-11-01	
andrei-sangheli	Andrei Sangheli		Sangheli	m	MD	prime minister	1992	1997
aureliu-ciocoi	Aureliu Ciocoi		Ciocoi	m	MD	acting prime minister	2021-01-01	2021
chiril-gaburici	Chiril Gaburici		Gaburici	m	MD	prime minister	2015-02-18	2015-06-22
dorin-recean	Dorin Recean		Recean	m	MD	prime minister	2023-02-16	2025-11-01
gheorghe-brega	Gheorghe Brega		Brega	m	MD	acting prime minister	2015-10-30	2016-01-20
igor-dodon	Igor Dodon		Dodon	m	MD	president	2016-12-23	2020-12-24
ion-chicu	Ion Chicu		Chicu	m	MD	prime minister	2019-11-14	2020
iurie-leanca	Iurie Leancă	Iurie Leanca	Leancă	m	MD	prime minister	2013-04-25	2015-02-18
maia-sandu	Maia Sandu		Sandu	f	MD	prime minister	2019	2019
maia-sandu	Maia Sandu		Sandu	f	MD	president	2020-12-24	
mihai-ghimpu	Mihai Ghimpu		Ghimpu	m	MD	acting president	2009	2010
mihai-popsoi	Mihai Popșoi	Mihai Popsoi	Popșoi	m	MD	foreign minister	2024-01-29	
mircea-snegur	Mircea Snegur		Snegur	m	MD	president	1990-09-03	1997-01-15
natalia-gavrilita	Natalia Gavrilița	Natalia Gavrilita	Gavrilița	f	MD	prime minister	2021-08-06	2023-02-16
natalia-gherman	Natalia Gherman		Gherman	f	MD	acting prime minister	2015-06-22	2015-07-30
nicolae-timofti	Nicolae Timofti		Timofti	m	MD	president	2012	2016
nicu-popescu	Nicu Popescu		Popescu	m	MD	foreign minister	2021-08-06	2024-01-29
pavel-filip	Pavel Filip		Filip	m	MD	prime minister	2016-01-20	2019
petru-lucinschi	Petru Lucinschi		Lucinschi	m	MD	president	1997-01-15	2001
valeriu-strelet	Valeriu Streleț	Valeriu Strelet	Streleț	m	MD	prime minister	2015-07-30	2015-10-30
vasile-tarlev	Vasile Tarlev		Tarlev	m	MD	prime minister	2001-04-07	2008-03-31
vitalie-pirlog	Vitalie Pîrlog	Vitalie Pirlog	Pîrlog	m	MD	acting prime minister	2009-09-14	2009-09-25
vlad-filat	Vlad Filat		Filat	m	MD	prime minister	2009-09-25	2013-04-25
vladimir-voronin	Vladimir Voronin		Voronin	m	MD	president	2001	2009
zinaida-greceanii	Zinaida Greceanîi	Zinaida Greceanii	Greceanîi	f	MD	prime minister	2008-03-31	2009-09-14
dritan-abazovic	Dritan Abazović	Dritan Abazovic	Abazović	m	ME	prime minister	2022-04-28	2023-10-31
dusko-markovic	Duško Marković	Dusko Markovic	Marković	m	ME	prime minister	2016-11-28	2020-12-04
filip-vujanovic	Filip Vujanović	Filip Vujanovic	Vujanović	m	ME	president	2003	2018
igor-luksic	Igor Lukšić	Igor Luksic	Lukšić	m	ME	prime minister	2010-12-29	2012-12-04
jakov-milatovic	Jakov Milatović	Jakov Milatovic	Milatović	m	ME	president	2023-05-20	
milo-dukanovic	Milo Đukanović	Milo Djukanovic|Milo Dukanovic	Đukanović|Djukanovic	m	ME	prime minister	2003	2006-11-10
milo-dukanovic	Milo Đukanović	Milo Djukanovic|Milo Dukanovic	Đukanović|Djukanovic	m	ME	prime minister	2008-02-29	2010-12-29
milo-dukanovic	Milo Đukanović	Milo Djukanovic|Milo Dukanovic	Đukanović|Djukanovic	m	ME	prime minister	2012-12-04	2016-11-28
milo-dukanovic	Milo Đukanović	Milo Djukanovic|Milo Dukanovic	Đukanović|Djukanovic	m	ME	president	2018-05-20	2023-05-20
milojko-spajic	Milojko Spajić	Milojko Spajic	Spajić	m	ME	prime minister	2023-10-31	
zdravko-krivokapic	Zdravko Krivokapić	Zdravko Krivokapic	Krivokapić	m	ME	prime minister	2020-12-04	2022
zeljko-sturanovic	Željko Šturanović	Zeljko Sturanovic	Šturanović	m	ME	prime minister	2006-11-10	2008-02-29
albert-zafy	Albert Zafy		Zafy	m	MG	president	1993-03-27	1996-09-05
andry-rajoelina	Andry Rajoelina	Andry Nirina Rajoelina	Rajoelina	m	MG	president	2009-03-17	2014-01-25
andry-rajoelina	Andry Rajoelina	Andry Nirina Rajoelina	Rajoelina	m	MG	president	2019-01-19	2025-10-14
didier-ratsiraka	Didier Ratsiraka		Ratsiraka	m	MG	president	1975-06-15	1993-03-27
didier-ratsiraka	Didier Ratsiraka		Ratsiraka	m	MG	president	1997-02-09	2002-07-06
gabriel-ramanantsoa	Gabriel Ramanantsoa		Ramanantsoa	m	MG	head of state	1972-10-12	1975-02-05
gilles-andriamahazo	Gilles Andriamahazo		Andriamahazo	m	MG	head of state	1975-02-11	1975
hery-rajaonarimampianina	Hery Rajaonarimampianina		Rajaonarimampianina	m	MG	president	2014-01-25	2018-09-07
marc-ravalomanana	Marc Ravalomanana		Ravalomanana	m	MG	president	2002-07-06	2009-03-17
michael-randrianirina	Michael Randrianirina		Randrianirina	m	MG	president	2025-10-17	
norbert-ratsirahonana	Norbert Ratsirahonana		Ratsirahonana	m	MG	acting president	1996-09-05	1997-02-09
philibert-tsiranana	Philibert Tsiranana		Tsiranana	m	MG	president	1960-06-26	1972
richard-ratsimandrava	Richard Ratsimandrava		Ratsimandrava	m	MG	head of state	1975-02-05	1975-02-11
rivo-rakotovao	Rivo Rakotovao		Rakotovao	m	MG	acting president	2018-09-07	2019-01-19
amata-kabua	Amata Kabua		Kabua	m	MH	president	1979	1996
casten-nemra	Casten Nemra		Nemra	m	MH	president	2016-01-11	2016-01-28
christopher-loeak	Christopher Loeak		Loeak	m	MH	president	2012-01-10	2016-01-11
david-kabua	David Kabua		Kabua	m	MH	president	2020-01-13	2024-01-03
hilda-heine	Hilda Heine	Hilda C. Heine	Heine	f	MH	president	2016-01-28	2020-01-13
hilda-heine	Hilda Heine	Hilda C. Heine	Heine	f	MH	president	2024-01-03	
imata-kabua	Imata Kabua		Kabua	m	MH	president	1997	2000
jurelang-zedkaia	Jurelang Zedkaia		Zedkaia	m	MH	president	2009	2012-01-10
kessai-note	Kessai Note		Note	m	MH	president	2000	2008
kunio-lemari	Kunio Lemari		Lemari	m	MH	acting president	1996	1997
litokwa-tomeing	Litokwa Tomeing		Tomeing	m	MH	president	2008	2009
ruben-zackhras	Ruben Zackhras		Zackhras	m	MH	acting president	2009	2009
boris-trajkovski	Boris Trajkovski		Trajkovski	m	MK	president	1999	2004-02-26
branko-crvenkovski	Branko Crvenkovski		Crvenkovski	m	MK	prime minister	1992-08-17	1998-11-30
branko-crvenkovski	Branko Crvenkovski		Crvenkovski	m	MK	prime minister	2002-11-01	2004
branko-crvenkovski	Branko Crvenkovski		Crvenkovski	m	MK	president	2004	2009
bujar-osmani	Bujar Osmani		Osmani	m	MK	foreign minister	2020	2024
dimitar-kovacevski	Dimitar Kovačevski	Dimitar Kovacevski	Kovačevski	m	MK	prime minister	2022-01-16	2024-01-28
emil-dimitriev	Emil Dimitriev		Dimitriev	m	MK	prime minister	2016-01-18	2017-05-31
gjorge-ivanov	Gjorge Ivanov		Ivanov	m	MK	president	2009	2019
gordana-siljanovska-davkova	Gordana Siljanovska-Davkova		Siljanovska-Davkova	f	MK	president	2024-05-12	
hari-kostov	Hari Kostov		Kostov	m	MK	prime minister	2004-06-02	2004
hristijan-mickoski	Hristijan Mickoski		Mickoski	m	MK	prime minister	2024-06-23	
kiro-gligorov	Kiro Gligorov		Gligorov	m	MK	president	1991	1999
ljubco-georgievski	Ljubčo Georgievski	Ljubco Georgievski	Georgievski	m	MK	prime minister	1998-11-30	2002-11-01
nikola-dimitrov	Nikola Dimitrov		Dimitrov	m	MK	foreign minister	2017	2020
nikola-gruevski	Nikola Gruevski		Gruevski	m	MK	prime minister	2006-08-27	2016-01-18
nikola-kljusev	Nikola Kljusev		Kljusev	m	MK	prime minister	1991-11-17	1992-08-17
oliver-spasovski	Oliver Spasovski		Spasovski	m	MK	prime minister	2020-01-03	2020-08-30
radmila-sekerinska	Radmila Šekerinska	Radmila Sekerinska	Šekerinska	f	MK	acting prime minister	2004	2004-06-02
stevo-pendarovski	Stevo Pendarovski		Pendarovski	m	MK	president	2019-05-12	2024-05-12
talat-xhaferi	Talat Xhaferi		Xhaferi	m	MK	prime minister	2024-01-28	2024-06-23
vlado-buckovski	Vlado Bučkovski	Vlado Buckovski	Bučkovski	m	MK	prime minister	2004-12-17	2006-08-27
zoran-zaev	Zoran Zaev		Zaev	m	MK	prime minister	2017-05-31	2020-01-03
zoran-zaev	Zoran Zaev		Zaev	m	MK	prime minister	2020-08-30	2022-01-16
abdoulaye-diop	Abdoulaye Diop		Diop	m	ML	foreign minister	2014	2017
abdoulaye-diop	Abdoulaye Diop		Diop	m	ML	foreign minister	2021	
amadou-sanogo	Amadou Sanogo		Sanogo	m	ML	head of state	2012-03-22	2012
amadou-toumani-toure	Amadou Toumani Touré	Amadou Toumani Toure	Touré	m	ML	head of state	1991-03-26	1992
amadou-toumani-toure	Amadou Toumani Touré	Amadou Toumani Toure	Touré	m	ML	president	2002-06-09	2012
assimi-goita	Assimi Goïta	Assimi Goita	Goïta	m	ML	head of state	2020-08-19	2021
assimi-goita	Assimi Goïta	Assimi Goita	Goïta	m	ML	acting president	2021-05-24	
bah-ndaw	Bah N'Daw	Bah Ndaw	N'Daw	m	ML	acting president	2020	2021
choguel-maiga	Choguel Maïga	Choguel Kokalla Maiga|Choguel Kokalla Maïga|Choguel Maiga	Maïga	m	ML	prime minister	2021	2024
dioncounda-traore	Dioncounda Traoré	Dioncounda Traore	Traoré	m	ML	acting president	2012-04-12	2013-09-04
ibrahim-boubacar-keita	Ibrahim Boubacar Keïta	IBK|Ibrahim Boubacar Keita	Keïta	m	ML	president	2013-09-04	2020-08-18
modibo-keita	Modibo Keïta	Modibo Keita	Keïta	m	ML	president	1960-09-22	1968-11-19
moussa-traore	Moussa Traoré	Moussa Traore	Traoré	m	ML	president	1968-11-19	1991
aung-san	Aung San		Aung San	m	MM	leader	1946	1947-07-19
aung-san-suu-kyi	Aung San Suu Kyi	Daw Aung San Suu Kyi	Suu Kyi	f	MM	foreign minister	2016-03-30	2021-02-01
aung-san-suu-kyi	Aung San Suu Kyi	Daw Aung San Suu Kyi	Suu Kyi	f	MM	state counsellor	2016-04-06	2021-02-01
ba-swe	Ba Swe	U Ba Swe	Ba Swe	m	MM	prime minister	1956-06-12	1957
htin-kyaw	Htin Kyaw		Htin Kyaw	m	MM	president	2016	2018
khin-nyunt	Khin Nyunt		Khin Nyunt	m	MM	prime minister	2003	2004
maung-maung	Maung Maung		Maung Maung	m	MM	president	1988-08-19	1988-09-18
min-aung-hlaing	Min Aung Hlaing	Senior General Min Aung Hlaing	Min Aung Hlaing	m	MM	head of state	2021-02-02	
ne-win	Ne Win	General Ne Win|U Ne Win	Ne Win	m	MM	prime minister	1958-10-29	1960
ne-win	Ne Win	General Ne Win|U Ne Win	Ne Win	m	MM	chairman	1962-03-02	1974-03-02
ne-win	Ne Win	General Ne Win|U Ne Win	Ne Win	m	MM	president	1974	1981
san-yu	San Yu		San Yu	m	MM	president	1981	1988
saw-maung	Saw Maung		Saw Maung	m	MM	chairman	1988	1992-04-23
sein-lwin	Sein Lwin		Sein Lwin	m	MM	president	1988-07-27	1988-08-12
than-shwe	Than Shwe	Senior General Than Shwe	Than Shwe	m	MM	chairman	1992-04-23	2011-03-30
than-swe	Than Swe		Than Swe	m	MM	foreign minister	2023	
thein-sein	Thein Sein	U Thein Sein	Thein Sein	m	MM	prime minister	2007	2011
thein-sein	Thein Sein	U Thein Sein	Thein Sein	m	MM	president	2011-03-30	2016-03-30
u-nu	U Nu		U Nu	m	MM	prime minister	1948-01-04	1956-06-12
u-nu	U Nu		U Nu	m	MM	prime minister	1957	1958
u-nu	U Nu		U Nu	m	MM	prime minister	1960	1962-03-02
win-maung	Win Maung	U Win Maung	Win Maung	m	MM	president	1957	1962
win-myint	Win Myint		Win Myint	m	MM	president	2018-03-30	2021-02-01
wunna-maung-lwin	Wunna Maung Lwin		Wunna Maung Lwin	m	MM	foreign minister	2011	2016
wunna-maung-lwin	Wunna Maung Lwin		Wunna Maung Lwin	m	MM	foreign minister	2021	2023
batmunkh-battsetseg	Batmunkh Battsetseg	Battsetseg Batmunkh	Battsetseg	f	MN	foreign minister	2021-01-29	
gombojavyn-zandanshatar	Gombojavyn Zandanshatar	Zandanshatar Gombojav	Zandanshatar	m	MN	prime minister	2025-06-13	
jambyn-batmonkh	Jambyn Batmönkh	Jambyn Batmonkh	Batmönkh	m	MN	prime minister	1974	1984
jambyn-batmonkh	Jambyn Batmönkh	Jambyn Batmonkh	Batmönkh	m	MN	general secretary	1984-08-23	1990
khaltmaagiin-battulga	Khaltmaagiin Battulga	Battulga Khaltmaa	Battulga	m	MN	president	2017-07-10	2021-06-25
khorloogiin-choibalsan	Khorloogiin Choibalsan		Choibalsan	m	MN	prime minister	1939	1952-01-26
luvsannamsrain-oyun-erdene	Luvsannamsrain Oyun-Erdene	Oyun-Erdene Luvsannamsrai	Oyun-Erdene	m	MN	prime minister	2021-01-27	2025-06-13
nambaryn-enkhbayar	Nambaryn Enkhbayar		Enkhbayar	m	MN	prime minister	2000	2004
nambaryn-enkhbayar	Nambaryn Enkhbayar		Enkhbayar	m	MN	president	2005-06-24	2009-06-18
natsagiin-bagabandi	Natsagiin Bagabandi	Natsagiyn Bagabandi	Bagabandi	m	MN	president	1997-06-20	2005-06-24
punsalmaagiin-ochirbat	Punsalmaagiin Ochirbat		Ochirbat	m	MN	president	1990-03-12	1997-06-20
tsakhiagiin-elbegdorj	Tsakhiagiin Elbegdorj	Elbegdorj Tsakhia|Tsakhia Elbegdorj	Elbegdorj	m	MN	prime minister	1998	1998
tsakhiagiin-elbegdorj	Tsakhiagiin Elbegdorj	Elbegdorj Tsakhia|Tsakhia Elbegdorj	Elbegdorj	m	MN	prime minister	2004	2006
tsakhiagiin-elbegdorj	Tsakhiagiin Elbegdorj	Elbegdorj Tsakhia|Tsakhia Elbegdorj	Elbegdorj	m	MN	president	2009-06-18	2017-07-10
ukhnaagiin-khurelsukh	Ukhnaagiin Khürelsükh	Khurelsukh Ukhnaa|Ukhnaa Khurelsukh|Ukhnaagiin Khurelsukh	Khürelsükh	m	MN	prime minister	2017	2021
ukhnaagiin-khurelsukh	Ukhnaagiin Khürelsükh	Khurelsukh Ukhnaa|Ukhnaa Khurelsukh|Ukhnaagiin Khurelsukh	Khürelsükh	m	MN	president	2021-06-25	
yumjaagiin-tsedenbal	Yumjaagiin Tsedenbal		Tsedenbal	m	MN	prime minister	1952-01-26	1974
yumjaagiin-tsedenbal	Yumjaagiin Tsedenbal		Tsedenbal	m	MN	general secretary	1958	1984-08-23
yumjaagiin-tsedenbal	Yumjaagiin Tsedenbal		Tsedenbal	m	MN	chairman	1974	1984
ahmed-ould-bouceif	Ahmed Ould Bouceif		Ould Bouceif	m	MR	prime minister	1979-04-06	1979
ba-mamadou-mbare	Ba Mamadou Mbaré	Ba Mamadou Mbare	Mbaré	m	MR	acting president	2009-04-15	2009-08-05
ely-ould-mohamed-vall	Ely Ould Mohamed Vall		Ould Mohamed Vall	m	MR	head of state	2005-08-03	2007
maaouya-ould-sidahmed-taya	Maaouya Ould Sid'Ahmed Taya	Maaouiya Ould Sid'Ahmed Taya|Maaouya Ould Taya	Ould Sid'Ahmed Taya	m	MR	president	1984-12-12	2005
mohamed-khouna-ould-haidallah	Mohamed Khouna Ould Haidallah		Ould Haidallah	m	MR	head of state	1980-01-04	1984
mohamed-mahmoud-ould-louly	Mohamed Mahmoud Ould Louly	Mohamed Mahmoud Ould Ahmed Louly	Ould Louly	m	MR	head of state	1979-06-03	1980-01-04
mohamed-ould-abdel-aziz	Mohamed Ould Abdel Aziz		Ould Abdel Aziz	m	MR	head of state	2008-08-06	2009
mohamed-ould-abdel-aziz	Mohamed Ould Abdel Aziz		Ould Abdel Aziz	m	MR	president	2009-08-05	2019-08-01
mohamed-ould-ghazouani	Mohamed Ould Ghazouani	Mohamed Ould Cheikh El Ghazouani|Mohamed Ould Cheikh Ghazouani|Mohamed Ould El-Ghazouani	Ould Ghazouani	m	MR	president	2019-08-01	
moktar-ould-daddah	Moktar Ould Daddah	Mokhtar Ould Daddah	Ould Daddah	m	MR	president	1960-11-28	1978
mustafa-ould-salek	Mustafa Ould Salek	Mustafa Ould Mohamed Salek	Ould Salek	m	MR	head of state	1978-07-10	1979
sidi-ould-cheikh-abdallahi	Sidi Ould Cheikh Abdallahi		Ould Cheikh Abdallahi	m	MR	president	2007-04-19	2008
alfred-sant	Alfred Sant		Sant	m	MT	prime minister	1996-10-28	1998-09-06
dom-mintoff	Dom Mintoff		Mintoff	m	MT	prime minister	1971-06-21	1984-12-22
eddie-fenech-adami	Eddie Fenech Adami	Edward Fenech Adami	Fenech Adami	m	MT	prime minister	1987-05-12	1996-10-28
eddie-fenech-adami	Eddie Fenech Adami	Edward Fenech Adami	Fenech Adami	m	MT	prime minister	1998-09-06	2004-03-12
eddie-fenech-adami	Eddie Fenech Adami	Edward Fenech Adami	Fenech Adami	m	MT	president	2004	2009
george-borg-olivier	George Borg Olivier	G. Borg Olivier|Giorgio Borg Olivier	Borg Olivier	m	MT	prime minister	1962-03-05	1971-06-21
george-vella	George Vella		Vella	m	MT	president	2019	2024-04-04
guido-de-marco	Guido de Marco		de Marco	m	MT	president	1999	2004
ian-borg	Ian Borg		Borg	m	MT	foreign minister	2022	
joseph-muscat	Joseph Muscat		Muscat	m	MT	prime minister	2013-03-11	2020-01-13
karmenu-mifsud-bonnici	Karmenu Mifsud Bonnici		Mifsud Bonnici	m	MT	prime minister	1984-12-22	1987-05-12
lawrence-gonzi	Lawrence Gonzi		Gonzi	m	MT	prime minister	2004-03-12	2013-03-11
myriam-spiteri-debono	Myriam Spiteri Debono		Spiteri Debono	f	MT	president	2024-04-04	
robert-abela	Robert Abela		Abela	m	MT	prime minister	2020-01-13	
ameenah-gurib-fakim	Ameenah Gurib-Fakim		Gurib-Fakim	f	MU	president	2015	2018
anerood-jugnauth	Anerood Jugnauth	Aneerood Jugnauth|Sir Anerood Jugnauth	Jugnauth	m	MU	prime minister	1982-06-16	1995-12-22
anerood-jugnauth	Anerood Jugnauth	Aneerood Jugnauth|Sir Anerood Jugnauth	Jugnauth	m	MU	prime minister	2000-09-18	2003-09-30
anerood-jugnauth	Anerood Jugnauth	Aneerood Jugnauth|Sir Anerood Jugnauth	Jugnauth	m	MU	president	2003	2012
anerood-jugnauth	Anerood Jugnauth	Aneerood Jugnauth|Sir Anerood Jugnauth	Jugnauth	m	MU	prime minister	2014-12-17	2017-01-23
navin-ramgoolam	Navin Ramgoolam	Navinchandra Ramgoolam	Ramgoolam	m	MU	prime minister	1995-12-22	2000-09-18
navin-ramgoolam	Navin Ramgoolam	Navinchandra Ramgoolam	Ramgoolam	m	MU	prime minister	2005-07-05	2014-12-17
navin-ramgoolam	Navin Ramgoolam	Navinchandra Ramgoolam	Ramgoolam	m	MU	prime minister	2024-11-13	
paul-berenger	Paul Bérenger	Paul Berenger	Bérenger	m	MU	prime minister	2003-09-30	2005-07-05
pravind-jugnauth	Pravind Jugnauth	Pravind Kumar Jugnauth	Jugnauth	m	MU	prime minister	2017-01-23	2024-11-12
prithvirajsing-roopun	Prithvirajsing Roopun		Roopun	m	MU	president	2019	2024
seewoosagur-ramgoolam	Seewoosagur Ramgoolam	Sir Seewoosagur Ramgoolam	Ramgoolam	m	MU	prime minister	1968-03-12	1982-06-16
abdulla-yameen	Abdulla Yameen		Yameen	m	MV	president	2013-11-17	2018-11-17
ibrahim-mohamed-solih	Ibrahim Mohamed Solih	Ibrahim Solih	Solih	m	MV	president	2018-11-17	2023-11-17
ibrahim-nasir	Ibrahim Nasir		Nasir	m	MV	prime minister	1965-07-26	1968
ibrahim-nasir	Ibrahim Nasir		Nasir	m	MV	president	1968	1978-11-11
maumoon-abdul-gayoom	Maumoon Abdul Gayoom		Gayoom	m	MV	president	1978-11-11	2008-11-11
mohamed-muizzu	Mohamed Muizzu		Muizzu	m	MV	president	2023-11-17	
mohamed-nasheed	Mohamed Nasheed		Nasheed	m	MV	president	2008-11-11	2012-02-07
mohammed-waheed-hassan	Mohammed Waheed Hassan		Hassan	m	MV	president	2012-02-07	2013-11-17
bakili-muluzi	Bakili Muluzi		Muluzi	m	MW	president	1994-05-21	2004-05-24
bingu-wa-mutharika	Bingu wa Mutharika		Mutharika	m	MW	president	2004-05-24	2012-04-05
hastings-banda	Hastings Banda	Hastings Kamuzu Banda	Banda	m	MW	prime minister	1964-07-06	1966
hastings-banda	Hastings Banda	Hastings Kamuzu Banda	Banda	m	MW	president	1966	1994-05-21
joyce-banda	Joyce Banda		Banda	f	MW	president	2012-04-05	2014-05-31
lazarus-chakwera	Lazarus Chakwera		Chakwera	m	MW	president	2020-06-28	2025-10-04
peter-mutharika	Peter Mutharika	Arthur Peter Mutharika	Mutharika	m	MW	president	2014-05-31	2020-06-28
peter-mutharika	Peter Mutharika	Arthur Peter Mutharika	Mutharika	m	MW	president	2025-10-04	
adolfo-lopez-mateos	Adolfo López Mateos	Adolfo Lopez Mateos	López Mateos	m	MX	president	1958-12-01	1964-12-01
adolfo-ruiz-cortines	Adolfo Ruiz Cortines		Ruiz Cortines	m	MX	president	1952-12-01	1958-12-01
alicia-barcena	Alicia Bárcena	Alicia Barcena	Bárcena	f	MX	foreign minister	2023-07-01	2024-10-01
andres-manuel-lopez-obrador	Andrés Manuel López Obrador	AMLO|Andres Manuel Lopez Obrador|Lopez Obrador|Manuel Lopez Obrador|Manuel López Obrador	López Obrador	m	MX	president	2018-12-01	2024-10-01
carlos-salinas-de-gortari	Carlos Salinas de Gortari	Carlos Salinas	de Gortari	m	MX	president	1988-12-01	1994
claudia-sheinbaum	Claudia Sheinbaum	Claudia Sheinbaum Pardo	Sheinbaum	f	MX	president	2024-10-01	
enrique-pena-nieto	Enrique Peña Nieto	Enrique Pena Nieto	Peña Nieto	m	MX	president	2012-12-01	2018
ernesto-zedillo	Ernesto Zedillo	Ernesto Zedillo Ponce de Leon|Ernesto Zedillo Ponce de León	Zedillo	m	MX	president	1994-12-01	2000
felipe-calderon	Felipe Calderón	Felipe Calderon|Felipe Calderon Hinojosa|Felipe Calderón Hinojosa	Calderón	m	MX	president	2006-12-01	2012
gustavo-diaz-ordaz	Gustavo Díaz Ordaz	Gustavo Diaz Ordaz	Díaz Ordaz	m	MX	president	1964-12-01	1970-12-01
jorge-castaneda	Jorge Castañeda	Jorge Castaneda|Jorge G. Castaneda|Jorge G. Castañeda	Castañeda	m	MX	foreign minister	2000	2003
jose-lopez-portillo	José López Portillo	Jose Lopez Portillo	López Portillo	m	MX	president	1976-12-01	1982-12-01
juan-ramon-de-la-fuente	Juan Ramón de la Fuente	Juan Ramon de la Fuente	de la Fuente	m	MX	foreign minister	2024-10-01	
luis-echeverria	Luis Echeverría	Luis Echeverria|Luis Echeverria Alvarez|Luis Echeverría Álvarez	Echeverría	m	MX	president	1970-12-01	1976-12-01
luis-videgaray	Luis Videgaray		Videgaray	m	MX	foreign minister	2017	2018
manuel-avila-camacho	Manuel Ávila Camacho	Manuel Avila Camacho	Camacho	m	MX	president	1940	1946
marcelo-ebrard	Marcelo Ebrard		Ebrard	m	MX	foreign minister	2018-12-01	2023-06-12
miguel-aleman-valdes	Miguel Alemán Valdés	Miguel Aleman|Miguel Aleman Valdes|Miguel Alemán	Valdés	m	MX	president	1946-12-01	1952-12-01
miguel-de-la-madrid	Miguel de la Madrid	Miguel de la Madrid Hurtado	de la Madrid	m	MX	president	1982-12-01	1988-12-01
vicente-fox	Vicente Fox	Vicente Fox Quesada	Fox	m	MX	president	2000-12-01	2006
abdul-razak-hussein	Abdul Razak Hussein	Abdul Razak|Tun Abdul Razak	Abdul|Hussein	m	MY	acting prime minister	1959-04-15	1959
abdul-razak-hussein	Abdul Razak Hussein	Abdul Razak|Tun Abdul Razak	Abdul|Hussein	m	MY	prime minister	1970-09-22	1976-01-14
abdullah-badawi	Abdullah Badawi	Abdullah Ahmad Badawi	Abdullah|Badawi	m	MY	prime minister	2003-10-31	2009-04-03
abdullah-of-pahang	Abdullah of Pahang	Al-Sultan Abdullah|Sultan Abdullah	Abdullah	m	MY	king	2019-01-31	2024-01-30
anwar-ibrahim	Anwar Ibrahim	Anwar bin Ibrahim	Anwar|Ibrahim	m	MY	deputy prime minister	1993	1998
anwar-ibrahim	Anwar Ibrahim	Anwar bin Ibrahim	Anwar|Ibrahim	m	MY	prime minister	2022-11-24	
hishammuddin-hussein	Hishammuddin Hussein		Hishammuddin|Hussein	m	MY	foreign minister	2020	2021
hussein-onn	Hussein Onn	Hussein bin Onn	Hussein|Onn	m	MY	prime minister	1976-01-14	1981-07-16
ismail-sabri-yaakob	Ismail Sabri Yaakob	Ismail Sabri	Yaakob	m	MY	prime minister	2021-08-21	2022-11-24
mahathir-mohamad	Mahathir Mohamad	Mahathir Mohamed|Mahathir bin Mohamad|Mahathir bin Muhammad	Mahathir|Mohamad	m	MY	prime minister	1981-07-16	2003-10-31
mahathir-mohamad	Mahathir Mohamad	Mahathir Mohamed|Mahathir bin Mohamad|Mahathir bin Muhammad	Mahathir|Mohamad	m	MY	prime minister	2018-05-10	2020-03-01
mohamad-hasan	Mohamad Hasan		Mohamad|Hasan	m	MY	foreign minister	2023-12-12	
muhyiddin-yassin	Muhyiddin Yassin		Muhyiddin|Yassin	m	MY	prime minister	2020-03-01	2021-08-21
najib-razak	Najib Razak	Najib Abdul Razak|Najib Tun Razak	Najib|Razak	m	MY	prime minister	2009-04-03	2018-05-09
saifuddin-abdullah	Saifuddin Abdullah		Saifuddin|Abdullah	m	MY	foreign minister	2018	2020
saifuddin-abdullah	Saifuddin Abdullah		Saifuddin|Abdullah	m	MY	foreign minister	2021	2022
sirajuddin-of-perlis	Sirajuddin of Perlis	King Sirajuddin|Tuanku Syed Sirajuddin	Perlis	m	MY	king	2001-12-13	2006-12-12
sultan-ibrahim	Sultan Ibrahim	Sultan Ibrahim Iskandar	Ibrahim	m	MY	king	2024-01-31	
tunku-abdul-rahman	Tunku Abdul Rahman	Tengku Abdul Rahman|Tunku Abdul Rahman Putra	Tunku|Abdul Rahman	m	MY	prime minister	1957-08-31	1970-09-22
zambry-abdul-kadir	Zambry Abdul Kadir		Zambry|Kadir	m	MY	foreign minister	2022	2023
armando-guebuza	Armando Guebuza	Armando Emilio Guebuza|Armando Emílio Guebuza	Guebuza	m	MZ	president	2005-02-02	2015-01-15
daniel-chapo	Daniel Chapo	Daniel Francisco Chapo	Chapo	m	MZ	president	2025-01-15	
filipe-nyusi	Filipe Nyusi	Filipe Jacinto Nyusi	Nyusi	m	MZ	president	2015-01-15	2025-01-15
joaquim-chissano	Joaquim Chissano	Joachim Chissano|Joaquim Alberto Chissano	Chissano	m	MZ	foreign minister	1975	1986
joaquim-chissano	Joaquim Chissano	Joachim Chissano|Joaquim Alberto Chissano	Chissano	m	MZ	president	1986-11-06	2005-02-02
samora-machel	Samora Machel		Machel	m	MZ	president	1975-06-25	1986-10-19
hage-geingob	Hage Geingob	Hage Gottfried Geingob	Geingob	m	NA	prime minister	1990	2002
hage-geingob	Hage Geingob	Hage Gottfried Geingob	Geingob	m	NA	president	2015-03-21	2024-02-04
hifikepunye-pohamba	Hifikepunye Pohamba		Pohamba	m	NA	president	2005-03-21	2015-03-21
nangolo-mbumba	Nangolo Mbumba		Mbumba	m	NA	president	2024-02-04	2025-03-21
netumbo-nandi-ndaitwah	Netumbo Nandi-Ndaitwah		Nandi-Ndaitwah	f	NA	foreign minister	2012	2024
netumbo-nandi-ndaitwah	Netumbo Nandi-Ndaitwah		Nandi-Ndaitwah	f	NA	president	2025-03-21	
sam-nujoma	Sam Nujoma		Nujoma	m	NA	president	1990-03-21	2005-03-21
louis-mapou	Louis Mapou		Mapou	m	NC	president	2021-07-22	2025
abdourahamane-tchiani	Abdourahamane Tchiani	Abdourahmane Tiani|General Tchiani	Tchiani|Tiani	m	NE	head of state	2023-07-28	
ali-saibou	Ali Saibou	Ali Seibou	Saibou|Seibou	m	NE	president	1987-11-10	1993-04-16
daouda-malam-wanke	Daouda Malam Wanké	Daouda Malam Wanke	Wanké	m	NE	head of state	1999-04-11	1999
hamani-diori	Hamani Diori		Diori	m	NE	president	1960-10-03	1974-04-17
ibrahim-bare-mainassara	Ibrahim Baré Maïnassara	Ibrahim Bare Mainassara	Maïnassara	m	NE	president	1996-01-27	1999
mahamadou-issoufou	Mahamadou Issoufou		Issoufou	m	NE	president	2011-04-07	2021-04-02
mahamane-ousmane	Mahamane Ousmane		Ousmane	m	NE	president	1993-04-16	1996-01-27
mamadou-tandja	Mamadou Tandja	Tandja Mamadou	Tandja	m	NE	president	1999-12-22	2010
mohamed-bazoum	Mohamed Bazoum		Bazoum	m	NE	president	2021-04-02	2023-07-26
salou-djibo	Salou Djibo		Djibo	m	NE	head of state	2010-02-08	2011
seyni-kountche	Seyni Kountché	Seyni Kountche	Kountché	m	NE	president	1974-04-17	1987-11-10
abdulsalami-abubakar	Abdulsalami Abubakar		Abubakar	m	NG	head of state	1998-06-09	1999
abubakar-tafawa-balewa	Abubakar Tafawa Balewa	Tafawa Balewa	Balewa	m	NG	prime minister	1960-10-01	1966-01-15
atiku-abubakar	Atiku Abubakar		Abubakar	m	NG	vice president	1999	2007
bola-tinubu	Bola Tinubu	Bola Ahmed Tinubu	Tinubu	m	NG	president	2023-05-29	
ernest-shonekan	Ernest Shonekan		Shonekan	m	NG	head of state	1993-08-26	1993-11-17
geoffrey-onyeama	Geoffrey Onyeama		Onyeama	m	NG	foreign minister	2015	2023
goodluck-jonathan	Goodluck Jonathan		Jonathan	m	NG	president	2010-05-06	2015-05-29
ibrahim-babangida	Ibrahim Babangida		Babangida	m	NG	president	1985-08-27	1993
johnson-aguiyi-ironsi	Johnson Aguiyi-Ironsi		Aguiyi-Ironsi	m	NG	head of state	1966-01-15	1966-07-29
kashim-shettima	Kashim Shettima		Shettima	m	NG	vice president	2023-05-29	
muhammadu-buhari	Muhammadu Buhari		Buhari	m	NG	head of state	1983-12-31	1985-08-27
muhammadu-buhari	Muhammadu Buhari		Buhari	m	NG	president	2015-05-29	2023-05-29
murtala-mohammed	Murtala Mohammed	Murtala Muhammed	Mohammed	m	NG	head of state	1975	1976
nnamdi-azikiwe	Nnamdi Azikiwe		Azikiwe	m	NG	president	1963	1966
olusegun-obasanjo	Olusegun Obasanjo	General Obasanjo	Obasanjo	m	NG	head of state	1976-02-14	1979-09-30
olusegun-obasanjo	Olusegun Obasanjo	General Obasanjo	Obasanjo	m	NG	president	1999-05-29	2007-05-29
sani-abacha	Sani Abacha		Abacha	m	NG	head of state	1993-11-17	1998-06-09
shehu-shagari	Shehu Shagari		Shagari	m	NG	president	1979-10-01	1983
umaru-musa-yaradua	Umaru Musa Yar'Adua	Umaru Yar'Adua	Yar'Adua	m	NG	president	2007-05-29	2010
yakubu-gowon	Yakubu Gowon		Gowon	m	NG	head of state	1966-07-29	1975
yemi-osinbajo	Yemi Osinbajo		Osinbajo	m	NG	vice president	2015	2023
yusuf-tuggar	Yusuf Tuggar		Tuggar	m	NG	foreign minister	2023-08-21	
anastasio-somoza-debayle	Anastasio Somoza Debayle	Tachito Somoza	Somoza Debayle	m	NI	president	1967-05-01	1972
anastasio-somoza-debayle	Anastasio Somoza Debayle	Tachito Somoza	Somoza Debayle	m	NI	president	1974	1979
anastasio-somoza-garcia	Anastasio Somoza García	Anastasio Somoza Garcia	Somoza García	m	NI	president	1937	1947
anastasio-somoza-garcia	Anastasio Somoza García	Anastasio Somoza Garcia	Somoza García	m	NI	president	1950	1956-09-29
arnoldo-aleman	Arnoldo Alemán	Arnoldo Aleman	Alemán	m	NI	president	1997-01-10	2002-01-11
daniel-ortega	Daniel Ortega	Daniel Ortega Saavedra	Ortega	m	NI	leader	1979-07-19	1985-01-10
daniel-ortega	Daniel Ortega	Daniel Ortega Saavedra	Ortega	m	NI	president	1985	1990-04-25
daniel-ortega	Daniel Ortega	Daniel Ortega Saavedra	Ortega	m	NI	president	2007-01-10	
enrique-bolanos	Enrique Bolaños	Enrique Bolanos	Bolaños	m	NI	president	2002-01-11	2007-01-10
lorenzo-guerrero	Lorenzo Guerrero		Guerrero	m	NI	president	1966-08-04	1967-05-01
luis-somoza	Luis Somoza	Luis Somoza Debayle	Somoza	m	NI	president	1956-09-29	1963-05-01
miguel-descoto	Miguel d'Escoto	Miguel D'Escoto	d'Escoto	m	NI	foreign minister	1979	1990
rene-schick	René Schick	Rene Schick	Schick	m	NI	president	1963-05-01	1966-08-04
rosario-murillo	Rosario Murillo		Murillo	f	NI	vice president	2017	2025
rosario-murillo	Rosario Murillo		Murillo	f	NI	president	2025-02-18	
violeta-chamorro	Violeta Chamorro	Violeta Barrios de Chamorro	Chamorro	f	NI	president	1990-04-25	1997-01-10
barend-biesheuvel	Barend Biesheuvel		Biesheuvel	m	NL	prime minister	1971-07-06	1973-05-11
bernard-bot	Bernard Bot	Ben Bot	Bot	m	NL	foreign minister	2003	2007
bert-koenders	Bert Koenders		Koenders	m	NL	foreign minister	2014	2017
caspar-veldkamp	Caspar Veldkamp		Veldkamp	m	NL	foreign minister	2024-07-02	2025-08-22
dick-schoof	Dick Schoof		Schoof	m	NL	prime minister	2024-07-02	
dries-van-agt	Dries van Agt	Andreas van Agt	van Agt	m	NL	prime minister	1977-12-19	1982-11-04
frans-timmermans	Frans Timmermans		Timmermans	m	NL	foreign minister	2012	2014
hanke-bruins-slot	Hanke Bruins Slot		Bruins Slot	f	NL	foreign minister	2023-09-05	2024-07-02
hans-van-den-broek	Hans van den Broek		van den Broek	m	NL	foreign minister	1982	1993
hendrikus-colijn	Hendrikus Colijn		Colijn	m	NL	prime minister	1933	1939
jan-de-quay	Jan de Quay		de Quay	m	NL	prime minister	1959-05-19	1963
jan-peter-balkenende	Jan Peter Balkenende	Jan-Peter Balkenende	Balkenende	m	NL	prime minister	2002-07-22	2010-10-14
jelle-zijlstra	Jelle Zijlstra		Zijlstra	m	NL	prime minister	1966-11-22	1967
jo-cals	Jo Cals		Cals	m	NL	prime minister	1965-04-27	1966
joop-den-uyl	Joop den Uyl		den Uyl	m	NL	prime minister	1973-05-11	1977-12-19
king-willem-alexander	King Willem-Alexander	Prince Willem-Alexander	Willem-Alexander	m	NL	king	2013-04-30	
louis-beel	Louis Beel		Beel	m	NL	prime minister	1946	1948
louis-beel	Louis Beel		Beel	m	NL	prime minister	1958-12-22	1959-05-19
maxime-verhagen	Maxime Verhagen		Verhagen	m	NL	foreign minister	2007	2010
piet-de-jong	Piet de Jong		de Jong	m	NL	prime minister	1967-04-03	1971
prince-bernhard	Prince Bernhard		Bernhard	m	NL	consort	1948-09-04	1980-04-30
queen-beatrix	Queen Beatrix		Beatrix	f	NL	queen	1980-04-30	2013-04-30
queen-juliana	Queen Juliana		Juliana	f	NL	queen	1948-09-04	1980-04-30
queen-maxima	Queen Máxima	Queen Maxima	Máxima	f	NL	consort	2013-04-30	
queen-wilhelmina	Queen Wilhelmina		Wilhelmina	f	NL	queen	1890	1948-09-04
ruud-lubbers	Ruud Lubbers		Lubbers	m	NL	prime minister	1982-11-04	1994-08-22
sigrid-kaag	Sigrid Kaag		Kaag	f	NL	foreign minister	2021	2021
stef-blok	Stef Blok		Blok	m	NL	foreign minister	2018	2021
uri-rosenthal	Uri Rosenthal		Rosenthal	m	NL	foreign minister	2010	2012
victor-marijnen	Victor Marijnen		Marijnen	m	NL	prime minister	1963-07-24	1965
willem-drees	Willem Drees		Drees	m	NL	prime minister	1948-08-07	1958-12-22
wim-kok	Wim Kok	Willem Kok	Kok	m	NL	prime minister	1994-08-22	2002-07-22
wopke-hoekstra	Wopke Hoekstra		Hoekstra	m	NL	foreign minister	2022-01-10	2023-09-01
anne-enger-lahnstein	Anne Enger Lahnstein		Lahnstein	f	NO	acting prime minister	1998-08-30	1998
anniken-huitfeldt	Anniken Huitfeldt		Huitfeldt	f	NO	foreign minister	2021-10-14	2023-10-16
einar-gerhardsen	Einar Gerhardsen		Gerhardsen	m	NO	prime minister	1945-06-26	1951-11-19
einar-gerhardsen	Einar Gerhardsen		Gerhardsen	m	NO	prime minister	1955-01-22	1963-08-27
einar-gerhardsen	Einar Gerhardsen		Gerhardsen	m	NO	prime minister	1963-09-25	1965-10-12
erna-solberg	Erna Solberg		Solberg	f	NO	prime minister	2013-10-16	2021-10-14
espen-barth-eide	Espen Barth Eide		Eide	m	NO	foreign minister	2012	2013
espen-barth-eide	Espen Barth Eide		Eide	m	NO	foreign minister	2023-10-16	
gro-harlem-brundtland	Gro Harlem Brundtland		Brundtland	f	NO	prime minister	1981-02-04	1981-10-14
gro-harlem-brundtland	Gro Harlem Brundtland		Brundtland	f	NO	prime minister	1986-05-09	1989-10-16
gro-harlem-brundtland	Gro Harlem Brundtland		Brundtland	f	NO	prime minister	1990-11-03	1996-10-25
haakon-vii	Haakon VII	King Haakon|King Haakon VII	Haakon	m	NO	king	1905	1957-09-21
halvard-lange	Halvard Lange		Lange	m	NO	foreign minister	1946	1965
harald-v	Harald V	King Harald|King Harald V	Harald	m	NO	king	1991-01-17	
ine-eriksen-soreide	Ine Eriksen Søreide	Ine Eriksen Soreide	Eriksen Søreide	f	NO	foreign minister	2017	2021-10-14
jan-p-syse	Jan P. Syse	Jan Syse	Syse	m	NO	prime minister	1989-10-16	1990-11-03
johan-jorgen-holst	Johan Jørgen Holst	Johan Jorgen Holst	Holst	m	NO	foreign minister	1993	1994
john-lyng	John Lyng		Lyng	m	NO	prime minister	1963-08-27	1963-09-25
jonas-gahr-store	Jonas Gahr Støre	Jonas Gahr Stoere|Jonas Gahr Store	Støre|Stoere	m	NO	foreign minister	2005	2012
jonas-gahr-store	Jonas Gahr Støre	Jonas Gahr Stoere|Jonas Gahr Store	Støre|Stoere	m	NO	prime minister	2021-10-14	
kare-willoch	Kåre Willoch	Kaare Willoch|Kare Willoch	Willoch	m	NO	prime minister	1981-10-14	1986-05-09
kjell-magne-bondevik	Kjell Magne Bondevik	Kjell Bondevik	Bondevik	m	NO	prime minister	1997-10-17	2000-03-17
kjell-magne-bondevik	Kjell Magne Bondevik	Kjell Bondevik	Bondevik	m	NO	prime minister	2001-10-19	2005-10-17
knut-frydenlund	Knut Frydenlund		Frydenlund	m	NO	foreign minister	1973	1981
knut-frydenlund	Knut Frydenlund		Frydenlund	m	NO	foreign minister	1986	1987
lars-korvald	Lars Korvald		Korvald	m	NO	prime minister	1972-10-17	1973-10-15
odvar-nordli	Odvar Nordli		Nordli	m	NO	prime minister	1976-01-09	1981-02-04
olav-v	Olav V	King Olav|King Olav V	Olav	m	NO	king	1957-09-21	1991-01-17
oscar-torp	Oscar Torp		Torp	m	NO	prime minister	1951-11-19	1955-01-22
per-borten	Per Borten		Borten	m	NO	prime minister	1965-10-12	1971-03-16
thorbjorn-jagland	Thorbjørn Jagland	Thorbjorn Jagland	Jagland	m	NO	prime minister	1996-10-25	1997-10-17
trygve-bratteli	Trygve Bratteli		Bratteli	m	NO	prime minister	1971-03-16	1972-10-17
trygve-bratteli	Trygve Bratteli		Bratteli	m	NO	prime minister	1973-10-15	1976-01-09
arzu-rana-deuba	Arzu Rana Deuba		Deuba	f	NP	foreign minister	2024-07-15	2025-09-09
baburam-bhattarai	Baburam Bhattarai		Bhattarai	m	NP	prime minister	2011-08-29	2013-03-14
bidya-devi-bhandari	Bidya Devi Bhandari		Bhandari	f	NP	president	2015	2023
bishweshwar-prasad-koirala	Bishweshwar Prasad Koirala	B P Koirala|B. P. Koirala|B.P. Koirala	Koirala	m	NP	prime minister	1959	1960
girija-prasad-koirala	Girija Prasad Koirala	G P Koirala|G. P. Koirala|G.P. Koirala	Koirala	m	NP	prime minister	1991-05-26	1994-11-30
girija-prasad-koirala	Girija Prasad Koirala	G P Koirala|G. P. Koirala|G.P. Koirala	Koirala	m	NP	prime minister	1998-04-15	1999-05-31
girija-prasad-koirala	Girija Prasad Koirala	G P Koirala|G. P. Koirala|G.P. Koirala	Koirala	m	NP	prime minister	2000-03-22	2001-07-26
girija-prasad-koirala	Girija Prasad Koirala	G P Koirala|G. P. Koirala|G.P. Koirala	Koirala	m	NP	prime minister	2006-04-30	2008-08-18
jhala-nath-khanal	Jhala Nath Khanal		Khanal	m	NP	prime minister	2011-02-06	2011-08-29
k-p-sharma-oli	K. P. Sharma Oli	K P Sharma Oli|K.P. Oli|K.P. Sharma Oli|KP Oli|KP Sharma Oli|Khadga Prasad Sharma Oli	Oli	m	NP	prime minister	2015-10-12	2016-07-24
k-p-sharma-oli	K. P. Sharma Oli	K P Sharma Oli|K.P. Oli|K.P. Sharma Oli|KP Oli|KP Sharma Oli|Khadga Prasad Sharma Oli	Oli	m	NP	prime minister	2018-02-15	2021-07-13
k-p-sharma-oli	K. P. Sharma Oli	K P Sharma Oli|K.P. Oli|K.P. Sharma Oli|KP Oli|KP Sharma Oli|Khadga Prasad Sharma Oli	Oli	m	NP	prime minister	2024-07-15	2025-09-09
khil-raj-regmi	Khil Raj Regmi		Regmi	m	NP	prime minister	2013-03-14	2014-02-11
king-birendra	King Birendra	Birendra Bir Bikram Shah Dev	Birendra	m	NP	king	1972-01-31	2001-06-01
king-gyanendra	King Gyanendra	Gyanendra Bir Bikram Shah Dev	Gyanendra	m	NP	king	2001-06-04	2008-05-28
king-mahendra	King Mahendra		Mahendra	m	NP	king	1955-03-14	1972-01-31
king-tribhuvan	King Tribhuvan		Tribhuvan	m	NP	king	1911	1955-03-14
krishna-prasad-bhattarai	Krishna Prasad Bhattarai		Bhattarai	m	NP	prime minister	1990-11-09	1991-05-26
krishna-prasad-bhattarai	Krishna Prasad Bhattarai		Bhattarai	m	NP	prime minister	1999-05-31	2000-03-22
lokendra-bahadur-chand	Lokendra Bahadur Chand		Chand	m	NP	prime minister	1997	1997
lokendra-bahadur-chand	Lokendra Bahadur Chand		Chand	m	NP	prime minister	2002-10-11	2003-06-05
madhav-kumar-nepal	Madhav Kumar Nepal		Nepal	m	NP	prime minister	2009-05-25	2011-02-06
man-mohan-adhikari	Man Mohan Adhikari		Adhikari	m	NP	prime minister	1994-11-30	1995-09-12
matrika-prasad-koirala	Matrika Prasad Koirala		Koirala	m	NP	prime minister	1951	1952
matrika-prasad-koirala	Matrika Prasad Koirala		Koirala	m	NP	prime minister	1953	1955
mohan-shumsher-rana	Mohan Shumsher Rana	Mohan Shumsher Jang Bahadur Rana	Rana	m	NP	prime minister	1948-02-09	1951
pushpa-kamal-dahal	Pushpa Kamal Dahal		Dahal|Prachanda	m	NP	prime minister	2008-08-18	2009-05-25
pushpa-kamal-dahal	Pushpa Kamal Dahal		Dahal|Prachanda	m	NP	prime minister	2016-07-24	2017-06-07
pushpa-kamal-dahal	Pushpa Kamal Dahal		Dahal|Prachanda	m	NP	prime minister	2022-12-26	2024-07-15
ram-baran-yadav	Ram Baran Yadav		Yadav	m	NP	president	2008	2015
ram-chandra-poudel	Ram Chandra Poudel	Ramchandra Paudel	Poudel|Paudel	m	NP	president	2023-03-13	
sher-bahadur-deuba	Sher Bahadur Deuba		Deuba	m	NP	prime minister	1995-09-12	1997
sher-bahadur-deuba	Sher Bahadur Deuba		Deuba	m	NP	prime minister	2001-07-26	2002-10-11
sher-bahadur-deuba	Sher Bahadur Deuba		Deuba	m	NP	prime minister	2004-06-03	2005
sher-bahadur-deuba	Sher Bahadur Deuba		Deuba	m	NP	prime minister	2017-06-07	2018-02-15
sher-bahadur-deuba	Sher Bahadur Deuba		Deuba	m	NP	prime minister	2021-07-13	2022-12-26
surya-bahadur-thapa	Surya Bahadur Thapa		Thapa	m	NP	prime minister	1997	1998-04-15
surya-bahadur-thapa	Surya Bahadur Thapa		Thapa	m	NP	prime minister	2003-06-05	2004-06-03
sushil-koirala	Sushil Koirala		Koirala	m	NP	prime minister	2014-02-11	2015-10-12
sushila-karki	Sushila Karki		Karki	f	NP	prime minister	2025-09-12	
tulsi-giri	Tulsi Giri		Giri	m	NP	prime minister	1963	1963
tulsi-giri	Tulsi Giri		Giri	m	NP	prime minister	1964	1965
tulsi-giri	Tulsi Giri		Giri	m	NP	prime minister	1975	1977
baron-waqa	Baron Waqa		Waqa	m	NR	president	2013	2019-08-27
bernard-dowiyogo	Bernard Dowiyogo		Dowiyogo	m	NR	president	1976	1978
bernard-dowiyogo	Bernard Dowiyogo		Dowiyogo	m	NR	president	1989	1995
bernard-dowiyogo	Bernard Dowiyogo		Dowiyogo	m	NR	president	1996	1996
bernard-dowiyogo	Bernard Dowiyogo		Dowiyogo	m	NR	president	1998	1999
bernard-dowiyogo	Bernard Dowiyogo		Dowiyogo	m	NR	president	2000	2001
bernard-dowiyogo	Bernard Dowiyogo		Dowiyogo	m	NR	president	2003-01-09	2003-03-09
david-adeang	David Adeang		Adeang	m	NR	president	2023-10-30	
derog-gioura	Derog Gioura		Gioura	m	NR	acting president	2003-03-10	2003-05-29
hammer-deroburt	Hammer DeRoburt		DeRoburt	m	NR	president	1968	1976
hammer-deroburt	Hammer DeRoburt		DeRoburt	m	NR	president	1978	1986
hammer-deroburt	Hammer DeRoburt		DeRoburt	m	NR	president	1986	1989
kenas-aroi	Kenas Aroi		Aroi	m	NR	president	1989	1989
kinza-clodumar	Kinza Clodumar		Clodumar	m	NR	president	1997	1998
lagumot-harris	Lagumot Harris		Harris	m	NR	president	1978	1978
lagumot-harris	Lagumot Harris		Harris	m	NR	president	1995	1996
lionel-aingimea	Lionel Aingimea		Aingimea	m	NR	president	2019-08-27	2022
ludwig-scotty	Ludwig Scotty		Scotty	m	NR	president	2003-05-29	2003-08-08
ludwig-scotty	Ludwig Scotty		Scotty	m	NR	president	2004	2007
marcus-stephen	Marcus Stephen		Stephen	m	NR	president	2007	2011
rene-harris	René Harris	Rene Harris	Harris	m	NR	president	1999	2000
rene-harris	René Harris	Rene Harris	Harris	m	NR	president	2001	2003-01-09
rene-harris	René Harris	Rene Harris	Harris	m	NR	president	2003	2004
russ-kun	Russ Kun	Russ Joseph Kun	Kun	m	NR	president	2022	2023
sprent-dabwido	Sprent Dabwido		Dabwido	m	NR	president	2011	2013
dalton-tagelagi	Dalton Tagelagi		Tagelagi	m	NU	premier	2020-06-11	
toke-talagi	Toke Talagi		Talagi	m	NU	premier	2008	2020
bill-english	Bill English		English	m	NZ	prime minister	2016-12-12	2017-10-26
bill-rowling	Bill Rowling	Wallace E. Rowling|Wallace Rowling	Rowling	m	NZ	prime minister	1974-09-06	1975-12-12
chris-hipkins	Chris Hipkins	Christopher Hipkins	Hipkins	m	NZ	prime minister	2023-01-25	2023-11-27
christopher-luxon	Christopher Luxon	Chris Luxon	Luxon	m	NZ	prime minister	2023-11-27	
cindy-kiro	Cindy Kiro		Kiro	f	NZ	governor-general	2021-10-21	
david-lange	David Lange		Lange	m	NZ	prime minister	1984-07-26	1989-08-08
geoffrey-palmer	Geoffrey Palmer		Palmer	m	NZ	prime minister	1989-08-08	1990-09-04
helen-clark	Helen Clark		Clark	f	NZ	prime minister	1999-12-05	2008-11-19
jacinda-ardern	Jacinda Ardern		Ardern	f	NZ	prime minister	2017-10-26	2023-01-25
jack-marshall	Jack Marshall	John Marshall	Marshall	m	NZ	prime minister	1972-02-07	1972-12-08
jenny-shipley	Jenny Shipley		Shipley	f	NZ	prime minister	1997-12-08	1999-12-05
jim-bolger	Jim Bolger	James Bolger	Bolger	m	NZ	prime minister	1990-10-27	1997-12-08
john-key	John Key	John P. Key	Key	m	NZ	prime minister	2008-11-19	2016-12-12
keith-holyoake	Keith Holyoake	Keith J. Holyoake	Holyoake	m	NZ	prime minister	1957-09-20	1957-12-12
keith-holyoake	Keith Holyoake	Keith J. Holyoake	Holyoake	m	NZ	prime minister	1960-12-12	1972-02-07
mike-moore	Mike Moore		Moore	m	NZ	prime minister	1990-09-04	1990-10-27
murray-mccully	Murray McCully		McCully	m	NZ	foreign minister	2008	2017
nanaia-mahuta	Nanaia Mahuta		Mahuta	f	NZ	foreign minister	2020-11-06	2023-11-27
norman-kirk	Norman Kirk	Norman E. Kirk	Kirk	m	NZ	prime minister	1972-12-08	1974
peter-fraser	Peter Fraser		Fraser	m	NZ	prime minister	1940	1949
robert-muldoon	Robert Muldoon	Rob Muldoon|Robert D. Muldoon	Muldoon	m	NZ	prime minister	1975-12-12	1984-07-26
sidney-holland	Sidney Holland		Holland	m	NZ	prime minister	1949-12-13	1957-09-20
walter-nash	Walter Nash		Nash	m	NZ	prime minister	1957-12-12	1960-12-12
winston-peters	Winston Peters		Peters	m	NZ	foreign minister	2005	2008
winston-peters	Winston Peters		Peters	m	NZ	foreign minister	2017-10-26	2020-11-06
winston-peters	Winston Peters		Peters	m	NZ	foreign minister	2023-11-27	
badr-albusaidi	Badr Albusaidi	Badr Al-Busaidi|Badr Busaidi|Badr al Busaidi|Badr al-Busaidi|Badr bin Hamad Albusaidi|Badr el-Busaidi|Sayyid Badr Albusaidi	Albusaidi|Busaidi	m	OM	foreign minister	2020-08-18	
haitham-bin-tariq	Haitham bin Tariq	Haitham bin Tariq Al Said|Sultan Haitham|Sultan Haitham bin Tariq	Haitham	m	OM	sultan	2020-01-11	
qaboos-bin-said	Qaboos bin Said	Qaboos bin Said Al Said|Sultan Qaboos|Sultan Qaboos bin Said	Qaboos	m	OM	sultan	1970-07-23	2020-01-10
said-bin-taimur	Said bin Taimur		bin Taimur	m	OM	sultan	1932	1970
yusuf-bin-alawi	Yusuf bin Alawi	Yousuf bin Alawi	bin Alawi	m	OM	foreign minister	1997	2020
alcibiades-arosemena	Alcibíades Arosemena	Alcibiades Arosemena	Arosemena	m	PA	president	1951-05-10	1952-10-01
aristides-royo	Arístides Royo	Aristides Royo	Royo	m	PA	president	1978	1982
arnulfo-arias	Arnulfo Arias	Arnulfo Arias Madrid	Arias	m	PA	president	1949-11-25	1951-05-10
arnulfo-arias	Arnulfo Arias	Arnulfo Arias Madrid	Arias	m	PA	president	1968-10-01	1968
demetrio-lakas	Demetrio Lakas	Demetrio Basilio Lakas	Lakas	m	PA	president	1969	1978
ernesto-de-la-guardia	Ernesto de la Guardia	Ernesto de la Guardia Jr|Ernesto de la Guardia Jr.|Ernesto de la Guardia, Jr.	de la Guardia	m	PA	president	1956-10-01	1960-10-01
ernesto-perez-balladares	Ernesto Pérez Balladares	Ernesto Perez Balladares	Pérez Balladares	m	PA	president	1994-09-01	1999-09-01
florencio-flores-aguilar	Florencio Flores Aguilar		Flores Aguilar	m	PA	general	1981	1982
guillermo-endara	Guillermo Endara		Endara	m	PA	president	1989	1994-09-01
jose-antonio-remon	José Antonio Remón	Jose Antonio Remon|Jose Antonio Remon Cantera|José Antonio Remón Cantera	Remón	m	PA	president	1952-10-01	1955-01-03
jose-ramon-guizado	José Ramón Guizado	Jose Ramon Guizado	Guizado	m	PA	president	1955-01-03	1955-01-15
jose-raul-mulino	José Raúl Mulino	Jose Raul Mulino	Mulino	m	PA	president	2024-07-01	
juan-carlos-varela	Juan Carlos Varela		Varela	m	PA	president	2014-07-01	2019-07-01
laurentino-cortizo	Laurentino Cortizo	Nito Cortizo	Cortizo	m	PA	president	2019-07-01	2024-07-01
manuel-noriega	Manuel Noriega	Manuel Antonio Noriega	Noriega	m	PA	leader	1983-08-15	1990-01-03
marco-aurelio-robles	Marco Aurelio Robles	Marco Robles	Robles	m	PA	president	1964-10-01	1968-10-01
martin-torrijos	Martín Torrijos	Martin Torrijos	Torrijos	m	PA	president	2004-09-01	2009-07-01
mireya-moscoso	Mireya Moscoso		Moscoso	f	PA	president	1999-09-01	2004-09-01
nicolas-ardito-barletta	Nicolás Ardito Barletta	Nicolas Ardito Barletta|Nicolas Ardito-Barletta|Nicolás Ardito-Barletta	Ardito Barletta	m	PA	president	1984	1985
omar-torrijos	Omar Torrijos	Omar Torrijos Herrera	Torrijos	m	PA	leader	1968-10-12	1981-07-31
ricardo-arias-espinosa	Ricardo Arias Espinosa	Ricardo Manuel Arias Espinosa	Arias Espinosa	m	PA	president	1955-01-15	1956-10-01
ricardo-de-la-espriella	Ricardo de la Espriella		de la Espriella	m	PA	president	1982	1984
ricardo-martinelli	Ricardo Martinelli		Martinelli	m	PA	president	2009-07-01	2014-07-01
roberto-chiari	Roberto Chiari	Roberto Francisco Chiari	Chiari	m	PA	president	1960-10-01	1964-10-01
ruben-dario-paredes	Rubén Darío Paredes	Ruben Dario Paredes	Paredes	m	PA	general	1982	1983
alan-garcia	Alan García	Alan Garcia|Alan Garcia Perez|Alan García Pérez	García	m	PE	president	1985-07-28	1990-07-28
alan-garcia	Alan García	Alan Garcia|Alan Garcia Perez|Alan García Pérez	García	m	PE	president	2006-07-28	2011-07-28
alberto-fujimori	Alberto Fujimori	Alberto K. Fujimori	Fujimori	m	PE	president	1990-07-28	2000-11-23
alejandro-toledo	Alejandro Toledo		Toledo	m	PE	president	2001-07-28	2006-07-28
dina-boluarte	Dina Boluarte		Boluarte	f	PE	president	2022-12-07	2025-10-10
ernesto-montagne-sanchez	Ernesto Montagne Sánchez	Ernesto Montagne Sanchez	Montagne Sánchez	m	PE	prime minister	1968	1973
fernando-belaunde	Fernando Belaúnde	Fernando Belaunde|Fernando Belaunde Terry|Fernando Belaúnde Terry	Belaúnde	m	PE	president	1963-07-28	1968-10-03
fernando-belaunde	Fernando Belaúnde	Fernando Belaunde|Fernando Belaunde Terry|Fernando Belaúnde Terry	Belaúnde	m	PE	president	1980-07-28	1985-07-28
francisco-morales-bermudez	Francisco Morales Bermúdez	Francisco Morales Bermudez	Morales Bermúdez	m	PE	president	1975-08-30	1980-07-28
francisco-sagasti	Francisco Sagasti		Sagasti	m	PE	president	2020-11-17	2021-07-28
jose-jeri	José Jerí	Jose Jeri	Jerí	m	PE	president	2025-10-10	
jose-luis-bustamante	José Luis Bustamante	Jose Luis Bustamante|Jose Luis Bustamante y Rivero|José Luis Bustamante y Rivero	Bustamante	m	PE	president	1945	1948
juan-velasco	Juan Velasco	Juan Velasco Alvarado	Velasco	m	PE	president	1968-10-03	1975-08-30
manuel-merino	Manuel Merino		Merino	m	PE	president	2020-11-10	2020-11-17
manuel-odria	Manuel Odría	Manuel Odria	Odría	m	PE	president	1948-10-29	1956-07-28
manuel-prado	Manuel Prado	Manuel Prado Ugarteche	Prado	m	PE	president	1939	1945
manuel-prado	Manuel Prado	Manuel Prado Ugarteche	Prado	m	PE	president	1956-07-28	1962
martin-vizcarra	Martín Vizcarra	Martin Vizcarra	Vizcarra	m	PE	president	2018-03-23	2020-11-10
nicolas-lindley	Nicolás Lindley	Nicolas Lindley	Lindley	m	PE	head of state	1963-03-03	1963
ollanta-humala	Ollanta Humala		Humala	m	PE	president	2011-07-28	2016-07-25
pedro-castillo	Pedro Castillo		Castillo	m	PE	president	2021-07-28	2022-12-07
pedro-pablo-kuczynski	Pedro Pablo Kuczynski	PPK	Kuczynski	m	PE	president	2016-07-25	2018-03-23
ricardo-perez-godoy	Ricardo Pérez Godoy	Ricardo Perez Godoy	Pérez Godoy	m	PE	head of state	1962-07-19	1963-03-03
valentin-paniagua	Valentín Paniagua	Valentin Paniagua	Paniagua	m	PE	president	2000-11-23	2001-07-28
zenon-noriega	Zenón Noriega	Zenon Noriega	Noriega	m	PE	acting president	1950-06-01	1950
edouard-fritch	Édouard Fritch	Edouard Fritch	Fritch	m	PF	president	2014	2023
gaston-flosse	Gaston Flosse		Flosse	m	PF	president	1991	2004
moetai-brotherson	Moetai Brotherson		Brotherson	m	PF	president	2023-05-12	
oscar-temaru	Oscar Temaru		Temaru	m	PF	president	2004	2004
oscar-temaru	Oscar Temaru		Temaru	m	PF	president	2005	2006
bill-skate	Bill Skate		Skate	m	PG	prime minister	1997-07-22	1999-07-14
james-marape	James Marape		Marape	m	PG	prime minister	2019-05-30	
julius-chan	Julius Chan	Sir Julius Chan	Chan	m	PG	prime minister	1980-03-11	1982-08-02
julius-chan	Julius Chan	Sir Julius Chan	Chan	m	PG	prime minister	1994-08-30	1997-07-22
mekere-morauta	Mekere Morauta		Morauta	m	PG	prime minister	1999-07-14	2002-08-06
michael-somare	Michael Somare	Sir Michael Somare	Somare	m	PG	prime minister	1975-09-16	1980-03-11
michael-somare	Michael Somare	Sir Michael Somare	Somare	m	PG	prime minister	1982-08-02	1985-11-21
michael-somare	Michael Somare	Sir Michael Somare	Somare	m	PG	prime minister	2002-08-06	2011-08-02
paias-wingti	Paias Wingti		Wingti	m	PG	prime minister	1985-11-21	1988-07-04
paias-wingti	Paias Wingti		Wingti	m	PG	prime minister	1992-07-17	1994-08-30
peter-oneill	Peter O'Neill	Peter Paire O'Neill	O'Neill	m	PG	prime minister	2011-08-02	2019-05-30
rabbie-namaliu	Rabbie Namaliu		Namaliu	m	PG	prime minister	1988-07-04	1992-07-17
albert-del-rosario	Albert del Rosario		del Rosario	m	PH	foreign minister	2011	2016
benigno-aquino-iii	Benigno Aquino III	Benigno Aquino|Benigno S. Aquino III|Noynoy Aquino	Aquino	m	PH	president	2010-06-30	2016-06-30
carlos-p-garcia	Carlos P. Garcia	Carlos Garcia	Garcia	m	PH	president	1957-03-17	1961-11-14
carlos-p-romulo	Carlos P. Romulo	Carlos Romulo	Romulo	m	PH	foreign minister	1950	1952
carlos-p-romulo	Carlos P. Romulo	Carlos Romulo	Romulo	m	PH	foreign minister	1968	1984
corazon-aquino	Corazon Aquino	Corazon C. Aquino|Cory Aquino	Aquino	f	PH	president	1986-02-25	1992-06-30
diosdado-macapagal	Diosdado Macapagal		Macapagal	m	PH	president	1961-11-14	1965-12-30
elpidio-quirino	Elpidio Quirino		Quirino	m	PH	president	1948-04-16	1953-12-30
enrique-manalo	Enrique Manalo		Manalo	m	PH	foreign minister	2022-07-01	2025-07-01
ferdinand-marcos	Ferdinand Marcos	Ferdinand E. Marcos|Ferdinand Marcos Sr.	Marcos	m	PH	president	1965-12-30	1986-02-25
ferdinand-marcos-jr	Ferdinand Marcos Jr.	Bongbong Marcos|Ferdinand Marcos|Ferdinand Marcos Jr|Ferdinand Marcos, Jr.|Ferdinand Romualdez Marcos|Ferdinand Romualdez Marcos Jr|Ferdinand Romualdez Marcos Jr.|Ferdinand Romualdez Marcos, Jr.	Marcos	m	PH	president	2022-06-30	
fidel-ramos	Fidel Ramos	Fidel V. Ramos	Ramos	m	PH	president	1992-06-30	1998-06-30
gloria-macapagal-arroyo	Gloria Macapagal-Arroyo	Gloria Arroyo|Gloria Macapagal Arroyo	Macapagal-Arroyo	f	PH	president	2001-01-21	2010-06-30
imelda-marcos	Imelda Marcos		Marcos	f	PH	first lady	1965	1986
joseph-estrada	Joseph Estrada		Estrada	m	PH	president	1998-06-30	2001-01-21
manuel-roxas	Manuel Roxas		Roxas	m	PH	president	1946	1948
ramon-magsaysay	Ramon Magsaysay		Magsaysay	m	PH	president	1953-12-30	1957-03-17
rodrigo-duterte	Rodrigo Duterte		Duterte	m	PH	president	2016-06-30	2022-06-30
sara-duterte	Sara Duterte		Duterte	f	PH	vice president	2022-06-30	
sergio-osmena	Sergio Osmeña	Sergio Osmena	Osmeña	m	PH	president	1944	1946
teodoro-locsin-jr	Teodoro Locsin Jr.	Teodoro Locsin|Teodoro Locsin Jr|Teodoro Locsin, Jr.	Locsin	m	PH	foreign minister	2018	2022
theresa-lazaro	Theresa Lazaro		Lazaro	f	PH	foreign minister	2025-07-01	
anwaar-ul-haq-kakar	Anwaar-ul-Haq Kakar	Anwaar ul Haq Kakar	Kakar	m	PK	acting prime minister	2023-08-14	2024-03-04
arif-alvi	Arif Alvi		Alvi	m	PK	president	2018-09-09	2024-03-10
asif-ali-zardari	Asif Ali Zardari	Asif Zardari	Zardari	m	PK	president	2008-09-09	2013-09-08
asif-ali-zardari	Asif Ali Zardari	Asif Zardari	Zardari	m	PK	president	2024-03-10	
asim-munir	Asim Munir	Field Marshal Asim Munir|General Asim Munir	Munir	m	PK	army chief	2022-11-29	
ayub-khan	Ayub Khan	Field Marshal Ayub Khan|Mohammad Ayub Khan	Khan	m	PK	president	1958-10-27	1969-03-25
balakh-sher-mazari	Balakh Sher Mazari		Mazari	m	PK	acting prime minister	1993-04-18	1993
benazir-bhutto	Benazir Bhutto		Bhutto	f	PK	prime minister	1988-12-02	1990-08-06
benazir-bhutto	Benazir Bhutto		Bhutto	f	PK	prime minister	1993-10-19	1996-11-05
bilawal-bhutto-zardari	Bilawal Bhutto Zardari	Bilawal Bhutto-Zardari	Zardari	m	PK	foreign minister	2022-04-27	2023-08-10
chaudhry-muhammad-ali	Chaudhry Muhammad Ali	Chaudhri Mohammad Ali	Ali	m	PK	prime minister	1955-08-11	1956-09-12
farooq-leghari	Farooq Leghari		Leghari	m	PK	president	1993	1997
feroz-khan-noon	Feroz Khan Noon		Noon	m	PK	prime minister	1957-12-16	1958
ghulam-ishaq-khan	Ghulam Ishaq Khan		Khan	m	PK	president	1988-08-17	1993
ghulam-muhammad	Ghulam Muhammad	Ghulam Mohammed	Muhammad	m	PK	governor-general	1951	1955
ghulam-mustafa-jatoi	Ghulam Mustafa Jatoi		Jatoi	m	PK	acting prime minister	1990-08-06	1990-11-06
hina-rabbani-khar	Hina Rabbani Khar		Khar	f	PK	foreign minister	2011	2013
huseyn-shaheed-suhrawardy	Huseyn Shaheed Suhrawardy		Suhrawardy	m	PK	prime minister	1956-09-12	1957-10-17
i-i-chundrigar	I. I. Chundrigar	I I Chundrigar|I.I. Chundrigar	Chundrigar	m	PK	prime minister	1957-10-17	1957-12-16
imran-khan	Imran Khan	Imran Khan Niazi	Khan	m	PK	prime minister	2018-08-18	2022-04-10
ishaq-dar	Ishaq Dar		Dar	m	PK	foreign minister	2024-03-11	
iskander-mirza	Iskander Mirza		Mirza	m	PK	president	1956	1958
khawaja-nazimuddin	Khawaja Nazimuddin		Nazimuddin	m	PK	governor-general	1948	1951
khawaja-nazimuddin	Khawaja Nazimuddin		Nazimuddin	m	PK	prime minister	1951-10-17	1953-04-17
khurshid-mahmud-kasuri	Khurshid Mahmud Kasuri		Kasuri	m	PK	foreign minister	2002	2007
liaquat-ali-khan	Liaquat Ali Khan		Khan	m	PK	prime minister	1947-08-14	1951-10-16
malik-meraj-khalid	Malik Meraj Khalid	Meraj Khalid	Khalid	m	PK	acting prime minister	1996-11-05	1997-02-17
mamnoon-hussain	Mamnoon Hussain		Hussain	m	PK	president	2013	2018
moeenuddin-ahmad-qureshi	Moeenuddin Ahmad Qureshi	Moeen Qureshi	Qureshi	m	PK	acting prime minister	1993-07-19	1993-10-19
mohammad-ali-bogra	Mohammad Ali Bogra	Mohammed Ali Bogra	Bogra	m	PK	prime minister	1953-04-17	1955-08-11
muhammad-ali-jinnah	Muhammad Ali Jinnah	Mohammed Ali Jinnah	Jinnah	m	PK	governor-general	1947-08-14	1948-09-11
muhammad-khan-junejo	Muhammad Khan Junejo	Mohammad Khan Junejo	Junejo	m	PK	prime minister	1985	1988
muhammad-mian-soomro	Muhammad Mian Soomro	Mohammad Mian Soomro	Soomro	m	PK	acting prime minister	2007	2008
muhammad-mian-soomro	Muhammad Mian Soomro	Mohammad Mian Soomro	Soomro	m	PK	acting president	2008-08-18	2008-09-09
muhammad-zia-ul-haq	Muhammad Zia-ul-Haq	General Zia|Mohammed Zia ul-Haq|Zia ul Haq|Zia ul-Haq	Zia-ul-Haq	m	PK	head of state	1977-07-05	1978
muhammad-zia-ul-haq	Muhammad Zia-ul-Haq	General Zia|Mohammed Zia ul-Haq|Zia ul Haq|Zia ul-Haq	Zia-ul-Haq	m	PK	president	1978	1988-08-17
nasirul-mulk	Nasirul Mulk		Mulk	m	PK	acting prime minister	2018-06-01	2018-08-18
nawaz-sharif	Nawaz Sharif	Mohammad Nawaz Sharif|Muhammad Nawaz Sharif	Sharif	m	PK	prime minister	1990-11-06	1993-07-18
nawaz-sharif	Nawaz Sharif	Mohammad Nawaz Sharif|Muhammad Nawaz Sharif	Sharif	m	PK	prime minister	1997-02-17	1999-10-12
nawaz-sharif	Nawaz Sharif	Mohammad Nawaz Sharif|Muhammad Nawaz Sharif	Sharif	m	PK	prime minister	2013-06-05	2017-07-28
pervez-musharraf	Pervez Musharraf	General Musharraf	Musharraf	m	PK	head of state	1999-10-12	2001-06-20
pervez-musharraf	Pervez Musharraf	General Musharraf	Musharraf	m	PK	president	2001-06-20	2008-08-18
rafiq-tarar	Rafiq Tarar	Muhammad Rafiq Tarar	Tarar	m	PK	president	1998	2001
raja-pervaiz-ashraf	Raja Pervaiz Ashraf		Ashraf	m	PK	prime minister	2012	2013
sahabzada-yaqub-khan	Sahabzada Yaqub Khan		Khan	m	PK	foreign minister	1982	1991
sartaj-aziz	Sartaj Aziz		Aziz	m	PK	foreign minister	1998	1999
shah-mahmood-qureshi	Shah Mahmood Qureshi		Qureshi	m	PK	foreign minister	2008	2011
shah-mahmood-qureshi	Shah Mahmood Qureshi		Qureshi	m	PK	foreign minister	2018-08-20	2022-04-10
shahid-khaqan-abbasi	Shahid Khaqan Abbasi		Abbasi	m	PK	prime minister	2017-08-01	2018-05-31
shaukat-aziz	Shaukat Aziz		Aziz	m	PK	prime minister	2004	2007
shehbaz-sharif	Shehbaz Sharif	Shahbaz Sharif	Sharif	m	PK	prime minister	2022-04-11	2023-08-14
shehbaz-sharif	Shehbaz Sharif	Shahbaz Sharif	Sharif	m	PK	prime minister	2024-03-04	
yahya-khan	Yahya Khan	Agha Muhammad Yahya Khan	Khan	m	PK	president	1969-03-25	1971-12-20
yousaf-raza-gilani	Yousaf Raza Gilani	Yousuf Raza Gilani|Yusuf Raza Gilani	Gilani	m	PK	prime minister	2008	2012
zafarullah-khan-jamali	Zafarullah Khan Jamali	Mir Zafarullah Khan Jamali	Jamali	m	PK	prime minister	2002	2004
zulfikar-ali-bhutto	Zulfikar Ali Bhutto	Zulfiqar Ali Bhutto	Bhutto	m	PK	foreign minister	1963	1966
zulfikar-ali-bhutto	Zulfikar Ali Bhutto	Zulfiqar Ali Bhutto	Bhutto	m	PK	president	1971-12-20	1973
zulfikar-ali-bhutto	Zulfikar Ali Bhutto	Zulfiqar Ali Bhutto	Bhutto	m	PK	prime minister	1973	1977
adam-daniel-rotfeld	Adam Daniel Rotfeld		Rotfeld	m	PL	foreign minister	2005	2005
aleksander-kwasniewski	Aleksander Kwaśniewski	Aleksander Kwasniewski|Alexander Kwasniewski	Kwaśniewski	m	PL	president	1995-12-23	2005-12-23
andrzej-duda	Andrzej Duda		Duda	m	PL	president	2015-08-06	2025-08-06
anna-fotyga	Anna Fotyga		Fotyga	f	PL	foreign minister	2006	2007
beata-szydlo	Beata Szydło	Beata Szydlo	Szydło	f	PL	prime minister	2015	2017
boleslaw-bierut	Bolesław Bierut	Boleslaw Bierut	Bierut	m	PL	president	1947	1952
boleslaw-bierut	Bolesław Bierut	Boleslaw Bierut	Bierut	m	PL	first secretary	1948	1956-03-20
bronislaw-geremek	Bronisław Geremek	Bronislaw Geremek	Geremek	m	PL	foreign minister	1997	2000
bronislaw-komorowski	Bronisław Komorowski	Bronislaw Komorowski	Komorowski	m	PL	acting president	2010-04-10	2010-07-08
bronislaw-komorowski	Bronisław Komorowski	Bronislaw Komorowski	Komorowski	m	PL	president	2010-08-06	2015-08-06
edward-gierek	Edward Gierek		Gierek	m	PL	first secretary	1970-12-20	1980-09-06
edward-ochab	Edward Ochab		Ochab	m	PL	first secretary	1956-03-20	1956-10-21
edward-ochab	Edward Ochab		Ochab	m	PL	chairman	1964	1968
ewa-kopacz	Ewa Kopacz		Kopacz	f	PL	prime minister	2014	2015
grzegorz-schetyna	Grzegorz Schetyna		Schetyna	m	PL	acting president	2010-07-08	2010-08-06
grzegorz-schetyna	Grzegorz Schetyna		Schetyna	m	PL	foreign minister	2014	2015
hanna-suchocka	Hanna Suchocka		Suchocka	f	PL	prime minister	1992	1993
ignacy-jan-paderewski	Ignacy Jan Paderewski	Ignacy Paderewski	Paderewski	m	PL	prime minister	1919	1919
jacek-czaputowicz	Jacek Czaputowicz		Czaputowicz	m	PL	foreign minister	2018	2020
jan-krzysztof-bielecki	Jan Krzysztof Bielecki		Bielecki	m	PL	prime minister	1991	1991
jan-olszewski	Jan Olszewski		Olszewski	m	PL	prime minister	1991	1992
jaroslaw-kaczynski	Jarosław Kaczyński	Jaroslaw Kaczynski	Kaczyński	m	PL	party leader	2003-01-18	
jaroslaw-kaczynski	Jarosław Kaczyński	Jaroslaw Kaczynski	Kaczyński	m	PL	prime minister	2006	2007
jerzy-buzek	Jerzy Buzek		Buzek	m	PL	prime minister	1997	2001
jozef-beck	Józef Beck	Jozef Beck	Beck	m	PL	foreign minister	1932-11-02	1939-09-30
jozef-cyrankiewicz	Józef Cyrankiewicz	Jozef Cyrankiewicz	Cyrankiewicz	m	PL	prime minister	1947	1952
jozef-cyrankiewicz	Józef Cyrankiewicz	Jozef Cyrankiewicz	Cyrankiewicz	m	PL	prime minister	1954	1970
jozef-oleksy	Józef Oleksy	Jozef Oleksy	Oleksy	m	PL	prime minister	1995	1996
jozef-pilsudski	Józef Piłsudski	Jozef Pilsudski|Marshal Pilsudski|Marshal Piłsudski	Piłsudski	m	PL	head of state	1918-11-14	1922-12-14
karol-nawrocki	Karol Nawrocki		Nawrocki	m	PL	president	2025-08-06	
kazimierz-marcinkiewicz	Kazimierz Marcinkiewicz		Marcinkiewicz	m	PL	prime minister	2005	2006
krzysztof-skubiszewski	Krzysztof Skubiszewski		Skubiszewski	m	PL	foreign minister	1989	1993
lech-kaczynski	Lech Kaczyński	Lech Kaczynski	Kaczyński	m	PL	president	2005-12-23	2010-04-10
lech-walesa	Lech Wałęsa	Lech Walesa	Wałęsa	m	PL	president	1990-12-22	1995-12-22
leszek-miller	Leszek Miller		Miller	m	PL	prime minister	2001	2004
marek-belka	Marek Belka		Belka	m	PL	prime minister	2004	2005
mateusz-morawiecki	Mateusz Morawiecki		Morawiecki	m	PL	prime minister	2017-12-11	2023-12-13
mieczyslaw-rakowski	Mieczysław Rakowski	Mieczyslaw Rakowski	Rakowski	m	PL	prime minister	1988	1989
piotr-jaroszewicz	Piotr Jaroszewicz		Jaroszewicz	m	PL	prime minister	1970	1980
radoslaw-sikorski	Radosław Sikorski	Radek Sikorski|Radoslaw Sikorski	Sikorski	m	PL	defence minister	2005	2007
radoslaw-sikorski	Radosław Sikorski	Radek Sikorski|Radoslaw Sikorski	Sikorski	m	PL	foreign minister	2007-11-16	2014-09-22
radoslaw-sikorski	Radosław Sikorski	Radek Sikorski|Radoslaw Sikorski	Sikorski	m	PL	foreign minister	2023-12-13	
stanislaw-kania	Stanisław Kania	Stanislaw Kania	Kania	m	PL	first secretary	1980-09-06	1981
stanislaw-mikolajczyk	Stanisław Mikołajczyk	Stanislaw Mikolajczyk	Mikołajczyk	m	PL	prime minister	1943	1944
tadeusz-mazowiecki	Tadeusz Mazowiecki		Mazowiecki	m	PL	prime minister	1989	1991
waldemar-pawlak	Waldemar Pawlak		Pawlak	m	PL	prime minister	1992	1992
waldemar-pawlak	Waldemar Pawlak		Pawlak	m	PL	prime minister	1993	1995
witold-waszczykowski	Witold Waszczykowski		Waszczykowski	m	PL	foreign minister	2015	2018
wladyslaw-gomulka	Władysław Gomułka	Wladyslaw Gomulka	Gomułka	m	PL	first secretary	1956-10-21	1970-12-20
wladyslaw-sikorski	Władysław Sikorski	Wladyslaw Sikorski	Sikorski	m	PL	prime minister	1939	1943
wlodzimierz-cimoszewicz	Włodzimierz Cimoszewicz	Wlodzimierz Cimoszewicz	Cimoszewicz	m	PL	prime minister	1996	1997
wlodzimierz-cimoszewicz	Włodzimierz Cimoszewicz	Wlodzimierz Cimoszewicz	Cimoszewicz	m	PL	foreign minister	2001	2005
wojciech-jaruzelski	Wojciech Jaruzelski	General Jaruzelski	Jaruzelski	m	PL	first secretary	1981	1989
wojciech-jaruzelski	Wojciech Jaruzelski	General Jaruzelski	Jaruzelski	m	PL	prime minister	1981	1985
wojciech-jaruzelski	Wojciech Jaruzelski	General Jaruzelski	Jaruzelski	m	PL	chairman	1985	1989
wojciech-jaruzelski	Wojciech Jaruzelski	General Jaruzelski	Jaruzelski	m	PL	president	1989	1990-12-22
zbigniew-messner	Zbigniew Messner		Messner	m	PL	prime minister	1985	1988
zbigniew-rau	Zbigniew Rau		Rau	m	PL	foreign minister	2020-08-26	2023-11-27
ahmed-qurei	Ahmed Qurei	Abu Ala|Ahmed Qureia	Qurei|Qureia	m	PS	prime minister	2003	2006
hussein-al-sheikh	Hussein al-Sheikh	Hussein Al-Sheikh|Hussein Sheikh|Hussein al Sheikh|Hussein el-Sheikh	al-Sheikh|Sheikh	m	PS	vice president	2025-04-26	
ismail-haniyeh	Ismail Haniyeh	Ismail Haniya	Haniyeh|Haniya	m	PS	prime minister	2006	2007
ismail-haniyeh	Ismail Haniyeh	Ismail Haniya	Haniyeh|Haniya	m	PS	party leader	2017-05-06	2024-07-31
khaled-mashal	Khaled Mashal	Khaled Mashaal|Khaled Meshaal	Mashal|Mashaal|Meshaal	m	PS	party leader	1996	2017
mahmoud-abbas	Mahmoud Abbas	Abu Mazen	Abbas	m	PS	prime minister	2003	2003
mahmoud-abbas	Mahmoud Abbas	Abu Mazen	Abbas	m	PS	president	2005-01-15	
mohammad-mustafa	Mohammad Mustafa	Mohammed Mustafa	Mustafa	m	PS	prime minister	2024-03-31	
mohammad-shtayyeh	Mohammad Shtayyeh	Mohammed Shtayyeh	Shtayyeh	m	PS	prime minister	2019-04-13	2024-03-31
rami-hamdallah	Rami Hamdallah		Hamdallah	m	PS	prime minister	2013	2019
riyad-al-maliki	Riyad al-Maliki	Riad Malki|Riyad Al-Maliki|Riyad Maliki|Riyad Malki|Riyad al Maliki|Riyad el-Maliki	al-Maliki|Maliki|Malki	m	PS	foreign minister	2007	2024-03-31
saeb-erekat	Saeb Erekat	Saeb Erakat	Erekat|Erakat	m	PS	chief negotiator	1991	2020-11-10
salam-fayyad	Salam Fayyad	Salam Fayad	Fayyad|Fayad	m	PS	prime minister	2007	2013
yasser-arafat	Yasser Arafat	Yasir Arafat|Yassir Arafat	Arafat	m	PS	chairman	1969-02-04	2004-11-11
yasser-arafat	Yasser Arafat	Yasir Arafat|Yassir Arafat	Arafat	m	PS	president	1994-07-05	2004-11-11
anibal-cavaco-silva	Aníbal Cavaco Silva	Anibal Cavaco Silva	Cavaco Silva	m	PT	prime minister	1985	1995
anibal-cavaco-silva	Aníbal Cavaco Silva	Anibal Cavaco Silva	Cavaco Silva	m	PT	president	2006-03-09	2016-03-09
antonio-de-oliveira-salazar	António de Oliveira Salazar	Antonio Salazar|Antonio de Oliveira Salazar|António Salazar	Salazar	m	PT	prime minister	1932-07-05	1968-09-27
antonio-de-spinola	António de Spínola	Antonio Spinola|Antonio de Spinola|António Spínola	de Spínola|Spinola	m	PT	president	1974-04-25	1974-09-30
antonio-ramalho-eanes	António Ramalho Eanes	Antonio Eanes|Antonio Ramalho Eanes|António Eanes	Ramalho Eanes	m	PT	president	1976-07-23	1986-03-09
augusto-santos-silva	Augusto Santos Silva		Santos Silva	m	PT	foreign minister	2015-11-26	2022-03-30
carlos-i	Carlos I	King Carlos I	Carlos	m	PT	king	1889	1908
francisco-da-costa-gomes	Francisco da Costa Gomes	Costa Gomes	da Costa Gomes	m	PT	president	1974-09-30	1976-07-23
francisco-pinto-balsemao	Francisco Pinto Balsemão	Francisco Pinto Balsemao	Pinto Balsemão	m	PT	prime minister	1981	1983
francisco-sa-carneiro	Francisco Sá Carneiro	Francisco Sa Carneiro	Sá Carneiro|Carneiro	m	PT	prime minister	1980	1980
jorge-sampaio	Jorge Sampaio		Sampaio	m	PT	president	1996-03-09	2006-03-09
jose-socrates	José Sócrates	Jose Socrates	Sócrates	m	PT	prime minister	2005	2011
luis-montenegro	Luís Montenegro	Luis Montenegro	Montenegro	m	PT	prime minister	2024-04-02	
marcelo-caetano	Marcelo Caetano	Marcello Caetano	Caetano	m	PT	prime minister	1968-09-27	1974
marcelo-rebelo-de-sousa	Marcelo Rebelo de Sousa		Rebelo de Sousa	m	PT	president	2016-03-09	
mario-soares	Mário Soares	Mario Soares	Soares	m	PT	foreign minister	1974	1975
mario-soares	Mário Soares	Mario Soares	Soares	m	PT	prime minister	1976	1978
mario-soares	Mário Soares	Mario Soares	Soares	m	PT	prime minister	1983	1985
mario-soares	Mário Soares	Mario Soares	Soares	m	PT	president	1986-03-09	1996-03-09
paulo-rangel	Paulo Rangel		Rangel	m	PT	foreign minister	2024-04-02	
pedro-passos-coelho	Pedro Passos Coelho		Passos Coelho	m	PT	prime minister	2011	2015
pedro-santana-lopes	Pedro Santana Lopes		Santana Lopes	m	PT	prime minister	2004	2005
vasco-goncalves	Vasco Gonçalves	Vasco Goncalves	Gonçalves	m	PT	prime minister	1974	1975
alfonso-oiterong	Alfonso Oiterong		Oiterong	m	PW	acting president	1985	1985
haruo-remeliik	Haruo Remeliik		Remeliik	m	PW	president	1981	1985
johnson-toribiong	Johnson Toribiong		Toribiong	m	PW	president	2009	2013
kuniwo-nakamura	Kuniwo Nakamura		Nakamura	m	PW	president	1993	2001
lazarus-salii	Lazarus Salii		Salii	m	PW	president	1985	1988
ngiratkel-etpison	Ngiratkel Etpison		Etpison	m	PW	president	1989	1993
surangel-whipps-jr	Surangel Whipps Jr.	Surangel S. Whipps|Surangel S. Whipps Jr|Surangel S. Whipps Jr.|Surangel S. Whipps, Jr.|Surangel Whipps|Surangel Whipps Jr|Surangel Whipps, Jr.	Whipps	m	PW	president	2021-01-21	
tommy-remengesau	Tommy Remengesau	Thomas Remengesau|Thomas Remengesau Jr|Thomas Remengesau Jr.|Thomas Remengesau, Jr.|Tommy E. Remengesau|Tommy E. Remengesau Jr|Tommy E. Remengesau Jr.|Tommy E. Remengesau, Jr.|Tommy Remengesau Jr|Tommy Remengesau Jr.|Tommy Remengesau, Jr.	Remengesau	m	PW	president	2001	2009
tommy-remengesau	Tommy Remengesau	Thomas Remengesau|Thomas Remengesau Jr|Thomas Remengesau Jr.|Thomas Remengesau, Jr.|Tommy E. Remengesau|Tommy E. Remengesau Jr|Tommy E. Remengesau Jr.|Tommy E. Remengesau, Jr.|Tommy Remengesau Jr|Tommy Remengesau Jr.|Tommy Remengesau, Jr.	Remengesau	m	PW	president	2013	2021-01-21
alfredo-stroessner	Alfredo Stroessner		Stroessner	m	PY	president	1954-07-11	1989-02-03
andres-rodriguez	Andrés Rodríguez	Andres Rodriguez|Andres Rodriguez Pedotti|Andrés Rodríguez Pedotti	Rodríguez	m	PY	president	1989-02-03	1993-08-15
federico-chaves	Federico Chaves	Federico Chavez|Federico Chávez	Chaves	m	PY	president	1949-09-10	1954
federico-franco	Federico Franco		Franco	m	PY	president	2012-06-12	2013-08-15
fernando-lugo	Fernando Lugo		Lugo	m	PY	president	2008-08-15	2012-06-12
higinio-morinigo	Higinio Morínigo	Higinio Morinigo	Morínigo	m	PY	president	1940	1948
horacio-cartes	Horacio Cartes		Cartes	m	PY	president	2013-08-15	2018-08-15
juan-carlos-wasmosy	Juan Carlos Wasmosy		Wasmosy	m	PY	president	1993-08-15	1998-08-15
luis-angel-gonzalez-macchi	Luis Ángel González Macchi	Luis Angel Gonzalez Macchi|Luis Gonzalez Macchi|Luis González Macchi	González Macchi	m	PY	president	1999-03-28	2003-08-15
mario-abdo-benitez	Mario Abdo Benítez	Mario Abdo|Mario Abdo Benitez	Abdo Benítez	m	PY	president	2018-08-15	2023-08-15
nicanor-duarte	Nicanor Duarte	Nicanor Duarte Frutos	Duarte	m	PY	president	2003-08-15	2008-08-15
raul-cubas	Raúl Cubas	Raul Cubas|Raul Cubas Grau|Raúl Cubas Grau	Cubas	m	PY	president	1998-08-15	1999-03-28
santiago-pena	Santiago Peña	Santiago Pena	Peña	m	PY	president	2023-08-15	
tomas-romero-pereira	Tomás Romero Pereira	Tomas Romero Pereira	Romero Pereira	m	PY	acting president	1954	1954
ahmad-bin-ali-al-thani	Ahmad bin Ali Al Thani		Al Thani	m	QA	emir	1971	1972
hamad-bin-jassim-al-thani	Hamad bin Jassim Al Thani	Hamad bin Jassim bin Jaber Al Thani	Al Thani	m	QA	foreign minister	1992	2013
hamad-bin-jassim-al-thani	Hamad bin Jassim Al Thani	Hamad bin Jassim bin Jaber Al Thani	Al Thani	m	QA	prime minister	2007	2013
hamad-bin-khalifa-al-thani	Hamad bin Khalifa Al Thani	Sheikh Hamad|Sheikh Hamad bin Khalifa Al Thani	Al Thani	m	QA	emir	1995-06-27	2013-06-25
khalid-bin-khalifa-bin-abdul-aziz-al-thani	Khalid bin Khalifa bin Abdul Aziz Al Thani		Al Thani	m	QA	prime minister	2020	2023
khalifa-bin-hamad-al-thani	Khalifa bin Hamad Al Thani		Al Thani	m	QA	emir	1972-02-22	1995-06-27
mohammed-bin-abdulrahman-al-thani	Mohammed bin Abdulrahman Al Thani	Mohammed bin Abdulrahman|Mohammed bin Abdulrahman bin Jassim Al Thani	Al Thani	m	QA	foreign minister	2016-01-27	
mohammed-bin-abdulrahman-al-thani	Mohammed bin Abdulrahman Al Thani	Mohammed bin Abdulrahman|Mohammed bin Abdulrahman bin Jassim Al Thani	Al Thani	m	QA	prime minister	2023-03-07	
tamim-bin-hamad-al-thani	Tamim bin Hamad Al Thani	Sheikh Tamim|Sheikh Tamim bin Hamad Al Thani|Tameem bin Hamad Al-Thani|Tameem bin Hamad Thani|Tameem bin Hamad al Thani|Tameem bin Hamad al-Thani|Tameem bin Hamad el-Thani	Al Thani	m	QA	crown prince	2003	2013-06-25
tamim-bin-hamad-al-thani	Tamim bin Hamad Al Thani	Sheikh Tamim|Sheikh Tamim bin Hamad Al Thani|Tameem bin Hamad Al-Thani|Tameem bin Hamad Thani|Tameem bin Hamad al Thani|Tameem bin Hamad al-Thani|Tameem bin Hamad el-Thani	Al Thani	m	QA	emir	2013-06-25	
adrian-nastase	Adrian Năstase	Adrian Nastase	Năstase	m	RO	prime minister	2000-12-28	2004-12-21
alexandru-athanasiu	Alexandru Athanasiu		Athanasiu	m	RO	acting prime minister	1999-12-14	1999-12-22
bogdan-aurescu	Bogdan Aurescu		Aurescu	m	RO	foreign minister	2014	2015
bogdan-aurescu	Bogdan Aurescu		Aurescu	m	RO	foreign minister	2019-11-04	2023-06-15
calin-popescu-tariceanu	Călin Popescu-Tăriceanu	Calin Popescu-Tariceanu	Popescu-Tăriceanu	m	RO	prime minister	2004	2008
carol-ii	Carol II	King Carol II	Carol	m	RO	king	1930	1940
corneliu-manescu	Corneliu Mănescu	Corneliu Manescu	Mănescu	m	RO	foreign minister	1961	1972
crin-antonescu	Crin Antonescu		Antonescu	m	RO	acting president	2012-07-10	2012
dacian-ciolos	Dacian Cioloș	Dacian Ciolos	Cioloș	m	RO	prime minister	2015	2017
elena-ceausescu	Elena Ceaușescu	Elena Ceausescu	Ceaușescu	f	RO	first lady	1965	1989-12-22
emil-boc	Emil Boc		Boc	m	RO	prime minister	2008	2012
emil-constantinescu	Emil Constantinescu		Constantinescu	m	RO	president	1996	2000
eugen-bejinariu	Eugen Bejinariu		Bejinariu	m	RO	acting prime minister	2004-12-21	2004
florin-citu	Florin Cîțu	Florin Citu	Cîțu	m	RO	prime minister	2020	2021
gavril-dejeu	Gavril Dejeu		Dejeu	m	RO	acting prime minister	1998-03-30	1998-04-15
gheorghe-gheorghiu-dej	Gheorghe Gheorghiu-Dej		Gheorghiu-Dej	m	RO	general secretary	1947-12-30	1965-03-22
gheorghe-gheorghiu-dej	Gheorghe Gheorghiu-Dej		Gheorghiu-Dej	m	RO	prime minister	1952	1955
ilie-bolojan	Ilie Bolojan		Bolojan	m	RO	acting president	2025-02-12	2025-05-26
ilie-bolojan	Ilie Bolojan		Bolojan	m	RO	prime minister	2025-06-23	
ion-antonescu	Ion Antonescu	Marshal Antonescu	Antonescu	m	RO	prime minister	1940-09-05	1944-08-23
ion-gheorghe-maurer	Ion Gheorghe Maurer		Maurer	m	RO	prime minister	1961	1974
ion-iliescu	Ion Iliescu		Iliescu	m	RO	president	1989	1996
ion-iliescu	Ion Iliescu		Iliescu	m	RO	president	2000	2004
klaus-iohannis	Klaus Iohannis	Klaus Johannis|Klaus Werner Iohannis	Iohannis|Johannis	m	RO	president	2014-12-21	2025-02-12
ludovic-orban	Ludovic Orban		Orban	m	RO	prime minister	2019	2020
luminita-odobescu	Luminița Odobescu	Luminita Odobescu	Odobescu	f	RO	foreign minister	2023-06-15	2025-06-23
marcel-ciolacu	Marcel Ciolacu		Ciolacu	m	RO	prime minister	2023-06-15	2025-05-06
michael-i	Michael I	King Michael|King Michael I	Michael	m	RO	king	1940-09-06	1947-12-30
mihai-tudose	Mihai Tudose		Tudose	m	RO	prime minister	2017	2018
mugur-isarescu	Mugur Isărescu	Mugur Isarescu	Isărescu	m	RO	prime minister	1999-12-22	2000-12-28
nicolae-ceausescu	Nicolae Ceaușescu	Nicolae Ceausescu	Ceaușescu	m	RO	general secretary	1965-03-22	1989-12-22
nicolae-ceausescu	Nicolae Ceaușescu	Nicolae Ceausescu	Ceaușescu	m	RO	president	1974	1989-12-22
nicolae-ciuca	Nicolae Ciucă	Nicolae Ciuca	Ciucă	m	RO	prime minister	2021-11-25	2023-06-12
nicolae-vacaroiu	Nicolae Văcăroiu	Nicolae Vacaroiu	Văcăroiu	m	RO	prime minister	1992-11-04	1996-12-12
nicusor-dan	Nicușor Dan	Nicusor Dan	Dan	m	RO	president	2025-05-26	
oana-toiu	Oana Țoiu	Oana Toiu	Țoiu	f	RO	foreign minister	2025-06-23	
petre-roman	Petre Roman		Roman	m	RO	prime minister	1989-12-26	1991-10-01
petru-groza	Petru Groza		Groza	m	RO	prime minister	1945	1952
radu-vasile	Radu Vasile		Vasile	m	RO	prime minister	1998-04-15	1999-12-14
sorin-grindeanu	Sorin Grindeanu		Grindeanu	m	RO	prime minister	2017	2017
teodor-melescanu	Teodor Meleșcanu	Teodor Melescanu	Meleșcanu	m	RO	foreign minister	1992	1996
teodor-melescanu	Teodor Meleșcanu	Teodor Melescanu	Meleșcanu	m	RO	foreign minister	2017	2019
theodor-stolojan	Theodor Stolojan		Stolojan	m	RO	prime minister	1991-10-01	1992-11-04
traian-basescu	Traian Băsescu	Traian Basescu	Băsescu	m	RO	president	2004-12-20	2014-12-21
victor-ciorbea	Victor Ciorbea		Ciorbea	m	RO	prime minister	1996-12-12	1998-03-30
victor-ponta	Victor Ponta		Ponta	m	RO	prime minister	2012	2015
viorica-dancila	Viorica Dăncilă	Viorica Dancila	Dăncilă	f	RO	prime minister	2018	2019
aleksandar-vucic	Aleksandar Vučić	Aleksandar Vucic|Aleksander Vucic	Vučić	m	RS	prime minister	2014-04-27	2017-05-31
aleksandar-vucic	Aleksandar Vučić	Aleksandar Vucic|Aleksander Vucic	Vučić	m	RS	president	2017-05-31	
ana-brnabic	Ana Brnabić	Ana Brnabic	Brnabić	f	RS	prime minister	2017-06-29	2024-03-20
boris-tadic	Boris Tadić	Boris Tadic	Tadić	m	RS	president	2004-07-11	2012-04-05
duro-macut	Đuro Macut	Djuro Macut|Duro Macut	Macut	m	RS	prime minister	2025-04-16	
ivica-dacic	Ivica Dačić	Ivica Dacic	Dačić	m	RS	prime minister	2012-07-27	2014
ivica-dacic	Ivica Dačić	Ivica Dacic	Dačić	m	RS	foreign minister	2014	2020
ivica-dacic	Ivica Dačić	Ivica Dacic	Dačić	m	RS	acting prime minister	2017-05-31	2017
ivica-dacic	Ivica Dačić	Ivica Dacic	Dačić	m	RS	foreign minister	2022-10-26	2024-05-02
marko-duric	Marko Đurić	Marko Djuric|Marko Duric	Đurić|Djuric	m	RS	foreign minister	2024-05-02	
milos-vucevic	Miloš Vučević	Milos Vucevic	Vučević	m	RS	prime minister	2024-05-02	2025-04-16
mirko-cvetkovic	Mirko Cvetković	Mirko Cvetkovic	Cvetković	m	RS	prime minister	2008-07-07	2012
nikola-selakovic	Nikola Selaković	Nikola Selakovic	Selaković	m	RS	foreign minister	2020	2022
tomislav-nikolic	Tomislav Nikolić	Tomislav Nikolic	Nikolić	m	RS	president	2012	2017
vojislav-kostunica	Vojislav Koštunica	Vojislav Kostunica	Koštunica	m	RS	prime minister	2004-03-03	2008-07-07
vojislav-kostunica	Vojislav Koštunica	Vojislav Kostunica	Koštunica	m	YU	president	2000-10-07	2003-02-04
zoran-dindic	Zoran Đinđić	Zoran Dindic|Zoran Djindjic	Đinđić|Djindjic	m	RS	republic prime minister	2001-01-25	2003-03-12
akhmat-kadyrov	Akhmat Kadyrov		Kadyrov	m	RU	regional head	2000	2004-05-09
alexander-kerensky	Alexander Kerensky		Kerensky	m	RU	prime minister	1917-07-21	1917-11-07
alexander-kozlov	Alexander Kozlov		Kozlov	m	RU	minister	2020-11-10	
alexander-matsegora	Alexander Matsegora		Matsegora	m	RU	ambassador	2014	
alexander-novak	Alexander Novak		Novak	m	RU	deputy prime minister	2020-11-10	
alexander-rutskoy	Alexander Rutskoy	Aleksandr Rutskoi	Rutskoy|Rutskoi	m	RU	vice president	1991	1993
alexei-kudrin	Alexei Kudrin		Kudrin	m	RU	finance minister	2000-05-18	2011-09-26
alexei-navalny	Alexei Navalny	Alexey Navalny	Navalny	m	RU	opposition leader	2011	2024-02-16
alexy-ii	Alexy II	Patriarch Alexy|Patriarch Alexy II	Alexy	m	RU	patriarch	1990	2008
anatoly-serdyukov	Anatoly Serdyukov		Serdyukov	m	RU	defence minister	2007	2012
andrei-belousov	Andrei Belousov	Andrey Belousov	Belousov	m	RU	defence minister	2024-05-14	
andrei-kozyrev	Andrei Kozyrev	Andrey Kozyrev	Kozyrev	m	RU	foreign minister	1990-10-11	1996-01-05
anton-siluanov	Anton Siluanov		Siluanov	m	RU	finance minister	2011-12-16	
arkady-dvorkovich	Arkady Dvorkovich		Dvorkovich	m	RU	deputy prime minister	2012	2018
boris-gryzlov	Boris Gryzlov		Gryzlov	m	RU	speaker	2003	2011
boris-yeltsin	Boris Yeltsin	Boris Eltsin|Boris N. Yeltsin|Boris Nikolayevich Yeltsin	Yeltsin|Eltsin	m	RU	president	1991-07-10	1999-12-31
denis-manturov	Denis Manturov		Manturov	m	RU	deputy prime minister	2022-07-15	
dmitry-kozak	Dmitry Kozak	Dmitri Kozak	Kozak	m	RU	deputy prime minister	2008	2020
dmitry-medvedev	Dmitry Medvedev	Dimitry Medvedev|Dmitri Medvedev|Dmitriy Medvedev|Dmitry A. Medvedev	Medvedev	m	RU	president	2008-05-07	2012-05-07
dmitry-medvedev	Dmitry Medvedev	Dimitry Medvedev|Dmitri Medvedev|Dmitriy Medvedev|Dmitry A. Medvedev	Medvedev	m	RU	prime minister	2012-05-08	2020-01-16
dmitry-peskov	Dmitry Peskov	Dmitri Peskov	Peskov	m	RU	spokesperson	2012-05-22	
dmitry-rogozin	Dmitry Rogozin	Dmitri Rogozin	Rogozin	m	RU	deputy prime minister	2011-12-23	2018-05-18
gennady-zyuganov	Gennady Zyuganov		Zyuganov	m	RU	party leader	1993	
german-gref	German Gref		Gref	m	RU	minister	2000	2007
igor-ivanov	Igor Ivanov	Igor S. Ivanov	Ivanov	m	RU	foreign minister	1998-09-11	2004-02-24
igor-sechin	Igor Sechin		Sechin	m	RU	deputy prime minister	2008	2012
igor-shuvalov	Igor Shuvalov		Shuvalov	m	RU	deputy prime minister	2008	2018
ilya-klebanov	Ilya Klebanov		Klebanov	m	RU	deputy prime minister	1999	2002
kirill-dmitriev	Kirill Dmitriev		Dmitriev	m	RU	special envoy	2025-02-23	
konstantin-pulikovsky	Konstantin Pulikovsky		Pulikovsky	m	RU	special envoy	2000-05-18	2005-11-14
marat-khusnullin	Marat Khusnullin		Khusnullin	m	RU	deputy prime minister	2020-01-21	
maria-zakharova	Maria Zakharova		Zakharova	f	RU	spokesperson	2015-08-10	
maxim-oreshkin	Maxim Oreshkin	Maksim Oreshkin	Oreshkin	m	RU	presidential aide	2020	
mikhail-fradkov	Mikhail Fradkov		Fradkov	m	RU	prime minister	2004-03-05	2007-09-12
mikhail-kasyanov	Mikhail Kasyanov		Kasyanov	m	RU	prime minister	2000-05-17	2004-02-24
mikhail-mishustin	Mikhail Mishustin		Mishustin	m	RU	prime minister	2020-01-16	
mintimer-shaimiev	Mintimer Shaimiev	Mintimer Shaimiyev	Shaimiev|Shaimiyev	m	RU	regional head	1991	2010
murat-zyazikov	Murat Zyazikov		Zyazikov	m	RU	regional head	2002	2008
naina-yeltsina	Naina Yeltsina		Yeltsina	f	RU	first lady	1991	1999
nicholas-ii	Nicholas II	Czar Nicholas II|Nicholas II of Russia|Tsar Nicholas II	Nicholas	m	RU	emperor	1894-11-01	1917-03-15
nikolai-patrushev	Nikolai Patrushev	Nikolay Patrushev	Patrushev	m	RU	security council secretary	2008-05-12	2024-05-12
oleg-kozhemyako	Oleg Kozhemyako		Kozhemyako	m	RU	governor	2018-12-16	
olga-golodets	Olga Golodets		Golodets	f	RU	deputy prime minister	2012	2018
patriarch-kirill	Patriarch Kirill	Kirill I	Kirill	m	RU	patriarch	2009-02-01	
pavel-grachev	Pavel Grachev		Grachev	m	RU	defence minister	1992	1996
ramzan-kadyrov	Ramzan Kadyrov		Kadyrov	m	RU	regional head	2007-03-02	
ruslan-aushev	Ruslan Aushev		Aushev	m	RU	regional head	1993	2001
rustam-minnikhanov	Rustam Minnikhanov		Minnikhanov	m	RU	regional head	2010	
sergei-ivanov	Sergei Ivanov	Sergey Ivanov	Ivanov	m	RU	defence minister	2001-03-28	2007-02-15
sergei-kiriyenko	Sergei Kiriyenko	Sergey Kiriyenko	Kiriyenko	m	RU	prime minister	1998-03-23	1998-08-23
sergei-lavrov	Sergei Lavrov	Sergei V. Lavrov|Sergey Lavrov|Sergey Viktorovich Lavrov	Lavrov	m	RU	foreign minister	2004-03-09	
sergei-naryshkin	Sergei Naryshkin	Sergey Naryshkin	Naryshkin	m	RU	speaker	2011	2016
sergei-prikhodko	Sergei Prikhodko	Sergey Prikhodko	Prikhodko	m	RU	presidential aide	1998	2012
sergei-shoigu	Sergei Shoigu	Sergei Shoygu|Sergey Shoigu	Shoigu|Shoygu	m	RU	defence minister	2012-11-06	2024-05-12
sergei-stepashin	Sergei Stepashin	Sergey Stepashin	Stepashin	m	RU	prime minister	1999	1999
tatyana-golikova	Tatyana Golikova	Tatiana Golikova	Golikova	f	RU	deputy prime minister	2018-05-18	
valentina-matviyenko	Valentina Matviyenko	Valentina Matvienko	Matviyenko|Matvienko	f	RU	speaker	2011-09-21	
valentina-tereshkova	Valentina Tereshkova		Tereshkova	f	RU	cosmonaut	1963	
viktor-chernomyrdin	Viktor Chernomyrdin	Viktor S. Chernomyrdin	Chernomyrdin	m	RU	prime minister	1992-12-14	1998-03-23
viktor-khristenko	Viktor Khristenko		Khristenko	m	RU	deputy prime minister	1999	2004
viktor-khristenko	Viktor Khristenko		Khristenko	m	RU	minister	2004	2012
viktor-zubkov	Viktor Zubkov		Zubkov	m	RU	prime minister	2007	2008
vladimir-lenin	Vladimir Lenin	V I Lenin|V. I. Lenin|V.I. Lenin|Vladimir Ilyich Lenin	Lenin	m	RU	premier	1917-11-08	1924-01-21
vladimir-putin	Vladimir Putin	Vladimir V. Putin|Vladimir Vladimirovich Putin	Putin	m	RU	prime minister	1999-08-09	2000-05-07
vladimir-putin	Vladimir Putin	Vladimir V. Putin|Vladimir Vladimirovich Putin	Putin	m	RU	acting president	1999-12-31	2000-05-07
vladimir-putin	Vladimir Putin	Vladimir V. Putin|Vladimir Vladimirovich Putin	Putin	m	RU	president	2000-05-07	2008-05-07
vladimir-putin	Vladimir Putin	Vladimir V. Putin|Vladimir Vladimirovich Putin	Putin	m	RU	prime minister	2008-05-08	2012-05-07
vladimir-putin	Vladimir Putin	Vladimir V. Putin|Vladimir Vladimirovich Putin	Putin	m	RU	president	2012-05-07	
vyacheslav-volodin	Vyacheslav Volodin		Volodin	m	RU	speaker	2016-10-05	
yegor-gaidar	Yegor Gaidar		Gaidar	m	RU	acting prime minister	1992	1992
yevgeny-primakov	Yevgeny Primakov	Evgeny Primakov|Yevgeni Primakov	Primakov	m	RU	foreign minister	1996-01-09	1998-09-11
yevgeny-primakov	Yevgeny Primakov	Evgeny Primakov|Yevgeni Primakov	Primakov	m	RU	prime minister	1998-09-11	1999-05-12
yuri-trutnev	Yuri Trutnev	Yury Trutnev	Trutnev	m	RU	deputy prime minister	2013-08-31	
yuri-ushakov	Yuri Ushakov	Yury Ushakov	Ushakov	m	RU	presidential aide	2012-05-25	
yury-borisov	Yury Borisov	Yuri Borisov	Borisov	m	RU	deputy prime minister	2018	2022
gregoire-kayibanda	Grégoire Kayibanda	Gregoire Kayibanda	Kayibanda	m	RW	president	1961-10-26	1973-07-05
juvenal-habyarimana	Juvénal Habyarimana	Juvenal Habyarimana	Habyarimana	m	RW	president	1973-07-05	1994-04-06
louise-mushikiwabo	Louise Mushikiwabo		Mushikiwabo	f	RW	foreign minister	2009	2018
olivier-nduhungirehe	Olivier Nduhungirehe		Nduhungirehe	m	RW	foreign minister	2024-06-12	
pasteur-bizimungu	Pasteur Bizimungu		Bizimungu	m	RW	president	1994-07-19	2000-03-23
paul-kagame	Paul Kagame		Kagame	m	RW	vice president	1994-07-19	2000-03-24
paul-kagame	Paul Kagame		Kagame	m	RW	president	2000-03-24	
theodore-sindikubwabo	Théodore Sindikubwabo	Theodore Sindikubwabo	Sindikubwabo	m	RW	acting president	1994-04-06	1994-07-19
vincent-biruta	Vincent Biruta		Biruta	m	RW	foreign minister	2019	2024
adel-al-jubeir	Adel al-Jubeir	Adel Al-Jubeir|Adel Jubeir|Adel al Jubeir|Adel el-Jubeir	al-Jubeir|Jubeir	m	SA	foreign minister	2015-04-29	2018-12-27
ahmed-zaki-yamani	Ahmed Zaki Yamani	Sheikh Yamani	Yamani	m	SA	oil minister	1962	1986
bandar-bin-sultan	Bandar bin Sultan	Prince Bandar	bin Sultan	m	SA	ambassador	1983	2005
faisal-bin-farhan	Faisal bin Farhan	Faisal bin Farhan Al Saud|Prince Faisal bin Farhan	bin Farhan	m	SA	foreign minister	2019-10-23	
ibn-saud	Ibn Saud	Abdul Aziz ibn Saud|Abdulaziz ibn Saud|King Abdul Aziz|King Abdulaziz|King Ibn Saud	Ibn Saud	m	SA	king	1932-09-23	1953-11-09
khalid-bin-salman	Khalid bin Salman	Prince Khalid bin Salman	bin Salman	m	SA	defence minister	2022-09-27	
king-abdullah	King Abdullah	Abdullah bin Abdul Aziz|Abdullah bin Abdulaziz|Crown Prince Abdullah|King Abdullah bin Abdulaziz	Abdullah	m	SA	crown prince	1982-06-13	2005-08-01
king-abdullah	King Abdullah	Abdullah bin Abdul Aziz|Abdullah bin Abdulaziz|Crown Prince Abdullah|King Abdullah bin Abdulaziz	Abdullah	m	SA	king	2005-08-01	2015-01-23
king-fahd	King Fahd	Crown Prince Fahd|Fahd bin Abdul Aziz|Fahd bin Abdulaziz	Fahd	m	SA	crown prince	1975	1982
king-fahd	King Fahd	Crown Prince Fahd|Fahd bin Abdul Aziz|Fahd bin Abdulaziz	Fahd	m	SA	king	1982-06-13	2005-08-01
king-faisal	King Faisal	Faisal bin Abdul Aziz|Faisal bin Abdulaziz|King Feisal	Faisal|Feisal	m	SA	foreign minister	1930	1975
king-faisal	King Faisal	Faisal bin Abdul Aziz|Faisal bin Abdulaziz|King Feisal	Faisal|Feisal	m	SA	king	1964-11-02	1975-03-25
king-khalid	King Khalid	Khalid bin Abdul Aziz|Khalid bin Abdulaziz	Khalid	m	SA	king	1975-03-25	1982-06-13
king-salman	King Salman	King Salman bin Abdulaziz|Salman bin Abdul Aziz|Salman bin Abdulaziz	Salman	m	SA	crown prince	2012	2015-01-23
king-salman	King Salman	King Salman bin Abdulaziz|Salman bin Abdul Aziz|Salman bin Abdulaziz	Salman	m	SA	king	2015-01-23	
king-saud	King Saud	Saud bin Abdul Aziz|Saud bin Abdulaziz	Saud	m	SA	king	1953-11-09	1964-11-02
mohammed-bin-nayef	Mohammed bin Nayef	Muhammad bin Nayef	bin Nayef	m	SA	crown prince	2015	2017
mohammed-bin-salman	Mohammed bin Salman	Crown Prince Mohammed|MBS|MbS|Mohammad bin Salman|Mohammed bin Salman Al Saud|Muhammad bin Salman	bin Salman	m	SA	defence minister	2015-01-23	2022-09-27
mohammed-bin-salman	Mohammed bin Salman	Crown Prince Mohammed|MBS|MbS|Mohammad bin Salman|Mohammed bin Salman Al Saud|Muhammad bin Salman	bin Salman	m	SA	crown prince	2017-06-21	
mohammed-bin-salman	Mohammed bin Salman	Crown Prince Mohammed|MBS|MbS|Mohammad bin Salman|Mohammed bin Salman Al Saud|Muhammad bin Salman	bin Salman	m	SA	prime minister	2022-09-27	
nayef-bin-abdulaziz	Nayef bin Abdulaziz	Crown Prince Nayef|Nayef bin Abdul Aziz|Prince Nayef	bin Abdulaziz	m	SA	crown prince	2011	2012
saud-al-faisal	Saud al-Faisal	Prince Saud|Prince Saud Al-Faisal|Prince Saud Faisal|Prince Saud al Faisal|Prince Saud al-Faisal|Prince Saud el-Faisal|Saud Al-Faisal|Saud Faisal|Saud al Faisal|Saud el-Faisal	al-Faisal|Faisal	m	SA	foreign minister	1975-10-13	2015-04-29
sultan-bin-abdulaziz	Sultan bin Abdulaziz	Crown Prince Sultan|Prince Sultan|Sultan bin Abdul Aziz	Abdulaziz	m	SA	defence minister	1963	2011
sultan-bin-abdulaziz	Sultan bin Abdulaziz	Crown Prince Sultan|Prince Sultan|Sultan bin Abdul Aziz	Abdulaziz	m	SA	crown prince	2005	2011
allan-kemakeza	Allan Kemakeza		Kemakeza	m	SB	prime minister	2001-12-17	2006-04-20
bartholomew-ulufaalu	Bartholomew Ulufa'alu		Ulufa'alu	m	SB	prime minister	1997-08-27	2000-06-30
danny-philip	Danny Philip		Philip	m	SB	prime minister	2010-08-25	2011-11-16
derek-sikua	Derek Sikua		Sikua	m	SB	prime minister	2007-12-20	2010-08-25
ezekiel-alebua	Ezekiel Alebua		Alebua	m	SB	prime minister	1986-12-01	1989-03-28
francis-billy-hilly	Francis Billy Hilly		Hilly	m	SB	prime minister	1993-06-18	1994-10-31
gordon-darcy-lilo	Gordon Darcy Lilo		Lilo	m	SB	prime minister	2011-11-16	2014-12-09
jeremiah-manele	Jeremiah Manele		Manele	m	SB	prime minister	2024-05-02	
manasseh-sogavare	Manasseh Sogavare		Sogavare	m	SB	prime minister	2000-06-30	2001-12-17
manasseh-sogavare	Manasseh Sogavare		Sogavare	m	SB	prime minister	2006-05-04	2007-12-20
manasseh-sogavare	Manasseh Sogavare		Sogavare	m	SB	prime minister	2014-12-09	2017-11-15
manasseh-sogavare	Manasseh Sogavare		Sogavare	m	SB	prime minister	2019-04-24	2024-05-02
peter-kenilorea	Peter Kenilorea		Kenilorea	m	SB	prime minister	1978-07-07	1981-08-31
peter-kenilorea	Peter Kenilorea		Kenilorea	m	SB	prime minister	1984-11-19	1986-12-01
rick-houenipwela	Rick Houenipwela		Houenipwela	m	SB	prime minister	2017-11-15	2019-04-24
snyder-rini	Snyder Rini		Rini	m	SB	prime minister	2006-04-20	2006-05-04
solomon-mamaloni	Solomon Mamaloni		Mamaloni	m	SB	prime minister	1981-08-31	1984-11-19
solomon-mamaloni	Solomon Mamaloni		Mamaloni	m	SB	prime minister	1989-03-28	1993-06-18
solomon-mamaloni	Solomon Mamaloni		Mamaloni	m	SB	prime minister	1994-10-31	1997-08-27
danny-faure	Danny Faure		Faure	m	SC	president	2016-10-16	2020-10-26
france-albert-rene	France-Albert René	Albert Rene|Albert René|France Albert Rene|France-Albert Rene	René	m	SC	president	1977-05-06	2004-04-14
james-mancham	James Mancham		Mancham	m	SC	president	1976-06-29	1977
james-michel	James Michel	James Alix Michel	Michel	m	SC	president	2004-04-14	2016-10-16
patrick-herminie	Patrick Herminie		Herminie	m	SC	president	2025-10-26	
wavel-ramkalawan	Wavel Ramkalawan	Wavel John Charles Ramkalawan	Ramkalawan	m	SC	president	2020-10-26	2025-10-26
abdalla-hamdok	Abdalla Hamdok		Hamdok	m	SD	prime minister	2019-08-21	2022-01-02
abdallah-khalil	Abdallah Khalil		Khalil	m	SD	prime minister	1956-07-05	1958
abdel-fattah-al-burhan	Abdel Fattah al-Burhan	Abdel Fattah Al-Burhan|Abdel Fattah Burhan|Abdel Fattah al Burhan|Abdel Fattah el-Burhan|Abdelfattah Al-Burhan|Abdelfattah Burhan|Abdelfattah al Burhan|Abdelfattah al-Burhan|Abdelfattah el-Burhan	al-Burhan|Burhan	m	SD	head of state	2019-04-12	
abdel-rahman-swar-al-dahab	Abdel Rahman Swar al-Dahab	Abdel Rahman Swar Al-Dahab|Abdel Rahman Swar Dahab|Abdel Rahman Swar al Dahab|Abdel Rahman Swar el-Dahab	al-Dahab|Dahab	m	SD	head of state	1985-04-06	1986-05-06
ahmed-al-mirghani	Ahmed al-Mirghani	Ahmed Al-Mirghani|Ahmed Mirghani|Ahmed al Mirghani|Ahmed el-Mirghani	al-Mirghani|Mirghani	m	SD	head of state	1986-05-06	1989
ahmed-awad-ibn-auf	Ahmed Awad Ibn Auf		Ibn Auf	m	SD	head of state	2019-04-11	2019-04-12
gaafar-nimeiry	Gaafar Nimeiry	Gaafar Nimeiri|Jaafar Nimeiri|Jaafar Numeiri	Nimeiry|Nimeiri|Numeiri	m	SD	president	1969-05-25	1985
hassan-al-turabi	Hassan al-Turabi	Hassan Al-Turabi|Hassan Turabi|Hassan al Turabi|Hassan el-Turabi	al-Turabi|Turabi	m	SD	speaker	1996	1999
ibrahim-abboud	Ibrahim Abboud		Abboud	m	SD	president	1958-11-18	1964
ismail-al-azhari	Ismail al-Azhari	Ismail Al-Azhari|Ismail Azhari|Ismail al Azhari|Ismail el-Azhari	al-Azhari|Azhari	m	SD	prime minister	1954	1956-07-05
kamil-idris	Kamil Idris		Idris	m	SD	prime minister	2025-05-31	
mohamed-hamdan-dagalo	Mohamed Hamdan Dagalo	Hemedti|Mohammed Hamdan Dagalo	Dagalo	m	SD	leader	2013	
muhammad-ahmad-mahgoub	Muhammad Ahmad Mahgoub		Mahgoub	m	SD	prime minister	1965	1966
muhammad-ahmad-mahgoub	Muhammad Ahmad Mahgoub		Mahgoub	m	SD	prime minister	1967	1969
omar-al-bashir	Omar al-Bashir	Omar Al-Bashir|Omar Bashir|Omar Hassan Ahmad Al-Bashir|Omar Hassan Ahmad Bashir|Omar Hassan Ahmad al Bashir|Omar Hassan Ahmad al-Bashir|Omar Hassan Ahmad el-Bashir|Omar Hassan Al-Bashir|Omar Hassan Bashir|Omar Hassan al Bashir|Omar Hassan al-Bashir|Omar Hassan el-Bashir|Omar al Bashir|Omar el-Bashir	al-Bashir|Bashir	m	SD	president	1989-06-30	2019-04-11
sadiq-al-mahdi	Sadiq al-Mahdi	Sadiq Al-Mahdi|Sadiq Mahdi|Sadiq al Mahdi|Sadiq el-Mahdi	al-Mahdi|Mahdi	m	SD	prime minister	1966-07-26	1967
sadiq-al-mahdi	Sadiq al-Mahdi	Sadiq Al-Mahdi|Sadiq Mahdi|Sadiq al Mahdi|Sadiq el-Mahdi	al-Mahdi|Mahdi	m	SD	prime minister	1986	1989
sirr-al-khatim-al-khalifa	Sirr Al-Khatim Al-Khalifa		Al-Khalifa|Khalifa	m	SD	prime minister	1964-11-01	1965
ann-linde	Ann Linde		Linde	f	SE	foreign minister	2019-09-10	2022-10-18
anna-lindh	Anna Lindh		Lindh	f	SE	foreign minister	1998	2003-09-11
carl-xvi-gustaf	Carl XVI Gustaf	King Carl Gustaf|King Carl Gustav|King Carl XVI Gustaf|King Carl XVI Gustav	Gustaf	m	SE	king	1973-09-15	
fredrik-reinfeldt	Fredrik Reinfeldt		Reinfeldt	m	SE	prime minister	2006-10-06	2014-10-03
goran-persson	Göran Persson	Goran Persson	Persson	m	SE	prime minister	1996-03-21	2006-10-06
gustaf-v	Gustaf V	King Gustaf V	Gustaf	m	SE	king	1907	1950
gustaf-vi-adolf	Gustaf VI Adolf	King Gustaf VI Adolf	Adolf	m	SE	king	1950	1973
ingvar-carlsson	Ingvar Carlsson		Carlsson	m	SE	prime minister	1986-03-12	1991-10-04
ingvar-carlsson	Ingvar Carlsson		Carlsson	m	SE	prime minister	1994-10-07	1996-03-21
magdalena-andersson	Magdalena Andersson		Andersson	f	SE	prime minister	2021-11-30	2022-10-18
margot-wallstrom	Margot Wallström	Margot Wallstrom	Wallström	f	SE	foreign minister	2014-10-03	2019-09-10
maria-malmer-stenergard	Maria Malmer Stenergard		Malmer Stenergard	f	SE	foreign minister	2024-09-10	
ola-ullsten	Ola Ullsten		Ullsten	m	SE	prime minister	1978-10-18	1979-10-09
olof-palme	Olof Palme	Olaf Palme	Palme	m	SE	prime minister	1969-10-14	1976-10-08
olof-palme	Olof Palme	Olaf Palme	Palme	m	SE	prime minister	1982-10-08	1986-02-28
osten-unden	Östen Undén	Osten Unden	Undén	m	SE	foreign minister	1945	1962
queen-silvia	Queen Silvia		Silvia	f	SE	consort	1976-06-19	
stefan-lofven	Stefan Löfven	Stefan Lofven	Löfven	m	SE	prime minister	2014-10-03	2021-11-30
tage-erlander	Tage Erlander		Erlander	m	SE	prime minister	1946-10-10	1969-10-14
thorbjorn-falldin	Thorbjörn Fälldin	Thorbjorn Falldin	Fälldin	m	SE	prime minister	1976-10-04	1978-10-18
thorbjorn-falldin	Thorbjörn Fälldin	Thorbjorn Falldin	Fälldin	m	SE	prime minister	1979-10-09	1982-10-08
tobias-billstrom	Tobias Billström	Tobias Billstrom	Billström	m	SE	foreign minister	2022-10-18	2024-09-10
ulf-kristersson	Ulf Kristersson		Kristersson	m	SE	prime minister	2022-10-18	
victoria-of-sweden	Victoria of Sweden	Crown Princess Victoria	Victoria	f	SE	crown princess	1980-01-01	
benjamin-sheares	Benjamin Sheares		Sheares	m	SG	president	1971	1981
george-yeo	George Yeo		Yeo	m	SG	foreign minister	2004	2011
goh-chok-tong	Goh Chok Tong		Goh	m	SG	prime minister	1990-11-28	2004-08-12
halimah-yacob	Halimah Yacob		Yacob	f	SG	president	2017-09-14	2023-09-13
k-shanmugam	K. Shanmugam		Shanmugam	m	SG	foreign minister	2011	2015
lawrence-wong	Lawrence Wong		Wong	m	SG	prime minister	2024-05-15	
lee-hsien-loong	Lee Hsien Loong		Lee	m	SG	prime minister	2004-08-12	2024-05-15
lee-kuan-yew	Lee Kuan Yew		Lee	m	SG	prime minister	1959-06-03	1990-11-28
ng-eng-hen	Ng Eng Hen		Ng	m	SG	defence minister	2011	2025
ong-teng-cheong	Ong Teng Cheong		Ong	m	SG	president	1993	1999
s-r-nathan	S. R. Nathan	S R Nathan|S.R. Nathan	Nathan	m	SG	president	1999	2011
s-rajaratnam	S. Rajaratnam	Sinnathamby Rajaratnam	Rajaratnam	m	SG	foreign minister	1965	1980
tharman-shanmugaratnam	Tharman Shanmugaratnam		Shanmugaratnam	m	SG	president	2023-09-14	
tony-tan	Tony Tan	Tony Tan Keng Yam	Tan	m	SG	president	2011	2017
vivian-balakrishnan	Vivian Balakrishnan		Balakrishnan	m	SG	foreign minister	2015-10-01	
wee-kim-wee	Wee Kim Wee		Wee	m	SG	president	1985	1993
alenka-bratusek	Alenka Bratušek	Alenka Bratusek	Bratušek	f	SI	prime minister	2013-03-20	2014-09-18
andrej-bajuk	Andrej Bajuk		Bajuk	m	SI	prime minister	2000-05-03	2000-11-17
anton-rop	Anton Rop		Rop	m	SI	prime minister	2002-12-11	2004-11-09
borut-pahor	Borut Pahor		Pahor	m	SI	prime minister	2008-11-21	2012-02-10
borut-pahor	Borut Pahor		Pahor	m	SI	president	2012-12-22	2022-12-22
danilo-turk	Danilo Türk	Danilo Turk	Türk	m	SI	president	2007	2012
dimitrij-rupel	Dimitrij Rupel		Rupel	m	SI	foreign minister	1990	1993
dimitrij-rupel	Dimitrij Rupel		Rupel	m	SI	foreign minister	2000	2008
janez-drnovsek	Janez Drnovšek	Janez Drnovsek	Drnovšek	m	SI	prime minister	1992-05-14	2000-05-03
janez-drnovsek	Janez Drnovšek	Janez Drnovsek	Drnovšek	m	SI	prime minister	2000-11-17	2002-12-11
janez-drnovsek	Janez Drnovšek	Janez Drnovsek	Drnovšek	m	SI	president	2002	2007
janez-drnovsek	Janez Drnovšek	Janez Drnovsek	Drnovšek	m	YU	president	1989	1990
janez-jansa	Janez Janša	Janez Jansa	Janša	m	SI	prime minister	2004-11-09	2008-11-21
janez-jansa	Janez Janša	Janez Jansa	Janša	m	SI	prime minister	2012-02-10	2013-03-20
janez-jansa	Janez Janša	Janez Jansa	Janša	m	SI	prime minister	2020-03-13	2022-06-01
lojze-peterle	Lojze Peterle		Peterle	m	SI	prime minister	1990	1992-05-14
marjan-sarec	Marjan Šarec	Marjan Sarec	Šarec	m	SI	prime minister	2018-09-13	2020-03-13
milan-kucan	Milan Kučan	Milan Kucan	Kučan	m	SI	president	1990	2002
miro-cerar	Miro Cerar		Cerar	m	SI	prime minister	2014-09-18	2018-09-13
natasa-pirc-musar	Nataša Pirc Musar	Natasa Pirc Musar	Pirc Musar	f	SI	president	2022-12-23	
robert-golob	Robert Golob		Golob	m	SI	prime minister	2022-06-01	
tanja-fajon	Tanja Fajon		Fajon	f	SI	foreign minister	2022-06-01	
andrej-kiska	Andrej Kiska		Kiska	m	SK	president	2014	2019
eduard-heger	Eduard Heger		Heger	m	SK	prime minister	2021-04-01	2023-05-15
igor-matovic	Igor Matovič	Igor Matovic	Matovič	m	SK	prime minister	2020-03-21	2021
ivan-gasparovic	Ivan Gašparovič	Ivan Gasparovic	Gašparovič	m	SK	president	2004	2014
ivan-korcok	Ivan Korčok	Ivan Korcok	Korčok	m	SK	foreign minister	2020	2022
iveta-radicova	Iveta Radičová	Iveta Radicova	Radičová	f	SK	prime minister	2010-07-08	2012-04-04
jan-kubis	Ján Kubiš	Jan Kubis	Kubiš	m	SK	foreign minister	2006	2009
jozef-moravcik	Jozef Moravčík	Jozef Moravcik	Moravčík	m	SK	prime minister	1994-03-16	1994-12-13
juraj-blanar	Juraj Blanár	Juraj Blanar	Blanár	m	SK	foreign minister	2023-10-25	
ludovit-odor	Ľudovít Ódor	Ludovit Odor	Ódor	m	SK	prime minister	2023-05-15	2023-10-25
michal-kovac	Michal Kováč	Michal Kovac	Kováč	m	SK	president	1993	1998
mikulas-dzurinda	Mikuláš Dzurinda	Mikulas Dzurinda	Dzurinda	m	SK	prime minister	1998-10-30	2006-07-04
mikulas-dzurinda	Mikuláš Dzurinda	Mikulas Dzurinda	Dzurinda	m	SK	foreign minister	2010	2012
miroslav-lajcak	Miroslav Lajčák	Miroslav Lajcak	Lajčák	m	SK	foreign minister	2009	2010
miroslav-lajcak	Miroslav Lajčák	Miroslav Lajcak	Lajčák	m	SK	foreign minister	2012	2020
peter-pellegrini	Peter Pellegrini		Pellegrini	m	SK	prime minister	2018-03-22	2020-03-21
peter-pellegrini	Peter Pellegrini		Pellegrini	m	SK	president	2024-06-15	
robert-fico	Robert Fico		Fico	m	SK	prime minister	2006-07-04	2010-07-08
robert-fico	Robert Fico		Fico	m	SK	prime minister	2012-04-04	2018-03-22
robert-fico	Robert Fico		Fico	m	SK	prime minister	2023-10-25	
rudolf-schuster	Rudolf Schuster		Schuster	m	SK	president	1999	2004
vladimir-meciar	Vladimír Mečiar	Vladimir Meciar	Mečiar	m	SK	prime minister	1993-01-01	1994-03-16
vladimir-meciar	Vladimír Mečiar	Vladimir Meciar	Mečiar	m	SK	prime minister	1994-12-13	1998-10-30
zuzana-caputova	Zuzana Čaputová	Zuzana Caputova	Čaputová	f	SK	president	2019-06-15	2024-06-15
ahmad-tejan-kabbah	Ahmad Tejan Kabbah		Kabbah	m	SL	president	1996-03-29	1997
ahmad-tejan-kabbah	Ahmad Tejan Kabbah		Kabbah	m	SL	president	1998-03-10	2007-09-17
albert-margai	Albert Margai		Margai	m	SL	prime minister	1964-04-29	1967
andrew-juxon-smith	Andrew Juxon-Smith		Juxon-Smith	m	SL	head of state	1967-03-27	1968
ernest-bai-koroma	Ernest Bai Koroma	Ernest Koroma	Koroma	m	SL	president	2007-09-17	2018-04-04
johnny-paul-koroma	Johnny Paul Koroma		Koroma	m	SL	head of state	1997-05-25	1998
joseph-momoh	Joseph Momoh	Joseph Saidu Momoh	Momoh	m	SL	president	1985-11-28	1992
julius-maada-bio	Julius Maada Bio	Maada Bio	Bio	m	SL	head of state	1996-01-17	1996
julius-maada-bio	Julius Maada Bio	Maada Bio	Bio	m	SL	president	2018-04-04	
milton-margai	Milton Margai	Sir Milton Margai	Margai	m	SL	prime minister	1961-04-27	1964-04-29
siaka-stevens	Siaka Stevens		Stevens	m	SL	prime minister	1968-04-19	1971
siaka-stevens	Siaka Stevens		Stevens	m	SL	president	1971	1985-11-28
valentine-strasser	Valentine Strasser		Strasser	m	SL	head of state	1992-05-01	1996-01-17
abdou-diouf	Abdou Diouf		Diouf	m	SN	prime minister	1970	1980
abdou-diouf	Abdou Diouf		Diouf	m	SN	president	1981-01-01	2000-04-01
abdoulaye-wade	Abdoulaye Wade		Wade	m	SN	president	2000-04-01	2012-04-02
bassirou-diomaye-faye	Bassirou Diomaye Faye		Faye	m	SN	president	2024-04-02	
leopold-sedar-senghor	Léopold Sédar Senghor	Leopold Sedar Senghor|Leopold Senghor|Léopold Senghor	Senghor	m	SN	president	1960-09-06	1980-12-31
macky-sall	Macky Sall		Sall	m	SN	president	2012-04-02	2024-04-02
ousmane-sonko	Ousmane Sonko		Sonko	m	SN	prime minister	2024-04-02	
abdirashid-ali-shermarke	Abdirashid Ali Shermarke	Abdirashid Shermarke	Shermarke	m	SO	prime minister	1960	1964
abdirashid-ali-shermarke	Abdirashid Ali Shermarke	Abdirashid Shermarke	Shermarke	m	SO	president	1967-07-10	1969-10-21
abdullahi-yusuf-ahmed	Abdullahi Yusuf Ahmed	Abdullahi Yusuf	Ahmed	m	SO	president	2004	2008
aden-abdullah-osman-daar	Aden Abdullah Osman Daar	Aden Abdullah Osman	Daar	m	SO	president	1960-07-01	1967-07-10
ali-mahdi-muhammad	Ali Mahdi Muhammad		Muhammad	m	SO	president	1991	1997
hamza-abdi-barre	Hamza Abdi Barre		Barre	m	SO	prime minister	2022-06-25	
hassan-sheikh-mohamud	Hassan Sheikh Mohamud		Mohamud	m	SO	president	2012-09-16	2017-02-16
hassan-sheikh-mohamud	Hassan Sheikh Mohamud		Mohamud	m	SO	president	2022-05-23	
mohamed-abdullahi-mohamed	Mohamed Abdullahi Mohamed	Farmajo|Mohamed Abdullahi Farmajo	Mohamed	m	SO	president	2017-02-16	2022-05-23
mohamed-farrah-aidid	Mohamed Farrah Aidid	Mohammed Farah Aidid	Aidid	m	SO	leader	1991	1996
mohamed-haji-ibrahim-egal	Mohamed Haji Ibrahim Egal		Egal	m	SO	prime minister	1967	1969
sharif-sheikh-ahmed	Sharif Sheikh Ahmed		Ahmed	m	SO	president	2009	2012
siad-barre	Siad Barre	Mohamed Siad Barre|Mohammed Siad Barre	Barre	m	SO	president	1969-10-21	1991-01-26
chan-santokhi	Chan Santokhi	Chandrikapersad Santokhi	Santokhi	m	SR	president	2020-07-16	2025-07-16
desi-bouterse	Dési Bouterse	Desi Bouterse	Bouterse	m	SR	leader	1980-02-15	1988
desi-bouterse	Dési Bouterse	Desi Bouterse	Bouterse	m	SR	president	2010-08-12	2020-07-16
henck-arron	Henck Arron		Arron	m	SR	prime minister	1973	1980
jennifer-geerlings-simons	Jennifer Geerlings-Simons	Jennifer Simons	Geerlings-Simons	f	SR	president	2025-07-16	
johan-ferrier	Johan Ferrier		Ferrier	m	SR	president	1975-11-25	1980
johan-kraag	Johan Kraag		Kraag	m	SR	president	1990-12-29	1991-09-16
jules-wijdenbosch	Jules Wijdenbosch		Wijdenbosch	m	SR	president	1996-09-15	2000-08-12
ramsewak-shankar	Ramsewak Shankar		Shankar	m	SR	president	1988-01-25	1990-12-29
ronald-venetiaan	Ronald Venetiaan		Venetiaan	m	SR	president	1991-09-16	1996-09-15
ronald-venetiaan	Ronald Venetiaan		Venetiaan	m	SR	president	2000-08-12	2010-08-12
john-garang	John Garang		Garang	m	SS	leader	1983	2005-07-30
riek-machar	Riek Machar		Machar	m	SS	vice president	2011	2013
riek-machar	Riek Machar		Machar	m	SS	vice president	2016	2016
riek-machar	Riek Machar		Machar	m	SS	vice president	2020-02-22	2025
salva-kiir	Salva Kiir	Salva Kiir Mayardit	Kiir	m	SS	president	2011-07-09	
carlos-vila-nova	Carlos Vila Nova		Nova	m	ST	president	2021-10-02	
evaristo-carvalho	Evaristo Carvalho		Carvalho	m	ST	president	2016-09-03	2021
fradique-de-menezes	Fradique de Menezes		de Menezes	m	ST	president	2001-09-03	2011-09-03
gabriel-costa	Gabriel Costa	Gabriel Arcanjo Ferreira da Costa	Costa	m	ST	prime minister	2012	2014
leonel-mario-dalva	Leonel Mário d'Alva	Leonel Mario d'Alva	d'Alva	m	ST	acting president	1991-03-04	1991-04-03
manuel-pinto-da-costa	Manuel Pinto da Costa		da Costa	m	ST	president	1975-06-15	1991-03-04
manuel-pinto-da-costa	Manuel Pinto da Costa		da Costa	m	ST	president	2011-09-03	2016-09-03
miguel-trovoada	Miguel Trovoada		Trovoada	m	ST	president	1991-04-03	2001-09-03
patrice-trovoada	Patrice Trovoada		Trovoada	m	ST	prime minister	2008	2008
patrice-trovoada	Patrice Trovoada		Trovoada	m	ST	prime minister	2010	2012
patrice-trovoada	Patrice Trovoada		Trovoada	m	ST	prime minister	2014	2018
patrice-trovoada	Patrice Trovoada		Trovoada	m	ST	prime minister	2022-11-11	2025-01-06
alexander-bessmertnykh	Alexander Bessmertnykh	Aleksandr Bessmertnykh	Bessmertnykh	m	SU	foreign minister	1991-01-15	1991-08-23
alexei-kosygin	Alexei Kosygin	Aleksei Kosygin|Aleksei N. Kosygin|Alexey Kosygin	Kosygin	m	SU	premier	1964-10-15	1980-10-23
anastas-mikoyan	Anastas Mikoyan		Mikoyan	m	SU	deputy prime minister	1955	1964-07-15
anastas-mikoyan	Anastas Mikoyan		Mikoyan	m	SU	chairman	1964-07-15	1965-12-09
anatoly-dobrynin	Anatoly Dobrynin	Anatoli Dobrynin	Dobrynin	m	SU	ambassador	1962	1986
andrei-gromyko	Andrei Gromyko	Andrei A. Gromyko|Andrey Gromyko	Gromyko	m	SU	foreign minister	1957-02-15	1985-07-02
andrei-gromyko	Andrei Gromyko	Andrei A. Gromyko|Andrey Gromyko	Gromyko	m	SU	chairman	1985-07-02	1988-10-01
andrey-vyshinsky	Andrey Vyshinsky	Andrei Vishinsky|Andrei Vyshinsky	Vyshinsky|Vishinsky	m	SU	foreign minister	1949-03-04	1953-03-05
boris-pankin	Boris Pankin		Pankin	m	SU	foreign minister	1991-08-28	1991-11-14
dmitri-shepilov	Dmitri Shepilov	Dmitry Shepilov	Shepilov	m	SU	foreign minister	1956-06-01	1957-02-15
dmitry-ustinov	Dmitry Ustinov	Dmitri Ustinov	Ustinov	m	SU	defence minister	1976	1984
dmitry-yazov	Dmitry Yazov	Dmitri Yazov	Yazov	m	SU	defence minister	1987	1991
frol-kozlov	Frol Kozlov		Kozlov	m	SU	deputy prime minister	1958	1960
gennady-yanayev	Gennady Yanayev		Yanayev	m	SU	vice president	1990-12-27	1991-08-21
georgy-chicherin	Georgy Chicherin	Georgi Chicherin	Chicherin	m	SU	foreign minister	1922	1930
georgy-malenkov	Georgy Malenkov	Georgi Malenkov|Georgii Malenkov	Malenkov	m	SU	premier	1953-03-05	1955-02-08
georgy-zhukov	Georgy Zhukov	Georgi Zhukov|Marshal Zhukov	Zhukov	m	SU	defence minister	1955	1957
joseph-stalin	Joseph Stalin	Iosif Stalin|Josef Stalin|Marshal Stalin	Stalin	m	SU	general secretary	1922-04-03	1953-03-05
joseph-stalin	Joseph Stalin	Iosif Stalin|Josef Stalin|Marshal Stalin	Stalin	m	SU	premier	1941-05-06	1953-03-05
kliment-voroshilov	Kliment Voroshilov		Voroshilov	m	SU	chairman	1953-03-15	1960-05-07
konstantin-chernenko	Konstantin Chernenko	Konstantin U. Chernenko	Chernenko	m	SU	general secretary	1984-02-13	1985-03-10
lavrentiy-beria	Lavrentiy Beria	Lavrenti Beria	Beria	m	SU	deputy prime minister	1941	1953
leonid-brezhnev	Leonid Brezhnev	Leonid I. Brezhnev|Leonid Ilyich Brezhnev	Brezhnev	m	SU	chairman	1960-05-07	1964-07-15
leonid-brezhnev	Leonid Brezhnev	Leonid I. Brezhnev|Leonid Ilyich Brezhnev	Brezhnev	m	SU	general secretary	1964-10-14	1982-11-10
leonid-brezhnev	Leonid Brezhnev	Leonid I. Brezhnev|Leonid Ilyich Brezhnev	Brezhnev	m	SU	chairman	1977-06-16	1982-11-10
maxim-litvinov	Maxim Litvinov	Maksim Litvinov	Litvinov	m	SU	foreign minister	1930-07-21	1939-05-03
mikhail-gorbachev	Mikhail Gorbachev	Michail Gorbachev|Mikhail Gorbachov|Mikhail S. Gorbachev|Mikhail Sergeyevich Gorbachev	Gorbachev|Gorbachov	m	SU	general secretary	1985-03-11	1991-08-24
mikhail-gorbachev	Mikhail Gorbachev	Michail Gorbachev|Mikhail Gorbachov|Mikhail S. Gorbachev|Mikhail Sergeyevich Gorbachev	Gorbachev|Gorbachov	m	SU	chairman	1988-10-01	1990-03-15
mikhail-gorbachev	Mikhail Gorbachev	Michail Gorbachev|Mikhail Gorbachov|Mikhail S. Gorbachev|Mikhail Sergeyevich Gorbachev	Gorbachev|Gorbachov	m	SU	president	1990-03-15	1991-12-25
nikita-khrushchev	Nikita Khrushchev	Nikita Khruschev|Nikita Krushchev|Nikita S. Khrushchev|Nikita Sergeyevich Khrushchev	Khrushchev|Khruschev|Krushchev	m	SU	first secretary	1953-09-14	1964-10-14
nikita-khrushchev	Nikita Khrushchev	Nikita Khruschev|Nikita Krushchev|Nikita S. Khrushchev|Nikita Sergeyevich Khrushchev	Khrushchev|Khruschev|Krushchev	m	SU	premier	1958-03-27	1964-10-14
nikolai-bulganin	Nikolai Bulganin	Marshal Bulganin|Nikolay Bulganin	Bulganin	m	SU	premier	1955-02-08	1958-03-27
nikolai-podgorny	Nikolai Podgorny	Nikolay Podgorny	Podgorny	m	SU	chairman	1965-12-09	1977-06-16
nikolai-ryzhkov	Nikolai Ryzhkov		Ryzhkov	m	SU	premier	1985-09-27	1991-01-14
nikolai-tikhonov	Nikolai Tikhonov		Tikhonov	m	SU	premier	1980-10-23	1985-09-27
nina-khrushcheva	Nina Khrushcheva		Khrushcheva	f	SU	first lady	1953	1964
raisa-gorbacheva	Raisa Gorbacheva	Raisa Gorbachev|Raisa Gorbachova	Gorbacheva|Gorbachova	f	SU	first lady	1985	1991
rodion-malinovsky	Rodion Malinovsky		Malinovsky	m	SU	defence minister	1957	1967
valentin-pavlov	Valentin Pavlov		Pavlov	m	SU	premier	1991-01-14	1991-08-22
vyacheslav-molotov	Vyacheslav Molotov	V M Molotov|V. M. Molotov|V.M. Molotov|Viacheslav Molotov	Molotov	m	SU	premier	1930	1941-05-06
vyacheslav-molotov	Vyacheslav Molotov	V M Molotov|V. M. Molotov|V.M. Molotov|Viacheslav Molotov	Molotov	m	SU	foreign minister	1939-05-03	1949-03-04
vyacheslav-molotov	Vyacheslav Molotov	V M Molotov|V. M. Molotov|V.M. Molotov|Viacheslav Molotov	Molotov	m	SU	foreign minister	1953-03-05	1956-06-01
yuri-andropov	Yuri Andropov	Yuri V. Andropov|Yury Andropov	Andropov	m	SU	general secretary	1982-11-12	1984-02-09
yuri-gagarin	Yuri Gagarin		Gagarin	m	SU	cosmonaut	1961-04-12	1968-03-27
adolfo-majano	Adolfo Majano	Adolfo Arnoldo Majano	Majano	m	SV	head of state	1979-10-15	1980
alfredo-cristiani	Alfredo Cristiani		Cristiani	m	SV	president	1989-06-01	1994-06-01
alvaro-magana	Álvaro Magaña	Alvaro Magana	Magaña	m	SV	president	1982-05-02	1984-06-01
antonio-saca	Antonio Saca	Elias Antonio Saca|Elías Antonio Saca|Tony Saca	Saca	m	SV	president	2004-06-01	2009-06-01
armando-calderon-sol	Armando Calderón Sol	Armando Calderon Sol	Calderón Sol	m	SV	president	1994-06-01	1999-06-01
arturo-armando-molina	Arturo Armando Molina		Molina	m	SV	president	1972-07-01	1977-07-01
carlos-humberto-romero	Carlos Humberto Romero		Romero	m	SV	president	1977-07-01	1979
fidel-sanchez-hernandez	Fidel Sánchez Hernández	Fidel Sanchez Hernandez	Sánchez Hernández	m	SV	president	1967-07-01	1972-07-01
francisco-flores	Francisco Flores	Francisco Flores Perez|Francisco Flores Pérez	Flores	m	SV	president	1999-06-01	2004-06-01
jose-maria-lemus	José María Lemus	Jose Maria Lemus	Lemus	m	SV	president	1956-09-14	1960
jose-napoleon-duarte	José Napoleón Duarte	Jose Napoleon Duarte	Duarte	m	SV	president	1980-12-13	1982-05-02
jose-napoleon-duarte	José Napoleón Duarte	Jose Napoleon Duarte	Duarte	m	SV	president	1984-06-01	1989-06-01
julio-adalberto-rivera	Julio Adalberto Rivera		Rivera	m	SV	president	1962-07-01	1967-07-01
mauricio-funes	Mauricio Funes	Carlos Mauricio Funes	Funes	m	SV	president	2009-06-01	2014-06-01
nayib-bukele	Nayib Bukele		Bukele	m	SV	president	2019-06-01	
oscar-osorio	Óscar Osorio	Oscar Osorio	Osorio	m	SV	president	1950-09-14	1956-09-14
rodolfo-cordon	Rodolfo Cordón	Rodolfo Cordon	Cordón	m	SV	acting president	1962-01-25	1962-07-01
salvador-sanchez-ceren	Salvador Sánchez Cerén	Salvador Sanchez Ceren	Sánchez Cerén	m	SV	president	2014-06-01	2019-06-01
abdul-halim-khaddam	Abdul Halim Khaddam		Khaddam	m	SY	foreign minister	1970	1984
abdul-halim-khaddam	Abdul Halim Khaddam		Khaddam	m	SY	vice president	1984	2005
adib-shishakli	Adib Shishakli		Shishakli	m	SY	leader	1949-12-19	1953
adib-shishakli	Adib Shishakli		Shishakli	m	SY	president	1953	1954-02-28
ahmad-al-khatib	Ahmad al-Khatib	Ahmad Al-Khatib|Ahmad Khatib|Ahmad al Khatib|Ahmad el-Khatib	al-Khatib|Khatib	m	SY	president	1970-11-18	1971
ahmed-al-sharaa	Ahmed al-Sharaa	Abu Mohammad Al-Julani|Abu Mohammad Julani|Abu Mohammad al Julani|Abu Mohammad al-Julani|Abu Mohammad el-Julani|Abu Mohammed Al-Jolani|Abu Mohammed Jolani|Abu Mohammed al Jolani|Abu Mohammed al-Jolani|Abu Mohammed el-Jolani|Ahmad Al-Sharaa|Ahmad Sharaa|Ahmad al Sharaa|Ahmad al-Sharaa|Ahmad el-Sharaa|Ahmed Al-Sharaa|Ahmed Sharaa|Ahmed al Sharaa|Ahmed el-Sharaa	al-Sharaa|Sharaa	m	SY	leader	2024-12-08	2025-01-29
ahmed-al-sharaa	Ahmed al-Sharaa	Abu Mohammad Al-Julani|Abu Mohammad Julani|Abu Mohammad al Julani|Abu Mohammad al-Julani|Abu Mohammad el-Julani|Abu Mohammed Al-Jolani|Abu Mohammed Jolani|Abu Mohammed al Jolani|Abu Mohammed al-Jolani|Abu Mohammed el-Jolani|Ahmad Al-Sharaa|Ahmad Sharaa|Ahmad al Sharaa|Ahmad al-Sharaa|Ahmad el-Sharaa|Ahmed Al-Sharaa|Ahmed Sharaa|Ahmed al Sharaa|Ahmed el-Sharaa	al-Sharaa|Sharaa	m	SY	president	2025-01-29	
amin-al-hafiz	Amin al-Hafiz	Amin Al-Hafiz|Amin Hafiz|Amin al Hafiz|Amin el-Hafiz	al-Hafiz|Hafiz	m	SY	chairman	1963-07-27	1966
asaad-al-shaibani	Asaad al-Shaibani	Asaad Al-Shaibani|Asaad Al-Shibani|Asaad Hassan Al-Shaibani|Asaad Hassan Shaibani|Asaad Hassan al Shaibani|Asaad Hassan al-Shaibani|Asaad Hassan el-Shaibani|Asaad Shaibani|Asaad Shibani|Asaad al Shaibani|Asaad al Shibani|Asaad al-Shibani|Asaad el-Shaibani|Asaad el-Shibani	al-Shaibani|Shaibani|Shibani	m	SY	foreign minister	2024-12-21	
asma-al-assad	Asma al-Assad	Asma Al-Assad|Asma Assad|Asma al Assad|Asma el-Assad	al-Assad|Assad	f	SY	first lady	2000	2024-12-08
bashar-al-assad	Bashar al-Assad	Bashar Al-Asad|Bashar Al-Assad|Bashar Asad|Bashar Assad|Bashar al Asad|Bashar al Assad|Bashar al-Asad|Bashar el-Asad|Bashar el-Assad	al-Assad|Assad	m	SY	president	2000-07-17	2024-12-08
faisal-mekdad	Faisal Mekdad		Mekdad	m	SY	foreign minister	2020-11-22	2024
faris-al-khoury	Faris al-Khoury	Faris Al-Khouri|Faris Al-Khoury|Faris Khouri|Faris Khoury|Faris al Khouri|Faris al Khoury|Faris al-Khouri|Faris el-Khouri|Faris el-Khoury	al-Khoury|Khoury|Khouri	m	SY	prime minister	1944	1945
farouk-al-sharaa	Farouk al-Sharaa	Farouk Al-Shara|Farouk Al-Sharaa|Farouk Shara|Farouk Sharaa|Farouk al Shara|Farouk al Sharaa|Farouk al-Shara|Farouk el-Shara|Farouk el-Sharaa|Faruq Al-Shara|Faruq Shara|Faruq al Shara|Faruq al-Shara|Faruq el-Shara	al-Sharaa|Sharaa|Shara	m	SY	foreign minister	1984	2006
farouk-al-sharaa	Farouk al-Sharaa	Farouk Al-Shara|Farouk Al-Sharaa|Farouk Shara|Farouk Sharaa|Farouk al Shara|Farouk al Sharaa|Farouk al-Shara|Farouk el-Shara|Farouk el-Sharaa|Faruq Al-Shara|Faruq Shara|Faruq al Shara|Faruq al-Shara|Faruq el-Shara	al-Sharaa|Sharaa|Shara	m	SY	vice president	2006	2014
hafez-al-assad	Hafez al-Assad	Hafez Al-Asad|Hafez Al-Assad|Hafez Asad|Hafez Assad|Hafez al Asad|Hafez al Assad|Hafez al-Asad|Hafez el-Asad|Hafez el-Assad|Hafiz Al-Assad|Hafiz Assad|Hafiz al Assad|Hafiz al-Assad|Hafiz el-Assad	al-Assad|Assad	m	SY	president	1971-03-12	2000-06-10
hashim-al-atassi	Hashim al-Atassi	Hashim Al-Atassi|Hashim Atassi|Hashim al Atassi|Hashim el-Atassi	al-Atassi|Atassi	m	SY	president	1949	1951
hashim-al-atassi	Hashim al-Atassi	Hashim Al-Atassi|Hashim Atassi|Hashim al Atassi|Hashim el-Atassi	al-Atassi|Atassi	m	SY	president	1954-02-28	1955-09-06
husni-al-zaim	Husni al-Za'im	Husni Al-Za'im|Husni Za'im|Husni al Za'im|Husni el-Za'im	al-Za'im|Za'im	m	SY	president	1949	1949
luai-al-atassi	Luai al-Atassi	Luai Al-Atassi|Luai Atassi|Luai al Atassi|Luai el-Atassi	al-Atassi|Atassi	m	SY	chairman	1963-03-09	1963-07-27
maamun-al-kuzbari	Maamun al-Kuzbari	Maamun Al-Kuzbari|Maamun Kuzbari|Maamun al Kuzbari|Maamun el-Kuzbari	al-Kuzbari|Kuzbari	m	SY	acting president	1961-09-28	1961-12-01
nazim-al-kudsi	Nazim al-Kudsi	Nazim Al-Kudsi|Nazim Kudsi|Nazim al Kudsi|Nazim el-Kudsi	al-Kudsi|Kudsi	m	SY	president	1961-12-01	1963
nureddin-al-atassi	Nureddin al-Atassi	Nureddin Al-Atassi|Nureddin Atassi|Nureddin al Atassi|Nureddin el-Atassi	al-Atassi|Atassi	m	SY	president	1966-02-25	1970-11-18
shukri-al-quwatli	Shukri al-Quwatli	Shukri Al-Kuwatli|Shukri Al-Quwatli|Shukri Kuwatli|Shukri Quwatli|Shukri al Kuwatli|Shukri al Quwatli|Shukri al-Kuwatli|Shukri el-Kuwatli|Shukri el-Quwatli	al-Quwatli|Quwatli|Kuwatli	m	SY	president	1943	1949
shukri-al-quwatli	Shukri al-Quwatli	Shukri Al-Kuwatli|Shukri Al-Quwatli|Shukri Kuwatli|Shukri Quwatli|Shukri al Kuwatli|Shukri al Quwatli|Shukri al-Kuwatli|Shukri el-Kuwatli|Shukri el-Quwatli	al-Quwatli|Quwatli|Kuwatli	m	SY	president	1955-09-06	1958
walid-muallem	Walid Muallem	Walid Al-Moallem|Walid Al-Muallem|Walid Moallem|Walid al Moallem|Walid al Muallem|Walid al-Moallem|Walid al-Muallem|Walid el-Moallem|Walid el-Muallem	Muallem|Moallem	m	SY	foreign minister	2006	2020
ambrose-dlamini	Ambrose Dlamini		Dlamini	m	SZ	prime minister	2018	2020
barnabas-dlamini	Barnabas Dlamini	Barnabas Sibusiso Dlamini	Dlamini	m	SZ	prime minister	1996	2003
barnabas-dlamini	Barnabas Dlamini	Barnabas Sibusiso Dlamini	Dlamini	m	SZ	prime minister	2008	2018
cleopas-dlamini	Cleopas Dlamini	Cleopas Sipho Dlamini	Dlamini	m	SZ	prime minister	2021	2023
makhosini-dlamini	Makhosini Dlamini		Dlamini	m	SZ	prime minister	1967	1976
mswati-iii	Mswati III	King Mswati|King Mswati III	Mswati	m	SZ	king	1986-04-25	
queen-dzeliwe	Queen Dzeliwe		Dzeliwe	f	SZ	queen regent	1982	1983
queen-ntfombi	Queen Ntfombi		Ntfombi	f	SZ	queen regent	1983	1986
russell-dlamini	Russell Dlamini		Dlamini	m	SZ	prime minister	2023-11-04	
sobhuza-ii	Sobhuza II	King Sobhuza|King Sobhuza II	Sobhuza	m	SZ	king	1968	1982
felix-malloum	Félix Malloum	Felix Malloum	Malloum	m	TD	president	1975-04-15	1979-03-23
francois-tombalbaye	François Tombalbaye	Francois Tombalbaye|N'Garta Tombalbaye|Ngarta Tombalbaye	Tombalbaye	m	TD	president	1960-08-11	1975-04-15
goukouni-oueddei	Goukouni Oueddei	Goukouni Weddeye	Oueddei	m	TD	president	1979-03-23	1982-06-19
hissene-habre	Hissène Habré	Hissene Habre	Habré	m	TD	president	1982-06-19	1990-12-02
idriss-deby	Idriss Déby	Idriss Deby|Idriss Deby Itno|Idriss Déby Itno	Déby	m	TD	president	1990-12-02	2021-04-20
mahamat-deby	Mahamat Déby	Mahamat Deby|Mahamat Idriss Deby|Mahamat Idriss Deby Itno|Mahamat Idriss Déby|Mahamat Idriss Déby Itno	Déby	m	TD	head of state	2021-04-20	2024-05-23
mahamat-deby	Mahamat Déby	Mahamat Deby|Mahamat Idriss Deby|Mahamat Idriss Deby Itno|Mahamat Idriss Déby|Mahamat Idriss Déby Itno	Déby	m	TD	president	2024-05-23	
succes-masra	Succès Masra	Succes Masra	Masra	m	TD	prime minister	2024-01-01	2024-05-22
bonfoh-abass	Bonfoh Abass	Abass Bonfoh	Abass	m	TG	acting president	2005-02-25	2005-05-04
faure-gnassingbe	Faure Gnassingbé	Faure Essozimna Gnassingbe|Faure Essozimna Gnassingbé|Faure Gnassingbe	Gnassingbé	m	TG	president	2005-05-04	2025-05-03
faure-gnassingbe	Faure Gnassingbé	Faure Essozimna Gnassingbe|Faure Essozimna Gnassingbé|Faure Gnassingbe	Gnassingbé	m	TG	prime minister	2025-05-03	
gnassingbe-eyadema	Gnassingbé Eyadéma	Etienne Eyadema|Gnassingbe Eyadema|Étienne Eyadéma	Eyadéma	m	TG	president	1967-04-14	2005-02-05
jean-lucien-savi-de-tove	Jean-Lucien Savi de Tové	Jean-Lucien Savi de Tove	Savi de Tové	m	TG	president	2025-05-03	
kleber-dadjo	Kléber Dadjo	Kleber Dadjo	Dadjo	m	TG	head of state	1967-01-13	1967
nicolas-grunitzky	Nicolas Grunitzky		Grunitzky	m	TG	president	1963-01-16	1967
robert-dussey	Robert Dussey		Dussey	m	TG	foreign minister	2013	
sylvanus-olympio	Sylvanus Olympio		Olympio	m	TG	president	1960-04-27	1963-01-16
abhisit-vejjajiva	Abhisit Vejjajiva		Abhisit|Vejjajiva	m	TH	prime minister	2008-12-17	2011-08-05
anand-panyarachun	Anand Panyarachun	Anan Panyarachun	Anand|Panyarachun	m	TH	prime minister	1991-03-07	1992-04-05
anand-panyarachun	Anand Panyarachun	Anan Panyarachun	Anand|Panyarachun	m	TH	prime minister	1992-06-10	1992
anutin-charnvirakul	Anutin Charnvirakul		Anutin|Charnvirakul	m	TH	prime minister	2025-09-07	
banharn-silpa-archa	Banharn Silpa-archa		Banharn|Silpa-archa	m	TH	prime minister	1995-07-13	1996-12-01
bhumibol-adulyadej	Bhumibol Adulyadej	King Bhumibol|King Bhumibol Adulyadej|Rama IX	Adulyadej	m	TH	king	1946-06-09	2016-10-13
chaovarat-chanweerakul	Chaovarat Chanweerakul		Chaovarat|Chanweerakul	m	TH	acting prime minister	2008-12-02	2008-12-17
chatichai-choonhavan	Chatichai Choonhavan		Chatichai|Choonhavan	m	TH	prime minister	1988-08-04	1991
chavalit-yongchaiyudh	Chavalit Yongchaiyudh		Chavalit|Yongchaiyudh	m	TH	prime minister	1996-12-01	1997-11-09
chuan-leekpai	Chuan Leekpai		Chuan|Leekpai	m	TH	prime minister	1992-09-23	1995-07-13
chuan-leekpai	Chuan Leekpai		Chuan|Leekpai	m	TH	prime minister	1997-11-09	2001-02-09
don-pramudwinai	Don Pramudwinai		Don|Pramudwinai	m	TH	foreign minister	2015	2023
king-vajiralongkorn	King Vajiralongkorn	King Maha Vajiralongkorn|Maha Vajiralongkorn	Vajiralongkorn	m	TH	king	2016-10-13	
kriangsak-chomanan	Kriangsak Chomanan		Kriangsak|Chomanan	m	TH	prime minister	1977-11-12	1980
kukrit-pramoj	Kukrit Pramoj		Kukrit|Pramoj	m	TH	prime minister	1975	1976-04-20
maris-sangiampongsa	Maris Sangiampongsa		Maris|Sangiampongsa	m	TH	foreign minister	2024	2025
niwatthamrong-boonsongpaisan	Niwatthamrong Boonsongpaisan	Niwattumrong Boonsongpaisan	Niwatthamrong|Boonsongpaisan	m	TH	acting prime minister	2014-05-07	2014
paetongtarn-shinawatra	Paetongtarn Shinawatra		Paetongtarn|Shinawatra	f	TH	prime minister	2024-08-16	2025-08-29
plaek-phibunsongkhram	Plaek Phibunsongkhram	Phibun Songkhram|Plaek Pibulsongkram	Plaek|Phibunsongkhram|Pibulsongkram	m	TH	prime minister	1938	1944
plaek-phibunsongkhram	Plaek Phibunsongkhram	Phibun Songkhram|Plaek Pibulsongkram	Plaek|Phibunsongkhram|Pibulsongkram	m	TH	prime minister	1947-11-08	1957-09-21
pote-sarasin	Pote Sarasin		Pote|Sarasin	m	TH	prime minister	1957-09-21	1957
prayut-chan-o-cha	Prayut Chan-o-cha	Prayuth Chan-o-cha|Prayuth Chan-ocha	Prayut|Chan-o-cha	m	TH	prime minister	2014-08-24	2023-08-22
prem-tinsulanonda	Prem Tinsulanonda		Prem|Tinsulanonda	m	TH	prime minister	1980-03-03	1988-08-04
queen-sirikit	Queen Sirikit		Sirikit	f	TH	consort	1950	2016
samak-sundaravej	Samak Sundaravej		Samak|Sundaravej	m	TH	prime minister	2008-01-29	2008-09-09
sangad-chaloryu	Sangad Chaloryu		Sangad|Chaloryu	m	TH	head of state	1976-10-06	1976
sangad-chaloryu	Sangad Chaloryu		Sangad|Chaloryu	m	TH	head of state	1977-10-20	1977
sanya-dharmasakti	Sanya Dharmasakti		Sanya|Dharmasakti	m	TH	prime minister	1973-10-14	1975
sarit-thanarat	Sarit Thanarat		Sarit|Thanarat	m	TH	leader	1958-10-20	1959
sarit-thanarat	Sarit Thanarat		Sarit|Thanarat	m	TH	prime minister	1959	1963-12-08
seni-pramoj	Seni Pramoj		Seni|Pramoj	m	TH	prime minister	1945	1946
seni-pramoj	Seni Pramoj		Seni|Pramoj	m	TH	prime minister	1975	1975
seni-pramoj	Seni Pramoj		Seni|Pramoj	m	TH	prime minister	1976-04-20	1976
sihasak-phuangketkeow	Sihasak Phuangketkeow		Sihasak|Phuangketkeow	m	TH	foreign minister	2025	
somchai-wongsawat	Somchai Wongsawat		Somchai|Wongsawat	m	TH	prime minister	2008-09-09	2008-12-02
srettha-thavisin	Srettha Thavisin		Srettha|Thavisin	m	TH	prime minister	2023-08-22	2024-08-14
suchinda-kraprayoon	Suchinda Kraprayoon		Suchinda|Kraprayoon	m	TH	prime minister	1992-04-05	1992
surakiart-sathirathai	Surakiart Sathirathai		Surakiart|Sathirathai	m	TH	foreign minister	2001	2005
surayud-chulanont	Surayud Chulanont		Surayud|Chulanont	m	TH	prime minister	2006-09-19	2008-01-29
thaksin-shinawatra	Thaksin Shinawatra		Thaksin|Shinawatra	m	TH	prime minister	2001-02-09	2006-09-19
thanat-khoman	Thanat Khoman		Thanat|Khoman	m	TH	foreign minister	1959	1971
thanin-kraivichien	Thanin Kraivichien		Thanin|Kraivichien	m	TH	prime minister	1976-10-22	1977
thanom-kittikachorn	Thanom Kittikachorn		Thanom|Kittikachorn	m	TH	prime minister	1958	1958
thanom-kittikachorn	Thanom Kittikachorn		Thanom|Kittikachorn	m	TH	prime minister	1963-12-08	1973-10-14
yingluck-shinawatra	Yingluck Shinawatra		Yingluck|Shinawatra	f	TH	prime minister	2011-08-05	2014-05-07
akbarsho-iskandrov	Akbarsho Iskandrov	Akbarshah Iskandarov	Iskandrov|Iskandarov	m	TJ	acting president	1992-09-07	1992
emomali-rahmon	Emomali Rahmon	Emomali Rahmonov|Emomali Rakhmon|Emomali Rakhmonov|Imomali Rakhmonov	Rahmon|Rahmonov|Rakhmon|Rakhmonov	m	TJ	chairman	1992-11-19	1994-11-16
emomali-rahmon	Emomali Rahmon	Emomali Rahmonov|Emomali Rakhmon|Emomali Rakhmonov|Imomali Rakhmonov	Rahmon|Rahmonov|Rakhmon|Rakhmonov	m	TJ	president	1994-11-16	
qadriddin-aslonov	Qadriddin Aslonov	Kadriddin Aslonov	Aslonov	m	TJ	acting president	1991-08-31	1991-09-23
rahmon-nabiyev	Rahmon Nabiyev		Nabiyev	m	TJ	president	1991-09-23	1992-09-07
sirojiddin-muhriddin	Sirojiddin Muhriddin		Muhriddin	m	TJ	foreign minister	2013	
francisco-guterres	Francisco Guterres	Lu-Olo|Lú-Olo	Guterres	m	TL	president	2017-05-20	2022-05-20
jose-ramos-horta	José Ramos-Horta	Jose Ramos Horta|Jose Ramos-Horta	Ramos-Horta	m	TL	foreign minister	2002	2006
jose-ramos-horta	José Ramos-Horta	Jose Ramos Horta|Jose Ramos-Horta	Ramos-Horta	m	TL	prime minister	2006	2007
jose-ramos-horta	José Ramos-Horta	Jose Ramos Horta|Jose Ramos-Horta	Ramos-Horta	m	TL	president	2007-05-30	2012-05-20
jose-ramos-horta	José Ramos-Horta	Jose Ramos Horta|Jose Ramos-Horta	Ramos-Horta	m	TL	president	2022-05-20	
mari-alkatiri	Mari Alkatiri		Alkatiri	m	TL	prime minister	2002	2006
mari-alkatiri	Mari Alkatiri		Alkatiri	m	TL	prime minister	2017	2018
rui-maria-de-araujo	Rui Maria de Araújo	Rui Maria de Araujo	de Araújo	m	TL	prime minister	2015	2017
taur-matan-ruak	Taur Matan Ruak		Ruak	m	TL	president	2012-05-20	2017-05-20
taur-matan-ruak	Taur Matan Ruak		Ruak	m	TL	prime minister	2018	2023
xanana-gusmao	Xanana Gusmão	Jose Alexandre Gusmao|José Alexandre Gusmão|Xanana Gusmao	Gusmão|Xanana	m	TL	president	2002-05-20	2007-05-30
xanana-gusmao	Xanana Gusmão	Jose Alexandre Gusmao|José Alexandre Gusmão|Xanana Gusmao	Gusmão|Xanana	m	TL	prime minister	2007	2015
xanana-gusmao	Xanana Gusmão	Jose Alexandre Gusmao|José Alexandre Gusmão|Xanana Gusmao	Gusmão|Xanana	m	TL	prime minister	2023-07-01	
gurbanguly-berdimuhamedow	Gurbanguly Berdimuhamedow	Gurbanguly Berdimuhamedov|Gurbanguly Berdymukhammedov|Kurbanguly Berdymukhammedov	Berdimuhamedow|Berdimuhamedov	m	TM	president	2006-12-21	2022-03-19
rasit-meredow	Raşit Meredow	Rashid Meredov|Rasit Meredow	Meredow|Meredov	m	TM	foreign minister	2001	
saparmurat-niyazov	Saparmurat Niyazov	Saparmyrat Niyazov|Turkmenbashi the Great	Niyazov	m	TM	president	1990-11-02	2006-12-21
serdar-berdimuhamedow	Serdar Berdimuhamedow	Serdar Berdimuhamedov|Serdar Berdymukhammedov	Berdimuhamedow|Berdimuhamedov	m	TM	president	2022-03-19	
beji-caid-essebsi	Beji Caid Essebsi	Béji Caïd Essebsi	Essebsi	m	TN	prime minister	2011	2011
beji-caid-essebsi	Beji Caid Essebsi	Béji Caïd Essebsi	Essebsi	m	TN	president	2014-12-31	2019-07-25
fouad-mebazaa	Fouad Mebazaa		Mebazaa	m	TN	acting president	2011-01-15	2011-12-13
habib-bourguiba	Habib Bourguiba		Bourguiba	m	TN	prime minister	1956	1957
habib-bourguiba	Habib Bourguiba		Bourguiba	m	TN	president	1957-07-25	1987-11-07
habib-essid	Habib Essid		Essid	m	TN	prime minister	2015	2016
hedi-nouira	Hédi Nouira	Hedi Nouira	Nouira	m	TN	prime minister	1970	1980
hichem-mechichi	Hichem Mechichi		Mechichi	m	TN	prime minister	2020	2021
kais-saied	Kais Saied	Kaïs Saïed	Saied	m	TN	president	2019-10-23	
mehdi-jomaa	Mehdi Jomaa		Jomaa	m	TN	prime minister	2014	2015
mohamed-ennaceur	Mohamed Ennaceur		Ennaceur	m	TN	acting president	2019-07-25	2019-10-23
mohamed-mzali	Mohamed Mzali	Mohammed Mzali	Mzali	m	TN	prime minister	1980	1986
moncef-marzouki	Moncef Marzouki	Mohamed Moncef Marzouki	Marzouki	m	TN	president	2011-12-13	2014-12-31
muhammad-viii-al-amin	Muhammad VIII al-Amin	Lamine Bey|Muhammad VIII Al-Amin|Muhammad VIII Amin|Muhammad VIII al Amin|Muhammad VIII el-Amin	al-Amin|Amin	m	TN	king	1956-02-20	1957
najla-bouden	Najla Bouden		Bouden	f	TN	prime minister	2021-10-11	2023-08-01
youssef-chahed	Youssef Chahed		Chahed	m	TN	prime minister	2016	2020
zine-el-abidine-ben-ali	Zine El Abidine Ben Ali	Zine Abidine Ben Ali|Zine Al-Abidine Ben Ali|Zine al Abidine Ben Ali|Zine al-Abidine Ben Ali|Zine el-Abidine Ben Ali	Ben Ali	m	TN	prime minister	1987	1987
zine-el-abidine-ben-ali	Zine El Abidine Ben Ali	Zine Abidine Ben Ali|Zine Al-Abidine Ben Ali|Zine al Abidine Ben Ali|Zine al-Abidine Ben Ali|Zine el-Abidine Ben Ali	Ben Ali	m	TN	president	1987-11-07	2011-01-14
aisake-eke	'Aisake Eke	Aisake Eke|Aisake Valu Eke	Eke	m	TO	prime minister	2025-01-22	2025
akilisi-pohiva	'Akilisi Pohiva	Akilisi Pohiva	Pohiva	m	TO	prime minister	2014	2019-09-12
baron-vaea	Baron Vaea		Vaea	m	TO	prime minister	1991	2000
fatafehi-tuipelehake	Fatafehi Tu'ipelehake		Tu'ipelehake	m	TO	prime minister	1965	1991
feleti-sevele	Feleti Sevele	Fred Sevele	Sevele	m	TO	prime minister	2006	2010
george-tupou-v	George Tupou V	King George Tupou V	George	m	TO	king	2006	2012
pohiva-tuionetoa	Pohiva Tu'i'onetoa		Tu'i'onetoa	m	TO	prime minister	2019-10-08	2021
salote-tupou-iii	Sālote Tupou III	Queen Salote|Salote Tupou III	Sālote	f	TO	queen	1918	1965
semisi-sika	Semisi Sika		Sika	m	TO	acting prime minister	2019-09-12	2019-10-08
sialeataongo-tuivakano	Siale'ataongo Tu'ivakano	Lord Tu'ivakano	Tu'ivakano	m	TO	prime minister	2010	2014
siaosi-sovaleni	Siaosi Sovaleni	Hu'akavameiliku Siaosi Sovaleni	Sovaleni	m	TO	prime minister	2021-12-27	2024-12-09
taufaahau-tupou-iv	Tāufaʻāhau Tupou IV	King Taufa'ahau Tupou IV|King Tupou IV|Taufa'ahau Tupou IV	Tāufaʻāhau	m	TO	king	1965	2006
tupou-vi	Tupou VI	King Tupou VI	Tupou	m	TO	king	2012-03-18	
abdullah-gul	Abdullah Gül	Abdullah Gul	Gül	m	TR	prime minister	2002-11-19	2003-03-14
abdullah-gul	Abdullah Gül	Abdullah Gul	Gül	m	TR	foreign minister	2003	2007
abdullah-gul	Abdullah Gül	Abdullah Gul	Gül	m	TR	president	2007-08-28	2014-08-28
adnan-menderes	Adnan Menderes		Menderes	m	TR	prime minister	1950-05-22	1960
ahmet-davutoglu	Ahmet Davutoğlu	Ahmet Davutoglu	Davutoğlu	m	TR	foreign minister	2009-05-01	2014-08-29
ahmet-davutoglu	Ahmet Davutoğlu	Ahmet Davutoglu	Davutoğlu	m	TR	prime minister	2014-08-28	2016-05-24
ahmet-necdet-sezer	Ahmet Necdet Sezer	Ahmet Sezer	Sezer	m	TR	president	2000	2007
ali-babacan	Ali Babacan		Babacan	m	TR	foreign minister	2007	2009
binali-yildirim	Binali Yıldırım	Binali Yildirim	Yıldırım	m	TR	prime minister	2016-05-24	2018-07-09
bulent-ecevit	Bülent Ecevit	Bulent Ecevit	Ecevit	m	TR	prime minister	1974-01-25	1974-11-17
bulent-ecevit	Bülent Ecevit	Bulent Ecevit	Ecevit	m	TR	prime minister	1977-06-21	1977-07-21
bulent-ecevit	Bülent Ecevit	Bulent Ecevit	Ecevit	m	TR	prime minister	1978-01-01	1979-11-12
bulent-ecevit	Bülent Ecevit	Bulent Ecevit	Ecevit	m	TR	prime minister	1999-01-11	2002-11-19
celal-bayar	Celâl Bayar	Celal Bayar	Bayar	m	TR	president	1950	1960
cemal-gursel	Cemal Gürsel	Cemal Gursel	Gürsel	m	TR	head of state	1960-05-27	1961
cemal-gursel	Cemal Gürsel	Cemal Gursel	Gürsel	m	TR	president	1961	1966
cevdet-sunay	Cevdet Sunay		Sunay	m	TR	president	1966	1973
cevdet-yilmaz	Cevdet Yılmaz	Cevdet Yilmaz	Yılmaz	m	TR	vice president	2023-06-03	
deniz-baykal	Deniz Baykal		Baykal	m	TR	foreign minister	1995	1996
emine-erdogan	Emine Erdoğan	Emine Erdogan	Erdoğan	f	TR	first lady	2014-08-28	
erdal-inonu	Erdal İnönü	Erdal Inonu	İnönü	m	TR	acting prime minister	1993-05-16	1993-06-25
fahri-koruturk	Fahri Korutürk	Fahri Koruturk	Korutürk	m	TR	president	1973	1980
ferit-melen	Ferit Melen		Melen	m	TR	prime minister	1972-05-22	1973-04-15
fuat-oktay	Fuat Oktay		Oktay	m	TR	vice president	2018	2023
hakan-fidan	Hakan Fidan		Fidan	m	TR	foreign minister	2023-06-04	
hikmet-cetin	Hikmet Çetin	Hikmet Cetin	Çetin	m	TR	foreign minister	1991	1994
hulusi-akar	Hulusi Akar		Akar	m	TR	defence minister	2018-07-10	2023-06-03
ibrahim-kalin	İbrahim Kalın	Ibrahim Kalin	Kalın	m	TR	spokesperson	2014-12-11	2023-06-05
ihsan-sabri-caglayangil	İhsan Sabri Çağlayangil	Ihsan Sabri Caglayangil	Çağlayangil	m	TR	foreign minister	1965	1971
ilter-turkmen	İlter Türkmen	Ilter Turkmen	Türkmen	m	TR	foreign minister	1980	1983
ismail-cem	İsmail Cem	Ismail Cem	Cem	m	TR	foreign minister	1997	2002
ismet-inonu	İsmet İnönü	Ismet Inonu	İnönü	m	TR	president	1938-11-11	1950-05-22
ismet-inonu	İsmet İnönü	Ismet Inonu	İnönü	m	TR	prime minister	1961-11-10	1965-02-13
kenan-evren	Kenan Evren		Evren	m	TR	head of state	1980-09-20	1982
kenan-evren	Kenan Evren		Evren	m	TR	president	1982	1989
mehmed-vi	Mehmed VI	Sultan Mehmed VI	Mehmed	m	TR	sultan	1918	1922
mesut-yilmaz	Mesut Yılmaz	Mesut Yilmaz	Yılmaz	m	TR	foreign minister	1987	1990
mesut-yilmaz	Mesut Yılmaz	Mesut Yilmaz	Yılmaz	m	TR	prime minister	1991-06-24	1991-11-20
mesut-yilmaz	Mesut Yılmaz	Mesut Yilmaz	Yılmaz	m	TR	prime minister	1996-03-06	1996-06-28
mesut-yilmaz	Mesut Yılmaz	Mesut Yilmaz	Yılmaz	m	TR	prime minister	1997-06-30	1999-01-11
mevlut-cavusoglu	Mevlüt Çavuşoğlu	Mevlut Cavusoglu	Çavuşoğlu	m	TR	foreign minister	2014-08-29	2015-08-28
mevlut-cavusoglu	Mevlüt Çavuşoğlu	Mevlut Cavusoglu	Çavuşoğlu	m	TR	foreign minister	2015-11-24	2023-06-03
mustafa-kemal-ataturk	Mustafa Kemal Atatürk	Kemal Ataturk|Kemal Atatürk|Mustafa Kemal Ataturk	Atatürk|Kemal	m	TR	president	1923-10-29	1938-11-10
naim-talu	Naim Talu		Talu	m	TR	prime minister	1973-04-15	1974-01-25
necmettin-erbakan	Necmettin Erbakan		Erbakan	m	TR	prime minister	1996-06-28	1997-06-30
nihat-erim	Nihat Erim		Erim	m	TR	prime minister	1971-03-19	1972
recep-tayyip-erdogan	Recep Tayyip Erdoğan	Recep Erdogan|Recep Tayyip Erdogan|Tayyip Erdogan|Tayyip Erdoğan	Erdoğan	m	TR	prime minister	2003-03-14	2014-08-28
recep-tayyip-erdogan	Recep Tayyip Erdoğan	Recep Erdogan|Recep Tayyip Erdogan|Tayyip Erdogan|Tayyip Erdoğan	Erdoğan	m	TR	president	2014-08-28	
sadi-irmak	Sadi Irmak		Irmak	m	TR	acting prime minister	1974-11-17	1975-03-31
suat-hayri-urguplu	Suat Hayri Ürgüplü	Suat Hayri Urguplu	Ürgüplü	m	TR	prime minister	1965-02-13	1965-10-27
suleyman-demirel	Süleyman Demirel	Suleiman Demirel|Suleyman Demirel	Demirel	m	TR	prime minister	1965-10-27	1971-03-19
suleyman-demirel	Süleyman Demirel	Suleiman Demirel|Suleyman Demirel	Demirel	m	TR	prime minister	1975-03-31	1977-06-21
suleyman-demirel	Süleyman Demirel	Suleiman Demirel|Suleyman Demirel	Demirel	m	TR	prime minister	1977-07-21	1978
suleyman-demirel	Süleyman Demirel	Suleiman Demirel|Suleyman Demirel	Demirel	m	TR	prime minister	1979-11-12	1980
suleyman-demirel	Süleyman Demirel	Suleiman Demirel|Suleyman Demirel	Demirel	m	TR	prime minister	1991-11-20	1993-05-16
suleyman-demirel	Süleyman Demirel	Suleiman Demirel|Suleyman Demirel	Demirel	m	TR	president	1993	2000
tansu-ciller	Tansu Çiller	Tansu Ciller	Çiller	f	TR	prime minister	1993-06-25	1996-03-06
turgut-ozal	Turgut Özal	Turgut Ozal	Özal	m	TR	prime minister	1983-12-13	1989-11-09
turgut-ozal	Turgut Özal	Turgut Ozal	Özal	m	TR	president	1989	1993-04-17
vahit-halefoglu	Vahit Halefoğlu	Vahit Halefoglu	Halefoğlu	m	TR	foreign minister	1983	1987
yasar-guler	Yaşar Güler	Yasar Guler	Güler	m	TR	defence minister	2023-06-04	
yasar-yakis	Yaşar Yakış	Yasar Yakis	Yakış	m	TR	foreign minister	2002	2003
yildirim-akbulut	Yıldırım Akbulut	Yildirim Akbulut	Akbulut	m	TR	prime minister	1989-11-09	1991-06-24
a-n-r-robinson	A. N. R. Robinson	A N R Robinson|A.N.R. Robinson|ANR Robinson|Arthur Robinson	Robinson	m	TT	prime minister	1986-12-18	1991-12-16
a-n-r-robinson	A. N. R. Robinson	A N R Robinson|A.N.R. Robinson|ANR Robinson|Arthur Robinson	Robinson	m	TT	president	1997	2003
basdeo-panday	Basdeo Panday		Panday	m	TT	prime minister	1995-11-09	2001-12-25
christine-kangaloo	Christine Kangaloo		Kangaloo	f	TT	president	2023-03-20	
eric-williams	Eric Williams	Eric E. Williams	Williams	m	TT	prime minister	1962-08-31	1981-03-30
george-chambers	George Chambers		Chambers	m	TT	prime minister	1981-03-30	1986-12-18
kamla-persad-bissessar	Kamla Persad-Bissessar		Persad-Bissessar	f	TT	prime minister	2010-05-26	2015-09-09
kamla-persad-bissessar	Kamla Persad-Bissessar		Persad-Bissessar	f	TT	prime minister	2025-05-01	
keith-rowley	Keith Rowley		Rowley	m	TT	prime minister	2015-09-09	2025-03-17
patrick-manning	Patrick Manning		Manning	m	TT	prime minister	1991-12-16	1995-11-09
patrick-manning	Patrick Manning		Manning	m	TT	prime minister	2001-12-25	2010-05-26
paula-mae-weekes	Paula-Mae Weekes		Weekes	f	TT	president	2018	2023
stuart-young	Stuart Young		Young	m	TT	prime minister	2025-03-17	2025-05-01
apisai-ielemia	Apisai Ielemia		Ielemia	m	TV	prime minister	2006	2010
bikenibeu-paeniu	Bikenibeu Paeniu		Paeniu	m	TV	prime minister	1989	1993
bikenibeu-paeniu	Bikenibeu Paeniu		Paeniu	m	TV	prime minister	1996	1999
enele-sopoaga	Enele Sopoaga		Sopoaga	m	TV	prime minister	2013	2019-09-19
faimalaga-luka	Faimalaga Luka		Luka	m	TV	prime minister	2001	2001
feleti-teo	Feleti Teo		Teo	m	TV	prime minister	2024-02-26	
ionatana-ionatana	Ionatana Ionatana		Ionatana	m	TV	prime minister	1999	2000
kamuta-latasi	Kamuta Latasi		Latasi	m	TV	prime minister	1993	1996
kausea-natano	Kausea Natano		Natano	m	TV	prime minister	2019-09-19	2024-02-26
koloa-talake	Koloa Talake		Talake	m	TV	prime minister	2001	2002
maatia-toafa	Maatia Toafa		Toafa	m	TV	prime minister	2004	2006
maatia-toafa	Maatia Toafa		Toafa	m	TV	prime minister	2010	2010
saufatu-sopoanga	Saufatu Sopoanga		Sopoanga	m	TV	prime minister	2002	2004
toaripi-lauti	Toaripi Lauti		Lauti	m	TV	prime minister	1978	1981
tomasi-puapua	Tomasi Puapua		Puapua	m	TV	prime minister	1981	1989
willy-telavi	Willy Telavi		Telavi	m	TV	prime minister	2010	2013
chen-cheng	Chen Cheng	Ch'en Ch'eng	Chen	m	TW	prime minister	1950	1954
chen-cheng	Chen Cheng	Ch'en Ch'eng	Chen	m	TW	prime minister	1958	1963
chen-shui-bian	Chen Shui-bian	Chen Shui Bian|Chen Shui-Bian|Chen Shuibian	Chen	m	TW	president	2000-05-20	2008-05-20
chiang-ching-kuo	Chiang Ching-kuo	Chiang Ching Kuo|Chiang Ching-Kuo|Chiang Chingkuo	Chiang	m	TW	prime minister	1972	1978
chiang-ching-kuo	Chiang Ching-kuo	Chiang Ching Kuo|Chiang Ching-Kuo|Chiang Chingkuo	Chiang	m	TW	president	1978-05-20	1988-01-13
hsiao-bi-khim	Hsiao Bi-khim	Hsiao Bi Khim|Hsiao Bi-Khim|Hsiao Bikhim	Hsiao	f	TW	vice president	2024-05-20	
joseph-wu	Joseph Wu		Wu	m	TW	foreign minister	2018-02-26	2024-05-20
lai-ching-te	Lai Ching-te	Lai Ching Te|Lai Ching-Te|Lai Chingte|William Lai	Lai	m	TW	vice president	2020-05-20	2024-05-20
lai-ching-te	Lai Ching-te	Lai Ching Te|Lai Ching-Te|Lai Chingte|William Lai	Lai	m	TW	president	2024-05-20	
lee-teng-hui	Lee Teng-hui	Lee Teng Hui|Lee Teng-Hui|Lee Tenghui	Lee	m	TW	president	1988-01-13	2000-05-20
lien-chan	Lien Chan		Lien	m	TW	vice president	1996-05-20	2000-05-20
lin-chia-lung	Lin Chia-lung	Lin Chia Lung|Lin Chia-Lung|Lin Chialung	Lin	m	TW	foreign minister	2024-05-20	
ma-ying-jeou	Ma Ying-jeou	Ma Ying Jeou|Ma Ying-Jeou|Ma Yingjeou	Ma	m	TW	president	2008-05-20	2016-05-20
soong-mei-ling	Soong Mei-ling	Madame Chiang|Madame Chiang Kai-shek|Soong Mei Ling|Soong Mei-Ling|Soong Meiling	Soong	f	TW	first lady	1950	1975
tsai-ing-wen	Tsai Ing-wen	Tsai Ing Wen|Tsai Ing-Wen|Tsai Ingwen	Tsai	f	TW	president	2016-05-20	2024-05-20
yen-chia-kan	Yen Chia-kan	C K Yen|C. K. Yen|C.K. Yen|Yen Chia Kan|Yen Chia-Kan|Yen Chiakan	Yen	m	TW	prime minister	1963	1972
yen-chia-kan	Yen Chia-kan	C K Yen|C. K. Yen|C.K. Yen|Yen Chia Kan|Yen Chia-Kan|Yen Chiakan	Yen	m	TW	president	1975	1978
abeid-karume	Abeid Karume		Karume	m	TZ	vice president	1964	1972
ali-hassan-mwinyi	Ali Hassan Mwinyi		Mwinyi	m	TZ	president	1985-11-05	1995-11-05
benjamin-mkapa	Benjamin Mkapa	Benjamin William Mkapa	Mkapa	m	TZ	president	1995-11-05	2005-12-21
jakaya-kikwete	Jakaya Kikwete	Jakaya Mrisho Kikwete	Kikwete	m	TZ	foreign minister	1995	2005
jakaya-kikwete	Jakaya Kikwete	Jakaya Mrisho Kikwete	Kikwete	m	TZ	president	2005-12-21	2015-11-05
john-magufuli	John Magufuli		Magufuli	m	TZ	president	2015-11-05	2021-03-17
julius-nyerere	Julius Nyerere	Julius K. Nyerere	Nyerere	m	TZ	prime minister	1961-11-09	1962
julius-nyerere	Julius Nyerere	Julius K. Nyerere	Nyerere	m	TZ	president	1962-12-09	1985-11-05
kassim-majaliwa	Kassim Majaliwa		Majaliwa	m	TZ	prime minister	2015-11-20	2025-11-13
samia-suluhu-hassan	Samia Suluhu Hassan	Samia Suluhu	Samia|Hassan	f	TZ	president	2021-03-19	
anatoliy-zlenko	Anatoliy Zlenko		Zlenko	m	UA	foreign minister	1990	1994
anatoliy-zlenko	Anatoliy Zlenko		Zlenko	m	UA	foreign minister	2000	2003
andrii-sybiha	Andrii Sybiha	Andrii Sybiga|Andriy Sybiha	Sybiha|Sybiga	m	UA	foreign minister	2024-09-05	
andriy-yermak	Andriy Yermak	Andrii Yermak	Yermak	m	UA	chief of staff	2020-02-11	2025-11-28
arseniy-yatsenyuk	Arseniy Yatsenyuk	Arseny Yatsenyuk	Yatsenyuk	m	UA	prime minister	2014-02-27	2016-04-14
borys-tarasyuk	Borys Tarasyuk		Tarasyuk	m	UA	foreign minister	1998	2000
borys-tarasyuk	Borys Tarasyuk		Tarasyuk	m	UA	foreign minister	2005	2007
denys-shmyhal	Denys Shmyhal	Denys Shmygal	Shmyhal|Shmygal	m	UA	prime minister	2020-03-04	2025-07-16
denys-shmyhal	Denys Shmyhal	Denys Shmygal	Shmyhal|Shmygal	m	UA	defence minister	2025-07-17	
dmytro-kuleba	Dmytro Kuleba		Kuleba	m	UA	foreign minister	2020-03-04	2024-09-05
kostyantyn-gryshchenko	Kostyantyn Gryshchenko		Gryshchenko	m	UA	foreign minister	2003	2005
kostyantyn-gryshchenko	Kostyantyn Gryshchenko		Gryshchenko	m	UA	foreign minister	2010	2012
leonid-kravchuk	Leonid Kravchuk		Kravchuk	m	UA	president	1991	1994-07-19
leonid-kuchma	Leonid Kuchma		Kuchma	m	UA	prime minister	1992	1993
leonid-kuchma	Leonid Kuchma		Kuchma	m	UA	president	1994-07-19	2005-01-23
mykola-azarov	Mykola Azarov		Azarov	m	UA	prime minister	2010	2014
oleksandr-turchynov	Oleksandr Turchynov		Turchynov	m	UA	acting president	2014-02-23	2014-06-07
oleksii-reznikov	Oleksii Reznikov		Reznikov	m	UA	defence minister	2021-11-04	2023-09-05
olena-zelenska	Olena Zelenska		Zelenska	f	UA	first lady	2019-05-20	
pavlo-klimkin	Pavlo Klimkin		Klimkin	m	UA	foreign minister	2014	2019
petro-poroshenko	Petro Poroshenko		Poroshenko	m	UA	president	2014-06-07	2019-05-20
rustem-umerov	Rustem Umerov	Rustem Umierov	Umerov|Umierov	m	UA	defence minister	2023-09-06	2025-07-17
vadym-prystaiko	Vadym Prystaiko		Prystaiko	m	UA	foreign minister	2019	2020
viktor-yanukovych	Viktor Yanukovych	Victor Yanukovych|Viktor Yanukovich	Yanukovych|Yanukovich	m	UA	prime minister	2002	2005
viktor-yanukovych	Viktor Yanukovych	Victor Yanukovych|Viktor Yanukovich	Yanukovych|Yanukovich	m	UA	prime minister	2006	2007
viktor-yanukovych	Viktor Yanukovych	Victor Yanukovych|Viktor Yanukovich	Yanukovych|Yanukovich	m	UA	president	2010-02-25	2014-02-22
viktor-yushchenko	Viktor Yushchenko	Victor Yushchenko	Yushchenko	m	UA	prime minister	1999	2001
viktor-yushchenko	Viktor Yushchenko	Victor Yushchenko	Yushchenko	m	UA	president	2005-01-23	2010-02-25
volodymyr-groysman	Volodymyr Groysman		Groysman	m	UA	prime minister	2016	2019
volodymyr-zelenskyy	Volodymyr Zelenskyy	Vladimir Zelenskiy|Vladimir Zelensky|Volodimir Zelensky|Volodymyr Zelenskiy|Volodymyr Zelensky	Zelenskyy|Zelenskiy|Zelensky	m	UA	president	2019-05-20	
yulia-svyrydenko	Yulia Svyrydenko		Svyrydenko	f	UA	prime minister	2025-07-17	
yulia-tymoshenko	Yulia Tymoshenko	Yuliya Tymoshenko	Tymoshenko	f	UA	prime minister	2005	2005
yulia-tymoshenko	Yulia Tymoshenko	Yuliya Tymoshenko	Tymoshenko	f	UA	prime minister	2007	2010
apolo-nsibambi	Apolo Nsibambi	Apollo Nsibambi	Nsibambi	m	UG	prime minister	1999	2011
edward-mutesa	Edward Mutesa	Kabaka Mutesa|Mutesa II	Mutesa	m	UG	president	1963	1966
godfrey-binaisa	Godfrey Binaisa		Binaisa	m	UG	president	1979-06-20	1980
idi-amin	Idi Amin	Idi Amin Dada	Amin	m	UG	president	1971-01-25	1979-04-11
milton-obote	Milton Obote		Obote	m	UG	prime minister	1962-10-09	1966
milton-obote	Milton Obote		Obote	m	UG	president	1966	1971-01-25
milton-obote	Milton Obote		Obote	m	UG	president	1980-12-17	1985-07-29
paulo-muwanga	Paulo Muwanga		Muwanga	m	UG	chairman	1980-05-18	1980
robinah-nabbanja	Robinah Nabbanja		Nabbanja	f	UG	prime minister	2021-06-21	
ruhakana-rugunda	Ruhakana Rugunda		Rugunda	m	UG	prime minister	2014	2021
sam-kutesa	Sam Kutesa		Kutesa	m	UG	foreign minister	2005	2021
tito-okello	Tito Okello		Okello	m	UG	president	1985-07-29	1986-01-29
yoweri-museveni	Yoweri Museveni	Yoweri Kaguta Museveni	Museveni	m	UG	president	1986-01-29	
yusuf-lule	Yusuf Lule		Lule	m	UG	president	1979-04-13	1979-06-20
adlai-stevenson	Adlai Stevenson	Adlai E. Stevenson|Adlai Stevenson II	Stevenson	m	US	ambassador	1961	1965
al-gore	Al Gore	Albert A. Gore|Albert Gore|Albert Gore Jr|Albert Gore Jr.|Albert Gore, Jr.	Gore	m	US	vice president	1993-01-20	2001-01-20
alben-w-barkley	Alben W. Barkley	Alben Barkley	Barkley	m	US	vice president	1949-01-20	1953-01-20
alexander-haig	Alexander Haig	Al Haig|Alexander Haig Jr|Alexander Haig Jr.|Alexander Haig, Jr.|Alexander M. Haig	Haig	m	US	secretary of state	1981-01-22	1982-07-05
amos-hochstein	Amos Hochstein		Hochstein	m	US	special envoy	2022	2025-01-20
andrew-young	Andrew Young		Young	m	US	ambassador	1977-01-30	1979-09-23
anthony-lake	Anthony Lake	Tony Lake	Lake	m	US	national security adviser	1993-01-20	1997-03-14
anthony-zinni	Anthony Zinni		Zinni	m	US	special envoy	2001	2003
antony-blinken	Antony Blinken	Anthony Blinken|Antony J. Blinken|Tony Blinken	Blinken	m	US	secretary of state	2021-01-26	2025-01-20
ash-carter	Ash Carter	Ashton B. Carter|Ashton Carter	Carter	m	US	secretary of defense	2015-02-17	2017-01-20
bainbridge-colby	Bainbridge Colby		Colby	m	US	secretary of state	1920-03-23	1921-03-04
barack-obama	Barack Obama	Barack H. Obama|Barack Hussein Obama	Obama	m	US	president	2009-01-20	2017-01-20
barbara-bush	Barbara Bush		Bush	f	US	first lady	1989-01-20	1993-01-20
betty-ford	Betty Ford		Ford	f	US	first lady	1974-08-09	1977-01-20
bill-clinton	Bill Clinton	William Clinton|William J. Clinton|William Jefferson Clinton	Clinton	m	US	president	1993-01-20	2001-01-20
brent-scowcroft	Brent Scowcroft		Scowcroft	m	US	national security adviser	1975-11-03	1977-01-20
brent-scowcroft	Brent Scowcroft		Scowcroft	m	US	national security adviser	1989-01-20	1993-01-20
brett-mcgurk	Brett McGurk	Brett H. McGurk	McGurk	m	US	special envoy	2015	2018
calvin-coolidge	Calvin Coolidge		Coolidge	m	US	president	1923-08-02	1929-03-04
caspar-weinberger	Caspar Weinberger	Caspar W. Weinberger|Casper Weinberger	Weinberger	m	US	secretary of defense	1981-01-21	1987-11-23
charles-e-wilson	Charles E. Wilson	Charles Erwin Wilson|Charles Wilson	Wilson	m	US	secretary of defense	1953-01-28	1957-10-08
charles-evans-hughes	Charles Evans Hughes		Hughes	m	US	secretary of state	1921-03-05	1925-03-04
christian-herter	Christian Herter	Christian A. Herter	Herter	m	US	secretary of state	1959-04-22	1961-01-20
christopher-hill	Christopher Hill	Christopher R. Hill	Hill	m	US	special envoy	2005	2009
chuck-hagel	Chuck Hagel	Charles Hagel	Hagel	m	US	secretary of defense	2013-02-27	2015-02-17
clark-clifford	Clark Clifford	Clark M. Clifford	Clifford	m	US	secretary of defense	1968-03-01	1969-01-20
colin-powell	Colin Powell	Colin L. Powell	Powell	m	US	national security adviser	1987-11-23	1989-01-20
colin-powell	Colin Powell	Colin L. Powell	Powell	m	US	secretary of state	2001-01-20	2005-01-26
condoleezza-rice	Condoleezza Rice	Condi Rice	Rice	f	US	national security adviser	2001-01-20	2005-01-26
condoleezza-rice	Condoleezza Rice	Condi Rice	Rice	f	US	secretary of state	2005-01-26	2009-01-20
cordell-hull	Cordell Hull		Hull	m	US	secretary of state	1933-03-04	1944-11-30
cyrus-vance	Cyrus Vance	Cyrus R. Vance	Vance	m	US	secretary of state	1977-01-23	1980-04-28
dan-quayle	Dan Quayle	J. Danforth Quayle	Quayle	m	US	vice president	1989-01-20	1993-01-20
dean-acheson	Dean Acheson	Dean G. Acheson	Acheson	m	US	secretary of state	1949-01-21	1953-01-20
dean-rusk	Dean Rusk	David Dean Rusk	Rusk	m	US	secretary of state	1961-01-21	1969-01-20
dennis-ross	Dennis Ross		Ross	m	US	special envoy	1993	2001
dick-cheney	Dick Cheney	Richard B. Cheney|Richard Cheney	Cheney	m	US	secretary of defense	1989-03-21	1993-01-20
dick-cheney	Dick Cheney	Richard B. Cheney|Richard Cheney	Cheney	m	US	vice president	2001-01-20	2009-01-20
donald-rumsfeld	Donald Rumsfeld	Donald H. Rumsfeld	Rumsfeld	m	US	secretary of defense	1975-11-20	1977-01-20
donald-rumsfeld	Donald Rumsfeld	Donald H. Rumsfeld	Rumsfeld	m	US	secretary of defense	2001-01-20	2006-12-18
donald-trump	Donald Trump	Donald J. Trump|Donald John Trump	Trump	m	US	president	2017-01-20	2021-01-20
donald-trump	Donald Trump	Donald J. Trump|Donald John Trump	Trump	m	US	president	2025-01-20	
dwight-d-eisenhower	Dwight D. Eisenhower	Dwight David Eisenhower|Dwight Eisenhower|Ike Eisenhower	Eisenhower|Ike	m	US	president	1953-01-20	1961-01-20
edmund-muskie	Edmund Muskie	Edmund S. Muskie	Muskie	m	US	secretary of state	1980-05-08	1981-01-18
edward-m-house	Edward M. House	Colonel House|Edward House	House	m	US	special envoy	1915	1919
edward-r-stettinius-jr	Edward R. Stettinius Jr.	Edward R. Stettinius|Edward R. Stettinius Jr|Edward R. Stettinius, Jr.|Edward Stettinius|Edward Stettinius Jr.	Stettinius	m	US	secretary of state	1944-12-01	1945-06-27
eleanor-roosevelt	Eleanor Roosevelt		Roosevelt	f	US	first lady	1933-03-04	1945-04-12
elliot-richardson	Elliot Richardson	Elliot L. Richardson	Richardson	m	US	secretary of defense	1973-01-30	1973-05-24
frank-b-kellogg	Frank B. Kellogg	Frank Kellogg	Kellogg	m	US	secretary of state	1925-03-05	1929-03-28
frank-carlucci	Frank Carlucci	Frank C. Carlucci	Carlucci	m	US	national security adviser	1986-12-02	1987-11-23
frank-carlucci	Frank Carlucci	Frank C. Carlucci	Carlucci	m	US	secretary of defense	1987-11-23	1989-01-20
franklin-d-roosevelt	Franklin D. Roosevelt	F.D.R.|FDR|Franklin Delano Roosevelt|Franklin Roosevelt	Roosevelt	m	US	president	1933-03-04	1945-04-12
george-c-marshall	George C. Marshall	George Catlett Marshall|George Marshall	Marshall	m	US	secretary of state	1947-01-21	1949-01-20
george-c-marshall	George C. Marshall	George Catlett Marshall|George Marshall	Marshall	m	US	secretary of defense	1950-09-21	1951-09-12
george-f-kennan	George F. Kennan	George Kennan	Kennan	m	US	ambassador	1952	1952
george-h-w-bush	George H. W. Bush	Bush Sr.|Bush senior|George Bush|George Bush Sr.|George H W Bush|George H.W. Bush|George Herbert Walker Bush|the elder Bush	Bush	m	US	vice president	1981-01-20	1989-01-20
george-h-w-bush	George H. W. Bush	Bush Sr.|Bush senior|George Bush|George Bush Sr.|George H W Bush|George H.W. Bush|George Herbert Walker Bush|the elder Bush	Bush	m	US	president	1989-01-20	1993-01-20
george-mitchell	George Mitchell	George J. Mitchell	Mitchell	m	US	special envoy	1995	2011
george-shultz	George Shultz	George P. Shultz|George Schultz	Shultz|Schultz	m	US	secretary of state	1982-07-16	1989-01-20
george-w-bush	George W. Bush	Bush junior|George Bush|George W Bush|George Walker Bush|the younger Bush	Bush	m	US	president	2001-01-20	2009-01-20
gerald-ford	Gerald Ford	Gerald R. Ford|Gerald Rudolph Ford|Jerry Ford	Ford	m	US	vice president	1973-12-06	1974-08-09
gerald-ford	Gerald Ford	Gerald R. Ford|Gerald Rudolph Ford|Jerry Ford	Ford	m	US	president	1974-08-09	1977-01-20
gina-raimondo	Gina Raimondo		Raimondo	f	US	commerce secretary	2021-03-03	2025-01-20
h-r-mcmaster	H. R. McMaster	H R McMaster|H.R. McMaster|HR McMaster|Herbert Raymond McMaster	McMaster	m	US	national security adviser	2017-02-20	2018-04-09
harold-brown	Harold Brown		Brown	m	US	secretary of defense	1977-01-20	1981-01-20
harry-hopkins	Harry Hopkins		Hopkins	m	US	special envoy	1941	1945
harry-s-truman	Harry S. Truman	Harry S Truman|Harry Truman	Truman	m	US	vice president	1945-01-20	1945-04-12
harry-s-truman	Harry S. Truman	Harry S Truman|Harry Truman	Truman	m	US	president	1945-04-12	1953-01-20
henry-a-wallace	Henry A. Wallace	Henry Wallace	Wallace	m	US	vice president	1941-01-20	1945-01-20
henry-kissinger	Henry Kissinger	Henry A. Kissinger	Kissinger	m	US	national security adviser	1969-01-20	1975-11-03
henry-kissinger	Henry Kissinger	Henry A. Kissinger	Kissinger	m	US	secretary of state	1973-09-22	1977-01-20
henry-l-stimson	Henry L. Stimson	Henry Stimson	Stimson	m	US	secretary of state	1929-03-28	1933-03-04
henry-morgenthau-jr	Henry Morgenthau Jr.	Henry Morgenthau|Henry Morgenthau Jr|Henry Morgenthau, Jr.	Morgenthau	m	US	treasury secretary	1934	1945-07-22
henry-paulson	Henry Paulson	Hank Paulson	Paulson	m	US	treasury secretary	2006-07-10	2009-01-20
herbert-hoover	Herbert Hoover		Hoover	m	US	president	1929-03-04	1933-03-04
hillary-clinton	Hillary Clinton	Hilary Clinton|Hillary R. Clinton|Hillary Rodham Clinton	Clinton	f	US	first lady	1993-01-20	2001-01-20
hillary-clinton	Hillary Clinton	Hilary Clinton|Hillary R. Clinton|Hillary Rodham Clinton	Clinton	f	US	secretary of state	2009-01-21	2013-02-01
hubert-humphrey	Hubert Humphrey	Hubert H. Humphrey	Humphrey	m	US	vice president	1965-01-20	1969-01-20
jack-lew	Jack Lew	Jacob Lew	Lew	m	US	treasury secretary	2013-02-28	2017-01-20
jacqueline-kennedy	Jacqueline Kennedy	Jackie Kennedy|Jackie Onassis|Jacqueline Kennedy Onassis	Kennedy	f	US	first lady	1961-01-20	1963-11-22
jake-sullivan	Jake Sullivan	Jacob J. Sullivan|Jacob Sullivan	Sullivan	m	US	national security adviser	2021-01-20	2025-01-20
james-baker	James Baker	James A. Baker|James A. Baker III|James Baker III	Baker	m	US	secretary of state	1989-01-25	1992-08-23
james-f-byrnes	James F. Byrnes	James Byrnes|Jimmy Byrnes	Byrnes	m	US	secretary of state	1945-07-03	1947-01-21
james-forrestal	James Forrestal	James V. Forrestal	Forrestal	m	US	secretary of defense	1947-09-17	1949-03-28
james-l-jones	James L. Jones	James Jones|Jim Jones	Jones	m	US	national security adviser	2009-01-20	2010-10-08
james-mattis	James Mattis	James N. Mattis|Jim Mattis	Mattis	m	US	secretary of defense	2017-01-20	2018-12-31
james-schlesinger	James Schlesinger	James R. Schlesinger	Schlesinger	m	US	secretary of defense	1973-07-02	1975-11-19
janet-yellen	Janet Yellen	Janet L. Yellen	Yellen	f	US	treasury secretary	2021-01-26	2025-01-20
jared-kushner	Jared Kushner		Kushner	m	US	special envoy	2017	2021-01-20
jd-vance	JD Vance	J D Vance|J. D. Vance|J.D. Vance|James David Vance	Vance	m	US	vice president	2025-01-20	
jeane-kirkpatrick	Jeane Kirkpatrick	Jeane J. Kirkpatrick	Kirkpatrick	f	US	ambassador	1981-02-04	1985-04-01
jill-biden	Jill Biden		Biden	f	US	first lady	2021-01-20	2025-01-20
jimmy-carter	Jimmy Carter	James Carter|James E. Carter|James Earl Carter	Carter	m	US	president	1977-01-20	1981-01-20
joe-biden	Joe Biden	Joe Biden Jr|Joe Biden Jr.|Joe Biden, Jr.|Joseph Biden|Joseph Biden Jr.|Joseph R. Biden|Joseph R. Biden Jr|Joseph R. Biden Jr.|Joseph R. Biden, Jr.|Joseph Robinette Biden	Biden	m	US	vice president	2009-01-20	2017-01-20
joe-biden	Joe Biden	Joe Biden Jr|Joe Biden Jr.|Joe Biden, Jr.|Joseph Biden|Joseph Biden Jr.|Joseph R. Biden|Joseph R. Biden Jr|Joseph R. Biden Jr.|Joseph R. Biden, Jr.|Joseph Robinette Biden	Biden	m	US	president	2021-01-20	2025-01-20
john-bolton	John Bolton	John R. Bolton	Bolton	m	US	national security adviser	2018-04-09	2019-09-10
john-f-kennedy	John F. Kennedy	J.F.K.|JFK|Jack Kennedy|John Fitzgerald Kennedy|John Kennedy	Kennedy	m	US	president	1961-01-20	1963-11-22
john-foster-dulles	John Foster Dulles	J F Dulles|J. F. Dulles|J.F. Dulles	Dulles	m	US	secretary of state	1953-01-21	1959-04-22
john-kerry	John Kerry	John F. Kerry	Kerry	m	US	secretary of state	2013-02-01	2017-01-20
john-kerry	John Kerry	John F. Kerry	Kerry	m	US	special envoy	2021-01-20	2024-03-06
john-poindexter	John Poindexter	John M. Poindexter	Poindexter	m	US	national security adviser	1985-12-04	1986-11-25
kamala-harris	Kamala Harris	Kamala D. Harris	Harris	f	US	vice president	2021-01-20	2025-01-20
keith-kellogg	Keith Kellogg		Kellogg	m	US	special envoy	2025-01-20	
kevin-mccarthy	Kevin McCarthy		McCarthy	m	US	speaker	2023-01-07	2023-10-03
kurt-campbell	Kurt Campbell	Kurt M. Campbell	Campbell	m	US	deputy secretary of state	2024-02-12	2025-01-20
kurt-volker	Kurt Volker		Volker	m	US	special envoy	2017	2019
lady-bird-johnson	Lady Bird Johnson		Johnson	f	US	first lady	1963-11-22	1969-01-20
laura-bush	Laura Bush		Bush	f	US	first lady	2001-01-20	2009-01-20
lawrence-eagleburger	Lawrence Eagleburger	Lawrence S. Eagleburger	Eagleburger	m	US	secretary of state	1992-12-08	1993-01-19
lawrence-summers	Lawrence Summers	Larry Summers	Summers	m	US	treasury secretary	1999-07-02	2001-01-20
leon-panetta	Leon Panetta	Leon E. Panetta	Panetta	m	US	secretary of defense	2011-07-01	2013-02-26
les-aspin	Les Aspin		Aspin	m	US	secretary of defense	1993-01-20	1994-02-03
linda-thomas-greenfield	Linda Thomas-Greenfield		Thomas-Greenfield	f	US	ambassador	2021-02-25	2025-01-20
lloyd-austin	Lloyd Austin	Lloyd Austin III|Lloyd J. Austin|Lloyd J. Austin III	Austin	m	US	secretary of defense	2021-01-22	2025-01-20
louis-a-johnson	Louis A. Johnson	Louis Johnson	Johnson	m	US	secretary of defense	1949-03-28	1950-09-19
lyndon-b-johnson	Lyndon B. Johnson	L.B.J.|LBJ|Lyndon Baines Johnson|Lyndon Johnson	Johnson	m	US	vice president	1961-01-20	1963-11-22
lyndon-b-johnson	Lyndon B. Johnson	L.B.J.|LBJ|Lyndon Baines Johnson|Lyndon Johnson	Johnson	m	US	president	1963-11-22	1969-01-20
madeleine-albright	Madeleine Albright	Madeleine K. Albright|Madeleine Korbel Albright	Albright	f	US	secretary of state	1997-01-23	2001-01-19
mamie-eisenhower	Mamie Eisenhower		Eisenhower	f	US	first lady	1953-01-20	1961-01-20
marco-rubio	Marco Rubio		Rubio	m	US	secretary of state	2025-01-21	
marco-rubio	Marco Rubio		Rubio	m	US	national security adviser	2025-05-01	
mark-esper	Mark Esper	Mark T. Esper	Esper	m	US	secretary of defense	2019-07-23	2020-11-09
martin-indyk	Martin Indyk		Indyk	m	US	special envoy	2013	2014
mcgeorge-bundy	McGeorge Bundy		Bundy	m	US	national security adviser	1961-01-20	1966-02-28
melania-trump	Melania Trump		Trump	f	US	first lady	2017-01-20	2021-01-20
melania-trump	Melania Trump		Trump	f	US	first lady	2025-01-20	
melvin-laird	Melvin Laird	Melvin R. Laird	Laird	m	US	secretary of defense	1969-01-22	1973-01-29
michael-flynn	Michael Flynn	Michael T. Flynn|Mike Flynn	Flynn	m	US	national security adviser	2017-01-20	2017-02-13
michelle-obama	Michelle Obama		Obama	f	US	first lady	2009-01-20	2017-01-20
mike-johnson	Mike Johnson		Johnson	m	US	speaker	2023-10-25	
mike-pence	Mike Pence	Michael Pence|Michael R. Pence	Pence	m	US	vice president	2017-01-20	2021-01-20
mike-pompeo	Mike Pompeo	Michael Pompeo|Michael R. Pompeo	Pompeo	m	US	secretary of state	2018-04-26	2021-01-20
mike-waltz	Mike Waltz	Michael Waltz	Waltz	m	US	national security adviser	2025-01-20	2025-05-01
nancy-pelosi	Nancy Pelosi		Pelosi	f	US	speaker	2007-01-04	2011-01-03
nancy-pelosi	Nancy Pelosi		Pelosi	f	US	speaker	2019-01-03	2023-01-03
nancy-reagan	Nancy Reagan		Reagan	f	US	first lady	1981-01-20	1989-01-20
neil-h-mcelroy	Neil H. McElroy	Neil McElroy	McElroy	m	US	secretary of defense	1957-10-09	1959-12-01
nelson-rockefeller	Nelson Rockefeller	Nelson A. Rockefeller	Rockefeller	m	US	vice president	1974-12-19	1977-01-20
newt-gingrich	Newt Gingrich		Gingrich	m	US	speaker	1995-01-04	1999-01-03
nikki-haley	Nikki Haley		Haley	f	US	ambassador	2017-01-27	2018-12-31
pat-nixon	Pat Nixon	Patricia Nixon	Nixon	f	US	first lady	1969-01-20	1974-08-09
pete-hegseth	Pete Hegseth	Peter Hegseth	Hegseth	m	US	secretary of defense	2025-01-25	
philip-gordon	Philip Gordon	Phil Gordon|Philip H. Gordon	Gordon	m	US	national security adviser	2022	2025
philip-habib	Philip Habib	Philip C. Habib	Habib	m	US	special envoy	1981	1983
rex-tillerson	Rex Tillerson	Rex W. Tillerson	Tillerson	m	US	secretary of state	2017-02-01	2018-03-31
richard-holbrooke	Richard Holbrooke	Richard C. Holbrooke	Holbrooke	m	US	special envoy	1996	2010-12-13
richard-nixon	Richard Nixon	Richard M. Nixon|Richard Milhous Nixon	Nixon	m	US	vice president	1953-01-20	1961-01-20
richard-nixon	Richard Nixon	Richard M. Nixon|Richard Milhous Nixon	Nixon	m	US	president	1969-01-20	1974-08-09
richard-v-allen	Richard V. Allen	Richard Allen	Allen	m	US	national security adviser	1981-01-21	1982-01-04
robert-a-lovett	Robert A. Lovett	Robert Lovett	Lovett	m	US	secretary of defense	1951-09-17	1953-01-20
robert-f-kennedy	Robert F. Kennedy	Bobby Kennedy|RFK|Robert Kennedy	Kennedy	m	US	attorney general	1961-01-21	1964-09-03
robert-gates	Robert Gates	Bob Gates|Robert M. Gates	Gates	m	US	secretary of defense	2006-12-18	2011-06-30
robert-lansing	Robert Lansing		Lansing	m	US	secretary of state	1915-06-24	1920-02-13
robert-malley	Robert Malley	Rob Malley	Malley	m	US	special envoy	2021	2023
robert-mcfarlane	Robert McFarlane	Bud McFarlane|Robert C. McFarlane	McFarlane	m	US	national security adviser	1983-10-17	1985-12-04
robert-obrien	Robert O'Brien	Robert C. O'Brien	O'Brien	m	US	national security adviser	2019-09-18	2021-01-20
robert-rubin	Robert Rubin	Robert E. Rubin	Rubin	m	US	treasury secretary	1995-01-11	1999-07-02
ronald-reagan	Ronald Reagan	Ronald W. Reagan|Ronald Wilson Reagan	Reagan	m	US	president	1981-01-20	1989-01-20
rosalynn-carter	Rosalynn Carter		Carter	f	US	first lady	1977-01-20	1981-01-20
samantha-power	Samantha Power		Power	f	US	ambassador	2013-08-05	2017-01-20
sandy-berger	Sandy Berger	Samuel Berger|Samuel R. Berger	Berger	m	US	national security adviser	1997-03-14	2001-01-20
scott-bessent	Scott Bessent		Bessent	m	US	treasury secretary	2025-01-28	
spiro-agnew	Spiro Agnew	Spiro T. Agnew	Agnew	m	US	vice president	1969-01-20	1973-10-10
stephen-biegun	Stephen Biegun	Stephen E. Biegun|Steve Biegun	Biegun	m	US	special envoy	2018-08-23	2021-01-20
stephen-bosworth	Stephen Bosworth	Stephen W. Bosworth	Bosworth	m	US	special envoy	2009	2011
stephen-hadley	Stephen Hadley	Stephen J. Hadley	Hadley	m	US	national security adviser	2005-01-26	2009-01-20
steve-witkoff	Steve Witkoff	Steven Witkoff	Witkoff	m	US	special envoy	2025-01-20	
steven-mnuchin	Steven Mnuchin	Steve Mnuchin	Mnuchin	m	US	treasury secretary	2017-02-13	2021-01-20
strobe-talbott	Strobe Talbott		Talbott	m	US	deputy secretary of state	1994-02-25	2001-01-19
sung-kim	Sung Kim		Kim	m	US	special envoy	2021-05-21	2023
susan-rice	Susan Rice	Susan E. Rice	Rice	f	US	national security adviser	2013-07-01	2017-01-20
theodore-roosevelt	Theodore Roosevelt	Teddy Roosevelt	Roosevelt	m	US	president	1901-09-14	1909-03-04
thomas-s-gates-jr	Thomas S. Gates Jr.	Thomas Gates|Thomas Gates Jr.|Thomas S. Gates|Thomas S. Gates Jr|Thomas S. Gates, Jr.	Gates	m	US	secretary of defense	1959-12-02	1961-01-20
timothy-geithner	Timothy Geithner	Tim Geithner	Geithner	m	US	treasury secretary	2009-01-26	2013-01-25
tom-donilon	Tom Donilon	Thomas Donilon|Thomas E. Donilon	Donilon	m	US	national security adviser	2010-10-08	2013-07-01
w-averell-harriman	W. Averell Harriman	Averell Harriman	Harriman	m	US	ambassador	1943	1946
walt-rostow	Walt Rostow	Walt W. Rostow|Walt Whitman Rostow	Rostow	m	US	national security adviser	1966-04-01	1969-01-20
walter-mondale	Walter Mondale	Fritz Mondale|Walter F. Mondale	Mondale	m	US	vice president	1977-01-20	1981-01-20
warren-christopher	Warren Christopher	Warren M. Christopher	Christopher	m	US	secretary of state	1993-01-20	1997-01-17
warren-g-harding	Warren G. Harding	Warren Harding	Harding	m	US	president	1921-03-04	1923-08-02
wendy-sherman	Wendy Sherman	Wendy R. Sherman	Sherman	f	US	deputy secretary of state	2021-04-14	2023-07-28
william-burns	William Burns	Bill Burns|William J. Burns	Burns	m	US	deputy secretary of state	2011-07-28	2014-11-03
william-burns	William Burns	Bill Burns|William J. Burns	Burns	m	US	CIA director	2021-03-19	2025-01-20
william-cohen	William Cohen	William S. Cohen	Cohen	m	US	secretary of defense	1997-01-24	2001-01-20
william-howard-taft	William Howard Taft	William Taft	Taft	m	US	president	1909-03-04	1913-03-04
william-p-clark-jr	William P. Clark Jr.	William Clark|William Clark Jr.|William P. Clark|William P. Clark Jr|William P. Clark, Jr.	Clark	m	US	national security adviser	1982-01-04	1983-10-17
william-p-rogers	William P. Rogers	William Pierce Rogers|William Rogers	Rogers	m	US	secretary of state	1969-01-22	1973-09-03
william-perry	William Perry	William J. Perry	Perry	m	US	secretary of defense	1994-02-03	1997-01-23
woodrow-wilson	Woodrow Wilson	Thomas Woodrow Wilson	Wilson	m	US	president	1913-03-04	1921-03-04
zalmay-khalilzad	Zalmay Khalilzad		Khalilzad	m	US	ambassador	2005	2009
zalmay-khalilzad	Zalmay Khalilzad		Khalilzad	m	US	special envoy	2018	2021
zbigniew-brzezinski	Zbigniew Brzezinski	Zbig Brzezinski	Brzezinski	m	US	national security adviser	1977-01-20	1981-01-20
alberto-demicheli	Alberto Demicheli		Demicheli	m	UY	president	1976-06-12	1976-09-01
alberto-heber	Alberto Héber	Alberto Heber|Alberto Heber Usher|Alberto Héber Usher	Héber	m	UY	president	1966-03-01	1967-03-01
alberto-zubiria	Alberto Zubiría	Alberto Fermin Zubiria|Alberto Fermín Zubiría|Alberto Zubiria	Zubiría	m	UY	president	1956-03-01	1957-03-01
andres-martinez-trueba	Andrés Martínez Trueba	Andres Martinez Trueba	Martínez Trueba	m	UY	president	1951-03-01	1955-03-01
aparicio-mendez	Aparicio Méndez	Aparicio Mendez	Méndez	m	UY	president	1976-09-01	1981-09-01
arturo-lezama	Arturo Lezama		Lezama	m	UY	president	1957-03-01	1958-03-01
benito-nardone	Benito Nardone		Nardone	m	UY	president	1960-03-01	1961-03-01
carlos-fischer	Carlos Fischer		Fischer	m	UY	president	1958-03-01	1959-03-02
daniel-fernandez-crespo	Daniel Fernández Crespo	Daniel Fernandez Crespo	Fernández Crespo	m	UY	president	1963-03-01	1964-03-02
eduardo-victor-haedo	Eduardo Víctor Haedo	Eduardo Victor Haedo	Haedo	m	UY	president	1961-03-01	1962-03-01
faustino-harrison	Faustino Harrison		Harrison	m	UY	president	1962-03-01	1963-03-01
gregorio-alvarez	Gregorio Álvarez	Gregorio Alvarez	Álvarez	m	UY	president	1981-09-01	1985-03-01
jorge-batlle	Jorge Batlle	Jorge Batlle Ibanez|Jorge Batlle Ibáñez	Batlle	m	UY	president	2000-03-02	2005-03-01
jorge-pacheco-areco	Jorge Pacheco Areco		Pacheco Areco	m	UY	president	1967-12-06	1972-03-01
jose-mujica	José Mujica	Jose "Pepe" Mujica|Jose Mujica|José "Pepe" Mujica|Pepe Mujica	Mujica	m	UY	president	2010-03-01	2015-03-01
juan-maria-bordaberry	Juan María Bordaberry	Juan Maria Bordaberry	Bordaberry	m	UY	president	1972-03-01	1976-06-12
julio-maria-sanguinetti	Julio María Sanguinetti	Julio Maria Sanguinetti	Sanguinetti	m	UY	president	1985-03-01	1990-03-01
julio-maria-sanguinetti	Julio María Sanguinetti	Julio Maria Sanguinetti	Sanguinetti	m	UY	president	1995-03-01	2000-03-02
luis-alberto-lacalle	Luis Alberto Lacalle	Luis Alberto Lacalle Herrera|Luis Lacalle Herrera	Lacalle	m	UY	president	1990-03-01	1995-03-01
luis-batlle-berres	Luis Batlle Berres		Batlle Berres	m	UY	president	1947-08-02	1951-03-01
luis-batlle-berres	Luis Batlle Berres		Batlle Berres	m	UY	president	1955-03-01	1956-03-01
luis-giannattasio	Luis Giannattasio		Giannattasio	m	UY	president	1964-03-02	1965-02-07
luis-lacalle-pou	Luis Lacalle Pou	Luis Alberto Lacalle Pou	Lacalle Pou	m	UY	president	2020-03-01	2025-03-01
martin-echegoyen	Martín Echegoyen	Martin Echegoyen	Echegoyen	m	UY	president	1959-03-02	1960-03-01
oscar-gestido	Óscar Gestido	Oscar Diego Gestido|Oscar Gestido|Óscar Diego Gestido	Gestido	m	UY	president	1967-03-01	1967-12-06
tabare-vazquez	Tabaré Vázquez	Tabare Vazquez	Vázquez	m	UY	president	2005-03-01	2010-03-01
tabare-vazquez	Tabaré Vázquez	Tabare Vazquez	Vázquez	m	UY	president	2015-03-01	2020-03-01
tomas-berreta	Tomás Berreta	Tomas Berreta	Berreta	m	UY	president	1947-03-01	1947-08-02
washington-beltran	Washington Beltrán	Washington Beltran	Beltrán	m	UY	president	1965-02-07	1966-03-01
yamandu-orsi	Yamandú Orsi	Yamandu Orsi	Orsi	m	UY	president	2025-03-01	
abdulla-aripov	Abdulla Aripov		Aripov	m	UZ	prime minister	2016-12-14	
bakhtiyor-saidov	Bakhtiyor Saidov		Saidov	m	UZ	foreign minister	2023	
islam-karimov	Islam Karimov	Islom Karimov	Karimov	m	UZ	president	1991	2016-09-02
shavkat-mirziyoyev	Shavkat Mirziyoyev	Shavkat Mirziyoev	Mirziyoyev|Mirziyoev	m	UZ	prime minister	2003	2016-12-14
shavkat-mirziyoyev	Shavkat Mirziyoyev	Shavkat Mirziyoev	Mirziyoyev|Mirziyoev	m	UZ	president	2016-12-14	
vladimir-norov	Vladimir Norov		Norov	m	UZ	foreign minister	2006	2010
agostino-casaroli	Agostino Casaroli	Cardinal Casaroli	Casaroli	m	VA	cardinal secretary of state	1979	1990
angelo-sodano	Angelo Sodano	Cardinal Sodano	Sodano	m	VA	cardinal secretary of state	1991	2006
benedict-xvi	Benedict XVI	Joseph Ratzinger|Pope Benedict|Pope Benedict XVI|Pope Emeritus Benedict	Benedict	m	VA	pope	2005-04-19	2013-02-28
john-paul-i	John Paul I	Pope John Paul I	John Paul	m	VA	pope	1978-08-26	1978-09-28
john-paul-ii	John Paul II	Karol Wojtyla|Karol Wojtyła|Pope John Paul|Pope John Paul II	John Paul	m	VA	pope	1978-10-16	2005-04-02
john-xxiii	John XXIII	Angelo Roncalli|Pope John XXIII	John	m	VA	pope	1958-10-28	1963-06-03
leo-xiv	Leo XIV	Pope Leo|Pope Leo XIV|Robert Francis Prevost|Robert Prevost	Leo	m	VA	pope	2025-05-08	
paul-gallagher	Paul Gallagher	Archbishop Gallagher|Paul Richard Gallagher	Gallagher	m	VA	foreign minister	2014-11-08	
paul-vi	Paul VI	Giovanni Battista Montini|Pope Paul VI	Paul	m	VA	pope	1963-06-21	1978-08-06
pietro-parolin	Pietro Parolin	Cardinal Parolin|Cardinal Pietro Parolin	Parolin	m	VA	cardinal secretary of state	2013-10-15	
pius-xii	Pius XII	Eugenio Pacelli|Pope Pius XII	Pius	m	VA	pope	1939-03-02	1958-10-09
pope-francis	Pope Francis	Jorge Bergoglio|Jorge Mario Bergoglio	Francis	m	VA	pope	2013-03-13	2025-04-21
tarcisio-bertone	Tarcisio Bertone	Cardinal Bertone	Bertone	m	VA	cardinal secretary of state	2006	2013
arnhim-eustace	Arnhim Eustace		Eustace	m	VC	prime minister	2000-10-27	2001-03-29
godwin-friday	Godwin Friday		Friday	m	VC	prime minister	2025-11-28	
james-fitz-allen-mitchell	James Fitz-Allen Mitchell	James Mitchell|Son Mitchell	Mitchell	m	VC	prime minister	1984-07-30	2000-10-27
milton-cato	Milton Cato		Cato	m	VC	prime minister	1979-10-27	1984-07-30
ralph-gonsalves	Ralph Gonsalves		Gonsalves	m	VC	prime minister	2001-03-29	2025-11-28
carlos-andres-perez	Carlos Andrés Pérez	Carlos Andres Perez	Pérez	m	VE	president	1974-03-12	1979-03-12
carlos-andres-perez	Carlos Andrés Pérez	Carlos Andres Perez	Pérez	m	VE	president	1989-02-02	1993-05-21
carlos-delgado-chalbaud	Carlos Delgado Chalbaud		Delgado Chalbaud	m	VE	head of state	1948-11-24	1950-11-13
delcy-rodriguez	Delcy Rodríguez	Delcy Rodriguez|Delcy Rodriguez Gomez|Delcy Rodríguez Gómez	Rodríguez	f	VE	foreign minister	2014	2017
delcy-rodriguez	Delcy Rodríguez	Delcy Rodriguez|Delcy Rodriguez Gomez|Delcy Rodríguez Gómez	Rodríguez	f	VE	vice president	2018-06-14	
edgar-sanabria	Edgar Sanabria		Sanabria	m	VE	acting president	1958-11-14	1959-02-13
hugo-chavez	Hugo Chávez	Hugo Chavez|Hugo Chavez Frias|Hugo Chávez Frías	Chávez	m	VE	president	1999-02-02	2013-03-05
isaias-medina-angarita	Isaías Medina Angarita	Isaias Medina|Isaias Medina Angarita|Isaías Medina	Angarita	m	VE	president	1941	1945
jaime-lusinchi	Jaime Lusinchi		Lusinchi	m	VE	president	1984-02-02	1989-02-02
jorge-arreaza	Jorge Arreaza		Arreaza	m	VE	foreign minister	2017	2021
juan-guaido	Juan Guaidó	Juan Guaido	Guaidó	m	VE	acting president	2019-01-23	2023-01-05
luis-herrera-campins	Luis Herrera Campins	Luis Herrera Campíns	Herrera Campins	m	VE	president	1979-03-12	1984-02-02
marcos-perez-jimenez	Marcos Pérez Jiménez	Marcos Perez Jimenez	Pérez Jiménez	m	VE	head of state	1950-11-13	1952
marcos-perez-jimenez	Marcos Pérez Jiménez	Marcos Perez Jimenez	Pérez Jiménez	m	VE	president	1952	1958-01-23
nicolas-maduro	Nicolás Maduro	Nicolas Maduro|Nicolas Maduro Moros|Nicolás Maduro Moros	Maduro	m	VE	foreign minister	2006	2013
nicolas-maduro	Nicolás Maduro	Nicolas Maduro|Nicolas Maduro Moros|Nicolás Maduro Moros	Maduro	m	VE	president	2013-04-19	
octavio-lepage	Octavio Lepage		Lepage	m	VE	acting president	1993-05-21	1993-06-05
rafael-caldera	Rafael Caldera	Rafael Caldera Rodriguez|Rafael Caldera Rodríguez	Caldera	m	VE	president	1969-03-11	1974-03-12
rafael-caldera	Rafael Caldera	Rafael Caldera Rodriguez|Rafael Caldera Rodríguez	Caldera	m	VE	president	1994-02-02	1999-02-02
ramon-jose-velasquez	Ramón José Velásquez	Ramon Jose Velasquez	Velásquez	m	VE	acting president	1993-06-05	1994-02-02
raul-leoni	Raúl Leoni	Raul Leoni	Leoni	m	VE	president	1964-03-11	1969-03-11
romulo-betancourt	Rómulo Betancourt	Romulo Betancourt	Betancourt	m	VE	president	1945	1948
romulo-betancourt	Rómulo Betancourt	Romulo Betancourt	Betancourt	m	VE	president	1959-02-13	1964-03-11
romulo-gallegos	Rómulo Gallegos	Romulo Gallegos	Gallegos	m	VE	president	1948	1948
wolfgang-larrazabal	Wolfgang Larrazábal	Wolfgang Larrazabal	Larrazábal	m	VE	president	1958-01-23	1958-11-14
yvan-gil	Yván Gil	Yvan Gil	Gil	m	VE	foreign minister	2023-01-06	
bui-thanh-son	Bui Thanh Son	Bùi Thanh Sơn	Son	m	VN	foreign minister	2021-04-08	2025
do-muoi	Do Muoi	Đỗ Mười	Muoi	m	VN	prime minister	1988	1991
do-muoi	Do Muoi	Đỗ Mười	Muoi	m	VN	general secretary	1991-06-28	1997-12-26
ho-chi-minh	Ho Chi Minh	Hồ Chí Minh|Uncle Ho	Ho	m	VN	president	1945-09-02	1969-09-02
le-duan	Le Duan	Lê Duẩn	Duan	m	VN	general secretary	1960-09-10	1986-07-10
le-duc-anh	Le Duc Anh		Anh	m	VN	president	1992	1997
le-duc-tho	Le Duc Tho	Lê Đức Thọ	Tho	m	VN	senior official	1968	1973
le-kha-phieu	Le Kha Phieu		Phieu	m	VN	general secretary	1997-12-26	2001-04-22
luong-cuong	Luong Cuong	Lương Cường	Cuong	m	VN	president	2024-10-21	
nguyen-co-thach	Nguyen Co Thach		Thach	m	VN	foreign minister	1980	1991
nguyen-duy-trinh	Nguyen Duy Trinh		Trinh	m	VN	foreign minister	1965	1980
nguyen-minh-triet	Nguyen Minh Triet		Triet	m	VN	president	2006	2011
nguyen-phu-trong	Nguyen Phu Trong	Nguyễn Phú Trọng	Trong	m	VN	general secretary	2011-01-19	2024-07-19
nguyen-phu-trong	Nguyen Phu Trong	Nguyễn Phú Trọng	Trong	m	VN	president	2018-10-23	2021-04-05
nguyen-tan-dung	Nguyen Tan Dung		Dung	m	VN	prime minister	2006-06-27	2016-04-06
nguyen-thi-binh	Nguyen Thi Binh	Madame Binh	Binh	f	VN	foreign minister	1969	1976
nguyen-thi-kim-ngan	Nguyen Thi Kim Ngan		Ngan	f	VN	speaker	2016	2021
nguyen-van-linh	Nguyen Van Linh		Linh	m	VN	general secretary	1986-12-18	1991-06-28
nguyen-xuan-phuc	Nguyen Xuan Phuc	Nguyễn Xuân Phúc	Phuc	m	VN	prime minister	2016-04-07	2021-04-05
nguyen-xuan-phuc	Nguyen Xuan Phuc	Nguyễn Xuân Phúc	Phuc	m	VN	president	2021-04-05	2023-01-18
nong-duc-manh	Nong Duc Manh		Manh	m	VN	general secretary	2001-04-22	2011-01-19
pham-binh-minh	Pham Binh Minh		Minh	m	VN	foreign minister	2011	2021
pham-minh-chinh	Pham Minh Chinh	Phạm Minh Chính	Chinh	m	VN	prime minister	2021-04-05	
pham-van-dong	Pham Van Dong	Phạm Văn Đồng	Dong	m	VN	prime minister	1955-09-20	1987-06-18
phan-van-khai	Phan Van Khai		Khai	m	VN	prime minister	1997	2006
to-lam	To Lam	Tô Lâm	Lam	m	VN	president	2024-05-22	2024-10-21
to-lam	To Lam	Tô Lâm	Lam	m	VN	general secretary	2024-08-03	
ton-duc-thang	Ton Duc Thang		Thang	m	VN	president	1969	1980
tran-dai-quang	Tran Dai Quang		Quang	m	VN	president	2016-04-02	2018-09-21
tran-duc-luong	Tran Duc Luong		Luong	m	VN	president	1997	2006
truong-chinh	Truong Chinh	Trường Chinh	Chinh	m	VN	president	1981	1987
truong-chinh	Truong Chinh	Trường Chinh	Chinh	m	VN	general secretary	1986-07-10	1986-12-18
truong-tan-sang	Truong Tan Sang		Sang	m	VN	president	2011	2016
vo-nguyen-giap	Vo Nguyen Giap	General Giap	Giap	m	VN	defence minister	1946	1980
vo-van-kiet	Vo Van Kiet		Kiet	m	VN	prime minister	1991	1997
vo-van-thuong	Vo Van Thuong	Võ Văn Thưởng	Thuong	m	VN	president	2023-03-02	2024-03-21
barak-sope	Barak Sope		Sope	m	VU	prime minister	1999	2001
bob-loughman	Bob Loughman		Loughman	m	VU	prime minister	2020-04-20	2022
charlot-salwai	Charlot Salwai		Salwai	m	VU	prime minister	2016-02-11	2020-04-20
charlot-salwai	Charlot Salwai		Salwai	m	VU	prime minister	2023-10-06	2025-02-11
donald-kalpokas	Donald Kalpokas		Kalpokas	m	VU	prime minister	1991	1991
donald-kalpokas	Donald Kalpokas		Kalpokas	m	VU	prime minister	1998	1999
edward-natapei	Edward Natapei		Natapei	m	VU	prime minister	2001	2004
edward-natapei	Edward Natapei		Natapei	m	VU	prime minister	2008	2009
edward-natapei	Edward Natapei		Natapei	m	VU	prime minister	2009	2010
edward-natapei	Edward Natapei		Natapei	m	VU	prime minister	2011	2011
ham-lini	Ham Lini		Lini	m	VU	prime minister	2004	2008
ishmael-kalsakau	Ishmael Kalsakau	Alatoi Ishmael Kalsakau	Kalsakau	m	VU	prime minister	2022	2023
joe-natuman	Joe Natuman		Natuman	m	VU	prime minister	2014	2015
jotham-napat	Jotham Napat		Napat	m	VU	prime minister	2025-02-11	
maxime-carlot-korman	Maxime Carlot Korman		Carlot Korman	m	VU	prime minister	1991	1995
maxime-carlot-korman	Maxime Carlot Korman		Carlot Korman	m	VU	prime minister	1996	1996
moana-carcasses-kalosil	Moana Carcasses Kalosil		Kalosil	m	VU	prime minister	2013	2014
sato-kilman	Sato Kilman		Kilman	m	VU	prime minister	2010	2013
sato-kilman	Sato Kilman		Kilman	m	VU	prime minister	2015	2016-02-11
sato-kilman	Sato Kilman		Kilman	m	VU	prime minister	2023	2023
serge-vohor	Serge Vohor		Vohor	m	VU	prime minister	1995	1996
serge-vohor	Serge Vohor		Vohor	m	VU	prime minister	1996	1998
serge-vohor	Serge Vohor		Vohor	m	VU	prime minister	2004	2004
serge-vohor	Serge Vohor		Vohor	m	VU	prime minister	2009	2009
serge-vohor	Serge Vohor		Vohor	m	VU	prime minister	2011	2011
walter-lini	Walter Lini		Lini	m	VU	prime minister	1980	1991
fiame-mataafa-faumuina	Fiame Mata'afa Faumuina	Mata'afa Mulinu'u II	Mata'afa Faumuina	m	WS	prime minister	1962	1970
fiame-mataafa-faumuina	Fiame Mata'afa Faumuina	Mata'afa Mulinu'u II	Mata'afa Faumuina	m	WS	prime minister	1973	1975
fiame-naomi-mataafa	Fiamē Naomi Mata'afa	Fiame Naomi Mata'afa	Mata'afa	f	WS	prime minister	2021-05-24	2025-09-16
malietoa-tanumafili-ii	Malietoa Tanumafili II		Tanumafili	m	WS	head of state	1962	2007
tofilau-eti-alesana	Tofilau Eti Alesana		Alesana	m	WS	prime minister	1982	1985
tofilau-eti-alesana	Tofilau Eti Alesana		Alesana	m	WS	prime minister	1988	1998
tuilaepa-sailele-malielegaoi	Tuilaepa Sailele Malielegaoi	Tuilaepa Aiono Sailele Malielegaoi|Tuilaepa Sailele	Tuilaepa	m	WS	prime minister	1998-11-23	2021-05-24
tupua-tamasese-lealofi-iv	Tupua Tamasese Lealofi IV		Lealofi	m	WS	prime minister	1970	1973
tupua-tamasese-lealofi-iv	Tupua Tamasese Lealofi IV		Lealofi	m	WS	prime minister	1975	1976
tupuola-efi	Tupuola Efi	Tui Atua Tupua Tamasese Efi	Efi	m	WS	prime minister	1976	1982
tupuola-efi	Tupuola Efi	Tui Atua Tupua Tamasese Efi	Efi	m	WS	head of state	2007	2017
vaai-kolone	Va'ai Kolone		Kolone	m	WS	prime minister	1982	1982
vaai-kolone	Va'ai Kolone		Kolone	m	WS	prime minister	1985	1988
bao-dai	Bao Dai	Bảo Đại|Emperor Bao Dai	Dai	m	X-RVN	head of state	1949-07-02	1955-10-26
buu-loc	Buu Loc	Prince Buu Loc	Loc	m	X-RVN	prime minister	1954-01-12	1954-06-26
duong-van-minh	Duong Van Minh	Big Minh|General Minh	Minh	m	X-RVN	head of state	1963-11-02	1964-01-30
duong-van-minh	Duong Van Minh	Big Minh|General Minh	Minh	m	X-RVN	president	1975-04-28	1975-04-30
madame-nhu	Madame Nhu	Tran Le Xuan	Nhu	f	X-RVN	first lady	1955	1963
ngo-dinh-diem	Ngo Dinh Diem	Ngô Đình Diệm	Diem	m	X-RVN	prime minister	1954-06-26	1955-10-26
ngo-dinh-diem	Ngo Dinh Diem	Ngô Đình Diệm	Diem	m	X-RVN	president	1955-10-26	1963-11-02
ngo-dinh-nhu	Ngo Dinh Nhu		Nhu	m	X-RVN	senior official	1955	1963-11-02
nguyen-cao-ky	Nguyen Cao Ky	Marshal Ky	Ky	m	X-RVN	prime minister	1965-06-19	1967-10-31
nguyen-cao-ky	Nguyen Cao Ky	Marshal Ky	Ky	m	X-RVN	vice president	1967-10-31	1971-10-29
nguyen-khanh	Nguyen Khanh	General Khanh	Khanh	m	X-RVN	head of state	1964-01-30	1965
nguyen-van-thieu	Nguyen Van Thieu	Nguyễn Văn Thiệu	Thieu	m	X-RVN	head of state	1965-06-14	1967-10-31
nguyen-van-thieu	Nguyen Van Thieu	Nguyễn Văn Thiệu	Thieu	m	X-RVN	president	1967-10-31	1975-04-21
phan-huy-quat	Phan Huy Quat		Quat	m	X-RVN	prime minister	1965-02-20	1965-06-19
tran-thien-khiem	Tran Thien Khiem		Khiem	m	X-RVN	prime minister	1969	1975
tran-van-huong	Tran Van Huong		Huong	m	X-RVN	prime minister	1968	1969
tran-van-huong	Tran Van Huong		Huong	m	X-RVN	president	1975-04-21	1975-04-28
tran-van-huu	Tran Van Huu		Huu	m	X-RVN	prime minister	1950	1952
svetozar-marovic	Svetozar Marović	Svetozar Marovic	Marović	m	X-SCG	president	2003-03-07	2006-06-03
vuk-draskovic	Vuk Drašković	Vuk Draskovic	Drašković	m	X-SCG	foreign minister	2004	2006
albin-kurti	Albin Kurti		Kurti	m	XK	prime minister	2020-02-03	2020-06-03
albin-kurti	Albin Kurti		Kurti	m	XK	prime minister	2021-03-22	
atifete-jahjaga	Atifete Jahjaga		Jahjaga	f	XK	president	2011	2016
avdullah-hoti	Avdullah Hoti		Hoti	m	XK	prime minister	2020-06-03	2021
fatmir-sejdiu	Fatmir Sejdiu		Sejdiu	m	XK	president	2006	2010
hashim-thaci	Hashim Thaçi	Hashim Thaci	Thaçi	m	XK	prime minister	2008-01-09	2014-12-09
hashim-thaci	Hashim Thaçi	Hashim Thaci	Thaçi	m	XK	president	2016-04-07	2020-11-05
ibrahim-rugova	Ibrahim Rugova		Rugova	m	XK	president	2002	2006-01-21
isa-mustafa	Isa Mustafa		Mustafa	m	XK	prime minister	2014-12-09	2017-09-09
ramush-haradinaj	Ramush Haradinaj		Haradinaj	m	XK	prime minister	2004	2005
ramush-haradinaj	Ramush Haradinaj		Haradinaj	m	XK	prime minister	2017-09-09	2020-02-03
vjosa-osmani	Vjosa Osmani	Vjosa Osmani-Sadriu	Osmani	f	XK	president	2021-04-06	
abdul-fattah-ismail	Abdul Fattah Ismail		Ismail	m	YD	general secretary	1978-12-27	1980-04-02
ali-nasir-muhammad	Ali Nasir Muhammad	Ali Nasser Mohammed	Muhammad	m	YD	prime minister	1971	1985
ali-nasir-muhammad	Ali Nasir Muhammad	Ali Nasser Mohammed	Muhammad	m	YD	general secretary	1980-04-02	1986
ali-salem-al-beidh	Ali Salem al-Beidh	Ali Salem Al-Beidh|Ali Salem Beidh|Ali Salem al Beidh|Ali Salem el-Beidh|Ali Salim Al-Beidh|Ali Salim Beidh|Ali Salim al Beidh|Ali Salim al-Beidh|Ali Salim el-Beidh	al-Beidh|Beidh	m	YD	general secretary	1986	1990
haidar-abu-bakr-al-attas	Haidar Abu Bakr al-Attas	Haidar Abu Bakr Al-Attas|Haidar Abu Bakr Attas|Haidar Abu Bakr al Attas|Haidar Abu Bakr el-Attas	al-Attas|Attas	m	YD	prime minister	1985	1986
haidar-abu-bakr-al-attas	Haidar Abu Bakr al-Attas	Haidar Abu Bakr Al-Attas|Haidar Abu Bakr Attas|Haidar Abu Bakr al Attas|Haidar Abu Bakr el-Attas	al-Attas|Attas	m	YD	chairman	1986-01-24	1990
qahtan-al-shaabi	Qahtan al-Shaabi	Qahtan Al-Shaabi|Qahtan Shaabi|Qahtan al Shaabi|Qahtan el-Shaabi	al-Shaabi|Shaabi	m	YD	president	1967-11-30	1969
salim-rubai-ali	Salim Rubai Ali	Salem Rubayi Ali	Ali	m	YD	chairman	1969-06-24	1978
abdrabbuh-mansur-hadi	Abdrabbuh Mansur Hadi	Abd Rabbuh Mansur Hadi|Abed Rabbo Mansour Hadi	Hadi	m	YE	vice president	1994	2012
abdrabbuh-mansur-hadi	Abdrabbuh Mansur Hadi	Abd Rabbuh Mansur Hadi|Abed Rabbo Mansour Hadi	Hadi	m	YE	president	2012-02-27	2022-04-07
abdul-rahman-al-iryani	Abdul Rahman al-Iryani	Abdul Rahman Al-Iryani|Abdul Rahman Iryani|Abdul Rahman al Iryani|Abdul Rahman el-Iryani	al-Iryani|Iryani	m	YE	president	1967-11-05	1974-06-13
abdul-malik-al-houthi	Abdul-Malik al-Houthi	Abdul Malik Al-Houthi|Abdul Malik Houthi|Abdul Malik al Houthi|Abdul Malik al-Houthi|Abdul Malik el-Houthi|Abdul-Malik Al-Houthi|Abdul-Malik Houthi|Abdul-Malik al Houthi|Abdul-Malik el-Houthi	al-Houthi|Houthi	m	YE	leader	2004	
abdullah-al-sallal	Abdullah al-Sallal	Abdullah Al-Sallal|Abdullah Sallal|Abdullah al Sallal|Abdullah el-Sallal	al-Sallal|Sallal	m	YE	president	1962-09-27	1967-11-05
ahmad-al-ghashmi	Ahmad al-Ghashmi	Ahmad Al-Ghashmi|Ahmad Ghashmi|Ahmad al Ghashmi|Ahmad el-Ghashmi	al-Ghashmi|Ghashmi	m	YE	president	1977-10-11	1978
ahmad-bin-yahya	Ahmad bin Yahya	Imam Ahmad	bin Yahya	m	YE	imam	1948	1962
ali-abdullah-saleh	Ali Abdullah Saleh	Ali Abdallah Saleh|Ali Abdullah Salih	Saleh	m	YE	president	1978-07-18	2012-02-27
ibrahim-al-hamdi	Ibrahim al-Hamdi	Ibrahim Al-Hamdi|Ibrahim Hamdi|Ibrahim al Hamdi|Ibrahim el-Hamdi	al-Hamdi|Hamdi	m	YE	president	1974-06-13	1977-10-11
muhammad-al-badr	Muhammad al-Badr	Imam Al-Badr|Imam Badr|Imam al Badr|Imam al-Badr|Imam el-Badr|Muhammad Al-Badr|Muhammad Badr|Muhammad al Badr|Muhammad el-Badr	al-Badr|Badr	m	YE	imam	1962	1962
rashad-al-alimi	Rashad al-Alimi	Rashad Al-Alimi|Rashad Alimi|Rashad Mohammed Al-Alimi|Rashad Mohammed Alimi|Rashad Mohammed al Alimi|Rashad Mohammed al-Alimi|Rashad Mohammed el-Alimi|Rashad al Alimi|Rashad el-Alimi	al-Alimi|Alimi	m	YE	chairman	2022-04-07	
aleksandar-rankovic	Aleksandar Ranković	Aleksandar Rankovic	Ranković	m	YU	vice president	1963	1966
alexander-i	Alexander I	King Alexander I|King Alexander of Yugoslavia	Alexander	m	YU	king	1921	1934-10-09
ante-markovic	Ante Marković	Ante Markovic	Marković	m	YU	prime minister	1989	1991
borisav-jovic	Borisav Jović	Borisav Jovic	Jović	m	YU	president	1990	1991
branko-mikulic	Branko Mikulić	Branko Mikulic	Mikulić	m	YU	prime minister	1986	1989
budimir-loncar	Budimir Lončar	Budimir Loncar	Lončar	m	YU	foreign minister	1987	1991
cvijetin-mijatovic	Cvijetin Mijatović	Cvijetin Mijatovic	Mijatović	m	YU	president	1980-05-15	1981-05-15
dobrica-cosic	Dobrica Ćosić	Dobrica Cosic	Ćosić	m	YU	president	1992	1993
dzemal-bijedic	Džemal Bijedić	Dzemal Bijedic	Bijedić	m	YU	prime minister	1971	1977
edvard-kardelj	Edvard Kardelj		Kardelj	m	YU	foreign minister	1948	1953
goran-svilanovic	Goran Svilanović	Goran Svilanovic	Svilanović	m	YU	foreign minister	2000	2003
josip-broz-tito	Josip Broz Tito	Josip Broz|Josip Tito|Marshal Tito	Tito	m	YU	prime minister	1945-03-07	1963-06-29
josip-broz-tito	Josip Broz Tito	Josip Broz|Josip Tito|Marshal Tito	Tito	m	YU	president	1953-01-14	1980-05-04
koca-popovic	Koča Popović	Koca Popovic	Popović	m	YU	foreign minister	1953	1965
lazar-kolisevski	Lazar Koliševski	Lazar Kolisevski	Koliševski	m	YU	president	1980-05-04	1980-05-15
lazar-mojsov	Lazar Mojsov		Mojsov	m	YU	foreign minister	1982	1984
lazar-mojsov	Lazar Mojsov		Mojsov	m	YU	president	1987-05-15	1988-05-15
mika-spiljak	Mika Špiljak	Mika Spiljak	Špiljak	m	YU	prime minister	1967	1969
mika-spiljak	Mika Špiljak	Mika Spiljak	Špiljak	m	YU	president	1983	1984
milan-panic	Milan Panić	Milan Panic	Panić	m	YU	prime minister	1992	1993
milka-planinc	Milka Planinc		Planinc	f	YU	prime minister	1982	1986
milovan-djilas	Milovan Djilas	Milovan Dilas|Milovan Đilas	Djilas|Dilas	m	YU	vice president	1953	1954
mitja-ribicic	Mitja Ribičič	Mitja Ribicic	Ribičič	m	YU	prime minister	1969	1971
petar-stambolic	Petar Stambolić	Petar Stambolic	Stambolić	m	YU	prime minister	1963	1967
petar-stambolic	Petar Stambolić	Petar Stambolic	Stambolić	m	YU	president	1982-05-16	1983
peter-ii	Peter II	King Peter|King Peter II	Peter	m	YU	king	1934	1945-11-29
prince-paul-of-yugoslavia	Prince Paul of Yugoslavia	Prince Paul	Paul	m	YU	regent	1934	1941
radovan-vlajkovic	Radovan Vlajković	Radovan Vlajkovic	Vlajković	m	YU	president	1985-05-15	1986-05-15
raif-dizdarevic	Raif Dizdarević	Raif Dizdarevic	Dizdarević	m	YU	foreign minister	1984	1987
raif-dizdarevic	Raif Dizdarević	Raif Dizdarevic	Dizdarević	m	YU	president	1988-05-15	1989
sergej-kraigher	Sergej Kraigher		Kraigher	m	YU	president	1981-05-15	1982-05-16
sinan-hasani	Sinan Hasani		Hasani	m	YU	president	1986-05-15	1987-05-15
slobodan-milosevic	Slobodan Milošević	Slobodan Milosevic	Milošević	m	YU	regional president	1989-05-08	1997-07-23
slobodan-milosevic	Slobodan Milošević	Slobodan Milosevic	Milošević	m	YU	president	1997-07-23	2000-10-07
veselin-duranovic	Veselin Đuranović	Veselin Djuranovic|Veselin Duranovic	Đuranović|Djuranovic	m	YU	prime minister	1977	1982
veselin-duranovic	Veselin Đuranović	Veselin Djuranovic|Veselin Duranovic	Đuranović|Djuranovic	m	YU	president	1984-05-15	1985-05-15
zivadin-jovanovic	Živadin Jovanović	Zivadin Jovanovic	Jovanović	m	YU	foreign minister	1998	2000
zoran-lilic	Zoran Lilić	Zoran Lilic	Lilić	m	YU	president	1993	1997
alfred-nzo	Alfred Nzo		Nzo	m	ZA	foreign minister	1994	1999
charles-robberts-swart	Charles Robberts Swart	C R Swart|C. R. Swart|C.R. Swart	Swart	m	ZA	governor-general	1960	1961
charles-robberts-swart	Charles Robberts Swart	C R Swart|C. R. Swart|C.R. Swart	Swart	m	ZA	president	1961	1967
chris-heunis	Chris Heunis		Heunis	m	ZA	acting president	1989-01-19	1989
cyril-ramaphosa	Cyril Ramaphosa	Matamela Cyril Ramaphosa	Ramaphosa	m	ZA	deputy prime minister	2014	2018
cyril-ramaphosa	Cyril Ramaphosa	Matamela Cyril Ramaphosa	Ramaphosa	m	ZA	president	2018-02-15	
d-f-malan	D. F. Malan	D F Malan|D.F. Malan|Daniel Francois Malan|Daniel François Malan|Daniel Malan	Malan	m	ZA	prime minister	1948-06-03	1954
desmond-tutu	Desmond Tutu	Archbishop Desmond Tutu|Archbishop Tutu	Tutu	m	ZA	archbishop	1986	1996
eben-donges	Eben Dönges	Eben Donges|Theophilus Ebenhaezer Donges|Theophilus Ebenhaezer Dönges	Dönges	m	ZA	acting prime minister	1966-09-06	1966-09-13
f-w-de-klerk	F. W. de Klerk	F W de Klerk|F.W. de Klerk|FW de Klerk|Frederik Willem de Klerk|Frederik de Klerk	de Klerk	m	ZA	president	1989-08-15	1994-05-10
graca-machel	Graça Machel	Graca Machel	Machel	f	ZA	first lady	1998	1999
hendrik-verwoerd	Hendrik Verwoerd		Verwoerd	m	ZA	prime minister	1958-09-03	1966-09-06
j-g-strijdom	J. G. Strijdom	J G Strijdom|J.G. Strijdom|Johannes Strijdom	Strijdom	m	ZA	prime minister	1954-12-02	1958
jacob-zuma	Jacob Zuma		Zuma	m	ZA	deputy prime minister	1999	2005
jacob-zuma	Jacob Zuma		Zuma	m	ZA	president	2009-05-09	2018-02-14
jan-smuts	Jan Smuts	Jan Christiaan Smuts|Jan Christian Smuts	Smuts	m	ZA	prime minister	1939	1948
john-vorster	John Vorster	B J Vorster|B. J. Vorster|B.J. Vorster|Balthazar Johannes Vorster	Vorster	m	ZA	prime minister	1966-09-13	1978-09-28
kgalema-motlanthe	Kgalema Motlanthe		Motlanthe	m	ZA	president	2008-09-25	2009-05-09
naledi-pandor	Naledi Pandor		Pandor	f	ZA	foreign minister	2019	2024
nelson-mandela	Nelson Mandela	Nelson R. Mandela|Nelson Rolihlahla Mandela	Mandela	m	ZA	party leader	1991-07-07	1997-12-20
nelson-mandela	Nelson Mandela	Nelson R. Mandela|Nelson Rolihlahla Mandela	Mandela	m	ZA	president	1994-05-10	1999-06-14
oliver-tambo	Oliver Tambo	Oliver R. Tambo	Tambo	m	ZA	party leader	1967	1991
p-w-botha	P. W. Botha	P W Botha|P.W. Botha|PW Botha|Pieter Botha|Pieter Willem Botha	Botha	m	ZA	prime minister	1978-09-28	1984
p-w-botha	P. W. Botha	P W Botha|P.W. Botha|PW Botha|Pieter Botha|Pieter Willem Botha	Botha	m	ZA	president	1984	1989-01-19
paul-mashatile	Paul Mashatile		Mashatile	m	ZA	deputy prime minister	2023-03-07	
pik-botha	Pik Botha	R F Botha|R. F. Botha|R.F. Botha|Roelof "Pik" Botha	Botha	m	ZA	foreign minister	1977	1994
ronald-lamola	Ronald Lamola		Lamola	m	ZA	foreign minister	2024-07-03	
thabo-mbeki	Thabo Mbeki		Mbeki	m	ZA	deputy prime minister	1994	1999
thabo-mbeki	Thabo Mbeki		Mbeki	m	ZA	president	1999-06-14	2008-09-24
winnie-mandela	Winnie Mandela	Winnie Madikizela-Mandela	Mandela	f	ZA	party leader	1990	1997
edgar-lungu	Edgar Lungu		Lungu	m	ZM	president	2015-01-25	2021-08-24
frederick-chiluba	Frederick Chiluba		Chiluba	m	ZM	president	1991-11-02	2002-01-03
guy-scott	Guy Scott		Scott	m	ZM	acting president	2014-10-29	2015-01-25
hakainde-hichilema	Hakainde Hichilema		Hichilema	m	ZM	president	2021-08-24	
kenneth-kaunda	Kenneth Kaunda	Kenneth D. Kaunda	Kaunda	m	ZM	president	1964-10-24	1991-11-02
levy-mwanawasa	Levy Mwanawasa		Mwanawasa	m	ZM	president	2002-01-03	2008-06-29
michael-sata	Michael Sata		Sata	m	ZM	president	2011-09-23	2014-10-29
rupiah-banda	Rupiah Banda		Banda	m	ZM	president	2008-06-29	2011-09-23
abel-muzorewa	Abel Muzorewa	Bishop Muzorewa	Muzorewa	m	ZW	prime minister	1979-05-29	1979
canaan-banana	Canaan Banana		Banana	m	ZW	president	1980	1987
emmerson-mnangagwa	Emmerson Mnangagwa		Mnangagwa	m	ZW	vice president	2014	2017
emmerson-mnangagwa	Emmerson Mnangagwa		Mnangagwa	m	ZW	president	2017-11-24	
ian-smith	Ian Smith	Ian D. Smith	Smith	m	ZW	prime minister	1964	1979-05-29
joice-mujuru	Joice Mujuru		Mujuru	f	ZW	vice president	2004	2014
joshua-nkomo	Joshua Nkomo		Nkomo	m	ZW	vice president	1987	1999
morgan-tsvangirai	Morgan Tsvangirai		Tsvangirai	m	ZW	prime minister	2009	2013
robert-mugabe	Robert Mugabe	Robert Gabriel Mugabe	Mugabe	m	ZW	prime minister	1980-04-18	1987-12-31
robert-mugabe	Robert Mugabe	Robert Gabriel Mugabe	Mugabe	m	ZW	president	1987-12-31	2017-11-21
"""#
}
