<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Desk</name>
    <message>
        <source>The desk is being closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>Promise broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not what we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feelings misread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushed back to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong person or product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apology that owns nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank not filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owns the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to another channel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The import was stopped. What came in so far is safe; importing again completes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>“%1” is not a date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lacks its offset from UTC.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>There is nothing to send yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reply has left already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have begun another reply to this customer. Send it or empty it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no desk “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This finding is not set aside any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy “%1” could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer Kept. Please update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk “%1” can&apos;t be made: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a file of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has to be brought up to date first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept</name>
    <message>
        <source>This is no JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case file holds a list of cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: case %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to “%1”. Please try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: “%1” can&apos;t take any more. Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds “%1” does not answer as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk could not do that: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::CaseReader</name>
    <message>
        <source>The case has no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case has no draft.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
