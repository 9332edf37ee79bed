// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/mentions.h"

#include "text/dates.h"
#include "text/durations.h"
#include "text/identifiers.h"
#include "text/money.h"
#include "text/quantities.h"

namespace kept {

namespace {

// Words that a mention can begin with, but for the names of days, months and currencies. Most tokens are none of
// these and cost a look at this table alone. Sorted.
constexpr Literal openings[] = {
    u"a",       u"about",     u"after",      u"an",         u"around",      u"as",        u"at",         u"autumn",
    u"before",  u"beginning", u"between",    u"by",         u"christmas",   u"circa",     u"close",      u"cob",
    u"coming",  u"couple",    u"current",    u"day",        u"dozen",       u"during",    u"each",       u"early",
    u"eight",   u"eighteen",  u"eighteenth", u"eighth",     u"eighty",      u"eleven",    u"eleventh",   u"end",
    u"ended",   u"ending",    u"ends",       u"eod",        u"eom",         u"eow",       u"every",      u"fall",
    u"fifteen", u"fifteenth", u"fifth",      u"fifty",      u"first",       u"five",      u"following",  u"for",
    u"forty",   u"four",      u"fourteen",   u"fourteenth", u"fourth",      u"from",      u"half",       u"in",
    u"inside",  u"kw",        u"last",       u"late",       u"latest",      u"lunchtime", u"mid",        u"midday",
    u"middle",  u"midnight",  u"month-end",  u"next",       u"nine",        u"nineteen",  u"nineteenth", u"ninety",
    u"ninth",   u"no",        u"noon",       u"not",        u"one",         u"over",      u"past",       u"previous",
    u"quarter", u"second",    u"seven",      u"seventeen",  u"seventeenth", u"seventh",   u"seventy",    u"since",
    u"six",     u"sixteen",   u"sixteenth",  u"sixth",      u"sixty",       u"spring",    u"start",      u"starting",
    u"summer",  u"ten",       u"tenth",      u"the",        u"third",       u"thirteen",  u"thirteenth", u"thirtieth",
    u"thirty",  u"this",      u"three",      u"thrice",     u"through",     u"thru",      u"til",        u"till",
    u"today",   u"tomorrow",  u"tonight",    u"twelfth",    u"twelve",      u"twentieth", u"twenty",     u"twice",
    u"two",     u"until",     u"up",         u"week",       u"weekend",     u"winter",    u"within",     u"yesterday",
    u"zero",
};
static_assert(std::ranges::is_sorted(openings));

/// Collects what the readers of the single kinds find, from front to back; the first reader that knows a token wins.
class MentionFinder
{
public:
    explicit MentionFinder(const Scan &scan) : m_scan(scan) {}

    std::vector<Mention> run()
    {
        while (m_at < m_scan.size()) {
            if (!next())
                ++m_at;
        }
        return std::move(m_mentions);
    }

private:
    bool next()
    {
        if (mayBegin(m_at)) {
            if (take(readMoney(m_scan, m_at)))
                return takeSecondMoney();
            if (take(readWhen(m_scan, m_at)) || take(readDuration(m_scan, m_at)) || take(readIdentifier(m_scan, m_at)))
                return true;
            if (const auto quantity = readQuantity(m_scan, m_at))
                return take(quantity);
        }
        return false;
    }

    [[nodiscard]] bool mayBegin(size_t i) const
    {
        const QStringView written = m_scan.written(i);
        if (m_scan.isKind(i, TokenKind::Punctuation)) // hidden card numbers and phones
            return written.startsWith(u"..") || written == u"\u2026" || written == u"*" || written == u"("
                || written == u"@";
        if (!m_scan.isKind(i, TokenKind::Word))
            return true;
        const QStringView lower = m_scan.lower(i);
        return isListed(openings, lower) || isListed(openings, m_scan.lemma(i)) || weekdayNamed(lower)
            || monthNamed(lower) || lower.contains(u'-') || isCurrencyPrefix(m_scan, i);
    }

    template<typename Value>
    bool take(const std::optional<Found<Value>> &found)
    {
        if (!found || found->last <= m_at)
            return false;
        m_mentions.push_back({m_scan.span(found->first, found->last), found->value});
        m_at = found->last;
        return true;
    }

    bool takeSecondMoney()
    {
        const Money first = std::get<Money>(m_mentions.back().value);
        take(readSecondMoney(m_scan, m_at, first));
        return true;
    }

    const Scan &m_scan;
    size_t m_at = 0;
    std::vector<Mention> m_mentions;
};

} // namespace

std::vector<Mention> findMentions(QStringView text, const Words &words, const MentionContext &context)
{
    return MentionFinder(Scan(text, words, context)).run();
}

} // namespace kept
