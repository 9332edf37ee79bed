// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/history/othersrecord.h"

#include "review/history/heldwords.h"
#include "review/history/names.h"
#include "review/history/recall.h"
#include "review/messages.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <ranges>

namespace kept {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t deepest = 400; ///< events looked back through

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(HistoryRules)
};

/// The field that says whose a row is; null where none does.
const Field *holderOf(const Record &record)
{
    static constexpr QLatin1StringView keys[] = {
        "customer"_L1,  "client"_L1,      "insured"_L1,      "patient"_L1,  "guest"_L1,       "rider"_L1,
        "passenger"_L1, "member"_L1,      "tenant"_L1,       "holder"_L1,   "owner"_L1,       "applicant"_L1,
        "student"_L1,   "resident"_L1,    "buyer"_L1,        "renter"_L1,   "subscriber"_L1,  "pupil"_L1,
        "booked_by"_L1, "donor"_L1,       "policyholder"_L1, "payer"_L1,    "account"_L1,     "school"_L1,
        "lessee"_L1,    "participant"_L1, "traveller"_L1,    "traveler"_L1, "company"_L1,     "firm"_L1,
        "for"_L1,       "deceased"_L1,    "host"_L1,         "learner"_L1,  "beneficiary"_L1, "attendee"_L1,
        "household"_L1};
    static const QRegularExpression ending(u"s?(?:\\[0\\])?(?:\\.name)?$"_s);
    const auto field = std::ranges::find_if(record.fields, [](const Field &one) {
        const QString key = QString(one.path).remove(ending);
        return std::ranges::any_of(keys, [&](QLatin1StringView known) { return key == known; })
            && std::ranges::any_of(one.value, [](QChar sign) { return sign.isUpper(); })
            && std::ranges::none_of(one.value, [](QChar sign) { return sign.isDigit(); });
    });
    return field == record.fields.end() ? nullptr : &*field;
}

/// "RR-9174" and "RR-9147".
bool areSwapped(const QString &a, const QString &b)
{
    if (a.size() != b.size())
        return false;
    qsizetype first = 0;
    while (first < a.size() && a[first] == b[first])
        ++first;
    return first + 1 < a.size() && a[first] == b[first + 1] && a[first + 1] == b[first]
        && QStringView(a).sliced(first + 2) == QStringView(b).sliced(first + 2);
}

