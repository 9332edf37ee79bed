// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/care/carerules.h"
#include "review/care/situation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kept {

namespace {

/// Words that people read to the end where they read.
int comfortableWords(Channel channel)
{
    switch (channel) {
    case Channel::Sms:
    case Channel::Twitter: return 60;
    case Channel::Chat:
    case Channel::WhatsApp:
    case Channel::Facebook:
    case Channel::Review: return 130;
    default: return 280;
    }
}

int wordsIn(QStringView text)
{
    int words = 0;
    bool inside = false;
    for (const QChar letter : text) {
        const bool space = letter.isSpace();
        words += inside && space;
        inside = !space;
    }
    return words + inside;
}

class TooLong final : public Rule
{
public:
    [[nodiscard]] QString id() const override { return u"care.too-long"_s; }
    void review(const ReviewInput &input, QList<Finding> &findings) const override
    {
        if (input.draft.isNote)
            return;
        int words = 0;
        for (const Span sentence : input.reading.sentences)
            words += wordsIn(sentence.of(input.draft.text));
        if (words > comfortableWords(input.draft.channel))
            findings.append(hint(FindingKind::TooLong, id(),
                                 QCoreApplication::translate("Care", "%n words are a lot to read here: what can she do "
                                                                     "without?", nullptr, words)));
    }
};

} // namespace

std::unique_ptr<const Rule> tooLong()
{
    return std::make_unique<TooLong>();
}

} // namespace kept
