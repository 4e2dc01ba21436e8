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
        <source>Begin a new plan</source>
        <translation>Börja på en ny plan</translation>
    </message>
    <message>
        <source>Save now; it also happens by itself</source>
        <translation>Spara nu; det sker också av sig självt</translation>
    </message>
    <message>
        <source>Print the feedback form of the one that is open</source>
        <translation>Skriv ut responsblanketten för den som är öppen</translation>
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
        <source>Back to the first page</source>
        <translation>Tillbaka till startsidan</translation>
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
        <source>Qt {version}</source>
        <translation>Qt {version}</translation>
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
        <source>Delete everything about {name}?</source>
        <translation>Vill du radera allt om {name}?</translation>
    </message>
    <message>
        <source>The plan, the goals, the notes of all meetings and the feedback are erased. They can’t be brought back. Documents you have saved as files stay.</source>
        <translation>Planen, målen, anteckningarna från alla träffar och responsen försvinner. De går inte att få tillbaka. Dokument som du har sparat som filer finns kvar.</translation>
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
    <name>Card</name>
    <message>
        <source>More to do with this</source>
        <translation>Fler åtgärder</translation>
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
        <source>What you have typed is saved. You can go on working.</source>
        <translation>Det du har skrivit är sparat. Du kan fortsätta arbeta.</translation>
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
    <name>Dots</name>
    <message>
        <source>{held} of {meetings} meetings held</source>
        <translation>{held} av {meetings} träffar har hållits</translation>
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
</context>
<context>
    <name>FeedbackBar</name>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>Print {name}</source>
        <translation>Skriv ut {name}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>{done} of {parts} parts confirmed</source>
        <translation>{done} av {parts} delar godkända</translation>
    </message>
    <message>
        <source>Still to confirm</source>
        <translation>Ännu inte godkända</translation>
    </message>
</context>
<context>
    <name>FeedbackTab</name>
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
    <name>HeldMark</name>
    <message>
        <source>The meeting was held</source>
        <translation>Träffen har hållits</translation>
    </message>
    <message>
        <source>The day it was held</source>
        <translation>Dagen då den hölls</translation>
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
    <name>Home</name>
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
        <source>Feedback: the last page prints the form to be signed.</source>
        <translation>Respons: på sista sidan skriver du ut blanketten för underskrift.</translation>
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
        <source>What needs doing</source>
        <translation>Att göra</translation>
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
    <name>ItemView</name>
    <message>
        <source>About health: write only what is needed. It isn&apos;t printed unless you say so.</source>
        <translation>Uppgift om hälsan: skriv bara det nödvändiga. Den skrivs ut bara om du själv väljer det.</translation>
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
        <source>To begin with, and the agenda</source>
        <translation>Inledning och dagordning</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Begin with these</source>
        <translation>Börja med det här</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
</context>
<context>
    <name>MeetingRow</name>
    <message>
        <source>Remove the time</source>
        <translation>Ta bort tiden</translation>
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
        <source>{done} of {asked} answered</source>
        <translation>{done} av {asked} besvarade</translation>
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
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
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
    <name>Overview</name>
    <message>
        <source>Change the basics</source>
        <translation>Redigera grunduppgifterna</translation>
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
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Återuppta</translation>
    </message>
    <message>
        <source>This has ended.</source>
        <translation>Det här är avslutat.</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Inget namn ännu</translation>
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
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Remove the person</source>
        <translation>Ta bort personen</translation>
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
    <name>PreviewPane</name>
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
    <message>
        <source>Preview</source>
        <translation>Förhandsgranskning</translation>
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
        <source>You have begun with this one. To take another, stop and begin anew.</source>
        <translation>Du har redan börjat med den här modellen. Vill du ta en annan, avbryt och börja om.</translation>
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
    <name>ReadLine</name>
    <message>
        <source>Copy the address</source>
        <translation>Kopiera adressen</translation>
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
    <name>RoleDuties</name>
    <message>
        <source>In our own words</source>
        <translation>Med egna ord</translation>
    </message>
