/** Words in hosts that decide whether a name beside them poses as a body. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/**
 * Codes and names of bodies that are also English words, common abbreviations or other people's names. Beside `thai`
 * alone they prove nothing (LED lamps, single sign-on, the US FDA); the number of honest sites is what counts here.
 */
export const ORDINARY = words(`
  set sec sat sam dad led cad dip bot git mot dot dep doa doe pat tat doh md mod nt nia cea hai hii ha pawn port rice sso
  fda dlt dss oae nso doc dop dit drt dra dpa dms dmh dmr dgr dwr ddc hss oic oie moc moe mol moi mof mop opm soc prd bb nsc
  ocs pcd dnp tmd cib csd dti bdi itd tcc erc eef dpe cpd dld ldd rid otp cdd dpt dla oja vec vet nfe dcp ksp otep rta
  air navy army gpo exim tint slri narit arda codi neda tgo bedo ipst thac tcg glo mea pea pwa aot fio wma fmo zpo nsm egat
  energy industry customs excise treasury police court immigration airports disaster probation correct fisheries forest
  labour culture parliament senate audit ombudsman market transport railway liquor fishmarket smebank ibank ghbank redcross
  studentloan nationalhealth supremecourt constitutionalcourt admincourt royaloffice villagefund highwaypolice police7
  finearts consular protocol welfare efiling eservice reserve sme krungthai krungthaicard tourismthailand scoutthailand
  tijthailand zoothailand mytcas jobthai landsmaps smartmeter smartland smartlands landsurvey thidin tidin teedin thaid socialsecurity
  landdepartment thaipost bangkok pattaya evisa gwallet slf tcels labai okmd dasta sacit tpqi niets depa etda dga nha pwo raot mrta exat bmta srt cat
  tot mcot thaihealth thaipbs moralcenter wisdomking nationalpark onde nvi hsri niems pdpc ncsa caat eeco gpf nsf
`);

/** The bodies whose name is used most, ordinary word or not: for these a Thai word or a .cc is enough. */
export const MOST_USED = words(`
  rd thaipost pea mea pwa mwa sso dlt dol dsi gsb ghb baac customs immigration excise police court thaid nbtc moph fda glo bot oic
  sec ddc gpf egat mflow etda tessaban smartland smartlands landsurvey smartmeter slf studentloan gwallet mdes moj
  treasury welfare
`);

/** Suffixes that nearly all reported lures stand under, and hardly any honest Thai site. */
export const RISKY_SUFFIXES = words(`
  cc xyz top vip club cfd online live shop icu site cyou sbs click link buzz help life tech work fun space website pw tk ml
  ga cf gq bond lol quest rest monster autos boats hair skin beauty win loan bid date men party review stream trade webcam
  science faith download racing accountant cricket info pro rip mom pics co.in in.net biz ws su ru asia world today support
  example test invalid
`);

/** `th` and what stands for it. */
export const THAI_WORDS = words('th thai thailand thailands thaigov govth thgov tha');
export const STATE_WORDS = words('gov govt gouv government go goth gth ratthaban ratchakan kromma krom');

/** What a lure promises or threatens. */
export const LURE_WORDS = words(`
  refund refunds tax taxes claim claims bill ebill bills billing pay payment paybill fine fines duty verify verification
  verifysim update updates confirm appeal objection notice member members register registration form eform eservice
  eservices efiling login signin kyc right rights benefit benefits officer portal meter deposit renew renewal license licence
  statement ticket subsidy welfare relief compensation compensate wallet status case summons warrant debt return returns
  reward bonus cash money transfer customer citizen people gateway epay efine etax ebilling smart smartapp application apply
  download install apk doc docs help helpdesk close flood loan rate wait survey sign check checksim track tracking
  parcel ems express emp employer self eself ekyc quota grant fund court police evidence pnd90 pnd91 nont line
`);

/** Honest words that are one letter away from a body's name. */
export const NO_SLIPS = words('thaivisa thaievisas thailandposts');