/// The words of a row that the other doesn't have.
QStringList ownWords(const Record &record, const Record &other)
{
    QStringList words;
    const auto wordsOf = [](const Record &one) {
        static const QRegularExpression word(u"[\\p{L}\\p{M}]{3,}|\\d{3,}"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
        QString text = one.sourceId;
        for (const Field &field : one.fields)
            text += u' ' + field.value.toLower();
        QStringList found;
        for (auto match = word.globalMatch(text); match.hasNext();)
            found.append(match.next().captured());
        return found;
    };
    const QStringList others = wordsOf(other);
    for (const QString &word : wordsOf(record)) {
        if (!others.contains(word) && !words.contains(word))
            words.append(word);
    }
    return words;
}

/// How many words that set the row apart from the other are heard between her and us; what the desk writes for itself
/// may be of both.
qsizetype timesSpokenOf(const ReviewInput &input, const Record &record, const Record &other)
{
    const QStringList words = ownWords(record, other);
    return std::ranges::count_if(words, [&](const QString &word) {
        return std::ranges::any_of(
            input.timeline.events | std::views::reverse | std::views::take(deepest), [&](const Event &event) {
                return event.channel != Channel::Desk && event.text.contains(word, Qt::CaseInsensitive);
            });
    });
}

bool bearsHerName(const ReviewInput &input, const Field *holder)
{
    const QString first = foldedName(input.timeline.customer.name.section(u' ', 0, 0));
    const QString last = foldedName(input.timeline.customer.name.section(u' ', -1));
    if (!holder || first.isEmpty())
        return false;
    const QString value = foldedName(holder->value);
    const bool initial = value.startsWith(first.first(1) + u". "_s) && value.contains(last);
    return value.contains(first) || value == last || initial;
}

/// A row in the name of one who bears her family's name may be her husband's, and hers to speak of.
bool mayBeFamily(const ReviewInput &input, const Field *holder)
{
    const QString last = foldedName(input.timeline.customer.name.section(u' ', -1));
    return holder && foldedName(holder->value).split(u' ').contains(last);
}

/// The row of the same kind against which `record` is somebody else's; null where it is hers or nothing tells.
const Record *hersBeside(const ReviewInput &input, const Record &record)
{
    const Field *holder = holderOf(record);
    if (bearsHerName(input, holder))
        return nullptr;
    for (const Record &other : input.timeline.records) {
        if (&other == &record || other.type != record.type)
            continue;
        const Field *otherHolder = holderOf(other);
        const bool otherName = holder && (!otherHolder || otherHolder->value != holder->value);
        const bool swapped = areSwapped(other.sourceId, record.sourceId);
        if (!swapped && (!otherName || mayBeFamily(input, holder)))
            continue;
        const qsizetype spoken = timesSpokenOf(input, record, other);
        const qsizetype otherSpoken = timesSpokenOf(input, other, record);
        const bool hers = bearsHerName(input, otherHolder) || otherSpoken > 2 * spoken;
        if (hers && otherSpoken >= spoken && (otherName || 4 * spoken <= otherSpoken))
            return &other;
    }
    return nullptr;
}

/// The words and values of one row that nothing of hers has.
class Giveaways
{
public:
    Giveaways(const ReviewInput &input, const OthersRecord &others)
        : m_input(input)
        , m_others(others)
        , m_theirs(input)
        , m_hers(input)
    {
        m_theirs.add(*others.record);
        for (const Record &record : input.timeline.records) {
            if (&record != others.record)
                m_hers.add(record);
        }
        for (const Event &event : input.timeline.events | std::views::reverse | std::views::take(deepest)) {
            if (event.channel != Channel::Desk)
                m_hers.add(event);
        }
    }

    /// The first of them in a statement of the draft; empty where it has none.
    [[nodiscard]] Span firstIn(const Statement &statement) const
    {
        for (const ContentWord &word : contentWordsOf(m_input, statement.passage)) {
            if (isThing(word) && m_theirs.has(word) && !m_hers.has(word))
                return word.span;
        }
        const auto value = std::ranges::find_if(statement.arguments,
                                                [&](const Argument &argument) { return isTheirs(argument.mention); });
        return value == statement.arguments.end() ? Span{} : value->mention.span;
    }

private:
    /// A date or a number out of that row: "on 4 July at 9".
    [[nodiscard]] bool isTheirs(const Mention &mention) const
    {
        if (const auto *identifier = std::get_if<Identifier>(&mention.value))
            return isOnlyTheirs(m_input.memory.withIdentifier(identifier->value));
        const auto *when = std::get_if<When>(&mention.value);
        // A day without a year may have been read as one to come.
        return when && when->from && when->from == when->to
            && (isTheirDay(*when->from) || isTheirDay(when->from->addYears(-1)));
    }

    [[nodiscard]] bool isOnlyTheirs(const std::vector<size_t> &postings) const
    {
        const auto isTheirs = [&](size_t index) {
            return m_input.memory.at(index).source.record == m_others.record->id;
        };
        return !postings.empty() && std::ranges::all_of(newestFirst(postings), isTheirs);
    }

    [[nodiscard]] bool isTheirDay(QDate day) const
    {
        std::vector<size_t> then;
        for (const size_t index : newestFirst(m_input.memory.withMeasure(u"when"_s))) {
            const std::optional<When> &when = m_input.memory.at(index).statement.when;
            if (when && when->from == day && when->to == day)
                then.push_back(index);
        }
        return isOnlyTheirs(then);
    }

    const ReviewInput &m_input;
    const OthersRecord &m_others;
    HeldWords m_theirs;
    HeldWords m_hers;
};

Finding findingOf(const ReviewInput &input, const OthersRecord &others, Span passage)
{
    Finding found =
        makeFinding(FindingKind::WrongPerson, "history.wrong-person/others-record"_L1, passage,
                    Phrases::tr("That belongs to %1, not to %2.").arg(others.holder, customerName(input.timeline)),
                    {{{}, others.record->id, {}, {}}, {{}, others.hers->id, {}, {}}});
    found.fixes.append(removal(input, passage));
    return found;
}

} // namespace

std::vector<OthersRecord> othersRecords(const ReviewInput &input)
{
    std::vector<OthersRecord> found;
    for (const Record &record : input.timeline.records) {
        if (const Record *hers = hersBeside(input, record)) {
            const Field *holder = holderOf(record);
            found.push_back({&record, hers, holder ? holder->value : record.sourceId});
        }
    }
    return found;
}

void checkOthersRecords(const ReviewInput &input, QList<Finding> &findings)
{
    for (const OthersRecord &others : othersRecords(input)) {
        const Giveaways giveaways(input, others);
        Span last;
        for (const Statement &statement : input.reading.statements) {
            if (statement.quoted || isOwnedUp(input, statement) || statement.passage.overlaps(last))
                continue;
            const Span giveaway = giveaways.firstIn(statement);
            if (giveaway.isEmpty())
                continue;
            const Span whole = passageOf(statement);
            const Span passage = whole.contains(giveaway) ? whole : giveaway;
            findings.append(findingOf(input, others, passage));
            last = sentenceOf(input, statement.passage);
        }
    }
}

} // namespace kept
