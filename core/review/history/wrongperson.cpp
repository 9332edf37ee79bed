// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/foreignthings.h"
#include "review/history/names.h"
#include "review/history/othersrecord.h"
#include "review/history/recall.h"
#include "review/history/rules.h"
#include "review/messages.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <ranges>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t deepest = 400; ///< events or statements looked back through

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(HistoryRules)
};

/// The letters and digits of an identifier as a pattern: "A-1001" is "A-9999". Letters and digits that alternate make
/// a random code, in which any of them may stand: "M4TT9K" is "******".
QString shapeOf(const QString &value)
{
    static const QRegularExpression random(u"^(?=.*\\d.*[A-Z])[A-Z0-9]+$"_s);
    if (random.matchView(value).hasMatch())
        return QString(value.size(), u'*');
    QString shape = value;
    for (QChar &c : shape) {
        if (c.isDigit())
            c = u'9';
    }
    return shape;
}

/// "your order A-1001", "the line ending 0188": the draft says that it is hers.
bool isSaidToBeHers(const ReviewInput &input, Span number)
{
    constexpr qsizetype before = 40; ///< characters
    static const QRegularExpression owning(u"\\b(?:yours?|ending)\\b[^.,;:!?\\n]*$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const qsizetype from = std::max<qsizetype>(0, number.begin - before);
    return owning.matchView(QStringView(input.draft.text).sliced(from, number.end - from)).hasMatch();
}

/// A number that names something of the customer's, where the draft doesn't hand out a new one. A name's own number
/// ("Kirchgasse 21") tells nobody's.
bool pointsAtHers(const Statement &statement, const Identifier &identifier)
{
    return statement.kind != StatementKind::ItemGiven && identifier.kind != Identifier::Kind::Url
        && identifier.kind != Identifier::Kind::MailAddress && identifier.kind != Identifier::Kind::Handle
        && !identifier.value.contains(u' ');
}

/// Draft: "Dear Ronald", or another's order; the customer is Renata.
class WrongPerson final : public Rule
{
public:
    QString id() const override { return u"history.wrong-person"_s; }

    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        checkGreeting(input, findings);
        checkAddress(input, findings);
        checkOthersRecords(input, findings);
        checkForeignThings(input, findings);
        for (const Statement &statement : input.reading.statements) {
            if (!standsAsSaid(input, statement))
                continue;
            for (const Argument &argument : statement.arguments)
                checkIdentifier(input, statement, argument, findings);
        }
    }

private:
    static void checkGreeting(const ReviewInput &input, QList<Finding> &findings)
    {
        const auto greeting = findGreeting(input.draft.text);
        if (!greeting || greeting->names.isEmpty() || isKnownAs(input.timeline, greeting->names))
            return;
        const QString right = customerName(input.timeline);
        Finding found =
            makeFinding(FindingKind::WrongPerson, "history.wrong-person/greeting"_L1, greeting->span,
                        Phrases::tr("The customer is %1.").arg(input.timeline.customer.name), addressed(input));
        found.fixes.append({Phrases::tr("Use “%1”").arg(right), greeting->nameSpan, right});
        findings.append(found);
    }

    /// "Your prism carries over, Mr Mulvihill": somebody addressed in the midst of the letter.
    static void checkAddress(const ReviewInput &input, QList<Finding> &findings)
    {
        static const QRegularExpression address(
            u", ((?:Mr|Mrs|Ms|Miss|Herr|Frau|Madame|Monsieur|Señora?)\\.? (\\p{Lu}[\\p{L}'’-]+))(?=[,.!?])"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        for (auto found = address.globalMatch(input.draft.text); found.hasNext();) {
            const auto match = found.next();
            if (isNamed(input.timeline, match.captured(2)))
                continue;
            findings.append(makeFinding(FindingKind::WrongPerson, "history.wrong-person/greeting"_L1,
                                        {match.capturedStart(1), match.capturedEnd(1)},
                                        Phrases::tr("The customer is %1.").arg(input.timeline.customer.name),
                                        addressed(input)));
        }
    }

    /// Known to the history, be it as the customer, one of us, or somebody who was spoken of.
    static bool isNamed(const Timeline &timeline, const QString &name)
    {
        return isKnownAs(timeline, {name})
            || std::ranges::any_of(timeline.agents, [&](const Agent &agent) { return agent.name.contains(name); })
            || std::ranges::any_of(timeline.events | std::views::reverse | std::views::take(deepest),
                                   [&](const Event &event) { return event.text.contains(name); });
    }

    /// The messages that show her name: the newest by and to her.
    static QList<Evidence> addressed(const ReviewInput &input)
    {
        QList<Evidence> evidence;
        const QString first = customerName(input.timeline);
        for (const Event &event : input.timeline.events | std::views::reverse | std::views::take(deepest)) {
            const qsizetype at = event.text.indexOf(first);
            if (at >= 0)
                evidence.append({event.id, {}, {at, at + first.size()}, {}});
        }
        if (evidence.isEmpty() && !input.timeline.events.empty())
            evidence.append({input.timeline.events.back().id, {}, {}, {}});
        return evidence;
    }

    static void checkIdentifier(const ReviewInput &input, const Statement &statement, const Argument &argument,
                                QList<Finding> &findings)
    {
        const auto *identifier = std::get_if<Identifier>(&argument.mention.value);
        if (!identifier || !pointsAtHers(statement, *identifier) || !isSaidToBeHers(input, argument.mention.span)
            || !input.memory.withIdentifier(identifier->value).empty())
            return;
        const Remembered *own = alikeButOther(input, statement, argument);
        if (!own)
            return;
        findings.append(makeFinding(FindingKind::WrongPerson, "history.wrong-person/identifier"_L1,
                                    argument.mention.span,
                                    Phrases::tr("Nothing of this customer's has that number; the history knows “%1”.")
                                        .arg(wordsOf(*own, input.timeline)),
                                    {evidenceOf(*own)}));
    }

    /// One of her own numbers of the same form, none of which agrees with the draft's.
    static const Remembered *alikeButOther(const ReviewInput &input, const Statement &statement,
                                           const Argument &argument)
    {
        const auto &wanted = std::get<Identifier>(argument.mention.value);
        const Remembered *other = nullptr;
        for (const Remembered &remembered :
             input.memory.statements() | std::views::reverse | std::views::take(deepest)) {
            for (const Argument &known : remembered.statement.arguments) {
                const auto *identifier = std::get_if<Identifier>(&known.mention.value);
                if (!identifier)
                    continue;
                if (identifier->value.endsWith(wanted.value) || wanted.value.endsWith(identifier->value))
                    return nullptr;
                const bool ending =
                    wanted.kind == Identifier::Kind::CardEnding && identifier->kind == Identifier::Kind::Phone;
                const bool sameNoun = argument.about == known.about || statement.topics.contains(known.about);
                const bool twin =
                    !known.about.isEmpty() && sameNoun && shapeOf(identifier->value) == shapeOf(wanted.value);
                if (ending || twin)
                    other = &remembered;
            }
        }
        return other;
    }
};

} // namespace

std::unique_ptr<const Rule> wrongPerson() { return std::make_unique<WrongPerson>(); }

} // namespace kept
