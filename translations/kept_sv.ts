<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New reply</source>
        <translation>Nytt svar</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Ny anteckning</translation>
    </message>
    <message>
        <source>Log a call…</source>
        <translation>Anteckna samtal…</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gå till…</translation>
    </message>
    <message>
        <source>Find in timeline</source>
        <translation>Sök i tidslinjen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Sök nästa</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Sök föregående</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Löften</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Nästa kund</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>Föregående kund</translation>
    </message>
    <message>
        <source>Go to who waits</source>
        <translation>Gå till dem som väntar</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>Gå till tidslinjen</translation>
    </message>
    <message>
        <source>Go to the reply</source>
        <translation>Gå till svaret</translation>
    </message>
    <message>
        <source>Go to the newest event</source>
        <translation>Gå till den senaste händelsen</translation>
    </message>
    <message>
        <source>Import mail…</source>
        <translation>Importera e-post…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Styles…</source>
        <translation>Stilar…</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>She wrote here and is sent elsewhere: can it be settled where she is?</source>
        <translation>Hon skrev här och skickas någon annanstans: går det att lösa där hon är?</translation>
    </message>
    <message>
        <source>She asked how it came about, and the reply doesn&apos;t say: one sentence of cause is enough.</source>
        <translation>Hon frågade hur det gick till, och svaret säger det inte: en mening om orsaken räcker.</translation>
    </message>
    <message>
        <source>She is unhappy, and nothing here says whose fault it was: name it, and the rest reads kinder.</source>
        <translation>Hon är missnöjd, och ingenting här säger vems fel det var: säg det, så låter resten vänligare.</translation>
    </message>
    <message>
        <source>Nothing here is done or offered: what would make up for it, even something small?</source>
        <translation>Här görs eller erbjuds ingenting: vad skulle gottgöra det, om så något litet?</translation>
    </message>
    <message>
        <source>By when? With a day or an hour in it she needn&apos;t ask again.</source>
        <translation>Till när? Med en dag eller en tid i svaret behöver hon inte fråga igen.</translation>
    </message>
    <message numerus="yes">
        <source>%n words are a lot to read here: what can she do without?</source>
        <translation>
            <numerusform>%n ord är mycket att läsa här: vad klarar hon sig utan?</numerusform>
            <numerusform>%n ord är mycket att läsa här: vad klarar hon sig utan?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>The case has no id.</source>
        <translation>Fallet har inget id.</translation>
    </message>
    <message>
        <source>“%1” is no channel.</source>
        <translation>”%1” är ingen kanal.</translation>
    </message>
    <message>
        <source>“%1” is no kind of event.</source>
        <translation>”%1” är ingen sorts händelse.</translation>
    </message>
    <message>
        <source>“%1” is no direction.</source>
        <translation>”%1” är ingen riktning.</translation>
    </message>
    <message>
        <source>The case has no draft.</source>
        <translation>Fallet har inget utkast.</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Det här är inte JSON: %1.</translation>
    </message>
    <message>
        <source>A case file holds a list of cases.</source>
        <translation>En fallfil innehåller en lista med fall.</translation>
    </message>
    <message>
        <source>%1: case %2</source>
        <translation>%1: fall %2</translation>
    </message>
</context>
<context>
    <name>CaseSource</name>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Filen kan inte läsas: %1.</translation>
    </message>
    <message>
        <source>No case file was named.</source>
        <translation>Ingen fallfil angavs.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Reviews the draft of every case in the files. Exit status: 0 nothing found, 1 findings, 2 could not run.</source>
        <translation>Granskar utkastet i varje fall i filerna. Slutstatus: 0 inget hittat, 1 anmärkningar, 2 gick inte.</translation>
    </message>
    <message>
        <source>Says how it is used.</source>
        <translation>Visar hur det används.</translation>
    </message>
    <message>
        <source>text, json or sarif.</source>
        <translation>text, json eller sarif.</translation>
    </message>
    <message>
        <source>quiet, balanced, thorough or all.</source>
        <translation>quiet (tyst), balanced (avvägt), thorough (grundligt) eller all (allt).</translation>
    </message>
    <message>
        <source>Case files; - reads standard input.</source>
        <translation>Fallfiler; - läser standardinmatningen.</translation>
    </message>
    <message>
        <source>“%1” is no format.</source>
        <translation>”%1” är inget format.</translation>
    </message>
    <message>
        <source>“%1” is no thoroughness.</source>
        <translation>”%1” är ingen grundlighet.</translation>
    </message>
    <message>
        <source>Reviews a reply to one of this desk&apos;s customers; FILE is the reply&apos;s text, standard input where none is named.</source>
        <translation>Granskar ett svar till en av deskens kunder; FIL är svarets text, standardinmatningen om ingen anges.</translation>
    </message>
    <message>
        <source>Whom it goes to: a name, an address, a phone, a handle.</source>
        <translation>Vem det går till: ett namn, en adress, ett telefonnummer, ett alias.</translation>
    </message>
    <message>
        <source>--desk and --customer belong together.</source>
        <translation>--desk och --customer hör ihop.</translation>
    </message>
</context>
<context>
    <name>CheckOutput</name>
    <message>
        <source>the system</source>
        <translation>systemet</translation>
    </message>
    <message>
        <source>%1, %2, %3: “%4”</source>
        <translation>%1, %2, %3: ”%4”</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>(the whole reply)</source>
        <translation>(hela svaret)</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Åtgärd: %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n draft(s)</source>
        <translation>
            <numerusform>i %n utkast</numerusform>
            <numerusform>i %n utkast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n anmärkning</numerusform>
            <numerusform>%n anmärkningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>kept opens the window. With a command it does without one:</source>
        <translation>kept öppnar fönstret. Med ett kommando går det utan:</translation>
    </message>
    <message>
        <source>kept COMMAND --help tells more of a command.</source>
        <translation>kept KOMMANDO --help berättar mer om ett kommando.</translation>
    </message>
    <message>
        <source>kept: “%1” is no command.</source>
        <translation>kept: ”%1” är inget kommando.</translation>
    </message>
    <message>
        <source>takes mail and case files into a desk</source>
        <translation>tar in e-post och fallfiler i en desk</translation>
    </message>
    <message>
        <source>finds what was said, by its words</source>
        <translation>hittar det som har sagts, ord för ord</translation>
    </message>
    <message>
        <source>reviews the drafts of case files</source>
        <translation>granskar utkasten i fallfiler</translation>
    </message>
    <message>
        <source>prints what was read and remembered of a case</source>
        <translation>visar vad som lästs och mints av ett fall</translation>
    </message>
    <message>
        <source>checks the wording of text files by a style</source>
        <translation>kontrollerar ordvalet i textfiler enligt en stil</translation>
    </message>
