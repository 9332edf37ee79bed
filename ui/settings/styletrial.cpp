// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/styletrial.h"

#include "ui/models/styleeditorsession.h"
#include "ui/parts/theme.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kept {
namespace {

constexpr int gap = 8;

} // namespace

StyleTrialPane::StyleTrialPane(StyleEditorSession *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sample(new QPlainTextEdit)
    , m_alerts(new QListWidget)
    , m_replies(new QLabel)
{
    m_sample->setObjectName(QStringLiteral("sample"));
    m_sample->setAccessibleName(tr("Text to try it on"));
    m_sample->setTabChangesFocus(true);
    m_alerts->setAccessibleName(tr("What it says of this text"));
    m_alerts->setWordWrap(true);
    m_alerts->setTextElideMode(Qt::ElideNone);
    m_alerts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_replies->setObjectName(QStringLiteral("trial"));
    layOut();
    connect(m_sample, &QPlainTextEdit::textChanged, m_session,
            [this] { m_session->setSample(m_sample->toPlainText()); });
    connect(m_alerts, &QListWidget::currentRowChanged, m_session, [this](int row) { goTo(row); });
    connect(m_session, &StyleEditorSession::opened, this, &StyleTrialPane::showTrial);
    connect(m_session, &StyleEditorSession::checked, this, &StyleTrialPane::showTrial);
    showTrial();
}

void StyleTrialPane::layOut()
{
    const int line = fontMetrics().height();
    m_sample->setMinimumHeight(line * 4);
    m_alerts->setMinimumHeight(line * 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    const auto add = [column](QWidget *field, const QString &text, int share) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field, share);
    };
    add(m_sample, tr("&Text to try it on"), 3);
    add(m_alerts, tr("&What it says of this text"), 2);
    column->addWidget(m_replies);
}

void StyleTrialPane::showTrial()
{
    if (m_sample->toPlainText() != m_session->sample()) {
        const QSignalBlocker quiet(m_sample); // what is shown is no edit
        m_sample->setPlainText(m_session->sample());
    }
    m_replies->setText(m_session->trialLine());
    QStringList lines;
    for (const SampleAlert &alert : m_session->alerts())
        lines.append(alert.line);
    QStringList shown;
    for (int row = 0; row < m_alerts->count(); ++row)
        shown.append(m_alerts->item(row)->text());
    if (lines != shown) {
        m_alerts->clear();
        m_alerts->addItems(lines);
    }
    mark();
}

void StyleTrialPane::mark()
{
    const Theme &theme = Theme::of(palette());
    const qsizetype length = m_sample->toPlainText().size();
    QList<QTextEdit::ExtraSelection> marks;
    for (const SampleAlert &alert : m_session->alerts()) {
        if (alert.passage.isEmpty() || alert.passage.end > length)
            continue;
        QTextEdit::ExtraSelection passage;
        passage.cursor = QTextCursor(m_sample->document());
        passage.cursor.setPosition(static_cast<int>(alert.passage.begin));
        passage.cursor.setPosition(static_cast<int>(alert.passage.end), QTextCursor::KeepAnchor);
        passage.format.setBackground(theme.cautionBackground);
        passage.format.setUnderlineColor(theme.caution);
        passage.format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        marks.append(passage);
    }
    m_sample->setExtraSelections(marks);
}

void StyleTrialPane::goTo(int row)
{
    if (row < 0 || row >= m_session->alerts().size())
        return;
    QTextCursor cursor = m_sample->textCursor();
    cursor.setPosition(static_cast<int>(m_session->alerts()[row].passage.end));
    m_sample->setTextCursor(cursor);
}

void StyleTrialPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

} // namespace kept

#include "moc_styletrial.cpp"
