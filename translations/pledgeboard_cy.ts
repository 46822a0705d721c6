<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>Answer</name>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Terfyn</translation>
    </message>
</context>
<context>
    <name>ArithmeticCheck</name>
    <message>
        <source>%1 of %2 is %3%, printed %4.</source>
        <translation>%1 o %2 yw %3%, ond argreffir %4.</translation>
    </message>
    <message>
        <source>The part, %1, is larger than its whole, %2.</source>
        <translation>Mae’r rhan, %1, yn fwy na’i chyfan, %2.</translation>
    </message>
    <message>
        <source>%1 and %2 add up to %3, printed %4.</source>
        <extracomment>Parts, the last of them, what they add up to, and the sum that the article prints</extracomment>
        <translation>Cyfanswm %1 a %2 yw %3, ond argreffir %4.</translation>
    </message>
    <message>
        <source>%1 given as %2</source>
        <extracomment>A sum and its conversion as an article gives them: $1bn given as £620m</extracomment>
        <translation>%1 wedi’i roi fel %2</translation>
    </message>
    <message>
        <source>%1 makes %2 for %3, but %4 makes %5.</source>
        <extracomment>&quot;$1bn given as £720m&quot; makes £0.72 for $1, but &quot;$2bn given as £1.24bn&quot; £0.62</extracomment>
        <translation>Mae %1 yn rhoi %2 am %3, ond mae %4 yn rhoi %5.</translation>
    </message>
    <message>
        <source>%1 makes %2 for %3; the average of %4 was %5.</source>
        <translation>%1: mae hyn yn rhoi %2 am %3; cyfartaledd %4 oedd %5.</translation>
    </message>
</context>
<context>
    <name>ByYear</name>
    <message>
        <source>%1 others</source>
        <translation>%1 arall</translation>
    </message>
    <message>
        <source>year not known</source>
        <translation>blwyddyn anhysbys</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a place, a year and an amount</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>Blwyddyn anhysbys</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>1 other not shown</source>
        <translation>1 arall heb ei ddangos</translation>
    </message>
    <message>
        <source>%1 others not shown</source>
        <translation>%1 arall heb eu dangos</translation>
    </message>
</context>
<context>
    <name>ChangeLog</name>
    <message>
        <source>Accepted “%1”.</source>
        <translation>Derbyniwyd “%1”.</translation>
    </message>
    <message>
        <source>Took back that “%1” is accepted.</source>
        <translation>Tynnwyd yn ôl fod “%1” wedi’i dderbyn.</translation>
    </message>
    <message>
        <source>Rejected “%1”.</source>
        <translation>Gwrthodwyd “%1”.</translation>
    </message>
    <message>
        <source>Took back that “%1” is rejected.</source>
        <translation>Tynnwyd yn ôl fod “%1” wedi’i wrthod.</translation>
    </message>
    <message>
        <source>Added “%1” by hand.</source>
        <translation>Ychwanegwyd “%1” â llaw.</translation>
    </message>
    <message>
        <source>Took out “%1”, which was added by hand.</source>
        <translation>Tynnwyd “%1”, a ychwanegwyd â llaw.</translation>
    </message>
    <message>
        <source>Joined “%1” and “%2”.</source>
        <translation>Unwyd “%1” a “%2”.</translation>
    </message>
    <message>
        <source>Took back that “%1” and “%2” are joined.</source>
        <translation>Tynnwyd yn ôl fod “%1” a “%2” wedi’u huno.</translation>
    </message>
    <message>
        <source>Kept “%1” and “%2” apart.</source>
        <translation>Cadwyd “%1” a “%2” ar wahân.</translation>
    </message>
    <message>
        <source>Took back that “%1” and “%2” are kept apart.</source>
        <translation>Tynnwyd yn ôl fod “%1” a “%2” wedi’u cadw ar wahân.</translation>
    </message>
    <message>
        <source>Made “%1” a part of “%2”.</source>
        <translation>Gwnaed “%1” yn rhan o “%2”.</translation>
    </message>
    <message>
        <source>Took back that “%1” is a part of “%2”.</source>
        <translation>Tynnwyd yn ôl fod “%1” yn rhan o “%2”.</translation>
    </message>
    <message>
        <source>Made “%1” no part of “%2”.</source>
        <translation>Nodwyd nad yw “%1” yn rhan o “%2”.</translation>
    </message>
    <message>
        <source>Took back that “%1” is no part of “%2”.</source>
        <translation>Tynnwyd yn ôl nad yw “%1” yn rhan o “%2”.</translation>
    </message>
    <message>
        <source>Noted “%2” as delivered of “%1”.</source>
        <translation>Nodwyd bod “%2” wedi’i gyflawni o “%1”.</translation>
    </message>
    <message>
        <source>Took back that “%2” was delivered of “%1”.</source>
        <translation>Tynnwyd yn ôl fod “%2” wedi’i gyflawni o “%1”.</translation>
    </message>
    <message>
        <source>Changed the kind of “%1” from %3 to %4.</source>
        <translation>Newidiwyd math “%1” o %3 i %4.</translation>
    </message>
    <message>
        <source>Changed the amount of “%1” from %3 to %4.</source>
        <translation>Newidiwyd swm “%1” o %3 i %4.</translation>
    </message>
    <message>
        <source>Changed the place of “%1” from %3 to %4.</source>
        <translation>Newidiwyd lle “%1” o %3 i %4.</translation>
    </message>
    <message>
        <source>Changed the organisation of “%1” from %3 to %4.</source>
        <translation>Newidiwyd sefydliad “%1” o %3 i %4.</translation>
    </message>
    <message>
        <source>Changed the programme of “%1” from %3 to %4.</source>
        <translation>Newidiwyd rhaglen “%1” o %3 i %4.</translation>
    </message>
    <message>
        <source>Changed the year of “%1” from %3 to %4.</source>
        <translation>Newidiwyd blwyddyn “%1” o %3 i %4.</translation>
    </message>
    <message>
        <source>Changed the period of “%1” from %3 to %4.</source>
        <translation>Newidiwyd cyfnod “%1” o %3 i %4.</translation>
    </message>
    <message>
        <source>Changed the evidence of “%1” from %3 to %4.</source>
        <translation>Newidiwyd tystiolaeth “%1” o %3 i %4.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n article(s).</source>
        <translation>
            <numerusform>Mewnforiwyd %n erthygl.</numerusform>
            <numerusform>Mewnforiwyd %n erthygl.</numerusform>
            <numerusform>Mewnforiwyd %n o erthyglau.</numerusform>
            <numerusform>Mewnforiwyd %n o erthyglau.</numerusform>
            <numerusform>Mewnforiwyd %n o erthyglau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n article(s) out again.</source>
        <translation>
            <numerusform>Tynnwyd %n erthygl yn ôl allan.</numerusform>
            <numerusform>Tynnwyd %n erthygl yn ôl allan.</numerusform>
            <numerusform>Tynnwyd %n o erthyglau yn ôl allan.</numerusform>
            <numerusform>Tynnwyd %n o erthyglau yn ôl allan.</numerusform>
            <numerusform>Tynnwyd %n o erthyglau yn ôl allan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n article(s) again.</source>
        <translation>
            <numerusform>Darllenwyd %n erthygl eto.</numerusform>
            <numerusform>Darllenwyd %n erthygl eto.</numerusform>
            <numerusform>Darllenwyd %n erthygl eto.</numerusform>
            <numerusform>Darllenwyd %n erthygl eto.</numerusform>
            <numerusform>Darllenwyd %n erthygl eto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the figures back that %n article(s) had before.</source>
        <translation>
            <numerusform>Rhoddwyd yn ôl y ffigurau a oedd gan %n erthygl o’r blaen.</numerusform>
            <numerusform>Rhoddwyd yn ôl y ffigurau a oedd gan %n erthygl o’r blaen.</numerusform>
            <numerusform>Rhoddwyd yn ôl y ffigurau a oedd gan %n o erthyglau o’r blaen.</numerusform>
            <numerusform>Rhoddwyd yn ôl y ffigurau a oedd gan %n o erthyglau o’r blaen.</numerusform>
            <numerusform>Rhoddwyd yn ôl y ffigurau a oedd gan %n o erthyglau o’r blaen.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Jobs against investment</source>
        <translation>Swyddi yn erbyn buddsoddiad</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Fesul blwyddyn</translation>
    </message>
    <message>
        <source>Cities compared</source>
        <translation>Cymharu dinasoedd</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Cyfrif</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Cyflawnwyd</translation>
    </message>
    <message>
        <source>%1 not promises</source>
        <translation>%1 heb fod yn addewidion</translation>
    </message>
    <message>
        <source>%1 without an exchange rate</source>
        <translation>%1 heb gyfradd gyfnewid</translation>
    </message>
    <message>
        <source>%1 without a place</source>
        <translation>%1 heb le</translation>
    </message>
    <message>
        <source>%1 about other places</source>
        <translation>%1 am leoedd eraill</translation>
    </message>
    <message>
        <source>%1 about a wider place</source>
        <translation>%1 am le ehangach</translation>
    </message>
    <message>
        <source>%1 without a year</source>
        <translation>%1 heb flwyddyn</translation>
    </message>
    <message>
        <source>%1 from other years</source>
        <translation>%1 o flynyddoedd eraill</translation>
    </message>
    <message>
        <source>%1 that cannot be set against people or prices</source>
        <translation>%1 na ellir eu cymharu â phobl neu brisiau</translation>
    </message>
    <message>
        <source>%1 told again</source>
        <translation>%1 a adroddwyd eto</translation>
    </message>
    <message>
        <source>%1 inside a programme</source>
        <translation>%1 o fewn rhaglen</translation>
    </message>
    <message>
        <source>%1 “up to”</source>
        <translation>%1 “hyd at”</translation>
    </message>
    <message>
        <source>every place</source>
        <translation>pob lle</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 lle</translation>
    </message>
    <message>
        <source>From every jobs figure found to the jobs promised</source>
        <translation>O bob ffigur swyddi a ganfuwyd i’r swyddi a addawyd</translation>
    </message>
    <message>
        <source>From every sum of money found to the investment announced</source>
        <translation>O bob swm o arian a ganfuwyd i’r buddsoddiad a gyhoeddwyd</translation>
    </message>
    <message>
        <source>Jobs promised and investment announced</source>
        <translation>Swyddi a addawyd a buddsoddiad a gyhoeddwyd</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>the two measures of a chart</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Hatched: “up to”.</source>
        <translation>Llinellau croes: “hyd at”.</translation>
    </message>
    <message>
        <source>Arrow: “more than”.</source>
        <translation>Saeth: “mwy na”.</translation>
    </message>
    <message>
        <source>~: “about”.</source>
        <translation>~: “tua”.</translation>
    </message>
    <message>
        <source>Amounts as stated, not adjusted for inflation.</source>
        <translation>Symiau fel y’u nodwyd, heb eu haddasu ar gyfer chwyddiant.</translation>
    </message>
    <message>
        <source>Money in %1 prices (GDP deflator, HM Treasury).</source>
        <translation>Arian ym mhrisiau %1 (datchwyddydd CMC, Trysorlys EF).</translation>
    </message>
    <message>
        <source>Amounts as stated, per 100,000 residents.</source>
        <translation>Symiau fel y’u nodwyd, fesul 100,000 o drigolion.</translation>
    </message>
    <message>
        <source>Read with caution: no “up to”, the low end of ranges.</source>
        <translation>Darlleniad gofalus: dim “hyd at”, pen isaf ystodau.</translation>
    </message>
    <message>
        <source>Ranges are read at their high end.</source>
        <translation>Darllenir ystodau ar eu pen uchaf.</translation>
    </message>
    <message>
        <source>Places overlap: what is promised to one within another stands at both, and counts once in totals.</source>
        <translation>Mae lleoedd yn gorgyffwrdd: mae’r hyn a addewir i un lle o fewn un arall yn sefyll wrth y ddau, ac yn cyfrif unwaith mewn cyfansymiau.</translation>
    </message>
    <message>
        <source>1 figure is left out:</source>
        <translation>Hepgorir 1 ffigur:</translation>
    </message>
    <message>
        <source>%1 figures are left out:</source>
        <translation>Hepgorir %1 o ffigurau:</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last of a list</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Source: articles of this workspace.</source>
        <translation>Ffynhonnell: erthyglau’r gweithle hwn.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Ffynhonnell: %1.</translation>
    </message>
    <message>
        <source>Source: %1, and 1 other.</source>
        <translation>Ffynhonnell: %1, ac 1 arall.</translation>
    </message>
    <message>
        <source>Source: %1, and %2 others.</source>
        <translation>Ffynhonnell: %1, a %2 arall.</translation>
    </message>
    <message>
        <source>Import an article that tells of jobs or investment, or ask for more places or years.</source>
        <translation>Mewnforiwch erthygl sy’n sôn am swyddi neu fuddsoddiad, neu gofynnwch am fwy o leoedd neu flynyddoedd.</translation>
    </message>
    <message>
        <source>%1 job</source>
        <translation>%1 swydd</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 o swyddi</translation>
    </message>
    <message>
        <source>Jobs promised</source>
        <translation>Swyddi a addawyd</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Buddsoddiad</translation>
    </message>
    <message>
        <source>No jobs figure found</source>
        <translation>Dim ffigur swyddi wedi’i ganfod</translation>
    </message>
    <message>
        <source>No investment figure found</source>
        <translation>Dim ffigur buddsoddi wedi’i ganfod</translation>
    </message>
    <message>
        <source>Shown apart, not allocated:</source>
        <translation>Ar wahân, heb eu dyrannu:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A place and its amounts: United Kingdom, more than 13,000 jobs, £14bn</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, shown apart and not allocated</source>
        <translation>%1, ar wahân a heb ei ddyrannu</translation>
    </message>
    <message>
        <source>%1 a job</source>
        <translation>%1 y swydd</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>a place, its amount, and what was not found</comment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>%1; %2 more</source>
        <translation>%1; %2 arall</translation>
    </message>
    <message>
        <source>%1 not a promise</source>
        <translation>%1 heb fod yn addewid</translation>
    </message>
    <message>
        <source>£%1 (%2)</source>
        <extracomment>Pounds for a unit of another currency, and where the rate comes from: £0.79 (average of 2024, Federal Reserve)</extracomment>
        <translation>£%1 (%2)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 arall</translation>
    </message>
    <message>
        <source>Converted at %1&#xa0;=&#xa0;%2.</source>
        <translation>Troswyd ar %1&#xa0;=&#xa0;%2.</translation>
    </message>
    <message>
        <source>per 100,000 residents</source>
        <translation>fesul 100,000 o drigolion</translation>
    </message>
    <message>
        <source>money in %1 prices</source>
        <translation>arian ym mhrisiau %1</translation>
    </message>
    <message>
        <source>Populations of %1.</source>
        <translation>Poblogaethau %1.</translation>
    </message>
    <message>
        <source>Every jobs figure found</source>
        <translation>Pob ffigur swyddi a ganfuwyd</translation>
    </message>
    <message>
        <source>Every sum of money found</source>
        <translation>Pob swm o arian a ganfuwyd</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 a wrthodwyd</translation>
    </message>
    <message>
        <source>%1 with an amount that was changed later</source>
        <translation>%1 â swm a newidiwyd yn ddiweddarach</translation>
    </message>
    <message>
        <source>%1 has a share in other years</source>
        <translation>%1 â chyfran mewn blynyddoedd eraill</translation>
    </message>
    <message>
        <source>%1 have shares in other years</source>
        <translation>%1 â chyfrannau mewn blynyddoedd eraill</translation>
    </message>
    <message>
        <source>Jobs promised, and jobs known to be delivered</source>
        <translation>Swyddi a addawyd, a swyddi y gwyddys iddynt gael eu cyflawni</translation>
    </message>
    <message>
        <source>Dark: delivered; pale: promised. “Not known” is not to say that nothing was delivered.</source>
        <translation>Tywyll: cyflawnwyd; golau: addawyd. Nid yw “anhysbys” yn golygu na chyflawnwyd dim.</translation>
    </message>
    <message>
        <source>Promises for several years are spread evenly over their period.</source>
        <translation>Rhennir addewidion dros sawl blwyddyn yn gyfartal dros eu cyfnod.</translation>
    </message>
    <message>
        <source>Converted at the month’s average rate.</source>
        <translation>Troswyd ar gyfradd gyfartalog y mis.</translation>
    </message>
    <message>
        <source>Converted at the year’s average rate.</source>
        <translation>Troswyd ar gyfradd gyfartalog y flwyddyn.</translation>
    </message>
    <message>
        <source>Promises that name the years of their delivery stand here, with the jobs that later articles tell were created.</source>
        <translation>Dangosir yma addewidion sy’n enwi’r blynyddoedd y cânt eu cyflawni, gyda’r swyddi y dywed erthyglau diweddarach iddynt gael eu creu.</translation>
    </message>
    <message>
        <source>%1, “up to”, not counted</source>
        <translation>%1, “hyd at”, heb ei gyfrif</translation>
    </message>
    <message>
        <source>Not counted:</source>
        <translation>Heb eu cyfrif:</translation>
    </message>
    <message>
        <source>Not allocated to known parts:</source>
        <translation>Heb eu dyrannu i rannau hysbys:</translation>
    </message>
    <message>
        <source>%1, not allocated to known parts</source>
        <translation>%1, heb ei ddyrannu i rannau hysbys</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Cronnus</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Ochr yn ochr</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>City profile</source>
        <translation>Proffil dinas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Rhaglenni</translation>
    </message>
    <message>
        <source>How the amount changed</source>
        <translation>Sut y newidiodd y swm</translation>
    </message>
    <message>
        <source>Zones, funds and deals that articles name stand here, with the projects that lie inside them.</source>
        <translation>Dangosir yma barthau, cronfeydd a bargeinion a enwir mewn erthyglau, gyda’r prosiectau sydd o’u mewn.</translation>
    </message>
    <message>
        <source>1 announcement</source>
        <translation>1 cyhoeddiad</translation>
    </message>
    <message>
        <source>%1 announcements</source>
        <translation>%1 o gyhoeddiadau</translation>
    </message>
    <message>
        <source>%1 in 1 article</source>
        <extracomment>How many announcements, and in how many articles: 2 announcements in 3 articles</extracomment>
        <translation>%1 mewn 1 erthygl</translation>
    </message>
    <message>
        <source>%1 in %2 articles</source>
        <translation>%1 mewn %2 erthygl</translation>
    </message>
    <message>
        <source>%1, running total</source>
        <translation>%1, cyfanswm cronnus</translation>
    </message>
    <message>
        <source>%1 in programmes, and their parts</source>
        <translation>%1 mewn rhaglenni, a’u rhannau</translation>
    </message>
    <message>
        <source>What was promised, and what articles tell of the place</source>
        <translation>Yr hyn a addawyd, a’r hyn a ddywed erthyglau am y lle</translation>
    </message>
    <message>
        <source>The place with the most jobs promised; ask for one place alone to see its card.</source>
        <translation>Y lle yr addawyd y nifer fwyaf o swyddi iddo; gofynnwch am un lle yn unig i weld ei gerdyn.</translation>
    </message>
    <message>
        <source>Empty: no figure found.</source>
        <translation>Gwag: dim ffigur wedi’i ganfod.</translation>
    </message>
    <message>
        <source>&gt;: “more than”.</source>
        <translation>&gt;: “mwy na”.</translation>
    </message>
    <message>
        <source>In colour: parts that articles tell of; pale: not allocated.</source>
        <translation>Mewn lliw: rhannau y mae erthyglau’n sôn amdanynt; golau: heb ei ddyrannu.</translation>
    </message>
    <message>
        <source>Amounts here are as stated, whatever prices or populations are asked for.</source>
        <translation>Mae’r symiau yma fel y’u nodwyd, waeth pa brisiau neu boblogaethau y gofynnir amdanynt.</translation>
    </message>
    <message>
        <source>Dashed: “up to”.</source>
        <translation>Llinell doredig: “hyd at”.</translation>
    </message>
    <message>
        <source>≤: “up to”.</source>
        <translation>≤: “hyd at”.</translation>
    </message>
    <message>
        <source>Year not known:</source>
        <translation>Blwyddyn anhysbys:</translation>
    </message>
    <message>
        <source>%1, year not known</source>
        <translation>%1, blwyddyn anhysbys</translation>
    </message>