</context>
<context>
    <name>CustomerHeader</name>
    <message>
        <source>customer since %1</source>
        <translation>kund sedan %1</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The desk is being closed.</source>
        <translation>Desken håller på att stängas.</translation>
    </message>
</context>
<context>
    <name>DeskCase</name>
    <message>
        <source>No customer is found by “%1”.</source>
        <translation>Ingen kund hittas med ”%1”.</translation>
    </message>
    <message>
        <source>“%1” fits more than one customer.</source>
        <translation>”%1” passar på mer än en kund.</translation>
    </message>
</context>
<context>
    <name>EventLayout</name>
    <message numerus="yes">
        <source>%n quoted line(s)</source>
        <translation>
            <numerusform>%n citerad rad</numerusform>
            <numerusform>%n citerade rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n rad till</numerusform>
            <numerusform>%n rader till</numerusform>
        </translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
</context>
<context>
    <name>EventMeta</name>
    <message>
        <source>A colleague</source>
        <translation>En kollega</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1 answered in %2</source>
        <translation>%1 svarade efter %2</translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation>%1 skrev</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1 ringde</translation>
    </message>
    <message>
        <source>%1 noted a call</source>
        <translation>%1 antecknade ett samtal</translation>
    </message>
    <message>
        <source>%1 noted a meeting</source>
        <translation>%1 antecknade ett möte</translation>
    </message>
    <message>
        <source>%1 gave a credit</source>
        <translation>%1 gav en kreditering</translation>
    </message>
    <message>
        <source>%1 changed the status</source>
        <translation>%1 ändrade statusen</translation>
    </message>
    <message>
        <source>%1 noted</source>
        <translation>%1 antecknade</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chatt</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>sms</translation>
    </message>
    <message>
        <source>X (Twitter)</source>
        <translation>X (Twitter)</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>review</source>
        <translation>omdöme</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>på plats</translation>
    </message>
    <message>
        <source>post</source>
        <translation>brev</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>desk</translation>
    </message>
</context>
<context>
    <name>EvidenceLabel</name>
    <message>
        <source>Show the mail</source>
        <translation>Visa mejlet</translation>
    </message>
    <message>
        <source>Show the chat</source>
        <translation>Visa chatten</translation>
    </message>
    <message>
        <source>Show the text message</source>
        <translation>Visa sms:et</translation>
    </message>
    <message>
        <source>Show the post</source>
        <translation>Visa inlägget</translation>
    </message>
    <message>
        <source>Show the review</source>
        <translation>Visa omdömet</translation>
    </message>
    <message>
        <source>Show the letter</source>
        <translation>Visa brevet</translation>
    </message>
    <message>
        <source>Show the call</source>
        <translation>Visa samtalet</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation>Visa besöket</translation>
    </message>
    <message>
        <source>Show the note</source>
        <translation>Visa anteckningen</translation>
    </message>
    <message>
        <source>Show the status</source>
        <translation>Visa statusen</translation>
    </message>
    <message>
        <source>Show the credit</source>
        <translation>Visa krediteringen</translation>
    </message>
    <message>
        <source>Show the meeting</source>
        <translation>Visa mötet</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day without its year, as in &quot;4 May&quot;; see QDate::toString.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <extracomment>%1 is a kind of record: order, invoice</extracomment>
        <translation>Visa %1</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Visa belägget</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a link such as &quot;Show the mail&quot;, %2 a day or a number</extracomment>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>open</source>
        <translation>öppet</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>hållet</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrat</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>återtaget</translation>
    </message>
    <message>
        <source>(replaced by [%1])</source>
        <translation>(ersatt av [%1])</translation>
    </message>
    <message>
        <source>Promises:</source>
        <translation>Löften:</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>förfaller %1</translation>
    </message>
    <message>
        <source>settled by %1</source>
        <translation>avgjort genom %1</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Utkast:</translation>
    </message>
    <message>
        <source>Prints what was read and remembered of a case, statement by statement: why something was or wasn&apos;t said.</source>
        <translation>Visar utsaga för utsaga vad som lästs och mints av ett fall: varför något sades eller inte.</translation>
    </message>
    <message>
        <source>Says how it is used.</source>
        <translation>Visar hur det används.</translation>
    </message>
    <message>
        <source>Only the case of this id.</source>
        <translation>Bara fallet med detta id.</translation>
    </message>
    <message>
        <source>Case files; - reads standard input.</source>
        <translation>Fallfiler; - läser standardinmatningen.</translation>
    </message>
    <message>
        <source>No such case.</source>
        <translation>Fallet finns inte.</translation>
    </message>
    <message>
        <source>Prints it as JSON, for programs.</source>
        <translation>Skriver ut det som JSON, för program.</translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>Promise broken</source>
        <translation>Löfte brutet</translation>
    </message>
    <message>
        <source>Promise left out</source>
        <translation>Löfte utelämnat</translation>
    </message>
    <message>
        <source>Not what we know</source>
        <translation>Inte vad vi vet</translation>
    </message>
    <message>
        <source>Never happened</source>
        <translation>Har aldrig hänt</translation>
    </message>
    <message>
        <source>Feelings misread</source>
        <translation>Känslor misstolkade</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Redan frågat</translation>
    </message>
    <message>
        <source>Tried before</source>
        <translation>Redan prövat</translation>
    </message>
    <message>
        <source>Pushed back to the customer</source>
        <translation>Skjutet tillbaka på kunden</translation>
    </message>
    <message>
        <source>Wrong person or product</source>
        <translation>Fel person eller produkt</translation>
    </message>
    <message>
        <source>Question unanswered</source>
        <translation>Fråga obesvarad</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>Säger ingenting</translation>
    </message>
    <message>
        <source>Apology that owns nothing</source>
        <translation>Ursäkt utan ansvar</translation>
    </message>
    <message>
        <source>Blank not filled in</source>
        <translation>Lucka inte ifylld</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Skickat förut</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Stavning</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Nobody owns the fault</source>
        <translation>Ingen tar på sig felet</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Ingen orsak angiven</translation>
    </message>
    <message>
        <source>No date given</source>
        <translation>Ingen tid angiven</translation>
    </message>
    <message>
        <source>Nothing offered</source>
        <translation>Inget erbjudet</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>För långt</translation>
    </message>
    <message>
        <source>Sent to another channel</source>
        <translation>Hänvisad till en annan kanal</translation>
    </message>
</context>
<context>
    <name>FindingMenu</name>
    <message>
        <source>Dismiss</source>
        <translation>Avfärda</translation>
    </message>
