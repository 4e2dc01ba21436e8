<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About MentorDesk</source>
        <translation>Om MentorDesk</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>MentorDesk takes you from the plan to the signed feedback form.</source>
        <translation>Med MentorDesk kommer du från planen till den undertecknade responsblanketten.</translation>
    </message>
    <message>
        <source>Version {version}, made from the source of {day} ({commit})</source>
        <translation>Version {version}, gjord av källkoden från {day} ({commit})</translation>
    </message>
    <message>
        <source>Find in everything</source>
        <translation>Sök i allt</translation>
    </message>
    <message>
        <source>Begin a new plan</source>
        <translation>Börja på en ny plan</translation>
    </message>
    <message>
        <source>Save now; it also happens by itself</source>
        <translation>Spara nu; det sker också av sig självt</translation>
    </message>
    <message>
        <source>Print the feedback form of the one that is open</source>
        <translation>Skriv ut responsblanketten för det öppna mentorskapet</translation>
    </message>
    <message>
        <source>Lock MentorDesk</source>
        <translation>Lås MentorDesk</translation>
    </message>
    <message>
        <source>The next page of a plan</source>
        <translation>Nästa sida i planen</translation>
    </message>
    <message>
        <source>The page before in a plan</source>
        <translation>Föregående sida i planen</translation>
    </message>
    <message>
        <source>The next and the previous tab</source>
        <translation>Nästa och föregående flik</translation>
    </message>
    <message>
        <source>Larger, smaller and usual text</source>
        <translation>Större, mindre och vanlig text</translation>
    </message>
    <message>
        <source>Close what is in front</source>
        <translation>Stäng det som ligger överst</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Den här sidan</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>Med tangentbordet</translation>
    </message>
    <message>
        <source>If something doesn’t work</source>
        <translation>Om något inte fungerar</translation>
    </message>
    <message>
        <source>The log tells when the program was started, what it runs on, and where it went wrong. No name and nothing that was written is in it: you can send it to your IT support as it is.</source>
        <translation>I loggen står när programmet har startats, vad det körs på och var något har gått fel. Den innehåller inga namn och inget av det som skrivits: du kan skicka den till it-stödet som den är.</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Öppna loggmappen</translation>
    </message>
    <message>
        <source>Models and their sources</source>
        <translation>Mentorskapsmodellerna och deras källor</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>MentorDesk is free software: anybody may use it, change it and hand it on (MIT).</source>
        <translation>MentorDesk är fri programvara: vem som helst får använda den, ändra den och ge den vidare (MIT).</translation>
    </message>
    <message>
        <source>Its window is made with Qt {version} and PySide6, by The Qt Company and others, under the GNU Lesser General Public License, version 3 (LGPL). You may put versions of your own in their place: in the installed program they are the files of the folder _internal that begin with Qt6, pyside6 and shiboken6, and the folders PySide6 and shiboken6 in it. Their source is at download.qt.io/official_releases.</source>
        <translation>Programmets fönster är gjort med Qt {version} och PySide6 av The Qt Company och andra. Deras licens är GNU Lesser General Public License, version 3 (LGPL). Du får byta ut dem mot egna versioner: i det installerade programmet är de filerna i mappen _internal vars namn börjar med Qt6, pyside6 eller shiboken6, och mapparna PySide6 och shiboken6 där. Källkoden finns på download.qt.io/official_releases.</translation>
    </message>
    <message>
        <source>Show the licences</source>
        <translation>Visa licenserna</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>What was written about health is in both files, as it is the person’s own.</source>
        <translation>Det som skrivits om hälsan finns med i båda filerna, eftersom det är personens eget.</translation>
    </message>
    <message>
        <source>The sealed documents are saved beside, as they were sealed.</source>
        <translation>De förseglade dokumenten sparas bredvid, så som de förseglades.</translation>
    </message>
    <message>
        <source>Save into a folder…</source>
        <translation>Spara i en mapp…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save into a folder</source>
        <translation>Spara i en mapp</translation>
    </message>
    <message>
        <source>data-{day}</source>
        <translation>uppgifter-{day}</translation>
    </message>
    <message>
        <source>{data}-privacy-notice</source>
        <translation>{data}-beskrivning</translation>
    </message>
    <message>
        <source>The privacy notice is saved beside, for it belongs with them: it tells why the data are used, who gets them and what rights the person has.</source>
        <translation>Dataskyddsbeskrivningen sparas bredvid, för den hör till: den berättar vad uppgifterna används till, vem som får dem och vilka rättigheter personen har.</translation>
    </message>
    <message>
        <source>A privacy notice belongs with them too, which tells why the data are used, who gets them and what rights the person has. The one made here is for the participant alone.</source>
        <translation>Ge också en dataskyddsbeskrivning, som berättar vad uppgifterna används till, vem som får dem och vilka rättigheter personen har. Den som görs här är bara för deltagaren.</translation>
    </message>
    <message>
        <source>What is known about one person</source>
        <translation>Uppgifter om en person</translation>
    </message>
    <message>
        <source>Everyone may ask what is known about them. Answer within a month of being asked (General Data Protection Regulation, articles 12 and 15; tietosuoja.fi).</source>
        <translation>Var och en har rätt att få veta vad som finns antecknat om hen. Svara inom en månad från begäran (EU:s allmänna dataskyddsförordning, artiklarna 12 och 15; tietosuoja.fi).</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Om vem</translation>
    </message>
    <message>
        <source>You get a PDF to read and a JSON file for other programs. The files are not encrypted: hand them over safely, then delete them.</source>
        <translation>Du får en PDF att läsa och en JSON-fil för andra program. Filerna är inte krypterade: lämna över dem på ett säkert sätt och radera dem sedan.</translation>
    </message>
    <message>
        <source>Saved: {files}</source>
        <translation>Sparat: {files}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Radera…</translation>
    </message>
    <message>
        <source>Change the basics</source>
        <translation>Redigera grunduppgifterna</translation>
    </message>
    <message>
        <source>Mark as ended</source>
        <translation>Markera som avslutad</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Återuppta</translation>
    </message>
    <message>
        <source>Hand over to another MentorDesk…</source>
        <translation>Lämna över till en annan MentorDesk…</translation>
    </message>
    <message>
        <source>What is known about one person…</source>
        <translation>Uppgifter om en person…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Radera för gott…</translation>
    </message>
    <message>
        <source>Delete the plan half done: {name}?</source>
        <translation>Ska den halvfärdiga planen tas bort: {name}?</translation>
    </message>
    <message>
        <source>What is written in it can’t be brought back.</source>
        <translation>Det som skrivits i den kan inte fås tillbaka.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
</context>
<context>
    <name>AdviceLines</name>
    <message>
        <source>This has the same id as the model that it comes from, {id}, so it would take that one’s place. A model of your own should have an id of its own.</source>
        <translation>Den här har samma kod som modellen den bygger på ({id}), så den skulle ersätta den. Ge en egen modell en egen kod.</translation>
    </message>
    <message numerus="yes">
        <source>{language}: %n texts are missing; in their place is {first}.</source>
        <translation>
            <numerusform>{language}: %n text saknas, i stället visas {first}.</numerusform>
            <numerusform>{language}: %n texter saknas, i stället visas {first}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translations should be checked</source>
        <translation>
            <numerusform>%n översättning bör kontrolleras</numerusform>
            <numerusform>%n översättningar bör kontrolleras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Anyway</name>
    <message>
        <source>Bring the backup into use all the same?</source>
        <translation>Ska säkerhetskopian ändå tas i bruk?</translation>
    </message>
    <message>
        <source>What you typed last could not be saved, and would be lost.</source>
        <translation>Det du skrev sist kunde inte sparas och skulle gå förlorat.</translation>
    </message>
    <message>
        <source>Bring it into use and lose the changes</source>
        <translation>Ta i bruk och förlora ändringarna</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stanna här</translation>
    </message>
</context>
<context>
    <name>ArrivalCard</name>
    <message>
        <source>Take into use</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Vad som är annorlunda</translation>
    </message>
    <message>
        <source>This model is new here.</source>
        <translation>Den här modellen är ny.</translation>
    </message>
    <message>
        <source>This model is new here. It is derived from {name} {there}, which stays as it is.</source>
        <translation>Den här modellen är ny. Den bygger på {name} {there}, som blir kvar som den är.</translation>
    </message>
    <message>
        <source>This very model is here already. Nothing would change.</source>
        <translation>Exakt samma modell finns redan. Ingenting skulle ändras.</translation>
    </message>
    <message>
        <source>This takes the place of version {there}. What has begun under that goes on with it until you choose the new one there.</source>
        <translation>Den här ersätter version {there}. Det som redan har börjat fortsätter med den gamla versionen tills du väljer den nya där.</translation>
    </message>
    <message>
        <source>This is older than version {there}, which is here, and would take its place.</source>
        <translation>Den här är äldre än version {there}, som är i bruk, och skulle ersätta den.</translation>
    </message>
    <message>
        <source>Version {there} is here already with other contents, and this would take its place. A changed model should have a new version number.</source>
        <translation>Version {there} finns redan med annat innehåll, och den här skulle ersätta den. En ändrad modell borde ha ett nytt versionsnummer.</translation>
    </message>
    <message>
        <source>This is older than version {there}, which came along with MentorDesk. The newer one stays in use.</source>
        <translation>Den här är äldre än version {there}, som följde med MentorDesk. Den nyare är fortfarande i bruk.</translation>
    </message>
</context>
<context>
    <name>ArrivalDialog</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Take it as one of its own</source>
        <translation>Ta emot som ett eget</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>A file from another MentorDesk</source>
        <translation>En fil från en annan MentorDesk</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Filens lösenfras</translation>
    </message>
    <message>
        <source>Whoever made the file has it. It isn’t the password of this MentorDesk.</source>
        <translation>Den som gjorde filen har den. Den är inte lösenordet till den här MentorDesk.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Skriv lösenfrasen.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnar…</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Inget namn än</translation>
    </message>
    <message>
        <source>from {desk}</source>
        <translation>från {desk}</translation>
    </message>
    <message>
        <source>last changed {when}</source>
        <translation>senast ändrad {when}</translation>
    </message>
    <message>
        <source>The file holds:</source>
        <translation>Filen innehåller:</translation>
    </message>
    <message>
        <source>This is new here. The file holds:</source>
        <translation>Det här är nytt här. Filen innehåller:</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Ta emot</translation>
    </message>
    <message>
        <source>This is here already. Nothing changes until you bring the two together.</source>
        <translation>Det här finns redan här. Ingenting ändras förrän du för ihop de två.</translation>
    </message>
    <message>
        <source>After that this goes on under version {version} of the model.</source>
        <translation>Därefter fortsätter det här enligt modellens version {version}.</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>För ihop</translation>
    </message>
    <message>
        <source>Take in documents</source>
        <translation>Ta emot dokumenten</translation>
    </message>
    <message>
        <source>Everything in this file is here already.</source>
        <translation>Allt i filen finns redan här.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>What was written about health there, if anything, isn’t in the file.</source>
        <translation>Om något har skrivits om hälsa där, finns det inte i filen.</translation>
    </message>
</context>
<context>
    <name>AskPassword</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>That isn’t the password in use. Type it again.</source>
        <translation>Det nuvarande lösenordet är fel. Skriv det igen.</translation>
    </message>
    <message>
        <source>Type the password in use.</source>
        <translation>Skriv det nuvarande lösenordet.</translation>
    </message>
    <message>
        <source>Password in use</source>
        <translation>Nuvarande lösenord</translation>
    </message>
</context>
<context>
    <name>AttendanceItem</name>
    <message>
        <source>Everyone was here</source>
        <translation>Alla var på plats</translation>
    </message>
    <message>
        <source>Nobody has been named yet.</source>
        <translation>Ingen har utsetts än.</translation>
    </message>
    <message>
        <source>{here} of {all} were here</source>
        <translation>{here} av {all} var på plats</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Inget namn än</translation>
    </message>
</context>
<context>
    <name>BackPage</name>
    <message>
        <source>Lock until then</source>
        <translation>Lås tills dess</translation>
    </message>
    <message>
        <source>Pass the PC back</source>
        <translation>Ge tillbaka datorn</translation>
    </message>
    <message>
        <source>Is nobody there to take it? The signatures wait behind the password.</source>
        <translation>Finns det ingen som kan ta emot datorn? Underskrifterna väntar bakom lösenordet.</translation>
    </message>
    <message>
        <source>Nobody else signs on this PC</source>
        <translation>Ingen annan undertecknar på den här datorn</translation>
    </message>
    <message>
        <source>It goes to the one who gave it to you.</source>
        <translation>Datorn går till den som gav den till dig.</translation>
    </message>
    <message>
        <source>The document is sealed next, and the desk opens again.</source>
        <translation>Härnäst förseglas dokumentet, och också de andra uppgifterna visas igen.</translation>
    </message>
    <message>
        <source>I have the PC again, go on</source>
        <translation>Jag har datorn igen, fortsätt</translation>
    </message>
