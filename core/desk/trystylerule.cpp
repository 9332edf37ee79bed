// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/trystylerule.h"

#include "base/try.h"
#include "review/wording/wordingrules.h"
#include "store/events.h"
#include "store/store.h"
#include "style/styleset.h"

#include <QCoreApplication>

namespace kept {

Result<StyleTrial> tryStyleRule(const Desk &desk, const StyleSet &rule, int most, const Progress &progress)
{
    const auto replies = Events(desk.store().connection()).newestReplies(most);
    KEPT_TRY(replies);
    StyleTrial trial;
    for (const QString &text : *replies) {
        if (progress && !progress(trial.replies, qint64(replies->size())))
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("StyleRules", "The trial was stopped."));
        const StyleReport report = checkOwnWords(rule, text);
        if (!report.stopped.isEmpty())
            return std::unexpected(report.stopped.front());
        ++trial.replies;
        trial.alerts += int(report.alerts.size());
        trial.warned += report.alerts.isEmpty() ? 0 : 1;
    }
    return trial;
}

} // namespace kept
