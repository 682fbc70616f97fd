/** Last words of names that are neither persons, agencies nor places: events, laws, prizes, works, feasts. Lower case. */
export const otherHeads: ReadonlySet<string> = new Set(
  `cup games olympics paralympics championship championships tournament marathon derby festival summit conference congress expo fair exhibition ceremony prize award awards medal oscar oscars grammy
  war wars battle revolution uprising intifada crisis massacre genocide holocaust operation plan act law bill amendment constitution code treaty agreement accord accords pact protocol convention charter declaration resolution memorandum deal directive
  day week month year eve anniversary christmas easter ramadan eid diwali passover hanukkah thanksgiving halloween ashura nowruz spring
  bible quran koran torah islam christianity judaism buddhism hinduism catholicism god allah internet web covid covid-19 coronavirus ebola aids hurricane typhoon cyclone storm earthquake
  series season episode album song film movie book novel show programme program project initiative campaign scheme index award era age century dynasty empire doctrine report survey poll bowl
  class wheel notice portal browser guidelines strategy record line lines question fund-raiser
  english arabic french spanish mandarin russian hebrew farsi persian urdu hindi swahili latin`.split(/\s+/),
);

/** Shouted words that are no agency. */
export const commonAcronyms: ReadonlySet<string> = new Set(
  `tv ok am pm a.m p.m a.m. p.m. ceo cfo cto coo gdp gnp hiv aids covid covid-19 dna rna it id usd eur gbp suv ufo dvd cd pc mp mps mep meps phd ph.d ph.d. ba ma mba md m.d m.d. pr hr vip vips iq faq ngo ngos npo sme smes ied ieds gps usb sim sms url pdf html
  ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xx xxi i.e e.g i.e. e.g. etc vs rip asap diy lgbt lgbtq ak ak-47 wmd icbm icbms uav uavs lng lpg co2 ac dc bc ad ce bce am fm km kg mm cm mph gmt est edt pst pdt utc bst ist cet eta mou mous pow pows mia kia vat gst ipo ipos
  r&d q&a b.c a.d u-turn x-ray t-shirt atm atms cctv gop new the and for not yes no sir mr mrs ms dr jr sr st i o oh uk-based us-led us-backed u.s.-led dg ddg dpp oc asi vpm mce cec isp vpn sms rna eez rpg mdf pcr icu kyc atv pct p.c rs re ps nb pp ex x xl dj mc hd led lcd ai vr ar 3d 4g 5g 2g 3g`.split(
    /\s+/,
  ),
);

/** Words beside a name that make it a feast, a language, a current of thought: never a person though written with a capital. */
export const beliefs: ReadonlySet<string> = new Set(
  `muslim muslims christian christians jew jews jewish catholic catholics protestant protestants orthodox sunni sunnis shia shiite shiites shi'ite shi'ites hindu hindus buddhist buddhists sikh sikhs mormon evangelical evangelicals islamist islamists islamic zionist communist communists
  marxist socialist democrat republican liberal conservative nazi nazis fascist kurd kurds kurdish arab arabs hutu tutsi pashtun tajiks hazara uighur uighurs uyghur uyghurs rohingya tamil tamils sinhalese maori inuit hispanic latino latinos latina african africans asian asians european europeans
  american americans western westerner caucasian black white native aboriginal indigenous roma gypsy cossack berber bedouin persian ottoman soviet tory labor democratic republican euro yen dollar sterling renminbi yuan rupee ruble rouble`.split(
    /\s+/,
  ),
);