</context>
<context>
    <name>GuiOptions</name>
    <message>
        <source>Says how it is used.</source>
        <translation>Visar hur det används.</translation>
    </message>
    <message>
        <source>Opens the demo desk; what you write there stays.</source>
        <translation>Öppnar demodesken; det du skriver där finns kvar.</translation>
    </message>
    <message>
        <source>Opens this customer.</source>
        <translation>Öppnar den här kunden.</translation>
    </message>
    <message>
        <source>Speaks this language: en, de or sv.</source>
        <translation>Talar det här språket: en, de eller sv.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light (ljust), dark (mörkt) eller system.</translation>
    </message>
    <message>
        <source>Saves a picture of the window and ends.</source>
        <translation>Sparar en bild av fönstret och avslutar.</translation>
    </message>
    <message>
        <source>Shows the first finding&apos;s evidence before that.</source>
        <translation>Visar dessförinnan belägget för den första anmärkningen.</translation>
    </message>
    <message>
        <source>The window&apos;s size.</source>
        <translation>Fönstrets storlek.</translation>
    </message>
    <message>
        <source>A .kept file; without one, the desk of this user.</source>
        <translation>En .kept-fil; utan den, den här användarens desk.</translation>
    </message>
    <message>
        <source>One desk at a time.</source>
        <translation>En desk i taget.</translation>
    </message>
    <message>
        <source>“%1” is no theme.</source>
        <translation>”%1” är inget utseende.</translation>
    </message>
    <message>
        <source>“%1” is no size.</source>
        <translation>”%1” är ingen storlek.</translation>
    </message>
    <message>
        <source>Opens the desk window.</source>
        <translation>Öppnar deskens fönster.</translation>
    </message>
</context>
<context>
    <name>HistoryRules</name>
    <message>
        <source>%1 gave it already %2: “%3”. Use that, or say why it is needed again.</source>
        <translation>%1 har redan uppgett det %2: ”%3”. Använd det, eller säg varför det behövs igen.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Använd %1</translation>
    </message>
    <message>
        <source>%1 says otherwise %2: “%3”. Correct it, or say what changed.</source>
        <translation>%1 säger något annat %2: ”%3”. Rätta det, eller säg vad som har ändrats.</translation>
    </message>
    <message>
        <source>That is not what %1 said %2: “%3”.</source>
        <translation>Det är inte vad %1 sade %2: ”%3”.</translation>
    </message>
    <message>
        <source>The history holds no such contact on that day.</source>
        <translation>Historiken innehåller ingen sådan kontakt den dagen.</translation>
    </message>
    <message>
        <source>The history holds no such contact.</source>
        <translation>Historiken innehåller ingen sådan kontakt.</translation>
    </message>
    <message>
        <source>The history holds no such request of hers.</source>
        <translation>Historiken innehåller ingen sådan begäran från henne.</translation>
    </message>
    <message>
        <source>%1 promised %2: “%3”. Keep it, or say what changed.</source>
        <translation>%1 lovade %2: ”%3”. Håll det, eller säg vad som har ändrats.</translation>
    </message>
    <message>
        <source>I know that %1 told you otherwise %2; that was our mistake, and I&apos;m sorry. </source>
        <translation>Jag vet att %1 sade något annat till dig %2; det var vårt misstag, och jag är ledsen för det. </translation>
    </message>
    <message>
        <source>Say what changed</source>
        <translation>Säg vad som har ändrats</translation>
    </message>
    <message>
        <source>%1 promised %2: “%3”. It is due, and the reply says nothing of it.</source>
        <translation>%1 lovade %2: ”%3”. Det har förfallit, och svaret nämner det inte.</translation>
    </message>
    <message>
        <source>%1 said %2 that we do this: “%3”.</source>
        <translation>%1 sade %2 att vi gör det: ”%3”.</translation>
    </message>
    <message>
        <source>%1 said %2 that she need not: “%3”.</source>
        <translation>%1 sade %2 att hon inte behöver: ”%3”.</translation>
    </message>
    <message>
        <source>This way is closed to the customer: %1 wrote %2 “%3”.</source>
        <translation>Den vägen är stängd för kunden: %1 skrev %2 ”%3”.</translation>
    </message>
    <message>
        <source>%1 asked %2: “%3”. The reply says nothing of it.</source>
        <translation>%1 frågade %2: ”%3”. Svaret säger inget om det.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>%1 wrote %2: “%3”. It has been tried; don&apos;t ask for it again without a reason.</source>
        <translation>%1 skrev %2: ”%3”. Det är redan prövat; be inte om det igen utan skäl.</translation>
    </message>
    <message>
        <source>The customer is %1.</source>
        <translation>Kunden heter %1.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Använd ”%1”</translation>
    </message>
    <message>
        <source>Nothing of this customer&apos;s has that number; the history knows “%1”.</source>
        <translation>Inget hos den här kunden har det numret; historiken känner till ”%1”.</translation>
    </message>
    <message>
        <source>Nothing in the history shows that %1 feels so.</source>
        <translation>Inget i historiken visar att %1 känner så.</translation>
    </message>
    <message>
        <source>That contact holds nothing of “%1”.</source>
        <translation>Den kontakten säger inget om ”%1”.</translation>
    </message>
    <message>
        <source>The history holds nothing of “%1”.</source>
        <translation>Historiken säger inget om ”%1”.</translation>
    </message>
    <message>
        <source>Nothing in %1&apos;s history speaks of “%2”.</source>
        <translation>Inget i historiken för %1 nämner ”%2”.</translation>
    </message>
    <message>
        <source>That belongs to %1, not to %2.</source>
        <translation>Det hör till %1, inte till %2.</translation>
    </message>
    <message>
        <source>%1 wrote %2: “%3”. Use that, or say why you ask.</source>
        <translation>%1 skrev %2: ”%3”. Använd det, eller säg varför du frågar.</translation>
    </message>
    <message>
        <source>Nothing in the history shows that %1 feels so. Leave it out, or name what was said.</source>
        <translation>Inget i historiken visar att %1 känner så. Ta bort det, eller nämn vad som sagts.</translation>
    </message>
    <message>
        <source>The history doesn&apos;t hold this. Leave it out, or say where %1 can find it.</source>
        <translation>Det finns inte i historiken. Ta bort det, eller säg var %1 hittar det.</translation>
    </message>
    <message>
        <source>Nothing of %1&apos;s is about “%2”. Is it another customer&apos;s?</source>
        <translation>Inget hos %1 handlar om ”%2”. Hör det till någon annan kund?</translation>
    </message>
    <message>
        <source>%1 said %2: “%3”. That was to be ours to do, not the customer&apos;s.</source>
        <translation>%1 sade %2: ”%3”. Det skulle vi göra, inte kunden.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The import was stopped. What came in so far is safe; importing again completes it.</source>
        <translation>Importen stoppades. Det som kom in är säkert; en ny import gör den fullständig.</translation>
    </message>
    <message>
        <source>Which address is the company&apos;s own: %1 or %2? Please say so.</source>
        <translation>Vilken adress är företagets egen: %1 eller %2? Ange det.</translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation>Meddelandet är för långt.</translation>
    </message>
    <message>
        <source>Nobody in it is a customer: every address is the company&apos;s own.</source>
        <translation>Ingen i det är kund: varje adress är företagets egen.</translation>
    </message>
    <message>
        <source>%1 was taken for the company&apos;s own address, because most of the messages are from or to it.</source>
        <translation>%1 togs för företagets egen adress, eftersom de flesta meddelanden är från eller till den.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Det finns ingen fil ”%1”.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>”%1” kan inte läsas: %2</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 new, %4 already there, %5 rejected</source>
        <translation>%1: %2 lästa, %3 nya, %4 fanns redan, %5 avvisade</translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n ny kund</numerusform>
            <numerusform>%n nya kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes history into a desk: mbox files, single messages (.eml), Maildir folders, case files (.json). What is there already is not added again. Exit status: 0 done, 2 could not run.</source>
        <translation>Tar in historik i en desk: mbox-filer, enskilda meddelanden (.eml), Maildir-mappar, fallfiler (.json). Det som redan finns läggs inte till igen. Slutstatus: 0 klart, 2 gick inte.</translation>
    </message>
    <message>
        <source>Says how it is used.</source>
        <translation>Visar hur det används.</translation>
    </message>
    <message>
        <source>The desk; made where there is none.</source>
        <translation>Desken; skapas om den inte finns.</translation>
    </message>
    <message>
        <source>The company&apos;s name, for a new desk.</source>
        <translation>Företagets namn, för en ny desk.</translation>
    </message>
    <message>
        <source>An address of the company&apos;s own, or a whole domain as @example.org; may be given several times.</source>
        <translation>En av företagets egna adresser, eller en hel domän som @example.org; får anges flera gånger.</translation>
    </message>
    <message>
        <source>Files and folders to take in.</source>
        <translation>Filer och mappar att ta in.</translation>
    </message>
    <message>
        <source>Which desk? Please give --desk FILE.</source>
        <translation>Vilken desk? Ange --desk FIL.</translation>
    </message>
    <message>
        <source>There is nothing to import. Please name a file or a folder.</source>
        <translation>Det finns inget att importera. Ange en fil eller mapp.</translation>
    </message>
