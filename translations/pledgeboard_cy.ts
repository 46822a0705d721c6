<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>FigureWords</name>
    <message>
        <source>Left out of the total: %1.</source>
        <translation>Wedi&apos;i hepgor o&apos;r cyfanswm: %1.</translation>
    </message>
    <message>
        <source>Counted for %1, year not known.</source>
        <translation>Wedi&apos;i gyfrif ar gyfer %1, blwyddyn anhysbys.</translation>
    </message>
    <message>
        <source>Counted for %1 in %2.</source>
        <translation>Wedi&apos;i gyfrif ar gyfer %1 yn %2.</translation>
    </message>
    <message>
        <source>Confidence %1.</source>
        <translation>Hyder %1.</translation>
    </message>
    <message>
        <source>Read by: %1. %2</source>
        <translation>Darllenwyd gan: %1. %2</translation>
    </message>
    <message>
        <source>Also told by %1 (“%2”); counted once.</source>
        <translation>Adroddwyd hefyd gan %1 (“%2”); fe&apos;i cyfrifir unwaith.</translation>
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
        <translation>%1, %2 (wedi&apos;i gasglu)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
    <name>Import</name>
    <message>
        <source>There is no article (*.txt) in the folder “%1”. Choose another one.</source>
        <translation>Nid oes erthygl (*.txt) yn y ffolder “%1”. Dewiswch un arall.</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message>
        <source>no figure found</source>
        <translation>dim ffigur wedi&apos;i ganfod</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>anhysbys</translation>
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
        <translation>Nid yw&apos;n addewid</translation>
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
        <translation>“Hyd at”, wedi&apos;i ddarllen yn ofalus</translation>
    </message>
    <message>
        <source>No price index or population</source>
        <translation>Dim mynegai prisiau na phoblogaeth</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample workspace cannot be made in “%1”. Check that you may write there and that the disk is not full.</source>
        <translation>Ni ellir creu&apos;r gweithle enghreifftiol yn “%1”. Gwiriwch fod gennych hawl i ysgrifennu yno ac nad yw&apos;r ddisg yn llawn.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The article is not in the workspace any more. Open the workspace again.</source>
        <translation>Nid yw&apos;r erthygl yn y gweithle mwyach. Agorwch y gweithle eto.</translation>
    </message>
    <message>
        <source>“%1” is being written by another program. Nothing was changed; try again in a moment.</source>
        <translation>Mae rhaglen arall yn ysgrifennu i “%1”. Ni newidiwyd dim; rhowch gynnig arall arni ymhen ychydig.</translation>
    </message>
    <message>
        <source>“%1” can only be read. Nothing was changed; make the file and its folder writable, or work on a copy.</source>
        <translation>Dim ond darllen “%1” y gellir ei wneud. Ni newidiwyd dim; caniatewch ysgrifennu i&apos;r ffeil a&apos;i ffolder, neu gweithiwch ar gopi.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). Open a backup of it, or make a new workspace and import the articles again.</source>
        <translation>Mae “%1” wedi&apos;i ddifrodi (%2). Agorwch gopi wrth gefn ohono, neu crëwch weithle newydd a mewnforio&apos;r erthyglau eto.</translation>
    </message>
    <message>
        <source>“%1” is not a Pledgeboard workspace. Choose another file.</source>
        <translation>Nid gweithle Pledgeboard yw “%1”. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written and nothing was changed. Free some space and try again.</source>
        <translation>Mae&apos;r ddisg yn llawn: ni ellid ysgrifennu “%1” ac ni newidiwyd dim. Rhyddhewch le a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2). Check that you may read the file and its folder.</source>
        <translation>Ni ellir agor “%1” (%2). Gwiriwch fod gennych hawl i ddarllen y ffeil a&apos;i ffolder.</translation>
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
        <translation>Mae&apos;r gweithle wedi&apos;i ddifrodi: mae ffigur wedi colli ei erthygl neu ei gyhoeddiad. Agorwch gopi wrth gefn ohono, neu mewnforiwch yr erthyglau eto.</translation>
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
        <translation>Ni ellir ysgrifennu na darllen “%1”. Caniatewch ysgrifennu i&apos;r ffeil a&apos;i ffolder, neu agorwch gopi.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Pledgeboard. Install the newer version to open it.</source>
        <translation>Crëwyd “%1” gan fersiwn mwy newydd o Pledgeboard. Gosodwch y fersiwn mwy newydd i&apos;w agor.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Pledgeboard (%2). Install that version to open it.</source>
        <translation>Crëwyd “%1” gan fersiwn mwy newydd o Pledgeboard (%2). Gosodwch y fersiwn hwnnw i&apos;w agor.</translation>
    </message>
    <message>
        <source>“%1” exists already. Open it, or choose another name.</source>
        <translation>Mae “%1” yn bodoli eisoes. Agorwch ef, neu dewiswch enw arall.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it, or choose another one.</source>
        <translation>Nid yw&apos;r ffolder “%1” yn bodoli. Crëwch ef, neu dewiswch un arall.</translation>
    </message>
    <message>
        <source>“%1” could not be made. Check the folder, or choose another name.</source>
        <translation>Ni ellid creu “%1”. Gwiriwch y ffolder, neu dewiswch enw arall.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written. Choose another one.</source>
        <translation>Ni ellir ysgrifennu i&apos;r ffolder “%1”. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>“%1” comes from an older version and has to be brought up to date, but it can only be read. Make it writable, or open a copy.</source>
        <translation>Daw “%1” o fersiwn hŷn ac mae angen ei ddiweddaru, ond dim ond ei ddarllen y gellir ei wneud. Caniatewch ysgrifennu iddo, neu agorwch gopi.</translation>
    </message>