</context>
<context>
    <name>ChartCommand</name>
    <message>
        <source>A size is given as 1600x900, from %1x%2 to %3x%3.</source>
        <translation>Rhoddir maint fel 1600x900, o %1x%2 i %3x%3.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2025-01-31.</source>
        <translation>Nid dyddiad yw “%1”. Ysgrifennwch ef fel 2025-01-31.</translation>
    </message>
</context>
<context>
    <name>CitiesCompared</name>
    <message>
        <source>%1: %2</source>
        <comment>a place and its amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and 1 more place</source>
        <translation>ac 1 lle arall</translation>
    </message>
    <message>
        <source>and %1 more places</source>
        <translation>a %1 lle arall</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
</context>
<context>
    <name>CityProfile</name>
    <message>
        <source>no figure found</source>
        <translation>dim ffigur wedi’i ganfod</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Cyhoeddiadau</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Erthyglau</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a place, a measure and its amount</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Figures</source>
        <translation>Ffigurau</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>1 figure</source>
        <translation>1 ffigur</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <translation>%1 o ffigurau</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a step, its amount and its figures</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Cam</translation>
    </message>
</context>
<context>
    <name>Cumulative</name>
    <message>
        <source>No promise names its year, and none was told in an article with a date.</source>
        <translation>Nid oes addewid yn enwi ei flwyddyn, ac ni adroddwyd yr un mewn erthygl â dyddiad.</translation>
    </message>
    <message>
        <source>1 other place has no line</source>
        <translation>Nid oes llinell gan 1 lle arall</translation>
    </message>
    <message>
        <source>%1 other places have no line</source>
        <translation>Nid oes llinell gan %1 lle arall</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 arall</translation>
    </message>
    <message>
        <source>%1, by %2: %3, of which %4 in that year</source>
        <extracomment>A place, a year, all that was promised until then, and what of it was promised in that year</extracomment>
        <translation>%1, erbyn %2: %3, gan gynnwys %4 yn y flwyddyn honno</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>A column: what was promised in the year</extracomment>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>In the year</source>
        <translation>Yn y flwyddyn</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Cyfanswm cronnus</translation>
    </message>
</context>
<context>
    <name>Delivered</name>
    <message>
        <source>Until</source>
        <translation>Tan</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Addawyd</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Cyflawnwyd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who promised, and where</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>heb ei nodi</translation>
    </message>
    <message>
        <source>%1, run out</source>
        <translation>%1, wedi dod i ben</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>%1: %2 promised, %3 delivered</source>
        <translation>%1: addawyd %2, cyflawnwyd %3</translation>
    </message>
    <message>
        <source>%1: %2 promised, nothing known of what was delivered</source>
        <translation>%1: addawyd %2, ni wyddys dim am yr hyn a gyflawnwyd</translation>
    </message>
    <message>
        <source>, run out in %1</source>
        <translation>, daeth i ben yn %1</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Addewid</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>Doubtful join</source>
        <translation>Uno amheus</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Lle anhysbys</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>Blwyddyn anhysbys</translation>
    </message>
    <message>
        <source>May be of another kind</source>
        <translation>Gall fod o fath arall</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Hyder isel</translation>
    </message>
    <message>
        <source>Numbers that do not hold</source>
        <translation>Rhifau nad ydynt yn dal dŵr</translation>
    </message>
    <message>
        <source>The article does not say where %1 belongs.</source>
        <translation>Nid yw’r erthygl yn dweud i ble mae %1 yn perthyn.</translation>
    </message>
    <message>
        <source>The year of %1 is not known.</source>
        <translation>Nid yw blwyddyn %1 yn hysbys.</translation>
    </message>
    <message>
        <source>%1 was read as “%2”, but may be of another kind.</source>
        <extracomment>An amount, and the kind that it was read as</extracomment>
        <translation>Darllenwyd %1 fel “%2”, ond gall fod o fath arall.</translation>
    </message>
    <message>
        <source>%1 is read with a confidence of only %2%.</source>
        <translation>Darllenir %1 â hyder o %2% yn unig.</translation>
    </message>
    <message>
        <source>%1 is read with a confidence of only %2%: %3.</source>
        <translation>Darllenir %1 â hyder o %2% yn unig: %3.</translation>
    </message>
    <message>
        <source>%1 and %2 count as one announcement, but may be two.</source>
        <translation>Mae %1 a %2 yn cyfrif fel un cyhoeddiad, ond gallant fod yn ddau.</translation>
    </message>
    <message>
        <source>%1 and %2 count as two announcements, but may be one.</source>
        <translation>Mae %1 a %2 yn cyfrif fel dau gyhoeddiad, ond gallant fod yn un.</translation>
    </message>
    <message>
        <source>Doubtful part</source>
        <translation>Rhan amheus</translation>
    </message>
    <message>
        <source>%1 counts as a part of %2, but may stand apart.</source>
        <extracomment>Two amounts, of which the first is taken for a part of the second</extracomment>
        <translation>Mae %1 yn cyfrif fel rhan o %2, ond gall sefyll ar wahân.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>not known</source>
        <translation>ddim yn hysbys</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>dim ffigur</translation>
    </message>
    <message>
        <source>%1, weight %2, by %3</source>
        <translation>%1, pwysau %2, yn ôl %3</translation>
    </message>
    <message>
        <source>%1, lowered because %2</source>
        <translation>%1, wedi’i ostwng oherwydd: %2</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Yn ei erbyn</translation>
    </message>
    <message>
        <source>%1 (the kind that won weighs %2)</source>
        <translation>%1 (pwysau’r math a enillodd: %2)</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Dywedir eto</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Hyder</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Cyhoeddwyd %1</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Dyddiad ddim yn hysbys</translation>
    </message>
    <message>
        <source>No figure found.</source>
        <translation>Ni chafwyd ffigur.</translation>
    </message>
    <message>
        <source>Numbers that are no figure:</source>
        <translation>Rhifau nad ydynt yn ffigurau:</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>rules say that it is no figure</source>
        <translation>mae rheolau’n dweud nad yw’n ffigur</translation>
    </message>
    <message>
        <source>no rule says what it counts</source>
        <translation>nid oes rheol yn dweud beth mae’n ei gyfrif</translation>
    </message>
    <message>
        <source>the rules that speak for it weigh too little</source>
        <translation>mae’r rheolau o’i blaid yn rhy ysgafn</translation>
    </message>
    <message>
        <source>part of a name, a code or a date</source>
        <translation>rhan o enw, cod neu ddyddiad</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>“%1” was not written: the disk is full. Free some space and export again.</source>
        <translation>Ni ysgrifennwyd “%1”: mae’r ddisg yn llawn. Rhyddhewch le ac allforiwch eto.</translation>
    </message>
    <message>
        <source>“%1” was not written: %2. Choose another folder or name.</source>
        <translation>Ni ysgrifennwyd “%1”: %2. Dewiswch ffolder neu enw arall.</translation>
    </message>
    <message>
        <source>“%1” was not written: a picture of that size cannot be made. Choose a smaller size or scale.</source>
        <translation>Ni ysgrifennwyd “%1”: ni ellir gwneud llun o’r maint hwnnw. Dewiswch faint neu raddfa lai.</translation>
    </message>
    <message>
        <source>“%1” ends in neither .png, .svg nor .pdf. Give the file one of these endings.</source>
        <translation>Nid yw “%1” yn gorffen â .png, .svg na .pdf. Rhowch un o’r terfyniadau hyn i’r ffeil.</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Left out of the total: %1.</source>
        <translation>Wedi’i hepgor o’r cyfanswm: %1.</translation>
    </message>
    <message>
        <source>Counted for %1, year not known.</source>
        <translation>Wedi’i gyfrif ar gyfer %1, blwyddyn anhysbys.</translation>
    </message>
    <message>
        <source>Counted for %1 in %2.</source>
        <translation>Wedi’i gyfrif ar gyfer %1 yn %2.</translation>
    </message>
    <message>
        <source>Confidence %1.</source>
        <translation>Hyder %1.</translation>
    </message>
    <message>
        <source>Also told by %1 (“%2”); counted once.</source>
        <translation>Adroddwyd hefyd gan %1 (“%2”); fe’i cyfrifir unwaith.</translation>
    </message>
    <message>
        <source>Publisher not known</source>
        <translation>Cyhoeddwr anhysbys</translation>
    </message>
    <message>
        <source>%1, date not known</source>
        <translation>%1, dyddiad anhysbys</translation>
    </message>
    <message>
        <source>%1, %2 (inferred)</source>
        <translation>%1, %2 (wedi’i gasglu)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Confidence %1: %2.</source>
        <translation>Hyder %1: %2.</translation>
    </message>
    <message>
        <source>Read by %1. %2</source>
        <translation>Darllenwyd yn ôl %1. %2</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1tn</source>
        <translation>%1tn</translation>
    </message>
    <message>
        <source>%1 trillion</source>
        <translation>%1 triliwn</translation>
    </message>
    <message>
        <source>%1bn</source>
        <translation>%1bn</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 biliwn</translation>
    </message>
    <message>
        <source>%1m</source>
        <translation>%1m</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 miliwn</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Ionawr</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Chwefror</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Mawrth</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Ebrill</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Mehefin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Gorffennaf</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Awst</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Medi</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Hydref</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Tachwedd</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Rhagfyr</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>tua %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mwy na %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hyd at %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <extracomment>Month and year: January 2025</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Grade</name>
    <message>
        <source>the words for its kind are clear</source>
        <translation>mae’r geiriau am ei fath yn glir</translation>
    </message>
    <message>
        <source>the words for its kind are not the strongest</source>
        <translation>nid y geiriau cryfaf sydd am ei fath</translation>
    </message>
    <message>
        <source>another kind has nearly as much to say for it</source>
        <translation>mae bron cymaint o blaid math arall</translation>
    </message>
    <message>
        <source>hardly a word tells its kind</source>
        <translation>prin fod gair yn dangos ei fath</translation>
    </message>
    <message>
        <source>its own words name the place</source>
        <translation>mae ei eiriau ei hun yn enwi’r lle</translation>
    </message>
    <message>
        <source>the place is named in the sentence, but not with the number</source>
        <translation>enwir y lle yn y frawddeg, ond nid gyda’r rhif</translation>
    </message>
    <message>
        <source>the place is that of a firm, a body or a sentence before</source>
        <translation>lle cwmni, corff neu frawddeg flaenorol yw’r lle</translation>
    </message>
    <message>
        <source>the place is the one that the article is about</source>
        <translation>y lle y mae’r erthygl yn sôn amdano yw’r lle</translation>
    </message>
    <message>
        <source>the place is a whole nation or the world</source>
        <translation>cenedl gyfan neu’r byd yw’r lle</translation>
    </message>
    <message>
        <source>no place is named</source>
        <translation>ni enwir lle</translation>
    </message>
    <message>
        <source>the sentence states the year</source>
        <translation>mae’r frawddeg yn nodi’r flwyddyn</translation>
    </message>
    <message>
        <source>the year is the article’s</source>
        <translation>blwyddyn yr erthygl yw’r flwyddyn</translation>
    </message>
    <message>
        <source>the year is that of another figure or of the headline</source>
        <translation>blwyddyn ffigur arall neu’r pennawd yw’r flwyddyn</translation>
    </message>
    <message>
        <source>nothing tells the year</source>
        <translation>nid oes dim yn dangos y flwyddyn</translation>
    </message>
    <message>
        <source>the sentence names who acts</source>
        <translation>mae’r frawddeg yn enwi pwy sy’n gweithredu</translation>
    </message>
    <message>
        <source>who acts is taken from the rest of the article</source>
        <translation>daw pwy sy’n gweithredu o weddill yr erthygl</translation>
    </message>
    <message>
        <source>nobody is named who acts</source>
        <translation>ni enwir neb sy’n gweithredu</translation>
    </message>
    <message>
        <source>what is counted stands with the number</source>
        <translation>mae’r hyn a gyfrifir gyda’r rhif</translation>
    </message>
    <message>
        <source>only the headline says it</source>
        <translation>dim ond y pennawd sy’n ei ddweud</translation>
    </message>
    <message>
        <source>the article says it twice</source>
        <translation>mae’r erthygl yn ei ddweud ddwywaith</translation>
    </message>
    <message>
        <source>the sentence holds several numbers</source>
        <translation>mae sawl rhif yn y frawddeg</translation>
    </message>
    <message>
        <source>other words of weight speak against its kind</source>
        <translation>mae geiriau eraill o bwys yn erbyn ei fath</translation>
    </message>
    <message>
        <source>it is a figure of a kind that is easily mistaken</source>
        <translation>mae’n ffigur o fath hawdd ei gamgymryd</translation>
    </message>
    <message>
        <source>nothing says when the article was published</source>
        <translation>nid oes dim yn dweud pryd y cyhoeddwyd yr erthygl</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>about </source>
        <translation>tua </translation>
    </message>
    <message>
        <source>%1 could get the most jobs and the most investment</source>
        <translation>%1 allai gael y nifer fwyaf o swyddi a’r buddsoddiad mwyaf</translation>
    </message>
    <message>
        <source>%1 was promised the most jobs and the most investment</source>
        <translation>%1 gafodd addewid o’r nifer fwyaf o swyddi a’r buddsoddiad mwyaf</translation>
    </message>
    <message>
        <source>%1 could get the most jobs; %2 the most investment</source>
        <translation>%1 allai gael y nifer fwyaf o swyddi; %2 y buddsoddiad mwyaf</translation>
    </message>
    <message>
        <source>%1 was promised the most jobs; %2 could get the most investment</source>
        <translation>%1 gafodd addewid o’r nifer fwyaf o swyddi; %2 allai gael y buddsoddiad mwyaf</translation>
    </message>
    <message>
        <source>%1 was promised the most jobs; %2 the most investment</source>
        <translation>%1 gafodd addewid o’r nifer fwyaf o swyddi; %2 o’r buddsoddiad mwyaf</translation>
    </message>
    <message>
        <source>%1 could get the most jobs: %2</source>
        <translation>%1 allai gael y nifer fwyaf o swyddi: %2</translation>
    </message>
    <message>
        <source>%1 could get the most investment: %2</source>
        <translation>%1 allai gael y buddsoddiad mwyaf: %2</translation>
    </message>
    <message>
        <source>%1 was promised the most jobs: %2</source>
        <translation>%1 gafodd addewid o’r nifer fwyaf o swyddi: %2</translation>
    </message>
    <message>
        <source>%1 was promised the most investment: %2</source>
        <translation>%1 gafodd addewid o’r buddsoddiad mwyaf: %2</translation>
    </message>
    <message>
        <source>%1 was promised %2 tech jobs and %3 of investment</source>
        <translation>%1: addawyd %2 o swyddi technoleg a %3 o fuddsoddiad</translation>
    </message>
    <message>
        <source>%1 was promised %2 tech jobs</source>
        <translation>%1: addawyd %2 o swyddi technoleg</translation>
    </message>
    <message>
        <source>%1 was promised %2 of investment</source>
        <translation>%1: addawyd %2 o fuddsoddiad</translation>
    </message>
    <message>
        <source>%1 could get the most jobs, %2; %3 comes next with %4</source>
        <translation>%1 allai gael y nifer fwyaf o swyddi, %2; %3 ddaw nesaf gyda %4</translation>
    </message>
    <message>
        <source>%1 was promised the most jobs, %2; %3 comes next with %4</source>
        <translation>%1 gafodd addewid o’r nifer fwyaf o swyddi, %2; %3 ddaw nesaf gyda %4</translation>
    </message>
    <message>
        <source>%1 was promised %2 tech jobs in %3</source>
        <translation>%1: addawyd %2 o swyddi technoleg yn %3</translation>
    </message>
    <message>
        <source>%1 was promised %2 of investment in %3</source>
        <translation>%1: addawyd %2 o fuddsoddiad yn %3</translation>
    </message>
    <message>
        <source>The promises of %1 are the largest: %2 tech jobs</source>
        <translation>Addewidion %1 yw’r rhai mwyaf: %2 o swyddi technoleg</translation>
    </message>
    <message>
        <source>The promises of %1 are the largest: %2 of investment</source>
        <translation>Addewidion %1 yw’r rhai mwyaf: %2 o fuddsoddiad</translation>
    </message>
    <message>
        <source>%1 was promised more jobs in %2 than in any other year: %3</source>
        <translation>%1: addawyd mwy o swyddi yn %2 nag mewn unrhyw flwyddyn arall: %3</translation>
    </message>
    <message>
        <source>%1 was promised more investment in %2 than in any other year: %3</source>
        <translation>%1: addawyd mwy o fuddsoddiad yn %2 nag mewn unrhyw flwyddyn arall: %3</translation>
    </message>
    <message>
        <source>More tech jobs were promised in %1 than in any other year: %2</source>
        <translation>Addawyd mwy o swyddi technoleg yn %1 nag mewn unrhyw flwyddyn arall: %2</translation>
    </message>
    <message>
        <source>More investment was promised in %1 than in any other year: %2</source>
        <translation>Addawyd mwy o fuddsoddiad yn %1 nag mewn unrhyw flwyddyn arall: %2</translation>
    </message>
    <message>
        <source>%1 places were promised %2 tech jobs between them</source>
        <translation>Addawyd %2 o swyddi technoleg i %1 lle rhyngddynt</translation>
    </message>
    <message>
        <source>%1 places were promised %2 of investment between them</source>
        <translation>Addawyd %2 o fuddsoddiad i %1 lle rhyngddynt</translation>
    </message>
    <message>
        <source>Job figures add up to %1; none counts as promised</source>
        <translation>Cyfanswm y ffigurau swyddi yw %1; nid oes yr un yn cyfrif fel addewid</translation>
    </message>
    <message>
        <source>Sums of money add up to %1; none counts as investment</source>
        <translation>Cyfanswm y symiau o arian yw %1; nid oes yr un yn cyfrif fel buddsoddiad</translation>
    </message>
    <message>
        <source>Job figures add up to %1; %2 count as promised to %3</source>
        <translation>Cyfanswm y ffigurau swyddi yw %1; %3: mae %2 yn cyfrif fel addewid</translation>
    </message>
    <message>
        <source>Sums of money add up to %1; %2 counts as promised to %3</source>
        <translation>Cyfanswm y symiau o arian yw %1; %3: mae %2 yn cyfrif fel addewid</translation>
    </message>
    <message>
        <source>Job figures add up to %1; %2 count as promised</source>
        <translation>Cyfanswm y ffigurau swyddi yw %1; mae %2 yn cyfrif fel addewid</translation>
    </message>
    <message>
        <source>Sums of money add up to %1; %2 counts as promised</source>
        <translation>Cyfanswm y symiau o arian yw %1; mae %2 yn cyfrif fel addewid</translation>
    </message>
    <message>
        <source>No jobs figure found yet</source>
        <translation>Dim ffigur swyddi wedi’i ganfod eto</translation>
    </message>
    <message>
        <source>No sum of money found yet</source>
        <translation>Dim swm o arian wedi’i ganfod eto</translation>
    </message>
    <message>
        <source>No jobs or investment figure found yet</source>
        <translation>Dim ffigur swyddi na buddsoddi wedi’i ganfod eto</translation>
    </message>
    <message>
        <source>Jobs promised and investment, by place</source>
        <translation>Swyddi a addawyd a buddsoddiad, fesul lle</translation>
    </message>
    <message>
        <source>%1 was promised %2 tech jobs; %3 the most investment</source>
        <translation>%1: addawyd %2 o swyddi technoleg; %3 gafodd addewid o’r buddsoddiad mwyaf</translation>
    </message>
    <message>
        <source>Per 100,000 residents, %1</source>
        <translation>Fesul 100,000 o drigolion, %1</translation>
    </message>
    <message>
        <source>Of %1 jobs promised, %2 are known to be delivered</source>
        <translation>O’r %1 o swyddi a addawyd, gwyddys bod %2 wedi’u cyflawni</translation>
    </message>
    <message>
        <source>1 promise has run out; nothing tells what was delivered</source>
        <translation>Mae cyfnod 1 addewid wedi dod i ben; nid oes dim yn dweud beth a gyflawnwyd</translation>
    </message>
    <message>
        <source>%1 promises have run out; nothing tells what was delivered</source>
        <translation>Daeth %1 o addewidion i ben; ni wyddys beth a gyflawnwyd</translation>
    </message>
    <message>
        <source>1 promise names its years; nothing tells what was delivered</source>
        <translation>Mae 1 addewid yn enwi ei flynyddoedd; nid oes dim yn dweud beth a gyflawnwyd</translation>
    </message>
    <message>
        <source>%1 promises name their years; nothing tells what was delivered</source>
        <translation>Mae %1 o addewidion yn enwi eu blynyddoedd; nid oes dim yn dweud beth a gyflawnwyd</translation>
    </message>
    <message>
        <source>No promise names the years of its delivery yet</source>
        <translation>Nid oes addewid yn enwi blynyddoedd ei gyflawni eto</translation>
    </message>
    <message>
        <source>What articles tell of %1</source>
        <translation>%1: yr hyn a ddywed erthyglau</translation>
    </message>
    <message>
        <source>1 programme is named; no article tells of its parts</source>
        <translation>Enwir 1 rhaglen; nid oes erthygl yn sôn am ei rhannau</translation>
    </message>
    <message>
        <source>%1 programmes are named; no article tells of their parts</source>
        <translation>Enwir %1 o raglenni; nid oes erthygl yn sôn am eu rhannau</translation>
    </message>
    <message>
        <source>Of %1 jobs with known parts, %2 are not allocated</source>
        <translation>O’r %1 o swyddi â rhannau hysbys, mae %2 heb eu dyrannu</translation>
    </message>
    <message>
        <source>Of %1 with known parts, %2 is not allocated</source>
        <translation>O’r %1 â rhannau hysbys, mae %2 heb ei ddyrannu</translation>
    </message>
    <message>
        <source>Programmes and what of them is allocated</source>
        <translation>Rhaglenni a’r hyn ohonynt a ddyrannwyd</translation>
    </message>
    <message>
        <source>By %1, %2 was promised the most jobs: %3</source>
        <translation>Erbyn %1, %2 gafodd addewid o’r nifer fwyaf o swyddi: %3</translation>
    </message>
    <message>
        <source>By %1, %2 was promised the most investment: %3</source>
        <translation>Erbyn %1, %2 gafodd addewid o’r buddsoddiad mwyaf: %3</translation>
    </message>
    <message>
        <source>No programme is named yet</source>
        <translation>Nid oes rhaglen wedi’i henwi eto</translation>
    </message>
    <message>
        <source>%1, by place</source>
        <translation>%1, fesul lle</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>There is no article (*.txt) in the folder “%1”. Choose another one.</source>
        <translation>Nid oes erthygl (*.txt) yn y ffolder “%1”. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>Articles added: %1</source>
        <translation>Erthyglau a ychwanegwyd: %1</translation>
    </message>
    <message>
        <source>figures read: %1</source>
        <translation>ffigurau a ddarllenwyd: %1</translation>
    </message>
    <message>
        <source>already there: %1</source>
        <translation>yno eisoes: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>wedi methu: %1</translation>
    </message>
