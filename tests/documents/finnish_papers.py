"""The Finnish of the texts of the papers that belong to no programme."""

from typing import Final

PAPERS: Final = {
    "Everything kept about one person": "Kaikki, mitä yhdestä ihmisestä on kirjattu",
    "This is everything that MentorDesk keeps about {name} in this mentorship on "
    "{day}, in the words in which it was written down.": (
        "Tässä on kaikki, mitä MentorDeskissä on tästä ihmisestä tässä mentoroinnissa: "
        "{name}, {day}. Tekstit ovat sellaisina kuin ne kirjattiin."
    ),
    "What is about health is under headings of its own.": (
        "Terveyttä koskevat tiedot ovat omien otsikoidensa alla."
    ),
    "Personal details": "Henkilön tiedot",
    "The mentorship": "Mentorointi",
    "Kept since": "Kirjattu alkaen",
    "The privacy notice belongs with this: it tells why the data are used, where they come from, "
    "who gets them and what rights you have.": (
        "Tähän kuuluu myös tietosuojaseloste: siitä näet, mihin tietoja käytetään, mistä ne ovat "
        "peräisin, kuka ne saa ja mitä oikeuksia sinulla on."
    ),
    "{day}, {begins}–{ends} o’clock": "{day} klo\u00a0{begins}–{ends}",
    "Answers outside meetings": "Vastaukset tapaamisten ulkopuolella",
    "About health: {heading}": "Terveyttä koskevat tiedot: {heading}",
    "Confirmed": "Vahvistettu",
    "Certificate of erasure": "Todistus tietojen poistamisesta",
    "Whose data": "Kenen tiedot",
    "Mentoring model": "Mentorointimalli",
    "Erased": "Poistettu pysyvästi",
    "Signed in to the PC": "Tietokoneelle kirjautunut",
    "In no backup after": "Viimeisestäkin varmuuskopiosta poissa",
    "All personal data of this mentorship that MentorDesk kept on this PC were "
    "erased permanently from its encrypted database. They were:": (
        "Kaikki tämän mentoroinnin henkilötiedot, jotka olivat MentorDeskissä tällä "
        "tietokoneella, on poistettu pysyvästi sen salatusta tietovarastosta. Ne "
        "olivat:"
    ),
    "{kind}: {count}": "{kind}: {count}",
    "Nothing had been written.": "Mitään ei ollut kirjattu.",
    "Backups": "Varmuuskopiot",
    "Encrypted backups that MentorDesk made before the erasure still hold the "
    "data. MentorDesk deletes the last of them by {day}, or on the third day of "
    "use after that. If one of them is restored before, MentorDesk erases the data "
    "again.": (
        "Tiedot ovat vielä salatuissa varmuuskopioissa, jotka MentorDesk teki ennen "
        "poistamista. MentorDesk hävittää niistä viimeisenkin viimeistään {day} tai "
        "sen jälkeen kolmantena käyttöpäivänä. Jos jokin niistä palautetaan sitä "
        "ennen, MentorDesk poistaa tiedot uudelleen."
    ),
    "What this certificate does not cover": "Mitä tämä todistus ei koske",
    "General Data Protection Regulation (EU) 2016/679, Articles 5(1)(e) (storage "
    "limitation) and 17 (right to erasure). This certificate itself holds personal "
    "data: keep it no longer than it is needed as proof.": (
        "EU:n yleinen tietosuoja-asetus (EU) 2016/679, 5 artiklan 1 kohdan e alakohta "
        "(säilytyksen rajoittaminen) ja 17 artikla (oikeus tietojen poistamiseen). "
        "Myös tässä todistuksessa on henkilötietoja: säilytä sitä vain niin kauan kuin "
        "sitä tarvitaan näyttönä."
    ),
    "I confirm that the data were erased as stated above.": (
        "Vahvistan, että tiedot on poistettu, kuten edellä kerrotaan."
    ),
    "For the controller": "Rekisterinpitäjän puolesta",
    "Documents that were printed or saved as files.": (
        "Tulostetut tai tiedostoiksi tallennetut asiakirjat."
    ),
    "Files in which the mentorship was handed over to another MentorDesk.": (
        "Luovutustiedostot, joissa mentorointi on luovutettu toiseen MentorDeskiin."
    ),
    "Backups and other copies that somebody has taken elsewhere by hand.": (
        "Varmuuskopiot ja muut kopiot, jotka joku on itse vienyt muualle."
    ),
    "History": "Historia",
    "{what} ({times} times)": "{what} ({times} kertaa)",
    "What was done": "Mitä tehtiin",
    "To what": "Mille",
    "Added": "Lisätty",
    "Changed": "Muutettu",
    "Removed": "Otettu pois",
    "Number": "Numero",
    "Document": "Asiakirja",
    "Sealed": "Sinetöity",
    "Who signs": "Allekirjoittajat",
    "Void since {when}: {reason}": "Mitätöity {when}: {reason}",
    "Group {number}": "Ryhmä {number}",
    "Handed over as a file": "Luovutettu tiedostona",
    "Given to somebody whom it is about": "Annettu sille, jota tiedot koskevat",
    "Read in from a file": "Luettu tiedostosta",
    "Made as a document": "Tehty asiakirjaksi",
    "Locked": "Lukittu",
    "Unlocked": "Lukitus avattu",
    "Roles": "Roolit",
    "Details of the mentorship": "Mentoroinnin tiedot",
    "Name": "Nimi",
    "Organisation": "Organisaatio",
    "Phone": "Puhelin",
    "E-mail": "Sähköposti",
    "Interests": "Kiinnostuksen kohteet",
    "Languages": "Kielet",
    "Workplace": "Työpaikka",
    "Group": "Ryhmä",
    "Kept until": "Säilytetään asti",
    "Begins": "Alkaa",
    "Ends": "Päättyy",
    "Hours a day": "Tunteja päivässä",
    "Days a week": "Päiviä viikossa",
    "Length": "Kesto",
    "Text": "Teksti",
    "Where it comes from": "Mistä se on peräisin",
    "How far it is": "Kuinka pitkällä",
    "Remark": "Huomautus",
    "Question": "Kysymys",
    "Answer": "Vastaus",
    "Language": "Kieli",
    "Paid": "Maksettu",
    "Goal": "Tavoite",
    "Goal {number}": "Tavoite {number}",
    "Recovery sheet": "Palautuslomake",
    "Made on": "Tehty",
    "The notes in MentorDesk are encrypted, and a password opens them. If the "
    "password is forgotten, only this code opens them. Without the password and "
    "without this code nobody can ever read the notes again.": (
        "MentorDeskin muistiinpanot on salattu, ja ne avataan salasanalla. Jos "
        "salasana unohtuu, muistiinpanot avaa vain tämä palautuskoodi. Ilman salasanaa "
        "ja ilman koodia niitä ei saa auki enää kukaan."
    ),
    "The code has digits and capital letters. 0 and 1 are always digits: the "
    "letters I, L, O and U are never used. Whether you type hyphens, spaces or "
    "small letters makes no difference.": (
        "Koodissa on numeroita ja isoja kirjaimia. 0 ja 1 ovat aina numeroita: "
        "kirjaimia I, L, O ja U ei käytetä. Voit kirjoittaa koodin myös pienillä "
        "kirjaimilla, väliviivoilla, väleillä tai ilman."
    ),
    "Keep this sheet locked away": "Pidä lomake lukitussa paikassa",
    "Never keep it beside the PC, and never as a photo or a file. Whoever has this "
    "sheet and the PC can read everything.": (
        "Älä koskaan pidä sitä tietokoneen vieressä, valokuvana äläkä tiedostona. Se, "
        "jolla on tämä lomake ja tietokone, voi lukea kaiken."
    ),
    "When the password is forgotten": "Kun salasana on unohtunut",
    "When the sheet is lost, or somebody has seen it": (
        "Kun lomake on kadonnut tai joku on nähnyt sen"
    ),
    "Make a new recovery sheet in MentorDesk’s settings without delay. This code "
    "then no longer opens your notes. It still opens the backups made before that: "
    "let nobody else get at them.": (
        "Tee MentorDeskin asetuksissa heti uusi palautuslomake. Sen jälkeen tämä koodi "
        "ei enää avaa muistiinpanoja. Ennen sitä tehdyt varmuuskopiot se avaa yhä: "
        "pidä huoli, ettei kukaan muu pääse niihin käsiksi."
    ),
    "Where this sheet is kept": "Missä tämä lomake on",
    "Who knows of it": "Kuka tietää siitä",
    "Start MentorDesk and choose that you have forgotten the password.": (
        "Käynnistä MentorDesk ja valitse, että olet unohtanut salasanan."
    ),
    "Type the code of this sheet.": "Kirjoita tämän lomakkeen koodi.",
    "Choose a new password. You get a new sheet: print it, and destroy this one.": (
        "Valitse uusi salasana. Saat uuden lomakkeen: tulosta se ja hävitä tämä."
    ),
    "The texts in {folder} can't be read. Install the program again.": (
        "Kansion {folder} tekstejä ei voi lukea. Asenna ohjelma uudelleen."
    ),
}
"""English source to Finnish."""

KINDS: Final = {
    "Answers about health": "Terveyttä koskevat vastaukset",
    "People": "Ihmiset",
    "Meetings": "Tapaamiset",
    "Answers": "Vastaukset",
    "Goals": "Tavoitteet",
    "Follow-ups of goals": "Tavoitteiden seurannat",
    "Agreed tasks": "Sovitut tehtävät",
    "Own questions": "Omat kysymykset",
    "Words of the workplace": "Työpaikan sanat",
    "Phases and steps of the plan": "Suunnitelman vaiheet",
    "Pairs": "Parit",
    "Fees": "Palkkiot",
    "Other versions of what two desks wrote": "Toisen tietokoneen versiot",
    "Answers to former questions": "Vastaukset entisiin kysymyksiin",
    "Sealed documents": "Sinetöidyt asiakirjat",
    "What it said about health was erased, and so was its file.": (
        "Siinä olleet terveyttä koskevat tiedot on poistettu, ja tiedosto niiden mukana."
    ),
    "{reason}": "{reason}",
}
"""The kinds of records, whose names the domain gives."""
