// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/quoting.h"

#include "text/literal.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

constexpr qsizetype longestMark = 400;

QString foldedLine(QStringView line) { return line.toString().toLower().replace(QChar(0xa0), u' '); }

bool containsOneOf(QStringView line, std::initializer_list<Literal> pieces)
{
    return std::ranges::any_of(pieces, [&](Literal piece) { return line.contains(QStringView(piece)); });
}

bool startsWithOneOf(QStringView line, std::initializer_list<Literal> pieces)
{
    return std::ranges::any_of(pieces, [&](Literal piece) { return line.startsWith(QStringView(piece)); });
}

bool hasDigit(QStringView line)
{
    return std::ranges::any_of(line, [](QChar c) { return c.isDigit(); });
}

bool hasClock(QStringView line)
{
    for (qsizetype at = line.indexOf(u':'); at > 0 && at + 2 < line.size(); at = line.indexOf(u':', at + 1)) {
        if (line[at - 1].isDigit() && line[at + 1].isDigit() && line[at + 2].isDigit())
            return true;
    }
    return false;
}

bool saysWrote(QStringView folded)
{
    return containsOneOf(
        folded,
        {u" wrote", u"schrieb", u"skrev", u" a \u00e9crit", u"escribi\u00f3", u"schreef", u"ha scritto", u"escreveu"});
}

bool opensAttribution(QStringView folded)
{
    return startsWithOneOf(folded,
                           {u"on ", u"am ", u"den ", u"le ", u"el ", u"op ", u"il ", u"em ", u"a ", u"p\u00e5 "});
}

/// Without the dashes, stars, underscores and blanks around it.
QStringView withoutRules(QStringView line)
{
    const auto isRule = [](QChar c) { return c == u'-' || c == u'_' || c == u'*' || c == u'=' || c.isSpace(); };
    while (!line.isEmpty() && isRule(line.front()))
        line = line.sliced(1);
    while (!line.isEmpty() && isRule(line.back()))
        line.chop(1);
    return line;
}

bool isTimestamp(QStringView line)
{
    if (line.startsWith(u'['))
        line = line.sliced(1);
    // "2026-05-04 10:00", "2026-05-04T10:00", "10:00:01"
    const auto digits = [&](qsizetype at, qsizetype count) {
        return line.size() >= at + count
            && std::ranges::all_of(line.sliced(at, count), [](QChar c) { return c.isDigit(); });
    };
    if (digits(0, 4) && line.size() > 15 && line[4] == line[7] && (line[4] == u'-' || line[4] == u'/') && digits(5, 2)
        && digits(8, 2) && (line[10] == u' ' || line[10] == u'T') && digits(11, 2) && line[13] == u':')
        return true;
    return digits(0, 2) && line.size() > 8 && line[2] == u':' && digits(3, 2) && line[5] == u':' && digits(6, 2);
}

bool isJson(QStringView line)
{
    if (isOneOf(line, {u"{", u"}", u"[", u"]", u"},", u"],", u"}]", u"}}", u"});"}))
        return true;
    if (line.startsWith(u"{\"") || line.startsWith(u"[{"))
        return true;
    // "key": value
    if (!line.startsWith(u'"'))
        return false;
    const qsizetype end = line.indexOf(u'"', 1);
    return end > 1 && line.sliced(end + 1).trimmed().startsWith(u':');
}

bool isTrace(QStringView line)
{
    if (line.startsWith(u"at ") && line.contains(u'(') && line.endsWith(u')')
        && (line.contains(u':') || line.contains(u'.')))
        return true;
    return startsWithOneOf(line,
                           {u"Traceback (most recent", u"File \"", u"Exception in thread", u"Caused by: ", u"$ ",
                            u"# apt", u"sudo ", u"<?xml", u"<html", u"</", u"#include", u"SELECT ", u"HTTP/1",
                            u"curl -"});
}

} // namespace

bool isAttribution(QStringView line)
{
    if (line.size() > longestMark || !line.endsWith(u':'))
        return false;
    const QString folded = foldedLine(line);
    if (!saysWrote(folded))
        return false;
    const QStringView tail = QStringView(folded).chopped(1).trimmed();
    const bool verbLast = tail.endsWith(u"wrote") || tail.endsWith(u"schrieb") || tail.endsWith(u"skrev")
        || tail.endsWith(u"\u00e9crit") || tail.endsWith(u"escribi\u00f3") || tail.endsWith(u"schreef")
        || tail.endsWith(u"scritto") || tail.endsWith(u"escreveu");
    return (opensAttribution(folded) && (hasDigit(folded) || verbLast)) || folded.contains(u'<')
        || folded.contains(u'@') || (verbLast && folded.count(u' ') <= 4) || hasClock(folded);
}