</context>
<context>
    <name>ImportUndo</name>
    <message numerus="yes">
        <source>import of %n article(s)</source>
        <translation>
            <numerusform>mewnforio %n erthygl</numerusform>
            <numerusform>mewnforio %n erthygl</numerusform>
            <numerusform>mewnforio %n o erthyglau</numerusform>
            <numerusform>mewnforio %n o erthyglau</numerusform>
            <numerusform>mewnforio %n o erthyglau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading of %n article(s) again</source>
        <translation>
            <numerusform>darllen %n erthygl eto</numerusform>
            <numerusform>darllen %n erthygl eto</numerusform>
            <numerusform>darllen %n erthygl eto</numerusform>
            <numerusform>darllen %n erthygl eto</numerusform>
            <numerusform>darllen %n erthygl eto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>no figure found</source>
        <translation>dim ffigur wedi’i ganfod</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
</context>
<context>
    <name>JoinReason</name>
    <message>
        <source>Same amount, organisation and programme as told %1.</source>
        <translation>Yr un swm, sefydliad a rhaglen ag a adroddwyd %1.</translation>
    </message>
    <message>
        <source>Amount that fits, same organisation and programme as told %1.</source>
        <translation>Swm sy’n cyd-fynd, yr un sefydliad a rhaglen ag a adroddwyd %1.</translation>
    </message>
    <message>
        <source>Same amount and organisation as told %1.</source>
        <translation>Yr un swm a sefydliad ag a adroddwyd %1.</translation>
    </message>
    <message>
        <source>Amount that fits and same organisation as told %1.</source>
        <translation>Swm sy’n cyd-fynd a’r un sefydliad ag a adroddwyd %1.</translation>
    </message>
    <message>
        <source>Same amount and programme as told %1.</source>
        <translation>Yr un swm a rhaglen ag a adroddwyd %1.</translation>
    </message>
    <message>
        <source>Amount that fits and same programme as told %1.</source>
        <translation>Swm sy’n cyd-fynd a’r un rhaglen ag a adroddwyd %1.</translation>
    </message>
    <message>
        <source>Same amount, place and time as told %1.</source>
        <translation>Yr un swm, lle ac amser ag a adroddwyd %1.</translation>
    </message>
    <message>
        <source>Amount that fits, same place and time as told %1.</source>
        <translation>Swm sy’n cyd-fynd, yr un lle ac amser ag a adroddwyd %1.</translation>
    </message>
    <message>
        <source>elsewhere in the same article</source>
        <translation>mewn man arall yn yr un erthygl</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation>gan %1 ar %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>gan %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>ar %1</translation>
    </message>
    <message>
        <source>by another article</source>
        <translation>gan erthygl arall</translation>
    </message>
    <message>
        <source>Part of %1 for %2, told in the same article.</source>
        <translation>Rhan o %1 ar gyfer %2, a adroddwyd yn yr un erthygl.</translation>
    </message>
    <message>
        <source>Part of %1 that %2 pledged for %3.</source>
        <translation>Rhan o %1 a addawodd %2 ar gyfer %3.</translation>
    </message>
    <message>
        <source>Part of %1 raised in %2 in all.</source>
        <translation>Rhan o gyfanswm o %1 a godwyd (%2).</translation>
    </message>
    <message>
        <source>Part of %1, as the article says.</source>
        <translation>Rhan o %1, fel y dywed yr erthygl.</translation>
    </message>
    <message>
        <source>Changed to %1, as told %2.</source>
        <translation>Newidiwyd i %1, fel yr adroddwyd %2.</translation>
    </message>
    <message>
        <source>Part of %1, as somebody said.</source>
        <translation>Rhan o %1, fel y dywedodd rhywun.</translation>
    </message>
    <message>
        <source>Part of %1 for %2, told %3.</source>
        <translation>Rhan o %1 ar gyfer %2, a adroddwyd %3.</translation>
    </message>
    <message>
        <source>Part of %1 that %2 pledged for %3, told %4.</source>
        <translation>Rhan o %1 a addawodd %2 ar gyfer %3, a adroddwyd %4.</translation>
    </message>
    <message>
        <source>The same organisation.</source>
        <translation>Yr un sefydliad.</translation>
    </message>
    <message>
        <source>The same programme.</source>
        <translation>Yr un rhaglen.</translation>
    </message>
    <message>
        <source>The same place.</source>
        <translation>Yr un lle.</translation>
    </message>
    <message>
        <source>The same amount.</source>
        <translation>Yr un swm.</translation>
    </message>
    <message>
        <source>The amount is no round number.</source>
        <translation>Nid rhif crwn yw’r swm.</translation>
    </message>
    <message>
        <source>They name different programmes.</source>
        <translation>Maent yn enwi rhaglenni gwahanol.</translation>
    </message>
    <message>
        <source>Only one of them is told as coming on top of what was promised.</source>
        <translation>Dim ond un ohonynt a adroddir fel ychwanegiad at yr hyn a addawyd.</translation>
    </message>
    <message>
        <source>No name in common.</source>
        <translation>Dim enw’n gyffredin.</translation>
    </message>
    <message>
        <source>No name in common, and one amount is told more roughly.</source>
        <translation>Dim enw’n gyffredin, ac adroddir un swm yn fwy bras.</translation>
    </message>
    <message>
        <source>One article tells both.</source>
        <translation>Yr un erthygl sy’n adrodd y ddau.</translation>
    </message>
    <message>
        <source>Told within a week.</source>
        <translation>Adroddwyd o fewn wythnos.</translation>
    </message>
    <message>
        <source>Told within a month.</source>
        <translation>Adroddwyd o fewn mis.</translation>
    </message>
    <message>
        <source>Told more than a year apart.</source>
        <translation>Adroddwyd fwy na blwyddyn ar wahân.</translation>
    </message>
    <message>
        <source>It is not known when one of them was told.</source>
        <translation>Ni wyddys pryd yr adroddwyd un ohonynt.</translation>
    </message>
    <message>
        <source>Of the same year.</source>
        <translation>O’r un flwyddyn.</translation>
    </message>
    <message>
        <source>The amounts differ.</source>
        <translation>Mae’r symiau’n wahanol.</translation>
    </message>
    <message>
        <source>The same organisation, place and kind.</source>
        <translation>Yr un sefydliad, lle a math.</translation>
    </message>
    <message>
        <source>The later amount is larger.</source>
        <translation>Mae’r swm diweddarach yn fwy.</translation>
    </message>
    <message>
        <source>The later amount is smaller.</source>
        <translation>Mae’r swm diweddarach yn llai.</translation>
    </message>
    <message>
        <source>The article says that the amount was changed.</source>
        <translation>Dywed yr erthygl fod y swm wedi’i newid.</translation>
    </message>
    <message>
        <source>The article says that it comes on top of what was promised.</source>
        <translation>Dywed yr erthygl ei fod yn ychwanegol at yr hyn a addawyd.</translation>
    </message>
    <message>
        <source>Only one of them names an organisation.</source>
        <translation>Dim ond un ohonynt sy’n enwi sefydliad.</translation>
    </message>
    <message>
        <source>Only one of them names a programme.</source>
        <translation>Dim ond un ohonynt sy’n enwi rhaglen.</translation>
    </message>
    <message>
        <source>Not of the same kind.</source>
        <translation>Nid o’r un math.</translation>
    </message>
    <message>
        <source>One place lies in the other.</source>
        <translation>Mae un lle o fewn y llall.</translation>
    </message>
    <message>
        <source>A fund that may pay for several things there.</source>
        <translation>Cronfa a all dalu am sawl peth yno.</translation>
    </message>
    <message>
        <source>More than twenty times as much.</source>
        <translation>Mwy nag ugain gwaith cymaint.</translation>
    </message>
    <message>
        <source>The amounts hardly differ.</source>
        <translation>Prin fod y symiau’n wahanol.</translation>
    </message>
    <message>
        <source>Told more than a year later.</source>
        <translation>Adroddwyd fwy na blwyddyn yn ddiweddarach.</translation>
    </message>
    <message>
        <source>Some of the years of %1, which is spread over more.</source>
        <translation>Rhai o flynyddoedd %1, a rennir dros fwy o flynyddoedd.</translation>
    </message>
    <message>
        <source>Part of %1 that several firms pledged together.</source>
        <translation>Rhan o %1 a addawodd sawl cwmni gyda’i gilydd.</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Jobs promised</source>
        <translation>Swyddi a addawyd</translation>
    </message>
    <message>
        <source>Head count targets</source>
        <translation>Targedau nifer y staff</translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation>Swyddi gwag</translation>
    </message>
    <message>
        <source>Jobs safeguarded</source>
        <translation>Swyddi a ddiogelwyd</translation>
    </message>
    <message>
        <source>Jobs created</source>
        <translation>Swyddi a grëwyd</translation>
    </message>
    <message>
        <source>People employed</source>
        <translation>Pobl a gyflogir</translation>
    </message>
    <message>
        <source>Jobs cut</source>
        <translation>Swyddi a dorrwyd</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Buddsoddiad</translation>
    </message>
    <message>
        <source>Public funding</source>
        <translation>Cyllid cyhoeddus</translation>
    </message>
    <message>
        <source>Money raised</source>
        <translation>Arian a godwyd</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Allbwn</translation>
    </message>
    <message>
        <source>Valuations</source>
        <translation>Prisiadau</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Cyflogau</translation>
    </message>
    <message>
        <source>Other sums</source>
        <translation>Symiau eraill</translation>
    </message>
</context>
<context>
    <name>LeftOutReason</name>
    <message>
        <source>Not a promise</source>
        <translation>Nid yw’n addewid</translation>
    </message>
    <message>
        <source>No exchange rate</source>
        <translation>Dim cyfradd gyfnewid</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Lle anhysbys</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Mewn lle arall</translation>
    </message>
    <message>
        <source>Wider area, not allocated</source>
        <translation>Ardal ehangach, heb ei dyrannu</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>Blwyddyn anhysbys</translation>
    </message>
    <message>
        <source>Other years</source>
        <translation>Blynyddoedd eraill</translation>
    </message>
    <message>
        <source>Told again</source>
        <translation>Adroddwyd eto</translation>
    </message>
    <message>
        <source>Inside a programme</source>
        <translation>O fewn rhaglen</translation>
    </message>
    <message>
        <source>“Up to”, read with caution</source>
        <translation>“Hyd at”, wedi’i ddarllen yn ofalus</translation>
    </message>
    <message>
        <source>No price index or population</source>
        <translation>Dim mynegai prisiau na phoblogaeth</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Amount changed later</source>
        <translation>Newidiwyd y swm yn ddiweddarach</translation>
    </message>
    <message>
        <source>Shares of other years</source>
        <translation>Cyfrannau blynyddoedd eraill</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Ni ellid ysgrifennu “%1”.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>Not on the map:</source>
        <translation>Heb fod ar y map:</translation>
    </message>
    <message>
        <source>%1, not on the map</source>
        <translation>%1, heb fod ar y map</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place and its amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The area of a circle is the jobs promised.</source>
        <translation>Mae arwynebedd cylch yn dangos y swyddi a addawyd.</translation>
    </message>
    <message>
        <source>The area of a circle is the investment.</source>
        <translation>Mae arwynebedd cylch yn dangos y buddsoddiad.</translation>
    </message>
    <message>
        <source>1 circle has no room for its name.</source>
        <translation>Nid oes lle i enw 1 cylch.</translation>
    </message>
    <message>
        <source>%1 circles have no room for their names.</source>
        <translation>Nid oes lle i enwau %1 o gylchoedd.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