</context>
<context>
    <name>pledgeboard::AnnouncementModel</name>
    <message>
        <source>Nobody named</source>
        <translation>Neb wedi&apos;i enwi</translation>
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
</context>
<context>
    <name>pledgeboard::ArticleListModel</name>
    <message>
        <source>Untitled</source>
        <translation>Di-deitl</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Cyhoeddwr</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Cyhoeddwyd</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ffigurau</translation>
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
        <translation>Tynnu&apos;r hidlydd “%1”</translation>
    </message>
    <message>
        <source>Take off this filter</source>
        <translation>Tynnu&apos;r hidlydd hwn</translation>
    </message>
</context>
<context>
    <name>pledgeboard::LeftOutModel</name>
    <message>
        <source>Left out because</source>
        <translation>Wedi&apos;i hepgor oherwydd</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
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
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
</context>
<context>
    <name>pledgeboard::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cau&apos;r neges hon</translation>
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
        <translation>Arian fel y mae&apos;r erthyglau&apos;n ei nodi</translation>
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
</context>
<context>
    <name>pledgeboard::TallyTableModel</name>
    <message>
        <source>all years</source>
        <translation>pob blwyddyn</translation>
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
        <source>Jobs</source>
        <translation>Swyddi</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Buddsoddiad</translation>
    </message>
