<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ActionWords</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <source>%Ln patron(s) will change</source>
        <translation>
            <numerusform>%Ln patron will change</numerusform>
            <numerusform>%Ln patrons will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patron(s) have it already</source>
        <translation>
            <numerusform>%Ln patron has it already</numerusform>
            <numerusform>%Ln patrons have it already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: membership(s) would end too early</source>
        <translation>
            <numerusform>%Ln left out: the membership would end before it begins</numerusform>
            <numerusform>%Ln left out: the memberships would end before they begin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeSetPage</name>
    <message numerus="yes">
        <source>%Ln more record(s) are not listed here.</source>
        <translation>
            <numerusform>%Ln more record is not listed here.</numerusform>
            <numerusform>%Ln more records are not listed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsCard</name>
    <message numerus="yes">
        <source>%Ln recognised</source>
        <translation>
            <numerusform>%Ln recognised</numerusform>
            <numerusform>%Ln recognised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not: choose what they hold</source>
        <translation>
            <numerusform>%Ln not: choose what it holds</numerusform>
            <numerusform>%Ln not: choose what they hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message numerus="yes">
        <source>%n notes are not saved yet.</source>
        <translation>
            <numerusform>%n note is not saved yet.</numerusform>
            <numerusform>%n notes are not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, as short as can be</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wk</source>
        <comment>weeks, as short as can be</comment>
        <translation>
            <numerusform>%n wk</numerusform>
            <numerusform>%n wk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mo</source>
        <comment>months, as short as can be</comment>
        <translation>
            <numerusform>%n mo</numerusform>
            <numerusform>%n mo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <comment>years, as short as can be</comment>
        <translation>
            <numerusform>%n y</numerusform>
            <numerusform>%n y</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, as short as can be</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, as short as can be</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h late</source>
        <translation>
            <numerusform>%n h late</numerusform>
            <numerusform>%n h late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) late</source>
        <translation>
            <numerusform>%n week late</numerusform>
            <numerusform>%n weeks late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) left</source>
        <translation>
            <numerusform>%n week left</numerusform>
            <numerusform>%n weeks left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <comment>statements</comment>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wish(es) met</source>
        <translation>
            <numerusform>%n wish met</numerusform>
            <numerusform>%n wishes met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EstimateWords</name>
    <message numerus="yes">
        <source>Only %Ln similar request(s) solved here so far: too few to go by.</source>
        <translation>
            <numerusform>Only %Ln similar request solved here so far: too few to go by.</numerusform>
            <numerusform>Only %Ln similar requests solved here so far: too few to go by.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln solved</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln solved</numerusform>
            <numerusform>%Ln solved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still open</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln still open</numerusform>
            <numerusform>%Ln still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) exported</source>
        <translation>
            <numerusform>%Ln row exported</numerusform>
            <numerusform>%Ln rows exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileHead</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FootButtons</name>
    <message numerus="yes">
        <source>Bring in %Ln patron(s)</source>
        <translation>
            <numerusform>Bring in %Ln patron</numerusform>
            <numerusform>Bring in %Ln patrons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GradedPart</name>
    <message numerus="yes">
        <source>%n service(s) not asked yet</source>
        <translation>
            <numerusform>%n service not asked yet</numerusform>
            <numerusform>%n services not asked yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadingWording</name>
    <message numerus="yes">
        <source>%n contact(s) in {days} days</source>
        <translation>
            <numerusform>%n contact in {days} days</numerusform>
            <numerusform>%n contacts in {days} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to confirm again</source>
        <translation>
            <numerusform>%n to confirm again</numerusform>
            <numerusform>%n to confirm again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InteractionDialog</name>
    <message numerus="yes">
        <source>Add %n member(s)</source>
        <translation>
            <numerusform>Add %n member</numerusform>
            <numerusform>Add %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyListsDialog</name>
    <message numerus="yes">
        <source>%n wish(es) for this service stand open. It exists now: tell them.</source>
        <translation>
            <numerusform>%n wish for this service stands open. It exists now: tell them.</numerusform>
            <numerusform>%n wishes for this service stand open. It exists now: tell them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open wish(es)</source>
        <translation>
            <numerusform>%n open wish</numerusform>
            <numerusform>%n open wishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirmed again after %n day(s)</source>
        <translation>
            <numerusform>confirmed again after %n day</numerusform>
            <numerusform>confirmed again after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>declined: rests %n day(s)</source>
        <translation>
            <numerusform>declined: rests %n day</numerusform>
            <numerusform>declined: rests %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindDialog</name>
    <message numerus="yes">
        <source>%n open day(s) later</source>
        <translation>
            <numerusform>%n open day after</numerusform>
            <numerusform>%n open days after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindsDialog</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenRequests</name>
    <message numerus="yes">
        <source>All %Ln request(s)</source>
        <translation>
            <numerusform>All %Ln request</numerusform>
            <numerusform>All %Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningHoursDialog</name>
    <message numerus="yes">
        <source>%n promise(s) fall due on these days. Move them, and tell the patrons.</source>
        <translation>
            <numerusform>%n promise falls due on these days. Move it, and tell the patron.</numerusform>
            <numerusform>%n promises fall due on these days. Move them, and tell the patrons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatronPanel</name>
    <message numerus="yes">
        <source>Requests, %n open</source>
        <translation>
            <numerusform>Requests, %n open</numerusform>
            <numerusform>Requests, %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatronsSection</name>
    <message numerus="yes">
        <source>%Ln today</source>
        <comment>patrons</comment>
        <translation>
            <numerusform>%Ln today</numerusform>
            <numerusform>%Ln today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanMaker</name>
    <message numerus="yes">
        <source>Published time, %n working day(s)</source>
        <translation>
            <numerusform>Published time, %n working day</numerusform>
            <numerusform>Published time, %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n time(s), {length} earlier</source>
        <translation>
            <numerusform>moved %n time, {length} earlier</numerusform>
            <numerusform>moved %n times, {length} earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moved %n time(s), {length} later</source>
        <translation>
            <numerusform>moved %n time, {length} later</numerusform>
            <numerusform>moved %n times, {length} later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>about %n year</numerusform>
            <numerusform>about %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message numerus="yes">
        <source>Published: %n working day(s).</source>
        <translation>
            <numerusform>Published: %n working day.</numerusform>
            <numerusform>Published: %n working days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message numerus="yes">
        <source>%Ln patron(s) came in</source>
        <translation>
            <numerusform>%Ln patron came in</numerusform>
            <numerusform>%Ln patrons came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patron(s) brought up to date</source>
        <translation>
            <numerusform>%Ln patron brought up to date</numerusform>
            <numerusform>%Ln patrons brought up to date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>States</name>
    <message numerus="yes">
        <source>%n late</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThisDeskDialog</name>
    <message numerus="yes">
        <source>%n minute(s) without a key</source>
        <translation>
            <numerusform>%n minute without a key</numerusform>
            <numerusform>%n minutes without a key</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWording</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWording</name>
    <message numerus="yes">
        <source>patron(s) today</source>
        <comment>after their number</comment>
        <translation>
            <numerusform>patron today</numerusform>
            <numerusform>patrons today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>interaction(s) today</source>
        <comment>after their number</comment>
        <translation>
            <numerusform>interaction today</numerusform>
            <numerusform>interactions today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visitor(s) today</source>
        <comment>after their number</comment>
        <translation>
            <numerusform>visitor today</numerusform>
            <numerusform>visitors today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoDialog</name>
    <message numerus="yes">
        <source>%Ln more are kept as they are now.</source>
        <translation>
            <numerusform>%Ln more is kept as it is now.</numerusform>
            <numerusform>%Ln more are kept as they are now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are restored as before.</source>
        <translation>
            <numerusform>%Ln more is restored as before.</numerusform>
            <numerusform>%Ln more are restored as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsePart</name>
    <message numerus="yes">
        <source>contact(s)</source>
        <comment>without the number</comment>
        <translation>
            <numerusform>contact</numerusform>
            <numerusform>contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>service line(s)</source>
        <comment>without the number</comment>
        <translation>
            <numerusform>service line</numerusform>
            <numerusform>service lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>request(s)</source>
        <comment>without the number</comment>
        <translation>
            <numerusform>request</numerusform>
            <numerusform>requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in twelve months</source>
        <translation>
            <numerusform>%n contact in twelve months</numerusform>
            <numerusform>%n contacts in twelve months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>last %n day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message numerus="yes">
        <source>%Ln visitor(s) today</source>
        <translation>
            <numerusform>%Ln visitor today</numerusform>
            <numerusform>%Ln visitors today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
</TS>
