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
        <source>Back to the first page</source>
        <translation>Takaisin etusivulle</translation>
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
        <source>Models and their sources</source>
        <translation>Mentorointimallit ja niiden lähteet</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versio {version}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Käyttöluvat</translation>
    </message>
    <message>
        <source>Qt {version}</source>
        <translation>Qt {version}</translation>
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
        <source>Delete everything about {name}?</source>
        <translation>Poistetaanko kaikki tiedot: {name}?</translation>
    </message>
    <message>
        <source>The plan, the goals, the notes of all meetings and the feedback are erased. They can’t be brought back. Documents you have saved as files stay.</source>
        <translation>Suunnitelma, tavoitteet, kaikkien tapaamisten kirjaukset ja palaute häviävät. Niitä ei saa takaisin. Tiedostoiksi tallentamasi asiakirjat säilyvät.</translation>
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
    <name>Card</name>
    <message>
        <source>More to do with this</source>
        <translation>Muut toiminnot</translation>
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
        <source>What you have typed is saved. You can go on working.</source>
        <translation>Kirjoittamasi on tallessa. Voit jatkaa työtäsi.</translation>
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
    <name>Dots</name>
    <message>
        <source>{held} of {meetings} meetings held</source>
        <translation>Tapaamisia pidetty {held} / {meetings}</translation>
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
</context>
<context>
    <name>FeedbackBar</name>
    <message>
        <source>Save as PDF</source>
        <translation>Tallenna PDF</translation>
    </message>
    <message>
        <source>Print {name}</source>
        <translation>Tulosta {name}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>{done} of {parts} parts confirmed</source>
        <translation>Vahvistettu {done}/{parts} osaa</translation>
    </message>
    <message>
        <source>Still to confirm</source>
        <translation>Vielä vahvistamatta</translation>
    </message>
</context>
<context>
    <name>FeedbackTab</name>
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
    <name>HeldMark</name>
    <message>
        <source>The meeting was held</source>
        <translation>Tapaaminen pidettiin</translation>
    </message>
    <message>
        <source>The day it was held</source>
        <translation>Päivä, jona se pidettiin</translation>
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
    <name>Home</name>
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
        <source>Feedback: the last page prints the form to be signed.</source>
        <translation>Palaute: viimeiseltä sivulta tulostat lomakkeen allekirjoitettavaksi.</translation>
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
        <source>What needs doing</source>
        <translation>Mitä seuraavaksi</translation>
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
    <name>ItemView</name>
    <message>
        <source>About health: write only what is needed. It isn&apos;t printed unless you say so.</source>
        <translation>Terveystieto: kirjoita vain välttämätön. Se tulostuu vain, jos itse niin valitset.</translation>
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
        <source>To begin with, and the agenda</source>
        <translation>Aloitus ja asialista</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Begin with these</source>
        <translation>Aluksi</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Asialista</translation>
    </message>
</context>
<context>
    <name>MeetingRow</name>
    <message>
        <source>Remove the time</source>
        <translation>Poista aika</translation>
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
        <source>{done} of {asked} answered</source>
        <translation>vastattu {done}/{asked}</translation>
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
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
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
    <name>Overview</name>
    <message>
        <source>Change the basics</source>
        <translation>Muokkaa perustietoja</translation>
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
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Print</source>
        <translation>Tulosta</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ota uudelleen käsittelyyn</translation>
    </message>
    <message>
        <source>This has ended.</source>
        <translation>Tämä on päättynyt.</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Ei vielä nimeä</translation>
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
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Remove the person</source>
        <translation>Poista henkilö</translation>
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
    <name>PreviewPane</name>
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
    <message>
        <source>Preview</source>
        <translation>Esikatselu</translation>
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
        <source>You have begun with this one. To take another, stop and begin anew.</source>
        <translation>Olet jo aloittanut tällä mallilla. Jos haluat toisen, keskeytä ja aloita alusta.</translation>
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
    <name>ReadLine</name>
    <message>
        <source>Copy the address</source>
        <translation>Kopioi osoite</translation>
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
    <name>RoleDuties</name>
    <message>
        <source>In our own words</source>
        <translation>Omin sanoin</translation>
    </message>