</context>
<context>
    <name>NotFigure</name>
    <message>
        <source>a share or a measure</source>
        <translation>cyfran neu fesur</translation>
    </message>
    <message>
        <source>a span of time or an age</source>
        <translation>cyfnod neu oedran</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>dyddiad</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>blwyddyn</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>rhan o enw</translation>
    </message>
    <message>
        <source>one of several, or a share in words</source>
        <translation>un o sawl un, neu gyfran mewn geiriau</translation>
    </message>
    <message>
        <source>a rate</source>
        <translation>cyfradd</translation>
    </message>
    <message>
        <source>more than there can be of people</source>
        <translation>mwy nag a all fod o bobl</translation>
    </message>
    <message>
        <source>no sum</source>
        <translation>dim swm</translation>
    </message>
    <message>
        <source>too vague to be counted</source>
        <translation>rhy amwys i’w gyfrif</translation>
    </message>
    <message>
        <source>beside signs that look like others</source>
        <translation>wrth ymyl arwyddion sy’n edrych fel rhai eraill</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Why; the history shows it</source>
        <translation>Pam; fe’i dangosir yn yr hanes</translation>
    </message>
    <message>
        <source>Note: why it is decided so</source>
        <translation>Nodyn: pam y penderfynwyd felly</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>the name is empty. Write one, or take the row out.</source>
        <translation>mae’r enw’n wag. Ysgrifennwch un, neu tynnwch y rhes.</translation>
    </message>
    <message>
        <source>“%1” is no name. Write 2 to %2 characters with a letter among them.</source>
        <translation>Nid enw yw “%1”. Ysgrifennwch rhwng 2 a %2 nod, gan gynnwys llythyren.</translation>
    </message>
    <message>
        <source>“%1” is none of the lists. Write place, organisation, cue or worker in the first column.</source>
        <translation>Nid un o’r rhestrau yw “%1”. Ysgrifennwch place, organisation, cue neu worker yn y golofn gyntaf.</translation>
    </message>
    <message>
        <source>“%1” is a known place already. Give it aliases and leave where it lies empty, or choose another name.</source>
        <translation>Mae “%1” yn lle hysbys yn barod. Rhowch enwau eraill iddo a gadewch ei leoliad yn wag, neu dewiswch enw arall.</translation>
    </message>
    <message>
        <source>it is not said where “%1” lies. Write the place that holds it in the last column.</source>
        <translation>ni ddywedir ble mae “%1”. Ysgrifennwch y lle sy’n ei gynnwys yn y golofn olaf.</translation>
    </message>
    <message>
        <source>“%1” lies in “%2”, which is no known place. Write a name of the list of places, or add that place in a row above.</source>
        <translation>Mae “%1” yn “%2”, nad yw’n lle hysbys. Ysgrifennwch enw o’r rhestr lleoedd, neu ychwanegwch y lle hwnnw mewn rhes uwchben.</translation>
    </message>
    <message>
        <source>“%1” holds digits or signs. Write words with spaces between them.</source>
        <translation>Mae digidau neu arwyddion yn “%1”. Ysgrifennwch eiriau â bylchau rhyngddynt.</translation>
    </message>
    <message>
        <source>“%1” is no kind of figure. Write “no figure” or one of these: %2.</source>
        <translation>Nid math o ffigur yw “%1”. Ysgrifennwch “no figure” neu un o’r rhain: %2.</translation>
    </message>
    <message>
        <source>“%1” is not one word. Write a noun, such as “fettlers”.</source>
        <translation>Nid un gair yw “%1”. Ysgrifennwch enw, fel “fettlers”.</translation>
    </message>
    <message>
        <source>“%1” stands there twice. Take one of the rows out.</source>
        <translation>Mae “%1” yno ddwywaith. Tynnwch un o’r rhesi.</translation>
    </message>
    <message>
        <source>“%1” stands in a column that this list does not use. Leave that column empty.</source>
        <translation>Mae “%1” mewn colofn nad yw’r rhestr hon yn ei defnyddio. Gadewch y golofn honno’n wag.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, llinell %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>there are more than %1 rows. Take some out.</source>
        <translation>mae mwy na %1 rhes. Tynnwch rai.</translation>
    </message>
    <message>
        <source>%1 is not in UTF-8. Save it again in that encoding.</source>
        <translation>Nid yw %1 mewn UTF-8. Cadwch ef eto yn yr amgodiad hwnnw.</translation>
    </message>
    <message>
        <source>Write it as comma-separated values with the heading what,name,aliases,means.</source>
        <translation>Ysgrifennwch ef fel gwerthoedd wedi’u gwahanu â chomas gyda’r pennawd what,name,aliases,means.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name.</source>
        <translation>Nid oes ffeil “%1”. Gwiriwch yr enw.</translation>
    </message>
    <message>
        <source>The word lists in “%1” cannot be read. Check that it is a file and that you may read it.</source>
        <translation>Ni ellir darllen y rhestrau geiriau yn “%1”. Gwiriwch ei bod yn ffeil a bod gennych hawl i’w darllen.</translation>
    </message>
    <message>
        <source>“%1” is larger than 4 MB. Take rows out.</source>
        <translation>Mae “%1” yn fwy na 4 MB. Tynnwch resi.</translation>
    </message>
    <message>
        <source>The word lists could not be written to “%1”. Check that you may write there and that the disk is not full.</source>
        <translation>Ni ellid ysgrifennu’r rhestrau geiriau i “%1”. Gwiriwch fod gennych hawl i ysgrifennu yno ac nad yw’r ddisg yn llawn.</translation>
    </message>
</context>
<context>
    <name>PivotTable</name>
    <message>
        <source>No year</source>
        <comment>the head of a narrow column</comment>
        <translation>Dim blwyddyn</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>The head of a narrow column: the first and the last two digits of the last year of some years, 2015–19</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cyfanswm</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Pob lle</translation>
    </message>
    <message>
        <source>year not known</source>
        <translation>blwyddyn anhysbys</translation>
    </message>
    <message>
        <source>all years</source>
        <translation>pob blwyddyn</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a place, its years and an amount</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>And 1 more place.</source>
        <translation>Ac 1 lle arall.</translation>
    </message>
    <message>
        <source>And %1 more places.</source>
        <translation>A %1 lle arall.</translation>
    </message>
    <message>
        <source>Years are taken together to fit the page.</source>
        <translation>Cyfunir blynyddoedd i ffitio’r dudalen.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>Blwyddyn anhysbys</translation>
    </message>
</context>
<context>
    <name>ProfileLists</name>
    <message>
        <source>Largest announcements</source>
        <translation>Y cyhoeddiadau mwyaf</translation>
    </message>
    <message>
        <source>year not known</source>
        <translation>blwyddyn anhysbys</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 o swyddi</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who promised, a year and amounts</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Money by kind</source>
        <translation>Arian fesul math</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of money and its amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What else articles tell</source>
        <translation>Beth arall a ddywed erthyglau</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a kind of figure and whose it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is told and its amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>ac 1 arall</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>a %1 arall</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Rhestr</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>When and where told</source>
        <translation>Pryd ac ym mhle yr adroddwyd</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Swyddi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
</context>
<context>
    <name>ProfileYears</name>
    <message>
        <source>No promise names its year, and none was told in an article with a date.</source>
        <translation>Nid oes addewid yn enwi ei flwyddyn, ac ni adroddwyd yr un mewn erthygl â dyddiad.</translation>
    </message>
    <message>
        <source>%1 by year</source>
        <extracomment>The title of bars by year: Jobs promised by year</extracomment>
        <translation>%1 fesul blwyddyn</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a place, a year and an amount</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Programmes</name>
    <message>
        <source>and 1 smaller one</source>
        <translation>ac 1 rhaglen lai</translation>
    </message>
    <message>
        <source>and %1 smaller ones</source>
        <translation>a %1 o raglenni llai</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 o swyddi</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Rhan</translation>
    </message>
    <message>
        <source>%1: %2, a part</source>
        <comment>a part of a programme and its amount</comment>
        <translation>%1: %2, rhan</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a part of a programme and its amount</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 more part</source>
        <translation>1 rhan arall</translation>
    </message>
    <message>
        <source>%1 more parts</source>
        <translation>%1 rhan arall</translation>
    </message>
    <message>
        <source>no parts known</source>
        <translation>dim rhannau hysbys</translation>
    </message>
    <message>
        <source>the parts are %1 more than the whole</source>
        <translation>mae’r rhannau %1 yn fwy na’r cyfan</translation>
    </message>
    <message>
        <source>not allocated %1</source>
        <translation>heb ei ddyrannu: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3; %4</source>
        <comment>a programme, its place, its amount, and what of it is not allocated</comment>
        <translation>%1, %2: %3; %4</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rhan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Not allocated</source>
        <translation>Heb ei ddyrannu</translation>
    </message>
</context>
<context>
    <name>QueryOptions</name>
    <message>
        <source>There is no place called “%1” in the gazetteer. Give a city, city region, district, region or nation of the United Kingdom, or a country or large city elsewhere.</source>
        <translation>Nid oes lle o’r enw “%1” yn y mynegai lleoedd. Rhowch ddinas, dinas-ranbarth, ardal, rhanbarth neu genedl o’r Deyrnas Unedig, neu wlad neu ddinas fawr mewn man arall.</translation>
    </message>
    <message>
        <source>There is no place called “%1” in the gazetteer. Did you mean %2?</source>
        <translation>Nid oes lle o’r enw “%1” yn y mynegai lleoedd. Ai %2 oedd gennych mewn golwg?</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, neu </translation>
    </message>
    <message>
        <source>“%1” is no year and no span of years. Write 2024, or 2017-2025.</source>
        <translation>Nid blwyddyn na chyfnod o flynyddoedd yw “%1”. Ysgrifennwch 2024, neu 2017-2025.</translation>
    </message>
    <message>
        <source>The years %1 end before they begin. Write the earlier year first.</source>
        <translation>Mae’r blynyddoedd %1 yn gorffen cyn iddynt ddechrau. Ysgrifennwch y flwyddyn gynharaf yn gyntaf.</translation>
    </message>
    <message>
        <source>“%1” is no kind that this measure can count. Choose among %2.</source>
        <translation>Nid yw “%1” yn fath y gall y mesur hwn ei gyfrif. Dewiswch o blith %2.</translation>
    </message>
    <message>
        <source>Amounts per head are as stated. Leave out --price-year, or --basis per-head.</source>
        <translation>Mae symiau y pen fel y’u nodwyd. Hepgorwch --price-year, neu --basis per-head.</translation>
    </message>
    <message>
        <source>There is no price index for %1. Choose a year from %2 to %3.</source>
        <translation>Nid oes mynegai prisiau ar gyfer %1. Dewiswch flwyddyn o %2 i %3.</translation>
    </message>
</context>
<context>
    <name>Rate</name>
    <message>
        <source>the article’s own rate, %1 given as %2</source>
        <extracomment>%1 is a sum as the article gives it, %2 the same in pounds</extracomment>
        <translation>cyfradd yr erthygl ei hun, %1 wedi’i roi fel %2</translation>
    </message>
    <message>
        <source>average of %1, Federal Reserve</source>
        <extracomment>%1 is a month and year, or a year</extracomment>
        <translation>cyfartaledd %1, y Gronfa Ffederal</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>editing %1</source>
        <translation>golygu %1</translation>
    </message>
    <message>
        <source>marking the evidence of %1</source>
        <translation>marcio tystiolaeth %1</translation>
    </message>
    <message>
        <source>adding “%1”</source>
        <translation>ychwanegu “%1”</translation>
    </message>
    <message>
        <source>joining “%1” and “%2”</source>
        <translation>uno “%1” a “%2”</translation>
    </message>
    <message>
        <source>joining %1</source>
        <translation>uno %1</translation>
    </message>
    <message>
        <source>keeping “%1” and “%2” apart</source>
        <translation>cadw “%1” a “%2” ar wahân</translation>
    </message>
    <message>
        <source>keeping %1 apart</source>
        <translation>cadw %1 ar wahân</translation>
    </message>
    <message>
        <source>making “%1” a part of “%2”</source>
        <translation>gwneud “%1” yn rhan o “%2”</translation>
    </message>
    <message>
        <source>making “%1” no part of “%2”</source>
        <translation>nodi nad yw “%1” yn rhan o “%2”</translation>
    </message>
    <message>
        <source>noting “%2” as delivered of “%1”</source>
        <translation>nodi bod “%2” wedi’i gyflawni o “%1”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>accepting %1</source>
        <translation>derbyn %1</translation>
    </message>
    <message>
        <source>rejecting %1</source>
        <translation>gwrthod %1</translation>
    </message>
</context>
<context>
    <name>Revisions</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>a date, an amount and who published it</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Adroddwyd</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Cyhoeddwyd gan</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>dyddiad anhysbys</translation>
    </message>
    <message>
        <source>publisher not known</source>
        <translation>cyhoeddwr anhysbys</translation>
    </message>
    <message>
        <source>The promise was told once: %1</source>
        <translation>Adroddwyd yr addewid unwaith: %1</translation>
    </message>
    <message>
        <source>%1: the promise grew from %2 to %3</source>
        <translation>%1: tyfodd yr addewid o %2 i %3</translation>
    </message>
    <message>
        <source>%1: the promise fell from %2 to %3</source>
        <translation>%1: gostyngodd yr addewid o %2 i %3</translation>
    </message>
    <message>
        <source>%1: the promise changed from %2 to %3</source>
        <translation>%1: newidiodd yr addewid o %2 i %3</translation>
    </message>
    <message>
        <source>The promise grew from %1 to %2</source>
        <translation>Tyfodd yr addewid o %1 i %2</translation>
    </message>
    <message>
        <source>The promise fell from %1 to %2</source>
        <translation>Gostyngodd yr addewid o %1 i %2</translation>
    </message>
    <message>
        <source>The promise changed from %1 to %2</source>
        <translation>Newidiodd yr addewid o %1 i %2</translation>
    </message>
    <message>
        <source>told from %1 to %2</source>
        <translation>adroddwyd o %1 hyd %2</translation>
    </message>
    <message>
        <source>The newest amount counts; the others are left out as changed later.</source>
        <translation>Y swm diweddaraf sy’n cyfrif; hepgorir y lleill am iddynt gael eu newid yn ddiweddarach.</translation>
    </message>
    <message>
        <source>Striped: “up to”.</source>
        <translation>Streipiog: “hyd at”.</translation>
    </message>
    <message>
        <source>Arrow: “more than”.</source>
        <translation>Saeth: “mwy na”.</translation>
    </message>
    <message>
        <source>~: “about”.</source>
        <translation>~: “tua”.</translation>
    </message>
    <message>
        <source>1 amount has no exchange rate and is not drawn.</source>
        <translation>Nid oes gan 1 swm gyfradd gyfnewid, felly ni chaiff ei ddangos.</translation>
    </message>
    <message>
        <source>%1 amounts have no exchange rate and are not drawn.</source>
        <translation>Nid oes gan %1 swm gyfradd gyfnewid, felly ni chânt eu dangos.</translation>
    </message>
    <message>
        <source>Amounts in pounds, not adjusted for inflation.</source>
        <translation>Symiau mewn punnoedd, heb eu haddasu ar gyfer chwyddiant.</translation>
    </message>
    <message>
        <source>no exchange rate</source>
        <translation>dim cyfradd gyfnewid</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>place beside the number</source>
        <translation>lle wrth ymyl y rhif</translation>
    </message>
    <message>
        <source>place named after the number</source>
        <translation>lle a enwir ar ôl y rhif</translation>
    </message>
    <message>
        <source>place that the clause tells of</source>
        <translation>y lle y mae’r cymal yn sôn amdano</translation>
    </message>
    <message>
        <source>place named before the number</source>
        <translation>lle a enwir cyn y rhif</translation>
    </message>
    <message>
        <source>place named in the sentence</source>
        <translation>lle a enwir yn y frawddeg</translation>
    </message>
    <message>
        <source>place named in the sentence before</source>
        <translation>lle a enwir yn y frawddeg flaenorol</translation>
    </message>
    <message>
        <source>place of the figure before</source>
        <translation>lle’r ffigur blaenorol</translation>
    </message>
    <message>
        <source>place that heads the paragraph</source>
        <translation>lle sydd ar ben y paragraff</translation>
    </message>
    <message>
        <source>seat of the firm, told elsewhere</source>
        <translation>lleoliad y cwmni, a nodir mewn man arall</translation>
    </message>
    <message>
        <source>seat of the firm</source>
        <translation>lleoliad y cwmni</translation>
    </message>
    <message>
        <source>place in the name of an organisation</source>
        <translation>lle yn enw sefydliad</translation>
    </message>
    <message>
        <source>the article’s own place</source>
        <translation>lle’r erthygl ei hun</translation>
    </message>
    <message>
        <source>Worldwide, since the sentence speaks of all countries</source>
        <translation>Byd-eang, gan fod y frawddeg yn sôn am bob gwlad</translation>
    </message>
    <message>
        <source>United Kingdom, since the sentence speaks of the whole country</source>
        <translation>Y Deyrnas Unedig, gan fod y frawddeg yn sôn am y wlad gyfan</translation>
    </message>
    <message>
        <source>Worldwide, since a firm from abroad tells its total</source>
        <translation>Byd-eang, gan fod cwmni o dramor yn rhoi ei gyfanswm</translation>
    </message>
    <message>
        <source>Worldwide, since no firm has so much in one place</source>
        <translation>Byd-eang, gan nad oes gan gwmni gymaint mewn un lle</translation>
    </message>
    <message>
        <source>United Kingdom, since no trade makes so much in one town</source>
        <translation>Y Deyrnas Unedig, gan nad oes diwydiant yn gwneud cymaint mewn un dref</translation>
    </message>
    <message>
        <source>Worldwide, since only a part of it is local</source>
        <translation>Byd-eang, gan mai rhan yn unig sy’n lleol</translation>
    </message>
    <message>
        <source>the whole country, since the fund is a national one</source>
        <translation>y wlad gyfan, gan fod y gronfa’n un genedlaethol</translation>
    </message>
    <message>
        <source>the city, followed back</source>
        <translation>y ddinas, wedi’i holrhain</translation>
    </message>
    <message>
        <source>the city region, followed back</source>
        <translation>y ddinas-ranbarth, wedi’i holrhain</translation>
    </message>
    <message>
        <source>the town, followed back</source>
        <translation>y dref, wedi’i holrhain</translation>
    </message>
    <message>
        <source>the borough, followed back</source>
        <translation>y fwrdeistref, wedi’i holrhain</translation>
    </message>
    <message>
        <source>the village, followed back</source>
        <translation>y pentref, wedi’i olrhain</translation>
    </message>
    <message>
        <source>the region, followed back</source>
        <translation>y rhanbarth, wedi’i olrhain</translation>
    </message>
    <message>
        <source>the county, followed back</source>
        <translation>y sir, wedi’i holrhain</translation>
    </message>
    <message>
        <source>the country, followed back</source>
        <translation>y wlad, wedi’i holrhain</translation>
    </message>
    <message>
        <source>the capital, followed back</source>
        <translation>y brifddinas, wedi’i holrhain</translation>
    </message>
    <message>
        <source>the area, followed back</source>
        <translation>yr ardal, wedi’i holrhain</translation>
    </message>
    <message>
        <source>the number is theirs (“’s”)</source>
        <translation>nhw biau’r rhif (“’s”)</translation>
    </message>
    <message>
        <source>the subject of the verb</source>
        <translation>goddrych y ferf</translation>
    </message>
    <message>
        <source>“the company” or “it”, followed back to a name</source>
        <translation>“the company” neu “it”, wedi’i olrhain i enw</translation>
    </message>
    <message>
        <source>“by” or “from” somebody</source>
        <translation>“by” neu “from” rywun</translation>
    </message>
    <message>
        <source>named before the number</source>
        <translation>wedi’i enwi cyn y rhif</translation>
    </message>
    <message>
        <source>named after the number</source>
        <translation>wedi’i enwi ar ôl y rhif</translation>
    </message>
    <message>
        <source>named with the number</source>
        <translation>wedi’i enwi gyda’r rhif</translation>
    </message>
    <message>
        <source>“at” the organisation where the jobs are</source>
        <translation>“at” y sefydliad lle mae’r swyddi</translation>
    </message>
    <message>
        <source>the firm that is bought or valued</source>
        <translation>y cwmni a brynir neu a brisir</translation>
    </message>
    <message>
        <source>the firm that the money goes to</source>
        <translation>y cwmni y mae’r arian yn mynd iddo</translation>
    </message>
    <message>
        <source>the body that gives the grant</source>
        <translation>y corff sy’n rhoi’r grant</translation>
    </message>
    <message>
        <source>a firm that the text does not name</source>
        <translation>cwmni nad yw’r testun yn ei enwi</translation>
    </message>
    <message>
        <source>the organisation of the one who speaks</source>
        <translation>sefydliad yr un sy’n siarad</translation>
    </message>
    <message>
        <source>the public body that acts next</source>
        <translation>y corff cyhoeddus sy’n gweithredu nesaf</translation>
    </message>
    <message>
        <source>the public body that acted last</source>
        <translation>y corff cyhoeddus a weithredodd ddiwethaf</translation>
    </message>
    <message>
        <source>who acted in the sentence before</source>
        <translation>pwy a weithredodd yn y frawddeg flaenorol</translation>
    </message>
    <message>
        <source>the giver of the sum before</source>
        <translation>rhoddwr y swm blaenorol</translation>
    </message>
    <message>
        <source>the organisation that the article is about</source>
        <translation>y sefydliad y mae’r erthygl yn sôn amdano</translation>
    </message>
    <message>
        <source>the government that the article names</source>
        <translation>y llywodraeth y mae’r erthygl yn ei henwi</translation>
    </message>
    <message>
        <source>the fund that the money comes out of</source>
        <translation>y gronfa y daw’r arian ohoni</translation>
    </message>
    <message>
        <source>the programme named with the number</source>
        <translation>y rhaglen a enwir gyda’r rhif</translation>
    </message>
    <message>
        <source>the programme that the money comes out of</source>
        <translation>y rhaglen y daw’r arian ohoni</translation>
    </message>
    <message>
        <source>the kind of the article’s other money</source>
        <translation>math arian arall yr erthygl</translation>
    </message>
    <message>
        <source>the year of the article</source>
        <translation>blwyddyn yr erthygl</translation>
    </message>
    <message>
        <source>the year of the figure before</source>
        <translation>blwyddyn y ffigur blaenorol</translation>
    </message>
    <message>
        <source>the year that the headline looks back on</source>
        <translation>y flwyddyn y mae’r pennawd yn edrych yn ôl arni</translation>
    </message>
    <message>
        <source>from that year until now</source>
        <translation>o’r flwyddyn honno hyd yn hyn</translation>
    </message>
    <message>
        <source>to be done by that year</source>
        <translation>i’w wneud erbyn y flwyddyn honno</translation>
    </message>
    <message>
        <source>years said in the sentence</source>
        <translation>blynyddoedd a ddywedir yn y frawddeg</translation>
    </message>
    <message>
        <source>year said in the sentence</source>
        <translation>blwyddyn a ddywedir yn y frawddeg</translation>
    </message>
    <message>
        <source>forecast for that year</source>
        <translation>rhagolwg am y flwyddyn honno</translation>
    </message>
    <message>
        <source>done by that year</source>
        <translation>wedi’i wneud erbyn y flwyddyn honno</translation>
    </message>
    <message>
        <source>over the years gone by</source>
        <translation>dros y blynyddoedd a fu</translation>
    </message>
    <message>
        <source>over the years to come</source>
        <translation>dros y blynyddoedd i ddod</translation>
    </message>
    <message>
        <source>it stands already, and when it was announced is not said</source>
        <translation>mae yno’n barod, ac ni ddywedir pryd y’i cyhoeddwyd</translation>
    </message>
    <message>
        <source>year that the line above the list says</source>
        <translation>y flwyddyn yn y llinell uwchben y rhestr</translation>
    </message>
    <message>
        <source>year in which it was announced</source>
        <translation>y flwyddyn y’i cyhoeddwyd</translation>
    </message>
    <message>
        <source>year in which the withdrawn promise was made</source>
        <translation>y flwyddyn y gwnaed yr addewid a dynnwyd yn ôl</translation>
    </message>
    <message>
        <source>words before the number</source>
        <translation>geiriau cyn y rhif</translation>
    </message>
    <message>
        <source>words after the number</source>
        <translation>geiriau ar ôl y rhif</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample workspace cannot be made in “%1”. Check that you may write there and that the disk is not full.</source>
        <translation>Ni ellir creu’r gweithle enghreifftiol yn “%1”. Gwiriwch fod gennych hawl i ysgrifennu yno ac nad yw’r ddisg yn llawn.</translation>
    </message>
