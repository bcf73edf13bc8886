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
</TS>
