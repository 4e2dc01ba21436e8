<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdviceLines</name>
    <message numerus="yes">
        <source>{language}: %n texts are missing; in their place is {first}.</source>
        <translation>
            <numerusform>{language}: %n text is missing; in its place is {first}.</numerusform>
            <numerusform>{language}: %n texts are missing; in their place is {first}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translations should be checked</source>
        <translation>
            <numerusform>%n translation should be checked</numerusform>
            <numerusform>%n translations should be checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n mentorships</source>
        <translation>
            <numerusform>%n mentorship</numerusform>
            <numerusform>%n mentorships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>Show %n older</source>
        <translation>
            <numerusform>Show %n older</numerusform>
            <numerusform>Show %n older</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message numerus="yes">
        <source>The last one was made {when}. There are %n.</source>
        <translation>
            <numerusform>The last one was made {when}. There is %n.</numerusform>
            <numerusform>The last one was made {when}. There are %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%n mentorships</source>
        <translation>
            <numerusform>%n mentorship</numerusform>
            <numerusform>%n mentorships</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilledDialog</name>
    <message numerus="yes">
        <source>%n answers are taken in.</source>
        <translation>
            <numerusform>%n answer is taken in.</numerusform>
            <numerusform>%n answers are taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are here already</source>
        <translation>
            <numerusform>%n answer is here already</numerusform>
            <numerusform>%n answers are here already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message numerus="yes">
        <source>There are %n backups in this folder, but no database.</source>
        <translation>
            <numerusform>There is %n backup in this folder, but no database.</numerusform>
            <numerusform>There are %n backups in this folder, but no database.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormerPart</name>
    <message numerus="yes">
        <source>%n backups still open with the earlier password and recovery code. They go by themselves by {day} at the latest. Delete them if somebody has seen the password.</source>
        <translation>
            <numerusform>%n backup still opens with the earlier password and recovery code. It goes by itself by {day} at the latest. Delete it if somebody has seen the password.</numerusform>
            <numerusform>%n backups still open with the earlier password and recovery code. They go by themselves by {day} at the latest. Delete them if somebody has seen the password.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthEraser</name>
    <message numerus="yes">
        <source>%n sealed documents tell about health: they become void, and their files go too.</source>
        <translation>
            <numerusform>%n sealed document tells about health: it becomes void, and its file goes too.</numerusform>
            <numerusform>%n sealed documents tell about health: they become void, and their files go too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n more come after these</source>
        <translation>
            <numerusform>%n more comes after these</numerusform>
            <numerusform>%n more come after these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the list at the left</source>
        <translation>
            <numerusform>%n more in the list at the left</numerusform>
            <numerusform>%n more in the list at the left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n ended</source>
        <translation>
            <numerusform>Show %n ended</numerusform>
            <numerusform>Show %n ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message numerus="yes">
        <source>%n strokes</source>
        <translation>
            <numerusform>%n stroke</numerusform>
            <numerusform>%n strokes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>It is %n months after the last day, and moves with it.</source>
        <translation>
            <numerusform>It is %n month after the last day, and moves with it.</numerusform>
            <numerusform>It is %n months after the last day, and moves with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageBlock</name>
    <message numerus="yes">
        <source>%n words in the word list</source>
        <translation>
            <numerusform>%n word in the word list</numerusform>
            <numerusform>%n words in the word list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown. Another word narrows it.</source>
        <translation>
            <numerusform>The first %n is shown. Another word narrows it.</numerusform>
            <numerusform>The first %n are shown. Another word narrows it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeFacts</name>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n languages</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message numerus="yes">
        <source>The code has {all} characters; %n are there now.</source>
        <translation>
            <numerusform>The code has {all} characters; %n is there now.</numerusform>
            <numerusform>The code has {all} characters; %n are there now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>%n without a pair</source>
        <translation>
            <numerusform>%n without a pair</numerusform>
            <numerusform>%n without a pair</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message numerus="yes">
        <source>%n mentorships</source>
        <translation>
            <numerusform>%n mentorship</numerusform>
            <numerusform>%n mentorships</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message numerus="yes">
        <source>%n parts are not confirmed yet: {parts}. The signatures confirm them, too.</source>
        <translation>
            <numerusform>%n part is not confirmed yet: {parts}. The signatures confirm it, too.</numerusform>
            <numerusform>%n parts are not confirmed yet: {parts}. The signatures confirm them, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions have no answer.</source>
        <translation>
            <numerusform>%n question has no answer.</numerusform>
            <numerusform>%n questions have no answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings have not been held.</source>
        <translation>
            <numerusform>%n meeting has not been held.</numerusform>
            <numerusform>%n meetings have not been held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are there in two ways.</source>
        <translation>
            <numerusform>%n answer is there in two ways.</numerusform>
            <numerusform>%n answers are there in two ways.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message numerus="yes">
        <source>%n answers to earlier questions are kept.</source>
        <translation>
            <numerusform>%n answer to an earlier question is kept.</numerusform>
            <numerusform>%n answers to earlier questions are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message numerus="yes">
        <source>That isn’t the password. You can try again in %n seconds.</source>
        <translation>
            <numerusform>That isn’t the password. You can try again in %n second.</numerusform>
            <numerusform>That isn’t the password. You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsItem</name>
    <message numerus="yes">
        <source>%n words in the list</source>
        <translation>
            <numerusform>%n word in the list</numerusform>
            <numerusform>%n words in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>refused</name>
    <message numerus="yes">
        <source>%n fields can&apos;t be read, the first: {name}</source>
        <translation>
            <numerusform>%n field can&apos;t be read: {name}</numerusform>
            <numerusform>%n fields can&apos;t be read, the first: {name}</numerusform>
        </translation>
    </message>
</context>
</TS>
