<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>CanvasSpeech</name>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n day(s)</source>
            <comment>a stretch of time and its length</comment>
            <translation>
                <numerusform>%1 · %n day</numerusform>
                <numerusform>%1 · %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) apart</source>
            <comment>two events</comment>
            <translation>
                <numerusform>%n day apart</numerusform>
                <numerusform>%n days apart</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1–%n day(s) apart</source>
            <comment>two events</comment>
            <translation>
                <numerusform>%1–%n day apart</numerusform>
                <numerusform>%1–%n days apart</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>(about %n year(s))</source>
            <comment>after a number of days</comment>
            <translation>
                <numerusform>(about %n year)</numerusform>
                <numerusform>(about %n years)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Details</name>
        <message numerus="yes">
            <source>Delivered %n day(s) late.</source>
            <translation>
                <numerusform>Delivered %n day late.</numerusform>
                <numerusform>Delivered %n days late.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more event(s)</source>
            <translation>
                <numerusform>%n more event</numerusform>
                <numerusform>%n more events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delivered %n day(s) early.</source>
            <translation>
                <numerusform>Delivered %n day early.</numerusform>
                <numerusform>Delivered %n days early.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Came %n day(s) early.</source>
            <translation>
                <numerusform>Came %n day early.</numerusform>
                <numerusform>Came %n days early.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Came %n day(s) late.</source>
            <translation>
                <numerusform>Came %n day late.</numerusform>
                <numerusform>Came %n days late.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left.</source>
            <translation>
                <numerusform>%n day left.</numerusform>
                <numerusform>%n days left.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No delivery is on record: overdue by %n day(s).</source>
            <translation>
                <numerusform>No delivery is on record: overdue by %n day.</numerusform>
                <numerusform>No delivery is on record: overdue by %n days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <comment>length of a term</comment>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <comment>length of a term</comment>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <comment>length of a term</comment>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Figure</name>
        <message numerus="yes">
            <source>%n event(s) shown</source>
            <translation>
                <numerusform>%n event shown</numerusform>
                <numerusform>%n events shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sources: %n publication(s) listed in %1</source>
            <translation>
                <numerusform>Sources: %n publication listed in %1</numerusform>
                <numerusform>Sources: %n publications listed in %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>detente::ui::DetailsLink</name>
        <message numerus="yes">
            <source>The last %n event(s) before it; there may be more.</source>
            <translation>
                <numerusform>The last event before it; there may be more.</numerusform>
                <numerusform>The last %n events before it; there may be more.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>detente::ui::FilterNames</name>
        <message numerus="yes">
            <source>%n more: type to find them</source>
            <translation>
                <numerusform>%n more: type to find it</numerusform>
                <numerusform>%n more: type to find them</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>detente::ui::FilterNotices</name>
        <message numerus="yes">
            <source>Then %n events are shown</source>
            <translation>
                <numerusform>Then %n event is shown</numerusform>
                <numerusform>Then %n events are shown</numerusform>
            </translation>
        </message>
    </context>
</TS>