</context>
<context>
    <name>Lexicon</name>
    <message>
        <source>“%1” is there twice.</source>
        <translation>”%1” finns två gånger.</translation>
    </message>
    <message>
        <source>There is no concept “%1”.</source>
        <translation>Det finns inget begrepp ”%1”.</translation>
    </message>
</context>
<context>
    <name>LintCommand</name>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Filen kan inte läsas: %1.</translation>
    </message>
    <message>
        <source>Checks text and Markdown files by styles in Vale&apos;s format. Exit status: 0 nothing found, 1 findings, 2 could not run.</source>
        <translation>Kontrollerar text- och Markdown-filer enligt stilar i Vales format. Slutstatus: 0 inget hittat, 1 anmärkningar, 2 gick inte.</translation>
    </message>
    <message>
        <source>Says how it is used.</source>
        <translation>Visar hur det används.</translation>
    </message>
    <message>
        <source>A style&apos;s folder, or a folder of styles.</source>
        <translation>En stils mapp, eller en mapp med stilar.</translation>
    </message>
    <message>
        <source>A .vale.ini that names styles and levels.</source>
        <translation>En .vale.ini som anger stilar och nivåer.</translation>
    </message>
    <message>
        <source>line or JSON.</source>
        <translation>line eller JSON.</translation>
    </message>
    <message>
        <source>Texts; - reads standard input.</source>
        <translation>Texter; - läser standardinmatningen.</translation>
    </message>
    <message>
        <source>“%1” is no form of output.</source>
        <translation>”%1” är ingen utdataform.</translation>
    </message>
    <message>
        <source>No text was named.</source>
        <translation>Ingen text angavs.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>”%1” kan inte läsas: %2</translation>
    </message>
    <message>
        <source>%1: message %2, byte %3</source>
        <translation>%1: meddelande %2, byte %3</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Det finns ingen fil ”%1”.</translation>
    </message>
    <message>
        <source>The message names no sender.</source>
        <translation>Meddelandet anger ingen avsändare.</translation>
    </message>
    <message>
        <source>The message has no date.</source>
        <translation>Meddelandet har inget datum.</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>This is no file of a learned model.</source>
        <translation>Det här är ingen fil för en inlärd modell.</translation>
    </message>
    <message>
        <source>The learned model can&apos;t be read: %1.</source>
        <translation>Den inlärda modellen går inte att läsa: %1.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>“%1” is not a date and time.</source>
        <translation>”%1” är ingen tidpunkt.</translation>
    </message>
    <message>
        <source>“%1” lacks its offset from UTC.</source>
        <translation>”%1” saknar avstånd till UTC.</translation>
    </message>
</context>
<context>
    <name>PromiseMark</name>
    <message>
        <source>kept</source>
        <translation>hållet</translation>
    </message>
    <message>
        <source>kept %1, %2</source>
        <translation>hållet %1, %2</translation>
    </message>
    <message>
        <source>changed, and said so</source>
        <translation>ändrat, och sagt så</translation>
    </message>
    <message>
        <source>changed %1, and said so</source>
        <translation>ändrat %1, och sagt så</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>återtaget</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>återtaget %1</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>löfte</translation>
    </message>
    <message>
        <source>promised: “%1”</source>
        <translation>lovat: ”%1”</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 försenat</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>The rule %1 is registered as %2.</source>
        <translation>Regeln %1 är registrerad som %2.</translation>
    </message>
    <message>
        <source>Two rules are called %1.</source>
        <translation>Två regler heter %1.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Det finns inget att skicka än.</translation>
    </message>
    <message>
        <source>This reply has left already.</source>
        <translation>Det här svaret har redan gått iväg.</translation>
    </message>
    <message>
        <source>You have begun another reply to this customer. Send it or empty it first.</source>
        <translation>Du har påbörjat ett annat svar till den här kunden. Skicka eller töm det först.</translation>
    </message>