</context>
<context>
    <name>Backing</name>
    <message>
        <source>Today’s backup could not be made. {why}</source>
        <translation>Dagens säkerhetskopia kunde inte göras. {why}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>The backups’ second place has not been within reach for a week.</source>
        <translation>Säkerhetskopians andra plats har inte kunnat nås på en vecka.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Visa säkerhetskopiorna</translation>
    </message>
    <message>
        <source>Your backups lie only on this PC. With a copy elsewhere, such as on a USB stick, nothing is lost even if the PC breaks.</source>
        <translation>Dina säkerhetskopior finns bara på den här datorn. Om de också finns någon annanstans, till exempel på ett USB-minne, går inget förlorat även om datorn går sönder.</translation>
    </message>
    <message>
        <source>Choose a second place</source>
        <translation>Välj en andra plats</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>today at {time}</source>
        <translation>i dag kl. {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>i går kl. {time}</translation>
    </message>
    <message>
        <source>{weekday} {day} at {time}</source>
        <translation>{weekday} {day} kl. {time}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>The day’s backup</source>
        <translation>Dagens säkerhetskopia</translation>
    </message>
    <message>
        <source>Made before a new version took over</source>
        <translation>Gjord innan en ny version togs i bruk</translation>
    </message>
    <message>
        <source>Made before another backup came into use</source>
        <translation>Gjord innan en annan säkerhetskopia återställdes</translation>
    </message>
    <message>
        <source>Made when you asked for it</source>
        <translation>Gjord på din begäran</translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships</source>
        <translation>
            <numerusform>%n mentorskap</numerusform>
            <numerusform>%n mentorskap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>in the second place only</source>
        <translation>bara på den andra platsen</translation>
    </message>
    <message>
        <source>on this PC and in the second place</source>
        <translation>på den här datorn och på den andra platsen</translation>
    </message>
    <message>
        <source>on this PC</source>
        <translation>på den här datorn</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Återställ från en fil…</translation>
    </message>
    <message>
        <source>MentorDesk makes a backup by itself once a day and reads it back at once. It holds everything and is locked as your data are. Those of the last days are kept, and some older ones.</source>
        <translation>MentorDesk gör själv en säkerhetskopia en gång om dagen och kontrollerar den genast. Den innehåller allt och är låst på samma sätt som dina uppgifter. De senaste dagarnas kopior bevaras, och några äldre.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Visa innehållet</translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made today, by itself.</source>
        <translation>Det finns inga säkerhetskopior ännu. Den första görs i dag av sig själv.</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Spara i en fil…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation>
            <numerusform>Visa %n äldre</numerusform>
            <numerusform>Visa %n äldre</numerusform>
        </translation>
    </message>
    <message>
        <source>made {when}</source>
        <translation>gjord {when}</translation>
    </message>
    <message>
        <source>A backup was made: {what}.</source>
        <translation>En säkerhetskopia har gjorts: {what}.</translation>
    </message>
    <message>
        <source>The backup was saved: {file}. Keep it in a safe place.</source>
        <translation>Säkerhetskopian har sparats: {file}. Förvara den på en trygg plats.</translation>
    </message>
    <message>
        <source>The backups are in {folder} too from now on.</source>
        <translation>Säkerhetskopiorna finns från och med nu också i {folder}.</translation>
    </message>
    <message>
        <source>Nothing is copied to the second place any more. What is there stays.</source>
        <translation>Inget kopieras längre till den andra platsen. Det som finns där blir kvar.</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Säkerhetskopian läses…</translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Visa säkerhetskopiorna</translation>
    </message>
    <message>
        <source>They lie only on this PC.</source>
        <translation>De finns bara på den här datorn.</translation>
    </message>
    <message>
        <source>They lie on this PC and in {folder}.</source>
        <translation>De finns på den här datorn och i {folder}.</translation>
    </message>
    <message>
        <source>There is no backup yet. The first is made today, by itself.</source>
        <translation>Det finns inga säkerhetskopior ännu. Den första görs i dag av sig själv.</translation>
    </message>
    <message numerus="yes">
        <source>The last one was made {when}. There are %n.</source>
        <translation>
            <numerusform>Den senaste gjordes {when}. Det finns %n kopia.</numerusform>
            <numerusform>Den senaste gjordes {when}. Det finns %n kopior.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>More to do with this</source>
        <translation>Fler åtgärder</translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships</source>
        <translation>
            <numerusform>%n mentorskap</numerusform>
            <numerusform>%n mentorskap</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistItem</name>
    <message>
        <source>{done} of {all} gone through</source>
        <translation>{done} av {all} genomgångna</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Use this</source>
        <translation>Använd den här</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Behåll den nuvarande</translation>
    </message>
    <message>
        <source>Another version ({who}):</source>
        <translation>En annan version ({who}):</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Take this password into use</source>
        <translation>Ta lösenordet i bruk</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Ett ögonblick…</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Group {number}</source>
        <translation>Grupp {number}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Kopiera detaljerna</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>MentorDesk made a mistake</source>
        <translation>MentorDesk gjorde ett fel</translation>
    </message>
    <message>
        <source>You can go on working. The line at the foot of the window says when what you typed is saved.</source>
        <translation>Du kan fortsätta arbeta. Raden längst ner i fönstret säger när det du har skrivit är sparat.</translation>
    </message>
    <message>
        <source>If something looks odd, close MentorDesk and start it again.</source>
        <translation>Om något ser konstigt ut, stäng MentorDesk och starta om programmet.</translation>
    </message>
    <message>
        <source>These details help to mend it. They hold nothing that you typed.</source>
        <translation>De här detaljerna är till hjälp när felet ska rättas. De innehåller inget av det du har skrivit.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Pick from a calendar</source>
        <translation>Välj i kalendern</translation>
    </message>
    <message>
        <source>d.m.yyyy</source>
        <translation>d.m.åååå</translation>
    </message>
    <message>
        <source>Write a year between {first} and {last}.</source>
        <translation>Skriv ett år mellan {first} och {last}.</translation>
    </message>
    <message>
        <source>There is no such date. Write it like this: 2.2.2026.</source>
        <translation>Det finns inget sådant datum. Skriv så här: 2.2.2026.</translation>
    </message>
    <message>
        <source>Remove the date</source>
        <translation>Ta bort datumet</translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <source>Feedback and certificates</source>
        <translation>Respons och intyg</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>To read and to hand out</source>
        <translation>Att läsa och dela ut</translation>
    </message>
    <message>
        <source>Print a meeting’s papers…</source>
        <translation>Skriv ut papperen för en träff…</translation>
    </message>
    <message>
        <source>All meetings to the calendar…</source>
        <translation>Träffarna till kalendern…</translation>
    </message>
    <message>
        <source>Read a filled form…</source>
        <translation>Läs in en ifylld blankett…</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fyll i</translation>
    </message>
    <message>
        <source>Read the answers, which are locked</source>
        <translation>Läs svaren, de är låsta</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranska</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Underteckna…</translation>
    </message>
    <message>
        <source>Open the form</source>
        <translation>Öppna blanketten</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>Skriv ut en tom blankett</translation>
    </message>
    <message>
        <source>Save a fillable PDF</source>
        <translation>Spara en ifyllbar PDF</translation>
    </message>
    <message>
        <source>Save a blank form</source>
        <translation>Spara en tom blankett</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Dataskyddsbeskrivning</translation>
    </message>
    <message>
        <source>For the participant</source>
        <translation>För deltagaren</translation>
    </message>
    <message>
        <source>Preview and print</source>
        <translation>Förhandsgranska och skriv ut</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>The calendar file (.ics) opens in Outlook and other calendars. When a time changes, save it and open it again: the meeting moves.</source>
        <translation>Kalenderfilen (.ics) öppnas i Outlook och andra kalendrar. När en tid ändras sparar och öppnar du den på nytt: träffen flyttas.</translation>
    </message>
</context>
<context>
    <name>DocumentsTab</name>
    <message>
        <source>Back to the documents</source>
        <translation>Tillbaka till dokumenten</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Skickat till skrivaren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>The document is sealed</source>
        <translation>Dokumentet är förseglat</translation>
    </message>
    <message>
        <source>Record number: {number}</source>
        <translation>Dokumentnummer: {number}</translation>
    </message>
    <message>
        <source>Mark of the content: {mark}</source>
        <translation>Innehållets kontrollsumma: {mark}</translation>
    </message>
    <message>
        <source>Both stand on every page of it.</source>
        <translation>Båda står på varje sida.</translation>
    </message>
    <message>
        <source>It replaces {number}, which is void.</source>
        <translation>Det ersätter dokumentet {number}, som är ogiltigt.</translation>
    </message>
    <message>
        <source>Print it, to be signed by pen: {names}.</source>
        <translation>Skriv ut det. Med penna undertecknar: {names}.</translation>
    </message>
    <message>
        <source>What it tells is locked here.</source>
        <translation>Uppgifterna i det är låsta här.</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>{held} of {meetings} meetings held</source>
        <translation>{held} av {meetings} träffar har hållits</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Different from what is here</source>
        <translation>Annat än det som finns här</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>I blanketten</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>No name yet</source>
        <translation>Inget namn ännu</translation>
    </message>
    <message>
        <source>Erase everything about {name} for good?</source>
        <translation>Ska allt raderas för gott: {name}?</translation>
    </message>
    <message>
        <source>This has not been marked as ended yet.</source>
        <translation>Det här har ännu inte markerats som avslutat.</translation>
    </message>
    <message>
        <source>This goes and can’t be brought back:</source>
        <translation>Det här raderas och kan inte fås tillbaka:</translation>
    </message>
    <message>
        <source>The mentorships of the group stay, and so do the people in them.</source>
        <translation>Gruppens mentorskap och människorna i dem finns kvar.</translation>
    </message>
    <message>
        <source>The group’s own list of people stays. Take the person out of it there as well.</source>
        <translation>Gruppens egen personförteckning finns kvar. Ta bort personen även där.</translation>
    </message>
    <message>
        <source>Erasing {name}…</source>
        <translation>Raderar: {name}…</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Raderas</translation>
    </message>
    <message>
        <source>{name}: all is erased</source>
        <translation>{name}: allt är raderat</translation>
    </message>
    <message>
        <source>A certificate shows that it was done. It can’t be made later.</source>
        <translation>Med intyget kan du visa att uppgifterna har raderats. Det kan inte göras senare.</translation>
    </message>
    <message>
        <source>Close without a certificate</source>
        <translation>Stäng utan intyg</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Intyg över radering av uppgifter</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Save or print the certificate first, or close without it.</source>
        <translation>Spara eller skriv ut intyget först, eller stäng utan det.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Ingenting raderades.</translation>
    </message>
    <message>
        <source>Files you have saved or handed over and papers you have printed stay. Destroy those yourself.</source>
        <translation>Filer som du har sparat eller överlämnat och papper som du har skrivit ut finns kvar. Förstör dem själv.</translation>
    </message>
    <message>
        <source>The last backup that holds it is gone by {day}.</source>
        <translation>I säkerhetskopiorna finns uppgifterna högst till {day}.</translation>
    </message>
    <message>
        <source>It may also be in the damaged database that was kept in the folder {folder}. Delete that folder yourself.</source>
        <translation>Uppgifterna kan också finnas i den skadade databas som sparades i mappen {folder}. Radera den mappen själv.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>I know that it can’t be brought back</source>
        <translation>Jag förstår att uppgifterna inte kan fås tillbaka</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Sparat: {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Skickat till skrivaren</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Time and place</source>
        <translation>Tid och plats</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Ingenting är antecknat ännu.</translation>
    </message>
    <message>
        <source>{hours} h a day</source>
        <translation>{hours} timmar per dag</translation>
    </message>
    <message>
        <source>{days} days a week</source>
        <translation>{days} dagar per vecka</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersatt av</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Dokumentnummer</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Förseglat</translation>
    </message>
    <message>
        <source>Void since</source>
        <translation>Ogiltigt sedan</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Undertecknare</translation>
    </message>
    <message>
        <source>Signatures missing or spoilt</source>
        <translation>Underskrifter som saknas eller är förstörda</translation>
    </message>
    <message>
        <source>Hash on each page</source>
        <translation>Kontrollsumma på varje sida</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersätter</translation>
    </message>
    <message>
        <source>signed on the screen</source>
        <translation>undertecknade på skärmen</translation>
    </message>
    <message>
        <source>name typed on the screen</source>
        <translation>skrev sitt namn på skärmen</translation>
    </message>
    <message>
        <source>by pen on paper</source>
        <translation>med penna på papper</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Inget namn</translation>
    </message>
    <message>
        <source>Signatures in the file</source>
        <translation>Underskrifter i filen</translation>
    </message>
    <message>
        <source>the seal</source>
        <translation>försegling</translation>
    </message>
    <message>
        <source>doesn’t hold</source>
        <translation>håller inte</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
</context>
<context>
    <name>FeeCell</name>
    <message>
        <source>Paid</source>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>Euros, {what}</source>
        <translation>Euro, {what}</translation>
    </message>
    <message>
        <source>Paid, {what}</source>
        <translation>Betalt, {what}</translation>
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
        <translation>Sammanlagt</translation>
    </message>
    <message>
        <source>{name}: {euros} €</source>
        <translation>{name}: {euros} €</translation>
    </message>
    <message>
        <source>In all {euros} €</source>
        <translation>Sammanlagt {euros} €</translation>
    </message>
    <message>
        <source>Paid {paid} €, still to pay {unpaid} €</source>
        <translation>Betalt {paid} €, obetalt {unpaid} €</translation>
    </message>
</context>
<context>
    <name>FeedbackBar</name>
    <message>
        <source>{done} of {parts} parts confirmed</source>
        <translation>{done} av {parts} delar godkända</translation>
    </message>
    <message>
        <source>Sealed {day}</source>
        <translation>Förseglad {day}</translation>
    </message>
    <message>
        <source>Still to confirm</source>
        <translation>Ännu inte godkända</translation>
    </message>
</context>
<context>
    <name>FeedbackTab</name>
    <message>
        <source>Show in the documents</source>
        <translation>Visa bland dokumenten</translation>
    </message>
</context>
<context>
    <name>FeesItem</name>
    <message>
        <source>A row for each pair appears here once there are pairs.</source>
        <translation>Här kommer en rad för varje par när det finns par.</translation>
    </message>
</context>
<context>
    <name>FilledDialog</name>
    <message>
        <source>Whose form is this?</source>
        <translation>Vems blankett är det här?</translation>
    </message>
    <message>
        <source>No mentorship here follows the mentoring model of this form.</source>
        <translation>Inget mentorskap här följer blankettens mentorskapsmodell.</translation>
    </message>
    <message>
        <source>The form doesn’t tell it. Choose whom it is about.</source>
        <translation>Blanketten berättar inte det. Välj vem den gäller.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation>Mentorskap</translation>
    </message>
    <message>
        <source>Read a filled form</source>
        <translation>Läs in en ifylld blankett</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Inget namn än</translation>
    </message>
    <message>
        <source>Nothing is filled in on this form.</source>
        <translation>Ingenting är ifyllt på den här blanketten.</translation>
    </message>
    <message>
        <source>Nothing in this form would change anything here.</source>
        <translation>Ingenting i den här blanketten skulle ändra något här.</translation>
    </message>
    <message>
        <source>Nothing changes until you take in what you choose.</source>
        <translation>Ingenting ändras förrän du tar in det du väljer.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are taken in.</source>
        <translation>
            <numerusform>%n svar har tagits in.</numerusform>
            <numerusform>%n svar har tagits in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Allt är som förut.</translation>
    </message>
    <message>
        <source>Has no place here</source>
        <translation>Saknar plats här</translation>
    </message>
    <message>
        <source>What is asked here is different, or the text doesn’t fit. Copy it from here.</source>
        <translation>Här frågas det något annat, eller så passar texten inte här. Kopiera den härifrån.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are here already</source>
        <translation>
            <numerusform>%n svar finns redan här</numerusform>
            <numerusform>%n svar finns redan här</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the chosen</source>
        <translation>Ta in de valda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Choose a password</source>
        <translation>Välj ett lösenord</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Återställ från en säkerhetskopia…</translation>
    </message>
    <message numerus="yes">
        <source>There are %n backups in this folder, but no database.</source>
        <translation>
            <numerusform>I den här mappen finns %n säkerhetskopia, men ingen databas.</numerusform>
            <numerusform>I den här mappen finns %n säkerhetskopior, men ingen databas.</numerusform>
        </translation>
    </message>
    <message>
        <source>In MentorDesk you write about people, on a PC that others may use too. Everything you write is locked with a password, and nobody can open it without the password: not even we, the makers of MentorDesk.</source>
        <translation>I MentorDesk skriver du om människor, på en dator som också andra kan använda. Därför låses allt du skriver med ett lösenord. Utan lösenordet kan ingen öppna det, inte ens vi som har gjort MentorDesk.</translation>
    </message>
    <message>
        <source>What you have written so far is kept. It lay here unlocked; from now on it is locked as well.</source>
        <translation>Det du har skrivit hittills finns kvar. Det har legat olåst på datorn, men nu låses det också.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Back to the beginning</source>
        <translation>Tillbaka till början</translation>
    </message>
    <message>
        <source>Stop signing</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The signature is being set</source>
        <translation>Underskriften görs</translation>
    </message>
    <message>
        <source>Back to signing</source>
        <translation>Tillbaka till underskriften</translation>
    </message>
    <message>
        <source>Read the document</source>
        <translation>Läs dokumentet</translation>
    </message>
</context>
<context>
    <name>FormBesidePaper</name>
    <message>
        <source>Show the form</source>
        <translation>Visa blanketten</translation>
    </message>
    <message>
        <source>Show the preview</source>
        <translation>Förhandsgranska</translation>
    </message>
</context>
<context>
    <name>FormerAnswers</name>
    <message>
        <source>From an earlier version of the model</source>
        <translation>Från en tidigare version av modellen</translation>
    </message>
    <message>
        <source>These are no longer asked. The answers stay.</source>
        <translation>Det här frågas inte längre. Svaren finns kvar.</translation>
    </message>
</context>
<context>
    <name>FormerPart</name>
    <message>
        <source>Delete the old backups</source>
        <translation>Ta bort gamla säkerhetskopior</translation>
    </message>
    <message>
        <source>Old backups</source>
        <translation>Gamla säkerhetskopior</translation>
    </message>
    <message>
        <source>Delete the old backups?</source>
        <translation>Ska de gamla säkerhetskopiorna tas bort?</translation>
    </message>
    <message>
        <source>What only they hold can&apos;t be brought back. Files that you saved elsewhere yourself are not deleted.</source>
        <translation>Det som bara finns i dem går inte att få tillbaka. Filer som du själv har sparat på andra ställen tas inte bort.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>%n backups still open with the earlier password and recovery code. They go by themselves by {day} at the latest. Delete them if somebody has seen the password.</source>
        <translation>
            <numerusform>%n säkerhetskopia öppnas ännu med det tidigare lösenordet och den tidigare återställningskoden. Den försvinner av sig själv senast {day}. Ta bort den om någon har sett lösenordet.</numerusform>
            <numerusform>%n säkerhetskopior öppnas ännu med det tidigare lösenordet och den tidigare återställningskoden. De försvinner av sig själva senast {day}. Ta bort dem om någon har sett lösenordet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Last time the recovery sheet was not finished. Here is a new code; a sheet printed earlier no longer works.</source>
        <translation>Återställningsbladet blev inte klart förra gången. Här är en ny kod. Ett blad som skrivits ut tidigare gäller inte längre.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Välj ett nytt lösenord</translation>
    </message>
    <message>
        <source>The recovery code is right.</source>
        <translation>Återställningskoden stämmer.</translation>
    </message>
    <message>
        <source>Your new password is in use. The code that you just typed no longer works: here is a new one.</source>
        <translation>Ditt nya lösenord är i bruk. Koden som du nyss skrev gäller inte längre, så här är en ny.</translation>
    </message>
</context>
<context>
    <name>GoalLines</name>
    <message>
        <source>The goals appear here once they are written.</source>
        <translation>Målen syns här när de har skrivits in.</translation>
    </message>
    <message>
        <source>At the meetings {reaches}</source>
        <translation>Vid träffarna {reaches}</translation>
    </message>
</context>
<context>
    <name>GoalReviewItem</name>
    <message>
        <source>No goals have been written yet.</source>
        <translation>Inga mål har skrivits in ännu.</translation>
    </message>
    <message>
        <source>Not yet talked about at a meeting.</source>
        <translation>Har ännu inte tagits upp på någon träff.</translation>
    </message>
    <message>
        <source>Last time ({day}): {reach}.</source>
        <translation>Förra gången ({day}): {reach}.</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>What should be learned or reached?</source>
        <translation>Vad ska deltagaren lära sig eller uppnå?</translation>
    </message>
    <message>
        <source>From the agreement</source>
        <translation>Från avtalet</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Eget mål</translation>
    </message>
    <message>
        <source>Where the goal comes from</source>
        <translation>Var målet kommer ifrån</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>Ta bort målet</translation>
    </message>
</context>
<context>
    <name>GoalThreadItem</name>
    <message>
        <source>No goals have been written yet.</source>
        <translation>Inga mål har skrivits in ännu.</translation>
    </message>
    <message>
        <source>From the agreement</source>
        <translation>Från avtalet</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Eget mål</translation>
    </message>
    <message>
        <source>Not yet talked about at a meeting.</source>
        <translation>Har ännu inte tagits upp på någon träff.</translation>
    </message>
    <message>
        <source>At the meetings {list}.</source>
        <translation>På träffarna {list}.</translation>
    </message>
</context>
<context>
    <name>GoalsItem</name>
    <message>
        <source>Add a goal</source>
        <translation>Lägg till ett mål</translation>
    </message>
</context>
<context>
    <name>GroupLink</name>
    <message>
        <source>The group</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Back to the group: {name}</source>
        <translation>Tillbaka till gruppen: {name}</translation>
    </message>
</context>
<context>
    <name>GroupOverview</name>
    <message>
        <source>Next in the plan</source>
        <translation>Härnäst i planen</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Öppna planen</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Open the pairs</source>
        <translation>Öppna paren</translation>
    </message>
    <message>
        <source>Mentorships of the group</source>
        <translation>Gruppens mentorskap</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Öppna listan</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Inga ännu.</translation>
    </message>
    <message>
        <source>{begun} of {pairs} pairs have begun</source>
        <translation>{begun} av {pairs} par har börjat</translation>
    </message>
    <message>
        <source>Every step is done.</source>
        <translation>Alla steg är klara.</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Save the file…</source>
        <translation>Spara filen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Hand over to another MentorDesk: {name}</source>
        <translation>Lämna över till en annan MentorDesk: {name}</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Inget namn än</translation>
    </message>
    <message>
        <source>Save the hand-over file</source>
        <translation>Spara överlämningsfilen</translation>
    </message>
    <message>
        <source>Hand-over files ({pattern})</source>
        <translation>Överlämningsfiler ({pattern})</translation>
    </message>
    <message>
        <source>{day}-handover</source>
        <translation>{day}-overlamning</translation>
    </message>
    <message>
        <source>Have you written the passphrase down? It can’t be looked up afterwards.</source>
        <translation>Har du skrivit upp lösenfrasen? Den går inte att se efteråt.</translation>
    </message>
    <message>
        <source>This makes a file for somebody who goes on with it in a MentorDesk of their own: a substitute mentor, the supervisor on another PC, a job coach.</source>
        <translation>Det här gör en fil för någon som fortsätter i sin egen MentorDesk: en ersättande mentor, chefen på en annan dator eller en arbetscoach.</translation>
    </message>
    <message>
        <source>Everything stays here as well. When a file comes back, both are brought together and nothing is lost.</source>
        <translation>Allt finns kvar också här. När en fil kommer tillbaka förs de två ihop och ingenting går förlorat.</translation>
    </message>
    <message>
        <source>Nobody opens the file without the passphrase. It isn’t in the file and isn’t kept here: write it down, or tell it by phone at once.</source>
        <translation>Ingen öppnar filen utan lösenfrasen. Den finns inte i filen och sparas inte här: skriv upp den eller berätta den genast per telefon.</translation>
    </message>
    <message>
        <source>Hand over what was written about health, too</source>
        <translation>Lämna också över det som har skrivits om hälsa</translation>
    </message>
    <message>
        <source>Only where the other person needs it for the work and may know it.</source>
        <translation>Bara om den andra behöver det för arbetet och får veta det.</translation>
    </message>
    <message>
        <source>The hand-over file is written</source>
        <translation>Överlämningsfilen är klar</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Sparad: {file}</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Filens lösenfras</translation>
    </message>
    <message>
        <source>Give the file and the passphrase by different ways: the file on a memory stick or by e-mail, the passphrase by phone. After this window is closed nobody can look the passphrase up.</source>
        <translation>Ge filen och lösenfrasen på olika vägar: filen på ett USB-minne eller per e-post, lösenfrasen per telefon. När du har stängt fönstret kan ingen se lösenfrasen längre.</translation>
    </message>
    <message>
        <source>The other person takes it in on the first page of MentorDesk: “Take in a file or a form…”.</source>
        <translation>Mottagaren tar in filen på sidan Hem i sin egen MentorDesk: ”Ta in en fil eller blankett…”.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>What was written about health is in the file.</source>
        <translation>Det som har skrivits om hälsa finns i filen.</translation>
    </message>
    <message>
        <source>What was written about health is not in the file.</source>
        <translation>Det som har skrivits om hälsa finns inte i filen.</translation>
    </message>
</context>
<context>
    <name>HandPage</name>
    <message>
        <source>Pass the PC to the one who signs now</source>
        <translation>Ge datorn till den som undertecknar nu</translation>
    </message>
    <message>
        <source>On the screen there will be only the document and the place to sign.</source>
        <translation>På skärmen visas bara dokumentet och platsen för underskriften.</translation>
    </message>
    <message>
        <source>Pass the PC to {name}</source>
        <translation>Nu får {name} datorn</translation>
    </message>
    <message>
        <source>I have the PC, go on</source>
        <translation>Jag har datorn, fortsätt</translation>
    </message>
</context>
<context>
    <name>HealthAsk</name>
    <message>
        <source>Print {name}</source>
        <translation>Skriv ut {name}</translation>
    </message>
    <message>
        <source>The form has answers about health. They are left out unless you tick this.</source>
        <translation>Blanketten innehåller svar som gäller hälsan. De lämnas bort om du inte kryssar för det här.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>HealthEraser</name>
    <message>
        <source>Erase what was written about health?</source>
        <translation>Ska det som gäller hälsan raderas?</translation>
    </message>
    <message>
        <source>The answers to the questions about health can’t be brought back. Everything else stays, and so do documents you have saved as files. The last backup that holds the answers is gone by {day}.</source>
        <translation>Svaren på frågorna om hälsa går inte att få tillbaka. Allt annat blir kvar, också dokument som du har sparat som filer. Den sista säkerhetskopian som innehåller svaren är borta senast {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n sealed documents tell about health: they become void, and their files go too.</source>
        <translation>
            <numerusform>%n förseglat dokument berättar om hälsa: det blir ogiltigt, och även dess fil raderas.</numerusform>
            <numerusform>%n förseglade dokument berättar om hälsa: de blir ogiltiga, och även deras filer raderas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
</context>
<context>
    <name>HealthFence</name>
    <message>
        <source>Write here</source>
        <translation>Skriv här</translation>
    </message>
    <message>
        <source>About health: write only what is needed. It isn&apos;t printed unless you say so.</source>
        <translation>Uppgift om hälsan: skriv bara det nödvändiga. Den skrivs ut bara om du själv väljer det.</translation>
    </message>
    <message>
        <source>How somebody&apos;s health is, is special data, which the law protects more closely than other data. Write only what is needed to arrange the work, and only with the person&apos;s consent.</source>
        <translation>Uppgifter om hälsa är känsliga, och lagen skyddar dem noggrannare än andra uppgifter. Skriv bara det som behövs för att ordna arbetet, och bara om deltagaren samtycker till det.</translation>
    </message>
    <message>
        <source>It is kept apart from everything else. It stays out of what is printed, exported and handed over unless you choose otherwise, and no search finds it. When the mentorship has ended it is to be erased first.</source>
        <translation>Svaret hålls åtskilt från allt annat. Det kommer inte med i utskrifter, export eller överlåtelse om du inte väljer det, och sökningen hittar det inte. När mentorskapet har avslutats ska det raderas först.</translation>
    </message>
    <message>
        <source>This is about health as well: what is said above holds here, too.</source>
        <translation>Också det här gäller hälsan: det som sägs ovan gäller även här.</translation>
    </message>
</context>
<context>
    <name>HeldMark</name>
    <message>
        <source>{meeting} was held</source>
        <translation>{meeting} har hållits</translation>
    </message>
    <message>
        <source>The day it was held</source>
        <translation>Dagen då den hölls</translation>
    </message>
    <message>
        <source>That is before the agreed day, {day}. Is it right?</source>
        <translation>Dagen är före den avtalade dagen, {day}. Stämmer det?</translation>
    </message>
</context>
<context>
    <name>HelpFolds</name>
    <message>
        <source>Duties: {role}</source>
        <translation>Uppgifter: {role}</translation>
    </message>
</context>
<context>
    <name>HistoryBlock</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Who has written here, when and what about. What it says isn’t told.</source>
        <translation>Vem som har skrivit här, när och om vad. Innehållet visas inte här.</translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>Inget har antecknats ännu.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>What was found</source>
        <translation>Vad som hittades</translation>
    </message>
</context>
<context>
    <name>HitRows</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbetsplats</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>Ordlista</translation>
    </message>
    <message>
        <source>Own question</source>
        <translation>Egen fråga</translation>
    </message>
    <message>
        <source>Earlier question</source>
        <translation>Tidigare fråga</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Take in a file or a form…</source>
        <translation>Ta in en fil eller blankett…</translation>
    </message>
    <message>
        <source>Check a document…</source>
        <translation>Kontrollera ett dokument…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>MentorDesk takes you from the plan to the signed feedback form.</source>
        <translation>Med MentorDesk kommer du från planen till den undertecknade responsblanketten.</translation>
    </message>
    <message>
        <source>Plan: who takes part, when, and which goals you agree on.</source>
        <translation>Plan: vilka som är med, när, och vilka mål ni kommer överens om.</translation>
    </message>
    <message>
        <source>Meetings: each has a form of its own to fill in.</source>
        <translation>Träffar: varje träff har en egen blankett som ni fyller i.</translation>
    </message>
    <message>
        <source>Marked as ended: {name}</source>
        <translation>Markerad som avslutad: {name}</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Återuppta</translation>
    </message>
    <message>
        <source>Feedback: on the last page all sign the form, here on the screen or on paper.</source>
        <translation>Respons: på sista sidan undertecknar alla blanketten, på skärmen eller på papper.</translation>
    </message>
    <message>
        <source>Begin the first plan</source>
        <translation>Börja på den första planen</translation>
    </message>
    <message>
        <source>It takes about ten minutes. You can stop and go on later.</source>
        <translation>Det tar ungefär tio minuter. Du kan avbryta och fortsätta senare.</translation>
    </message>
    <message>
        <source>If you mentor several people at once, the same button begins a group for them.</source>
        <translation>Om du är mentor för flera personer samtidigt kan du med samma knapp också börja en grupp för dem.</translation>
    </message>
    <message>
        <source>What needs doing</source>
        <translation>Att göra</translation>
    </message>
    <message>
        <source>What you have written can’t be read just now.</source>
        <translation>Det du har skrivit kan inte läsas just nu.</translation>
    </message>
    <message>
        <source>Nothing just now. The next meetings are below.</source>
        <translation>Ingenting just nu. De kommande träffarna finns nedan.</translation>
    </message>
    <message>
        <source>Nothing is running just now.</source>
        <translation>Just nu pågår ingenting.</translation>
    </message>
    <message>
        <source>Begin a new plan</source>
        <translation>Börja på en ny plan</translation>
    </message>
    <message>
        <source>Due for erasure</source>
        <translation>Lagringstiden har gått ut</translation>
    </message>
    <message>
        <source>Nothing is erased until you do so.</source>
        <translation>Ingenting raderas förrän du själv gör det.</translation>
    </message>
    <message numerus="yes">
        <source>%n more come after these</source>
        <translation>
            <numerusform>Efter dessa kommer %n till</numerusform>
            <numerusform>Efter dessa kommer %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Pågående</translation>
    </message>
    <message>
        <source>Also running</source>
        <translation>Pågår också</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list at the left</source>
        <translation>
            <numerusform>%n till finns i listan till vänster</numerusform>
            <numerusform>%n till finns i listan till vänster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n ended</source>
        <translation>
            <numerusform>Visa %n avslutad</numerusform>
            <numerusform>Visa %n avslutade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HourLines</name>
    <message>
        <source>{begins}–{ends} o’clock</source>
        <translation>kl. {begins}–{ends}</translation>
    </message>
</context>
<context>
    <name>InShort</name>
    <message>
        <source>Show all of it</source>
        <translation>Visa hela</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>Empty</source>
        <translation>Tom</translation>
    </message>
    <message numerus="yes">
        <source>%n strokes</source>
        <translation>
            <numerusform>%n streck</numerusform>
            <numerusform>%n streck</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>{name}, fillable</source>
        <translation>{name}, ifyllbar</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>{name}, void</source>
        <translation>{name}, ogiltig</translation>
    </message>
    <message>
        <source>This is void</source>
        <translation>Det här dokumentet är ogiltigt</translation>
    </message>
    <message>
        <source>The file is saved as it was sealed: nothing in it says that it is void. Give it to nobody as valid.</source>
        <translation>Filen sparas så som den förseglades: i den står inte att den är ogiltig. Ge den inte till någon som ett giltigt dokument.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Spara ändå</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Spara inte</translation>
    </message>
    <message>
        <source>{name}, blank</source>
        <translation>{name}, tom</translation>
    </message>
</context>
<context>
    <name>KeepLonger</name>
    <message>
        <source>How much longer is this kept: {name}?</source>
        <translation>Hur länge till sparas uppgifterna: {name}?</translation>
    </message>
    <message>
        <source>Everything is kept until</source>
        <translation>Uppgifterna sparas till och med</translation>
    </message>
    <message>
        <source>Keep until then</source>
        <translation>Spara till dess</translation>
    </message>
    <message>
        <source>Data may be kept only as long as they are needed.</source>
        <translation>Uppgifter får sparas bara så länge de behövs.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Data protection</source>
        <translation>Dataskydd</translation>
    </message>
    <message>
        <source>Privacy notice for the participant</source>
        <translation>Dataskyddsbeskrivning för deltagaren</translation>
    </message>
    <message>
        <source>After that the first page asks you to erase it. Nothing goes by itself.</source>
        <translation>Efter det påminner sidan Hem om att radera dem. Ingenting raderas av sig självt.</translation>
    </message>
    <message>
        <source>Everything is kept until</source>
        <translation>Uppgifterna sparas till och med</translation>
    </message>
    <message>
        <source>This day is before the end.</source>
        <translation>Den valda dagen är före slutdagen.</translation>
    </message>
    <message>
        <source>This is more than two years after the end. Data may be kept only as long as they are needed: write down elsewhere why they are.</source>
        <translation>Det här är mer än två år efter slutet. Uppgifter får sparas bara så länge de behövs: skriv ner någon annanstans varför de behövs.</translation>
    </message>
    <message>
        <source>This day has passed. Erase everything for good, or choose a later day.</source>
        <translation>Den här dagen har redan varit. Radera allt för gott eller välj en senare dag.</translation>
    </message>
    <message>
        <source>A day is proposed once the last day is known.</source>
        <translation>En dag föreslås när den sista dagen är känd.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n months after the last day, and moves with it.</source>
        <translation>
            <numerusform>Det är %n månad efter den sista dagen och flyttas med den.</numerusform>
            <numerusform>Det är %n månader efter den sista dagen och flyttas med den.</numerusform>
        </translation>
    </message>
    <message>
        <source>You chose this day. Empty the line to go back to {day}.</source>
        <translation>Du valde dagen själv. Töm fältet för att gå tillbaka till {day}.</translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message>
        <source>Change the key if somebody has seen your password or got a copy of your files. Everything is locked anew, and you get a new recovery sheet. It may take a few minutes. Copies made earlier still open with what opened them.</source>
        <translation>Byt nyckeln om någon har sett ditt lösenord eller fått en kopia av dina filer. Allt låses på nytt och du får ett nytt återställningsblad. Det kan ta några minuter. Kopior som gjorts tidigare öppnas fortfarande med det som öppnade dem förut.</translation>
    </message>
    <message>
        <source>Change the encryption key</source>
        <translation>Byt krypteringsnyckel</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>Krypteringsnyckel</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>First you get the new recovery sheet, then the key is changed.</source>
        <translation>Först får du det nya återställningsbladet, sedan byts nyckeln.</translation>
    </message>
    <message>
        <source>Everything is being locked with the new key, and backed up…</source>
        <translation>Allt låses med den nya nyckeln och säkerhetskopieras…</translation>
    </message>
    <message>
        <source>The key is changed. Destroy the recovery sheet that you had before. Backups made earlier still open with it: you can delete them in the settings, under Security.</source>
        <translation>Nyckeln är bytt. Förstör det tidigare återställningsbladet. Tidigare säkerhetskopior öppnas ännu med det: du kan ta bort dem i inställningarna under Säkerhet.</translation>
    </message>
    <message>
        <source>Use another key…</source>
        <translation>Använd en annan nyckel…</translation>
    </message>
    <message>
        <source>Use this desk’s own key</source>
        <translation>Använd den här datorns egen nyckel</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Använd den här nyckeln</translation>
    </message>
    <message>
        <source>Choose the file of the key</source>
        <translation>Välj nyckelns fil</translation>
    </message>
    <message>
        <source>Keys and certificates ({patterns})</source>
        <translation>Nycklar och certifikat ({patterns})</translation>
    </message>
    <message>
        <source>Mark of the key: {mark}</source>
        <translation>Nyckelns kännetecken: {mark}</translation>
    </message>
    <message>
        <source>The key is this desk’s own. It was made here and stays here.</source>
        <translation>Nyckeln är den här datorns egen. Den gjordes här och stannar här.</translation>
    </message>
    <message>
        <source>The key is that of {subject}, issued by {issuer}, valid until {day}.</source>
        <translation>Nyckelns innehavare är {subject}, utfärdare {issuer}. Den gäller till {day}.</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Filens lösenord</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Nyckeln</translation>
    </message>
</context>
<context>
    <name>KeyPointsItem</name>
    <message>
        <source>{told} of {all} told in own words</source>
        <translation>{told} av {all} berättade med egna ord</translation>
    </message>
    <message>
        <source>Told in own words</source>
        <translation>Berättat med egna ord</translation>
    </message>
</context>
<context>
    <name>LanguageBlock</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Open the word list</source>
        <translation>Öppna ordlistan</translation>
    </message>
    <message>
        <source>Print the word card</source>
        <translation>Skriv ut ordkortet</translation>
    </message>
    <message>
        <source>The participant&apos;s own language</source>
        <translation>Deltagarens eget språk</translation>
    </message>
    <message numerus="yes">
        <source>%n words in the word list</source>
        <translation>
            <numerusform>%n ord i ordlistan</numerusform>
            <numerusform>%n ord i ordlistan</numerusform>
        </translation>
    </message>
    <message>
        <source>{told} of {all} key points told in own words</source>
        <translation>{told} av {all} kärnpunkter berättade med egna ord</translation>
    </message>
</context>
<context>
    <name>LanguagePick</name>
    <message>
        <source>No other language</source>
        <translation>Inget annat språk</translation>
    </message>
    <message>
        <source>No native speaker has checked the translation yet.</source>
        <translation>Ingen som har språket som modersmål har granskat översättningen än.</translation>
    </message>
    <message>
        <source>Where the translation lacks a text, it stands in one language only.</source>
        <translation>Om en översättning saknas visas texten bara på ett språk.</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language of the answer</source>
        <translation>Svarets språk</translation>
    </message>
    <message>
        <source>Language of the answer: {language}</source>
        <translation>Svarets språk: {language}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The last changes could not be saved.</source>
        <translation>De senaste ändringarna kunde inte sparas.</translation>
    </message>
    <message>
        <source>Stay and try again</source>
        <translation>Stanna kvar och försök igen</translation>
    </message>
    <message>
        <source>Close and lose the changes</source>
        <translation>Stäng och förlora ändringarna</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The plan, all together</source>
        <translation>Hela planen</translation>
    </message>
    <message>
        <source>Read it through with the others. You can change it later too.</source>
        <translation>Läs igenom planen tillsammans. Du kan ändra den senare också.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Change: {page}</source>
        <translation>Ändra: {page}</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Ingenting ännu.</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>About MentorDesk</source>
        <translation>Om MentorDesk</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Programmets delar</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>The program holds these parts. Choose one to read its licence.</source>
        <translation>Programmet innehåller de här delarna. Välj en för att läsa dess licens.</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licens: {licence}</translation>
    </message>
    <message>
        <source>Text of the licence of {part}</source>
        <translation>Licenstext: {part}</translation>
    </message>
    <message>
        <source>{name} (in {other})</source>
        <translation>{name} (ingår i {other})</translation>
    </message>
</context>
<context>
    <name>LockLine</name>
    <message>
        <source>To be signed on the printed page by pen: {names}.</source>
        <translation>Undertecknar utskriften med penna: {names}.</translation>
    </message>
    <message>
        <source>Sealed {day} ({number})</source>
        <translation>Förseglad {day} ({number})</translation>
    </message>
    <message>
        <source>{document} was sealed on {day} ({number}). What it tells is locked.</source>
        <translation>{document} är förseglad {day} ({number}). Uppgifterna i den är låsta.</translation>
    </message>
    <message>
        <source>Sealed {day}</source>
        <translation>Förseglad {day}</translation>
    </message>
    <message>
        <source>Show the document</source>
        <translation>Visa dokumentet</translation>
    </message>
    <message>
        <source>Unlock to change…</source>
        <translation>Lås upp för ändringar…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Visa säkerhetskopiorna</translation>
    </message>
</context>
<context>
    <name>MeetingFoot</name>
    <message>
        <source>Print {name}</source>
        <translation>Skriv ut {name}</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Härnäst: {name}</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Öppna {name}</translation>
    </message>
</context>
<context>
    <name>MeetingHead</name>
    <message>
        <source>More: {name}</source>
        <translation>Mer: {name}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Print the papers of this meeting…</source>
        <translation>Skriv ut papperen för den här träffen…</translation>
    </message>
    <message>
        <source>Save for the calendar (.ics)…</source>
        <translation>Till kalendern (.ics)…</translation>
    </message>
</context>
<context>
    <name>MeetingOut</name>
    <message>
        <source>Meetings</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Spara för kalendern</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderfiler (*.ics)</translation>
    </message>
</context>
<context>
    <name>MeetingPapers</name>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Print a meeting’s papers</source>
        <translation>Skriv ut papperen för en träff</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Träff</translation>
    </message>
    <message>
        <source>They are printed one after another. On both sides of the paper each begins on a new sheet.</source>
        <translation>Papperen skrivs ut efter varandra. Vid dubbelsidig utskrift börjar varje papper på ett eget ark.</translation>
    </message>
</context>
<context>
    <name>MeetingRow</name>
    <message>
        <source>Remove the time</source>
        <translation>Ta bort tiden</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Ta bort {name}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>This day is a weekend or a public holiday.</source>
        <translation>Dagen är ett veckoslut eller en helgdag.</translation>
    </message>
    <message>
        <source>This day is outside the agreed period.</source>
        <translation>Dagen ligger utanför den avtalade perioden.</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Meetings</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>All meetings to the calendar…</source>
        <translation>Träffarna till kalendern…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Ta bort {name}</translation>
    </message>
    <message>
        <source>{done} of {asked} answered</source>
        <translation>{done} av {asked} besvarade</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>Take out of the group</source>
        <translation>Ta bort ur gruppen</translation>
    </message>
    <message>
        <source>Take out of the group: {name}</source>
        <translation>Ta bort ur gruppen: {name}</translation>
    </message>
</context>
<context>
    <name>MembersItem</name>
    <message>
        <source>No mentorship belongs to this group yet.</source>
        <translation>Gruppen har ännu inga mentorskap.</translation>
    </message>
    <message>
        <source>Begin a new mentorship</source>
        <translation>Börja ett nytt mentorskap</translation>
    </message>
    <message>
        <source>Take in one that runs already</source>
        <translation>Ta med ett som redan pågår</translation>
    </message>
</context>
<context>
    <name>MemoryPart</name>
    <message>
        <source>Remember on this PC</source>
        <translation>Kom ihåg på den här datorn</translation>
    </message>
    <message>
        <source>Ask for the password again</source>
        <translation>Fråga efter lösenordet igen</translation>
    </message>
    <message>
        <source>Password on this PC</source>
        <translation>Lösenordet på den här datorn</translation>
    </message>
    <message>
        <source>MentorDesk opens without a password when you are signed in to this PC.</source>
        <translation>MentorDesk öppnas utan lösenord när du är inloggad på den här datorn.</translation>
    </message>
    <message>
        <source>MentorDesk asks for the password each time it is started.</source>
        <translation>MentorDesk frågar efter lösenordet varje gång det startas.</translation>
    </message>
    <message>
        <source>Whoever signs in to this PC with your user name gets in without a password.</source>
        <translation>Den som loggar in på datorn med ditt användarnamn kommer in utan lösenord.</translation>
    </message>
    <message>
        <source>This PC remembers the password now.</source>
        <translation>Datorn kommer nu ihåg lösenordet.</translation>
    </message>
    <message>
        <source>From now on the password is asked for.</source>
        <translation>Från och med nu frågas lösenordet efter.</translation>
    </message>
</context>
<context>
    <name>MentorshipList</name>
    <message>
        <source>All, by name</source>
        <translation>Alla efter namn</translation>
    </message>
</context>
<context>
    <name>MentorshipPage</name>
    <message>
        <source>Show or hide the help beside</source>
        <translation>Visa eller dölj hjälpen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>MergeList</name>
    <message>
        <source>Written in both, so both stay until you choose: {n}</source>
        <translation>Skrivet i båda, så båda finns kvar. Att välja: {n}</translation>
    </message>
    <message>
        <source>Changes: {n}</source>
        <translation>Ändras: {n}</translation>
    </message>
    <message>
        <source>Comes new: {n}</source>
        <translation>Kommer som nytt: {n}</translation>
    </message>
    <message>
        <source>Was removed there and goes here, too: {n}</source>
        <translation>Borttaget där, försvinner också här: {n}</translation>
    </message>
    <message>
        <source>Was removed there, but stays as it was changed here: {n}</source>
        <translation>Borttaget där, men finns kvar eftersom det ändrades här: {n}</translation>
    </message>
    <message>
        <source>Was removed here, but comes back as it was changed there: {n}</source>
        <translation>Borttaget här, men kommer tillbaka eftersom det ändrades där: {n}</translation>
    </message>
    <message>
        <source>Chosen there, so this other version goes: {n}</source>
        <translation>Valt där, så den här andra versionen försvinner: {n}</translation>
    </message>
    <message>
        <source>Sealed documents that come: {n}</source>
        <translation>Förseglade dokument som kommer: {n}</translation>
    </message>
    <message>
        <source>Sealed documents that are void: {n}</source>
        <translation>Förseglade dokument som är ogiltiga: {n}</translation>
    </message>
    <message>
        <source>Here until now</source>
        <translation>Här hittills</translation>
    </message>
    <message>
        <source>Here ({who})</source>
        <translation>Här ({who})</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Här</translation>
    </message>
    <message>
        <source>In the other MentorDesk ({who})</source>
        <translation>I den andra MentorDesk ({who})</translation>
    </message>
    <message>
        <source>In the other MentorDesk</source>
        <translation>I den andra MentorDesk</translation>
    </message>
    <message>
        <source>{version} – the newer one</source>
        <translation>{version} – den nyare</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>{what}: write euros, such as 50 or 49,90.</source>
        <translation>{what}: skriv euro, till exempel 50 eller 49,90.</translation>
    </message>
</context>
<context>
    <name>MonthsKept</name>
    <message>
        <source>Write a number from {least} to {most}.</source>
        <translation>Skriv ett tal från {least} till {most}.</translation>
    </message>
    <message>
        <source>The law lets you keep data about a person only as long as you need them. This is proposed until another day is chosen: each plan can have its own.</source>
        <translation>Enligt lagen får du spara uppgifter om en person bara så länge du behöver dem. Den här tiden föreslås tills en egen dag väljs i planen.</translation>
    </message>
    <message>
        <source>How long data are kept</source>
        <translation>Hur länge uppgifterna sparas</translation>
    </message>
    <message>
        <source>Months after the end</source>
        <translation>Månader efter slutet</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Choose somebody</source>
        <translation>Välj någon</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Suggest a password</source>
        <translation>Föreslå ett lösenord</translation>
    </message>
    <message>
        <source>Four words drawn by lot, one choice of over a million million. Type them once more below, so that they stay in your mind.</source>
        <translation>Fyra lottade ord: ett av över en biljon alternativ. Skriv orden en gång till nedan, så minns du dem bättre.</translation>
    </message>
    <message>
        <source>These two differ. Type the second one again.</source>
        <translation>Lösenorden är inte lika. Skriv det senare på nytt.</translation>
    </message>
    <message>
        <source>This is among the first passwords that anyone would try. Use it all the same? Then press once more.</source>
        <translation>Det här är ett av de första lösenorden som någon skulle pröva. Vill du använda det ändå? Tryck då en gång till.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nytt lösenord</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Samma lösenord en gång till</translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message>
        <source>A new version of this mentoring model: {version}</source>
        <translation>Det finns en ny version av mentorskapsmodellen: {version}</translation>
    </message>
    <message>
        <source>Version {version} is used here now. Everything you have written stays, also the answers to questions that are no longer asked.</source>
        <translation>Nu används version {version}. Allt du har skrivit finns kvar, också svaren på frågor som inte längre ställs.</translation>
    </message>
    <message>
        <source>The questions are the same.</source>
        <translation>Frågorna är desamma.</translation>
    </message>
    <message>
        <source>Go on with the new version</source>
        <translation>Byt till den nya versionen</translation>
    </message>
    <message>
        <source>Keep the present one</source>
        <translation>Behåll den nuvarande</translation>
    </message>
</context>
<context>
    <name>NextMeetingsItem</name>
    <message>
        <source>There are no more meetings to agree on.</source>
        <translation>Det finns inga fler träffar att bestämma tid för.</translation>
    </message>
    <message>
        <source>What else is agreed about the times</source>
        <translation>Övrigt om tiderna</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Write a whole number, such as 4.</source>
        <translation>Skriv ett heltal, till exempel 4.</translation>
    </message>
    <message>
        <source>Write a number, such as 7,5.</source>
        <translation>Skriv ett tal, till exempel 7,5.</translation>
    </message>
</context>
<context>
    <name>OnItsWay</name>
    <message>
        <source>Opening…</source>
        <translation>Öppnar…</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>To begin with, and the agenda</source>
        <translation>Inledning och dagordning</translation>
    </message>
    <message>
        <source>Begin with these</source>
        <translation>Börja med de här</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Erase what is about health</source>
        <translation>Radera det som gäller hälsan</translation>
    </message>
    <message>
        <source>What is known about one person…</source>
        <translation>Uppgifter om en person…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Radera för gott…</translation>
    </message>
    <message>
        <source>Change the basics</source>
        <translation>Redigera grunduppgifterna</translation>
    </message>
    <message>
        <source>Hand over to another MentorDesk…</source>
        <translation>Lämna över till en annan MentorDesk…</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Återuppta</translation>
    </message>
    <message>
        <source>Mark as ended</source>
        <translation>Markera som avslutad</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Uppgifter att göra</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Öppna {name}</translation>
    </message>
    <message>
        <source>All meetings have been held.</source>
        <translation>Alla träffar har hållits.</translation>
    </message>
    <message>
        <source>{done} of {parts} parts confirmed</source>
        <translation>{done} av {parts} delar godkända</translation>
    </message>
    <message>
        <source>This has ended, and answers about health are still kept. They are to be erased first.</source>
        <translation>Det här har avslutats, men svar som gäller hälsan finns ännu kvar. De ska raderas först.</translation>
    </message>
</context>
<context>
    <name>OwnQuestionsItem</name>
    <message>
        <source>Add your own question</source>
        <translation>Lägg till en egen fråga</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>This has ended. What you still write is saved all the same.</source>
        <translation>Det här är avslutat. Om du ännu skriver något sparas det ändå.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Återuppta</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Inget namn ännu</translation>
    </message>
</context>
<context>
    <name>PairLine</name>
    <message>
        <source>Begin the mentorship</source>
        <translation>Börja mentorskapet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Undo the pair</source>
        <translation>Lös upp paret</translation>
    </message>
    <message>
        <source>Undo the pair: {names}</source>
        <translation>Lös upp paret: {names}</translation>
    </message>
</context>
<context>
    <name>PairsBoard</name>
    <message>
        <source>Form a pair</source>
        <translation>Bilda ett par</translation>
    </message>
    <message>
        <source>Choose one on each side, or drag one onto the other.</source>
        <translation>Välj en på vardera sidan eller dra den ena till den andra.</translation>
    </message>
</context>
<context>
    <name>PairsItem</name>
    <message>
        <source>Pairs</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Undo the pair {names}?</source>
        <translation>Vill du lösa upp paret {names}?</translation>
    </message>
    <message>
        <source>The mentorship that they have begun stays.</source>
        <translation>Mentorskapet som de har börjat finns kvar.</translation>
    </message>
    <message>
        <source>The mentorship that they have begun stays. Their fees here are removed.</source>
        <translation>Mentorskapet som de har börjat finns kvar. Deras arvoden tas bort härifrån.</translation>
    </message>
    <message>
        <source>Keep the pair</source>
        <translation>Behåll paret</translation>
    </message>
    <message>
        <source>Undo the pair</source>
        <translation>Lös upp paret</translation>
    </message>
    <message>
        <source>The pair was undone: {names}</source>
        <translation>Paret löstes upp: {names}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Names, goals, tasks, words, questions and answers of all mentorships are searched, in any form of the word. What is about health is never found here.</source>
        <translation>Sökningen går igenom namn, mål, uppgifter, ord, frågor och svar i alla mentorskap, finska ord i alla sina former. Det som gäller hälsa hittas aldrig här.</translation>
    </message>
    <message>
        <source>Nothing is found. Try another word, fewer words or a beginning.</source>
        <translation>Inget hittades. Pröva ett annat ord, färre ord eller början av ett ord.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown. Another word narrows it.</source>
        <translation>
            <numerusform>%n träff visas. Lägg till ett ord för att avgränsa.</numerusform>
            <numerusform>De första %n träffarna visas. Lägg till ett ord för att avgränsa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older texts are still being read.</source>
        <translation>Äldre texter läses ännu in.</translation>
    </message>
    <message>
        <source>Find in everything</source>
        <translation>Sök i allt</translation>
    </message>
</context>
<context>
    <name>PaperBar</name>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Print {name}</source>
        <translation>Skriv ut {name}</translation>
    </message>
    <message>
        <source>Sign {name}</source>
        <translation>Underteckna {name}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Underteckna</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Back to the documents</source>
        <translation>Tillbaka till dokumenten</translation>
    </message>
</context>
<context>
    <name>PaperPane</name>
    <message>
        <source>The pages appear here in a moment.</source>
        <translation>Sidorna syns här om en liten stund.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Förminska</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Förstora</translation>
    </message>
</context>
<context>
    <name>PassphraseBox</name>
    <message>
        <source>Passphrase of the file</source>
        <translation>Filens lösenfras</translation>
    </message>
    <message>
        <source>Suggest other words</source>
        <translation>Föreslå andra ord</translation>
    </message>
    <message>
        <source>Choose the passphrase myself</source>
        <translation>Välj lösenfrasen själv</translation>
    </message>
    <message>
        <source>Take words drawn by lot</source>
        <translation>Ta lottade ord</translation>
    </message>
    <message>
        <source>These two differ. Type the second one again.</source>
        <translation>De här två är inte lika. Skriv den senare igen.</translation>
    </message>
    <message>
        <source>This is easy to guess, and whoever has the file can try as often as they like. Use it all the same? Then press once more.</source>
        <translation>Den här är lätt att gissa, och den som har filen kan försöka hur många gånger som helst. Vill du använda den ändå? Tryck i så fall en gång till.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Samma igen</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Visa det som skrivits</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock verkar vara på.</translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation>Dölj det som skrivits</translation>
    </message>
</context>
<context>
    <name>PasswordPart</name>
    <message>
        <source>Change the password</source>
        <translation>Byt lösenord</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Gör ett nytt återställningsblad</translation>
    </message>
    <message>
        <source>Password and recovery code</source>
        <translation>Lösenord och återställningskod</translation>
    </message>
    <message>
        <source>The password is changed. From now on only the new one opens MentorDesk.</source>
        <translation>Lösenordet är bytt. Från och med nu öppnar bara det nya MentorDesk.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Gör ett nytt blad</translation>
    </message>
    <message>
        <source>As soon as there is a new sheet, the one before no longer works.</source>
        <translation>När det nya bladet är gjort gäller det förra inte längre.</translation>
    </message>
    <message>
        <source>The new recovery sheet is in use. Destroy the one before.</source>
        <translation>Det nya återställningsbladet är i bruk. Förstör det förra.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Same person as …</source>
        <translation>Samma person som …</translation>
    </message>
    <message>
        <source>Same person as …, {role}</source>
        <translation>Samma person som …, {role}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intressen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>There is no digit in this number. Is it right?</source>
        <translation>Det finns ingen siffra i numret. Stämmer det?</translation>
    </message>
    <message>
        <source>This doesn&apos;t look like an email address. Is it right?</source>
        <translation>Det här ser inte ut som en e-postadress. Stämmer det?</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>Remove the person</source>
        <translation>Ta bort personen</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Inget namn ännu</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>Ändra: {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Ta bort {name}</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Remove the person</source>
        <translation>Ta bort personen</translation>
    </message>
</context>
<context>
    <name>PhaseBlock</name>
    <message>
        <source>The last day is before the first day.</source>
        <translation>Den sista dagen är före den första dagen.</translation>
    </message>
    <message>
        <source>{done} of {steps} steps done</source>
        <translation>{done} av {steps} steg klara</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Save a backup as a file</source>
        <translation>Spara en säkerhetskopia i en fil</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Återställ från en fil</translation>
    </message>
    <message>
        <source>A second place for the backups</source>
        <translation>En andra plats för säkerhetskopiorna</translation>
    </message>
    <message>
        <source>Backups of MentorDesk (*.mdbackup)</source>
        <translation>MentorDesks säkerhetskopior (*.mdbackup)</translation>
    </message>
</context>
<context>
    <name>PlanItem</name>
    <message>
        <source>Propose dates</source>
        <translation>Föreslå datum</translation>
    </message>
    <message>
        <source>Only what has no date yet gets one. You can change them all.</source>
        <translation>Bara det som ännu saknar datum får ett. Du kan ändra alla.</translation>
    </message>
    <message>
        <source>When the first day is written in the basics, dates can be proposed here.</source>
        <translation>När den första dagen finns i grunduppgifterna kan du få förslag på datum här.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the document</source>
        <translation>Förhandsgranskning av dokumentet</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Bring this into use</source>
        <translation>Ta den här i bruk</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Vad den innehåller</translation>
    </message>
    <message>
        <source>Restored the backup {name}.</source>
        <translation>Säkerhetskopian har återställts: {name}.</translation>
    </message>
    <message>
        <source>The password is the one of that time.</source>
        <translation>Lösenordet är det som var i bruk då.</translation>
    </message>
    <message>
        <source>The backup is being brought into use…</source>
        <translation>Säkerhetskopian återställs…</translation>
    </message>
    <message>
        <source>Everything is being put back as it was…</source>
        <translation>Allt ställs tillbaka som det var…</translation>
    </message>
    <message>
        <source>Everything is again as it was before.</source>
        <translation>Allt är igen som det var före det.</translation>
    </message>
    <message>
        <source>The files from before are kept in the folder {folder}.</source>
        <translation>De tidigare filerna finns kvar i mappen {folder}.</translation>
    </message>
    <message>
        <source>Bring this backup into use?</source>
        <translation>Ska den här säkerhetskopian tas i bruk?</translation>
    </message>
    <message>
        <source>What is here now is damaged, so nobody can say what was written after the backup was made.</source>
        <translation>Det som finns nu är skadat, så det går inte att säga vad som har skrivits efter att säkerhetskopian gjordes.</translation>
    </message>
    <message>
        <source>The damaged files are kept as they are, in a folder of their own.</source>
        <translation>De skadade filerna sparas som de är i en egen mapp.</translation>
    </message>
    <message>
        <source>You can undo this: what is here now is kept as a backup first.</source>
        <translation>Du kan ångra det här: först görs en säkerhetskopia av det som finns nu.</translation>
    </message>
    <message>
        <source>Bring it into use</source>
        <translation>Ta i bruk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Nothing has been written since it was made.</source>
        <translation>Inget har skrivits efter att den gjordes.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} och %n till</numerusform>
            <numerusform>{names} och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written after it was made goes out of use. It is about: {names}.</source>
        <translation>Det som skrivits efter det tas ur bruk. Det gäller: {names}.</translation>
    </message>
    <message>
        <source>The backup is locked with another key than today’s. The whole database changes to the one in the backup, and with it the password and the recovery code: those of that time count from then on.</source>
        <translation>Säkerhetskopian är låst med en annan nyckel än dagens. Hela databasen byts mot den i säkerhetskopian, och därmed också lösenordet och återställningskoden: därefter gäller de från den tiden.</translation>
    </message>
    <message>
        <source>Nothing was written yet when it was made.</source>
        <translation>När den gjordes hade inget ännu skrivits.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranskning</translation>
    </message>
</context>
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisk</translation>
    </message>
</context>
<context>
    <name>PrintAsk</name>
    <message>
        <source>Sending to the printer…</source>
        <translation>Skickar till skrivaren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>Sides</source>
        <translation>Sidor av pappret</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papper</translation>
    </message>
    <message>
        <source>Both sides, turned like a book</source>
        <translation>Dubbelsidigt, vänds som en bok</translation>
    </message>
    <message>
        <source>Both sides, turned like a wall calendar</source>
        <translation>Dubbelsidigt, vänds som en väggkalender</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Enkelsidigt</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Skrivare</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Antal exemplar</translation>
    </message>
    <message>
        <source>From page</source>
        <translation>Från sida</translation>
    </message>
    <message>
        <source>To page</source>
        <translation>Till sida</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>The side before</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>The next side</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The printer’s own settings…</source>
        <translation>Skrivarens egna inställningar…</translation>
    </message>
    <message>
        <source>The pages are made smaller to fit: {percent} % of their size.</source>
        <translation>Sidorna förminskas så att de får plats: storleken är {percent} %.</translation>
    </message>
    <message>
        <source>Side {side} of {sides}</source>
        <translation>Sida {side} av {sides}</translation>
    </message>
    <message>
        <source>stays empty</source>
        <translation>lämnas tom</translation>
    </message>
    <message>
        <source>No printer is installed on this PC. Save the pages as a PDF instead.</source>
        <translation>Ingen skrivare är installerad på den här datorn. Spara sidorna som PDF i stället.</translation>
    </message>
</context>
<context>
    <name>PrivacyNotice</name>
    <message>
        <source>Privacy notice</source>
        <translation>Dataskyddsbeskrivning</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>ProgrammeChoice</name>
    <message>
        <source>What do you begin?</source>
        <translation>Vad vill du börja med?</translation>
    </message>
    <message>
        <source>The model decides which meetings there are and what is asked in them.</source>
        <translation>Mentorskapsmodellen avgör vilka träffar som ingår och vad som frågas på dem.</translation>
    </message>
    <message>
        <source>One person’s mentoring</source>
        <translation>En persons mentorskap</translation>
    </message>
    <message>
        <source>Several together, on one plan</source>
        <translation>Flera tillsammans med en gemensam plan</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modell: {name}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>You have begun with this one. To take another, stop and begin anew.</source>
        <translation>Du har redan börjat med den här modellen. Vill du ta en annan, avbryt och börja om.</translation>
    </message>
</context>
<context>
    <name>ProgrammeFacts</name>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Kontrollsumma (SHA-256)</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Utgivare</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Bygger på</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Utgiven</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>Inte längre i bruk</translation>
    </message>
    <message>
        <source>For a group also: {contents}</source>
        <translation>För en grupp dessutom: {contents}</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most} meetings</source>
        <translation>{least}–{most} träffar</translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokument</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n språk</numerusform>
            <numerusform>%n språk</numerusform>
        </translation>
    </message>
    <message>
        <source>the original</source>
        <translation>originalet</translation>
    </message>
    <message>
        <source>translated by {name}</source>
        <translation>översatt av {name}</translation>
    </message>
    <message>
        <source>reviewed by a native speaker</source>
        <translation>granskad av en modersmålstalare</translation>
    </message>
    <message>
        <source>not yet reviewed by a native speaker</source>
        <translation>ännu inte granskad av en modersmålstalare</translation>
    </message>
</context>
<context>
    <name>Proposed</name>
    <message>
        <source>Use this</source>
        <translation>Använd förslaget</translation>
    </message>
    <message>
        <source>Copies the proposal to the field above.</source>
        <translation>Kopierar förslaget till fältet ovanför.</translation>
    </message>
    <message>
        <source>Proposal from the meetings</source>
        <translation>Förslag utifrån träffarna</translation>
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
        <translation>Enhet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Genväg</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänt</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Moves the element into the visible area</source>
        <translation>Flyttar objektet så att det syns</translation>
    </message>
    <message>
        <source>Set Focus</source>
        <translation>Ställ in fokus</translation>
    </message>
    <message>
        <source>Show Menu</source>
        <translation>Visa meny</translation>
    </message>
    <message>
        <source>Show on Screen</source>
        <translation>Visa på skärmen</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>&amp;Billing information:</source>
        <translation>&amp;Faktureringsinformation:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>Sl&amp;ut:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;Start:</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>Jobb&amp;prioritet:</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>Schemalag&amp;d utskrift:</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Inloggning krävs</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Skrivaren %1 på %2 kräver inloggning.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Skrivaren %1 kräver inloggning.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Lösenord:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Användarnamn:</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>An error occurred</source>
        <translation>Ett fel inträffade</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Plats:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Filt&amp;yp:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>”%1” är skrivskyddad.
Vill du ta bort den ändå?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Vill du säkert ta bort ”%1”?</translation>
    </message>
</context>
<context>
    <name>QMimeType</name>
    <message>
        <source>PDF document</source>
        <translation>PDF-dokument</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>Zip-arkiv</translation>
    </message>
    <message>
        <source>Microsoft Excel Worksheet</source>
        <translation>Excel-kalkylblad</translation>
    </message>
    <message>
        <source>TOML document</source>
        <translation>TOML-fil</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>mapp</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>Sid&amp;ordning:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Sidor &amp;per ark:</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Konflikter i dubbelsidiga inställningar</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Det finns konflikter i dubbelsidiga inställningar. Vill du rätta till dem?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Custom value for %1</source>
        <translation>Eget värde för %1</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Konflikter i sidkonfiguration</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Det finns konflikter i alternativen för sidkonfiguration. Vill du rätta till dem?</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Dubbelsidig utskrift</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Långsidesbindning</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Sidupps&amp;ättning:</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Kortsidesbindning</translation>
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
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tangentbord</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>block quote</source>
        <translation>blockcitat</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>skrivbord</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>avisering</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>växel</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fönster</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Downloads</source>
        <translation>Hämtningar</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Publik</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mallar</translation>
    </message>
</context>
<context>
    <name>QWindowsUiaMainProvider</name>
    <message>
        <source>blockquote</source>
        <translation>blockcitat</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Own question</source>
        <translation>Egen fråga</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>Vad vill du fråga?</translation>
    </message>
    <message>
        <source>Answer to the own question</source>
        <translation>Svar på den egna frågan</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Ta bort frågan</translation>
    </message>
</context>
<context>
    <name>ReadLine</name>
    <message>
        <source>Copy the address</source>
        <translation>Kopiera adressen</translation>
    </message>
</context>
<context>
    <name>ReadingIn</name>
    <message>
        <source>Read a filled form</source>
        <translation>Läs in en ifylld blankett</translation>
    </message>
    <message>
        <source>PDF forms ({patterns})</source>
        <translation>PDF-blanketter ({patterns})</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>The document that is signed</source>
        <translation>Dokumentet som undertecknas</translation>
    </message>
    <message>
        <source>The sealed document</source>
        <translation>Det förseglade dokumentet</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Take in a hand-over file or a filled form</source>
        <translation>Ta in en överlämningsfil eller en ifylld blankett</translation>
    </message>
    <message>
        <source>Hand-over files and filled forms ({patterns})</source>
        <translation>Överlämningsfiler och ifyllda blanketter ({patterns})</translation>
    </message>
</context>
<context>
    <name>RecordRows</name>
    <message>
        <source>Removed: {text}</source>
        <translation>Borttaget: {text}</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>A new password with the recovery code</source>
        <translation>Nytt lösenord med återställningskoden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Back to the password</source>
        <translation>Tillbaka till lösenordet</translation>
    </message>
    <message>
        <source>Type the code from your recovery sheet. Then you choose a new password.</source>
        <translation>Skriv koden från ditt återställningsblad. Sedan väljer du ett nytt lösenord.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Återställningskod</translation>
    </message>
    <message>
        <source>Capital or small letters, hyphens and spaces make no difference.</source>
        <translation>Stora och små bokstäver, bindestreck och mellanslag spelar ingen roll.</translation>
    </message>
    <message>
        <source>This code doesn’t open MentorDesk. Compare it with the sheet, character by character. Only the newest sheet works.</source>
        <translation>Koden öppnar inte MentorDesk. Jämför den med bladet tecken för tecken. Bara det nyaste bladet gäller.</translation>
    </message>
    <message numerus="yes">
        <source>The code has {all} characters; %n are there now.</source>
        <translation>
            <numerusform>Koden har {all} tecken. Nu finns det %n.</numerusform>
            <numerusform>Koden har {all} tecken. Nu finns det %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>“{text}” can&apos;t be saved. What was saved before is as it was.</source>
        <translation>”{text}” kan inte sparas. Det som sparats tidigare är oförändrat.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>Leave as before</source>
        <translation>Lämna som förut</translation>
    </message>
</context>
<context>
    <name>Remarked</name>
    <message>
        <source>Remark: {line}</source>
        <translation>Kommentar: {line}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Write a remark</source>
        <translation>Skriv en kommentar</translation>
    </message>
</context>
<context>
    <name>Repeats</name>
    <message>
        <source>Remove what is written?</source>
        <translation>Ta bort också det som är skrivet?</translation>
    </message>
    <message>
        <source>{name} already has answers. They are removed with it.</source>
        <translation>{name}: det finns redan svar. De tas bort samtidigt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Lägg till {name}</translation>
    </message>
    <message>
        <source>Removed: {text}</source>
        <translation>Borttaget: {text}</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Choose a backup file…</source>
        <translation>Välj en säkerhetskopia…</translation>
    </message>
    <message>
        <source>A backup brings back everything as it was when it was made. The files that are here now are kept, in a folder of their own.</source>
        <translation>En säkerhetskopia återställer allt så som det var när den gjordes. Filerna som finns här nu bevaras i en egen mapp.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Återställ en säkerhetskopia</translation>
    </message>
    <message>
        <source>Choose a backup file</source>
        <translation>Välj en säkerhetskopia</translation>
    </message>
    <message>
        <source>Backups of MentorDesk (*.mdbackup)</source>
        <translation>MentorDesks säkerhetskopior (*.mdbackup)</translation>
    </message>
    <message>
        <source>Restore the backup {name}?</source>
        <translation>Ska säkerhetskopian återställas: {name}?</translation>
    </message>
    <message>
        <source>The files that are here now are kept, so nothing is lost by trying.</source>
        <translation>Filerna som finns här nu bevaras, så du förlorar inget på att försöka.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>made {when}</source>
        <translation>gjord {when}</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>Återställ denna</translation>
    </message>
    <message>
        <source>No backup was found on this PC. If you have one elsewhere, such as on a USB stick, choose its file.</source>
        <translation>Inga säkerhetskopior hittades på den här datorn. Om det finns en någon annanstans, till exempel på ett USB-minne, välj dess fil.</translation>
    </message>
    <message>
        <source>Restored the backup {name}.</source>
        <translation>Säkerhetskopian har återställts: {name}.</translation>
    </message>
    <message>
        <source>What you have erased for good since then stays erased.</source>
        <translation>Det som du har raderat för gott efter det kommer inte tillbaka.</translation>
    </message>
    <message>
        <source>The password and the recovery code are those of that time.</source>
        <translation>Lösenordet och återställningskoden är de som var i bruk då.</translation>
    </message>
    <message>
        <source>The files from before are kept in the folder {folder}.</source>
        <translation>De tidigare filerna finns kvar i mappen {folder}.</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>How far is the goal: {goal}</source>
        <translation>Hur långt ni har kommit med målet: {goal}</translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation>Vad ni pratade om</translation>
    </message>
    <message>
        <source>Note on the goal: {goal}</source>
        <translation>Anteckning om målet: {goal}</translation>
    </message>
    <message>
        <source>We focus on this next</source>
        <translation>Det här fokuserar vi på härnäst</translation>
    </message>
</context>
<context>
    <name>RivalsBlock</name>
    <message>
        <source>Two versions wait for a choice</source>
        <translation>Två versioner väntar på ett val</translation>
    </message>
    <message>
        <source>Nothing waits for a choice any more</source>
        <translation>Inget väntar längre på ett val</translation>
    </message>
    <message>
        <source>These were written in two ways at different desks. What was written last stands now; the other version goes when you have chosen.</source>
        <translation>Det här har skrivits på olika sätt i två MentorDesk. Nu gäller det som skrevs sist. Den andra versionen försvinner när du har valt.</translation>
    </message>
    <message>
        <source>Stands now:</source>
        <translation>Gäller nu:</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>Gå till frågan</translation>
    </message>
</context>
<context>
    <name>RoleDuties</name>
    <message>
        <source>In our own words</source>
        <translation>Med egna ord</translation>
    </message>
</context>
<context>
    <name>RolePeople</name>
    <message>
        <source>Add: {role}</source>
        <translation>Lägg till: {role}</translation>
    </message>
    <message>
        <source>Removed: {text}</source>
        <translation>Borttagen: {text}</translation>
    </message>
</context>
<context>
    <name>SaidBefore</name>
    <message>
        <source>Last time</source>
        <translation>Förra gången</translation>
    </message>
</context>
<context>
    <name>SaidText</name>
    <message>
        <source>Show all</source>
        <translation>Visa allt</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>Saved in the folder {folder}: {file}.</source>
        <translation>Sparad i mappen {folder}: {file}.</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Visa i mappen</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save as PDF into a folder</source>
        <translation>Spara PDF-filerna i en mapp</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ScaleItem</name>
    <message>
        <source>Why, {view}</source>
        <translation>Motivering, {view}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivering</translation>
    </message>
</context>
<context>
    <name>ScaleThreadItem</name>
    <message>
        <source>No step has been chosen yet.</source>
        <translation>Inget steg har valts än.</translation>
    </message>
</context>
<context>
    <name>SealPage</name>
    <message>
        <source>Seal the document</source>
        <translation>Försegla dokumentet</translation>
    </message>
    <message>
        <source>What the seal proves</source>
        <translation>Vad förseglingen bevisar</translation>
    </message>
    <message>
        <source>What it doesn’t prove</source>
        <translation>Vad den inte bevisar</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Vad som följer</translation>
    </message>
    <message>
        <source>More about the key</source>
        <translation>Mer om nyckeln</translation>
    </message>
    <message>
        <source>Seal and lock</source>
        <translation>Försegla och lås</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Försegla</translation>
    </message>
    <message>
        <source>The last changes aren’t saved yet. Try again soon.</source>
        <translation>De senaste ändringarna är inte sparade än. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>{name} has signed with a drawn signature</source>
        <translation>{name} har undertecknat genom att rita</translation>
    </message>
    <message>
        <source>{name} has signed by typing the name</source>
        <translation>{name} har undertecknat genom att skriva sitt namn</translation>
    </message>
    <message>
        <source>{name} signs the printed page by pen</source>
        <translation>{name} undertecknar utskriften med penna</translation>
    </message>
    <message>
        <source>The document is whole: nothing in it has changed since it was sealed.</source>
        <translation>Dokumentet är helt: inget i det har ändrats sedan det förseglades.</translation>
    </message>
    <message>
        <source>It was sealed with the key below.</source>
        <translation>Det är förseglat med nyckeln nedan.</translation>
    </message>
    <message>
        <source>It doesn’t prove who the person at this PC was. It is no qualified electronic signature, and PDF readers say that the issuer isn’t known to them.</source>
        <translation>Förseglingen bevisar inte vem som satt vid datorn. Den är ingen kvalificerad elektronisk underskrift, och PDF-läsare säger att de inte känner utfärdaren.</translation>
    </message>
    <message>
        <source>The time is that of this PC’s clock.</source>
        <translation>Tiden är den här datorns klocka.</translation>
    </message>
    <message>
        <source>What it tells is locked here. Whoever unlocks it says why, and it becomes void.</source>
        <translation>Uppgifterna i det låses här. Den som låser upp dem anger varför, och då blir dokumentet ogiltigt.</translation>
    </message>
    <message>
        <source>It replaces the document {number}, which is void from then on.</source>
        <translation>Det ersätter dokumentet {number}, som är ogiltigt från och med det.</translation>
    </message>
    <message>
        <source>The file is kept here, locked, with its record number.</source>
        <translation>Filen förvaras här krypterad under sitt dokumentnummer.</translation>
    </message>
</context>
<context>
    <name>SecondPart</name>
    <message>
        <source>Second place</source>
        <translation>Andra plats</translation>
    </message>
    <message>
        <source>A backup on the same disk is of no help when the disk breaks or the PC is stolen. Choose a folder elsewhere as well: on a USB stick, in OneDrive or on a network drive. What goes there is encrypted, so only your password or recovery code opens it.</source>
        <translation>En säkerhetskopia på samma disk hjälper inte om disken går sönder eller datorn blir stulen. Välj därför en mapp också någon annanstans: på ett USB-minne, i OneDrive eller på en nätverksdisk. Filerna som läggs där är krypterade och öppnas bara med ditt lösenord eller din återställningskod.</translation>
    </message>
    <message>
        <source>The backups’ second place has not been within reach for a week.</source>
        <translation>Säkerhetskopians andra plats har inte kunnat nås på en vecka.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Sluta använda</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Välj en annan mapp</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Välj en mapp</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>Ännu inte nådd</translation>
    </message>
    <message>
        <source>Last reached {day}</source>
        <translation>Nåddes senast {day}</translation>
    </message>
</context>
<context>
    <name>SecretCard</name>
    <message>
        <source>Look inside</source>
        <translation>Visa innehållet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>This backup was made when another key was in use. Type the password of that time, or the recovery code from its sheet.</source>
        <translation>Den här säkerhetskopian gjordes när en annan nyckel var i bruk. Skriv lösenordet från den tiden eller återställningskoden på dess blad.</translation>
    </message>
    <message>
        <source>Password or recovery code</source>
        <translation>Lösenord eller återställningskod</translation>
    </message>
    <message>
        <source>That doesn’t open this backup. Type it again.</source>
        <translation>Det öppnar inte säkerhetskopian. Skriv på nytt.</translation>
    </message>
    <message>
        <source>Type the password or the recovery code.</source>
        <translation>Skriv lösenordet eller återställningskoden.</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>We have gone through this part</source>
        <translation>Vi har gått igenom den här delen</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>Security</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Aldrig av sig självt</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>Efter %n minut</numerusform>
            <numerusform>Efter %n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when the PC is not used</source>
        <translation>Lås när datorn inte används</translation>
    </message>
    <message>
        <source>With Ctrl and L you lock at once. What you have written is saved first.</source>
        <translation>Med tangenterna Ctrl och L låser du genast. Det du har skrivit sparas först.</translation>
    </message>
</context>
<context>
    <name>SetForAll</name>
    <message>
        <source>Your organisation has set this.</source>
        <translation>Din organisation har ställt in detta.</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>Keep what you have written?</source>
        <translation>Vill du behålla det du har skrivit?</translation>
    </message>
    <message>
        <source>A plan half done waits on the first page until you go on with it.</source>
        <translation>En halvfärdig plan väntar på startsidan tills du fortsätter med den.</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Behåll till senare</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Kasta bort</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Fortsätt skriva</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation>Samma som i systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljusa</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörka</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>How long data are kept</source>
        <translation>Hur länge uppgifterna sparas</translation>
    </message>
    <message>
        <source>Check a document…</source>
        <translation>Kontrollera ett dokument…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Also with the keys Ctrl and +, Ctrl and -, and Ctrl and 0.</source>
        <translation>Också med tangenterna Ctrl och +, Ctrl och - samt Ctrl och 0.</translation>
    </message>
    <message>
        <source>Everything lies in this folder on this computer, locked. By itself nothing leaves it but the encrypted backups, where you or your organisation have chosen a second place for them. The file mentordesk.key in it opens the rest: neither is of use without the other, so always move the whole folder.</source>
        <translation>Allt ligger i den här mappen på den här datorn, låst. Av sig självt lämnar inget mappen utom de krypterade säkerhetskopiorna, om du eller din organisation har valt en andra plats för dem. Filen mentordesk.key i mappen öppnar resten: ingendera är till nytta utan den andra, så flytta alltid hela mappen.</translation>
    </message>
    <message>
        <source>Mentoring models</source>
        <translation>Mentorskapsmodeller</translation>
    </message>
    <message>
        <source>See which models there are, import one or export one to begin from.</source>
        <translation>Se vilka modeller som finns. Du kan importera en ny eller exportera en som grund.</translation>
    </message>
    <message>
        <source>Show the models</source>
        <translation>Visa modellerna</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Var dina uppgifter finns</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>About MentorDesk</source>
        <translation>Om MentorDesk</translation>
    </message>
</context>
<context>
    <name>SharedRow</name>
    <message>
        <source>Name somebody else</source>
        <translation>Ange någon annan</translation>
    </message>
    <message>
        <source>{name}, the same person as: {role}</source>
        <translation>{name}, som också är {role}</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Skriv ut återställningsbladet</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>I have the code, go on</source>
        <translation>Jag har koden, fortsätt</translation>
    </message>
    <message>
        <source>MentorDesk recovery sheet</source>
        <translation>MentorDesks återställningsblad</translation>
    </message>
    <message>
        <source>Sent to the printer. Put the sheet in a safe place.</source>
        <translation>Bladet skickades till skrivaren. Lägg det på ett säkert ställe.</translation>
    </message>
    <message>
        <source>The file lies beside what it opens. Move it to another place, such as a USB stick.</source>
        <translation>Filen ligger nu på samma ställe som det den öppnar. Flytta den till en annan plats, till exempel ett USB-minne.</translation>
    </message>
    <message>
        <source>Best print it, and then delete the file.</source>
        <translation>Det bästa är att skriva ut filen och sedan ta bort den.</translation>
    </message>
    <message>
        <source>If you forget the password, this code lets you choose a new one. Nothing else does: without the password and the code, what you have written is lost.</source>
        <translation>Om du glömmer lösenordet kan du välja ett nytt med den här koden. Något annat sätt finns inte: om både lösenordet och koden går förlorade kan det du har skrivit inte längre öppnas.</translation>
    </message>
    <message>
        <source>Keep it where only you, or somebody you trust, can find it: in a locked cabinet, for instance. Don’t keep it on this PC, beside what it opens.</source>
        <translation>Förvara koden där bara du eller någon du litar på hittar den, till exempel i ett låst skåp. Förvara den inte på den här datorn, bredvid det den öppnar.</translation>
    </message>
</context>
<context>
    <name>SheetCheck</name>
    <message>
        <source>Finish</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Visa koden igen</translation>
    </message>
    <message>
        <source>Group {group}, character {sign}</source>
        <translation>Grupp {group}, tecken {sign}</translation>
    </message>
    <message>
        <source>This one differs from the code: {place}. Look at the sheet again.</source>
        <translation>Det här stämmer inte med koden: {place}. Titta på bladet igen.</translation>
    </message>
    <message>
        <source>This one is missing: {place}.</source>
        <translation>Det här saknas: {place}.</translation>
    </message>
    <message>
        <source>Take the sheet, or wherever you wrote the code down, and type these four characters of it. Then you can be sure that it helps when it is needed.</source>
        <translation>Ta fram bladet eller papperet där du skrev koden och skriv de här fyra tecknen. Då kan du vara säker på att koden hjälper när den behövs.</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Your recovery code</source>
        <translation>Din återställningskod</translation>
    </message>
</context>
<context>
    <name>ShelfCard</name>
    <message>
        <source>More about this model</source>
        <translation>Mer om modellen</translation>
    </message>
    <message>
        <source>Export as a base</source>
        <translation>Exportera som grund</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>egen tillagd</translation>
    </message>
    <message>
        <source>came with MentorDesk</source>
        <translation>följde med MentorDesk</translation>
    </message>
    <message>
        <source>not in use, as a newer version is here</source>
        <translation>inte i bruk, eftersom det finns en nyare version</translation>
    </message>
    <message>
        <source>As files in a zip</source>
        <translation>Som filer i ett zip-arkiv</translation>
    </message>
    <message>
        <source>As a spreadsheet (.xlsx)</source>
        <translation>Som kalkylblad (.xlsx)</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Import a mentoring model</source>
        <translation>Importera en mentorskapsmodell</translation>
    </message>
    <message>
        <source>Remove {name} {version}?</source>
        <translation>Ta bort {name} {version}?</translation>
    </message>
    <message>
        <source>What has begun under this model goes on as before: it keeps a copy of its own. Nothing new can be begun under it.</source>
        <translation>Det som har börjat enligt modellen fortsätter som förut, för det har en egen kopia av den. Du kan inte längre börja något nytt enligt modellen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Mentoring models</source>
        <translation>Mentorskapsmodeller</translation>
    </message>
    <message>
        <source>A model decides which meetings there are and what is asked in them. Your area may have one of its own: a zip file, a spreadsheet (.xlsx) or a folder.</source>
        <translation>Modellen avgör vilka träffar som hålls och vad som frågas på dem. Ditt område kan ha en egen modell: en zip-fil, ett kalkylblad (.xlsx) eller en mapp.</translation>
    </message>
    <message>
        <source>You can also drop the file on this page.</source>
        <translation>Du kan också släppa filen på den här sidan.</translation>
    </message>
    <message>
        <source>Export as a base</source>
        <translation>Exportera som grund</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-filer (*.zip)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Kalkylblad (*.xlsx)</translation>
    </message>
    <message>
        <source>{name} is in use now. New ones can be begun under it.</source>
        <translation>{name} är nu i bruk. Du kan börja nya enligt den.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Everybody is in a pair.</source>
        <translation>Alla har ett par.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Ingen ännu.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a pair</source>
        <translation>
            <numerusform>%n utan par</numerusform>
            <numerusform>%n utan par</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Uppgifter att göra</translation>
    </message>
    <message>
        <source>Help for the talk</source>
        <translation>Stöd för samtalet</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>Running</source>
        <translation>Pågående</translation>
    </message>
    <message>
        <source>Plans half done</source>
        <translation>Halvfärdiga</translation>
    </message>
    <message>
        <source>Ended ({count})</source>
        <translation>Avslutade ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%n mentorships</source>
        <translation>
            <numerusform>%n mentorskap</numerusform>
            <numerusform>%n mentorskap</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignPage</name>
    <message>
        <source>Read the document first. If something in it isn’t right, say so now.</source>
        <translation>Läs dokumentet först. Om något i det inte stämmer, säg det nu.</translation>
    </message>
    <message>
        <source>Read the document</source>
        <translation>Läs dokumentet</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Underteckna</translation>
    </message>
    <message>
        <source>Type your name, or choose another way to sign.</source>
        <translation>Skriv ditt namn eller välj ett annat sätt.</translation>
    </message>
    <message>
        <source>Draw your signature, or choose another way to sign.</source>
        <translation>Rita din underskrift eller välj ett annat sätt.</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Place for the signature, {name}</source>
        <translation>Plats för underskriften, {name}</translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <translation>Ångra sista strecket</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>How do you sign?</source>
        <translation>Hur undertecknar du?</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Rita</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>Skriv namnet</translation>
    </message>
    <message>
        <source>By pen on paper</source>
        <translation>Med penna på papper</translation>
    </message>
    <message>
        <source>Draw with the mouse, a pen or a finger.</source>
        <translation>Rita med musen, en penna eller fingret.</translation>
    </message>
    <message>
        <source>Your name, as you sign it</source>
        <translation>Ditt namn så som du undertecknar</translation>
    </message>
    <message>
        <source>The place stays empty. You sign the printed page.</source>
        <translation>Platsen lämnas tom. Du undertecknar utskriften.</translation>
    </message>
</context>
<context>
    <name>SignaturesItem</name>
    <message>
        <source>Place of signing</source>
        <translation>Ort för underskrift</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <translation>Datum för underskrift</translation>
    </message>
    <message>
        <source>Everyone signs here on the screen, or by pen on paper.</source>
        <translation>Var och en undertecknar här på skärmen eller med penna på papper.</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Ingen är angiven ännu</translation>
    </message>
</context>
<context>
    <name>SignerLine</name>
    <message>
        <source>Nobody named yet</source>
        <translation>Ingen utsedd ännu</translation>
    </message>
    <message>
        <source>How does {name} sign?</source>
        <translation>Hur undertecknar {name}?</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>På den här datorn</translation>
    </message>
    <message>
        <source>By pen on paper</source>
        <translation>Med penna på papper</translation>
    </message>
    <message>
        <source>Signs the printed page by pen.</source>
        <translation>Undertecknar utskriften med penna.</translation>
    </message>
</context>
<context>
    <name>SigningPage</name>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>SigningView</name>
    <message>
        <source>Stop signing?</source>
        <translation>Avbryta undertecknandet?</translation>
    </message>
    <message>
        <source>Stop and lock</source>
        <translation>Avsluta och lås</translation>
    </message>
    <message>
        <source>Stop signing</source>
        <translation>Avbryt undertecknandet</translation>
    </message>
    <message>
        <source>Go back to the beginning?</source>
        <translation>Gå tillbaka till början?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tillbaka</translation>
    </message>
    <message>
        <source>No signature is kept, and the form stays as it is. The program is locked, so that whoever has the PC sees nothing else. The password opens it.</source>
        <translation>Inga underskrifter sparas, och blanketten förblir som den är. Programmet låses, så att den som har datorn inte ser något annat. Det öppnas med lösenordet.</translation>
    </message>
    <message>
        <source>The signatures given so far are lost. The form stays as it is.</source>
        <translation>Underskrifterna som getts hittills går förlorade. Blanketten förblir som den är.</translation>
    </message>
    <message>
        <source>Go on signing</source>
        <translation>Fortsätt underteckna</translation>
    </message>
</context>
<context>
    <name>StateBar</name>
    <message>
        <source>Sign anew</source>
        <translation>Underteckna på nytt</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saving</source>
        <translation>Sparande</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå till fältet</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Everything you type is saved by itself</source>
        <translation>Allt du skriver sparas av sig självt</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Sparat {time}</translation>
    </message>
    <message>
        <source>Backed up {time}</source>
        <translation>Säkerhetskopierat {time}</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Make room, and it is saved by itself.</source>
        <translation>Inte sparat: disken är full. Frigör utrymme, så sparas det av sig självt.</translation>
    </message>
    <message>
        <source>Not saved: {why} MentorDesk keeps trying.</source>
        <translation>Inte sparat: {why} MentorDesk försöker igen.</translation>
    </message>
    <message>
        <source>The database is damaged: what you type now may be lost.</source>
        <translation>Databasen är skadad: det du skriver nu kan gå förlorat.</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>{step}, done</source>
        <translation>{step}, klar</translation>
    </message>
    <message>
        <source>{step}, you are here</source>
        <translation>{step}, du är här</translation>
    </message>
    <message>
        <source>{step}, later</source>
        <translation>{step}, senare</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Late</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Klart den</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Propose the times again</source>
        <translation>Föreslå tiderna på nytt</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>At least 8 characters. Several words are easy to remember and hard to guess.</source>
        <translation>Minst 8 tecken. Flera ord är lätta att minnas och svåra att gissa.</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>För kort</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Lätt att gissa</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Måttligt</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Starkt</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>The document is still being made. Go on in a moment.</source>
        <translation>Dokumentet görs ännu. Fortsätt om en stund.</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Vad som undertecknas</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Vilka som undertecknar</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Plats och tid</translation>
    </message>
    <message>
        <source>Read the document first. Once it is sealed, it stays as it is.</source>
        <translation>Läs dokumentet först. När det har förseglats förblir det som det är.</translation>
    </message>
    <message>
        <source>{number} is sealed already. It becomes void when you seal this.</source>
        <translation>{number} är redan förseglat. Det blir ogiltigt när du förseglar det här.</translation>
    </message>
    <message>
        <source>Place of signing</source>
        <translation>Ort för undertecknande</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <translation>Datum för undertecknande</translation>
    </message>
    <message>
        <source>Something is missing. You can sign all the same.</source>
        <translation>Något saknas. Du kan ändå underteckna.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Inget saknas.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts are not confirmed yet: {parts}. The signatures confirm them, too.</source>
        <translation>
            <numerusform>%n del är ännu inte godkänd: {parts}. Underskrifterna godkänner den också.</numerusform>
            <numerusform>%n delar är ännu inte godkända: {parts}. Underskrifterna godkänner dem också.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back and confirm</source>
        <translation>Gå tillbaka och godkänn</translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no answer.</source>
        <translation>
            <numerusform>%n fråga saknar svar.</numerusform>
            <numerusform>%n frågor saknar svar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings have not been held.</source>
        <translation>
            <numerusform>%n möte har inte hållits.</numerusform>
            <numerusform>%n möten har inte hållits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are there in two ways.</source>
        <translation>
            <numerusform>%n uppgift finns i två versioner.</numerusform>
            <numerusform>%n uppgifter finns i två versioner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named: {role}.</source>
        <translation>Ingen är utsedd: {role}.</translation>
    </message>
    <message>
        <source>The place of signing is empty.</source>
        <translation>Orten för underskriften är tom.</translation>
    </message>
</context>
<context>
    <name>TabPlan</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Import a mentoring model</source>
        <translation>Importera en mentorskapsmodell</translation>
    </message>
    <message>
        <source>Mentoring models ({patterns})</source>
        <translation>Mentorskapsmodeller ({patterns})</translation>
    </message>
</context>
<context>
    <name>TaskLines</name>
    <message>
        <source>No open tasks.</source>
        <translation>Inga uppgifter att göra.</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation>Vad ska göras?</translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation>Ta bort uppgiften</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Klar senast</translation>
    </message>
</context>
<context>
    <name>TasksItem</name>
    <message>
        <source>Add a task</source>
        <translation>Lägg till en uppgift</translation>
    </message>
</context>
<context>
    <name>Then</name>
    <message>
        <source>Last changed {when}, and again after this backup.</source>
        <translation>Senast ändrad {when}, och igen efter den här säkerhetskopian.</translation>
    </message>
    <message>
        <source>What was different then</source>
        <translation>Vad som var annorlunda då</translation>
    </message>
    <message>
        <source>A text can be selected and copied from here.</source>
        <translation>Du kan markera text här och kopiera den.</translation>
    </message>
    <message>
        <source>No text was different then.</source>
        <translation>Ingen text var annorlunda då.</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Säkerhetskopian läses…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>Then:</source>
        <translation>Då:</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Nu:</translation>
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
        <translation>Skriv klockslaget så här: 9.30.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline of the plan</source>
        <translation>Planens tidslinje</translation>
    </message>
    <message>
        <source>Today {day}</source>
        <translation>I dag {day}</translation>
    </message>
    <message>
        <source>Last day {day}</source>
        <translation>Sista dagen {day}</translation>
    </message>
</context>
<context>
    <name>TodoRow</name>
    <message>
        <source>More to do with this</source>
        <translation>Fler åtgärder</translation>
    </message>
    <message>
        <source>Keep longer…</source>
        <translation>Spara längre…</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Saved to a file</source>
        <translation>Sparat i en fil</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Sparad: {file}</translation>
    </message>
    <message>
        <source>Saved: {file}. Open it, and the calendar takes the meetings in. When a time changes, save it again and open it: the meeting moves.</source>
        <translation>Sparat: {file}. Öppna filen, så kommer träffarna in i kalendern. När en tid ändras sparar och öppnar du den på nytt: träffen flyttas.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Skickat till skrivaren</translation>
    </message>
    <message>
        <source>This follows version {version} now.</source>
        <translation>Den här följer nu version {version}.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers to earlier questions are kept.</source>
        <translation>
            <numerusform>%n svar på en tidigare fråga finns kvar.</numerusform>
            <numerusform>%n svar på tidigare frågor finns kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was written about health is erased.</source>
        <translation>Det som gällde hälsan har raderats för gott.</translation>
    </message>
    <message>
        <source>Everything in the file is here now.</source>
        <translation>Allt i filen finns nu här.</translation>
    </message>
    <message>
        <source>What you chose from the form is here now.</source>
        <translation>Det du valde från blanketten finns nu här.</translation>
    </message>
    <message>
        <source>This is sealed, so nothing was changed.</source>
        <translation>Detta är förseglat, så inget ändrades.</translation>
    </message>
    <message>
        <source>This is open for changes now.</source>
        <translation>Uppgifterna är nu öppna för ändringar.</translation>
    </message>
    <message>
        <source>Printing was cancelled</source>
        <translation>Utskriften avbröts</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Begin with an empty database</source>
        <translation>Börja med en tom databas</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Your data lies in {folder}</source>
        <translation>Dina uppgifter finns i mappen {folder}</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Put back</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>UndoOfChoice</name>
    <message>
        <source>The other version stands now.</source>
        <translation>Den andra versionen gäller nu.</translation>
    </message>
    <message>
        <source>The present version stays.</source>
        <translation>Den nuvarande versionen står kvar.</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>Keep it locked</source>
        <translation>Låt det vara låst</translation>
    </message>
    <message>
        <source>Unlock to change?</source>
        <translation>Låsa upp för ändringar?</translation>
    </message>
    <message>
        <source>The reason and your name on this PC stay in the history.</source>
        <translation>Orsaken och ditt användarnamn på datorn sparas i historiken.</translation>
    </message>
    <message>
        <source>Why is it changed?</source>
        <translation>Varför ändras uppgifterna?</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser upp…</translation>
    </message>
    <message>
        <source>The sealed document {number} becomes void: destroy or mark the copies that were printed or handed out. The file stays here. A new one that you seal says that it replaces this one.</source>
        <translation>Det förseglade dokumentet {number} blir ogiltigt: förstör eller märk utskrifterna och kopiorna som delats ut. Filen finns kvar här. När du förseglar ett nytt står det i det att det ersätter detta.</translation>
    </message>
    <message>
        <source>Write why it is changed.</source>
        <translation>Skriv varför uppgifterna ändras.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Open with your password</source>
        <translation>Öppna med ditt lösenord</translation>
    </message>
    <message>
        <source>Remember on this PC</source>
        <translation>Kom ihåg på den här datorn</translation>
    </message>
    <message>
        <source>Whoever signs in to this PC with your user name gets in without a password.</source>
        <translation>Den som loggar in på datorn med ditt användarnamn kommer in utan lösenord.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>Glömt lösenordet?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>That isn’t the password. Look at Caps Lock and the language of the keyboard, and type it again.</source>
        <translation>Fel lösenord. Kontrollera Caps Lock och tangentbordets språk och skriv lösenordet igen.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Skriv lösenordet.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Öppnar…</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Save the whole document…</source>
        <translation>Spara det oförändrade dokumentet…</translation>
    </message>
    <message>
        <source>Open what it was made of</source>
        <translation>Öppna uppgifterna som det gjordes av</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Drop a PDF here</source>
        <translation>Släpp en PDF-fil här</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Välj en fil…</translation>
    </message>
    <message>
        <source>Nothing in the file is changed, and MentorDesk doesn’t keep it.</source>
        <translation>Inget i filen ändras, och MentorDesk sparar den inte.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>Kontrollera ett dokument</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Checking {file}…</source>
        <translation>{file} kontrolleras…</translation>
    </message>
    <message>
        <source>MentorDesk tells whether a PDF is just as it was sealed here, and if not, what is different.</source>
        <translation>MentorDesk berättar om en PDF-fil är precis som när den förseglades här, och om inte, vad som är annorlunda.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>You can try now.</source>
        <translation>Du kan försöka nu.</translation>
    </message>
    <message numerus="yes">
        <source>That isn’t the password. You can try again in %n seconds.</source>
        <translation>
            <numerusform>Fel lösenord. Du kan försöka igen om %n sekund.</numerusform>
            <numerusform>Fel lösenord. Du kan försöka igen om %n sekunder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>What you begin</source>
        <translation>Vad du börjar med</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Step {n} of {count}: {name}</source>
        <translation>Steg {n} av {count}: {name}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>WizardBar</name>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>WordRow</name>
    <message>
        <source>Word</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Förklaring</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Översättning</translation>
    </message>
    <message>
        <source>Remove the word</source>
        <translation>Ta bort ordet</translation>
    </message>
    <message>
        <source>Translation ({language})</source>
        <translation>Översättning ({language})</translation>
    </message>
</context>
<context>
    <name>WordsItem</name>
    <message>
        <source>Add a word</source>
        <translation>Lägg till ett ord</translation>
    </message>
    <message numerus="yes">
        <source>%n words in the list</source>
        <translation>
            <numerusform>%n ord i ordlistan</numerusform>
            <numerusform>%n ord i ordlistan</numerusform>
        </translation>
    </message>
    <message>
        <source>From earlier meetings</source>
        <translation>Från tidigare träffar</translation>
    </message>
</context>
<context>
    <name>YesNoItem</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Har inte frågats</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>MentorDesk is locked.</source>
        <translation>MentorDesk är låst.</translation>
    </message>
    <message>
        <source>What lies in the data folder now has a password of its own. Type it to go on.</source>
        <translation>Det som nu finns i datamappen har ett eget lösenord. Skriv det för att fortsätta.</translation>
    </message>
    <message>
        <source>Opening your data…</source>
        <translation>Dina uppgifter öppnas…</translation>
    </message>
    <message>
        <source>The database is encrypted. Give its password in a file, with --password-file FILE, or in the environment variable {variable}.</source>
        <translation>Databasen är krypterad. Ge dess lösenord i en fil med --password-file FIL eller i miljövariabeln {variable}.</translation>
    </message>
    <message>
        <source>{file} could not be read, and should hold a password. Check its name.</source>
        <translation>Filen {file}, som ska innehålla ett lösenord, kunde inte läsas. Kontrollera filens namn.</translation>
    </message>
    <message>
        <source>{file} should hold a password, but is no text in UTF-8. Save it anew as UTF-8.</source>
        <translation>Filen {file} ska innehålla ett lösenord men är inte text i UTF-8. Spara den på nytt som UTF-8.</translation>
    </message>
    <message>
        <source>There is no database in the folder {folder}. Check its name, or take a backup into use there.</source>
        <translation>I mappen {folder} finns ingen databas. Kontrollera mappens namn eller ta en säkerhetskopia i bruk där.</translation>
    </message>
    <message>
        <source>The database in {folder} is gone, though its key file and what belongs to its backups are there. Take a backup into use, or bring the file {file} back.</source>
        <translation>Databasen saknas i mappen {folder}, fast dess nyckelfil och det som hör till säkerhetskopiorna finns där. Ta en säkerhetskopia i bruk eller lägg tillbaka filen {file}.</translation>
    </message>
    <message>
        <source>A new database was made. Its recovery code is {code}: keep it in a safe place, it opens the database when the password is forgotten.</source>
        <translation>En ny databas skapades. Dess återställningskod är {code}: förvara den på ett säkert ställe, den öppnar databasen om lösenordet glöms bort.</translation>
    </message>
    <message>
        <source>MentorDesk was locked because it had not been used for a while.</source>
        <translation>MentorDesk låstes eftersom det inte hade använts på en stund.</translation>
    </message>
    <message>
        <source>MentorDesk was locked together with the computer.</source>
        <translation>MentorDesk låstes tillsammans med datorn.</translation>
    </message>
    <message>
        <source>Another MentorDesk on this computer has the database in {folder} open (process {holder}). Close it, or let it finish, and try again.</source>
        <translation>Ett annat MentorDesk på den här datorn har databasen i {folder} öppen (process {holder}). Stäng det eller låt det bli färdigt, och försök igen.</translation>
    </message>
    <message>
        <source>MentorDesk on the computer {host} has the database in {folder} open (process {holder}). Close it there, and try again. If it isn’t open there, delete the file {file}.</source>
        <translation>MentorDesk på datorn {host} har databasen i {folder} öppen (process {holder}). Stäng det där och försök igen. Om det inte är öppet där, ta bort filen {file}.</translation>
    </message>
    <message>
        <source>Open MentorDesk first, with your own password. Then a new plan begins.</source>
        <translation>Öppna först MentorDesk med ditt eget lösenord. Sedan börjar en ny plan.</translation>
    </message>
    <message>
        <source>Open MentorDesk first, with your own password. Then you can find in everything.</source>
        <translation>Öppna först MentorDesk med ditt eget lösenord. Sedan kan du söka i allt.</translation>
    </message>
    <message>
        <source>Open MentorDesk first, with your own password. The file {file} is waiting.</source>
        <translation>Öppna först MentorDesk med ditt eget lösenord. Filen {file} väntar.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fungerar</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FUNGERAR INTE</translation>
    </message>
    <message>
        <source>Not tried, as something before it failed</source>
        <translation>Inte prövat, eftersom något tidigare inte fungerar</translation>
    </message>
    <message>
        <source>Everything works on this PC.</source>
        <translation>Allt fungerar på den här datorn.</translation>
    </message>
    <message>
        <source>Something doesn’t work. Install MentorDesk again, which repairs its files.</source>
        <translation>Något fungerar inte. Installera MentorDesk på nytt, så repareras dess filer.</translation>
    </message>
    <message>
        <source>Letters of every language</source>
        <translation>Bokstäver på alla språk</translation>
    </message>
    <message>
        <source>Fonts, icons and look</source>
        <translation>Typsnitt, ikoner och utseende</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Encrypted database</source>
        <translation>Krypterad databas</translation>
    </message>
    <message>
        <source>Answers of a work trial</source>
        <translation>Svaren i en arbetsprövning</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sökning</translation>
    </message>
    <message>
        <source>Spreadsheet of a programme</source>
        <translation>Ett program som kalkylark</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopia</translation>
    </message>
    <message>
        <source>Taking a backup into use</source>
        <translation>Ibruktagning av en säkerhetskopia</translation>
    </message>
    <message>
        <source>Documents as PDF</source>
        <translation>Dokument som PDF</translation>
    </message>
    <message>
        <source>Meetings for a calendar</source>
        <translation>Träffar för en kalender</translation>
    </message>
    <message>
        <source>Signing and sealing</source>
        <translation>Underskrift och försegling</translation>
    </message>
    <message>
        <source>Checking a sealed document</source>
        <translation>Kontroll av ett förseglat dokument</translation>
    </message>
    <message>
        <source>Sealed answers stay as they are</source>
        <translation>Förseglade svar förblir som de är</translation>
    </message>
    <message>
        <source>Unlocking what is sealed</source>
        <translation>Upplåsning av det som är förseglat</translation>
    </message>
    <message>
        <source>Handing over to another desk</source>
        <translation>Överlämning till en annan arbetsplats</translation>
    </message>
    <message>
        <source>Closing and opening again</source>
        <translation>Stängning och öppning på nytt</translation>
    </message>
    <message>
        <source>VOID {day}</source>
        <translation>OGILTIG {day}</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Ny plan</translation>
    </message>
    <message>
        <source>Find in everything</source>
        <translation>Sök i allt</translation>
    </message>
    <message>
        <source>What your organisation has set as {name} is not followed: “{value}” is no whole number from {least} to {most}. Tell your IT support.</source>
        <translation>Din organisations inställning {name} följs inte: ”{value}” är inget heltal mellan {least} och {most}. Berätta det för din organisations it-stöd.</translation>
    </message>
    <message>
        <source>What your organisation has set as {name} is not followed: “{value}” is none of {known}. Tell your IT support.</source>
        <translation>Din organisations inställning {name} följs inte: ”{value}” är inget av dessa: {known}. Berätta det för din organisations it-stöd.</translation>
    </message>
    <message>
        <source>What your organisation has set as {name} is not followed: “{value}” is not the whole path of a folder. Tell your IT support.</source>
        <translation>Din organisations inställning {name} följs inte: ”{value}” är inte hela sökvägen till en mapp. Berätta det för din organisations it-stöd.</translation>
    </message>
    <message>
        <source>What your organisation has set as {name} is not followed: “{value}” names {variable}, which this PC does not know. Tell your IT support.</source>
        <translation>Din organisations inställning {name} följs inte: i ”{value}” står {variable}, som den här datorn inte känner till. Berätta det för din organisations it-stöd.</translation>
    </message>
    <message>
        <source>What your organisation has set as {name} is not followed: this version of MentorDesk has no setting of that name. Tell your IT support.</source>
        <translation>Din organisations inställning {name} följs inte: den här versionen av MentorDesk har ingen inställning med det namnet. Berätta det för din organisations it-stöd.</translation>
    </message>
    <message>
        <source>MentorDesk has the database in {folder} open. Lock it there with Ctrl+L, or close it, and try again.</source>
        <translation>MentorDesk har databasen i {folder} öppen. Lås det i dess fönster med Ctrl+L, eller stäng det, och försök igen.</translation>
    </message>
    <message>
        <source>MentorDesk is being opened or locked just now. Try again in a moment.</source>
        <translation>MentorDesk öppnas eller låses just nu. Försök igen om en stund.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>{name} {version}: nothing is wrong. Languages: {languages}.</source>
        <translation>{name} {version}: allt är som det ska. Språk: {languages}.</translation>
    </message>
    <message>
        <source>{name} {version} can be used; look at what is told above. Languages: {languages}.</source>
        <translation>{name} {version} kan tas i bruk. Se på det som nämns ovan. Språk: {languages}.</translation>
    </message>
    <message>
        <source>“{old}” is neither a file nor the id of a programme. There are: {known}.</source>
        <translation>”{old}” är varken en fil eller koden för en modell. Modellerna: {known}.</translation>
    </message>
    <message>
        <source>There is no programme “{id}”. There are: {known}.</source>
        <translation>Det finns ingen modell ”{id}”. Modellerna är: {known}.</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>egen</translation>
    </message>
    <message>
        <source>came along</source>
        <translation>följde med programmet</translation>
    </message>
    <message>
        <source>{file} has taken the place of the database in {folder}.</source>
        <translation>{file} har tagit databasens plats i mappen {folder}.</translation>
    </message>
    <message>
        <source>What was there before is in {file}: restore that to go back.</source>
        <translation>Det som fanns där förut finns i {file}: återställ den om du vill tillbaka.</translation>
    </message>
    <message>
        <source>The database from before could not be opened. Its files are kept in {folder}.</source>
        <translation>Den tidigare databasen kunde inte öppnas. Dess filer finns kvar i mappen {folder}.</translation>
    </message>
    <message>
        <source>The password is the one that was in force in the backup.</source>
        <translation>Lösenordet är nu det som gällde när säkerhetskopian gjordes.</translation>
    </message>
    <message>
        <source>The database in {folder}: nothing is wrong. Mentorships: {count}.</source>
        <translation>Databasen i mappen {folder} är i ordning. Mentorskap: {count}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}, so nothing was done. Check its name, or make the folder if the database is to begin there.</source>
        <translation>Mappen {folder} finns inte, så inget gjordes. Kontrollera dess namn, eller skapa mappen om databasen ska börja där.</translation>
    </message>
    <message>
        <source>{file}: nothing is wrong.</source>
        <translation>{file} är i ordning.</translation>
    </message>
    <message>
        <source>Not everything is as it should be: see above.</source>
        <translation>Allt är inte som det ska: se raderna ovan.</translation>
    </message>
    <message>
        <source>{file} was not written. Let its name end in {sealed}, and it is encrypted, or in {plain}, and everybody can read it.</source>
        <translation>Filen {file} skrevs inte. Om namnet slutar på {sealed} krypteras den, och om det slutar på {plain} kan vem som helst läsa den.</translation>
    </message>
    <message>
        <source>{file} is damaged, or neither a hand-over file of MentorDesk nor a filled form. Choose another file, or ask for a new one.</source>
        <translation>{file} är skadad eller så är den varken en överlämningsfil från MentorDesk eller en ifylld blankett. Välj en annan fil eller be om en ny.</translation>
    </message>
    <message>
        <source>The passphrase is too short, so nothing was written. Give at least {count} characters.</source>
        <translation>Lösenfrasen är för kort, så ingenting skrevs. Ge minst {count} tecken.</translation>
    </message>
    <message>
        <source>A file that is encrypted needs a passphrase of its own. Give it in a file, with --passphrase-file FILE after the command, or in the environment variable {variable}.</source>
        <translation>En krypterad fil behöver en egen lösenfras. Ge den i en fil, med --passphrase-file FIL efter kommandot, eller i miljövariabeln {variable}.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nytt</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>samma</translation>
    </message>
    <message>
        <source>different</source>
        <translation>annat</translation>
    </message>
    <message>
        <source>has no place here</source>
        <translation>saknar plats här</translation>
    </message>
    <message>
        <source>now: {text}</source>
        <translation>nu: {text}</translation>
    </message>
    <message>
        <source>in the form: {text}</source>
        <translation>i blanketten: {text}</translation>
    </message>
    <message>
        <source>Take in the new answers ({count})?</source>
        <translation>Ska de nya svaren tas in ({count})?</translation>
    </message>
    <message>
        <source>Let the form’s answers take the place of the different ones ({count})?</source>
        <translation>Ska blankettens svar ersätta de svar som är annorlunda ({count})?</translation>
    </message>
    <message>
        <source>y/n</source>
        <translation>j/n</translation>
    </message>
    <message>
        <source>Taken in: {count}.</source>
        <translation>Intagna: {count}.</translation>
    </message>
    <message>
        <source>Left out, as it is different here or has no place: {count}.</source>
        <translation>Utelämnat, eftersom svaret här är ett annat eller platsen saknas: {count}.</translation>
    </message>
    <message>
        <source>Nothing is filled in on this form.</source>
        <translation>Ingenting är ifyllt på den här blanketten.</translation>
    </message>
    <message>
        <source>The form doesn’t tell which mentorship it is of, or that one isn’t here. Add --mentorship and its id, as `mentordesk list` prints it.</source>
        <translation>Blanketten berättar inte vilket mentorskap den hör till, eller så finns det inte här. Lägg till --mentorship och dess id, som `mentordesk list` skriver ut.</translation>
    </message>
    <message>
        <source>Record number: {number}</source>
        <translation>Dokumentnummer: {number}</translation>
    </message>
    <message>
        <source>Sealed: {when}</source>
        <translation>Förseglat: {when}</translation>
    </message>
    <message>
        <source>Hash on each page: {hash}</source>
        <translation>Kontrollsumma på varje sida: {hash}</translation>
    </message>
    <message>
        <source>Signed on the screen: {name}</source>
        <translation>Har undertecknat på skärmen: {name}</translation>
    </message>
    <message>
        <source>Left to sign by pen on paper: {name}</source>
        <translation>Undertecknar med penna på papper: {name}</translation>
    </message>
    <message>
        <source>Signature missing from the file, or spoilt: {name}</source>
        <translation>Underskriften saknas i filen eller är förstörd: {name}</translation>
    </message>
    <message>
        <source>Sealed with the key of: {name}</source>
        <translation>Förseglat med nyckeln: {name}</translation>
    </message>
    <message>
        <source>There is no database in the folder {folder}, so nothing is known of what was sealed with its MentorDesk. Check the folder’s name.</source>
        <translation>I mappen {folder} finns ingen databas, så inget är känt om vad som har förseglats med dess MentorDesk. Kontrollera mappens namn.</translation>
    </message>
    <message>
        <source>MentorDesk has the database in {folder} open. Check the file there, with “Check a document…”, or lock or close MentorDesk and try again.</source>
        <translation>MentorDesk har databasen i {folder} öppen. Kontrollera filen i dess fönster med ”Kontrollera ett dokument…”, eller lås eller stäng MentorDesk och försök igen.</translation>
    </message>
    <message>
        <source>Replaced by: {number}</source>
        <translation>Ersatt av: {number}</translation>
    </message>
    <message>
        <source>MentorDesk made a mistake and stopped. What was saved before is there. The details below help to mend it; they hold nothing that anybody has typed.</source>
        <translation>MentorDesk gjorde ett fel och avbröt. Det som sparats tidigare finns kvar. Uppgifterna nedan hjälper till att rätta felet; de innehåller inget som någon har skrivit.</translation>
    </message>
    <message>
        <source>The disk is full, so not everything could be written. Make room on it, and try again.</source>
        <translation>Disken är full, så allt kunde inte skrivas. Frigör utrymme på disken och försök igen.</translation>
    </message>
    <message>
        <source>This is the sealed document {number}.</source>
        <translation>Det här är det förseglade dokumentet {number}.</translation>
    </message>
    <message>
        <source>The form was written, but what is filled in on it can’t be read in: this mentorship is locked because its feedback form is sealed. Unlock it first.</source>
        <translation>Blanketten skrevs, men det som fylls i på den kan inte läsas in: mentorskapet är låst eftersom responsblanketten är förseglad. Lås upp det först.</translation>
    </message>
    <message>
        <source>Nothing is set by your organisation on this PC.</source>
        <translation>Din organisation har inte ställt in något på den här datorn.</translation>
    </message>
    <message>
        <source>MentorDesk has the database in {folder} open, and made no backup of it. Look what it says, or close it, and try again.</source>
        <translation>MentorDesk har databasen i {folder} öppen och gjorde ingen säkerhetskopia av den. Se efter vad det står i dess fönster, eller stäng det, och försök igen.</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>To begin with</source>
        <translation>Till att börja med</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>No pair yet</source>
        <translation>Inget par ännu</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentorskap</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbörjat</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Inte påbörjat</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Gig {number}</source>
        <translation>Uppdrag {number}</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>{euros}.{cents} €</source>
        <translation>{euros},{cents} €</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betalt</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Hållna möten</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Under beredning</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>{held} of {meetings}</source>
        <translation>{held}/{meetings}</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Arbetstid</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Hölls</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Time and place</source>
        <translation>Tid och plats</translation>
    </message>
    <message>
        <source>Meeting {number} of {count}</source>
        <translation>Träff {number} av {count}</translation>
    </message>
    <message>
        <source>Draft. Parts not yet confirmed: {count}</source>
        <translation>Utkast. Delar som ännu inte är godkända: {count}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Källa: {source}</translation>
    </message>
    <message>
        <source>Signs that this document&apos;s typeface lacks are named in square brackets, by their Unicode numbers: [U+1F600 grinning face].</source>
        <translation>Tecken som saknas i dokumentets typsnitt anges inom hakparentes med sina Unicode-nummer: [U+1F600 grinning face].</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Inte påbörjat</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Påbörjat</translation>
    </message>
    <message>
        <source>Well on the way</source>
        <translation>På god väg</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Uppnått</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Struket</translation>
    </message>
    <message>
        <source>From the agreement</source>
        <translation>Från avtalet</translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation>Eget mål</translation>
    </message>
    <message>
        <source>Goal set</source>
        <translation>Uppställt mål</translation>
    </message>
    <message>
        <source>How it went on</source>
        <translation>Uppföljning på träffarna</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>In focus next</source>
        <translation>I fokus härnäst</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Vad ni har avtalat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Klar senast</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Vem som sköter det</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>{done} of {steps} steps done</source>
        <translation>{done}/{steps} steg klara</translation>
    </message>
    <message>
        <source>Today {day}</source>
        <translation>I dag {day}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Inte klar</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Träff</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Name in block letters</source>
        <translation>Namnförtydligande</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>{hours} h a day</source>
        <translation>{hours} h per dag</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min a day</source>
        <translation>{hours} h {minutes} min per dag</translation>
    </message>
    <message>
        <source>{days} days a week</source>
        <translation>{days} dagar per vecka</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Har inte frågats</translation>
    </message>
    <message>
        <source>Not printed: this is about health.</source>
        <translation>Skrivs inte ut eftersom det gäller hälsan.</translation>
    </message>
    <message>
        <source>“{title}” could not be laid out on pages. Nothing was written.</source>
        <translation>Dokumentet ”{title}” kunde inte delas upp på sidor. Ingenting skrevs.</translation>
    </message>
    <message>
        <source>The fonts in {folder} can&apos;t be read. Install the program again.</source>
        <translation>Typsnitten i mappen {folder} kan inte läsas. Installera programmet på nytt.</translation>
    </message>
    <message>
        <source>“{document}” has no places to sign, so it can&apos;t be sealed. Print it as it is.</source>
        <translation>I ”{document}” finns inga platser för underskrifter, så dokumentet kan inte förseglas. Skriv ut det som det är.</translation>
    </message>
    <message>
        <source>There is no document “{document}”. There are: {documents}.</source>
        <translation>Dokumentet ”{document}” finns inte. De här finns: {documents}.</translation>
    </message>
    <message>
        <source>Answers to questions no longer asked</source>
        <translation>Svar på frågor som inte längre ställs</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Vad det betyder</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>På ett annat språk</translation>
    </message>
    <message>
        <source>About health</source>
        <translation>Gäller hälsan</translation>
    </message>
    <message>
        <source>Everything kept about one person</source>
        <translation>Allt som finns antecknat om en person</translation>
    </message>
    <message>
        <source>This is everything that MentorDesk keeps about {name} in this mentorship on {day}, in the words in which it was written down.</source>
        <translation>Här finns allt som MentorDesk har om den här personen i det här mentorskapet: {name}, {day}. Texterna är så som de antecknades.</translation>
    </message>
    <message>
        <source>What is about health is under headings of its own.</source>
        <translation>Uppgifter om hälsa finns under egna rubriker.</translation>
    </message>
    <message>
        <source>Personal details</source>
        <translation>Personens uppgifter</translation>
    </message>
    <message>
        <source>The mentorship</source>
        <translation>Mentorskapet</translation>
    </message>
    <message>
        <source>Kept since</source>
        <translation>Antecknat från och med</translation>
    </message>
    <message>
        <source>The privacy notice belongs with this: it tells why the data are used, where they come from, who gets them and what rights you have.</source>
        <translation>Hit hör också dataskyddsbeskrivningen: där ser du vad uppgifterna används till, varifrån de kommer, vem som får dem och vilka rättigheter du har.</translation>
    </message>
    <message>
        <source>Answers outside meetings</source>
        <translation>Svar utanför träffarna</translation>
    </message>
    <message>
        <source>About health: {heading}</source>
        <translation>Uppgifter om hälsa: {heading}</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekräftat</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Intyg om radering av uppgifter</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Vems uppgifter</translation>
    </message>
    <message>
        <source>Mentoring model</source>
        <translation>Mentorskapsmodell</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Raderat permanent</translation>
    </message>
    <message>
        <source>Signed in to the PC</source>
        <translation>Inloggad på datorn</translation>
    </message>
    <message>
        <source>In no backup after</source>
        <translation>Borta ur sista säkerhetskopian</translation>
    </message>
    <message>
        <source>All personal data of this mentorship that MentorDesk kept on this PC were erased permanently from its encrypted database. They were:</source>
        <translation>Alla personuppgifter om det här mentorskapet som fanns i MentorDesk på den här datorn har raderats permanent ur dess krypterade databas. De var:</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>Nothing had been written.</source>
        <translation>Inget hade antecknats.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Encrypted backups that MentorDesk made before the erasure still hold the data. MentorDesk deletes the last of them by {day}, or on the third day of use after that. If one of them is restored before, MentorDesk erases the data again.</source>
        <translation>Uppgifterna finns ännu i de krypterade säkerhetskopior som MentorDesk gjorde före raderingen. MentorDesk förstör också den sista av dem senast {day} eller på den tredje användningsdagen efter det. Om någon av dem återställs före det raderar MentorDesk uppgifterna på nytt.</translation>
    </message>
    <message>
        <source>What this certificate does not cover</source>
        <translation>Vad intyget inte gäller</translation>
    </message>
    <message>
        <source>Documents that were printed or saved as files.</source>
        <translation>Dokument som har skrivits ut eller sparats som filer.</translation>
    </message>
    <message>
        <source>Files in which the mentorship was handed over to another MentorDesk.</source>
        <translation>Överlåtelsefiler med vilka mentorskapet har överlåtits till en annan MentorDesk.</translation>
    </message>
    <message>
        <source>Backups and other copies that somebody has taken elsewhere by hand.</source>
        <translation>Säkerhetskopior och andra kopior som någon själv har fört till ett annat ställe.</translation>
    </message>
    <message>
        <source>The names and details of the people in the list of their group.</source>
        <translation>Personernas namn och uppgifter i förteckningen över deras grupp.</translation>
    </message>
    <message>
        <source>General Data Protection Regulation (EU) 2016/679, Articles 5(1)(e) (storage limitation) and 17 (right to erasure). This certificate itself holds personal data: keep it no longer than it is needed as proof.</source>
        <translation>EU:s allmänna dataskyddsförordning (EU) 2016/679, artikel 5.1 e (lagringsminimering) och artikel 17 (rätt till radering). Också det här intyget innehåller personuppgifter: bevara det bara så länge det behövs som bevis.</translation>
    </message>
    <message>
        <source>I confirm that the data were erased as stated above.</source>
        <translation>Jag bekräftar att uppgifterna har raderats så som sägs ovan.</translation>
    </message>
    <message>
        <source>For the controller</source>
        <translation>För den personuppgiftsansvariga</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Med vad</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>Handed over as a file</source>
        <translation>Överlåtet som fil</translation>
    </message>
    <message>
        <source>Read in from a file</source>
        <translation>Inläst från fil</translation>
    </message>
    <message>
        <source>Made as a document</source>
        <translation>Gjort till dokument</translation>
    </message>
    <message>
        <source>Given to somebody whom it is about</source>
        <translation>Överlämnat till den som uppgifterna gäller</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Förseglat</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Upplåst</translation>
    </message>
    <message>
        <source>{day}, {begins}–{ends} o’clock</source>
        <translation>{day} kl.&#xa0;{begins}–{ends}</translation>
    </message>
    <message>
        <source>{what} ({times} times)</source>
        <translation>{what} ({times} gånger)</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Details of the mentorship</source>
        <translation>Mentorskapets uppgifter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intressen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbetsplats</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bevaras till och med</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Slutar</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Timmar per dag</translation>
    </message>
    <message>
        <source>Days a week</source>
        <translation>Dagar per vecka</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Varifrån det kommer</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hur långt</translation>
    </message>
    <message>
        <source>About health: answering is voluntary. Write only what is needed to arrange the work.</source>
        <translation>Uppgift om hälsa: det är frivilligt att svara. Skriv bara det som behövs för att ordna arbetet.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
    <message>
        <source>To be noted</source>
        <translation>Att beakta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivering</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Own question {number}</source>
        <translation>Egen fråga {number}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hur det har gått</translation>
    </message>
    <message>
        <source>Goal {number}, how it went</source>
        <translation>Mål {number}, hur det har gått</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Mål {number}</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Återställningsblad</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>The notes in MentorDesk are encrypted, and a password opens them. If the password is forgotten, only this code opens them. Without the password and without this code nobody can ever read the notes again.</source>
        <translation>Anteckningarna i MentorDesk är krypterade och öppnas med ett lösenord. Om lösenordet glöms öppnas de bara med den här återställningskoden. Utan lösenordet och utan koden kan ingen någonsin läsa dem igen.</translation>
    </message>
    <message>
        <source>The code has digits and capital letters. 0 and 1 are always digits: the letters I, L, O and U are never used. Whether you type hyphens, spaces or small letters makes no difference.</source>
        <translation>Koden har siffror och stora bokstäver. 0 och 1 är alltid siffror: bokstäverna I, L, O och U används inte. Du kan skriva koden också med små bokstäver, med bindestreck, med mellanslag eller utan.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupp {number}</translation>
    </message>
    <message>
        <source>Keep this sheet locked away</source>
        <translation>Förvara bladet inlåst</translation>
    </message>
    <message>
        <source>Never keep it beside the PC, and never as a photo or a file. Whoever has this sheet and the PC can read everything.</source>
        <translation>Förvara det aldrig bredvid datorn, och aldrig som foto eller fil. Den som har bladet och datorn kan läsa allt.</translation>
    </message>
    <message>
        <source>Where this sheet is kept</source>
        <translation>Var bladet finns</translation>
    </message>
    <message>
        <source>Who knows of it</source>
        <translation>Vem som vet om den</translation>
    </message>
    <message>
        <source>When the password is forgotten</source>
        <translation>När lösenordet har glömts</translation>
    </message>
    <message>
        <source>Start MentorDesk and choose that you have forgotten the password.</source>
        <translation>Starta MentorDesk och välj att du har glömt lösenordet.</translation>
    </message>
    <message>
        <source>Type the code of this sheet.</source>
        <translation>Skriv koden på det här bladet.</translation>
    </message>
    <message>
        <source>Choose a new password. You get a new sheet: print it, and destroy this one.</source>
        <translation>Välj ett nytt lösenord. Du får ett nytt blad: skriv ut det och förstör det här.</translation>
    </message>
    <message>
        <source>When the sheet is lost, or somebody has seen it</source>
        <translation>När bladet är borta eller någon har sett det</translation>
    </message>
    <message>
        <source>Make a new recovery sheet in MentorDesk’s settings without delay. This code then no longer opens your notes. It still opens the backups made before that: let nobody else get at them.</source>
        <translation>Gör genast ett nytt återställningsblad i MentorDesks inställningar. Sedan öppnar den här koden inte längre anteckningarna. Säkerhetskopior som gjordes före det öppnar den fortfarande: se till att ingen annan kommer åt dem.</translation>
    </message>
    <message>
        <source>The texts in {folder} can&apos;t be read. Install the program again.</source>
        <translation>Texterna i mappen {folder} kan inte läsas. Installera programmet på nytt.</translation>
    </message>
    <message>
        <source>This file is no PDF. Choose the PDF in which the form was filled in.</source>
        <translation>Den här filen är ingen PDF. Välj den PDF där blanketten fylldes i.</translation>
    </message>
    <message>
        <source>This PDF is larger than any form of MentorDesk, so it was not read.</source>
        <translation>Den här PDF-filen är större än någon av MentorDesks blanketter, så den lästes inte.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password. Save it without one in the program in which it was filled in, and choose the saved file.</source>
        <translation>Den här PDF-filen är skyddad med ett lösenord. Spara den utan lösenord i det program där den fylldes i och välj den sparade filen.</translation>
    </message>
    <message>
        <source>This PDF is broken and can’t be read. Open it in the program in which it was filled in, save it anew, and choose the saved file.</source>
        <translation>Den här PDF-filen är trasig och kan inte läsas. Öppna den i det program där den fylldes i, spara den på nytt och välj den sparade filen.</translation>
    </message>
    <message>
        <source>This PDF has no fields of a MentorDesk form. If the form was printed to a PDF or scanned, its fields are gone: open the filled form, save it, and choose the saved file.</source>
        <translation>Den här PDF-filen har inga fält från en MentorDesk-blankett. Om blanketten skrevs ut som PDF eller skannades är fälten borta: öppna den ifyllda blanketten, spara den och välj den sparade filen.</translation>
    </message>
    <message>
        <source>Several forms were put together in this PDF. Save each as a file of its own, and read them in one by one.</source>
        <translation>Flera blanketter har slagits ihop i den här PDF-filen. Spara var och en som en egen fil och läs in dem en i taget.</translation>
    </message>
    <message>
        <source>Seal of the document</source>
        <translation>Dokumentets sigill</translation>
    </message>
    <message>
        <source>The seal in the file shows that nothing in this document was changed after it was sealed at this desk. It does not prove who the people who signed were.</source>
        <translation>Sigillet i filen visar att ingenting i det här dokumentet har ändrats efter att det förseglades på den här datorn. Det bevisar inte vilka de som skrev under är.</translation>
    </message>
    <message>
        <source>This document replaces document {number}, which no longer holds.</source>
        <translation>Det här dokumentet ersätter dokumentet {number}, som inte längre gäller.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Undertecknare</translation>
    </message>
    <message>
        <source>Void since {when}: {reason}</source>
        <translation>Ogiltigt sedan {when}: {reason}</translation>
    </message>
    <message>
        <source>The file holds no key with its certificate. Choose the file in which you were given both; its name ends in .p12 or .pfx.</source>
        <translation>Filen innehåller inte en nyckel med sitt certifikat. Välj den fil där du fick bägge; dess namn slutar på .p12 eller .pfx.</translation>
    </message>
    <message>
        <source>The key in the file is not one for signing documents. It has to be an EC key, or an RSA key of 2048 bits or more, made for signatures.</source>
        <translation>Nyckeln i filen går inte att skriva under dokument med. Det ska vara en EC-nyckel eller en RSA-nyckel på minst 2048 bitar, gjord för underskrifter.</translation>
    </message>
    <message>
        <source>The key that signs here is damaged. Choose another key in the settings, or the desk&apos;s own.</source>
        <translation>Nyckeln för underskrifter är skadad. Välj en annan nyckel i inställningarna, eller datorns egen.</translation>
    </message>
    <message>
        <source>The file is not a key file, or it is damaged. The name of a key file ends in .p12 or .pfx.</source>
        <translation>Filen innehåller ingen nyckel för underskrifter, eller så är den skadad. Namnet på en fil med en nyckel slutar på .p12 eller .pfx.</translation>
    </message>
    <message>
        <source>The password does not open the key file. Type it again.</source>
        <translation>Lösenordet öppnar inte nyckeln. Skriv lösenordet på nytt.</translation>
    </message>
    <message>
        <source>The certificate in the file expired on {day}. Get a new one where you got it.</source>
        <translation>Certifikatet i filen gick ut {day}. Skaffa ett nytt där du fick det.</translation>
    </message>
    <message>
        <source>The certificate in the file is valid only from {day} on.</source>
        <translation>Certifikatet i filen gäller först från och med {day}.</translation>
    </message>
    <message>
        <source>The file is a damaged PDF and can&apos;t be read. Ask for it again.</source>
        <translation>PDF-filen är skadad och kan inte läsas. Be att få filen på nytt.</translation>
    </message>
    <message>
        <source>The PDF is locked by a password, so it can&apos;t be read. Save it without one first.</source>
        <translation>PDF-filen är skyddad med lösenord och kan därför inte läsas. Spara den först utan lösenord.</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again.</source>
        <translation>Filen är tom. Be att få filen på nytt.</translation>
    </message>
    <message>
        <source>The file is not a PDF. Choose a PDF file.</source>
        <translation>Filen är inte en PDF. Välj en PDF-fil.</translation>
    </message>
    <message>
        <source>The file is larger than {size} MB. No document of MentorDesk is.</source>
        <translation>Filen är större än {size} MB. Inget dokument från MentorDesk är så stort.</translation>
    </message>
    <message>
        <source>There is no signature yet. Draw one or type the name.</source>
        <translation>Underskriften saknas ännu. Rita den eller skriv namnet.</translation>
    </message>
    <message>
        <source>The document is sealed: nothing can be added to it. Make a new one.</source>
        <translation>Dokumentet är förseglat och inget kan läggas till. Gör ett nytt dokument.</translation>
    </message>
    <message>
        <source>The document has no place to sign for “{name}”.</source>
        <translation>Dokumentet har ingen plats för underskriften av {name}.</translation>
    </message>
    <message>
        <source>“{name}” has signed the document already.</source>
        <translation>{name} har redan skrivit under dokumentet.</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Ikryssad</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation>Inte ikryssad</translation>
    </message>
    <message>
        <source>Step {at} of {steps}</source>
        <translation>Steg {at} av {steps}</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>Write the name here.</source>
        <translation>Skriv namnet här.</translation>
    </message>
    <message>
        <source>Without both dates no meeting times can be proposed. You can add them later.</source>
        <translation>Programmet kan föreslå tider för träffarna först när första och sista dagen är ifyllda. Du kan lägga till dem senare.</translation>
    </message>
    <message>
        <source>The last day ({ends}) is before the first day ({starts}). Change one of them.</source>
        <translation>Den sista dagen ({ends}) är före den första ({starts}). Ändra den ena.</translation>
    </message>
    <message>
        <source>Meeting {later} is before meeting {earlier}.</source>
        <translation>Träff {later} är före träff {earlier}.</translation>
    </message>
    <message>
        <source>Meetings {earlier} and {later} overlap.</source>
        <translation>Träff {earlier} och träff {later} överlappar varandra.</translation>
    </message>
    <message>
        <source>{day} is a weekend or a public holiday.</source>
        <translation>{day} är ett veckoslut eller en helgdag.</translation>
    </message>
    <message>
        <source>{day} is outside the agreed period.</source>
        <translation>{day} ligger utanför den avtalade perioden.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Har inte frågats</translation>
    </message>
    <message>
        <source>New question: {question}</source>
        <translation>Ny fråga: {question}</translation>
    </message>
    <message>
        <source>No longer asked: {question}</source>
        <translation>Frågas inte längre: {question}</translation>
    </message>
    <message>
        <source>Said in another way: {old} → {new}</source>
        <translation>Sagt på ett annat sätt: {old} → {new}</translation>
    </message>
    <message>
        <source>Answered in another way: {question}</source>
        <translation>Besvaras på ett annat sätt: {question}</translation>
    </message>
    <message>
        <source>Asked in another place: {question}</source>
        <translation>Frågas på ett annat ställe: {question}</translation>
    </message>
    <message>
        <source>New form: {name}</source>
        <translation>Ny blankett: {name}</translation>
    </message>
    <message>
        <source>No longer filled in: {name}</source>
        <translation>Fylls inte längre i: {name}</translation>
    </message>
    <message>
        <source>New meeting: {name}</source>
        <translation>Ny träff: {name}</translation>
    </message>
    <message>
        <source>No longer held: {name}</source>
        <translation>Hålls inte längre: {name}</translation>
    </message>
    <message>
        <source>New language: {name}</source>
        <translation>Nytt språk: {name}</translation>
    </message>
    <message>
        <source>The question “{item}” was of the kind {old} and is now {new}. Answers are kept under its id: give the changed question a new one.</source>
        <translation>Frågan ”{item}” var av typen {old} och är nu {new}. Svaren sparas under dess id: ge den ändrade frågan ett nytt.</translation>
    </message>
    <message>
        <source>The question “{item}” had one answer for the whole mentorship or one for each meeting, and now has the other. Give the changed question a new id.</source>
        <translation>Frågan ”{item}” hade ett svar för hela mentorskapet eller ett för varje träff, och nu är det tvärtom. Ge den ändrade frågan ett nytt id.</translation>
    </message>
    <message>
        <source>The steps of the question “{item}” mean something else than before. Give the changed question, or its scale, a new id.</source>
        <translation>Stegen i frågan ”{item}” betyder något annat än tidigare. Ge den ändrade frågan, eller dess skala, ett nytt id.</translation>
    </message>
    <message>
        <source>Give your model an id, version and publisher of its own before you take it into use. “derived_from” says what it comes from: leave it as it is.</source>
        <translation>Ge din modell en egen kod (id), version (version) och utgivare (publisher) innan du tar den i bruk. ”derived_from” berättar vad modellen bygger på: låt det stå.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{text}” was changed, but these translations of it were not: {languages}. See that they still say the same.</source>
        <translation>{file}, rad {line}: ”{text}” har ändrats, men inte dessa översättningar: {languages}. Se efter att de fortfarande säger samma sak.</translation>
    </message>
    <message>
        <source>Texts missing in {language}: {texts}. They are shown in this language: {first}.</source>
        <translation>Texter som saknas på språket {language}: {texts}. I stället visas {first}.</translation>
    </message>
    <message>
        <source>Answers about health</source>
        <translation>Svar om hälsa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Människor</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Follow-ups of goals</source>
        <translation>Uppföljningar av mål</translation>
    </message>
    <message>
        <source>Agreed tasks</source>
        <translation>Överenskomna uppgifter</translation>
    </message>
    <message>
        <source>Own questions</source>
        <translation>Egna frågor</translation>
    </message>
    <message>
        <source>Words of the workplace</source>
        <translation>Arbetsplatsens ord</translation>
    </message>
    <message>
        <source>Phases and steps of the plan</source>
        <translation>Planens faser och steg</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Arvoden</translation>
    </message>
    <message>
        <source>Other versions of what two desks wrote</source>
        <translation>Andra versioner av det som skrivits i två MentorDesk</translation>
    </message>
    <message>
        <source>Answers to former questions</source>
        <translation>Svar på tidigare frågor</translation>
    </message>
    <message>
        <source>Sealed documents</source>
        <translation>Förseglade dokument</translation>
    </message>
    <message>
        <source>At least {count} characters, please.</source>
        <translation>Använd minst {count} tecken.</translation>
    </message>
    <message>
        <source>At most {count} characters, please.</source>
        <translation>Använd högst {count} tecken.</translation>
    </message>
    <message>
        <source>A word in it is among the first that anyone would try. Add other words.</source>
        <translation>Det innehåller ett ord som hör till de första man provar. Lägg till andra ord.</translation>
    </message>
    <message>
        <source>The names of the program, the PC and its user are easy to guess. Add other words.</source>
        <translation>Programmets, datorns och användarens namn är lätta att gissa. Lägg till andra ord.</translation>
    </message>
    <message>
        <source>Signs in a row, such as 1234 or qwerty, help little. Add a word or two.</source>
        <translation>Tecken i rad, som 1234 eller qwerty, hjälper inte mycket. Lägg till ett ord eller två.</translation>
    </message>
    <message>
        <source>The same over again helps little. Add a word or two.</source>
        <translation>Att upprepa samma sak hjälper inte mycket. Lägg till ett ord eller två.</translation>
    </message>
    <message>
        <source>Longer is better: add a word or two. Several words with spaces are fine.</source>
        <translation>Längre är bättre: lägg till ett ord eller två. Du kan använda flera ord och mellanslag.</translation>
    </message>
    <message>
        <source>Good. One more word would make it strong.</source>
        <translation>Bra så. Ett ord till skulle göra det starkt.</translation>
    </message>
    <message>
        <source>This is hard to guess.</source>
        <translation>Det här är svårt att gissa.</translation>
    </message>
    <message>
        <source>This form is of another mentoring model. Choose a mentorship that follows the form’s model.</source>
        <translation>Den här blanketten hör till en annan mentorskapsmodell. Välj ett mentorskap som följer blankettens modell.</translation>
    </message>
    <message>
        <source>This mentorship is locked because its feedback form is sealed. Unlock it first, then read the form in again.</source>
        <translation>Det här mentorskapet är låst eftersom dess responsblankett är förseglad. Lås upp det först och läs sedan in blanketten igen.</translation>
    </message>
    <message>
        <source>The feedback form {number} is sealed here, and the file would change what it tells. Only sealed documents are taken in. For the rest unlock it, then read the file again.</source>
        <translation>Responsblanketten {number} är förseglad här, och filen skulle ändra uppgifterna i den. Endast förseglade dokument tas emot. Vill du ha resten, lås upp blanketten och läs filen på nytt.</translation>
    </message>
    <message>
        <source>The sealed document {number} is left out: its file isn’t as it was sealed. All the rest comes along. Ask the sender to hand it over anew, and don’t rely on the document before that.</source>
        <translation>Det förseglade dokumentet {number} utelämnas, eftersom dess fil inte är sådan som den förseglades. Allt annat följer med. Be avsändaren överlämna det på nytt och lita inte på dokumentet före det.</translation>
    </message>
    <message>
        <source>Nothing was taken in: the file has answers that its model marks as being about health, and the model here, also of version {version}, does not. Ask for a file without what is about health, or for one after the sender’s model was given a higher version.</source>
        <translation>Ingenting togs emot: filen har svar som dess modell märker som svar om hälsa, men det gör inte modellen här, som också har version {version}. Be om en fil utan det som gäller hälsa, eller om en ny när avsändarens modell har fått ett högre versionsnummer.</translation>
    </message>
    <message>
        <source>This was erased here on {day}. What is taken in brings it back, and it has to be erased once more when nobody needs it. Take it in only where there is a reason to keep it again.</source>
        <translation>Det här raderades här {day}. Om du tar emot filen kommer uppgifterna tillbaka, och de måste raderas på nytt när ingen längre behöver dem. Ta emot den bara om det åter finns en grund för att spara uppgifterna.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Inte påbörjat</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Påbörjat</translation>
    </message>
    <message>
        <source>Well on the way</source>
        <translation>På god väg</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Uppnått</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnat</translation>
    </message>
    <message>
        <source>In focus next</source>
        <translation>I fokus härnäst</translation>
    </message>
    <message>
        <source>Replaced by document {number}.</source>
        <translation>Ersatt av dokumentet {number}.</translation>
    </message>
    <message>
        <source>What it said about health was erased, and so was its file.</source>
        <translation>Det som stod där om hälsa har raderats, och filen med det.</translation>
    </message>
    <message>
        <source>The document is whole</source>
        <translation>Dokumentet är oförändrat</translation>
    </message>
    <message>
        <source>The document is void</source>
        <translation>Dokumentet är ogiltigt</translation>
    </message>
    <message>
        <source>The document has been changed</source>
        <translation>Dokumentet har ändrats</translation>
    </message>
    <message>
        <source>Part of the document has been taken off</source>
        <translation>En del av dokumentet har tagits bort</translation>
    </message>
    <message>
        <source>The document is whole, and was handed over from another MentorDesk</source>
        <translation>Dokumentet är helt och har överlämnats från en annan MentorDesk</translation>
    </message>
    <message>
        <source>The document is whole, but is no longer kept in this MentorDesk</source>
        <translation>Dokumentet är helt men förvaras inte längre i denna MentorDesk</translation>
    </message>
    <message>
        <source>The document was sealed elsewhere</source>
        <translation>Dokumentet har förseglats någon annanstans</translation>
    </message>
    <message>
        <source>The document isn’t sealed</source>
        <translation>Dokumentet är inte förseglat</translation>
    </message>
    <message>
        <source>It was sealed with this MentorDesk, and nothing in it has changed since.</source>
        <translation>Det har förseglats med denna MentorDesk, och inget i det har ändrats sedan dess.</translation>
    </message>
    <message>
        <source>It is just as it was sealed, but it holds no more.</source>
        <translation>Det är precis som när det förseglades, men det gäller inte längre.</translation>
    </message>
    <message>
        <source>It is no longer what those who signed it have signed.</source>
        <translation>Det är inte längre det som undertecknarna har undertecknat.</translation>
    </message>
    <message>
        <source>It is an earlier state of a document that was sealed with this MentorDesk: what came last, signatures or the seal, is missing.</source>
        <translation>Det är ett tidigare skede av ett dokument som har förseglats med denna MentorDesk: det som kom sist, underskrifter eller förseglingen, saknas.</translation>
    </message>
    <message>
        <source>It was sealed with another MentorDesk, and is just as it was handed over from there.</source>
        <translation>Det har förseglats med en annan MentorDesk och är precis sådant som det överlämnades därifrån.</translation>
    </message>
    <message>
        <source>It was sealed with this MentorDesk’s key, and nothing in it has changed since. What it was made of has been erased here, or was never kept.</source>
        <translation>Det har förseglats med denna MentorDesks nyckel, och inget i det har ändrats sedan dess. Uppgifterna som det gjordes av har raderats här eller har aldrig förvarats här.</translation>
    </message>
    <message>
        <source>The file hasn’t changed since it was sealed, but this MentorDesk didn’t seal it and can’t tell who did.</source>
        <translation>Filen har inte ändrats sedan den förseglades, men det är inte denna MentorDesk som har förseglat den, och den vet inte vem som har gjort det.</translation>
    </message>
    <message>
        <source>It can’t be told who made the file, or whether anything in it has changed.</source>
        <translation>Det går inte att säga vem som har gjort filen eller om något i den har ändrats.</translation>
    </message>
    <message>
        <source>Something that was signed is different now.</source>
        <translation>Något som undertecknades är annorlunda nu.</translation>
    </message>
    <message>
        <source>Something was added after it was signed, such as a page, a note or text.</source>
        <translation>Något har lagts till efter undertecknandet, till exempel en sida, en anteckning eller text.</translation>
    </message>
    <message>
        <source>Somebody signed it after it was sealed.</source>
        <translation>Någon har undertecknat det efter att det förseglades.</translation>
    </message>
    <message>
        <source>The end of the file is missing.</source>
        <translation>Slutet av filen saknas.</translation>
    </message>
    <message>
        <source>The document is sealed, but it can’t be told with which MentorDesk</source>
        <translation>Dokumentet är förseglat, men det går inte att säga med vilken MentorDesk</translation>
    </message>
    <message>
        <source>The file hasn’t changed since it was sealed.</source>
        <translation>Filen har inte ändrats sedan den förseglades.</translation>
    </message>
    <message>
        <source>The document that it was made from is void, too: it holds no more.</source>
        <translation>Dessutom är dokumentet som den gjorts av makulerat: det gäller inte längre.</translation>
    </message>
    <message>
        <source>You can rely on the file being as it was sealed.</source>
        <translation>Du kan lita på att filen är som när den förseglades.</translation>
    </message>
    <message>
        <source>The seal doesn’t prove who the people at the desk were.</source>
        <translation>Förseglingen bevisar inte vilka som satt vid datorn.</translation>
    </message>
    <message>
        <source>Use the one that replaces it: record number {number}.</source>
        <translation>Använd dokumentet som ersätter det: dokumentnummer {number}.</translation>
    </message>
    <message>
        <source>Don’t use it any more. No other has been sealed in its place yet.</source>
        <translation>Använd det inte längre. Inget annat har förseglats i dess ställe ännu.</translation>
    </message>
    <message>
        <source>Don’t rely on it. The whole document is kept in this MentorDesk: give that to whoever needs it.</source>
        <translation>Lita inte på det. Det oförändrade dokumentet finns i denna MentorDesk: ge det till den som behöver det.</translation>
    </message>
    <message>
        <source>Don’t rely on it. Ask whoever made the document for the file as it was sealed.</source>
        <translation>Lita inte på det. Be den som har gjort dokumentet om filen som den förseglades.</translation>
    </message>
    <message>
        <source>Have it checked with the MentorDesk on which it was sealed.</source>
        <translation>Låt kontrollera det med den MentorDesk där det förseglades.</translation>
    </message>
    <message>
        <source>If you need to be sure, have it checked with the MentorDesk on which it was sealed.</source>
        <translation>Om du behöver vara säker, låt kontrollera det med den MentorDesk som det förseglades med.</translation>
    </message>
    <message>
        <source>Whether it still holds can’t be told here. Ask whoever keeps the document.</source>
        <translation>Här går det inte att säga om det fortfarande gäller. Fråga den som förvarar dokumentet.</translation>
    </message>
    <message>
        <source>If it should be sealed, ask whoever made it for the sealed file.</source>
        <translation>Om det borde vara förseglat, be den som har gjort det om den förseglade filen.</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Orsak: {reason}</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivering</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>anmärkning</translation>
    </message>
    <message>
        <source>to be noted</source>
        <translation>att beakta</translation>
    </message>
    <message>
        <source>{file} was not written: MentorDesk keeps its own data in files of that name. Choose another name.</source>
        <translation>{file} skrevs inte: MentorDesk har sina egna uppgifter i filer med det namnet. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>{file} is a folder, so nothing was written. Add the name of the new file.</source>
        <translation>{file} är en mapp, så inget skrevs. Lägg till den nya filens namn.</translation>
    </message>
</context>
<context>
    <name>programmes</name>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}”; it may hold only lower-case letters a to z, digits and dashes, 60 at most.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” har värdet ”{value}”. Det får bara ha små bokstäver a–z, siffror och bindestreck, högst 60 tecken.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}”; write it with digits and dots, such as 1.2.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” har värdet ”{value}”. Skriv det med siffror och punkter, till exempel 1.2.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names “{value}”, which isn’t in this programme.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” hänvisar till ”{value}”, som inte finns i den här modellen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names “{value}”, which isn’t in this part of the programme. A group and its mentorships don’t see each other’s questions, roles and forms.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” hänvisar till ”{value}”, som inte finns i den här delen av modellen. En grupp och dess mentorskap ser inte varandras frågor, roller och blanketter.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names “{value}”, a form whose purpose isn’t “meeting”.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” hänvisar till blanketten ”{value}”, vars syfte inte är ”meeting”.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names “{value}”, which isn’t a question of the kind “scale”.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” hänvisar till ”{value}”, som inte är en fråga av typen ”scale”.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is {value}; it must be from {least} to {most}.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” har värdet {value}. Det måste vara {least}–{most}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is {value}, but the most is only {most}.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” har värdet {value}, fast det högsta är {most}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}”, which is taken already.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” har värdet ”{value}”, som redan används.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{value}” can only be asked at a meeting, and this form isn’t for one.</source>
        <translation>{file}, rad {line}: ”{value}” kan bara frågas vid en träff, och den här blanketten hör inte till någon.</translation>
    </message>
    <message>
        <source>{file} can’t be read. Check that it is there and may be read.</source>
        <translation>Filen {file} kan inte läsas. Kontrollera att den finns och att den får läsas.</translation>
    </message>
    <message>
        <source>{file} holds too much to be a programme; {most} files are the most.</source>
        <translation>{file} innehåller för mycket för att vara en mentorskapsmodell. Högst {most} filer är tillåtna.</translation>
    </message>
    <message>
        <source>{file}: another programme has the id “{value}” already. Change one of them.</source>
        <translation>{file}: en annan modell har redan id ”{value}”. Ändra det i den ena.</translation>
    </message>
    <message>
        <source>{file}: the folder must be called “{value}”, as the programme’s id is.</source>
        <translation>{file}: mappen måste heta ”{value}”, precis som modellens id.</translation>
    </message>
    <message>
        <source>The file {file} is missing from the programme.</source>
        <translation>Filen {file} saknas i modellen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names “{value}”, but there is no file {missing}.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” nämner språket ”{value}”, men filen {missing} finns inte.</translation>
    </message>
    <message>
        <source>{file}: the “languages” of programme.toml don’t name this file.</source>
        <translation>{file}: nyckeln ”languages” i programme.toml nämner inte den här filen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the key “{key}” doesn’t belong here. Keys that do: {known}.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” hör inte hit. Hit hör: {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the key “{missing}” is missing here.</source>
        <translation>{file}, rad {line}: nyckeln ”{missing}” saknas här.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” can’t be “{value}”. It can be one of these: {known}.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” kan inte ha värdet ”{value}”. Möjliga värden: {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be a table.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” måste ha en tabell som värde.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be a list.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” måste ha en lista som värde.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” holds a character that can’t be shown or printed.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” har ett tecken som inte kan visas eller skrivas ut.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be a text in quotes.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” måste ha en text inom citattecken som värde.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be true or false.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” måste ha värdet true eller false.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be a whole number.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” måste ha ett heltal som värde.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be a number.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” måste ha ett tal som värde.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be a date such as 2025-01-31.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” måste ha ett datum som värde, till exempel 2025-01-31.</translation>
    </message>
    <message>
        <source>{file} is longer than {most} characters.</source>
        <translation>Filen {file} är längre än {most} tecken.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the line is longer than {most} characters. Break it.</source>
        <translation>{file}, rad {line}: raden är längre än {most} tecken. Dela upp den.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is nested too deep.</source>
        <translation>{file}, rad {line}: här ligger för många delar inuti varandra.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the text is not UTF-8. Save the file as UTF-8.</source>
        <translation>{file}, rad {line}: texten är inte i formatet UTF-8. Spara filen som UTF-8.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not valid TOML. A quote or bracket may be missing.</source>
        <translation>{file}, rad {line}: det här är inte giltig TOML. Kanske saknas ett citattecken eller en parentes.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the text “{missing}” is missing. The first language must have them all.</source>
        <translation>{file}, rad {line}: texten ”{missing}” saknas. På det första språket ska alla texter finnas.</translation>
    </message>
    <message>
        <source>{file}, line {line}: nothing in the programme asks for the text “{text}”.</source>
        <translation>{file}, rad {line}: texten ”{text}” används inte någonstans i modellen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the text “{text}” is empty.</source>
        <translation>{file}, rad {line}: texten ”{text}” är tom.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the text “{text}” is longer than {most} characters.</source>
        <translation>{file}, rad {line}: texten ”{text}” är längre än {most} tecken.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}”, which isn’t the file’s name.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” har värdet ”{value}”, som inte är samma som filens namn.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, rad {line}: {problem}</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}”, and was “{old}”. Versions of a programme have one id.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” har värdet ”{value}” och hade tidigare ”{old}”. En modells versioner har samma id.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names the programme “{value}”, which isn’t in this MentorDesk. There are: {known}.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” hänvisar till modellen ”{value}”, som inte finns i det här MentorDesk. Här finns: {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a programme on the base of another can only have forms whose purpose is “feedback” or “paper”.</source>
        <translation>{file}, rad {line}: en modell på en annan modells grund får bara ha blanketter vars syfte är ”feedback” eller ”paper”.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names “{value}”, which hasn’t one answer to compare. Name a question of one of these kinds: {known}.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” hänvisar till ”{value}”, som inte har ett enda svar att jämföra med. Hänvisa till en fråga av någon av dessa typer: {known}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names “{value}”, which is asked at another meeting, so its answer isn’t known here. Give that question shared = true, or name another.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” hänvisar till ”{value}”, som frågas vid en annan träff, så svaret är inte känt här. Ge den frågan shared = true eller hänvisa till en annan.</translation>
    </message>
    <message>
        <source>{file}, line {line}: these questions wait for each other, so none would ever be asked: {circle}.</source>
        <translation>{file}, rad {line}: de här frågorna väntar på varandra, så ingen av dem skulle någonsin ställas: {circle}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}”, which only a group has. Write it under [group].</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” har värdet ”{value}”, som bara en grupp kan ha. Skriv det under [group].</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” of pairs must name two roles: the mentor’s and the participant’s.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” för par måste nämna två roller: mentorns och deltagarens.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names “{value}”, a role of the group that doesn’t say which role it “becomes” in a pair’s mentorship.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” hänvisar till gruppens roll ”{value}”, som saknar ”becomes”: vilken roll innehavaren har i parets mentorskap.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names “{value}”, which isn’t a role outside the group.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” hänvisar till ”{value}”, som inte är en roll utanför gruppen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a question of the kind “{value}” also needs this in the programme: {needed}.</source>
        <translation>{file}, rad {line}: frågetypen ”{value}” kräver att modellen också har {needed}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}” for a second time; one is enough.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” har värdet ”{value}” för andra gången. En räcker.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the participant’s own language is asked once for all. Ask it outside the meetings or give it shared = true.</source>
        <translation>{file}, rad {line}: deltagarens eget språk frågas bara en gång. Fråga det utanför träffarna eller lägg till shared = true.</translation>
    </message>
    <message>
        <source>The programme {name} could not be kept. The disk may be full or the folder {file} read-only.</source>
        <translation>Modellen {name} kunde inte sparas. Disken kan vara full eller mappen {file} skrivskyddad.</translation>
    </message>
    <message>
        <source>The programme {name} could not be taken away. The folder {file} may be in use.</source>
        <translation>Modellen {name} kunde inte tas bort. Mappen {file} kan vara i bruk.</translation>
    </message>
    <message>
        <source>There is more; mend these first.</source>
        <translation>Det finns mer att rätta. Rätta de här först.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the sheet Texts has nothing in the language “{value}”. Its readers would see “{first}”.</source>
        <translation>{file}, rad {line}: kalkylbladet Texts har ingenting på språket ”{value}”. Läsarna skulle se språket ”{first}”.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is empty.</source>
        <translation>{file}, rad {line}: ”{key}” är tom.</translation>
    </message>
    <message>
        <source>{file} isn’t a whole .xlsx file. Save it again as an Excel workbook.</source>
        <translation>{file} är inte en hel .xlsx-fil. Spara den på nytt som en Excel-arbetsbok.</translation>
    </message>
    <message>
        <source>{file}: the sheet “{sheet}” is missing.</source>
        <translation>{file}: bladet ”{sheet}” saknas.</translation>
    </message>
    <message>
        <source>{file} has more than {rows} rows or {columns} columns. Delete the empty ones.</source>
        <translation>{file} har fler än {rows} rader eller {columns} kolumner. Ta bort de tomma.</translation>
    </message>
    <message>
        <source>{file}: these cells are not read, as their column has no heading: {cells}.</source>
        <translation>{file}: dessa celler läses inte, eftersom deras kolumn saknar rubrik: {cells}.</translation>
    </message>
    <message>
        <source>{file}: the sheet “{sheet}” is not read.</source>
        <translation>{file}: kalkylbladet ”{sheet}” läses inte.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the column “{column}” is missing.</source>
        <translation>{file}, rad {line}: kolumnen ”{column}” saknas.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the column “{column}” doesn’t belong here.</source>
        <translation>{file}, rad {line}: kolumnen ”{column}” hör inte hit.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the cells {cell} are merged. Part them.</source>
        <translation>{file}, rad {line}: cellerna {cell} är sammanfogade. Dela dem.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the cell {cell} holds a formula. Write its result as text.</source>
        <translation>{file}, rad {line}: cellen {cell} har en formel. Skriv resultatet som text.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the cell {cell} holds a number or date. Format it as text and write it again.</source>
        <translation>{file}, rad {line}: cellen {cell} har ett tal eller datum. Formatera den som text och skriv på nytt.</translation>
    </message>
    <message>
        <source>{file} isn’t a whole zip file. A programme is a folder, a zip file or a spreadsheet (.xlsx).</source>
        <translation>{file} är inte en hel zip-fil. En mentorskapsmodell är en mapp, en zip-fil eller ett kalkylblad (.xlsx).</translation>
    </message>
    <message>
        <source>{file}: {entry} has a password. Make the zip file without one.</source>
        <translation>{file}: {entry} har ett lösenord. Gör zip-filen utan lösenord.</translation>
    </message>
    <message>
        <source>{file}: {entry} doesn’t lie in the zip file’s own folder. Nothing of it was read.</source>
        <translation>{file}: {entry} ligger inte i zip-filens egen mapp. Ingenting lästes.</translation>
    </message>
    <message>
        <source>{file}: {entry} is a link, not a file. Nothing of it was read.</source>
        <translation>{file}: {entry} är en länk, inte en fil. Ingenting lästes.</translation>
    </message>
    <message>
        <source>{file}: {entry} lies too deep. The files may lie in the zip file itself or in one folder.</source>
        <translation>{file}: {entry} ligger för djupt. Filerna får ligga direkt i zip-filen eller i en enda mapp.</translation>
    </message>
    <message>
        <source>{file}: {entry} is in the zip file twice.</source>
        <translation>{file}: {entry} finns två gånger i zip-filen.</translation>
    </message>
    <message>
        <source>{file} unpacks to more than {most} MB, too much for a programme.</source>
        <translation>{file} är uppackad över {most} MB, för mycket för en mentorskapsmodell.</translation>
    </message>
    <message>
        <source>{file} is too large to be a programme; {most} MB is the most.</source>
        <translation>{file} är för stor för att vara en mentorskapsmodell. Högst {most} MB går.</translation>
    </message>