bool startsAttribution(QStringView line)
{
    if (line.size() > longestMark || line.isEmpty() || line.endsWith(u'.') || line.endsWith(u'?')
        || line.endsWith(u'!'))
        return false;
    const QString folded = foldedLine(line);
    return opensAttribution(folded) && hasDigit(folded)
        && (hasClock(folded) || folded.contains(u'<') || folded.contains(u"20"_s));
}

bool isCertainAttribution(QStringView line)
{
    if (!isAttribution(line))
        return false;
    const QString folded = foldedLine(line);
    return folded.contains(u'@') || folded.contains(u'<') || (hasClock(folded) && hasDigit(folded));
}

bool isOriginalMark(QStringView line)
{
    if (line.size() > longestMark || (!line.startsWith(u'-') && !line.startsWith(u'_') && !line.startsWith(u'*')))
        return false;
    return isOneOf(foldedLine(withoutRules(line)),
                   {u"original message", u"original-nachricht", u"urspr\u00fcngliche nachricht", u"originalnachricht",
                    u"ursprungligt meddelande", u"originalmeddelande", u"message d'origine", u"message original",
                    u"mensaje original", u"oorspronkelijk bericht", u"messaggio originale", u"mensagem original",
                    u"reply message"});
}

bool isForwardMark(QStringView line)
{
    if (line.size() > longestMark)
        return false;
    const bool ruled = line.startsWith(u'-') || line.startsWith(u'_') || line.startsWith(u'=');
    QString folded = foldedLine(withoutRules(line));
    const bool colon = folded.endsWith(u':');
    if (colon)
        folded.chop(1);
    if (!ruled && !colon)
        return false;
    return isOneOf(folded.trimmed(),
                   {u"forwarded message", u"begin forwarded message", u"start of forwarded message", u"fwd",
                    u"weitergeleitete nachricht", u"anfang der weitergeleiteten nachricht",
                    u"urspr\u00fcngliche nachricht weitergeleitet", u"vidarebefordrat meddelande",
                    u"vidarebefordrat brev", u"b\u00f6rjan p\u00e5 vidarebefordrat meddelande",
                    u"message transf\u00e9r\u00e9", u"d\u00e9but du message transf\u00e9r\u00e9",
                    u"d\u00e9but du message r\u00e9exp\u00e9di\u00e9", u"mensaje reenviado",
                    u"inicio del mensaje reenviado", u"doorgestuurd bericht", u"messaggio inoltrato"});
}

HeaderField headerField(QStringView line)
{
    if (line.size() > longestMark)
        return HeaderField::None;
    const qsizetype colon = line.indexOf(u':');
    if (colon < 2 || colon > 14)
        return HeaderField::None;
    const QString name = foldedLine(withoutRules(line.first(colon)));
    if (isOneOf(name, {u"from", u"von", u"fr\u00e5n", u"de", u"van", u"da"}))
        return HeaderField::From;
    if (isOneOf(name,
                {u"sent", u"date", u"gesendet", u"datum", u"skickat", u"envoy\u00e9", u"enviado", u"fecha",
                 u"verzonden", u"inviato", u"enviada"}))
        return HeaderField::Date;
    if (isOneOf(name, {u"to", u"an", u"till", u"\u00e0", u"para", u"aan", u"a", u"cc", u"kopie", u"kopia", u"copie"}))
        return HeaderField::To;
    if (isOneOf(name,
                {u"subject", u"betreff", u"\u00e4mne", u"objet", u"asunto", u"onderwerp", u"oggetto", u"assunto"}))
        return HeaderField::Subject;
    return HeaderField::None;
}

bool isDeviceLine(QStringView line)
{
    if (line.size() > 80)
        return false;
    return startsWithOneOf(foldedLine(line),
                           {u"sent from my ", u"sent from outlook", u"sent from mail", u"sent via ", u"get outlook for",
                            u"von meinem ", u"gesendet von ", u"gesendet mit ", u"skickat fr\u00e5n ",
                            u"envoy\u00e9 de mon ", u"envoy\u00e9 depuis ", u"enviado desde mi ", u"verstuurd vanaf "});
}

bool isCodeLine(QStringView line, bool indented)
{
    if (line.isEmpty())
        return false;
    const QStringView head = line.first(std::min<qsizetype>(line.size(), 300));
    if (isJson(head) || isTrace(head) || isTimestamp(head))
        return true;
    return indented
        && (containsOneOf(head,
                          {u"();", u"=>", u"->", u" = ", u"==", u"{", u"}", u"&&", u"||", u"::", u"</", u"/>", u"--"})
            || head.endsWith(u';'));
}

} // namespace kept