</context>
<context>
    <name>ReviewMessage</name>
    <message>
        <source>the customer</source>
        <translation>kunden</translation>
    </message>
    <message>
        <source>the %1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>our system</source>
        <translation>vårt system</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>by email</source>
        <translation>via e-post</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>per telefon</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>i chatten</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>via sms</translation>
    </message>
    <message>
        <source>on Twitter</source>
        <translation>på Twitter</translation>
    </message>
    <message>
        <source>on Facebook</source>
        <translation>på Facebook</translation>
    </message>
    <message>
        <source>by WhatsApp</source>
        <translation>via WhatsApp</translation>
    </message>
    <message>
        <source>in a review</source>
        <translation>i ett omdöme</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>på plats</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>per brev</translation>
    </message>
    <message>
        <source>in a note</source>
        <translation>i en anteckning</translation>
    </message>
    <message>
        <source>under “%1”</source>
        <translation>under ”%1”</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>den %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>Finds what was said: every word by its beginning, &quot;phrases&quot; as they stand, newest first. Exit status: 0 found, 1 nothing found, 2 could not run.</source>
        <translation>Hittar det som har sagts: varje ord efter sin början, ”fraser” som de står, nyast först. Slutstatus: 0 hittat, 1 inget hittat, 2 gick inte.</translation>
    </message>
    <message>
        <source>Says how it is used.</source>
        <translation>Visar hur det används.</translation>
    </message>
    <message>
        <source>The desk.</source>
        <translation>Desken.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Högst så många.</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>text eller json.</translation>
    </message>
    <message>
        <source>What to look for.</source>
        <translation>Vad som söks.</translation>
    </message>
    <message>
        <source>“%1” is no format.</source>
        <translation>”%1” är inget format.</translation>
    </message>
    <message>
        <source>“%1” is no number of hits.</source>
        <translation>”%1” är inget antal träffar.</translation>
    </message>
    <message>
        <source>Which desk? Please give --desk FILE.</source>
        <translation>Vilken desk? Ange --desk FIL.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>These are no statements of this version.</source>
        <translation>Det här är inga utsagor från den här versionen.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no desk “%1”.</source>
        <translation>Det finns ingen desk ”%1”.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Kunden finns inte.</translation>
    </message>
    <message>
        <source>This finding is not set aside any more.</source>
        <translation>Anmärkningen är inte längre avfärdad.</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>Händelsen finns inte.</translation>
    </message>
    <message>
        <source>“%1” is not a desk.</source>
        <translation>”%1” är ingen desk.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be made.</source>
        <translation>Kopian ”%1” kunde inte skapas.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>”%1” kan inte läsas: %2</translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing.</source>
        <translation>”%1” är skadad: slutet saknas.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Kept. Please update this one.</source>
        <translation>”%1” skrevs av ett nyare Kept. Uppdatera det här.</translation>
    </message>
    <message>
        <source>The desk “%1” can&apos;t be made: %2</source>
        <translation>Desken ”%1” kan inte skapas: %2</translation>
    </message>
    <message>
        <source>there is a file of that name already.</source>
        <translation>det finns redan en fil med det namnet.</translation>
    </message>
    <message>
        <source>there is no such folder.</source>
        <translation>mappen finns inte.</translation>
    </message>
    <message>
        <source>“%1” has to be brought up to date first.</source>
        <translation>”%1” måste uppdateras först.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”. Please try again in a moment.</source>
        <translation>Ett annat program skriver till ”%1”. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>“%1” may not be written to.</source>
        <translation>”%1” får inte skrivas till.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” can&apos;t take any more. Nothing was lost.</source>
        <translation>Disken är full: ”%1” rymmer inte mer. Inget gick förlorat.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” does not answer as it should.</source>
        <translation>Disken med ”%1” svarar inte som den ska.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened.</source>
        <translation>”%1” kan inte öppnas.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>”%1” är skadad.</translation>
    </message>
    <message>
        <source>The desk could not do that: %1</source>
        <translation>Desken kunde inte göra det: %1</translation>
    </message>
</context>
<context>
    <name>StyleReader</name>
    <message>
        <source>This rule is of no known kind.</source>
        <translation>Regeln är av ingen känd sort.</translation>
    </message>
    <message>
        <source>The formula &quot;%1&quot; can&apos;t be read.</source>
        <translation>Formeln ”%1” kan inte läsas.</translation>
    </message>
    <message>
        <source>There is no metric &quot;%1&quot;.</source>
        <translation>Det finns inget mått ”%1”.</translation>
    </message>
    <message>
        <source>The rule names no metric.</source>
        <translation>Regeln anger inget mått.</translation>
    </message>
    <message>
        <source>The expression &quot;%1&quot; can&apos;t be read: %2.</source>
        <translation>Uttrycket ”%1” kan inte läsas: %2.</translation>
    </message>
    <message>
        <source>There is no scope &quot;%1&quot;.</source>
        <translation>Det finns inget område ”%1”.</translation>
    </message>
    <message>
        <source>The section&apos;s name lacks its &quot;]&quot;.</source>
        <translation>Avsnittets namn saknar sitt ”]”.</translation>
    </message>
    <message>
        <source>A line here is &quot;key = value&quot;.</source>
        <translation>En rad här är ”nyckel = värde”.</translation>
    </message>
    <message>
        <source>MinAlertLevel is one of suggestion, warning and error.</source>
        <translation>MinAlertLevel är suggestion, warning eller error.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; above the sections.</source>
        <translation>Det finns ingen nyckel ”%1” ovanför avsnitten.</translation>
    </message>
    <message>
        <source>A rule is set to YES, NO, suggestion, warning or error.</source>
        <translation>En regel sätts till YES, NO, suggestion, warning eller error.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; in a section.</source>
        <translation>Det finns ingen nyckel ”%1” i ett avsnitt.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kan inte läsas: %2.</translation>
    </message>
    <message>
        <source>There is no style &quot;%1&quot; in %2.</source>
        <translation>Det finns ingen stil ”%1” i %2.</translation>
    </message>
    <message>
        <source>There is no vocabulary &quot;%1&quot; in %2.</source>
        <translation>Det finns inget ordförråd ”%1” i %2.</translation>
    </message>
    <message>
        <source>There are no rules in %1.</source>
        <translation>Det finns inga regler i %1.</translation>
    </message>
    <message>
        <source>This is no YAML: %1.</source>
        <translation>Det här är inte YAML: %1.</translation>
    </message>
    <message>
        <source>&apos;%s&apos; is repeated!</source>
        <translation>”%s” upprepas!</translation>
    </message>
    <message>
        <source>Did you really mean &apos;%s&apos;?</source>
        <translation>Menade du verkligen ”%s”?</translation>
    </message>
    <message>
        <source>Use &apos;%s&apos; instead of &apos;%s&apos;.</source>
        <translation>Skriv ”%s” i stället för ”%s”.</translation>
    </message>
    <message>
        <source>Avoid using &apos;%s&apos;.</source>
        <translation>Undvik ”%s”.</translation>
    </message>
    <message>
        <source>The rule %1 takes too long on this text and was stopped.</source>
        <translation>Regeln %1 tar för lång tid för den här texten och stoppades.</translation>
    </message>
    <message>
        <source>A rule is a list of keys and values, such as &quot;extends: existence&quot;.</source>
        <translation>En regel är en lista med nycklar och värden, som ”extends: existence”.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands here twice.</source>
        <translation>Nyckeln ”%1” står här två gånger.</translation>
    </message>
    <message>
        <source>The rule lacks the key &quot;extends&quot;.</source>
        <translation>Regeln saknar nyckeln ”extends”.</translation>
    </message>
    <message>
        <source>Kept does not run rules that extend &quot;%1&quot;; leave this file out or write the rule with another extension point.</source>
        <translation>Kept kör inte regler som utökar ”%1”; utelämna filen eller skriv regeln med en annan utökningspunkt.</translation>
    </message>
    <message>
        <source>There is no extension point &quot;%1&quot;.</source>
        <translation>Det finns ingen utökningspunkt ”%1”.</translation>
    </message>
    <message>
        <source>The level is one of suggestion, warning and error.</source>
        <translation>Nivån är suggestion, warning eller error.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;.</source>
        <translation>Det finns ingen nyckel ”%1”.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; has no meaning in a rule of this kind.</source>
        <translation>Nyckeln ”%1” betyder inget i en regel av det här slaget.</translation>
    </message>
    <message>
        <source>An action has a name and, for most names, params.</source>
        <translation>En åtgärd har ett namn (name) och oftast parametrar (params).</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; in an action.</source>
        <translation>Det finns ingen nyckel ”%1” i en åtgärd.</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;.</source>
        <translation>Det finns ingen åtgärd ”%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list.</source>
        <translation>”%1” är en lista.</translation>
    </message>
    <message>
        <source>Each entry of &quot;%1&quot; is one text.</source>
        <translation>Varje post i ”%1” är en text.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of pairs.</source>
        <translation>”%1” är en lista med par.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t have this value.</source>
        <translation>”%1” kan inte ha det här värdet.</translation>
    </message>
    <message>
        <source>The rule lacks the key &quot;%1&quot;.</source>
        <translation>Regeln saknar nyckeln ”%1”.</translation>
    </message>
    <message>
        <source>There is no dictionary &quot;%1&quot;.</source>
        <translation>Det finns ingen ordlista ”%1”.</translation>
    </message>
