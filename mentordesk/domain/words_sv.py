"""Everyday Swedish words that a password is drawn from; our own list."""

from typing import Final

WORDS: Final = """
abborre advent affisch afton aktie akvarell akvarium aladåb album alfabet alg allé alm alpacka
alpin alt altan ampel ananas anda andrum anemon anka ankare ankel ankomst annons ansikte antik
antilop apelsin applåd aprikos april arbeta arbete arena arg aria ark arkiv arm armband armbåge art
artikel artist aska asp aster atlas atlet atom augusti auktion aula avokado avstånd axel backa bada
badboll baddräkt badkar badort bagare bageri bagge baka bakelse baklykta bakom bakverk balans
balett balja balk balkong ballad ballong balsam bambu bandy banjo barn barnbarn barndom barrskog
basilika bassäng bastu basun batteri beige ben bensin berg bergtopp berså besked besök betala
betong bidrag bikupa bil bild biljett bilväg bingo biologi bit bitter björk björnbär bland blanda
blick blixt blomkål blomma blond blus blyerts blyg bläddra blända blå blåbär blåhake blåklint
blåmes blåsa blåsig blåsippa blåvit bofink bok bokhylla boklåda bomull bonde bondgård bord borra
borsta borste botten bowling brandbil brandman bred brev brevlåda bricka bris broccoli broder
broderi bromsa broschyr brun brunn brusa brygga bryggeri brynja bräda bröd brödkaka brödrost
bröllop bubbla buckla budskap buga bukett buljong bulta bunke busig buske butik bygd bygel bygga
byggnad byrå byta byte byxa bäck bädda bägare bänk bära bäver båda bår båt båtresa böja bölja böna
börja böter café cellist cello center chaufför chef choklad cider cirkel cirkus cistern citat
citron cittra civil clown cykel cykla cyklist cylinder cymbal dadel dag dagbok dagis daglig
dagsljus dal dala dam damast damm damma dansa dansare darra data datum debut december deckare deg
degig del dela delfin delta dessert detalj diadem dialekt diamant dika dike dikta dimma dimpa
diplom direkt dirigent disk diska diskho docent docka dofta dokument domare domherre domino
domkyrka doppa dosa dotter dov dragspel drake drama drapera dricka drift driva drivhus droppa
droppe druva dryck dräkt drömma duett duggregn duka duktig dunge dunka dunkel dur duscha duva dygn
dyka dykare dyna dyr dyster däck däggdjur dämpa dåtid dörr egen egendom eko ekorre elastisk elda
eldfluga eldig eldstad elefant elegant elev elva emalj energi enhet enig enris ensam enskild entré
envis epos erbjuda ersätta essä etapp etta etui evig exakt examen exempel expert express extra
fabel fabrik fackla fagott falk fall falla familj fanfar fantasi farbror farfar farmor fart fartyg
fast fastän fauna favorit feber februari fem femma femton fena fest festa festlig festsal ficka
fika fikon fiktion filma final finger finish finna fiol fisk fiska fiskare fiskebåt fjord fjorton
fjäder fjällräv fjällsjö fjärd fjärde fjäril fjärran flak flamingo flamma flanell flaska flik
flinga flink flit flitig flock flod flora fluga flundra flyga flygel flygplan flyta flytta flytväst
fläta flöda flöde foajé fodral fokus folk folkdans folksaga folkvisa fontän fordon form forma
forntid forska forskare fort fotboll fotograf fotspår fotsteg framgång framsida framtid fredag
fredlig frekvens fri fridag fridfull frimärke frisk frisör frodig from front frost frukost frysa
främja främst fräsch frö fuktig full fura furste fylla fyllig fyr fyra fyrbåk fyrtio fyrtorn fysik
fält fälttåg färd färdig färg färga färgrik färja färla färsk fästing fästman fästning fågel
fågelbo fåtölj fönster för förare förening förfader förhöja förlora förmåga förnamn förnya förr
förra förslag försöka förvara förälder förändra gaffel galax galleri galon galopp gammal garage
garanti garderob gardin garn gasell gata gatlykta gatubarn gelé generell genre genväg geografi
gepard get getost giraff gitarr givare gjuta glad glas glaskula glass glasyr glasögon glesbygd
glida glimma glimra glob glosa glänsa glänta glöda glömma gnista gnistra gnugga gnägga god godis
godta golf gondol gorilla grad gradera graf gran granat granit gratis gren grepp greve grevinna
grilla gripa gris groda grop grotta grov grupp gryning gryta grytlapp grädde gräddfil gräs gräslök
grävling grå gråsten grön grönkål grönsak grönska gröt gud guida guide guld guldfisk guldring
gullviva gummi gunga gungstol gurka gyllene gymnast gynna gyttja gädda gäng gärde gärna gäspa
gästrum gång gångbana gångbro gångstig gård gårdag gåta gåva göda hacka hage halka hall hallon halm
halmhatt halsband halsduk halv halvlek halvmåne halvö hammare hammock hamna hamnstad hampa hand
handbok handduk handel handling handske hantel hantera hantverk hare harmoni harpa hassel hast
hastig hav havre havsbad havsvik hed heder hejda hejsan hektar hel helgdag helig hem hembygd hemkär
hemma hemstad hemväg herr herre herrgård hetta hissa historia hitta hjord hjort hjortron hjul hjälm
hjälp hjälpa hjälte hjärna hjärta hjärtlig hobby hockey homogen honung hoppa hoppfull hopprep
horisont horn hotell hud humla hummer humor hund hundra hundvalp hungrig hurra hus husbil husdjur
huvud hydda hygglig hylla hylsa hymn hyra hyvla häck häfta häfte häftig häger hägg hälft hälla
hälsa hälsning hämta hända händelse hänga hängare hängbro hänglås häpen härlig härma hässja häst
hästsko häxa håg hål håll hålla hår hård hårnål höbal höft hög höger höglänt höjd höjdhopp höknatt
höna hönsgård hörlur hörna hörsal hörsel höst höstlöv hösäck hövding idag ide idegran idel idol
idyll idé igelkott igår ikon iller imma inbjuda indigo individ industri infart ingenjör ingång
inomhus inre insekt insida insikt insjö intresse iris isbit isbjörn isfiske isgata ishall ishockey
isig iskall isklump istapp ivrig jacka jade jaguar jakt jama januari jasmin jeans jetplan jobb
jobba jojo jolle jord jorda jordbruk jordglob jordnöt journal jubileum jubla jul julafton julgran
juli julklapp jumbo juni jurist juvel jägare jämföra jämn järn järnväg jätte jökel kabin kackla
kaffe kaja kajak kajuta kaka kakao kakelugn kakfat kaktus kal kalender kalkon kalkyl kalv kam kamel
kamera kamin kamma kammare kamp kampanj kamrat kana kanal kanel kanin kanna kanot kanske kant
kantin kanyl kapell kapitel kappa kapris kapsyl kapten karaff karamell karantän karda karmin
karneval kaross karott karta kartbok kartong karusell kassett kastanj kastrull katalog kattunge
kavaj kavalkad kavla kavle kedja kejsare kela keps keramik kika kikare kil kila kilo kilt kind
kiosk kippa kirurg kista kittla kiwi kjol klampa klan klappa klar klarbär klase klass klassisk
klicka klient klimat klinga klinik klinka klippa klocka klok kloss kloster klot klubba kludda klump
klunga klunk klyfta klyka klänga klänning klättra klöver knacka knagglig knapp knappnål knarra
knast knastra kniv knopp knubbig knytning knä knölig koala kofot kofta koja koka kokbok kokhet
kokos kokosnöt kol kola kollega kollo koloni kolonn kombi komfort komma kommun kompakt kompass
kompis komplett kompost kompott konfekt konsert konst konstig konstnär konto kontor kontrakt
kontroll konung kopia koppla korall korint korn korp korridor korsa korsord kort kortlek korv
kosmos kosta kostnad kostym kotte kraft kraftig krage kran krater kratta krav kreativ kredit kreta
kringla krita krocket krokig krokus krom krona kronblad kronisk kropp kruka krukväxt krus krusbär
krut kry krydda kryssa kräfta kräm krämig kräva kråka kröna krönika kub kudde kugge kula kultur
kulör kund kung kunglig kungsörn kunna kunskap kupa kupol kupé kurant kust kvadrat kvalitet kvarn
kvart kvarter kvartett kvast kvintett kvitto kvittra kväll kyckling kylig kylskåp kypare kyrka
kyrktorn kägla kälke källa källare kämpa känga känguru känna känsla käpp käpphäst kärl kärlek kärna
kärnhus kärra kättja kål kålrot kåpa kåsera kök köksbord köpa köping köpman köra körsbär körsång
kött köttfärs lacka lada ladda laga lager lagun lakan lake lakrits lamell lamm lampa land landa
landskap landsväg lantbruk larm lasso lastbil lastrum latin lavendel lavin leda ledare ledig
ledstång legend legering leja lejon lejongap lek leka lekpark lekplats leksak lektion leopard lera
lergods lergök leta leva levande leverans lexikon licens lie lift lifta liga likadan likaså
liknelse lila lilja lim limma linbana linda lindrig linfrö lingon linjal linje linjera lista lit
lita liten liter liv livboj livfull livlig livrem ljud ljuda ljudlig ljudlös ljum ljus ljusblå
ljusgrå ljusna ljusröd ljuv ljuvlig locka lockig loft logi logik lojal lokal lossa lovsång lucka
luddig luden luffa lufta luftig lukta lummig lunch lund lunga lunka lurvig lustgård luta lutning
lya lycka lyckas lycklig lyfta lyhörd lykta lyra lyrik lysa lysmask lyssna lystra lyx läge lägenhet
läger lägereld lägga läka läkare lämna lämplig län längd länge längta länk läpp lära lärare
lärjunge lärka lärling lärobok läroplan läsa läsebok lätt lättnad läxa låda låna lång långbord
långdans långfärd långsam lår låsa låta löfte lök lön lönn lönnlöv löpa löpare löpsedel lördag
lösen lösning lövbiff lövgroda lövskog lövträd magasin magi magister magnet magnolia majestät
majskolv maka makrill mala mall mammut mandarin mandel mandolin manet mango manuell mapp maraton
marinblå marinera mark markant markis marknad marmelad marmor marsipan marsvin maräng maskin maskot
maskros mast mat matbord matsal matsked matvrå maxim medalj medel medium medla medlem medvind
mejeri mejram mejsel melodi menig mening meny meridian meta metall meter metmask metod metropol
metspö middag midja midnatt mikrofon mild miljon miljö mima mineral mingla minne minus minut
mirakel missa mistel mjöd mjölka mjölkört mobil mod modell modig modist mogen moln molnig moment
monolog montör monument mor moral morbror morfar morgon mormor morot morsk mosaik mossa mossig
moster mot motell motiv motor motorbåt motorväg motstå mudd mugg mullbär mullvad mumla mun mungipa
munspel munter mura murare murgröna murken museum musik musikal musiker muskel muskot mussla must
mustasch mygga myggnät mylla mynt mynta myra myrstack mysa mysig mysk mäktig mängd människa märke
mässing mästare måg mål måla målare målbur målning måltid målvakt månad måndag månsken mård mått
måtta möbel möda möjlig mönster mörk mörkblå mörker mössa möta möte nacke namn namnsdag narciss
nation natt nattlig nattljus nattåg natur naturlig navel navigera nebulosa nederlag nedför nejlika
nektar neon nerv netto nicka niga nio nisch nivå njuta njutning nomad nord norm normal norr norra
norrsken nota notera notställ nova novell november nudel nyans nyckel nyfiken nyhet nyligen nylon
nymålad nymåne nynna nypon nyponros nysa nysnö nystan nytta nyttig nyår näckros nämna näpen närhet
näring närma närvaro näsa näsduk nästa nästan nät nätt näver nål nåldyna nöd nöja nöjd nöje
nötkärna nötskal oas oberörd objekt oblat oblyg oboe ocean odla odlare odling offert oktav oktober
olik oliv olja oljefärg oljud olvon ombord omelett omfång omgång omkring område omslag omtyckt
omväg omvärld onsdag opal opera operett optik orange ord orda ordbok order ordlek ordna ordning
ordspråk orgel orkan orkester orkidé ormbunke ornament orre ostbit osthyvel ostkaka ostron otur
otålig oval oväder oxel oxtunga packa paddla pagod paket palett paljett palmblad panda panna
pannkaka panorama papegoja papper paprika par parabel paradis paraply parasoll parfym park parkera
parkett parkour parlör parti partner passa passage passare passera pasta pastej pastell pastill
patrull paus pausa peka pekpinne pelare pelargon pelikan pendla pengar penna pension pergola period
perrong persika persilja person pianist piano picknick pigg piggvar pigment pil pila pilbåge
pilgrim pilot pimpla pincett pingis pingst pingvin pinne pion pippi pirat pirog pirål pist pistage
pjäs pjäxa placera planera planka plansch planta plantera plaska plats platå plikt plocka plogbil
plommon plugga plus plätt plåster plöja plötslig podium poem poesi poet poetisk pojke pokal
polarräv polera polis polo ponny pool popcorn popp poppel populär porla porslin portal portfölj
portion porträtt positiv post posta postkort potatis pottaska praktik praktisk prassla prata
premiär present pressa pricka prickig prima primär princip prins prisa prislapp prisma privat
problem produkt profil program promenad prosa prova pröva puck pudding pudel puder pulka puls
pulver puma pumpa punkt punktlig pussel pussla putsa pyjamas pynta pyramid pyssla päls pärla
pärlemor pärm päron påfågel påhitt påk påle påse påsk påskägg påstå pösig racka radar radhus radie
radio radiobil rally ramla ramp ramsa randig rapport rapsfält rar raritet rask ravin rebus recept
rede redskap referens reflex regatta regissör register regna regnbåge regnig regnrock regnskog
rekord rektor relief remsa ren renhet renlav rensa repa repetera replik reporter reptil resa
resenär reserv reson respekt restid resultat resväska revben revy ribba rida ridbana riddare
ridhäst ridning ridå riklig riksdag riktig riktning rimfrost rimlig rimma ringa ringmur rinna
risgryn rispa rita ritning roa robot robust roddare roddbåt rodna rolig roll roman romb rondell
rosa rosett rosmarin rosta rota rotera rotfrukt rubin rubrik ruff rufsig rugby rulla rullstol rum
rumba rundtur runsten runt ruskig russin ruta rutig rutin rybs rygg ryggrad ryggsäck ryktbar
rymdfärd rymlig rynka rynkig rytm ryttare räckvidd räddning rädisa räfsa räka räkning ränsel rätt
rättvis rävunge råd rådhus rådig rådjur råg rågbröd råge råmjölk råsegel råsiden röd rödbeta
rödhake rödlök rödräv rödtunga röka rökelse rönn rönnbär rörelse rörlig röst rösta safari saffran
safir saftig saga sagobok sagolik sak saklig sakta saldo sallad salong saltlake salut salva salvia
sambo samla samlare samling samma samman sammet samspel samtal samtid samtida samverka sandal
sandbank sandlåda sankmark sanning sannolik sardin satäng sav savann saxofon scen schampo schema
schlager scout sebra sedel sediment segelbåt seger segla seglare segling segra sekel sekund selleri
semester semla senap senat sensor septett serenad serie servera servett service session sevärd
shorts sicksack sida siden siffra signal signatur sikta sikte sill silver simhall simma simmare
simpa sinne sinnesro sippra sirap sista sits sitta sju sjunga sjunka sjutton själ själv sjö sjöfart
sjögräs sjöhäst sjöman sjömil sjöstad sjösätta sjötunga skalm skans skapa skapelse skara skarp
skata skatt sked skeppa skeptisk skicka skida skidspår skiffer skifta skildra skilja skillnad
skimmer skimra skina skinka skiva skjorta skjul skjuta skjutsa sko skog skohorn skola skolbok
skolgård skolväg skonert skopa skorpa skorsten skosnöre skoter skotta skratt skratta skrida
skridsko skrift skriva skrivbok skrynkla skröna skugga skuggig skuldra skulptur skum skuta skydd
skydda skyffla skyhög skyldra skylta skymning skymta skynda skyttel skäl skämta skänka skärgård
skärm skärpa skåda skåla skåp skåra sköld skönhet skörda skötsel slagord slagsida slagverk slalom
slam slinga slogan slott slut sluta slutlig släde slägga släkt släkte släkting släktled slänt
släppa släpvagn slå slåtter slöja smaka smaklig smaragd smart smed smedja smida smidig smila
smoking smultron smycke smyga småbarn småfågel småkaka småle småspov småstad småsten smörgås snabb
snabbtåg snackis sned snedda snickare snickra snigel snorkel snurra snurrig snäcka snäll snäppa
snår snöa snöboll snödriva snöfall snögubbe snömos snöra snöre snöripa snösko snöstorm sober social
socka socken socker soffa soffbord sola solcell solgård solhatt solid solig solist solkatt solljus
solmogen solo solros solsida solsken solsting solstol solur solvarm somlig somna son sonett sopa
sopran sork sorl sort sortera sovrum sovsal sovsäck spade spannmål sparka sparris sparsam sparv
spegel spegla spektrum spela spelare spelman spelplan spenat spetsa spetsig spik spika spindel
spinett spinna spira spiral spirea sporre sporta spraka sprida spritsa spruta språk språng spurta
spänna spänne spånkorg spåra spårvagn spöke stab stabil stad stadga stadig stadion stadsbo stadsmur
staffli stamma stampa standar stanna stare stark starta stat station stativ statlig staty stava
stavhopp stege steka sten stenbock stenmur stenros stereo stiga stilig stilla stim stjälk stjärna
stoft stola stolpe stolt stomme stor stork storlek storma stormig storstad straff strila strimla
strimma strof strumpa strut strutta strå stråke stråla stråle ström strömma ströva stubbe student
studera studio stuga stugdörr stund sturig stycke styrka styrman städare ställa ställe stämma
stämning ständig stängsel stänka stäpp stål ståltråd ståta ståtlig stöd stövel subjekt succé sucka
sugrör summa sund surdeg surfa suverän svalg svallvåg svamp svan svar svara svart svartvit sveda
svensk svepa sviskon svit svärfar svärma svärmor svår syd sydlig syfte sylta syltburk symaskin
symbol symfoni syn synlig synonym synpunkt synål syren syrsa syskon syssla system syster säckpipa
säd säga säker säl sälg säljare sällan sällsam sällskap sändare sändebud sändning säng särskild
säsong säte sätt säv sågspån sågverk sång sångare sångbok söder södra sökare söm sömn sömnig söndag
sönder sötma sötnos sötsak sötsur tabell tablett tack tacka tacksam taggig tak takfot taklampa
takpanna takt taktfast taktik takås tal tala talang talare talgoxe tallbarr tallrik talltita tam
tambur tandem tango tanka tankbil tankfull tapet tapper tariff tavla taxi teater tecken teckna
tecknare teckning tefat tegel tejpa tekanna teknik tekopp telefon teleskop telning tema tempel
tempera tempo tendens tenn tennis tenor teori tepåse term termin termos terrass terräng tesil
tesked textil tiara tid tidig tidning tik tillit timglas timjan timme timmer timotej tinne tinning
tio tiotal tipsa tisdag tistel titel titta titthål tivoli tjock tjog tjugo tjäder tjäle tjäna
tjänst tjärn toast tofs tofsmes tofsvipa tolerans tolka tolv tomrum tomte ton tona tonfisk tonsätta
topas toppluva torg torka tornado tornfalk torp torpare torsdag total trafik traktor tralla tranbär
trapets trappa trast travhäst tre tredje trekant trettio tretton trevlig triangel trick trio trippa
triumf trivas trivsam trivsel tro trofast trofé trolig trolla trolleri tromb trombon tropik tropisk
trottoar trubadur trubbig trumma trupp tryffel trygghet trä träd trädgren trädgård trädkoja
trädstam trädtopp träffa tränare träning träsk träsked träsko träslöjd tråd trång trög tröja
tröskel tuba tulpan tumme tundra tunika tunnbröd tunnel tupp tuppfjät turban turism turkos turné
tusen tuva tvilling tvärs tvål tvåla tydlig tyg tyll typ typisk tyst tystnad täljkniv täljsten
tälta tälttak tändare tändhatt tänkare tärna tärning tävling tågresa tålamod tålig tålmodig tårta
tårtbit töcken törne törnros törstig töväder ubåt udda udde uggla ugn ull ullgarn ulltröja umgås
underbar undra undulat ung ungdom ungefär ungkarl uniform union uppfart uppfinna uppför uppgift
upplaga uppleva uppror uppsats uppstå uppsyn upptäcka upptåg urban urmakare urminnes ursprung
urtavla urtid urval uråldrig utanför utflykt utflytta utforska utgift utgång utkant utkik utland
utlysa utlåna utmana utmärkt utomhus utropa utrymme utsida utsikt utsprång utställa uttryck utväg
utvärtes vacker vadare vadd vag vagga vaggvisa vagn vaktel valfri vallgrav vallhund vallmo valmöte
valnöt valross valthorn valuta vandrare vandring vanilj vanlig vante vapen varandra vardag varelse
varghona vargunge varm varsam varubil varuhus vassrör vatten vattna vaxa vaxljus vecka ved vedbod
vederlag vedspis vektor ventil veranda verb verka verklig verkstad verktyg vers vessla veta
vetebröd vetemjöl vidd video vidöppen vigsel vikarie viking viktig vildand vildgås vildmark vilja
villa villig vilsam vilstol vimpel vina vinbär vindruva vindögd vinge vingård vinnare vinst vinyl
violett violin vipa virke vis visdom visent vishet visit viska visning vispa visuell vit vitamin
vitkål vitling vitlök vitsippa vittne vitval väder väg vägbom vägg vägkant vägleda vägskylt vägskäl
vägtull välbehag välkänd välling vän väninna vänlig vänskap vänster väntan väntrum värd värde
värdig värdinna värld värme väsen väska väster västlig västra västvind vävare vävstol växthus
våffla våga vågkam vågrät vågspel vård vårda vårdag vårflod vårig vårkväll vårlök våt våtmark
vördnad vörtbröd yngling yoga yoghurt yrke yrkesman yrväder yta ytlig ytter yvig yxa zebra zink zon
zoolog zooma ädel ädelost ädelsten ägare ägg äggkopp äggröra äggula äkta älgko älgtjur älta älva
ämbete ämne ända ändamål ändlös ändring äng ängel änglalik ängsull äntligen äppelmos äppelpaj äpple
ärende ärftlig ärgig ärla ärlig ärm ärr ärta ärtsoppa ätbar ätlig ättika ättling åhörare åkerbär
åkeri åkermark åktur ålder ånga ångbåt ånglok åratal årgång årlig årsbok årsdag årsring årstid årta
åsikt åska åskmoln åskväder åskådare åsna åsyn åta återbruk återta åtnjuta åtta åttio ödesdag ödla
ödslig öga ögla ögna ögonbryn ögonlock öknamn ökning ömsint önskan önskning öppen öppning öra öre
öring örn örngott örnnäste öronlapp ört örtagård örtte öskar östan öster östlig östra överallt
överens överflöd övergång överhand överkast överlag överleva översida översikt övertyga övning
övrig
"""
