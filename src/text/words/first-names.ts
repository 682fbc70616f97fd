/** First names of the news of the world that men bear. Lower case, without marks. Common knowledge, written by us. */
export const MALE_NAMES: ReadonlySet<string> = new Set(
  `aaron abdallah abdel abdelaziz abdelfattah abdul abdulaziz abdullah abdulrahman abraham abram achim adam adel adem adnan adolfo adrian agostino
  ahmad ahmed ahmet aidan akbar akihiro akio akira alain alan alastair albert alberto alejandro aleksandar aleksander aleksandr aleksei aleksey
  alessandro alessio alexander alexandre alexandros alexei alexey alfonso alfred alfredo ali alistair allan allen alois alonso alphonse alvaro
  amadou amin amir amit ammar amos anatoly anders andras andre andreas andrei andrej andres andrew andrey andrzej andy angelo angus anil anouar
  ansel antal anthony anton antonin antonio antony anwar ariel arjun armando arnaud arne arnold arseniy artem arthur arturo arvind asger ashok
  ashraf asif atal augustin augusto austin axel ayman aziz bakary barack barry bartosz bashar basil bassam bastian beau ben benedict benigno benito
  benjamin benny benoit bernard bernardo bernd bernhard bernie bert bilal bill billy bjorn bo bob bobby bogdan boris boubacar brad bradley branko
  brendan brent brett brian bruce bruno bryan burak burhan byron caleb calvin carl carlo carlos carlton cedric cem cesar chad charles cheikh chester
  chinedu christian christoph christopher christos chuck clarence clark claudio clayton clemens clement cliff clifford clint clinton clive cody
  colin connor conor constantin corey cornelius cory craig cristian cristiano cristobal curtis cyril cyrus dale dalton damian damien damir dan
  daniel daniele danilo danny dario dariusz darko darrell darren darryl dave david davide dean declan denis dennis denny derek dermot derrick
  desmond devin dick didier diego dieter dietmar dilip dimitri dimitrios dimitris dino dirk djibril dmitri dmitry dmytro domenico dominik donald
  donnie doug douglas duarte duncan dustin dwayne dwight ebrahim ed eddie edgar edmund edoardo eduard eduardo edward edwin efrain egil ehud einar
  eitan elias elijah elio eliot elliott elmar elon emad emanuel emeka emil emiliano emilio emmanuel emmerson emre enda enrico enrique enzo erdem
  eric erich erik erling ernest ernesto ernst ervin erwin esteban ethan etienne eugene eugenio evan evgeny evo ezra fabian fabio fabrice fabrizio
  faisal farhad farid farouk fathi federico felipe felix ferdinand ferenc fergus fernando fidel filip filippo floyd francesco francisco franck
  francois frank franklin franz fred freddie frederic frederick frederik fredrik friedrich fritz fuad fumio gabor gabriel gamal gareth garrett garry
  gary gaston gavin gavrilo genaro gene geoff geoffrey georg george georges georgios geraint gerald gerard gerardo gerd gerhard german gerry giacomo
  gianluca gianni gilbert gilles giorgio giorgos giovanni giulio giuseppe glen glenn goran gordon graeme graham grant greg gregg gregor gregorio
  gregory grigory guido guillaume guillermo gunnar gunther gustav gustavo guy gyorgy hadi haider hakan hakim hamad hamid hamza hannes hannu hans
  harald harold haroon harry haruki hashim hassan hazem hector heikki heinrich heinz helge helmut henri henrik henrique henry herbert heriberto
  herman hermann hernan hideki hiroshi hisham homer horacio horst howard hrvoje hubert hugh hugo humberto hussain hussein iain ian ibrahim idris
  idriss ignacio igor ihor ikram ilham ilhan ilie ilya imran imre ingvar ioannis ion irfan isaac isaiah ishmael ismael ismail israel issa istvan
  ivan ivica ivo jaap jabari jacek jack jacob jacques jagmeet jaime jair jake jakob jakub jamal jamel james jamil jan janos janusz jared jaroslav
  jaroslaw jarrod jason jasper javad javed javier jay jayden jean-baptiste jean-claude jean-luc jean-marie jean-michel jean-paul jean-pierre jeff
  jefferson jeffrey jens jeremiah jeremias jeremy jerome jerry jerzy jesus jim jimmy jiri joachim joakim joao joaquim joaquin jochen joe joel joerg
  johan johann johannes john johnny jon jonas jonathan jorg jorge jose josef joseph josh joshua josip jozef jozsef juan juha julian julien julio
  julius jurgen juri justin kai kaloyan kamal kamil karel karim karl karol kaspar kassym-jomart kazuo keir keith kemal ken kenji kenneth kent kenta
  kevin khaled khalid khalifa kieran kirill kirk kjell klaus knut kofi kojo konrad konstantin konstantinos kostas krzysztof kurt kwabena kwadwo
  kwaku kwame kwasi kyle kyriakos ladislav lamar lance larry lars laszlo laurent laurentiu lawrence lazaro lech leif len leo leon leonard leonardo
  leonel leonid leopold leroy leszek lev levi lewis liam lionel lloyd lorenzo lothar lou louis luc luca lucas luciano ludovic ludwig luigi luis luiz
  luka lukas lukasz luke lula lyndon maciej magnus mahamat mahathir mahdi mahinda mahmoud mahmud maksim malcolm malik mamadou manfred manmohan
  mansour manuel marc marcel marcelo marcin marcio marco marcos marcus marek mariano marin mario marius mark marko markus marlon marshall martin
  marty marvin masoud massimo mateo mateusz mathias mathieu matt matteo matthew matthias matthieu maurice mauricio maurizio mauro max maxim
  maximilian maxwell mehdi mehmet mel melvin michael michal michel michele mick miguel mihai mihail mihaly mikael mike mikhail mikheil mikko miklos
  milan mile miles milorad milos miloslav miodrag mirko miroslav mitch mitchell mitt mladen modou mohamad mohamed mohammad mohammed mohsen moises
  mokgweetsi momodou morgan moritz morris morten moses moshe mostafa moussa muammar muhammad muhammadu mukesh murad murat mustafa mykola nabil
  nadeem naftali najib narendra nasser nat nathan nathaniel nawaz ned neil nelson nestor neven niall nicholas nick nickolas nico nicolas nicos niels
  nigel nikola nikolai nikolaj nikolaos nikolas nikolay nikos nils nir noah noam noel nouri nuno octavio oded ola olaf olav ole oleg oleh oleksandr
  oleksiy oliver olivier olli olof omar omer omid orlando osama oscar oskar osman osvaldo otto ousmane owen pablo paddy panagiotis paolo pascal
  patrice patricio patrick patrik paul pauli paulo pavel pavlo pavol pawel pedro pekka per percy pervez pete peter petr petro petros petter phil
  philip philipp philippe phillip pierre pieter pietro piotr prakash pranab radek radoslav radovan radu rafael rafal rafic rafiq rahul raj rajesh
  rajiv rakesh ralf ralph rami ramiro ramon ramush ramzan randall randy raphael rashid ratko raul ravi ray raymond recep reginald reinhard reinhold
  reuven rex reza ricardo riccardo richard rick ricky rikard rob robbie robert roberto rodney rodolfo rodrigo roger rohan roland rolf roman romano
  romeo ron ronald ronan ronnie rory ross roy ruben rudi rudolf rudy rui rupert ruslan russ russell rustam ryan ryszard saad saddam sadiq saeed
  sajid salah saleh salem salim salman salvador salvatore sam samir sammy samuel sandor sanjay santiago santos satoshi saul savvas scott sean
  sebastian selim serge sergei sergej sergey sergio serhiy seth seyed shahbaz shahid shane shaun shavkat shawn shehbaz sheldon shigeru shimon shinzo
  sid sigmar sigurd silvio simon sinan slavko slobodan sofiane soren spencer stan stanislav stanislaw stanley stavros stefan stefano steffen stelios
  sten stephan stephane stephen steve steven stewart stig stipe stjepan stuart suleiman sunil svein sven sylvain sylvester tadeusz takashi tarek
  tareq tariq taro tayyip ted teddy teodoro terence terje tevfik thabo thaddeus theo theodor theodore thierry thomas thor thorsten tiago tibor tim
  timo timothy timur tito tobias toby todd tom tomas tomasz tommaso tommy tony torsten toshihiro travis trevor tristan troy tuomas tyler tyrone udo
  ugo uhuru ulrich umar umaru uri urs usman uwe vaclav vadim valdis valentin valery varun vasile vasily vassilis vaughn vicente victor vijay vikram
  viktor ville vince vincent vincenzo vinicius virgil vitali vitaly vitor vittorio vjekoslav vlad vladimir vladislav vojislav volker volkmar
  volodymyr vyacheslav wael waldemar walid wallace walter warren wayne wendell werner wesley wilbur wilfried wilhelm will willem william willie
  willy wilson winston wladyslaw wojciech wolf wolfgang woodrow xavier yahya yair yakov yannick yannis yaroslav yasser yasuo yaw yehuda yevgeny
  yitzhak yoav yoel yohei yoichi yorgos yoshihide yoshiro youssef yuri yuriy yusuf yves zac zach zacharias zachary zbigniew zdenek zeev zeljko zhan
  ziad zine zlatko zoltan zoran zvi zygmunt`.split(/\s+/),
);

