// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/fingerprintsent.h"

#include "base/try.h"
#include "review/wording/likeness.h"
#include "store/senttexts.h"
#include "store/settings.h"
#include "store/store.h"
#include "text/fingerprints.h"

#include <QtConcurrentMap>

namespace kept {

using namespace Qt::StringLiterals;

namespace {

/// How far it is done: "version event". Nothing is done for another version.
struct Reached
{
    bool isOfThisVersion = false;
    EventId event;
};

Result<Reached> reached(const Settings &settings)
{
    const auto value = settings.value(u"sent-fingerprints"_s);
    KEPT_TRY(value);
    const QStringList parts = value->split(u' ');
    if (parts.size() != 2 || parts[0].toInt() != fingerprintsVersion)
        return Reached{};
    return Reached{.isOfThisVersion = true, .event = EventId{parts[1].toLongLong()}};
}

Fingerprints fingerprintsOfReply(const Event &reply) { return fingerprintsOf(reply.text); }

// What holds too few words to be most of any draft is of no use.
bool isLongEnough(const Fingerprints &fingerprints)
{
    return double(fingerprints.isParticular.size()) >= leastDraftWords * leastLikeness;
}

} // namespace

Result<bool> fingerprintSent(Desk &desk, int most)
{
    Connection &connection = desk.store().connection();
    Settings settings(connection);
    SentTexts sent(connection);
    const auto before = reached(settings);
    KEPT_TRY(before);
    if (!before->isOfThisVersion)
        KEPT_TRY(sent.clear());
    const auto replies = sent.repliesAfter(before->event, most);
    KEPT_TRY(replies);
    if (replies->empty())
        return false;
    const auto fingerprints = QtConcurrent::blockingMapped<std::vector<Fingerprints>>(*replies, fingerprintsOfReply);
    for (size_t i = 0; i < replies->size(); ++i) {
        if (isLongEnough(fingerprints[i]))
            KEPT_TRY(sent.add((*replies)[i], marksOf(fingerprints[i])));
    }
    KEPT_TRY(settings.set(u"sent-fingerprints"_s, u"%1 %2"_s.arg(fingerprintsVersion).arg(replies->back().id.value)));
    return replies->size() == size_t(most);
}

Result<bool> fingerprintNextSent(Desk &desk)
{
    // The index is written all over with every batch, so that few large ones cost much less than many small ones.
    constexpr int atOnce = 2000;
    auto transaction = desk.store().begin();
    KEPT_TRY(transaction);
    const auto more = fingerprintSent(desk, atOnce);
    KEPT_TRY(more);
    KEPT_TRY(transaction->commit());
    return more;
}

Result<void> fingerprintAllSent(Desk &desk)
{
    while (true) {
        const auto more = fingerprintNextSent(desk);
        KEPT_TRY(more);
        if (!*more)
            return {};
    }
}

} // namespace kept
