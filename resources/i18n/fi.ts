<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About MentorDesk</source>
        <translation>Tietoja MentorDeskistä</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versio {version}</translation>
    </message>
    <message>
        <source>MentorDesk takes you from the plan to the signed feedback form.</source>
        <translation>MentorDesk vie sinut suunnitelmasta allekirjoitettuun palautelomakkeeseen.</translation>
    </message>
    <message>
        <source>Version {version}, made from the source of {day} ({commit})</source>
        <translation>Versio {version}, tehty lähdekoodista {day} ({commit})</translation>
    </message>
    <message>
        <source>Find in everything</source>
        <translation>Etsi kaikesta</translation>
    </message>
    <message>
        <source>Begin a new plan</source>
        <translation>Aloita uusi suunnitelma</translation>
    </message>
    <message>
        <source>Save now; it also happens by itself</source>
        <translation>Tallenna nyt; tallennus tapahtuu myös itsestään</translation>
    </message>
    <message>
        <source>Print the feedback form of the one that is open</source>
        <translation>Tulosta avoinna olevan palautelomake</translation>
    </message>
    <message>
        <source>Lock MentorDesk</source>
        <translation>Lukitse MentorDesk</translation>
    </message>
    <message>
        <source>The next page of a plan</source>
        <translation>Suunnitelman seuraava sivu</translation>
    </message>
    <message>
        <source>The page before in a plan</source>
        <translation>Suunnitelman edellinen sivu</translation>
    </message>
    <message>
        <source>The next and the previous tab</source>
        <translation>Seuraava ja edellinen välilehti</translation>
    </message>
    <message>
        <source>Larger, smaller and usual text</source>
        <translation>Suurempi, pienempi ja tavallinen teksti</translation>
    </message>
    <message>
        <source>Close what is in front</source>
        <translation>Sulje päällimmäinen</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Tämä sivu</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>Näppäimillä</translation>
    </message>
    <message>
        <source>If something doesn’t work</source>
        <translation>Jos jokin ei toimi</translation>
    </message>
    <message>
        <source>The log tells when the program was started, what it runs on, and where it went wrong. No name and nothing that was written is in it: you can send it to your IT support as it is.</source>
        <translation>Lokista näkee, milloin ohjelma on käynnistetty, missä ympäristössä se toimii ja missä kohdassa jokin on mennyt vikaan. Siinä ei ole nimiä eikä mitään kirjoitettua: voit lähettää sen it-tuelle sellaisenaan.</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Avaa lokikansio</translation>
    </message>
    <message>
        <source>Models and their sources</source>
        <translation>Mentorointimallit ja niiden lähteet</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versio {version}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisenssit</translation>
    </message>
    <message>
        <source>MentorDesk is free software: anybody may use it, change it and hand it on (MIT).</source>
        <translation>MentorDesk on vapaa ohjelma: kuka tahansa saa käyttää sitä, muuttaa sitä ja antaa sen eteenpäin (MIT).</translation>
    </message>
    <message>
        <source>Its window is made with Qt {version} and PySide6, by The Qt Company and others, under the GNU Lesser General Public License, version 3 (LGPL). You may put versions of your own in their place: in the installed program they are the files of the folder _internal that begin with Qt6, pyside6 and shiboken6, and the folders PySide6 and shiboken6 in it. Their source is at download.qt.io/official_releases.</source>
        <translation>Ohjelman ikkuna on tehty Qt {version}:lla ja PySide6:lla, joiden tekijöitä ovat The Qt Company ja muut. Niiden lisenssi on GNU Lesser General Public License, versio 3 (LGPL). Voit korvata ne omilla versioillasi: asennetussa ohjelmassa ne ovat kansion _internal tiedostot, joiden nimen alussa on Qt6, pyside6 tai shiboken6, ja siinä olevat kansiot PySide6 ja shiboken6. Niiden lähdekoodi on osoitteessa download.qt.io/official_releases.</translation>
    </message>
    <message>
        <source>Show the licences</source>
        <translation>Näytä lisenssit</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>What was written about health is in both files, as it is the person’s own.</source>
        <translation>Molemmissa tiedostoissa ovat myös terveyttä koskevat tiedot, sillä ne ovat ihmisen omia.</translation>
    </message>
    <message>
        <source>The sealed documents are saved beside, as they were sealed.</source>
        <translation>Sinetöidyt asiakirjat tallennetaan viereen sellaisina kuin ne sinetöitiin.</translation>
    </message>
    <message>
        <source>Save into a folder…</source>
        <translation>Tallenna kansioon…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Save into a folder</source>
        <translation>Tallenna kansioon</translation>
    </message>
    <message>
        <source>data-{day}</source>
        <translation>tiedot-{day}</translation>
    </message>
    <message>
        <source>{data}-privacy-notice</source>
        <translation>{data}-seloste</translation>
    </message>
    <message>
        <source>The privacy notice is saved beside, for it belongs with them: it tells why the data are used, who gets them and what rights the person has.</source>
        <translation>Viereen tallennetaan tietosuojaseloste, joka kuuluu mukaan: siinä kerrotaan, mihin tietoja käytetään, kuka ne saa ja mitä oikeuksia ihmisellä on.</translation>
    </message>
    <message>
        <source>A privacy notice belongs with them too, which tells why the data are used, who gets them and what rights the person has. The one made here is for the participant alone.</source>
        <translation>Anna mukaan myös tietosuojaseloste, jossa kerrotaan, mihin tietoja käytetään, kuka ne saa ja mitä oikeuksia ihmisellä on. Täällä tehtävä seloste on vain osallistujalle.</translation>
    </message>
    <message>
        <source>What is known about one person</source>
        <translation>Tiedot yhdestä henkilöstä</translation>
    </message>
    <message>
        <source>Everyone may ask what is known about them. Answer within a month of being asked (General Data Protection Regulation, articles 12 and 15; tietosuoja.fi).</source>
        <translation>Jokaisella on oikeus saada tietää, mitä hänestä on kirjattu. Vastaa kuukauden kuluessa pyynnöstä (EU:n yleinen tietosuoja-asetus, 12 ja 15 artikla; tietosuoja.fi).</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Kenestä</translation>
    </message>
    <message>
        <source>You get a PDF to read and a JSON file for other programs. The files are not encrypted: hand them over safely, then delete them.</source>
        <translation>Saat PDF-tiedoston luettavaksi ja JSON-tiedoston muita ohjelmia varten. Tiedostoja ei ole salattu: luovuta ne turvallisesti ja poista ne sitten.</translation>
    </message>
    <message>
        <source>Saved: {files}</source>
        <translation>Tallennettu: {files}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Avaa kansio</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <source>Change the basics</source>
        <translation>Muokkaa perustietoja</translation>
    </message>
    <message>
        <source>Mark as ended</source>
        <translation>Merkitse päättyneeksi</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ota uudelleen käsittelyyn</translation>
    </message>
    <message>
        <source>Hand over to another MentorDesk…</source>
        <translation>Luovuta toiseen MentorDeskiin…</translation>
    </message>
    <message>
        <source>What is known about one person…</source>
        <translation>Tiedot yhdestä henkilöstä…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Poista pysyvästi…</translation>
    </message>
    <message>
        <source>Delete the plan half done: {name}?</source>
        <translation>Poistetaanko keskeneräinen suunnitelma: {name}?</translation>
    </message>
    <message>
        <source>What is written in it can’t be brought back.</source>
        <translation>Siihen kirjoitettua ei saa takaisin.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Poista lopullisesti</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
</context>
<context>
    <name>AdviceLines</name>
    <message>
        <source>This has the same id as the model that it comes from, {id}, so it would take that one’s place. A model of your own should have an id of its own.</source>
        <translation>Tällä on sama tunnus kuin mallilla, johon se pohjautuu ({id}), joten se tulisi sen tilalle. Anna omalle mallille oma tunnus.</translation>
    </message>
    <message numerus="yes">
        <source>{language}: %n texts are missing; in their place is {first}.</source>
        <translation>
            <numerusform>{language}: %n teksti puuttuu, tilalla näkyy {first}.</numerusform>
            <numerusform>{language}: %n tekstiä puuttuu, tilalla näkyy {first}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translations should be checked</source>
        <translation>
            <numerusform>%n käännös kannattaa tarkistaa</numerusform>
            <numerusform>%n käännöstä kannattaa tarkistaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Anyway</name>
    <message>
        <source>Bring the backup into use all the same?</source>
        <translation>Otetaanko varmuuskopio silti käyttöön?</translation>
    </message>
    <message>
        <source>What you typed last could not be saved, and would be lost.</source>
        <translation>Viimeksi kirjoittamaasi ei voitu tallentaa, ja se menetettäisiin.</translation>
    </message>
    <message>
        <source>Bring it into use and lose the changes</source>
        <translation>Ota käyttöön ja menetä muutokset</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Pysy tässä</translation>
    </message>
</context>
<context>
    <name>ArrivalCard</name>
    <message>
        <source>Take into use</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Mitä muuttuu</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Mikä on toisin</translation>
    </message>
    <message>
        <source>This model is new here.</source>
        <translation>Tämä malli on uusi.</translation>
    </message>
    <message>
        <source>This model is new here. It is derived from {name} {there}, which stays as it is.</source>
        <translation>Tämä malli on uusi. Se pohjautuu malliin {name} {there}, joka säilyy ennallaan.</translation>
    </message>
    <message>
        <source>This very model is here already. Nothing would change.</source>
        <translation>Täsmälleen sama malli on jo käytössä. Mikään ei muuttuisi.</translation>
    </message>
    <message>
        <source>This takes the place of version {there}. What has begun under that goes on with it until you choose the new one there.</source>
        <translation>Tämä tulee version {there} tilalle. Aiemmin aloitetut jatkavat vanhalla versiolla, kunnes valitset niissä uuden.</translation>
    </message>
    <message>
        <source>This is older than version {there}, which is here, and would take its place.</source>
        <translation>Tämä on vanhempi kuin käytössä oleva versio {there} ja tulisi sen tilalle.</translation>
    </message>
    <message>
        <source>Version {there} is here already with other contents, and this would take its place. A changed model should have a new version number.</source>
        <translation>Versio {there} on jo käytössä erisisältöisenä, ja tämä tulisi sen tilalle. Muutetulla mallilla pitäisi olla uusi versionumero.</translation>
    </message>
    <message>
        <source>This is older than version {there}, which came along with MentorDesk. The newer one stays in use.</source>
        <translation>Tämä on vanhempi kuin MentorDeskin mukana tullut versio {there}. Uudempi pysyy käytössä.</translation>
    </message>
</context>
<context>
    <name>ArrivalDialog</name>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Take it as one of its own</source>
        <translation>Ota erillisenä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>A file from another MentorDesk</source>
        <translation>Tiedosto toisesta MentorDeskistä</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Tiedoston tunnuslause</translation>
    </message>
    <message>
        <source>Whoever made the file has it. It isn’t the password of this MentorDesk.</source>
        <translation>Tunnuslause on tiedoston tekijällä. Se ei ole tämän MentorDeskin salasana.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Kirjoita tunnuslause.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Avataan…</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Ei vielä nimeä</translation>
    </message>
    <message>
        <source>from {desk}</source>
        <translation>lähettäjä {desk}</translation>
    </message>
    <message>
        <source>last changed {when}</source>
        <translation>muutettu viimeksi {when}</translation>
    </message>
    <message>
        <source>The file holds:</source>
        <translation>Tiedostossa on:</translation>
    </message>
    <message>
        <source>This is new here. The file holds:</source>
        <translation>Tätä ei ole vielä täällä. Tiedostossa on:</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Ota vastaan</translation>
    </message>
    <message>
        <source>This is here already. Nothing changes until you bring the two together.</source>
        <translation>Tämä on täällä jo. Mikään ei muutu, ennen kuin yhdistät nämä kaksi.</translation>
    </message>
    <message>
        <source>After that this goes on under version {version} of the model.</source>
        <translation>Sen jälkeen tämä jatkuu mallin versiolla {version}.</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <source>Take in documents</source>
        <translation>Ota asiakirjat vastaan</translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>Kaikki tiedoston sisältö on jo täällä.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>What was written about health there, if anything, isn’t in the file.</source>
        <translation>Jos siellä on kirjoitettu terveydestä, se ei ole tässä tiedostossa.</translation>
    </message>
</context>
<context>
    <name>AskPassword</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>That isn’t the password in use. Type it again.</source>
        <translation>Nykyinen salasana on väärä. Kirjoita se uudelleen.</translation>
    </message>
    <message>
        <source>Type the password in use.</source>
        <translation>Kirjoita nykyinen salasana.</translation>
    </message>
    <message>
        <source>Password in use</source>
        <translation>Nykyinen salasana</translation>
    </message>
</context>
<context>
    <name>AttendanceItem</name>
    <message>
        <source>Everyone was here</source>
        <translation>Kaikki olivat paikalla</translation>
    </message>
    <message>
        <source>Nobody has been named yet.</source>
        <translation>Ketään ei ole vielä nimetty.</translation>
    </message>
    <message>
        <source>{here} of {all} were here</source>
        <translation>{here}/{all} oli paikalla</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Nimeä ei ole vielä</translation>
    </message>
</context>
<context>
    <name>BackPage</name>
    <message>
        <source>Lock until then</source>
        <translation>Lukitse siihen asti</translation>
    </message>
    <message>
        <source>Pass the PC back</source>
        <translation>Anna kone takaisin</translation>
    </message>
    <message>
        <source>Is nobody there to take it? The signatures wait behind the password.</source>
        <translation>Eikö kukaan ole ottamassa konetta? Allekirjoitukset odottavat salasanan takana.</translation>
    </message>
    <message>
        <source>Nobody else signs on this PC</source>
        <translation>Kukaan muu ei allekirjoita tällä koneella</translation>
    </message>
    <message>
        <source>It goes to the one who gave it to you.</source>
        <translation>Kone kuuluu sille, jolta sait sen.</translation>
    </message>
    <message>
        <source>The document is sealed next, and the desk opens again.</source>
        <translation>Seuraavaksi asiakirja sinetöidään, ja muutkin tiedot tulevat taas näkyviin.</translation>
    </message>
    <message>
        <source>I have the PC again, go on</source>
        <translation>Kone on taas minulla, jatka</translation>
    </message>
