// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/finding.h"

#include <QCoreApplication>
#include <array>

namespace kept {
namespace {

struct KindRow
{
    FindingKind kind;
    FindingFamily family;
    const char *name;
    const char *title;
};

// One row a kind, in the order of the enumeration.
constexpr std::array kinds{
    KindRow{FindingKind::PromiseBroken, FindingFamily::History, "promise-broken",
            QT_TRANSLATE_NOOP("FindingKind", "Promise broken")},
    KindRow{FindingKind::PromiseIgnored, FindingFamily::History, "promise-ignored",
            QT_TRANSLATE_NOOP("FindingKind", "Promise left out")},
    KindRow{FindingKind::FactConflict, FindingFamily::History, "fact-conflict",
            QT_TRANSLATE_NOOP("FindingKind", "Not what we know")},
    KindRow{FindingKind::NeverHappened, FindingFamily::History, "never-happened",
            QT_TRANSLATE_NOOP("FindingKind", "Never happened")},
    KindRow{FindingKind::FeelingsMisread, FindingFamily::History, "feelings-misread",
            QT_TRANSLATE_NOOP("FindingKind", "Feelings misread")},
    KindRow{FindingKind::AskedBefore, FindingFamily::History, "asked-before",
            QT_TRANSLATE_NOOP("FindingKind", "Asked before")},
    KindRow{FindingKind::TriedBefore, FindingFamily::History, "tried-before",
            QT_TRANSLATE_NOOP("FindingKind", "Tried before")},
    KindRow{FindingKind::PushedBack, FindingFamily::History, "pushed-back",
            QT_TRANSLATE_NOOP("FindingKind", "Pushed back to the customer")},
    KindRow{FindingKind::WrongPerson, FindingFamily::History, "wrong-person",
            QT_TRANSLATE_NOOP("FindingKind", "Wrong person or product")},
    KindRow{FindingKind::QuestionUnanswered, FindingFamily::History, "question-unanswered",
            QT_TRANSLATE_NOOP("FindingKind", "Question unanswered")},
    KindRow{FindingKind::Buzzword, FindingFamily::Wording, "buzzword",
            QT_TRANSLATE_NOOP("FindingKind", "Says nothing")},
    KindRow{FindingKind::NonApology, FindingFamily::Wording, "non-apology",
            QT_TRANSLATE_NOOP("FindingKind", "Apology that owns nothing")},
    KindRow{FindingKind::Placeholder, FindingFamily::Wording, "placeholder",
            QT_TRANSLATE_NOOP("FindingKind", "Blank not filled in")},
    KindRow{FindingKind::Copied, FindingFamily::Wording, "copied", QT_TRANSLATE_NOOP("FindingKind", "Sent before")},
    KindRow{FindingKind::Spelling, FindingFamily::Wording, "spelling", QT_TRANSLATE_NOOP("FindingKind", "Spelling")},
    KindRow{FindingKind::Style, FindingFamily::Wording, "style", QT_TRANSLATE_NOOP("FindingKind", "Style")},
    KindRow{FindingKind::NoOwning, FindingFamily::Care, "no-owning",
            QT_TRANSLATE_NOOP("FindingKind", "Nobody owns the fault")},
    KindRow{FindingKind::NoExplanation, FindingFamily::Care, "no-explanation",
            QT_TRANSLATE_NOOP("FindingKind", "No reason given")},
    KindRow{FindingKind::NoSchedule, FindingFamily::Care, "no-schedule",
            QT_TRANSLATE_NOOP("FindingKind", "No date given")},
    KindRow{FindingKind::NoRemedy, FindingFamily::Care, "no-remedy",
            QT_TRANSLATE_NOOP("FindingKind", "Nothing offered")},
    KindRow{FindingKind::TooLong, FindingFamily::Care, "too-long", QT_TRANSLATE_NOOP("FindingKind", "Too long")},
    KindRow{FindingKind::ChannelBounced, FindingFamily::Care, "channel-bounced",
            QT_TRANSLATE_NOOP("FindingKind", "Sent to another channel")},
};

consteval bool inOrder()
{
    for (size_t i = 0; i < kinds.size(); ++i) {
        if (size_t(kinds[i].kind) != i)
            return false;
    }
    return kinds.back().kind == FindingKind::ChannelBounced;
}
static_assert(inOrder(), "a kind lacks its row, or stands at another's place");

const KindRow &rowOf(FindingKind kind) { return kinds[size_t(kind)]; }

} // namespace

FindingFamily familyOf(FindingKind kind) { return rowOf(kind).family; }

QString toName(FindingKind kind) { return QString::fromLatin1(rowOf(kind).name); }

QString toName(Severity severity)
{
    using namespace Qt::StringLiterals;
    switch (severity) {
    case Severity::Hint:
        return u"hint"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString titleOf(FindingKind kind) { return QCoreApplication::translate("FindingKind", rowOf(kind).title); }

} // namespace kept
