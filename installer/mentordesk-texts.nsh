; What the installer says, in the three languages of the program.
!macro Text name english finnish swedish
LangString ${name} ${LANG_ENGLISH} "${english}"
LangString ${name} ${LANG_FINNISH} "${finnish}"
LangString ${name} ${LANG_SWEDISH} "${swedish}"
!macroend
!define Text "!insertmacro Text"

${Text} Title "Install MentorDesk" "MentorDeskin asennus" "Installera MentorDesk"
${Text} UnTitle "Uninstall MentorDesk" "MentorDeskin poisto" "Avinstallera MentorDesk"
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
    "MentorDesk could not be installed, and nothing was changed. Is the disk full? It takes 250 MB." \
    "MentorDeskia ei voitu asentaa, ja kaikki on ennallaan. Onko levy täynnä? Tilaa tarvitaan 250 Mt." \
    "MentorDesk kunde inte installeras, och ingenting ändrades. Är disken full? Det behövs 250 MB."
${Text} NoFolder \
    "MentorDesk can’t be installed into $Asked. After /D= comes the whole path of a folder on a disk that is there, without quotes, as the last of the command." \
    "MentorDeskia ei voi asentaa kansioon $Asked. Kirjoita /D= komennon viimeiseksi ja sen perään kansion koko polku ilman lainausmerkkejä. Levyn pitää olla olemassa." \
    "MentorDesk kan inte installeras i $Asked. Skriv /D= sist i kommandot och efter det mappens hela sökväg, utan citattecken. Disken måste finnas."
${Text} Twice \
    "MentorDesk is being installed or uninstalled already, in another window." \
    "MentorDeskia asennetaan tai poistetaan jo toisessa ikkunassa." \
    "MentorDesk installeras eller avinstalleras redan i ett annat fönster."
${Text} GiveUp \
    "Stop installing MentorDesk?" \
    "Keskeytetäänkö MentorDeskin asennus?" \
    "Ska installationen av MentorDesk avbrytas?"
${Text} WhatToInstall "What is installed" "Mitä asennetaan" "Vad som installeras"
${Text} ForYouOnly \
    "For you on this PC; other people’s programs stay as they are." \
    "Sinulle tällä tietokoneella; muiden käyttäjien ohjelmiin ei kosketa." \
    "För dig på den här datorn; andra användares program rörs inte."
${Text} PartsExplained \
    "Tick what you want, and select Install." \
    "Rastita haluamasi ja valitse Asenna." \
    "Kryssa för det du vill ha och välj Installera."
${Text} Parts "Parts:" "Osat:" "Delar:"
${Text} Space "Space: " "Tilaa: " "Plats: "
${Text} StartIt "&Start MentorDesk" "&Käynnistä MentorDesk" "&Starta MentorDesk"
${Text} Installed "MentorDesk is installed" "MentorDesk on asennettu" "MentorDesk har installerats"
${Text} Upgraded "MentorDesk is now version ${VERSION}" "MentorDesk on päivitetty versioon ${VERSION}" "MentorDesk har uppdaterats till version ${VERSION}"
${Text} Repaired "MentorDesk is repaired" "MentorDesk on korjattu" "MentorDesk har reparerats"
${Text} WhereItIs \
    "You find it in the Start menu." \
    "Löydät sen Käynnistä-valikosta." \
    "Du hittar det i Startmenyn."
${Text} ProgramGoes \
    "MentorDesk is removed from this folder. Your data stays, unless you ask otherwise next." \
    "MentorDesk poistetaan tästä kansiosta. Tietosi säilyvät, ellet seuraavaksi pyydä poistamaan niitäkin." \
    "MentorDesk tas bort från den här mappen. Dina uppgifter finns kvar, om du inte sedan ber om att ta bort också dem."
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
    "The database and the backups beside it lie here:$\r$\n$\r$\n$LOCALAPPDATA\MentorDesk$\r$\n$\r$\nA MentorDesk that is installed later finds them there." \
    "Tietokanta ja sen vieressä olevat varmuuskopiot ovat täällä:$\r$\n$\r$\n$LOCALAPPDATA\MentorDesk$\r$\n$\r$\nMyöhemmin asennettu MentorDesk löytää ne sieltä." \
    "Databasen och säkerhetskopiorna bredvid den finns här:$\r$\n$\r$\n$LOCALAPPDATA\MentorDesk$\r$\n$\r$\nEn MentorDesk som installeras senare hittar dem där."
${Text} DeleteData \
    "&Delete the database and those backups too" \
    "Poista &myös tietokanta ja nämä varmuuskopiot" \
    "Radera &också databasen och dessa säkerhetskopior"
${Text} ReallyDelete \
    "Everything written in MentorDesk on this PC will be deleted for good. What lies elsewhere stays: copies of the backups in a second place, and a recovery sheet that was saved or printed. Delete it?" \
    "Kaikki tämän tietokoneen MentorDeskiin kirjoitettu poistetaan lopullisesti. Muualla oleva jää: varmuuskopiot toisessa paikassa sekä tallennettu tai tulostettu palautuslomake. Poistetaanko?" \
    "Allt som har skrivits i MentorDesk på den här datorn raderas för gott. Det som finns någon annanstans blir kvar: säkerhetskopiorna på den andra platsen och en återställningsblankett som har sparats eller skrivits ut. Ska det raderas?"
