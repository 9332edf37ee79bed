<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New reply</source>
        <translation>Neue Antwort</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Log a call…</source>
        <translation>Anruf festhalten …</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu …</translation>
    </message>
    <message>
        <source>Find in timeline</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Nächster Kunde</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>Voriger Kunde</translation>
    </message>
    <message>
        <source>Go to who waits</source>
        <translation>Zu den Wartenden</translation>
    </message>
    <message>
        <source>Go to the timeline</source>
        <translation>Zum Verlauf</translation>
    </message>
    <message>
        <source>Go to the reply</source>
        <translation>Zur Antwort</translation>
    </message>
    <message>
        <source>Go to the newest event</source>
        <translation>Zum neuesten Ereignis</translation>
    </message>
    <message>
        <source>Import mail…</source>
        <translation>Mails importieren …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Styles…</source>
        <translation>Stile…</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>She wrote here and is sent elsewhere: can it be settled where she is?</source>
        <translation>Sie hat hier geschrieben und wird anderswohin geschickt: Lässt es sich da klären, wo sie ist?</translation>
    </message>
    <message>
        <source>She asked how it came about, and the reply doesn&apos;t say: one sentence of cause is enough.</source>
        <translation>Sie hat gefragt, wie es dazu kam, und die Antwort sagt es nicht: Ein Satz zur Ursache genügt.</translation>
    </message>
    <message>
        <source>She is unhappy, and nothing here says whose fault it was: name it, and the rest reads kinder.</source>
        <translation>Sie ist unzufrieden, und nichts hier sagt, wessen Fehler es war: Sagen Sie es, und der Rest liest sich freundlicher.</translation>
    </message>
    <message>
        <source>Nothing here is done or offered: what would make up for it, even something small?</source>
        <translation>Hier wird nichts getan oder angeboten: Was würde es wiedergutmachen, und sei es etwas Kleines?</translation>
    </message>
    <message>
        <source>By when? With a day or an hour in it she needn&apos;t ask again.</source>
        <translation>Bis wann? Mit einem Tag oder einer Uhrzeit muss sie nicht noch einmal fragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n words are a lot to read here: what can she do without?</source>
        <translation>
            <numerusform>%n Wort ist hier viel zu lesen: Worauf kann sie verzichten?</numerusform>
            <numerusform>%n Wörter sind hier viel zu lesen: Worauf kann sie verzichten?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>The case has no id.</source>
        <translation>Der Fall hat keine Kennung.</translation>
    </message>
    <message>
        <source>“%1” is no channel.</source>
        <translation>„%1“ ist kein Kanal.</translation>
    </message>
    <message>
        <source>“%1” is no kind of event.</source>
        <translation>„%1“ ist keine Art von Ereignis.</translation>
    </message>
    <message>
        <source>“%1” is no direction.</source>
        <translation>„%1“ ist keine Richtung.</translation>
    </message>
    <message>
        <source>The case has no draft.</source>
        <translation>Der Fall hat keinen Entwurf.</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>A case file holds a list of cases.</source>
        <translation>Eine Falldatei enthält eine Liste von Fällen.</translation>
    </message>
    <message>
        <source>%1: case %2</source>
        <translation>%1: Fall %2</translation>
    </message>
</context>
<context>
    <name>CaseSource</name>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>No case file was named.</source>
        <translation>Es wurde keine Falldatei genannt.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>Reviews the draft of every case in the files. Exit status: 0 nothing found, 1 findings, 2 could not run.</source>
        <translation>Prüft den Entwurf jedes Falls in den Dateien. Rückgabewert: 0 nichts gefunden, 1 Befunde, 2 ging nicht.</translation>
    </message>
    <message>
        <source>Says how it is used.</source>
        <translation>Sagt, wie es benutzt wird.</translation>
    </message>
    <message>
        <source>text, json or sarif.</source>
        <translation>text, json oder sarif.</translation>
    </message>
    <message>
        <source>quiet, balanced, thorough or all.</source>
        <translation>quiet (leise), balanced (ausgewogen), thorough (gründlich) oder all (alles).</translation>
    </message>
    <message>
        <source>Case files; - reads standard input.</source>
        <translation>Falldateien; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>“%1” is no format.</source>
        <translation>„%1“ ist kein Format.</translation>
    </message>
    <message>
        <source>“%1” is no thoroughness.</source>
        <translation>„%1“ ist keine Gründlichkeit.</translation>
    </message>
    <message>
        <source>Reviews a reply to one of this desk&apos;s customers; FILE is the reply&apos;s text, standard input where none is named.</source>
        <translation>Prüft eine Antwort an einen Kunden dieses Desks; DATEI ist der Text der Antwort, die Standardeingabe, wo keine genannt ist.</translation>
    </message>
    <message>
        <source>Whom it goes to: a name, an address, a phone, a handle.</source>
        <translation>An wen sie geht: ein Name, eine Adresse, eine Telefonnummer, ein Kürzel.</translation>
    </message>
    <message>
        <source>--desk and --customer belong together.</source>
        <translation>--desk und --customer gehören zusammen.</translation>
    </message>
</context>
<context>
    <name>CheckOutput</name>
    <message>
        <source>the system</source>
        <translation>das System</translation>
    </message>
    <message>
        <source>%1, %2, %3: “%4”</source>
        <translation>%1, %2, %3: „%4“</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>(the whole reply)</source>
        <translation>(die ganze Antwort)</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n draft(s)</source>
        <translation>
            <numerusform>in %n Entwurf</numerusform>
            <numerusform>in %n Entwürfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>kept opens the window. With a command it does without one:</source>
        <translation>kept öffnet das Fenster. Mit einem Befehl geht es ohne:</translation>
    </message>
    <message>
        <source>kept COMMAND --help tells more of a command.</source>
        <translation>kept BEFEHL --help sagt mehr über einen Befehl.</translation>
    </message>
    <message>
        <source>kept: “%1” is no command.</source>
        <translation>kept: „%1“ ist kein Befehl.</translation>
    </message>
    <message>
        <source>takes mail and case files into a desk</source>
        <translation>nimmt Mails und Falldateien in einen Desk auf</translation>
    </message>
    <message>
        <source>finds what was said, by its words</source>
        <translation>findet nach Wörtern, was gesagt wurde</translation>
    </message>
    <message>
        <source>reviews the drafts of case files</source>
        <translation>prüft die Entwürfe von Falldateien</translation>
    </message>
    <message>
        <source>prints what was read and remembered of a case</source>
        <translation>zeigt, was von einem Fall gelesen und behalten wurde</translation>
    </message>
    <message>
        <source>checks the wording of text files by a style</source>
        <translation>prüft die Wortwahl von Textdateien nach einem Stil</translation>
    </message>
