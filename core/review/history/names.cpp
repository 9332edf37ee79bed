// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/names.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <ranges>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t deepest = 200; ///< events looked back through for a name

/// Words that open a greeting, in the languages from which agents borrow one; folded.
const QSet<QString> &greetingWords()
{
    static const QSet<QString> words{
        u"hi"_s,        u"hello"_s,    u"hey"_s,      u"hiya"_s,   u"dear"_s,    u"good"_s,       u"morning"_s,
        u"afternoon"_s, u"evening"_s,  u"day"_s,      u"kia"_s,    u"ora"_s,     u"hola"_s,       u"hej"_s,
        u"hei"_s,       u"aloha"_s,    u"salam"_s,    u"ciao"_s,   u"bonjour"_s, u"buongiorno"_s, u"gruezi"_s,
        u"guten"_s,     u"tag"_s,      u"morgen"_s,   u"abend"_s,  u"liebe"_s,   u"lieber"_s,     u"namaste"_s,
        u"moin"_s,      u"servus"_s,   u"hallo"_s,    u"ola"_s,    u"buenos"_s,  u"buenas"_s,     u"dias"_s,
        u"tardes"_s,    u"bom"_s,      u"dia"_s,      u"jambo"_s,  u"habari"_s,  u"greetings"_s,  u"welcome"_s,
        u"thanks"_s,    u"thank"_s,    u"you"_s,      u"salaam"_s, u"shalom"_s,  u"merhaba"_s,    u"chere"_s,
        u"cher"_s,      u"estimado"_s, u"estimada"_s, u"gday"_s,   u"terve"_s,   u"moi"_s,        u"dag"_s,
        u"beste"_s,     u"hoi"_s,      u"again"_s};
    return words;
}

const QSet<QString> &titles()
{
    static const QSet<QString> words{u"mr"_s,      u"mrs"_s,     u"ms"_s,       u"miss"_s,  u"mx"_s,     u"dr"_s,
                                     u"prof"_s,    u"herr"_s,    u"frau"_s,     u"senor"_s, u"senora"_s, u"sra"_s,
                                     u"sr"_s,      u"madame"_s,  u"monsieur"_s, u"mme"_s,   u"doctor"_s, u"professor"_s,
                                     u"sir"_s,     u"madam"_s,   u"pn"_s,       u"puan"_s,  u"encik"_s,  u"fru"_s,
                                     u"signora"_s, u"signor"_s,  u"mister"_s,   u"don"_s,   u"dona"_s,   u"auntie"_s,
                                     u"uncle"_s,   u"captain"_s, u"reverend"_s, u"rev"_s};
    return words;
}

/// Who nobody in particular is; folded.
const QSet<QString> &anybody()
{
    static const QSet<QString> words{
        u"there"_s, u"all"_s,     u"team"_s,      u"everyone"_s,   u"folks"_s,  u"customer"_s, u"client"_s, u"friend"_s,
        u"guest"_s, u"member"_s,  u"sir"_s,       u"madam"_s,      u"sirs"_s,   u"both"_s,     u"user"_s,   u"valued"_s,
        u"again"_s, u"patient"_s, u"colleague"_s, u"colleagues"_s, u"family"_s, u"reader"_s,   u"player"_s};
    return words;
}

/// Short forms that no prefix tells, each group one name; folded.
const QList<QStringList> &nicknames()
{
    static const QList<QStringList> groups{
        {u"william"_s, u"bill"_s, u"billy"_s, u"will"_s, u"liam"_s},
        {u"robert"_s, u"bob"_s, u"bobby"_s, u"rob"_s},
        {u"richard"_s, u"dick"_s, u"rick"_s, u"ricky"_s},
        {u"margaret"_s, u"peggy"_s, u"maggie"_s, u"meg"_s, u"greta"_s},
        {u"elizabeth"_s, u"liz"_s, u"lizzie"_s, u"beth"_s, u"betty"_s, u"eliza"_s, u"lisa"_s, u"libby"_s},
        {u"katherine"_s, u"catherine"_s, u"kathryn"_s, u"kate"_s, u"katie"_s, u"cathy"_s, u"kathy"_s, u"kit"_s},
        {u"john"_s, u"jack"_s, u"johnny"_s},
        {u"james"_s, u"jim"_s, u"jimmy"_s, u"jamie"_s},
        {u"edward"_s, u"ed"_s, u"ted"_s, u"ned"_s, u"eddie"_s},
        {u"henry"_s, u"harry"_s, u"hank"_s},
        {u"charles"_s, u"chuck"_s, u"charlie"_s},
        {u"alexander"_s, u"alexandra"_s, u"sasha"_s, u"sandy"_s, u"alex"_s},
        {u"dorothy"_s, u"dot"_s, u"dolly"_s},
        {u"mary"_s, u"polly"_s, u"molly"_s},
        {u"anthony"_s, u"tony"_s},
        {u"antonio"_s, u"tony"_s, u"toni"_s},
        {u"theodore"_s, u"ted"_s, u"teddy"_s, u"theo"_s},
        {u"francisco"_s, u"paco"_s, u"pancho"_s},
        {u"jose"_s, u"pepe"_s},
        {u"ignacio"_s, u"nacho"_s},
        {u"guadalupe"_s, u"lupe"_s},
        {u"lawrence"_s, u"laurence"_s, u"larry"_s},
        {u"patricia"_s, u"trish"_s, u"patty"_s, u"tricia"_s},
        {u"deborah"_s, u"debra"_s, u"debbie"_s, u"deb"_s},
        {u"michael"_s, u"mick"_s, u"mike"_s},
        {u"christopher"_s, u"kit"_s, u"topher"_s},
        {u"andrew"_s, u"drew"_s},
        {u"sarah"_s, u"sally"_s},
        {u"ann"_s, u"anne"_s, u"nancy"_s},
        {u"helen"_s, u"nell"_s, u"ellen"_s},
        {u"johannes"_s, u"hannes"_s},
        {u"sebastian"_s, u"bastian"_s},
        {u"joseph"_s, u"joe"_s, u"joey"_s, u"jo"_s},
        {u"josephine"_s, u"jo"_s, u"josie"_s},
        {u"susan"_s, u"sue"_s, u"susie"_s},
        {u"geoffrey"_s, u"jeffrey"_s, u"jeff"_s, u"geoff"_s}};
    return groups;
}