</context>
<context>
    <name>pledgeboard::WaterfallModel</name>
    <message>
        <source>Every job figure</source>
        <translation>Pob ffigur swyddi</translation>
    </message>
    <message>
        <source>Every sum of money</source>
        <translation>Pob swm o arian</translation>
    </message>
    <message>
        <source>Jobs counted</source>
        <translation>Swyddi a gyfrifwyd</translation>
    </message>
    <message>
        <source>Money counted</source>
        <translation>Arian a gyfrifwyd</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ffigurau</translation>
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
        <translation>Mae &quot;%1&quot; yn fwy nag 20 MB, sef y mwyaf a ganiateir i erthygl. Torrwch y rhan sy&apos;n erthygl allan a mewnforiwch honno.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check its name and folder.</source>
        <translation>Nid oes ffeil &quot;%1&quot;. Gwiriwch ei henw a&apos;i ffolder.</translation>
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
        <translation>Ni ellir darllen &quot;%1&quot;: %2. Gwiriwch fod gennych hawl i&apos;w hagor.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Testun wedi&apos;i ludo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used: %2. Mend it, or move it away and enter the details by hand.</source>
        <translation>Ni ellir defnyddio &quot;%1&quot;: %2. Cywirwch hi, neu symudwch hi a rhowch y manylion â llaw.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>nid yw&apos;n wrthrych JSON</translation>
    </message>
    <message>
        <source>it is no JSON (%1 at byte %2)</source>
        <translation>nid yw&apos;n JSON (%1 ar feit %2)</translation>
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
        <translation>mae&apos;n fwy nag 1 MB</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a PDF. Open it, copy its text and paste that with Import from clipboard.</source>
        <translation>PDF yw &quot;%1&quot;. Agorwch ef, copïwch ei destun a gludwch hwnnw gyda Mewnforio o&apos;r clipfwrdd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a Word document or another packed file. Open it, copy its text and paste that with Import from clipboard.</source>
        <translation>Dogfen Word neu ffeil bacio arall yw &quot;%1&quot;. Agorwch hi, copïwch ei thestun a gludwch hwnnw gyda Mewnforio o&apos;r clipfwrdd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an old Office document. Open it, copy its text and paste that with Import from clipboard.</source>
        <translation>Hen ddogfen Office yw &quot;%1&quot;. Agorwch hi, copïwch ei thestun a gludwch hwnnw gyda Mewnforio o&apos;r clipfwrdd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a rich-text document. Open it, copy its text and paste that with Import from clipboard.</source>
        <translation>Dogfen testun cyfoethog yw &quot;%1&quot;. Agorwch hi, copïwch ei thestun a gludwch hwnnw gyda Mewnforio o&apos;r clipfwrdd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a picture (PNG). Type or paste the text that it shows.</source>
        <translation>Llun (PNG) yw &quot;%1&quot;. Teipiwch neu gludwch y testun y mae&apos;n ei ddangos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a picture (JPEG). Type or paste the text that it shows.</source>
        <translation>Llun (JPEG) yw &quot;%1&quot;. Teipiwch neu gludwch y testun y mae&apos;n ei ddangos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a picture (GIF). Type or paste the text that it shows.</source>
        <translation>Llun (GIF) yw &quot;%1&quot;. Teipiwch neu gludwch y testun y mae&apos;n ei ddangos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is compressed. Unpack it and import what is inside.</source>
        <translation>Mae &quot;%1&quot; wedi&apos;i gywasgu. Dadbaciwch ef a mewnforiwch yr hyn sydd y tu mewn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a database. If it is a workspace, open it with File, Open.</source>
        <translation>Cronfa ddata yw &quot;%1&quot;. Os yw&apos;n weithle, agorwch hi gyda Ffeil, Agor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a web page. Open it in a browser, copy the article and paste it with Import from clipboard.</source>
        <translation>Tudalen we yw &quot;%1&quot;. Agorwch hi mewn porwr, copïwch yr erthygl a gludwch hi gyda Mewnforio o&apos;r clipfwrdd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in an encoding other than UTF-8, UTF-16 and Windows-1252 (byte %2 at position %3). Open it in an editor and save it as UTF-8.</source>
        <translation>Mae &quot;%1&quot; mewn amgodiad heblaw UTF-8, UTF-16 a Windows-1252 (beit %2 yn safle %3). Agorwch hi mewn golygydd a&apos;i chadw fel UTF-8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no plain text. Open it in the program that made it, copy its text and paste that with Import from clipboard.</source>
        <translation>Nid oes testun plaen yn &quot;%1&quot;. Agorwch hi yn y rhaglen a&apos;i creodd, copïwch ei thestun a gludwch hwnnw gyda Mewnforio o&apos;r clipfwrdd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty. Check that the download or copy was finished.</source>
        <translation>Mae &quot;%1&quot; yn wag. Gwiriwch fod y lawrlwytho neu&apos;r copïo wedi gorffen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds nothing but white space. Check that the right file was saved.</source>
        <translation>Nid oes dim ond bylchau gwyn yn &quot;%1&quot;. Gwiriwch fod y ffeil gywir wedi&apos;i chadw.</translation>
    </message>
</context>
<context>
    <name>reference</name>
    <message>
        <source>%1, line %2: %3. Install the program again, or mend the table.</source>
        <translation>%1, llinell %2: %3. Gosodwch y rhaglen eto, neu cywirwch y tabl.</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>nid yw dyfynnod wedi&apos;i gau</translation>
    </message>
    <message>
        <source>the heading is not &quot;%1&quot;</source>
        <translation>nid &quot;%1&quot; yw&apos;r pennawd</translation>
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
        <translation>mae lle o&apos;r enw &quot;%1&quot; yno eisoes</translation>
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
        <source>The places &quot;%1&quot; and &quot;%2&quot; hold each other. Install the program again, or mend places.csv or informal_areas.csv.</source>
        <translation>Mae&apos;r lleoedd &quot;%1&quot; a &quot;%2&quot; yn cynnwys ei gilydd. Gosodwch y rhaglen eto, neu cywirwch places.csv neu informal_areas.csv.</translation>
    </message>
</context>
</TS>