</context>
<context>
    <name>Backing</name>
    <message>
        <source>Today’s backup could not be made. {why}</source>
        <translation>Päivän varmuuskopiota ei voitu tehdä. {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>The backups’ second place has not been within reach for a week.</source>
        <translation>Varmuuskopion toinen paikka ei ole ollut tavoitettavissa viikkoon.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Näytä varmuuskopiot</translation>
    </message>
    <message>
        <source>Your backups lie only on this PC. With a copy elsewhere, such as on a USB stick, nothing is lost even if the PC breaks.</source>
        <translation>Varmuuskopiosi ovat vain tällä tietokoneella. Jos niistä on kopio muuallakin, esimerkiksi USB-tikulla, mitään ei katoa, vaikka tietokone rikkoutuisi.</translation>
    </message>
    <message>
        <source>Choose a second place</source>
        <translation>Valitse toinen paikka</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>today at {time}</source>
        <translation>tänään klo {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>eilen klo {time}</translation>
    </message>
    <message>
        <source>{weekday} {day} at {time}</source>
        <translation>{weekday} {day} klo {time}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>eilen</translation>
    </message>
    <message>
        <source>The day’s backup</source>
        <translation>Päivän varmuuskopio</translation>
    </message>
    <message>
        <source>Made before a new version took over</source>
        <translation>Tehty ennen uuden version käyttöönottoa</translation>
    </message>
    <message>
        <source>Made before another backup came into use</source>
        <translation>Tehty ennen toisen varmuuskopion palauttamista</translation>
    </message>
    <message>
        <source>Made when you asked for it</source>
        <translation>Tehty pyynnöstäsi</translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships</source>
        <translation>
            <numerusform>%n mentorointi</numerusform>
            <numerusform>%n mentorointia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n vastaus</numerusform>
            <numerusform>%n vastausta</numerusform>
        </translation>
    </message>
    <message>
        <source>in the second place only</source>
        <translation>vain toisessa paikassa</translation>
    </message>
    <message>
        <source>on this PC and in the second place</source>
        <translation>tällä tietokoneella ja toisessa paikassa</translation>
    </message>
    <message>
        <source>on this PC</source>
        <translation>tällä tietokoneella</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Varmuuskopioi nyt</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Palauta tiedostosta…</translation>
    </message>
    <message>
        <source>MentorDesk makes a backup by itself once a day and reads it back at once. It holds everything and is locked as your data are. Those of the last days are kept, and some older ones.</source>
        <translation>MentorDesk tekee varmuuskopion itse kerran päivässä ja tarkistaa sen heti. Siinä on kaikki, ja se on lukittu kuten tietosi. Viime päivien kopiot säilyvät, ja muutama vanhempi.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Katso sisältöä</translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made today, by itself.</source>
        <translation>Varmuuskopioita ei vielä ole. Ensimmäinen tehdään tänään itsestään.</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Tallenna tiedostoon…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation>
            <numerusform>Näytä %n vanhempi</numerusform>
            <numerusform>Näytä %n vanhempaa</numerusform>
        </translation>
    </message>
    <message>
        <source>made {when}</source>
        <translation>joka tehtiin {when}</translation>
    </message>
    <message>
        <source>A backup was made: {what}.</source>
        <translation>Varmuuskopio on tehty: {what}.</translation>
    </message>
    <message>
        <source>The backup was saved: {file}. Keep it in a safe place.</source>
        <translation>Varmuuskopio on tallennettu: {file}. Säilytä se turvallisessa paikassa.</translation>
    </message>
    <message>
        <source>The backups are in {folder} too from now on.</source>
        <translation>Varmuuskopiot ovat tästä lähtien myös kansiossa {folder}.</translation>
    </message>
    <message>
        <source>Nothing is copied to the second place any more. What is there stays.</source>
        <translation>Toiseen paikkaan ei enää kopioida mitään. Siellä jo olevat kopiot jäävät sinne.</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Varmuuskopiota luetaan…</translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Näytä varmuuskopiot</translation>
    </message>
    <message>
        <source>They lie only on this PC.</source>
        <translation>Ne ovat vain tällä tietokoneella.</translation>
    </message>
    <message>
        <source>They lie on this PC and in {folder}.</source>
        <translation>Ne ovat tällä tietokoneella ja kansiossa {folder}.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made today, by itself.</source>
        <translation>Varmuuskopioita ei vielä ole. Ensimmäinen tehdään tänään itsestään.</translation>
    </message>
    <message numerus="yes">
        <source>The last one was made {when}. There are %n.</source>
        <translation>
            <numerusform>Viimeisin tehtiin {when}. Kopioita on %n.</numerusform>
            <numerusform>Viimeisin tehtiin {when}. Kopioita on %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>More to do with this</source>
        <translation>Muut toiminnot</translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships</source>
        <translation>
            <numerusform>%n mentorointi</numerusform>
            <numerusform>%n mentorointia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistItem</name>
    <message>
        <source>{done} of {all} gone through</source>
        <translation>{done}/{all} käyty läpi</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Use this</source>
        <translation>Käytä tätä</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Pidä nykyinen</translation>
    </message>
    <message>
        <source>Another version ({who}):</source>
        <translation>Toinen versio ({who}):</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Take this password into use</source>
        <translation>Ota salasana käyttöön</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Hetkinen…</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Group {number}</source>
        <translation>Ryhmä {number}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Details</source>
        <translation>Tarkemmat tiedot</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Kopioi tarkemmat tiedot</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>MentorDesk made a mistake</source>
        <translation>MentorDesk teki virheen</translation>
    </message>
    <message>
        <source>You can go on working. The line at the foot of the window says when what you typed is saved.</source>
        <translation>Voit jatkaa työtäsi. Ikkunan alareunan rivi kertoo, milloin kirjoittamasi on tallessa.</translation>
    </message>
    <message>
        <source>If something looks odd, close MentorDesk and start it again.</source>
        <translation>Jos jokin näyttää oudolta, sulje MentorDesk ja käynnistä se uudelleen.</translation>
    </message>
    <message>
        <source>These details help to mend it. They hold nothing that you typed.</source>
        <translation>Näistä tiedoista on apua korjaamisessa. Niissä ei ole mitään kirjoittamaasi.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Pick from a calendar</source>
        <translation>Valitse kalenterista</translation>
    </message>
    <message>
        <source>d.m.yyyy</source>
        <translation>p.k.vvvv</translation>
    </message>
    <message>
        <source>Write a year between {first} and {last}.</source>
        <translation>Kirjoita vuosi väliltä {first}–{last}.</translation>
    </message>
    <message>
        <source>There is no such date. Write it like this: 2.2.2026.</source>
        <translation>Tällaista päivää ei ole. Kirjoita päivä näin: 2.2.2026.</translation>
    </message>
    <message>
        <source>Remove the date</source>
        <translation>Poista päivä</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Feedback and certificates</source>
        <translation>Palaute ja todistukset</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>To read and to hand out</source>
        <translation>Luettavaksi ja jaettavaksi</translation>
    </message>
    <message>
        <source>Print a meeting’s papers…</source>
        <translation>Tulosta tapaamisen paperit…</translation>
    </message>
    <message>
        <source>All meetings to the calendar…</source>
        <translation>Vie tapaamiset kalenteriin…</translation>
    </message>
    <message>
        <source>Read a filled form…</source>
        <translation>Lue täytetty lomake…</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Täytä</translation>
    </message>
    <message>
        <source>Read the answers, which are locked</source>
        <translation>Lue vastaukset, ne on lukittu</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Esikatsele</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Allekirjoita…</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>Avaa lomake</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>Tulosta tyhjä lomake</translation>
    </message>
    <message>
        <source>Save a fillable PDF</source>
        <translation>Tallenna täytettävä PDF</translation>
    </message>
    <message>
        <source>Save a blank form</source>
        <translation>Tallenna tyhjä lomake</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Tietosuojaseloste</translation>
    </message>
    <message>
        <source>For the participant</source>
        <translation>Osallistujalle</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Esikatsele ja tulosta</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Asiakirjat</translation>
    </message>
    <message>
        <source>The calendar file (.ics) opens in Outlook and other calendars. When a time changes, save it and open it again: the meeting moves.</source>
        <translation>Kalenteritiedosto (.ics) avautuu Outlookissa ja muissa kalentereissa. Kun aika muuttuu, tallenna ja avaa se uudelleen: tapaaminen siirtyy.</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Back to the documents</source>
        <translation>Takaisin asiakirjoihin</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Lähetetty tulostimelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>The document is sealed</source>
        <translation>Asiakirja on sinetöity</translation>
    </message>
    <message>
        <source>Record number: {number}</source>
        <translation>Asiakirjanumero: {number}</translation>
    </message>
    <message>
        <source>Mark of the content: {mark}</source>
        <translation>Sisällön tarkiste: {mark}</translation>
    </message>
    <message>
        <source>Both stand on every page of it.</source>
        <translation>Molemmat ovat asiakirjan jokaisella sivulla.</translation>
    </message>
    <message>
        <source>It replaces {number}, which is void.</source>
        <translation>Se korvaa asiakirjan {number}, joka on mitätöity.</translation>
    </message>
    <message>
        <source>Print it, to be signed by pen: {names}.</source>
        <translation>Tulosta se. Kynällä allekirjoittaa: {names}.</translation>
    </message>
    <message>
        <source>What it tells is locked here.</source>
        <translation>Siinä kerrotut tiedot on lukittu täällä.</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>{held} of {meetings} meetings held</source>
        <translation>Tapaamisia pidetty {held} / {meetings}</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Different from what is here</source>
        <translation>Eri kuin täällä nyt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Lomakkeessa</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>No name yet</source>
        <translation>Ei vielä nimeä</translation>
    </message>
    <message>
        <source>Erase everything about {name} for good?</source>
        <translation>Poistetaanko kaikki pysyvästi: {name}?</translation>
    </message>
    <message>
        <source>This has not been marked as ended yet.</source>
        <translation>Tätä ei ole vielä merkitty päättyneeksi.</translation>
    </message>
    <message>
        <source>This goes and can’t be brought back:</source>
        <translation>Nämä poistetaan, eikä niitä saa takaisin:</translation>
    </message>
    <message>
        <source>The mentorships of the group stay, and so do the people in them.</source>
        <translation>Ryhmän mentoroinnit ja niissä mukana olevat ihmiset säilyvät.</translation>
    </message>
    <message>
        <source>The group’s own list of people stays. Take the person out of it there as well.</source>
        <translation>Ryhmän oma henkilöluettelo jää. Poista henkilö myös siitä.</translation>
    </message>
    <message>
        <source>Erasing {name}…</source>
        <translation>Poistetaan: {name}…</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Poistetaan</translation>
    </message>
    <message>
        <source>{name}: all is erased</source>
        <translation>{name}: kaikki on poistettu</translation>
    </message>
    <message>
        <source>A certificate shows that it was done. It can’t be made later.</source>
        <translation>Todistuksella voit osoittaa, että tiedot on poistettu. Sitä ei voi tehdä myöhemmin.</translation>
    </message>
    <message>
        <source>Close without a certificate</source>
        <translation>Sulje ilman todistusta</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Todistus tietojen poistamisesta</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Save or print the certificate first, or close without it.</source>
        <translation>Tallenna tai tulosta todistus ensin, tai sulje ilman sitä.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Mitään ei poistettu.</translation>
    </message>
    <message>
        <source>Files you have saved or handed over and papers you have printed stay. Destroy those yourself.</source>
        <translation>Tallentamasi ja luovuttamasi tiedostot sekä tulostamasi paperit jäävät. Hävitä ne itse.</translation>
    </message>
    <message>
        <source>The last backup that holds it is gone by {day}.</source>
        <translation>Varmuuskopioissa tiedot ovat enintään {day} asti.</translation>
    </message>
    <message>
        <source>It may also be in the damaged database that was kept in the folder {folder}. Delete that folder yourself.</source>
        <translation>Tiedot voivat olla myös vahingoittuneessa tietokannassa, joka on tallessa kansiossa {folder}. Poista kansio itse.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Avaa kansio</translation>
    </message>
    <message>
        <source>I know that it can’t be brought back</source>
        <translation>Ymmärrän, ettei tietoja saa takaisin</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Poista pysyvästi</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Tallennettu: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Lähetetty tulostimelle</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Time and place</source>
        <translation>Aika ja paikka</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Mitään ei ole vielä kirjattu.</translation>
    </message>
    <message>
        <source>{hours} h a day</source>
        <translation>{hours} tuntia päivässä</translation>
    </message>
    <message>
        <source>{days} days a week</source>
        <translation>{days} päivää viikossa</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Korvattu asiakirjalla</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Asiakirjanumero</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sinetöity</translation>
    </message>
    <message>
        <source>Void since</source>
        <translation>Mitätöity</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Allekirjoittajat</translation>
    </message>
    <message>
        <source>Signatures missing or spoilt</source>
        <translation>Allekirjoitus puuttuu tai on rikki</translation>
    </message>
    <message>
        <source>Hash on each page</source>
        <translation>Tarkiste joka sivulla</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Korvaa asiakirjan</translation>
    </message>
    <message>
        <source>signed on the screen</source>
        <translation>allekirjoitti näytöllä</translation>
    </message>
    <message>
        <source>name typed on the screen</source>
        <translation>kirjoitti nimensä näytöllä</translation>
    </message>
    <message>
        <source>by pen on paper</source>
        <translation>kynällä paperille</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Ei nimeä</translation>
    </message>
    <message>
        <source>Signatures in the file</source>
        <translation>Allekirjoitukset tiedostossa</translation>
    </message>
    <message>
        <source>the seal</source>
        <translation>sinetti</translation>
    </message>
    <message>
        <source>doesn’t hold</source>
        <translation>ei pidä paikkaansa</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} klo {time}</translation>
    </message>
</context>
<context>
    <name>FeeCell</name>
    <message>
        <source>Paid</source>
        <translation>Maksettu</translation>
    </message>
    <message>
        <source>Euros, {what}</source>
        <translation>Eurot, {what}</translation>
    </message>
    <message>
        <source>Paid, {what}</source>
        <translation>Maksettu, {what}</translation>
    </message>
</context>
<context>
    <name>FeeLine</name>
    <message>
        <source>{euros} €</source>
        <translation>{euros} €</translation>
    </message>
</context>
<context>
    <name>FeeTable</name>
    <message>
        <source>Together</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>{name}: {euros} €</source>
        <translation>{name}: {euros} €</translation>
    </message>
    <message>
        <source>In all {euros} €</source>
        <translation>Yhteensä {euros} €</translation>
    </message>
    <message>
        <source>Paid {paid} €, still to pay {unpaid} €</source>
        <translation>Maksettu {paid} €, maksamatta {unpaid} €</translation>
    </message>
</context>
<context>
    <name>FeedbackBar</name>
    <message>
        <source>{done} of {parts} parts confirmed</source>
        <translation>Vahvistettu {done}/{parts} osaa</translation>
    </message>
    <message>
        <source>Sealed {day}</source>
        <translation>Sinetöity {day}</translation>
    </message>
    <message>
        <source>Still to confirm</source>
        <translation>Vielä vahvistamatta</translation>
    </message>
</context>
<context>
    <name>FeedbackTab</name>
    <message>
        <source>Show in the documents</source>
        <translation>Näytä asiakirjoissa</translation>
    </message>
</context>
<context>
    <name>FeesItem</name>
    <message>
        <source>A row for each pair appears here once there are pairs.</source>
        <translation>Tähän tulee rivi jokaiselle parille, kun pareja on muodostettu.</translation>
    </message>
</context>
<context>
    <name>FilledDialog</name>
    <message>
        <source>Whose form is this?</source>
        <translation>Kenen lomake tämä on?</translation>
    </message>
    <message>
        <source>No mentorship here follows the mentoring model of this form.</source>
        <translation>Täällä ei ole mentorointia, joka noudattaisi tämän lomakkeen mentorointimallia.</translation>
    </message>
    <message>
        <source>The form doesn’t tell it. Choose whom it is about.</source>
        <translation>Lomake ei kerro sitä. Valitse, ketä se koskee.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation>Mentorointi</translation>
    </message>
    <message>
        <source>Read a filled form</source>
        <translation>Lue täytetty lomake</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Ei vielä nimeä</translation>
    </message>
    <message>
        <source>Nothing is filled in on this form.</source>
        <translation>Tähän lomakkeeseen ei ole täytetty mitään.</translation>
    </message>
    <message>
        <source>Nothing in this form would change anything here.</source>
        <translation>Mikään tässä lomakkeessa ei muuttaisi täällä mitään.</translation>
    </message>
    <message>
        <source>Nothing changes until you take in what you choose.</source>
        <translation>Mikään ei muutu, ennen kuin tuot valitsemasi.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are taken in.</source>
        <translation>
            <numerusform>%n vastaus on tuotu.</numerusform>
            <numerusform>%n vastausta on tuotu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Kaikki on niin kuin ennen.</translation>
    </message>
    <message>
        <source>Has no place here</source>
        <translation>Ei paikkaa täällä</translation>
    </message>
    <message>
        <source>What is asked here is different, or the text doesn’t fit. Copy it from here.</source>
        <translation>Tässä kysytään muuta, tai teksti ei sovi tähän. Kopioi se tästä.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are here already</source>
        <translation>
            <numerusform>%n vastaus on jo täällä</numerusform>
            <numerusform>%n vastausta on jo täällä</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the chosen</source>
        <translation>Tuo valitut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Choose a password</source>
        <translation>Valitse salasana</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Palauta varmuuskopiosta…</translation>
    </message>
    <message numerus="yes">
        <source>There are %n backups in this folder, but no database.</source>
        <translation>
            <numerusform>Tässä kansiossa on %n varmuuskopio, mutta ei tietokantaa.</numerusform>
            <numerusform>Tässä kansiossa on %n varmuuskopiota, mutta ei tietokantaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>In MentorDesk you write about people, on a PC that others may use too. Everything you write is locked with a password, and nobody can open it without the password: not even we, the makers of MentorDesk.</source>
        <translation>Kirjoitat MentorDeskiin ihmisistä, ja samaa tietokonetta voivat käyttää muutkin. Siksi kaikki kirjoittamasi lukitaan salasanalla. Ilman salasanaa kukaan ei saa tietoja auki, emme edes me MentorDeskin tekijät.</translation>
    </message>
    <message>
        <source>What you have written so far is kept. It lay here unlocked; from now on it is locked as well.</source>
        <translation>Tähän asti kirjoittamasi säilyy. Se on ollut tällä koneella lukitsematta, mutta nyt sekin lukitaan.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back to the beginning</source>
        <translation>Takaisin alkuun</translation>
    </message>
    <message>
        <source>Stop signing</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>The signature is being set</source>
        <translation>Allekirjoitusta tehdään</translation>
    </message>
    <message>
        <source>Back to signing</source>
        <translation>Takaisin allekirjoitukseen</translation>
    </message>
    <message>
        <source>Read the document</source>
        <translation>Lue asiakirja</translation>
    </message>
</context>
<context>
    <name>FormBesidePaper</name>
    <message>
        <source>Show the form</source>
        <translation>Näytä lomake</translation>
    </message>
    <message>
        <source>Show the preview</source>
        <translation>Näytä esikatselu</translation>
    </message>
</context>
<context>
    <name>FormerAnswers</name>
    <message>
        <source>From an earlier version of the model</source>
        <translation>Mallin aiemmasta versiosta</translation>
    </message>
    <message>
        <source>These are no longer asked. The answers stay.</source>
        <translation>Näitä ei enää kysytä. Vastaukset säilyvät.</translation>
    </message>
</context>
<context>
    <name>FormerPart</name>
    <message>
        <source>Delete the old backups</source>
        <translation>Poista vanhat varmuuskopiot</translation>
    </message>
    <message>
        <source>Old backups</source>
        <translation>Vanhat varmuuskopiot</translation>
    </message>
    <message>
        <source>Delete the old backups?</source>
        <translation>Poistetaanko vanhat varmuuskopiot?</translation>
    </message>
    <message>
        <source>What only they hold can&apos;t be brought back. Files that you saved elsewhere yourself are not deleted.</source>
        <translation>Sitä, mikä on vain niissä, ei saa takaisin. Itse muualle tallentamiasi tiedostoja ei poisteta.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message numerus="yes">
        <source>%n backups still open with the earlier password and recovery code. They go by themselves by {day} at the latest. Delete them if somebody has seen the password.</source>
        <translation>
            <numerusform>%n varmuuskopio avautuu yhä entisellä salasanalla ja palautuskoodilla. Se poistuu itsestään viimeistään {day}. Poista se, jos joku on nähnyt salasanan.</numerusform>
            <numerusform>%n varmuuskopiota avautuu yhä entisellä salasanalla ja palautuskoodilla. Ne poistuvat itsestään viimeistään {day}. Poista ne, jos joku on nähnyt salasanan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Last time the recovery sheet was not finished. Here is a new code; a sheet printed earlier no longer works.</source>
        <translation>Palautuslomake jäi viimeksi kesken. Tässä on uusi koodi. Aiemmin tulostettu lomake ei enää kelpaa.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Valitse uusi salasana</translation>
    </message>
    <message>
        <source>The recovery code is right.</source>
        <translation>Palautuskoodi on oikein.</translation>
    </message>
    <message>
        <source>Your new password is in use. The code that you just typed no longer works: here is a new one.</source>
        <translation>Uusi salasana on käytössä. Äsken kirjoittamasi koodi ei enää kelpaa, joten tässä on uusi.</translation>
    </message>
</context>
<context>
    <name>GoalLines</name>
    <message>
        <source>The goals appear here once they are written.</source>
        <translation>Tavoitteet näkyvät tässä, kun ne on kirjoitettu.</translation>
    </message>
    <message>
        <source>At the meetings {reaches}</source>
        <translation>Tapaamisissa {reaches}</translation>
    </message>
</context>
<context>
    <name>GoalReviewItem</name>
    <message>
        <source>No goals have been written yet.</source>
        <translation>Tavoitteita ei ole vielä kirjattu.</translation>
    </message>
    <message>
        <source>Not yet talked about at a meeting.</source>
        <translation>Tästä ei ole vielä puhuttu tapaamisissa.</translation>
    </message>
    <message>
        <source>Last time ({day}): {reach}.</source>
        <translation>Viimeksi ({day}): {reach}.</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>What should be learned or reached?</source>
        <translation>Mitä opitaan tai mihin päästään?</translation>
    </message>
    <message>
        <source>From the agreement</source>
        <translation>Sopimuksesta</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Oma tavoite</translation>
    </message>
    <message>
        <source>Where the goal comes from</source>
        <translation>Mistä tavoite tulee</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>Poista tavoite</translation>
    </message>
</context>
<context>
    <name>GoalThreadItem</name>
    <message>
        <source>No goals have been written yet.</source>
        <translation>Tavoitteita ei ole vielä kirjattu.</translation>
    </message>
    <message>
        <source>From the agreement</source>
        <translation>Sopimuksesta</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Oma tavoite</translation>
    </message>
    <message>
        <source>Not yet talked about at a meeting.</source>
        <translation>Tästä ei ole vielä puhuttu tapaamisissa.</translation>
    </message>
    <message>
        <source>At the meetings {list}.</source>
        <translation>Tapaamisissa {list}.</translation>
    </message>
</context>
<context>
    <name>GoalsItem</name>
    <message>
        <source>Add a goal</source>
        <translation>Lisää tavoite</translation>
    </message>
</context>
<context>
    <name>GroupLink</name>
    <message>
        <source>The group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Back to the group: {name}</source>
        <translation>Takaisin ryhmään: {name}</translation>
    </message>
</context>
<context>
    <name>GroupOverview</name>
    <message>
        <source>Next in the plan</source>
        <translation>Seuraavaksi suunnitelmassa</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Avaa suunnitelma</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Parit</translation>
    </message>
    <message>
        <source>Open the pairs</source>
        <translation>Avaa parit</translation>
    </message>
    <message>
        <source>Mentorships of the group</source>
        <translation>Ryhmän mentoroinnit</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Avaa luettelo</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ei vielä yhtään.</translation>
    </message>
    <message>
        <source>{begun} of {pairs} pairs have begun</source>
        <translation>pareista aloittanut {begun}/{pairs}</translation>
    </message>
    <message>
        <source>Every step is done.</source>
        <translation>Kaikki vaiheet on tehty.</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Save the file…</source>
        <translation>Tallenna tiedosto…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Hand over to another MentorDesk: {name}</source>
        <translation>Luovuta toiseen MentorDeskiin: {name}</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Ei vielä nimeä</translation>
    </message>
    <message>
        <source>Save the hand-over file</source>
        <translation>Tallenna luovutustiedosto</translation>
    </message>
    <message>
        <source>Hand-over files ({pattern})</source>
        <translation>Luovutustiedostot ({pattern})</translation>
    </message>
    <message>
        <source>{day}-handover</source>
        <translation>{day}-luovutus</translation>
    </message>
    <message>
        <source>Have you written the passphrase down? It can’t be looked up afterwards.</source>
        <translation>Oletko kirjoittanut tunnuslauseen muistiin? Sitä ei näe enää myöhemmin.</translation>
    </message>
    <message>
        <source>This makes a file for somebody who goes on with it in a MentorDesk of their own: a substitute mentor, the supervisor on another PC, a job coach.</source>
        <translation>Tästä syntyy tiedosto sille, joka jatkaa omassa MentorDeskissään: sijaismentorille, esihenkilölle toisella koneella tai työhönvalmentajalle.</translation>
    </message>
    <message>
        <source>Everything stays here as well. When a file comes back, both are brought together and nothing is lost.</source>
        <translation>Kaikki säilyy myös täällä. Kun tiedosto palaa, molemmat yhdistetään eikä mitään häviä.</translation>
    </message>
    <message>
        <source>Nobody opens the file without the passphrase. It isn’t in the file and isn’t kept here: write it down, or tell it by phone at once.</source>
        <translation>Kukaan ei avaa tiedostoa ilman tunnuslausetta. Se ei ole tiedostossa eikä jää tänne: kirjoita se muistiin tai kerro se heti puhelimessa.</translation>
    </message>
    <message>
        <source>Hand over what was written about health, too</source>
        <translation>Luovuta myös se, mitä terveydestä on kirjoitettu</translation>
    </message>
    <message>
        <source>Only where the other person needs it for the work and may know it.</source>
        <translation>Vain jos toinen tarvitsee sitä työhönsä ja saa tietää sen.</translation>
    </message>
    <message>
        <source>The hand-over file is written</source>
        <translation>Luovutustiedosto on valmis</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Tallennettu: {file}</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Näytä kansiossa</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Tiedoston tunnuslause</translation>
    </message>
    <message>
        <source>Give the file and the passphrase by different ways: the file on a memory stick or by e-mail, the passphrase by phone. After this window is closed nobody can look the passphrase up.</source>
        <translation>Anna tiedosto ja tunnuslause eri teitä: tiedosto muistitikulla tai sähköpostilla, tunnuslause puhelimessa. Kun suljet tämän ikkunan, tunnuslausetta ei näe enää mistään.</translation>
    </message>
    <message>
        <source>The other person takes it in on the first page of MentorDesk: “Take in a file or a form…”.</source>
        <translation>Vastaanottaja tuo tiedoston oman MentorDeskinsä Koti-sivulla: ”Tuo tiedosto tai lomake…”.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>What was written about health is in the file.</source>
        <translation>Tiedostossa on mukana se, mitä terveydestä on kirjoitettu.</translation>
    </message>
    <message>
        <source>What was written about health is not in the file.</source>
        <translation>Se, mitä terveydestä on kirjoitettu, ei ole mukana tiedostossa.</translation>
    </message>
</context>
<context>
    <name>HandPage</name>
    <message>
        <source>Pass the PC to the one who signs now</source>
        <translation>Anna kone sille, joka nyt allekirjoittaa</translation>
    </message>
    <message>
        <source>On the screen there will be only the document and the place to sign.</source>
        <translation>Näytölle tulee vain asiakirja ja paikka allekirjoitukselle.</translation>
    </message>
    <message>
        <source>Pass the PC to {name}</source>
        <translation>Koneen saa nyt {name}</translation>
    </message>
    <message>
        <source>I have the PC, go on</source>
        <translation>Kone on minulla, jatka</translation>
    </message>
</context>
<context>
    <name>HealthAsk</name>
    <message>
        <source>Print {name}</source>
        <translation>Tulosta {name}</translation>
    </message>
    <message>
        <source>The form has answers about health. They are left out unless you tick this.</source>
        <translation>Lomakkeessa on terveyttä koskevia vastauksia. Ne jäävät pois, ellet valitse tätä.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>HealthEraser</name>
    <message>
        <source>Erase what was written about health?</source>
        <translation>Poistetaanko terveyttä koskevat tiedot?</translation>
    </message>
    <message>
        <source>The answers to the questions about health can’t be brought back. Everything else stays, and so do documents you have saved as files. The last backup that holds the answers is gone by {day}.</source>
        <translation>Terveyttä koskevien kysymysten vastauksia ei saa takaisin. Kaikki muu säilyy, samoin tiedostoiksi tallentamasi asiakirjat. Viimeinenkin varmuuskopio, jossa vastaukset ovat, on poistunut viimeistään {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed documents tell about health: they become void, and their files go too.</source>
        <translation>
            <numerusform>%n sinetöity asiakirja kertoo terveydestä: se mitätöidään, ja myös sen tiedosto poistetaan.</numerusform>
            <numerusform>%n sinetöityä asiakirjaa kertoo terveydestä: ne mitätöidään, ja myös niiden tiedostot poistetaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Poista pysyvästi</translation>
    </message>
</context>
<context>
    <name>HealthFence</name>
    <message>
        <source>Write here</source>
        <translation>Kirjoita tähän</translation>
    </message>
    <message>
        <source>About health: write only what is needed. It isn&apos;t printed unless you say so.</source>
        <translation>Terveystieto: kirjoita vain välttämätön. Se tulostuu vain, jos itse niin valitset.</translation>
    </message>
    <message>
        <source>How somebody&apos;s health is, is special data, which the law protects more closely than other data. Write only what is needed to arrange the work, and only with the person&apos;s consent.</source>
        <translation>Terveystiedot ovat arkaluonteisia, ja laki suojaa niitä tarkemmin kuin muita tietoja. Kirjoita vain se, mitä työn järjestäminen vaatii, ja vain jos osallistuja suostuu siihen.</translation>
    </message>
    <message>
        <source>It is kept apart from everything else. It stays out of what is printed, exported and handed over unless you choose otherwise, and no search finds it. When the mentorship has ended it is to be erased first.</source>
        <translation>Vastaus pidetään erillään kaikesta muusta. Se ei tule tulosteisiin, vientiin eikä luovutukseen, ellet valitse toisin, eikä haku löydä sitä. Kun mentorointi on päättynyt, se poistetaan ensimmäisenä.</translation>
    </message>
    <message>
        <source>This is about health as well: what is said above holds here, too.</source>
        <translation>Tämäkin koskee terveyttä: edellä sanottu pätee myös tässä.</translation>
    </message>
</context>
<context>
    <name>HeldMark</name>
    <message>
        <source>{meeting} was held</source>
        <translation>{meeting} pidettiin</translation>
    </message>
    <message>
        <source>The day it was held</source>
        <translation>Päivä, jona se pidettiin</translation>
    </message>
    <message>
        <source>That is before the agreed day, {day}. Is it right?</source>
        <translation>Päivä on ennen sovittua päivää, joka on {day}. Onko se oikein?</translation>
    </message>
</context>
<context>
    <name>HelpFolds</name>
    <message>
        <source>Duties: {role}</source>
        <translation>Tehtävät: {role}</translation>
    </message>
</context>
<context>
    <name>HistoryBlock</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Who has written here, when and what about. What it says isn’t told.</source>
        <translation>Kuka tänne on kirjoittanut, milloin ja mitä asiaa. Kirjoitetun sisältö ei näy tässä.</translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>Mitään ei ole vielä merkitty muistiin.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Eilen</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What was found</source>
        <translation>Mitä löytyi</translation>
    </message>
</context>
<context>
    <name>HitRows</name>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Työpaikka</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Sanasto</translation>
    </message>
    <message>
        <source>Own question</source>
        <translation>Oma kysymys</translation>
    </message>
    <message>
        <source>Earlier question</source>
        <translation>Aiempi kysymys</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Take in a file or a form…</source>
        <translation>Tuo tiedosto tai lomake…</translation>
    </message>
    <message>
        <source>Check a document…</source>
        <translation>Tarkista asiakirja…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Tervetuloa</translation>
    </message>
    <message>
        <source>MentorDesk takes you from the plan to the signed feedback form.</source>
        <translation>MentorDesk vie sinut suunnitelmasta allekirjoitettuun palautelomakkeeseen.</translation>
    </message>
    <message>
        <source>Plan: who takes part, when, and which goals you agree on.</source>
        <translation>Suunnitelma: ketkä ovat mukana, milloin ja mistä tavoitteista sovitte.</translation>
    </message>
    <message>
        <source>Meetings: each has a form of its own to fill in.</source>
        <translation>Tapaamiset: jokaisella on oma lomake, jonka täytätte.</translation>
    </message>
    <message>
        <source>Marked as ended: {name}</source>
        <translation>Merkitty päättyneeksi: {name}</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ota uudelleen käsittelyyn</translation>
    </message>
    <message>
        <source>Feedback: on the last page all sign the form, here on the screen or on paper.</source>
        <translation>Palaute: viimeisellä sivulla kaikki allekirjoittavat lomakkeen, ruudulla tai paperilla.</translation>
    </message>
    <message>
        <source>Begin the first plan</source>
        <translation>Aloita ensimmäinen suunnitelma</translation>
    </message>
    <message>
        <source>It takes about ten minutes. You can stop and go on later.</source>
        <translation>Tähän menee noin kymmenen minuuttia. Voit keskeyttää ja jatkaa myöhemmin.</translation>
    </message>
    <message>
        <source>If you mentor several people at once, the same button begins a group for them.</source>
        <translation>Jos mentoroitavia on monta yhtä aikaa, samasta painikkeesta voi aloittaa myös heidän ryhmänsä.</translation>
    </message>
    <message>
        <source>What needs doing</source>
        <translation>Mitä seuraavaksi</translation>
    </message>
    <message>
        <source>What you have written can’t be read just now.</source>
        <translation>Kirjoittamaasi ei juuri nyt voi lukea.</translation>
    </message>
    <message>
        <source>Nothing just now. The next meetings are below.</source>
        <translation>Juuri nyt ei mitään. Seuraavat tapaamiset ovat alla.</translation>
    </message>
    <message>
        <source>Nothing is running just now.</source>
        <translation>Juuri nyt mitään ei ole käynnissä.</translation>
    </message>
    <message>
        <source>Begin a new plan</source>
        <translation>Aloita uusi suunnitelma</translation>
    </message>
    <message>
        <source>Due for erasure</source>
        <translation>Säilytysaika on päättynyt</translation>
    </message>
    <message>
        <source>Nothing is erased until you do so.</source>
        <translation>Mitään ei poisteta, ennen kuin poistat sen itse.</translation>
    </message>
    <message numerus="yes">
        <source>%n more come after these</source>
        <translation>
            <numerusform>Näiden jälkeen tulee vielä %n</numerusform>
            <numerusform>Näiden jälkeen tulee vielä %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Also running</source>
        <translation>Käynnissä myös</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list at the left</source>
        <translation>
            <numerusform>%n muu on vasemman reunan luettelossa</numerusform>
            <numerusform>%n muuta on vasemman reunan luettelossa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n ended</source>
        <translation>
            <numerusform>Näytä %n päättynyt</numerusform>
            <numerusform>Näytä %n päättynyttä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HourLines</name>
    <message>
        <source>{begins}–{ends} o’clock</source>
        <translation>klo {begins}–{ends}</translation>
    </message>
</context>
<context>
    <name>InShort</name>
    <message>
        <source>Show all of it</source>
        <translation>Näytä kokonaan</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>Empty</source>
        <translation>Tyhjä</translation>
    </message>
    <message numerus="yes">
        <source>%n strokes</source>
        <translation>
            <numerusform>%n viiva</numerusform>
            <numerusform>%n viivaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>{name}, fillable</source>
        <translation>{name}, täytettävä</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>{name}, void</source>
        <translation>{name}, mitätöity</translation>
    </message>
    <message>
        <source>This is void</source>
        <translation>Tämä asiakirja on mitätöity</translation>
    </message>
    <message>
        <source>The file is saved as it was sealed: nothing in it says that it is void. Give it to nobody as valid.</source>
        <translation>Tiedosto tallennetaan sellaisena kuin se sinetöitiin: siinä ei lue, että se on mitätöity. Älä anna sitä kenellekään voimassa olevana.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Tallenna silti</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Älä tallenna</translation>
    </message>
    <message>
        <source>{name}, blank</source>
        <translation>{name}, tyhjä</translation>
    </message>
</context>
<context>
    <name>KeepLonger</name>
    <message>
        <source>How much longer is this kept: {name}?</source>
        <translation>Mihin asti tiedot vielä säilytetään: {name}?</translation>
    </message>
    <message>
        <source>Everything is kept until</source>
        <translation>Tiedot säilytetään tähän päivään asti</translation>
    </message>
    <message>
        <source>Keep until then</source>
        <translation>Säilytä siihen asti</translation>
    </message>
    <message>
        <source>Data may be kept only as long as they are needed.</source>
        <translation>Tietoja saa säilyttää vain niin kauan kuin niitä tarvitaan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Data protection</source>
        <translation>Tietosuoja</translation>
    </message>
    <message>
        <source>Privacy notice for the participant</source>
        <translation>Tietosuojaseloste osallistujalle</translation>
    </message>
    <message>
        <source>After that the first page asks you to erase it. Nothing goes by itself.</source>
        <translation>Säilytysajan päätyttyä Koti-sivu muistuttaa poistamisesta. Mitään ei poisteta itsestään.</translation>
    </message>
    <message>
        <source>Everything is kept until</source>
        <translation>Tiedot säilytetään tähän päivään asti</translation>
    </message>
    <message>
        <source>This day is before the end.</source>
        <translation>Valittu päivä on ennen päättymispäivää.</translation>
    </message>
    <message>
        <source>This is more than two years after the end. Data may be kept only as long as they are needed: write down elsewhere why they are.</source>
        <translation>Tämä on yli kaksi vuotta päättymisen jälkeen. Tietoja saa säilyttää vain niin kauan kuin niitä tarvitaan: kirjaa peruste muualle muistiin.</translation>
    </message>
    <message>
        <source>This day has passed. Erase everything for good, or choose a later day.</source>
        <translation>Tämä päivä on jo mennyt. Poista kaikki pysyvästi tai valitse myöhempi päivä.</translation>
    </message>
    <message>
        <source>A day is proposed once the last day is known.</source>
        <translation>Päivää ehdotetaan, kun viimeinen päivä on tiedossa.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n months after the last day, and moves with it.</source>
        <translation>
            <numerusform>Se on %n kuukausi viimeisestä päivästä ja siirtyy sen mukana.</numerusform>
            <numerusform>Se on %n kuukautta viimeisestä päivästä ja siirtyy sen mukana.</numerusform>
        </translation>
    </message>
    <message>
        <source>You chose this day. Empty the line to go back to {day}.</source>
        <translation>Valitsit päivän itse. Tyhjennä kenttä, niin päiväksi palautuu {day}.</translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message>
        <source>Change the key if somebody has seen your password or got a copy of your files. Everything is locked anew, and you get a new recovery sheet. It may take a few minutes. Copies made earlier still open with what opened them.</source>
        <translation>Vaihda avain, jos joku on nähnyt salasanasi tai saanut kopion tiedostoistasi. Kaikki lukitaan uudelleen, ja saat uuden palautuslomakkeen. Siihen voi mennä muutama minuutti. Aiemmin tehdyt kopiot avautuvat yhä sillä, millä ne ennenkin avautuivat.</translation>
    </message>
    <message>
        <source>Change the encryption key</source>
        <translation>Vaihda salausavain</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>Salausavain</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>First you get the new recovery sheet, then the key is changed.</source>
        <translation>Ensin saat uuden palautuslomakkeen, sitten avain vaihdetaan.</translation>
    </message>
    <message>
        <source>Everything is being locked with the new key, and backed up…</source>
        <translation>Kaikki lukitaan uudella avaimella ja varmuuskopioidaan…</translation>
    </message>
    <message>
        <source>The key is changed. Destroy the recovery sheet that you had before. Backups made earlier still open with it: you can delete them in the settings, under Security.</source>
        <translation>Avain on vaihdettu. Hävitä entinen palautuslomake. Aiemmat varmuuskopiot avautuvat yhä sillä: voit poistaa ne asetusten kohdassa Turvallisuus.</translation>
    </message>
    <message>
        <source>Use another key…</source>
        <translation>Käytä toista avainta…</translation>
    </message>
    <message>
        <source>Use this desk’s own key</source>
        <translation>Käytä tämän koneen omaa avainta</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Käytä tätä avainta</translation>
    </message>
    <message>
        <source>Choose the file of the key</source>
        <translation>Valitse avaimen tiedosto</translation>
    </message>
    <message>
        <source>Keys and certificates ({patterns})</source>
        <translation>Avaimet ja varmenteet ({patterns})</translation>
    </message>
    <message>
        <source>Mark of the key: {mark}</source>
        <translation>Avaimen tunniste: {mark}</translation>
    </message>
    <message>
        <source>The key is this desk’s own. It was made here and stays here.</source>
        <translation>Avain on tämän koneen oma. Se on tehty täällä ja pysyy täällä.</translation>
    </message>
    <message>
        <source>The key is that of {subject}, issued by {issuer}, valid until {day}.</source>
        <translation>Avaimen haltija on {subject}, myöntäjä {issuer}. Se on voimassa {day} asti.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Tiedoston salasana</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Avain</translation>
    </message>
</context>
<context>
    <name>KeyPointsItem</name>
    <message>
        <source>{told} of {all} told in own words</source>
        <translation>{told}/{all} kerrottu omin sanoin</translation>
    </message>
    <message>
        <source>Told in own words</source>
        <translation>Kerrottu omin sanoin</translation>
    </message>
</context>
<context>
    <name>LanguageBlock</name>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Open the word list</source>
        <translation>Avaa sanasto</translation>
    </message>
    <message>
        <source>Print the word card</source>
        <translation>Tulosta sanakortti</translation>
    </message>
    <message>
        <source>The participant&apos;s own language</source>
        <translation>Osallistujan oma kieli</translation>
    </message>
    <message numerus="yes">
        <source>%n words in the word list</source>
        <translation>
            <numerusform>%n sana sanastossa</numerusform>
            <numerusform>%n sanaa sanastossa</numerusform>
        </translation>
    </message>
    <message>
        <source>{told} of {all} key points told in own words</source>
        <translation>{told}/{all} ydinasiaa kerrottu omin sanoin</translation>
    </message>
</context>
<context>
    <name>LanguagePick</name>
    <message>
        <source>No other language</source>
        <translation>Ei muuta kieltä</translation>
    </message>
    <message>
        <source>No native speaker has checked the translation yet.</source>
        <translation>Käännöstä ei ole vielä tarkistanut kukaan, jonka äidinkieli se on.</translation>
    </message>
    <message>
        <source>Where the translation lacks a text, it stands in one language only.</source>
        <translation>Jos käännös puuttuu, teksti näkyy vain yhdellä kielellä.</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language of the answer</source>
        <translation>Vastauksen kieli</translation>
    </message>
    <message>
        <source>Language of the answer: {language}</source>
        <translation>Vastauksen kieli: {language}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The last changes could not be saved.</source>
        <translation>Viimeisiä muutoksia ei voitu tallentaa.</translation>
    </message>
    <message>
        <source>Stay and try again</source>
        <translation>Jää ja yritä uudelleen</translation>
    </message>
    <message>
        <source>Close and lose the changes</source>
        <translation>Sulje ja hylkää muutokset</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The plan, all together</source>
        <translation>Suunnitelma kokonaisuudessaan</translation>
    </message>
    <message>
        <source>Read it through with the others. You can change it later too.</source>
        <translation>Lukekaa suunnitelma yhdessä läpi. Voit muuttaa sitä myös myöhemmin.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuta</translation>
    </message>
    <message>
        <source>Change: {page}</source>
        <translation>Muuta: {page}</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Ei vielä mitään.</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>About MentorDesk</source>
        <translation>Tietoja MentorDeskistä</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Ohjelman osat</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisenssit</translation>
    </message>
    <message>
        <source>The program holds these parts. Choose one to read its licence.</source>
        <translation>Ohjelmassa on nämä osat. Valitse osa, niin voit lukea sen lisenssin.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Lisenssi: {licence}</translation>
    </message>
    <message>
        <source>Text of the licence of {part}</source>
        <translation>Lisenssin teksti: {part}</translation>
    </message>
    <message>
        <source>{name} (in {other})</source>
        <translation>{name} (sisältyy: {other})</translation>
    </message>
</context>
<context>
    <name>LockLine</name>
    <message>
        <source>To be signed on the printed page by pen: {names}.</source>
        <translation>Tulosteen allekirjoittaa kynällä: {names}.</translation>
    </message>
    <message>
        <source>Sealed {day} ({number})</source>
        <translation>Sinetöity {day} ({number})</translation>
    </message>
    <message>
        <source>{document} was sealed on {day} ({number}). What it tells is locked.</source>
        <translation>{document} on sinetöity {day} ({number}). Siinä kerrotut tiedot on lukittu.</translation>
    </message>
    <message>
        <source>Sealed {day}</source>
        <translation>Sinetöity {day}</translation>
    </message>
    <message>
        <source>Show the document</source>
        <translation>Näytä asiakirja</translation>
    </message>
    <message>
        <source>Unlock to change…</source>
        <translation>Avaa muokattavaksi…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Näytä varmuuskopiot</translation>
    </message>
</context>
<context>
    <name>MeetingFoot</name>
    <message>
        <source>Print {name}</source>
        <translation>Tulosta {name}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Seuraavaksi: {name}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Avaa {name}</translation>
    </message>
</context>
<context>
    <name>MeetingHead</name>
    <message>
        <source>More: {name}</source>
        <translation>Lisää: {name}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Print the papers of this meeting…</source>
        <translation>Tulosta tämän tapaamisen paperit…</translation>
    </message>
    <message>
        <source>Save for the calendar (.ics)…</source>
        <translation>Vie kalenteriin (.ics)…</translation>
    </message>
</context>
<context>
    <name>MeetingOut</name>
    <message>
        <source>Meetings</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Tallenna kalenteria varten</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenteritiedostot (*.ics)</translation>
    </message>
</context>
<context>
    <name>MeetingPapers</name>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Print a meeting’s papers</source>
        <translation>Tulosta tapaamisen paperit</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Tapaaminen</translation>
    </message>
    <message>
        <source>They are printed one after another. On both sides of the paper each begins on a new sheet.</source>
        <translation>Paperit tulostuvat peräkkäin. Kaksipuolisessa tulosteessa jokainen alkaa omalta arkiltaan.</translation>
    </message>
</context>
<context>
    <name>MeetingRow</name>
    <message>
        <source>Remove the time</source>
        <translation>Poista aika</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Poista {name}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuuttia</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>This day is a weekend or a public holiday.</source>
        <translation>Tämä päivä on viikonloppu tai pyhäpäivä.</translation>
    </message>
    <message>
        <source>This day is outside the agreed period.</source>
        <translation>Tämä päivä ei ole sovitulla ajanjaksolla.</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Meetings</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>All meetings to the calendar…</source>
        <translation>Vie tapaamiset kalenteriin…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Poista {name}</translation>
    </message>
    <message>
        <source>{done} of {asked} answered</source>
        <translation>vastattu {done}/{asked}</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>Take out of the group</source>
        <translation>Poista ryhmästä</translation>
    </message>
    <message>
        <source>Take out of the group: {name}</source>
        <translation>Poista ryhmästä: {name}</translation>
    </message>
</context>
<context>
    <name>MembersItem</name>
    <message>
        <source>No mentorship belongs to this group yet.</source>
        <translation>Ryhmässä ei ole vielä yhtään mentorointia.</translation>
    </message>
    <message>
        <source>Begin a new mentorship</source>
        <translation>Aloita uusi mentorointi</translation>
    </message>
    <message>
        <source>Take in one that runs already</source>
        <translation>Ota mukaan jo käynnissä oleva</translation>
    </message>
</context>
<context>
    <name>MemoryPart</name>
    <message>
        <source>Remember on this PC</source>
        <translation>Muista tällä koneella</translation>
    </message>
    <message>
        <source>Ask for the password again</source>
        <translation>Kysy salasanaa taas</translation>
    </message>
    <message>
        <source>Password on this PC</source>
        <translation>Salasana tällä koneella</translation>
    </message>
    <message>
        <source>MentorDesk opens without a password when you are signed in to this PC.</source>
        <translation>MentorDesk avautuu ilman salasanaa, kun olet kirjautunut tälle koneelle.</translation>
    </message>
    <message>
        <source>MentorDesk asks for the password each time it is started.</source>
        <translation>MentorDesk kysyy salasanan joka kerta, kun se käynnistetään.</translation>
    </message>
    <message>
        <source>Whoever signs in to this PC with your user name gets in without a password.</source>
        <translation>Sinun tunnuksellasi tälle koneelle kirjautunut pääsee tietoihin ilman salasanaa.</translation>
    </message>
    <message>
        <source>This PC remembers the password now.</source>
        <translation>Kone muistaa nyt salasanan.</translation>
    </message>
    <message>
        <source>From now on the password is asked for.</source>
        <translation>Tästä lähtien salasana kysytään.</translation>
    </message>
</context>
<context>
    <name>MentorshipList</name>
    <message>
        <source>All, by name</source>
        <translation>Kaikki nimen mukaan</translation>
    </message>
</context>
<context>
    <name>MentorshipPage</name>
    <message>
        <source>Show or hide the help beside</source>
        <translation>Näytä tai piilota apu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>MergeList</name>
    <message>
        <source>Written in both, so both stay until you choose: {n}</source>
        <translation>Kirjoitettu molemmissa, joten molemmat säilyvät. Valittavana: {n}</translation>
    </message>
    <message>
        <source>Changes: {n}</source>
        <translation>Muuttuu: {n}</translation>
    </message>
    <message>
        <source>Comes new: {n}</source>
        <translation>Tulee uutena: {n}</translation>
    </message>
    <message>
        <source>Was removed there and goes here, too: {n}</source>
        <translation>Poistettu siellä, poistuu myös täältä: {n}</translation>
    </message>
    <message>
        <source>Was removed there, but stays as it was changed here: {n}</source>
        <translation>Poistettu siellä, mutta säilyy, koska sitä muutettiin täällä: {n}</translation>
    </message>
    <message>
        <source>Was removed here, but comes back as it was changed there: {n}</source>
        <translation>Poistettu täällä, mutta palaa, koska sitä muutettiin siellä: {n}</translation>
    </message>
    <message>
        <source>Chosen there, so this other version goes: {n}</source>
        <translation>Siellä on valittu, joten tämä toinen versio poistuu: {n}</translation>
    </message>
    <message>
        <source>Sealed documents that come: {n}</source>
        <translation>Sinetöityjä asiakirjoja tulee: {n}</translation>
    </message>
    <message>
        <source>Sealed documents that are void: {n}</source>
        <translation>Mitätöityjä asiakirjoja: {n}</translation>
    </message>
    <message>
        <source>Here until now</source>
        <translation>Täällä tähän asti</translation>
    </message>
    <message>
        <source>Here ({who})</source>
        <translation>Täällä ({who})</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Täällä</translation>
    </message>
    <message>
        <source>In the other MentorDesk ({who})</source>
        <translation>Toisessa MentorDeskissä ({who})</translation>
    </message>
    <message>
        <source>In the other MentorDesk</source>
        <translation>Toisessa MentorDeskissä</translation>
    </message>
    <message>
        <source>{version} – the newer one</source>
        <translation>{version} – uudempi</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>{what}: write euros, such as 50 or 49,90.</source>
        <translation>{what}: kirjoita eurot, esimerkiksi 50 tai 49,90.</translation>
    </message>
</context>
<context>
    <name>MonthsKept</name>
    <message>
        <source>Write a number from {least} to {most}.</source>
        <translation>Kirjoita luku {least}–{most}.</translation>
    </message>
    <message>
        <source>The law lets you keep data about a person only as long as you need them. This is proposed until another day is chosen: each plan can have its own.</source>
        <translation>Laki antaa säilyttää henkilön tietoja vain niin kauan kuin niitä tarvitaan. Tätä aikaa ehdotetaan, kunnes suunnitelmaan valitaan oma päivä.</translation>
    </message>
    <message>
        <source>How long data are kept</source>
        <translation>Tietojen säilytysaika</translation>
    </message>
    <message>
        <source>Months after the end</source>
        <translation>Kuukausia päättymisen jälkeen</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Choose somebody</source>
        <translation>Valitse joku</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Suggest a password</source>
        <translation>Ehdota salasanaa</translation>
    </message>
    <message>
        <source>Four words drawn by lot, one choice of over a million million. Type them once more below, so that they stay in your mind.</source>
        <translation>Neljä arvottua sanaa: yksi yli biljoonasta vaihtoehdosta. Kirjoita sanat vielä kerran alle, niin ne jäävät mieleesi.</translation>
    </message>
    <message>
        <source>These two differ. Type the second one again.</source>
        <translation>Salasanat eivät ole samat. Kirjoita jälkimmäinen uudelleen.</translation>
    </message>
    <message>
        <source>This is among the first passwords that anyone would try. Use it all the same? Then press once more.</source>
        <translation>Tätä salasanaa kokeiltaisiin ensimmäisten joukossa. Jos haluat käyttää sitä silti, paina uudelleen.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Uusi salasana</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Sama salasana uudelleen</translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message>
        <source>A new version of this mentoring model: {version}</source>
        <translation>Tästä mentorointimallista on uusi versio {version}</translation>
    </message>
    <message>
        <source>Version {version} is used here now. Everything you have written stays, also the answers to questions that are no longer asked.</source>
        <translation>Nyt käytössä on versio {version}. Kaikki kirjoittamasi säilyy, myös vastaukset kysymyksiin, joita ei enää kysytä.</translation>
    </message>
    <message>
        <source>The questions are the same.</source>
        <translation>Kysymykset ovat samat.</translation>
    </message>
    <message>
        <source>Go on with the new version</source>
        <translation>Siirry uuteen versioon</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Pidä nykyinen</translation>
    </message>
</context>
<context>
    <name>NextMeetingsItem</name>
    <message>
        <source>There are no more meetings to agree on.</source>
        <translation>Sovittavia tapaamisia ei ole enää.</translation>
    </message>
    <message>
        <source>What else is agreed about the times</source>
        <translation>Mitä muuta ajoista on sovittu</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Write a whole number, such as 4.</source>
        <translation>Kirjoita kokonaisluku, esimerkiksi 4.</translation>
    </message>
    <message>
        <source>Write a number, such as 7,5.</source>
        <translation>Kirjoita luku, esimerkiksi 7,5.</translation>
    </message>
</context>
<context>
    <name>OnItsWay</name>
    <message>
        <source>Opening…</source>
        <translation>Avataan…</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>To begin with, and the agenda</source>
        <translation>Aloitus ja asialista</translation>
    </message>
    <message>
        <source>Begin with these</source>
        <translation>Aloittakaa näistä</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Asialista</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Erase what is about health</source>
        <translation>Poista terveystiedot</translation>
    </message>
    <message>
        <source>What is known about one person…</source>
        <translation>Tiedot yhdestä henkilöstä…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Poista pysyvästi…</translation>
    </message>
    <message>
        <source>Change the basics</source>
        <translation>Muokkaa perustietoja</translation>
    </message>
    <message>
        <source>Hand over to another MentorDesk…</source>
        <translation>Luovuta toiseen MentorDeskiin…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ota uudelleen käsittelyyn</translation>
    </message>
    <message>
        <source>Mark as ended</source>
        <translation>Merkitse päättyneeksi</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Avoimet tehtävät</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Avaa {name}</translation>
    </message>
    <message>
        <source>All meetings have been held.</source>
        <translation>Kaikki tapaamiset on pidetty.</translation>
    </message>
    <message>
        <source>{done} of {parts} parts confirmed</source>
        <translation>vahvistettu {done}/{parts} osaa</translation>
    </message>
    <message>
        <source>This has ended, and answers about health are still kept. They are to be erased first.</source>
        <translation>Tämä on päättynyt, mutta terveyttä koskevia vastauksia on yhä tallessa. Ne poistetaan ensimmäisinä.</translation>
    </message>
</context>
<context>
    <name>OwnQuestionsItem</name>
    <message>
        <source>Add your own question</source>
        <translation>Lisää oma kysymys</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>This has ended. What you still write is saved all the same.</source>
        <translation>Tämä on päättynyt. Jos kirjoitat vielä jotain, se tallentuu silti.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ota uudelleen käsittelyyn</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Ei vielä nimeä</translation>
    </message>
</context>
<context>
    <name>PairLine</name>
    <message>
        <source>Begin the mentorship</source>
        <translation>Aloita mentorointi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Undo the pair</source>
        <translation>Pura pari</translation>
    </message>
    <message>
        <source>Undo the pair: {names}</source>
        <translation>Pura pari: {names}</translation>
    </message>
</context>
<context>
    <name>PairsBoard</name>
    <message>
        <source>Form a pair</source>
        <translation>Muodosta pari</translation>
    </message>
    <message>
        <source>Choose one on each side, or drag one onto the other.</source>
        <translation>Valitse yksi kummaltakin puolelta tai vedä toinen toisen päälle.</translation>
    </message>
</context>
<context>
    <name>PairsItem</name>
    <message>
        <source>Pairs</source>
        <translation>Parit</translation>
    </message>
    <message>
        <source>Undo the pair {names}?</source>
        <translation>Puretaanko pari {names}?</translation>
    </message>
    <message>
        <source>The mentorship that they have begun stays.</source>
        <translation>Heidän aloittamansa mentorointi säilyy.</translation>
    </message>
    <message>
        <source>The mentorship that they have begun stays. Their fees here are removed.</source>
        <translation>Heidän aloittamansa mentorointi säilyy. Heidän palkkionsa poistuvat täältä.</translation>
    </message>
    <message>
        <source>Keep the pair</source>
        <translation>Säilytä pari</translation>
    </message>
    <message>
        <source>Undo the pair</source>
        <translation>Pura pari</translation>
    </message>
    <message>
        <source>The pair was undone: {names}</source>
        <translation>Pari purettiin: {names}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Names, goals, tasks, words, questions and answers of all mentorships are searched, in any form of the word. What is about health is never found here.</source>
        <translation>Haku käy läpi kaikkien mentorointien nimet, tavoitteet, tehtävät, sanat, kysymykset ja vastaukset, sanojen eri muodoissa. Terveyttä koskevia tietoja se ei löydä koskaan.</translation>
    </message>
    <message>
        <source>Nothing is found. Try another word, fewer words or a beginning.</source>
        <translation>Mitään ei löytynyt. Kokeile toista sanaa, harvempia sanoja tai sanan alkua.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n osuma</numerusform>
            <numerusform>%n osumaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown. Another word narrows it.</source>
        <translation>
            <numerusform>Näkyvissä on %n osuma. Lisää sana, niin haku tarkentuu.</numerusform>
            <numerusform>Näkyvissä on %n ensimmäistä osumaa. Lisää sana, niin haku tarkentuu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older texts are still being read.</source>
        <translation>Vanhempia tekstejä luetaan vielä.</translation>
    </message>
    <message>
        <source>Find in everything</source>
        <translation>Etsi kaikesta</translation>
    </message>
</context>
<context>
    <name>PaperBar</name>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF</translation>
    </message>
    <message>
        <source>Print {name}</source>
        <translation>Tulosta {name}</translation>
    </message>
    <message>
        <source>Sign {name}</source>
        <translation>Allekirjoita {name}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Allekirjoita</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Back to the documents</source>
        <translation>Takaisin asiakirjoihin</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>The pages appear here in a moment.</source>
        <translation>Sivut tulevat näkyviin hetken kuluttua.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pienennä</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Suurenna</translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>Passphrase of the file</source>
        <translation>Tiedoston tunnuslause</translation>
    </message>
    <message>
        <source>Suggest other words</source>
        <translation>Ehdota muita sanoja</translation>
    </message>
    <message>
        <source>Choose the passphrase myself</source>
        <translation>Valitse tunnuslause itse</translation>
    </message>
    <message>
        <source>Take words drawn by lot</source>
        <translation>Ota arvotut sanat</translation>
    </message>
    <message>
        <source>These two differ. Type the second one again.</source>
        <translation>Nämä kaksi eivät ole samat. Kirjoita jälkimmäinen uudelleen.</translation>
    </message>
    <message>
        <source>This is easy to guess, and whoever has the file can try as often as they like. Use it all the same? Then press once more.</source>
        <translation>Tämä on helppo arvata, ja se, jolla tiedosto on, voi yrittää niin monta kertaa kuin haluaa. Käytetäänkö sitä silti? Paina siinä tapauksessa uudelleen.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Sama uudelleen</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Näytä kirjoitettu</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock näyttää olevan päällä.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Piilota kirjoitettu</translation>
    </message>
</context>
<context>
    <name>PasswordPart</name>
    <message>
        <source>Change the password</source>
        <translation>Vaihda salasana</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Tee uusi palautuslomake</translation>
    </message>
    <message>
        <source>Password and recovery code</source>
        <translation>Salasana ja palautuskoodi</translation>
    </message>
    <message>
        <source>The password is changed. From now on only the new one opens MentorDesk.</source>
        <translation>Salasana on vaihdettu. Tästä lähtien vain uusi avaa MentorDeskin.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Tee uusi lomake</translation>
    </message>
    <message>
        <source>As soon as there is a new sheet, the one before no longer works.</source>
        <translation>Kun uusi lomake on tehty, entinen ei enää kelpaa.</translation>
    </message>
    <message>
        <source>The new recovery sheet is in use. Destroy the one before.</source>
        <translation>Uusi palautuslomake on käytössä. Hävitä entinen.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation>Ihmiset</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Same person as …</source>
        <translation>Sama henkilö kuin …</translation>
    </message>
    <message>
        <source>Same person as …, {role}</source>
        <translation>Sama henkilö kuin …, {role}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tehtävänimike</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Kiinnostuksen kohteet</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>There is no digit in this number. Is it right?</source>
        <translation>Tässä numerossa ei ole yhtään numeromerkkiä. Onko se oikein?</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like an email address. Is it right?</source>
        <translation>Tämä ei näytä sähköpostiosoitteelta. Onko se oikein?</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>Remove the person</source>
        <translation>Poista henkilö</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Ei vielä nimeä</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>Muuta: {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Poista {name}</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Remove the person</source>
        <translation>Poista henkilö</translation>
    </message>
</context>
<context>
    <name>PhaseBlock</name>
    <message>
        <source>The last day is before the first day.</source>
        <translation>Viimeinen päivä on ennen ensimmäistä päivää.</translation>
    </message>
    <message>
        <source>{done} of {steps} steps done</source>
        <translation>vaiheista tehty {done}/{steps}</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Päättyy</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Save a backup as a file</source>
        <translation>Tallenna varmuuskopio tiedostoon</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Palauta tiedostosta</translation>
    </message>
    <message>
        <source>A second place for the backups</source>
        <translation>Varmuuskopioiden toinen paikka</translation>
    </message>
    <message>
        <source>Backups of MentorDesk (*.mdbackup)</source>
        <translation>MentorDeskin varmuuskopiot (*.mdbackup)</translation>
    </message>
</context>
<context>
    <name>PlanItem</name>
    <message>
        <source>Propose dates</source>
        <translation>Ehdota päiviä</translation>
    </message>
    <message>
        <source>Only what has no date yet gets one. You can change them all.</source>
        <translation>Päivä ehdotetaan niille, joilla sitä ei vielä ole. Voit muuttaa kaikkia päiviä.</translation>
    </message>
    <message>
        <source>When the first day is written in the basics, dates can be proposed here.</source>
        <translation>Kun perustiedoissa on ensimmäinen päivä, saat tästä ehdotuksen päiviksi.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the document</source>
        <translation>Asiakirjan esikatselu</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Bring this into use</source>
        <translation>Ota tämä käyttöön</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Takaisin luetteloon</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Mitä siinä on</translation>
    </message>
    <message>
        <source>Restored the backup {name}.</source>
        <translation>Palautettu varmuuskopio, {name}.</translation>
    </message>
    <message>
        <source>The password is the one of that time.</source>
        <translation>Salasana on se, joka oli silloin käytössä.</translation>
    </message>
    <message>
        <source>The backup is being brought into use…</source>
        <translation>Varmuuskopiota palautetaan…</translation>
    </message>
    <message>
        <source>Everything is being put back as it was…</source>
        <translation>Kaikki palautetaan ennalleen…</translation>
    </message>
    <message>
        <source>Everything is again as it was before.</source>
        <translation>Kaikki on taas niin kuin ennen.</translation>
    </message>
    <message>
        <source>The files from before are kept in the folder {folder}.</source>
        <translation>Aiemmat tiedostot ovat tallessa kansiossa {folder}.</translation>
    </message>
    <message>
        <source>Bring this backup into use?</source>
        <translation>Otetaanko tämä varmuuskopio käyttöön?</translation>
    </message>
    <message>
        <source>What is here now is damaged, so nobody can say what was written after the backup was made.</source>
        <translation>Nykyiset tiedot ovat vahingoittuneet, joten ei voi sanoa, mitä varmuuskopion tekemisen jälkeen on kirjoitettu.</translation>
    </message>
    <message>
        <source>The damaged files are kept as they are, in a folder of their own.</source>
        <translation>Vahingoittuneet tiedostot säilyvät sellaisinaan omassa kansiossaan.</translation>
    </message>
    <message>
        <source>You can undo this: what is here now is kept as a backup first.</source>
        <translation>Tämän voi kumota: nykyisistä tiedoista tehdään ensin varmuuskopio.</translation>
    </message>
    <message>
        <source>Bring it into use</source>
        <translation>Ota käyttöön</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Nothing has been written since it was made.</source>
        <translation>Sen tekemisen jälkeen ei ole kirjoitettu mitään.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} ja %n muu</numerusform>
            <numerusform>{names} ja %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written after it was made goes out of use. It is about: {names}.</source>
        <translation>Sen jälkeen kirjoitettu jää pois käytöstä. Se koskee näitä: {names}.</translation>
    </message>
    <message>
        <source>The backup is locked with another key than today’s. The whole database changes to the one in the backup, and with it the password and the recovery code: those of that time count from then on.</source>
        <translation>Varmuuskopio on lukittu eri avaimella kuin nykyinen tietokanta. Koko tietokanta vaihtuu varmuuskopion tietokantaan, ja samalla vaihtuvat salasana ja palautuskoodi: siitä lähtien voimassa ovat sen ajan salasana ja koodi.</translation>
    </message>
    <message>
        <source>Nothing was written yet when it was made.</source>
        <translation>Kun se tehtiin, mitään ei ollut vielä kirjoitettu.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja %n muu</numerusform>
            <numerusform>ja %n muuta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Esikatselu</translation>
    </message>
</context>
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>Automaattinen</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>Automaattinen</translation>
    </message>
</context>
<context>
    <name>PrintAsk</name>
    <message>
        <source>Sending to the printer…</source>
        <translation>Lähetetään tulostimelle…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>Sides</source>
        <translation>Puolet</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paperi</translation>
    </message>
    <message>
        <source>Both sides, turned like a book</source>
        <translation>Kaksipuolinen, käännetään kuin kirja</translation>
    </message>
    <message>
        <source>Both sides, turned like a wall calendar</source>
        <translation>Kaksipuolinen, käännetään kuin seinäkalenteri</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Yksipuolinen</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Tulostin</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kappaleita</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>Sivusta</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>Sivuun</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>The side before</source>
        <translation>Edellinen sivu</translation>
    </message>
    <message>
        <source>The next side</source>
        <translation>Seuraava sivu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>The printer’s own settings…</source>
        <translation>Tulostimen omat asetukset…</translation>
    </message>
    <message>
        <source>The pages are made smaller to fit: {percent} % of their size.</source>
        <translation>Sivut pienennetään paperille sopiviksi: koko on {percent} %.</translation>
    </message>
    <message>
        <source>Side {side} of {sides}</source>
        <translation>Sivu {side}/{sides}</translation>
    </message>
    <message>
        <source>stays empty</source>
        <translation>jää tyhjäksi</translation>
    </message>
    <message>
        <source>No printer is installed on this PC. Save the pages as a PDF instead.</source>
        <translation>Tälle koneelle ei ole asennettu tulostinta. Tallenna sivut PDF-tiedostoksi.</translation>
    </message>
</context>
<context>
    <name>PrivacyNotice</name>
    <message>
        <source>Privacy notice</source>
        <translation>Tietosuojaseloste</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>ProgrammeChoice</name>
    <message>
        <source>What do you begin?</source>
        <translation>Mitä aloitat?</translation>
    </message>
    <message>
        <source>The model decides which meetings there are and what is asked in them.</source>
        <translation>Mentorointimalli määrää, mitä tapaamisia on ja mitä niissä kysytään.</translation>
    </message>
    <message>
        <source>One person’s mentoring</source>
        <translation>Yhden ihmisen mentorointi</translation>
    </message>
    <message>
        <source>Several together, on one plan</source>
        <translation>Monta yhdessä samalla suunnitelmalla</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Malli: {name}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versio {version}</translation>
    </message>
    <message>
        <source>You have begun with this one. To take another, stop and begin anew.</source>
        <translation>Olet jo aloittanut tällä mallilla. Jos haluat toisen, keskeytä ja aloita alusta.</translation>
    </message>
</context>
<context>
    <name>ProgrammeFacts</name>
    <message>
        <source>Contents</source>
        <translation>Sisältö</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Tarkiste (SHA-256)</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Julkaisija</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Voimassa alkaen</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Pohjana</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisenssi</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Julkaistu</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>Poistunut käytöstä</translation>
    </message>
    <message>
        <source>For a group also: {contents}</source>
        <translation>Ryhmälle lisäksi: {contents}</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n tapaaminen</numerusform>
            <numerusform>%n tapaamista</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most} meetings</source>
        <translation>{least}–{most} tapaamista</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n kysymys</numerusform>
            <numerusform>%n kysymystä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n asiakirja</numerusform>
            <numerusform>%n asiakirjaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n kieli</numerusform>
            <numerusform>%n kieltä</numerusform>
        </translation>
    </message>
    <message>
        <source>the original</source>
        <translation>alkuperäinen</translation>
    </message>
    <message>
        <source>translated by {name}</source>
        <translation>kääntänyt {name}</translation>
    </message>
    <message>
        <source>reviewed by a native speaker</source>
        <translation>äidinkielinen puhuja on tarkistanut</translation>
    </message>
    <message>
        <source>not yet reviewed by a native speaker</source>
        <translation>äidinkielinen puhuja ei ole vielä tarkistanut</translation>
    </message>
</context>
<context>
    <name>Proposed</name>
    <message>
        <source>Use this</source>
        <translation>Käytä tätä</translation>
    </message>
    <message>
        <source>Copies the proposal to the field above.</source>
        <translation>Kopioi ehdotuksen yllä olevaan kenttään.</translation>
    </message>
    <message>
        <source>Proposal from the meetings</source>
        <translation>Ehdotus tapaamisten pohjalta</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Asema</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Pikakuvake</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tuntematon</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Moves the element into the visible area</source>
        <translation>Siirtää kohteen näkyviin</translation>
    </message>
    <message>
        <source>Set Focus</source>
        <translation>Siirrä kohdistus</translation>
    </message>
    <message>
        <source>Show Menu</source>
        <translation>Näytä valikko</translation>
    </message>
    <message>
        <source>Show on Screen</source>
        <translation>Näytä ruudulla</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>&amp;Billing information:</source>
        <translation>&amp;Laskutustiedot:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>L&amp;opussa:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;Alussa:</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>Työn &amp;tärkeys:</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>A&amp;jastettu tulostus:</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Kirjautuminen vaaditaan</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Tulostin %1 palvelimella %2 vaatii kirjautumisen.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Tulostin %1 vaatii kirjautumisen.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Salasana:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Käyttäjätunnus:</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>An error occurred</source>
        <translation>Tapahtui virhe</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Sijainti:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Tiedostot&amp;yyppi:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>”%1” on kirjoitussuojattu.
Haluatko silti poistaa sen?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Haluatko varmasti poistaa kohteen ”%1”?</translation>
    </message>
</context>
<context>
    <name>QMimeType</name>
    <message>
        <source>PDF document</source>
        <translation>PDF-asiakirja</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>Zip-paketti</translation>
    </message>
    <message>
        <source>Microsoft Excel Worksheet</source>
        <translation>Excel-taulukko</translation>
    </message>
    <message>
        <source>TOML document</source>
        <translation>TOML-tiedosto</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>kansio</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>Sivujen &amp;järjestys:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Sivuja &amp;arkilla:</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Kaksipuolisen tulostuksen asetukset ovat ristiriidassa</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Kaksipuolisen tulostuksen asetukset ovat ristiriidassa keskenään. Haluatko korjata ne?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Custom value for %1</source>
        <translation>Oma arvo: %1</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Sivun asetukset ovat ristiriidassa</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Sivun asetukset ovat ristiriidassa keskenään. Haluatko korjata ne?</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Kaksipuolinen tulostus</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Sidonta pitkältä sivulta</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ei käytössä</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Sivu&amp;joukko:</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Sidonta lyhyeltä sivulta</translation>
    </message>
</context>
<context>
    <name>QProgressBar</name>
    <message>
        <source>%p%</source>
        <translation>%p %</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Näppäimistö</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>block quote</source>
        <translation>lainaus</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>työpöytä</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>ilmoitus</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>kytkin</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ikkuna</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Downloads</source>
        <translation>Lataukset</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Julkinen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mallit</translation>
    </message>
</context>
<context>
    <name>QWindowsUiaMainProvider</name>
    <message>
        <source>blockquote</source>
        <translation>lainaus</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Own question</source>
        <translation>Oma kysymys</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>Mitä haluat kysyä?</translation>
    </message>
    <message>
        <source>Answer to the own question</source>
        <translation>Vastaus omaan kysymykseen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Poista kysymys</translation>
    </message>
</context>
<context>
    <name>ReadLine</name>
    <message>
        <source>Copy the address</source>
        <translation>Kopioi osoite</translation>
    </message>
</context>
<context>
    <name>ReadingIn</name>
    <message>
        <source>Read a filled form</source>
        <translation>Lue täytetty lomake</translation>
    </message>
    <message>
        <source>PDF forms ({patterns})</source>
        <translation>PDF-lomakkeet ({patterns})</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>The document that is signed</source>
        <translation>Allekirjoitettava asiakirja</translation>
    </message>
    <message>
        <source>The sealed document</source>
        <translation>Sinetöity asiakirja</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Take in a hand-over file or a filled form</source>
        <translation>Tuo luovutustiedosto tai täytetty lomake</translation>
    </message>
    <message>
        <source>Hand-over files and filled forms ({patterns})</source>
        <translation>Luovutustiedostot ja täytetyt lomakkeet ({patterns})</translation>
    </message>
</context>
<context>
    <name>RecordRows</name>
    <message>
        <source>Removed: {text}</source>
        <translation>Poistettu: {text}</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>A new password with the recovery code</source>
        <translation>Uusi salasana palautuskoodilla</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Back to the password</source>
        <translation>Takaisin salasanaan</translation>
    </message>
    <message>
        <source>Type the code from your recovery sheet. Then you choose a new password.</source>
        <translation>Kirjoita koodi palautuslomakkeestasi. Sen jälkeen valitset uuden salasanan.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Palautuskoodi</translation>
    </message>
    <message>
        <source>Capital or small letters, hyphens and spaces make no difference.</source>
        <translation>Isoilla ja pienillä kirjaimilla, yhdysmerkeillä ja väleillä ei ole väliä.</translation>
    </message>
    <message>
        <source>This code doesn’t open MentorDesk. Compare it with the sheet, character by character. Only the newest sheet works.</source>
        <translation>Koodi ei avaa MentorDeskiä. Vertaa sitä lomakkeeseen merkki merkiltä. Vain uusin lomake kelpaa.</translation>
    </message>
    <message numerus="yes">
        <source>The code has {all} characters; %n are there now.</source>
        <translation>
            <numerusform>Koodissa on {all} merkkiä. Nyt niitä on %n.</numerusform>
            <numerusform>Koodissa on {all} merkkiä. Nyt niitä on %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>“{text}” can&apos;t be saved. What was saved before is as it was.</source>
        <translation>Tekstiä ”{text}” ei voi tallentaa. Aiemmin tallennettu on ennallaan.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Korjaa</translation>
    </message>
    <message>
        <source>Leave as before</source>
        <translation>Jätä kuten ennen</translation>
    </message>
</context>
<context>
    <name>Remarked</name>
    <message>
        <source>Remark: {line}</source>
        <translation>Huomautus: {line}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>Write a remark</source>
        <translation>Kirjoita huomautus</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>Remove what is written?</source>
        <translation>Poistetaanko myös kirjoitettu?</translation>
    </message>
    <message>
        <source>{name} already has answers. They are removed with it.</source>
        <translation>{name}: vastauksia on jo kirjoitettu. Ne poistuvat samalla.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Lisää {name}</translation>
    </message>
    <message>
        <source>Removed: {text}</source>
        <translation>Poistettu: {text}</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Choose a backup file…</source>
        <translation>Valitse varmuuskopiotiedosto…</translation>
    </message>
    <message>
        <source>A backup brings back everything as it was when it was made. The files that are here now are kept, in a folder of their own.</source>
        <translation>Varmuuskopio palauttaa kaiken sellaiseksi kuin se oli kopion tekohetkellä. Nykyiset tiedostot säilyvät omassa kansiossaan.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Palauta varmuuskopio</translation>
    </message>
    <message>
        <source>Choose a backup file</source>
        <translation>Valitse varmuuskopiotiedosto</translation>
    </message>
    <message>
        <source>Backups of MentorDesk (*.mdbackup)</source>
        <translation>MentorDeskin varmuuskopiot (*.mdbackup)</translation>
    </message>
    <message>
        <source>Restore the backup {name}?</source>
        <translation>Palautetaanko varmuuskopio, {name}?</translation>
    </message>
    <message>
        <source>The files that are here now are kept, so nothing is lost by trying.</source>
        <translation>Nykyiset tiedostot säilyvät, joten kokeilemalla ei menetä mitään.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>made {when}</source>
        <translation>joka tehtiin {when}</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>Palauta tämä</translation>
    </message>
    <message>
        <source>No backup was found on this PC. If you have one elsewhere, such as on a USB stick, choose its file.</source>
        <translation>Tältä tietokoneelta ei löytynyt varmuuskopioita. Jos sellainen on muualla, esimerkiksi USB-tikulla, valitse sen tiedosto.</translation>
    </message>
    <message>
        <source>Restored the backup {name}.</source>
        <translation>Palautettu varmuuskopio, {name}.</translation>
    </message>
    <message>
        <source>What you have erased for good since then stays erased.</source>
        <translation>Se ei palauta tietoja, jotka olet sen jälkeen poistanut pysyvästi.</translation>
    </message>
    <message>
        <source>The password and the recovery code are those of that time.</source>
        <translation>Salasana ja palautuskoodi ovat ne, jotka olivat silloin käytössä.</translation>
    </message>
    <message>
        <source>The files from before are kept in the folder {folder}.</source>
        <translation>Aiemmat tiedostot ovat tallessa kansiossa {folder}.</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>How far is the goal: {goal}</source>
        <translation>Miten pitkällä tavoite on: {goal}</translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation>Mitä siitä puhuttiin</translation>
    </message>
    <message>
        <source>Note on the goal: {goal}</source>
        <translation>Muistiinpano tavoitteesta: {goal}</translation>
    </message>
    <message>
        <source>We focus on this next</source>
        <translation>Keskitymme tähän seuraavaksi</translation>
    </message>
</context>
<context>
    <name>RivalsBlock</name>
    <message>
        <source>Two versions wait for a choice</source>
        <translation>Kaksi versiota odottaa valintaa</translation>
    </message>
    <message>
        <source>Nothing waits for a choice any more</source>
        <translation>Mikään ei enää odota valintaa</translation>
    </message>
    <message>
        <source>These were written in two ways at different desks. What was written last stands now; the other version goes when you have chosen.</source>
        <translation>Nämä on kirjoitettu kahdessa MentorDeskissä eri tavoin. Nyt voimassa on viimeksi kirjoitettu. Toinen versio poistuu, kun olet valinnut.</translation>
    </message>
    <message>
        <source>Stands now:</source>
        <translation>Nyt voimassa:</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Siirry kysymykseen</translation>
    </message>
</context>
<context>
    <name>RoleDuties</name>
    <message>
        <source>In our own words</source>
        <translation>Omin sanoin</translation>
    </message>
</context>
<context>
    <name>RolePeople</name>
    <message>
        <source>Add: {role}</source>
        <translation>Lisää: {role}</translation>
    </message>
    <message>
        <source>Removed: {text}</source>
        <translation>Poistettu: {text}</translation>
    </message>
</context>
<context>
    <name>SaidBefore</name>
    <message>
        <source>Last time</source>
        <translation>Viime kerralla</translation>
    </message>
</context>
<context>
    <name>SaidText</name>
    <message>
        <source>Show all</source>
        <translation>Näytä kaikki</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Saved in the folder {folder}: {file}.</source>
        <translation>Tallennettu kansioon {folder}: {file}.</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Näytä kansiossa</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save as PDF into a folder</source>
        <translation>Tallenna PDF-tiedostot kansioon</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-asiakirjat (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ScaleItem</name>
    <message>
        <source>Why, {view}</source>
        <translation>Perustelu, {view}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perustelu</translation>
    </message>
</context>
<context>
    <name>ScaleThreadItem</name>
    <message>
        <source>No step has been chosen yet.</source>
        <translation>Vaihetta ei ole vielä valittu.</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>Seal the document</source>
        <translation>Sinetöi asiakirja</translation>
    </message>
    <message>
        <source>What the seal proves</source>
        <translation>Mitä sinetti todistaa</translation>
    </message>
    <message>
        <source>What it doesn’t prove</source>
        <translation>Mitä se ei todista</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Mitä siitä seuraa</translation>
    </message>
    <message>
        <source>More about the key</source>
        <translation>Lisätietoja avaimesta</translation>
    </message>
    <message>
        <source>Seal and lock</source>
        <translation>Sinetöi ja lukitse</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sinetöi</translation>
    </message>
    <message>
        <source>The last changes aren’t saved yet. Try again soon.</source>
        <translation>Viimeiset muutokset eivät ole vielä tallessa. Yritä hetken päästä uudelleen.</translation>
    </message>
    <message>
        <source>{name} has signed with a drawn signature</source>
        <translation>{name} on allekirjoittanut piirtämällä</translation>
    </message>
    <message>
        <source>{name} has signed by typing the name</source>
        <translation>{name} on allekirjoittanut kirjoittamalla nimensä</translation>
    </message>
    <message>
        <source>{name} signs the printed page by pen</source>
        <translation>{name} allekirjoittaa tulosteen kynällä</translation>
    </message>
    <message>
        <source>The document is whole: nothing in it has changed since it was sealed.</source>
        <translation>Asiakirja on eheä: mikään siinä ei ole muuttunut sinetöinnin jälkeen.</translation>
    </message>
    <message>
        <source>It was sealed with the key below.</source>
        <translation>Se on sinetöity alla olevalla avaimella.</translation>
    </message>
    <message>
        <source>It doesn’t prove who the person at this PC was. It is no qualified electronic signature, and PDF readers say that the issuer isn’t known to them.</source>
        <translation>Sinetti ei todista, kuka tällä koneella oli. Se ei ole hyväksytty sähköinen allekirjoitus, ja PDF-lukijat sanovat, etteivät ne tunne sen myöntäjää.</translation>
    </message>
    <message>
        <source>The time is that of this PC’s clock.</source>
        <translation>Aika on tämän koneen kellosta.</translation>
    </message>
    <message>
        <source>What it tells is locked here. Whoever unlocks it says why, and it becomes void.</source>
        <translation>Siinä kerrotut tiedot lukitaan täällä. Kun joku avaa ne muokattavaksi, hän kertoo syyn, ja asiakirja mitätöidään.</translation>
    </message>
    <message>
        <source>It replaces the document {number}, which is void from then on.</source>
        <translation>Se korvaa asiakirjan {number}, joka on siitä lähtien mitätöity.</translation>
    </message>
    <message>
        <source>The file is kept here, locked, with its record number.</source>
        <translation>Tiedosto säilyy täällä salattuna asiakirjanumerollaan.</translation>
    </message>
</context>
<context>
    <name>SecondPart</name>
    <message>
        <source>Second place</source>
        <translation>Toinen paikka</translation>
    </message>
    <message>
        <source>A backup on the same disk is of no help when the disk breaks or the PC is stolen. Choose a folder elsewhere as well: on a USB stick, in OneDrive or on a network drive. What goes there is encrypted, so only your password or recovery code opens it.</source>
        <translation>Samalla levyllä oleva varmuuskopio ei auta, jos levy rikkoutuu tai tietokone varastetaan. Valitse siksi kansio myös muualta: USB-tikulta, OneDrivesta tai verkkolevyltä. Sinne menevät tiedostot on salattu, ja ne avaa vain salasanasi tai palautuskoodisi.</translation>
    </message>
    <message>
        <source>The backups’ second place has not been within reach for a week.</source>
        <translation>Varmuuskopion toinen paikka ei ole ollut tavoitettavissa viikkoon.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Valitse toinen kansio</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Valitse kansio</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>Ei vielä tavoitettu</translation>
    </message>
    <message>
        <source>Last reached {day}</source>
        <translation>Viimeksi tavoitettu {day}</translation>
    </message>
</context>
<context>
    <name>SecretCard</name>
    <message>
        <source>Look inside</source>
        <translation>Katso sisältöä</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>This backup was made when another key was in use. Type the password of that time, or the recovery code from its sheet.</source>
        <translation>Tämä varmuuskopio tehtiin, kun käytössä oli toinen avain. Kirjoita sen aikainen salasana tai sen aikaisen palautuslomakkeen palautuskoodi.</translation>
    </message>
    <message>
        <source>Password or recovery code</source>
        <translation>Salasana tai palautuskoodi</translation>
    </message>
    <message>
        <source>That doesn’t open this backup. Type it again.</source>
        <translation>Tämä ei avaa varmuuskopiota. Kirjoita uudelleen.</translation>
    </message>
    <message>
        <source>Type the password or the recovery code.</source>
        <translation>Kirjoita salasana tai palautuskoodi.</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>We have gone through this part</source>
        <translation>Vahvistamme tämän osan</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>Security</source>
        <translation>Turvallisuus</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Ei koskaan itsestään</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>%n minuutin kuluttua</numerusform>
            <numerusform>%n minuutin kuluttua</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when the PC is not used</source>
        <translation>Lukitse, kun konetta ei käytetä</translation>
    </message>
    <message>
        <source>With Ctrl and L you lock at once. What you have written is saved first.</source>
        <translation>Näppäimillä Ctrl ja L lukitset heti. Kirjoittamasi tallennetaan ensin.</translation>
    </message>
</context>
<context>
    <name>SetForAll</name>
    <message>
        <source>Your organisation has set this.</source>
        <translation>Organisaatiosi on asettanut tämän.</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>Keep what you have written?</source>
        <translation>Säilytetäänkö kirjoittamasi?</translation>
    </message>
    <message>
        <source>A plan half done waits on the first page until you go on with it.</source>
        <translation>Keskeneräinen suunnitelma odottaa Koti-sivulla, kunnes jatkat sitä.</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Säilytä myöhemmäksi</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Jatka kirjoittamista</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Samat kuin järjestelmässä</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Turvallisuus</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>How long data are kept</source>
        <translation>Tietojen säilytysaika</translation>
    </message>
    <message>
        <source>Check a document…</source>
        <translation>Tarkista asiakirja…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Värit</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>Also with the keys Ctrl and +, Ctrl and -, and Ctrl and 0.</source>
        <translation>Myös näppäimillä Ctrl ja +, Ctrl ja - sekä Ctrl ja 0.</translation>
    </message>
    <message>
        <source>Everything lies in this folder on this computer, locked. By itself nothing leaves it but the encrypted backups, where you or your organisation have chosen a second place for them. The file mentordesk.key in it opens the rest: neither is of use without the other, so always move the whole folder.</source>
        <translation>Kaikki on tässä kansiossa tällä tietokoneella, lukittuna. Kansiosta lähtee itsestään vain salattuja varmuuskopioita, jos sinä tai organisaatiosi on valinnut niille toisen paikan. Kansion tiedosto mentordesk.key avaa muut tiedostot: kummastakaan ei ole hyötyä ilman toista, joten siirrä aina koko kansio.</translation>
    </message>
    <message>
        <source>Mentoring models</source>
        <translation>Mentorointimallit</translation>
    </message>
    <message>
        <source>See which models there are, import one or export one to begin from.</source>
        <translation>Katso, mitä malleja on. Voit tuoda uuden tai viedä nykyisen pohjaksi.</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Näytä mallit</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Missä tietosi ovat</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Avaa kansio</translation>
    </message>
    <message>
        <source>About MentorDesk</source>
        <translation>Tietoja MentorDeskistä</translation>
    </message>
</context>
<context>
    <name>SharedRow</name>
    <message>
        <source>Name somebody else</source>
        <translation>Nimeä joku muu</translation>
    </message>
    <message>
        <source>{name}, the same person as: {role}</source>
        <translation>{name}, sama henkilö kuin {role}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Tulosta palautuslomake</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF</translation>
    </message>
    <message>
        <source>I have the code, go on</source>
        <translation>Koodi on tallessa, jatka</translation>
    </message>
    <message>
        <source>MentorDesk recovery sheet</source>
        <translation>MentorDeskin palautuslomake</translation>
    </message>
    <message>
        <source>Sent to the printer. Put the sheet in a safe place.</source>
        <translation>Lomake lähti tulostimelle. Laita se varmaan talteen.</translation>
    </message>
    <message>
        <source>The file lies beside what it opens. Move it to another place, such as a USB stick.</source>
        <translation>Tiedosto on nyt samassa paikassa kuin tiedot, jotka se avaa. Siirrä se muualle, esimerkiksi muistitikulle.</translation>
    </message>
    <message>
        <source>Best print it, and then delete the file.</source>
        <translation>Parasta on tulostaa se ja poistaa sitten tiedosto.</translation>
    </message>
    <message>
        <source>If you forget the password, this code lets you choose a new one. Nothing else does: without the password and the code, what you have written is lost.</source>
        <translation>Jos unohdat salasanan, voit valita uuden tällä koodilla. Muuta keinoa ei ole: jos sekä salasana että koodi katoavat, kirjoittamaasi ei saa enää auki.</translation>
    </message>
    <message>
        <source>Keep it where only you, or somebody you trust, can find it: in a locked cabinet, for instance. Don’t keep it on this PC, beside what it opens.</source>
        <translation>Säilytä koodia paikassa, josta vain sinä tai luotettusi löytää sen, esimerkiksi lukitussa kaapissa. Älä säilytä sitä tällä koneella samassa paikassa kuin tiedot, jotka se avaa.</translation>
    </message>
</context>
<context>
    <name>SheetCheck</name>
    <message>
        <source>Finish</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Näytä koodi uudelleen</translation>
    </message>
    <message>
        <source>Group {group}, character {sign}</source>
        <translation>Ryhmä {group}, merkki {sign}</translation>
    </message>
    <message>
        <source>This one differs from the code: {place}. Look at the sheet again.</source>
        <translation>Tämä ei täsmää koodiin: {place}. Katso lomakkeesta uudelleen.</translation>
    </message>
    <message>
        <source>This one is missing: {place}.</source>
        <translation>Tämä puuttuu: {place}.</translation>
    </message>
    <message>
        <source>Take the sheet, or wherever you wrote the code down, and type these four characters of it. Then you can be sure that it helps when it is needed.</source>
        <translation>Ota esiin lomake tai paperi, jolle kirjoitit koodin, ja kirjoita siitä nämä neljä merkkiä. Näin voit olla varma, että koodista on apua, kun sitä tarvitset.</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Your recovery code</source>
        <translation>Palautuskoodisi</translation>
    </message>
</context>
<context>
    <name>ShelfCard</name>
    <message>
        <source>More about this model</source>
        <translation>Lisää tästä mallista</translation>
    </message>
    <message>
        <source>Export as a base</source>
        <translation>Vie pohjaksi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versio {version}</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>itse lisätty</translation>
    </message>
    <message>
        <source>came with MentorDesk</source>
        <translation>tullut MentorDeskin mukana</translation>
    </message>
    <message>
        <source>not in use, as a newer version is here</source>
        <translation>ei käytössä, koska uudempi versio on olemassa</translation>
    </message>
    <message>
        <source>As files in a zip</source>
        <translation>Tiedostoina zip-pakettiin</translation>
    </message>
    <message>
        <source>As a spreadsheet (.xlsx)</source>
        <translation>Taulukkona (.xlsx)</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Import a mentoring model</source>
        <translation>Tuo mentorointimalli</translation>
    </message>
    <message>
        <source>Remove {name} {version}?</source>
        <translation>Poistetaanko {name} {version}?</translation>
    </message>
    <message>
        <source>What has begun under this model goes on as before: it keeps a copy of its own. Nothing new can be begun under it.</source>
        <translation>Tällä mallilla aloitetut jatkuvat ennallaan, sillä niillä on mallista oma kopio. Uusia et voi enää aloittaa tällä mallilla.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Mentoring models</source>
        <translation>Mentorointimallit</translation>
    </message>
    <message>
        <source>A model decides which meetings there are and what is asked in them. Your area may have one of its own: a zip file, a spreadsheet (.xlsx) or a folder.</source>
        <translation>Malli määrää, mitä tapaamisia on ja mitä niissä kysytään. Alueellasi voi olla oma mallinsa: zip-tiedosto, taulukko (.xlsx) tai kansio.</translation>
    </message>
    <message>
        <source>You can also drop the file on this page.</source>
        <translation>Voit myös pudottaa tiedoston tälle sivulle.</translation>
    </message>
    <message>
        <source>Export as a base</source>
        <translation>Vie pohjaksi</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-tiedostot (*.zip)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Taulukot (*.xlsx)</translation>
    </message>
    <message>
        <source>{name} is in use now. New ones can be begun under it.</source>
        <translation>{name} on nyt käytössä. Voit aloittaa sillä uusia.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Everybody is in a pair.</source>
        <translation>Kaikilla on pari.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Ei vielä ketään.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a pair</source>
        <translation>
            <numerusform>%n ilman paria</numerusform>
            <numerusform>%n ilman paria</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Avoimet tehtävät</translation>
    </message>
    <message>
        <source>Help for the talk</source>
        <translation>Apua keskusteluun</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Home</source>
        <translation>Koti</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Uusi</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>Running</source>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Plans half done</source>
        <translation>Kesken</translation>
    </message>
    <message>
        <source>Ended ({count})</source>
        <translation>Päättyneet ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships</source>
        <translation>
            <numerusform>%n mentorointi</numerusform>
            <numerusform>%n mentorointia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Read the document first. If something in it isn’t right, say so now.</source>
        <translation>Lue asiakirja ensin. Jos jokin siinä ei pidä paikkaansa, sano se nyt.</translation>
    </message>
    <message>
        <source>Read the document</source>
        <translation>Lue asiakirja</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Allekirjoita</translation>
    </message>
    <message>
        <source>Type your name, or choose another way to sign.</source>
        <translation>Kirjoita nimesi tai valitse toinen tapa.</translation>
    </message>
    <message>
        <source>Draw your signature, or choose another way to sign.</source>
        <translation>Piirrä allekirjoituksesi tai valitse toinen tapa.</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Place for the signature, {name}</source>
        <translation>Allekirjoituksen paikka, {name}</translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <translation>Peru viimeinen viiva</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Aloita alusta</translation>
    </message>
    <message>
        <source>How do you sign?</source>
        <translation>Miten allekirjoitat?</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Piirrä</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>Kirjoita nimi</translation>
    </message>
    <message>
        <source>By pen on paper</source>
        <translation>Kynällä paperille</translation>
    </message>
    <message>
        <source>Draw with the mouse, a pen or a finger.</source>
        <translation>Piirrä hiirellä, kynällä tai sormella.</translation>
    </message>
    <message>
        <source>Your name, as you sign it</source>
        <translation>Nimesi niin kuin allekirjoitat sen</translation>
    </message>
    <message>
        <source>The place stays empty. You sign the printed page.</source>
        <translation>Paikka jää tyhjäksi. Allekirjoitat tulosteen.</translation>
    </message>
</context>
<context>
    <name>SignaturesItem</name>
    <message>
        <source>Place of signing</source>
        <translation>Allekirjoituspaikka</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <translation>Allekirjoituspäivä</translation>
    </message>
    <message>
        <source>Everyone signs here on the screen, or by pen on paper.</source>
        <translation>Kukin allekirjoittaa täällä ruudulla tai kynällä paperille.</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Ketään ei ole vielä nimetty</translation>
    </message>
</context>
<context>
    <name>SignerLine</name>
    <message>
        <source>Nobody named yet</source>
        <translation>Ei vielä nimetty</translation>
    </message>
    <message>
        <source>How does {name} sign?</source>
        <translation>Miten {name} allekirjoittaa?</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>Tällä koneella</translation>
    </message>
    <message>
        <source>By pen on paper</source>
        <translation>Kynällä paperille</translation>
    </message>
    <message>
        <source>Signs the printed page by pen.</source>
        <translation>Allekirjoittaa tulosteen kynällä.</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
</context>
<context>
    <name>SigningView</name>
    <message>
        <source>Stop signing?</source>
        <translation>Keskeytetäänkö allekirjoittaminen?</translation>
    </message>
    <message>
        <source>Stop and lock</source>
        <translation>Lopeta ja lukitse</translation>
    </message>
    <message>
        <source>Stop signing</source>
        <translation>Keskeytä allekirjoittaminen</translation>
    </message>
    <message>
        <source>Go back to the beginning?</source>
        <translation>Palataanko alkuun?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Palaa alkuun</translation>
    </message>
    <message>
        <source>No signature is kept, and the form stays as it is. The program is locked, so that whoever has the PC sees nothing else. The password opens it.</source>
        <translation>Yhtään allekirjoitusta ei säilytetä, ja lomake jää ennalleen. Ohjelma lukitaan, joten se, jolla kone on, ei näe muuta. Ohjelma avataan salasanalla.</translation>
    </message>
    <message>
        <source>The signatures given so far are lost. The form stays as it is.</source>
        <translation>Tähän asti annetut allekirjoitukset menetetään. Lomake pysyy ennallaan.</translation>
    </message>
    <message>
        <source>Go on signing</source>
        <translation>Jatka allekirjoittamista</translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message>
        <source>Sign anew</source>
        <translation>Allekirjoita uudelleen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saving</source>
        <translation>Tallennus</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Siirry kenttään</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
    <message>
        <source>Everything you type is saved by itself</source>
        <translation>Kaikki, mitä kirjoitat, tallentuu itsestään</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Tallennetaan…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Tallennettu {time}</translation>
    </message>
    <message>
        <source>Backed up {time}</source>
        <translation>Varmuuskopioitu {time}</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Make room, and it is saved by itself.</source>
        <translation>Ei tallennettu: levy on täynnä. Vapauta tilaa, niin tallennus jatkuu itsestään.</translation>
    </message>
    <message>
        <source>Not saved: {why} MentorDesk keeps trying.</source>
        <translation>Ei tallennettu: {why} MentorDesk yrittää uudelleen.</translation>
    </message>
    <message>
        <source>The database is damaged: what you type now may be lost.</source>
        <translation>Tietokanta on vahingoittunut: se, mitä nyt kirjoitat, voi kadota.</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>{step}, done</source>
        <translation>{step}, valmis</translation>
    </message>
    <message>
        <source>{step}, you are here</source>
        <translation>{step}, olet tässä</translation>
    </message>
    <message>
        <source>{step}, later</source>
        <translation>{step}, myöhemmin</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Late</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Vastuuhenkilö</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>Vaiheet</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Propose the times again</source>
        <translation>Ehdota aikoja uudelleen</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>At least 8 characters. Several words are easy to remember and hard to guess.</source>
        <translation>Vähintään 8 merkkiä. Useampi sana on helppo muistaa ja vaikea arvata.</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Liian lyhyt</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Helppo arvata</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Kohtalainen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Hyvä</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Vahva</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>The document is still being made. Go on in a moment.</source>
        <translation>Asiakirjaa tehdään vielä. Jatka hetken päästä.</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Mitä allekirjoitetaan</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Ketkä allekirjoittavat</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Paikka ja aika</translation>
    </message>
    <message>
        <source>Read the document first. Once it is sealed, it stays as it is.</source>
        <translation>Lue asiakirja ensin. Kun se on sinetöity, se pysyy sellaisenaan.</translation>
    </message>
    <message>
        <source>{number} is sealed already. It becomes void when you seal this.</source>
        <translation>{number} on jo sinetöity. Se mitätöityy, kun sinetöit tämän.</translation>
    </message>
    <message>
        <source>Place of signing</source>
        <translation>Allekirjoituspaikka</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <translation>Allekirjoituspäivä</translation>
    </message>
    <message>
        <source>Something is missing. You can sign all the same.</source>
        <translation>Jotain puuttuu. Voit silti allekirjoittaa.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Mitään ei puutu.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are not confirmed yet: {parts}. The signatures confirm them, too.</source>
        <translation>
            <numerusform>%n osa on vielä vahvistamatta: {parts}. Allekirjoitukset vahvistavat senkin.</numerusform>
            <numerusform>%n osaa on vielä vahvistamatta: {parts}. Allekirjoitukset vahvistavat nekin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back and confirm</source>
        <translation>Palaa vahvistamaan</translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no answer.</source>
        <translation>
            <numerusform>%n kysymys on ilman vastausta.</numerusform>
            <numerusform>%n kysymystä on ilman vastausta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings have not been held.</source>
        <translation>
            <numerusform>%n tapaaminen on pitämättä.</numerusform>
            <numerusform>%n tapaamista on pitämättä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are there in two ways.</source>
        <translation>
            <numerusform>%n tieto on kahtena versiona.</numerusform>
            <numerusform>%n tietoa on kahtena versiona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named: {role}.</source>
        <translation>Ketään ei ole nimetty: {role}.</translation>
    </message>
    <message>
        <source>The place of signing is empty.</source>
        <translation>Allekirjoituspaikka on tyhjä.</translation>
    </message>
</context>
<context>
    <name>TabPlan</name>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Asiakirjat</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Import a mentoring model</source>
        <translation>Tuo mentorointimalli</translation>
    </message>
    <message>
        <source>Mentoring models ({patterns})</source>
        <translation>Mentorointimallit ({patterns})</translation>
    </message>
</context>
<context>
    <name>TaskLines</name>
    <message>
        <source>No open tasks.</source>
        <translation>Ei avoimia tehtäviä.</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tehtävä</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>Mitä tehdään?</translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation>Poista tehtävä</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
</context>
<context>
    <name>TasksItem</name>
    <message>
        <source>Add a task</source>
        <translation>Lisää tehtävä</translation>
    </message>
</context>
<context>
    <name>Then</name>
    <message>
        <source>Last changed {when}, and again after this backup.</source>
        <translation>Muutettu viimeksi {when} ja uudelleen tämän varmuuskopion jälkeen.</translation>
    </message>
    <message>
        <source>What was different then</source>
        <translation>Mikä silloin oli toisin</translation>
    </message>
    <message>
        <source>A text can be selected and copied from here.</source>
        <translation>Voit valita tästä tekstiä ja kopioida sen.</translation>
    </message>
    <message>
        <source>No text was different then.</source>
        <translation>Mikään teksti ei ollut silloin toisin.</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Varmuuskopiota luetaan…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>Then:</source>
        <translation>Silloin:</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Nyt:</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>h.mm</source>
        <translation>t.mm</translation>
    </message>
    <message>
        <source>Write the time like this: 9.30.</source>
        <translation>Kirjoita kellonaika näin: 9.30.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of the plan</source>
        <translation>Suunnitelman aikajana</translation>
    </message>
    <message>
        <source>Today {day}</source>
        <translation>Tänään {day}</translation>
    </message>
    <message>
        <source>Last day {day}</source>
        <translation>Viimeinen päivä {day}</translation>
    </message>
</context>
<context>
    <name>TodoRow</name>
    <message>
        <source>More to do with this</source>
        <translation>Muut toiminnot</translation>
    </message>
    <message>
        <source>Keep longer…</source>
        <translation>Säilytä vielä…</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Näytä kansiossa</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Saved to a file</source>
        <translation>Tallennettu tiedostoon</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Tallennettu: {file}</translation>
    </message>
    <message>
        <source>Saved: {file}. Open it, and the calendar takes the meetings in. When a time changes, save it again and open it: the meeting moves.</source>
        <translation>Tallennettu: {file}. Avaa se, niin tapaamiset tulevat kalenteriin. Kun aika muuttuu, tallenna ja avaa uudelleen: tapaaminen siirtyy.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Lähetetty tulostimelle</translation>
    </message>
    <message>
        <source>This follows version {version} now.</source>
        <translation>Tämä noudattaa nyt versiota {version}.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers to earlier questions are kept.</source>
        <translation>
            <numerusform>%n vastaus aiempaan kysymykseen on tallessa.</numerusform>
            <numerusform>%n vastausta aiempiin kysymyksiin on tallessa.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written about health is erased.</source>
        <translation>Terveyttä koskevat tiedot on poistettu pysyvästi.</translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation>Tiedoston sisältö on nyt täällä.</translation>
    </message>
    <message>
        <source>What you chose from the form is here now.</source>
        <translation>Lomakkeesta valitsemasi vastaukset ovat nyt täällä.</translation>
    </message>
    <message>
        <source>This is sealed, so nothing was changed.</source>
        <translation>Tämä on sinetöity, joten mitään ei muutettu.</translation>
    </message>
    <message>
        <source>This is open for changes now.</source>
        <translation>Tiedot ovat nyt avoinna muokattaviksi.</translation>
    </message>
    <message>
        <source>Printing was cancelled</source>
        <translation>Tulostus peruttiin</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Begin with an empty database</source>
        <translation>Aloita tyhjästä tietokannasta</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Avaa kansio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Your data lies in {folder}</source>
        <translation>Tietosi ovat kansiossa {folder}</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Put back</source>
        <translation>Palauta</translation>
    </message>
</context>
<context>
    <name>UndoOfChoice</name>
    <message>
        <source>The other version stands now.</source>
        <translation>Toinen versio on nyt voimassa.</translation>
    </message>
    <message>
        <source>The present version stays.</source>
        <translation>Nykyinen versio jää voimaan.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock</source>
        <translation>Avaa muokattavaksi</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>Pidä lukittuna</translation>
    </message>
    <message>
        <source>Unlock to change?</source>
        <translation>Avataanko muokattavaksi?</translation>
    </message>
    <message>
        <source>The reason and your name on this PC stay in the history.</source>
        <translation>Syy ja käyttäjänimesi tällä koneella jäävät historiaan.</translation>
    </message>
    <message>
        <source>Why is it changed?</source>
        <translation>Miksi tietoja muutetaan?</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Avataan muokattavaksi…</translation>
    </message>
    <message>
        <source>The sealed document {number} becomes void: destroy or mark the copies that were printed or handed out. The file stays here. A new one that you seal says that it replaces this one.</source>
        <translation>Sinetöity asiakirja {number} mitätöidään: hävitä tai merkitse tulosteet ja annetut kopiot. Tiedosto säilyy täällä. Kun sinetöit uuden, siinä lukee, että se korvaa tämän.</translation>
    </message>
    <message>
        <source>Write why it is changed.</source>
        <translation>Kirjoita, miksi tietoja muutetaan.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Open with your password</source>
        <translation>Avaa salasanallasi</translation>
    </message>
    <message>
        <source>Remember on this PC</source>
        <translation>Muista tällä koneella</translation>
    </message>
    <message>
        <source>Whoever signs in to this PC with your user name gets in without a password.</source>
        <translation>Sinun tunnuksellasi tälle koneelle kirjautunut pääsee tietoihin ilman salasanaa.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>Unohditko salasanan?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>That isn’t the password. Look at Caps Lock and the language of the keyboard, and type it again.</source>
        <translation>Salasana on väärä. Tarkista Caps Lock ja näppäimistön kieli ja kirjoita salasana uudelleen.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Kirjoita salasana.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Avataan…</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Save the whole document…</source>
        <translation>Tallenna eheä asiakirja…</translation>
    </message>
    <message>
        <source>Open what it was made of</source>
        <translation>Avaa tiedot, joista se tehtiin</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Drop a PDF here</source>
        <translation>Pudota PDF-tiedosto tähän</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>Nothing in the file is changed, and MentorDesk doesn’t keep it.</source>
        <translation>Tiedostossa ei muuteta mitään, eikä MentorDesk tallenna sitä.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Koti</translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>Tarkista asiakirja</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-asiakirjat (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>Checking {file}…</source>
        <translation>Tarkistetaan {file}…</translation>
    </message>
    <message>
        <source>MentorDesk tells whether a PDF is just as it was sealed here, and if not, what is different.</source>
        <translation>MentorDesk kertoo, onko PDF-tiedosto täsmälleen sellainen kuin se täällä sinetöitiin, ja jos ei, mikä siinä on toisin.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>You can try now.</source>
        <translation>Voit yrittää nyt.</translation>
    </message>
    <message numerus="yes">
        <source>That isn’t the password. You can try again in %n seconds.</source>
        <translation>
            <numerusform>Salasana on väärä. Voit yrittää uudelleen %n sekunnin kuluttua.</numerusform>
            <numerusform>Salasana on väärä. Voit yrittää uudelleen %n sekunnin kuluttua.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>What you begin</source>
        <translation>Mitä aloitat</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Yhteenveto</translation>
    </message>
    <message>
        <source>Step {n} of {count}: {name}</source>
        <translation>Vaihe {n}/{count}: {name}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
</context>
<context>
    <name>WizardBar</name>
    <message>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
</context>
<context>
    <name>WordRow</name>
    <message>
        <source>Word</source>
        <translation>Sana</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Selitys</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Käännös</translation>
    </message>
    <message>
        <source>Remove the word</source>
        <translation>Poista sana</translation>
    </message>
    <message>
        <source>Translation ({language})</source>
        <translation>Käännös ({language})</translation>
    </message>
</context>
<context>
    <name>WordsItem</name>
    <message>
        <source>Add a word</source>
        <translation>Lisää sana</translation>
    </message>
    <message numerus="yes">
        <source>%n words in the list</source>
        <translation>
            <numerusform>%n sana sanastossa</numerusform>
            <numerusform>%n sanaa sanastossa</numerusform>
        </translation>
    </message>
    <message>
        <source>From earlier meetings</source>
        <translation>Aiemmista tapaamisista</translation>
    </message>
</context>
<context>
    <name>YesNoItem</name>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ei kysytty</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>MentorDesk is locked.</source>
        <translation>MentorDesk on lukittu.</translation>
    </message>
    <message>
        <source>What lies in the data folder now has a password of its own. Type it to go on.</source>
        <translation>Tietokansiossa on nyt tiedot, joilla on oma salasanansa. Jatka kirjoittamalla se.</translation>
    </message>
    <message>
        <source>Opening your data…</source>
        <translation>Avataan tietojasi…</translation>
    </message>
    <message>
        <source>The database is encrypted. Give its password in a file, with --password-file FILE, or in the environment variable {variable}.</source>
        <translation>Tietokanta on salattu. Anna sen salasana tiedostossa valitsimella --password-file TIEDOSTO tai ympäristömuuttujassa {variable}.</translation>
    </message>
    <message>
        <source>{file} could not be read, and should hold a password. Check its name.</source>
        <translation>Tiedostoa {file}, jossa pitäisi olla salasana, ei voitu lukea. Tarkista tiedoston nimi.</translation>
    </message>
    <message>
        <source>{file} should hold a password, but is no text in UTF-8. Save it anew as UTF-8.</source>
        <translation>Tiedostossa {file} pitäisi olla salasana, mutta se ei ole UTF-8-tekstiä. Tallenna se uudelleen UTF-8-muodossa.</translation>
    </message>
    <message>
        <source>There is no database in the folder {folder}. Check its name, or take a backup into use there.</source>
        <translation>Kansiossa {folder} ei ole tietokantaa. Tarkista kansion nimi tai ota siellä käyttöön varmuuskopio.</translation>
    </message>
    <message>
        <source>The database in {folder} is gone, though its key file and what belongs to its backups are there. Take a backup into use, or bring the file {file} back.</source>
        <translation>Tietokanta puuttuu kansiosta {folder}, vaikka sen avaintiedosto ja varmuuskopioiden tiedot ovat siellä. Ota varmuuskopio käyttöön tai palauta tiedosto {file} paikalleen.</translation>
    </message>
    <message>
        <source>A new database was made. Its recovery code is {code}: keep it in a safe place, it opens the database when the password is forgotten.</source>
        <translation>Uusi tietokanta luotiin. Sen palautuskoodi on {code}: säilytä se varmassa paikassa, sillä se avaa tietokannan, jos salasana unohtuu.</translation>
    </message>
    <message>
        <source>MentorDesk was locked because it had not been used for a while.</source>
        <translation>MentorDesk lukittiin, koska sitä ei ollut käytetty hetkeen.</translation>
    </message>
    <message>
        <source>MentorDesk was locked together with the computer.</source>
        <translation>MentorDesk lukittiin tietokoneen mukana.</translation>
    </message>
    <message>
        <source>Another MentorDesk on this computer has the database in {folder} open (process {holder}). Close it, or let it finish, and try again.</source>
        <translation>Toinen MentorDesk tällä tietokoneella pitää auki kansion {folder} tietokantaa (prosessi {holder}). Sulje se tai anna sen tehdä työnsä loppuun ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>MentorDesk on the computer {host} has the database in {folder} open (process {holder}). Close it there, and try again. If it isn’t open there, delete the file {file}.</source>
        <translation>Tietokoneen {host} MentorDesk pitää auki kansion {folder} tietokantaa (prosessi {holder}). Sulje se siellä ja yritä uudelleen. Jos se ei ole siellä auki, poista tiedosto {file}.</translation>
    </message>
    <message>
        <source>Open MentorDesk first, with your own password. Then a new plan begins.</source>
        <translation>Avaa ensin MentorDesk omalla salasanallasi. Sitten uusi suunnitelma alkaa.</translation>
    </message>
    <message>
        <source>Open MentorDesk first, with your own password. Then you can find in everything.</source>
        <translation>Avaa ensin MentorDesk omalla salasanallasi. Sitten voit etsiä kaikesta.</translation>
    </message>
    <message>
        <source>Open MentorDesk first, with your own password. The file {file} is waiting.</source>
        <translation>Avaa ensin MentorDesk omalla salasanallasi. Tiedosto {file} odottaa.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Toimii</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>EI TOIMI</translation>
    </message>
    <message>
        <source>Not tried, as something before it failed</source>
        <translation>Ei kokeiltu, koska jokin aiempi ei toimi</translation>
    </message>
    <message>
        <source>Everything works on this PC.</source>
        <translation>Kaikki toimii tällä tietokoneella.</translation>
    </message>
    <message>
        <source>Something doesn’t work. Install MentorDesk again, which repairs its files.</source>
        <translation>Jokin ei toimi. Asenna MentorDesk uudelleen, niin sen tiedostot korjautuvat.</translation>
    </message>
    <message>
        <source>Letters of every language</source>
        <translation>Kaikkien kielten kirjaimet</translation>
    </message>
    <message>
        <source>Fonts, icons and look</source>
        <translation>Fontit, kuvakkeet ja ulkoasu</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisenssit</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Ohjelmat</translation>
    </message>
    <message>
        <source>Encrypted database</source>
        <translation>Salattu tietokanta</translation>
    </message>
    <message>
        <source>Answers of a work trial</source>
        <translation>Työkokeilun vastaukset</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <source>Spreadsheet of a programme</source>
        <translation>Ohjelma taulukkona</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Varmuuskopio</translation>
    </message>
    <message>
        <source>Taking a backup into use</source>
        <translation>Varmuuskopion käyttöönotto</translation>
    </message>
    <message>
        <source>Documents as PDF</source>
        <translation>Asiakirjat PDF-tiedostoina</translation>
    </message>
    <message>
        <source>Meetings for a calendar</source>
        <translation>Tapaamiset kalenteriin</translation>
    </message>
    <message>
        <source>Signing and sealing</source>
        <translation>Allekirjoitus ja sinetöinti</translation>
    </message>
    <message>
        <source>Checking a sealed document</source>
        <translation>Sinetöidyn asiakirjan tarkistus</translation>
    </message>
    <message>
        <source>Sealed answers stay as they are</source>
        <translation>Sinetöidyt vastaukset pysyvät ennallaan</translation>
    </message>
    <message>
        <source>Unlocking what is sealed</source>
        <translation>Sinetöidyn avaaminen muokattavaksi</translation>
    </message>
    <message>
        <source>Handing over to another desk</source>
        <translation>Luovutus toiselle työpisteelle</translation>
    </message>
    <message>
        <source>Closing and opening again</source>
        <translation>Sulkeminen ja avaaminen uudelleen</translation>
    </message>
    <message>
        <source>VOID {day}</source>
        <translation>MITÄTÖITY {day}</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Uusi suunnitelma</translation>
    </message>
    <message>
        <source>Find in everything</source>
        <translation>Etsi kaikesta</translation>
    </message>
    <message>
        <source>What your organisation has set as {name} is not followed: “{value}” is no whole number from {least} to {most}. Tell your IT support.</source>
        <translation>Organisaatiosi asetusta {name} ei noudateta: ”{value}” ei ole kokonaisluku väliltä {least}–{most}. Kerro siitä organisaatiosi IT-tuelle.</translation>
    </message>
    <message>
        <source>What your organisation has set as {name} is not followed: “{value}” is none of {known}. Tell your IT support.</source>
        <translation>Organisaatiosi asetusta {name} ei noudateta: ”{value}” ei ole mikään näistä: {known}. Kerro siitä organisaatiosi IT-tuelle.</translation>
    </message>
    <message>
        <source>What your organisation has set as {name} is not followed: “{value}” is not the whole path of a folder. Tell your IT support.</source>
        <translation>Organisaatiosi asetusta {name} ei noudateta: ”{value}” ei ole kansion koko polku. Kerro siitä organisaatiosi IT-tuelle.</translation>
    </message>
    <message>
        <source>What your organisation has set as {name} is not followed: “{value}” names {variable}, which this PC does not know. Tell your IT support.</source>
        <translation>Organisaatiosi asetusta {name} ei noudateta: arvossa ”{value}” on {variable}, jota tämä tietokone ei tunne. Kerro siitä organisaatiosi IT-tuelle.</translation>
    </message>
    <message>
        <source>What your organisation has set as {name} is not followed: this version of MentorDesk has no setting of that name. Tell your IT support.</source>
        <translation>Organisaatiosi asetusta {name} ei noudateta: tässä MentorDeskin versiossa ei ole sen nimistä asetusta. Kerro siitä organisaatiosi IT-tuelle.</translation>
    </message>
    <message>
        <source>MentorDesk has the database in {folder} open. Lock it there with Ctrl+L, or close it, and try again.</source>
        <translation>MentorDesk pitää auki kansion {folder} tietokantaa. Lukitse se sen ikkunassa näppäimillä Ctrl+L tai sulje se ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>MentorDesk is being opened or locked just now. Try again in a moment.</source>
        <translation>MentorDeskiä avataan tai lukitaan juuri nyt. Yritä hetken kuluttua uudelleen.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>{name} {version}: nothing is wrong. Languages: {languages}.</source>
        <translation>{name} {version}: kaikki on kunnossa. Kielet: {languages}.</translation>
    </message>
    <message>
        <source>{name} {version} can be used; look at what is told above. Languages: {languages}.</source>
        <translation>{name} {version} voidaan ottaa käyttöön. Katso yllä mainitut kohdat. Kielet: {languages}.</translation>
    </message>
    <message>
        <source>“{old}” is neither a file nor the id of a programme. There are: {known}.</source>
        <translation>”{old}” ei ole tiedosto eikä mallin tunnus. Mallit: {known}.</translation>
    </message>
    <message>
        <source>There is no programme “{id}”. There are: {known}.</source>
        <translation>Mallia ”{id}” ei ole. Mallit ovat: {known}.</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>oma</translation>
    </message>
    <message>
        <source>came along</source>
        <translation>tuli ohjelman mukana</translation>
    </message>
    <message>
        <source>{file} has taken the place of the database in {folder}.</source>
        <translation>{file} on nyt kansion {folder} tietokannan paikalla.</translation>
    </message>
    <message>
        <source>What was there before is in {file}: restore that to go back.</source>
        <translation>Aiempi tietokanta on tallessa: {file}. Palauta se, jos haluat takaisin entiseen.</translation>
    </message>
    <message>
        <source>The database from before could not be opened. Its files are kept in {folder}.</source>
        <translation>Aiempaa tietokantaa ei voitu avata. Sen tiedostot ovat tallessa kansiossa {folder}.</translation>
    </message>
    <message>
        <source>The password is the one that was in force in the backup.</source>
        <translation>Salasana on nyt se, joka oli voimassa, kun varmuuskopio tehtiin.</translation>
    </message>
    <message>
        <source>The database in {folder}: nothing is wrong. Mentorships: {count}.</source>
        <translation>Kansion {folder} tietokanta on kunnossa. Mentorointeja: {count}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}, so nothing was done. Check its name, or make the folder if the database is to begin there.</source>
        <translation>Kansiota {folder} ei ole, joten mitään ei tehty. Tarkista kansion nimi, tai tee kansio, jos tietokannan on tarkoitus alkaa sieltä.</translation>
    </message>
    <message>
        <source>{file}: nothing is wrong.</source>
        <translation>{file} on kunnossa.</translation>
    </message>
    <message>
        <source>Not everything is as it should be: see above.</source>
        <translation>Kaikki ei ole niin kuin pitäisi: lue yllä olevat rivit.</translation>
    </message>
    <message>
        <source>{file} was not written. Let its name end in {sealed}, and it is encrypted, or in {plain}, and everybody can read it.</source>
        <translation>Tiedostoa {file} ei kirjoitettu. Jos nimen lopussa on {sealed}, tiedosto salataan; jos siinä on {plain}, kuka tahansa voi lukea sen.</translation>
    </message>
    <message>
        <source>{file} is damaged, or neither a hand-over file of MentorDesk nor a filled form. Choose another file, or ask for a new one.</source>
        <translation>{file} on vahingoittunut tai se ei ole MentorDeskin luovutustiedosto eikä täytetty lomake. Valitse toinen tiedosto tai pyydä uusi.</translation>
    </message>
    <message>
        <source>The passphrase is too short, so nothing was written. Give at least {count} characters.</source>
        <translation>Tunnuslause on liian lyhyt, joten mitään ei kirjoitettu. Anna vähintään {count} merkkiä.</translation>
    </message>
    <message>
        <source>A file that is encrypted needs a passphrase of its own. Give it in a file, with --passphrase-file FILE after the command, or in the environment variable {variable}.</source>
        <translation>Salattu tiedosto tarvitsee oman salalauseen. Anna se tiedostossa komennon jälkeen valitsimella --passphrase-file TIEDOSTO tai ympäristömuuttujassa {variable}.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>uusi</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>sama</translation>
    </message>
    <message>
        <source>different</source>
        <translation>eri</translation>
    </message>
    <message>
        <source>has no place here</source>
        <translation>ei paikkaa täällä</translation>
    </message>
    <message>
        <source>now: {text}</source>
        <translation>nyt: {text}</translation>
    </message>
    <message>
        <source>in the form: {text}</source>
        <translation>lomakkeessa: {text}</translation>
    </message>
    <message>
        <source>Take in the new answers ({count})?</source>
        <translation>Tuodaanko uudet vastaukset ({count})?</translation>
    </message>
    <message>
        <source>Let the form’s answers take the place of the different ones ({count})?</source>
        <translation>Korvataanko erilaiset vastaukset lomakkeen vastauksilla ({count})?</translation>
    </message>
    <message>
        <source>y/n</source>
        <translation>k/e</translation>
    </message>
    <message>
        <source>Taken in: {count}.</source>
        <translation>Tuotu: {count}.</translation>
    </message>
    <message>
        <source>Left out, as it is different here or has no place: {count}.</source>
        <translation>Jätettiin pois, koska täällä on toinen vastaus tai paikkaa ei ole: {count}.</translation>
    </message>
    <message>
        <source>Nothing is filled in on this form.</source>
        <translation>Tähän lomakkeeseen ei ole täytetty mitään.</translation>
    </message>
    <message>
        <source>The form doesn’t tell which mentorship it is of, or that one isn’t here. Add --mentorship and its id, as `mentordesk list` prints it.</source>
        <translation>Lomake ei kerro, mihin mentorointiin se kuuluu, tai sitä mentorointia ei ole täällä. Lisää komentoon --mentorship ja tunniste, jonka `mentordesk list` tulostaa.</translation>
    </message>
    <message>
        <source>Record number: {number}</source>
        <translation>Asiakirjanumero: {number}</translation>
    </message>
    <message>
        <source>Sealed: {when}</source>
        <translation>Sinetöity: {when}</translation>
    </message>
    <message>
        <source>Hash on each page: {hash}</source>
        <translation>Tarkiste joka sivulla: {hash}</translation>
    </message>
    <message>
        <source>Signed on the screen: {name}</source>
        <translation>Allekirjoittanut näytöllä: {name}</translation>
    </message>
    <message>
        <source>Left to sign by pen on paper: {name}</source>
        <translation>Allekirjoittaa kynällä paperille: {name}</translation>
    </message>
    <message>
        <source>Signature missing from the file, or spoilt: {name}</source>
        <translation>Allekirjoitus puuttuu tiedostosta tai on rikki: {name}</translation>
    </message>
    <message>
        <source>Sealed with the key of: {name}</source>
        <translation>Sinetöity tällä avaimella: {name}</translation>
    </message>
    <message>
        <source>There is no database in the folder {folder}, so nothing is known of what was sealed with its MentorDesk. Check the folder’s name.</source>
        <translation>Kansiossa {folder} ei ole tietokantaa, joten siitä, mitä sen MentorDeskillä on sinetöity, ei tiedetä mitään. Tarkista kansion nimi.</translation>
    </message>
    <message>
        <source>MentorDesk has the database in {folder} open. Check the file there, with “Check a document…”, or lock or close MentorDesk and try again.</source>
        <translation>MentorDesk pitää auki kansion {folder} tietokantaa. Tarkista tiedosto sen ikkunassa valinnalla ”Tarkista asiakirja…”, tai lukitse tai sulje MentorDesk ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Replaced by: {number}</source>
        <translation>Korvattu asiakirjalla: {number}</translation>
    </message>
    <message>
        <source>MentorDesk made a mistake and stopped. What was saved before is there. The details below help to mend it; they hold nothing that anybody has typed.</source>
        <translation>MentorDeskissä tapahtui virhe, ja se keskeytti työn. Aiemmin tallennettu on tallessa. Alla olevat tiedot auttavat korjaamaan virheen; niissä ei ole mitään, mitä joku on kirjoittanut.</translation>
    </message>
    <message>
        <source>The disk is full, so not everything could be written. Make room on it, and try again.</source>
        <translation>Levy on täynnä, joten kaikkea ei voitu kirjoittaa. Vapauta levyltä tilaa ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>This is the sealed document {number}.</source>
        <translation>Tämä on sinetöity asiakirja {number}.</translation>
    </message>
    <message>
        <source>The form was written, but what is filled in on it can’t be read in: this mentorship is locked because its feedback form is sealed. Unlock it first.</source>
        <translation>Lomake kirjoitettiin, mutta siihen täytettyä ei voi lukea sisään: mentorointi on lukittu, koska sen palautelomake on sinetöity. Avaa se ensin muokattavaksi.</translation>
    </message>
    <message>
        <source>Nothing is set by your organisation on this PC.</source>
        <translation>Organisaatiosi ei ole asettanut mitään tälle tietokoneelle.</translation>
    </message>
    <message>
        <source>MentorDesk has the database in {folder} open, and made no backup of it. Look what it says, or close it, and try again.</source>
        <translation>MentorDesk pitää auki kansion {folder} tietokantaa eikä tehnyt siitä varmuuskopiota. Katso, mitä sen ikkunassa sanotaan, tai sulje se ja yritä uudelleen.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>To begin with</source>
        <translation>Alkuun</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Asialista</translation>
    </message>
    <message>
        <source>No pair yet</source>
        <translation>Ei vielä paria</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentorointi</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Aloitettu</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Ei vielä aloitettu</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Pari</translation>
    </message>
    <message>
        <source>Gig {number}</source>
        <translation>Keikka {number}</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Yhteensä</translation>
    </message>
    <message>
        <source>{euros}.{cents} €</source>
        <translation>{euros},{cents} €</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>maksettu</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Osallistuja</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentori</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>Ajanjakso</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Tapaamisia pidetty</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Valmistelussa</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>{held} of {meetings}</source>
        <translation>{held}/{meetings}</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Työaika</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Pidetty</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Suunniteltu</translation>
    </message>
    <message>
        <source>Time and place</source>
        <translation>Aika ja paikka</translation>
    </message>
    <message>
        <source>Meeting {number} of {count}</source>
        <translation>Tapaaminen {number}/{count}</translation>
    </message>
    <message>
        <source>Draft. Parts not yet confirmed: {count}</source>
        <translation>Luonnos. Vahvistamattomia osia: {count}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sivu {page}/{pages}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Lähde: {source}</translation>
    </message>
    <message>
        <source>Signs that this document&apos;s typeface lacks are named in square brackets, by their Unicode numbers: [U+1F600 grinning face].</source>
        <translation>Merkit, joita asiakirjan kirjasimessa ei ole, on nimetty hakasulkeissa Unicode-numeroillaan: [U+1F600 grinning face].</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ei aloitettu</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Aloitettu</translation>
    </message>
    <message>
        <source>Well on the way</source>
        <translation>Hyvässä vauhdissa</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Saavutettu</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jätetty pois</translation>
    </message>
    <message>
        <source>From the agreement</source>
        <translation>Sopimuksesta</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Oma tavoite</translation>
    </message>
    <message>
        <source>Goal set</source>
        <translation>Asetettu tavoite</translation>
    </message>
    <message>
        <source>How it went on</source>
        <translation>Seuranta tapaamisissa</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>In focus next</source>
        <translation>Seuraavaksi tähän keskitytään</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Mitä sovittiin</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Vaihe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Kuka huolehtii</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>{done} of {steps} steps done</source>
        <translation>{done}/{steps} vaihetta tehty</translation>
    </message>
    <message>
        <source>Today {day}</source>
        <translation>Tänään {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Kesken</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Tapaaminen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Allekirjoitus</translation>
    </message>
    <message>
        <source>Name in block letters</source>
        <translation>Nimenselvennys</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tehtävänimike</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päiväys</translation>
    </message>
    <message>
        <source>{hours} h a day</source>
        <translation>{hours} h päivässä</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min a day</source>
        <translation>{hours} h {minutes} min päivässä</translation>
    </message>
    <message>
        <source>{days} days a week</source>
        <translation>{days} pv viikossa</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ei kysytty</translation>
    </message>
    <message>
        <source>Not printed: this is about health.</source>
        <translation>Ei tulosteta, koska asia koskee terveyttä.</translation>
    </message>
    <message>
        <source>“{title}” could not be laid out on pages. Nothing was written.</source>
        <translation>Asiakirjaa ”{title}” ei saatu taitettua sivuille. Mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <source>The fonts in {folder} can&apos;t be read. Install the program again.</source>
        <translation>Kansion {folder} kirjasimia ei voi lukea. Asenna ohjelma uudelleen.</translation>
    </message>
    <message>
        <source>“{document}” has no places to sign, so it can&apos;t be sealed. Print it as it is.</source>
        <translation>Asiakirjassa ”{document}” ei ole paikkoja allekirjoituksille, joten sitä ei voi sinetöidä. Tulosta se sellaisenaan.</translation>
    </message>
    <message>
        <source>There is no document “{document}”. There are: {documents}.</source>
        <translation>Asiakirjaa ”{document}” ei ole. Nämä ovat: {documents}.</translation>
    </message>
    <message>
        <source>Answers to questions no longer asked</source>
        <translation>Vastaukset kysymyksiin, joita ei enää kysytä</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Sana</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Mitä se tarkoittaa</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>Toisella kielellä</translation>
    </message>
    <message>
        <source>About health</source>
        <translation>Terveyttä koskeva tieto</translation>
    </message>
    <message>
        <source>Everything kept about one person</source>
        <translation>Kaikki, mitä yhdestä ihmisestä on kirjattu</translation>
    </message>
    <message>
        <source>This is everything that MentorDesk keeps about {name} in this mentorship on {day}, in the words in which it was written down.</source>
        <translation>Tässä on kaikki, mitä MentorDeskissä on tästä ihmisestä tässä mentoroinnissa: {name}, {day}. Tekstit ovat sellaisina kuin ne kirjattiin.</translation>
    </message>
    <message>
        <source>What is about health is under headings of its own.</source>
        <translation>Terveyttä koskevat tiedot ovat omien otsikoidensa alla.</translation>
    </message>
    <message>
        <source>Personal details</source>
        <translation>Henkilön tiedot</translation>
    </message>
    <message>
        <source>The mentorship</source>
        <translation>Mentorointi</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>Kirjattu alkaen</translation>
    </message>
    <message>
        <source>The privacy notice belongs with this: it tells why the data are used, where they come from, who gets them and what rights you have.</source>
        <translation>Tähän kuuluu myös tietosuojaseloste: siitä näet, mihin tietoja käytetään, mistä ne ovat peräisin, kuka ne saa ja mitä oikeuksia sinulla on.</translation>
    </message>
    <message>
        <source>Answers outside meetings</source>
        <translation>Vastaukset tapaamisten ulkopuolella</translation>
    </message>
    <message>
        <source>About health: {heading}</source>
        <translation>Terveyttä koskevat tiedot: {heading}</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Vahvistettu</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Todistus tietojen poistamisesta</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Kenen tiedot</translation>
    </message>
    <message>
        <source>Mentoring model</source>
        <translation>Mentorointimalli</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Poistettu pysyvästi</translation>
    </message>
    <message>
        <source>Signed in to the PC</source>
        <translation>Tietokoneelle kirjautunut</translation>
    </message>
    <message>
        <source>In no backup after</source>
        <translation>Viimeisestäkin varmuuskopiosta poissa</translation>
    </message>
    <message>
        <source>All personal data of this mentorship that MentorDesk kept on this PC were erased permanently from its encrypted database. They were:</source>
        <translation>Kaikki tämän mentoroinnin henkilötiedot, jotka olivat MentorDeskissä tällä tietokoneella, on poistettu pysyvästi sen salatusta tietovarastosta. Ne olivat:</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>Nothing had been written.</source>
        <translation>Mitään ei ollut kirjattu.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Encrypted backups that MentorDesk made before the erasure still hold the data. MentorDesk deletes the last of them by {day}, or on the third day of use after that. If one of them is restored before, MentorDesk erases the data again.</source>
        <translation>Tiedot ovat vielä salatuissa varmuuskopioissa, jotka MentorDesk teki ennen poistamista. MentorDesk hävittää niistä viimeisenkin viimeistään {day} tai sen jälkeen kolmantena käyttöpäivänä. Jos jokin niistä palautetaan sitä ennen, MentorDesk poistaa tiedot uudelleen.</translation>
    </message>
    <message>
        <source>What this certificate does not cover</source>
        <translation>Mitä tämä todistus ei koske</translation>
    </message>
    <message>
        <source>Documents that were printed or saved as files.</source>
        <translation>Tulostetut tai tiedostoiksi tallennetut asiakirjat.</translation>
    </message>
    <message>
        <source>Files in which the mentorship was handed over to another MentorDesk.</source>
        <translation>Luovutustiedostot, joissa mentorointi on luovutettu toiseen MentorDeskiin.</translation>
    </message>
    <message>
        <source>Backups and other copies that somebody has taken elsewhere by hand.</source>
        <translation>Varmuuskopiot ja muut kopiot, jotka joku on itse vienyt muualle.</translation>
    </message>
    <message>
        <source>The names and details of the people in the list of their group.</source>
        <translation>Henkilöiden nimet ja tiedot heidän ryhmänsä luettelossa.</translation>
    </message>
    <message>
        <source>General Data Protection Regulation (EU) 2016/679, Articles 5(1)(e) (storage limitation) and 17 (right to erasure). This certificate itself holds personal data: keep it no longer than it is needed as proof.</source>
        <translation>EU:n yleinen tietosuoja-asetus (EU) 2016/679, 5 artiklan 1 kohdan e alakohta (säilytyksen rajoittaminen) ja 17 artikla (oikeus tietojen poistamiseen). Myös tässä todistuksessa on henkilötietoja: säilytä sitä vain niin kauan kuin sitä tarvitaan näyttönä.</translation>
    </message>
    <message>
        <source>I confirm that the data were erased as stated above.</source>
        <translation>Vahvistan, että tiedot on poistettu, kuten edellä kerrotaan.</translation>
    </message>
    <message>
        <source>For the controller</source>
        <translation>Rekisterinpitäjän puolesta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mitä tehtiin</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Mille</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lisätty</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muutettu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Otettu pois</translation>
    </message>
    <message>
        <source>Handed over as a file</source>
        <translation>Luovutettu tiedostona</translation>
    </message>
    <message>
        <source>Read in from a file</source>
        <translation>Luettu tiedostosta</translation>
    </message>
    <message>
        <source>Made as a document</source>
        <translation>Tehty asiakirjaksi</translation>
    </message>
    <message>
        <source>Given to somebody whom it is about</source>
        <translation>Annettu sille, jota tiedot koskevat</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sinetöity</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Lukittu</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Lukitus avattu</translation>
    </message>
    <message>
        <source>{day}, {begins}–{ends} o’clock</source>
        <translation>{day} klo&#xa0;{begins}–{ends}</translation>
    </message>
    <message>
        <source>{what} ({times} times)</source>
        <translation>{what} ({times} kertaa)</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roolit</translation>
    </message>
    <message>
        <source>Details of the mentorship</source>
        <translation>Mentoroinnin tiedot</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Kiinnostuksen kohteet</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Työpaikka</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Säilytetään asti</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Tunteja päivässä</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Päiviä viikossa</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Kesto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Mistä se on peräisin</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Kuinka pitkällä</translation>
    </message>
    <message>
        <source>About health: answering is voluntary. Write only what is needed to arrange the work.</source>
        <translation>Terveyttä koskeva tieto: vastaaminen on vapaaehtoista. Kirjoita vain se, mitä työn järjestäminen edellyttää.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <source>To be noted</source>
        <translation>Huomioitavaa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Own question {number}</source>
        <translation>Oma kysymys {number}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Miten on sujunut</translation>
    </message>
    <message>
        <source>Goal {number}, how it went</source>
        <translation>Tavoite {number}, miten on sujunut</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Maksettu</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Tavoite {number}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Palautuslomake</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>The notes in MentorDesk are encrypted, and a password opens them. If the password is forgotten, only this code opens them. Without the password and without this code nobody can ever read the notes again.</source>
        <translation>MentorDeskin muistiinpanot on salattu, ja ne avataan salasanalla. Jos salasana unohtuu, muistiinpanot avaa vain tämä palautuskoodi. Ilman salasanaa ja ilman koodia niitä ei saa auki enää kukaan.</translation>
    </message>
    <message>
        <source>The code has digits and capital letters. 0 and 1 are always digits: the letters I, L, O and U are never used. Whether you type hyphens, spaces or small letters makes no difference.</source>
        <translation>Koodissa on numeroita ja isoja kirjaimia. 0 ja 1 ovat aina numeroita: kirjaimia I, L, O ja U ei käytetä. Voit kirjoittaa koodin myös pienillä kirjaimilla, väliviivoilla, väleillä tai ilman.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Ryhmä {number}</translation>
    </message>
    <message>
        <source>Keep this sheet locked away</source>
        <translation>Pidä lomake lukitussa paikassa</translation>
    </message>
    <message>
        <source>Never keep it beside the PC, and never as a photo or a file. Whoever has this sheet and the PC can read everything.</source>
        <translation>Älä koskaan pidä sitä tietokoneen vieressä, valokuvana äläkä tiedostona. Se, jolla on tämä lomake ja tietokone, voi lukea kaiken.</translation>
    </message>
    <message>
        <source>Where this sheet is kept</source>
        <translation>Missä tämä lomake on</translation>
    </message>
    <message>
        <source>Who knows of it</source>
        <translation>Kuka tietää siitä</translation>
    </message>
    <message>
        <source>When the password is forgotten</source>
        <translation>Kun salasana on unohtunut</translation>
    </message>
    <message>
        <source>Start MentorDesk and choose that you have forgotten the password.</source>
        <translation>Käynnistä MentorDesk ja valitse, että olet unohtanut salasanan.</translation>
    </message>
    <message>
        <source>Type the code of this sheet.</source>
        <translation>Kirjoita tämän lomakkeen koodi.</translation>
    </message>
    <message>
        <source>Choose a new password. You get a new sheet: print it, and destroy this one.</source>
        <translation>Valitse uusi salasana. Saat uuden lomakkeen: tulosta se ja hävitä tämä.</translation>
    </message>
    <message>
        <source>When the sheet is lost, or somebody has seen it</source>
        <translation>Kun lomake on kadonnut tai joku on nähnyt sen</translation>
    </message>
    <message>
        <source>Make a new recovery sheet in MentorDesk’s settings without delay. This code then no longer opens your notes. It still opens the backups made before that: let nobody else get at them.</source>
        <translation>Tee MentorDeskin asetuksissa heti uusi palautuslomake. Sen jälkeen tämä koodi ei enää avaa muistiinpanoja. Ennen sitä tehdyt varmuuskopiot se avaa yhä: pidä huoli, ettei kukaan muu pääse niihin käsiksi.</translation>
    </message>
    <message>
        <source>The texts in {folder} can&apos;t be read. Install the program again.</source>
        <translation>Kansion {folder} tekstejä ei voi lukea. Asenna ohjelma uudelleen.</translation>
    </message>
    <message>
        <source>This file is no PDF. Choose the PDF in which the form was filled in.</source>
        <translation>Tämä tiedosto ei ole PDF. Valitse se PDF, johon lomake on täytetty.</translation>
    </message>
    <message>
        <source>This PDF is larger than any form of MentorDesk, so it was not read.</source>
        <translation>Tämä PDF on suurempi kuin mikään MentorDeskin lomake, joten sitä ei luettu.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password. Save it without one in the program in which it was filled in, and choose the saved file.</source>
        <translation>Tämä PDF on suojattu salasanalla. Tallenna se ilman salasanaa ohjelmassa, jossa se täytettiin, ja valitse tallennettu tiedosto.</translation>
    </message>
    <message>
        <source>This PDF is broken and can’t be read. Open it in the program in which it was filled in, save it anew, and choose the saved file.</source>
        <translation>Tämä PDF on rikki, eikä sitä voi lukea. Avaa se ohjelmassa, jossa se täytettiin, tallenna se uudelleen ja valitse tallennettu tiedosto.</translation>
    </message>
    <message>
        <source>This PDF has no fields of a MentorDesk form. If the form was printed to a PDF or scanned, its fields are gone: open the filled form, save it, and choose the saved file.</source>
        <translation>Tässä PDF:ssä ei ole MentorDeskin lomakkeen kenttiä. Jos lomake on tulostettu PDF:ksi tai skannattu, kentät ovat hävinneet: avaa täytetty lomake, tallenna se ja valitse tallennettu tiedosto.</translation>
    </message>
    <message>
        <source>Several forms were put together in this PDF. Save each as a file of its own, and read them in one by one.</source>
        <translation>Tähän PDF:ään on yhdistetty useita lomakkeita. Tallenna kukin omaksi tiedostokseen ja lue ne yksi kerrallaan.</translation>
    </message>
    <message>
        <source>Seal of the document</source>
        <translation>Asiakirjan sinetti</translation>
    </message>
    <message>
        <source>The seal in the file shows that nothing in this document was changed after it was sealed at this desk. It does not prove who the people who signed were.</source>
        <translation>Tiedoston sinetti osoittaa, ettei mitään tässä asiakirjassa ole muutettu sen jälkeen, kun se sinetöitiin tällä koneella. Se ei todista, keitä allekirjoittajat ovat.</translation>
    </message>
    <message>
        <source>This document replaces document {number}, which no longer holds.</source>
        <translation>Tämä asiakirja korvaa asiakirjan {number}, joka ei ole enää voimassa.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Allekirjoittajat</translation>
    </message>
    <message>
        <source>Void since {when}: {reason}</source>
        <translation>Mitätöity {when}: {reason}</translation>
    </message>
    <message>
        <source>The file holds no key with its certificate. Choose the file in which you were given both; its name ends in .p12 or .pfx.</source>
        <translation>Tiedostossa ei ole avainta ja sen varmennetta. Valitse tiedosto, jossa sait molemmat; sen nimen lopussa on .p12 tai .pfx.</translation>
    </message>
    <message>
        <source>The key in the file is not one for signing documents. It has to be an EC key, or an RSA key of 2048 bits or more, made for signatures.</source>
        <translation>Tiedoston avaimella ei voi allekirjoittaa asiakirjoja. Avaimen pitää olla allekirjoittamiseen tehty EC-avain tai vähintään 2048-bittinen RSA-avain.</translation>
    </message>
    <message>
        <source>The key that signs here is damaged. Choose another key in the settings, or the desk&apos;s own.</source>
        <translation>Allekirjoitusavain on vahingoittunut. Valitse asetuksissa toinen avain tai tämän koneen oma avain.</translation>
    </message>
    <message>
        <source>The file is not a key file, or it is damaged. The name of a key file ends in .p12 or .pfx.</source>
        <translation>Tiedostossa ei ole allekirjoitusavainta, tai se on vahingoittunut. Avaimen sisältävän tiedoston nimen lopussa on .p12 tai .pfx.</translation>
    </message>
    <message>
        <source>The password does not open the key file. Type it again.</source>
        <translation>Salasana ei avaa avainta. Kirjoita salasana uudelleen.</translation>
    </message>
    <message>
        <source>The certificate in the file expired on {day}. Get a new one where you got it.</source>
        <translation>Tiedoston varmenne vanheni {day}. Hanki uusi sieltä, mistä sait sen.</translation>
    </message>
    <message>
        <source>The certificate in the file is valid only from {day} on.</source>
        <translation>Tiedoston varmenne on voimassa vasta {day} alkaen.</translation>
    </message>
    <message>
        <source>The file is a damaged PDF and can&apos;t be read. Ask for it again.</source>
        <translation>PDF-tiedosto on vahingoittunut, eikä sitä voi lukea. Pyydä tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>The PDF is locked by a password, so it can&apos;t be read. Save it without one first.</source>
        <translation>PDF on suojattu salasanalla, joten sitä ei voi lukea. Tallenna se ensin ilman salasanaa.</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again.</source>
        <translation>Tiedosto on tyhjä. Pyydä tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>The file is not a PDF. Choose a PDF file.</source>
        <translation>Tiedosto ei ole PDF. Valitse PDF-tiedosto.</translation>
    </message>
    <message>
        <source>The file is larger than {size} MB. No document of MentorDesk is.</source>
        <translation>Tiedosto on suurempi kuin {size} Mt. Mikään MentorDeskin asiakirja ei ole niin suuri.</translation>
    </message>
    <message>
        <source>There is no signature yet. Draw one or type the name.</source>
        <translation>Allekirjoitus puuttuu vielä. Piirrä se tai kirjoita nimi.</translation>
    </message>
    <message>
        <source>The document is sealed: nothing can be added to it. Make a new one.</source>
        <translation>Asiakirja on sinetöity, eikä siihen voi lisätä mitään. Tee uusi asiakirja.</translation>
    </message>
    <message>
        <source>The document has no place to sign for “{name}”.</source>
        <translation>Asiakirjassa ei ole paikkaa henkilön {name} allekirjoitukselle.</translation>
    </message>
    <message>
        <source>“{name}” has signed the document already.</source>
        <translation>{name} on jo allekirjoittanut asiakirjan.</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Rastittu</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation>Ei rastittu</translation>
    </message>
    <message>
        <source>Step {at} of {steps}</source>
        <translation>Porras {at}/{steps}</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>Write the name here.</source>
        <translation>Kirjoita nimi tähän.</translation>
    </message>
    <message>
        <source>Without both dates no meeting times can be proposed. You can add them later.</source>
        <translation>Tapaamisaikoja voi ehdottaa vasta, kun ensimmäinen ja viimeinen päivä on merkitty. Voit lisätä ne myöhemmin.</translation>
    </message>
    <message>
        <source>The last day ({ends}) is before the first day ({starts}). Change one of them.</source>
        <translation>Viimeinen päivä ({ends}) on ennen ensimmäistä päivää ({starts}). Korjaa jompikumpi.</translation>
    </message>
    <message>
        <source>Meeting {later} is before meeting {earlier}.</source>
        <translation>{later}. tapaaminen on ennen {earlier}. tapaamista.</translation>
    </message>
    <message>
        <source>Meetings {earlier} and {later} overlap.</source>
        <translation>{earlier}. ja {later}. tapaaminen ovat päällekkäin.</translation>
    </message>
    <message>
        <source>{day} is a weekend or a public holiday.</source>
        <translation>{day} on viikonloppu tai pyhäpäivä.</translation>
    </message>
    <message>
        <source>{day} is outside the agreed period.</source>
        <translation>{day} ei ole sovitun jakson aikana.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ei kysytty</translation>
    </message>
    <message>
        <source>New question: {question}</source>
        <translation>Uusi kysymys: {question}</translation>
    </message>
    <message>
        <source>No longer asked: {question}</source>
        <translation>Ei enää kysytä: {question}</translation>
    </message>
    <message>
        <source>Said in another way: {old} → {new}</source>
        <translation>Sanottu toisin: {old} → {new}</translation>
    </message>
    <message>
        <source>Answered in another way: {question}</source>
        <translation>Vastataan toisella tavalla: {question}</translation>
    </message>
    <message>
        <source>Asked in another place: {question}</source>
        <translation>Kysytään toisessa kohdassa: {question}</translation>
    </message>
    <message>
        <source>New form: {name}</source>
        <translation>Uusi lomake: {name}</translation>
    </message>
    <message>
        <source>No longer filled in: {name}</source>
        <translation>Ei enää täytetä: {name}</translation>
    </message>
    <message>
        <source>New meeting: {name}</source>
        <translation>Uusi tapaaminen: {name}</translation>
    </message>
    <message>
        <source>No longer held: {name}</source>
        <translation>Ei enää pidetä: {name}</translation>
    </message>
    <message>
        <source>New language: {name}</source>
        <translation>Uusi kieli: {name}</translation>
    </message>
    <message>
        <source>The question “{item}” was of the kind {old} and is now {new}. Answers are kept under its id: give the changed question a new one.</source>
        <translation>Kysymyksen ”{item}” laji oli {old} ja on nyt {new}. Vastaukset säilytetään tunnuksen alla: anna muuttuneelle kysymykselle uusi tunnus.</translation>
    </message>
    <message>
        <source>The question “{item}” had one answer for the whole mentorship or one for each meeting, and now has the other. Give the changed question a new id.</source>
        <translation>Kysymyksellä ”{item}” oli yksi vastaus koko mentoroinnissa tai oma vastaus joka tapaamisessa, ja nyt se on päinvastoin. Anna muuttuneelle kysymykselle uusi tunnus.</translation>
    </message>
    <message>
        <source>The steps of the question “{item}” mean something else than before. Give the changed question, or its scale, a new id.</source>
        <translation>Kysymyksen ”{item}” portaat tarkoittavat nyt muuta kuin ennen. Anna muuttuneelle kysymykselle tai sen asteikolle uusi tunnus.</translation>
    </message>
    <message>
        <source>Give your model an id, version and publisher of its own before you take it into use. “derived_from” says what it comes from: leave it as it is.</source>
        <translation>Anna mallillesi oma tunnus (id), versio (version) ja julkaisija (publisher), ennen kuin otat sen käyttöön. ”derived_from” kertoo, mihin malli pohjautuu: jätä se ennalleen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{text}” was changed, but these translations of it were not: {languages}. See that they still say the same.</source>
        <translation>{file}, rivi {line}: ”{text}” on muuttunut, mutta näitä käännöksiä ei ole muutettu: {languages}. Tarkista, että ne sanovat yhä saman.</translation>
    </message>
    <message>
        <source>Texts missing in {language}: {texts}. They are shown in this language: {first}.</source>
        <translation>Puuttuvia tekstejä kielellä {language}: {texts}. Niiden tilalla näkyy {first}.</translation>
    </message>
    <message>
        <source>Answers about health</source>
        <translation>Terveyttä koskevat vastaukset</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ihmiset</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Tapaamiset</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Vastaukset</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Follow-ups of goals</source>
        <translation>Tavoitteiden seurannat</translation>
    </message>
    <message>
        <source>Agreed tasks</source>
        <translation>Sovitut tehtävät</translation>
    </message>
    <message>
        <source>Own questions</source>
        <translation>Omat kysymykset</translation>
    </message>
    <message>
        <source>Words of the workplace</source>
        <translation>Työpaikan sanat</translation>
    </message>
    <message>
        <source>Phases and steps of the plan</source>
        <translation>Suunnitelman vaiheet ja askeleet</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Parit</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Palkkiot</translation>
    </message>
    <message>
        <source>Other versions of what two desks wrote</source>
        <translation>Kahdessa MentorDeskissä eri tavoin kirjoitetut versiot</translation>
    </message>
    <message>
        <source>Answers to former questions</source>
        <translation>Vastaukset entisiin kysymyksiin</translation>
    </message>
    <message>
        <source>Sealed documents</source>
        <translation>Sinetöidyt asiakirjat</translation>
    </message>
    <message>
        <source>At least {count} characters, please.</source>
        <translation>Käytä vähintään {count} merkkiä.</translation>
    </message>
    <message>
        <source>At most {count} characters, please.</source>
        <translation>Käytä enintään {count} merkkiä.</translation>
    </message>
    <message>
        <source>A word in it is among the first that anyone would try. Add other words.</source>
        <translation>Siinä on sana, jota kokeillaan ensimmäisten joukossa. Lisää muita sanoja.</translation>
    </message>
    <message>
        <source>The names of the program, the PC and its user are easy to guess. Add other words.</source>
        <translation>Ohjelman, koneen ja käyttäjän nimet on helppo arvata. Lisää muita sanoja.</translation>
    </message>
    <message>
        <source>Signs in a row, such as 1234 or qwerty, help little. Add a word or two.</source>
        <translation>Peräkkäiset merkit, kuten 1234 tai qwerty, auttavat vain vähän. Lisää sana tai pari.</translation>
    </message>
    <message>
        <source>The same over again helps little. Add a word or two.</source>
        <translation>Saman toistaminen auttaa vain vähän. Lisää sana tai pari.</translation>
    </message>
    <message>
        <source>Longer is better: add a word or two. Several words with spaces are fine.</source>
        <translation>Pidempi on parempi: lisää sana tai pari. Voit käyttää useita sanoja ja välilyöntejä.</translation>
    </message>
    <message>
        <source>Good. One more word would make it strong.</source>
        <translation>Hyvä näin. Yksi sana lisää tekisi siitä vahvan.</translation>
    </message>
    <message>
        <source>This is hard to guess.</source>
        <translation>Tätä on vaikea arvata.</translation>
    </message>
    <message>
        <source>This form is of another mentoring model. Choose a mentorship that follows the form’s model.</source>
        <translation>Tämä lomake on toisesta mentorointimallista. Valitse mentorointi, joka noudattaa lomakkeen mallia.</translation>
    </message>
    <message>
        <source>This mentorship is locked because its feedback form is sealed. Unlock it first, then read the form in again.</source>
        <translation>Tämä mentorointi on lukittu, koska sen palautelomake on sinetöity. Avaa se ensin muokattavaksi ja lue lomake sitten uudelleen.</translation>
    </message>
    <message>
        <source>The feedback form {number} is sealed here, and the file would change what it tells. Only sealed documents are taken in. For the rest unlock it, then read the file again.</source>
        <translation>Palautelomake {number} on täällä sinetöity, ja tiedosto muuttaisi sen tietoja. Tiedostosta otetaan vastaan vain sinetöidyt asiakirjat. Jos haluat muunkin, avaa tiedot muokattaviksi ja lue tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>The sealed document {number} is left out: its file isn’t as it was sealed. All the rest comes along. Ask the sender to hand it over anew, and don’t rely on the document before that.</source>
        <translation>Sinetöity asiakirja {number} jää pois, koska sen tiedosto ei ole sellainen kuin se sinetöitiin. Kaikki muu tulee mukaan. Pyydä lähettäjää luovuttamaan se uudelleen äläkä luota asiakirjaan ennen sitä.</translation>
    </message>
    <message>
        <source>Nothing was taken in: the file has answers that its model marks as being about health, and the model here, also of version {version}, does not. Ask for a file without what is about health, or for one after the sender’s model was given a higher version.</source>
        <translation>Mitään ei otettu vastaan: tiedostossa on vastauksia, jotka sen malli merkitsee terveyttä koskeviksi, mutta täällä oleva malli, jolla on sama versio {version}, ei. Pyydä tiedosto ilman terveyttä koskevia tietoja, tai pyydä uusi sen jälkeen, kun lähettäjän malli on saanut suuremman versionumeron.</translation>
    </message>
    <message>
        <source>This was erased here on {day}. What is taken in brings it back, and it has to be erased once more when nobody needs it. Take it in only where there is a reason to keep it again.</source>
        <translation>Tämä poistettiin täältä {day}. Jos otat tiedoston vastaan, tiedot palaavat, ja ne on poistettava uudelleen, kun kukaan ei enää tarvitse niitä. Ota se vastaan vain, jos tiedoilla on taas peruste.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ei aloitettu</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Aloitettu</translation>
    </message>
    <message>
        <source>Well on the way</source>
        <translation>Hyvässä vauhdissa</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Saavutettu</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jätetty pois</translation>
    </message>
    <message>
        <source>In focus next</source>
        <translation>Seuraavaksi tähän keskitytään</translation>
    </message>
    <message>
        <source>Replaced by document {number}.</source>
        <translation>Korvattu asiakirjalla {number}.</translation>
    </message>
    <message>
        <source>What it said about health was erased, and so was its file.</source>
        <translation>Siinä olleet terveyttä koskevat tiedot on poistettu, ja tiedosto niiden mukana.</translation>
    </message>
    <message>
        <source>The document is whole</source>
        <translation>Asiakirja on eheä</translation>
    </message>
    <message>
        <source>The document is void</source>
        <translation>Asiakirja on mitätöity</translation>
    </message>
    <message>
        <source>The document has been changed</source>
        <translation>Asiakirja on muuttunut</translation>
    </message>
    <message>
        <source>Part of the document has been taken off</source>
        <translation>Asiakirjasta on poistettu osa</translation>
    </message>
    <message>
        <source>The document is whole, and was handed over from another MentorDesk</source>
        <translation>Asiakirja on eheä ja luovutettu toisesta MentorDeskistä</translation>
    </message>
    <message>
        <source>The document is whole, but is no longer kept in this MentorDesk</source>
        <translation>Asiakirja on eheä, mutta sitä ei enää säilytetä tässä MentorDeskissä</translation>
    </message>
    <message>
        <source>The document was sealed elsewhere</source>
        <translation>Asiakirja on sinetöity muualla</translation>
    </message>
    <message>
        <source>The document isn’t sealed</source>
        <translation>Asiakirjaa ei ole sinetöity</translation>
    </message>
    <message>
        <source>It was sealed with this MentorDesk, and nothing in it has changed since.</source>
        <translation>Se on sinetöity tällä MentorDeskillä, eikä mikään siinä ole sen jälkeen muuttunut.</translation>
    </message>
    <message>
        <source>It is just as it was sealed, but it holds no more.</source>
        <translation>Se on täsmälleen sellaisena kuin se sinetöitiin, mutta se ei ole enää voimassa.</translation>
    </message>
    <message>
        <source>It is no longer what those who signed it have signed.</source>
        <translation>Se ei ole enää se, minkä allekirjoittajat ovat allekirjoittaneet.</translation>
    </message>
    <message>
        <source>It is an earlier state of a document that was sealed with this MentorDesk: what came last, signatures or the seal, is missing.</source>
        <translation>Se on tällä MentorDeskillä sinetöidyn asiakirjan aiempi vaihe: viimeksi lisätyt allekirjoitukset tai sinetti puuttuvat.</translation>
    </message>
    <message>
        <source>It was sealed with another MentorDesk, and is just as it was handed over from there.</source>
        <translation>Se on sinetöity toisella MentorDeskillä ja on juuri sellainen kuin se sieltä luovutettiin.</translation>
    </message>
    <message>
        <source>It was sealed with this MentorDesk’s key, and nothing in it has changed since. What it was made of has been erased here, or was never kept.</source>
        <translation>Se on sinetöity tämän MentorDeskin avaimella, eikä mikään siinä ole sen jälkeen muuttunut. Tiedot, joista se tehtiin, on poistettu täältä, tai niitä ei ole koskaan säilytetty täällä.</translation>
    </message>
    <message>
        <source>The file hasn’t changed since it was sealed, but this MentorDesk didn’t seal it and can’t tell who did.</source>
        <translation>Tiedosto ei ole muuttunut sinetöinnin jälkeen, mutta sitä ei ole sinetöity tällä MentorDeskillä, eikä se tiedä, kuka sen on sinetöinyt.</translation>
    </message>
    <message>
        <source>It can’t be told who made the file, or whether anything in it has changed.</source>
        <translation>Ei voi tietää, kuka tiedoston on tehnyt tai onko siinä muuttunut jotain.</translation>
    </message>
    <message>
        <source>Something that was signed is different now.</source>
        <translation>Jokin allekirjoitettu kohta on nyt erilainen.</translation>
    </message>
    <message>
        <source>Something was added after it was signed, such as a page, a note or text.</source>
        <translation>Siihen on lisätty jotain allekirjoittamisen jälkeen, esimerkiksi sivu, huomautus tai tekstiä.</translation>
    </message>
    <message>
        <source>Somebody signed it after it was sealed.</source>
        <translation>Joku on allekirjoittanut sen sinetöinnin jälkeen.</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>Tiedoston loppu puuttuu.</translation>
    </message>
    <message>
        <source>The document is sealed, but it can’t be told with which MentorDesk</source>
        <translation>Asiakirja on sinetöity, mutta ei voi sanoa, millä MentorDeskillä</translation>
    </message>
    <message>
        <source>The file hasn’t changed since it was sealed.</source>
        <translation>Tiedosto ei ole muuttunut sinetöinnin jälkeen.</translation>
    </message>
    <message>
        <source>The document that it was made from is void, too: it holds no more.</source>
        <translation>Lisäksi asiakirja, josta se on tehty, on mitätöity: se ei ole enää voimassa.</translation>
    </message>
    <message>
        <source>You can rely on the file being as it was sealed.</source>
        <translation>Voit luottaa siihen, että tiedosto on sellainen kuin se sinetöitiin.</translation>
    </message>
    <message>
        <source>The seal doesn’t prove who the people at the desk were.</source>
        <translation>Sinetti ei todista, keitä koneen äärellä oli.</translation>
    </message>
    <message>
        <source>Use the one that replaces it: record number {number}.</source>
        <translation>Käytä asiakirjaa, joka korvaa sen: asiakirjanumero {number}.</translation>
    </message>
    <message>
        <source>Don’t use it any more. No other has been sealed in its place yet.</source>
        <translation>Älä käytä sitä enää. Sen tilalle ei ole vielä sinetöity uutta.</translation>
    </message>
    <message>
        <source>Don’t rely on it. The whole document is kept in this MentorDesk: give that to whoever needs it.</source>
        <translation>Älä luota siihen. Eheä asiakirja on tallessa tässä MentorDeskissä: anna se sille, joka sitä tarvitsee.</translation>
    </message>
    <message>
        <source>Don’t rely on it. Ask whoever made the document for the file as it was sealed.</source>
        <translation>Älä luota siihen. Pyydä asiakirjan tekijältä tiedosto sellaisena kuin se sinetöitiin.</translation>
    </message>
    <message>
        <source>Have it checked with the MentorDesk on which it was sealed.</source>
        <translation>Pyydä tarkistamaan se sillä MentorDeskillä, jolla se sinetöitiin.</translation>
    </message>
    <message>
        <source>If you need to be sure, have it checked with the MentorDesk on which it was sealed.</source>
        <translation>Jos tarvitset varmuuden, tarkistuta se sillä MentorDeskillä, jolla se sinetöitiin.</translation>
    </message>
    <message>
        <source>Whether it still holds can’t be told here. Ask whoever keeps the document.</source>
        <translation>Täällä ei voi sanoa, onko se yhä voimassa. Kysy siltä, joka asiakirjaa säilyttää.</translation>
    </message>
    <message>
        <source>If it should be sealed, ask whoever made it for the sealed file.</source>
        <translation>Jos sen pitäisi olla sinetöity, pyydä sinetöity tiedosto sen tekijältä.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Syy: {reason}</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>perustelu</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>huomautus</translation>
    </message>
    <message>
        <source>to be noted</source>
        <translation>huomioitavaa</translation>
    </message>
    <message>
        <source>{file} was not written: MentorDesk keeps its own data in files of that name. Choose another name.</source>
        <translation>Tiedostoa {file} ei kirjoitettu: MentorDesk säilyttää omia tietojaan sen nimisissä tiedostoissa. Valitse toinen nimi.</translation>
    </message>
    <message>
        <source>{file} is a folder, so nothing was written. Add the name of the new file.</source>
        <translation>{file} on kansio, joten mitään ei kirjoitettu. Lisää uuden tiedoston nimi.</translation>
    </message>
</context>
<context>
    <name>programmes</name>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}”; it may hold only lower-case letters a to z, digits and dashes, 60 at most.</source>
        <translation>{file}, rivi {line}: avaimen ”{key}” arvossa ”{value}” saa olla vain pieniä kirjaimia a–z, numeroita ja väliviivoja, enintään 60 merkkiä.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}”; write it with digits and dots, such as 1.2.</source>
        <translation>{file}, rivi {line}: avaimen ”{key}” arvo on ”{value}”. Kirjoita se numeroin ja pistein, esimerkiksi 1.2.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names “{value}”, which isn’t in this programme.</source>
        <translation>{file}, rivi {line}: avain ”{key}” viittaa kohtaan ”{value}”, jota tässä mallissa ei ole.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names “{value}”, which isn’t in this part of the programme. A group and its mentorships don’t see each other’s questions, roles and forms.</source>
        <translation>{file}, rivi {line}: avain ”{key}” viittaa kohtaan ”{value}”, jota mallin tässä osassa ei ole. Ryhmä ja sen mentoroinnit eivät näe toistensa kysymyksiä, rooleja eivätkä lomakkeita.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names “{value}”, a form whose purpose isn’t “meeting”.</source>
        <translation>{file}, rivi {line}: avain ”{key}” viittaa lomakkeeseen ”{value}”, jonka tarkoitus ei ole ”meeting”.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names “{value}”, which isn’t a question of the kind “scale”.</source>
        <translation>{file}, rivi {line}: avain ”{key}” viittaa kohtaan ”{value}”, joka ei ole lajin ”scale” kysymys.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is {value}; it must be from {least} to {most}.</source>
        <translation>{file}, rivi {line}: avaimen ”{key}” arvo on {value}. Sen pitää olla {least}–{most}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is {value}, but the most is only {most}.</source>
        <translation>{file}, rivi {line}: avaimen ”{key}” arvo on {value}, vaikka enintään saa olla {most}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}”, which is taken already.</source>
        <translation>{file}, rivi {line}: avaimen ”{key}” arvo ”{value}” on jo käytössä.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” can only be asked at a meeting, and this form isn’t for one.</source>
        <translation>{file}, rivi {line}: lajia ”{value}” voi kysyä vain tapaamisessa, eikä tämä lomake ole tapaamisen.</translation>
    </message>
    <message>
        <source>{file} can’t be read. Check that it is there and may be read.</source>
        <translation>Tiedostoa {file} ei voitu lukea. Tarkista, että se on olemassa ja että sitä saa lukea.</translation>
    </message>
    <message>
        <source>{file} holds too much to be a programme; {most} files are the most.</source>
        <translation>Kohteessa {file} on liikaa tiedostoja mentorointimalliksi. Niitä saa olla enintään {most}.</translation>
    </message>
    <message>
        <source>{file}: another programme has the id “{value}” already. Change one of them.</source>
        <translation>{file}: toisella mallilla on jo tunnus ”{value}”. Vaihda jompikumpi.</translation>
    </message>
    <message>
        <source>{file}: the folder must be called “{value}”, as the programme’s id is.</source>
        <translation>{file}: kansion nimen pitää olla ”{value}” niin kuin mallin tunnuksen.</translation>
    </message>
    <message>
        <source>The file {file} is missing from the programme.</source>
        <translation>Mallista puuttuu tiedosto {file}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names “{value}”, but there is no file {missing}.</source>
        <translation>{file}, rivi {line}: avain ”{key}” mainitsee kielen ”{value}”, mutta tiedostoa {missing} ei ole.</translation>
    </message>
    <message>
        <source>{file}: the “languages” of programme.toml don’t name this file.</source>
        <translation>{file}: tiedoston programme.toml avain ”languages” ei mainitse tätä tiedostoa.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the key “{key}” doesn’t belong here. Keys that do: {known}.</source>
        <translation>{file}, rivi {line}: avain ”{key}” ei kuulu tähän. Tähän kuuluvat: {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the key “{missing}” is missing here.</source>
        <translation>{file}, rivi {line}: tästä puuttuu avain ”{missing}”.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” can’t be “{value}”. It can be one of these: {known}.</source>
        <translation>{file}, rivi {line}: avaimen ”{key}” arvo ei voi olla ”{value}”. Mahdolliset arvot: {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be a table.</source>
        <translation>{file}, rivi {line}: avaimen ”{key}” arvon pitää olla taulu.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be a list.</source>
        <translation>{file}, rivi {line}: avaimen ”{key}” arvon pitää olla luettelo.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” holds a character that can’t be shown or printed.</source>
        <translation>{file}, rivi {line}: avaimen ”{key}” arvossa on merkki, jota ei voi näyttää eikä tulostaa.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be a text in quotes.</source>
        <translation>{file}, rivi {line}: avaimen ”{key}” arvon pitää olla teksti lainausmerkeissä.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be true or false.</source>
        <translation>{file}, rivi {line}: avaimen ”{key}” arvon pitää olla true tai false.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be a whole number.</source>
        <translation>{file}, rivi {line}: avaimen ”{key}” arvon pitää olla kokonaisluku.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be a number.</source>
        <translation>{file}, rivi {line}: avaimen ”{key}” arvon pitää olla luku.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be a date such as 2025-01-31.</source>
        <translation>{file}, rivi {line}: avaimen ”{key}” arvon pitää olla päivä, esimerkiksi 2025-01-31.</translation>
    </message>
    <message>
        <source>{file} is longer than {most} characters.</source>
        <translation>Tiedosto {file} on pidempi kuin {most} merkkiä.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the line is longer than {most} characters. Break it.</source>
        <translation>{file}, rivi {line}: rivi on pidempi kuin {most} merkkiä. Jaa se useammalle riville.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is nested too deep.</source>
        <translation>{file}, rivi {line}: sisäkkäisiä osia on liikaa.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the text is not UTF-8. Save the file as UTF-8.</source>
        <translation>{file}, rivi {line}: teksti ei ole UTF-8-muodossa. Tallenna tiedosto UTF-8-muotoon.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not valid TOML. A quote or bracket may be missing.</source>
        <translation>{file}, rivi {line}: tämä ei ole kelvollista TOML-kieltä. Lainausmerkki tai sulku voi puuttua.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the text “{missing}” is missing. The first language must have them all.</source>
        <translation>{file}, rivi {line}: teksti ”{missing}” puuttuu. Ensimmäisellä kielellä pitää olla kaikki tekstit.</translation>
    </message>
    <message>
        <source>{file}, line {line}: nothing in the programme asks for the text “{text}”.</source>
        <translation>{file}, rivi {line}: tekstiä ”{text}” ei käytetä missään mallin kohdassa.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the text “{text}” is empty.</source>
        <translation>{file}, rivi {line}: teksti ”{text}” on tyhjä.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the text “{text}” is longer than {most} characters.</source>
        <translation>{file}, rivi {line}: teksti ”{text}” on pidempi kuin {most} merkkiä.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}”, which isn’t the file’s name.</source>
        <translation>{file}, rivi {line}: avaimen ”{key}” arvo ”{value}” ei ole sama kuin tiedoston nimi.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, rivi {line}: {problem}</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}”, and was “{old}”. Versions of a programme have one id.</source>
        <translation>{file}, rivi {line}: avaimen ”{key}” arvo on ”{value}” ja oli ennen ”{old}”. Mallin versioilla on sama tunnus.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names the programme “{value}”, which isn’t in this MentorDesk. There are: {known}.</source>
        <translation>{file}, rivi {line}: avain ”{key}” viittaa malliin ”{value}”, jota tässä MentorDeskissä ei ole. Täällä ovat: {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a programme on the base of another can only have forms whose purpose is “feedback” or “paper”.</source>
        <translation>{file}, rivi {line}: toisen mallin pohjalle tehdyssä mallissa saa olla vain lomakkeita, joiden tarkoitus on ”feedback” tai ”paper”.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names “{value}”, which hasn’t one answer to compare. Name a question of one of these kinds: {known}.</source>
        <translation>{file}, rivi {line}: avain ”{key}” viittaa kohtaan ”{value}”, jolla ei ole yhtä verrattavaa vastausta. Viittaa kysymykseen, jonka laji on jokin näistä: {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names “{value}”, which is asked at another meeting, so its answer isn’t known here. Give that question shared = true, or name another.</source>
        <translation>{file}, rivi {line}: avain ”{key}” viittaa kohtaan ”{value}”, jota kysytään toisessa tapaamisessa, joten vastausta ei tässä tiedetä. Lisää siihen kysymykseen shared = true tai viittaa toiseen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: these questions wait for each other, so none would ever be asked: {circle}.</source>
        <translation>{file}, rivi {line}: nämä kysymykset odottavat toisiaan, joten mitään niistä ei koskaan kysyttäisi: {circle}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}”, which only a group has. Write it under [group].</source>
        <translation>{file}, rivi {line}: avaimen ”{key}” arvo ”{value}” kuuluu vain ryhmälle. Kirjoita se kohtaan [group].</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” of pairs must name two roles: the mentor’s and the participant’s.</source>
        <translation>{file}, rivi {line}: parien avaimen ”{key}” pitää nimetä kaksi roolia: mentorin ja osallistujan.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names “{value}”, a role of the group that doesn’t say which role it “becomes” in a pair’s mentorship.</source>
        <translation>{file}, rivi {line}: avain ”{key}” viittaa ryhmän rooliin ”{value}”, josta puuttuu ”becomes”: mikä rooli sen haltijalla on parin mentoroinnissa.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names “{value}”, which isn’t a role outside the group.</source>
        <translation>{file}, rivi {line}: avain ”{key}” viittaa kohtaan ”{value}”, joka ei ole rooli ryhmän ulkopuolella.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a question of the kind “{value}” also needs this in the programme: {needed}.</source>
        <translation>{file}, rivi {line}: kysymyslaji ”{value}” vaatii, että mallissa on myös {needed}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}” for a second time; one is enough.</source>
        <translation>{file}, rivi {line}: avaimen ”{key}” arvo on ”{value}” jo toisen kerran. Yksi riittää.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the participant’s own language is asked once for all. Ask it outside the meetings or give it shared = true.</source>
        <translation>{file}, rivi {line}: osallistujan omaa kieltä kysytään vain kerran. Kysy se tapaamisten ulkopuolella tai lisää shared = true.</translation>
    </message>
    <message>
        <source>The programme {name} could not be kept. The disk may be full or the folder {file} read-only.</source>
        <translation>Mallia {name} ei voitu tallentaa. Levy voi olla täynnä tai kansio {file} kirjoitussuojattu.</translation>
    </message>
    <message>
        <source>The programme {name} could not be taken away. The folder {file} may be in use.</source>
        <translation>Mallia {name} ei voitu poistaa. Kansio {file} voi olla käytössä.</translation>
    </message>
    <message>
        <source>There is more; mend these first.</source>
        <translation>Muutakin korjattavaa on. Korjaa ensin nämä.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the sheet Texts has nothing in the language “{value}”. Its readers would see “{first}”.</source>
        <translation>{file}, rivi {line}: taulukossa Texts ei ole mitään kielellä ”{value}”. Sen lukijat näkisivät kielen ”{first}”.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is empty.</source>
        <translation>{file}, rivi {line}: kohta ”{key}” on tyhjä.</translation>
    </message>
    <message>
        <source>{file} isn’t a whole .xlsx file. Save it again as an Excel workbook.</source>
        <translation>{file} ei ole ehjä .xlsx-tiedosto. Tallenna se uudelleen Excel-työkirjana.</translation>
    </message>
    <message>
        <source>{file}: the sheet “{sheet}” is missing.</source>
        <translation>{file}: taulukkosivu ”{sheet}” puuttuu.</translation>
    </message>
    <message>
        <source>{file} has more than {rows} rows or {columns} columns. Delete the empty ones.</source>
        <translation>Taulukkosivulla {file} on yli {rows} riviä tai {columns} saraketta. Poista tyhjät.</translation>
    </message>
    <message>
        <source>{file}: these cells are not read, as their column has no heading: {cells}.</source>
        <translation>{file}: näitä soluja ei lueta, koska niiden sarakkeella ei ole otsikkoa: {cells}.</translation>
    </message>
    <message>
        <source>{file}: the sheet “{sheet}” is not read.</source>
        <translation>{file}: taulukkoa ”{sheet}” ei lueta.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the column “{column}” is missing.</source>
        <translation>{file}, rivi {line}: sarake ”{column}” puuttuu.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the column “{column}” doesn’t belong here.</source>
        <translation>{file}, rivi {line}: sarake ”{column}” ei kuulu tähän.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the cells {cell} are merged. Part them.</source>
        <translation>{file}, rivi {line}: solut {cell} on yhdistetty. Poista yhdistäminen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the cell {cell} holds a formula. Write its result as text.</source>
        <translation>{file}, rivi {line}: solussa {cell} on kaava. Kirjoita sen tulos tekstinä.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the cell {cell} holds a number or date. Format it as text and write it again.</source>
        <translation>{file}, rivi {line}: solussa {cell} on luku tai päivä. Muotoile solu tekstiksi ja kirjoita arvo uudelleen.</translation>
    </message>
    <message>
        <source>{file} isn’t a whole zip file. A programme is a folder, a zip file or a spreadsheet (.xlsx).</source>
        <translation>{file} ei ole ehjä zip-tiedosto. Mentorointimalli on kansio, zip-tiedosto tai taulukko (.xlsx).</translation>
    </message>
    <message>
        <source>{file}: {entry} has a password. Make the zip file without one.</source>
        <translation>{file}: tiedostolla {entry} on salasana. Tee zip-tiedosto ilman salasanaa.</translation>
    </message>
    <message>
        <source>{file}: {entry} doesn’t lie in the zip file’s own folder. Nothing of it was read.</source>
        <translation>{file}: {entry} ei ole zip-tiedoston omassa kansiossa. Tiedostosta ei luettu mitään.</translation>
    </message>
    <message>
        <source>{file}: {entry} is a link, not a file. Nothing of it was read.</source>
        <translation>{file}: {entry} on linkki eikä tiedosto. Siitä ei luettu mitään.</translation>
    </message>
    <message>
        <source>{file}: {entry} lies too deep. The files may lie in the zip file itself or in one folder.</source>
        <translation>{file}: {entry} on liian syvällä. Tiedostot saavat olla suoraan zip-tiedostossa tai yhdessä kansiossa.</translation>
    </message>
    <message>
        <source>{file}: {entry} is in the zip file twice.</source>
        <translation>{file}: {entry} on zip-tiedostossa kahdesti.</translation>
    </message>
    <message>
        <source>{file} unpacks to more than {most} MB, too much for a programme.</source>
        <translation>{file} on purettuna yli {most} Mt, liikaa mentorointimalliksi.</translation>
    </message>
    <message>
        <source>{file} is too large to be a programme; {most} MB is the most.</source>
        <translation>{file} on liian suuri mentorointimalliksi. Enintään {most} Mt käy.</translation>
    </message>