</context>
<context>
    <name>StyleRules</name>
    <message>
        <source>The rule can&apos;t be read: %1.</source>
        <translation>Regeln går inte att läsa: %1.</translation>
    </message>
    <message>
        <source>A rule&apos;s name has letters, digits, hyphens and underscores.</source>
        <translation>En regels namn består av bokstäver, siffror, bindestreck och understreck.</translation>
    </message>
    <message>
        <source>Somebody has removed this rule.</source>
        <translation>Någon har tagit bort den här regeln.</translation>
    </message>
    <message>
        <source>There is a rule of this name already.</source>
        <translation>Det finns redan en regel med det namnet.</translation>
    </message>
    <message>
        <source>Somebody has changed this rule in the meantime.</source>
        <translation>Någon har ändrat den här regeln under tiden.</translation>
    </message>
    <message>
        <source>The rule can&apos;t be saved: %1.</source>
        <translation>Regeln går inte att spara: %1.</translation>
    </message>
    <message>
        <source>its folder can&apos;t be made</source>
        <translation>mappen går inte att skapa</translation>
    </message>
    <message>
        <source>The rule can&apos;t be removed: %1.</source>
        <translation>Regeln går inte att ta bort: %1.</translation>
    </message>
    <message>
        <source>“%s”: say it in other words, or leave it out.</source>
        <translation>”%s”: säg det på ett annat sätt, eller utelämna det.</translation>
    </message>
    <message>
        <source>The trial was stopped.</source>
        <translation>Försöket avbröts.</translation>
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
    <name>Wording</name>
    <message>
        <source>This could stand on any poster: say what you did for her, or leave it out.</source>
        <translation>Det här kunde stå på vilken affisch som helst: säg vad du gjorde för henne, eller stryk det.</translation>
    </message>
    <message>
        <source>Remove the sentence</source>
        <translation>Ta bort meningen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Stryk det</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Skriv ”%1”</translation>
    </message>
    <message>
        <source>The dictionary doesn&apos;t know “%1”.</source>
        <translation>Ordlistan känner inte till ”%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Nearly all of this went to %n other(s) since %1. Say what is hers.</source>
        <translation>
            <numerusform>Nästan allt det här har gått till %n annan sedan %1. Säg det som bara gäller henne.</numerusform>
            <numerusform>Nästan allt det här har gått till %n andra sedan %1. Säg det som bara gäller henne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nine tenths of this went to %n other(s) since %1. Say what is hers.</source>
        <translation>
            <numerusform>Nio tiondelar av det här har gått till %n annan sedan %1. Säg det som bara gäller henne.</numerusform>
            <numerusform>Nio tiondelar av det här har gått till %n andra sedan %1. Säg det som bara gäller henne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Four fifths of this went to %n other(s) since %1. Say what is hers.</source>
        <translation>
            <numerusform>Fyra femtedelar av det här har gått till %n annan sedan %1. Säg det som bara gäller henne.</numerusform>
            <numerusform>Fyra femtedelar av det här har gått till %n andra sedan %1. Säg det som bara gäller henne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::CommandPalette</name>
    <message>
        <source>Customers, events, commands</source>
        <translation>Kunder, händelser, kommandon</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Det som passar</translation>
    </message>
</context>
<context>
    <name>kept::ComposerPanel</name>
    <message>
        <source>Choose whom to answer.</source>
        <translation>Välj vem du ska svara.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Copies the text, for your mail program</source>
        <translation>Kopierar texten till ditt e-postprogram</translation>
    </message>
    <message>
        <source>Makes the reply that was recorded last a draft again</source>
        <translation>Gör det senast bokförda svaret till utkast igen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nästa anmärkning</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Föregående anmärkning</translation>
    </message>
    <message>
        <source>Fix finding…</source>
        <translation>Åtgärda anmärkning…</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Visa belägget</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Skicka…</translation>
    </message>
    <message>
        <source>A note for colleagues. %1 doesn&apos;t see it.</source>
        <translation>En anteckning för kollegorna. %1 ser den inte.</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation>Skriv till %1…</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Lägg till anteckning</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Nothing stands against this reply.</source>
        <translation>Inget talar emot det här svaret.</translation>
    </message>
    <message>
        <source>This is left:</source>
        <translation>Det här är kvar:</translation>
    </message>
    <message>
        <source>Record and copy</source>
        <translation>Bokför och kopiera</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Tillbaka till utkastet</translation>
    </message>
    <message>
        <source>It goes against the history. Why is it right to send it?</source>
        <translation>Det strider mot historiken. Varför är det rätt att skicka det?</translation>
    </message>