</context>
<context>
    <name>CustomerHeader</name>
    <message>
        <source>customer since %1</source>
        <translation>Kunde seit %1</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The desk is being closed.</source>
        <translation>Der Desk wird geschlossen.</translation>
    </message>
</context>
<context>
    <name>DeskCase</name>
    <message>
        <source>No customer is found by “%1”.</source>
        <translation>Unter „%1“ ist kein Kunde zu finden.</translation>
    </message>
    <message>
        <source>“%1” fits more than one customer.</source>
        <translation>„%1“ passt auf mehr als einen Kunden.</translation>
    </message>
</context>
<context>
    <name>EventLayout</name>
    <message numerus="yes">
        <source>%n quoted line(s)</source>
        <translation>
            <numerusform>%n zitierte Zeile</numerusform>
            <numerusform>%n zitierte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n weitere Zeile</numerusform>
            <numerusform>%n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>EventMeta</name>
    <message>
        <source>A colleague</source>
        <translation>Jemand aus dem Team</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1 answered in %2</source>
        <translation>%1 antwortete nach %2</translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation>%1 schrieb</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1 rief an</translation>
    </message>
    <message>
        <source>%1 noted a call</source>
        <translation>%1 hielt einen Anruf fest</translation>
    </message>
    <message>
        <source>%1 noted a meeting</source>
        <translation>%1 hielt ein Treffen fest</translation>
    </message>
    <message>
        <source>%1 gave a credit</source>
        <translation>%1 gab eine Gutschrift</translation>
    </message>
    <message>
        <source>%1 changed the status</source>
        <translation>%1 änderte den Stand</translation>
    </message>
    <message>
        <source>%1 noted</source>
        <translation>%1 notierte</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
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
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>post</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>Desk</translation>
    </message>
</context>
<context>
    <name>EvidenceLabel</name>
    <message>
        <source>Show the mail</source>
        <translation>Mail zeigen</translation>
    </message>
    <message>
        <source>Show the chat</source>
        <translation>Chat zeigen</translation>
    </message>
    <message>
        <source>Show the text message</source>
        <translation>SMS zeigen</translation>
    </message>
    <message>
        <source>Show the post</source>
        <translation>Beitrag zeigen</translation>
    </message>
    <message>
        <source>Show the review</source>
        <translation>Bewertung zeigen</translation>
    </message>
    <message>
        <source>Show the letter</source>
        <translation>Brief zeigen</translation>
    </message>
    <message>
        <source>Show the call</source>
        <translation>Anruf zeigen</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation>Besuch zeigen</translation>
    </message>
    <message>
        <source>Show the note</source>
        <translation>Notiz zeigen</translation>
    </message>
    <message>
        <source>Show the status</source>
        <translation>Stand zeigen</translation>
    </message>
    <message>
        <source>Show the credit</source>
        <translation>Gutschrift zeigen</translation>
    </message>
    <message>
        <source>Show the meeting</source>
        <translation>Treffen zeigen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day without its year, as in &quot;4 May&quot;; see QDate::toString.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <extracomment>%1 is a kind of record: order, invoice</extracomment>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Beleg zeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a link such as &quot;Show the mail&quot;, %2 a day or a number</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>(replaced by [%1])</source>
        <translation>(ersetzt durch [%1])</translation>
    </message>
    <message>
        <source>Promises:</source>
        <translation>Zusagen:</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>settled by %1</source>
        <translation>erledigt durch %1</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Entwurf:</translation>
    </message>
    <message>
        <source>Prints what was read and remembered of a case, statement by statement: why something was or wasn&apos;t said.</source>
        <translation>Zeigt Aussage für Aussage, was von einem Fall gelesen und behalten wurde: warum etwas gesagt wurde oder nicht.</translation>
    </message>
    <message>
        <source>Says how it is used.</source>
        <translation>Sagt, wie es benutzt wird.</translation>
    </message>
    <message>
        <source>Only the case of this id.</source>
        <translation>Nur der Fall mit dieser Kennung.</translation>
    </message>
    <message>
        <source>Case files; - reads standard input.</source>
        <translation>Falldateien; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>No such case.</source>
        <translation>Diesen Fall gibt es nicht.</translation>
    </message>
    <message>
        <source>Prints it as JSON, for programs.</source>
        <translation>Gibt es als JSON aus, für Programme.</translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>Promise broken</source>
        <translation>Zusage gebrochen</translation>
    </message>
    <message>
        <source>Promise left out</source>
        <translation>Zusage übergangen</translation>
    </message>
    <message>
        <source>Not what we know</source>
        <translation>Nicht, was wir wissen</translation>
    </message>
    <message>
        <source>Never happened</source>
        <translation>Nie geschehen</translation>
    </message>
    <message>
        <source>Feelings misread</source>
        <translation>Gefühle missverstanden</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation>Schon gefragt</translation>
    </message>
    <message>
        <source>Tried before</source>
        <translation>Schon versucht</translation>
    </message>
    <message>
        <source>Pushed back to the customer</source>
        <translation>Auf den Kunden abgewälzt</translation>
    </message>
    <message>
        <source>Wrong person or product</source>
        <translation>Falsche Person oder falsches Produkt</translation>
    </message>
    <message>
        <source>Question unanswered</source>
        <translation>Frage unbeantwortet</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>Sagt nichts</translation>
    </message>
    <message>
        <source>Apology that owns nothing</source>
        <translation>Entschuldigung ohne Eingeständnis</translation>
    </message>
    <message>
        <source>Blank not filled in</source>
        <translation>Lücke nicht ausgefüllt</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Schon einmal gesendet</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Nobody owns the fault</source>
        <translation>Niemand steht für den Fehler ein</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund genannt</translation>
    </message>
    <message>
        <source>No date given</source>
        <translation>Kein Termin genannt</translation>
    </message>
    <message>
        <source>Nothing offered</source>
        <translation>Nichts angeboten</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>Sent to another channel</source>
        <translation>Auf einen anderen Kanal verwiesen</translation>
    </message>