</context>
<context>
    <name>quiaccessibilityelement</name>
    <message>
        <source>checked</source>
        <translation>valittu</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>ei valittu</translation>
    </message>
</context>
<context>
    <name>refused</name>
    <message>
        <source>One field can&apos;t be read: {name}</source>
        <translation>Yhtä kenttää ei voi lukea: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n fields can&apos;t be read, the first: {name}</source>
        <translation>
            <numerusform>%n kenttää ei voi lukea: {name}</numerusform>
            <numerusform>%n kenttää ei voi lukea, ensimmäinen: {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The file is larger than {limit} MB, which no mentorship is. Choose another file.</source>
        <translation>Tiedosto on suurempi kuin {limit} Mt. Yhden seurannan tiedosto ei ole niin suuri. Valitse toinen tiedosto.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 (byte {position} is wrong). Choose a file that MentorDesk has exported.</source>
        <translation>Tiedosto ei ole UTF-8-tekstiä (tavu {position} on väärä). Valitse MentorDeskin viemä tiedosto.</translation>
    </message>
    <message>
        <source>The file is not JSON, or only a part of it: line {line}, column {column}. Export it again.</source>
        <translation>Tiedosto ei ole JSON-muodossa tai siitä puuttuu osa: rivi {line}, sarake {column}. Vie tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>The file holds no mentorship. Choose a file that MentorDesk has exported.</source>
        <translation>Tiedosto ei ole MentorDeskin siirtotiedosto. Valitse MentorDeskin viemä tiedosto.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of MentorDesk (its form is {found}, this program knows {known}). Install the newer version.</source>
        <translation>Tiedoston on kirjoittanut uudempi MentorDesk (tiedoston muoto on {found}, tämä ohjelma tuntee muodon {known}). Asenna uudempi versio.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: at {place} stands {id}, and there is none of that id.</source>
        <translation>Tiedostoa ei voi lukea: kohdassa {place} on tunnus {id}, jota tiedostossa ei ole.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {place} has the same id as one before it.</source>
        <translation>Tiedostoa ei voi lukea: kohdassa {place} on sama tunnus kuin aiemmassa.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: at {place} an id is empty.</source>
        <translation>Tiedostoa ei voi lukea: kohdassa {place} tunnus on tyhjä.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: the time at {place} names a zone; times are local.</source>
        <translation>Tiedostoa ei voi lukea: kohdan {place} ajassa on aikavyöhyke, vaikka ajat ovat paikallisia.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: the number at {place} is too large.</source>
        <translation>Tiedostoa ei voi lukea: kohdan {place} luku on liian suuri.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: the moment at {place} needs a zone and a year from 1000 to 9000.</source>
        <translation>Tiedostoa ei voi lukea: kohdan {place} ajassa pitää olla aikavyöhyke, ja vuoden pitää olla 1000–9000.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: at {place} must stand one record, and there are {count}.</source>
        <translation>Tiedostoa ei voi lukea: kohdassa {place} pitää olla yksi tieto, mutta niitä on {count}.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: the key {place} is not known to this version of MentorDesk.</source>
        <translation>Tiedostoa ei voi lukea: tämä MentorDeskin versio ei tunne avainta {place}.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: at {place} stands no record number like 7KQ4-M2TD.</source>
        <translation>Tiedostoa ei voi lukea: kohdassa {place} pitäisi olla asiakirjanumero, esimerkiksi 7KQ4-M2TD.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: the sealed document at {place} isn&apos;t as it was sealed. Ask for the file again.</source>
        <translation>Tiedostoa ei voi lukea: kohdan {place} sinetöity asiakirja ei ole sellainen kuin se sinetöitiin. Pyydä tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: at {place} stands a value of kind {got}, not {expected}.</source>
        <translation>Tiedostoa ei voi lukea: kohdan {place} arvo on tyyppiä {got}, vaikka pitäisi olla {expected}.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: at {place} the key {key} is missing.</source>
        <translation>Tiedostoa ei voi lukea: kohdasta {place} puuttuu avain {key}.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: at {place} stands {word}, which is none of the known words.</source>
        <translation>Tiedostoa ei voi lukea: kohdassa {place} on sana {word}, jota ohjelma ei tunne.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: at {place} stands no date or time like 2026-02-02T09:30:00.</source>
        <translation>Tiedostoa ei voi lukea: kohdassa {place} pitäisi olla päivä tai aika, esimerkiksi 2026-02-02T09:30:00.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: what stands at {place} can&apos;t be understood.</source>
        <translation>Tiedostoa ei voi lukea: kohdan {place} sisältöä ei voi tulkita.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be saved in {folder}. Make room on it.</source>
        <translation>Levy on täynnä, joten kansioon {folder} ei voi tallentaa enempää. Vapauta levyltä tilaa.</translation>
    </message>
    <message>
        <source>Another program holds the database in {folder}. Close the other MentorDesk and try again.</source>
        <translation>Kansion {folder} tietokanta on käytössä toisessa ohjelmassa. Sulje toinen MentorDesk ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The database in {folder} is damaged, or no database of MentorDesk. Take a backup into use: the damaged files are kept in a folder of their own.</source>
        <translation>Kansion {folder} tietokanta on vahingoittunut, tai se ei ole MentorDeskin tietokanta. Ota varmuuskopio käyttöön: vahingoittuneet tiedostot säilyvät omassa kansiossaan.</translation>
    </message>
    <message>
        <source>MentorDesk may not write in {folder}. Allow it, or choose another folder.</source>
        <translation>MentorDesk ei saa kirjoittaa kansioon {folder}. Salli kirjoittaminen tai valitse toinen kansio.</translation>
    </message>
    <message>
        <source>The database in {folder} can&apos;t be opened. Check that the folder can be reached and written.</source>
        <translation>Kansion {folder} tietokantaa ei voi avata. Tarkista, että kansioon pääsee ja siihen saa kirjoittaa.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t hold the database: a file is in its place. Choose another data folder.</source>
        <translation>{folder} ei kelpaa tietokansioksi, koska sen paikalla on tiedosto. Valitse toinen tietokansio.</translation>
    </message>
    <message>
        <source>The disk failed while the database in {folder} was used. Check the disk and its connection.</source>
        <translation>Levy ei toiminut, kun kansion {folder} tietokantaa käytettiin. Tarkista levy ja sen liitäntä.</translation>
    </message>
    <message>
        <source>The database in {folder} has another form than this MentorDesk knows: part of it is missing. Take a backup into use: the files that are there now are kept in a folder of their own.</source>
        <translation>Kansion {folder} tietokanta on muodoltaan toisenlainen kuin tämä MentorDesk tuntee: osa siitä puuttuu. Ota varmuuskopio käyttöön: nykyiset tiedostot säilyvät omassa kansiossaan.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of MentorDesk (its form is {found}, this program knows {known}). Install the newer version; nothing was changed.</source>
        <translation>Tietokannan on kirjoittanut uudempi MentorDesk (tietokannan muoto on {found}, tämä ohjelma tuntee muodon {known}). Asenna uudempi versio. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>There is no mentorship with the id {id}.</source>
        <translation>Tunnuksella {id} ei löydy mitään.</translation>
    </message>
    <message>
        <source>What is in {file} can be read only with the password of the time it was made.</source>
        <translation>Tiedoston {file} sisällön voi lukea vain salasanalla, joka oli käytössä, kun se tehtiin.</translation>
    </message>
    <message>
        <source>Parts of the database aren&apos;t as they were written: {count}. Restore a backup.</source>
        <translation>Tietokannassa on kohtia, jotka eivät ole sellaisia kuin ne kirjoitettiin: {count}. Palauta varmuuskopio.</translation>
    </message>
    <message>
        <source>The database doesn&apos;t hang together: {words}. Restore a backup.</source>
        <translation>Tietokannan rakenne on rikki: {words}. Palauta varmuuskopio.</translation>
    </message>
    <message>
        <source>Records hang on others that aren&apos;t there: {count}. Restore a backup.</source>
        <translation>Tietokannassa on tietoja, jotka viittaavat puuttuviin tietoihin: {count}. Palauta varmuuskopio.</translation>
    </message>
    <message>
        <source>The search doesn&apos;t know all words, or knows some that were deleted.</source>
        <translation>Haku ei tunne kaikkia sanoja, tai se tuntee poistettuja sanoja.</translation>
    </message>
    <message>
        <source>The sealed document {number} isn&apos;t as it was sealed. Restore a backup.</source>
        <translation>Sinetöity asiakirja {number} ei ole sellainen kuin se sinetöitiin. Palauta varmuuskopio.</translation>
    </message>
    <message>
        <source>{file} is damaged, or no backup of MentorDesk. Nothing was changed: choose another backup.</source>
        <translation>{file} on vahingoittunut, tai se ei ole MentorDeskin varmuuskopio. Mitään ei muutettu: valitse toinen varmuuskopio.</translation>
    </message>
    <message>
        <source>{file} was made by a newer MentorDesk ({program}). Install the newer version; nothing was changed.</source>
        <translation>{file} on tehty uudemmalla MentorDeskillä ({program}). Asenna uudempi versio; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Check that it is there, and that the disk or stick is connected.</source>
        <translation>Tiedostoa {file} ei voi lukea. Tarkista, että se on paikallaan ja että levy tai muistitikku on kiinni.</translation>
    </message>
    <message>
        <source>The backup could not be read back whole, so it was not kept. Check the disk of {folder}, then make another one.</source>
        <translation>Tehty varmuuskopio ei ollut ehjä, joten sitä ei säilytetty. Tarkista levy, jolla {folder} on, ja tee varmuuskopio uudelleen.</translation>
    </message>
    <message>
        <source>The backup has another key than the database in use: give the password of its time.</source>
        <translation>Varmuuskopiolla on eri avain kuin käytössä olevalla tietokannalla: anna salasana, joka oli voimassa, kun se tehtiin.</translation>
    </message>
    <message>
        <source>A passphrase is missing: without one everybody could read the file. Give one.</source>
        <translation>Tunnuslause puuttuu. Ilman sitä kuka tahansa voisi lukea tiedoston. Anna tunnuslause.</translation>
    </message>
    <message>
        <source>The file is damaged, or no hand-over file of MentorDesk. Choose the one that the other MentorDesk wrote, or ask for a new one.</source>
        <translation>Tiedosto on vahingoittunut tai se ei ole MentorDeskin luovutustiedosto. Valitse tiedosto, jonka toinen MentorDesk on tallentanut, tai pyydä uusi.</translation>
    </message>
    <message>
        <source>The hand-over file was written by a newer version of MentorDesk (its form is {found}, this program knows {known}). Install the newer version.</source>
        <translation>Luovutustiedoston on kirjoittanut uudempi MentorDesk (tiedoston muoto on {found}, tämä ohjelma tuntee muodon {known}). Asenna uudempi versio.</translation>
    </message>
    <message>
        <source>The hand-over file isn&apos;t whole: {found} of its {whole} bytes are there. Copy it again.</source>
        <translation>Luovutustiedosto ei ole kokonainen: sen {whole} tavusta on tallella {found}. Kopioi tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>The passphrase doesn&apos;t open the file. Each file has its own: make sure that it is this one&apos;s, and type it again. If it surely is, ask for a new file.</source>
        <translation>Tunnuslause ei avaa tiedostoa. Jokaisella tiedostolla on omansa: varmista, että tämä on oikean tiedoston, ja kirjoita se uudelleen. Jos se on varmasti oikea, pyydä uusi tiedosto.</translation>
    </message>
    <message>
        <source>The hand-over file holds more than {limit} MB, which no mentorship is. Do not use it.</source>
        <translation>Luovutustiedostossa on yli {limit} Mt tietoa. Yhden seurannan tiedosto ei ole niin suuri. Älä käytä tiedostoa.</translation>
    </message>
    <message>
        <source>A database lies in {folder}, and its key file is gone. No new key would open it: take a backup into use, or bring the file {file} back.</source>
        <translation>Kansiossa {folder} on tietokanta, mutta sen avaintiedosto puuttuu. Uusi avain ei avaisi tietokantaa: ota varmuuskopio käyttöön tai palauta tiedosto {file} paikalleen.</translation>
    </message>
    <message>
        <source>The key file in {folder} is damaged or no key file, and without it nothing opens the database. Both were left as they are: take a backup into use.</source>
        <translation>Kansion {folder} avaintiedosto on vahingoittunut tai ei ole avaintiedosto, eikä mikään avaa tietokantaa ilman sitä. Kumpaakaan ei muutettu: ota varmuuskopio käyttöön.</translation>
    </message>
    <message>
        <source>The key file in {folder} was written by a newer version of MentorDesk. Install the newer version; nothing was changed.</source>
        <translation>Kansion {folder} avaintiedosto on tehty uudemmalla MentorDeskillä. Asenna uudempi versio; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to write the backup to. Make it, or choose another one.</source>
        <translation>Kansiota {folder}, johon varmuuskopio kirjoitettaisiin, ei ole. Tee se tai valitse toinen kansio.</translation>
    </message>
    <message>
        <source>{file} can’t be written: the folder or the file is read-only, or open in another program, or the disk is full or gone. Choose another place.</source>
        <translation>Tiedostoa {file} ei voi kirjoittaa: kansio tai tiedosto on kirjoitussuojattu tai auki toisessa ohjelmassa, tai levy on täynnä tai irti. Valitse toinen paikka.</translation>
    </message>
    <message>
        <source>No backup would be left. Make one first, then delete those from before.</source>
        <translation>Yhtään varmuuskopiota ei jäisi. Tee ensin uusi ja poista sitten vanhat.</translation>
    </message>
    <message>
        <source>The key file in {folder} belongs to another database, or one of the two is damaged. Both were left as they are: take a backup into use, or bring the right key file back.</source>
        <translation>Kansion {folder} avaintiedosto kuuluu toiseen tietokantaan, tai jompikumpi on vahingoittunut. Kumpaakaan ei muutettu: ota varmuuskopio käyttöön tai palauta oikea avaintiedosto paikalleen.</translation>
    </message>
    <message>
        <source>{folder} lies on a network drive, where a database would be damaged sooner or later. Let MentorDesk keep it on this PC, e.g. in {own}. A network drive is a good place for backups.</source>
        <translation>{folder} on verkkoasemalla, jossa tietokanta vahingoittuisi ennemmin tai myöhemmin. Anna MentorDeskin säilyttää se tällä tietokoneella, esimerkiksi kansiossa {own}. Verkkoasema on hyvä paikka varmuuskopioille.</translation>
    </message>
    <message>
        <source>{folder} lies in a folder that is synchronised ({name}), where a database would be damaged sooner or later. Let MentorDesk keep it outside, e.g. in {own}. Such a folder is a good place for backups.</source>
        <translation>{folder} on synkronoitavassa kansiossa ({name}), jossa tietokanta vahingoittuisi ennemmin tai myöhemmin. Anna MentorDeskin säilyttää se muualla, esimerkiksi kansiossa {own}. Synkronoitava kansio on hyvä paikka varmuuskopioille.</translation>
    </message>
    <message>
        <source>This password doesn&apos;t open the database. Type it again, or use the recovery code.</source>
        <translation>Tämä salasana ei avaa tietokantaa. Kirjoita se uudelleen tai käytä palautuskoodia.</translation>
    </message>
    <message>
        <source>This recovery code doesn&apos;t open the database. Compare it with the sheet.</source>
        <translation>Tämä palautuskoodi ei avaa tietokantaa. Vertaa sitä palautuslomakkeeseen.</translation>
    </message>
    <message>
        <source>A password has {least} to {most} characters. This one was not taken into use: choose another.</source>
        <translation>Salasanassa on {least}–{most} merkkiä. Tätä ei otettu käyttöön: valitse toinen.</translation>
    </message>
    <message>
        <source>This PC can&apos;t keep the key. Go on with the password, nothing has changed.</source>
        <translation>Tämä tietokone ei pysty säilyttämään avainta. Jatka salasanalla, mikään ei muuttunut.</translation>
    </message>
    <message>
        <source>A password was already chosen for the database in {folder}. Open it with that one; it can be changed then.</source>
        <translation>Kansion {folder} tietokannalle on jo valittu salasana. Avaa tietokanta sillä; sen jälkeen voit vaihtaa salasanan.</translation>
    </message>
    <message>
        <source>The backups could not be copied to {folder}. Check that the stick or network drive is connected, may be written to and has room.</source>
        <translation>Varmuuskopioita ei voitu kopioida kansioon {folder}. Tarkista, että muistitikku tai verkkoasema on kiinni, että siihen saa kirjoittaa ja että siinä on tilaa.</translation>
    </message>
    <message>
        <source>The backups’ second place {folder} is full, so the newest backups lie only on this PC. Make room there, or choose another folder.</source>
        <translation>Varmuuskopioiden toinen paikka {folder} on täynnä, joten uusimmat varmuuskopiot ovat vain tällä tietokoneella. Vapauta sieltä tilaa tai valitse toinen kansio.</translation>
    </message>
    <message>
        <source>The feedback form {number} is sealed, so nothing that it tells can be changed. Unlock it before you change anything.</source>
        <translation>Palautelomake {number} on sinetöity, joten sen tietoja ei voi muuttaa. Avaa tiedot ensin muokattaviksi.</translation>
    </message>
    <message>
        <source>Nothing was unlocked, for a reason is missing. Say why it is to be changed.</source>
        <translation>Mitään ei avattu muokattavaksi, koska syy puuttuu. Kerro, miksi tietoja pitää muuttaa.</translation>
    </message>
    <message>
        <source>The file of the sealed document {number} isn&apos;t here. Ask the desk that has sealed it.</source>
        <translation>Sinetöidyn asiakirjan {number} tiedosto ei ole täällä. Pyydä se siltä, joka on sinetöinyt asiakirjan.</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>{file} was not written, for there is no folder {folder}. Make the folder, or choose another place.</source>
        <translation>Tiedostoa {file} ei kirjoitettu, koska kansiota {folder} ei ole. Luo kansio tai valitse toinen paikka.</translation>
    </message>
    <message>
        <source>{file} could not be written. The disk may be full, the folder read-only or the file open in another program. Choose another place or try again.</source>
        <translation>Tiedostoa {file} ei voitu kirjoittaa. Levy voi olla täynnä, kansio kirjoitussuojattu tai tiedosto auki toisessa ohjelmassa. Valitse toinen paikka tai yritä uudelleen.</translation>
    </message>
    <message>
        <source>The folder {file} can’t be made. Choose another place.</source>
        <translation>Kansiota {file} ei voitu luoda. Valitse toinen paikka.</translation>
    </message>
    <message>
        <source>{file} is too large to be a file of MentorDesk.</source>
        <translation>{file} on liian suuri ollakseen MentorDeskin tiedosto.</translation>
    </message>
    <message>
        <source>{file} could not be read. Check its name and place.</source>
        <translation>Tiedostoa {file} ei voitu lukea. Tarkista sen nimi ja paikka.</translation>
    </message>
    <message>
        <source>not yet talked about</source>
        <translation>ei vielä puhuttu</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>ei aloitettu</translation>
    </message>
    <message>
        <source>started</source>
        <translation>aloitettu</translation>
    </message>
    <message>
        <source>well on the way</source>
        <translation>hyvässä vauhdissa</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>saavutettu</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>jätetty pois</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ei kysytty</translation>
    </message>
    <message>
        <source>{hours} hours a day</source>
        <translation>{hours} tuntia päivässä</translation>
    </message>
    <message>
        <source>{days} days a week</source>
        <translation>{days} päivänä viikossa</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minuuttia</translation>
    </message>
    <message>
        <source>held</source>
        <translation>pidetty</translation>
    </message>
    <message>
        <source>next</source>
        <translation>seuraavaksi</translation>
    </message>
    <message>
        <source>later</source>
        <translation>myöhemmin</translation>
    </message>
    <message>
        <source>{name}: {days}. {done} of {steps} steps done.</source>
        <translation>{name}: {days}. Vaiheista on tehty {done}/{steps}.</translation>
    </message>
    <message>
        <source>{number}. {name}: {state}.</source>
        <translation>{number}. {name}: {state}.</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>tehty {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>viimeistään {day}</translation>
    </message>
    <message>
        <source>late, was due {day}</source>
        <translation>myöhässä, piti olla valmis {day}</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>ei vielä päivää</translation>
    </message>
    <message>
        <source>{weekday} {day} at {clock}</source>
        <translation>{weekday} {day} klo {clock}</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>held {day}</source>
        <translation>pidetty {day}</translation>
    </message>
    <message>
        <source>no time agreed yet</source>
        <translation>aikaa ei ole vielä sovittu</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Ei nimeä vielä</translation>
    </message>
    <message>
        <source>Plan half done</source>
        <translation>Suunnitelma kesken</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Päättyi {day}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Begins {day}</source>
        <translation>Alkaa {day}</translation>
    </message>
    <message>
        <source>Meeting {n} on {day}</source>
        <translation>{n}. tapaaminen {day}</translation>
    </message>
    <message>
        <source>Meeting {n} today at {time}</source>
        <translation>{n}. tapaaminen tänään klo {time}</translation>
    </message>
    <message>
        <source>Meeting {n}: no time yet</source>
        <translation>{n}. tapaaminen: ei aikaa vielä</translation>
    </message>
    <message>
        <source>Locked: the feedback form is sealed</source>
        <translation>Lukittu: palautelomake on sinetöity</translation>
    </message>
    <message>
        <source>All meetings held</source>
        <translation>Kaikki tapaamiset pidetty</translation>
    </message>
    <message>
        <source>The plan is half done.</source>
        <translation>Suunnitelma on kesken.</translation>
    </message>
    <message>
        <source>Meeting {n} has no time yet.</source>
        <translation>{n}. tapaamiselle ei ole vielä aikaa.</translation>
    </message>
    <message>
        <source>Something was written in two ways. Choose which stays.</source>
        <translation>Samasta kohdasta on kaksi versiota. Valitse, kumpi jää.</translation>
    </message>
    <message>
        <source>Meeting {n} was on {day}. Write down its notes.</source>
        <translation>{n}. tapaaminen oli {day}. Kirjaa, mitä puhuitte.</translation>
    </message>
    <message>
        <source>Meeting {n} is on {day} at {time}.</source>
        <translation>{n}. tapaaminen on {day} klo {time}.</translation>
    </message>
    <message>
        <source>A step of the plan was due on {day}.</source>
        <translation>Suunnitelman vaihe on myöhässä: sen piti olla valmis {day}.</translation>
    </message>
    <message>
        <source>All meetings are held. The feedback is next.</source>
        <translation>Kaikki tapaamiset on pidetty. Seuraavaksi annetaan palaute.</translation>
    </message>
    <message>
        <source>This was to be kept until {day}. Mark it as ended first.</source>
        <translation>Säilytysaika päättyi {day}. Merkitse ensin päättyneeksi.</translation>
    </message>
    <message>
        <source>The time for keeping this ended on {day}.</source>
        <translation>Säilytysaika päättyi {day}.</translation>
    </message>
    <message>
        <source>This has ended, and answers about health are still kept.</source>
        <translation>Tämä on päättynyt, ja terveyttä koskevia vastauksia on yhä tallessa.</translation>
    </message>
    <message>
        <source>The feedback form is sealed. You can mark this as ended.</source>
        <translation>Palautelomake on sinetöity. Voit merkitä tämän päättyneeksi.</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Katso molemmat</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Avaa suunnitelma</translation>
    </message>
    <message>
        <source>Mark as ended</source>
        <translation>Merkitse päättyneeksi</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Poista pysyvästi…</translation>
    </message>
    <message>
        <source>Go and erase them</source>
        <translation>Siirry poistamaan</translation>
    </message>
    <message>
        <source>Meeting {n} is today at {time}.</source>
        <translation>{n}. tapaaminen on tänään klo {time}.</translation>
    </message>
    <message>
        <source>Everything is written down. You can mark this as ended.</source>
        <translation>Kaikki on kirjattu. Voit merkitä tämän päättyneeksi.</translation>
    </message>
    <message>
        <source>Go on with the plan</source>
        <translation>Jatka suunnitelmaa</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Sovi aika</translation>
    </message>
    <message>
        <source>Write the notes</source>
        <translation>Kirjaa tapaaminen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Valmistaudu</translation>
    </message>
    <message>
        <source>Give feedback</source>
        <translation>Anna palaute</translation>
    </message>
    <message>
        <source>The printer did not take the pages. See that it is on, and print again.</source>
        <translation>Tulostin ei ottanut sivuja vastaan. Tarkista, että se on päällä, ja tulosta uudelleen.</translation>
    </message>
    <message>
        <source>{held} of {meetings} meetings held</source>
        <translation>tapaamisista pidetty {held}/{meetings}</translation>
    </message>
    <message>
        <source>Draft. Parts still to confirm: {count}</source>
        <translation>Luonnos. Osia vahvistamatta: {count}</translation>
    </message>
    <message>
        <source>Draft. Every part is confirmed.</source>
        <translation>Luonnos. Kaikki osat on vahvistettu.</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Ei vielä aloitettu</translation>
    </message>
    <message>
        <source>{done} of {asked} answered</source>
        <translation>Vastattu {done}/{asked}</translation>
    </message>
    <message>
        <source>{done} of {asked} held</source>
        <translation>Pidetty {done}/{asked}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sinetöity</translation>
    </message>
    <message>
        <source>Sealed and locked</source>
        <translation>Sinetöity ja lukittu</translation>
    </message>
    <message>
        <source>both: {names}</source>
        <translation>molemmat: {names}</translation>
    </message>
    <message>
        <source>no common language</source>
        <translation>ei yhteistä kieltä</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>suomi</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>ruotsi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>englanti</translation>
    </message>
    <message>
        <source>Easy Finnish</source>
        <translation>selkosuomi</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukraina</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>venäjä</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>viro</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabia</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somali</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persia</translation>
    </message>
    <message>
        <source>Central Kurdish</source>
        <translation>keskikurdi (sorani)</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turkki</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albania</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>puola</translation>
    </message>
    <message>
        <source>German</source>
        <translation>saksa</translation>
    </message>
    <message>
        <source>French</source>
        <translation>ranska</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espanja</translation>
    </message>
    <message>
        <source>MentorDesk can’t be opened</source>
        <translation>MentorDeskiä ei voi avata</translation>
    </message>
    <message>
        <source>The key file is missing or damaged</source>
        <translation>Avaintiedosto puuttuu tai on vahingoittunut</translation>
    </message>
    <message>
        <source>MentorDesk is already open</source>
        <translation>MentorDesk on jo auki</translation>
    </message>
    <message>
        <source>A newer MentorDesk is needed</source>
        <translation>Tarvitset uudemman MentorDeskin</translation>
    </message>
    <message>
        <source>Your data is damaged</source>
        <translation>Tietosi ovat vahingoittuneet</translation>
    </message>
    <message>
        <source>Your data can’t lie in this folder</source>
        <translation>Tietosi eivät voi olla tässä kansiossa</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Levy on täynnä</translation>
    </message>
    <message>
        <source>Your data is here, locked, but the file that opens it, mentordesk.key, is missing or damaged. The password alone doesn’t open your data.</source>
        <translation>Tietosi ovat tässä kansiossa lukittuina, mutta tiedosto mentordesk.key, jolla ne avataan, puuttuu tai on vahingoittunut. Pelkkä salasana ei avaa tietoja.</translation>
    </message>
    <message>
        <source>Look for mentordesk.key in a copy of the folder or in the recycle bin, put it back and try again. Or restore a backup: each one has its key with it.</source>
        <translation>Etsi mentordesk.key kansion kopiosta tai roskakorista, siirrä se takaisin ja yritä uudelleen. Voit myös palauttaa varmuuskopion: jokaisessa on avain mukana.</translation>
    </message>
    <message>
        <source>The database is missing</source>
        <translation>Tietokanta puuttuu</translation>
    </message>
    <message>
        <source>The key file and your backups are here, but the file that your data is in, mentordesk.db, is missing or empty.</source>
        <translation>Avaintiedosto ja varmuuskopiosi ovat tallella, mutta tiedosto, jossa tietosi ovat, mentordesk.db, puuttuu tai on tyhjä.</translation>
    </message>
    <message>
        <source>Look for mentordesk.db in the recycle bin or in a copy of the folder, put it back and try again. Or restore a backup.</source>
        <translation>Etsi mentordesk.db roskakorista tai kansion kopiosta, palauta se paikalleen ja yritä uudelleen. Tai palauta varmuuskopio.</translation>
    </message>
    <message>
        <source>Go on from a backup</source>
        <translation>Jatka varmuuskopiosta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Include what was written about health</source>
        <translation>Ota mukaan myös terveyttä koskevat tiedot</translation>
    </message>
    <message>
        <source>{what} (added)</source>
        <translation>{what} (lisätty)</translation>
    </message>
    <message>
        <source>{what} (changed)</source>
        <translation>{what} (muutettu)</translation>
    </message>
    <message>
        <source>{what} (taken away)</source>
        <translation>{what} (poistettu)</translation>
    </message>
    <message>
        <source>{what} (printed or saved as PDF)</source>
        <translation>{what} (tulostettu tai tallennettu PDF:nä)</translation>
    </message>
    <message>
        <source>{what} (sealed)</source>
        <translation>{what} (sinetöity)</translation>
    </message>
    <message>
        <source>{what} (sealed, and nothing can be changed)</source>
        <translation>{what} (sinetöity, tietoja ei voi muuttaa)</translation>
    </message>
    <message>
        <source>{what} (void, and everything can be changed)</source>
        <translation>{what} (mitätöity, tietoja voi taas muuttaa)</translation>
    </message>
    <message>
        <source>{what} (erased)</source>
        <translation>{what} (poistettu pysyvästi)</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>Lisätty tänne</translation>
    </message>
    <message>
        <source>Handed over to another MentorDesk</source>
        <translation>Luovutettu toiseen MentorDeskiin</translation>
    </message>
    <message>
        <source>Brought together with what another MentorDesk has</source>
        <translation>Yhdistetty siihen, mitä toisessa MentorDeskissä on</translation>
    </message>
    <message>
        <source>Given to somebody whom it is about</source>
        <translation>Annettu sille, jota tiedot koskevat</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Lukittu</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Lukitus avattu</translation>
    </message>
    <message>
        <source>Everything was erased</source>
        <translation>Kaikki poistettu pysyvästi</translation>
    </message>
    <message>
        <source>{what} (changed {n} times)</source>
        <translation>{what} (muutettu {n} kertaa)</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
    <message>
        <source>{what}, with answers about health</source>
        <translation>{what}, mukana terveyttä koskevat vastaukset</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <source>{thing}: {part}</source>
        <translation>{thing}: {part}</translation>
    </message>
    <message>
        <source>from the agreement</source>
        <translation>sopimuksesta</translation>
    </message>
    <message>
        <source>own goal</source>
        <translation>oma tavoite</translation>
    </message>
    <message>
        <source>plan half done</source>
        <translation>suunnitelma kesken</translation>
    </message>
    <message>
        <source>running</source>
        <translation>käynnissä</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>päättynyt</translation>
    </message>
    <message>
        <source>gone through together</source>
        <translation>käyty yhdessä läpi</translation>
    </message>
    <message>
        <source>a question no longer asked</source>
        <translation>kysymys, jota ei enää kysytä</translation>
    </message>
    <message>
        <source>Time and place</source>
        <translation>Aika ja paikka</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roolit</translation>
    </message>
    <message>
        <source>Version of the mentoring model</source>
        <translation>Mentorointimallin versio</translation>
    </message>
    <message>
        <source>Another version that waits for a choice</source>
        <translation>Toinen versio, joka odottaa valintaa</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teksti</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>alku</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehty</translation>
    </message>
    <message>
        <source>language</source>
        <translation>kieli</translation>
    </message>
    <message>
        <source>running or ended</source>
        <translation>käynnissä vai päättynyt</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>työpaikka</translation>
    </message>
    <message>
        <source>end</source>
        <translation>päättyminen</translation>
    </message>
    <message>
        <source>hours a day</source>
        <translation>tunteja päivässä</translation>
    </message>
    <message>
        <source>days a week</source>
        <translation>päiviä viikossa</translation>
    </message>
    <message>
        <source>group</source>
        <translation>ryhmä</translation>
    </message>
    <message>
        <source>how long it is kept</source>
        <translation>säilytysaika</translation>
    </message>
    <message>
        <source>title</source>
        <translation>ammattinimike</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisaatio</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>puhelin</translation>
    </message>
    <message>
        <source>email</source>
        <translation>sähköposti</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>kiinnostuksen kohteet</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>kielet</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>mistä se on peräisin</translation>
    </message>
    <message>
        <source>how far it is</source>
        <translation>miten pitkällä se on</translation>
    </message>
    <message>
        <source>note</source>
        <translation>huomio</translation>
    </message>
    <message>
        <source>next focus</source>
        <translation>seuraava painopiste</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>kuka tekee</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>mihin mennessä</translation>
    </message>
    <message>
        <source>length</source>
        <translation>kesto</translation>
    </message>
    <message>
        <source>place</source>
        <translation>paikka</translation>
    </message>
    <message>
        <source>held or not</source>
        <translation>pidetty vai ei</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>vastaus</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>selitys</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>käännös</translation>
    </message>
    <message>
        <source>who sees to it</source>
        <translation>kuka huolehtii</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>mentori</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>osallistuja</translation>
    </message>
    <message>
        <source>mentorship begun</source>
        <translation>aloitettu mentorointi</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>summa</translation>
    </message>
    <message>
        <source>paid or not</source>
        <translation>maksettu vai ei</translation>
    </message>
    <message>
        <source>This is about health, so it is read at its question only.</source>
        <translation>Tämä koskee terveyttä, joten sen voi lukea vain kysymyksensä kohdalla.</translation>
    </message>
    <message>
        <source>{file} is damaged, or no hand-over file. Choose the one that the other MentorDesk wrote, or ask for a new one.</source>
        <translation>{file} on vahingoittunut tai se ei ole luovutustiedosto. Valitse tiedosto, jonka toinen MentorDesk on tallentanut, tai pyydä uusi.</translation>
    </message>
    <message>
        <source>{file} is a backup, no hand-over file. Backups are taken into use in the settings, under Backups.</source>
        <translation>{file} on varmuuskopio eikä luovutustiedosto. Varmuuskopio otetaan käyttöön asetusten kohdassa Varmuuskopiot.</translation>
    </message>
    <message>
        <source>Sealed {day}, record number {number}</source>
        <translation>Sinetöity {day}, asiakirjanumero {number}</translation>
    </message>
    <message>
        <source>Void: sealed {day}, record number {number}</source>
        <translation>Mitätöity: sinetöity {day}, asiakirjanumero {number}</translation>
    </message>
    <message>
        <source>Void since {day}: {reason}</source>
        <translation>Mitätöity {day}: {reason}</translation>
    </message>
    <message>
        <source>The document sealed on {day} ({number}) is void since {since}: {reason}</source>
        <translation>{day} sinetöity asiakirja ({number}) mitätöitiin {since}: {reason}</translation>
    </message>
    <message>
        <source>Signed by {names}</source>
        <translation>Allekirjoittaneet: {names}</translation>
    </message>
    <message>
        <source>By pen on paper: {names}</source>
        <translation>Kynällä paperille: {names}</translation>
    </message>
    <message>
        <source>Replaces {number}</source>
        <translation>Korvaa asiakirjan {number}</translation>
    </message>
    <message>
        <source>MentorDesk made a mistake.</source>
        <translation>MentorDesk teki virheen.</translation>
    </message>
</context>
</TS>