</context>
<context>
    <name>Scatter</name>
    <message>
        <source>No place has both a jobs figure and an investment figure.</source>
        <translation>Nid oes gan yr un lle ffigur swyddi a ffigur buddsoddi.</translation>
    </message>
    <message>
        <source>year not known</source>
        <translation>blwyddyn anhysbys</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a place and a year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, logarithmic scale</source>
        <translation>, graddfa logarithmig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place and its amounts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
</context>
<context>
    <name>Sensitivity</name>
    <message>
        <source>%1 could overtake %2.</source>
        <translation>Gallai %1 oddiweddyd %2.</translation>
    </message>
    <message>
        <source>Several of them together could change the ranking.</source>
        <translation>Gallai sawl un ohonynt gyda’i gilydd newid y drefn.</translation>
    </message>
    <message>
        <source>The ranking would not change.</source>
        <translation>Ni fyddai’r drefn yn newid.</translation>
    </message>
    <message>
        <source>1 open doubt</source>
        <translation>1 amheuaeth agored</translation>
    </message>
    <message>
        <source>%1 open doubts</source>
        <translation>%1 o amheuon agored</translation>
    </message>
    <message>
        <source>The total stays the same whatever comes of %1.</source>
        <extracomment>The lowest and the highest total, and how many doubts move it: Between 10,500 and 12,600 by the 4 open doubts.</extracomment>
        <translation>Mae’r cyfanswm yn aros yr un fath beth bynnag a ddaw o %1.</translation>
    </message>
    <message>
        <source>Between %1 and %2 by %3.</source>
        <translation>Rhwng %1 a %2, yn dibynnu ar %3.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>No promise names its year, and none was told in an article with a date.</source>
        <translation>Nid oes addewid yn enwi ei flwyddyn, ac ni adroddwyd yr un mewn erthygl â dyddiad.</translation>
    </message>
    <message>
        <source>Those with the most are shown; 1 other is in the table and in “Cities compared”.</source>
        <translation>Dangosir y rhai â’r mwyaf; mae 1 arall yn y tabl ac yn “Cymharu dinasoedd”.</translation>
    </message>
    <message>
        <source>Those with the most are shown; %1 others are in the table and in “Cities compared”.</source>
        <translation>Dangosir y rhai â’r mwyaf; mae %1 arall yn y tabl ac yn “Cymharu dinasoedd”.</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 i gyd</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a place, a year and an amount</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>year not known</source>
        <translation>blwyddyn anhysbys</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The article is not in the workspace any more. Open the workspace again.</source>
        <translation>Nid yw’r erthygl yn y gweithle mwyach. Agorwch y gweithle eto.</translation>
    </message>
    <message>
        <source>“%1” is being written by another program. Nothing was changed; try again in a moment.</source>
        <translation>Mae rhaglen arall yn ysgrifennu i “%1”. Ni newidiwyd dim; rhowch gynnig arall arni ymhen ychydig.</translation>
    </message>
    <message>
        <source>“%1” can only be read. Nothing was changed; make the file and its folder writable, or work on a copy.</source>
        <translation>Dim ond darllen “%1” y gellir ei wneud. Ni newidiwyd dim; caniatewch ysgrifennu i’r ffeil a’i ffolder, neu gweithiwch ar gopi.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). Open a backup of it, or make a new workspace and import the articles again.</source>
        <translation>Mae “%1” wedi’i ddifrodi (%2). Agorwch gopi wrth gefn ohono, neu crëwch weithle newydd a mewnforio’r erthyglau eto.</translation>
    </message>
    <message>
        <source>“%1” is not a Pledgeboard workspace. Choose another file.</source>
        <translation>Nid gweithle Pledgeboard yw “%1”. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written and nothing was changed. Free some space and try again.</source>
        <translation>Mae’r ddisg yn llawn: ni ellid ysgrifennu “%1” ac ni newidiwyd dim. Rhyddhewch le a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2). Check that you may read the file and its folder.</source>
        <translation>Ni ellir agor “%1” (%2). Gwiriwch fod gennych hawl i ddarllen y ffeil a’i ffolder.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). Nothing was changed; check the disk and try again.</source>
        <translation>Ni ellid ysgrifennu “%1” (%2). Ni newidiwyd dim; gwiriwch y ddisg a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>di-deitl</translation>
    </message>
    <message>
        <source>Already in the workspace: “%1” of %2. Nothing was added.</source>
        <translation>Eisoes yn y gweithle: “%1”, %2. Nid ychwanegwyd dim.</translation>
    </message>
    <message>
        <source>Already in the workspace: “%1”, date unknown. Nothing was added.</source>
        <translation>Eisoes yn y gweithle: “%1”, dyddiad anhysbys. Nid ychwanegwyd dim.</translation>
    </message>
    <message>
        <source>The workspace is damaged: a figure has lost its article or announcement. Open a backup of it, or import the articles again.</source>
        <translation>Mae’r gweithle wedi’i ddifrodi: mae ffigur wedi colli ei erthygl neu ei gyhoeddiad. Agorwch gopi wrth gefn ohono, neu mewnforiwch yr erthyglau eto.</translation>
    </message>
    <message>
        <source>There is no workspace “%1”. Check the name, or make a new workspace.</source>
        <translation>Nid oes gweithle “%1”. Gwiriwch yr enw, neu crëwch weithle newydd.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2). Check that you may read the file.</source>
        <translation>Ni ellir darllen “%1” (%2). Gwiriwch fod gennych hawl i ddarllen y ffeil.</translation>
    </message>
    <message>
        <source>“%1” can neither be written nor read. Make the file and its folder writable, or open a copy.</source>
        <translation>Ni ellir ysgrifennu na darllen “%1”. Caniatewch ysgrifennu i’r ffeil a’i ffolder, neu agorwch gopi.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Pledgeboard. Install the newer version to open it.</source>
        <translation>Crëwyd “%1” gan fersiwn mwy newydd o Pledgeboard. Gosodwch y fersiwn mwy newydd i’w agor.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Pledgeboard (%2). Install that version to open it.</source>
        <translation>Crëwyd “%1” gan fersiwn mwy newydd o Pledgeboard (%2). Gosodwch y fersiwn hwnnw i’w agor.</translation>
    </message>
    <message>
        <source>“%1” exists already. Open it, or choose another name.</source>
        <translation>Mae “%1” yn bodoli eisoes. Agorwch ef, neu dewiswch enw arall.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it, or choose another one.</source>
        <translation>Nid yw’r ffolder “%1” yn bodoli. Crëwch ef, neu dewiswch un arall.</translation>
    </message>
    <message>
        <source>“%1” could not be made. Check the folder, or choose another name.</source>
        <translation>Ni ellid creu “%1”. Gwiriwch y ffolder, neu dewiswch enw arall.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written. Choose another one.</source>
        <translation>Ni ellir ysgrifennu i’r ffolder “%1”. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>“%1” comes from an older version and has to be brought up to date, but it can only be read. Make it writable, or open a copy.</source>
        <translation>Daw “%1” o fersiwn hŷn ac mae angen ei ddiweddaru, ond dim ond ei ddarllen y gellir ei wneud. Caniatewch ysgrifennu iddo, neu agorwch gopi.</translation>
    </message>
    <message>
        <source>Word lists of the team</source>
        <translation>Rhestrau geiriau’r tîm</translation>
    </message>
    <message>
        <source>The earlier answer gives way that “%1” and “%2” are the same.</source>
        <translation>Disodlir yr ateb cynharach fod “%1” a “%2” yr un peth.</translation>
    </message>
    <message>
        <source>The earlier answer gives way that “%1” and “%2” are not the same.</source>
        <translation>Disodlir yr ateb cynharach nad yw “%1” a “%2” yr un peth.</translation>
    </message>
</context>
<context>
    <name>TallyOutput</name>
    <message>
        <source>The tally could not be written to the standard output. Check that the disk is not full and that the reader is still there.</source>
        <translation>Ni ellid ysgrifennu’r cyfrif i’r allbwn safonol. Gwiriwch nad yw’r ddisg yn llawn a bod y darllenydd yno o hyd.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Jobs per 100,000 people</source>
        <translation>Swyddi fesul 100,000 o bobl</translation>
    </message>
    <message>
        <source>Investment per 100,000 people</source>
        <translation>Buddsoddiad fesul 100,000 o bobl</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Swyddi</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Buddsoddiad</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Cyhoeddiadau</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cyfanswm</translation>
    </message>
    <message>
        <source>Every job figure found</source>
        <translation>Pob ffigur swyddi a ganfuwyd</translation>
    </message>
    <message>
        <source>Every sum of money found</source>
        <translation>Pob swm o arian a ganfuwyd</translation>
    </message>
    <message>
        <source>1 %1 is £%2: %3.</source>
        <translation>Mae 1 %1 yn £%2: %3.</translation>
    </message>
    <message>
        <source>In prices of %1 (GDP deflator, HM Treasury).</source>
        <translation>Ym mhrisiau %1 (datchwyddydd CMC, Trysorlys EF).</translation>
    </message>
    <message>
        <source>People in %1: %2 in %3.</source>
        <translation>Poblogaeth, %1: %2 yn %3.</translation>
    </message>
    <message>
        <source>People in %1: %2, year not known.</source>
        <translation>Poblogaeth, %1: %2, blwyddyn anhysbys.</translation>
    </message>
    <message>
        <source>No figure found.</source>
        <translation>Dim ffigur wedi’i ganfod.</translation>
    </message>
    <message>
        <source>Told of wider areas, not allocated:</source>
        <translation>Am ardaloedd ehangach, heb eu dyrannu:</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ffigurau</translation>
    </message>
    <message>
        <source>Promises for several years are spread evenly over their period.</source>
        <translation>Rhennir addewidion dros sawl blwyddyn yn gyfartal dros eu cyfnod.</translation>
    </message>
    <message>
        <source>Read with caution: no “up to”, the low end of ranges.</source>
        <translation>Darlleniad gofalus: dim “hyd at”, pen isaf ystodau.</translation>
    </message>
    <message>
        <source>Ranges are read at their high end.</source>
        <translation>Darllenir ystodau ar eu pen uchaf.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Sylwer: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“Up to”, not counted:</source>
        <translation>“Hyd at”, heb eu cyfrif:</translation>
    </message>
    <message>
        <source>Not allocated to known parts:</source>
        <translation>Heb eu dyrannu i rannau hysbys:</translation>
    </message>
</context>
<context>
    <name>TallyWarning</name>
    <message>
        <source>a city or town</source>
        <translation>dinas neu dref</translation>
    </message>
    <message>
        <source>a city region</source>
        <translation>dinas-ranbarth</translation>
    </message>
    <message>
        <source>a region</source>
        <translation>rhanbarth</translation>
    </message>
    <message>
        <source>a nation</source>
        <translation>cenedl</translation>
    </message>
    <message>
        <source>a country</source>
        <translation>gwlad</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 a %2 arall</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last of a list</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 is %2 and %3 %4: the larger place gathers more, whoever promises it.</source>
        <extracomment>The first place, what it is (&quot;a city or town&quot;), the second, what it is (&quot;a city region&quot;)</extracomment>
        <translation>O ran maint, %2 yw %1 ond %4 yw %3: mae’r lle mwy yn casglu mwy, pwy bynnag sy’n ei addo.</translation>
    </message>
    <message>
        <source>Compare city regions</source>
        <translation>Cymharu dinas-ranbarthau</translation>
    </message>
    <message>
        <source>Compare per head</source>
        <translation>Cymharu fesul pen</translation>
    </message>
    <message>
        <source>%1 lies inside %2: what it was promised stands at both.</source>
        <translation>Mae %1 o fewn %2: mae’r hyn a addawyd iddo i’w weld yn y ddau le.</translation>
    </message>
    <message>
        <source>%1 lie inside other places: what they were promised stands at both.</source>
        <translation>Mae %1 o fewn lleoedd eraill: mae’r hyn a addawyd iddynt yn sefyll wrth y ddau.</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Hepgor %1</translation>
    </message>
    <message>
        <source>The articles of %1 end on %2: it is no whole year like those before.</source>
        <translation>Mae erthyglau %1 yn gorffen ar %2: nid yw’n flwyddyn gyfan fel y rhai blaenorol.</translation>
    </message>
    <message>
        <source>Show whole years only</source>
        <translation>Dangos blynyddoedd cyfan yn unig</translation>
    </message>
    <message>
        <source>How many people live in %1 is not known: no amount per head is shown.</source>
        <translation>Ni wyddys beth yw poblogaeth %1: ni ddangosir swm y pen.</translation>
    </message>
    <message>
        <source>Show amounts as stated</source>
        <translation>Dangos symiau fel y’u nodwyd</translation>
    </message>
    <message>
        <source>Hardly any article tells of %1, but %2 announcements tell of another place.</source>
        <translation>Prin fod erthygl yn sôn am %1, ond mae %2 o gyhoeddiadau’n sôn am le arall.</translation>
    </message>
    <message>
        <source>Leave out places with few articles</source>
        <translation>Hepgor lleoedd ag ychydig o erthyglau</translation>
    </message>
</context>
<context>
    <name>pledgeboard::AboutDialog</name>
    <message>
        <source>About Pledgeboard</source>
        <translation>Ynghylch Pledgeboard</translation>
    </message>
    <message>
        <source>Which city was promised how many tech jobs and how much investment, counted once and with the evidence. Nothing leaves this computer unless you ask for it.</source>
        <translation>Faint o swyddi technoleg a faint o fuddsoddiad a addawyd i bob dinas, wedi’u cyfrif unwaith a chyda’r dystiolaeth. Nid oes dim yn gadael y cyfrifiadur hwn oni bai eich bod yn gofyn amdano.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Meddalwedd rydd o dan Drwydded Gyhoeddus Gyffredinol GNU, fersiwn 3 neu ddiweddarach. Daw heb unrhyw warant.</translation>
    </message>
    <message>
        <source>Contains OS, NRS, NISRA, ONS and HM Treasury data, Crown copyright, Open Government Licence v3.0. Place data from GeoNames (CC BY 4.0). Council names from mySociety (CC BY 4.0). Exchange rates: Federal Reserve. Map: Natural Earth. Airports: OurAirports.</source>
        <translation>Yn cynnwys data’r OS, NRS, NISRA, yr SYG a Thrysorlys EF, hawlfraint y Goron, Trwydded Llywodraeth Agored f3.0. Data lleoedd gan GeoNames (CC BY 4.0). Enwau cynghorau gan mySociety (CC BY 4.0). Cyfraddau cyfnewid: y Gronfa Ffederal. Map: Natural Earth. Meysydd awyr: OurAirports.</translation>
    </message>
    <message>
        <source>Built with Qt %1, Boost and SQLite.</source>
        <translation>Adeiladwyd gyda Qt %1, Boost a SQLite.</translation>
    </message>