</context>
<context>
    <name>FindingMenu</name>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>GuiOptions</name>
    <message>
        <source>Says how it is used.</source>
        <translation>Sagt, wie es benutzt wird.</translation>
    </message>
    <message>
        <source>Opens the demo desk; what you write there stays.</source>
        <translation>Öffnet den Demo-Desk; was Sie dort schreiben, bleibt.</translation>
    </message>
    <message>
        <source>Opens this customer.</source>
        <translation>Öffnet diesen Kunden.</translation>
    </message>
    <message>
        <source>Speaks this language: en, de or sv.</source>
        <translation>Spricht diese Sprache: en, de oder sv.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light (hell), dark (dunkel) oder system.</translation>
    </message>
    <message>
        <source>Saves a picture of the window and ends.</source>
        <translation>Speichert ein Bild des Fensters und endet.</translation>
    </message>
    <message>
        <source>Shows the first finding&apos;s evidence before that.</source>
        <translation>Zeigt davor den Beleg des ersten Befunds.</translation>
    </message>
    <message>
        <source>The window&apos;s size.</source>
        <translation>Die Größe des Fensters.</translation>
    </message>
    <message>
        <source>A .kept file; without one, the desk of this user.</source>
        <translation>Eine .kept-Datei; ohne sie der Desk dieses Benutzers.</translation>
    </message>
    <message>
        <source>One desk at a time.</source>
        <translation>Nur ein Desk auf einmal.</translation>
    </message>
    <message>
        <source>“%1” is no theme.</source>
        <translation>„%1“ ist kein Erscheinungsbild.</translation>
    </message>
    <message>
        <source>“%1” is no size.</source>
        <translation>„%1“ ist keine Größe.</translation>
    </message>
    <message>
        <source>Opens the desk window.</source>
        <translation>Öffnet das Fenster des Desks.</translation>
    </message>
</context>
<context>
    <name>HistoryRules</name>
    <message>
        <source>%1 gave it already %2: “%3”. Use that, or say why it is needed again.</source>
        <translation>%1 hat es schon genannt, %2: „%3“. Nehmen Sie das, oder sagen Sie, warum es noch einmal gebraucht wird.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>%1 says otherwise %2: “%3”. Correct it, or say what changed.</source>
        <translation>Anders sagt hat es %1, %2: „%3“. Berichtigen Sie es, oder sagen Sie, was sich geändert hat.</translation>
    </message>
    <message>
        <source>That is not what %1 said %2: “%3”.</source>
        <translation>Das ist nicht, was %1 gesagt hat, %2: „%3“.</translation>
    </message>
    <message>
        <source>The history holds no such contact on that day.</source>
        <translation>Der Verlauf enthält an diesem Tag keinen solchen Kontakt.</translation>
    </message>
    <message>
        <source>The history holds no such contact.</source>
        <translation>Der Verlauf enthält keinen solchen Kontakt.</translation>
    </message>
    <message>
        <source>The history holds no such request of hers.</source>
        <translation>Der Verlauf enthält keine solche Bitte von ihr.</translation>
    </message>
    <message>
        <source>%1 promised %2: “%3”. Keep it, or say what changed.</source>
        <translation>%1 hat zugesagt, %2: „%3“. Halten Sie es, oder sagen Sie, was sich geändert hat.</translation>
    </message>
    <message>
        <source>I know that %1 told you otherwise %2; that was our mistake, and I&apos;m sorry. </source>
        <translation>Ich weiß, dass %1 Ihnen %2 etwas anderes gesagt hat; das war unser Fehler, und es tut mir leid. </translation>
    </message>
    <message>
        <source>Say what changed</source>
        <translation>Sagen, was sich geändert hat</translation>
    </message>
    <message>
        <source>%1 promised %2: “%3”. It is due, and the reply says nothing of it.</source>
        <translation>%1 hat zugesagt, %2: „%3“. Es ist fällig, und die Antwort sagt nichts davon.</translation>
    </message>
    <message>
        <source>%1 said %2 that we do this: “%3”.</source>
        <translation>%1 hat gesagt, %2, dass wir das tun: „%3“.</translation>
    </message>
    <message>
        <source>%1 said %2 that she need not: “%3”.</source>
        <translation>%1 hat gesagt, %2, dass sie das nicht muss: „%3“.</translation>
    </message>
    <message>
        <source>This way is closed to the customer: %1 wrote %2 “%3”.</source>
        <translation>Dieser Weg ist dem Kunden verschlossen: %1 schrieb, %2: „%3“.</translation>
    </message>
    <message>
        <source>%1 asked %2: “%3”. The reply says nothing of it.</source>
        <translation>%1 hat gefragt, %2: „%3“. Die Antwort sagt nichts dazu.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 wrote %2: “%3”. It has been tried; don&apos;t ask for it again without a reason.</source>
        <translation>%1 schrieb, %2: „%3“. Das ist schon versucht worden; verlangen Sie es nicht ohne Grund noch einmal.</translation>
    </message>
    <message>
        <source>The customer is %1.</source>
        <translation>Der Kunde heißt %1.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ nehmen</translation>
    </message>
    <message>
        <source>Nothing of this customer&apos;s has that number; the history knows “%1”.</source>
        <translation>Nichts von diesem Kunden hat diese Nummer; der Verlauf kennt „%1“.</translation>
    </message>
    <message>
        <source>Nothing in the history shows that %1 feels so.</source>
        <translation>Nichts im Verlauf zeigt, dass %1 so empfindet.</translation>
    </message>
    <message>
        <source>That contact holds nothing of “%1”.</source>
        <translation>In diesem Kontakt ist von „%1“ keine Rede.</translation>
    </message>
    <message>
        <source>The history holds nothing of “%1”.</source>
        <translation>Im Verlauf ist von „%1“ keine Rede.</translation>
    </message>
    <message>
        <source>Nothing in %1&apos;s history speaks of “%2”.</source>
        <translation>Nichts im Verlauf von %1 spricht von „%2“.</translation>
    </message>
    <message>
        <source>That belongs to %1, not to %2.</source>
        <translation>Das gehört zu %1, nicht zu %2.</translation>
    </message>
    <message>
        <source>%1 wrote %2: “%3”. Use that, or say why you ask.</source>
        <translation>%1 schrieb %2: „%3“. Nehmen Sie das, oder sagen Sie, warum Sie fragen.</translation>
    </message>
    <message>
        <source>Nothing in the history shows that %1 feels so. Leave it out, or name what was said.</source>
        <translation>Nichts in der Vorgeschichte zeigt, dass %1 so fühlt. Lassen Sie es weg, oder nennen Sie, was gesagt wurde.</translation>
    </message>
    <message>
        <source>The history doesn&apos;t hold this. Leave it out, or say where %1 can find it.</source>
        <translation>Davon steht nichts in der Vorgeschichte. Lassen Sie es weg, oder sagen Sie, wo %1 es findet.</translation>
    </message>
    <message>
        <source>Nothing of %1&apos;s is about “%2”. Is it another customer&apos;s?</source>
        <translation>Bei %1 geht es nirgends um „%2“. Gehört das zu jemand anderem?</translation>
    </message>
    <message>
        <source>%1 said %2: “%3”. That was to be ours to do, not the customer&apos;s.</source>
        <translation>%1 sagte %2: „%3“. Das wollten wir tun, nicht der Kunde.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The import was stopped. What came in so far is safe; importing again completes it.</source>
        <translation>Der Import wurde angehalten. Was bis dahin hereinkam, ist sicher; ein neuer Import vervollständigt es.</translation>
    </message>
    <message>
        <source>Which address is the company&apos;s own: %1 or %2? Please say so.</source>
        <translation>Welche Adresse ist die eigene der Firma: %1 oder %2? Bitte angeben.</translation>
    </message>
    <message>
        <source>The message is too long.</source>
        <translation>Die Nachricht ist zu lang.</translation>
    </message>
    <message>
        <source>Nobody in it is a customer: every address is the company&apos;s own.</source>
        <translation>Niemand darin ist Kunde: Jede Adresse ist die eigene der Firma.</translation>
    </message>
    <message>
        <source>%1 was taken for the company&apos;s own address, because most of the messages are from or to it.</source>
        <translation>%1 wurde für die eigene Adresse der Firma gehalten, weil die meisten Nachrichten von ihr oder an sie sind.</translation>
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
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 new, %4 already there, %5 rejected</source>
        <translation>%1: %2 gelesen, %3 neu, %4 schon da, %5 abgewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%n new customer(s)</source>
        <translation>
            <numerusform>%n neuer Kunde</numerusform>
            <numerusform>%n neue Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes history into a desk: mbox files, single messages (.eml), Maildir folders, case files (.json). What is there already is not added again. Exit status: 0 done, 2 could not run.</source>
        <translation>Nimmt Verläufe in einen Desk auf: mbox-Dateien, einzelne Nachrichten (.eml), Maildir-Ordner, Falldateien (.json). Was schon da ist, kommt nicht noch einmal dazu. Rückgabewert: 0 getan, 2 ging nicht.</translation>
    </message>
    <message>
        <source>Says how it is used.</source>
        <translation>Sagt, wie es benutzt wird.</translation>
    </message>
    <message>
        <source>The desk; made where there is none.</source>
        <translation>Der Desk; wird angelegt, wo keiner ist.</translation>
    </message>
    <message>
        <source>The company&apos;s name, for a new desk.</source>
        <translation>Der Name der Firma, für einen neuen Desk.</translation>
    </message>
    <message>
        <source>An address of the company&apos;s own, or a whole domain as @example.org; may be given several times.</source>
        <translation>Eine eigene Adresse der Firma, oder eine ganze Domäne wie @example.org; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Files and folders to take in.</source>
        <translation>Dateien und Ordner, die aufgenommen werden.</translation>
    </message>
    <message>
        <source>Which desk? Please give --desk FILE.</source>
        <translation>Welcher Desk? Bitte --desk DATEI angeben.</translation>
    </message>
    <message>
        <source>There is nothing to import. Please name a file or a folder.</source>
        <translation>Es gibt nichts zu importieren. Bitte eine Datei oder einen Ordner nennen.</translation>
    </message>
