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

    /// Signs never begin a mention but for those of currencies, phones and hidden card numbers.
    [[nodiscard]] bool mayBegin(size_t i) const
    {
        if (!m_scan.isKind(i, TokenKind::Punctuation))
            return true;
        const QStringView sign = m_scan.written(i);
        return sign.startsWith(u"..") || sign == u"\u2026" || sign == u"*" || sign == u"(";
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
