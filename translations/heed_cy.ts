<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>ChartSpec</name>
    <message>
        <source>I</source>
        <comment>letter for improvement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <comment>letter for concern</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>letter for neither</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I: improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C: concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N: a real change, neither good nor bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of all so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a real change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>CNST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical Negligence Scheme for Trusts (CNST)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNSGP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical Negligence Scheme for General Practice (CNSGP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELSGP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing Liabilities Scheme for General Practice (ELSGP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CNSC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical Negligence Scheme for Coronavirus (CNSC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing Liabilities Scheme (ELS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ex-RHA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former regional health authorities (Ex-RHA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DHSC clinical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department of Health and Social Care, clinical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liabilities to Third Parties Scheme (LTPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property Expenses Scheme (PES)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DHSC non-clinical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department of Health and Social Care, non-clinical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ex gratia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ex gratia, outside the schemes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurer or other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An insurer or another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS Resolution reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimant knew on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimant&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComplaintPreview</name>
    <message>
        <source>name not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComplaintWords</name>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint through an MP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being looked into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Wedi cau</translation>
    </message>
    <message>
        <source>A full reply was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right early, and the person is satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person withdrew it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient or resident did not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came too late to look into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules do not cover it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another organisation answers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is recorded already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opened by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NHS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resident or family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through an MP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient or resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else who speaks for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient or resident has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are too ill to complain themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They lack the mental capacity to decide this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for, never answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person cannot decide: best interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extreme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complex: several teams or bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By telephone or in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered and accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered and declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly upheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not upheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An apology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong was put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision was taken again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loss was repaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A payment for distress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts are disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is new information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person asked for a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something promised was not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the complaint was handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parliamentary and Health Service Ombudsman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local Government and Social Care Ombudsman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not investigated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>A time limit cannot be that long: choose a number from 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date was given: type one, such as 3/4/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a date that Heed understands: type it as 3/4/2026, 3 Apr, 2026-04-03, today, mon or +10wd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change to the bank holidays has no date, or neither adds nor removes a day: correct it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the table of bank holidays cannot be read: install Heed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of bank holidays is missing: install Heed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bank holiday needs a date: enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time limit needs the day on which it starts: enter a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day as %1: check the day and the month, day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time limit called %1 in the table of rules: install Heed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That date is outside the years 1990 to 2099, which are the ones Heed has working days for: check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of time limits cannot be read at %1: install Heed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of time limits is missing: install Heed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case was acknowledged already: correct the date there if it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be acknowledged before it was received: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of acknowledgement lies in the future: check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no age in years: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth is later than the day the complaint came: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth lies in the future: check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is open, so it has no closing day to correct: close it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot end for lack of consent, because consent was neither refused nor left unreturned: record that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot close as put right early, because no such day is recorded: record it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot close yet: issue %1 has no outcome. Record whether it is upheld, partly upheld or not upheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case that ends this way needs a reason that can be told in writing: enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot close as answered, because no reply is recorded: record the reply, or choose how else it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed: reopen it before you change what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot close before it was received: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot close before its reply was sent: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing day lies in the future: check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the consent lies in the future: check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The written copy cannot be older than the complaint: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the written copy lies in the future: check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the date is corrected: the reason is kept with the old and new date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is before the complaint was received: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day lies in the future: check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is needed: enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision needs the day on which it was made: enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delay cannot be explained before the complaint came: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the delay letter lies in the future: check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the reason for the delay: the complainant must be told it in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what happened, or add what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold cannot end before it began: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the case is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the bin: take it out to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The complaint cannot be saved as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is treated as a complaint already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recommendation names no contact with an ombudsman: add the contact first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no issue %1: somebody may have removed it; open the case again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has acknowledged this case yet: record the day and how it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is not on hold, so there is nothing to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is on hold already: end that before another begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open, so it cannot be reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The complainant is said to be the patient, but two people are named: choose who complains, or clear the second name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients who complain for themselves need no authority to act: clear it, or choose who complains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply cannot be due before the day it was agreed: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the list of professions: choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complaint cannot be received in the future: check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day on which any member of staff first received it: every clock starts there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is before 1990, which is where Heed&apos;s calendar begins: check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the ombudsman recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing day cannot be taken away: reopen the case instead, and both stay on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the case comes back: choose a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be reopened before it was closed: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply was sent already: correct its date if it is wrong, or close the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be answered before it was received: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the reply lies in the future: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reply would be older than the reopening that it answers: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply must say what was found: issue %1 has no outcome yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who signed the reply: the law asks for the responsible person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be put right before it was received: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it was put right lies in the future: check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the list of service areas: choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A specialty is counted for clinical treatment only: clear it, or change the subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the list of specialties: choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That state is not chosen by hand: it follows when the reply or the closing is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what this issue is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the list of subjects: choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the list of themes: choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ward or team belongs to a site: choose the site too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody complains for the patient: record why they may act for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named as the complainant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient&apos;s consent is not settled: acknowledge meanwhile, and ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no risk grade at receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named to handle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was upheld, but what was learnt from it is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record whether the complainant took up the offer to discuss how it is handled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by word of mouth: record when a written copy was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subject is recorded: add what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled, and no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 holds files already, and they were not touched: name a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heed keeps no register of %1 yet, so there is nothing to export: choose complaints, incidents, claims, actions, audit or everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heed writes files that end in .csv or .xlsx, and %1 does not: name the file so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing called %1 to list or export: choose complaints, incidents, claims, actions, audit or everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled, and nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 record(s) of this batch were worked on since, so nothing was taken back: undo that work, or put the records you do not want into the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome is “%1”, but there is no closing day, so the case counts as open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import with the number %1: look it up in what `heed import` said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heed keeps no register of %1 yet, so nothing was imported: choose complaints, incidents or claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of %1 could be imported, so nothing was stored: see the problems listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lists further subjects of complaints and holds no complaints: import the log of complaints, and add further subjects in its columns subject 2 and subject 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was worked on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record with the reference “%1” is in the store already, and an import never changes what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very file was imported before, as batch %1: undo that import first if you want it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 was taken back before, so there is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter is written FIELD=VALUE, and “%1” is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is needed was not found (%1). Check that it has not been moved, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clashes with something that is there already (%1). Look at what is there, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be accepted as it stands (%1). Check what you entered, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is locked (%1). Unlock it, or wait until it is free, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was made by a newer version of Heed (%1). Install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not do this (%1). Try again; if it happens again, check the store and keep this message for whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read or written (%1). Check that the disk is there and has room, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heed refused to do this (%1). Keep this message for whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was cancelled (%1). Start it again when ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row was not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is imported as it stands; correct it in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has the same date as a line before it: keep one value for each date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event is dated in the future: correct its date first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event has no date: enter one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be a list of dates and values: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: check that it exists, and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date on line %1 is missing or no date: write it as 2026-04-30 or 30/4/2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value on line %1 is missing or no number: write it as 12 or 12.5, without a thousands comma or a unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not begin with the two column names date and value: add them as its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no values to chart: add at least one line under the column names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value %1 of the chart is not a finite number: correct it, or leave its date out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is of 6 or 7 points: choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step change lies outside the chart or is given twice: choose dates within the chart, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is not a finite number: correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits need at least 13 points: until then, read the values as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template cannot be used as it stands (%1): check that every {{ has its }} and every section its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter “%1” is not as it was when it went out: somebody changed the store with another program. Check the store and a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what should be changed before you send the letter back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is before the complaint came: check which of the two is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not come yet: issue the letter on the day on which it goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day on which the letter goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft was dropped: begin a new letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter has not gone out yet: see beside the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter has gone out and stays as it is: write another one if something has to be put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign of the template is left in the text, “%1”: take it out or write what belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs the signature of the responsible person: hand it in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case does not name the person who complained: enter the name in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named as the responsible person who signs (SI 2009/309 reg 14(2)): enter the name in Settings, Letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template called %1: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter cannot go out as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter was not handed in for a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part about the ombudsman does not name the %1: add the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands yet under the heading that should say %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter does not say %1 (%2): add a part for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gap is left to fill: %1. If the same gap comes in every letter, enter it once in Settings, Letters, or in the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands under the heading “%1”: write something or take the heading out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter is with the person who signs: take it back first, or ask for it to be sent back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heed knows no value called %1: choose one from the list of values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter names the %1, who cannot look at this care. It has to be the %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters that come with Heed cannot be read (%1): install Heed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue %1 has a heading in the reply, and nothing stands under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue %1: no evidence is recorded. Record what was looked at or who was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue %1: the case does not say what was found, and why (SI 2009/309 reg 14(2)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case lists nothing that was complained about: enter the issues first, so that each gets its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue %1: the case does not say if it is upheld or not (SI 2009/309 reg 14(2)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue %1 is not answered in the reply: add a heading for it and write the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue %1 is upheld, and nothing says what is done to put it right (SI 2009/309 reg 14(2)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a word or two that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common words, names and passwords are tried first: leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and years are easy to guess: leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbouring keys are easy to guess: do not type along a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of your own and of your organisation are easy to guess: leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeating the same thing adds little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequences such as abc or 6543 are easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this: ask an administrator of the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file and the store do not agree about the users: restore both from the same backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last user cannot be removed, because nobody could open the store: add another first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has no user of that name: check the spelling, or ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has several users (%1): say which one you are, with --user on the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password does not open the store, and nothing was changed: type it again, or use the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user needs a name: enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another user has this name already: choose a different one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot change your own role: ask another administrator to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is needed: enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot remove yourself: ask another administrator to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That password is too easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice store was not made, because you stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts for practice stores cannot be read: install Heed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice store holds at most a million cases and ends between 1998 and 2097: choose fewer cases or another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store holds records already, and invented ones are never mixed with them: make a new practice store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action is done already: reopen it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action cannot be done in the future: check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action cannot be saved as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code can be made of that name: use letters or figures, or type a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has %1 already: rename that line, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line cannot be saved as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of a list needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the list that the line belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code list %1 cannot be read: install Heed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two are linked already (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record cannot be linked to itself: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be saved as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another place has this name already: choose a different one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not something %1 can be compared with: write a day as 2026-03-04, a span as 2026-01..2026-03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the bin, so nothing was changed: take it out of the bin first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field called %1: use the names that heed show --json prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References cannot follow the pattern %1: it needs {year} and one {number}, with no figure right after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is %1 years old: check the age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is before the incident happened: check which of the two is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident %1 is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be closed before it was reported: check which day is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closed incident needs the day it was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definitions of harm cannot be read (%1): install Heed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definitions of harm are missing: install Heed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident %1 is in the bin: take it out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not come yet: check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident is not stored yet: see beside the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident %1 is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident %1 is not in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day it happened. If nobody knows, enter the day it was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a day of closing but is not closed: close it, or take the day out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm to the mind has no fatal grade: record a death under harm to the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another incident has the reference %1: choose a different one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what happened: one sentence is enough to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is before the day the claim is about: check which of the two is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is before you were told of the claim: check which of the two is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim %1 is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be closed before it was opened: check which day is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim that has ended needs the day it was settled or closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim %1 is in the bin: take it out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim is not stored yet: see beside the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sum cannot be less than nothing: take the minus out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says closed without damages, but damages were paid: correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim %1 is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim %1 is not in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day you were told of the claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open but has a day of settling or closing: take the day out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another claim has the reference %1: choose a different one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day: type it as 3/4/2026, 3 Apr 2026, yesterday or mon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no sum in pounds: type it as 1234, 1,234.50 or £1,234.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time of day: type it as 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complaint, incident or claim has the reference %1: check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no figure called %1: check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures cannot be split by %1: choose another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Heed cannot write the report %1 yet: it writes the board report, called board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period has no days: give its first and its last day as 2025-11-01 and 2026-10-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report cannot be written as %1: let the file&apos;s name end in .pdf, .odt, .html, .xlsx, .csv or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: check that the disk is there, has room and may be written to. The backup before it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy %1 did not pass its check, so it does not count: try another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup at %1: check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this record while you had it open: look at their change, and enter yours again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such record: look for it in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a password is forgotten, choose “Use the recovery sheet” where Heed asks for it, type the groups below and set a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If anybody may have read or copied this sheet who should not, make a new store and move the records into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it on paper in a safe or a locked drawer, away from the computer: never as a photo or in an e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the file ending in .heed-keys is lost or damaged, the same groups make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is an SQLCipher 4 database: joined without the last character of each group, the first 13 groups are its 256-bit key in Crockford&apos;s base 32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds this sheet can open every record in this store, with no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is in use by another program: wait a moment, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was cancelled, and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store refused this because it would not agree with what is there already, and nothing was changed: open the record again, and retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store cannot be read with its keys: it is damaged, or the key file beside it belongs to another store. Leave both as they are, and put the right key file back or restore the last good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so nothing was changed: make room, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already, and it was not touched: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no Heed store, and it was not touched: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record points to one that is not there (%1), so nothing was changed: restore the last good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heed found another SQLite library than its own (%1) and stopped, so that nothing is ever written unencrypted: install Heed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is open already (%1, %2, %3): close it there, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read or written: check that the disk is there, and that you may use this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside the store is damaged: put back the one from your last backup, or use the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside the store belongs to another store: put back the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 is missing, and without it no password opens the store: put it back, or use the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file was written by a newer version of Heed (format %1), and it was not touched: install that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 cannot be written, so nothing was changed: check that the disk has room and that you may write to this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not be brought up to date (%1), and it was left as it was: keep this message for whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password was given, so the store stays shut: set HEED_PASSWORD, use --password-file, or type it when asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file %1 cannot be read, so the store stays shut: check its name and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing saves invented records, so it takes practice stores only: make one with heed demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page called %1: try today, complaints, incidents, claims, dashboard, packs or settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no store at %1: check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on a network, where a store can be damaged when two people write at once: choose a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store was written by a newer version of Heed (format %1), and it was not touched: install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1: make it, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer has too little free memory to open the store: close other programs, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store or its folder may only be read, so nothing was changed: move it to a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heed needs to write to the folder %1, even to read a store there, and may not: choose another folder, or ask whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code does not belong to this store: check that you have the right sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1 of the recovery code is not right: compare it with the sheet, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code is not complete, %1 characters were typed: enter every group on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each group of the recovery code is right, but not all together: check their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not do this (%1), and nothing was changed: try again, and if it happens again keep this message for whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of record called %1: check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: check that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That key is not the key of this store, so nothing was changed: unlock the store again, and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped before its end, so it says nothing about the store: start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 of the audit chain is not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of %1 points to a record that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the audit chain describes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the file is damaged (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not as its last entry in the audit chain describes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentWords</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation knew on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm to the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm to the mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty of Candour applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in person on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of apology on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LFPSE reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpcIcon</name>
    <message>
        <source>As usual: the numbers vary as they always have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real change for the better: the number is high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real change for the better: the number is low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real change to be concerned about: the number is high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real change to be concerned about: the number is low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real change: the number is high. That alone is neither good nor bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real change: the number is low. That alone is neither good nor bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target will be met every time if nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target will be missed every time unless something changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target will be met in some months and missed in others, by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H</source>
        <comment>high</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <comment>low</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <comment>target passed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <comment>target failed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>“%1” is not a date (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date that exists (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too far back or ahead to be right (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies in the future and cannot be a date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies in the future (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %2 (%1) is before the %3 (%4), which cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %2 (%1) is before the %3 (%4); one of them is probably wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %2 (%1) is after the %3 (%4), which cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time of day (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount of money (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a percentage from 0 to 100 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be an age: ages run from 0 to 130.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an NHS number, because those have ten digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a valid NHS number: its last digit does not fit the others, so a digit is probably mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a word that Heed knows for the %2. A map file can say what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bare numbers in the %2 are read by the national codes: “%1” is “%3”. If this system counts otherwise, say so in a map file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is taken to be the same place as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is missing, and no record can be kept without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has no reference. It is imported with a reference that Heed gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference “%1” is used twice: line %2 has it too, with other contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is exactly the same as line %1, so it was left out. Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened in this line and never closed, so nobody can tell where its cells end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is far too long to be a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has %2 cells where the headers have %1, so its columns cannot be told apart. A text with a comma in it often lacks its quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row has %2 cells where the headers have %1. The missing ones are taken as empty; check that none is missing in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank row, left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers once more, left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of totals, left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one cell of this line is filled, so it is no record; left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heed has no field for this column, so it is left out. A map file can name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This header is misspelt; it is taken as the %1. A map file can say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns could be the %1. “%2” is used and this one is left out; a map file can say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column for the %1, so the %2 serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of this column have the month first, as in America, and are read so. A map file can say otherwise (dates: dmy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is imported as it stands; correct it in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row was not imported: correct it in the file and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is imported without it; correct it in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file. Name the file in it that is to be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it and that no other program holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty, so there is nothing to import. Export it again from the other system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the old Excel format (.xls), which Heed does not read. Open it in a spreadsheet program and save it as .xlsx, .ods or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a binary workbook (.xlsb), which Heed does not read. Save it as .xlsx, .ods or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is protected by a password, so Heed cannot read it. Save it without a password, import it, and delete that copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a PDF, not a table. Export the log as CSV or as a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a picture, not a table. Export the log as CSV or as a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a text document, not a table. Export the log as CSV or as a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a web page, whatever its name says. Open it in a spreadsheet program and save it as .xlsx, .ods or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a JSON file, not a table. Export the log as CSV or as a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a compressed archive. Unpack it first and import the file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a store of records, not a log. Export from it first, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no text and no spreadsheet that Heed knows. Export the log as CSV or as a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read to its end. Export it again from the other system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than a log can hold, so it was not read on. Export it again from the other system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”. Give a sheet’s name, or its number counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file has no sheets, so there is no sheet “%1”. Leave the sheet out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heed knows no encoding “%1”. Known are utf-8, utf-16, windows-1252, windows-1250, iso-8859-15, macintosh and ibm850.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no row of headers that Heed recognises in its first lines. Check that it is the right log, or say in a map file which column is which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of the file is recognised as the %1, without which no record can be kept. Check the kind of log, or name the column in a map file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heed’s own import rules are damaged (%1). Install Heed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no map file “%1”. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map file is not valid JSON (%1). Correct it; the help page on importing shows an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map file has an entry “%1” that Heed does not know. Known are columns, values, dates, encoding, delimiter and header_row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map file’s entry “%1” has a value that cannot be used. The help page on importing shows what may stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map file names a field “%1” that this kind of log does not have. The help page on importing lists the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map file gives a code that the field does not have (%1). The help page on importing lists the codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that the folder exists, that you may write in it, and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed</name>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Ward or unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Wedi cau</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Hawliadau</translation>
    </message>
    <message>
        <source>Log a claim</source>
        <translation>Cofnodi hawliad</translation>
    </message>
    <message>
        <source>No claim is logged: nobody has asked for compensation, or the claims are still in another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Closed without damages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled with damages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled, paid in instalments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the person that it came, who deals with it, and offer to discuss how it will be handled and by when (regulation 13).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it acknowledged?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer to discuss it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person may say how they want it handled and when to expect the reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree with the person by when the reply comes. Earlier days stay visible below; a day that is agreed after the one before has passed is told, but does not count as in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example +25wd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty where you set the day and told the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was that agreed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for each issue what was found and what puts it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What puts it right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is signed by the responsible person or somebody they authorised, and names the %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was the reply sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it ended and what was learned: your yearly report asks for it (regulation 18).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How serious was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned, and what changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did it end like this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed where it ended without a reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put right quickly and the person is satisfied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it put right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the reply comes later than six months or a longer agreed day, tell the person in writing why, and reply as soon as you can (regulation 14(4)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was the person told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What were they told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case goes on. Its clocks ran all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case keeps its reference and its first reply, and gets one more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did it come back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why did it come back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the ombudsman asked for, by when, and what they decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ombudsman?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer them by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did they decide?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they decide?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call, a meeting, a letter: what happened, with whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows that the case waits. No law stops its clocks meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person does not want it looked into any more. The case is closed and stays in your figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps the day it was first received, and the full procedure applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat as a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the person ask for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what was recorded by mistake. It can be taken out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Cydnabod</translation>
    </message>
    <message>
        <source>Agree when to reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close with learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn by the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ombudsman contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
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
        <source>Low: put right quickly, no harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate: real effect on the person, not lasting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High: serious effect, or likely to happen again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extreme: lasting harm, death or grave failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NHS complaints rules bind this case (SI 2009/309): acknowledge within 3 working days. After your reply the person can go to the Parliamentary and Health Service Ombudsman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NHS complaints rules bind this case (SI 2009/309): acknowledge within 3 working days. After your reply the person can go to the Local Government and Social Care Ombudsman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council pays, so the complaints rules bind this case (SI 2009/309): acknowledge within 3 working days. After your reply the person can go to the Local Government and Social Care Ombudsman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own complaints procedure applies (regulation 16): no law sets the days. After your reply the person can go to the Local Government and Social Care Ombudsman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it was acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer to discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledge by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day agreed for the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six months end on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put right on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade when received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade when closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who deals with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the bin since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply, as agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right a spoken concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply within six months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Who complained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient or resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did they write or call?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it answered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they recommend?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it shown that it is done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did they accept that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which contact is it from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report to the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: invented data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official: sensitive. Contains no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by Heed from its registers; audit trail %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Niwed</translation>
    </message>
    <message>
        <source>Candour</source>
        <translation type="unfinished">Gonestrwydd</translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate harm or worse: test the Duty of Candour (regulation 20).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told in person missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in person on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told and written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Digwyddiadau</translation>
    </message>
    <message>
        <source>Log an incident</source>
        <translation>Cofnodi digwyddiad</translation>
    </message>
    <message>
        <source>No incident is logged. Log what happened as soon as you know of it: a short note is enough to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incident fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being looked into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient safety incident investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After action review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by the whole team (MDT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swarm huddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thematic review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extreme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was promised yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished">Ychwanegu cam gweithredu</translation>
    </message>
    <message>
        <source>What will be done because of this, who does it and by when. To finish one, change it and say when it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty until it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows that it was done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 after</source>
        <extracomment>%1 is &quot;1 year&quot; or &quot;3 years&quot;, %2 &quot;4 months&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroyed after its time to be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: text changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Cwynion</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dangosfwrdd</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pecynnau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>The groups, from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret: whoever holds this sheet can open the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this sheet is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If every password is lost, these groups open the store. Nothing else does: not the people who made Heed, and no other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in a safe or a locked drawer, away from the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down who holds it. Do not photograph it and do not send it by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To open the store with it: run “heed recover”, or choose Forgotten password, and type the groups. Then choose a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a group is typed wrongly, Heed says which one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ActionSource</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done on %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::BackupSettings</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heed backs up by itself whenever you close a store that has changed, reads every copy through, and keeps the newest ten and one for each of the last twelve months. Choose a stick or a second disk: a copy on the same disk is lost with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last good backup was made on %1 at %2. %n backup(s) are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up, and the copy was read through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::BinView</name>
    <message>
        <source>In the &amp;bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the records that are to come out of the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is out of the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records are out of the bin.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heed::ChartCard</name>
    <message>
        <source>About this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice of records: what they are, and how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ChartView</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go from point to point, Enter opens the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::Chip</name>
    <message>
        <source>Take this filter away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1: take away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ClaimForm</name>
    <message>
        <source>The claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands behind the claim. A care home usually has an insurer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day you were &amp;told of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the letter of claim. Type a day such as 3/4 or yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day it is &amp;about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the harm is said to have happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the claimant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose, or type a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The allegation in plain words. Keep legal advice out of this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside (reserves), in pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Damages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimant&apos;s costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, in pounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damages paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimant&apos;s costs paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence costs paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day the claimant knew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they first knew that they were harmed and by whom; time limits run from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day the file was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day it was settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day it was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS Resolution reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as letter of response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Chance that it succeeds, per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solicitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds legal advice (privileged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written to get legal advice, or for the court case, need not be shown to the other side. Heed keeps such a claim&apos;s text out of packs; do not send it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a claim</source>
        <translation>Cofnodi hawliad</translation>
    </message>
    <message>
        <source>Change claim %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with what the letter says. The rest can be added later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ClaimsPage</name>
    <message>
        <source>%1, notified %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Change or add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged: this file holds what was written for legal advice or the court case. It need not be shown to the other side, and stays out of packs. Do not send it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimant knew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Wedi cau</translation>
    </message>
    <message>
        <source>How it is handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Chance that it succeeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS Resolution reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solicitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in claims (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Any site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notified from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notified up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claim is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ComplaintFilters</name>
    <message>
        <source>Search in complaints (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Wedi cau</translation>
    </message>
    <message>
        <source>&amp;Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Any site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ComplaintForm</name>
    <message>
        <source>Log a complaint</source>
        <translation>Cofnodi cwyn</translation>
    </message>
    <message>
        <source>Write what you know now; the rest can follow later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history keeps what stood here before. Days of steps are corrected under Dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had begun to change it on %1. Go on with that, or drop it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had begun a complaint on %1. Go on with it, or drop it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type is kept as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No law sets a day for this; answer it soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2 (%3): %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store it and give it its reference (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the person&apos;s own words where you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it &amp;received?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day any member of staff received it, not the day it is logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who received it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How did it come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A concern becomes a complaint when the person asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who complains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>Leave it empty when the person does not want to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person: the patient or resident complains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An&amp;other person is the patient or resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the patient or resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the person who complains to them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: daughter, neighbour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They complain as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or type a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ward, floor or &amp;unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would put it right for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More: permission, how serious, who deals with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does somebody else complain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where another person complains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the patient or resident agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: power of attorney for health and welfare, seen on 3 November.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the patient or resident, in years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the person who complains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they need to be spoken or written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: large print, an interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How serious is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are needed to answer it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may need safeguarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had a grave effect on somebody: look at candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays for the care?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It decides which rules bind the case and who comes after you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who deals with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was a written copy of a spoken complaint given?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulation 13(1): the person gets the record of what they said.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ComplaintIssues</name>
    <message>
        <source>Add another issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last one away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it a&amp;bout?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue %1: what is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for each thing complained about. Type a part of a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ComplaintList</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Cwynion</translation>
    </message>
    <message>
        <source>No complaint is recorded yet. Whoever hears one first writes it down here: the clock runs from that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complaint passes these filters. Take one away, or clear all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a complaint</source>
        <translation>Cofnodi cwyn</translation>
    </message>
    <message>
        <source>Write down what was said (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown, %2 selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown. Enter opens the chosen one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ComplaintPreview</name>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Choose a complaint to see it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ComplaintRecord</name>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All complaints</source>
        <translation>Pob cwyn</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Pam?</translation>
    </message>
    <message>
        <source>Why is it due then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Received %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Dealt with by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ComplaintSource</name>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ComplaintsPage</name>
    <message>
        <source>It is in the bin. Take it out first, then it can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes are stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The complaint is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The complaint is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ComputerSettings</name>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock when nobody has touched the keyboard or mouse for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from the next time the store is unlocked. Colours are in the View menu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ContactSource</name>
    <message>
        <source>%1: %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their reference is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Dangosfwrdd</translation>
    </message>
    <message>
        <source>Click a number or a point to open the records behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record behind this number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::DateField</name>
    <message>
        <source>day/month/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day. Try 24/11/2026, yesterday or +10wd.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::DatesSection</name>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Wedi cau</translation>
    </message>
    <message>
        <source>Set on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When steps were taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due dates, every version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dyddiadau</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the history, with the day as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due by law here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::DetailsSection</name>
    <message>
        <source>Change the &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who complains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They complain as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>How to speak or write to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient or resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who complains is their</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why somebody else complains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do they agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age, in years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written copy given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How serious it seemed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many answer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays for the care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may need safeguarding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had a grave effect on somebody: look at candour.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::DraftKeeper</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed could not be kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a draft at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::FactCard</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::FigureTile</name>
    <message>
        <source>Enter opens the records. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::FilterBar</name>
    <message>
        <source>Words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Hidlwyr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clirio&apos;r cyfan</translation>
    </message>
</context>
<context>
    <name>heed::ForgottenPage</name>
    <message>
        <source>&amp;Groups of the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals, spaces and line ends do not matter. A wrong group is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password once &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need the recovery sheet of this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whose password is lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same new password twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::HarmField</name>
    <message>
        <source>Not graded yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::HistorySection</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older entries are in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::HolidaySettings</name>
    <message>
        <source>Bank holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day that was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day that the government declares at short notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is &amp;called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add this holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming next:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day and what it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added. %n open due date(s) moved, each with its reason on the record.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heed::IncidentForm</name>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts in the order they happened, in plain words. No blame, and no names of staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day such as 3/4, yesterday or mon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time, if known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose, or type a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where e&amp;xactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as the lounge or bay 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was a&amp;ffected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the person affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they wish to be called. Leave it empty when nobody was affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Age in years, if known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bad it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm to the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm to the mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate harm or worse: test the Duty of Candour (regulation 20). The grade alone does not decide whether the duty applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day the organisation &amp;knew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be later than the day it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day it was &amp;reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reported it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role such as carer or nurse, not a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was and what followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;kind of incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you will learn from it (PSIRF).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patient safety incident investigation is declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the list of never events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was raised as a safeguarding concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LFPSE reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the national report, when there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty of Candour (regulation 20)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the duty apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day they were told in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person, or whoever acts for them, was told what happened and heard an apology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in writing, with the apology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an incident</source>
        <translation>Cofnodi digwyddiad</translation>
    </message>
    <message>
        <source>Change incident %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with what you know. The rest can be added later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::IncidentsPage</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, happened %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Change or add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Who was affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation knew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Wedi cau</translation>
    </message>
    <message>
        <source>How bad it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not graded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty of Candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate harm or worse: test the Duty of Candour (regulation 20). The grade alone does not decide; write down whether the duty applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in person missing: tell the person, or whoever acts for them, what happened, and say sorry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter missing: write what was said, with the apology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning and follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patient safety incident investigation is declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list of never events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised as a safeguarding concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LFPSE reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in incidents (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Niwed</translation>
    </message>
    <message>
        <source>Any harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candour &amp;untested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Any site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::IssueForm</name>
    <message>
        <source>Issue this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes out is kept exactly as it is. It cannot be changed afterwards; you can write another letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which &amp;day does it go out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record in the case that the complaint is acknowledged by this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record in the case that this is the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record in the case that the delay is explained by this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How does it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they say to the &amp;offer to talk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The responsible person, SI 2009/309 reg 14(2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why is it late, in a few words?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::Letter</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short sentences, easy words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed it in for a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a signature since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by %1 on %2, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued on %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft of %1, changed on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <extracomment>%1 a person, %2 what they did, %3 a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading age about %1 (Flesch-Kincaid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little text yet to tell the reading age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::LetterEditor</name>
    <message>
        <source>What helps %1 to read and talk with you: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Made from version %2 of the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a value...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: what is still missing stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter as it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a value of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Large print (18 point)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand in for signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop this draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as %1...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be &amp;changed before you sign?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::LetterProblems</name>
    <message>
        <source>Before this letter can go out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::LetterSettings</name>
    <message>
        <source>Letters</source>
        <translation>Llythyrau</translation>
    </message>
    <message>
        <source>These stand in every letter, so that nobody has to type them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ombudsman for care that the NHS arranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ombudsman for care that a council or people themselves arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep these details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With commas between the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the team that writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Responsible person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs final replies: the chief executive, or for a home its owner, a partner, director or manager (SI 2009/309 reg 4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their &amp;post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;helps people with complaints here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and telephone of the local advocacy service, in one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>By when one should ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have compared these with the ombudsman&apos;s website today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has checked these yet: they came with Heed and may be out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. New letters will say so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::LetterTextEdit</name>
    <message>
        <source>&amp;Learn “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::LettersSection</name>
    <message>
        <source>Letters of this complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which &amp;letter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How is it worded?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written yet. A letter can be begun here and finished later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Llythyrau</translation>
    </message>
</context>
<context>
    <name>heed::LinksCard</name>
    <message>
        <source>Belongs together with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complaint, incident or claim yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Reference of a record that belongs with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Cysylltu</translation>
    </message>
</context>
<context>
    <name>heed::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;Open a store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a ne&amp;w store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Cloi</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Gadael</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Golwg</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours &amp;as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Heed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log a new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+1, Alt+2 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Heed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Heed %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Complaints, incidents, claims and just culture for English health and social care. It works on this computer alone: no network, no account.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heed stores (*.heed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meadow View practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No practice store was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has had it open on the computer %2 since %3, %4. If nobody works in it there any more, take it over here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has it open on the computer %2. If nobody works in it there any more, take it over here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the store over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two computers that write into one store at once can damage it. Take it over only when you know that nobody has it open on the other computer: it was switched off, or it broke down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet is right. Keep it locked away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heed recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Heed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::MoneyTable</name>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimant&apos;s costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defence costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished">Gyda&apos;i gilydd</translation>
    </message>
    <message>
        <source>%1 reserved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::NewStorePage</name>
    <message>
        <source>Name of your &amp;organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it should stand on reports: Meadow View Care Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the record beside what you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Cyfrinair</translation>
    </message>
    <message>
        <source>At least 8 characters. Three or four words that do not belong together are strong and easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password once &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store is one encrypted file that holds all your records. You will be its manager and can add others later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer or a stick, not on a network drive. Backups go into a folder beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of organisation is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;care home or other care provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An N&amp;HS trust or other NHS body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a f&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of your organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::Notice</name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::NowSection</name>
    <message>
        <source>Steps</source>
        <translation>Camau</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also possible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::OmbudsmanSection</name>
    <message>
        <source>Ombudsman</source>
        <translation>Ombwdsmon</translation>
    </message>
    <message>
        <source>The ombudsman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ombudsman has been in touch about this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::PacksPage</name>
    <message>
        <source>Panel and packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the board pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper for your board, made from the records as they stand: no names, small numbers hidden, every figure defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made since you opened the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints received and closed, what was settled at the frontline, what is open, what was found and learned, the ombudsman, and complaints, incidents and claims side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which period?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As which files?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that is there is never replaced: the new one gets a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PDF, to print and to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Document (ODT), to edit in Word or LibreOffice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We&amp;b page, for screen readers and intranets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Spreadsheet (XLSX), every figure and table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kind of file is chosen: tick at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the board pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board report, %1 to %2: %3 chapters with %4 charts and %5 tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board pack is ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::PartCard</name>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what was taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>heed::PeriodChooser</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This financial year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last financial year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two days, the earlier one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::PlaceField</name>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Ward or unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::PracticeBanner</name>
    <message>
        <source>Practice store: invented people, nothing here is real</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::QtChartCanvas</name>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I: improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C: concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N: a real change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::QuestionForm</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
</context>
<context>
    <name>heed::RecommendationSource</name>
    <message>
        <source>Due on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows that it was done was sent on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted on %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::RecordForm</name>
    <message>
        <source>&amp;More about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>What you typed stays in the form (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had begun a record on %1. Go on with it, or drop it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had begun to change it on %1. Go on with that, or drop it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::RecordSheet</name>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Pob cofnod</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::RecordTabs</name>
    <message>
        <source>Parts of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::RecoveryPage</name>
    <message>
        <source>Type the groups back &amp;from your sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals, spaces and line ends do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check my sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If every password is lost, this sheet opens the store, and nothing else does. Print it or write it down, and keep it locked away, not beside the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heed will remind you until the sheet has been checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::RegisterModel</name>
    <message>
        <source>Click to sort by this; blank ones come last. Right click to choose columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::RegisterPage</name>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the bin. Take it out first, then it can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept in the form until you save it or start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::RegisterView</name>
    <message>
        <source>Fit widths to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all columns back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::Reminders</name>
    <message>
        <source>The recovery sheet has not been tried yet. Without it, a forgotten password can lose everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. A copy on another disk saves the work of years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup is %1 days old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ReplyGridView</name>
    <message>
        <source>What the reply answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: no evidence is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: is it upheld or not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: what was found, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: what is done to put it right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: the reply does not answer this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: nothing stands under the heading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::SearchBox</name>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing holds all of these words. Try fewer, or the beginning of one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Each change counts at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::TemplateSettings</name>
    <message>
        <source>Wording of the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a new &amp;version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Heed&apos;s &amp;own text again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which text?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{...}} stands for a value of the case, [...] for a gap that the writer fills. Words with @ after a heading say what stands under it, and are not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: short sentences, easy words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a value...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, as it came with Heed. Source: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, worded by %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Whose work is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is yours, what is nobody&apos;s yet, and what others owe you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everyone&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Hwyr</translation>
    </message>
    <message>
        <source>Nothing is late. Everybody who waits for an answer is within the time they were told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter waits for you to sign, and no serious case is unanswered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due in the next 5 working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing falls due in that time. A good day to call somebody who has been waiting, or to finish an action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owes you an answer: no consent, decision or evidence is outstanding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look after this store: who may open it, its settings and its backups. What people complained about is not shown to you, so there is no list of cases here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nothing is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 overdue, %3 due within 5 working days.</source>
        <extracomment>%1 today&apos;s date, %2 and %3 numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::TogetherSection</name>
    <message>
        <source>Together</source>
        <translation type="unfinished">Gyda&apos;i gilydd</translation>
    </message>
</context>
<context>
    <name>heed::UnlockPage</name>
    <message>
        <source>Show password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Cyfrinair</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Datgloi</translation>
    </message>
    <message>
        <source>&amp;Choose another store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forgotten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it over here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new password with the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a practice store: everyone in it is invented. Its password is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this store is encrypted. Only your password opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: what you were doing is as you left it. Enter your password to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Rhowch eich cyfrinair.</translation>
    </message>
</context>
<context>
    <name>heed::UserSettings</name>
    <message>
        <source>Manager: everything, and signs off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigator: records cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel member: cases without names, and reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer: cases without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator: users and backups, no cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who may open this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>First &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can change it when they have signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they &amp;do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this pe&amp;rson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can open this store now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can no longer open this store. What they did stays in the record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::WelcomePage</name>
    <message>
        <source>Welcome to Heed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heed keeps complaints, incidents and claims, watches the dates the law sets, and makes the report for your board. Everything stays on this computer, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a store for your home or trust. It takes two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a new store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a store that is on this computer or on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try everything on three years of invented cases. Nothing in it is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practise first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::WorkArea</name>
    <message>
        <source>Lock</source>
        <translation>Cloi</translation>
    </message>
    <message>
        <source>Hide everything until the password is entered (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record cannot be shown: it is in the bin or was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::WorkSection</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A heading and how many lines are under it: &quot;Overdue (3)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all complaints (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all incidents (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all claims (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::Worklist</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a person, %2 a ward or a home: &quot;Mrs Amberly, Ward 4&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person who complained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person who was harmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Local Government and Social Care Ombudsman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Health Service Ombudsman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put things right for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person who spoke up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge the complaint of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Cydnabod</translation>
    </message>
    <message>
        <source>Agree when to reply with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the delay in writing to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply again to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the complaint of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>graded extreme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graded high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>significant impact on the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the file on %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what %1 recommended: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the action: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the action: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Decide if the duty of candour applies: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell in person what happened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign “%1” to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A serious case: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up in writing what was told: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent is awaited for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deciding on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is checking the evidence: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature is awaited under “%1” to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told %1, as soon as can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due %1: 1 working day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due %1: %2 working days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