</context>
<context>
    <name>Lexicon</name>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>There is no concept “%1”.</source>
        <translation>Es gibt keinen Begriff „%1“.</translation>
    </message>
</context>
<context>
    <name>LintCommand</name>
    <message>
        <source>The file can&apos;t be read: %1.</source>
        <translation>Die Datei lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Checks text and Markdown files by styles in Vale&apos;s format. Exit status: 0 nothing found, 1 findings, 2 could not run.</source>
        <translation>Prüft Text- und Markdown-Dateien nach Stilen im Format von Vale. Rückgabewert: 0 nichts gefunden, 1 Befunde, 2 ging nicht.</translation>
    </message>
    <message>
        <source>Says how it is used.</source>
        <translation>Sagt, wie es benutzt wird.</translation>
    </message>
    <message>
        <source>A style&apos;s folder, or a folder of styles.</source>
        <translation>Der Ordner eines Stils oder ein Ordner mit Stilen.</translation>
    </message>
    <message>
        <source>A .vale.ini that names styles and levels.</source>
        <translation>Eine .vale.ini, die Stile und Stufen nennt.</translation>
    </message>
    <message>
        <source>line or JSON.</source>
        <translation>line oder JSON.</translation>
    </message>
    <message>
        <source>Texts; - reads standard input.</source>
        <translation>Texte; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>“%1” is no form of output.</source>
        <translation>„%1“ ist keine Ausgabeform.</translation>
    </message>
    <message>
        <source>No text was named.</source>
        <translation>Es wurde kein Text genannt.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1: message %2, byte %3</source>
        <translation>%1: Nachricht %2, Byte %3</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>The message names no sender.</source>
        <translation>Die Nachricht nennt keinen Absender.</translation>
    </message>
    <message>
        <source>The message has no date.</source>
        <translation>Die Nachricht hat kein Datum.</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>This is no file of a learned model.</source>
        <translation>Das ist keine Datei eines gelernten Modells.</translation>
    </message>
    <message>
        <source>The learned model can&apos;t be read: %1.</source>
        <translation>Das gelernte Modell ist nicht lesbar: %1.</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>“%1” is not a date and time.</source>
        <translation>„%1“ ist kein Zeitpunkt.</translation>
    </message>
    <message>
        <source>“%1” lacks its offset from UTC.</source>
        <translation>„%1“ fehlt der Abstand zu UTC.</translation>
    </message>
