<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Home</name>
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
</TS>