/** First names that women bear. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  `abena abigail ada adela adelaide adele adriana afua agata agatha agnes agnete agnieszka aicha aida aileen aimee aino aisha aissatou akosua akua
  alba alejandra aleksandra alena alessandra alessia alexandra alexandria alexis alice alicia alina alisa alison allison alma alyssa ama amal amalia
  amanda amber amelia amelie amina aminata amira amy ana anabel anastasia anastasiya andreea angela angelica angelina angelique angie anita anja
  anke ann anna annabel annalena anne annegret anneli annelies annemarie annette annie annika antje antoinette antonella antonia anya aoife april
  araceli ariana arlene asha ashlee asma asta astrid athena aubrey audrey augusta aurelie aurora awa aya ayesha ayse aysel azadeh barbara bea beata
  beatrice beatrix beatriz becky belinda benazir benedetta berit bernadette bertha beth bethany betsy betty bianca birgit birgitta birgitte bonnie
  brenda bridget brigid brigitte britt britta brittany brooke camilla camille candace candice carina carla carly carme carmel carmen carole carolina
  caroline carolyn carrie cassandra catalina caterina catherine cathy catriona cecile cecilia celeste celia celine charity charlene charlotte
  chelsea cherie cheryl chiara chioma chloe christa christel christiane christina christine chrystia ciara cindy claire clara clare claudette
  claudia clementine colette colleen concetta connie constance consuelo cora coretta corinne cornelia courtenay cristina cynthia dagmar dagny daisy
  dalia daniela danielle danuta daphne daria darlene dawn deanna debbie deborah debra deirdre delia delphine denise desiree diana diane dianne dilma
  dina dinah dolores dominika donatella donna dora doreen doris dorota dorothea dorothy dunja ebba ebony edith edna edyta efua eileen elaine eleanor
  elena eleni eleonora elfriede elif elin elina elisa elisabet elisabeth elise eliza elizabeth elke ella ellen ellie elly eloise elsa else elspeth
  elvira emilia emily emine emma ena enid erica erika erin erna ernestine esperanza esra estelle esther eszter ethel eugenia eugenie eva eve evelina
  evelyne ewa fabienne faith fanny farah farida fatima fatma fatou fatoumata faustina faye federica felicia felicity ferial fiona flavia flora
  florence florentina frances francesca francine francoise franziska freya frida frieda gabriela gabriella gabrielle gail galina gemma genevieve
  georgia georgina geraldine gerda gertrude gillian gina ginette giorgia giovanna gisela giselle gita giulia gladys glenda gloria golda grace
  graciela grazia greta gretchen gro guadalupe gudrun gulnara gwen gwendolyn hadiza halima halina hanan hanna hannah hannelore harriet hatice hazel
  heather hedda hedvig hedy heidi heike helen helena helene helga hella helle henrietta hermine hilda hilde hildegard hillary hina holly hope
  hortense huda ida ilaria ilona ilse imelda imogen ina indira ines inga inge ingeborg ingrid inna ioana irena irene irina iris irma isabel isabella
  isabelle isatou ivana ivanka iveta iwona izabela jacinda jacqueline jade jadranka jadwiga jana jane janet janice janina janine jasmin jasmine
  jeanette jeanine jeanne jelena jemima jen jenna jennifer jenny jessica jill jillian joan joana joanna joanne jocelyn jodie johanna jolanta josefa
  josefina josephine josie joy joyce juana juanita judith judy julia juliana julie juliet juliette june jutta kaia kaisa kaja kamala karen karin
  karina karla karolina katarina katarzyna kate katerina katharina katharine katherine kathleen kathryn kathy katie katja katrin katrina katya kay
  kayla keiko kellyanne kerstin khadija kirsten kirsti kirstin kirsty kristen kristi kristin kristina kristine krystyna laetitia laila lana lara
  larissa latifa laura laurel lauren laurie lavinia layla lea leah leanne leila lena leni leonor leonora leticia leyla libby lidia lieke liesbeth
  lil lila lilian liliana lillian lily lina linda lindiwe lisa lisbeth lise liselotte liv livia liz liza lizzie lois lola loretta lori lorna
  lorraine louisa louise lourdes luana lucia luciana lucie lucille lucinda lucy ludmila luisa luise luiza luzia lydia lyudmila mabel madeleine
  madeline madison magda magdalena magdalene maggie maia maija mairead maite maja malala malgorzata malin mandy manon manuela mara marcela marcella
  marcia margaret margareta margarethe margarita margaux margot margrethe marguerite mari maria mariah mariam mariama mariana mariann marianna
  marianne marie mariela marija marijke marika marilyn marina marine marisa marisol marit marjorie marlene marta martha martina martine mary maryam
  masha mathilde matilda maud maura maureen mavis maya mayra mechthild megan meghan mei melania melanie melinda melissa mercedes mercy meredith
  merethe meryl mette mia michaela michelle mildred milena millie mimi mina mireille mireya miriam mirjam mirna mitsuko moira molly mona monica
  monika monique muriel myra myriam myrna nabila nada nadezhda nadia nadine nadja naledi nancy naomi nastassja natalia natalie natalija natalya
  natasa natasha nathalie nelly nerea nicole nicolette nikki nina noelle noemi nora noreen norma nour nuria oana octavia odile ofelia oksana olena
  olga olive olivia oprah orla ottilie paige paloma pamela paola patience patricia patrizia patty paula paulina pauline pearl peggy penelope penny
  petra petronella philippa phoebe phumzile phyllis pia pilar polly pranita priscilla priti priya queenie rabia rachael rachel rahel raisa ramona
  rana rania raquel rashida rebecca rebekah regina reham renata renate renee rhonda rita roberta rocio romina rosa rosalind rosalyn rosanna rosario
  rose rosemary rosie rossana rowena roxana roxanne ruth sabina sabine sabrina sadia safiya saida sakura sally salma samantha samira sandra sandrine
  sanna sara sarah saskia savannah scarlett selena selma serena shakira shami sharon shauna sheena sheila shelley sheri sherry sheryl shirin shirley
  siba sibylle sienna sigrid silja silke silvia simonetta sinead siobhan siri sirpa siv snezana soledad solveig sonia sonja sophia sophie soraya
  stacey stefania stefanie stella stephanie sue suella sunita susan susana susanna susanne susie suzanne suzie suzy svenja svetlana sylvia sylvie
  tabitha tamar tamara tania tanja tanya tara tatiana tatyana teresa teresita tereza tess tessa thandi thea thelma theodora theresa therese tiffany
  tilda tina tomoko toni torunn tove trine trisha trudy tsai-yun tulsi tzipi ulla ulrike una urmila ursula uschi uta valentina valeria valerie
  vanessa vania vasiliki vera verena verica verona veronica veronika veronique vesna victoria viktoria viktorija vilma viola violet violeta violetta
  virginia virginie viviana wanda wangari wendy wilhelmina wilma winifred winnie winona xenia xiomara yael yasmin yasmine yekaterina yelena yetunde
  yevgenia ylva yoko yolanda yolande ysabel yulia yuliya yumi yuriko yvette yvonne zahra zainab zara zdenka zehra zeinab zelda zita zoe zofia zora
  zsofia zsuzsa zuzana`.split(/\s+/),
);
