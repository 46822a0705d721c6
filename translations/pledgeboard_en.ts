<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ChangeLog</name>
    <message numerus="yes">
        <source>Imported %n article(s).</source>
        <translation>
            <numerusform>Imported %n article.</numerusform>
            <numerusform>Imported %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n article(s) out again.</source>
        <translation>
            <numerusform>Took %n article out again.</numerusform>
            <numerusform>Took %n articles out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n article(s) again.</source>
        <translation>
            <numerusform>Read %n article again.</numerusform>
            <numerusform>Read %n articles again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the figures back that %n article(s) had before.</source>
        <translation>
            <numerusform>Put the figures back that %n article had before.</numerusform>
            <numerusform>Put the figures back that %n articles had before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportUndo</name>
    <message numerus="yes">
        <source>import of %n article(s)</source>
        <translation>
            <numerusform>import of %n article</numerusform>
            <numerusform>import of %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading of %n article(s) again</source>
        <translation>
            <numerusform>reading of %n article again</numerusform>
            <numerusform>reading of %n articles again</numerusform>
        </translation>
    </message>
</context>
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
    <name>pledgeboard::DropOverlay</name>
    <message numerus="yes">
        <source>Drop to import %n file(s) or folder(s)</source>
        <translation>
            <numerusform>Drop to import %n file or folder</numerusform>
            <numerusform>Drop to import %n files or folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledgeboard::FiguresPanel</name>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
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
<context>
    <name>pledgeboard::HistoryDialog</name>
    <message numerus="yes">
        <source>%n change(s), the newest first</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes, the newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 of %n change</numerusform>
            <numerusform>%1 of %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledgeboard::ImportTextDialog</name>
    <message numerus="yes">
        <source>%n figure(s) found.</source>
        <translation>
            <numerusform>%n figure found.</numerusform>
            <numerusform>%n figures found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledgeboard::MainWindow</name>
    <message numerus="yes">
        <source>Imported %n article(s)</source>
        <translation>
            <numerusform>Imported %n article</numerusform>
            <numerusform>Imported %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n figure(s).</source>
        <translation>
            <numerusform>with %n figure.</numerusform>
            <numerusform>with %n figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were in the workspace already.</source>
        <translation>
            <numerusform>%n article was in the workspace already.</numerusform>
            <numerusform>%n articles were in the workspace already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported.</source>
        <translation>
            <numerusform>%n file could not be imported.</numerusform>
            <numerusform>%n files could not be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n article(s) again.</source>
        <translation>
            <numerusform>Read %n article again.</numerusform>
            <numerusform>Read %n articles again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them has other figures now.</source>
        <translation>
            <numerusform>%n of them has other figures now.</numerusform>
            <numerusform>%n of them have other figures now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledgeboard::NameListModel</name>
    <message numerus="yes">
        <source>%1, %n announcement(s)</source>
        <translation>
            <numerusform>%1, %n announcement</numerusform>
            <numerusform>%1, %n announcements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledgeboard::NotImportedDialog</name>
    <message numerus="yes">
        <source>%n file(s) could not be imported:</source>
        <translation>
            <numerusform>%n file could not be imported:</numerusform>
            <numerusform>%n files could not be imported:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledgeboard::ReviewController</name>
    <message numerus="yes">
        <source>accepting %n doubt(s)</source>
        <translation>
            <numerusform>accepting %n doubt</numerusform>
            <numerusform>accepting %n doubts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>joining %n pair(s)</source>
        <translation>
            <numerusform>joining %n pair</numerusform>
            <numerusform>joining %n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keeping %n pair(s) apart</source>
        <translation>
            <numerusform>keeping %n pair apart</numerusform>
            <numerusform>keeping %n pairs apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>making %n figure(s) parts of a whole</source>
        <translation>
            <numerusform>making %n figure a part of a whole</numerusform>
            <numerusform>making %n figures parts of a whole</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledgeboard::ReviewPanel</name>
    <message numerus="yes">
        <source>%n doubt(s)</source>
        <translation>
            <numerusform>%n doubt</numerusform>
            <numerusform>%n doubts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s) chosen</source>
        <translation>
            <numerusform>%n doubt chosen</numerusform>
            <numerusform>%n doubts chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledgeboard::RunOutPanel</name>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pledgeboard::StatusRow</name>
    <message numerus="yes">
        <source>%n announcement(s)</source>
        <translation>
            <numerusform>%n announcement</numerusform>
            <numerusform>%n announcements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n article(s) shown.</source>
        <translation>
            <numerusform>from %n article shown.</numerusform>
            <numerusform>from %n articles shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) left out.</source>
        <translation>
            <numerusform>%n figure left out.</numerusform>
            <numerusform>%n figures left out.</numerusform>
        </translation>
    </message>
</context>
</TS>
