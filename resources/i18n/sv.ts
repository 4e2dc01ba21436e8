<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About MentorDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MentorDesk takes you from the plan to the signed feedback form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save now; it also happens by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the feedback form of the one that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger, smaller and usual text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models and their sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back to the running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything about {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan, the goals, the notes of all meetings and the feedback are erased. They can’t be brought back. Documents you have saved as files stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>More to do with this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistItem</name>
    <message>
        <source>{done} of {all} gone through</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MentorDesk made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have typed is saved. You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something looks odd, close MentorDesk and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These details help to mend it. They hold nothing that you typed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Pick from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such date. Write it like this: 2.2.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>{held} of {meetings} meetings held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Time and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days a week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackBar</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {parts} parts confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to confirm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackTab</name>
    <message>
        <source>Show the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalLines</name>
    <message>
        <source>The goals appear here once they are written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalReviewItem</name>
    <message>
        <source>No goals have been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet talked about at a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time ({day}): {reach}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be learned or reached?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the goal comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalThreadItem</name>
    <message>
        <source>No goals have been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet talked about at a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the meetings {list}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalsItem</name>
    <message>
        <source>Add a goal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldMark</name>
    <message>
        <source>The meeting was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it was held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpFolds</name>
    <message>
        <source>Duties: {role}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MentorDesk takes you from the plan to the signed feedback form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: who takes part, when, and which goals you agree on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings: each has a form of its own to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback: the last page prints the form to be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the first plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes about ten minutes. You can stop and go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing just now. The next meetings are below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list at the left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n ended</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>About health: write only what is needed. It isn&apos;t printed unless you say so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The last changes could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose the changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>The plan, all together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it through with the others. You can change it later too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingFoot</name>
    <message>
        <source>Print {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingHead</name>
    <message>
        <source>To begin with, and the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingRow</name>
    <message>
        <source>Remove the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is a weekend or a public holiday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is outside the agreed period.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {asked} answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentorshipList</name>
    <message>
        <source>All, by name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentorshipPage</name>
    <message>
        <source>Show or hide the help beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextMeetingsItem</name>
    <message>
        <source>There are no more meetings to agree on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else is agreed about the times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Write a whole number, such as 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, such as 7,5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Edit the basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All meetings have been held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {parts} parts confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Remove the person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>The pages appear here in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintAsk</name>
    <message>
        <source>Sending to the printer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the pages. See that it is on, and print again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeChoice</name>
    <message>
        <source>What do you begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model decides which meetings there are and what is asked in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have begun with this one. To take another, stop and begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proposed</name>
    <message>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the proposal to the field above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal from the meetings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadLine</name>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordRows</name>
    <message>
        <source>Removed: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remarked</name>
    <message>
        <source>Remark: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>How far is the goal: {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the goal: {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We focus on this next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleDuties</name>
    <message>
        <source>In our own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolePeople</name>
    <message>
        <source>Same person as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person as …, {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidBefore</name>
    <message>
        <source>Last time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidText</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleItem</name>
    <message>
        <source>Why, {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <source>We have gone through this part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what you have written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan half done waits on the first page until you go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when you start MentorDesk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also with the keys Ctrl and +, Ctrl and -, and Ctrl and 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays in this folder on this computer. Nothing is sent anywhere. To keep a copy, close MentorDesk and copy the whole folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About MentorDesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedRow</name>
    <message>
        <source>Name somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, the same person as: {role}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for the talk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name or workplace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans half done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignaturesItem</name>
    <message>
        <source>Place of signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone signs by hand on the printed form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you type is saved by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {why} MentorDesk keeps trying.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>{step}, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Propose the times again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskLines</name>
    <message>
        <source>No open tasks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TasksItem</name>
    <message>
        <source>Add a task</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Write the time like this: 9.30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>What you begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {n} of {count}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardBar</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNoItem</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>To begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From–to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft. Parts not yet confirmed: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs that this document&apos;s typeface lacks are named in square brackets, by their Unicode numbers: [U+1F600 grinning face].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In focus next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in block letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed: this is about health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” could not be laid out on pages. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fonts in {folder} can&apos;t be read. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document “{document}”. There are: {documents}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>Write the name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without both dates no meeting times can be proposed. You can add them later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day ({ends}) is before the first day ({starts}). Change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is a weekend or a public holiday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is outside the agreed period.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>programmes</name>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}”; it may hold only lower-case letters a to z, digits and dashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names “{value}”, which isn’t in this programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is {value}; it must be from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}”, which is taken already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can’t be read. Check that it is there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: another programme has the id “{value}” already. Change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is missing from the programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” names “{value}”, but there is no file {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the “languages” of programme.toml don’t name this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: the key “{key}” doesn’t belong here. Keys that do: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: the key “{missing}” is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” can’t be “{value}”. It can be one of these: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be a text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” must be a date such as 2025-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is longer than {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: the line is longer than {most} characters. Break it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: this is nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: the text is not UTF-8. Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not valid TOML. A quote or bracket may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: the text “{missing}” is missing; programme.toml asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: nothing in programme.toml asks for the text “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: the text “{text}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: “{key}” is “{value}”, which isn’t the file’s name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The file is larger than {limit} MB, which no mentorship is. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 (byte {position} is wrong). Choose a file that MentorDesk has exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not JSON, or only a part of it: line {line}, column {column}. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no mentorship. Choose a file that MentorDesk has exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer version of MentorDesk (its form is {found}, this program knows {known}). Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read: at {place} stands {id}, and there is none of that id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {place} has the same id as one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read: at {place} an id is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read: the time at {place} names a zone; times are local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read: the number at {place} is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read: the key {place} is not known to this version of MentorDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read: at {place} stands a value of kind {got}, not {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read: at {place} the key {key} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read: at {place} stands {word}, which is none of the known words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read: at {place} stands no date or time like 2026-02-02T09:30:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read: what stands at {place} can&apos;t be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be saved in {folder}. Make room on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the database in {folder}. Close the other MentorDesk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database in {folder} is damaged, or no database of MentorDesk. It was left as it is: copy it to a safe place, then take a backup into use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MentorDesk may not write in {folder}. Allow it, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database in {folder} can&apos;t be opened. Check that the folder can be reached and written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} can&apos;t hold the database: a file is in its place. Choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while the database in {folder} was used. Check the disk and its connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was written by a newer version of MentorDesk (its form is {found}, this program knows {known}). Install the newer version; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mentorship with the id {id}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>{file} could not be written. The disk may be full, the folder read-only or the file open in another program. Choose another place or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {file} can’t be made. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large to be a file of MentorDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read. Check its name and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>well on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} hours a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} at {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan half done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {n} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {n} today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {n}: no time yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All meetings held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is half done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {n} has no time yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {n} was on {day}. Write down its notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {n} is on {day} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All meetings are held. The feedback is next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feedback is ready. You can move this to the ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting {n} is today at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
