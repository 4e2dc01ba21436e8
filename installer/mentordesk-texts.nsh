; What the installer says, in the three languages of the program.
!macro Text name english finnish swedish
LangString ${name} ${LANG_ENGLISH} "${english}"
LangString ${name} ${LANG_FINNISH} "${finnish}"
LangString ${name} ${LANG_SWEDISH} "${swedish}"
!macroend
!define Text "!insertmacro Text"

${Text} WillInstall \
    "This installs MentorDesk ${VERSION} for you, on this PC only. No administrator is needed, and nothing is fetched from the network." \
    "MentorDesk ${VERSION} asennetaan sinulle tälle tietokoneelle. Järjestelmänvalvojaa ei tarvita, eikä verkosta haeta mitään." \
    "MentorDesk ${VERSION} installeras åt dig på den här datorn. Ingen administratör behövs, och ingenting hämtas från nätet."
${Text} WillUpgrade \
    "MentorDesk $Found on this PC is replaced by version ${VERSION}. Your data stays as it is." \
    "Tämän tietokoneen MentorDesk $Found korvataan versiolla ${VERSION}. Tietosi säilyvät ennallaan." \
    "MentorDesk $Found på den här datorn ersätts med version ${VERSION}. Dina uppgifter förblir som de är."
${Text} WillRepair \
    "MentorDesk ${VERSION} is on this PC already. Its files are written anew, which repairs them. Your data stays as it is." \
    "MentorDesk ${VERSION} on jo tällä tietokoneella. Sen tiedostot kirjoitetaan uudelleen, mikä korjaa ne. Tietosi säilyvät ennallaan." \
    "MentorDesk ${VERSION} finns redan på den här datorn. Programmets filer skrivs på nytt, vilket reparerar dem. Dina uppgifter förblir som de är."
${Text} NewerThere \
    "A newer MentorDesk, version $Found, is on this PC. Version ${VERSION} could not read its data, so nothing was installed." \
    "Tällä tietokoneella on uudempi MentorDesk, versio $Found. Versio ${VERSION} ei osaisi lukea sen tietoja, joten mitään ei asennettu." \
    "På den här datorn finns en nyare MentorDesk, version $Found. Version ${VERSION} skulle inte kunna läsa dess uppgifter, så ingenting installerades."
${Text} Running \
    "MentorDesk is open. Close it, and try again." \
    "MentorDesk on auki. Sulje se ja yritä uudelleen." \
    "MentorDesk är öppet. Stäng det och försök igen."
${Text} InUse \
    "The files of MentorDesk are in use, so nothing was changed. Close MentorDesk and what has its folder open, and start the installer again." \
    "MentorDeskin tiedostot ovat käytössä, joten mitään ei muutettu. Sulje MentorDesk ja muut ohjelmat, joissa sen kansio on auki, ja käynnistä asennus uudelleen." \
    "MentorDesks filer används, så ingenting ändrades. Stäng MentorDesk och andra program som har dess mapp öppen och starta installationen på nytt."
${Text} NotWritten \
    "The files could not be written. Is the disk full? The MentorDesk that was there before is there again." \
    "Tiedostoja ei voitu kirjoittaa. Onko levy täynnä? Aiempi MentorDesk on palautettu." \
    "Filerna kunde inte skrivas. Är disken full? Den tidigare MentorDesk är tillbaka."
${Text} TheProgram "MentorDesk" "MentorDesk" "MentorDesk"
${Text} HandOverFiles \
    "Open hand-over files (.mentordesk)" \
    "Avaa luovutustiedostot (.mentordesk)" \
    "Öppna överlämningsfiler (.mentordesk)"
${Text} HandOverFile "MentorDesk hand-over file" "MentorDeskin luovutustiedosto" "MentorDesk-överlämningsfil"
${Text} DesktopIcon "Icon on the desktop" "Kuvake työpöydälle" "Ikon på skrivbordet"
${Text} SelfTest \
    "Try whether everything works on this PC" \
    "Kokeile, toimiiko kaikki tällä tietokoneella" \
    "Pröva om allt fungerar på den här datorn"
${Text} YourData "Your data" "Tietosi" "Dina uppgifter"
${Text} YourDataStays \
    "What you have written stays on this PC." \
    "Kirjoittamasi tiedot jäävät tälle tietokoneelle." \
    "Det du har skrivit stannar på den här datorn."
${Text} DataExplained \
    "The database and the backups beside it lie in $LOCALAPPDATA\MentorDesk. A MentorDesk that is installed later finds them there." \
    "Tietokanta ja sen vieressä olevat varmuuskopiot ovat kansiossa $LOCALAPPDATA\MentorDesk. Myöhemmin asennettu MentorDesk löytää ne sieltä." \
    "Databasen och säkerhetskopiorna bredvid den finns i $LOCALAPPDATA\MentorDesk. En MentorDesk som installeras senare hittar dem där."
${Text} DeleteData \
    "Delete the database and those backups too" \
    "Poista myös tietokanta ja nämä varmuuskopiot" \
    "Radera också databasen och dessa säkerhetskopior"
${Text} ReallyDelete \
    "Everything written in MentorDesk on this PC will be deleted, and can’t be brought back. Delete it?" \
    "Kaikki tämän tietokoneen MentorDeskiin kirjoitettu poistetaan, eikä sitä saa takaisin. Poistetaanko?" \
    "Allt som har skrivits i MentorDesk på den här datorn raderas och kan inte fås tillbaka. Ska det raderas?"