</context>
<context>
    <name>pledgeboard::Actions</name>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Dadwneud %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Ail-wneud %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ail-wneud</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;olwg</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Adolygu</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>&amp;Tystiolaeth</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Agor &amp;diweddar</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Iaith</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>Gweithle &amp;newydd…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Agor…</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Agor un arall…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Agor yr &amp;enghraifft</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>&amp;Mewnforio erthyglau…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Mewnforio &amp;ffolder…</translation>
    </message>
    <message>
        <source>&amp;Paste article…</source>
        <translation>&amp;Gludo erthygl…</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>A&amp;llforio siart…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Allforio…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Ymadael</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>&amp;Copïo’r siart</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Filters &amp;back</source>
        <translation>Hidlyddion yn &amp;ôl</translation>
    </message>
    <message>
        <source>Filters &amp;forward</source>
        <translation>Hidlyddion y&amp;mlaen</translation>
    </message>
    <message>
        <source>Show every &amp;city and year</source>
        <translation>Dangos pob &amp;dinas a blwyddyn</translation>
    </message>
    <message>
        <source>Show every city and year</source>
        <translation>Dangos pob dinas a blwyddyn</translation>
    </message>
    <message>
        <source>Each &amp;year</source>
        <translation>Fesul &amp;blwyddyn</translation>
    </message>
    <message>
        <source>&amp;Places and filters</source>
        <translation>&amp;Lleoedd a hidlyddion</translation>
    </message>
    <message>
        <source>&amp;Announcements and article</source>
        <translation>&amp;Cyhoeddiadau ac erthygl</translation>
    </message>
    <message>
        <source>&amp;Next figure</source>
        <translation>Ffigur &amp;nesaf</translation>
    </message>
    <message>
        <source>&amp;Previous figure</source>
        <translation>Ffigur &amp;blaenorol</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Bysellau brys</translation>
    </message>
    <message>
        <source>&amp;About Pledgeboard</source>
        <translation>&amp;Ynghylch Pledgeboard</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Golau</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tywyll</translation>
    </message>
    <message>
        <source>&amp;Word lists…</source>
        <translation>&amp;Rhestrau geiriau…</translation>
    </message>
    <message>
        <source>Read the article &amp;again</source>
        <translation>Darllen yr erthygl &amp;eto</translation>
    </message>
    <message>
        <source>Read &amp;every article again</source>
        <translation>Darllen &amp;pob erthygl eto</translation>
    </message>
    <message>
        <source>Find a &amp;place or name</source>
        <translation>Canfod &amp;lle neu enw</translation>
    </message>
    <message>
        <source>Presentation, the chart alone</source>
        <translation>Cyflwyniad, y siart yn unig</translation>
    </message>
</context>
<context>
    <name>pledgeboard::AnnouncementModel</name>
    <message>
        <source>Nobody named</source>
        <translation>Neb wedi’i enwi</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Pwy a ble</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Swyddi</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Arian</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Erthyglau</translation>
    </message>
</context>
<context>
    <name>pledgeboard::AnnouncementPanel</name>
    <message>
        <source>Announce&amp;ments</source>
        <translation>&amp;Cyhoeddiadau</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Cyhoeddiadau</translation>
    </message>
    <message>
        <source>No announcement counts here. Choose more places at the left, or widen the years.</source>
        <translation>Nid oes cyhoeddiad yn cyfrif yma. Dewiswch fwy o leoedd ar y chwith, neu ehangwch y blynyddoedd.</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %n article(s)</source>
        <translation>
            <numerusform>%1 o %n erthygl</numerusform>
            <numerusform>%1 o %n erthygl</numerusform>
            <numerusform>%1 o %n erthygl</numerusform>
            <numerusform>%1 o %n erthygl</numerusform>
            <numerusform>%1 o %n erthygl</numerusform>
        </translation>
    </message>
    <message>
        <source>No announcement of %1 counts here. Take this filter off, choose more places at the left, or widen the years.</source>
        <translation>%1: nid oes cyhoeddiad yn cyfrif yma. Tynnwch yr hidlydd hwn, dewiswch fwy o leoedd ar y chwith, neu ehangwch y blynyddoedd.</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 yn unig</translation>
    </message>
    <message>
        <source>Take off the filter “%1”</source>
        <translation>Tynnu’r hidlydd “%1”</translation>
    </message>
    <message>
        <source>%1. Click to list every announcement again.</source>
        <translation>%1. Cliciwch i restru pob cyhoeddiad eto.</translation>
    </message>
</context>
<context>
    <name>pledgeboard::ArticlePanel</name>
    <message>
        <source>Choose an announcement above, or a mark in the chart, to read the sentence behind it.</source>
        <translation>Dewiswch gyhoeddiad uchod, neu farc yn y siart, i ddarllen y frawddeg y tu ôl iddo.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Erthygl</translation>
    </message>
    <message>
        <source>Article without a title</source>
        <translation>Erthygl heb deitl</translation>
    </message>
    <message>
        <source> · figure %1 of %2 · F3 next</source>
        <translation> · ffigur %1 o %2 · F3 nesaf</translation>
    </message>
    <message>
        <source>The amount was changed…</source>
        <translation>Newidiwyd y swm…</translation>
    </message>
</context>
<context>
    <name>pledgeboard::ChartArea</name>
    <message>
        <source>Views</source>
        <translation>Golygon</translation>
    </message>
    <message>
        <source>&amp;Each year</source>
        <translation>Fesul &amp;blwyddyn</translation>
    </message>
    <message>
        <source>A mark for each city and year</source>
        <translation>Marc ar gyfer pob dinas a blwyddyn</translation>
    </message>
</context>
<context>
    <name>pledgeboard::ChartTableModel</name>
    <message>
        <source>No figure found</source>
        <translation>Dim ffigur wedi’i ganfod</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a row, a column and an amount</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Not exact: %1</source>
        <translation>Heb fod yn union: %1</translation>
    </message>
</context>
<context>
    <name>pledgeboard::ChartTableView</name>
    <message>
        <source>The numbers of the chart</source>
        <translation>Rhifau’r siart</translation>
    </message>
</context>
<context>
    <name>pledgeboard::ChooseFigureDialog</name>
    <message>
        <source>Choose a figure</source>
        <translation>Dewis ffigur</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>Teipiwch i gyfyngu’r rhestr</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Cyfyngu’r rhestr</translation>
    </message>
    <message>
        <source>&amp;List every other figure too</source>
        <translation>&amp;Rhestru pob ffigur arall hefyd</translation>
    </message>
    <message>
        <source>The sentence of the chosen figure</source>
        <translation>Brawddeg y ffigur a ddewiswyd</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nodyn</translation>
    </message>
</context>
<context>
    <name>pledgeboard::DropOverlay</name>
    <message>
        <source>Drop to import this text</source>
        <translation>Gollyngwch i fewnforio’r testun hwn</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %n file(s) or folder(s)</source>
        <translation>
            <numerusform>Gollyngwch i fewnforio %n ffeil neu ffolder</numerusform>
            <numerusform>Gollyngwch i fewnforio %n ffeil neu ffolder</numerusform>
            <numerusform>Gollyngwch i fewnforio %n o ffeiliau neu ffolderi</numerusform>
            <numerusform>Gollyngwch i fewnforio %n o ffeiliau neu ffolderi</numerusform>
            <numerusform>Gollyngwch i fewnforio %n o ffeiliau neu ffolderi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledgeboard::EditFigureDialog</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>yn union</translation>
    </message>
    <message>
        <source>about</source>
        <translation>tua</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>o leiaf</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>hyd at</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Terfyn</translation>
    </message>
    <message>
        <source>Upper end of a range</source>
        <translation>Pen uchaf ystod</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Arian cyfred</translation>
    </message>
    <message>
        <source>First year of the period</source>
        <translation>Blwyddyn gyntaf y cyfnod</translation>
    </message>
    <message>
        <source>Last year of the period</source>
        <translation>Blwyddyn olaf y cyfnod</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Anhysbys</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Math</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>S&amp;wm</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lle</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>Se&amp;fydliad</translation>
    </message>
    <message>
        <source>P&amp;rogramme</source>
        <translation>&amp;Rhaglen</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Blwyddyn</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hyd</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>&amp;Cyfnod</translation>
    </message>
    <message>
        <source>Give the amount as a number, such as 1,200 or 1.13m, and money with its currency.</source>
        <translation>Rhowch y swm fel rhif, megis 1,200 neu 1.13m, a’i arian cyfred os yw’n swm o arian.</translation>
    </message>
    <message>
        <source>The gazetteer has no place “%1”. Choose one of the list, or add it to the word lists.</source>
        <translation>Nid oes lle o’r enw “%1” yn y mynegai lleoedd. Dewiswch un o’r rhestr, neu ychwanegwch ef at y rhestrau geiriau.</translation>
    </message>
    <message>
        <source>Give years with four digits, or leave them empty.</source>
        <translation>Rhowch flynyddoedd â phedwar digid, neu gadewch nhw’n wag.</translation>
    </message>
    <message>
        <source>Give the first and the last year of the period, or neither.</source>
        <translation>Rhowch flwyddyn gyntaf a blwyddyn olaf y cyfnod, neu gadewch y ddwy’n wag.</translation>
    </message>
    <message>
        <source>Only of a range</source>
        <translation>Dim ond ar gyfer ystod</translation>
    </message>
    <message>
        <source>Ran&amp;ge to</source>
        <translation>&amp;Ystod hyd</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nodyn</translation>
    </message>
</context>
<context>
    <name>pledgeboard::EvidenceController</name>
    <message>
        <source>Left out</source>
        <translation>Hepgorwyd</translation>
    </message>
</context>
<context>
    <name>pledgeboard::ExportDialog</name>
    <message>
        <source>Export the chart</source>
        <translation>Allforio’r siart</translation>
    </message>
    <message>
        <source>Slide, 1600 × 900</source>
        <translation>Sleid, 1600 × 900</translation>
    </message>
    <message>
        <source>Report, 1200 × 800</source>
        <translation>Adroddiad, 1200 × 800</translation>
    </message>
    <message>
        <source>Square, 1080 × 1080</source>
        <translation>Sgwâr, 1080 × 1080</translation>
    </message>
    <message>
        <source>A4 landscape, 1754 × 1240</source>
        <translation>A4 tirwedd, 1754 × 1240</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>Fel y’i rhoddwyd</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Lled</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Uchder</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>&amp;Pori…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Allforio</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Maint</translation>
    </message>
    <message>
        <source>Sc&amp;ale</source>
        <translation>&amp;Graddfa</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>%1 × %2 pixels.</source>
        <translation>%1 × %2 picsel.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Choose another one.</source>
        <translation>Nid oes ffolder “%1”. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>Give the picture a file name.</source>
        <translation>Rhowch enw ffeil i’r llun.</translation>
    </message>
    <message>
        <source>A file of that name is there and will be replaced.</source>
        <translation>Mae ffeil o’r enw hwnnw yno a chaiff ei disodli.</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Llun PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>pledgeboard::FigureCard</name>
    <message>
        <source>Less</source>
        <translation>Llai</translation>
    </message>
    <message>
        <source>Why this figure?</source>
        <translation>Pam y ffigur hwn?</translation>
    </message>
</context>
<context>
    <name>pledgeboard::FigureListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a figure&apos;s words; then its reason, kind and place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Cyfrifwyd</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
</context>
<context>
    <name>pledgeboard::FiguresPanel</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n ffigur</numerusform>
            <numerusform>%n ffigur</numerusform>
            <numerusform>%n o ffigurau</numerusform>
            <numerusform>%n o ffigurau</numerusform>
            <numerusform>%n o ffigurau</numerusform>
        </translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Cyhoeddiadau</translation>
    </message>
    <message>
        <source>Back to the announcements (Esc)</source>
        <translation>Yn ôl at y cyhoeddiadau (Esc)</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Ffigurau: %1</translation>
    </message>
</context>
<context>
    <name>pledgeboard::FilterChips</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lle</numerusform>
            <numerusform>%n lle</numerusform>
            <numerusform>%n lle</numerusform>
            <numerusform>%n lle</numerusform>
            <numerusform>%n lle</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>O %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hyd %1</translation>
    </message>
    <message>
        <source>Per 100,000 people</source>
        <translation>Fesul 100,000 o bobl</translation>
    </message>
    <message>
        <source>%1 prices</source>
        <translation>Prisiau %1</translation>
    </message>
    <message>
        <source>Cautious reading</source>
        <translation>Darlleniad gofalus</translation>
    </message>
    <message>
        <source>Upper reading</source>
        <translation>Darlleniad uchaf</translation>
    </message>
    <message>
        <source>Every city and every year</source>
        <translation>Pob dinas a phob blwyddyn</translation>
    </message>
    <message>
        <source>Take off the filter “%1”</source>
        <translation>Tynnu’r hidlydd “%1”</translation>
    </message>
    <message>
        <source>Take off this filter</source>
        <translation>Tynnu’r hidlydd hwn</translation>
    </message>
    <message>
        <source>Promises spread over their years</source>
        <translation>Addewidion wedi’u gwasgaru dros eu blynyddoedd</translation>
    </message>
    <message>
        <source>Month’s rates</source>
        <translation>Cyfraddau’r mis</translation>
    </message>
    <message>
        <source>Year’s rates</source>
        <translation>Cyfraddau’r flwyddyn</translation>
    </message>
</context>
<context>
    <name>pledgeboard::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Who changed what and when, the newest first</source>
        <translation>Pwy newidiodd beth a phryd, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Nothing was changed by hand yet.</source>
        <translation>Ni newidiwyd dim â llaw eto.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nodyn: %1</translation>
    </message>
    <message>
        <source>Search sentences, names, dates and notes</source>
        <translation>Chwilio brawddegau, enwau, dyddiadau a nodiadau</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Chwilio’r hanes</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>&amp;Copïo’r rhestr</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), the newest first</source>
        <translation>
            <numerusform>%n newid, y diweddaraf yn gyntaf</numerusform>
            <numerusform>%n newid, y diweddaraf yn gyntaf</numerusform>
            <numerusform>%n o newidiadau, y diweddaraf yn gyntaf</numerusform>
            <numerusform>%n o newidiadau, y diweddaraf yn gyntaf</numerusform>
            <numerusform>%n o newidiadau, y diweddaraf yn gyntaf</numerusform>
        </translation>
    </message>
    <message>
        <source>No change holds these words.</source>
        <translation>Nid oes newid yn cynnwys y geiriau hyn.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 o %n newid</numerusform>
            <numerusform>%1 o %n newid</numerusform>
            <numerusform>%1 o %n newid</numerusform>
            <numerusform>%1 o %n newid</numerusform>
            <numerusform>%1 o %n newid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledgeboard::ImportTextDialog</name>
    <message>
        <source>Paste an article</source>
        <translation>Gludo erthygl</translation>
    </message>
    <message>
        <source>Paste the article’s text here</source>
        <translation>Gludwch destun yr erthygl yma</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Testun yr erthygl</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Anhysbys</translation>
    </message>
    <message>
        <source>&amp;Known</source>
        <translation>&amp;Hysbys</translation>
    </message>
    <message>
        <source>The published date is known</source>
        <translation>Mae’r dyddiad cyhoeddi’n hysbys</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Mewnforio</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Teitl</translation>
    </message>
    <message>
        <source>Pu&amp;blisher</source>
        <translation>&amp;Cyhoeddwr</translation>
    </message>
    <message>
        <source>Publi&amp;shed</source>
        <translation>C&amp;yhoeddwyd</translation>
    </message>
    <message>
        <source>Te&amp;xt of the article</source>
        <translation>Te&amp;stun yr erthygl</translation>
    </message>
    <message>
        <source>Nothing pasted yet.</source>
        <translation>Ni ludwyd dim eto.</translation>
    </message>
    <message>
        <source>Looking for figures…</source>
        <translation>Yn chwilio am ffigurau…</translation>
    </message>
    <message>
        <source>The date settles what “last year” and “by next spring” mean.</source>
        <translation>Y dyddiad sy’n pennu ystyr “y llynedd” ac “erbyn y gwanwyn nesaf”.</translation>
    </message>
    <message>
        <source>No figure found. The article can be imported all the same.</source>
        <translation>Dim ffigur wedi’i ganfod. Gellir mewnforio’r erthygl serch hynny.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) found.</source>
        <translation>
            <numerusform>%n ffigur wedi’i ganfod.</numerusform>
            <numerusform>%n ffigur wedi’i ganfod.</numerusform>
            <numerusform>%n o ffigurau wedi’u canfod.</numerusform>
            <numerusform>%n o ffigurau wedi’u canfod.</numerusform>
            <numerusform>%n o ffigurau wedi’u canfod.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered by you.</source>
        <translation>Rhoddwyd gennych chi.</translation>
    </message>
    <message>
        <source>Without a date, “last year” cannot be resolved.</source>
        <translation>Heb ddyddiad, ni ellir pennu “y llynedd”.</translation>
    </message>
    <message>
        <source>The text states this date.</source>
        <translation>Mae’r testun yn nodi’r dyddiad hwn.</translation>
    </message>
    <message>
        <source>Inferred from the years that the text speaks of; correct it if you know better.</source>
        <translation>Casglwyd o’r blynyddoedd y mae’r testun yn sôn amdanynt; cywirwch ef os gwyddoch yn well.</translation>
    </message>
    <message>
        <source>The text bears no date. Without one, “last year” cannot be resolved.</source>
        <translation>Nid oes dyddiad yn y testun. Heb un, ni ellir pennu “y llynedd”.</translation>
    </message>
