<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Care</name>
    <message numerus="yes">
        <source>%n words are a lot to read here: what can she do without?</source>
        <translation>
            <numerusform>%n word is a lot to read here: what can she do without?</numerusform>
            <numerusform>%n words are a lot to read here: what can she do without?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckOutput</name>
    <message numerus="yes">
        <source>in %n draft(s)</source>
        <translation>
            <numerusform>in %n draft</numerusform>
            <numerusform>in %n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventLayout</name>
    <message numerus="yes">
        <source>%n quoted line(s)</source>
        <translation>
            <numerusform>%n quoted line</numerusform>
            <numerusform>%n quoted lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n more line</numerusform>
            <numerusform>%n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n new customer</numerusform>
            <numerusform>%n new customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>Nearly all of this went to %n other(s) since %1. Say what is hers.</source>
        <translation>
            <numerusform>Nearly all of this went to %n other since %1. Say what is hers.</numerusform>
            <numerusform>Nearly all of this went to %n others since %1. Say what is hers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nine tenths of this went to %n other(s) since %1. Say what is hers.</source>
        <translation>
            <numerusform>Nine tenths of this went to %n other since %1. Say what is hers.</numerusform>
            <numerusform>Nine tenths of this went to %n others since %1. Say what is hers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Four fifths of this went to %n other(s) since %1. Say what is hers.</source>
        <translation>
            <numerusform>Four fifths of this went to %n other since %1. Say what is hers.</numerusform>
            <numerusform>Four fifths of this went to %n others since %1. Say what is hers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::FacetBar</name>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <translation>
            <numerusform>%1, %n event</numerusform>
            <numerusform>%1, %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::FileImport</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) taken in</source>
        <translation>
            <numerusform>%n message taken in</numerusform>
            <numerusform>%n messages taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::FindBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::FindingsHeader</name>
    <message numerus="yes">
        <source>%n against the history</source>
        <translation>
            <numerusform>%n against the history</numerusform>
            <numerusform>%n against the history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording</source>
        <translation>
            <numerusform>%n wording</numerusform>
            <numerusform>%n wording</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to consider</source>
        <translation>
            <numerusform>%n to consider</numerusform>
            <numerusform>%n to consider</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::HeaderCard</name>
    <message numerus="yes">
        <source>open promise(s)</source>
        <translation>
            <numerusform>open promise</numerusform>
            <numerusform>open promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gesture(s)</source>
        <translation>
            <numerusform>gesture</numerusform>
            <numerusform>gestures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>event(s)</source>
        <translation>
            <numerusform>event</numerusform>
            <numerusform>events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::MainWindow</name>
    <message numerus="yes">
        <source>%n customer(s) waiting</source>
        <translation>
            <numerusform>%n customer waiting</numerusform>
            <numerusform>%n customers waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with open promises</source>
        <translation>
            <numerusform>%n with open promises</numerusform>
            <numerusform>%n with open promises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::ReplySession</name>
    <message numerus="yes">
        <source>checked against %n event(s)</source>
        <translation>
            <numerusform>checked against %n event</numerusform>
            <numerusform>checked against %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::StyleEditorSession</name>
    <message numerus="yes">
        <source>Would have fired %n time(s) in the newest %1 sent replies</source>
        <translation>
            <numerusform>Would have fired once in the newest %1 sent replies</numerusform>
            <numerusform>Would have fired %n times in the newest %1 sent replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::StyleRulesModel</name>
    <message numerus="yes">
        <source>dismissed %n time(s)</source>
        <translation>
            <numerusform>dismissed once</numerusform>
            <numerusform>dismissed %n times</numerusform>
        </translation>
    </message>
</context>
</TS>