bool areOneName(const QString &a, const QString &b)
{
    constexpr qsizetype shortest = 3; ///< "Rob" for "Roberta", but no single initial for everybody
    if (a == b)
        return true;
    if (std::min(a.size(), b.size()) >= shortest && (a.startsWith(b) || b.startsWith(a)))
        return true;
    return std::ranges::any_of(nicknames(),
                               [&](const QStringList &group) { return group.contains(a) && group.contains(b); });
}

QStringList namePieces(QStringView text)
{
    static const QRegularExpression piece(u"[\\p{L}\\p{M}'’]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList pieces;
    for (auto found = piece.globalMatchView(text); found.hasNext();)
        pieces.append(foldedName(found.next().capturedView()));
    return pieces;
}

bool mentions(const Event &event, const QString &name)
{
    return namePieces(event.text).contains(name) || namePieces(event.subject).contains(name);
}

/// "Graham," and then a new line: a greeting without a greeting word.
bool isAloneOnItsLine(QStringView text, qsizetype end)
{
    const QStringView rest = text.sliced(end);
    return rest.size() > 1 && (rest[0] == u',' || rest[0] == u'!') && rest[1] == u'\n';
}

} // namespace

QString foldedName(QStringView name)
{
    QString folded;
    for (const QChar c : name.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.isMark() || c == u'\'' || c == u'’')
            continue;
        const QChar lower = c.toLower();
        folded += lower == u'ł' ? u'l' : lower == u'ø' ? u'o' : lower;
    }
    return folded;
}

std::optional<Greeting> findGreeting(QStringView text)
{
    static const QRegularExpression line(
        u"^\\s*((?:[\\p{L}'’]+[ ,]+){0,4}?)((?:[\\p{Lu}][\\p{L}\\p{M}'’.\\-]*)(?: +(?:[\\p{Lu}][\\p{L}\\p{M}'’.\\-]*|de|van|von|der|den|da|dos|del|la|el|al))*)\\s*(?=[,!:;–—-]|\\n|$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = line.matchView(text);
    if (!match.hasMatch())
        return std::nullopt;
    Greeting greeting;
    greeting.span = {match.capturedStart(0), match.capturedEnd(2)};
    static const QRegularExpression word(u"[\\p{L}\\p{M}'’.\\-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    bool greets = false;
    const bool alone = isAloneOnItsLine(text, match.capturedEnd(0));
    greeting.nameSpan = {greeting.span.end, greeting.span.end};
    for (auto found = word.globalMatchView(greeting.span.of(text)); found.hasNext();) {
        const auto piece = found.next();
        const QString folded = foldedName(piece.capturedView()).remove(u'.');
        if (greeting.names.isEmpty() && greetingWords().contains(folded)) {
            greets = true;
            continue;
        }
        if (!greets && !alone)
            return std::nullopt;
        if (titles().contains(folded) || anybody().contains(folded))
            continue;
        if (greeting.names.isEmpty())
            greeting.nameSpan.begin = greeting.span.begin + piece.capturedStart();
        greeting.names.append(piece.captured());
    }
    if (!greets && !alone)
        return std::nullopt;
    const qsizetype lead = greeting.span.of(text).toString().indexOf(QRegularExpression(u"\\S"_s));
    greeting.span.begin += std::max<qsizetype>(lead, 0);
    return greeting;
}

bool isKnownAs(const Timeline &timeline, const QStringList &names)
{
    QStringList own = namePieces(timeline.customer.name);
    const QString addresses = timeline.customer.emails.join(u' ') + u' ' + timeline.customer.handles.join(u' ');
    if (own.isEmpty())
        return true;
    for (const QString &name : names) {
        for (const QString &piece : namePieces(name)) {
            if (std::ranges::any_of(own, [&](const QString &known) { return areOneName(known, piece); })
                || foldedName(addresses).contains(piece))
                return true;
            const auto newest = timeline.events | std::views::reverse | std::views::take(deepest);
            const bool hers = std::ranges::any_of(newest, [&](const Event &event) {
                return event.authorKind == AuthorKind::Customer && mentions(event, piece);
            });
            const bool ours = std::ranges::any_of(
                timeline.agents, [&](const Agent &agent) { return namePieces(agent.name).contains(piece); });
            if (hers && !ours)
                return true;
        }
    }
    return false;
}

} // namespace kept