</context>
<context>
    <name>PromiseMark</name>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>kept %1, %2</source>
        <translation>gehalten %1, %2</translation>
    </message>
    <message>
        <source>changed, and said so</source>
        <translation>geändert und so gesagt</translation>
    </message>
    <message>
        <source>changed %1, and said so</source>
        <translation>geändert %1 und so gesagt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>zurückgenommen %1</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>promised: “%1”</source>
        <translation>zugesagt: „%1“</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 überfällig</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>The rule %1 is registered as %2.</source>
        <translation>Die Regel %1 ist als %2 eingetragen.</translation>
    </message>
    <message>
        <source>Two rules are called %1.</source>
        <translation>Zwei Regeln heißen %1.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Es gibt noch nichts zu senden.</translation>
    </message>
    <message>
        <source>This reply has left already.</source>
        <translation>Diese Antwort ist schon hinausgegangen.</translation>
    </message>
    <message>
        <source>You have begun another reply to this customer. Send it or empty it first.</source>
        <translation>Sie haben eine andere Antwort an diesen Kunden begonnen. Senden oder leeren Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>ReviewMessage</name>
    <message>
        <source>the customer</source>
        <translation>der Kunde</translation>
    </message>
    <message>
        <source>the %1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>our system</source>
        <translation>unser System</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>by email</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>am Telefon</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>im Chat</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>per SMS</translation>
    </message>
    <message>
        <source>on Twitter</source>
        <translation>auf Twitter</translation>
    </message>
    <message>
        <source>on Facebook</source>
        <translation>auf Facebook</translation>
    </message>
    <message>
        <source>by WhatsApp</source>
        <translation>per WhatsApp</translation>
    </message>
    <message>
        <source>in a review</source>
        <translation>in einer Bewertung</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>per Brief</translation>
    </message>
    <message>
        <source>in a note</source>
        <translation>in einer Notiz</translation>
    </message>
    <message>
        <source>under “%1”</source>
        <translation>unter „%1“</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
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
        <translation>Findet, was gesagt wurde: jedes Wort nach seinem Anfang, „Wendungen“ wie sie dastehen, Neuestes zuerst. Rückgabewert: 0 gefunden, 1 nichts gefunden, 2 ging nicht.</translation>
    </message>
    <message>
        <source>Says how it is used.</source>
        <translation>Sagt, wie es benutzt wird.</translation>
    </message>
    <message>
        <source>The desk.</source>
        <translation>Der Desk.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>text oder json.</translation>
    </message>
    <message>
        <source>What to look for.</source>
        <translation>Wonach gesucht wird.</translation>
    </message>
    <message>
        <source>“%1” is no format.</source>
        <translation>„%1“ ist kein Format.</translation>
    </message>
    <message>
        <source>“%1” is no number of hits.</source>
        <translation>„%1“ ist keine Trefferzahl.</translation>
    </message>
    <message>
        <source>Which desk? Please give --desk FILE.</source>
        <translation>Welcher Desk? Bitte --desk DATEI angeben.</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>These are no statements of this version.</source>
        <translation>Das sind keine Aussagen dieser Version.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no desk “%1”.</source>
        <translation>Es gibt keinen Desk „%1“.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Diesen Kunden gibt es nicht.</translation>
    </message>
    <message>
        <source>This finding is not set aside any more.</source>
        <translation>Dieser Befund ist nicht mehr beiseitegelegt.</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>Dieses Ereignis gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is not a desk.</source>
        <translation>„%1“ ist kein Desk.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be made.</source>
        <translation>Die Kopie „%1“ ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing.</source>
        <translation>„%1“ ist beschädigt: Das Ende fehlt.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Kept. Please update this one.</source>
        <translation>„%1“ wurde von einem neueren Kept geschrieben. Bitte aktualisieren Sie dieses.</translation>
    </message>
    <message>
        <source>The desk “%1” can&apos;t be made: %2</source>
        <translation>Der Desk „%1“ lässt sich nicht anlegen: %2</translation>
    </message>
    <message>
        <source>there is a file of that name already.</source>
        <translation>Es gibt schon eine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>there is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” has to be brought up to date first.</source>
        <translation>„%1“ muss erst auf den neuen Stand gebracht werden.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”. Please try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in „%1“. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“%1” may not be written to.</source>
        <translation>In „%1“ darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” can&apos;t take any more. Nothing was lost.</source>
        <translation>Der Datenträger ist voll: „%1“ kann nichts mehr aufnehmen. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” does not answer as it should.</source>
        <translation>Der Datenträger mit „%1“ antwortet nicht, wie er soll.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened.</source>
        <translation>„%1“ lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>„%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The desk could not do that: %1</source>
        <translation>Der Desk konnte das nicht tun: %1</translation>
    </message>