</context>
<context>
    <name>kept::EmptyDesk</name>
    <message>
        <source>Nobody is on this desk yet</source>
        <translation>Ingen finns på den här desken än</translation>
    </message>
    <message>
        <source>Import the mail that you have: mbox files, single messages, or case files. Everything stays on this computer, and importing a file twice adds nothing twice.</source>
        <translation>Importera den e-post du har: mbox-filer, enskilda meddelanden eller fallfiler. Allt stannar på den här datorn, och att importera en fil två gånger lägger inte till något dubbelt.</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Titta på demon</translation>
    </message>
    <message>
        <source>Opens a desk of invented customers beside this one</source>
        <translation>Öppnar en desk med påhittade kunder bredvid den här</translation>
    </message>
</context>
<context>
    <name>kept::FacetBar</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alla händelser</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Bara %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Anteckningar %1</translation>
    </message>
    <message>
        <source>Only notes</source>
        <translation>Bara anteckningar</translation>
    </message>
    <message>
        <source>Promises %1</source>
        <translation>Löften %1</translation>
    </message>
    <message>
        <source>Only events with promises</source>
        <translation>Bara händelser med löften</translation>
    </message>
    <message>
        <source>Find in timeline</source>
        <translation>Sök i tidslinjen</translation>
    </message>
    <message>
        <source>Find in timeline (%1)</source>
        <translation>Sök i tidslinjen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <translation>
            <numerusform>%1, %n händelse</numerusform>
            <numerusform>%1, %n händelser</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::FileImport</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) taken in</source>
        <translation>
            <numerusform>%n meddelande intaget</numerusform>
            <numerusform>%n meddelanden intagna</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
