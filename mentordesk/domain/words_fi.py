"""Everyday Finnish words that a password is drawn from; our own list."""

from typing import Final

WORDS: Final = """
aalto aamu aarre aasi ahma ahven aika aita ajatus akku alku allas ananas ankka apila appelsiini
aprikoosi arki arkku asema aski aste aukio aura aurausauto avain avanto bambu banaani basilika
basso biisoni bingo bussi delfiini dominopeli dyyni elokuva eläin emäntä enkeli ensilumi esirippu
etana eteinen etelä etiketti fagotti farkku farmi fasaani festari fiikus filmi flamingo flyygeli
foorumi gaselli geeli gepardi gorilla graniitti grilli haara haaste haavi haikara hakku halko halla
halli hame hammas hamsteri hanhi hanki hanko hanska harava harja harju harmaa harppu harrastus
hattu hauki haukka heinä hella helle helmi herkku herne herukka hetki hevonen hiekka hiihto hiili
hiiri hilla hillo hinta hiomakone hirsi hirvi historia huili huilu huippu huivi hunaja huone huopa
huurre huvila hylje hylly hymy hyppy hyrrä häkki hämärä härkä häät höyhen höyry iglu ihme ikkuna
ilma ilo ilta iltarusko imuri inkivääri into isä itä jaguaari jakkara jalava jalka jalusta jarru
jauho jogurtti jojo joki jono joutsen juhannus juhla juna juoksu juoma juoni juttu juuri juusto
jyvä jäkälä jälki jänis järvi jää jäätelö kaakao kaali kaamos kaapeli kaappi kaari kahvi kahvila
kaide kaiku kaisla kaivo kakku kaktus kala kalenteri kallio kameli kamera kamiina kampela kana
kanava kanerva kangas kannel kannu kansi kanto karamelli kardemumma karhu kari karkki karpalo
kartano kartta karuselli karviainen kaskelotti kasvi kattila katto katu kauppa kaupunki kaura
kauris kausi keidas keikka keitto keksi kello kelta kenguru kenkä kenttä kerho kerma kermakko
kerros ketju keto kettu kide kiekko kieli kierros kiila kilpi kilpikonna kimalainen kimppu kinkku
kioski kippari kirja kirjasto kirje kirkko kirnu kirppu kirsikka kirves kitara kiuas kivi kivijalka
klarinetti koala koe koivu kokki kolikko kolme kolmio kompassi kone konsertti kontti kookos kopio
korento kori korko korppi kortti korva koski kotelo koti kotka koulu koura kranssi krokotiili kuha
kuja kukka kukkaro kukko kulho kumpu kuningas kunta kuohu kuori kuoro kupari kuppi kurki kurkku
kurpitsa kuski kutsu kuu kuusi kuutamo kuva kylmä kylpy kylä kynnys kynsi kynttilä kynä kypärä
kytkin kyy käki käpy käpälä kärki kärpänen käsi käsine käytävä köysi laakso laama laatikko laatta
lahti laidun laine laituri laiva lakka lakki lammas lampi lamppu lanka lankku lanttu lapanen lapio
lasi laskiainen laskuvarjo latu latva laukka laukku laulu lauta lautanen lava lavuaari lehmus lehmä
lehti lehto leija leijona leikki leikkuu leima leipomo leipä leivos leopardi lepo leppä levy liekki
liesi lieska liike liina liitu lilja limonadi linja linna lintu lipasto lippu lista litra liukas
lohi loisto lokki loma lompakko lounas luistin lukko luku lumi lumipallo lumiukko lumme luola luoto
luu luumu lyhty lyijy lähde läikkä lämpö länsi löyly maa maali maapallo magneetti maito maja
majakka majava makkara malja malmi mammutti mandariini marja markka marsu matka matto mauste
meduusa mehiläinen mehu mela meloni menu meri meritähti merkki metso metsuri metsä miekka mieli
miete mikrofoni minuutti mitta moottori muisto muki mummo muna munkki muovi mursu mustikka muuri
mylly myrsky myyrä mäki mämmi mänty mäntä mäyrä mökki mönkijä naapuri nahka nakki nappi narsissi
naru nauha nauris nauru neilikka nenä neula neuvo niemi niitty nimi nokka noppa norppa norsu nuija
nuoli nuotio nuotti nuppi nurkka nurmi nuttu näkymä nälkä näppäin näytelmä näyttämö näyttö nääty
oboe ohjain ohje ohra oja oksa oktaavi oliivi olka olki omena onki onni opas opisto orava oregano
ori orkesteri orvokki osa ostos otsa ottelu ovi paahto paalu paasi paikka paimen paino paita paju
paketti pakka pakkanen palapeli palikka palkki pallo palmikko palmu palokärki paltto panda pannu
pannukakku paperi paprika papu papukaija pari parkki parta parveke parvi pasta pasuuna patja pato
patteri peili peippo peitto peli pelikaani pelto penkki pensas perhonen persikka peruna pesä
pianisti piha pihka pihlaja pihvi piilo piippu piirakka piirros pikari pilari pilkki pilkku pilli
pilvi pinaatti pingviini pino pipari pipo pistaasi piste pitko pituus pohja pohjoinen poika poimu
polku polte polvi porkkana poro portaat portti posliini posti potku preeria prinssi puhelin puku
pulkka pulla pullo pulssi pumppu puna punainen puolukka puomi pupu purje puro pussi putki puu puuro
puusto puutalo puutarha pyry pyyhe pyykki pyörä pähkinä päivä pääsiäinen pääsky pöllö pöly pöytä
raami raha rahka raita raitti raja raketti rakuuna rannikko ranta raparperi rapu rasia raspi rastas
rata ratas ratikka ratti raudikko rauha rauta ravi ravintola reki reppu resepti retiisi retki reuna
riekko riemu rieska rihma riihi riisi rinki rinne risti ritari riuku rivi rohkea roihu romaani ropo
rosmariini rosolli routa rouva ruis ruisleipä rulla rumpu runko runo ruoho ruoka ruori ruoste
rusina ruska ruskea ruukku ruusu ruutu ryijy rypäle räntä räystäs räätäli saapas saari saarni saavi
saha sahti saippua salaatti salama sali salko salmi salmiakki sammakko sammal samppanja sana
sandaali sarja sarvi satama sato satu sauna sauva savi savu seepra seinä seitti selkä selleri
seppele seppä serkku seteli setri side sielu siemen sieni siika siili siima siipi siirappi sika
silakka silkki silli silmukka silmä silta simpukka sinappi sinfonia sini sininen sipuli sirkka
sirkus sirppi sisar siskonpeti sisu sitruuna sivu slalom sohva soihtu sointu soitto sokeri solki
solmu sopu sora sorsa sorvi soutu suihku suisto sukka suklaa suksi sula sulka sumu suo suoja suola
suora surina susi suu suunta suuri suvi sydän synty sähke sähkö säkene säkki sämpylä sänky särki
sävel sääski taakka taateli tabletti taide taika taikuri taimen taimi taito taivas takka takki talo
tamma tammi tango tankki tanko tanssi tapa tapetti tarha tarina tarjotin tarra taru tasku taso
tassu tatti tauko taulu teatteri tee tela telakka teline teltta tennis terassi teräs tie tiikeri
tiili tiira tiistai tikapuut tikka tikku tila tilkku timantti timjami tina tipu tiski toffee
tohveli toimisto toive tomaatti tori torni torstai torvi tossu trumpetti tukaani tuli tulppa
tulppaani tunneli tunti tunturi tuohi tuokio tuoksu tuoli tuomi tupa turkki turkoosi turve tutka
tuttu tuulahdus tuuli tyrni tyrsky tytär tyyni tyyny tähkä tähti täplä täysi täysikuu tölkki törmä
uimuri uinti uistin ukkonen ulappa uni unikko untuva urakka usko usva utu uuni uusi uutinen
vaahtera vaahto vaaka vaalea vaara vadelma vaippa vaja vako valaisin valas valo valssi vanha
vanilja vappu varis varjo varpunen varras varsi vasara vasikka vasu vati vaunu vehnä veitsi veli
vene venttiili verho verkko verso vesi vesimeloni vesisade veto viesti vihje vihko vihreä vihta
viikinki viikko viikuna viima viini viiri viisari viisas viiva vilja viljelmä villa villapaita
villasukka vinkki vino viola violetti virsta virta visa vispilä viulu voi voikukka voileipä voima
vuohi vuokko vuono vuori vuoro vuosi vuosisata vyyhti vyö väli välke väri västäräkki väylä ydin
yläkerta yritys yrtti ystävä äiti äly äyriäinen ääni öljy
"""
