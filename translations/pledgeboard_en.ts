<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>pledgeboard::AnnouncementPanel</name>
    <message numerus="yes">
        <source>%1 from %n article(s)</source>
        <translation>
            <numerusform>%1 from %n article</numerusform>
            <numerusform>%1 from %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledgeboard::FilterChips</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
</TS>