</context>
<context>
    <name>StyleReader</name>
    <message>
        <source>This rule is of no known kind.</source>
        <translation>Diese Regel ist von keiner bekannten Art.</translation>
    </message>
    <message>
        <source>The formula &quot;%1&quot; can&apos;t be read.</source>
        <translation>Die Formel „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is no metric &quot;%1&quot;.</source>
        <translation>Es gibt kein Maß „%1“.</translation>
    </message>
    <message>
        <source>The rule names no metric.</source>
        <translation>Die Regel nennt kein Maß.</translation>
    </message>
    <message>
        <source>The expression &quot;%1&quot; can&apos;t be read: %2.</source>
        <translation>Der Ausdruck „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>There is no scope &quot;%1&quot;.</source>
        <translation>Es gibt keinen Bereich „%1“.</translation>
    </message>
    <message>
        <source>The section&apos;s name lacks its &quot;]&quot;.</source>
        <translation>Dem Namen des Abschnitts fehlt die „]“.</translation>
    </message>
    <message>
        <source>A line here is &quot;key = value&quot;.</source>
        <translation>Eine Zeile hier lautet „Schlüssel = Wert“.</translation>
    </message>
    <message>
        <source>MinAlertLevel is one of suggestion, warning and error.</source>
        <translation>MinAlertLevel ist suggestion, warning oder error.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; above the sections.</source>
        <translation>Über den Abschnitten gibt es keinen Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>A rule is set to YES, NO, suggestion, warning or error.</source>
        <translation>Eine Regel steht auf YES, NO, suggestion, warning oder error.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; in a section.</source>
        <translation>In einem Abschnitt gibt es keinen Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>There is no style &quot;%1&quot; in %2.</source>
        <translation>In %2 gibt es keinen Stil „%1“.</translation>
    </message>
    <message>
        <source>There is no vocabulary &quot;%1&quot; in %2.</source>
        <translation>In %2 gibt es keinen Wortschatz „%1“.</translation>
    </message>
    <message>
        <source>There are no rules in %1.</source>
        <translation>In %1 sind keine Regeln.</translation>
    </message>
    <message>
        <source>This is no YAML: %1.</source>
        <translation>Das ist kein YAML: %1.</translation>
    </message>
    <message>
        <source>&apos;%s&apos; is repeated!</source>
        <translation>„%s“ steht doppelt da!</translation>
    </message>
    <message>
        <source>Did you really mean &apos;%s&apos;?</source>
        <translation>Meinten Sie wirklich „%s“?</translation>
    </message>
    <message>
        <source>Use &apos;%s&apos; instead of &apos;%s&apos;.</source>
        <translation>„%s“ statt „%s“ schreiben.</translation>
    </message>
    <message>
        <source>Avoid using &apos;%s&apos;.</source>
        <translation>„%s“ vermeiden.</translation>
    </message>
    <message>
        <source>The rule %1 takes too long on this text and was stopped.</source>
        <translation>Die Regel %1 braucht für diesen Text zu lange und wurde angehalten.</translation>
    </message>
    <message>
        <source>A rule is a list of keys and values, such as &quot;extends: existence&quot;.</source>
        <translation>Eine Regel ist eine Liste von Schlüsseln und Werten wie „extends: existence“.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands here twice.</source>
        <translation>Der Schlüssel „%1“ steht hier doppelt.</translation>
    </message>
    <message>
        <source>The rule lacks the key &quot;extends&quot;.</source>
        <translation>Der Regel fehlt der Schlüssel „extends“.</translation>
    </message>
    <message>
        <source>Kept does not run rules that extend &quot;%1&quot;; leave this file out or write the rule with another extension point.</source>
        <translation>Kept führt Regeln, die „%1“ erweitern, nicht aus; lassen Sie diese Datei weg, oder schreiben Sie die Regel mit einer anderen Erweiterung.</translation>
    </message>
    <message>
        <source>There is no extension point &quot;%1&quot;.</source>
        <translation>Es gibt keine Erweiterung „%1“.</translation>
    </message>
    <message>
        <source>The level is one of suggestion, warning and error.</source>
        <translation>Die Stufe ist suggestion, warning oder error.</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot;.</source>
        <translation>Es gibt keinen Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; has no meaning in a rule of this kind.</source>
        <translation>Der Schlüssel „%1“ bedeutet in einer Regel dieser Art nichts.</translation>
    </message>
    <message>
        <source>An action has a name and, for most names, params.</source>
        <translation>Eine Aktion hat einen Namen (name) und meist Parameter (params).</translation>
    </message>
    <message>
        <source>There is no key &quot;%1&quot; in an action.</source>
        <translation>In einer Aktion gibt es keinen Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;.</source>
        <translation>Es gibt keine Aktion „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list.</source>
        <translation>„%1“ ist eine Liste.</translation>
    </message>
    <message>
        <source>Each entry of &quot;%1&quot; is one text.</source>
        <translation>Jeder Eintrag von „%1“ ist ein Text.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a list of pairs.</source>
        <translation>„%1“ ist eine Liste von Paaren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t have this value.</source>
        <translation>„%1“ kann diesen Wert nicht haben.</translation>
    </message>
    <message>
        <source>The rule lacks the key &quot;%1&quot;.</source>
        <translation>Der Regel fehlt der Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>There is no dictionary &quot;%1&quot;.</source>
        <translation>Es gibt kein Wörterbuch „%1“.</translation>
    </message>
</context>
<context>
    <name>StyleRules</name>
    <message>
        <source>The rule can&apos;t be read: %1.</source>
        <translation>Die Regel lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>A rule&apos;s name has letters, digits, hyphens and underscores.</source>
        <translation>Der Name einer Regel besteht aus Buchstaben, Ziffern, Bindestrichen und Unterstrichen.</translation>
    </message>
    <message>
        <source>Somebody has removed this rule.</source>
        <translation>Jemand hat diese Regel entfernt.</translation>
    </message>
    <message>
        <source>There is a rule of this name already.</source>
        <translation>Es gibt schon eine Regel dieses Namens.</translation>
    </message>
    <message>
        <source>Somebody has changed this rule in the meantime.</source>
        <translation>Jemand hat diese Regel inzwischen geändert.</translation>
    </message>
    <message>
        <source>The rule can&apos;t be saved: %1.</source>
        <translation>Die Regel lässt sich nicht speichern: %1.</translation>
    </message>
    <message>
        <source>its folder can&apos;t be made</source>
        <translation>ihr Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>The rule can&apos;t be removed: %1.</source>
        <translation>Die Regel lässt sich nicht entfernen: %1.</translation>
    </message>
    <message>
        <source>“%s”: say it in other words, or leave it out.</source>
        <translation>„%s“: Sagen Sie es anders, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The trial was stopped.</source>
        <translation>Der Versuch wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month inside a line, as QLocale formats them: 8 May</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Day, month and year inside a line, as QLocale formats them: 8 May 2024</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 wk</source>
        <translation>%1 Wo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>Weekday, day and month over the events of a day, as QLocale formats them: Monday 4 May</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>Weekday, day, month and year over the events of a day, as QLocale formats them: Monday 4 May 2024</extracomment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>This could stand on any poster: say what you did for her, or leave it out.</source>
        <translation>Das könnte auf jedem Plakat stehen: Sagen Sie, was Sie für sie getan haben, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Remove the sentence</source>
        <translation>Satz entfernen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>The dictionary doesn&apos;t know “%1”.</source>
        <translation>Das Wörterbuch kennt „%1“ nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Nearly all of this went to %n other(s) since %1. Say what is hers.</source>
        <translation>
            <numerusform>Fast alles davon ging seit dem %1 schon an %n andere Person. Sagen Sie, was nur sie betrifft.</numerusform>
            <numerusform>Fast alles davon ging seit dem %1 schon an %n andere. Sagen Sie, was nur sie betrifft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nine tenths of this went to %n other(s) since %1. Say what is hers.</source>
        <translation>
            <numerusform>Neun Zehntel davon gingen seit dem %1 schon an %n andere Person. Sagen Sie, was nur sie betrifft.</numerusform>
            <numerusform>Neun Zehntel davon gingen seit dem %1 schon an %n andere. Sagen Sie, was nur sie betrifft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Four fifths of this went to %n other(s) since %1. Say what is hers.</source>
        <translation>
            <numerusform>Vier Fünftel davon gingen seit dem %1 schon an %n andere Person. Sagen Sie, was nur sie betrifft.</numerusform>
            <numerusform>Vier Fünftel davon gingen seit dem %1 schon an %n andere. Sagen Sie, was nur sie betrifft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::CommandPalette</name>
    <message>
        <source>Customers, events, commands</source>
        <translation>Kunden, Ereignisse, Befehle</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>kept::ComposerPanel</name>
    <message>
        <source>Choose whom to answer.</source>
        <translation>Wählen Sie, wem Sie antworten.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Copies the text, for your mail program</source>
        <translation>Kopiert den Text für Ihr Mailprogramm</translation>
    </message>
    <message>
        <source>Makes the reply that was recorded last a draft again</source>
        <translation>Macht die zuletzt festgehaltene Antwort wieder zum Entwurf</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Voriger Befund</translation>
    </message>
    <message>
        <source>Fix finding…</source>
        <translation>Befund beheben …</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>Beleg zeigen</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden …</translation>
    </message>
    <message>
        <source>A note for colleagues. %1 doesn&apos;t see it.</source>
        <translation>Eine Notiz für das Team. %1 sieht sie nicht.</translation>
    </message>
    <message>
        <source>Write to %1…</source>
        <translation>An %1 schreiben …</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Nothing stands against this reply.</source>
        <translation>Nichts spricht gegen diese Antwort.</translation>
    </message>
    <message>
        <source>This is left:</source>
        <translation>Das ist noch offen:</translation>
    </message>
    <message>
        <source>Record and copy</source>
        <translation>Festhalten und kopieren</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>It goes against the history. Why is it right to send it?</source>
        <translation>Es widerspricht dem Verlauf. Warum ist es richtig, es zu senden?</translation>
    </message>
