<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>Format</name>
    <message>
        <source>%1tn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trillion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1bn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <extracomment>Month and year: January 2025</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Jobs promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head count targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs safeguarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People employed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valuations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sums</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOutReason</name>
    <message>
        <source>Not a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider area, not allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Up to”, read with caution</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reference</name>
    <message>
        <source>%1, line %2: %3. Install the program again, or mend the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heading is not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no year with an index above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gdp_deflator.csv holds no year. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no %1, currency and rate above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place called &quot;%1&quot; is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parent &quot;%1&quot; is no place of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name is no place of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places &quot;%1&quot; and &quot;%2&quot; hold each other. Install the program again, or mend places.csv or informal_areas.csv.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
