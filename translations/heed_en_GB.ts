<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>heed::BackupSettings</name>
    <message numerus="yes">
        <source>The last good backup was made on %1 at %2. %n backup(s) are kept.</source>
        <translation>
            <numerusform>The last good backup was made on %1 at %2. One backup is kept.</numerusform>
            <numerusform>The last good backup was made on %1 at %2. %n backups are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heed::BinView</name>
    <message numerus="yes">
        <source>%n records are out of the bin.</source>
        <translation>
            <numerusform>The record is out of the bin.</numerusform>
            <numerusform>%n records are out of the bin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heed::HolidaySettings</name>
    <message numerus="yes">
        <source>Added. %n open due date(s) moved, each with its reason on the record.</source>
        <translation>
            <numerusform>Added. One open due date moved, with its reason on the record.</numerusform>
            <numerusform>Added. %n open due dates moved, each with its reason on the record.</numerusform>
        </translation>
    </message>
</context>
</TS>