</context>
<context>
    <name>kept::EmptyDesk</name>
    <message>
        <source>Nobody is on this desk yet</source>
        <translation>Auf diesem Desk ist noch niemand</translation>
    </message>
    <message>
        <source>Import the mail that you have: mbox files, single messages, or case files. Everything stays on this computer, and importing a file twice adds nothing twice.</source>
        <translation>Importieren Sie die Mails, die Sie haben: mbox-Dateien, einzelne Nachrichten oder Falldateien. Alles bleibt auf diesem Rechner, und eine Datei zweimal zu importieren fügt nichts doppelt hinzu.</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Die Demo ansehen</translation>
    </message>
    <message>
        <source>Opens a desk of invented customers beside this one</source>
        <translation>Öffnet neben diesem einen Desk mit erfundenen Kunden</translation>
    </message>
</context>
<context>
    <name>kept::FacetBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Notizen %1</translation>
    </message>
    <message>
        <source>Only notes</source>
        <translation>Nur Notizen</translation>
    </message>
    <message>
        <source>Promises %1</source>
        <translation>Zusagen %1</translation>
    </message>
    <message>
        <source>Only events with promises</source>
        <translation>Nur Ereignisse mit Zusagen</translation>
    </message>
    <message>
        <source>Find in timeline</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Find in timeline (%1)</source>
        <translation>Im Verlauf suchen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n event(s)</source>
        <translation>
            <numerusform>%1, %n Ereignis</numerusform>
            <numerusform>%1, %n Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::FileImport</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) taken in</source>
        <translation>
            <numerusform>%n Nachricht aufgenommen</numerusform>
            <numerusform>%n Nachrichten aufgenommen</numerusform>
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
        <translation>In diesem Verlauf suchen</translation>
    </message>
    <message>
        <source>The place before (Shift+F3)</source>
        <translation>Vorige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>The next place (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>kept::FindingCard</name>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <translation>%1 · „%2“</translation>
    </message>
</context>
<context>
    <name>kept::FindingsHeader</name>
    <message>
        <source>Before you send</source>
        <translation>Vor dem Senden</translation>
    </message>
    <message>
        <source>Nothing stands against it</source>
        <translation>Nichts spricht dagegen</translation>
    </message>
    <message numerus="yes">
        <source>%n against the history</source>
        <translation>
            <numerusform>%n gegen den Verlauf</numerusform>
            <numerusform>%n gegen den Verlauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording</source>
        <translation>
            <numerusform>%n zur Wortwahl</numerusform>
            <numerusform>%n zur Wortwahl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to consider</source>
        <translation>
            <numerusform>%n zu bedenken</numerusform>
            <numerusform>%n zu bedenken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
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
        <translation>%1, „%2“: %3</translation>
    </message>
</context>
<context>
    <name>kept::HeaderCard</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>open promise(s)</source>
        <translation>
            <numerusform>offene Zusage</numerusform>
            <numerusform>offene Zusagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gesture(s)</source>
        <translation>
            <numerusform>Geste</numerusform>
            <numerusform>Gesten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>event(s)</source>
        <translation>
            <numerusform>Ereignis</numerusform>
            <numerusform>Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what our own system says</source>
        <translation>Zeigen, was unser eigenes System sagt</translation>
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
        <translation>Anruf mit %1 festhalten</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>Meeting in person</source>
        <translation>Persönliches Treffen</translation>
    </message>
    <message>
        <source>%1 got in touch</source>
        <translation>%1 hat sich gemeldet</translation>
    </message>
    <message>
        <source>We got in touch</source>
        <translation>Wir haben uns gemeldet</translation>
    </message>
    <message>
        <source>What was asked, what was promised, and until when</source>
        <translation>Was gefragt und was zugesagt wurde, und bis wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who began</source>
        <translation>Von wem es ausging</translation>
    </message>
    <message>
        <source>Who of us</source>
        <translation>Wer von uns</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
</context>
<context>
    <name>kept::MainWindow</name>
    <message>
        <source>Writing as</source>
        <translation>Schreibt als</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Customers, events, commands</source>
        <translation>Kunden, Ereignisse, Befehle</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Nothing leaves this computer but your replies</source>
        <translation>Nichts verlässt diesen Rechner außer Ihren Antworten</translation>
    </message>
    <message>
        <source>%1 — Kept</source>
        <translation>%1 – Kept</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) waiting</source>
        <translation>
            <numerusform>%n Kunde wartet</numerusform>
            <numerusform>%n Kunden warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with open promises</source>
        <translation>
            <numerusform>%n mit offenen Zusagen</numerusform>
            <numerusform>%n mit offenen Zusagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Promises %1</source>
        <translation>Zusagen %1</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Der Desk</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Whoever began the draft</source>
        <translation>Wer den Entwurf begann</translation>
    </message>
    <message>
        <source>Import mail</source>
        <translation>Mails importieren</translation>
    </message>
    <message>
        <source>Mail and case files (*.mbox *.mbx *.eml *.json)</source>
        <translation>Mails und Falldateien (*.mbox *.mbx *.eml *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
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
        <translation>Entwurf begonnen</translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation>Zusage fällig</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nichts offen</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
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
        <translation>Wer wartet</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Wartend %1</translation>
    </message>
    <message>
        <source>Promised %1</source>
        <translation>Zugesagt %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>Nobody is on this desk yet.</source>
        <translation>Auf diesem Desk ist noch niemand.</translation>
    </message>
    <message>
        <source>No promise is open.</source>
        <translation>Keine Zusage ist offen.</translation>
    </message>
</context>
<context>
    <name>kept::ReplyEditor</name>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Warn of this phrase…</source>
        <translation>Vor dieser Wendung warnen…</translation>
    </message>
</context>
<context>
    <name>kept::ReplyForm</name>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Betreff</translation>
    </message>
</context>
<context>
    <name>kept::ReplySession</name>
    <message>
        <source>The draft could not be saved. %1</source>
        <translation>Der Entwurf ließ sich nicht speichern. %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <comment>a person</comment>
        <translation>als %1</translation>
    </message>
    <message>
        <source>as %1, %2</source>
        <comment>a person, her role</comment>
        <translation>als %1, %2</translation>
    </message>
    <message>
        <source>note saved</source>
        <translation>Notiz gespeichert</translation>
    </message>
    <message>
        <source>draft saved</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>speichert …</translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <comment>%1 is a sentence</comment>
        <translation>nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>stays inside the company</source>
        <translation>bleibt in der Firma</translation>
    </message>
    <message>
        <source>%1 · stays inside the company</source>
        <translation>%1 · bleibt in der Firma</translation>
    </message>
    <message numerus="yes">
        <source>checked against %n event(s)</source>
        <translation>
            <numerusform>gegen %n Ereignis geprüft</numerusform>
            <numerusform>gegen %n Ereignisse geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>prüft …</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>draft saved, checked against 47 events</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is right as it stands</source>
        <translation>So ist es richtig</translation>
    </message>
    <message>
        <source>The customer knows already</source>
        <translation>Der Kunde weiß es schon</translation>
    </message>
    <message>
        <source>The history was misunderstood</source>
        <translation>Der Verlauf wurde missverstanden</translation>
    </message>
    <message>
        <source>This phrase is fine on this desk</source>
        <translation>Diese Wendung ist auf diesem Desk in Ordnung</translation>
    </message>
    <message>
        <source>The reason could not be kept. %1</source>
        <translation>Der Grund ließ sich nicht speichern. %1</translation>
    </message>
    <message>
        <source>The note goes onto the timeline. The customer doesn&apos;t see it.</source>
        <translation>Die Notiz kommt in den Verlauf. Der Kunde sieht sie nicht.</translation>
    </message>
    <message>
        <source>Kept has no mail account yet: the reply goes onto the timeline, held, and is copied so that you can send it from your mail program.</source>
        <translation>Kept hat noch kein Mailkonto: Die Antwort kommt zurückgehalten in den Verlauf und wird kopiert, damit Sie sie aus Ihrem Mailprogramm senden können.</translation>
    </message>
    <message>
        <source>It could not be put onto the timeline. %1</source>
        <translation>Es ließ sich nicht in den Verlauf aufnehmen. %1</translation>
    </message>
</context>
<context>
    <name>kept::StyleEditor</name>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Rules on wording</source>
        <translation>Regeln zum Ausdruck</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The rule, in YAML</source>
        <translation>Die Regel, in YAML</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>The &amp;rule, in YAML</source>
        <translation>Die &amp;Regel, in YAML</translation>
    </message>
    <message>
        <source>Styles</source>
        <translation>Stile</translation>
    </message>
    <message>
        <source>What you wrote in %1 is not saved.</source>
        <translation>Was Sie in %1 geschrieben haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Remove the rule %1 from this desk?</source>
        <translation>Die Regel %1 von diesem Desk entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Styles[*]</source>
        <translation>Stile[*]</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>kept::StyleEditorSession</name>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <translation>%1, „%2“: %3</translation>
    </message>
    <message>
        <source>Hello Dana,

please be advised that your parcel left our depot this morning. It is due on Thursday before noon.

Priya</source>
        <translation>Guten Tag Dana,

wir möchten Sie darauf hinweisen, dass Ihr Paket heute früh unser Depot verlassen hat. Es kommt am Donnerstag vor zwölf Uhr.

Priya</translation>
    </message>
    <message>
        <source>please be advised</source>
        <translation>wir möchten Sie darauf hinweisen</translation>
    </message>
    <message>
        <source>The name needs letters, digits, hyphens or underscores only.</source>
        <translation>Der Name darf nur Buchstaben, Ziffern, Bindestriche und Unterstriche haben.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The rule can be read.</source>
        <translation>Die Regel ist lesbar.</translation>
    </message>
    <message>
        <source>This rule comes with Kept and can&apos;t be changed.</source>
        <translation>Diese Regel gehört zu Kept und lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Trying it on the sent replies…</source>
        <translation>Wird an den gesendeten Antworten ausprobiert…</translation>
    </message>
    <message>
        <source>No reply was sent from this desk yet.</source>
        <translation>Von hier wurde noch keine Antwort gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n time(s) in the newest %1 sent replies</source>
        <translation>
            <numerusform>Hätte in den neuesten %1 gesendeten Antworten einmal gewarnt</numerusform>
            <numerusform>Hätte in den neuesten %1 gesendeten Antworten %n-mal gewarnt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kept::StyleRulesModel</name>
    <message>
        <source>a rule of this desk</source>
        <translation>eine eigene Regel</translation>
    </message>
    <message>
        <source>comes with Kept</source>
        <translation>gehört zu Kept</translation>
    </message>
    <message numerus="yes">
        <source>dismissed %n time(s)</source>
        <translation>
            <numerusform>einmal verworfen</numerusform>
            <numerusform>%n-mal verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
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
        <translation>Text zum Ausprobieren</translation>
    </message>
    <message>
        <source>What it says of this text</source>
        <translation>Was sie zu diesem Text sagt</translation>
    </message>
    <message>
        <source>&amp;Text to try it on</source>
        <translation>&amp;Text zum Ausprobieren</translation>
    </message>
    <message>
        <source>&amp;What it says of this text</source>
        <translation>&amp;Was sie zu diesem Text sagt</translation>
    </message>
</context>
<context>
    <name>kept::TimelineView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy event</source>
        <translation>Ereignis kopieren</translation>
    </message>
    <message>
        <source>Fold quoted text</source>
        <translation>Zitat einklappen</translation>
    </message>
    <message>
        <source>Unfold quoted text</source>
        <translation>Zitat ausklappen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>Choose somebody on the left.</source>
        <translation>Wählen Sie links jemanden aus.</translation>
    </message>
</context>
</TS>