</context>
<context>
    <name>RolePeople</name>
    <message>
        <source>Add another person</source>
        <translation>Lägg till ytterligare en person</translation>
    </message>
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
    <name>Saving</name>
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
    <name>SectionView</name>
    <message>
        <source>We have gone through this part</source>
        <translation>Vi har gått igenom den här delen</translation>
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
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>The language changes when you start MentorDesk again.</source>
        <translation>Språket byts när du startar om MentorDesk.</translation>
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
        <source>Where your data lies</source>
        <translation>Var dina uppgifter finns</translation>
    </message>
    <message>
        <source>Everything stays in this folder on this computer. Nothing is sent anywhere. To keep a copy, close MentorDesk and copy the whole folder.</source>
        <translation>Allt stannar i den här mappen på den här datorn. Ingenting skickas någonstans. Vill du ha en säkerhetskopia, stäng MentorDesk och kopiera hela mappen.</translation>
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
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Nobody is found with this.</source>
        <translation>Ingen hittas med detta.</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Visa alla igen</translation>
    </message>
    <message>
        <source>Find by name or workplace</source>
        <translation>Sök namn eller arbetsplats</translation>
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
        <source>Everyone signs by hand on the printed form.</source>
        <translation>Alla skriver under den utskrivna blanketten för hand.</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>Ingen är angiven ännu</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saving</source>
        <translation>Sparande</translation>
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
        <source>Not saved: {why} MentorDesk keeps trying.</source>
        <translation>Inte sparat: {why} MentorDesk försöker igen.</translation>
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
    <name>TodoRow</name>
    <message>
        <source>More to do with this</source>
        <translation>Fler åtgärder</translation>
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
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Sparad: {file}</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Skickat till skrivaren</translation>
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
        <source>MentorDesk can’t be opened</source>
        <translation>MentorDesk kan inte öppnas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
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
        <source>Workplace</source>
        <translation>Arbetsplats</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>Period</translation>
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
        <source>Done</source>
        <translation>Klar</translation>
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
        <source>There is no document “{document}”. There are: {documents}.</source>
        <translation>Dokumentet ”{document}” finns inte. De här finns: {documents}.</translation>
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
</context>
<context>
    <name>programmes</name>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}”; it may hold only lower-case letters a to z, digits and dashes.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” har värdet ”{value}”. Det får bara innehålla små bokstäver a–z, siffror och bindestreck.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names “{value}”, which isn’t in this programme.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” hänvisar till ”{value}”, som inte finns i den här modellen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is {value}; it must be from {least} to {most}.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” har värdet {value}. Det måste vara {least}–{most}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}”, which is taken already.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” har värdet ”{value}”, som redan används.</translation>
    </message>
    <message>
        <source>{file} can’t be read. Check that it is there and may be read.</source>
        <translation>Filen {file} kan inte läsas. Kontrollera att den finns och att den får läsas.</translation>
    </message>
    <message>
        <source>{file}: another programme has the id “{value}” already. Change one of them.</source>
        <translation>{file}: en annan modell har redan id ”{value}”. Ändra det i den ena.</translation>
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
        <source>{file}, line {line}: the text “{missing}” is missing; programme.toml asks for it.</source>
        <translation>{file}, rad {line}: texten ”{missing}” saknas, men programme.toml kräver den.</translation>
    </message>
    <message>
        <source>{file}, line {line}: nothing in programme.toml asks for the text “{text}”.</source>
        <translation>{file}, rad {line}: texten ”{text}” används inte någonstans i programme.toml.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the text “{text}” is empty.</source>
        <translation>{file}, rad {line}: texten ”{text}” är tom.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}”, which isn’t the file’s name.</source>
        <translation>{file}, rad {line}: nyckeln ”{key}” har värdet ”{value}”, som inte är samma som filens namn.</translation>
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
        <source>The file can&apos;t be read: the key {place} is not known to this version of MentorDesk.</source>
        <translation>Filen kan inte läsas: den här versionen av MentorDesk känner inte till nyckeln {place}.</translation>
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
        <source>The database in {folder} is damaged, or no database of MentorDesk. It was left as it is: copy it to a safe place, then take a backup into use.</source>
        <translation>Databasen i mappen {folder} är skadad, eller så är den inte en databas från MentorDesk. Den har lämnats orörd: kopiera den till ett säkert ställe och ta sedan en säkerhetskopia i bruk.</translation>
    </message>
    <message>
        <source>MentorDesk may not write in {folder}. Allow it, or choose another data folder.</source>
        <translation>MentorDesk får inte skriva i mappen {folder}. Tillåt det eller välj en annan datamapp.</translation>
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
        <source>The database was written by a newer version of MentorDesk (its form is {found}, this program knows {known}). Install the newer version; nothing was changed.</source>
        <translation>Databasen är skriven av en nyare version av MentorDesk (databasens format är {found}, det här programmet känner till {known}). Installera den nyare versionen. Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>There is no mentorship with the id {id}.</source>
        <translation>Det finns inget mentorskap med id {id}.</translation>
    </message>
</context>
<context>
    <name>ui</name>
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
        <source>by {day}</source>
        <translation>senast {day}</translation>
    </message>
    <message>
        <source>{weekday} {day} at {clock}</source>
        <translation>{weekday} {day} kl. {clock}</translation>
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
        <source>Meeting {n} was on {day}. Write down its notes.</source>
        <translation>Träff {n} var {day}. Anteckna vad ni pratade om.</translation>
    </message>
    <message>
        <source>Meeting {n} is on {day} at {time}.</source>
        <translation>Träff {n} är {day} kl. {time}.</translation>
    </message>
    <message>
        <source>All meetings are held. The feedback is next.</source>
        <translation>Alla träffar har hållits. Härnäst är det dags för respons.</translation>
    </message>
    <message>
        <source>The feedback is ready. You can mark this as ended.</source>
        <translation>Responsen är klar. Du kan markera det här som avslutat.</translation>
    </message>
    <message>
        <source>Mark as ended</source>
        <translation>Markera som avslutad</translation>
    </message>
    <message>
        <source>Meeting {n} is today at {time}.</source>
        <translation>Träff {n} är i dag kl. {time}.</translation>
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
</context>
</TS>
