<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ComplaintWords</name>
    <message numerus="yes">
        <source>overdue by %n working days</source>
        <translation>
            <numerusform>overdue by %n working day</numerusform>
            <numerusform>overdue by %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordDesk</name>
    <message numerus="yes">
        <source>%n days after</source>
        <translation>
            <numerusform>%n day after</numerusform>
            <numerusform>%n days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months after</source>
        <translation>
            <numerusform>%n month after</numerusform>
            <numerusform>%n months after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years after</source>
        <translation>
            <numerusform>%n year after</numerusform>
            <numerusform>%n years after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
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
    <name>heed::BoxDialog</name>
    <message numerus="yes">
        <source>Page %1 of %2, %n boxes</source>
        <translation>
            <numerusform>Page %1 of %2, %n box</numerusform>
            <numerusform>Page %1 of %2, %n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heed::DutyWords</name>
    <message numerus="yes">
        <source>due %1, in %n days</source>
        <translation>
            <numerusform>due %1, in %n day</numerusform>
            <numerusform>due %1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was due %1, %n days ago</source>
        <translation>
            <numerusform>was due %1, %n day ago</numerusform>
            <numerusform>was due %1, %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every %n month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days of the request</source>
        <translation>
            <numerusform>within %n day of the request</numerusform>
            <numerusform>within %n days of the request</numerusform>
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
<context>
    <name>heed::ListSentence</name>
    <message numerus="yes">
        <source>All %Ln record(s) are shown.</source>
        <translation>
            <numerusform>%Ln record is shown.</numerusform>
            <numerusform>All %Ln records are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heed::MembersPanel</name>
    <message numerus="yes">
        <source>%n members must be there</source>
        <translation>
            <numerusform>%n member must be there</numerusform>
            <numerusform>%n members must be there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every %n month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heed::OversightPage</name>
    <message numerus="yes">
        <source>%n complaints</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heed::PolicyPanel</name>
    <message numerus="yes">
        <source>%n statements not assessed yet.</source>
        <translation>
            <numerusform>%n statement not assessed yet.</numerusform>
            <numerusform>%n statements not assessed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heed::TrainingPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