</context>
<context>
    <name>kept::FindBar</name>
    <message>
        <source>Find in this timeline</source>
        <translation>Sök i den här tidslinjen</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>Föregående ställe (Skift+F3)</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>Nästa ställe (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Stäng sökningen (Esc)</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>ingenstans</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n ställe</numerusform>
            <numerusform>%n ställen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>kept::FindingCard</name>
    <message>
        <source>Dismiss</source>
        <translation>Avfärda</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation>%1 · ”%2”</translation>
    </message>
</context>
<context>
    <name>kept::FindingsHeader</name>
    <message>
        <source>Before you send</source>
        <translation>Innan du skickar</translation>
    </message>
    <message>
        <source>Nothing stands against it</source>
        <translation>Inget talar emot det</translation>
    </message>
    <message numerus="yes">
        <source>%n against the history</source>
        <translation>
            <numerusform>%n mot historiken</numerusform>
            <numerusform>%n mot historiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording</source>
        <translation>
            <numerusform>%n om ordval</numerusform>
            <numerusform>%n om ordval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to consider</source>
        <translation>
            <numerusform>%n att överväga</numerusform>
            <numerusform>%n att överväga</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Anmärkningar</translation>
    </message>
</context>
<context>
    <name>kept::FindingsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of finding, its message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <comment>kind of finding, words of the draft, its message</comment>
        <translation>%1, ”%2”: %3</translation>
    </message>
</context>
<context>
    <name>kept::HeaderCard</name>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message numerus="yes">
        <source>open promise(s)</source>
        <translation>
            <numerusform>öppet löfte</numerusform>
            <numerusform>öppna löften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gesture(s)</source>
        <translation>
            <numerusform>gest</numerusform>
            <numerusform>gester</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>event(s)</source>
        <translation>
            <numerusform>händelse</numerusform>
            <numerusform>händelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what our own system says</source>
        <translation>Visa vad vårt eget system säger</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>kept::LogCallDialog</name>
    <message>
        <source>Log a call with %1</source>
        <translation>Anteckna samtal med %1</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonsamtal</translation>
    </message>
    <message>
        <source>Meeting in person</source>
        <translation>Personligt möte</translation>
    </message>
    <message>
        <source>%1 got in touch</source>
        <translation>%1 hörde av sig</translation>
    </message>
    <message>
        <source>We got in touch</source>
        <translation>Vi hörde av oss</translation>
    </message>
    <message>
        <source>What was asked, what was promised, and until when</source>
        <translation>Vad som frågades, vad som lovades och till när</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who began</source>
        <translation>Vem som började</translation>
    </message>
    <message>
        <source>Who of us</source>
        <translation>Vem av oss</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Vad som sades</translation>
    </message>
</context>
<context>
    <name>kept::MainWindow</name>
    <message>
        <source>Writing as</source>
        <translation>Skriver som</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Verktyg</translation>
    </message>
    <message>
        <source>Customers, events, commands</source>
        <translation>Kunder, händelser, kommandon</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Meny (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Nothing leaves this computer but your replies</source>
        <translation>Inget lämnar datorn utom dina svar</translation>
    </message>
    <message>
        <source>%1 — Kept</source>
        <translation>%1 – Kept</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) waiting</source>
        <translation>
            <numerusform>%n kund väntar</numerusform>
            <numerusform>%n kunder väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with open promises</source>
        <translation>
            <numerusform>%n med öppna löften</numerusform>
            <numerusform>%n med öppna löften</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises %1</source>
        <translation>Löften %1</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Löften</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Desken</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Whoever began the draft</source>
        <translation>Den som började på utkastet</translation>
    </message>
    <message>
        <source>Import mail</source>
        <translation>Importera e-post</translation>
    </message>
    <message>
        <source>Mail and case files (*.mbox *.mbx *.eml *.json)</source>
        <translation>E-post och fallfiler (*.mbox *.mbx *.eml *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
</context>
<context>
    <name>kept::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kept::QueueModel</name>
    <message>
        <source>draft begun</source>
        <translation>utkast påbörjat</translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation>Löfte förfaller</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Lovat</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Inget öppet</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 försenat</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>senast %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kept::QueuePanel</name>
    <message>
        <source>Who waits</source>
        <translation>Vem som väntar</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Väntar %1</translation>
    </message>
    <message>
        <source>Promised %1</source>
        <translation>Lovat %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alla %1</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Ingen väntar.</translation>
    </message>
    <message>
        <source>Nobody is on this desk yet.</source>
        <translation>Ingen finns på den här desken än.</translation>
    </message>
    <message>
        <source>No promise is open.</source>
        <translation>Inget löfte är öppet.</translation>
    </message>
</context>
<context>
    <name>kept::ReplyEditor</name>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Warn of this phrase…</source>
        <translation>Varna för den här frasen…</translation>
    </message>
</context>
<context>
    <name>kept::ReplyForm</name>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>T&amp;ill</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Ämne</translation>
    </message>
</context>
<context>
    <name>kept::ReplySession</name>
    <message>
        <source>The draft could not be saved. %1</source>
        <translation>Utkastet kunde inte sparas. %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>a person</comment>
        <translation>som %1</translation>
    </message>
    <message>
        <source>as %1, %2</source>
        <comment>a person, her role</comment>
        <translation>som %1, %2</translation>
    </message>
    <message>
        <source>note saved</source>
        <translation>anteckning sparad</translation>
    </message>
    <message>
        <source>draft saved</source>
        <translation>utkast sparat</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>sparar…</translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <comment>%1 is a sentence</comment>
        <translation>inte sparat: %1</translation>
    </message>
    <message>
        <source>stays inside the company</source>
        <translation>stannar inom företaget</translation>
    </message>
    <message>
        <source>%1 · stays inside the company</source>
        <translation>%1 · stannar inom företaget</translation>
    </message>
    <message numerus="yes">
        <source>checked against %n event(s)</source>
        <translation>
            <numerusform>kontrollerat mot %n händelse</numerusform>
            <numerusform>kontrollerat mot %n händelser</numerusform>
        </translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>kontrollerar…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>draft saved, checked against 47 events</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is right as it stands</source>
        <translation>Det är rätt som det står</translation>
    </message>
    <message>
        <source>The customer knows already</source>
        <translation>Kunden vet redan</translation>
    </message>
    <message>
        <source>The history was misunderstood</source>
        <translation>Historiken missförstods</translation>
    </message>
    <message>
        <source>This phrase is fine on this desk</source>
        <translation>Frasen är i sin ordning på den här desken</translation>
    </message>
    <message>
        <source>The reason could not be kept. %1</source>
        <translation>Skälet kunde inte sparas. %1</translation>
    </message>
    <message>
        <source>The note goes onto the timeline. The customer doesn&apos;t see it.</source>
        <translation>Anteckningen hamnar på tidslinjen. Kunden ser den inte.</translation>
    </message>
    <message>
        <source>Kept has no mail account yet: the reply goes onto the timeline, held, and is copied so that you can send it from your mail program.</source>
        <translation>Kept har inget e-postkonto än: svaret hamnar på tidslinjen, kvarhållet, och kopieras så att du kan skicka det från ditt e-postprogram.</translation>
    </message>
    <message>
        <source>It could not be put onto the timeline. %1</source>
        <translation>Det kunde inte läggas på tidslinjen. %1</translation>
    </message>
</context>
<context>
    <name>kept::StyleEditor</name>
    <message>
        <source>New rule</source>
        <translation>Ny regel</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ta bort…</translation>
    </message>
    <message>
        <source>Rules on wording</source>
        <translation>Regler om ordval</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>The rule, in YAML</source>
        <translation>Regeln, i YAML</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>The &amp;rule, in YAML</source>
        <translation>&amp;Regeln, i YAML</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Stilar</translation>
    </message>
    <message>
        <source>What you wrote in %1 is not saved.</source>
        <translation>Det du skrev i %1 är inte sparat.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Kasta det</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Fortsätt skriva</translation>
    </message>
    <message>
        <source>Remove the rule %1 from this desk?</source>
        <translation>Ta bort regeln %1 från den här desken?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll den</translation>
    </message>
    <message>
        <source>Styles[*]</source>
        <translation>Stilar[*]</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>kept::StyleEditorSession</name>
    <message>
        <source>Suggestion</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <translation>%1, ”%2”: %3</translation>
    </message>
    <message>
        <source>Hello Dana,

please be advised that your parcel left our depot this morning. It is due on Thursday before noon.

Priya</source>
        <translation>Hej Dana!

Vi vill uppmärksamma dig på att ditt paket lämnade vår depå i morse. Det kommer på torsdag före klockan tolv.

Priya</translation>
    </message>
    <message>
        <source>please be advised</source>
        <translation>vi vill uppmärksamma dig på</translation>
    </message>
    <message>
        <source>The name needs letters, digits, hyphens or underscores only.</source>
        <translation>Namnet får bara ha bokstäver, siffror, bindestreck och understreck.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>The rule can be read.</source>
        <translation>Regeln går att läsa.</translation>
    </message>
    <message>
        <source>This rule comes with Kept and can&apos;t be changed.</source>
        <translation>Den här regeln hör till Kept och går inte att ändra.</translation>
    </message>
    <message>
        <source>Trying it on the sent replies…</source>
        <translation>Prövas på de skickade svaren…</translation>
    </message>
    <message>
        <source>No reply was sent from this desk yet.</source>
        <translation>Inget svar har skickats härifrån än.</translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n time(s) in the newest %1 sent replies</source>
        <translation>
            <numerusform>Skulle ha varnat en gång i de senaste %1 skickade svaren</numerusform>
            <numerusform>Skulle ha varnat %n gånger i de senaste %1 skickade svaren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::StyleRulesModel</name>
    <message>
        <source>a rule of this desk</source>
        <translation>en egen regel</translation>
    </message>
    <message>
        <source>comes with Kept</source>
        <translation>hör till Kept</translation>
    </message>
    <message numerus="yes">
        <source>dismissed %n time(s)</source>
        <translation>
            <numerusform>avfärdad en gång</numerusform>
            <numerusform>avfärdad %n gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Avfärdad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>kept::StyleTrialPane</name>
    <message>
        <source>Text to try it on</source>
        <translation>Text att pröva den på</translation>
    </message>
    <message>
        <source>What it says of this text</source>
        <translation>Vad den säger om texten</translation>
    </message>
    <message>
        <source>&amp;Text to try it on</source>
        <translation>&amp;Text att pröva den på</translation>
    </message>
    <message>
        <source>&amp;What it says of this text</source>
        <translation>&amp;Vad den säger om texten</translation>
    </message>
</context>
<context>
    <name>kept::TimelineView</name>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy event</source>
        <translation>Kopiera händelse</translation>
    </message>
    <message>
        <source>Fold quoted text</source>
        <translation>Fäll ihop citerad text</translation>
    </message>
    <message>
        <source>Unfold quoted text</source>
        <translation>Fäll ut citerad text</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Här finns inget än.</translation>
    </message>
    <message>
        <source>Choose somebody on the left.</source>
        <translation>Välj någon till vänster.</translation>
    </message>
</context>
</TS>
