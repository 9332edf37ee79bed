<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>CaseFile</name>
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
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>kept opens the window. With a command it does without one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept COMMAND --help tells more of a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept: “%1” is no command.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerHeader</name>
    <message>
        <source>customer since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The desk is being closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventLayout</name>
    <message numerus="yes">
        <source>%n quoted line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventMeta</name>
    <message>
        <source>A colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 noted a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 noted a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave a credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X (Twitter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceLabel</name>
    <message>
        <source>Show the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day without its year, as in &quot;4 May&quot;; see QDate::toString.</extracomment>
        <translation type="unfinished">d MMM</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <extracomment>%1 is a kind of record: order, invoice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a link such as &quot;Show the mail&quot;, %2 a day or a number</extracomment>
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
    <name>FindingMenu</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The import was stopped. What came in so far is safe; importing again completes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which address is the company&apos;s own: %1 or %2? Please say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in it is a customer: every address is the company&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken for the company&apos;s own address, because most of the messages are from or to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lexicon</name>
    <message>
        <source>“%1” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no concept “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: message %2, byte %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message names no sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no date.</source>
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
    <name>PromiseMark</name>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, and said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed %1, and said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
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
    <name>Statement</name>
    <message>
        <source>These are no statements of this version.</source>
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
        <source>“%1” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk could not do that: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StyleReader</name>
    <message>
        <source>This rule is of no known kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula &quot;%1&quot; can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no metric &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule names no metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression &quot;%1&quot; can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scope &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section&apos;s name lacks its &quot;]&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line here is &quot;key = value&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MinAlertLevel is one of suggestion, warning and error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; above the sections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule is set to YES, NO, suggestion, warning or error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; in a section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no style &quot;%1&quot; in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vocabulary &quot;%1&quot; in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rules in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no YAML: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%s&apos; is repeated!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you really mean &apos;%s&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &apos;%s&apos; instead of &apos;%s&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid using &apos;%s&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule %1 takes too long on this text and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month inside a line, as QLocale formats them: 8 May</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year inside a line, as QLocale formats them: 8 May 2024</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 tim</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 wk</source>
        <translation>%1 v</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n timme</numerusform>
            <numerusform>%n timmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>Weekday, day and month over the events of a day, as QLocale formats them: Monday 4 May</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>Weekday, day, month and year over the events of a day, as QLocale formats them: Monday 4 May 2024</extracomment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>kept::ComposerPanel</name>
    <message>
        <source>Choose whom to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the text, for your mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the reply that was recorded last a draft again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix finding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for colleagues. %1 doesn&apos;t see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands against this reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is left:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record and copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes against the history. Why is it right to send it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::FacetBar</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only events with promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in timeline (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::FindBar</name>
    <message>
        <source>Find in this timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::FindingCard</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::FindingsHeader</name>
    <message>
        <source>Before you send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n against the history</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to consider</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::FindingsList</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::FindingsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of finding, its message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <comment>kind of finding, words of the draft, its message</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::HeaderCard</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>open promise(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gesture(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show what our own system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::QueueModel</name>
    <message>
        <source>draft begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::QueuePanel</name>
    <message>
        <source>Who waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on this desk yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::ReplyEditor</name>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::ReplyForm</name>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::ReplySession</name>
    <message>
        <source>The draft could not be saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %1, %2</source>
        <comment>a person, her role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <comment>%1 is a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays inside the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · stays inside the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>checked against %n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>draft saved, checked against 47 events</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer knows already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was misunderstood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phrase is fine on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason could not be kept. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note goes onto the timeline. The customer doesn&apos;t see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept has no mail account yet: the reply goes onto the timeline, held, and is copied so that you can send it from your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be put onto the timeline. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept::TimelineView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold quoted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold quoted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody on the left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