</context>
<context>
    <name>pledgeboard::MainWindow</name>
    <message>
        <source>Opening %1…</source>
        <translation>Yn agor %1…</translation>
    </message>
    <message>
        <source>No workspace is open. Open one or make a new one, then import again.</source>
        <translation>Nid oes gweithle ar agor. Agorwch un neu crëwch un newydd, yna mewnforiwch eto.</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>Ni ellid agor y gweithle</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Nid oes gweithle ar agor.</translation>
    </message>
    <message>
        <source>This workspace holds no articles yet</source>
        <translation>Nid oes erthyglau yn y gweithle hwn eto</translation>
    </message>
    <message>
        <source>Import articles as text files, drop them or a folder of them on the window, or paste one.</source>
        <translation>Mewnforiwch erthyglau fel ffeiliau testun, gollyngwch nhw neu ffolder ohonynt ar y ffenestr, neu gludwch un.</translation>
    </message>
    <message>
        <source>No place is chosen</source>
        <translation>Nid oes lle wedi’i ddewis</translation>
    </message>
    <message>
        <source>Check places at the left to compare them.</source>
        <translation>Ticiwch leoedd ar y chwith i’w cymharu.</translation>
    </message>
    <message>
        <source>%1 – Pledgeboard</source>
        <translation>%1 – Pledgeboard</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Gweithle newydd</translation>
    </message>
    <message>
        <source>Workspaces (*%1)</source>
        <translation>Gweithleoedd (*%1)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Agor gweithle</translation>
    </message>
    <message>
        <source>Workspaces (*%1);;All files (*)</source>
        <translation>Gweithleoedd (*%1);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Mewnforio erthyglau</translation>
    </message>
    <message>
        <source>Articles as plain text (*.txt);;All files (*)</source>
        <translation>Erthyglau fel testun plaen (*.txt);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Import the articles of a folder</source>
        <translation>Mewnforio erthyglau ffolder</translation>
    </message>
    <message>
        <source>Exported the chart as “%1”.</source>
        <translation>Allforiwyd y siart fel “%1”.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Agor y ffolder</translation>
    </message>
    <message>
        <source>Copied the chart: paste it as a picture, or its numbers as text.</source>
        <translation>Copïwyd y siart: gludwch ef fel llun, neu ei rifau fel testun.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n article(s)</source>
        <translation>
            <numerusform>Mewnforiwyd %n erthygl</numerusform>
            <numerusform>Mewnforiwyd %n erthygl</numerusform>
            <numerusform>Mewnforiwyd %n o erthyglau</numerusform>
            <numerusform>Mewnforiwyd %n o erthyglau</numerusform>
            <numerusform>Mewnforiwyd %n o erthyglau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n figure(s).</source>
        <translation>
            <numerusform>gyda %n ffigur.</numerusform>
            <numerusform>gydag %n ffigur.</numerusform>
            <numerusform>gyda %n o ffigurau.</numerusform>
            <numerusform>gyda %n o ffigurau.</numerusform>
            <numerusform>gyda %n o ffigurau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were in the workspace already.</source>
        <translation>
            <numerusform>Roedd %n erthygl yn y gweithle eisoes.</numerusform>
            <numerusform>Roedd %n erthygl yn y gweithle eisoes.</numerusform>
            <numerusform>Roedd %n o erthyglau yn y gweithle eisoes.</numerusform>
            <numerusform>Roedd %n o erthyglau yn y gweithle eisoes.</numerusform>
            <numerusform>Roedd %n o erthyglau yn y gweithle eisoes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported.</source>
        <translation>
            <numerusform>Ni ellid mewnforio %n ffeil.</numerusform>
            <numerusform>Ni ellid mewnforio %n ffeil.</numerusform>
            <numerusform>Ni ellid mewnforio %n o ffeiliau.</numerusform>
            <numerusform>Ni ellid mewnforio %n o ffeiliau.</numerusform>
            <numerusform>Ni ellid mewnforio %n o ffeiliau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was cancelled; what was finished stays.</source>
        <translation>Canslwyd y mewnforio; mae’r hyn a orffennwyd yn aros.</translation>
    </message>
    <message>
        <source>No article found there. Articles are plain-text files that end in .txt.</source>
        <translation>Ni chanfuwyd erthygl yno. Ffeiliau testun plaen sy’n gorffen â .txt yw erthyglau.</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Dangos pa rai</translation>
    </message>
    <message>
        <source>The reading was cancelled; nothing was changed.</source>
        <translation>Canslwyd y darllen; ni newidiwyd dim.</translation>
    </message>
    <message numerus="yes">
        <source>Read %n article(s) again.</source>
        <translation>
            <numerusform>Darllenwyd %n erthygl eto.</numerusform>
            <numerusform>Darllenwyd %n erthygl eto.</numerusform>
            <numerusform>Darllenwyd %n erthygl eto.</numerusform>
            <numerusform>Darllenwyd %n erthygl eto.</numerusform>
            <numerusform>Darllenwyd %n erthygl eto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has other figures now.</source>
        <translation>
            <numerusform>Mae gan %n ohonynt ffigurau eraill bellach.</numerusform>
            <numerusform>Mae gan %n ohonynt ffigurau eraill bellach.</numerusform>
            <numerusform>Mae gan %n ohonynt ffigurau eraill bellach.</numerusform>
            <numerusform>Mae gan %n ohonynt ffigurau eraill bellach.</numerusform>
            <numerusform>Mae gan %n ohonynt ffigurau eraill bellach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every figure is as it was.</source>
        <translation>Mae pob ffigur fel yr oedd.</translation>
    </message>
    <message>
        <source>Saved the word lists. They hold from the next import on.</source>
        <translation>Cadwyd y rhestrau geiriau. Maent yn weithredol o’r mewnforio nesaf ymlaen.</translation>
    </message>
    <message>
        <source>Read every article again</source>
        <translation>Darllen pob erthygl eto</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eich enw</translation>
    </message>
    <message>
        <source>The name to note with what you decide; empty for none:</source>
        <translation>Yr enw i’w nodi gyda’r hyn a benderfynwch; gwag am ddim enw:</translation>
    </message>
</context>
<context>
    <name>pledgeboard::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cau’r neges hon</translation>
    </message>
</context>
<context>
    <name>pledgeboard::MoreViews</name>
    <message>
        <source>More charts</source>
        <translation>Mwy o siartiau</translation>
    </message>
</context>
<context>
    <name>pledgeboard::NameFinder</name>
    <message>
        <source>Find a place or name</source>
        <translation>Canfod lle neu enw</translation>
    </message>
    <message>
        <source>Find a place, an organisation or a programme</source>
        <translation>Canfod lle, sefydliad neu raglen</translation>
    </message>
    <message>
        <source>Found names</source>
        <translation>Enwau a ganfuwyd</translation>
    </message>
    <message>
        <source>Nothing by that name. Type the start of a place, an organisation or a programme, or import articles that tell of it.</source>
        <translation>Dim byd o’r enw hwnnw. Teipiwch ddechrau enw lle, sefydliad neu raglen, neu mewnforiwch erthyglau sy’n sôn amdano.</translation>
    </message>
</context>
<context>
    <name>pledgeboard::NameListModel</name>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Sefydliadau</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Rhaglenni</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n announcement(s)</source>
        <translation>
            <numerusform>%1, %n cyhoeddiad</numerusform>
            <numerusform>%1, %n cyhoeddiad</numerusform>
            <numerusform>%1, %n o gyhoeddiadau</numerusform>
            <numerusform>%1, %n o gyhoeddiadau</numerusform>
            <numerusform>%1, %n o gyhoeddiadau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledgeboard::NotImportedDialog</name>
    <message>
        <source>Not imported</source>
        <translation>Heb eu mewnforio</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported:</source>
        <translation>
            <numerusform>Ni ellid mewnforio %n ffeil:</numerusform>
            <numerusform>Ni ellid mewnforio %n ffeil:</numerusform>
            <numerusform>Ni ellid mewnforio %n o ffeiliau:</numerusform>
            <numerusform>Ni ellid mewnforio %n o ffeiliau:</numerusform>
            <numerusform>Ni ellid mewnforio %n o ffeiliau:</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Beth i’w wneud</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>&amp;Copïo’r rhestr</translation>
    </message>
</context>
<context>
    <name>pledgeboard::NotedAnswerDialog</name>
    <message>
        <source>Answer with a note</source>
        <translation>Ateb gyda nodyn</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Pam?</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>An answer of the review and what it means</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>pledgeboard::PlaceTreeModel</name>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Swyddi</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Arian</translation>
    </message>
</context>
<context>
    <name>pledgeboard::PromisesController</name>
    <message>
        <source>The amount of this promise was never changed: no later article tells another one.</source>
        <translation>Ni newidiwyd swm yr addewid hwn erioed: nid oes erthygl ddiweddarach yn nodi swm arall.</translation>
    </message>
</context>
<context>
    <name>pledgeboard::QueryPanel</name>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Lleoedd</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Dangos popeth</translation>
    </message>
    <message>
        <source>Show places without figures too</source>
        <translation>Dangos lleoedd heb ffigurau hefyd</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>&amp;Blynyddoedd</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Blynyddoedd</translation>
    </message>
    <message>
        <source>Totals and c&amp;ounting</source>
        <translation>Cyfansymiau a chy&amp;frif</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesur</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Swyddi</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Buddsoddiad</translation>
    </message>
    <message>
        <source>A&amp;mounts</source>
        <translation>S&amp;ymiau</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Symiau</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Fel y nodwyd</translation>
    </message>
    <message>
        <source>%1 prices</source>
        <translation>Prisiau %1</translation>
    </message>
    <message>
        <source>Per head</source>
        <translation>Y pen</translation>
    </message>
    <message>
        <source>Money as the articles state it</source>
        <translation>Arian fel y mae’r erthyglau’n ei nodi</translation>
    </message>
    <message>
        <source>Money in the prices of %1, by the GDP deflator</source>
        <translation>Arian ym mhrisiau %1, yn ôl datchwyddydd CMC</translation>
    </message>
    <message>
        <source>Jobs and money per 100,000 residents</source>
        <translation>Swyddi ac arian fesul 100,000 o drigolion</translation>
    </message>
    <message>
        <source>&amp;Reading of “up to” and “more than”</source>
        <translation>Dar&amp;llen “hyd at” a “mwy na”</translation>
    </message>
    <message>
        <source>Reading of bounds</source>
        <translation>Darllen terfynau</translation>
    </message>
    <message>
        <source>Cautious</source>
        <translation>Gofalus</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Uchaf</translation>
    </message>
    <message>
        <source>Nothing of an “up to”, the low end of a range</source>
        <translation>Dim o “hyd at”, pen isaf ystod</translation>
    </message>
    <message>
        <source>Each number as it stands</source>
        <translation>Pob rhif fel y mae</translation>
    </message>
    <message>
        <source>The high end of a range</source>
        <translation>Pen uchaf ystod</translation>
    </message>
    <message>
        <source>&amp;Fewer choices</source>
        <translation>Llai o ddewi&amp;siadau</translation>
    </message>
    <message>
        <source>&amp;More choices</source>
        <translation>&amp;Mwy o ddewisiadau</translation>
    </message>
    <message>
        <source>Pr&amp;omises for several years</source>
        <translation>Addewidion dros sa&amp;wl blwyddyn</translation>
    </message>
    <message>
        <source>Promises for several years</source>
        <translation>Addewidion dros sawl blwyddyn</translation>
    </message>
    <message>
        <source>When announced</source>
        <translation>Pan gyhoeddwyd</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Wedi’u rhannu’n gyfartal</translation>
    </message>
    <message>
        <source>All of it in the year in which it was announced</source>
        <translation>Y cyfan yn y flwyddyn y’i cyhoeddwyd</translation>
    </message>
    <message>
        <source>An equal share in each year of its period</source>
        <translation>Cyfran gyfartal ym mhob blwyddyn o’i gyfnod</translation>
    </message>
    <message>
        <source>E&amp;xchange rates</source>
        <translation>Cyfraddau cyf&amp;newid</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Cyfraddau cyfnewid</translation>
    </message>
    <message>
        <source>Article’s</source>
        <translation>Yr erthygl</translation>
    </message>
    <message>
        <source>Month’s</source>
        <translation>Y mis</translation>
    </message>
    <message>
        <source>Year’s</source>
        <translation>Y flwyddyn</translation>
    </message>
    <message>
        <source>The article’s own rate where it gives one, else the average of its month</source>
        <translation>Cyfradd yr erthygl ei hun lle mae’n rhoi un, neu fel arall cyfartaledd ei mis</translation>
    </message>
    <message>
        <source>The average of the month in which the article was published</source>
        <translation>Cyfartaledd y mis y cyhoeddwyd yr erthygl ynddo</translation>
    </message>
    <message>
        <source>The average of the figure’s year</source>
        <translation>Cyfartaledd blwyddyn y ffigur</translation>
    </message>
    <message>
        <source>Pr&amp;ices of</source>
        <translation>Pr&amp;isiau</translation>
    </message>
    <message>
        <source>Year of prices</source>
        <translation>Blwyddyn y prisiau</translation>
    </message>
    <message>
        <source>Money in the prices of this year, where amounts are in prices of one year</source>
        <translation>Arian ym mhrisiau’r flwyddyn hon, lle mae symiau ym mhrisiau un flwyddyn</translation>
    </message>
</context>
<context>
    <name>pledgeboard::ReadySetsButton</name>
    <message>
        <source>&amp;Core cities</source>
        <translation>Dinasoedd &amp;craidd</translation>
    </message>
    <message>
        <source>&amp;Mayoral areas</source>
        <translation>Ardaloedd &amp;maerol</translation>
    </message>
    <message>
        <source>The four &amp;nations</source>
        <translation>Y pedair ce&amp;nedl</translation>
    </message>
    <message>
        <source>Neighbours of %1</source>
        <translation>Cymdogion %1</translation>
    </message>
    <message>
        <source>Choose a city or district first</source>
        <translation>Dewiswch ddinas neu ardal yn gyntaf</translation>
    </message>
    <message>
        <source>&amp;Sets</source>
        <translation>S&amp;etiau</translation>
    </message>
    <message>
        <source>Sets of places</source>
        <translation>Setiau o leoedd</translation>
    </message>
    <message>
        <source>Core cities, mayoral areas, nations, and places with an economy like that of one that is shown</source>
        <translation>Dinasoedd craidd, ardaloedd maerol, cenhedloedd, a lleoedd ag economi debyg i economi lle a ddangosir</translation>
    </message>
</context>
<context>
    <name>pledgeboard::ReviewActions</name>
    <message>
        <source>&amp;Review doubts</source>
        <translation>&amp;Adolygu amheuon</translation>
    </message>
    <message>
        <source>List what is doubtful, the most important first</source>
        <translation>Rhestru’r hyn sy’n amheus, y pwysicaf yn gyntaf</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Derbyn</translation>
    </message>
    <message>
        <source>Accept it as it is and go on</source>
        <translation>Ei dderbyn fel y mae a mynd ymlaen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>G&amp;wrthod</translation>
    </message>
    <message>
        <source>The figure counts nowhere</source>
        <translation>Nid yw’r ffigur yn cyfrif yn unman</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Golygu…</translation>
    </message>
    <message>
        <source>Change what was read of the figure</source>
        <translation>Newid yr hyn a ddarllenwyd am y ffigur</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Uno</translation>
    </message>
    <message>
        <source>They tell of the same announcement</source>
        <translation>Maent yn sôn am yr un cyhoeddiad</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Rhan</translation>
    </message>
    <message>
        <source>The smaller is a part of the larger</source>
        <translation>Mae’r un llai yn rhan o’r un mwy</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Nid yr un peth</translation>
    </message>
    <message>
        <source>They tell of different announcements</source>
        <translation>Maent yn sôn am gyhoeddiadau gwahanol</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ne&amp;idio drosti</translation>
    </message>
    <message>
        <source>Put it at the end of the list</source>
        <translation>Ei roi ar ddiwedd y rhestr</translation>
    </message>
    <message>
        <source>&amp;Use the selection as this figure’s evidence</source>
        <translation>De&amp;fnyddio’r dewisiad fel tystiolaeth y ffigur hwn</translation>
    </message>
    <message>
        <source>A&amp;dd a figure from the selection…</source>
        <translation>Y&amp;chwanegu ffigur o’r dewisiad…</translation>
    </message>
    <message>
        <source>Note what was &amp;delivered…</source>
        <translation>Nodi’r hyn a g&amp;yflawnwyd…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Hanes…</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>&amp;Eich enw…</translation>
    </message>
    <message>
        <source>&amp;With a note…</source>
        <translation>Gyd&amp;a nodyn…</translation>
    </message>
    <message>
        <source>Answer, and say why</source>
        <translation>Ateb, a dweud pam</translation>
    </message>
    <message>
        <source>Promises that have run &amp;out</source>
        <translation>Addewidion &amp;sydd wedi dod i ben</translation>
    </message>
    <message>
        <source>List them with what was delivered</source>
        <translation>Eu rhestru gyda’r hyn a gyflawnwyd</translation>
    </message>
    <message>
        <source>How the amount &amp;changed…</source>
        <translation>Su&amp;t y newidiodd y swm…</translation>
    </message>
    <message>
        <source>Draw the amounts that this promise had</source>
        <translation>Llunio siart o’r symiau a fu gan yr addewid hwn</translation>
    </message>
</context>
<context>
    <name>pledgeboard::ReviewController</name>
    <message numerus="yes">
        <source>accepting %n doubt(s)</source>
        <translation>
            <numerusform>derbyn %n amheuaeth</numerusform>
            <numerusform>derbyn %n amheuaeth</numerusform>
            <numerusform>derbyn %n o amheuon</numerusform>
            <numerusform>derbyn %n o amheuon</numerusform>
            <numerusform>derbyn %n o amheuon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>joining %n pair(s)</source>
        <translation>
            <numerusform>uno %n pâr</numerusform>
            <numerusform>uno %n pâr</numerusform>
            <numerusform>uno %n o barau</numerusform>
            <numerusform>uno %n o barau</numerusform>
            <numerusform>uno %n o barau</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two doubts, or one about two figures: only of those it can be said that they are not the same.</source>
        <translation>Dewiswch ddwy amheuaeth, neu un am ddau ffigur: dim ond am y rheini y gellir dweud nad ydynt yr un peth.</translation>
    </message>
    <message numerus="yes">
        <source>keeping %n pair(s) apart</source>
        <translation>
            <numerusform>cadw %n pâr ar wahân</numerusform>
            <numerusform>cadw %n pâr ar wahân</numerusform>
            <numerusform>cadw %n o barau ar wahân</numerusform>
            <numerusform>cadw %n o barau ar wahân</numerusform>
            <numerusform>cadw %n o barau ar wahân</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>making %n figure(s) parts of a whole</source>
        <translation>
            <numerusform>gwneud %n ffigur yn rhan o’r cyfan</numerusform>
            <numerusform>gwneud %n ffigur yn rhan o’r cyfan</numerusform>
            <numerusform>gwneud %n o ffigurau yn rhannau o’r cyfan</numerusform>
            <numerusform>gwneud %n o ffigurau yn rhannau o’r cyfan</numerusform>
            <numerusform>gwneud %n o ffigurau yn rhannau o’r cyfan</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit the figure</source>
        <translation>Golygu’r ffigur</translation>
    </message>
    <message>
        <source>The workspace holds no other figure that fits.</source>
        <translation>Nid oes ffigur arall sy’n cyd-fynd yn y gweithle.</translation>
    </message>
    <message>
        <source>Select words of the article first.</source>
        <translation>Dewiswch eiriau o’r erthygl yn gyntaf.</translation>
    </message>
    <message>
        <source>There are no words in the selection.</source>
        <translation>Nid oes geiriau yn y dewisiad.</translation>
    </message>
    <message>
        <source>Add a figure</source>
        <translation>Ychwanegu ffigur</translation>
    </message>
    <message>
        <source>Nothing changes: that is decided already.</source>
        <translation>Nid oes dim yn newid: penderfynwyd hynny eisoes.</translation>
    </message>
    <message>
        <source>Which figure tells of the same announcement as “%1”?</source>
        <translation>Pa ffigur sy’n sôn am yr un cyhoeddiad â “%1”?</translation>
    </message>
    <message>
        <source>Which figure is “%1” a part of?</source>
        <translation>O ba ffigur y mae “%1” yn rhan?</translation>
    </message>
    <message>
        <source>Which of these figures tells what came of “%1”?</source>
        <translation>Pa un o’r ffigurau hyn sy’n dweud beth a ddaeth o “%1”?</translation>
    </message>
    <message>
        <source>The step stays as it was: Edit &gt; Undo tries again.</source>
        <translation>Mae’r cam yn aros fel yr oedd: defnyddiwch Golygu &gt; Dadwneud i roi cynnig arall arni.</translation>
    </message>
    <message>
        <source>Nothing was changed: Edit &gt; Redo tries again.</source>
        <translation>Ni newidiwyd dim: defnyddiwch Golygu &gt; Ail-wneud i roi cynnig arall arni.</translation>
    </message>
