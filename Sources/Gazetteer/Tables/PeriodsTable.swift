// swift-format-ignore-file

/// Named stretches of time.
enum PeriodsTable {
  /// Name, other names, from, to (empty: goes on).
  /// Cells are separated by tabs, lists inside a cell by `|`.
  static let text: StaticString = #"""
Japanese colonial rule in Korea	Japan's colonial rule|Japanese colonial rule|Japanese occupation of Korea	1910-08-29	1945-08-15
World War I	First World War|Great War|WWI|World War One	1914-07-28	1918-11-11
Russian Revolution	Bolshevik Revolution|October Revolution	1917-03-08	1917-11-08
Weimar Republic	Weimar era	1918-11-09	1933-01-30
Interwar period	between the wars|interwar years	1918-11-11	1939-09-01
Paris Peace Conference	Versailles Conference|Versailles Peace Conference	1919-01-18	1920-01-21
Soviet era	Soviet days|Soviet period|Soviet rule|Soviet times	1922-12-30	1991-12-26
Great Depression	the Depression	1929-10-24	1939
Nazi era	Nazi period|Nazi rule|Nazi times|Third Reich	1933-01-30	1945-05-08
Spanish Civil War		1936-07-17	1939-04-01
Second Sino-Japanese War	Sino-Japanese War	1937-07-07	1945-09-02
World War II	Second World War|WW2|WWII|World War Two|the Second World War	1939-09-01	1945-09-02
Winter War	Soviet-Finnish War	1939-11-30	1940-03-13
Holocaust	Shoah|the Holocaust	1941	1945-05-08
Chinese Civil War	China's civil war	1945-08-15	1949-10-01
Occupation of Japan	Allied occupation of Japan|American occupation of Japan	1945-09-02	1952-04-28
Nuremberg trials	Nuremberg Trials	1945-11-20	1946-10-01
Greek Civil War		1946-03-30	1949-10-16
Indochina War	First Indochina War|French Indochina War	1946-12-19	1954-07-21
Cold War	Cold War era|the Cold War	1947-03-12	1991-12-26
Partition of India	Partition|the Partition	1947-08-14	1947-08-15
Marshall Plan	European Recovery Program	1948-04-03	1951-12-31
1948 Arab-Israeli War	Arab-Israeli war of 1948|Israel's War of Independence|Nakba|the Nakba	1948-05-15	1949-07-20
Apartheid	apartheid era|the apartheid era	1948-05-26	1994-04-27
Malayan Emergency		1948-06-18	1960-07-12
Berlin Blockade	Berlin Airlift|Berlin airlift	1948-06-24	1949-05-12
McCarthy era	McCarthyism	1950-02-09	1954-12-02
Korean War	1950-53 Korean War|Korean Conflict|the Korean War	1950-06-25	1953-07-27
Cuban Revolution		1953-07-26	1959-01-01
Algerian War	Algerian War of Independence	1954-11-01	1962-03-19
Vietnam War	Second Indochina War|the Vietnam War	1955-11-01	1975-04-30
Hungarian Revolution	1956 uprising|Hungarian Uprising	1956-10-23	1956-11-10
Suez Crisis	Suez War|Suez crisis	1956-10-29	1956-11-07
Great Leap Forward		1958	1962
Congo Crisis	Congo crisis	1960-07-05	1965-11-25
Bay of Pigs invasion	Bay of Pigs	1961-04-17	1961-04-20
Berlin Crisis	Berlin Crisis of 1961	1961-06-04	1961-11-09
Berlin Wall era	Berlin Wall	1961-08-13	1989-11-09
Cuban Missile Crisis	Cuban missile crisis|Missile Crisis|October Crisis	1962-10-16	1962-10-28
Sino-Indian War		1962-10-20	1962-11-21
Konfrontasi	Indonesia-Malaysia confrontation	1963-01-20	1966-08-11
Indo-Pakistani War of 1965		1965-08-05	1965-09-23
Cultural Revolution	the Cultural Revolution	1966-05-16	1976-10-06
Six-Day War	1967 Arab-Israeli war|1967 war|June War|Six Day War	1967-06-05	1967-06-10
Nigerian Civil War	Biafran War	1967-07-06	1970-01-15
Prague Spring		1968-01-05	1968-08-21
Tet Offensive	Tet offensive	1968-01-30	1968-09-23
The Troubles	the Troubles	1968-10-05	1998-04-10
Détente	detente|era of détente	1969	1979-12-24
Ostpolitik		1969-10-21	1974-05-07
Black September		1970-09-06	1971-07-17
Bangladesh Liberation War	Bangladesh War of Independence	1971-03-26	1971-12-16
Watergate	Watergate affair|Watergate scandal	1972-06-17	1974-08-09
Yom Kippur War	1973 Arab-Israeli war|1973 war|October War|Ramadan War	1973-10-06	1973-10-25
Oil crisis of 1973	1973 oil crisis|Arab oil embargo	1973-10-17	1974-03-18
Carnation Revolution		1974-04-25	1974-04-25
Lebanese Civil War	Lebanon's civil war	1975-04-13	1990-10-13
Khmer Rouge rule	Khmer Rouge era|Khmer Rouge regime	1975-04-17	1979-01-07
Angolan Civil War		1975-11-11	2002-04-04
Dirty War		1976-03-24	1983-12-10
Iranian Revolution	1979 revolution|Iran's Islamic Revolution|Islamic Revolution	1978-01-07	1979-02-11
Iran hostage crisis	Tehran hostage crisis	1979-11-04	1981-01-20
Soviet-Afghan War	Soviet invasion of Afghanistan|Soviet occupation of Afghanistan	1979-12-24	1989-02-15
Iran-Iraq War	Iran–Iraq War	1980-09-22	1988-08-20
Martial law in Poland		1981-12-13	1983-07-22
Falklands War	Falklands conflict|Falklands crisis	1982-04-02	1982-06-14
Perestroika	glasnost|perestroika	1985-03-11	1991-12-26
Iran-Contra affair	Iran-Contra scandal	1985-08-20	1987-03-04
Chernobyl disaster	Chernobyl accident	1986-04-26	1986-04-26
First Intifada	Palestinian uprising	1987-12-08	1993-09-13
Tiananmen Square protests	Tiananmen Square crackdown|Tiananmen crackdown|Tiananmen massacre	1989-04-15	1989-06-04
Revolutions of 1989	collapse of communism|fall of communism	1989-06-04	1989-12-25
Fall of the Berlin Wall	fall of the Wall|the fall of the Berlin Wall	1989-11-09	1989-11-09
Velvet Revolution		1989-11-17	1989-12-29
Gulf War	1991 Gulf War|Desert Storm|First Gulf War|Operation Desert Storm|Persian Gulf War	1990-08-02	1991-02-28
German reunification	reunification of Germany	1990-10-03	1990-10-03
Croatian War of Independence		1991-03-31	1995-11-12
Yugoslav Wars	Balkan wars of the 1990s|wars in the former Yugoslavia	1991-03-31	2001-11-12
August coup	1991 Soviet coup attempt|Soviet coup	1991-08-19	1991-08-22
Collapse of the Soviet Union	Soviet collapse|breakup of the Soviet Union|dissolution of the Soviet Union|fall of the Soviet Union	1991-12-25	1991-12-26
Algerian Civil War	black decade	1991-12-26	2002-02-08
Siege of Sarajevo		1992-04-05	1996-02-29
Bosnian War	war in Bosnia	1992-04-06	1995-12-14
Oslo Accords	Oslo peace process|Oslo process	1993-09-13	2000-09-28
North Korean famine	Arduous March	1994	1998
Rwandan genocide	genocide in Rwanda	1994-04-07	1994-07-15
First Chechen War		1994-12-11	1996-08-31
First Congo War		1996-10-24	1997-05-16
Hong Kong handover	handover of Hong Kong	1997-07-01	1997-07-01
Asian financial crisis	Asian crisis	1997-07-02	1998-12-31
Sunshine Policy	Sunshine policy	1998-02-25	2008-02-25
Kosovo War	Kosovo conflict|war in Kosovo	1998-02-28	1999-06-11
Second Congo War	Great African War	1998-08-02	2003-07-18
Second Chechen War		1999-08-07	2009-04-16
Second Intifada	Al-Aqsa Intifada	2000-09-28	2005-02-08
September 11 attacks	9/11|9/11 attacks|Sept. 11 attacks|September 11	2001-09-11	2001-09-11
War in Afghanistan	Afghan War|Afghanistan War|US war in Afghanistan	2001-10-07	2021-08-30
Iraq War	Second Gulf War|US-led invasion of Iraq|invasion of Iraq	2003-03-20	2011-12-18
Rose Revolution		2003-11-03	2003-11-23
Orange Revolution		2004-11-22	2005-01-23
Indian Ocean tsunami	2004 tsunami|Boxing Day tsunami	2004-12-26	2004-12-26
2006 Lebanon War	July War|Second Lebanon War	2006-07-12	2006-08-14
Global financial crisis	2008 financial crisis|Great Recession	2007-08-09	2009-06-30
Russo-Georgian War	2008 war in Georgia|August War|five-day war	2008-08-07	2008-08-12
Eurozone crisis	European debt crisis|euro crisis	2009-10-20	2018-08-20
Arab Spring	the Arab Spring	2010-12-17	2012-12-31
2011 Libyan Civil War	2011 Libyan war|Libyan uprising	2011-02-15	2011-10-23
Fukushima disaster	2011 Tohoku earthquake|Fukushima nuclear disaster	2011-03-11	2011-03-11
Syrian Civil War	Syria's civil war|Syrian war|civil war in Syria	2011-03-15	2024-12-08
Euromaidan	Maidan Revolution|Maidan protests|Revolution of Dignity	2013-11-21	2014-02-23
Annexation of Crimea	Crimea annexation|Russian annexation of Crimea	2014-02-20	2014-03-18
War in Donbas	Donbas war|war in eastern Ukraine	2014-04-12	2022-02-24
Yemeni Civil War	war in Yemen	2014-09-16	
European migrant crisis	migrant crisis|refugee crisis of 2015	2015-01-01	2016-03-20
Brexit referendum		2016-06-23	2016-06-23
Blockade of Qatar	Qatar diplomatic crisis	2017-06-05	2021-01-05
COVID-19 pandemic	COVID pandemic|COVID-19|Covid-19|coronavirus pandemic|the pandemic	2020-01-30	2023-05-05
2020 Nagorno-Karabakh war	44-day war|Second Karabakh War	2020-09-27	2020-11-10
January 6 attack	Capitol riot|January 6 Capitol attack	2021-01-06	2021-01-06
Fall of Kabul	withdrawal from Afghanistan	2021-08-15	2021-08-30
Russian invasion of Ukraine	Russia's full-scale invasion|Russia-Ukraine war|Ukraine war|full-scale invasion of Ukraine|special military operation|war in Ukraine	2022-02-24	
Sudanese civil war	war in Sudan	2023-04-15	
Gaza war	Israel-Gaza war|Israel-Hamas war|war in Gaza	2023-10-07	2025-10-10
October 7 attacks	Oct. 7 attack|October 7|October 7 attack	2023-10-07	2023-10-07
Twelve-Day War	Iran-Israel war	2025-06-13	2025-06-24
"""#
}
