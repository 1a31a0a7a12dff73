<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>CandourWords</name>
    <message>
        <source>Known since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results shared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be told by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to be sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unintended or unexpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During a regulated activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for an opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not notifiable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifiable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined to be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First letter sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enquiries open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mortality review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody spoke up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inquest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health service body: regulation 20(8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other registered person: regulation 20(9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death from the incident, not from the course of an illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe (permanent) harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate harm: more treatment, and significant but not permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychological harm for 28 days on end or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impairment of senses, movement or mind for 28 days on end or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes to the structure of the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain for 28 days on end or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shorter life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It appears to have resulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has died; acts lawfully for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 16 and not competent; acts lawfully for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 or over and lacks capacity; acts lawfully for them</source>
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
        <source>Multidisciplinary review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swarm huddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigation of a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding enquiry (section 42)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotional support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bereavement support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practical help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Ffôn</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished">E-bost</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General Medical Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nursing and Midwifery Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health and Care Professions Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General Dental Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General Pharmaceutical Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social Work England</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it was known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A true account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be looked into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An apology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A written record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasonable support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of the enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts to reach the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of all letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide if the duty applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for a professional&apos;s opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find whom to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send the first letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again or close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide again if the duty applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day for telling has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing shows who told them in person and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no account of the facts is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing shows which further enquiries they were told of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no apology is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no written record is kept securely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is looked into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an apology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseworkWords</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from another responsible body (a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about a member of staff&apos;s own employment (b)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was spoken, and put right by the next working day (c)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the same as one that was put right like that (d)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was investigated before (e)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ombudsman investigates it, or did (f)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about a freedom of information request (g)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about a pension scheme (h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads, and sends the one reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed it on to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We passed it on to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing with another organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasting power of attorney</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court-appointed deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parental responsibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executor or administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next of kin (no authority by itself)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funeral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inquest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want an advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not want one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person who complained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient or resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easy read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Braille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits were lifted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <message>
        <source>overdue by 1 working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>overdue by %n working days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 working day left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n working days left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>accepted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledge by</source>
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
        <source>address</source>
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
        <source>what shows that they may speak for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the bin since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which ombudsman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how they need to be spoken or written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as what they complain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many are needed to answer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the patient or resident agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent asked for on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent refused on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day of the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delay explained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offer to discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day agreed for the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who pays for the care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped waiting on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good reasons for the time that passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade when closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade when received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who deals with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why the rules do not cover it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they hear next on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written copy given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age in years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which rules bind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who they are to the patient or resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six months end on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why somebody else complains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put right on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody may need safeguarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grave effect on somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can still be looked into fairly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more exactly about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issue %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it came back, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ombudsman, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommendation, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision not to look into it, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision about its lateness, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other body, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told how it stands, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who complains, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient or resident, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>Who complained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient or resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complained about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manages the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family or partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line manager, or managed by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was in dispute with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money ties</source>
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
    <message>
        <source>Say who tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot have known before it happened: check which of the two days is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day you knew: the clock starts there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say by when its results are due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who leads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duty of candour is open for this record already: %1. Go on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duty is not stored yet: see beside the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: the letter went out before the person was told. Check the days, or say in the letter why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is before the organisation knew of the incident. Check the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the text, or say where the copy is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter went out from Heed and is kept as it went out. Write another one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: give an account of all the facts known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: say sorry, in the words that were used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: say who gave the apology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: keep a record of each attempt to reach the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: say who was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: say what shows that somebody may act for the person. Next of kin is not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: say on what ground they are to be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: every letter needs a copy and the day it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: say what will be looked into, or that nothing will and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: say as at which day the facts were known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: add the first letter with the day it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: the letter has to say sorry; enter its words of apology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: keep a copy of the letter and enter the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: say whom to tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test, regulation %1: say why it is not notifiable, so that others can follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the duty is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: say who may see the written record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: say who wrote the written record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: say where the written record is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: add the attempt at which they declined, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: an enquiry has no day on which its results were shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: add the letter of results with its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: say what support was offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: say who told them, and in what role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: enter the day they were told in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %2, regulation %1: say where they were told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duty of candour cannot be opened from a record of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duty cannot take this step from where it stands now: look at what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why nothing will be looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what was advised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who advised it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which professional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how they declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing for this step:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test of regulation %1 says otherwise: look at its answers and at the opinion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot have been told before it was known: check which of the two days is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address: enter the one they gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a warning or a limit, check whether adjustments would help: perhaps the person needs another way to be heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be answered before it was asked: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appeal comes after the decision: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter who assessed capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which authority was seen on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why somebody else complains: choose one of the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe what happens, with facts and days; say nothing about what the person is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what the capacity assessment found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision cannot be older than the assessment: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warning comes before the decision: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter who decided it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits cannot end before they were decided: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulation 5 wants reasonable grounds why the child does not complain personally: enter them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a warning or a limit, look at your own handling: perhaps something was promised and not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how the person was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the language the interpreter speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter cannot be older than the decision: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which exception of regulation 8 it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what is limited and what stays open: one named person, set times, by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is earlier than the day it was recorded: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the person needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next update comes after the day on which they were told: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision waits for this letter: record the decision under Stage first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot have come to notice before it happened: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their part cannot have come before they had the complaint: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their part cannot be due before the person agreed that they take part: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person refused before that day, so nothing may be passed on: check the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be passed on only after the person agreed: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter which advocacy service they were told about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the reason: the person has a right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder comes after the first request: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review comes after the decision: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits are for a time: enter the day on which you look at them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the post of who decided: it is a senior one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which part, or which organisation, it covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulation 12 asks both questions: answer yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be told before it was decided: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit follows a warning: enter its day, or below why there was none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be withdrawn before it was agreed: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot close as excluded, because no decision under regulation 8 is recorded: decide it under &quot;Stage&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot close as out of time, because the two questions of regulation 12 are not answered: answer them under &quot;Stage&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot close as passed on, because nobody is recorded who received it: add the organisation under &quot;Stage&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot close as a duplicate of itself or of nothing: name the other case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exception is for what was put right by the next working day, and no such day is recorded: record it first, or go on with the full procedure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This exception is for what was said and not written: go on with the full procedure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody noted that the person was told about advocacy: tell them, and record the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had a significant impact: look whether the duty of candour applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter that says why it is not dealt with has no day (regulation 8(2)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter that says why it came too late has no day (regulation 12).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record whether the person agreed to sharing with %1 (regulation 9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the reply that %1 writes has not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter that says why they cannot complain for somebody else has no day (regulation 5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record whether they may complain for a child, or for somebody who lacks capacity (regulation 5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another organisation leads this case already: change its part first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was decided that this is not in the best interests of the person it is about, so regulation 5 forbids to consider it: record another decision first, or close the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came in time: the last day to complain was %1. Regulation 12 does not stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is bound by regulation 16 alone, which wants every complaint investigated: the exceptions of SI 2009/309 are not open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person gets one reply, and the part of a partner organisation has not come: record it, or that they answer separately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot go to be signed: these issues have no outcome yet: %1. Record the findings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case stands there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case cannot go there from where it stands: take the steps between first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be passed on only when the person agreed: enter when they did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply can be drafted yet: list what is complained about in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is not in its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is not in the list: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot close yet: these issues have no outcome yet: %1. Record whether it is upheld, partly upheld or not upheld.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply must say what was found: these issues have no outcome yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an archive with files packed inside, so it was not added: unpack it, and add the files that belong here one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file unpacks to far more than it should, as harmful files do, so it was not added: ask who sent it for a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be written for another program to open: check that there is room on this computer, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be written there: choose another folder, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged and cannot be read: ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty, so it was not added: check that it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder, so it was not added: add the files in it one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF asks for a password, so Heed cannot read it: open it with the password and save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail is damaged and cannot be read: ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail has no such attachment any more: look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is not an e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a program, not a document, so it was not added: delete it if you do not know what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than %1 MB, so it was not added: send films and large collections another way, or add the pages that matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heed does not know this type of file, so it was not added: letters, e-mails, pictures, PDF and Office files are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: check that it is still there and not open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: nothing of that file was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is not as it was added, so it is not shown: restore the last good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of this document is missing: restore the last good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A box on page %1 does not cover what is under it, so the copy was not kept: choose the words again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy has other files inside it, so it was not kept: choose another document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy cannot be made as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a box over at least one place that is to be taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one word or passage that is to be taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why these parts are taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 is a picture, so Heed cannot find words on it: draw boxes over what is to be taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished copy still holds what was to be taken out (%1 of the words), so it was not kept: choose the words as they stand in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished copy still holds text behind its pictures, so it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heed cannot read text in this document, so no copy was made: save it as a PDF or as text, and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for whom the copy is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold begins today or earlier: check the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proposal was decided already: look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is under a hold, so it must be kept: lift the hold first, if its reason has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hold has ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule says how long such a record is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record must be kept until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody proposed this already: it waits for a second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason, without names: it stays for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules on how long records are kept cannot be read: install Heed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You proposed this yourself: a second person has to decide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is still open, and its time begins when it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record still needs this one (%1), so nothing was destroyed: deal with that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to this record and is still open, so this record must be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is in the future: the timeline tells what has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line cannot be saved as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no time of day: write it as 9.30 or 14:05, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what happened, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This duty comes with Heed and nothing of it was changed. If it does not bind you, switch it off with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a day of the month, 1 to 31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number of days, 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what closes the gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who authorised them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a staff group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a month, 1 to 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number of months, from 1 to 120.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who closes the gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many people there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of duties cannot be read. Install Heed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement belongs to the self-check. Rate it instead of taking it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the duty a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This duty was done, and that stays on record. Switch it off with the reason instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it does not bind you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status is “%1”, but there is no day of settlement or closing, so the claim counts as open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a row of headers and no rows under it, so there was nothing to import: check that the other system exported the right period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complaint has the reference “%1”, so this subject belongs to none: import the log of complaints first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects that their complaint has already were left out; rows of that kind: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the advice was not followed in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was advised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the recommendation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what shows it. If nothing does, the answer is &quot;not known&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This outcome cannot be reached while an answer is not known: %1 Find it out, or go back to the questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers lead to another outcome: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice is awaited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice is late: ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice was not followed, without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said if the advice was followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the six areas was not assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure has no owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure is not done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk of stress was not assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a support plan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan names no policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recommendation is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was referred to occupational health yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No talk is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody talked with them lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted of what the person was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy was not given to the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recommendation is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recommendation is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A talk is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan does not say what makes the work safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact person cannot be one of the two who decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact cannot be who reviews, or who led the learning response: somebody under investigation needs another person to talk to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact has to be somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of those who decide has to agree: enter the day under &quot;Who decides&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like cases mostly came to something else. Say why this one differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot end before it begins: check the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what shows it: nobody can check a tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formal investigation begins on the day it was signed off, or after it. Check the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formal investigation begins only after a director or a panel signed it off. Enter who and when first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is not open yet: see beside the questions what stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning response cannot be finished before the act. Check the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That somebody asks for it is no ground. Let the learning response look at the system, and tell who asked what it found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How grave the harm was says nothing about the person. Let the learning response look at the system; open a review only if it raises a concern about one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what kind of act it was: by it like cases are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the concern that the learning response raised. Without one no review opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say if the concern is about conduct or about fitness to practise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why you want a review of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the staff group: by it like cases are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who led the learning response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom the concern is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say under which reference the learning response is recorded, or where it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the reviewer is to the person; &quot;none&quot; is an answer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day the learning response was finished. Without a finished one no review opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what was done or left undone: one act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review is about one person. Open another one for each of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review of a person is never routine. Let the learning response look at the system; open a review only if it raises a concern about one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter how many people there are: without them nothing can be counted out of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not stored yet: see beside the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last question: a set needs one at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has to be able to open the review. Name another person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how they were hurt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose obligation it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what they need. Ask them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formal way needs a yes here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No learning response of %1 is finished. A review of a person follows one; finish it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is not in the set that the review uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question set is not in use. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every question is answered. Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the people named on this review may open it, and you are not one of them. Ask one of them to name you, with the reason. That you tried is kept in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1 is not signed yet: there is no record to save before two people have decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of those who decide has to be from human resources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This point belongs to the list and cannot be taken away. Rate it, or change its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what shows that it is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who owns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points of the self-assessment cannot be read (%1). Install Heed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outcome (%1) follows from this question, so it cannot be taken out. Change its words instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what they need it for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user of this name may open reviews. Check the name in Settings; managers and panel members may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which new facts there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has to come after the other: check the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conflict of the reviewer waits for a second person. Have another named user agree to it, or choose another reviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question set cannot be read (%1). Check what you changed, or take another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question set that was in use never changes. Make a new version of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a director or a panel can sign off a formal investigation, not the line manager or an investigator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formal investigation needs the word of a director or a panel: say who signs it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person line-manages or investigates in this case and cannot sign it off. Ask another director, or a panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1 has ended: what led to its decision stays as it was signed. If there are new facts, open it again with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is not signed yet: see what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A risk that is not low needs a measure: say what prevents harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody decides about themselves: the person reviewed cannot decide or sign off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a contact for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom the plan is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for one other way at least why it will not do: another shift or place, home, other people, less access, supervision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name somebody whom the person can turn to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who decides first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspension is on full pay. Say why not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which risk there is and why it is real. A suspension without one is a knee-jerk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say by when it is looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different people decide on a suspension: name the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the six questions about the system first: workload, staffing, equipment, training, guidance, place. The person comes after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists for fairness reviews cannot be read. Install Heed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people decide: name the second one under &quot;Who decides&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what they were told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This guide was replaced. It is kept for acts up to %1; choose the tool that is in force now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the look at the system goes on: no outcome ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the review is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one name at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot have happened after it was heard of: check which day is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day on which it was heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback %1 is in the bin: take it out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feedback is not stored yet: see beside the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback %1 is not in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other feedback has the reference %1: choose a different one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot be told what was done before they spoke: check which day is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was said, or at least whether it was good or bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has answered this proposal already: look at the links of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links are proposed for complaints, incidents, claims and feedback only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme %1: choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map of themes has no version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has more cells than the first line has names, so the value cannot be told: write a thousand as 1000, without a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value on line %1 is far too large to be charted: check it, and correct the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day lies in the future: check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person&apos;s work on the case has ended already: look at the case again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot end before the day it began: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was assigned: see what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a second person here any more: look at the case again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who is to look into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: it is kept with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person must be another one: neither who asked, nor who is to look into the case. Ask a colleague to sign in and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person cannot be assigned, because a rule about conflicts of interest forbids it. Choose somebody else, or mend what is said above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something speaks against this person. Choose somebody else, or say why in spite of it; then a second person has to agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not passed the check against conflicts of interest for this record: choose them under &quot;Who looks into it&quot; first, then name them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what they decided or asked for, even &quot;nothing&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot have looked before it was put forward: check both days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who is to look: a name or a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why senior staff should see this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day it was declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it began: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The declaration was not kept: see what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who declared it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which organisation or person it is about, or choose &quot;nothing to declare&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is recorded, but no offer: say when support was offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day lies before the one it follows: check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time was over by then: an extension counts only if it was agreed before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how likely it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of risk grades cannot be read (%1). Install Heed again; grade by hand until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how grave it would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a payment has an amount: choose a payment, or leave the amount empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what their post is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how grave it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what they reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other inquiry stops a complaint by itself: say why this one does, and who advised it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with whom it was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not kept yet: see beside the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why in one sentence: whoever reads it later was not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day to look if it helped: it then comes up on Today by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look later than the day it was done: nothing can have changed by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be judged before it was done: check which day is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day on which somebody looked, no later than today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day on which it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what shows that it was done: a sheet, a record, what somebody saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the figure that should change, or say that no figure fits and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the day to look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next look must be later than this one: choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why no figure fits, so that nobody takes it for an excuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action is not done yet: finish it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action is not finished yet: see beside the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you will look at or whom you will ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has the reference %1: type it as it stands in its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the reference of the record that the action belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of learning cannot be read (%1): install Heed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is approved for the poster: approve the words of an action first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day on which they were told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not noted yet: see beside the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what they were given: a poster, a talk, a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what changed, or what people will notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you did about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask yourself whether the family would recognise it, and tick that they would not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the signs of a person out of the words, or say why it may be published in spite of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not approved yet: see beside the fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what people told you, in plain words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this gap: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no agenda: build it from the data first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how far the panel is assured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the panel is so far assured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is still only expected: say under Attendance who was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is on the agenda already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is more than a year away. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These have declared nothing at this meeting, not even that there is nothing: %1. Ask them under Attendance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in attendance is no member. Add them at the meeting instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the interest is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some answers need another look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has scores or actions, which would be lost. Take those away first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number of months from 1 to 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next meeting comes after this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the meeting has not come yet, so there is nothing to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has no quorum. Say how its decisions will be confirmed, or hold it on another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is not signed, so there is nothing to correct: change it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from when to when the meeting looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of the period is before its first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many members must be there: one at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of what panels work with cannot be read. Install Heed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assurance note of this meeting is signed, so nothing in it changes. Add a correction under Assurance note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which chair signs the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the chair or the deputy who was there can sign the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what they do while it is discussed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note cannot be signed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the terms of reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this line a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action is finished under Learning, with what shows that it was done and a day to look if it helped: open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the day is moved: the earlier day is kept, with the reason beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the action is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who: a name, or a reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot end before it began: check which day is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules for the risk register could not be read: install Heed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Heed cannot write the report %1 yet: choose one of those that the page Packs lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: check that its folder exists, that you may write there, and that the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report has no section called %1: take it out of the list of sections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack cannot be kept like this: mend what is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Heed makes no packs of the kind %1: choose board, quarterly or panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack has no title: say what its readers call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period has no days: give its first day and, not before that, its last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period is not over (its last day is %1), so its figures would still change: choose one that has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section is chosen, so the pack would say nothing: tick at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commentary does not say whose it is: give the post of who speaks, such as &quot;Complaints manager&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason is given. Say why, so that who reads the pack later understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack %1 is in the bin: take it out before you work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack %1 is no draft any more, so it cannot be changed: take it back to draft while it is not issued, or begin another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack %1 is not approved: have it approved first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack %1 was not issued, so nothing of it is kept yet: issue it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that nobody has read for this pack: %1. Read each and tick that the family would not recognise it, or mend it in its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody saved something while the pack was being counted, so it was not issued: issue it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack %1 was issued, so it is kept for good: withdraw it instead, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PDF was kept when the pack %1 was issued: only its data are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is of another kind, %1: name that kind, or another pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of an issued pack the PDF and the data are kept, so it cannot be written as %1: let the file&apos;s name end in .pdf or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day on which it was approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day on which it was asked for, or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom it went to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has not come yet: enter the day it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day on which it was sent: on or after its approval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulation 18 asks for this: write it, or say there was none, before it is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year has to end first: it was approved before 1 April.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read at line %1: a number is missing, or an organisation stands twice. Take the file as NHS England publishes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 has no organisation in it: take the file as NHS England publishes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no published file of complaints in care homes to compare with: KO41a is returned by NHS bodies only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the published file of KO41a by organisation: its columns are others. Take the file of organisations from NHS England&apos;s Data on Written Complaints in the NHS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than one year, %1 among them: keep the rows of one year and bring it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days asked about end before they begin: check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the first and the last day asked about, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who prepared what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day on which the request came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be sent before the request came: check the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read as a list of columns: check that it is there, and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list counts the code %1 in two columns: leave it in one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has the column %1 twice: take one of the two lines out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of columns cannot be read at line %1: save it as CSV in UTF-8 with the columns year, column, section, codes and source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has no place for what fits nowhere else in the section %1: put a * among the codes of its column for Other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section &quot;%1&quot; is unknown, missing, or stands more than once in the list: start from the list that Heed saves, and change its lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one year for the whole list: write it in each line as 2025-26.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KO41a is a return of NHS bodies to NHS England, and this store is kept for a care home: there is nothing to send. Where the NHS pays for some of your care, its commissioner may ask you for numbers of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document %1 is not as it was added: do not rely on it, and restore the last good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result could not be written to its end: check that the disk has room, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the store itself, and a backup must be another file: name one, best on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists and is no backup of this store, so it was not touched: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be restored onto itself, and it was not touched: name the store that it is to replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no file, so no store can be put there: name the store that the backup is to replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 is damaged, so it took no store&apos;s place: restore an older one, or see with heed verify what is left of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery sheet cannot be written as %1: let the file&apos;s name end in .pdf or .txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier Heed made this store, and it was not touched: open it once in Heed&apos;s window, which copies it and brings it up to date, and then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store needs the organisation&apos;s name, because it stands on every report: enter it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackWords</name>
    <message>
        <source>Number at its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
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
    <name>InvestigationWords</name>
    <message>
        <source>Was complained about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saw or heard what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the decision in question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manages the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows the subject, was not involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient safety response (PSIRF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inquest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police inquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnel procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, the complaint goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it has to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them about the complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive their account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them how things stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk it over afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional, not financial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal, not financial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indirect: of somebody close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people set a conflict aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadCheck</name>
    <message>
        <source>%1 was not checked against conflicts of interest: choose them under &quot;Who looks into it&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningWords</name>
    <message>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no figure fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figures said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back: answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family would not recognise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackWords</name>
    <message>
        <source>Board report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints received and closed, what was settled at the frontline, what is open, what was found and learned, the ombudsman, and complaints, incidents and claims side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three months in short: what changed since the three before, month by month with limits, what was found and learned, and actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a complaints panel looks at: data, what is overdue, cases of interest without names, actions, the ombudsman, the registers side by side, and feedback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty of candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How regulation 20 was kept: told in person, written, results shared, each with its target; every open duty in one line; and what the Care Quality Commission was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness and equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formal investigations, suspensions and outcomes by group, declarations of interest, and the self-assessment. Counts only: no names, no references, small numbers hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Culture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in the records and what each of them asks, places from which little is heard, and the charter and seven points as you see yourselves: gaps first. Small numbers hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What regulation 18 asks for of a year to 31 March, item by item, with what is missing first; texts are written on the page Returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CQC summary of complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulation 16(3): what is missing, then every complaint of the period with its responses and what came after them. No names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CQC report on governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulation 17(3): what is missing, what shows that regulation 17(2) is kept, and the plans for improvement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KO41a return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The yearly return of an NHS body to NHS England, for a year from 1 April to 31 March: what does not add up first. Exact numbers, not for publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to be done in the twelve months from today, whatever the period says, what is overdue, who is responsible, training, and the gaps of the complaints policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior oversight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who sign: replies that wait, serious cases and who looked at them, and an extract for the risk register by theme and place. References, no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role objectives (template)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each role promises about complaints and what would show it: to be changed and agreed. Best made as a document (ODT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions opened, done, late and moved; whether they helped; what came back; “You said, we did” as it was approved; and with whom it was shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sheet in plain words: what came in, what was settled, what is late and what to do next, what was learned, the duty of candour, and the last twelve months.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelWords</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why so far assured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it escalates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How decisions will be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Sits as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
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
    <name>RecordDesk</name>
    <message>
        <source>1 day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days after</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n months after</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 year after</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n years after</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
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
    <name>RedactedPdf</name>
    <message>
        <source>Redacted copy</source>
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
    <message>
        <source>The day of “%1” is kept; what follows is not a time of day (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of totals (“%1”), left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one cell of this line is filled (“%1”), so it is no record; left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1 has no header, so what stands in it is left out: “%2” and whatever follows. Give the column a header and import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heed writes the column %1 and does not read it back: “%2” and whatever follows are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a pipe or a device, which can be read only once. Save what it gives as a file, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map file is JSON, but not an object of entries in { and }. Correct it; the help page on importing shows an example.</source>
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
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
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
        <source>By when?</source>
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
        <source>What will be done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it?</source>
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
    <message>
        <source>No enquiry: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: results shared %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: results due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, offered %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 by %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy kept %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sent %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, advised by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1, advised by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) spoke on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) has not spoken yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be looked into (step 4, 20(3)(c))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is named yet. If nothing will be looked into, say so and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;leads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results &amp;due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there is n&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if nothing will be looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results &amp;shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meeting offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasonable support (step 7, 20(2)(b))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No support has been offered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts and refusals (step 10, 20(5))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attempt is recorded. They are needed only if the person cannot be reached or does not want to be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a refusal: how they declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has advised to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the police ask you not to speak yet, keep their advice here. The duty stays open and its clock runs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advised &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A professional&apos;s own duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is recorded. It is not part of regulation 20 and need not be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctors, nurses and others have a duty of their own to tell, say sorry, put right and explain, also where harm was slight or only possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Spoke on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said sorr&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was put &amp;right or offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Effects explained, short and long term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters written elsewhere, and their copies (steps 8, 9 and 11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. Letters that are written here stand under Letters, with their copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or say below where the copy is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of ap&amp;ology in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the copy is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty if the text above is the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why before the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if it went out before the person was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty of candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duty of candour is open or kept. Open one on an incident, a complaint or a claim, or here after a mortality review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duty fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it &amp;unintended or unexpected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose fault it was plays no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it happen to a service user in &amp;regulated care?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did a health care professional have to treat to prevent death or such harm?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Opinion of (name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A health care professional. Without an opinion nothing can be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their &amp;profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day of the opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed when it is not notifiable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it apply?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test of regulation 20. A grade of harm in the incident log only prompts it and decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the &amp;test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go &amp;on as notifiable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whom to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what &amp;ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next of kin is not a ground by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows their &amp;authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as a lasting power of attorney that was seen. Not needed for the person themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and communication &amp;needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person it happened to, or somebody who acts lawfully for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin to make contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nobody can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They &amp;declined to be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person; never before the day it was known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was t&amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Account of all the facts known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts &amp;known as at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ap&amp;ology, in its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To say sorry is not to admit liability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the written &amp;record is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wr&amp;ote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may s&amp;ee it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps 2 to 7: tell in person as soon as you can, with all that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were told in p&amp;erson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results and closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps 8 to 11: follow up in writing, share what the enquiries find, keep a copy of every letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason to open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;first letter is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enquiries are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are s&amp;hared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (1 working day late)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 working days late)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Next: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Next: %2, by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The police advise to wait; the duty stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided: two questions come before all others, and one of them has no answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for the opinion of a health care professional, with name, profession and day. Without it the duty cannot be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not notifiable under regulation %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifiable under regulation %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a health care professional had to treat to prevent such harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a name, %2 what this person is in the case: &quot;Bea Larkin (who complained)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be an offence under regulation 22(3): %1. Put it right today and take advice. The law names no number of days; it says as soon as reasonably practicable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy was not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupational health: its advice or its timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe system of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations were not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preventive measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sh&amp;ows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims by staff: what failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For claims of stress or bullying at work, by the six kinds of NHS Resolution&apos;s Being fair (2019).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the person that it came, who deals with it, and offer to discuss how it will be handled and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed where it was opened in error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as another case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New issues: a new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who pays for the care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and the %2</source>
        <extracomment>%1 &quot;quorum is 3 with a chair&quot;, %2 a role: &quot;medical lead&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NHS and the council or the person pay together, so the complaints rules bind this case (SI 2009/309): acknowledge within 3 working days, and answer together. After your reply the person can go to the Parliamentary and Health Service Ombudsman and the Local Government and Social Care Ombudsman, who work as one team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge what was passed on to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the NHS complaints rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the councils&apos; complaints rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not agreed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by %1 and %2. To protect: %3. Contact: %4. %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, next review by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saw to it on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to see to it by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to see to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hurt: %1. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: %1. Ended %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred %1, advice awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet if it was followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, assessed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, done %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To talk by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 talked with them on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Passed on to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupational health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was referred yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a referral or a piece of advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for each piece of advice, and if it was followed: claims by staff often say that it was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice &amp;came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it &amp;followed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why not, or why in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk of stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk was not assessed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess an area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six areas of the Health and Safety Executive: demands, control, support, relationships, role, change. Assess each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ssessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;prevents harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who sees to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks about how they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No talk is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan or record a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Talked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;y whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they &amp;are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passed on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody else has to act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a plan yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each member of staff who is touched by it, not only for the person reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;After what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named &amp;contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the reviewer or an investigator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Representative or friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Policy that is followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given to them on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes the &amp;work safe meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Offered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helped, looking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people at least, one of them from human resources. Each agrees for themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Enw</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;greed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may open this review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else sees it: not in lists, not by searching. Each look is kept in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name with which they open this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they &amp;need it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not. Leave it empty if it does not come into question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is suspended. Most reviews need no suspension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it to &amp;protect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which risk, and why it is real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;shift or place?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work from &amp;home?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with &amp;other people?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work without some s&amp;ystems or tasks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work under super&amp;vision?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;econd who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Told in writing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not full pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First &amp;review by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En&amp;ded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews of the suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not reviewed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reviewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next review by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is hurt, and what do they need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted yet. Begin with the patient and the family, then the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody who is hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who is hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they &amp;need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose &amp;obligation is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Met on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None are noted yet: those of the learning response and of an investigation belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ho sees to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why &amp;not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the&amp;y were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are named on no review. A review of a person is the exception: it opens only after a learning response raised a concern about one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review that you are named on fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning response and the concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person and the act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer to the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system, asked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What played a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order in which they were asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look at the system goes on in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it differs from like cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formal investigation began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No like case was decided before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like cases decided before, without names: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decided and signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs off as: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in Heed by %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal of the audit trail when this was made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review is no finding of guilt. What the system has to learn goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of a signed review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice data, invented. Restricted: only for the people named on the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted: personal data of staff, only for the people named on the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No like case was decided before: same act, same group of staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like cases decided before: %1. Same act, same group of staff; no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of them: %1. If you decide otherwise, say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers lead to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every question is answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conflict of the reviewer, %1, waits for a second person&apos;s word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formal investigation &amp;began on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with the word of a director or a panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it &amp;ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason to open the review again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New facts. What was signed stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What do you decide?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least that puts it right is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words that the person will read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the look at the &amp;system goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference. No outcome ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it &amp;differs from like cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a formal investigation: a director or a panel, never the line manager or an investigator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only to withdraw the review, or to agree to the reviewer as the second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gn the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree to the reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people decide, one of them from human resources. Look at like cases first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never a finding and never automatic: only if there is no other way, short, in writing, on full pay, and looked at again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suspension is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three questions instead of blame: who is hurt, what do they need, whose obligation is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What claims by staff most often name as missing. Each line says if it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report to the board&apos;s committee: three months, and how they compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers for the complaints panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report to the panel and the board: how regulation 20 was kept, and each open duty in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report to the board, to staff and to those who use the service: what was promised, what was done, and whether it helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report to the board: who enters formal processes, and what they come to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: invented data. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Of these sites only: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in the store is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is %1 a name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds an age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds a telephone or NHS number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names a place: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names were taken out; does what is left still tell who it was?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft. Read its texts, then have it approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by %1 on %2. Once it is issued it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by %1 on %2, approved by %3 on %4. It stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn by %1 on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered late, on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered late, on %1; it counts by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported on %1; it counts by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the bin on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the bin on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the store on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others who were affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody but the person on the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overall harm of the incident is that of the worst affected. LFPSE numbers run the other way: a lower one is worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm to the &amp;body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm to the &amp;mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no fatal grade here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No learning response has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ask how the work is done and what to change. None of them judges anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came &amp;of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS England told %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told yet: tell without delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (regulation %2), %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to the Care Quality Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded as told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SI 2009/3112 regulations 16 to 18: without delay. Its words on injury differ from those of the duty of candour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;NHS England told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough for most events of a health service body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not replace telling the Commission here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overall harm: %1, that of the worst affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Death or absence of somebody detained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injury that needed treatment to prevent worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprivation of liberty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abuse or an allegation of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident reported to the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event that stops the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18 on an adult psychiatric unit for more than 48 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Commission is told without delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a death that was not due to the natural course of an illness under appropriate care, and not if NHS England was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not if NHS England was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, learning, notices</source>
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
        <source>About the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this claim is privileged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on %1: the mean steps at the first whole month after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits need 13 months on a side; there are %1 since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action is written down: what you promise to do because of a complaint, an incident or a claim stands here, until somebody has looked if it helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same thing again: something else has to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same theme, from another cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early to say: go on watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who raised it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents, patients, relatives: their groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthwatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care Quality Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action on a privileged claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Hwyr</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, never measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved once: first due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved twice: first due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 times: first due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 whole month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 whole months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no whole month before it to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No whole month has passed since: the figure cannot say anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few to tell a change from chance: it takes %1 months, so %2 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last %1 months all lie %2 the average from before: a change for the better, and not chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last %1 months all lie %2 the average from before: a change for the worse, and not chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last %1 months all lie %2 the average from before: something changed, and not by chance. Whether it is better is yours to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The months since lie on both sides of the average from before: no change that chance could not make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In some months there was nothing to count, so no line can be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no whole month to count yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1%5 a month on average (%2). Since: %3%5 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1%3 a month on average (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With so few a month, single months say little: judge by what people tell you too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name: “%1”. Write who they are to each other, or leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An age: “%1”. Leave it out, or say “an older person”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day: “%1”. Say the season or the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that leads to somebody: “%1”. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ward or unit: “%1”. Those who were there will know who it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody&apos;s own words: “%1…”. They will know them, and so will others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 records of this theme at this place in twelve months: whoever it was will know, and perhaps others too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a small home everybody knows everybody: tell what changed rather than what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should chan&amp;ge?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure by which you will see if it helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure fits: I will look at something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this the&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues, incidents and feedback can be counted by theme; other figures are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this &amp;site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will you &amp;look at, or whom will you ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: ask three families at the next meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure fits &amp;because ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: it is said once a year, too seldom to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When will you loo&amp;k if it helped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes up on Today by itself. Three months show two whole months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autumn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to declare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <extracomment>%1 &quot;case 2&quot;, %2 what the interest is, %3 &quot;leaves the room&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is expected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the day are listed by themselves. Guests are in attendance and do not count towards the quorum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sits as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who came instead, or from when to when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declarations of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has declared anything yet, not even that there is nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each case: who knows, manages or treated somebody in it, or handled it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is a&amp;bout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it &amp;is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without names of patients or families.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they &amp;do while it is discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no agenda yet: build it from the data, then change what you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper that you change is yours: the data no longer replace it. Names are taken out when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lace on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is first. Leave it empty for a new line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes and decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has no agenda yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add other business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best typed while the meeting is presented. Taking a line away empties its minutes and decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action was decided on yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a case, the action is its complaint&apos;s and stands with it; it comes up on Today and at the next meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On which line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What will be done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ho does it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By wh&amp;en?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections after signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was signed stays as it is. A correction is printed under it, with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which line it is about, and how it should read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y it is corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is planned. A panel looks at the figures, at cases without names and at actions, and tells the board how far it is assured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assurance note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet for a declaration: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everybody who was expected is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nobody else declares anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed from complaints of the period that were not at a panel yet. Two or three are usual; their papers are written without names: read each before it is sent out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complaint of the period stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Build the agenda from the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the mi&amp;nutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, all done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nursing lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk and claims lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays, the chair agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays and takes no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upheld by the ombudsman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graded high or extreme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>significant impact on the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back after the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same theme in the same place again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered late, or still unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case is about this person&apos;s own conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was asked for a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handled the case or signed its reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the name of somebody in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared an interest that names somebody in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is named in an interest of somebody in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to do with somebody in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quorum is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with a chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: quorate.</source>
        <extracomment>%1 &quot;4 of 7 members&quot;, %2 &quot;quorum is 3 with a chair&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: not quorate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 years from closing (rules of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complaint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incident %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of disposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains no names of people the record was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1, with its papers, its timeline, its place in the search index and the words about it in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved and destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this does not cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made before that day, copies that were saved or printed, and files outside Heed hold the record until they are destroyed too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;kind of contact?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which &amp;day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At what &amp;time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it matters: 9.30 or 14:05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;turned to whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With &amp;whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done because of this, who does it and by when. It is finished under Learning, with what shows that it was done and a day to look if it helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the day moved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when it was due on another day before: that day is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish or check under Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is about %1: nobody looks into what they did themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives a statement in this case, and so cannot weigh the statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the decision that is in question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 manages somebody whose conduct is in question, or answers to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has declared nothing in the register of interests within twelve months. &quot;Nothing to declare&quot; counts: ask for it and enter it under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said what %1 is to: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is close to %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same name as: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 manages the place that it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declared an interest that names %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1…”</source>
        <extracomment>%1 the beginning of a word: &quot;chang&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same NHS number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name and date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly the same name (%1, %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about the same age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one day apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text names that day, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both texts have words that begin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty of candour %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is logged: thanks, comments, suggestions, survey answers and concerns that are no complaint belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feedback fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told back</source>
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
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern, no complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ActionForm</name>
    <message>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Because of which record?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reference, such as C-2026-014.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be &amp;done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing that one can see when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;o does it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day such as 3/4 or +20wd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the day &amp;moved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier day is kept, with this beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open, it is the theme of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation type="unfinished">Ychwanegu cam gweithredu</translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is promised or done because of a record, by whom and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes</source>
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
    <name>heed::AnnualPanel</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Foreword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What complaints were a&amp;bout: (d)(i)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the counts, which the report makes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters of &amp;general importance: (d)(ii)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the complaints themselves, or from how they were handled. If there was none, say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Action taken or planned to improve services: (d)(iii)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did or will do because of complaints. If there was none, say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who complains, and who does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people and staff said of &amp;how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan for the year ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve&amp;d on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here; the report does not name them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sent on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What regulation 18 asks for, for each year to 31 March. The numbers come from your records; you write the rest here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (year to 31 March %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which yea&amp;r?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what I wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is blank. State: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what you wrote first: then copies of this year&apos;s report can be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To each commissioner, and to anyone who asks. Whom you gave it to is kept here and not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a &amp;commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;ked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;nt on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Document (*.odt);;Web page (*.html);;Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::AssignmentCard</name>
    <message>
        <source>The check found nothing against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a second person. %1 asked in spite of a conflict: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 set a conflict aside on %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not agree on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was asked to look into it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an investigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, asked for on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the work of %1 on this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do you agree, or not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::AssignmentForm</name>
    <message>
        <source>&amp;Who is to look into it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name as it stands in the register of interests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this person to everybody in the case?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this person in spite of that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second user must agree before it counts. Both names and reasons are kept and counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty if nobody does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Nobody can set this aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a second person to agree</source>
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
    <name>heed::BoxCanvas</name>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert makes a box, arrows move it, Shift and arrows change its size, Page Down chooses the next, Delete takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No box on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box %1 of %2 is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::BoxDialog</name>
    <message>
        <source>Scanned paper, redacted.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redacted copy of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heed cannot read the words of this paper, so you draw a box over each place that is to be taken out. In the copy nothing is left under a box. The copy is opened again and looked at before it is kept; the original stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>&amp;Add a box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the box away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2, 1 box</source>
        <extracomment>%1 of %2 pages; %n boxes on this one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Page %1 of %2, %n boxes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Making the copy and looking under the boxes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::CandourCard</name>
    <message>
        <source>Go to duty %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a duty of candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty of candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a duty whenever somebody may have been harmed by what was unintended or unexpected: it starts as something to be decided, and both records are linked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::CandourForm</name>
    <message>
        <source>How it came to be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an incident, complaint or claim, open the duty on that record: it brings everything along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day you &amp;knew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock starts here and not on the day it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day it &amp;happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To &amp;whom it happened</source>
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
        <source>Wha&amp;t happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who told you and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which definition binds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It follows from the kind of organisation; change it only for a service that is registered otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NHS Standard Contract applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract asks for 10 working days, counted from the day you knew (not verified against its text). Otherwise your own target holds: the regulation says as soon as reasonably practicable and gives no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a duty of candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change duty %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::CandourLetterEditor</name>
    <message>
        <source>%1 of %2 sentences (%3%) are this person&apos;s own story; the others stand in the template.</source>
        <extracomment>%1 and %2 are counts of sentences, %3 a percentage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again: no sentence seems to give %1.</source>
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
        <source>&amp;Large print (18 point)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes out is kept exactly as it is: it is the copy that regulation 20(6) asks for. It cannot be changed afterwards; you can write another letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which &amp;day does it go out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why &amp;before the conversation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is told in person first, and then in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;end...</source>
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
</context>
<context>
    <name>heed::CandourLettersSection</name>
    <message>
        <source>Letters of this duty</source>
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
        <source>Nothing has been written here yet. A letter begins with what this duty says, and can be finished later. Letters written elsewhere are kept on the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went out on %1, from %2; the copy is kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft of %1, changed on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Llythyrau</translation>
    </message>
</context>
<context>
    <name>heed::CandourPage</name>
    <message>
        <source>Search in duties of candour (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation type="unfinished"></translation>
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
        <source>&amp;Late to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duty is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, known since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to its record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The harm is held lower than before. The steps that were taken stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (regulation %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Ble</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (1 working day late)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 working days late)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (own target)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (own target: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be told by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (NHS Standard Contract, not verified)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Wedi cau</translation>
    </message>
</context>
<context>
    <name>heed::CandourSettings</name>
    <message>
        <source>Duty of candour: your own days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulation 20 names no number of days: it says as soon as reasonably practicable. These are local targets, in working days; those here are a starting point only. A change counts for every duty that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tell in person (local target)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the day the organisation knew. Where the NHS Standard Contract applies, its service condition 35 counts instead: %1 working days (not checked against its text).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the first &amp;letter (local target)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the &amp;results (local target)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed for a new enquiry, from the day it is entered; each has its own day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where these days &amp;come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy and its date, such as: Being open policy, version 4, 1 May 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::CandourSourceList</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::CaseForms</name>
    <message>
        <source>This case is closed and linked to the one that goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close as the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which case is it the same as?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was that found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new gets a case of its own, with the same people and place, and its own days. What was not answered reopens this one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did it come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays decides which rules bind, by when you answer, and which ombudsman comes next. Days that were set before stay on the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays for the care?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What puts it right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
        <source>What was found stands under Investigation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What puts it right stands under Investigation: %1.</source>
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
</context>
<context>
    <name>heed::CasesSection</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the complaint of case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 against the standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case was chosen yet. Cases of interest are proposed under Agenda.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::Casework</name>
    <message>
        <source>The letter went on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter has not gone yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by %1 on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came late, and is looked into all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came too late and is not looked into. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not in their best interests, so it must not be considered. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: they may complain for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person agreed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person refused on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was asked on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has not been asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their part came on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answer the person themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their part is due on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on, and received on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not returned; given up on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminded on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told about %1 on %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on every letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: withdrawn on %2, so write by post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: agreed on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hear again by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits ended on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warned on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being looked at; nothing was limited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Looked at again by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by %1, %2, on %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by you and told on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer applies; kept for the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by a later version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told, but it does not count as in time: it was not agreed before the one before had passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This timing comes from general knowledge: check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::CaseworkCards</name>
    <message>
        <source>Other organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has a part in it. You lead, and send the one reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an &amp;organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the person&apos;s agreement (regulations 6, 7, 9 and 11). Once it is passed on to another organisation, the case ends here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is its pa&amp;rt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was the person as&amp;ked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did they &amp;agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did they re&amp;fuse?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it &amp;passed on and received?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day from which the second organisation acknowledges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When is their part &amp;due?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did it co&amp;me?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person agreed to two ans&amp;wers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is dealt with like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide that it is &amp;not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case ends with it, and the person is told why in writing (regulation 8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which exception is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason, as the person will read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;decided?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did the &amp;letter go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as you can. What was put right at once needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked whether it came in time: 12 months from the event, or from when they knew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the t&amp;wo questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice yes: it goes on. Otherwise the case ends, and the person is told why (regulation 12).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did it happe&amp;n?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did they come to &amp;know, if later?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had they &amp;good reasons for the delay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it still be looked into well and &amp;fairly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping them informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody noted that they were told how it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an &amp;update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when they hear again, and it comes up on Today (regulation 14(1)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When were they &amp;told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What were they told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When do they hear &amp;again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they need to read us and be heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded. Ask: most people need nothing, and some cannot say it unasked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown wherever a letter is written (Accessible Information Standard).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who needs it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they &amp;need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of print, or the language of the interpreter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did they &amp;say so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show it on every letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When were others &amp;told who need to know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it first m&amp;et?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent was asked for. Whoever complains for themselves needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for it stops no clock: acknowledge meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it c&amp;over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which &amp;part, or which organisation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was &amp;asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it as&amp;ked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When do you ask a&amp;gain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did you last &amp;remind them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it gi&amp;ven?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it re&amp;fused?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did you stop &amp;waiting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which a&amp;uthority?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did you &amp;see the paper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May they complain for somebody else?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded. It is asked for a child, and for somebody who lacks capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a &amp;decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the best interests of the person it is about: it must not be considered, and you write why (regulation 5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why does somebody else complain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does the &amp;child not complain personally?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the child &amp;understand and want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gillick: a child who understands enough decides for themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the capacity &amp;assessment find?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who a&amp;ssessed it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it in the &amp;best interests of the person it is about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? The person may &amp;read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it deci&amp;ded?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did the &amp;letter go that says no?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed: write by post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an agree&amp;ment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail counts as writing to somebody who agreed (regulation 15).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdrawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help from an advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody noted that they were told about free advocacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that they were &amp;told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council has to provide it for complaints about the NHS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which &amp;service?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they &amp;say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is the advocate &amp;reached?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on which a letter would hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a da&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A death, a birthday, an inquest: letters near them are held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which &amp;day is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact that became too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no limits. Most of what is hard to bear has a reason: look there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at &amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new complaint from the same person is always looked at. This shows nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;happens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts and days. Say nothing about what the person is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Our own handling was looked at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Adjustments that could help were tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did the &amp;warning letter go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y was there none?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violence or threats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who decided on limits?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their &amp;post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it &amp;decided?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;limited, and what stays open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was the person &amp;told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When do you look at it a&amp;gain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did they app&amp;eal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came o&amp;f it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did the limits e&amp;nd?</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Privileged: what was written for legal advice or the court case, and what is reserved for it, is not shown to your role.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ComparePanel</name>
    <message>
        <source>Compare with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your shares beside those of comparable organisations, as NHS England published them. More complaints are not worse care, and this is no league table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which year of yours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a published file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only organisations of the same &amp;type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the same &amp;region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New complaints from a half to double of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New complaints from a third to three times yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any number of new complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one is &amp;yours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your numbers come from your own register all the same; this gives your type and region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked ones are compared. What fits the answers above is ticked; change it as you see fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was brought in yet. Get &quot;Data on Written Complaints in the NHS, Secondary Care KO41a, organisation level&quot; from NHS England&apos;s website, and bring it in here. Heed itself fetches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 organisations in %2, brought in on %3 from %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of every organisation add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that do not add up, as published: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least %1 organisations: fewer would make no fair comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which published file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV or spreadsheet (*.csv *.xlsx *.ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 organisations of %2 are in.</source>
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
    <name>heed::ComplexityCard</name>
    <message>
        <source>How much it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are needed to answer it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apart from how serious it is: a grave case can be simple to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep that</source>
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
    <name>heed::CulturePanel</name>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be met, and nothing shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before the board yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the board more than a year ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the board %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What closes the &amp;gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the &amp;board on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charter and seven points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fair you are, in your own view: with what shows it, who owns it, and when the board saw it. Look at it every year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a point of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points not assessed yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gap is known.</source>
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
    <message>
        <source>Nothing that is worth saying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
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
        <source>Set on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due dates, every version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dyddiadau</translation>
    </message>
    <message>
        <source>Nothing is due by law here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold from %1 to %2: %3. No clock stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold since %1: %2. No clock stops.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::DeedCard</name>
    <message>
        <source>Ctrl+S</source>
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
    <name>heed::DutiesRoom</name>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy self-check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::DutyPanel</name>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What has to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it falls &amp;due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 12, for each year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31 is the last day of any month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;very how many months?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Within how many days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of being asked; the day after is the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days &amp;before is it shown on Today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was due before this day is not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post outlives a name; a user&apos;s name puts it on their own Today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ve&amp;rsion of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of it is not con&amp;firmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It binds &amp;us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it does not bind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the law, the regulators and your own rules ask of you every year, every few months, or when somebody asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Hwyr</translation>
    </message>
    <message>
        <source>When somebody asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Newid</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not bind you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: binds other organisations (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: switched off. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It binds us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It binds us: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it can be seen: a paper, a link, minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done after all: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A duty of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that comes with Heed goes back to what it was. One that was done stays; switch it off instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties calendar.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Document (*.odt);;Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::DutyWords</name>
    <message>
        <source>On one day of each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many months after it was last done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything the post may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handle complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide that a complaint is not dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be met, and nothing shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due tomorrow, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>due %1, in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>was due %1, %n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>each year by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n days of the request</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, asked for on %2: was to be sent by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, asked for on %2: send it by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written down here as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last sent %1: request %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last done %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::EqualityCard</name>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Religion or belief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy and maternity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marriage and civil partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equality, kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record ans&amp;wers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers about the patient or resident, freely given. They are counted in reports and shown nowhere else, not even here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers were recorded on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
</context>
<context>
    <name>heed::EquityPanel</name>
    <message>
        <source>Equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who enters formal processes, who is suspended, and what reviews come to, by group. Counts of all reviews, without names; small numbers are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which period?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: White %2, black and minority ethnic %3, not stated %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headcount by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No headcount is kept yet. Without one no ratio can be calculated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a headcount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your staff records, as staff stated it. The newest on or before the end of the period counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Black and minority ethnic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the numbers come &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of minority ethnic staff who enter, divided by the share of White staff (Workforce Race Equality Standard, indicator 3). 1.0 means equal. Those who have not stated their group are shown and count in neither.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::EscalationCard</name>
    <message>
        <source>%1 looked on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put before %1 on %2: nobody has looked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put before senior staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody put this case before senior staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases graded high or extreme, and those with a significant effect, come up by themselves under Oversight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y should they see it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is to l&amp;ook?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ut forward on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Looked at on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they &amp;decided or asked for</source>
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
    <name>heed::Facts</name>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::FairnessForm</name>
    <message>
        <source>1. May a review be opened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why do you want a review of a person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of what goes wrong comes from the system. A review of a person is the exception: it harms people where it becomes routine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. What the learning response found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ference of the incident or complaint, if it is in Heed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as I-2026-0042: its finished learning response is fetched. Leave it empty if the response is kept elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of &amp;learning response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review of a person follows a look at the system and never takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reference, or where it is &amp;kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who le&amp;d it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day it was f&amp;inished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the concern a&amp;bout?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conduct is what somebody did; fitness is whether they can practise safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;concern, as the learning response says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own words keep the review to what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. One person, one act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One. For another person open another review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To find like cases, and to see whether groups are treated alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ethnic group, as the person stated it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only counted, never shown with a name: to see whether groups are treated alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of &amp;act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done or left &amp;undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One act or omission. For another one open another review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ci&amp;rcumstances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Who reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name as it stands in the register of interests. Without a declaration in the last twelve months nobody can review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the reviewer to the perso&amp;n?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relative or a line manager of the person cannot judge them fairly, and nobody would believe it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this reviewer in spite of a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the check finds one. A second user must agree before anything is signed; both are counted and reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. Which questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review keeps the version it begins with, also when the questions change later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a fairness review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::FairnessPage</name>
    <message>
        <source>Search in your reviews (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;uspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the signed record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is saved. It is not encrypted: keep it where only the named people can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review was withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is signed. Support and repair go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: answer six questions about the system. The person comes after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: answer the questions, one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: two people decide and sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, opened %2. Only the people named on it may open this review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to its record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These questions are a starter set in Heed&apos;s own words, not the official tool&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suspension is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the system did to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person, one act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Ble</translation>
    </message>
    <message>
        <source>Why it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::FairnessRoom</name>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charter and seven points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question sets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::FairnessWords</name>
    <message>
        <source>The investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than full pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes something less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient or resident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inquest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Newid</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupational health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk of stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be reviewed by %1: 1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be reviewed by %1: %2 days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be reviewed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done or left undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer and person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formal investigation began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspension ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First review by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of the suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A learning response raised a concern about one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done after every incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The harm was grave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asked for it</source>
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
        <source>Multidisciplinary review</source>
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
        <source>Investigation of a complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguarding enquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another learning response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitness to practise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black and minority ethnic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action about the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informal conversation or advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restorative way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training or supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formal investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager, not the line manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The investigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff side or union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled informally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person left before it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::FeedbackForm</name>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who wants an answer to what went wrong has made a complaint: log that instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day it was &amp;heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day such as 3/4 or yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words, as far as you have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Good or bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is mostly about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it &amp;came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and whose</source>
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
        <source>Whose care it is a&amp;bout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this empty when nobody was named, or the survey promised not to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day it happ&amp;ened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day they were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When those who said it heard what was done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number at its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change feedback %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks, comments, suggestions, survey answers and concerns that are no complaint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::FeedbackPage</name>
    <message>
        <source>Search in feedback (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good or bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good and bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told back or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Safle</translation>
    </message>
    <message>
        <source>Any site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were told today what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feedback is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, heard %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told them today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who said it heard today what was done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words were written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose care it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Ble</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number at its source</source>
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
    <name>heed::FinishSection</name>
    <message>
        <source>Only who works on records finishes an action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hen was it done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows that it was &amp;done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet, a record, a purchase, what somebody saw: something another person could look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish this action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done, and nobody said how one would know if it helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How one will know if it helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>This says that people were told. It is weak evidence: what would somebody see who walks in tomorrow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish and measure</source>
        <translation type="unfinished"></translation>
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
    <name>heed::GistMaker</name>
    <message>
        <source>%1, born %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Ble</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::GradingCard</name>
    <message>
        <source>%1: %2 risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 x %3. %4. Graded %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This matrix is to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;grave would it be if it happened again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the Department of Health&apos;s list of 2009, or the NPSA&apos;s five by five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely is that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk is not graded by a matrix yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once when it comes in and once when it closes. The grade is written onto the case.</source>
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
    <name>heed::HelpWindow</name>
    <message>
        <source>Help – Heed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page says that. Try one word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::HelpedSection</name>
    <message>
        <source>It is not done yet. Finish it first: then the figure from before and after stands here on the day you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 times from %3 to %4 at the same place, after it was said to have helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody said by what one would see if it helped: set a measure under Finish and measure, or answer from what you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wanted to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure fits because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was answered so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back %1 times. %2, by %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else could help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done did not change it. Try something that does not rest on people being told again: a form, a tool, a rota, a second pair of eyes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence for who reads it later: what you saw or heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did you loo&amp;k?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When will you look a&amp;gain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed when the answer is “not yet”.</source>
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
    <message>
        <source>Which never event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the safeguarding referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of the referral</source>
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
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::InterestPanel</name>
    <message>
        <source>Conflicts of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looks into a case without a declaration in the last twelve months; &quot;nothing to declare&quot; is one. Every choice of an investigator or reviewer is checked against this register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nil returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everybody who signed today that they have nothing to declare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the nil returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nil returns entered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has declared within twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owes a declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody known here has declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last on %1: ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never: nobody of this name may look into a case yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts that two people set aside, last twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks into it. %2: %3 %4: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And in restricted reviews, which are only counted: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::InterestSettings</name>
    <message>
        <source>Taken away in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 More than twelve months ago: ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who declares it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nursing, medical, management: to see who has declared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of interest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which organisation or person is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked at it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it published?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is asked to look into a case who has declared nothing within twelve months; &quot;nothing to declare&quot; counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person or an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the register of interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 have declared within twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts that two people set aside in twelve months: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::InvestigationCards</name>
    <message>
        <source>Which &amp;issue?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, severity: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm told: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a heading, %2 what somebody wrote: &quot;Impact: she lay in the cold&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (figures to be checked).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their reference: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can the complaint go on? %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How grave is what they tell?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At which stage of care?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is not checked against the manual yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much harm do they tell of?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list is not checked yet, and readers seldom agree on harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the letter tells (HCAT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not coded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Healthcare Complaints Analysis Tool: a letter tells of about two problems. Severity is what the person tells; how complex the case is stands apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes &amp;up for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How great is the injustice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Ombudsman&apos;s scale, for what is no loss of money. Its figures are to be checked before use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much, in whole pounds?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it delivered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes up for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No remedy is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a remedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring people back to where they would be, if that is possible; else make up for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which other in&amp;quiry?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the contact there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can the complaint go on meanwhile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who advised it, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other inquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other inquiry is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an inquiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them stops a complaint by itself, and no clock stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed with the person yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>What should have happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminded %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;happened, as the person tells it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did it do to them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they want to come of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was this agreed with them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, as far as it could be found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should have happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the policy, standard or guidance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the difference?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the work and its conditions before the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues agreed with the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is set down yet: agree with the person what to look into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set down an issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, what it did, what they want; then what you found. Offer to talk about it when you acknowledge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, what it did, what they want; then what you found. Offer to talk about it when you acknowledge (regulation 13(7)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be &amp;done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart, a rota, a photograph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence is listed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who is asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is their post?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is their part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When were they asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When were they last reminded?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did it come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was asked for a statement yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gives one as a witness cannot be the investigator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence sent %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted as done %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted as done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended from %1, agreed with %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which &amp;ombudsman?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer them by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it answered?</source>
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
        <source>What the ombudsman asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ombudsman has been in touch about this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enquiry is not an investigation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &amp;which contact?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they &amp;recommend?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was evidence sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did they accept it as done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they recommend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recommended yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they re&amp;port?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty where the Local Government and Social Care Ombudsman returns the complaint to you: you have twelve weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was that agreed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have reported nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what they report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the ombudsman&apos;s own words, so that your figures can be laid beside theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No support was offered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support offered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account received %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account asked for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact for support: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told the outcome %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked over afterwards %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is their &amp;post?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed so that nobody looks into their own conduct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it known that it is about them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When were they told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was support offered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which support?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did they say to it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is there for them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the investigator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When were they asked for their account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When were they told the outcome?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it talked over afterwards?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff who were complained about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in particular was complained about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a member of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them, support them, hear them, keep them informed (Complaint Standards, just and learning culture). The result of a personnel procedure is never kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who was told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What were they told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were told nothing since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::InvestigationSection</name>
    <message>
        <source>Investigation</source>
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
    <message>
        <source>&amp;Record with the decision that its letter went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for the home, such as the registered manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record in the case that they were told how things stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When do they hear &amp;next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the letter says. It is shown on Today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ItemSource</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: %1. %2</source>
        <extracomment>%1 why a case is on the agenda, %2 the beginning of its paper</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Decided: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::Ko41aListsCard</name>
    <message>
        <source>Columns of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When NHS England changes the columns, save the list, change its lines and its year in a spreadsheet program, and bring it in. Earlier years keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a year&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 columns, those of %2. Source: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which list of columns?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of %1 are in, for that year and later ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::Ko41aPanel</name>
    <message>
        <source>Does not add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be checked by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted, and under Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KO41a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The yearly return of written complaints to NHS England. Heed counts and checks it and saves a file; you send it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (1 April %2 to 31 March %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 checks are in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation type="unfinished">Cwynion</translation>
    </message>
    <message>
        <source>Age of the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who complained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other subjects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back and open at the end, resolved before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another body leads the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every complaint of the year is counted, and each has its column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on %1 with %2 carried forward. Keep it again if you sent a corrected one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the return as it was sent: next year Heed compares what is brought forward with it, and names the cases that differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv);;Spreadsheet (*.xlsx);;PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return is saved in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The return is kept as it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::Ko41aSenderCard</name>
    <message>
        <source>Who sends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the Organisation Data Service has it: three to five signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As published: Acute, Mental Health, Community Provider Trust, Ambulance, Integrated Care Board or Others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the &amp;integrated care system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the integrated care system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the NHS England &amp;region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me of the NHS England region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep who sends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::LearningPage</name>
    <message>
        <source>Search in actions (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Hwyr</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished">Safle</translation>
    </message>
    <message>
        <source>Any site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A kind of record, its reference, and what it is about: &quot;Complaint C-2026-014, Communication&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Newid</translation>
    </message>
    <message>
        <source>Did it help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Ble</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How one will know if it helped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure fits because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Nawr</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not done after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as not done after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to %1 by %2 on %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken away by %1 on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::LearningRoom</name>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::LearningSettings</name>
    <message>
        <source>Learning that comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a theme comes up again at the same place after somebody said that an action had helped, Heed asks what it means. No law names a number: these are a starting point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked from so &amp;many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that are linked count as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within how many &amp;days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days is it &amp;watched?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the day on which somebody said that it had helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person does &amp;everything here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No panel or committee is asked for, and words for others are checked more strictly, since everybody knows everybody. It counts from the next time the store is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
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
    <name>heed::LetterNeeds</name>
    <message>
        <source>the person who complained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps %1 to read and talk with you: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter sent today would arrive near a sensitive day. %1</source>
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
    <name>heed::LinksPage</name>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that may tell of one event. Linked records count as one event on the dashboard and in packs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, link them (Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not belong together. It is not proposed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last answer back (Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the newest records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two of the newest records look as if they told of one event. Each record also shows its own proposals, on its tab Together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have looked through all proposals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2. Linked records count as one event on the dashboard and in packs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ListSentence</name>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 records are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 records are shown, and %3 of those are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 records are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln record(s) are shown.</source>
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
    <message>
        <source>&amp;Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::MembersPanel</name>
    <message numerus="yes">
        <source>%n members must be there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, one of them the chair or the deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and the %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members and terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits on the panel, and the terms it works by. Each meeting keeps the terms of its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not a member today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sits as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sits on the panel yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chair from the board, leads for complaints, nursing, medicine, risk and claims, and a patient voice are usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Enw</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty while it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the terms that Heed proposes. They become version 1 with your first meeting, or when you change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new version of the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more that must be t&amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings before that day keep the terms they were held under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;many members must be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;chair or the deputy must be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets e&amp;very how many months?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why it is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Adopt these terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
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
    <name>heed::NoteSection</name>
    <message>
        <source>Assurance note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How far is the panel assured?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it saw that assures it, and what does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it &amp;escalates to the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty if there is nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it &amp;shares, and with whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How will decisions be &amp;confirmed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has no quorum, so it can decide nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the &amp;next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair or deputy who was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance note to the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gn and close the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by %1 on %2. Nothing of the meeting changes any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Why: %2</source>
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
</context>
<context>
    <name>heed::OversightPage</name>
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
        <source>put before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a ward or site, %2 why the case is serious</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 in 12 months; gravest: %4; %5.</source>
        <extracomment>Each of the first three is a number with its word: &quot;1 complaint&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n complaints</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 No actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Actions: %2 done, %3 open, %4 of them overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies that wait for a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter waits to be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What senior staff have to see: replies to sign, serious cases, and what belongs in the risk register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious cases that nobody senior has looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the risk register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious cases that senior staff have looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what senior staff have to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior staff have looked at every serious case that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more: when these have been looked at, the next ones stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more that were looked at before these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes and places of the last 12 months. Severity comes from the gravest record, likelihood from how many events there were. The matrix used is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has checked its bands against the source yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No theme at any place comes out above low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more come out above low: the paper says how many, the dashboard shows them all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::OwnTimeSettings</name>
    <message>
        <source>Your own times for complaints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people who pay for their care themselves no law sets the days (regulation 16): these are your own. 0 means that you promise no day. New cases take them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that it came, within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer, within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: in what the time is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. New cases take these times.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::PackFiguresTab</name>
    <message>
        <source>Complaints</source>
        <translation type="unfinished">Cwynion</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished">Digwyddiadau</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished">Hawliadau</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty of candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they were kept when the pack was issued. &quot;Show&quot; opens the records that counted then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they stand now. &quot;Show&quot; opens the records that each one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these records is in the store any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2 (not shown here any more: %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::PackList</name>
    <message>
        <source>Packs</source>
        <translation type="unfinished">Pecynnau</translation>
    </message>
    <message>
        <source>Begin a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers for your board or panel, from the first draft to what was given out. What was issued stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What kind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which &amp;period?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which &amp;sites?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>No pack yet. A pack gathers the figures, what you say to them and the texts that you checked, and keeps what you gave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
</context>
<context>
    <name>heed::PackSectionRow</name>
    <message>
        <source>Commentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always printed: without it the figures could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commentary on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you say to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed at the head of the section. Paragraphs; lines that begin with &quot;- &quot; make a list. Name nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words, as a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: Complaints manager.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::PackSectionsTab</name>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lassification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On every page. Empty for: Official: sensitive. Contains no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections and commentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what stands here (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which sites?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::PackSinceTab</name>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: was %2, is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted now and not then: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted then and not now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Heed counts it by another definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since it was issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting it again ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack that is not issued changes with its records. Once it is issued, this says what became different and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed: counted again, it is the same byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of its data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that are different now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure; only tables or words, named below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: what happened to the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened to any record that is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed besides, and figures depend on it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made with Heed %1 and counted again with Heed %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and charts that are different: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections whose words are different: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of its data: was %1, is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these records is in the store any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changed since %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::PackStoryTab</name>
    <message>
        <source>Read: the family would not recognise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: the family would not recognise it (%1, %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would the family recognise it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text of this pack was in anybody&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it was issued its texts were read, %1 of them, by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering the texts ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack prints no text in anybody&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the texts that it prints. Names are taken out as far as a program can find them. Read each as the family would: a rare illness, a ward and a month may be enough. What would give somebody away is mended in its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, commentary or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 texts are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 texts are read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::PackView</name>
    <message>
        <source>Counting the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, to print and to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its data (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document (ODT) for Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX) with the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a manager approves and issues packs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether it is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is approved. Issue it when it goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is issued, and kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a draft it can be changed, and must be approved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the store as it was given out, marked as withdrawn. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pack that was not issued goes into the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack %1 is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::PacksPage</name>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation type="unfinished">Pecynnau</translation>
    </message>
    <message>
        <source>Make a paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::PanelActionSource</name>
    <message>
        <source>done on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::PanelForm</name>
    <message>
        <source>The meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room, or how people join from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which complaints it looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures and cases &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually the first day of the month after the last meeting&apos;s figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures and cases &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the meeting &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty until it is agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change meeting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every member of that day is expected; the agenda is made from the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::PanelPage</name>
    <message>
        <source>Search in meetings (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Document (*.odt);;Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assurance note is signed; nothing changes any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: build the agenda from the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: choose two or three cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: print the agenda and send it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: say who is there, and what they declare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: minutes, then the assurance note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One matter at a time in large type, without names. Minutes, decisions and actions are typed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the records say about members and cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, case %2: %3.</source>
        <extracomment>%1 a member, %2 number of a case, %3 &quot;handled the case or signed its reply&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::PanelPresentation</name>
    <message>
        <source>Complaints panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of this matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no agenda yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2 of %3</source>
        <extracomment>%1 the day of the meeting, %2 and %3 which line of how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the standards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. A name was taken out: minutes show no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::PanelRoom</name>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members and terms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::PanelSource</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::PaperAdder</name>
    <message>
        <source>Pasted picture.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here already, and was not added again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::PaperPreview</name>
    <message>
        <source>%1, %2, added by %3 on %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A redacted copy for %1, made by %2 on %3. Why: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first page of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heed cannot show this type of file. Open it with another program to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep “%1” as a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a read-only copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;redacted copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the &amp;bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A read-only copy is open in another program. Heed removes it when the store is locked or closed; changes made there are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no program for this type of file: save a copy, and open it where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy outside the encrypted store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was saved. It is not encrypted: delete it when it has done its work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::PaperSection</name>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline and papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop letters, e-mails, scans and photos here. They are kept inside the encrypted store, and the words in them can be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redacted copy of the timeline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste papers into a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is told yet. Calls, meetings and letters belong here, on the day they happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the &amp;timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No papers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a paper to this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers (*.pdf *.eml *.msg *.docx *.odt *.txt *.jpg *.jpeg *.png *.tif *.heic *.doc *.xlsx *.ods *.rtf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file and no picture to paste: copy one first.</source>
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
    <name>heed::PeopleSection</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 complains for themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 complains (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why somebody else complains: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and addresses are changed under Details.</source>
        <translation type="unfinished"></translation>
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
    <name>heed::PolicyPanel</name>
    <message>
        <source>Shown by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again on %1</source>
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
        <source>%1 To do: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What s&amp;hows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paragraph of the policy, minutes, a survey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What closes the &amp;gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-check of the complaints policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the values of a just and learning culture in your policy, are they taught, and do people work by them? Each answer comes with what shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHSO, Making complaints count (draft, March 2021), 3.3; in our own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy, training and induction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHSO, Making complaints count (draft, March 2021), 3.4 to 3.6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How complaints are dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SI 2009/309 reg 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a statement of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statements not assessed yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No gap is known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::PosterPainter</name>
    <message>
        <source>You said, we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: invented data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for telling us. Please go on: anybody here will listen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::PostsPanel</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The responsible person signs replies and sees to it that the procedure is followed; the complaints manager runs it. Both may authorise others (SI 2009/309 reg 4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chief executive is the responsible person; where there is none, the owner, a partner, a director or the manager. One person may be both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Enw</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chief executive, registered manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty while it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; given by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may %2 for the %3</source>
        <extracomment>%1 a name, %2 &quot;sign replies&quot;, %3 &quot;responsible person&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may act in their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is authorised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorise somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In whose place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they &amp;may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cases, which places, or while somebody is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was %1 from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people were %1 from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 authorised %2 from %3 and was not %4 on that day.</source>
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
    <name>heed::ProposalsCard</name>
    <message>
        <source>May belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else looks as if it belonged here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks right. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, link with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not belong together. It is not proposed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, %1 does not belong here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not proposed again.</source>
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
    <name>heed::QuestionPanel</name>
    <message>
        <source>%1. Why: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law and tools change. A review keeps the version it began with; change a set by making a new version of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a tool of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A starter set in Heed&apos;s own words. Enter the questions of the official tool, or your own, before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new version of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the draft is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Enw</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the questions come from, with its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still a &amp;starter set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tick away when the official questions, or your own, are in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring into &amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why it is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by who has to ask it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::QuickPaper</name>
    <message>
        <source>Make a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the records as they stand: no names, small numbers hidden, every figure defined. It is not kept: a paper that you give out is better made as a pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made since you opened the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which &amp;report?</source>
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
        <source>Making the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4 chapters with %5 charts and %6 tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ReadersSource</name>
    <message>
        <source>%1. Named %2 by %3.</source>
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
    <message>
        <source>Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab before</source>
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
    <name>heed::RedactionDialog</name>
    <message>
        <source>%1, redacted.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people&apos;s personal data (UK GDPR, DPA 2018 schedule 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told in confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal professional privilege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redacted copy for somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heed proposes what may tell who somebody is: you decide, and add what only you can know. The copy is a new PDF that is opened again and searched before it is kept. The original stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Also take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words as they stand in the text; Enter adds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out what is &amp;selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, once)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, %3 times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not stand in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the copy and searching it</source>
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
    <name>heed::RequestsPanel</name>
    <message>
        <source>Summary of complaints (regulation 16(3))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on governance (regulation 17(3))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent on %1, in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent on %1, late: it was due on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due tomorrow, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due on %1, in %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prepared by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;asked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 28 days begin on the day after; weekends and bank holidays count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the days &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the&amp;ir words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prepared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;nt on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests from the Care Quality Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Commission may ask for a summary of complaints or a report on governance; either has to be with it within 28 days. Heed says what is missing first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request is recorded. When one comes, record it on the day: its clock runs at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The answer is made for %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Document (*.odt);;Web page (*.html);;Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is saved in %1. Read it, send it, and note here when you did.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::RetentionCard</name>
    <message>
        <source>How long this is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until %1: %2 years after %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept while it is open, and then for %1 years after it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to it and is still open, so it waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified. Source: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold from %1 to %2: %3. Lifted by %4: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold since %1, so that nothing may be destroyed: %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lift this hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason to &amp;hold it, or to lift a hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A claim, an inquest, an inquiry: what stops it from being destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a hol&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::RetentionSettings</name>
    <message>
        <source>Kept until %1. On hold, so it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until %1. Waits for %2, which is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed %1, kept until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records due for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what you do next below. It stays for good, so it holds no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time has passed, and nobody needs it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been kept for its time is looked at by two people: one proposes that it is destroyed, another approves. A stub and a certificate stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record has been kept for its whole time yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose to destroy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more: these are the longest overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proposal is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve and destroy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by you. Somebody else has to decide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroyed %1, approved by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed. A second person has to approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about %1 is destroyed for good: its papers, its timeline and the names in it. This cannot be undone. Its reference, dates and outcome stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroying the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroyed. Save the certificate with your records. Older backups still hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposal of %1.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument text (*.odt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ReturnsRoom</name>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KO41a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ScoreCard</name>
    <message>
        <source>%1: score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 on average (%4 scored).</source>
        <extracomment>%1 a set of standards, %2 a mean, %3 the most points, %4 how many standards</extracomment>
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
    <message>
        <source>Parts of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Llythyrau</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty of Candour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ShareSection</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With &amp;whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What were they &amp;given?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A poster, an item of a meeting, a page of the website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By who&amp;m?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, it was you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom it was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that it was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff and people who use the service first, then the website, Healthwatch, advocacy, commissioners and the Care Quality Commission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::ShortcutList</name>
    <message>
        <source>| Keys | What they do |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back; what was typed stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::StaffSection</name>
    <message>
        <source>What they are owed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days are your own policy: no law sets them. Change them in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::StaffTimeSettings</name>
    <message>
        <source>Staff who are complained about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within how many working days each step is to be taken. This is your own policy: no law sets these days, and those here are a starting point only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::StageSection</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back on %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply, the closing and the other steps are under Now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::StoriesPanel</name>
    <message>
        <source>You said, we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people told you, what you did and what changed, for all to read. Only words that somebody approved stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is approved yet. Open an action that is done, write what people said, what you did and what changed, and approve the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a website, a newsletter or an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that those you ticked were shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is noted to whom it was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared in the last twelve months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said we did, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The poster is saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is copied: paste it where it is to be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::StorySection</name>
    <message>
        <source>Finish the action first: only what was done is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approved these words on %2 and says that the family would not recognise it. It is offered for the poster, the report and the website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In spite of signs of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You &amp;said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people told you, in plain words, as a group: “Families told us ...”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We di&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What chan&amp;ged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people will notice, with a figure where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would the &amp;family recognise it? I asked myself, and they would not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why may it be published in spite of these signs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve for publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could somebody be recognised?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the words first: they are read for names, ages, days, wards and numbers as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found. A machine does not know what the family knows: ask yourself the question above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said, we did</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::TakenDaysCard</name>
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
        <source>When steps were taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a day</source>
        <translation type="unfinished"></translation>
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
    <name>heed::ThemeSettings</name>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each register has codes of its own. This map says which common theme a code stands for, so that complaints, incidents, claims and feedback can be seen side by side. Records keep the theme that they were given; a change counts for records from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it &amp;changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands beside the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects of complaints (KO41a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects of complaints in a care home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthcare Complaints Analysis Tool (HCAT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories of incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety challenges (LFPSE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes of claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version 1: as it came with Heed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of %2, by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of %2, by %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: version %1 of the map of themes.</source>
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
    <message>
        <source>Waiting for your signature, and serious cases</source>
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
    <name>heed::TrainingPanel</name>
    <message>
        <source>%1 trained; the number of staff is not recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trained, and only %2 staff: check the headcount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1% (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who learned what and when, how many of the staff that is, and whose training has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, counts up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finished on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts for how many &amp;months?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it at 0 to take what the course says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headcounts by staff group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No headcount is kept yet. Without one no share can be said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a headcount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest on or before a day counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where the number comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The aim is %1%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The aim is %1%, which is not reached yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Run out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be checked: %1</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>An earlier Heed made this store. It is copied beside itself and then brought up to date, once. A large store takes some minutes: please leave this window open.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>%1 was not removed: nobody else may open %2, which would be closed to everybody. Ask %1 to name another person there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::WalkSection</name>
    <message>
        <source>Go on to the next question of a fairness review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1 of %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;played a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It played n&amp;o part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;shows it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it, where it is written, what you saw. It is printed beside the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, or Ctrl+Enter in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question is answered. Now two people decide, one of them from human resources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers lead to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers lead nowhere while this is not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions: %1, version %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an answer first; &quot;not known&quot; is one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::WallActions</name>
    <message>
        <source>&amp;Add the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <extracomment>%1 what will be done, %2 a role, %3 a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::WallPaper</name>
    <message>
        <source>Paper of this matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is here: %1.</source>
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
    <message>
        <source>Tell %1 how it stands, as promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again for the consent that %1 needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to %1 why this is not dealt with (regulation 8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to %1 why it came too late (regulation 12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to %1 why they cannot complain for somebody else (regulation 5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again at the limits on contact in the case of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it help? %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came back after this had helped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again at whether a suspension is still needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the Care Quality Commission the report on governance that it asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the Care Quality Commission the summary of complaints that it asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty that falls due: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The complaints panel meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The complaints panel meets: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The complaints panel&apos;s day has passed: write down what it decided and sign the note, or move the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share what the enquiries found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell about the complaint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer support: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their account is to come: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell how things stand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the outcome: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk it over afterwards: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement is to come: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next in the plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver what was promised to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer what the Ombudsman returned to you: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person has to agree that %1 looks into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided %1, as soon as can be</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>heed::Workspace</name>
    <message>
        <source>The harm was graded up: a duty of candour is open again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