</context>
<context>
    <name>RolePeople</name>
    <message>
        <source>Add another person</source>
        <translation>Lisää toinen henkilö</translation>
    </message>
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
    <name>Saving</name>
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
    <name>SectionView</name>
    <message>
        <source>We have gone through this part</source>
        <translation>Olemme käyneet tämän osan läpi</translation>
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
        <translation>Keskeneräinen suunnitelma odottaa etusivulla, kunnes jatkat sitä.</translation>
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
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>The language changes when you start MentorDesk again.</source>
        <translation>Kieli vaihtuu, kun käynnistät MentorDeskin uudelleen.</translation>
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
        <source>Where your data lies</source>
        <translation>Missä tietosi ovat</translation>
    </message>
    <message>
        <source>Everything stays in this folder on this computer. Nothing is sent anywhere. To keep a copy, close MentorDesk and copy the whole folder.</source>
        <translation>Kaikki pysyy tässä kansiossa tällä tietokoneella. Mitään ei lähetetä minnekään. Jos haluat varmuuskopion, sulje MentorDesk ja kopioi koko kansio.</translation>
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
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Nobody is found with this.</source>
        <translation>Tällä ei löydy ketään.</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Näytä taas kaikki</translation>
    </message>
    <message>
        <source>Find by name or workplace</source>
        <translation>Etsi nimellä tai työpaikalla</translation>
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
        <source>Everyone signs by hand on the printed form.</source>
        <translation>Kaikki allekirjoittavat tulostetun lomakkeen käsin.</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Ketään ei ole vielä nimetty</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saving</source>
        <translation>Tallennus</translation>
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
        <source>Not saved: {why} MentorDesk keeps trying.</source>
        <translation>Ei tallennettu: {why} MentorDesk yrittää uudelleen.</translation>
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
    <name>TodoRow</name>
    <message>
        <source>More to do with this</source>
        <translation>Muut toiminnot</translation>
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
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Tallennettu: {file}</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Lähetetty tulostimelle</translation>
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
        <source>MentorDesk can’t be opened</source>
        <translation>MentorDeskiä ei voi avata</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
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
        <source>Workplace</source>
        <translation>Työpaikka</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>Ajanjakso</translation>
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
        <source>Done</source>
        <translation>Tehty</translation>
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
        <source>There is no document “{document}”. There are: {documents}.</source>
        <translation>Asiakirjaa ”{document}” ei ole. Nämä ovat: {documents}.</translation>
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
</context>
<context>
    <name>programmes</name>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}”; it may hold only lower-case letters a to z, digits and dashes.</source>
        <translation>{file}, rivi {line}: avaimen ”{key}” arvo on ”{value}”. Siinä saa olla vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names “{value}”, which isn’t in this programme.</source>
        <translation>{file}, rivi {line}: avain ”{key}” viittaa kohtaan ”{value}”, jota tässä mallissa ei ole.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is {value}; it must be from {least} to {most}.</source>
        <translation>{file}, rivi {line}: avaimen ”{key}” arvo on {value}. Sen pitää olla {least}–{most}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}”, which is taken already.</source>
        <translation>{file}, rivi {line}: avaimen ”{key}” arvo ”{value}” on jo käytössä.</translation>
    </message>
    <message>
        <source>{file} can’t be read. Check that it is there and may be read.</source>
        <translation>Tiedostoa {file} ei voitu lukea. Tarkista, että se on olemassa ja että sitä saa lukea.</translation>
    </message>
    <message>
        <source>{file}: another programme has the id “{value}” already. Change one of them.</source>
        <translation>{file}: toisella mallilla on jo tunnus ”{value}”. Vaihda jompikumpi.</translation>
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
        <source>{file}, line {line}: the text “{missing}” is missing; programme.toml asks for it.</source>
        <translation>{file}, rivi {line}: teksti ”{missing}” puuttuu, vaikka programme.toml vaatii sen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: nothing in programme.toml asks for the text “{text}”.</source>
        <translation>{file}, rivi {line}: tekstiä ”{text}” ei käytetä missään tiedoston programme.toml kohdassa.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the text “{text}” is empty.</source>
        <translation>{file}, rivi {line}: teksti ”{text}” on tyhjä.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}”, which isn’t the file’s name.</source>
        <translation>{file}, rivi {line}: avaimen ”{key}” arvo ”{value}” ei ole sama kuin tiedoston nimi.</translation>
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
        <source>The file can&apos;t be read: the key {place} is not known to this version of MentorDesk.</source>
        <translation>Tiedostoa ei voi lukea: tämä MentorDeskin versio ei tunne avainta {place}.</translation>
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
        <source>The database in {folder} is damaged, or no database of MentorDesk. It was left as it is: copy it to a safe place, then take a backup into use.</source>
        <translation>Kansion {folder} tietokanta on vahingoittunut, tai se ei ole MentorDeskin tietokanta. Siihen ei koskettu: kopioi se talteen ja ota sitten varmuuskopio käyttöön.</translation>
    </message>
    <message>
        <source>MentorDesk may not write in {folder}. Allow it, or choose another data folder.</source>
        <translation>MentorDesk ei saa kirjoittaa kansioon {folder}. Salli kirjoittaminen tai valitse toinen tietokansio.</translation>
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
        <source>The database was written by a newer version of MentorDesk (its form is {found}, this program knows {known}). Install the newer version; nothing was changed.</source>
        <translation>Tietokannan on kirjoittanut uudempi MentorDesk (tietokannan muoto on {found}, tämä ohjelma tuntee muodon {known}). Asenna uudempi versio. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>There is no mentorship with the id {id}.</source>
        <translation>Tunnuksella {id} ei löydy mitään.</translation>
    </message>
</context>
<context>
    <name>ui</name>
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
        <source>by {day}</source>
        <translation>viimeistään {day}</translation>
    </message>
    <message>
        <source>{weekday} {day} at {clock}</source>
        <translation>{weekday} {day} klo {clock}</translation>
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
        <source>Meeting {n} was on {day}. Write down its notes.</source>
        <translation>{n}. tapaaminen oli {day}. Kirjaa, mitä puhuitte.</translation>
    </message>
    <message>
        <source>Meeting {n} is on {day} at {time}.</source>
        <translation>{n}. tapaaminen on {day} klo {time}.</translation>
    </message>
    <message>
        <source>All meetings are held. The feedback is next.</source>
        <translation>Kaikki tapaamiset on pidetty. Seuraavaksi annetaan palaute.</translation>
    </message>
    <message>
        <source>The feedback is ready. You can mark this as ended.</source>
        <translation>Palaute on valmis. Voit merkitä tämän päättyneeksi.</translation>
    </message>
    <message>
        <source>Mark as ended</source>
        <translation>Merkitse päättyneeksi</translation>
    </message>
    <message>
        <source>Meeting {n} is today at {time}.</source>
        <translation>{n}. tapaaminen on tänään klo {time}.</translation>
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
</context>
</TS>