</context>
<context>
    <name>quiaccessibilityelement</name>
    <message>
        <source>checked</source>
        <translation>vald</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>inte vald</translation>
    </message>
</context>
<context>
    <name>refused</name>
    <message>
        <source>One field can&apos;t be read: {name}</source>
        <translation>Ett fält går inte att läsa: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n fields can&apos;t be read, the first: {name}</source>
        <translation>
            <numerusform>%n fält går inte att läsa: {name}</numerusform>
            <numerusform>%n fält går inte att läsa, det första: {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The file is larger than {limit} MB, which no mentorship is. Choose another file.</source>
        <translation>Filen är större än {limit} MB. Så stor är inte filen för ett mentorskap. Välj en annan fil.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 (byte {position} is wrong). Choose a file that MentorDesk has exported.</source>
        <translation>Filen är inte text i UTF-8 (byte {position} är fel). Välj en fil som MentorDesk har exporterat.</translation>
    </message>
    <message>
        <source>The file is not JSON, or only a part of it: line {line}, column {column}. Export it again.</source>
        <translation>Filen är inte JSON, eller så saknas en del av den: rad {line}, kolumn {column}. Exportera den på nytt.</translation>
    </message>
    <message>
        <source>The file holds no mentorship. Choose a file that MentorDesk has exported.</source>
        <translation>Filen innehåller inget mentorskap. Välj en fil som MentorDesk har exporterat.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of MentorDesk (its form is {found}, this program knows {known}). Install the newer version.</source>
        <translation>Filen är skriven av en nyare version av MentorDesk (filens format är {found}, det här programmet känner till {known}). Installera den nyare versionen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: at {place} stands {id}, and there is none of that id.</source>
        <translation>Filen kan inte läsas: vid {place} står id {id}, som inte finns i filen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {place} has the same id as one before it.</source>
        <translation>Filen kan inte läsas: {place} har samma id som en tidigare del.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: at {place} an id is empty.</source>
        <translation>Filen kan inte läsas: vid {place} är ett id tomt.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: the time at {place} names a zone; times are local.</source>
        <translation>Filen kan inte läsas: tiden vid {place} anger en tidszon, men tiderna ska vara lokala.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: the number at {place} is too large.</source>
        <translation>Filen kan inte läsas: talet vid {place} är för stort.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: the moment at {place} needs a zone and a year from 1000 to 9000.</source>
        <translation>Filen kan inte läsas: tidpunkten vid {place} ska ha en tidszon och ett år mellan 1000 och 9000.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: at {place} must stand one record, and there are {count}.</source>
        <translation>Filen kan inte läsas: vid {place} ska det stå en uppgift, men de är {count}.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: the key {place} is not known to this version of MentorDesk.</source>
        <translation>Filen kan inte läsas: den här versionen av MentorDesk känner inte till nyckeln {place}.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: at {place} stands no record number like 7KQ4-M2TD.</source>
        <translation>Filen kan inte läsas: vid {place} ska det stå ett dokumentnummer, till exempel 7KQ4-M2TD.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: the sealed document at {place} isn&apos;t as it was sealed. Ask for the file again.</source>
        <translation>Filen kan inte läsas: det förseglade dokumentet vid {place} är inte så som det förseglades. Be om filen på nytt.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: at {place} stands a value of kind {got}, not {expected}.</source>
        <translation>Filen kan inte läsas: värdet vid {place} är av typen {got}, men ska vara {expected}.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: at {place} the key {key} is missing.</source>
        <translation>Filen kan inte läsas: vid {place} saknas nyckeln {key}.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: at {place} stands {word}, which is none of the known words.</source>
        <translation>Filen kan inte läsas: vid {place} står ordet {word}, som programmet inte känner till.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: at {place} stands no date or time like 2026-02-02T09:30:00.</source>
        <translation>Filen kan inte läsas: vid {place} ska det stå ett datum eller en tid, till exempel 2026-02-02T09:30:00.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: what stands at {place} can&apos;t be understood.</source>
        <translation>Filen kan inte läsas: innehållet vid {place} går inte att tolka.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be saved in {folder}. Make room on it.</source>
        <translation>Disken är full, så inget mer kan sparas i mappen {folder}. Frigör utrymme på disken.</translation>
    </message>
    <message>
        <source>Another program holds the database in {folder}. Close the other MentorDesk and try again.</source>
        <translation>Databasen i mappen {folder} används av ett annat program. Stäng det andra MentorDesk och försök igen.</translation>
    </message>
    <message>
        <source>The database in {folder} is damaged, or no database of MentorDesk. Take a backup into use: the damaged files are kept in a folder of their own.</source>
        <translation>Databasen i mappen {folder} är skadad, eller så är den inte en databas från MentorDesk. Ta en säkerhetskopia i bruk: de skadade filerna finns kvar i en egen mapp.</translation>
    </message>
    <message>
        <source>MentorDesk may not write in {folder}. Allow it, or choose another folder.</source>
        <translation>MentorDesk får inte skriva i mappen {folder}. Tillåt det eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>The database in {folder} can&apos;t be opened. Check that the folder can be reached and written.</source>
        <translation>Databasen i mappen {folder} kan inte öppnas. Kontrollera att mappen går att nå och att det går att skriva i den.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t hold the database: a file is in its place. Choose another data folder.</source>
        <translation>{folder} kan inte vara datamapp, för där finns en fil med samma namn. Välj en annan datamapp.</translation>
    </message>
    <message>
        <source>The disk failed while the database in {folder} was used. Check the disk and its connection.</source>
        <translation>Disken fungerade inte när databasen i mappen {folder} användes. Kontrollera disken och dess anslutning.</translation>
    </message>
    <message>
        <source>The database in {folder} has another form than this MentorDesk knows: part of it is missing. Take a backup into use: the files that are there now are kept in a folder of their own.</source>
        <translation>Databasen i mappen {folder} har en annan form än den som denna MentorDesk känner till: en del av den saknas. Ta en säkerhetskopia i bruk: de nuvarande filerna finns kvar i en egen mapp.</translation>
    </message>
    <message>
        <source>The database was written by a newer version of MentorDesk (its form is {found}, this program knows {known}). Install the newer version; nothing was changed.</source>
        <translation>Databasen är skriven av en nyare version av MentorDesk (databasens format är {found}, det här programmet känner till {known}). Installera den nyare versionen. Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>There is no mentorship with the id {id}.</source>
        <translation>Det finns inget mentorskap med id {id}.</translation>
    </message>
    <message>
        <source>What is in {file} can be read only with the password of the time it was made.</source>
        <translation>Innehållet i {file} kan läsas bara med lösenordet som var i bruk när den gjordes.</translation>
    </message>
    <message>
        <source>Parts of the database aren&apos;t as they were written: {count}. Restore a backup.</source>
        <translation>Det finns ställen i databasen som inte är så som de skrevs: {count}. Återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The database doesn&apos;t hang together: {words}. Restore a backup.</source>
        <translation>Databasens struktur är trasig: {words}. Återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Records hang on others that aren&apos;t there: {count}. Restore a backup.</source>
        <translation>Databasen har uppgifter som hänvisar till andra som saknas: {count}. Återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>The search doesn&apos;t know all words, or knows some that were deleted.</source>
        <translation>Sökningen känner inte till alla ord, eller så känner den till ord som har raderats.</translation>
    </message>
    <message>
        <source>The sealed document {number} isn&apos;t as it was sealed. Restore a backup.</source>
        <translation>Det förseglade dokumentet {number} är inte så som det förseglades. Återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>{file} is damaged, or no backup of MentorDesk. Nothing was changed: choose another backup.</source>
        <translation>{file} är skadad, eller så är den inte en säkerhetskopia från MentorDesk. Ingenting har ändrats: välj en annan säkerhetskopia.</translation>
    </message>
    <message>
        <source>{file} was made by a newer MentorDesk ({program}). Install the newer version; nothing was changed.</source>
        <translation>{file} har gjorts med ett nyare MentorDesk ({program}). Installera den nyare versionen; ingenting har ändrats.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read. Check that it is there, and that the disk or stick is connected.</source>
        <translation>{file} kan inte läsas. Kontrollera att filen finns och att disken eller minnet är anslutet.</translation>
    </message>
    <message>
        <source>The backup could not be read back whole, so it was not kept. Check the disk of {folder}, then make another one.</source>
        <translation>Säkerhetskopian kunde inte läsas tillbaka hel och sparades därför inte. Kontrollera disken där {folder} ligger och gör en ny säkerhetskopia.</translation>
    </message>
    <message>
        <source>The backup has another key than the database in use: give the password of its time.</source>
        <translation>Säkerhetskopian har en annan nyckel än databasen som används: ange lösenordet som gällde när den gjordes.</translation>
    </message>
    <message>
        <source>A passphrase is missing: without one everybody could read the file. Give one.</source>
        <translation>Lösenfrasen saknas. Utan den kan vem som helst läsa filen. Ange en lösenfras.</translation>
    </message>
    <message>
        <source>The file is damaged, or no hand-over file of MentorDesk. Choose the one that the other MentorDesk wrote, or ask for a new one.</source>
        <translation>Filen är skadad eller så är den ingen överlämningsfil från MentorDesk. Välj filen som den andra MentorDesk har sparat eller be om en ny.</translation>
    </message>
    <message>
        <source>The hand-over file was written by a newer version of MentorDesk (its form is {found}, this program knows {known}). Install the newer version.</source>
        <translation>Överlämningsfilen är skriven av en nyare version av MentorDesk (filens format är {found}, det här programmet känner till {known}). Installera den nyare versionen.</translation>
    </message>
    <message>
        <source>The hand-over file isn&apos;t whole: {found} of its {whole} bytes are there. Copy it again.</source>
        <translation>Överlämningsfilen är inte hel: {found} av {whole} byte finns kvar. Kopiera filen på nytt.</translation>
    </message>
    <message>
        <source>The passphrase doesn&apos;t open the file. Each file has its own: make sure that it is this one&apos;s, and type it again. If it surely is, ask for a new file.</source>
        <translation>Lösenfrasen öppnar inte filen. Varje fil har sin egen: kontrollera att det är den här filens och skriv den på nytt. Om den säkert är rätt, be om en ny fil.</translation>
    </message>
    <message>
        <source>The hand-over file holds more than {limit} MB, which no mentorship is. Do not use it.</source>
        <translation>Överlämningsfilen innehåller över {limit} MB. Så stor är inte filen för ett mentorskap. Använd den inte.</translation>
    </message>
    <message>
        <source>A database lies in {folder}, and its key file is gone. No new key would open it: take a backup into use, or bring the file {file} back.</source>
        <translation>I mappen {folder} finns en databas, men dess nyckelfil saknas. En ny nyckel skulle inte öppna den: ta en säkerhetskopia i bruk eller lägg tillbaka filen {file}.</translation>
    </message>
    <message>
        <source>The key file in {folder} is damaged or no key file, and without it nothing opens the database. Both were left as they are: take a backup into use.</source>
        <translation>Nyckelfilen i mappen {folder} är skadad eller är ingen nyckelfil, och utan den öppnar ingenting databasen. Båda har lämnats orörda: ta en säkerhetskopia i bruk.</translation>
    </message>
    <message>
        <source>The key file in {folder} was written by a newer version of MentorDesk. Install the newer version; nothing was changed.</source>
        <translation>Nyckelfilen i mappen {folder} har skrivits av en nyare version av MentorDesk. Installera den nyare versionen; ingenting har ändrats.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to write the backup to. Make it, or choose another one.</source>
        <translation>Mappen {folder}, dit säkerhetskopian skulle skrivas, finns inte. Skapa den eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>{file} can’t be written: the folder or the file is read-only, or open in another program, or the disk is full or gone. Choose another place.</source>
        <translation>Filen {file} kan inte skrivas: mappen eller filen är skrivskyddad eller öppen i ett annat program, eller så är disken full eller borta. Välj en annan plats.</translation>
    </message>
    <message>
        <source>No backup would be left. Make one first, then delete those from before.</source>
        <translation>Ingen säkerhetskopia skulle bli kvar. Gör först en ny och ta sedan bort de gamla.</translation>
    </message>
    <message>
        <source>The key file in {folder} belongs to another database, or one of the two is damaged. Both were left as they are: take a backup into use, or bring the right key file back.</source>
        <translation>Nyckelfilen i mappen {folder} hör till en annan databas, eller så är någondera skadad. Båda har lämnats orörda: ta en säkerhetskopia i bruk eller lägg tillbaka den rätta nyckelfilen.</translation>
    </message>
    <message>
        <source>{folder} lies on a network drive, where a database would be damaged sooner or later. Let MentorDesk keep it on this PC, e.g. in {own}. A network drive is a good place for backups.</source>
        <translation>{folder} ligger på en nätverksenhet, där en databas förr eller senare skulle skadas. Låt MentorDesk förvara den på den här datorn, till exempel i mappen {own}. En nätverksenhet är ett bra ställe för säkerhetskopior.</translation>
    </message>
    <message>
        <source>{folder} lies in a folder that is synchronised ({name}), where a database would be damaged sooner or later. Let MentorDesk keep it outside, e.g. in {own}. Such a folder is a good place for backups.</source>
        <translation>{folder} ligger i en mapp som synkroniseras ({name}), där en databas förr eller senare skulle skadas. Låt MentorDesk förvara den utanför, till exempel i mappen {own}. En sådan mapp är ett bra ställe för säkerhetskopior.</translation>
    </message>
    <message>
        <source>This password doesn&apos;t open the database. Type it again, or use the recovery code.</source>
        <translation>Det här lösenordet öppnar inte databasen. Skriv det på nytt eller använd återställningskoden.</translation>
    </message>
    <message>
        <source>This recovery code doesn&apos;t open the database. Compare it with the sheet.</source>
        <translation>Den här återställningskoden öppnar inte databasen. Jämför den med återställningsbladet.</translation>
    </message>
    <message>
        <source>A password has {least} to {most} characters. This one was not taken into use: choose another.</source>
        <translation>Ett lösenord har {least}–{most} tecken. Det här togs inte i bruk: välj ett annat.</translation>
    </message>
    <message>
        <source>This PC can&apos;t keep the key. Go on with the password, nothing has changed.</source>
        <translation>Den här datorn kan inte spara nyckeln. Fortsätt med lösenordet, ingenting har ändrats.</translation>
    </message>
    <message>
        <source>A password was already chosen for the database in {folder}. Open it with that one; it can be changed then.</source>
        <translation>Ett lösenord har redan valts för databasen i mappen {folder}. Öppna databasen med det; därefter kan du byta lösenord.</translation>
    </message>
    <message>
        <source>The backups could not be copied to {folder}. Check that the stick or network drive is connected, may be written to and has room.</source>
        <translation>Säkerhetskopiorna kunde inte kopieras till {folder}. Kontrollera att minnet eller nätverksenheten är ansluten, att det går att skriva dit och att det finns plats.</translation>
    </message>
    <message>
        <source>The backups’ second place {folder} is full, so the newest backups lie only on this PC. Make room there, or choose another folder.</source>
        <translation>Säkerhetskopiornas andra plats {folder} är full, så de nyaste säkerhetskopiorna finns bara på den här datorn. Frigör utrymme där eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>The feedback form {number} is sealed, so nothing that it tells can be changed. Unlock it before you change anything.</source>
        <translation>Responsblanketten {number} är förseglad, så uppgifterna i den kan inte ändras. Lås upp den innan du ändrar något.</translation>
    </message>
    <message>
        <source>Nothing was unlocked, for a reason is missing. Say why it is to be changed.</source>
        <translation>Inget låstes upp, eftersom orsaken saknas. Berätta varför uppgifterna ska ändras.</translation>
    </message>
    <message>
        <source>The file of the sealed document {number} isn&apos;t here. Ask the desk that has sealed it.</source>
        <translation>Filen till det förseglade dokumentet {number} finns inte här. Be om den av den som har förseglat dokumentet.</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>{file} was not written, for there is no folder {folder}. Make the folder, or choose another place.</source>
        <translation>{file} skrevs inte, för mappen {folder} finns inte. Skapa mappen eller välj en annan plats.</translation>
    </message>
    <message>
        <source>{file} could not be written. The disk may be full, the folder read-only or the file open in another program. Choose another place or try again.</source>
        <translation>Filen {file} kunde inte skrivas. Disken kan vara full, mappen skrivskyddad eller filen öppen i ett annat program. Välj en annan plats eller försök igen.</translation>
    </message>
    <message>
        <source>The folder {file} can’t be made. Choose another place.</source>
        <translation>Mappen {file} kunde inte skapas. Välj en annan plats.</translation>
    </message>
    <message>
        <source>{file} is too large to be a file of MentorDesk.</source>
        <translation>{file} är för stor för att vara en fil från MentorDesk.</translation>
    </message>
    <message>
        <source>{file} could not be read. Check its name and place.</source>
        <translation>Filen {file} kunde inte läsas. Kontrollera dess namn och plats.</translation>
    </message>
    <message>
        <source>not yet talked about</source>
        <translation>har inte tagits upp ännu</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>inte påbörjat</translation>
    </message>
    <message>
        <source>started</source>
        <translation>påbörjat</translation>
    </message>
    <message>
        <source>well on the way</source>
        <translation>på god väg</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>uppnått</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>struket</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Har inte frågats</translation>
    </message>
    <message>
        <source>{hours} hours a day</source>
        <translation>{hours} timmar per dag</translation>
    </message>
    <message>
        <source>{days} days a week</source>
        <translation>{days} dagar per vecka</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minuter</translation>
    </message>
    <message>
        <source>held</source>
        <translation>hållen</translation>
    </message>
    <message>
        <source>next</source>
        <translation>härnäst</translation>
    </message>
    <message>
        <source>later</source>
        <translation>senare</translation>
    </message>
    <message>
        <source>{name}: {days}. {done} of {steps} steps done.</source>
        <translation>{name}: {days}. {done} av {steps} steg är klara.</translation>
    </message>
    <message>
        <source>{number}. {name}: {state}.</source>
        <translation>{number}. {name}: {state}.</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>klart {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>senast {day}</translation>
    </message>
    <message>
        <source>late, was due {day}</source>
        <translation>försenat, skulle vara klart {day}</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>ännu inget datum</translation>
    </message>
    <message>
        <source>{weekday} {day} at {clock}</source>
        <translation>{weekday} {day} kl. {clock}</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
    <message>
        <source>held {day}</source>
        <translation>hölls {day}</translation>
    </message>
    <message>
        <source>no time agreed yet</source>
        <translation>ingen tid bestämd ännu</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Inget namn ännu</translation>
    </message>
    <message>
        <source>Plan half done</source>
        <translation>Halvfärdig plan</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Avslutades {day}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Begins {day}</source>
        <translation>Börjar {day}</translation>
    </message>
    <message>
        <source>Meeting {n} on {day}</source>
        <translation>Träff {n} {day}</translation>
    </message>
    <message>
        <source>Meeting {n} today at {time}</source>
        <translation>Träff {n} i dag kl. {time}</translation>
    </message>
    <message>
        <source>Meeting {n}: no time yet</source>
        <translation>Träff {n}: ingen tid ännu</translation>
    </message>
    <message>
        <source>Locked: the feedback form is sealed</source>
        <translation>Låst: responsblanketten är förseglad</translation>
    </message>
    <message>
        <source>All meetings held</source>
        <translation>Alla träffar har hållits</translation>
    </message>
    <message>
        <source>The plan is half done.</source>
        <translation>Planen är halvfärdig.</translation>
    </message>
    <message>
        <source>Meeting {n} has no time yet.</source>
        <translation>Träff {n} har ännu ingen tid.</translation>
    </message>
    <message>
        <source>Something was written in two ways. Choose which stays.</source>
        <translation>Samma ställe har två versioner. Välj vilken som blir kvar.</translation>
    </message>
    <message>
        <source>Meeting {n} was on {day}. Write down its notes.</source>
        <translation>Träff {n} var {day}. Anteckna vad ni pratade om.</translation>
    </message>
    <message>
        <source>Meeting {n} is on {day} at {time}.</source>
        <translation>Träff {n} är {day} kl. {time}.</translation>
    </message>
    <message>
        <source>A step of the plan was due on {day}.</source>
        <translation>Ett steg i planen är försenat: det skulle vara klart {day}.</translation>
    </message>
    <message>
        <source>All meetings are held. The feedback is next.</source>
        <translation>Alla träffar har hållits. Härnäst är det dags för respons.</translation>
    </message>
    <message>
        <source>This was to be kept until {day}. Mark it as ended first.</source>
        <translation>Lagringstiden gick ut {day}. Markera först som avslutat.</translation>
    </message>
    <message>
        <source>The time for keeping this ended on {day}.</source>
        <translation>Lagringstiden gick ut {day}.</translation>
    </message>
    <message>
        <source>This has ended, and answers about health are still kept.</source>
        <translation>Det här har avslutats, och svar som gäller hälsan finns ännu kvar.</translation>
    </message>
    <message>
        <source>The feedback form is sealed. You can mark this as ended.</source>
        <translation>Responsblanketten är förseglad. Du kan markera det här som avslutat.</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Se båda</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Öppna planen</translation>
    </message>
    <message>
        <source>Mark as ended</source>
        <translation>Markera som avslutad</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Radera för gott…</translation>
    </message>
    <message>
        <source>Go and erase them</source>
        <translation>Gå och radera dem</translation>
    </message>
    <message>
        <source>Meeting {n} is today at {time}.</source>
        <translation>Träff {n} är i dag kl. {time}.</translation>
    </message>
    <message>
        <source>Everything is written down. You can mark this as ended.</source>
        <translation>Allt är antecknat. Du kan markera det här som avslutat.</translation>
    </message>
    <message>
        <source>Go on with the plan</source>
        <translation>Fortsätt med planen</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Bestäm en tid</translation>
    </message>
    <message>
        <source>Write the notes</source>
        <translation>Skriv anteckningar</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Förbered dig</translation>
    </message>
    <message>
        <source>Give feedback</source>
        <translation>Ge respons</translation>
    </message>
    <message>
        <source>The printer did not take the pages. See that it is on, and print again.</source>
        <translation>Skrivaren tog inte emot sidorna. Kontrollera att den är på och skriv ut på nytt.</translation>
    </message>
    <message>
        <source>{held} of {meetings} meetings held</source>
        <translation>{held} av {meetings} träffar hållna</translation>
    </message>
    <message>
        <source>Draft. Parts still to confirm: {count}</source>
        <translation>Utkast. Delar som inte är godkända: {count}</translation>
    </message>
    <message>
        <source>Draft. Every part is confirmed.</source>
        <translation>Utkast. Alla delar är godkända.</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Inte påbörjat ännu</translation>
    </message>
    <message>
        <source>{done} of {asked} answered</source>
        <translation>{done} av {asked} besvarade</translation>
    </message>
    <message>
        <source>{done} of {asked} held</source>
        <translation>{done} av {asked} hållna</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Förseglat</translation>
    </message>
    <message>
        <source>Sealed and locked</source>
        <translation>Förseglat och låst</translation>
    </message>
    <message>
        <source>both: {names}</source>
        <translation>båda: {names}</translation>
    </message>
    <message>
        <source>no common language</source>
        <translation>inget gemensamt språk</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>svenska</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engelska</translation>
    </message>
    <message>
        <source>Easy Finnish</source>
        <translation>lätt finska</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainska</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ryska</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estniska</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabiska</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somaliska</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persiska</translation>
    </message>
    <message>
        <source>Central Kurdish</source>
        <translation>centralkurdiska (sorani)</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turkiska</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanska</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polska</translation>
    </message>
    <message>
        <source>German</source>
        <translation>tyska</translation>
    </message>
    <message>
        <source>French</source>
        <translation>franska</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>spanska</translation>
    </message>
    <message>
        <source>MentorDesk can’t be opened</source>
        <translation>MentorDesk kan inte öppnas</translation>
    </message>
    <message>
        <source>The key file is missing or damaged</source>
        <translation>Nyckelfilen saknas eller är skadad</translation>
    </message>
    <message>
        <source>MentorDesk is already open</source>
        <translation>MentorDesk är redan öppet</translation>
    </message>
    <message>
        <source>A newer MentorDesk is needed</source>
        <translation>Du behöver ett nyare MentorDesk</translation>
    </message>
    <message>
        <source>Your data is damaged</source>
        <translation>Dina uppgifter är skadade</translation>
    </message>
    <message>
        <source>Your data can’t lie in this folder</source>
        <translation>Dina uppgifter kan inte ligga i den här mappen</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disken är full</translation>
    </message>
    <message>
        <source>Your data is here, locked, but the file that opens it, mentordesk.key, is missing or damaged. The password alone doesn’t open your data.</source>
        <translation>Dina uppgifter finns här, låsta, men filen mentordesk.key som öppnar dem saknas eller är skadad. Enbart lösenordet öppnar dem inte.</translation>
    </message>
    <message>
        <source>Look for mentordesk.key in a copy of the folder or in the recycle bin, put it back and try again. Or restore a backup: each one has its key with it.</source>
        <translation>Sök mentordesk.key i en kopia av mappen eller i papperskorgen, lägg tillbaka den och försök igen. Du kan också återställa en säkerhetskopia: i varje finns nyckeln med.</translation>
    </message>
    <message>
        <source>The database is missing</source>
        <translation>Databasen saknas</translation>
    </message>
    <message>
        <source>The key file and your backups are here, but the file that your data is in, mentordesk.db, is missing or empty.</source>
        <translation>Nyckelfilen och dina säkerhetskopior finns kvar, men filen som dina uppgifter ligger i, mentordesk.db, saknas eller är tom.</translation>
    </message>
    <message>
        <source>Look for mentordesk.db in the recycle bin or in a copy of the folder, put it back and try again. Or restore a backup.</source>
        <translation>Leta efter mentordesk.db i papperskorgen eller i en kopia av mappen, lägg tillbaka filen och försök igen. Eller återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Go on from a backup</source>
        <translation>Fortsätt från en säkerhetskopia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Include what was written about health</source>
        <translation>Ta med också det som gäller hälsan</translation>
    </message>
    <message>
        <source>{what} (added)</source>
        <translation>{what} (har lagts till)</translation>
    </message>
    <message>
        <source>{what} (changed)</source>
        <translation>{what} (har ändrats)</translation>
    </message>
    <message>
        <source>{what} (taken away)</source>
        <translation>{what} (har tagits bort)</translation>
    </message>
    <message>
        <source>{what} (printed or saved as PDF)</source>
        <translation>{what} (har skrivits ut eller sparats som PDF)</translation>
    </message>
    <message>
        <source>{what} (sealed)</source>
        <translation>{what} (har förseglats)</translation>
    </message>
    <message>
        <source>{what} (sealed, and nothing can be changed)</source>
        <translation>{what} (har förseglats, inget kan ändras)</translation>
    </message>
    <message>
        <source>{what} (void, and everything can be changed)</source>
        <translation>{what} (ogiltigt, allt kan ändras igen)</translation>
    </message>
    <message>
        <source>{what} (erased)</source>
        <translation>{what} (har raderats för gott)</translation>
    </message>
    <message>
        <source>Added here</source>
        <translation>Tillagd här</translation>
    </message>
    <message>
        <source>Handed over to another MentorDesk</source>
        <translation>Överlåten till en annan MentorDesk</translation>
    </message>
    <message>
        <source>Brought together with what another MentorDesk has</source>
        <translation>Sammanförd med det som finns i en annan MentorDesk</translation>
    </message>
    <message>
        <source>Given to somebody whom it is about</source>
        <translation>Överlämnat till den som uppgifterna gäller</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Låset öppnat</translation>
    </message>
    <message>
        <source>Everything was erased</source>
        <translation>Allt raderat för gott</translation>
    </message>
    <message>
        <source>{what} (changed {n} times)</source>
        <translation>{what} (har ändrats {n} gånger)</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
    <message>
        <source>{what}, with answers about health</source>
        <translation>{what}, med svaren om hälsa</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingenting</translation>
    </message>
    <message>
        <source>{thing}: {part}</source>
        <translation>{thing}: {part}</translation>
    </message>
    <message>
        <source>from the agreement</source>
        <translation>från avtalet</translation>
    </message>
    <message>
        <source>own goal</source>
        <translation>eget mål</translation>
    </message>
    <message>
        <source>plan half done</source>
        <translation>planen halvfärdig</translation>
    </message>
    <message>
        <source>running</source>
        <translation>pågår</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>avslutad</translation>
    </message>
    <message>
        <source>gone through together</source>
        <translation>genomgången tillsammans</translation>
    </message>
    <message>
        <source>a question no longer asked</source>
        <translation>en fråga som inte längre ställs</translation>
    </message>
    <message>
        <source>Time and place</source>
        <translation>Tid och plats</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Version of the mentoring model</source>
        <translation>Mentorskapsmodellens version</translation>
    </message>
    <message>
        <source>Another version that waits for a choice</source>
        <translation>En annan version som väntar på ett val</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>början</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gjort</translation>
    </message>
    <message>
        <source>language</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>running or ended</source>
        <translation>pågår eller avslutat</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>arbetsplats</translation>
    </message>
    <message>
        <source>end</source>
        <translation>slut</translation>
    </message>
    <message>
        <source>hours a day</source>
        <translation>timmar per dag</translation>
    </message>
    <message>
        <source>days a week</source>
        <translation>dagar i veckan</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupp</translation>
    </message>
    <message>
        <source>how long it is kept</source>
        <translation>hur länge det sparas</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>intressen</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>språk</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>varifrån det kommer</translation>
    </message>
    <message>
        <source>how far it is</source>
        <translation>hur långt det har kommit</translation>
    </message>
    <message>
        <source>note</source>
        <translation>anteckning</translation>
    </message>
    <message>
        <source>next focus</source>
        <translation>nästa fokus</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>vem som gör det</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>senast när</translation>
    </message>
    <message>
        <source>length</source>
        <translation>längd</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>held or not</source>
        <translation>hållen eller inte</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>svar</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>förklaring</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>översättning</translation>
    </message>
    <message>
        <source>who sees to it</source>
        <translation>vem som sköter det</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>mentor</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>deltagare</translation>
    </message>
    <message>
        <source>mentorship begun</source>
        <translation>påbörjat mentorskap</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>belopp</translation>
    </message>
    <message>
        <source>paid or not</source>
        <translation>betald eller inte</translation>
    </message>
    <message>
        <source>This is about health, so it is read at its question only.</source>
        <translation>Det här gäller hälsa, så det läses bara vid sin fråga.</translation>
    </message>
    <message>
        <source>{file} is damaged, or no hand-over file. Choose the one that the other MentorDesk wrote, or ask for a new one.</source>
        <translation>{file} är skadad eller så är den ingen överlämningsfil. Välj filen som den andra MentorDesk har sparat eller be om en ny.</translation>
    </message>
    <message>
        <source>{file} is a backup, no hand-over file. Backups are taken into use in the settings, under Backups.</source>
        <translation>{file} är en säkerhetskopia och ingen överlämningsfil. Säkerhetskopior tas i bruk i inställningarna under Säkerhetskopior.</translation>
    </message>
    <message>
        <source>Sealed {day}, record number {number}</source>
        <translation>Förseglat {day}, dokumentnummer {number}</translation>
    </message>
    <message>
        <source>Void: sealed {day}, record number {number}</source>
        <translation>Ogiltigt: förseglat {day}, dokumentnummer {number}</translation>
    </message>
    <message>
        <source>Void since {day}: {reason}</source>
        <translation>Ogiltigt sedan {day}: {reason}</translation>
    </message>
    <message>
        <source>The document sealed on {day} ({number}) is void since {since}: {reason}</source>
        <translation>Dokumentet som förseglades {day} ({number}) är ogiltigt sedan {since}: {reason}</translation>
    </message>
    <message>
        <source>Signed by {names}</source>
        <translation>Undertecknat av: {names}</translation>
    </message>
    <message>
        <source>By pen on paper: {names}</source>
        <translation>Med penna på papper: {names}</translation>
    </message>
    <message>
        <source>Replaces {number}</source>
        <translation>Ersätter {number}</translation>
    </message>
    <message>
        <source>MentorDesk made a mistake.</source>
        <translation>MentorDesk gjorde ett fel.</translation>
    </message>
</context>
</TS>
