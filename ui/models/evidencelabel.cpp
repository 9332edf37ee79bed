// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/evidencelabel.h"

#include "review/finding.h"
#include "timeline/timeline.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace kept {
namespace {

const char *messageLabel(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return QT_TRANSLATE_NOOP("EvidenceLabel", "Show the mail");
    case Channel::Chat:
    case Channel::WhatsApp:
        return QT_TRANSLATE_NOOP("EvidenceLabel", "Show the chat");
    case Channel::Sms:
        return QT_TRANSLATE_NOOP("EvidenceLabel", "Show the text message");
    case Channel::Twitter:
    case Channel::Facebook:
        return QT_TRANSLATE_NOOP("EvidenceLabel", "Show the post");
    case Channel::Review:
        return QT_TRANSLATE_NOOP("EvidenceLabel", "Show the review");
    case Channel::Post:
        return QT_TRANSLATE_NOOP("EvidenceLabel", "Show the letter");
    case Channel::Phone:
        return QT_TRANSLATE_NOOP("EvidenceLabel", "Show the call");
    case Channel::InPerson:
        return QT_TRANSLATE_NOOP("EvidenceLabel", "Show the visit");
    case Channel::Desk:
        return QT_TRANSLATE_NOOP("EvidenceLabel", "Show the note");
    }
    Q_UNREACHABLE_RETURN("");
}

const char *eventLabel(const Event &event)
{
    switch (event.kind) {
    case EventKind::Message:
        return messageLabel(event.channel);
    case EventKind::Call:
        return QT_TRANSLATE_NOOP("EvidenceLabel", "Show the call");
    case EventKind::Note:
        return QT_TRANSLATE_NOOP("EvidenceLabel", "Show the note");
    case EventKind::Status:
        return QT_TRANSLATE_NOOP("EvidenceLabel", "Show the status");
    case EventKind::Credit:
        return QT_TRANSLATE_NOOP("EvidenceLabel", "Show the credit");
    case EventKind::Meeting:
        return QT_TRANSLATE_NOOP("EvidenceLabel", "Show the meeting");
    }
    Q_UNREACHABLE_RETURN("");
}

struct Label
{
    QString text;
    QString where; ///< tells it from others of the same text
};

Label labelOf(const Evidence &evidence, const Timeline &timeline)
{
    if (const Event *event = timeline.event(evidence.event)) {
        //: A day without its year, as in "4 May"; see QDate::toString.
        const QString day = QCoreApplication::translate("EvidenceLabel", "d MMM");
        return {QCoreApplication::translate("EvidenceLabel", eventLabel(*event)),
                QLocale().toString(event->at.date(), day)};
    }
    if (const Record *record = timeline.record(evidence.record)) {
        //: %1 is a kind of record: order, invoice
        return {QCoreApplication::translate("EvidenceLabel", "Show the %1").arg(record->type), record->sourceId};
    }
    return {QCoreApplication::translate("EvidenceLabel", "Show the evidence"), {}};
}

} // namespace

QStringList evidenceLabels(const Finding &finding, const Timeline &timeline)
{
    QList<Label> labels;
    for (const Evidence &evidence : finding.evidence)
        labels.append(labelOf(evidence, timeline));
    QStringList texts;
    for (const Label &label : labels) {
        const bool alone = std::ranges::count(labels, label.text, &Label::text) == 1;
        //: %1 is a link such as "Show the mail", %2 a day or a number
        const QString both = QCoreApplication::translate("EvidenceLabel", "%1 of %2");
        texts.append(alone || label.where.isEmpty() ? label.text : both.arg(label.text, label.where));
    }
    return texts;
}

} // namespace kept