</context>
<context>
    <name>pledgeboard::ReviewModel</name>
    <message>
        <source>They stay joined and count once.</source>
        <translation>Maent yn aros wedi’u huno ac yn cyfrif unwaith.</translation>
    </message>
    <message>
        <source>They stay apart and both count.</source>
        <translation>Maent yn aros ar wahân ac mae’r ddau’n cyfrif.</translation>
    </message>
    <message>
        <source>Its place stays unknown.</source>
        <translation>Mae ei le yn aros yn anhysbys.</translation>
    </message>
    <message>
        <source>Its year stays unknown.</source>
        <translation>Mae ei flwyddyn yn aros yn anhysbys.</translation>
    </message>
    <message>
        <source>The numbers stay as they were read.</source>
        <translation>Mae’r rhifau’n aros fel y’u darllenwyd.</translation>
    </message>
    <message>
        <source>It counts as it was read.</source>
        <translation>Mae’n cyfrif fel y’i darllenwyd.</translation>
    </message>
    <message>
        <source>How far the total would move if the doubt went the other way</source>
        <translation>Faint y byddai’r cyfanswm yn symud pe bai’r amheuaeth yn troi’r ffordd arall</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a doubt&apos;s sentence; then what accepting it means</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>neidiwyd drosti</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Amheuaeth</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effaith</translation>
    </message>
    <message>
        <source>It stays a part, and the whole alone counts.</source>
        <translation>Mae’n aros yn rhan, a’r cyfan yn unig sy’n cyfrif.</translation>
    </message>
</context>
<context>
    <name>pledgeboard::ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>Adolygu</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n amheuaeth</numerusform>
            <numerusform>%n amheuaeth</numerusform>
            <numerusform>%n o amheuon</numerusform>
            <numerusform>%n o amheuon</numerusform>
            <numerusform>%n o amheuon</numerusform>
        </translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Cyhoeddiadau</translation>
    </message>
    <message>
        <source>Back to the announcements (Esc)</source>
        <translation>Yn ôl at y cyhoeddiadau (Esc)</translation>
    </message>
    <message>
        <source>Nothing is in doubt.</source>
        <translation>Nid oes amheuaeth ynghylch dim.</translation>
    </message>
    <message>
        <source>Doubts, the most important first</source>
        <translation>Amheuon, y pwysicaf yn gyntaf</translation>
    </message>
    <message>
        <source>Accept: %1</source>
        <comment>what accepting a doubt means</comment>
        <translation>Derbyn: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s) chosen</source>
        <translation>
            <numerusform>Dewiswyd %n amheuaeth</numerusform>
            <numerusform>Dewiswyd %n amheuaeth</numerusform>
            <numerusform>Dewiswyd %n o amheuon</numerusform>
            <numerusform>Dewiswyd %n o amheuon</numerusform>
            <numerusform>Dewiswyd %n o amheuon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledgeboard::RevisionsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Allforio…</translation>
    </message>
    <message>
        <source>The amounts, the oldest first</source>
        <translation>Y symiau, yr hynaf yn gyntaf</translation>
    </message>
</context>
<context>
    <name>pledgeboard::RunOutModel</name>
    <message>
        <source>%1, %2, %3 promised, %4</source>
        <comment>who and where; what and until when; the amounts</comment>
        <translation>%1, %2, addawyd %3, %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who promised, and where</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing found yet</source>
        <translation>dim wedi’i ganfod eto</translation>
    </message>
    <message>
        <source>%1 · ended in %2</source>
        <comment>kind of a promise, and the last year of its period</comment>
        <translation>%1 · daeth i ben yn %2</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Addewid</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Addawyd</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Cyflawnwyd</translation>
    </message>
</context>
<context>
    <name>pledgeboard::RunOutPanel</name>
    <message>
        <source>Run out</source>
        <translation>Wedi dod i ben</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n addewid</numerusform>
            <numerusform>%n addewid</numerusform>
            <numerusform>%n o addewidion</numerusform>
            <numerusform>%n o addewidion</numerusform>
            <numerusform>%n o addewidion</numerusform>
        </translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Cyhoeddiadau</translation>
    </message>
    <message>
        <source>Back to the announcements (Esc)</source>
        <translation>Yn ôl at y cyhoeddiadau (Esc)</translation>
    </message>
    <message>
        <source>No promise has run out. A promise stands here when the last year of its period has ended, with what was delivered of it.</source>
        <translation>Nid oes addewid wedi dod i ben. Dangosir addewid yma pan fydd blwyddyn olaf ei gyfnod wedi dod i ben, gyda’r hyn a gyflawnwyd ohono.</translation>
    </message>
    <message>
        <source>Promises that have run out, the longest ended first</source>
        <translation>Addewidion sydd wedi dod i ben, y rhai a ddaeth i ben gynharaf yn gyntaf</translation>
    </message>
</context>
<context>
    <name>pledgeboard::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Bysellau brys</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Bysellau saeth</translation>
    </message>
    <message>
        <source>Walk the marks of a chart, the places, the years</source>
        <translation>Camu drwy farciau siart, y lleoedd, y blynyddoedd</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Bylchwr</translation>
    </message>
    <message>
        <source>Choose a mark, check a place</source>
        <translation>Dewis marc, ticio lle</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open the sentence behind a mark</source>
        <translation>Agor y frawddeg y tu ôl i farc</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Choose no mark</source>
        <translation>Dewis dim marc</translation>
    </message>
</context>
<context>
    <name>pledgeboard::StatusRow</name>
    <message>
        <source>Counting…</source>
        <translation>Yn cyfrif…</translation>
    </message>
    <message>
        <source>Reading %1, %2 of %3</source>
        <translation>Yn darllen %1, %2 o %3</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Pam?</translation>
    </message>
    <message>
        <source>Why are figures left out?</source>
        <translation>Pam y caiff ffigurau eu hepgor?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Canslo’r mewnforio</translation>
    </message>
    <message>
        <source>%1 · read only</source>
        <translation>%1 · darllen yn unig</translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s)</source>
        <translation>
            <numerusform>%n cyhoeddiad</numerusform>
            <numerusform>%n cyhoeddiad</numerusform>
            <numerusform>%n o gyhoeddiadau</numerusform>
            <numerusform>%n o gyhoeddiadau</numerusform>
            <numerusform>%n o gyhoeddiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n article(s) shown.</source>
        <translation>
            <numerusform>o %n erthygl a ddangosir.</numerusform>
            <numerusform>o %n erthygl a ddangosir.</numerusform>
            <numerusform>o %n erthygl a ddangosir.</numerusform>
            <numerusform>o %n erthygl a ddangosir.</numerusform>
            <numerusform>o %n erthygl a ddangosir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) left out.</source>
        <translation>
            <numerusform>Hepgorwyd %n ffigur.</numerusform>
            <numerusform>Hepgorwyd %n ffigur.</numerusform>
            <numerusform>Hepgorwyd %n o ffigurau.</numerusform>
            <numerusform>Hepgorwyd %n o ffigurau.</numerusform>
            <numerusform>Hepgorwyd %n o ffigurau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledgeboard::ToolRow</name>
    <message>
        <source>Views</source>
        <translation>Golygon</translation>
    </message>
    <message>
        <source>Filters back</source>
        <translation>Hidlyddion yn ôl</translation>
    </message>
    <message>
        <source>Filters forward</source>
        <translation>Hidlyddion ymlaen</translation>
    </message>
</context>
<context>
    <name>pledgeboard::WordListsDialog</name>
    <message>
        <source>No figure</source>
        <translation>Dim ffigur</translation>
    </message>
    <message>
        <source>A noun for people at work</source>
        <translation>Enw am bobl wrth eu gwaith</translation>
    </message>
    <message>
        <source>Word lists of %1</source>
        <translation>Rhestrau geiriau %1</translation>
    </message>
    <message>
        <source>Words that you add here are known when articles are read: at the next import, and when you read articles again.</source>
        <translation>Bydd y geiriau a ychwanegwch yma’n hysbys pan ddarllenir erthyglau: wrth fewnforio nesaf, a phan ddarllenwch erthyglau eto.</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Lleoedd</translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation>&amp;Sefydliadau</translation>
    </message>
    <message>
        <source>C&amp;ue words</source>
        <translation>&amp;Geiriau allweddol</translation>
    </message>
    <message>
        <source>What has to be mended</source>
        <translation>Beth sydd i’w gywiro</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Cedwir yn %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Also called (with | between)</source>
        <translation>Enwau eraill (gyda | rhyngddynt)</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Yn</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Gair neu ymadrodd</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Yn golygu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Sefydliadau</translation>
    </message>
    <message>
        <source>Cue words</source>
        <translation>Geiriau allweddol</translation>
    </message>
    <message>
        <source>A place that is known already takes further names when you leave empty where it lies.</source>
        <translation>Mae lle sy’n hysbys yn barod yn cymryd enwau pellach os gadewch ei leoliad yn wag.</translation>
    </message>
    <message>
        <source>Found wherever they are named, in any letters.</source>
        <translation>Fe’u ceir ble bynnag y’u henwir, mewn unrhyw lythrennau.</translation>
    </message>
    <message>
        <source>What stands beside a number and says what the number is.</source>
        <translation>Yr hyn sy’n sefyll wrth ymyl rhif ac yn dweud beth yw’r rhif.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ychwanegu</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Tynnu</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Rhestrau geiriau</translation>
    </message>
</context>
<context>
    <name>pledgeboard::WorkspaceSession</name>
    <message>
        <source>Sample workspace</source>
        <translation>Gweithle enghreifftiol</translation>
    </message>
</context>
<context>
    <name>pledgeboard::YearRangeSlider</name>
    <message>
        <source>First year</source>
        <translation>Blwyddyn gyntaf</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Blwyddyn olaf</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>&quot;%1&quot; is larger than 20 MB, the most that an article may have. Cut out the part that is the article and import that.</source>
        <translation>Mae &quot;%1&quot; yn fwy nag 20 MB, sef y mwyaf a ganiateir i erthygl. Torrwch y rhan sy’n erthygl allan a mewnforiwch honno.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check its name and folder.</source>
        <translation>Nid oes ffeil &quot;%1&quot;. Gwiriwch ei henw a’i ffolder.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Name the files in it.</source>
        <translation>Ffolder yw &quot;%1&quot;. Enwch y ffeiliau sydd ynddo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device and no file. Save its text to a file first.</source>
        <translation>Dyfais yw &quot;%1&quot;, nid ffeil. Cadwch ei thestun mewn ffeil yn gyntaf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2. Check that you may open it.</source>
        <translation>Ni ellir darllen &quot;%1&quot;: %2. Gwiriwch fod gennych hawl i’w hagor.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Testun wedi’i ludo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: %2. Mend it, or move it away and enter the details by hand.</source>
        <translation>Ni ellir defnyddio &quot;%1&quot;: %2. Cywirwch hi, neu symudwch hi a rhowch y manylion â llaw.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>nid yw’n wrthrych JSON</translation>
    </message>
    <message>
        <source>it is no JSON (%1 at byte %2)</source>
        <translation>nid yw’n JSON (%1 ar feit %2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a text nor null</source>
        <translation>nid yw &quot;%1&quot; yn destun nac yn null</translation>
    </message>
    <message>
        <source>&quot;published&quot; is no date such as 2025-01-17</source>
        <translation>nid yw &quot;published&quot; yn ddyddiad fel 2025-01-17</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation>mae’n fwy nag 1 MB</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a picture (PNG). Type or paste the text that it shows.</source>
        <translation>Llun (PNG) yw &quot;%1&quot;. Teipiwch neu gludwch y testun y mae’n ei ddangos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a picture (JPEG). Type or paste the text that it shows.</source>
        <translation>Llun (JPEG) yw &quot;%1&quot;. Teipiwch neu gludwch y testun y mae’n ei ddangos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a picture (GIF). Type or paste the text that it shows.</source>
        <translation>Llun (GIF) yw &quot;%1&quot;. Teipiwch neu gludwch y testun y mae’n ei ddangos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is compressed. Unpack it and import what is inside.</source>
        <translation>Mae &quot;%1&quot; wedi’i gywasgu. Dadbaciwch ef a mewnforiwch yr hyn sydd y tu mewn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a database. If it is a workspace, open it with File, Open.</source>
        <translation>Cronfa ddata yw &quot;%1&quot;. Os yw’n weithle, agorwch hi gyda Ffeil, Agor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in an encoding other than UTF-8, UTF-16 and Windows-1252 (byte %2 at position %3). Open it in an editor and save it as UTF-8.</source>
        <translation>Mae &quot;%1&quot; mewn amgodiad heblaw UTF-8, UTF-16 a Windows-1252 (beit %2 yn safle %3). Agorwch hi mewn golygydd a’i chadw fel UTF-8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty. Check that the download or copy was finished.</source>
        <translation>Mae &quot;%1&quot; yn wag. Gwiriwch fod y lawrlwytho neu’r copïo wedi gorffen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds nothing but white space. Check that the right file was saved.</source>
        <translation>Nid oes dim ond bylchau gwyn yn &quot;%1&quot;. Gwiriwch fod y ffeil gywir wedi’i chadw.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a PDF. Open it, copy its text and import that with Paste article.</source>
        <translation>PDF yw &quot;%1&quot;. Agorwch ef, copïwch ei destun a mewnforiwch hwnnw gyda Gludo erthygl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a Word document or another packed file. Open it, copy its text and import that with Paste article.</source>
        <translation>Dogfen Word neu ffeil bacio arall yw &quot;%1&quot;. Agorwch hi, copïwch ei thestun a mewnforiwch hwnnw gyda Gludo erthygl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an old Office document. Open it, copy its text and import that with Paste article.</source>
        <translation>Hen ddogfen Office yw &quot;%1&quot;. Agorwch hi, copïwch ei thestun a mewnforiwch hwnnw gyda Gludo erthygl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a rich-text document. Open it, copy its text and import that with Paste article.</source>
        <translation>Dogfen testun cyfoethog yw &quot;%1&quot;. Agorwch hi, copïwch ei thestun a mewnforiwch hwnnw gyda Gludo erthygl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a web page. Open it in a browser, copy the article and import it with Paste article.</source>
        <translation>Tudalen we yw &quot;%1&quot;. Agorwch hi mewn porwr, copïwch yr erthygl a mewnforiwch hi gyda Gludo erthygl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no plain text. Open it in the program that made it, copy its text and import that with Paste article.</source>
        <translation>Nid oes testun plaen yn &quot;%1&quot;. Agorwch hi yn y rhaglen a’i creodd, copïwch ei thestun a mewnforiwch hwnnw gyda Gludo erthygl.</translation>
    </message>
</context>
<context>
    <name>reference</name>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>nid yw dyfynnod wedi’i gau</translation>
    </message>
    <message>
        <source>the heading is not &quot;%1&quot;</source>
        <translation>nid &quot;%1&quot; yw’r pennawd</translation>
    </message>
    <message>
        <source>%1 cells instead of %2</source>
        <translation>%1 cell yn lle %2</translation>
    </message>
    <message>
        <source>this is no year with an index above zero</source>
        <translation>nid blwyddyn â mynegai uwchlaw sero yw hon</translation>
    </message>
    <message>
        <source>gdp_deflator.csv holds no year. Install the program again.</source>
        <translation>Nid oes blwyddyn yn gdp_deflator.csv. Gosodwch y rhaglen eto.</translation>
    </message>
    <message>
        <source>this is no %1, currency and rate above zero</source>
        <translation>nid %1, arian cyfred a chyfradd uwchlaw sero yw hyn</translation>
    </message>
    <message>
        <source>this is no place</source>
        <translation>nid lle yw hwn</translation>
    </message>
    <message>
        <source>a place called &quot;%1&quot; is there already</source>
        <translation>mae lle o’r enw &quot;%1&quot; yno eisoes</translation>
    </message>
    <message>
        <source>its parent &quot;%1&quot; is no place of the table</source>
        <translation>nid yw ei riant &quot;%1&quot; yn lle yn y tabl</translation>
    </message>
    <message>
        <source>a name is no place of the table</source>
        <translation>nid yw enw yn lle yn y tabl</translation>
    </message>
    <message>
        <source>The place &quot;%1&quot; holds itself. Install the program again, or mend places.csv or informal_areas.csv.</source>
        <translation>Mae’r lle &quot;%1&quot; yn ei gynnwys ei hun. Gosodwch y rhaglen eto, neu cywirwch places.csv neu informal_areas.csv.</translation>
    </message>
    <message>
        <source>Install the program again, or mend the table.</source>
        <translation>Gosodwch y rhaglen eto, neu trwsiwch y tabl.</translation>
    </message>
    <message>
        <source>%1, line %2: %3. %4</source>
        <translation>%1, llinell %2: %3. %4</translation>
    </message>
    <message>
        <source>no place has the code “%1”</source>
        <translation>nid oes gan yr un lle y cod “%1”</translation>
    </message>
    <message>
        <source>there is no set “%1”</source>
        <translation>nid oes set “%1”</translation>
    </message>
    <message>
        <source>a rank is a number from 1 on</source>
        <translation>rhif o 1 i fyny yw safle</translation>
    </message>
</context>
</TS>
